import { absoluteAddress, quoteSheetName, areaAddress } from '../../../core/cells/address';
import type { Area } from '../../../core/cells/snapshot';
import type { Book, HostSheet } from '../book';
import { invalidArgument, itemNotFound, MESSAGES, RichApiError } from '../errors';
import { defineClass, isHostObject, NULL_OBJECT, type HostObject } from '../registry';
import { areaOf } from '../area';
import { rangeObject, type RangeSelf } from './range';

interface Scope {
  readonly book: Book;
  /** Null: names of the workbook. */
  readonly scope: HostSheet | null;
}

interface NameSelf extends Scope {
  readonly name: string;
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function names({ book }: Scope): { name: string; ranges: string[] }[] {
  return book.workbook.definedNames.model.filter((item) => !item.hidden && !item.name.startsWith('_xlnm'));
}

function find(self: Scope, name: string): NameSelf | null {
  const found = names(self).find((item) => item.name.toLowerCase() === name.toLowerCase());
  return found ? { ...self, name: found.name } : null;
}

export const namedItemCollectionObject: (self: Scope) => HostObject = defineClass<
  Excel.NamedItemCollection,
  Scope
>('NamedItemCollection', {
  items: (self) => names(self).map(({ name }) => namedItemObject({ ...self, name })),
  indexer: (self, name: string) => required(self, name),
  call: {
    getItem: (self, name: string) => required(self, name),
    getItemOrNullObject: (self, name: string) => {
      const found = find(self, name);
      return found ? namedItemObject(found) : NULL_OBJECT;
    },
    getCount: (self) => names(self).length,
    add: (self, name: string, reference: HostObject | string) => {
      if (!VALID_NAME.test(name)) throw invalidArgument();
      if (find(self, name)) throw new RichApiError('ItemAlreadyExists', MESSAGES.itemExists);
      const range = isHostObject(reference) ? (reference.self as RangeSelf) : null;
      const target = range
        ? `${quoteSheetName(range.target.sheet.name)}!${absoluteAddress(areaAddress(range.area))}`
        : String(reference).replace(/^=/, '');
      self.book.workbook.definedNames.add(target, name);
      self.book.touch();
      return namedItemObject({ ...self, name });
    },
  },
});

function required(self: Scope, name: string): HostObject {
  const found = find(self, name);
  if (!found) throw itemNotFound();
  return namedItemObject(found);
}

function rangeText(self: NameSelf): string | null {
  return names(self).find((item) => item.name === self.name)?.ranges[0] ?? null;
}

/** The area of a name that stands for one on this sheet. */
export function namedAreaOn(
  { book, target }: { readonly book: Book; readonly target: HostSheet },
  name: string,
): Area | null {
  const found = VALID_NAME.test(name) ? find({ book, scope: target }, name) : null;
  const object = found ? rangeOf(found) : null;
  const range = object ? (object.self as RangeSelf) : null;
  return range && range.target === target ? range.area : null;
}

function rangeOf(self: NameSelf): HostObject | null {
  const text = rangeText(self);
  const cut = text?.lastIndexOf('!') ?? -1;
  if (!text || cut < 0) return null;
  const sheetName = text.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
  const target = self.book.find(sheetName);
  return target ? rangeObject({ book: self.book, target, area: areaOf(text) }) : null;
}

const namedItemObject: (self: NameSelf) => HostObject = defineClass<Excel.NamedItem, NameSelf>('NamedItem', {
  identity: ({ name }) => ({ Id: name }),
  get: {
    name: ({ name }) => name,
    type: (self) => (rangeText(self) ? 'Range' : 'String'),
    formula: (self) => `=${rangeText(self) ?? ''}`,
    value: (self) => rangeText(self) ?? '',
    visible: () => true,
    scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
  },
  call: {
    getRange: (self) => {
      const range = rangeOf(self);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: (self) => rangeOf(self) ?? NULL_OBJECT,
    delete: (self) => {
      const text = rangeText(self);
      if (text) self.book.workbook.definedNames.remove(text, self.name);
      self.book.touch();
    },
  },
});
