import type { ScanResult } from '../../src/core/scan/result';

/** Value tuples of a scan: one per period and role that holds a number or a text. */
interface Tuple {
  readonly key: string;
  readonly high: boolean;
}

export interface Score {
  readonly workbook: string;
  readonly tuples: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Wrong tuples of records shown as settled: the worst defect. */
  readonly wrongHigh: number;
  /** Tuples of records shown as settled. */
  readonly high: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
}

type ScanLike = Pick<ScanResult, 'workbook' | 'kpis'>;

function tuplesOf(scan: ScanLike): Tuple[] {
  return scan.kpis.flatMap((kpi) =>
    kpi.periods.flatMap((period) =>
      (['target', 'actual'] as const).flatMap((role): Tuple[] => {
        const measured = period[role];
        if (!measured || (measured.value === null && measured.text === null)) return [];
        const value = measured.value ?? measured.text?.normalize('NFKC');
        const year = period.fiscalYear ?? '-';
        return [
          {
            key: [kpi.sheet, kpi.nameCell, year, role, value].join(' | '),
            high: kpi.confidence === 'high',
          },
        ];
      }),
    ),
  );
}

export function scoreScan(gold: ScanLike, scan: ScanLike): Score {
  const expected = tuplesOf(gold).map((tuple) => tuple.key);
  const found = tuplesOf(scan);
  const [wanted, given] = [new Set(expected), new Set(found.map(({ key }) => key))];
  const right = found.filter((tuple) => wanted.has(tuple.key));
  const wrong = found.filter((tuple) => !wanted.has(tuple.key));
  const missing = expected.filter((key) => !given.has(key));
  const total = found.length + expected.length;
  return {
    workbook: gold.workbook,
    tuples: expected.length,
    precision: found.length === 0 ? 1 : right.length / found.length,
    recall: expected.length === 0 ? 1 : right.length / expected.length,
    f1: total === 0 ? 1 : (2 * right.length) / total,
    wrongHigh: wrong.filter((tuple) => tuple.high).length,
    high: found.filter((tuple) => tuple.high).length,
    missing,
    wrong: wrong.map((tuple) => tuple.key),
  };
}

export function scoreLine(score: Score): string {
  const figure = (x: number): string => x.toFixed(3);
  return (
    `${score.workbook.padEnd(20)} value tuples ${String(score.tuples).padStart(4)}  ` +
    `P ${figure(score.precision)}  R ${figure(score.recall)}  F1 ${figure(score.f1)}  ` +
    `wrong shown as high ${score.wrongHigh}`
  );
}
