import type { Worksheet } from '@cj-tech-master/excelts';
import type { Book } from '../book';
import { MESSAGES, RichApiError } from '../errors';
import { defineClass } from '../registry';
import type { SheetSelf } from './worksheet';

const denied = (): RichApiError => new RichApiError('AccessDenied', MESSAGES.accessDenied);

/** A password needs the right one; that of a file cannot be checked here, as the file keeps only a hash of it. */
function requirePassword(book: Book, key: string, hashed: boolean, given: string | undefined): void {
  const known = book.passwordOf(key);
  if (known !== null && known !== given) throw denied();
  if (known !== null || !hashed) return;
  if (given === undefined) throw denied();
  throw new RichApiError(
    'NotImplemented',
    'The stand-in for Excel does not check passwords that came with a file.',
  );
}

type Options = NonNullable<Worksheet['sheetProtection']>;

/** `allow…` of the API; the file says what is locked. */
function optionsOf(allowed: Record<string, unknown>): Options {
  const names = Object.entries(allowed).filter(
    ([name, value]) => name.startsWith('allow') && typeof value === 'boolean',
  );
  return Object.fromEntries([
    ['sheet', true],
    ...names.map(([name, value]) => [name.charAt(5).toLowerCase() + name.slice(6), value]),
  ]) as Options;
}

export const worksheetProtectionObject = defineClass<Excel.WorksheetProtection, SheetSelf>(
  'WorksheetProtection',
  {
    get: { protected: ({ target }) => target.sheet.sheetProtection?.sheet ?? false },
    call: {
      // Both refuse where there is nothing to do (https://github.com/OfficeDev/office-js/issues/6784).
      protect: ({ book, target }, allowed?: Record<string, unknown>, password?: string) => {
        if (target.sheet.sheetProtection?.sheet) throw denied();
        target.sheet.sheetProtection = optionsOf(allowed ?? {});
        book.setPassword(target.id, password ?? null);
        book.touch();
      },
      unprotect: ({ book, target }, password?: string) => {
        const { sheetProtection } = target.sheet;
        if (!sheetProtection?.sheet) throw denied();
        requirePassword(
          book,
          target.id,
          'hashValue' in sheetProtection || 'password' in sheetProtection,
          password,
        );
        target.sheet.sheetProtection = null;
        book.setPassword(target.id, null);
        book.touch();
      },
    },
  },
);

/** Key of the workbook's own password among those of the sheets. */
const WORKBOOK_KEY = '';

export const workbookProtectionObject = defineClass<Excel.WorkbookProtection, Book>('WorkbookProtection', {
  get: { protected: (book) => book.structureProtected },
  call: {
    protect: (book, password?: string) => {
      if (book.structureProtected) throw denied();
      book.structureProtected = true;
      book.setPassword(WORKBOOK_KEY, password ?? null);
      book.touch();
    },
    unprotect: (book, password?: string) => {
      if (!book.structureProtected) throw denied();
      const { protection } = book.workbook;
      requirePassword(
        book,
        WORKBOOK_KEY,
        Boolean(protection?.hashValue ?? protection?.workbookPassword),
        password,
      );
      book.structureProtected = false;
      book.setPassword(WORKBOOK_KEY, null);
      book.touch();
    },
  },
});
