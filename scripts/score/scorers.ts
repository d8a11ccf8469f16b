/** Two ways to compare scans with their truth: the scorer kept beside the checkout, and figures of our own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ScanResult } from '../../src/core/scan/result';
import { scoreScan } from '../../test/support/score';

/** Right ones, wrong ones, missed ones. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export interface Figures {
  readonly name: string;
  readonly kpis: number;
  readonly tuples: Counts;
  /** Values of records shown as settled, and how many of them are wrong. */
  readonly high: { readonly wrong: number; readonly out: number };
  /** Null where the scorer does not compare them. */
  readonly findings: Counts | null;
  readonly costs: Counts | null;
  /** KPIs that are none; null where the scorer does not count them. */
  readonly invented: number | null;
}

export interface Scored {
  readonly workbooks: readonly (Figures & { readonly details: readonly string[] })[];
  readonly totals: readonly Figures[];
}

/** Where the truth is, where the scans are, and of what. */
export interface Place {
  readonly folder: string;
  readonly scans: string;
  readonly names: readonly string[];
}

/** The scorer beside the checkout; null where there is none. */
export function scorerPath(): string | null {
  const named = process.env['KPI_SCORER'];
  if (named) {
    if (!existsSync(named)) throw new Error(`KPI_SCORER: ${named}: there is no such file.`);
    return resolve(named);
  }
  const beside = resolve(__dirname, '../../../shared/tools/score.mjs');
  return existsSync(beside) ? beside : null;
}

/** What the scorer prints of a workbook, or of several together. */
interface Printed {
  readonly goldKpis: number;
  readonly kpi: Counts;
  readonly workbooks?: number;
  readonly tuples: Counts;
  readonly silent: { readonly wrong: number; readonly out: number };
  readonly findings: Counts;
  readonly costs: Counts;
}

interface PrintedAll {
  readonly summary: Printed;
  readonly large: Printed;
  readonly all: Printed;
  readonly missing: readonly string[];
  readonly workbooks: readonly (Printed & { readonly workbook: string })[];
}

function figuresOf(name: string, { goldKpis, kpi, tuples, silent, findings, costs }: Printed): Figures {
  return { name, kpis: goldKpis, tuples, high: silent, findings, costs, invented: kpi.fp };
}

function runScorer(scorer: string, { folder, scans, names }: Place, ...more: readonly string[]): string {
  const only = `^(?:${names.map((name) => name.replace(/[^\w-]/g, '\\$&')).join('|')})$`;
  const args = [scorer, '--dir', folder, scans, '--only', only, ...more];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (stdout === '') throw new Error(`${scorer}: ${stderr}`);
  return stdout;
}

/** What the scorer says, workbook by workbook; its large workbooks (group G) stand in no total but the last. */
export function sharedFigures(scorer: string, place: Place): Scored {
  const printed = JSON.parse(runScorer(scorer, place, '--json')) as PrintedAll;
  if (printed.missing.length > 0) throw new Error(`${scorer}: no scan of ${printed.missing.join(', ')}`);
  const { summary, large, all, workbooks } = printed;
  const hasLarge = (large.workbooks ?? 0) > 0;
  return {
    workbooks: workbooks.map((one) => ({
      ...figuresOf(one.workbook.replace(/\.xlsx$/, ''), one),
      details: [],
    })),
    totals: hasLarge
      ? [figuresOf('all but the large', summary), figuresOf('the large', large), figuresOf('all', all)]
      : [figuresOf('all', all)],
  };
}

/** All that is missing, wrong or too much, in the scorer's own words. */
export function verboseText(scorer: string, place: Place): string {
  return runScorer(scorer, place, '--verbose').trimEnd();
}

/** Value tuples alone, compared exactly: sheet, cell of the name, fiscal year, role and value. */
export function ownFigures({ folder, scans, names }: Place): Scored {
  const read = (path: string): ScanResult => JSON.parse(readFileSync(path, 'utf8')) as ScanResult;
  const workbooks = names.map((name) => {
    const gold = read(join(folder, `${name}.gold.json`));
    const { tuples, missing, wrong, wrongHigh, high } = scoreScan(gold, read(join(scans, `${name}.json`)));
    return {
      name,
      kpis: gold.kpis.length,
      tuples: { tp: tuples - missing.length, fp: wrong.length, fn: missing.length },
      high: { wrong: wrongHigh, out: high },
      findings: null,
      costs: null,
      invented: null,
      details: [...missing.map((key) => `missing: ${key}`), ...wrong.map((key) => `wrong: ${key}`)],
    };
  });
  const sum = (figure: (one: Figures) => number): number =>
    workbooks.reduce((all, one) => all + figure(one), 0);
  return {
    workbooks,
    totals: [
      {
        name: 'all',
        kpis: sum(({ kpis }) => kpis),
        tuples: {
          tp: sum(({ tuples }) => tuples.tp),
          fp: sum(({ tuples }) => tuples.fp),
          fn: sum(({ tuples }) => tuples.fn),
        },
        high: { wrong: sum(({ high }) => high.wrong), out: sum(({ high }) => high.out) },
        findings: null,
        costs: null,
        invented: null,
      },
    ],
  };
}
