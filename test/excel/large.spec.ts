import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';
import { buildReport } from '../../src/core/report/build';
import type { ReportPlan } from '../../src/core/report/plan';
import { scanWorkbook } from '../../src/core/scan';
import type { ScanResult } from '../../src/core/scan/result';
import { carryOut } from '../../src/excel';
import { sheet, workbook } from '../support/sheet';
import { openMade } from './stand-in';

const YEARS = [2, 3, 4, 5, 6];

/** One KPI as it is recognised, repeated down the sheet: recognising 3,000 is not what is measured here. */
function planOfMany(kpis: number): ReportPlan {
  const line = [
    '窓口サービス向上事業',
    '総合相談窓口を利用した市民の数',
    '人',
    ...YEARS.flatMap(() => [100, 90]),
  ];
  const header = ['事業名', '指標名', '単位', ...YEARS.flatMap((year) => [`R${year}目標`, `R${year}実績`])];
  const one = scanWorkbook(workbook(sheet([header, [...line.slice(0, -1), '未計測']], { name: '一覧' })));
  expect(one.kpis.map(({ periods }) => periods.length)).toEqual([5]);
  expect(one.findings.length).toBeGreaterThan(0);
  const at = <T>(item: T, row: number): T =>
    JSON.parse(JSON.stringify(item).replace(/"([A-Z]{1,2})2"/g, `"$1${row}"`)) as T;
  const each = <T>(item: T): T[] => Array.from({ length: kpis }, (_, i) => at(item, i + 2));
  const scan: ScanResult = {
    ...one,
    kpis: one.kpis.flatMap((kpi) => each(kpi)),
    findings: one.findings.flatMap((finding) => each(finding)),
  };
  const snapshot: WorkbookSnapshot = workbook(
    sheet([header, ...Array.from({ length: kpis }, () => line)], { name: '一覧' }),
  );
  return buildReport(scan, snapshot, {
    locale: 'ja',
    now: new Date('2026-11-20T09:00:00+09:00'),
    sheets: ['checks'],
  });
}

/** Enough for several requests of 3 MB. */
const MANY = 1000;

test('1,000 KPIs of five periods: no request and no answer over 5 MB, when inserted and when replaced', async () => {
  const host = await openMade((book) => (book.addWorksheet('一覧').getCell('A1').value = '事業名'));
  // What the formulas give is measured elsewhere; calculating 15,000 rows after every request takes a minute.
  host.book.recalculate = () => undefined;
  const plan = planOfMany(MANY);
  expect(plan.sheets.find(({ key }) => key === 'kpiList')?.rows).toHaveLength(3 + MANY * YEARS.length);
  const checks = plan.sheets.find(({ key }) => key === 'checks')!;
  expect(checks.rows.length).toBeGreaterThanOrEqual(3 + MANY);
  // The stand-in refuses what is larger, as Excel on the web does.
  host.injectFault(null);
  await carryOut(plan);
  // Two look, seven write at most 3 MB each, one calculates and has room for charts, one furnishes, one releases.
  expect(host.roundTrips).toBeLessThanOrEqual(15);
  expect(host.book.get('KPI一覧').sheet.rowCount).toBe(3 + MANY * YEARS.length);

  // A smaller report in its place, so that only reading what stands is large.
  host.typeIntoCell('要確認', `J${checks.rows.length}`, '最後の行のメモ');
  const small = planOfMany(3);
  host.injectFault(null);
  await carryOut(small);
  // Two look, ten read 300,000 cells, one writes, one takes the earlier charts, one releases.
  expect(host.roundTrips).toBeLessThanOrEqual(19);
  const { sheet: rebuilt } = host.book.get('要確認');
  const end = small.sheets.find(({ key }) => key === 'checks')!.rows.length + 1;
  expect([rebuilt.getCell(end, 1).value, rebuilt.getCell(end, 10).value]).toEqual(['解消', '最後の行のメモ']);
}, 180_000);
