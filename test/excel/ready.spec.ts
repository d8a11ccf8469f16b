import { readFileSync } from 'node:fs';
import { ready } from '../../src/excel';
import { toActionError } from '../../src/excel/errors';
import { displayLocale } from '../../src/excel/language';
import { fixturePath, open } from './stand-in';

const bytes = readFileSync(fixturePath('shiroi-r6'));

test('an Excel of the floor is supported, its language and platform are told', async () => {
  await open(bytes, 'book.xlsx', { excelApi: '1.13', displayLanguage: 'ja-JP', platform: 'PC' });
  expect(await ready()).toEqual({ inExcel: true, supported: true, locale: 'ja', platform: 'PC', dark: null });
});

test('an older Excel is not supported; any language but Japanese gets English', async () => {
  await open(bytes, 'book.xlsx', { excelApi: '1.12', displayLanguage: 'de-DE', platform: 'Mac' });
  expect(await ready()).toEqual({
    inExcel: true,
    supported: false,
    locale: 'en',
    platform: 'Mac',
    dark: null,
  });
});

test('an Excel that fails when asked for its colours is none the worse for it', async () => {
  await open(bytes);
  Object.defineProperty(Office.context, 'officeTheme', {
    get: () => {
      throw new TypeError('GetOfficeThemeInfo is not a function');
    },
  });
  expect(await ready()).toMatchObject({ inExcel: true, supported: true, dark: null });
});

test.each([
  ['ja-JP', 'ja'],
  ['en-US', 'en'],
  ['fr-FR', 'en'],
])('errors of worksheet functions are in the language of Excel: %s → %s', async (displayLanguage, locale) => {
  await open(bytes, 'book.xlsx', { displayLanguage });
  expect(displayLocale()).toBe(locale);
  Reflect.deleteProperty(globalThis, 'Office');
  expect(displayLocale()).toBe('ja');
});

test('outside Office the pane is told so', async () => {
  Reflect.deleteProperty(globalThis, 'Office');
  expect(await ready()).toMatchObject({ inExcel: false, supported: false, platform: null });
});

test.each([
  ['InvalidOperationInCellEditMode', 'busy'],
  ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
  ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
  ['ItemNotFound', 'sheetGone'],
  ['ApiNotFound', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['AccessDenied', 'protectedSheet'],
  ['SomethingNew', 'unknown'],
])('%s is told as %s', (code, expected) => {
  const error = toActionError(Object.assign(new Error('why'), { code }), 'protectedSheet');
  expect(error).toMatchObject({ code: expected, message: `${code}: why` });
  expect(toActionError(error)).toBe(error);
});

test('an error that is not from Excel is unknown and keeps its message', () => {
  expect(toActionError(new Error('why'))).toMatchObject({ code: 'unknown', message: 'why' });
});
