import { join } from 'node:path';
import { buildReport } from '../../../src/core/report/build';
import { REPORT_TEXTS } from '../../../src/core/report/texts';
import { dataSheet, TIDY_TITLES, tidyCsv, tidyRows } from '../../../src/core/report/tidy';
import { scanWorkbook } from '../../../src/core/scan';
import type { Kpi, Period } from '../../../src/core/model/kpi';
import type { ScanResult } from '../../../src/core/scan/result';
import { calculated } from '../../support/calculate';
import { shownOn } from '../../support/report-figures';
import { sheet, workbook } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

const SNAPSHOT = workbook(
  sheet(
    [
      ['事業名', '番号', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
      ['窓口事業', '1', '相談件数', '件', 20, 17.9, 25, '未計測'],
    ],
    { name: '一覧' },
  ),
);
const SCAN = scanWorkbook(SNAPSHOT);

/** The scan with other contents in its only KPI and its first period, to bring any text or number to a field. */
function changed(kpi: Partial<Kpi>, period: Partial<Period> = {}): ScanResult {
  const [first] = SCAN.kpis;
  return { ...SCAN, kpis: [{ ...first!, ...kpi, periods: [{ ...first!.periods[0]!, ...period }] }] };
}

/** The fields of the only line of data, as they stand between the commas. */
function field(scan: ScanResult, title: string): unknown {
  const rows = parsed(tidyCsv(scan));
  expect(rows).toHaveLength(2);
  return rows[1]![rows[0]!.indexOf(title)];
}

/** RFC 4180, written down independently of the product: quotes doubled within quotes, CRLF between records. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  const source = csv.replace(/^\ufeff/, '');
  for (const [, value = '', end = ''] of source.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/g)) {
    if (end === '' && value === '' && rows[rows.length - 1]!.length === 0) break;
    rows[rows.length - 1]!.push(value.startsWith('"') ? value.slice(1, -1).replace(/""/g, '"') : value);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.length > 0);
}

test('the columns and their order are part of the format', () => {
  expect(TIDY_TITLES).toEqual([
    'workbook',
    'sheet',
    'kpi_id',
    'project',
    'kpi_no',
    'kpi_name',
    'kind',
    'unit',
    'direction',
    'baseline',
    'period',
    'fiscal_year',
    'target',
    'actual',
    'rate_percent',
    'status',
    'target_text',
    'actual_text',
    'target_cell',
    'actual_cell',
    'stated_rate_percent',
    'stated_status',
    'confidence',
    'department',
    'hierarchy',
  ]);
});

test('one line per KPI and period, codes instead of words, missing values empty', () => {
  expect(tidyCsv(SCAN).split('\r\n').slice(1)).toEqual([
    'book.xlsx,一覧,一覧!B2,窓口事業,1,相談件数,,件,higher,,R5,2023,20,17.9,89.5,notAchieved,20,17.9,一覧!E2,一覧!F2,,,high,,',
    'book.xlsx,一覧,一覧!B2,窓口事業,1,相談件数,,件,higher,,R6,2024,25,,,notMeasured,25,未計測,一覧!G2,一覧!H2,,,high,,',
    '',
  ]);
});

test('a byte order mark once, and CRLF after every line, the last one included', () => {
  const csv = tidyCsv(SCAN);
  expect(csv.startsWith('\ufeffworkbook,sheet,')).toBe(true);
  expect(csv.lastIndexOf('\ufeff')).toBe(0);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.match(/\r?\n/g)).toEqual(['\r\n', '\r\n', '\r\n']);
  expect([...Buffer.from(csv, 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test.each([
  ['窓口,支所', '"窓口,支所"'],
  ['いわゆる"窓口"', '"いわゆる""窓口"""'],
  ['窓口\n支所', '"窓口\n支所"'],
  ['窓口\r\n支所', '"窓口\r\n支所"'],
  ['窓口、支所', '窓口、支所'],
  ["it's", "it's"],
])('quoted only where it has to be: %j', (project, written) => {
  const csv = tidyCsv(changed({ project }));
  expect(csv).toContain(`,${written},`);
  expect(field(changed({ project }), 'project')).toBe(project);
});

test.each([
  '=1+1',
  '+81-3-1234',
  '-5件減',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－5件',
  '＠SUM(A1)',
  '=HYPERLINK("http://x","y")',
])('a text that Excel would run gets an apostrophe: %j', (project) => {
  expect(field(changed({ project }), 'project')).toBe(`'${project}`);
});

test('an apostrophe goes inside the quotes', () => {
  expect(tidyCsv(changed({ project: '=A1,B1' }))).toContain(`,"'=A1,B1",`);
});

test('texts with such a character elsewhere stay as they are', () => {
  expect(field(changed({ project: 'A=B+C-D@E' }), 'project')).toBe('A=B+C-D@E');
  expect(field(changed({ project: '▲5件' }), 'project')).toBe('▲5件');
});

test('numbers stay numbers: negative, exact, never quoted nor rounded', () => {
  const measured = SCAN.kpis[0]!.periods[0]!.target!;
  const scan = changed(
    {},
    {
      target: { ...measured, value: -5, raw: '-5' },
      actual: { ...measured, value: 0.1, raw: '1,234' },
      ratePercent: 100 / 3,
    },
  );
  expect(tidyCsv(scan)).toContain(',-5,0.1,33.333333333333336,');
  expect(field(scan, 'target')).toBe('-5');
  // What the cell shows is a text, also where it looks like a number.
  expect(field(scan, 'target_text')).toBe("'-5");
  expect(field(scan, 'actual_text')).toBe('1,234');
});

test('a line break in a name is a space; a KPI without periods is one line', () => {
  const scan = { ...SCAN, kpis: [{ ...SCAN.kpis[0]!, name: '相談\n件数', periods: [] }] };
  expect(field(scan, 'kpi_name')).toBe('相談 件数');
  expect([field(scan, 'period'), field(scan, 'status'), field(scan, 'confidence')]).toEqual(['', '', 'high']);
});

test('the sheet holds the same values, numbers as numbers, and not one formula', () => {
  const plan = buildReport(SCAN, SNAPSHOT, { locale: 'ja', now: new Date(0), sheets: ['data'] });
  const shown = shownOn(calculated(SNAPSHOT, plan), 'データ');
  expect(shown).toEqual([[...TIDY_TITLES], ...tidyRows(SCAN).map((row) => row.map((value) => value ?? ''))]);
  const { rows, tables } = plan.sheets.find(({ key }) => key === 'data')!;
  expect(rows.flat().filter((cell) => cell?.kind === 'formula')).toEqual([]);
  expect(tables[0]!.area).toEqual({ top: 0, left: 0, bottom: 2, right: 24 });
});

test('titles are the same in every language; only the tab is translated', () => {
  const [ja, en] = [dataSheet(SCAN, REPORT_TEXTS.ja), dataSheet(SCAN, REPORT_TEXTS.en)];
  expect(en.rows).toEqual(ja.rows);
  expect([ja.name, en.name]).toEqual(['データ', 'Data']);
});

test.each(['hitoyoshi-r5', 'ibusuki-r6', 'hanamaki-r6', 'kameyama-r6', 'shiroi-r6'])(
  'the CSV of %s reads back as its rows',
  async (name) => {
    const scan = scanWorkbook(
      await snapshotOfFile(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`)),
    );
    const wanted = tidyRows(scan).map((row) =>
      row.map((value) => {
        if (value === null) return '';
        return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
      }),
    );
    expect(parsed(tidyCsv(scan))).toEqual([[...TIDY_TITLES], ...wanted]);
    expect(wanted).toHaveLength(scan.kpis.reduce((sum, { periods }) => sum + Math.max(1, periods.length), 0));
  },
);
