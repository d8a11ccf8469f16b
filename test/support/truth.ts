import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';

/**
 * What a person reads in a workbook, as far as the yardstick compares it. It is written down before any scan, and
 * every value names its cell. It follows version 2 of the scan result (docs/scan-output.md).
 */
export interface Truth {
  readonly kpis: readonly TrueKpi[];
  readonly amounts: readonly TrueAmount[];
  readonly terms: readonly TrueTerm[];
}

/** A filled slot. A blank slot and a slot the form does not have are both `null`. */
export interface TrueValue {
  readonly cell: string;
  /** In the KPI's unit; percentages in percentage points. `null` where the value is a word. */
  readonly value: number | null;
  readonly text: string | null;
}

export interface TruePeriod {
  /** Western year in which the fiscal year begins, or the calendar year the sheet prints; `null` without a year. */
  readonly fiscalYear: number | null;
  /** As printed, where the year alone does not tell the period from its neighbours. */
  readonly label: string | null;
  /** `year` where absent. */
  readonly span?: 'month' | 'quarter' | 'half';
  /** First and last month, `2024-04`. */
  readonly from?: string;
  readonly to?: string;
  /** The part of the period that the actual covers, where the sheet says that it is not the whole. */
  readonly coverage?: { readonly from: string; readonly to: string };
  readonly target: TrueValue | null;
  readonly actual: TrueValue | null;
}

/** A monthly, quarterly or half-year figure without a target of its own. */
export interface TrueObservation extends TrueValue {
  readonly label: string;
  readonly fiscalYear: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface TrueKpi {
  readonly sheet: string;
  readonly name: string;
  readonly nameCell: string;
  /** Further cells that hold the same name: the second table of a plan and its result, other rows of a long table. */
  readonly otherNameCells?: readonly string[];
  readonly unit: string | null;
  /** `null` where the form does not settle it. */
  readonly direction: 'higher' | 'lower' | 'text' | null;
  readonly project: string | null;
  readonly department: string | null;
  readonly periods: readonly TruePeriod[];
  readonly observations: readonly TrueObservation[];
}

export interface TrueAmount {
  readonly sheet: string;
  readonly project: string | null;
  /** A role of version 2: cost, budget, settled, grant, eligible, decided, ownFunds … */
  readonly role: string;
  readonly label: string;
  readonly period: string | null;
  readonly group: string | null;
  readonly yen: number;
  readonly cell: string;
  readonly isTotal: boolean;
}

export interface TrueTerm {
  readonly sheet: string;
  readonly cell: string;
  readonly project: string | null;
  readonly rate: string | null;
  readonly fixed: boolean;
  readonly cap: number | null;
  readonly rounding: { readonly unit: number; readonly mode: 'down' | 'up' | 'half-up' } | null;
}

/** A workbook made from a seed, with what a person reads in it. */
export interface GeneratedForm {
  readonly family: string;
  readonly seed: number;
  /** What was drawn for this form: `merged side label`, `unknown column 頻度`, `wareki` … */
  readonly traits: readonly string[];
  readonly snapshot: WorkbookSnapshot;
  readonly truth: Truth;
}

/** A kind of form. The same seed gives the same form on every machine. */
export interface FormFamily {
  readonly name: string;
  /** One sentence that says what the forms of this family have in common. */
  readonly what: string;
  make(seed: number): GeneratedForm;
}
