import { parseAddress } from '../cells/address';
import type { GridCell } from '../cells/grid';
import { ITEMS_PER_STEP, mapInSteps, type InSteps } from '../cells/steps';
import type { Area } from '../cells/snapshot';
import type { Amount } from '../finance/amount';
import type { KpiDraft } from '../kpi/draft';
import type { ListedKpi } from '../kpi/listed';
import { leafOf } from '../layouts/header';
import { roleOf, type Mark } from '../layouts/marks';
import type { ReadSheet } from '../layouts/read-sheet';
import { cellInColumn } from '../layouts/tables';
import type { LabelRole } from '../text/lexicon';
import type { Filling } from './filling';

/** What a sheet gave, as far as it tells which cells were read. */
export interface Gathered {
  readonly drafts: readonly KpiDraft[];
  readonly listed: readonly ListedKpi[];
  readonly ratings: readonly { readonly cell: string }[];
  /** The cells of counts and totals in cross-tabs of ratings. */
  readonly ratingCells: readonly GridCell[];
  readonly amounts: readonly Amount[];
  /** Numbers beside amounts that are none, by address. */
  readonly seen: readonly string[];
}

/** Seen for what it is, and no value of its own: a unit, a number of a list, a declared share. */
const SEEN = 1;
/** A value, or the name of what has one. */
export const READ = 2;

/** Titles whose numbers were seen for what they are, though no result holds them. */
const SEEN_TITLES: readonly LabelRole[] = [
  'kpiNo',
  'unit',
  'kind',
  'period',
  'baselinePeriod',
  'grantRate',
  'grantCap',
  'department',
];

/** Which places of a sheet were read, and the titles of the tables for those that were not. */
export class Claims {
  /** What is claimed, place by place. */
  readonly claims: Uint8Array;
  private readonly titles = new Map<number, string>();

  constructor(private readonly filling: Filling) {
    this.claims = new Uint8Array(filling.kinds.length);
  }

  covers(place: number): boolean {
    return this.claims[place] !== 0;
  }

  isRead(place: number): boolean {
    return this.claims[place] === READ;
  }

  /** The title that the recogniser gave the column or line of a place; null where it gave none. */
  titleOf(place: number): string | null {
    return this.titles.get(place) ?? null;
  }

  read(cell: string | Pick<Area, 'top' | 'left'> | null | undefined): void {
    this.claim(cell, READ);
  }

  seen(cell: string | Pick<Area, 'top' | 'left'> | null | undefined): void {
    this.claim(cell, SEEN);
  }

  titled(cell: Pick<Area, 'top' | 'left'>, title: string): void {
    const place = this.placeOf(cell);
    if (place !== null && !this.covers(place)) this.titles.set(place, title);
  }

  private claim(cell: string | Pick<Area, 'top' | 'left'> | null | undefined, as: number): void {
    if (cell == null) return;
    const place = this.placeOf(typeof cell === 'string' ? parseAddress(cell) : cell);
    if (place !== null) this.claims[place] = Math.max(as, this.claims[place]!);
  }

  private placeOf({ top, left }: Pick<Area, 'top' | 'left'>): number | null {
    const { sheet, width, height } = this.filling;
    const [row, column] = [top - sheet.top, left - sheet.left];
    return row < 0 || column < 0 || row >= height || column >= width ? null : row * width + column;
  }
}

export function* claimsInSteps(filling: Filling, sheet: ReadSheet, gathered: Gathered): InSteps<Claims> {
  const claims = new Claims(filling);
  yield* mapInSteps(gathered.drafts, (draft) => claimDraft(claims, draft));
  yield;
  for (const { cell } of gathered.listed) claims.read(cell);
  for (const { cell } of gathered.ratings) claims.read(cell);
  for (const cell of gathered.ratingCells) claims.read(cell);
  for (const { cell } of gathered.amounts) claims.read(cell);
  for (const cell of gathered.seen) claims.seen(cell);
  yield* claimTables(claims, sheet);
  yield* mapInSteps(sheet.pairs, ({ label, value }) => {
    if (SEEN_TITLES.some((role) => roleOf(label, role))) claims.seen(value);
    else claims.titled(value, label.cell.text);
  });
  return claims;
}

/**
 * The cells a KPI was read from. A value of the block that no period holds was not read: two values in one slot, a value
 * without a year among years.
 */
function claimDraft(
  claims: Claims,
  { block, periods, parts, baseline, unitCell, narratives }: KpiDraft,
): void {
  const used = new Set<string | null | undefined>();
  for (const period of periods) {
    const { target, actual, statedRateCell, statedStatusCell } = period;
    for (const cell of [target?.cell, actual?.cell, statedRateCell, statedStatusCell]) used.add(cell);
  }
  used.add(baseline?.cell);
  for (const { cell } of parts.observations) used.add(cell);
  for (const cell of used) claims.read(cell);
  claims.read(block.name.cell.address);
  for (const cell of [block.no?.cell, block.nameTitle, block.project, block.dated, ...block.notes])
    claims.seen(cell?.address);
  claims.seen(unitCell);
  for (const { cell } of narratives) claims.seen(cell);
  for (const { role, cell, trailing } of block.facts) {
    if (used.has(cell.address)) for (const { address } of trailing) claims.seen(address);
    else if (role !== null && !VALUES.includes(role)) claims.seen(cell.address);
  }
}

const VALUES: readonly string[] = ['target', 'actual', 'rate', 'status', 'baseline'];

/** Columns of numbers that only name or describe; the titles of all others. */
function* claimTables(claims: Claims, { marks, tables }: ReadSheet): InSteps<void> {
  let seen = 0;
  for (const table of tables) {
    for (const column of table.header.columns) {
      const leaf = leafOf(column);
      const isSeen = SEEN_TITLES.some((role) => roleOf(leaf, role));
      const title = titleOf(column.path);
      for (const row of table.rows) {
        if (++seen % ITEMS_PER_STEP === 0) yield;
        const cell = cellInColumn(marks, column, row);
        if (cell.blank || cell.top !== row) continue;
        if (isSeen) claims.seen(cell);
        else if (marks.of(cell).kind === 'number') claims.titled(cell, title);
      }
    }
  }
}

/** The title of a column with those above it: R6 目標値. */
function titleOf(path: readonly Mark[]): string {
  return path.map(({ cell }) => cell.text.trim()).join(' ');
}
