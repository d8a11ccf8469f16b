import type { Worksheet } from '@cj-tech-master/excelts';
import type { ReactNode } from 'react';
import { columnName } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import type { Book } from '../book';
import type { Explainer } from '../../../core/explain';
import { Overlay } from '../reading/Overlay';
import type { Language, Words } from '../words';
import { ChartView } from './ChartView';
import { CellView } from './CellView';
import { overlaps } from '../../../core/cells/address';
import { cellsToPaint } from './cells';
import { sameArea } from './cursor';
import { span, start, type Axis } from './geometry';
import type { Band, SheetLayout } from './layout';

export interface QuadrantProps {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly version: number;
  readonly words: Words;
  readonly layout: SheetLayout;
  readonly rowBand: Band;
  readonly columnBand: Band;
  /** All that is selected, the area with the active cell last. */
  readonly areas: readonly Area[];
  readonly active: Area;
  /** Goes into the active cell. */
  readonly editor: ReactNode;
  /** What the cells were used for is drawn over them; null: it is not. */
  readonly explainer: Explainer | null;
  readonly language: Language;
}

function items(band: Band): readonly number[] {
  return Array.from({ length: Math.max(0, band.to - band.from + 1) }, (_, n) => band.from + n);
}

/** The cells, charts and selection of one of the up to four parts a sheet with frozen panes has. */
export function Quadrant({
  book,
  sheet,
  version,
  words,
  layout,
  rowBand,
  columnBand,
  areas,
  active,
  editor,
  explainer,
  language,
}: QuadrantProps) {
  const { rows, columns, merges } = layout;
  const window = { top: rowBand.from, bottom: rowBand.to, left: columnBand.from, right: columnBand.to };
  const holdsActive =
    within(rowBand, start(rows, active.top)) && within(columnBand, start(columns, active.left));
  const painted = cellsToPaint(merges, window, holdsActive ? active : null);
  const x = (column: number) => start(columns, column) - columnBand.origin;
  const y = (row: number) => start(rows, row) - rowBand.origin;
  const lines = sheet.views[0]?.showGridLines !== false;
  return (
    <div
      className={quadrantClass(rowBand, columnBand)}
      style={{
        gridRow: rowBand.stick === null ? 3 : 2,
        gridColumn: columnBand.stick === null ? 3 : 2,
        top: rowBand.stick ?? undefined,
        left: columnBand.stick ?? undefined,
        zIndex: (rowBand.stick === null ? 0 : 2) + (columnBand.stick === null ? 0 : 1),
      }}
    >
      {lines && (
        <div role="presentation">
          {items(rowBand).map((row) => (
            <div key={row} className="line" style={{ top: y(row + 1) - 1, left: 0, right: 0, height: 1 }} />
          ))}
          {items(columnBand).map((column) => (
            <div
              key={column}
              className="line"
              style={{ left: x(column + 1) - 1, top: 0, bottom: 0, width: 1 }}
            />
          ))}
        </div>
      )}
      {[...painted].map(([row, cells]) => (
        <div key={row} role="row" aria-rowindex={row + 1}>
          {cells.map((area) => (
            <CellView
              key={area.left}
              {...area}
              book={book}
              sheet={sheet}
              version={version}
              rows={rows}
              columns={columns}
              originX={columnBand.origin}
              originY={rowBand.origin}
              selected={areas.some((chosen) => overlaps(area, chosen))}
              words={words}
            >
              {holdsActive && area.top === active.top && area.left === active.left ? editor : null}
            </CellView>
          ))}
        </div>
      ))}
      {explainer && (
        <Overlay
          book={book}
          explainer={explainer}
          sheet={sheet.name}
          window={window}
          rows={rows}
          columns={columns}
          originX={columnBand.origin}
          originY={rowBand.origin}
          language={language}
        />
      )}
      {book.charts(sheet.name).map((chart) => (
        <ChartView
          key={chart.id}
          chart={chart}
          version={version}
          rows={rows}
          columns={columns}
          originX={columnBand.origin}
          originY={rowBand.origin}
        />
      ))}
      {areas.map((area, n) => (
        <div
          key={n}
          className={sameArea(area, active) ? 'selection' : 'selection wide'}
          aria-hidden="true"
          style={{
            left: x(area.left) - 1,
            top: y(area.top) - 1,
            width: span(columns, area.left, area.right) + 1,
            height: span(rows, area.top, area.bottom) + 1,
          }}
        />
      ))}
    </div>
  );
}

function quadrantClass(rowBand: Band, columnBand: Band): string {
  const held = [rowBand.stick === null ? '' : 'rows-held', columnBand.stick === null ? '' : 'columns-held'];
  return ['quadrant', ...held].filter(Boolean).join(' ');
}

function within(band: Band, px: number): boolean {
  return px >= band.origin && px < band.origin + band.length;
}

export interface HeadsProps {
  readonly axis: Axis;
  readonly band: Band;
  readonly across?: boolean;
  /** What is selected. */
  readonly areas: readonly Area[];
}

/** Column letters (`across`) or row numbers. */
export function Heads({ axis, band, across = false, areas }: HeadsProps) {
  const isChosen = (index: number) =>
    areas.some(({ top, left, bottom, right }) =>
      across ? index >= left && index <= right : index >= top && index <= bottom,
    );
  const track = band.stick === null ? 3 : 2;
  const zIndex = band.stick === null ? 5 : 6;
  const heads = items(band)
    .filter((index) => span(axis, index) > 0)
    .map((index) => {
      const from = start(axis, index) - band.origin;
      const length = span(axis, index);
      const head = (
        <div
          key={index}
          role={across ? 'columnheader' : 'rowheader'}
          aria-colindex={across ? index + 1 : undefined}
          className={isChosen(index) ? 'head chosen' : 'head'}
          style={across ? { left: from, width: length } : { top: from, height: length }}
        >
          {across ? columnName(index) : index + 1}
        </div>
      );
      if (across) return head;
      return (
        <div key={index} role="row" aria-rowindex={index + 1}>
          {head}
        </div>
      );
    });
  if (across) {
    const style = { gridRow: 1, gridColumn: track, left: band.stick ?? undefined, zIndex };
    // A band that is scrolled away has no heads, and a row must have some.
    return (
      <div role={heads.length > 0 ? 'row' : 'presentation'} className="heads across" style={style}>
        {heads}
      </div>
    );
  }
  return (
    <div
      role="presentation"
      className="heads"
      style={{ gridColumn: 1, gridRow: track, top: band.stick ?? undefined, zIndex }}
    >
      {heads}
    </div>
  );
}
