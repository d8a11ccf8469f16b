import { shownText } from '../../../src/files/read/shown-text';

/** 1 January 2025, a Wednesday. */
const NEW_YEAR = 45658;

test.each([
  ['mmm-yy', 'Jan-25'],
  ['ddd', 'Wed'],
  ['[$-411]mmm', '1月'],
  ['m"月"d"日"(aaa)', '1月1日(水)'],
  ['"mmm"0', 'mmm45658'],
])('%s shows %s in Japanese Excel', (format, text) => {
  expect(shownText(NEW_YEAR, format, false)).toBe(text);
});
