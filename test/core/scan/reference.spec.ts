import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanWorkbook } from '../../../src/core/scan';
import { scanResultSchema, type Measured, type ScanResult } from '../../../src/core/scan/result';
import { scoreLine, scoreScan } from '../../support/score';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

const FOLDER = join(__dirname, '../../fixtures/workbooks');

/** Workbooks whose every KPI must be right. */
const REQUIRED = ['hanamaki-r6', 'shiroi-r6', 'hitoyoshi-r5', 'ibusuki-r6', 'kameyama-r6'];

type Gold = Omit<ScanResult, 'findings'> & {
  findings: { code: string; sheet: string; cell: string | null; kpiId: string | null }[];
};

function goldOf(name: string): Gold {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.gold.json`), 'utf8')) as Gold;
}

const printed: string[] = [];
afterAll(() => {
  process.stdout.write(`\nRecognition of the reference workbooks\n${printed.join('\n')}\n`);
});

describe.each(REQUIRED)('%s', (name) => {
  const gold = goldOf(name);
  let scan: ScanResult;
  beforeAll(async () => {
    scan = scanWorkbook(await snapshotOfFile(join(FOLDER, `${name}.xlsx`)));
  });

  test('has the shape of the contract', () => {
    expect(scanResultSchema.parse(scan)).toEqual(scan);
  });

  test('every value tuple is right', () => {
    const score = scoreScan(gold, scan);
    printed.push(scoreLine(score));
    expect({ missing: score.missing, wrong: score.wrong }).toEqual({ missing: [], wrong: [] });
    expect(score.tuples + gold.kpis.filter((kpi) => kpi.periods.length === 0).length).toBeGreaterThan(0);
  });

  test('every record is right', () => {
    // A form without the slot: both ways of writing it are the same.
    const slot = (value: Measured | null): Measured | null =>
      value && value.raw === null && value.cell === null ? null : value;
    const flat = (kpi: ScanResult['kpis'][number]): unknown => ({
      id: kpi.id,
      project: kpi.project,
      no: kpi.no,
      name: kpi.name,
      nameCell: kpi.nameCell,
      kind: kpi.kind,
      unit: kpi.unit,
      direction: kpi.direction,
      directionBasis: kpi.directionBasis,
      baseline: kpi.baseline,
      confidence: kpi.confidence,
      narratives: kpi.narratives,
      periods: kpi.periods.map((period) => ({
        ...period,
        target: slot(period.target),
        actual: slot(period.actual),
        ratePercent: period.ratePercent === null ? null : Number(period.ratePercent.toFixed(8)),
      })),
    });
    expect(scan.kpis.map(flat)).toEqual(gold.kpis.map(flat));
  });

  test('costs and ratings are right', () => {
    expect(scan.costs).toEqual(gold.costs);
    expect(scan.ratings).toEqual(gold.ratings);
  });

  test('findings are raised where the gold says, and nowhere else', () => {
    const key = (f: Gold['findings'][number]): string => `${f.code} ${f.sheet}!${f.cell} ${f.kpiId}`;
    expect(scan.findings.map(key).sort()).toEqual(gold.findings.map(key).sort());
  });
});
