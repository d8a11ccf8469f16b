import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Ledger } from '../../../src/core/explain/ledger';
import { caseText } from '../../../src/workbench/headless/case';
import { explain } from '../../../src/workbench/headless/explain';
import { explainWords } from '../../../src/workbench/headless/options';
import { Refusal } from '../../../src/workbench/headless/refusal';

const ROOT = join(__dirname, '../../..');
const SHIROI = join(ROOT, 'test/fixtures/workbooks/shiroi-r6.xlsx');

/** A process takes seconds to start: there is one for each kind of outcome, everything else is asked without. */
function headless(...args: string[]): readonly [number | null, string, string] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/headless.mjs'), ...args],
    { encoding: 'utf8' },
  );
  return [status, stdout, stderr];
}

function explained(...args: string[]): Promise<string> {
  const { plain, options } = explainWords(args);
  const [path, place] = plain;
  return explain(path!, place!, options);
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

test('explain --json prints the same as data; --locale ja in Japanese', async () => {
  const { cells } = JSON.parse(await explained(SHIROI, '1-1!H37', '--json')) as Ledger;
  expect(cells[0]?.decisions).toMatchObject([{ as: 'actual', kpi: '1-1!B36', period: 'R6年度' }]);
  expect(await explained(SHIROI, '1-1!H37', '--locale', 'ja')).toContain('採用した読み方');
});

test('no place: one line and exit 1', () => {
  const [status, stdout, stderr] = headless('explain', SHIROI);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/"help" tells more/);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test.each([
  [
    'a sheet that is not there',
    () => explained(SHIROI, '9-9!B3'),
    /there is no sheet "9-9"\. It has 1-1, 1-2, 1-3\./,
  ],
  [
    'a cell Excel does not have',
    () => explained(SHIROI, '1-1!XFE1'),
    /"XFE1" is no cell or range of a sheet/,
  ],
  ['the same for a case', () => caseText(SHIROI, '1-1!A0', null), /"A0" is no cell or range of a sheet/],
])('%s is refused in one line', async (_, work, line) => {
  const error: unknown = await work().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).message).toMatch(line);
  expect((error as Refusal).message).not.toContain('\n');
});

test('case prints a literal grid, merged areas and number formats', async () => {
  const [status, stdout] = headless('case', SHIROI, '1-1!B34:Q37');
  expect(status).toBe(0);
  expect(stdout).toContain('"①", "利用者数（友だち登録者数）"');
  expect(stdout).toContain('"merges": ["B34:F35"');
  expect(stdout).toContain('"formats": { "H36": "#,##0"');
  expect(await caseText(SHIROI, '1-1!B34:Q37', 'x')).not.toMatch(/利用者|友だち/);
});
