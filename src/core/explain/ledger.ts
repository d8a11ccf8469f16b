/**
 * The ledger of a cell: what it says by itself, which reading of its surroundings won, what was claimed of it from where,
 * and what it was used for. The shapes name nothing of the recogniser's own structures, so that they outlive them;
 * `today.ts` alone knows how these look at present.
 */

/** The same words in both languages. */
export interface Both {
  readonly ja: string;
  readonly en: string;
}

/** How a piece of a sheet can be laid out. */
export const LAYOUTS = [
  'list',
  'two-row-target-actual',
  'kpi-block',
  'card',
  'transposed',
  'table',
  'pair',
  'costs',
  'ratings',
  'names',
  'none',
] as const;

export type Layout = (typeof LAYOUTS)[number];

/** One way to read the place a cell stands in. */
export interface Reading {
  readonly layout: Layout;
  /** The piece of the sheet it lays out; null for `none`. */
  readonly address: string | null;
  /** The part of it that speaks of one KPI, where the cell belongs to one. */
  readonly part: string | null;
  /** What it would make of the cell, or why it was considered. */
  readonly why: Both;
}

/** What the text of a cell says by itself, wherever it stands. */
export interface Own {
  readonly kind: 'blank' | 'label' | 'period' | 'title' | 'number' | 'prose';
  /** What it can mean as a label. */
  readonly roles: readonly { readonly role: string; readonly word: string }[];
  readonly period: { readonly label: string; readonly fiscalYear: number | null } | null;
  readonly number: number | null;
  readonly unit: string | null;
}

export type ClaimKind =
  | 'role'
  | 'period'
  | 'unit'
  | 'name'
  | 'number'
  | 'kind'
  | 'project'
  | 'dated'
  | 'note'
  | 'trailing'
  | 'title'
  | 'column'
  | 'label'
  | 'record'
  | 'doubt';

/** Something said of the cell, or by it of others, and the cell that says so. */
export interface Claim {
  readonly about: ClaimKind;
  /** What is said: a role, the label of a period, a unit, a name. */
  readonly value: string | null;
  /** The cell that says so; null where no single cell does. */
  readonly from: string | null;
  /** The words of that cell which gave it. */
  readonly word: string | null;
  /** By what kind of evidence: title, row-title, upper-lower, corrected, none. */
  readonly basis: string | null;
  /** Cells it speaks of, where the cell itself makes the claim. */
  readonly of: readonly string[];
  readonly says: Both;
}

export type DecisionKind =
  | 'name'
  | 'number'
  | 'target'
  | 'actual'
  /** Read as such, but the record takes the value another table of the same KPI has. */
  | 'otherTarget'
  | 'otherActual'
  | 'rate'
  | 'status'
  | 'baseline'
  | 'unit'
  | 'kind'
  | 'direction'
  | 'narrative'
  | 'method'
  | 'project'
  | 'title'
  | 'period'
  | 'listed'
  | 'cost'
  | 'terms'
  | 'rating';

/** A record of the scan result the cell went into, and as what. */
export interface Decision {
  readonly as: DecisionKind;
  /** Id of the KPI; null where the cell serves another record, such as an amount. */
  readonly kpi: string | null;
  /** Name of the KPI, project or subject. */
  readonly name: string | null;
  readonly period: string | null;
  /** The value as it was read. */
  readonly value: string | null;
  /** For `title`: as what the cells under or beside it were used. */
  readonly heads: DecisionKind | null;
  readonly says: Both;
}

/** A filled cell beside or above one that nobody read. */
export interface Neighbour {
  readonly side: 'left' | 'above';
  readonly cell: string;
  readonly text: string;
  readonly own: Own;
}

export interface CellLedger {
  readonly sheet: string;
  /** The cell, or the merged area it is part of. */
  readonly cell: string;
  readonly text: string;
  readonly formula: string | null;
  readonly own: Own;
  readonly won: Reading;
  readonly runnerUp: Reading | null;
  readonly claims: readonly Claim[];
  readonly decisions: readonly Decision[];
  /** What stood nearest, where no rule read the cell. */
  readonly nearby: readonly Neighbour[];
}

/** A piece of a sheet that was read as a whole. */
export interface AreaLedger {
  readonly address: string;
  readonly layout: Layout;
  readonly runnerUp: Layout;
  /** Names of the KPIs read from it. */
  readonly kpis: readonly string[];
}

/** What was asked for: a cell, a range, or a whole sheet. */
export interface Ledger {
  readonly workbook: string;
  readonly sheet: string;
  readonly address: string;
  /** The sheet holds none of the words without which it is not looked at. */
  readonly skipped: boolean;
  readonly areas: readonly AreaLedger[];
  /** The cell; of a range or sheet its filled cells, and the blank ones a record waits for. */
  readonly cells: readonly CellLedger[];
  /** Cells among these that hold a number nobody used. */
  readonly unread: readonly string[];
}
