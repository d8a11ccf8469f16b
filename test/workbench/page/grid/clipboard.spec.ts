import { fromClipboardText, toClipboardText } from '../../../../src/workbench/page/grid/clipboard';

test.each([
  ['one cell', 'a', [['a']]],
  ['a blank one', '', [['']]],
  [
    'rows and columns, and the line end Excel adds',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'blank cells',
    '\t\n\t',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['quoted tabs, line ends and quotes', '"a\tb"\t"c\nd"\n"say ""hi"""', [['a\tb', 'c\nd'], ['say "hi"']]],
  ['quotes that are letters', 'a"b\t"c', [['a"b', '"c']]],
  ['inches', '"5" wide', [['"5" wide']]],
])('%s', (_, text, rows) => {
  expect(fromClipboardText(text)).toEqual(rows);
});

test('what is copied comes back the same', () => {
  const rows = [
    ['1,234', 'two\nlines', ''],
    ['"quoted"', '\t', '=A1'],
  ];
  expect(fromClipboardText(toClipboardText(rows))).toEqual(rows);
});
