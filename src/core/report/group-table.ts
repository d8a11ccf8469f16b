import { newestDue } from '../kpi/newest';
import type { ScanResult } from '../scan/result';
import type { Status } from '../model/kpi';
import { formula, text } from './cells';
import { heightFor, linesOf } from './fit';
import type { Grouping } from './grouping';
import type { ListReferences } from './list-references';
import type { CellStyle, Highlight, ReportCell } from './plan';
import { DUE_STATUSES, signOf } from './status-looks';
import type { SummaryTexts } from './summary-texts';
import type { ReportTexts } from './texts';

const SHOWN: readonly Status[] = ['achieved', 'notAchieved', 'notMeasured'];
/** What is neither: no target, or nothing that can be compared. */
const OTHER: readonly Status[] = ['notSet', 'undetermined'];
const SIZE = 9;

export interface GroupTable {
  readonly rows: readonly (readonly ReportCell[])[];
  readonly heights: readonly number[];
  readonly highlights: readonly Highlight[];
  /** Groups with a row of their own, for the chart: the rest together would dwarf them. */
  readonly groups: number;
  /** Columns of counts. */
  readonly series: readonly Status[];
}

interface Context {
  readonly scan: ScanResult;
  readonly grouping: Grouping;
  readonly list: ListReferences;
  readonly texts: SummaryTexts;
  readonly words: ReportTexts;
  /** 0-based row of the table's title. */
  readonly top: number;
  /** At most so many groups have a row of their own. */
  readonly most: number;
  readonly nameWidth: number;
  /** Cost of a group by its name, as a formula in yen; null: no group has any. */
  readonly costs: ReadonlyMap<string, string> | null;
}

/** Share achieved, name, counts by status, and the cost where there is room: a row for each group, most missed first. */
export function groupTable(context: Context): GroupTable {
  const { scan, grouping, list, texts, words, top, most, nameWidth, costs } = context;
  const ranked = rankedGroups(scan, grouping);
  const shown = ranked.length > most ? ranked.slice(0, most - 1) : ranked;
  const rest = ranked.length - shown.length;
  const hasOther = scan.kpis.some((kpi) => OTHER.some((status) => newestDue(kpi)?.status === status));
  const last: 'other' | 'cost' | null = hasOther ? 'other' : costs ? 'cost' : null;
  const first = top + 2;
  const count = (name: string, statuses: readonly Status[]): string =>
    statuses
      .map((status) =>
        list.count(
          list.mine,
          `${list.column('status')}="${words.statuses[status]}"`,
          ...(name === '' ? [] : [`${list.column(grouping.key)}=${name}`]),
        ),
      )
      .join('+');
  const figures = (row: number, name: string, style: CellStyle): ReportCell[] => [
    shareCell(row, style),
    null,
    ...SHOWN.map((status) => formula(`=${count(name, [status])}`, '0;0;"－"', style)),
    ...(last === 'other' ? [formula(`=${count(name, OTHER)}`, '0;0;"－"', style)] : []),
  ];
  const million = (yen: string): string => `=IFERROR((${yen})/1000000,"")`;
  const body = shown.map((name, i) => {
    const row = first + i + 1;
    const cells = figures(row, `$B${row}`, 'cellFigure');
    cells[1] = text(name ?? words.noProject, 'cellWrap');
    const cost = last === 'cost' ? costs!.get(name ?? '') : undefined;
    if (last === 'cost')
      cells.push(cost ? formula(million(cost), '#,##0.0', 'cellFigure') : text('', 'cell'));
    return cells;
  });
  const total = first + body.length + (rest > 0 ? 1 : 0) + 1;
  if (rest > 0) {
    const sum = (letter: string): string =>
      `=${letter}${total}-SUM(${letter}${first + 1}:${letter}${first + body.length})`;
    const letters = ['C', 'D', 'E', ...(last ? ['F'] : [])];
    body.push([
      shareCell(total - 1, 'cellFigure'),
      text(texts.restOf(rest), 'cellWrap'),
      ...letters.map((letter) =>
        formula(sum(letter), letter === 'F' && last === 'cost' ? '#,##0.0' : '0;0;"－"', 'cellFigure'),
      ),
    ]);
  }
  const sums = figures(total, '', 'totalFigure');
  sums[1] = text(texts.total, 'total');
  if (last === 'cost') sums.push(formula(million([...costs!.values()].join('+')), '#,##0.0', 'totalFigure'));
  const header = [
    texts.achievedShare,
    texts.group[grouping.key],
    ...SHOWN.map((status) => words.statuses[status].replace(' ', '\n')),
    ...(last === null ? [] : [last === 'cost' ? texts.cost : texts.other]),
  ];
  const cell = (style: CellStyle, column: number): Highlight => ({
    area: { top: first, left: column, bottom: first + body.length - 1, right: column },
    formula: `=${'ABCDEF'[column]}${first + 1}>0`,
    style,
  });
  return {
    rows: [
      [text(texts.groups[grouping.key], 'section')],
      header.map((title) => text(title, 'header')),
      ...body,
      sums,
    ],
    heights: [
      18,
      29,
      ...body.map(([, name]) =>
        heightFor(name?.kind === 'text' ? linesOf(name.text, nameWidth, SIZE) : 1, SIZE),
      ),
      16,
    ],
    highlights: [cell('notAchieved', 3), cell('notMeasured', 4)],
    groups: shown.length,
    series: SHOWN,
  };
}

/** Of what is judged or should have been. Never rounded up to all. */
function shareCell(row: number, style: CellStyle): ReportCell {
  const all = `SUM(C${row}:E${row})`;
  return formula(
    `=IF(${all}=0,"",IF(AND(C${row}<${all},C${row}/${all}>0.99),0.99,C${row}/${all}))`,
    '0%',
    style,
  );
}

/** Groups with KPIs, those with most missed or unmeasured first. */
function rankedGroups(scan: ScanResult, { names, nameOf }: Grouping): (string | null)[] {
  const missed = new Map<string | null, number>();
  for (const kpi of scan.kpis) {
    const status = newestDue(kpi)?.status;
    const isOne = status === 'notAchieved' || status === 'notMeasured';
    missed.set(nameOf(kpi), (missed.get(nameOf(kpi)) ?? 0) + (isOne ? 1 : 0));
  }
  const all = [...names, ...(missed.has(null) ? [null] : [])];
  return all.sort((a, b) => (missed.get(b) ?? 0) - (missed.get(a) ?? 0));
}

/** `○`: the name of a series of counts, in its labels too. */
export function labelFormat(status: Status, words: ReportTexts): string {
  return `"${signOf(status, words)}"0;;;`;
}

export const coloursOf = (statuses: readonly Status[]): (typeof DUE_STATUSES)[number][] =>
  statuses.map((status) => DUE_STATUSES.find((one) => one.status === status)!);
