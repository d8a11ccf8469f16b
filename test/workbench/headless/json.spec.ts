import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanWorkbook } from '../../../src/core/scan';
import { scanResultSchema } from '../../../src/core/scan/result';
import { readWorkbookFile, snapshotOf } from '../../../src/files/read/workbook';
import { jsonPieces } from '../../../src/workbench/headless/json';

test.each<[string, object]>([
  ['nothing', {}],
  ['what is not there is left out', { a: undefined, b: null, c: [undefined, 1], d: [] }],
  ['texts with quotes and line ends', { 'a"b': ['c\n"d', { e: '\u2028' }], f: { g: [1, [2]] } }],
  ['more than a piece', { a: Array.from({ length: 5000 }, (_, i) => ({ i, text: 'あ'.repeat(50) })), b: 1 }],
])('%s: the pieces are what JSON.stringify gives', (_, result) => {
  expect([...jsonPieces(result)].join('')).toBe(JSON.stringify(result));
});

test('a result is printed as it is: checking it by its schema would change nothing', () => {
  const path = join(__dirname, '../../fixtures/workbooks/hanamaki-r6.xlsx');
  const result = scanWorkbook(
    snapshotOf(readWorkbookFile(new Uint8Array(readFileSync(path)), 'hanamaki-r6.xlsx')),
  );
  const printed: unknown = JSON.parse([...jsonPieces(result)].join(''));
  expect(scanResultSchema.parse(printed)).toEqual(printed);
});
