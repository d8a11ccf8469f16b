import { cellAddress } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import { areaOf, clampToGrid, fullSheet, MAX_COLUMNS, MAX_ROWS } from '../area';
import type { Book, HostSheet } from '../book';
import { invalidArgument, itemNotFound, MESSAGES, RichApiError } from '../errors';
import { defineClass, NULL_OBJECT, type HostObject } from '../registry';
import { usedArea } from '../sheet-cells';
import { chartCollectionObject } from './chart';
import { customPropertiesObject } from './custom-properties';
import { namedAreaOn, namedItemCollectionObject } from './names';
import { pageBreakCollectionObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { worksheetProtectionObject } from './protection';
import { linkWorksheetClass, rangeObject, type RangeSelf } from './range';
import { toArgb } from './range-format';
import { tableCollectionObject } from './table';

export interface SheetSelf {
  readonly book: Book;
  readonly target: HostSheet;
}

/** Events of a sheet; the collection has them for all sheets. */
const EVENT_NAMES = {
  onChanged: 'DataChanged',
  onSelectionChanged: 'SelectionChanged',
  onActivated: 'Activated',
  onDeactivated: 'Deactivated',
  onCalculated: 'Calculated',
} as const;

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** What a chart or macro sheet refuses. */
function withCells<A extends unknown[], R>(
  member: (self: SheetSelf, ...args: A) => R,
): (self: SheetSelf, ...args: A) => R {
  return (self, ...args) => {
    if (self.book.withoutCells.has(self.target.id))
      throw new RichApiError('UnsupportedSheet', MESSAGES.unsupportedSheet);
    return member(self, ...args);
  };
}

function range(self: SheetSelf, area: Area): HostObject {
  return rangeObject({ ...self, area: clampToGrid(area) });
}

/** An address on this sheet, or a name that stands for one. */
function areaOn(self: SheetSelf, text: string): Area {
  const cut = text.lastIndexOf('!');
  if (cut >= 0) {
    const sheet = text.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
    if (sheet.toLowerCase() !== self.target.sheet.name.toLowerCase()) throw invalidArgument();
  }
  return namedAreaOn(self, text) ?? areaOf(text);
}

export const worksheetObject: (self: SheetSelf) => HostObject = defineClass<Excel.Worksheet, SheetSelf>(
  'Worksheet',
  {
    identity: ({ target }) => ({ Id: target.id }),
    get: {
      id: ({ target }) => target.id,
      name: ({ target }) => target.sheet.name,
      position: ({ book, target }) => book.sheets.indexOf(target),
      visibility: ({ target }) => VISIBILITY[target.sheet.state],
      tabColor: ({ target }) => {
        const argb = target.sheet.properties.tabColor?.argb;
        return argb ? `#${argb.slice(-6)}` : '';
      },
      showGridlines: ({ target }) => target.sheet.views[0]?.showGridLines ?? true,
      standardWidth: ({ target }) => target.sheet.properties.defaultColWidth ?? 8.43,
      standardHeight: ({ target }) => target.sheet.properties.defaultRowHeight ?? 15,
    },
    set: {
      name: ({ book, target }, name: string) => book.rename(target, name),
      position: ({ book, target }, position: number) => book.move(target, position),
      visibility: ({ book, target }, value: string) => {
        const state = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find(
          (key) => VISIBILITY[key] === value,
        );
        if (!state) throw invalidArgument();
        book.setVisibility(target, state);
      },
      tabColor: ({ book, target }, colour: string) => {
        target.sheet.properties.tabColor = colour === '' ? undefined : { argb: toArgb(colour) };
        book.touch();
      },
      showGridlines: ({ book, target }, showGridLines: boolean) => {
        target.sheet.views = [
          { state: 'normal', ...target.sheet.views[0], showGridLines } as (typeof target.sheet.views)[number],
        ];
        book.touch();
      },
    },
    navigate: {
      freezePanes: withCells((self) => freezePanesObject(self)),
      protection: (self) => worksheetProtectionObject(self),
      customProperties: withCells((self) => customPropertiesObject(self)),
      tables: withCells((self) => tableCollectionObject({ book: self.book, scope: self.target })),
      charts: (self) => chartCollectionObject(self),
      names: withCells((self) => namedItemCollectionObject({ book: self.book, scope: self.target })),
      pageLayout: withCells((self) => pageLayoutObject(self)),
      horizontalPageBreaks: withCells((self) => pageBreakCollectionObject(self)),
    },
    call: {
      getRange: withCells((self, address?: string) =>
        range(self, address === undefined || address === '' ? fullSheet() : areaOn(self, String(address))),
      ),
      getRangeByIndexes: withCells(
        (self, row: number, column: number, rowCount: number, columnCount: number) =>
          range(self, {
            top: row,
            left: column,
            bottom: row + rowCount - 1,
            right: column + columnCount - 1,
          }),
      ),
      getCell: withCells((self, row: number, column: number) =>
        range(self, { top: row, left: column, bottom: row, right: column }),
      ),
      getUsedRange: withCells((self, valuesOnly?: boolean) =>
        range(self, usedArea(self.target, valuesOnly ?? false) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
      ),
      getUsedRangeOrNullObject: withCells((self, valuesOnly?: boolean) => {
        const area = usedArea(self.target, valuesOnly ?? false);
        return area ? range(self, area) : NULL_OBJECT;
      }),
      activate: ({ book, target }) => book.activate(target),
      delete: ({ book, target }) => book.remove(target),
      calculate: ({ book }) => book.recalculate(),
      getNext: (self, visibleOnly?: boolean) => neighbour(self, 1, visibleOnly) ?? missing(),
      getNextOrNullObject: (self, visibleOnly?: boolean) => neighbour(self, 1, visibleOnly) ?? NULL_OBJECT,
      getPrevious: (self, visibleOnly?: boolean) => neighbour(self, -1, visibleOnly) ?? missing(),
      getPreviousOrNullObject: (self, visibleOnly?: boolean) =>
        neighbour(self, -1, visibleOnly) ?? NULL_OBJECT,
    },
    events: EVENT_NAMES,
    setAs: { showGridlines: 'Gridlines' },
    onDemand: ['showGridlines', 'standardWidth', 'standardHeight'],
  },
);

function neighbour({ book, target }: SheetSelf, step: 1 | -1, visibleOnly = false): HostObject | null {
  const { sheets } = book;
  for (let i = sheets.indexOf(target) + step; i >= 0 && i < sheets.length; i += step) {
    const other = sheets[i]!;
    if (!visibleOnly || other.sheet.state === 'visible') return worksheetObject({ book, target: other });
  }
  return null;
}

function missing(): never {
  throw itemNotFound();
}

linkWorksheetClass((book, target) => worksheetObject({ book, target }));

export const worksheetCollectionObject: (self: Book) => HostObject = defineClass<
  Excel.WorksheetCollection,
  Book
>('WorksheetCollection', {
  items: (book) => book.sheets.map((target) => worksheetObject({ book, target })),
  indexer: (book, key: string) => worksheetObject({ book, target: book.get(key) }),
  call: {
    getItem: (book, key: string) => worksheetObject({ book, target: book.get(key) }),
    getItemOrNullObject: (book, key: string) => {
      const target = book.find(key);
      return target ? worksheetObject({ book, target }) : NULL_OBJECT;
    },
    getActiveWorksheet: (book) => worksheetObject({ book, target: book.active }),
    getFirst: (book, visibleOnly?: boolean) => {
      const target = book.sheets.find((s) => !visibleOnly || s.sheet.state === 'visible');
      if (!target) throw itemNotFound();
      return worksheetObject({ book, target });
    },
    getCount: (book, visibleOnly?: boolean) =>
      book.sheets.filter((s) => !visibleOnly || s.sheet.state === 'visible').length,
    add: (book, name?: string) => worksheetObject({ book, target: book.add(name ?? null) }),
    getLast: (book, visibleOnly?: boolean) => {
      const target = [...book.sheets].reverse().find((s) => !visibleOnly || s.sheet.state === 'visible');
      if (!target) throw itemNotFound();
      return worksheetObject({ book, target });
    },
  },
  events: { ...EVENT_NAMES, onAdded: 'Added', onDeleted: 'Deleted' },
});

const freezePanesObject = defineClass<Excel.WorksheetFreezePanes, SheetSelf>('WorksheetFreezePanes', {
  call: {
    freezeRows: (self, count?: number) => freeze(self, count ?? 1, 0),
    freezeColumns: (self, count?: number) => freeze(self, 0, count ?? 1),
    freezeAt: (self, frozen: HostObject | string) => {
      const area = typeof frozen === 'string' ? areaOf(frozen) : (frozen.self as RangeSelf).area;
      freeze(
        self,
        area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1,
        area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1,
      );
    },
    unfreeze: (self) => freeze(self, 0, 0),
    getLocation: (self) => frozenArea(self) ?? missing(),
    getLocationOrNullObject: (self) => frozenArea(self) ?? NULL_OBJECT,
  },
});

function frozenArea(self: SheetSelf): HostObject | null {
  const view = self.target.sheet.views[0];
  const ySplit = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
  const xSplit = view?.state === 'frozen' ? (view.xSplit ?? 0) : 0;
  if (ySplit === 0 && xSplit === 0) return null;
  return range(self, {
    top: 0,
    left: 0,
    bottom: (ySplit || MAX_ROWS) - 1,
    right: (xSplit || MAX_COLUMNS) - 1,
  });
}

function freeze({ book, target }: SheetSelf, ySplit: number, xSplit: number): void {
  const { showGridLines, zoomScale } = target.sheet.views[0] ?? {};
  const kept = {
    ...(showGridLines === undefined ? {} : { showGridLines }),
    ...(zoomScale === undefined ? {} : { zoomScale }),
  };
  target.sheet.views =
    ySplit === 0 && xSplit === 0
      ? [kept]
      : [{ ...kept, state: 'frozen', xSplit, ySplit, topLeftCell: cellAddress(ySplit, xSplit) }];
  book.touch();
}
