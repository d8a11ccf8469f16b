import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { withCorrection } from '../../../src/core/profile/edit';
import { EMPTY_PROFILE, profileText } from '../../../src/core/profile/schema';
import { scanResultSchema } from '../../../src/core/scan/result';
import { openHost } from '../../../src/workbench/host';

const ROOT = join(__dirname, '../../..');
const FIXTURES = join(ROOT, 'test/fixtures/workbooks');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as `npm run headless` starts it. */
function headless(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/headless.mjs'), ...args],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'headless-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('package.json starts this very script', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts.headless).toBe('node scripts/headless.mjs');
});

test('scan prints the scan result and nothing else', () => {
  const { status, stdout, stderr } = headless('scan', join(FIXTURES, 'shiroi-r6.xlsx'));
  expect([status, stderr]).toEqual([0, '']);
  const result = scanResultSchema.parse(JSON.parse(stdout));
  expect(result.workbook).toBe('shiroi-r6.xlsx');
  expect(result.kpis).toHaveLength(9);
  expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout))}\n`);
  const pretty = headless('scan', join(FIXTURES, 'shiroi-r6.xlsx'), '--pretty').stdout;
  expect(pretty).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
});

test('a profile file settles how a workbook is read', () => {
  const [first] = scanResultSchema.parse(JSON.parse(headless('scan', shiroi).stdout)).kpis;
  const profile = withCorrection(EMPTY_PROFILE, first!.form!.fingerprint, {
    what: 'notKpi',
    scope: { of: 'kpi', name: first!.name, no: first!.no },
  });
  const path = join(folder, 'profile.json');
  writeFileSync(path, profileText(profile));
  const { status, stdout } = headless('scan', shiroi, '--profile', path);
  expect(status).toBe(0);
  expect(scanResultSchema.parse(JSON.parse(stdout)).kpis.map(({ id }) => id)).not.toContain(first!.id);
  rmSync(path);
});

const shiroi = join(FIXTURES, 'shiroi-r6.xlsx');

test('export writes a flat table, with a byte order mark and one line per KPI and period', () => {
  const output = join(folder, 'kpis.csv');
  expect(headless('export', shiroi, output)).toEqual({ status: 0, stdout: '', stderr: '' });
  const text = readFileSync(output, 'utf8');
  expect(text.startsWith('\ufeffworkbook,sheet,kpi_id,')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(1 + 27);
  rmSync(output);
});

test('insert writes a workbook with the report and leaves the input alone', async () => {
  const input = join(FIXTURES, 'hanamaki-r6.xlsx');
  const before = readFileSync(input);
  const output = join(folder, 'out.xlsx');
  expect(headless('insert', input, output)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(input).equals(before)).toBe(true);
  const { book } = await openHost(readFileSync(output), { name: 'out.xlsx' });
  const made = book.sheets.slice(-4).map(({ sheet }) => sheet.name);
  expect(made).toEqual(['サマリー', 'KPI一覧', '要確認', '交付金突合']);
  expect(book.get('サマリー').charts.length).toBeGreaterThan(1);
  expect(readdirSync(folder)).toEqual(['out.xlsx']);
});

test('insert takes the choices of the pane: sheets, language, rules and the year judged', async () => {
  const input = join(FIXTURES, 'hanamaki-r6.xlsx');
  const output = join(folder, 'chosen.xlsx');
  const options = ['--sheets=data', '--locale', 'en', '--rules', '80-50-20', '--year', '2024'];
  expect(headless('insert', ...options, input, output)).toEqual({ status: 0, stdout: '', stderr: '' });
  const { book } = await openHost(readFileSync(output), { name: 'chosen.xlsx' });
  const names = book.sheets.slice(-3).map(({ sheet }) => sheet.name);
  expect(names).toEqual(['KPI Summary', 'KPI List', 'Data']);
  const { sheet } = book.get('KPI List');
  const titles = (sheet.getRow(3).values as unknown[]).filter(Boolean);
  expect(titles).toContain('Band');
  rmSync(output);
});

test.each([
  [
    ['--sheet', 'data'],
    '--sheet: unknown option. "insert" has --sheets, --locale, --rules, --year, --periods.',
  ],
  [
    ['--sheets', 'summry'],
    '--sheets summry: unknown value. Choose from checks, followup, grants, data, none.',
  ],
  [['--locale', 'fr'], '--locale fr: unknown value. Choose from ja, en.'],
  [['--year', '令和6'], '--year 令和6: name the western year in which the fiscal year begins, such as 2024.'],
  [['--rules'], '--rules: the value is missing.'],
])('insert %j is not understood: one line, exit 2, nothing written', (words, line) => {
  const output = join(folder, 'never.xlsx');
  expect(headless('insert', join(FIXTURES, 'shiroi-r6.xlsx'), output, ...words)).toEqual({
    status: 2,
    stdout: '',
    stderr: `${line}\n`,
  });
  expect(existsSync(output)).toBe(false);
});

test('help prints the usage', () => {
  const { status, stdout } = headless('help');
  expect(status).toBe(0);
  expect(stdout).toContain('scan FILE.xlsx');
  expect(stdout).toContain('insert IN.xlsx OUT.xlsx');
});

describe('what cannot be done is told in one line, with exit 1 and no output', () => {
  const file = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  /** An OLE container that names its stream as an encrypted workbook does. */
  const ole = (stream: string): Buffer =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(600),
    ]);
  const workbookOf = async (text: string): Promise<Uint8Array> => {
    const workbook = new Workbook();
    workbook.addWorksheet('S').getCell('A1').value = text;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };

  const cases: readonly [string, (out: string) => string[] | Promise<string[]>, RegExp][] = [
    [
      'a missing file',
      (out) => ['insert', join(folder, 'missing.xlsx'), out],
      /missing\.xlsx: there is no such file/,
    ],
    ['a folder', (out) => ['insert', folder, out], /this is a folder/],
    [
      'an encrypted file',
      (out) => ['insert', file('secret.xlsx', ole('EncryptedPackage')), out],
      /secret\.xlsx: .*password/,
    ],
    [
      'an old Excel file',
      (out) => ['insert', file('old.xlsx', ole('Workbook')), out],
      /old\.xlsx: .*old Excel format/,
    ],
    [
      'a file of another kind',
      (out) => ['insert', file('a.csv', 'a,b'), out],
      /a\.csv: this is not an \.xlsx file/,
    ],
    [
      'text named .xlsx',
      (out) => ['insert', file('text.xlsx', 'a,b'), out],
      /text\.xlsx: .*not an \.xlsx workbook/,
    ],
    [
      'a damaged file',
      (out) => ['insert', file('half.xlsx', readFileSync(shiroi).subarray(0, 9000)), out],
      /half\.xlsx: .*cannot be read/,
    ],
    [
      'a workbook without KPI',
      async (out) => ['insert', file('none.xlsx', await workbookOf('memo')), out],
      /no KPI table was found/,
    ],
    [
      'an output folder that is not there',
      () => ['insert', shiroi, join(folder, 'no', 'out.xlsx')],
      /folder .* does not exist/,
    ],
    ['an output that is no .xlsx', () => ['insert', shiroi, join(folder, 'out.csv')], /must end in \.xlsx/],
    [
      'a profile that is none',
      () => ['scan', shiroi, '--profile', file('bad.json', '[]')],
      /bad\.json: .*profile cannot be used: it holds no corrections\. Name a file exported/,
    ],
    [
      'a profile that is no JSON',
      () => ['scan', shiroi, '--profile', file('bad.txt', 'hello')],
      /bad\.txt: .*profile cannot be used: it is no JSON/,
    ],
    ['a profile that is not there', () => ['scan', shiroi, '--profile', join(folder, 'no.json')], /no\.json/],
    ['no command', () => [], /"scan FILE\.xlsx", "insert/],
    ['an unknown command', () => ['print', shiroi], /"help" tells more/],
  ];

  test.each(cases)('%s', async (name, args, line) => {
    const output = join(folder, `refused ${name}.xlsx`);
    const { status, stdout, stderr } = headless(...(await args(output)));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder).filter((entry) => entry.includes('partial'))).toEqual([]);
  });

  test('an output that is the input', () => {
    const copy = file('copy.xlsx', readFileSync(shiroi));
    const { status, stderr } = headless('insert', copy, join(folder, '.', 'copy.xlsx'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/the output is the input itself/);
    expect(readFileSync(copy).equals(readFileSync(shiroi))).toBe(true);
  });
});
