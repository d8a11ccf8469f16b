/**
 * A file read without Excel is the file read through the stand-in, cell for cell: values, texts, formulas, number formats,
 * merged areas, hidden rows. Only what has stored results can be compared: the stand-in calculates what has none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { fillForms, fillList } from '../../../scripts/bench/made';
import { readWorkbookFile, snapshotOf } from '../../../src/files/read/workbook';
import { readWorkbook } from '../../../src/excel';
import { open } from '../../excel/stand-in';
import { differences } from '../differences';

const FOLDERS = [join(__dirname, '../../fixtures/workbooks'), join(__dirname, '../../../../shared/trial')];

const files = FOLDERS.filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
);

async function compared(bytes: Uint8Array, name: string): Promise<string[]> {
  await open(bytes, name);
  return differences(snapshotOf(readWorkbookFile(bytes, name)), await readWorkbook());
}

test.each(files.map((path) => [basename(path), path]))('%s', async (name, path) => {
  expect(await compared(new Uint8Array(readFileSync(path)), name)).toEqual([]);
});

const MADE: Readonly<Record<string, (book: Workbook) => void>> = {
  'a list': fillList(40),
  'forms, one per sheet': fillForms(3),
  'every kind of value': (book) => {
    const sheet = book.addWorksheet('値');
    sheet.addRow(['文字', '', ' 前後の空白 ', '改\n行', '𠮷野家&<>"', '_x000D_', null, 'TRUE', '#N/A']);
    sheet.addRow([0, -0.1, 1e21, 1.5e-7, 123456789012, 0.1 + 0.2, 1 / 3, true, false]);
    sheet.addRow([
      { formula: 'A2*2', result: 0 },
      { formula: 'IF(A2=0,"","x")', result: '' },
      { formula: '1/0', result: { error: '#DIV/0!' } },
      { formula: 'TRUE', result: true },
      { formula: '_xlfn.TEXTJOIN("、",TRUE,A1,"_xlfn.x")', result: '文字、_xlfn.x' },
      { richText: [{ text: '太' }, { text: '字', font: { bold: true } }] },
      { text: '県', hyperlink: 'https://example.com/' },
      { error: '#REF!' },
    ]);
    sheet.getRow(2).hidden = true;
    sheet.mergeCells('B6:D9');
    sheet.getCell('B6').value = '結合';
    sheet.getCell('H9').numFmt = '0.0%';
  },
  'number formats': (book) => {
    const sheet = book.addWorksheet('書式');
    const formats = [
      'General',
      '0',
      '#,##0',
      '0.0%',
      '#,##0"件"',
      '▲0;△0;"-"',
      '0.00E+00',
      '# ?/?',
      '@',
      '[DBNum1]0',
    ];
    formats.push('#,##0,', '"約"0"人"', '0_ ', '[Red]-0', '0;;;@"様"', '¥#,##0', '??0.0', '[>=100]"多";"少"');
    for (const value of [0, 5, -1234.567, 0.895, 1e10, 12345678901234, '文字']) {
      sheet.addRow(formats.map(() => value)).eachCell((cell, c) => (cell.numFmt = formats[c - 1]!));
    }
  },
  dates: (book) => {
    const sheet = book.addWorksheet('日付');
    const formats = [
      'yyyy/m/d',
      'ggge"年"m"月"d"日"',
      'ge.m.d',
      'mm-dd-yy',
      'h:mm',
      'yyyy"年度"',
      '[h]:mm',
      'aaa',
      'm/d',
    ];
    for (const serial of [1, 60, 61, 9855, 9856, 32516, 43585, 43586, 45383, 45383.25]) {
      sheet.addRow(formats.map(() => serial)).eachCell((cell, c) => (cell.numFmt = formats[c - 1]!));
    }
  },
  'dates from 1904': (book) => {
    book.properties.date1904 = true;
    const sheet = book.addWorksheet('日付');
    sheet
      .addRow([43921, 43921.5, 100])
      .eachCell((cell, c) => (cell.numFmt = ['yyyy/m/d', 'ge.m.d', '0'][c - 1]!));
  },
  'hidden sheets and a sheet without cells': (book) => {
    book.addWorksheet('見える').addRow(['a']);
    book.addWorksheet('隠し', { state: 'hidden' }).addRow(['b']);
    book.addWorksheet('深く隠し', { state: 'veryHidden' }).getCell('C5').value = 3;
    book.addWorksheet('空');
  },
  'a table and its filter': (book) => {
    const sheet = book.addWorksheet('表');
    sheet.addTable({
      name: 'T',
      ref: 'B2',
      totalsRow: true,
      columns: [
        { name: '指標', filterButton: true, totalsRowLabel: '計' },
        { name: '実績', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['相談件数', 10],
        ['訪問件数', 20],
      ],
    });
    sheet.getCell('C5').value = { formula: 'SUBTOTAL(109,T[実績])', result: 30 };
  },
};

test.each(Object.entries(MADE))('%s', async (name, make) => {
  const book = new Workbook();
  make(book);
  expect(await compared(new Uint8Array(await book.xlsx.writeBuffer()), `${name}.xlsx`)).toEqual([]);
});
