import type { Worksheet } from '@cj-tech-master/excelts';
import { memo, type ReactNode } from 'react';
import { cellAddress } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import type { Book } from '../book';
import type { Words } from '../words';
import { fontOf } from './fonts';
import { span, start, type Axis } from './geometry';
import { lookOf, type CellLook } from './look';
import { textWidth } from './measure';
import { rgbOf } from '../../host/colours';

const PADDING = 6;
/** Text may run over this many blank neighbours. */
const SPILL_LIMIT = 40;

/** The area comes as four numbers, so that a cell is only drawn again when something of it changed. */
export interface CellViewProps extends Area {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Sheet px of the quadrant's own corner. */
  readonly originX: number;
  readonly originY: number;
  readonly selected: boolean;
  readonly words: Words;
  /** Changes whenever anything in the workbook did. */
  readonly version: number;
  readonly children?: ReactNode;
}

/** One cell or merged area. Boxes reach one px up and left, over the neighbours' grid line. */
export const CellView = memo(function CellView(props: CellViewProps) {
  const { book, sheet, rows, columns, originX, originY, selected, words, children } = props;
  const area: Area = { top: props.top, left: props.left, bottom: props.bottom, right: props.right };
  const width = span(columns, area.left, area.right);
  const height = span(rows, area.top, area.bottom);
  if ((width === 0 || height === 0) && !children) return null;
  const cell = sheet.findRow(area.top + 1)?.findCell(area.left + 1);
  const value = book.valueAt(sheet.name, area.top, area.left);
  const text = book.textAt(sheet.name, area.top, area.left);
  const look = lookOf(sheet, area, cell, value, book.conditionalAt(sheet.name, area.top, area.left));
  const shown = shownText(text, value, look, width);
  const spill = spillOf(props, look, shown, width);
  const address = cellAddress(area.top, area.left);
  const link = cell?.hyperlink;
  return (
    <div
      role="gridcell"
      aria-colindex={area.left + 1}
      aria-colspan={area.right > area.left ? area.right - area.left + 1 : undefined}
      aria-rowspan={area.bottom > area.top ? area.bottom - area.top + 1 : undefined}
      aria-selected={selected}
      aria-label={text ? `${address} ${text}` : address}
      title={link && words.linkTo(link.replace(/^#/, ''))}
      className={link ? 'cell linked' : 'cell'}
      style={{
        ...look.box,
        left: start(columns, area.left) - originX - 1,
        top: start(rows, area.top) - originY - 1,
        width: width + 1,
        height: height + 1,
        zIndex: spill ? 1 : undefined,
      }}
    >
      {look.diagonals.length > 0 && (
        <svg className="diagonal" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {look.diagonals.map(({ direction, colour }) => (
            <line
              key={direction}
              x1="0"
              x2="100"
              y1={direction === 'up' ? 100 : 0}
              y2={direction === 'up' ? 0 : 100}
              stroke={colour}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
      )}
      {shown && (
        <div className="text" style={{ ...look.text, ...spill }} aria-hidden="true">
          {runsOf(cell?.value, shown)}
        </div>
      )}
      {children}
    </div>
  );
});

/** A number that does not fit shows `####`, never a part of itself. */
function shownText(text: string, value: unknown, look: CellLook, width: number): string {
  if (typeof value !== 'number' || look.wraps || textWidth(text, look.font) <= width - 1) return text;
  return '#'.repeat(Math.max(1, Math.floor((width - PADDING) / textWidth('#', look.font))));
}

/** Unwrapped text runs over blank neighbours, away from the side it is aligned to. */
function spillOf(
  { book, sheet, columns, top, left, right }: CellViewProps,
  look: CellLook,
  text: string,
  width: number,
): { left: number; right: number } | undefined {
  if (!text || look.wraps || right > left || look.text.writingMode) return undefined;
  const excess = textWidth(text, look.font) + PADDING - width;
  if (excess <= 0) return undefined;
  const blank = (column: number) =>
    column >= 0 &&
    column < columns.count &&
    book.textAt(sheet.name, top, column) === '' &&
    !sheet.findRow(top + 1)?.findCell(column + 1)?.isMerged;
  const room = (step: 1 | -1, wanted: number) => {
    let px = 0;
    for (let n = 1; n <= SPILL_LIMIT && px < wanted && blank(left + n * step); n += 1)
      px += span(columns, left + n * step);
    return Math.min(px, wanted);
  };
  const before = look.align === 'left' ? 0 : look.align === 'right' ? excess : excess / 2;
  const over = { left: before && room(-1, before), right: excess - before && room(1, excess - before) };
  return over.left || over.right ? { left: -over.left, right: -over.right } : undefined;
}

/** Rich text keeps its runs where the shown text is exactly theirs. */
function runsOf(value: unknown, shown: string): ReactNode {
  if (!isRichText(value) || value.richText.map((run) => run.text).join('') !== shown) return shown;
  return value.richText.map((run, index) => (
    <span
      key={index}
      style={{
        fontSize: run.font?.size === undefined ? undefined : fontOf(run.font).px,
        fontWeight: run.font && (run.font.bold ? 700 : 400),
        fontStyle: run.font?.italic ? 'italic' : undefined,
        textDecoration: run.font?.underline ? 'underline' : undefined,
        color: rgbOf(run.font?.color),
      }}
    >
      {run.text}
    </span>
  ));
}

interface Run {
  readonly text: string;
  readonly font?: Parameters<typeof fontOf>[0];
}

function isRichText(value: unknown): value is { readonly richText: readonly Run[] } {
  return typeof value === 'object' && value !== null && 'richText' in value;
}
