import type { Grid, GridCell } from '../cells/grid';
import { readNumber, type NumberInput } from '../text/number';
import { withMemory } from '../text/remember';
import { labelRoles, type Aliases, type LabelReading } from '../text/roles';
import { splitPeriodAndRest, withEra, type PeriodReading } from '../text/period';

/** Longer text is prose: it may mention 目標値, it never is a label. */
const LONGEST_TITLE = 40;

/**
 * What one cell can mean, read once.
 *
 * - `label`  the whole cell is a word of the lexicon (目標値, `2024年度末 目標値`, KPI①, 単位 …)
 * - `period` the whole cell names a period (R6年度); a header in one table, a value in another
 * - `title`  short text the lexicon does not know: a column title, a name, a text value
 * - `number` a number, or what stands in its place (―, 未計測)
 * - `prose`  long text
 */
export type MarkKind = 'blank' | 'label' | 'period' | 'title' | 'number' | 'prose';

export interface Mark {
  readonly cell: GridCell;
  readonly kind: MarkKind;
  /** Readings in which the whole cell is the label. */
  readonly labels: readonly LabelReading[];
  readonly period: PeriodReading | null;
}

/** By row, counted from the first of the used range. */
type Lines = (readonly Mark[] | undefined)[];

/** All marks of a sheet, made on demand and kept. */
export class Marks {
  private readonly known: (Mark | undefined)[] = [];
  private readonly shownLines: Lines = [];
  private readonly startingLines: Lines = [];
  private readonly outside = new Map<GridCell, Mark>();
  private allTexts: string | null = null;
  private readonly yearRows = new Map<number, boolean>();

  constructor(
    readonly grid: Grid,
    readonly aliases: Aliases = new Map(),
  ) {}

  /** A part of a cell (one line of several) is told by the whole of it. */
  of({ top, left }: GridCell): Mark {
    const place = this.grid.placeOf(top, left);
    if (place === null) return this.beyond(this.grid.at(top, left));
    return (this.known[place] ??= this.read(this.grid.at(top, left)));
  }

  /** What shows in a row, from left to right, within the given columns. */
  shown(row: number, left?: number, right?: number): readonly Mark[] {
    return this.line(this.shownLines, row, this.grid.shown(row), this.grid.shown(row, left, right));
  }

  /** What begins in a row. */
  starting(row: number, left?: number, right?: number): readonly Mark[] {
    return this.line(this.startingLines, row, this.grid.starting(row), this.grid.starting(row, left, right));
  }

  /** Whole lines are kept; parts of them are not. */
  private line(
    known: Lines,
    row: number,
    whole: readonly GridCell[],
    cells: readonly GridCell[],
  ): readonly Mark[] {
    if (cells !== whole || cells.length === 0) return cells.map((cell) => this.of(cell));
    return (known[row - this.grid.extent.top] ??= whole.map((cell) => this.of(cell)));
  }

  private beyond(cell: GridCell): Mark {
    let mark = this.outside.get(cell);
    if (!mark) this.outside.set(cell, (mark = this.read(cell)));
    return mark;
  }

  private read(cell: GridCell): Mark {
    const year = this.yearInHeader(cell);
    if (year) return { cell, kind: 'period', labels: [], period: withEra(year, () => this.texts()) };
    const { kind, labels, period } = readingOf(cell, this.aliases);
    return { cell, kind, labels, period: period && withEra(period, () => this.texts()) };
  }

  /** All texts of the sheet and its name, where a year without an era looks for one. */
  private texts(): string {
    this.allTexts ??= [
      this.grid.name,
      ...this.grid
        .filled()
        .filter(({ value }) => typeof value === 'string')
        .map(({ text }) => text),
    ].join('\n');
    return this.allTexts;
  }

  /**
   * Years typed as numbers over columns. One such number may be a value; a line of titles and rising years is not:
   *
   *     指標名 │ 単位 │ 2023 │ 2024 │ 2025
   */
  private yearInHeader(cell: GridCell): PeriodReading | null {
    if (plainYear(cell) === null) return null;
    let isHeader = this.yearRows.get(cell.top);
    if (isHeader === undefined) this.yearRows.set(cell.top, (isHeader = this.isRowOfYears(cell.top)));
    return isHeader ? yearOf(cell) : null;
  }

  private isRowOfYears(row: number): boolean {
    const isLabel = ({ value, text }: GridCell): boolean =>
      typeof value === 'string' && labelRoles(text, this.aliases).some(({ exact }) => exact);
    const cells = this.grid.starting(row);
    const years = cells.flatMap((cell) => plainYear(cell) ?? []);
    const titles = cells.filter(({ value }) => typeof value === 'string');
    const rising = years.every((year, i) => i === 0 || (year > years[i - 1]! && year <= years[i - 1]! + 5));
    if (years.length < 2 || years.length + titles.length !== cells.length) return false;
    // Under 目標値 and 実績値 the years may begin anew.
    const above = this.grid.starting(row - 1);
    if (!rising) return titles.length === 0 && above.filter(isLabel).length >= 2;
    return (titles.length > 0 ? titles : this.grid.starting(row - 1)).some(isLabel);
  }

  at(row: number, column: number): Mark {
    return this.of(this.grid.at(row, column));
  }
}

/** A whole number that can be a western year and is shown as it is. */
function plainYear({ value, text }: GridCell): number | null {
  return typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= 1990 &&
    value <= 2060 &&
    text === String(value)
    ? value
    : null;
}

/** The year a cell in a column titled 年度 holds as a number. */
export function yearOf(cell: GridCell): PeriodReading | null {
  const year = plainYear(cell);
  if (year === null) return null;
  return {
    label: cell.text,
    fiscalYear: year,
    kind: 'fiscalYear',
    month: null,
    quarter: null,
    cumulative: false,
  };
}

/** What a cell says, wherever it stands. */
type Reading = Omit<Mark, 'cell'>;

const BLANK: Reading = { kind: 'blank', labels: [], period: null };
const NUMBER: Reading = { kind: 'number', labels: [], period: null };

/** What texts mean under the aliases of one scan; the words of a form stand on many of its sheets. */
const READERS = new WeakMap<Aliases, (text: string) => Reading>();

function readingOf(cell: GridCell, aliases: Aliases): Reading {
  if (cell.blank) return BLANK;
  if (typeof cell.value === 'number') {
    // 45383 shown as 令和6年4月, 6 shown as R6年度: the format makes it a period.
    const shown = /[^0-9.,%\s-]/.test(cell.text) ? splitPeriodAndRest(cell.text) : null;
    return shown?.period && shown.rest === '' ? { ...NUMBER, kind: 'period', period: shown.period } : NUMBER;
  }
  if (typeof cell.value !== 'string' || cell.text === '') return readText(cell, aliases);
  let reader = READERS.get(aliases);
  if (!reader) {
    reader = withMemory((text) => readText({ value: text, text, numberFormat: '' }, aliases));
    READERS.set(aliases, reader);
  }
  return reader(cell.text);
}

function readText(cell: NumberInput, aliases: Aliases): Reading {
  const none = { labels: [], period: null } as const;
  const text = cell.text;
  const labels = labelRoles(text, aliases).filter((reading) => reading.exact);
  if (labels.length > 0) {
    const period = labels.find((reading) => reading.period)?.period ?? null;
    return { kind: 'label', labels, period };
  }
  if (text.length <= LONGEST_TITLE) {
    const { period, rest } = splitPeriodAndRest(text);
    if (period && rest === '') return { kind: 'period', labels: [], period };
  }
  if (readNumber(cell).kind !== 'text') return NUMBER;
  return { ...none, kind: text.length > LONGEST_TITLE || /。.*\S|\n.*\n/s.test(text) ? 'prose' : 'title' };
}

export function isHeaderLike(mark: Mark): boolean {
  return mark.kind === 'label' || mark.kind === 'period';
}

/** Words for targets that stand over the names of KPIs as well. */
const GOALS_OVER_NAMES: readonly string[] = ['数値目標', '達成目標'];

export function isGoalOverNames(word: string): boolean {
  return GOALS_OVER_NAMES.includes(word);
}

/** 指標名, KPI, 数値目標: names of KPIs stand beneath or beside it. */
export function titlesNames(mark: Mark): boolean {
  return roleOf(mark, 'kpiName') !== null || isGoalOverNames(roleOf(mark, 'target')?.word ?? '');
}

/** 目標, R6年度: what stands beneath is a value. */
export function isValueTitle(mark: Mark): boolean {
  return mark.kind === 'period' || (roleOf(mark, 'target') ?? roleOf(mark, 'actual')) !== null;
}

/** KPI①, 指標１: a title that numbers a KPI; 番号 over a column of numbers is none. */
export function isKpiNumber({ labels }: Mark): boolean {
  return labels.some(({ role, no }) => role === 'kpiNo' && no !== null);
}

/** The reading of a given role, or null. */
export function roleOf(mark: Mark, role: LabelReading['role']): LabelReading | null {
  for (const reading of mark.labels) if (reading.role === role) return reading;
  return null;
}
