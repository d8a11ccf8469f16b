import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { Reason } from '../reasons/reason';
import type { PeriodReading } from '../text/period';
import type { Mark } from './marks';

/** What a cell of a KPI block says about the KPI. */
export const FACT_ROLES = [
  'target',
  'actual',
  'rate',
  'status',
  'baseline',
  'baselinePeriod',
  'unit',
  'kind',
  'direction',
  'measureMethod',
  'reasonAchieved',
  'reasonNotAchieved',
  'narrative',
] as const;

export type FactRole = (typeof FACT_ROLES)[number];

export function isFactRole(role: string): role is FactRole {
  return (FACT_ROLES as readonly string[]).includes(role);
}

/** Where the role of a value was read from. */
export type RoleBasis = 'title' | 'row-title' | 'upper-lower' | 'corrected' | 'none';

export interface Fact {
  /** `null`: a value under a period whose role no word gives. */
  readonly role: FactRole | null;
  readonly basis: RoleBasis;
  readonly period: PeriodReading | null;
  /** The title says 前年度 or 次年度 instead of a year. */
  readonly yearOffset?: number;
  readonly cell: GridCell;
  /** The title the value stands under or beside. */
  readonly title: Mark;
  /** The word that gave the role; the title itself may be a year beneath it. */
  readonly titleWord: string;
  /** Unit printed in the title, `目標値（件）`. */
  readonly unit: string | null;
  /** Further cells of the same line: a unit, a character count. */
  readonly trailing: readonly GridCell[];
}

/** A printed text and the cell it stands in. */
export interface Printed {
  readonly text: string;
  readonly cell: GridCell;
}

/** Everything the sheet says about one KPI, still unjudged. */
export interface KpiBlock {
  readonly sheet: string;
  readonly layout: string;
  /** Sheet and address of the table's header; null for a card. Two rows of one table are two KPIs. */
  readonly table: string | null;
  /** From where titles and notes above are looked for: the table's header, else the block itself. */
  readonly head: Area;
  readonly area: Area;
  readonly no: Printed | null;
  readonly name: Printed;
  /** The title the name stands under or beside; 成果指標 says the kind. */
  readonly nameTitle: GridCell | null;
  /** Cell of a project column of the same table. */
  readonly project: GridCell | null;
  readonly facts: readonly Fact[];
  /** The value of a label 対象年度 inside the form. */
  readonly dated: GridCell | null;
  /** Texts of the form beside its labels: 目標値・実績値：令和6年度. */
  readonly notes: readonly GridCell[];
  /** Which form it is, and the cell in which the KPI was found to be named; see `fingerprintOf`. */
  readonly form: { readonly fingerprint: string; readonly anchor: string };
  /** The user said which way is better. */
  readonly direction: 'higher' | 'lower' | null;
  /** The user said that it is read rightly. */
  readonly confirmed: boolean;
  /** How it was read, and why a person should look before trusting it. */
  readonly reasons: readonly Reason[];
}
