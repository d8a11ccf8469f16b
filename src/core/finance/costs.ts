import Big from 'big.js';
import type { GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import { roleOf, type Mark, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pair';
import { cellInColumn, columnWithRole, projectColumn, rowLabels, type Table } from '../layouts/tables';
import type { Cost, CostRole } from '../model/money';
import { leafOf, type HeaderColumn } from '../layouts/header';
import { foldLabel } from '../text/fold';
import { readFraction, type Fraction } from '../text/grant-rate';
import { readMoney } from '../text/money';
import { moneyFactor } from '../text/unit';
import { costRoleOf } from './roles';

/** An amount, with what one unit of its last printed digit is worth: 1,000 yen for an amount in 千円. */
export interface Amount extends Cost {
  readonly unitYen: number;
  /** The title over several amounts of a row: 交付決定 against 額の確定. Amounts of different groups are not compared. */
  readonly group: string | null;
}

/** What a sheet declares about a grant: its share of the cost, and its ceiling in yen. */
export interface Terms {
  readonly project: string | null;
  readonly rate: Fraction | null;
  readonly cap: number | null;
}

/** The project an area of the sheet belongs to; null where the sheet does not say. */
export type ProjectAt = (area: Area) => string | null;

/** The amounts and terms of one table or line. */
export interface Finances {
  readonly amounts: readonly Amount[];
  readonly terms: readonly Terms[];
}

/**
 * Amounts of cost tables, one row per project:
 *
 *     事業名 │        R6
 *       ^    │ 事業費 │ 交付金充当額
 *     (1) …  │ 2,136,200円 │ 1,068,100円
 *     合計    │ …                        a total, of no project
 *
 * A table that names no projects and stands under none is a budget, not a cost table.
 */
export function financesOfTable(marks: Marks, table: Table, projectAt: ProjectAt): Finances {
  const projects = projectColumn(table.header);
  const titled = table.header.columns.flatMap((column) => {
    const found = column.path.map((mark) => costRoleOf(mark.labels)).find((one) => one !== null);
    return found ? [{ column, leaf: leafOf(column), ...found }] : [];
  });
  if (titled.length === 0) return { amounts: amountsByRow(marks, table, projectAt), terms: [] };
  const projectAround = projectAt(table.area);
  if (!projects && projectAround === null) return { amounts: [], terms: [] };
  const shares = columnWithRole(table.header, 'grantRate');
  const caps = columnWithRole(table.header, 'grantCap');
  const years = columnWithRole(table.header, 'period');
  const amounts: Amount[] = [];
  const terms: Terms[] = [];
  let project: string | null = projectAround;
  for (const row of table.rows) {
    const first = projects ? cellInColumn(marks, projects, row) : null;
    const isTotal = isTotalRow(marks, table, row);
    if (first && !first.blank && !isTotal) project = first.text.trim();
    const rowPeriod = years ? marks.of(cellInColumn(marks, years, row)).period : null;
    for (const { column, leaf, role, reading } of titled) {
      const cell = cellInColumn(marks, column, row);
      if (cell.blank || cell.top !== row) continue;
      const period = column.path.map((mark) => mark.period).find((p) => p !== null) ?? rowPeriod;
      amounts.push(
        amountFrom(marks, cell, {
          project: isTotal ? null : project,
          label: reading.word,
          role,
          unit: reading.unit ?? unitAbove(marks, table, leaf),
          period: period?.label ?? null,
          isTotal,
          group: groupOf(column),
        }),
      );
    }
    if (isTotal) continue;
    const share = shares ? cellInColumn(marks, shares, row) : null;
    const cap = caps ? cellInColumn(marks, caps, row) : null;
    terms.push(...termsFrom(project, share, cap, caps ? roleOf(leafOf(caps), 'grantCap')?.unit : null));
  }
  return { amounts, terms };
}

/**
 * One amount per year, each row titled by what it is:
 *
 *     区分   │ R5    │ R6
 *     予算額 │ 5,300 │ 5,600
 *     決算額 │ 5,288 │ 5,571
 */
function amountsByRow(marks: Marks, table: Table, projectAt: ProjectAt): Amount[] {
  const years = table.header.columns.flatMap((column) => {
    const leaf = leafOf(column);
    return leaf.kind === 'period' && leaf.period ? [{ column, leaf, period: leaf.period }] : [];
  });
  const project = years.length > 0 ? projectAt(table.area) : null;
  if (project === null) return [];
  return table.rows.flatMap((row) => {
    const titled = costRoleOf(rowLabels(marks, table, row));
    if (!titled) return [];
    return years.flatMap(({ column, leaf, period }): Amount[] => {
      const cell = cellInColumn(marks, column, row);
      if (cell.blank || cell.top !== row || marks.of(cell).kind !== 'number') return [];
      const unit =
        titled.reading.unit ??
        unitAbove(marks, table, leaf) ??
        unitInHeading(marks, table.header.area.top - 1);
      const context = { project, role: titled.role, label: titled.reading.word, isTotal: false, group: null };
      return [amountFrom(marks, cell, { ...context, unit, period: period.label })];
    });
  });
}

/** `予算額 │ 2,772千円 │ 決算額 │ 2,772千円`: the amount beside its label; `補助率 │ 1/2` declares a share. */
export function financesOfPair(marks: Marks, pair: Pair, projectAt: ProjectAt): Finances {
  if (pair.value.blank) return { amounts: [], terms: [] };
  const { cell: place } = pair.label;
  if (roleOf(pair.label, 'grantRate'))
    return { amounts: [], terms: termsFrom(projectAt(place), pair.value, null, null) };
  const cap = roleOf(pair.label, 'grantCap');
  if (cap) return { amounts: [], terms: termsFrom(projectAt(place), null, pair.value, cap.unit) };
  const titled = costRoleOf(pair.label.labels);
  if (!titled || isRowOfBook(marks, pair)) return { amounts: [], terms: [] };
  const unitBeside =
    pair.trailing[0] && /^(円|千円|万円|百万円|億円)$/.test(pair.trailing[0].text.trim())
      ? pair.trailing[0].text
      : null;
  const amount = amountFrom(marks, pair.value, {
    project: projectAt(place),
    label: titled.reading.word,
    role: titled.role,
    unit: titled.reading.unit ?? unitBeside ?? unitAround(marks, pair.label.cell),
    period: pair.label.period?.label ?? null,
    isTotal: false,
    group: null,
  });
  return { amounts: [amount], terms: [] };
}

/** 国庫補助金 │ 230,000 │ 215,600 │ 215,600, or 予算現額 │ 調定額: a row or a title of an account book, no amount of a project. */
function isRowOfBook(marks: Marks, { value, trailing }: Pair): boolean {
  const numbers = trailing.filter((cell) => marks.of(cell).kind === 'number');
  return numbers.length >= 2 || (marks.of(value).kind === 'title' && !/[0-9０-９]/.test(value.text));
}

/** A note that totals may not add up because of rounding. */
export function explainsRounding(marks: Marks): boolean {
  for (const cell of marks.grid.filled()) {
    if (typeof cell.value === 'string' && /端数|四捨五入|合計.*一致しない/.test(cell.text)) return true;
  }
  return false;
}

function termsFrom(
  project: string | null,
  share: GridCell | null,
  cap: GridCell | null,
  unit: string | null | undefined,
): Terms[] {
  const rate = share && !share.blank ? readFraction(share.text, share.value) : null;
  const yen = cap && !cap.blank ? readMoney(cap, { unit: unit ?? null }).yen : null;
  return rate || yen !== null ? [{ project, rate, cap: yen }] : [];
}

interface AmountContext {
  readonly project: string | null;
  readonly label: string;
  readonly role: CostRole;
  readonly unit: string | null;
  readonly period: string | null;
  readonly isTotal: boolean;
  readonly group: string | null;
}

function groupOf({ path }: HeaderColumn): string | null {
  const group = path.slice(0, -1).find(({ kind }) => kind === 'title');
  return group ? foldLabel(group.cell.text) : null;
}

function amountFrom(marks: Marks, cell: GridCell, context: AmountContext): Amount {
  const { unit, ...rest } = context;
  const money = readMoney({ value: cell.value, text: cell.text, numberFormat: cell.numberFormat }, { unit });
  return {
    sheet: marks.grid.name,
    ...rest,
    raw: cell.text,
    yen: money.yen,
    cell: cell.address,
    department: null,
    unitYen: unitYenOf(cell.text, money.unit),
  };
}

/** The last digit of `1,386千円` is worth 1,000 yen, of `2.5百万円` 100,000 yen. */
export function unitYenOf(text: string, unit: string | null): number {
  const printed = /(億|百万|千|万)?円/.exec(text.normalize('NFKC'))?.[0] ?? unit;
  const factor = moneyFactor(printed) ?? new Big(1);
  const decimals = /\.([0-9]+)/.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
  return Math.max(1, factor.div(new Big(10).pow(decimals)).toNumber());
}

/** `（単位：千円）` printed above a table holds for all of its amounts. */
function unitAbove(marks: Marks, table: Table, leaf: Mark): string | null {
  const { area } = table.header;
  for (let row = area.top - 1; row >= Math.max(marks.grid.extent.top, area.top - 3); row--) {
    for (const cell of marks.grid.shown(row)) {
      const match = /単位\s*[:：]?\s*(円|千円|万円|百万円|億円)/.exec(cell.text);
      if (match?.[1] && cell.left <= Math.max(area.right, leaf.cell.right)) return match[1];
    }
  }
  return null;
}

/** ２ 事業費（千円）, alone in the row: the unit of the amounts beneath it. */
function unitInHeading(marks: Marks, row: number): string | null {
  const cells = marks.grid.starting(row);
  const [only] = cells;
  return cells.length === 1 && only ? (HEADING_UNIT.exec(only.text.trim())?.[1] ?? null) : null;
}

const HEADING_UNIT = /[（(]\s*(千円|万円|百万円|億円)\s*[)）]\s*$/;

/** （単位：千円） or コスト（千円） in a heading above a line of amounts, in its row, or in a note right below it. */
function unitAround(marks: Marks, label: GridCell): string | null {
  const { top } = marks.grid.extent;
  const rows = [
    ...Array.from({ length: label.top - top + 1 }, (_, i) => label.top - i),
    label.bottom + 1,
    label.bottom + 2,
  ];
  for (const row of rows) {
    const cells = marks.grid.starting(row).filter((cell) => typeof cell.value === 'string');
    for (const { text } of cells) {
      const note = /単位\s*[:：]?\s*(円|千円|万円|百万円|億円)/.exec(text)?.[1];
      const heading = cells.length === 1 ? HEADING_UNIT.exec(text.trim())?.[1] : undefined;
      if (note ?? heading) return note ?? heading ?? null;
    }
  }
  return null;
}

function isTotalRow(marks: Marks, table: Table, row: number): boolean {
  return marks.grid
    .shown(row, table.header.area.left, table.header.area.right)
    .some((cell) => roleOf(marks.of(cell), 'total'));
}
