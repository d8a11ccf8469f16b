import type { GridCell } from '../cells/grid';
import { trimUnseen } from '../text/fold';
import type { PeriodReading } from '../text/period';
import { foldText } from '../text/fold';
import type { RawAmount, Share, Terms } from './amount';
import { unitNote, unitOfCell, yenOf, type AccountSheet } from './cells';
import { partsBetween } from './characters';
import { isFundGroup } from './header';
import type { Surroundings } from './places';
import { combined } from './roles';
import { shareOf } from './shares';
import { termsOfRow } from './terms';
import { readTitle, type TitleReading } from './titles';
import type { MoneyRole } from './words';

/** What labels with amounts at their right say. */
export interface ReadLabels {
  readonly amounts: readonly RawAmount[];
  readonly terms: readonly Terms[];
  readonly shares: readonly Share[];
  readonly cells: readonly GridCell[];
}

/** A title over a column of values in a card: a year, 決算額, the name of a project. */
interface Over {
  readonly reading: TitleReading;
  readonly period: PeriodReading | null;
  readonly role: MoneyRole | null;
  readonly project: string | null;
  readonly isTotal: boolean;
}

/**
 * Amounts at the right of their labels: pairs, cards, and tables whose rows are titled by what they are:
 *
 *     予算額 │ 2,772千円 │ 決算額 │ 2,772千円
 *
 *     事業名   │ 駐輪場整備 │ 街灯更新
 *     総事業費 │ 6,000,000 │ 4,000,000
 *
 * @param isTaken cells that a table holds, or that are values of a KPI
 */
export function readLabels(
  sheet: AccountSheet,
  isTaken: (cell: GridCell) => boolean,
  around: Surroundings,
): ReadLabels {
  return new LabelReader(sheet, isTaken, around).read();
}

class LabelReader {
  private readonly amounts: RawAmount[] = [];
  private readonly terms: Terms[] = [];
  private readonly shares: Share[] = [];
  private readonly cells: GridCell[] = [];

  constructor(
    private readonly sheet: AccountSheet,
    private readonly isTaken: (cell: GridCell) => boolean,
    private readonly around: Surroundings,
  ) {}

  read(): ReadLabels {
    for (const cell of this.sheet.grid.filled()) {
      if (!this.sheet.isText(cell) || this.isTaken(cell)) continue;
      const reading = readTitle(cell.text);
      const kind = reading.title?.kind;
      if (kind === 'amount' || (reading.isTotal && reading.title === null)) this.readAmounts(cell, reading);
      else if (kind === 'rate' || kind === 'cap') this.readTerms(cell, kind, reading);
      else if (kind === 'share') this.readShare(cell);
      else if (kind === undefined) this.readInline(cell);
    }
    const { amounts, terms, shares, cells } = this;
    return { amounts, terms, shares, cells };
  }

  private readAmounts(label: GridCell, reading: TitleReading): void {
    const { values, unit: unitBeside } = this.valuesBeside(label);
    if (values.length === 0) return;
    const titled = values.map((cell) => ({ cell, over: this.titleOver(label, cell, values.length) }));
    const known = titled.filter(({ over }) => over !== null);
    // Of several figures without titles the first is the label's own.
    const read = values.length > 1 && known.length > 0 ? known : titled.slice(0, 1);
    const side = this.sideLabel(label);
    const unit = reading.unit ?? unitBeside ?? side?.unit ?? this.around.unitAt(label);
    for (const { cell, over } of read) this.push({ label, reading, cell, over, side, unit });
  }

  private push(one: {
    readonly label: GridCell;
    readonly reading: TitleReading;
    readonly cell: GridCell;
    readonly over: Over | null;
    readonly side: SideLabel | null;
    readonly unit: string | null;
  }): void {
    const { label, reading, cell, over, side, unit } = one;
    const inFunds = side?.inFunds ?? false;
    const own = reading.title?.kind === 'amount' ? reading.title.role : null;
    const ownOrFund = own === 'fund' && inFunds ? 'otherGrant' : own;
    const role =
      combined(ownOrFund, over?.role ?? side?.role ?? null) ?? (inFunds && reading.isTotal ? 'cost' : null);
    if (role === null) return;
    const money = yenOf(cell, over?.reading.unit ?? unit);
    const project = over?.project ?? this.around.projectAt(label);
    const period = reading.period ?? over?.period ?? null;
    const isTotal = (reading.isTotal && own === null) || (over?.isTotal ?? false);
    const table = `${this.sheet.grid.name}!card ${project ?? ''} ${this.sectionOf(label)}`;
    this.amounts.push({
      sheet: this.sheet.grid.name,
      project: isTotal && !(over?.isTotal ?? false) ? null : project,
      label: label.text.replaceAll('\n', '').trim(),
      role,
      period: period?.label ?? null,
      raw: cell.text,
      yen: money?.yen ?? null,
      cell: cell.address,
      isTotal,
      group:
        side?.text ??
        (over && over.role !== role && over.reading.label !== '' && over.project === null
          ? over.reading.label
          : null),
      department: null,
      unitYen: money?.unitYen ?? 1,
      line: `${table} ${over === null ? '' : cell.left}`,
      series: `${table} ${over === null ? `${label.left} ${side?.text ?? ''}` : cell.left}`,
      table,
      letter: reading.letter,
      formula: reading.formula,
      inFunds,
      isAcross: over?.isTotal ?? false,
      isItem: false,
      order: label.top * 1000 + cell.left,
    });
  }

  /** Cards above one another are parted by their names; a card without a name goes on to the next blank row. */
  private sectionOf(label: GridCell): number {
    return this.around.sectionAt(label);
  }

  /** The amounts right of a label, and a unit that stands among them. */
  private valuesBeside(label: GridCell): {
    readonly values: readonly GridCell[];
    readonly unit: string | null;
  } {
    const { grid } = this.sheet;
    const values: GridCell[] = [];
    let unit: string | null = null;
    for (let cell = grid.rightOf(label); cell; cell = grid.rightOf(cell)) {
      const own = unitOfCell(cell);
      if (own !== null) unit = own;
      else if (
        this.isTaken(cell) ||
        (cell.top !== label.top && !(cell.top <= label.top && cell.bottom >= label.top))
      )
        break;
      else if (this.sheet.isAmount(cell)) values.push(cell);
      else if (this.sheet.kindOf(cell) === 'text') {
        // 事業費 │ 千円 │ 1,000 is a unit; any other text ends the label's values.
        break;
      }
    }
    return { values, unit };
  }

  /** A title over a value: looked for upwards until the block of rows ends. */
  private titleOver(label: GridCell, value: GridCell, count: number): Over | null {
    const { grid } = this.sheet;
    for (let row = value.top - 1, steps = 0; row >= grid.extent.top && steps < MOST_ROWS_UP; steps++) {
      const cell = grid.at(row, value.left);
      if (!this.isSameBlock(row, label, value)) return null;
      if (cell.blank || this.sheet.kindOf(cell) !== 'text') {
        row = cell.blank ? row - 1 : cell.top - 1;
        continue;
      }
      const over = this.overOf(cell, label, count);
      if (over !== undefined) return over;
      row = cell.top - 1;
    }
    return null;
  }

  /** Whether a row above belongs to the rows of a label: no heading alone, and no value where the labels stand. */
  private isSameBlock(row: number, label: GridCell, value: GridCell): boolean {
    const { grid } = this.sheet;
    const shown = grid.shown(row);
    const [only] = shown;
    if (!only || (shown.length === 1 && only.top === row && only.right < value.left)) return false;
    const beside = grid.at(row, label.left);
    return beside.blank || this.sheet.isText(beside);
  }

  /** Undefined where the cell is no title of the column; null where it ends the search. */
  private overOf(cell: GridCell, label: GridCell, count: number): Over | null | undefined {
    const { grid } = this.sheet;
    const reading = readTitle(cell.text);
    const left = grid.leftOf(cell.top, cell.left);
    const first = left ? readTitle(left.text) : null;
    const heads = grid.shown(cell.top).filter((one) => one.left > label.right && this.sheet.isText(one));
    const role = reading.title?.kind === 'amount' ? reading.title.role : null;
    const isHead = reading.period !== null || role !== null || reading.isTotal;
    const more = { reading, period: reading.period, role, project: null, isTotal: reading.isTotal };
    if (isHead) {
      const isAlone = heads.length < 2;
      const isValue =
        first?.title?.kind === 'year' ||
        first?.title?.kind === 'name' ||
        (first?.title?.kind === 'amount' && role !== null);
      if (isAlone && (isValue || cell.left <= label.left)) return undefined;
      if (
        isAlone &&
        left !== null &&
        first?.title?.kind !== 'rowTitle' &&
        first?.title?.kind !== 'unit' &&
        left.left >= label.left &&
        left.left <= label.right
      ) {
        // 区分 or a text nobody knows in the corner heads the rows; a label has this cell for its value.
        if (first?.title !== null) return undefined;
      }
      return more;
    }
    const corner = grid
      .shown(cell.top)
      .find((one) => one.right <= Math.max(label.right, label.left) && this.sheet.isText(one));
    const isNames = corner !== undefined && readTitle(corner.text).title?.kind === 'name';
    // 団体名 │ 若葉市 │ 担当部署 │ 交通政策課: labels with their values, no names over columns.
    const hasLabels = heads.some((one) => readTitle(one.text).title !== null);
    if (isNames && !hasLabels && (count > 1 || heads.length > 1))
      return { ...more, project: trimUnseen(cell.text) };
    return undefined;
  }

  /** 財源内訳, merged down beside its rows; a unit in it holds for them. */
  private sideLabel(label: GridCell): SideLabel | null {
    const { grid } = this.sheet;
    const cells = grid.shown(label.top).filter((cell) => cell.right < label.left && this.sheet.isText(cell));
    const side = cells.at(-1);
    if (!side || side.text.length > 24) return null;
    // 実施地域 │ ○○市 │ 総事業費: the value of another label.
    const isMergedDown = side.bottom > side.top || side.bottom > label.top;
    if (!isMergedDown && cells.length > 1 && cells.at(-2)!.top === label.top) return null;
    const reading = readTitle(side.text);
    if (reading.title?.kind === 'name') return null;
    // 予算額 │ 4,200千円 │ 決算額: the label beside is one of another pair.
    const next = grid.rightOf(side);
    if (next && next !== label && this.sheet.isAmount(next)) return null;
    return {
      text: side.text.replaceAll('\n', '').trim(),
      unit: unitNote(side.text) ?? reading.unit,
      inFunds: isFundGroup(reading, side),
      role: null,
    };
  }

  private readTerms(label: GridCell, kind: 'rate' | 'cap', reading: TitleReading): void {
    const value = this.sheet.grid.rightOf(label);
    if (!value || this.isTaken(value)) return;
    if (value.left - label.right > 6) return;
    const unit = reading.unit ?? this.around.unitAt(label);
    const terms = termsOfRow({
      rate: kind === 'rate' ? value : null,
      cap: kind === 'cap' ? value : null,
      unit,
      rateTitle: label.text,
    });
    if (!terms) return;
    this.cells.push(value);
    const project = this.around.projectAt(label);
    this.terms.push({ ...terms, sheet: this.sheet.grid.name, project, line: null, table: null });
    // Projects across, their rates in a row
    for (
      let cell = this.sheet.grid.rightOf(value);
      cell && kind === 'rate';
      cell = this.sheet.grid.rightOf(cell)
    ) {
      const over = this.titleOver(label, cell, 2);
      const further = over?.project
        ? termsOfRow({ rate: cell, cap: null, unit, rateTitle: label.text })
        : null;
      if (!further || !over) break;
      if (this.terms.at(-1)!.cell === value.address) this.renameFirst(label, value);
      this.terms.push({
        ...further,
        sheet: this.sheet.grid.name,
        project: over.project,
        line: null,
        table: null,
      });
    }
  }

  private renameFirst(label: GridCell, value: GridCell): void {
    const over = this.titleOver(label, value, 2);
    const last = this.terms.pop()!;
    this.terms.push({ ...last, project: over?.project ?? last.project });
  }

  private readShare(label: GridCell): void {
    const value = this.sheet.grid.rightOf(label);
    const share = value && !this.isTaken(value) ? shareOf(value, label.text) : null;
    if (!share) return;
    this.cells.push(value!);
    const project = this.around.projectAt(label);
    const table = `${this.sheet.grid.name}!card ${project ?? ''} ${this.sectionOf(label)}`;
    this.shares.push({ ...share, sheet: this.sheet.grid.name, line: `${table} `, isTotal: false, project });
  }

  /** 総事業費：18,600千円, several of them in the lines of a cell or behind one another. */
  private readInline(cell: GridCell): void {
    if (cell.text.length > LONGEST_INLINE || !cell.text.includes('円')) return;
    for (const line of partsBetween(cell.text, INLINE_BREAKS)) {
      const text = foldText(line);
      const at = text.indexOf(':');
      if (at <= 0 || at > 20) continue;
      const reading = readTitle(text.slice(0, at));
      const said = text.slice(at + 1).trim();
      const value: GridCell = { ...cell, value: said, text: said };
      if (reading.title?.kind !== 'amount' || !this.sheet.isAmount(value)) continue;
      const unit = reading.unit ?? this.around.unitAt(cell);
      this.push({
        label: { ...cell, text: text.slice(0, at) },
        reading,
        cell: value,
        over: null,
        side: null,
        unit,
      });
    }
  }
}

const LONGEST_INLINE = 160;
const INLINE_BREAKS = '\n　、';

interface SideLabel {
  readonly text: string;
  readonly unit: string | null;
  readonly inFunds: boolean;
  readonly role: MoneyRole | null;
}

const MOST_ROWS_UP = 40;
