import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { scanWorkbook } from '../../../src/core/scan';
import type { Kpi } from '../../../src/core/model/kpi';
import { workbook } from '../../support/sheet';

/** What a person reads of a KPI beside its values. Keys left out are not compared. */
export interface FactsLine {
  readonly name: string;
  /** The single units in charge. */
  readonly department?: readonly string[] | null;
  /** `[level, text]`, outermost first. */
  readonly hierarchy?: readonly (readonly [string, string])[];
  /** `[kind, text, fiscal year]` of the fields that are filled. */
  readonly narratives?: readonly (readonly [string, string, number | null])[];
  /** `[label, text, fiscal year]`. */
  readonly evaluations?: readonly (readonly [string, string, number | null])[];
}

/** A workbook as literal grids, and what a person reads in it. */
export interface FactsCase {
  readonly what: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly expected: readonly FactsLine[];
  /** Not read right yet, and why. */
  readonly open?: string;
}

/** The facts of the case's KPIs, with just the keys the case speaks of. */
export function factsOfCase(one: FactsCase): FactsLine[] {
  return scanWorkbook(workbook(...one.sheets)).kpis.map((kpi, i) => lineOf(kpi, one.expected[i]));
}

function lineOf(kpi: Kpi, wanted: FactsLine | undefined): FactsLine {
  const known: Required<FactsLine> = {
    name: kpi.name,
    department: kpi.department?.names ?? null,
    hierarchy: kpi.hierarchy.map(({ level, text }) => [level, text]),
    narratives: kpi.narratives
      .filter(({ text }) => text !== '')
      .map(({ kind, text, fiscalYear }) => [kind, text, fiscalYear]),
    evaluations: kpi.evaluations.map(({ label, text, fiscalYear }) => [label, text, fiscalYear]),
  };
  return Object.fromEntries(
    Object.entries(known).filter(([key]) => key === 'name' || (wanted && key in wanted)),
  ) as unknown as FactsLine;
}
