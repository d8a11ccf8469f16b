import type { Area } from '../../../core/cells/snapshot';
import { areaAddress } from '../../../core/cells/address';
import { MAX_COLUMNS, MAX_ROWS, type Book, type HostSheet } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { defineClass, NULL_OBJECT, type HostObject } from '../registry';
import { chartCollectionObject } from './chart';
import { namedItemCollectionObject } from './names';
import { pageLayoutObject } from './page-layout';
import { areaOf, clampToGrid, fullSheet, linkWorksheetClass, rangeObject, usedArea, type RangeSelf } from './range';
import { tableCollectionObject } from './table';

export interface SheetSelf {
  readonly book: Book;
  readonly target: HostSheet;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function range(self: SheetSelf, area: Area): HostObject {
  return rangeObject({ ...self, area: clampToGrid(area) });
}

export const worksheetObject: (self: SheetSelf) => HostObject = defineClass<Excel.Worksheet, SheetSelf>('Worksheet', {
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
      book.requireStructure();
      const state = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find((key) => VISIBILITY[key] === value);
      if (!state) throw invalidArgument();
      target.sheet.state = state;
      book.touch();
    },
    tabColor: ({ book, target }, colour: string) => {
      target.sheet.properties.tabColor = colour === '' ? undefined : { argb: `FF${colour.replace('#', '')}` };
      book.touch();
    },
    showGridlines: ({ book, target }, showGridLines: boolean) => {
      target.sheet.views = [{ state: 'normal', ...target.sheet.views[0], showGridLines } as (typeof target.sheet.views)[number]];
      book.touch();
    },
  },
  navigate: {
    freezePanes: (self) => freezePanesObject(self),
    protection: (self) => worksheetProtectionObject(self),
    customProperties: (self) => customPropertiesObject(self),
    tables: (self) => tableCollectionObject({ book: self.book, scope: self.target }),
    charts: (self) => chartCollectionObject(self),
    names: (self) => namedItemCollectionObject({ book: self.book, scope: self.target }),
    pageLayout: (self) => pageLayoutObject(self),
  },
  call: {
    getRange: (self, address?: string) => range(self, address === undefined ? fullSheet() : areaOf(address)),
    getRangeByIndexes: (self, row: number, column: number, rowCount: number, columnCount: number) =>
      range(self, { top: row, left: column, bottom: row + rowCount - 1, right: column + columnCount - 1 }),
    getCell: (self, row: number, column: number) => range(self, { top: row, left: column, bottom: row, right: column }),
    getUsedRange: (self, valuesOnly?: boolean) =>
      range(self, usedArea(self.target, valuesOnly ?? false) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (self, valuesOnly?: boolean) => {
      const area = usedArea(self.target, valuesOnly ?? false);
      return area ? range(self, area) : NULL_OBJECT;
    },
    activate: ({ book, target }) => book.activate(target),
    delete: ({ book, target }) => book.remove(target),
    calculate: ({ book }) => book.recalculate(),
  },
  internal: eventRegistrations(['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated']),
  onDemand: ['showGridlines', 'standardWidth', 'standardHeight'],
});

linkWorksheetClass((book, target) => worksheetObject({ book, target }));

/** The host raises its events whether or not anyone listens; registering only has to be answered. */
function eventRegistrations(names: readonly string[]): Record<`_${string}`, () => null> {
  return Object.fromEntries(
    names.flatMap((name) => [
      [`_Register${name}Event`, () => null],
      [`_Unregister${name}Event`, () => null],
    ]),
  );
}

export const worksheetCollectionObject: (self: Book) => HostObject = defineClass<Excel.WorksheetCollection, Book>(
  'WorksheetCollection',
  {
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
      getCount: (book, visibleOnly?: boolean) => book.sheets.filter((s) => !visibleOnly || s.sheet.state === 'visible').length,
      add: (book, name?: string) => worksheetObject({ book, target: book.add(name ?? null) }),
    },
    internal: eventRegistrations(['DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated']),
  },
);

const freezePanesObject = defineClass<Excel.WorksheetFreezePanes, SheetSelf>('WorksheetFreezePanes', {
  call: {
    freezeRows: (self, count?: number) => freeze(self, count ?? 1, 0),
    freezeColumns: (self, count?: number) => freeze(self, 0, count ?? 1),
    freezeAt: (self, frozen: HostObject | string) => {
      const area = typeof frozen === 'string' ? areaOf(frozen) : (frozen.self as RangeSelf).area;
      freeze(self, area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1, area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1);
    },
    unfreeze: (self) => freeze(self, 0, 0),
    getLocationOrNullObject: (self) => {
      const view = self.target.sheet.views[0];
      const ySplit = view?.state === 'frozen' ? (view.ySplit ?? 0) : 0;
      const xSplit = view?.state === 'frozen' ? (view.xSplit ?? 0) : 0;
      if (ySplit === 0 && xSplit === 0) return NULL_OBJECT;
      return range(self, { top: 0, left: 0, bottom: (ySplit || MAX_ROWS) - 1, right: (xSplit || MAX_COLUMNS) - 1 });
    },
  },
});

function freeze({ book, target }: SheetSelf, ySplit: number, xSplit: number): void {
  const { showGridLines, zoomScale } = target.sheet.views[0] ?? {};
  const kept = { ...(showGridLines === undefined ? {} : { showGridLines }), ...(zoomScale === undefined ? {} : { zoomScale }) };
  target.sheet.views =
    ySplit === 0 && xSplit === 0
      ? [kept]
      : [{ ...kept, state: 'frozen', xSplit, ySplit, topLeftCell: areaAddress({ top: ySplit, left: xSplit, bottom: ySplit, right: xSplit }) }];
  book.touch();
}

const worksheetProtectionObject = defineClass<Excel.WorksheetProtection, SheetSelf>('WorksheetProtection', {
  get: { protected: ({ target }) => target.sheet.sheetProtection?.sheet ?? false },
  call: {
    protect: ({ book, target }) => {
      if (target.sheet.sheetProtection?.sheet) throw invalidArgument();
      target.sheet.sheetProtection = { sheet: true };
      book.touch();
    },
    unprotect: ({ book, target }) => {
      target.sheet.sheetProtection = null;
      book.touch();
    },
  },
});

const customPropertiesObject = defineClass<Excel.WorksheetCustomPropertyCollection, SheetSelf>(
  'WorksheetCustomPropertyCollection',
  {
    items: (self) => [...self.target.customProperties.keys()].map((key) => customPropertyObject({ ...self, key })),
    indexer: (self, key: string) => customProperty(self, key),
    call: {
      add: (self, key: string, value: string) => {
        const known = keyOf(self, key) ?? key;
        self.target.customProperties.set(known, String(value));
        return customPropertyObject({ ...self, key: known });
      },
      getItem: (self, key: string) => customProperty(self, key),
      getItemOrNullObject: (self, key: string) => {
        const known = keyOf(self, key);
        return known === null ? NULL_OBJECT : customPropertyObject({ ...self, key: known });
      },
      getCount: (self) => self.target.customProperties.size,
    },
  },
);

/** Keys differ by more than case only. */
function keyOf(self: SheetSelf, key: string): string | null {
  return [...self.target.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ?? null;
}

function customProperty(self: SheetSelf, key: string): HostObject {
  const known = keyOf(self, key);
  if (known === null) throw itemNotFound();
  return customPropertyObject({ ...self, key: known });
}

const customPropertyObject = defineClass<Excel.WorksheetCustomProperty, SheetSelf & { readonly key: string }>(
  'WorksheetCustomProperty',
  {
    identity: ({ key }) => ({ Key: key }),
    get: {
      key: ({ key }) => key,
      value: ({ target, key }) => target.customProperties.get(key) ?? null,
    },
    set: {
      value: ({ target, key }, value: string) => {
        target.customProperties.set(key, String(value));
      },
    },
    call: {
      delete: ({ target, key }) => {
        target.customProperties.delete(key);
      },
    },
  },
);
