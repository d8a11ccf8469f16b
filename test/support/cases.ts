import { overlaps, parseAddress } from '../../src/core/cells/address';
import type { CellValue, SheetSnapshot } from '../../src/core/cells/snapshot';
import { scanWorkbook } from '../../src/core/scan';
import type { Kpi, Status } from '../../src/core/model/kpi';
import type { ScanResult } from '../../src/core/scan/result';
import { sheet, workbook, type Grid, type SheetOptions } from './sheet';

/**
 * One period as a person would copy it out of the sheet: [period, target, actual, status].
 * A number is the fiscal year, a string the label as printed, `null` no period at all. Target and actual are the
 * number, the text of a text value, or `null` where there is neither.
 */
export type PeriodLine = readonly [number | string | null, CellValue, CellValue, Status];

/** What a right scan says about one KPI. Keys left out are not compared; `name` and `periods` always are. */
export interface KpiLine {
  readonly name: string;
  readonly periods: readonly PeriodLine[];
  readonly no?: string | null;
  readonly unit?: string | null;
  readonly kind?: Kpi['kind'];
  readonly project?: string | null;
  readonly direction?: Kpi['direction'];
  readonly directionBasis?: Kpi['directionBasis'];
  readonly baseline?: number | null;
  readonly confidence?: Kpi['confidence'];
  /** `[label, value]` of figures that are observed and not judged. */
  readonly observations?: readonly (readonly [string, CellValue])[];
  /** `[from, to]` by period, in order; null where the actual covers the whole. */
  readonly coverage?: readonly (readonly [string, string] | null)[];
  /** Printed rates by period, in order. */
  readonly statedRates?: readonly (number | null)[];
}

/** A KPI line with the keys a case wants to speak of. */
export const kpi = (name: string, periods: readonly PeriodLine[], more: Partial<KpiLine> = {}): KpiLine => ({
  name,
  periods,
  ...more,
});

/** One workbook as literal grids, and what a person reads in it. */
export interface RecognitionCase {
  readonly what: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly expected: readonly KpiLine[];
  /** Not read right yet, and why; the test says so as soon as it is. */
  readonly open?: string;
  /** `[project, role, yen, isTotal?]` in reading order. */
  readonly costs?: readonly (readonly [string | null, string, number | null, boolean?])[];
  /** Codes of all findings, with the cell: `ACTUAL_MISSING Sheet1!D4`. */
  readonly findings?: readonly string[];
}

/** Sheets in which a person finds no KPI; `also` compares costs and findings too, mostly as empty lists. */
export function noKpis(
  what: string,
  sheets: readonly SheetSnapshot[],
  also: Pick<RecognitionCase, 'costs' | 'findings'> = {},
): RecognitionCase {
  return { what, sheets, expected: [], ...also };
}

/** The scan of a case in the notation of `expected`, with just the keys the case speaks of. */
export function scanOfCase(one: RecognitionCase): Omit<RecognitionCase, 'what' | 'sheets'> {
  const scan = scanWorkbook(workbook(...one.sheets));
  return {
    expected: scan.kpis.map((kpi, i) => lineOf(kpi, one.expected[i])),
    ...(one.costs
      ? {
          costs: scan.costs.map((c) =>
            c.isTotal ? [c.project, c.role, c.yen, true] : [c.project, c.role, c.yen],
          ),
        }
      : {}),
    ...(one.findings ? { findings: findingLines(scan) } : {}),
  };
}

function findingLines(scan: ScanResult): string[] {
  return scan.findings.map((f) => `${f.code} ${f.sheet}!${f.cell ?? ''}`).sort();
}

function lineOf(kpi: Kpi, wanted: KpiLine | undefined): KpiLine {
  const line: Record<string, unknown> = { name: kpi.name };
  const known: Record<string, unknown> = {
    no: kpi.no,
    unit: kpi.unit,
    kind: kpi.kind,
    project: kpi.project,
    direction: kpi.direction,
    directionBasis: kpi.directionBasis,
    baseline: kpi.baseline?.value ?? null,
    confidence: kpi.confidence,
    statedRates: kpi.periods.map((p) => p.statedRatePercent),
    observations: kpi.observations.map((o) => [o.label, o.value ?? o.text]),
    coverage: kpi.periods.map(({ coverage }) => (coverage ? [coverage.from, coverage.to] : null)),
  };
  for (const key of Object.keys(known)) if (wanted && key in wanted) line[key] = known[key];
  line['periods'] = kpi.periods.map((p, i): PeriodLine => {
    const by = wanted?.periods[i]?.[0];
    return [
      typeof by === 'string' ? p.label : p.fiscalYear,
      p.target?.value ?? p.target?.text ?? null,
      p.actual?.value ?? p.actual?.text ?? null,
      p.status,
    ];
  });
  return line as unknown as KpiLine;
}

interface SpreadOptions extends SheetOptions {
  /** Areas merged over several rows or columns of the drawing, in sheet addresses; they replace the small merges. */
  readonly tall?: readonly string[];
}

/**
 * A form on a fine grid (神エクセル): every column of `rows` is merged over `widths[c]` narrow sheet columns.
 *
 *     spread([['目標値', 10]], [4, 3])   →   A1:D1 merged 目標値, E1:G1 merged 10
 */
export function spread(rows: Grid, widths: readonly number[], options: SpreadOptions = {}): SheetSnapshot {
  const wide = rows.map((row) =>
    widths.flatMap((width, c) => [row[c] ?? null, ...Array.from({ length: width - 1 }, () => null)]),
  );
  const flat = sheet(wide, options);
  const starts = widths.map((_, c) => widths.slice(0, c).reduce((a, b) => a + b, 0));
  const merges = rows.flatMap((_, r) =>
    widths.flatMap((width, c) =>
      width > 1
        ? [
            {
              top: flat.top + r,
              bottom: flat.top + r,
              left: flat.left + starts[c]!,
              right: flat.left + starts[c]! + width - 1,
            },
          ]
        : [],
    ),
  );
  const tall = (options.tall ?? []).map(parseAddress);
  const all = [...flat.merges, ...merges];
  return { ...flat, merges: [...all.filter((m) => !tall.some((area) => overlaps(area, m))), ...tall] };
}
