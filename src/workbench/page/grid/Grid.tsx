import type { Worksheet } from '@cj-tech-master/excelts';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { cellAddress, contains } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import type { Book } from '../book';
import { areaAt } from './cells';
import { CellEditor } from './CellEditor';
import { indexAt, span, start } from './geometry';
import { bandsOf, reveal, useSheetLayout } from './layout';
import { moved, rectangle, type Place } from './moves';
import { Heads, Quadrant } from './Quadrant';

const HEAD = { width: 44, height: 22 };

export interface GridProps {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly version: number;
  readonly label: string;
  /** Text being typed into the active cell, null when nobody types. */
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
  /** Enters the draft, or another text; false when it was refused and the person goes on typing. */
  readonly onCommit: (text?: string) => boolean;
  readonly onFollow: (target: string) => void;
}

/** The open sheet, drawn as Excel draws it; only what is on screen is in the document. */
export function Grid({ book, sheet, version, label, draft, onDraft, onCommit, onFollow }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const selection = book.selection();
  const layout = useSheetLayout(book, sheet, version, selection);
  const { rows, columns, merges } = layout;

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

  const [held, setHeld] = useState<{ readonly anchor: Place; readonly head: Place } | null>(null);
  // When the add-in has selected something else meanwhile, the cursor is at its corner.
  const kept = held && sameArea(rectangle(held.anchor, held.head, merges), selection) ? held : null;
  const anchor = kept?.anchor ?? { row: selection.top, column: selection.left };
  const head = kept?.head ?? anchor;
  const active = areaAt(merges, anchor.row, anchor.column);

  const go = (place: Place, extend: boolean) => {
    const from = extend ? anchor : place;
    setHeld({ anchor: from, head: place });
    book.select(rectangle(from, place, merges));
  };

  const revealed = useRef('');
  useEffect(() => {
    const cursor = `${sheet.name}!${head.row},${head.column}`;
    if (!scroller.current || revealed.current === cursor) return;
    revealed.current = cursor;
    reveal(scroller.current, layout, HEAD, head);
  });

  const placeAt = (event: PointerEvent): Place | null => {
    if (!scroller.current) return null;
    const box = scroller.current.getBoundingClientRect();
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller.current;
    const x = event.clientX - box.left - HEAD.width;
    const y = event.clientY - box.top - HEAD.height;
    if (x < 0 || y < 0 || x > clientWidth - HEAD.width || y > clientHeight - HEAD.height) return null;
    return {
      row: indexAt(rows, y < start(rows, layout.frozenRows) ? y : y + scrollTop),
      column: indexAt(columns, x < start(columns, layout.frozenColumns) ? x : x + scrollLeft),
    };
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const place = placeAt(event);
    const typing = draft !== null && event.target instanceof HTMLTextAreaElement;
    if (!place || event.button !== 0 || typing) return;
    event.preventDefault();
    if (draft !== null && !onCommit()) return;
    event.currentTarget.querySelector('textarea')?.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    const { top, left } = areaAt(merges, place.row, place.column);
    go(event.shiftKey ? place : { row: top, column: left }, event.shiftKey);
    const link = sheet.findRow(top + 1)?.findCell(left + 1)?.hyperlink;
    if (link && !event.shiftKey) onFollow(link);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const place = placeAt(event);
    if (!place || contains(areaAt(merges, head.row, head.column), place.row, place.column)) return;
    go(place, true);
  };

  const content = () => book.contentAt(sheet.name, active.top, active.left);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // 229: some input methods report their keys before the composition has begun.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key, shiftKey } = event;
    const way = { rows, columns, merges, page: Math.max(1, (down.getVirtualItems().length >> 1) - 2) };
    if (draft !== null) {
      if (key === 'Escape') onDraft(null);
      if ((key !== 'Enter' || event.altKey) && key !== 'Tab') return;
      event.preventDefault();
      const to = moved(key, false, anchor, way);
      if (onCommit() && to) go(to, false);
      return;
    }
    if (key === 'F2') onDraft(content());
    else if (key === 'Delete' || key === 'Backspace') onCommit('');
    else {
      const extend = shiftKey && key !== 'Enter';
      // Tab leaves the sheet: it must not be a trap for the keyboard.
      const to =
        key === 'Tab' ? null : moved(key, event.ctrlKey || event.metaKey, extend ? head : anchor, way);
      if (!to) return;
      go(to, extend);
    }
    event.preventDefault();
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
  const editor = (
    <CellEditor
      label={address}
      draft={draft}
      onDraft={onDraft}
      onKeyDown={onKeyDown}
      onLeave={() => draft !== null && onCommit()}
      takeFocus={scroller.current?.contains(document.activeElement) ?? false}
    />
  );
  const tracks = (head: number, bands: typeof rowBands) =>
    `${head}px ${bands.length === 2 ? bands[0]?.length : 0}px ${bands.at(-1)?.length ?? 0}px`;

  return (
    <div
      ref={scroller}
      className="scroller"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => draft === null && onDraft(content())}
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        className="sheet"
        style={{
          gridTemplateRows: tracks(HEAD.height, rowBands),
          gridTemplateColumns: tracks(HEAD.width, columnBands),
          width: HEAD.width + start(columns, columns.count),
        }}
      >
        <div className="corner" role="presentation" />
        {columnBands.map((band) => (
          <Heads
            key={band.origin}
            axis={columns}
            band={band}
            across
            selectedFrom={selection.left}
            selectedTo={selection.right}
          />
        ))}
        {rowBands.map((band) => (
          <Heads
            key={band.origin}
            axis={rows}
            band={band}
            selectedFrom={selection.top}
            selectedTo={selection.bottom}
          />
        ))}
        {rowBands.map((rowBand) =>
          columnBands.map((columnBand) => (
            <Quadrant
              key={`${rowBand.origin},${columnBand.origin}`}
              {...{ book, sheet, version, layout, rowBand, columnBand, selection, active, editor }}
            />
          )),
        )}
      </div>
    </div>
  );
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
