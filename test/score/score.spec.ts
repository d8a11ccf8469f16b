import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownFigures, scorerPath } from '../../scripts/score/scorers';
import { figuresTable } from '../../scripts/score/table';
import type { ScanResult } from '../../src/core/scan/result';

const FOLDER = join(__dirname, '../fixtures/workbooks');
const NAMES = ['hanamaki-r6', 'shiroi-r6'];

/** The truth itself as the scan of each workbook, changed where a test wants it. */
function place(change: (scan: ScanResult) => void = () => undefined): Parameters<typeof ownFigures>[0] {
  const scans = mkdtempSync(join(tmpdir(), 'kpi-score-test-'));
  for (const name of NAMES) {
    const scan = JSON.parse(readFileSync(join(FOLDER, `${name}.gold.json`), 'utf8')) as ScanResult;
    change(scan);
    writeFileSync(join(scans, `${name}.json`), JSON.stringify(scan));
  }
  return { folder: FOLDER, scans, names: NAMES };
}

test('the truth compared with itself has no fault', () => {
  const [all] = ownFigures(place()).totals;
  expect(all).toMatchObject({ name: 'all', tuples: { fp: 0, fn: 0 }, high: { wrong: 0 }, findings: null });
  expect(all!.tuples.tp).toBeGreaterThan(100);
});

test('one other value is wrong, and one is missing; the table says so', () => {
  const scored = ownFigures(
    place(({ workbook, kpis }) => {
      if (!workbook.startsWith('shiroi')) return;
      const target = kpis[0]!.periods[0]!.target! as { value: number | null };
      target.value = 123_456;
    }),
  );
  const [first, second] = scored.workbooks;
  expect(first).toMatchObject({ name: 'hanamaki-r6', tuples: { fp: 0, fn: 0 }, details: [] });
  expect(second).toMatchObject({ name: 'shiroi-r6', tuples: { fp: 1, fn: 1 }, high: { wrong: 1 } });
  const lines = figuresTable(scored, new Map([['shiroi-r6', 0.5]])).split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[3]!.replace(/ +/g, ' ')).toBe(
    '| shiroi-r6 | 9 | 36 | 0.972 | 0.972 | 0.972 | - | 1 of 36 (2.8 %) | - | - | 0.50 |',
  );
});

test('a scorer that is named and not there is an error, not another way to count', () => {
  const before = process.env['KPI_SCORER'];
  process.env['KPI_SCORER'] = join(FOLDER, 'no-scorer.mjs');
  expect(scorerPath).toThrow('there is no such file');
  if (before === undefined) delete process.env['KPI_SCORER'];
  else process.env['KPI_SCORER'] = before;
});
