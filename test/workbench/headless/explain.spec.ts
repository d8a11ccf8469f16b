import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Ledger } from '../../../src/core/explain/ledger';

const ROOT = join(__dirname, '../../..');
const SHIROI = join(ROOT, 'test/fixtures/workbooks/shiroi-r6.xlsx');

function headless(...args: string[]): readonly [number | null, string, string] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/headless.mjs'), ...args],
    { encoding: 'utf8' },
  );
  return [status, stdout, stderr];
}

test('explain tells area, reading, runner-up, claims and decisions of a cell', () => {
  const [status, stdout, stderr] = headless('explain', SHIROI, "'1-1'!H37");
  expect([status, stderr]).toEqual([0, '']);
  for (const line of [
    /^ {2}area: .*B34:Q43 two rows per KPI/m,
    /^ {2}reading: .*two-row-target-actual B34:Q43/m,
    /^ {2}runner-up: +none$/m,
    /^ {2}claims: +actual, by the note on upper and lower rows: B34/m,
    /^ {2}decisions: +actual of R6年度 = 14738, of KPI "利用者数（友だち登録者数）" \(1-1!B36\)$/m,
  ])
    expect(stdout).toMatch(line);
});

test('explain --json prints the same as data; --locale ja in Japanese', () => {
  const [status, stdout] = headless('explain', SHIROI, '1-1!H37', '--json');
  expect(status).toBe(0);
  const { cells } = JSON.parse(stdout) as Ledger;
  expect(cells[0]?.decisions).toMatchObject([{ as: 'actual', kpi: '1-1!B36', period: 'R6年度' }]);
  expect(headless('explain', SHIROI, '1-1!H37', '--locale', 'ja')[1]).toContain('採用した読み方');
});

test.each([
  [
    'a sheet that is not there',
    ['explain', SHIROI, '9-9!B3'],
    /there is no sheet "9-9"\. It has 1-1, 1-2, 1-3\./,
  ],
  ['a cell Excel does not have', ['explain', SHIROI, '1-1!XFE1'], /"XFE1" is no cell or range of a sheet/],
  ['the same for a case', ['case', SHIROI, '1-1!A0'], /"A0" is no cell or range of a sheet/],
  ['no place', ['explain', SHIROI], /"help" tells more/],
])('%s: one line and exit 1', (_, args, line) => {
  const [status, stdout, stderr] = headless(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(line);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('case prints a literal grid, merged areas and number formats', () => {
  const [status, stdout] = headless('case', SHIROI, '1-1!B34:Q37');
  expect(status).toBe(0);
  expect(stdout).toContain('"①", "利用者数（友だち登録者数）"');
  expect(stdout).toContain('"merges": ["B34:F35"');
  expect(stdout).toContain('"formats": { "H36": "#,##0"');
  const [, hidden] = headless('case', SHIROI, '1-1!B34:Q37', '--anonymise', 'x');
  expect(hidden).not.toMatch(/利用者|友だち/);
});
