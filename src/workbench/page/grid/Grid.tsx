import type { Worksheet } from '@cj-tech-master/excelts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { cellAddress } from '../../../core/cells/address';
import type { Book, Refusal } from '../book';
import type { Explainer } from '../../../core/explain';
import type { Language, Words } from '../words';
import { areaAt } from './cells';
import { CellEditor } from './CellEditor';
import { fromClipboardText, toClipboardText } from './clipboard';
import { useCursor } from './cursor';
import { span, start } from './geometry';
import { bandsOf, reveal, useSheetLayout } from './layout';
import { moved, type Moves } from './moves';
import { rowsPerPage, usePointerSelection } from './pointer';
import { Heads, Quadrant } from './Quadrant';

const HEAD = { width: 44, height: 22 };
/** Cells copied at once; more would stop the page for seconds. */
const COPY_LIMIT = 200_000;

export interface GridProps {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly version: number;
  readonly words: Words;
  /** Text being typed into the active cell, null when nobody types. */
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  /** Enters the draft; false when it was refused and the person goes on typing. */
  readonly onCommit: () => boolean;
  /** Says what became of a change that is not typed. */
  readonly onChanged: (refusal: Refusal | null) => void;
  readonly onUndo: (redo: boolean) => void;
  readonly onFollow: (target: string) => void;
  /** What the cells were used for is drawn over them; null: it is not. */
  readonly explainer: Explainer | null;
  readonly language: Language;
}

/** The open sheet, drawn as Excel draws it; only what is on screen is in the document. */
export function Grid(props: GridProps) {
  const { book, sheet, version, words, draft, onDraft, onCommit, onFollow, explainer, language } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const selection = book.selection();
  const layout = useSheetLayout(book, sheet, version, selection);
  const { rows, columns, merges } = layout;
  const cursor = useCursor(book, merges);
  const { anchor, head, active } = cursor;

  const down = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => span(rows, index),
    overscan: 8,
    paddingStart: HEAD.height,
  });
  const across = useVirtualizer({
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => span(columns, index),
    overscan: 2,
    horizontal: true,
    paddingStart: HEAD.width,
  });
  useLayoutEffect(() => {
    down.measure();
    across.measure();
  }, [down, across, rows, columns]);

  const revealed = useRef('');
  useEffect(() => {
    const place = `${sheet.name}!${head.row},${head.column}`;
    if (!scroller.current || revealed.current === place) return;
    revealed.current = place;
    reveal(scroller.current, layout, HEAD, head);
  });

  const linkAt = (row: number, column: number) => sheet.findRow(row + 1)?.findCell(column + 1)?.hyperlink;
  const pointer = usePointerSelection({
    scroller,
    head: HEAD,
    layout,
    cursor,
    leave: onCommit,
    typing: draft !== null,
    onClick: ({ row, column }) => {
      const { top, left } = areaAt(merges, row, column);
      const link = linkAt(top, left);
      if (link) onFollow(link);
    },
  });

  const content = () => book.contentAt(sheet.name, active.top, active.left);
  const way = (): Moves => {
    const used = book.usedSize(sheet.name);
    return {
      rows,
      columns,
      merges,
      page: rowsPerPage(scroller.current, HEAD.height, layout),
      end: { row: Math.max(0, used.rows - 1), column: Math.max(0, used.columns - 1) },
      isFilled: (row, column) => book.textAt(sheet.name, row, column) !== '',
    };
  };

  /** Keys with Ctrl (⌘) that are not for moving; true when it was one. */
  const command = (key: string, shift: boolean): boolean => {
    if (key === 'z') props.onUndo(shift);
    else if (key === 'y') props.onUndo(true);
    else if (key === 'a') {
      const used = book.usedSize(sheet.name);
      book.select({
        top: 0,
        left: 0,
        bottom: Math.max(0, used.rows - 1),
        right: Math.max(0, used.columns - 1),
      });
    } else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // 229: some input methods report their keys before the composition has begun.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    if (draft !== null) {
      if (key === 'Escape') onDraft(null);
      if ((key !== 'Enter' || alt) && key !== 'Tab') return;
      event.preventDefault();
      const to = moved(key, { shift }, anchor, way());
      if (onCommit() && to) cursor.go(to);
      return;
    }
    const link = linkAt(active.top, active.left);
    if (key === 'F2') onDraft(content());
    else if (key === 'Delete' || key === 'Backspace') props.onChanged(book.clear());
    else if (key === 'Enter' && alt && link) onFollow(link);
    else if (!(ctrl && command(key.toLowerCase(), shift))) {
      const extend = shift && key !== 'Enter';
      // Tab leaves the sheet: it must not be a trap for the keyboard.
      const to = key === 'Tab' ? null : moved(key, { ctrl, shift }, extend ? head : anchor, way());
      if (!to) return;
      cursor.go(to, extend ? 'extend' : 'alone');
    }
    event.preventDefault();
  };

  const copied = (): string | null => {
    const used = book.usedSize(sheet.name);
    const bottom = Math.max(selection.top, Math.min(selection.bottom, used.rows - 1));
    const right = Math.max(selection.left, Math.min(selection.right, used.columns - 1));
    const [height, width] = [bottom - selection.top + 1, right - selection.left + 1];
    if (height * width > COPY_LIMIT) return null;
    const rowOf = (row: number) =>
      Array.from({ length: width }, (_, c) => book.textAt(sheet.name, row, selection.left + c));
    return toClipboardText(Array.from({ length: height }, (_, r) => rowOf(selection.top + r)));
  };
  const onCopy = (event: ClipboardEvent, cut: boolean) => {
    const text = draft === null ? copied() : null;
    if (text === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (cut) props.onChanged(book.clear());
  };
  const onPaste = (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.preventDefault();
    const texts = fromClipboardText(event.clipboardData.getData('text/plain'));
    const height = selection.bottom - selection.top + 1;
    const width = selection.right - selection.left + 1;
    const [[single, ...others] = [], ...further] = texts;
    // One cell fills all that is selected.
    const fills =
      single !== undefined && others.length + further.length === 0 && height * width <= COPY_LIMIT;
    const rowsOf = fills ? Array.from({ length: height }, () => Array<string>(width).fill(single)) : texts;
    props.onChanged(book.paste(selection.top, selection.left, rowsOf));
  };

  const shownRows = down.getVirtualItems();
  const shownColumns = across.getVirtualItems();
  const rowBands = bandsOf(rows, layout.frozenRows, HEAD.height, {
    from: shownRows.at(0)?.index ?? 0,
    to: shownRows.at(-1)?.index ?? -1,
  });
  const columnBands = bandsOf(columns, layout.frozenColumns, HEAD.width, {
    from: shownColumns.at(0)?.index ?? 0,
    to: shownColumns.at(-1)?.index ?? -1,
  });
  const address = cellAddress(active.top, active.left);
  const text = book.textAt(sheet.name, active.top, active.left);
  const editor = (
    <CellEditor
      label={text ? `${address} ${text}` : address}
      draft={draft}
      onDraft={onDraft}
      onKeyDown={onKeyDown}
      onLeave={() => draft !== null && onCommit()}
      takeFocus={scroller.current?.contains(document.activeElement) ?? false}
    />
  );
  const areas = book.selectedAreas();
  const tracks = (length: number, bands: typeof rowBands) =>
    `${length}px ${bands.length === 2 ? bands[0]?.length : 0}px ${bands.at(-1)?.length ?? 0}px`;

  return (
    <div
      ref={scroller}
      className="scroller"
      {...pointer}
      onDoubleClick={() => draft === null && onDraft(content())}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
    >
      <div
        role="grid"
        aria-label={sheet.name}
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        aria-multiselectable="true"
        className="sheet"
        style={{
          gridTemplateRows: tracks(HEAD.height, rowBands),
          gridTemplateColumns: tracks(HEAD.width, columnBands),
          width: HEAD.width + start(columns, columns.count),
        }}
      >
        <div className="corner" role="presentation" />
        {columnBands.map((band) => (
          <Heads key={band.origin} axis={columns} band={band} across areas={areas} />
        ))}
        {rowBands.map((band) => (
          <Heads key={band.origin} axis={rows} band={band} areas={areas} />
        ))}
        {rowBands.map((rowBand) =>
          columnBands.map((columnBand) => (
            <Quadrant
              key={`${rowBand.origin},${columnBand.origin}`}
              {...{
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
              }}
            />
          )),
        )}
      </div>
    </div>
  );
}
