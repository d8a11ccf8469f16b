import type { Book } from '../book';
import { itemNotFound, MESSAGES, RichApiError } from '../errors';
import { defineClass, NULL_OBJECT, type HostObject } from '../registry';
import { customXmlPartCollectionObject } from './custom-xml';
import { namedItemCollectionObject } from './names';
import { workbookProtectionObject } from './protection';
import { rangeAreasObject, rangeObject } from './range';
import { tableCollectionObject } from './table';
import { worksheetCollectionObject } from './worksheet';

export const workbookObject: (self: Book) => HostObject = defineClass<Excel.Workbook, Book>('Workbook', {
  get: {
    name: (book) => book.name,
    readOnly: (book) => book.readOnly,
  },
  navigate: {
    worksheets: (book) => worksheetCollectionObject(book),
    application: (book) => applicationObject(book),
    tables: (book) => tableCollectionObject({ book, scope: null }),
    names: (book) => namedItemCollectionObject({ book, scope: null }),
    customXmlParts: (book) => customXmlPartCollectionObject(book),
    settings: (book) => settingCollectionObject(book),
    protection: (book) => workbookProtectionObject(book),
    properties: (book) => documentPropertiesObject(book),
  },
  events: { onSelectionChanged: '' },
  call: {
    getSelectedRange: (book) => {
      // Of several areas Excel gives no single range.
      if (book.selectedAreas.length > 1) throw new RichApiError('InvalidSelection', MESSAGES.severalAreas);
      return rangeObject({ book, target: book.active, area: book.selection });
    },
    getSelectedRanges: (book) =>
      rangeAreasObject({
        self: { book, target: book.active, area: book.selection },
        areas: book.selectedAreas,
      }),
    getActiveCell: (book) => {
      const { top, left } = book.selection;
      return rangeObject({ book, target: book.active, area: { top, left, bottom: top, right: left } });
    },
  },
});

const applicationObject = defineClass<Excel.Application, Book>('Application', {
  get: { calculationMode: () => 'Automatic', calculationState: () => 'Done' },
  set: {
    calculationMode: (_book, mode: string) => {
      if (mode !== 'Automatic')
        throw new RichApiError('NotImplemented', 'The stand-in for Excel calculates automatically only.');
    },
  },
  call: {
    calculate: (book) => book.recalculate(),
    suspendApiCalculationUntilNextSync: (book) => book.suspendCalculation(),
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const documentPropertiesObject = defineClass<Excel.DocumentProperties, Book>('DocumentProperties', {
  get: {
    title: (book) => book.workbook.title ?? '',
    author: (book) => book.workbook.creator ?? '',
    subject: (book) => book.workbook.subject ?? '',
    company: (book) => book.workbook.company ?? '',
  },
});

const settingCollectionObject = defineClass<Excel.SettingCollection, Book>('SettingCollection', {
  items: (book) => [...book.settings.keys()].map((key) => settingObject({ book, key })),
  indexer: (book, key: string) => setting(book, key),
  call: {
    add: (book, key: string, value: unknown) => {
      book.settings.set(key, value);
      book.touch();
      return settingObject({ book, key });
    },
    getItem: (book, key: string) => setting(book, key),
    getItemOrNullObject: (book, key: string) =>
      book.settings.has(key) ? settingObject({ book, key }) : NULL_OBJECT,
    getCount: (book) => book.settings.size,
  },
});

function setting(book: Book, key: string): HostObject {
  if (!book.settings.has(key)) throw itemNotFound();
  return settingObject({ book, key });
}

const settingObject = defineClass<Excel.Setting, { readonly book: Book; readonly key: string }>('Setting', {
  identity: ({ key }) => ({ Id: key }),
  get: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key) ?? null },
  set: {
    value: ({ book, key }, value: unknown) => {
      book.settings.set(key, value);
      book.touch();
    },
  },
  call: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
      book.touch();
    },
  },
});
