/** One literal workbook per trait of files that other programs write, or that grew: what the reader makes of it. */
import { WorkbookOpenError } from '../../../src/files/package/open-error';
import { readWorkbookFile, type FileWorkbook } from '../../../src/files/read/workbook';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { bookOf, partsOf, STRICT, zipOf, type LiteralBook } from '../literal-book';

const read = (bytes: Uint8Array): FileWorkbook => readWorkbookFile(bytes, 'book.xlsx');

function sheetOf(book: LiteralBook | string): SheetSnapshot {
  return read(bookOf(typeof book === 'string' ? { sheets: book } : book)).sheets[0]!.snapshot;
}

const rows = (...inner: string[]): string =>
  `<sheetData>${inner.map((cells, r) => `<row r="${r + 1}">${cells}</row>`).join('')}</sheetData>`;

describe('texts', () => {
  const texts =
    '<si><t>指標</t></si>' +
    '<si><r><t>達</t></r><r><rPr><b/></rPr><t xml:space="preserve">成 率</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>A_x000D_B_x005F_x0041_ &amp; C</t></si><si><t/></si><si/>';

  test('shared: rich runs are joined, readings left out, escapes resolved', () => {
    const cells = [0, 1, 2, 3, 4, 5].map((i) => `<c r="${'ABCDEF'[i]}1" t="s"><v>${i}</v></c>`).join('');
    const { values, texts: shown } = sheetOf({ sheets: rows(`${cells}<c r="G1"><v>1</v></c>`), texts });
    expect(values).toEqual([['指標', '達成 率', '東京', 'A\rB_x0041_ & C', null, null, 1]]);
    expect(shown[0]!.slice(0, 3)).toEqual(['指標', '達成 率', '東京']);
  });

  test('inline, with a `<v>` left beside: the type says which holds', () => {
    const { values } = sheetOf(
      rows(
        '<c r="A1" t="inlineStr"><is><t>目標</t><rPh sb="0" eb="2"><t>モクヒョウ</t></rPh></is><v>3</v></c>' +
          '<c r="B1"><is><t>無</t></is><v>3</v></c><c r="C1" t="inlineStr"><is><r><t>実</t></r><r><t>績</t></r></is></c>' +
          '<c r="D1" t="str"><v>文 字</v></c>',
      ),
    );
    expect(values).toEqual([['目標', 3, '実績', '文 字']]);
  });

  test('a shared text that is not there is damage, not a blank', () => {
    expect(() => sheetOf({ sheets: rows('<c r="A1" t="s"><v>7</v></c>'), texts })).toThrow(WorkbookOpenError);
  });
});

test('every type of value, errors and what is no number', () => {
  const { values, texts } = sheetOf(
    rows(
      '<c r="A1"><v>1.5E3</v></c><c r="B1" t="n"><v>-0.1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>' +
        '<c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1"><v>1,234</v></c><c r="G1"><v> 5 </v></c><c r="H1"/><c r="I1"><v/></c>' +
        '<c r="J1"><v>0</v></c>',
    ),
  );
  expect(values).toEqual([[1500, -0.1, true, false, '#DIV/0!', '1,234', 5, null, null, 0]]);
  expect(texts[0]!.slice(2, 5)).toEqual(['TRUE', 'FALSE', '#DIV/0!']);
});

describe('formulas', () => {
  test('shared ones are told for each cell, wherever the first stands', () => {
    const { formulas, values } = sheetOf(
      rows(
        '<c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f>SUM(A1:A9)</f><v>2</v></c>',
        '<c r="A2"><f t="shared" ref="A2:B2" si="0">A1*$A$1+年度!B$2&amp;"A1"&amp;LOG10(C:C)</f><v>3</v></c>',
      ),
    );
    expect(formulas).toEqual([
      [null, '=B1048576*$A$1+年度!C$2&"A1"&LOG10(D:D)', '=SUM(A1:A9)'],
      ['=A1*$A$1+年度!B$2&"A1"&LOG10(C:C)', null, null],
    ]);
    expect(values).toEqual([
      [null, 1, 2],
      [3, null, null],
    ]);
  });

  test('without a stored result: null; a stored empty text is a result', () => {
    const { values, texts, formulas } = sheetOf(
      rows(
        '<c r="A1"><f>B1*2</f></c><c r="B1"><f>A1</f><v></v></c><c r="C1"><f>A1</f><v/></c>' +
          '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>1-1</f><v>0</v></c>',
      ),
    );
    expect(values).toEqual([[null, null, null, '', 0]]);
    expect(texts).toEqual([['', '', '', '', '0']]);
    expect(formulas).toEqual([['=B1*2', '=A1', '=A1', '=""', '=1-1']]);
  });

  test('arrays and what-if tables; prefixes nobody types are left out', () => {
    const { formulas } = sheetOf(
      rows(
        '<c r="A1"><f t="array" ref="A1:A2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c>' +
          '<c r="B1"><f t="dataTable" ref="B1:B2" dt2D="1" r1="C1" r2="C2"/><v>4</v></c>',
        '<c r="A2"><v>2</v></c>',
      ),
    );
    expect(formulas).toEqual([
      ['=SORT(B1:B2)', null],
      [null, null],
    ]);
  });
});

const STYLES =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0\\%"/><numFmt numFmtId="165" formatCode="#,##0&quot;件&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/>' +
  '<xf numFmtId="58"/><xf numFmtId="31"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs>';

test('number formats, those of Japanese Excel too', () => {
  const cells = [1, 1, 2, 3, 4].map(
    (s, i) => `<c r="${'ABCDE'[i]}1" s="${s}"><v>${[95.5, 7, 1234, 45383, 45383][i]}</v></c>`,
  );
  const { texts, numberFormats } = sheetOf({ sheets: rows(cells.join('')), styles: STYLES });
  expect(texts).toEqual([['95.5%', '7.0%', '1,234件', '令和6年4月1日', '2024年4月1日']]);
  expect(numberFormats[0]![0]).toBe('0.0\\%');
});

describe('dates', () => {
  const date = '<c r="A1" s="4"><v>43921</v></c><c r="B1" s="4" t="d"><v>2024-04-01T12:00:00</v></c>';

  test('are counted from 1900', () => {
    const { values, texts } = sheetOf({ sheets: rows(date), styles: STYLES });
    expect(values).toEqual([[43921, 45383.5]]);
    expect(texts).toEqual([['2020年3月31日', '2024年4月1日']]);
  });

  test('or from 1904', () => {
    const { values, texts } = sheetOf({
      sheets: rows(date),
      styles: STYLES,
      before: '<workbookPr date1904="1"/>',
    });
    expect(values).toEqual([[43921, 45383.5 - 1462]]);
    expect(texts).toEqual([['2024年4月1日', '2024年4月1日']]);
  });
});

test('strict workbooks', () => {
  const { values } = sheetOf({
    sheets: rows('<c r="A1" t="s"><v>0</v></c><c r="B1" t="d"><v>2024-04-01</v></c>'),
    texts: '<si><t>厳密</t></si>',
    namespaces: STRICT,
  });
  expect(values).toEqual([['厳密', 45383]]);
});

test('prefixes on every tag, cells without addresses, comments and unknown elements', () => {
  const parts = partsOf({ sheets: '<sheetData/>' });
  parts['xl/worksheets/sheet1.xml'] =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><!-- a < b -->' +
    "<x:row><x:c t='inlineStr'><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v><x:extLst><x:v>9</x:v></x:extLst></x:c></x:row>" +
    '<x:row r="4"><x:c r="C4"><x:v><![CDATA[4]]></x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const { values, top, left } = read(zipOf(parts)).sheets[0]!.snapshot;
  expect([top, left]).toEqual([0, 0]);
  expect(values).toEqual([
    ['甲', 2, null],
    [null, null, null],
    [null, null, null],
    [null, null, 4],
  ]);
});

test('sheets: hidden ones, one that holds a chart alone, names with entities, parts of any name', () => {
  const parts = partsOf({
    sheets: { 甲: rows('<c r="A1"><v>1</v></c>'), 'A&amp;B': '<sheetData/>', 図: '<sheetData/>' },
    sheetAttributes: { 甲: 'state="veryHidden"', 'A&amp;B': 'state="hidden"' },
  });
  const rels = 'xl/_rels/workbook.xml.rels';
  parts[rels] = (parts[rels] as string)
    .replace('worksheets/sheet1.xml', '/some where/Blatt Ä.bin.xml')
    .replace('/worksheet" Target="worksheets/sheet3.xml', '/chartsheet" Target="worksheets/sheet3.xml');
  parts['some where/Blatt Ä.bin.xml'] = parts['xl/worksheets/sheet1.xml']!;
  delete parts['xl/worksheets/sheet1.xml'];
  const { sheets } = read(zipOf(parts));
  expect(sheets.map(({ snapshot: { name, visibility, values } }) => [name, visibility, values])).toEqual([
    ['甲', 'veryHidden', [[1]]],
    ['A&B', 'hidden', []],
  ]);
});

test('a sheet whose part is missing is damage, never read past', () => {
  const parts = partsOf({ sheets: rows('<c r="A1"><v>1</v></c>') });
  delete parts['xl/worksheets/sheet1.xml'];
  expect(() => read(zipOf(parts))).toThrow(/sheet1\.xml is missing/);
});

test('rows hidden by hand or by any filter, icons too', () => {
  const filter =
    '<autoFilter ref="A1:A4"><filterColumn colId="0"><iconFilter iconSet="3Arrows" iconId="0"/></filterColumn></autoFilter>';
  const { hiddenRows, values } = sheetOf(
    `<cols><col min="1" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="9" hidden="1"/></sheetData>${filter}`,
  );
  expect(hiddenRows).toEqual([1, 2]);
  expect(values).toEqual([[1], [null], [3]]);
});

describe('merged areas', () => {
  test('what lies beneath shows nothing, whatever the file says', () => {
    const { values, texts, formulas, merges } = sheetOf(
      `${rows(
        '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>4</v></c>',
        '<c r="A2"><f>9</f><v>9</v></c><c r="D2"><v>5</v></c>',
      )}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D1:D1"/></mergeCells>`,
    );
    expect(values).toEqual([
      [1, null, null, 4],
      [null, null, null, 5],
    ]);
    expect(texts[1]![0]).toBe('');
    expect(formulas[1]![0]).toBeNull();
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('whole columns and rows, and 50,000 of them', () => {
    const whole = sheetOf(
      `${rows('<c r="A1"><v>1</v></c>', '<c r="A2"><v>9</v></c><c r="C2"><v>3</v></c>')}<mergeCells><mergeCell ref="A1:A1048576"/><mergeCell ref="C2:XFD2"/></mergeCells>`,
    );
    expect(whole.values).toEqual([
      [1, null, null],
      [null, null, 3],
    ]);
    expect(whole.merges.map(({ bottom, right }) => [bottom, right])).toEqual([
      [1_048_575, 0],
      [1, 16_383],
    ]);
    const many = Array.from({ length: 50_000 }, (_, r) => r + 1);
    const { merges, values } = sheetOf(
      `<sheetData>${many.map((r) => `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><v>0</v></c></row>`).join('')}</sheetData>` +
        `<mergeCells>${many.map((r) => `<mergeCell ref="A${r}:B${r}"/>`).join('')}</mergeCells>`,
    );
    expect(merges).toHaveLength(50_000);
    expect(values[49_999]).toEqual([50_000]);
  });
});

test('a table down to the last row, and a value far below, cost what is filled and no more', () => {
  const { values, texts, top } = sheetOf(
    `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="J1"><v>2</v></c></row><row r="500000"><c r="A500000"><v>3</v></c></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  );
  expect([top, values.length, values[0]!.length]).toEqual([0, 500_000, 10]);
  expect(values[499_999]![0]).toBe(3);
  expect(new Set(values).size).toBe(3);
  expect(new Set(texts).size).toBe(3);
});

test('a long formula shared by very many cells is refused, and said so', () => {
  const cells = Array.from(
    { length: 15_000 },
    (_, r) => `<row r="${r + 2}"><c><f t="shared" si="0"/></c></row>`,
  ).join('');
  const first = `<row r="1"><c><f t="shared" ref="A1:A15001" si="0">${'1+'.repeat(4000)}1</f></c></row>`;
  expect(() => sheetOf(`<sheetData>${first}${cells}</sheetData>`)).toThrow(
    /shares formulas of more than 100 MB/,
  );
});

test('rows that would not fit into memory are refused, and said so', () => {
  const far = Array.from(
    { length: 200 },
    (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`,
  ).join('');
  const near = '<row r="201"><c r="A201"><v>1</v></c></row>';
  expect(() => sheetOf(`<sheetData>${far}${near}</sheetData>`)).toThrow(
    /表 has 201 rows × 16384 columns in use/,
  );
});

test.each([
  ['cut off within a cell', '<sheetData><row r="1"><c r="A1"><v>1'],
  ['cut off within an attribute', '<sheetData><row r="1"><c r="A1'],
  ['a row beyond the last', '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'],
  ['a column beyond the last', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
  ['no address', '<sheetData><row r="1"><c r="?"><v>1</v></c></row></sheetData>'],
  ['cells that cross', '<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>'],
  ['a merged area of nothing', '<sheetData/><mergeCells><mergeCell ref="A"/></mergeCells>'],
  ['an entity of its own', '<sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData>'],
])('damaged, and said so: %s', (_, sheet) => {
  expect(() => sheetOf(sheet)).toThrow(WorkbookOpenError);
});
