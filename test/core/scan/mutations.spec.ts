import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress } from '../../../src/core/cells/address';
import { scanWorkbook } from '../../../src/core/scan';
import { mutate, OPERATOR_NAMES, type Mutant, type Pair } from '../../support/mutate';
import { scoreScan } from '../../support/score';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

/**
 * The reference workbooks as other people might have laid them out: recognition must not hang on a row number,
 * a column, the wording of a label or the name of a sheet.
 *
 * `MUTATION_DETAILS=1` prints the tuples of the first failing cases with their seeds,
 * `MUTATION_ONLY=shiroi-r6:1017` runs that workbook with that seed alone and prints it,
 * `MUTATIONS=200` makes so many of each workbook.
 */
const MUTATIONS_PER_WORKBOOK = Number(process.env['MUTATIONS'] ?? 40);
const TIME_LIMIT = Math.max(60_000, 1_500 * MUTATIONS_PER_WORKBOOK);
const LEAST_F1 = 0.98;
const MOST_WRONG_HIGH = 0.002;

const FOLDER = join(__dirname, '../../fixtures/workbooks');
const [ONLY_WORKBOOK, ONLY_SEED] = (process.env['MUTATION_ONLY'] ?? '').split(':');
const IS_ALONE = ONLY_SEED !== undefined;
const DETAILED_CASES = process.env['MUTATION_DETAILS'] || IS_ALONE ? 10 : 0;
const WORKBOOKS = ['hanamaki-r6', 'shiroi-r6', 'hitoyoshi-r5', 'ibusuki-r6', 'kameyama-r6'].filter(
  (name) => !IS_ALONE || name === ONLY_WORKBOOK,
);

/** Every workbook has seeds of its own, so that together they see more mixes of operators. */
const seedsOf = (workbook: string): number[] =>
  IS_ALONE
    ? [Number(ONLY_SEED)]
    : Array.from({ length: MUTATIONS_PER_WORKBOOK }, (_, i) => 1000 * WORKBOOKS.indexOf(workbook) + i + 1);

/** Value tuples (sheet, name cell, fiscal year, role, value or text) of one or many cases. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
  readonly wrongHigh: number;
  /** All tuples of records shown as settled. */
  readonly outHigh: number;
}

interface Case {
  readonly workbook: string;
  readonly seed: number;
  readonly mutant: Mutant;
  readonly tally: Tally;
  readonly tuples: readonly string[];
}

function total(cases: readonly Case[]): Tally {
  const sum = (key: keyof Tally): number => cases.reduce((so, one) => so + one.tally[key], 0);
  return {
    right: sum('right'),
    wrong: sum('wrong'),
    missing: sum('missing'),
    wrongHigh: sum('wrongHigh'),
    outHigh: sum('outHigh'),
  };
}

function f1({ right, wrong, missing }: Tally): number {
  const all = 2 * right + wrong + missing;
  return all === 0 ? 1 : (2 * right) / all;
}

function runCase(workbook: string, seed: number, original: Pair): Case {
  const mutant = mutate(original, seed);
  const scan = scanWorkbook(mutant.snapshot);
  const score = scoreScan(mutant.gold, scan);
  const settled = scan.kpis.filter((kpi) => kpi.confidence === 'high');
  return {
    workbook,
    seed,
    mutant,
    tally: {
      right: score.tuples - score.missing.length,
      wrong: score.wrong.length,
      missing: score.missing.length,
      wrongHigh: score.wrongHigh,
      // Everything a scan says that an empty gold does not is "wrong": so all its tuples are counted.
      outHigh: scoreScan({ ...mutant.gold, kpis: [] }, { ...scan, kpis: settled }).wrong.length,
    },
    tuples: [
      ...score.missing.map((tuple) => `  missing ${tuple}`),
      ...score.wrong.map((tuple) => `  wrong   ${tuple}`),
    ],
  };
}

const isWrong = ({ tally }: Case): boolean => tally.wrong + tally.missing > 0;

function line(name: string, cases: readonly Case[]): string {
  const tally = total(cases);
  return [
    name.padEnd(20),
    String(cases.length).padStart(5),
    String(cases.filter((one) => !isWrong(one)).length).padStart(9),
    f1(tally).toFixed(4).padStart(8),
    `${tally.wrongHigh} / ${tally.outHigh}`.padStart(15),
  ].join(' ');
}

function report(cases: readonly Case[]): string {
  const title = `${''.padEnd(20)} cases faultless       F1   wrong/out high`;
  const lines = [
    'Recognition of mutated reference workbooks',
    title,
    ...WORKBOOKS.map((name) =>
      line(
        name,
        cases.filter((one) => one.workbook === name),
      ),
    ),
    line('all', cases),
    'Cases that contain the operator',
    ...OPERATOR_NAMES.map((name) =>
      line(
        name,
        cases.filter((one) => one.mutant.operators.includes(name)),
      ),
    ),
  ];
  for (const one of cases.filter(isWrong).slice(0, DETAILED_CASES)) {
    lines.push(`${one.workbook} seed ${one.seed}`, ...one.mutant.places.map((place) => `  ${place}`));
    lines.push(...one.tuples.slice(0, IS_ALONE ? undefined : 6));
  }
  return lines.join('\n');
}

/** Slots of the gold whose cell does not read what the gold says, or whose name cell is blank. */
function inconsistencies({ snapshot, gold }: Pair): string[] {
  const read = (sheetName: string, cell: string): string | undefined => {
    const sheet = snapshot.sheets.find((one) => one.name === sheetName);
    const { top, left } = parseAddress(cell);
    return sheet?.texts[top - sheet.top]?.[left - sheet.left];
  };
  return gold.kpis.flatMap((kpi) => [
    ...(read(kpi.sheet, kpi.nameCell) ? [] : [`${kpi.sheet}!${kpi.nameCell}: no name`]),
    ...kpi.periods.flatMap((period) =>
      [period.target, period.actual].flatMap((slot) => {
        if (!slot?.cell) return [];
        const text = read(kpi.sheet, slot.cell);
        return text === (slot.raw ?? '') ? [] : [`${kpi.sheet}!${slot.cell}: ${text} for ${slot.raw}`];
      }),
    ),
  ]);
}

describe('mutated reference workbooks', () => {
  const originals = new Map<string, Pair>();
  const cases: Case[] = [];

  beforeAll(async () => {
    for (const name of WORKBOOKS) {
      const gold = JSON.parse(readFileSync(join(FOLDER, `${name}.gold.json`), 'utf8')) as Pair['gold'];
      originals.set(name, { snapshot: await snapshotOfFile(join(FOLDER, `${name}.xlsx`)), gold });
    }
    for (const [name, original] of originals) {
      for (const seed of seedsOf(name)) cases.push(runCase(name, seed, original));
    }
  }, TIME_LIMIT);

  afterAll(() => {
    process.stdout.write(`\n${report(cases)}\n`);
  });

  test('the gold of every mutant still reads what stands in its cells', () => {
    const found = cases.flatMap(({ workbook, seed, mutant }) =>
      inconsistencies(mutant).map((what) => `${workbook} seed ${seed}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  test('the gold of every mutant has the values of the original but for blanked actuals', () => {
    const values = ({ gold }: Pair): unknown[] =>
      gold.kpis.flatMap((kpi) =>
        kpi.periods.flatMap((p) => [
          p.fiscalYear,
          p.target?.value ?? p.target?.text,
          p.actual?.value ?? p.actual?.text,
        ]),
      );
    for (const { workbook, mutant } of cases) {
      if (mutant.operators.includes('blank actual')) continue;
      expect(values(mutant)).toEqual(values(originals.get(workbook)!));
    }
  });

  test('merged areas of every mutant do not overlap', () => {
    for (const { mutant } of cases) {
      for (const { merges } of mutant.snapshot.sheets) {
        const cells = merges.flatMap((m) =>
          Array.from({ length: m.bottom - m.top + 1 }, (_, r) =>
            Array.from({ length: m.right - m.left + 1 }, (_, c) => `${m.top + r},${m.left + c}`),
          ).flat(),
        );
        expect(new Set(cells).size).toBe(cells.length);
      }
    }
  });

  test('the same seed gives the same mutant', () => {
    for (const original of originals.values()) expect(mutate(original, 7)).toEqual(mutate(original, 7));
  });

  test('nearly all values are right', () => {
    expect(f1(total(cases))).toBeGreaterThanOrEqual(LEAST_F1);
  });

  test('hardly a wrong value is shown as settled', () => {
    const { wrongHigh, outHigh } = total(cases);
    expect(wrongHigh / Math.max(1, outHigh)).toBeLessThanOrEqual(MOST_WRONG_HIGH);
  });
});
