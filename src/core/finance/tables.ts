import type { GridCell } from '../cells/grid';
import { areaAddress } from '../cells/address';
import { foldText, trimUnseen } from '../text/fold';
import type { PeriodReading } from '../text/period';
import type { RawAmount, Share, Terms } from './amount';
import { yenOf, unitNote, type AccountSheet } from './cells';
import { isFundGroup, type AccountColumn, type AccountHeader } from './header';
import type { Surroundings } from './places';
import { without } from './characters';
import { departmentOf } from './department';
import { combined } from './roles';
import { shareOf } from './shares';
import { termsOfRow } from './terms';
import { readTitle, type TitleReading } from './titles';
import { ACCOUNT_WORDS } from './words';

/** What one table says, and the cells it took. */
export interface ReadTable {
  readonly amounts: readonly RawAmount[];
  readonly terms: readonly Terms[];
  readonly shares: readonly Share[];
  readonly seen: readonly string[];
  /** Last row that belongs to the table. */
  readonly bottom: number;
  readonly cells: readonly GridCell[];
}

/**
 * Amounts of a table, row by row:
 *
 *     事業名 │        R6
 *       ^    │ 事業費 │ 交付金充当額
 *     (1) …  │ 2,136,200円 │ 1,068,100円
 *     合計    │ …                        a total, of no project
 *
 * @param limit the first row that belongs to another table
 */
export function readTable(
  sheet: AccountSheet,
  header: AccountHeader,
  limit: number,
  around: Surroundings,
): ReadTable {
  const reader = new TableReader(sheet, header, around);
  for (let row = header.area.bottom + 1; row < limit; row++) if (!reader.read(row)) break;
  return reader.result();
}

class TableReader {
  private readonly amounts: RawAmount[] = [];
  private readonly terms: Terms[] = [];
  private readonly shares: Share[] = [];
  private readonly seen: string[] = [];
  private readonly cells: GridCell[] = [];
  private readonly table: string;
  private readonly names: readonly AccountColumn[];
  private readonly valued: readonly AccountColumn[];
  private readonly projects = new Map<AccountColumn, string | null>();
  private readonly unitAbove: string | null;
  private readonly context: string | null;
  private readonly isBook: boolean;
  private blanks = 0;
  private bottom: number;

  constructor(
    private readonly sheet: AccountSheet,
    private readonly header: AccountHeader,
    around: Surroundings,
  ) {
    this.table = `${sheet.grid.name}!${areaAddress(header.area)}`;
    this.names = nameColumns(sheet, header);
    this.valued = header.columns.filter(({ kind }) => kind === 'amount' || kind === 'total');
    this.unitAbove = around.unitAt(header.area);
    this.context = around.projectAt(header.area);
    this.bottom = header.area.bottom;
    this.isBook =
      this.names.length === 0 &&
      this.context === null &&
      (header.columns.some(({ kind }) => kind === 'book') || !isAccount(sheet, header));
  }

  result(): ReadTable {
    const { amounts, terms, shares, seen, bottom, cells } = this;
    return { amounts, terms, shares, seen, bottom, cells };
  }

  /** False where the table has ended. */
  read(row: number): boolean {
    const { grid } = this.sheet;
    const { left, right } = this.header.area;
    const cells = grid.shown(row, left, right);
    if (cells.length === 0) return ++this.blanks < 2;
    const values = this.valued.flatMap((column) => this.valueIn(column, row) ?? []);
    const isPair = this.names.some((column) => this.isLabel(grid.at(row, column.left)));
    if (isPair || (this.blanks > 0 && values.length === 0)) return false;
    if (values.length === 0 && cells.some((cell) => isNote(cell.text))) return false;
    this.blanks = 0;
    this.bottom = row;
    this.cells.push(...cells);
    if (this.isBook) return true;
    const total = this.totalIn(row);
    for (const name of this.names) this.nameRow(name, row, total !== null);
    for (const { column, cell } of values) this.readValue(column, cell, row, total !== null);
    this.readConditions(row, total !== null, values.length > 0);
    return true;
  }

  private valueIn(column: AccountColumn, row: number): { column: AccountColumn; cell: GridCell } | null {
    const cell = this.cellIn(column, row);
    return cell && this.sheet.isAmount(cell) && cell.top === row ? { column, cell } : null;
  }

  /** The cell of a column in a row; the first filled one where the column is wider than its cells. */
  private cellIn({ left, right }: AccountColumn, row: number): GridCell | null {
    return (
      this.sheet.grid.shown(row, left, right).find((cell) => cell.left >= left && cell.left <= right) ??
      this.sheet.grid.at(row, left)
    );
  }

  /** 総事業費 where names stand: the table has ended, and labels with values follow. */
  private isLabel(cell: GridCell): boolean {
    const reading = this.sheet.titleOf(cell);
    return (
      reading?.title?.kind === 'amount' &&
      !reading.isTotal &&
      reading.title.role !== 'grant' &&
      reading.title.role !== 'fund'
    );
  }

  /** The word that makes the row a total; it stands before the first amount. */
  private totalIn(row: number): TitleReading | null {
    const first = this.valued[0]?.left ?? this.header.area.right;
    for (const cell of this.sheet.grid.shown(
      row,
      this.header.area.left,
      Math.max(first - 1, this.header.area.left),
    )) {
      const reading = this.sheet.titleOf(cell);
      if (reading?.isTotal) return reading;
    }
    return null;
  }

  private nameRow(name: AccountColumn, row: number, isTotal: boolean): void {
    const cell = this.cellIn(name, row);
    if (isTotal || !cell || cell.blank || cell.top > row) return;
    if (typeof cell.value === 'string') this.projects.set(name, trimUnseen(cell.text));
  }

  private projectFor(column: AccountColumn): string | null {
    const before = this.names.filter(({ left }) => left < column.left);
    const name = before.at(-1) ?? this.names[0];
    return name ? (this.projects.get(name) ?? this.context) : this.context;
  }

  private readValue(column: AccountColumn, cell: GridCell, row: number, isTotalRow: boolean): void {
    const label = this.names.length === 0 ? this.rowLabel(row) : null;
    const { role, inFunds, group } = this.roleOf(column, label);
    if (role === null) return;
    const isTotal = isTotalRow || column.isTotal;
    const period = column.period ?? label?.reading.period ?? this.periodIn(row);
    const unit = label?.reading.unit ?? column.unit ?? this.unitIn(row) ?? this.unitAbove;
    const money = yenOf(cell, unit);
    const title = role === column.role || !label ? column.label : label.cell.text.trim();
    this.amounts.push({
      sheet: this.sheet.grid.name,
      project: isTotal && isTotalRow ? null : this.projectFor(column),
      label: title.replaceAll('\n', ''),
      role,
      period: period?.label ?? null,
      raw: cell.text,
      yen: money?.yen ?? null,
      cell: cell.address,
      isTotal,
      group,
      department: this.departmentIn(row, isTotalRow),
      unitYen: money?.unitYen ?? 1,
      line: this.lineOf(row),
      series: `${this.table} ${column.left}${label && role !== column.role ? ` ${title}` : ''}`,
      table: this.table,
      letter: column.letter,
      formula: column.formula,
      inFunds,
      isAcross: column.isTotal && !isTotalRow,
      isItem: label !== null && label.reading.title === null && !isTotal,
      order: column.left,
    });
  }

  private roleOf(
    column: AccountColumn,
    label: RowLabel | null,
  ): Pick<RawAmount, 'inFunds' | 'group'> & { readonly role: RawAmount['role'] | null } {
    const columnFunds = column.titles.some((cell) => isFundGroup(readTitle(cell.text), cell));
    if (!label) return { role: column.role, inFunds: columnFunds, group: column.group };
    const inFunds = columnFunds || label.inFunds;
    const own = label.reading.title?.kind === 'amount' ? label.reading.title.role : null;
    if (label.reading.title?.kind === 'noAmount' || label.reading.title?.kind === 'rate')
      return { role: null, inFunds, group: null };
    const role = combined(own === 'fund' && inFunds ? 'otherGrant' : own, column.role);
    // 収支決算: budget and settlement of one income are different things.
    const group = label.group ?? (role !== column.role ? column.label.replaceAll('\n', '') : column.group);
    return { role, inFunds, group };
  }

  /** What the text left of the amounts says of a row in a table without names. */
  private rowLabel(row: number): RowLabel | null {
    const first = this.valued[0]?.left ?? 0;
    const cells = this.sheet.grid
      .shown(row, this.header.area.left, first - 1)
      .filter((cell) => this.sheet.isText(cell) && cell.right < first);
    const known =
      cells.filter((cell) => readTitle(cell.text).title?.kind === 'amount').at(-1) ?? cells.at(-1);
    if (!known) return null;
    const outer = cells.filter((cell) => cell !== known && !readTitle(cell.text).isTotal);
    const group = outer.find((cell) => readTitle(cell.text).label !== '');
    return {
      cell: known,
      reading: readTitle(known.text),
      group: group ? group.text.replaceAll('\n', '').trim() : null,
      inFunds: outer.some((cell) => isFundGroup(readTitle(cell.text), cell)),
    };
  }

  private periodIn(row: number): PeriodReading | null {
    const column = this.header.columns.find(({ kind }) => kind === 'year');
    const cell = column ? this.cellIn(column, row) : null;
    if (!cell || cell.blank) return null;
    return (
      readTitle(cell.text).period ?? {
        label: cell.text.trim(),
        fiscalYear: null,
        kind: 'fiscalYear',
        month: null,
        quarter: null,
        cumulative: false,
      }
    );
  }

  private unitIn(row: number): string | null {
    const column = this.header.columns.find(({ kind }) => kind === 'unit');
    const cell = column ? this.cellIn(column, row) : null;
    return cell && !cell.blank ? unitNote(cell.text) : null;
  }

  private departmentIn(row: number, isTotal: boolean): RawAmount['department'] {
    const column = this.header.columns.find(({ kind }) => kind === 'department');
    const cell = column && !isTotal ? this.cellIn(column, row) : null;
    return cell ? departmentOf(cell) : null;
  }

  private lineOf(row: number): string {
    return `${this.table} ${row}`;
  }

  private readConditions(row: number, isTotal: boolean, hasValues: boolean): void {
    for (const column of this.header.columns) {
      const cell = SEEN_KINDS.includes(column.kind) ? this.cellIn(column, row) : null;
      if (cell && !cell.blank) this.seen.push(cell.address);
      if (column.kind !== 'share') continue;
      const share = cell && !cell.blank && cell.top === row ? shareOf(cell, column.label) : null;
      if (share)
        this.shares.push({
          ...share,
          sheet: this.sheet.grid.name,
          line: this.lineOf(row),
          isTotal,
          project: isTotal ? null : this.projectFor(column),
        });
    }
    if (isTotal || !hasValues) return;
    const rate = this.header.columns.find(({ kind }) => kind === 'rate');
    const cap = this.header.columns.find(({ kind }) => kind === 'cap');
    const column = rate ?? cap;
    if (!column) return;
    const terms = termsOfRow({
      rate: rate ? this.cellIn(rate, row) : null,
      cap: cap ? this.cellIn(cap, row) : null,
      unit: cap?.unit ?? this.unitAbove,
      rateTitle: rate?.label ?? '',
    });
    if (!terms) return;
    const { grid } = this.sheet;
    this.terms.push({
      ...terms,
      sheet: grid.name,
      project: this.projectFor(column),
      line: this.lineOf(row),
      table: this.table,
    });
  }
}

/** Columns whose numbers are no amounts. */
const SEEN_KINDS: readonly AccountColumn['kind'][] = ['share', 'rate', 'cap', 'noAmount', 'unit', 'year'];

interface RowLabel {
  readonly cell: GridCell;
  readonly reading: TitleReading;
  readonly group: string | null;
  readonly inFunds: boolean;
}

/** Of 団体名 │ 事業名 the project counts; tables beside one another have a column each. */
function nameColumns(sheet: AccountSheet, { columns, area }: AccountHeader): readonly AccountColumn[] {
  // 取組, merged down beside titles and rows alike, titles no column of names.
  const named = columns.filter(
    ({ kind, titles }) => kind === 'name' && titles.every((cell) => cell.bottom <= area.bottom),
  );
  if (named.length > 0) {
    const best: AccountColumn[] = [];
    for (const column of named) {
      const last = best.at(-1);
      const parted =
        last &&
        columns.some((one) => one.kind === 'amount' && one.left > last.left && one.left < column.left);
      if (!last || parted) best.push(column);
      else if (column.rank > last.rank) best[best.length - 1] = column;
    }
    return best;
  }
  const first = columns.find(({ kind }) => kind === 'amount' || kind === 'total');
  const before = columns.filter((column) => column.left < (first?.left ?? 0));
  if (before.some(({ kind }) => kind === 'rowTitle' || kind === 'book' || kind === 'year')) return [];
  // A column of names whose title nobody knows, in a table that speaks of grants.
  const grants = columns.some(({ role }) => role !== null && GRANT_ROLES.includes(role));
  const untitled = before.filter(({ kind }) => kind === 'text');
  if (!grants || untitled.length === 0) return [];
  const isNames = (column: AccountColumn): boolean => {
    const cell = sheet.grid.at(area.bottom + 1, column.left);
    return sheet.isText(cell) && readTitle(cell.text).title?.kind !== 'amount';
  };
  return untitled.filter(isNames).slice(-1);
}

const GRANT_ROLES: readonly string[] = ['grant', 'decided', 'requested', 'eligible', 'received'];

/** Whether a table without projects is an account of a grant, as against a budget book. */
function isAccount(sheet: AccountSheet, { columns, area }: AccountHeader): boolean {
  if (columns.some(({ role }) => role !== null && GRANT_ROLES.includes(role))) return true;
  if (hasRowsOfGrants(sheet, area)) return true;
  for (let row = sheet.grid.extent.top; row < area.top; row++) {
    const texts = sheet.grid.starting(row).map(({ text }) => without(foldText(text), ' '));
    if (texts.some((text) => ACCOUNT_WORDS.some((word) => text.includes(word)))) return true;
  }
  return ACCOUNT_WORDS.some((word) => sheet.grid.name.includes(word));
}

/** 事業費 and 補助金 as titles of rows. */
function hasRowsOfGrants({ grid }: AccountSheet, area: AccountHeader['area']): boolean {
  for (let row = area.bottom + 1; row <= area.bottom + MOST_ROWS_LOOKED_AT; row++) {
    for (const cell of grid.shown(row, area.left, area.right)) {
      const title = typeof cell.value === 'string' ? readTitle(cell.text).title : null;
      if (title?.kind === 'amount' && (title.role === 'cost' || GRANT_ROLES.includes(title.role)))
        return true;
    }
  }
  return false;
}

const MOST_ROWS_LOOKED_AT = 12;

/** ※…, 注）…: what is said about a table beneath it. */
export function isNote(text: string): boolean {
  const start = text.trimStart();
  return NOTE_SIGNS.some((sign) => start.startsWith(sign));
}

const NOTE_SIGNS: readonly string[] = ['※', '注', '（注', '(注', '＊', '*', '備考'];
