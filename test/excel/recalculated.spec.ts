import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport, type NumberDataSource } from '@cj-tech-master/excelts/chart';
import { columnName } from '../../src/core/cells/address';
import { buildReport } from '../../src/core/report/build';
import type { ReportPlan } from '../../src/core/report/plan';
import { PRESETS, STANDARD } from '../../src/core/rules/presets';
import type { Rules } from '../../src/core/rules/schema';
import { scanWorkbook } from '../../src/core/scan';
import type { ScanResult } from '../../src/core/scan/result';
import { carryOut, readWorkbook } from '../../src/excel';
import type { Host } from '../../src/workbench/host';
import { ERROR_TEXT, type ApiValue } from '../../src/workbench/host/cells';
import {
  cellsShown,
  expectFigures,
  figuresOn,
  grantsOf,
  grantsOn,
  shownOn,
  snapped,
  verdictsOf,
  verdictsOn,
} from '../support/report-figures';
import { NAMES, openFixture, openMade, settled } from './stand-in';

installChartSupport();

/**
 * The formulas of the report through an engine that is not ours. Debian: `apt-get install libreoffice-calc`. Without
 * it there is nothing to compare with, so the tests are skipped and say so.
 */
const SOFFICE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((file) => existsSync(file));
const inLibreOffice = SOFFICE ? test : test.skip;
if (!SOFFICE) {
  process.stdout.write('SKIPPED: recalculation by LibreOffice: there is no soffice on the PATH\n');
}

/** LibreOffice believes the results a file brings along unless it is told to calculate on load: 0 is "always". */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/** A workbook with its report as the stand-in shows it. */
interface Inserted {
  readonly scan: ScanResult;
  readonly plan: ReportPlan;
  /** Sheets of the report by key, with the names they got. */
  readonly names: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, ApiValue>>;
}

const STALE = 'stale';
/** Hanamaki after a person typed two actuals that were missing. */
const TYPED = 'hanamaki-typed';
/** What the five do not hold: every kind of target, other rule profiles, caps, several grants of a project. */
const MADE = PRESETS.map(({ id }) => `made-${id}`);

const YEARS = ['R6目標', 'R6実績', 'R7目標', 'R7実績', 'R10目標', 'R10実績'];
const MADE_SHEETS: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = {
  一覧: [
    ['事業名', '指標名', '単位', '基準値', ...YEARS],
    ['窓口*事業', '相談件数', '件', 100, 120, 118, 150, 150, 200, null],
    ['窓口*事業', '苦情の件数', '件', 50, 40, 45, 30, 0, 10, null],
    ['窓口の事業', '登録者数', '人', null, 10, 11, 20, '未計測', 100, null],
    ['窓口の事業', '計画の策定', '', null, '策定済み', '策定済み', '策定済み', '未策定', '策定済み', null],
    ['防災事業', '対応時間の減少', '分', null, -5, -10, -5, -2, -6, null],
    ['防災事業', '参加者数', '人', 3, 0, 7, null, 8, 9, null],
    ['防災事業', '満足度', '％', 30, 33.3, 47.1, 36.6, 36.6, 70, null],
  ],
  費用: [
    ['事業名', '対象経費', '補助率', '補助上限額', '国庫補助額', '補助金額'],
    ['窓口*事業', 1_000_000, '1/2', 300_000, 300_000, 1000],
    ['窓口の事業', 500_001, '2/3', 400_000, 333_000, 2000],
    ['防災事業', 100_000, 0.29, 400_000, 29_000, null],
    ['広報事業', 70_000, '45%', 400_000, null, null],
  ],
};

const folder = SOFFICE ? mkdtempSync(join(tmpdir(), 'recalculated-')) : '';
const inserted = new Map<string, Inserted>();
const recalculated = new Map<string, Workbook>();
afterAll(() => folder !== '' && rmSync(folder, { recursive: true, force: true }));

const given = (name: string): string => join(folder, 'given', `${name}.xlsx`);

/** Scans the workbook that is open and inserts its report, as the pane does. */
async function insert(rules: Rules = STANDARD): Promise<Omit<Inserted, 'cells'>> {
  const snapshot = await readWorkbook();
  const scan = scanWorkbook(snapshot, undefined, rules);
  const plan = buildReport(scan, snapshot, {
    locale: 'ja',
    now: new Date('2026-11-20T09:00:00+09:00'),
    sheets: ['checks', 'grants', 'data'],
    rules,
  });
  const { sheets } = await carryOut(plan);
  const names = Object.fromEntries(sheets.map((one) => [one.key, one.name]));
  return { scan, plan, names };
}

async function keep(name: string, host: Host, made: Omit<Inserted, 'cells'>): Promise<void> {
  host.book.recalculate();
  const cells = cellsShown(host.book.workbook, Object.values(made.names));
  inserted.set(name, { ...made, cells });
  writeFileSync(given(name), await host.save());
}

/** Source cells of KPIs whose actual is 未計測 against a number, and what is typed into them. */
function missing(scan: ScanResult): { sheet: string; cell: string; row: number; target: number }[] {
  let row = 3;
  return scan.kpis.flatMap((kpi) => {
    const first = row;
    row += Math.max(1, kpi.periods.length);
    return kpi.periods.flatMap(({ status, actual, target }, i) =>
      status === 'notMeasured' && actual?.cell && target?.value && kpi.direction === 'higher'
        ? [{ sheet: actual.sheet ?? kpi.sheet, cell: actual.cell, row: first + i, target: target.value }]
        : [],
    );
  });
}

// Starting LibreOffice takes longer than calculating: all files go through one run.
beforeAll(async () => {
  if (!SOFFICE) return;
  for (const sub of ['given', 'profile/user']) mkdirSync(join(folder, sub), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), PROFILE);
  for (const name of NAMES) {
    const host = await openFixture(name);
    const made = await insert();
    await keep(name, host, made);
    if (name === 'hanamaki-r6') {
      for (const { sheet, cell, target } of missing(made.scan).slice(0, 2)) {
        host.typeIntoCell(sheet, cell, String(target * 1.5));
      }
      await keep(TYPED, host, made);
    }
    await settled();
  }
  for (const [i, rules] of PRESETS.entries()) {
    const host = await openMade((book) => {
      for (const [name, rows] of Object.entries(MADE_SHEETS)) book.addWorksheet(name).addRows([...rows]);
    });
    await keep(MADE[i]!, host, await insert(rules));
    await settled();
  }
  const stale = new Workbook();
  const sheet = stale.addWorksheet('S');
  sheet.getCell('A1').value = 20;
  sheet.getCell('A2').value = { formula: 'A1*2', result: 999 };
  writeFileSync(given(STALE), new Uint8Array(await stale.xlsx.writeBuffer()));

  const names = [...NAMES, ...MADE, TYPED, STALE];
  execFileSync(
    SOFFICE,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')],
      ...names.map(given),
    ],
    { stdio: 'pipe', timeout: 90_000 },
  );
  for (const name of names) {
    const book = new Workbook();
    await book.xlsx.load(readFileSync(join(folder, 'out', `${name}.xlsx`)));
    recalculated.set(name, book);
  }
}, 120_000);

inLibreOffice('LibreOffice calculates anew: a result that came wrong with the file is put right', () => {
  const { value } = recalculated.get(STALE)!.getWorksheet('S')!.getCell('A2');
  expect(value).toMatchObject({ formula: 'A1*2', result: 40 });
});

describe.each([...NAMES, ...MADE, TYPED])('%s', (name) => {
  inLibreOffice('every cell of the report is what the stand-in calculates', () => {
    const { cells, names } = inserted.get(name)!;
    const found = cellsShown(recalculated.get(name)!, Object.values(names));
    expect(Object.keys(cells).length).toBeGreaterThan(100);
    expect(snapped(found, cells)).toEqual(cells);
  });
});

describe.each([...NAMES, ...MADE])('%s', (name) => {
  inLibreOffice('rates, statuses, counts, averages and grants are those of core', () => {
    const { scan, names } = inserted.get(name)!;
    const book = recalculated.get(name)!;
    expectFigures(shownOn(book, names['summary']!), scan);
    const list = verdictsOn(shownOn(book, names['kpiList']!));
    expect(snapped(list, verdictsOf(scan))).toEqual(verdictsOf(scan));
    expect('grants' in names).toBe(scan.costs.some(({ isTotal, yen }) => !isTotal && yen !== null));
    const grants = names['grants'] ? grantsOn(shownOn(book, names['grants'])) : {};
    expect(snapped(grants, grantsOf(scan))).toEqual(grantsOf(scan));
  });
});

inLibreOffice('no formula of a report is an error in LibreOffice', () => {
  for (const name of [...NAMES, ...MADE, TYPED]) {
    const found = cellsShown(recalculated.get(name)!, Object.values(inserted.get(name)!.names));
    expect(Object.entries(found).filter(([, value]) => ERROR_TEXT.test(String(value)))).toEqual([]);
  }
});

inLibreOffice(
  'an actual typed into the source moves rate, status, counts and the cells of the charts',
  () => {
    const { scan, plan, names } = inserted.get(TYPED)!;
    const typed = missing(scan).slice(0, 2);
    expect(typed).toHaveLength(2);
    const before = recalculated.get('hanamaki-r6')!;
    const after = recalculated.get(TYPED)!;
    const verdict = (book: Workbook, row: number): readonly ApiValue[] =>
      verdictsOn(shownOn(book, names['kpiList']!))[row - 3]!;
    for (const { row } of typed) {
      expect(verdict(before, row)).toEqual(['', '… 未計測']);
      expect(verdict(after, row)).toEqual([150, '○ 達成']);
    }
    const counts = (book: Workbook): readonly ApiValue[] => {
      const { statuses } = figuresOn(shownOn(book, names['summary']!));
      return Object.values(statuses);
    };
    const [achieved = 0, notAchieved = 0, notMeasured = 0, ...rest] = counts(before);
    expect(counts(after)).toEqual([Number(achieved) + 2, notAchieved, Number(notMeasured) - 2, ...rest]);

    const chart = (book: Workbook, chartName: string): readonly (readonly ApiValue[])[] => {
      const { source } = plan.sheets[0]!.charts.find((one) => one.name === chartName)!;
      return shownOn(book, names['summary']!)
        .slice(source.top + 1, source.bottom + 1)
        .map((line) => line.slice(source.left + 1, source.right + 1));
    };
    const sum = (rows: readonly (readonly ApiValue[])[], column: number): number =>
      rows.reduce((total, line) => total + Number(line[column]), 0);
    expect(sum(chart(after, 'KPI_STATUS_BY_GROUP'), 0)).toBe(
      sum(chart(before, 'KPI_STATUS_BY_GROUP'), 0) + 2,
    );
    // … and in the file the charts are drawn from those blocks, with what they show now.
    for (const one of ['KPI_STATUS_BY_GROUP', 'KPI_ACHIEVEMENT']) {
      const { source } = plan.sheets[0]!.charts.find((planned) => planned.name === one)!;
      chart(after, one)[0]!.forEach((_, column) => {
        const letter = columnName(source.left + 1 + column);
        const cells = `${names['summary']}!$${letter}$${source.top + 2}:$${letter}$${source.bottom + 1}`;
        const points = pointsOf(after.getWorksheet(names['summary']!)!).get(cells);
        chart(after, one).forEach((line, i) => {
          if (typeof line[column] === 'number') expect(points?.[i]).toBeCloseTo(line[column], 9);
        });
      });
    }
  },
);

/** Source cells of every series on a sheet → the values the file has for its points. */
function pointsOf(sheet: Worksheet): Map<string, number[]> {
  const parts = sheet
    .getCharts()
    .flatMap(({ chartModel }) => chartModel?.chart.plotArea.chartTypes ?? [])
    .flatMap(({ series }): readonly object[] => series);
  const references = parts.flatMap((one) => {
    const { val } = one as { readonly val?: NumberDataSource };
    return val?.numRef ?? [];
  });
  return new Map(
    references.map(({ formula, cache }): [string, number[]] => {
      const values: number[] = [];
      for (const { index, value } of cache?.points ?? []) values[index] = Number(value);
      return [formula, values];
    }),
  );
}
