import { columnName } from '../cells/address';
import type { WorkbookSnapshot } from '../cells/snapshot';
import type { Rules } from '../rules/schema';
import type { ScanResult } from '../scan/result';
import { formula, text } from './cells';
import { asksForReasons, exceptionRows, exceptionsOf } from './exceptions';
import { charactersOf, heightFor, linesOf } from './fit';
import { coloursOf, groupTable, labelFormat, type GroupTable } from './group-table';
import { groupingOf } from './grouping';
import { listRows, type ListScope } from './kpi-list';
import { listReferences, type ListReferences } from './list-references';
import { moneyOf, moneyOfProject, type Money } from './money';
import type { Locale, ReportCell, ReportSheet } from './plan';
import { fittingBars, heightOfBars, rateBars, rateCells, rateChart } from './rate-chart';
import { ratingsOnSummary } from './ratings';
import { statusHighlights } from './status-looks';
import { costAt, figureAt, figureRows, HELPER, HELPER_TOP, moneyRows } from './summary-helper';
import { Page } from './summary-page';
import { SUMMARY_TEXTS, type SummaryTexts } from './summary-texts';
import { addTiles, CHARTS, messageOf, type Blocks } from './summary-tiles';
import type { ReportTexts } from './texts';

/**
 * The columns of サマリー in points: tables at the left, charts at the right; beyond the page the cells they are made of.
 *
 *   A 状態  B 指標  C 目標  D 実績  E 達成率  F 担当課  │ H–K charts │ M–V what they are made of
 */
const WIDTHS: Readonly<Record<Locale, readonly number[]>> = {
  ja: [54, 226, 50, 50, 44, 56, 10, 75, 75, 75, 75, 12, 170, 60, 60, 12, 120, 70, 12, 120, 80, 80],
  // Not achieved, Not measured: the words are longer.
  en: [82, 198, 50, 50, 44, 56, 10, 75, 75, 75, 75, 12, 170, 60, 60, 12, 120, 70, 12, 120, 80, 80],
};
const NAME = 1;
/** Points of the names beside the bars: half of the chart, as Excel divides it. */
const LABEL_WIDTH = 140;

/** A4 landscape less the margins. A little more is printed a little smaller: 8.5 points stay above 8. */
const MARGINS = { left: 26, right: 26, top: 24, bottom: 34 } as const;
const PAGE = (595 - MARGINS.top - MARGINS.bottom) / 0.955;
const FILLER = 14;
const HEAD = [24, 14, 5, 15, 28, 6] as const;
const MOST_EXCEPTIONS = 12;
const FEWEST_EXCEPTIONS = 5;
const MOST_GROUPS = 10;
const FEWEST_GROUPS = 6;
const GROUP_BAR = 17;

interface SummaryContext {
  readonly rules: Rules;
  readonly subtitle: string;
  readonly scope: ListScope;
}

/** サマリー: one A4 page with the message, what needs action, projects and money, all live. */
export function summarySheet(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  words: ReportTexts,
  context: SummaryContext,
): ReportSheet {
  const texts = SUMMARY_TEXTS[words.locale];
  const rows = listRows(scan, context.scope);
  const list = listReferences(scan, words, context.scope);
  const money = moneyOf(scan, snapshot);
  const page = new Page();
  const exceptions = exceptionsOf(scan, rows);
  const grouping = groupingOf(scan);
  const bars = rateBars(scan, rows, LABEL_WIDTH);

  page.add([[null], [null], [], [null], [null], []], HEAD);
  const rated = ratingsOnSummary(scan, words, page.next);
  const blocks = { exceptions, grouping, money, list, texts, words, scan };
  const foot = (money ? 22 : 0) + 16;
  const room = PAGE - page.height - foot;
  let groups: GroupTable | null = null;
  if (rated) {
    page.add(rated.rows, rated.heights);
    page.charts.push(...rated.charts);
  } else {
    const layout = divided(room, blocks);
    const top = page.next;
    addExceptions(page, blocks, layout.exceptions);
    const wished = Math.min(heightOfBars(bars) + 19, room - layout.groupsHeight - 8 - FILLER);
    page.fillTo(top, wished);
    if (bars.length > 0) addRateChart(page, { top, bars, list, texts, words });
    page.add([[]], [7]);
    groups = addGroups(page, blocks, layout.groups);
  }
  if (money) addStrip(page, money, texts);
  page.add([[text(footOf(bars, texts), 'note')]], [14]);
  const last = page.next - 1;

  page.set(0, 0, formula(`=${messageOf(scan, blocks, groups, page)}`, 'General', 'title'));
  page.set(1, 0, text(context.subtitle, 'note'));
  addTiles(page, blocks, context.rules);
  page.put(HELPER_TOP, HELPER.figures, figureRows(list, words, texts, money));
  if (money) page.put(HELPER_TOP, HELPER.money, moneyRows(money, texts));

  return {
    key: 'summary',
    name: words.summaryName,
    rows: page.rows,
    columnWidths: WIDTHS[words.locale].map(charactersOf),
    tables: [],
    charts: page.charts,
    frozenRows: 0,
    wrapColumns: [],
    fontSize: 9,
    highlights: page.highlights,
    print: {
      margins: MARGINS,
      breaks: [],
      rowHeights: page.heights,
      isOnePage: true,
      lastColumn: CHARTS.right,
      lastRow: last,
    },
  };
}

/** How many exceptions and groups have room on the page: what is left out is said, and stands in KPI一覧. */
function divided(
  room: number,
  blocks: Blocks,
): { readonly exceptions: number; readonly groups: number; readonly groupsHeight: number } {
  const { exceptions, grouping, words } = blocks;
  const names = grouping?.names ?? [];
  const lines = (name: string): number => heightFor(linesOf(name, WIDTHS[words.locale][NAME]!, 9), 9);
  const groupsOf = (count: number): number =>
    count === 0 ? 0 : 18 + 29 + 16 + 7 + names.slice(0, count).reduce((sum, name) => sum + lines(name), 0);
  const heights = exceptions.map((one) =>
    sizeOf(exceptionRows(one, { ...looksOf(blocks), list: NO_LIST, texts: blocks.texts })),
  );
  const exceptionsOfCount = (count: number): number =>
    36 + heights.slice(0, count).reduce((sum, one) => sum + one, 0) + (count < exceptions.length ? 15 : 0);
  let groups = Math.min(names.length, MOST_GROUPS);
  let shown = Math.min(exceptions.length, MOST_EXCEPTIONS);
  while (exceptionsOfCount(shown) + groupsOf(groups) > room) {
    if (groups > FEWEST_GROUPS && groups >= shown / 2) groups--;
    else if (shown > FEWEST_EXCEPTIONS) shown--;
    else if (groups > 1) groups--;
    else if (shown > 1) shown--;
    else break;
  }
  return { exceptions: shown, groups, groupsHeight: groupsOf(groups) };
}

/** Heights alone are asked for. */
const NO_LIST: ListReferences = {
  column: () => 'A1',
  cell: () => 'A1',
  shown: () => 'A1',
  count: () => '0',
  mine: 'TRUE',
  due: 'TRUE',
};

const sizeOf = ({ heights }: { readonly heights: readonly number[] }): number =>
  heights.reduce((sum, one) => sum + one, 0);

function looksOf({ exceptions, scan, words }: Blocks): {
  hasReasons: boolean;
  hasDepartments: boolean;
  nameWidth: number;
} {
  return {
    hasReasons: asksForReasons(exceptions),
    hasDepartments: scan.kpis.some(({ department }) => department !== null),
    nameWidth: WIDTHS[words.locale][NAME]!,
  };
}

function addExceptions(page: Page, blocks: Blocks, most: number): void {
  const { exceptions, list, texts, words } = blocks;
  const looks = looksOf(blocks);
  const count = `${figureAt('notAchieved')}+${figureAt('notMeasured')}`;
  page.add(
    [
      [
        formula(
          `=IF(${count}=0,"${texts.exceptionsNone}",${texts.exceptions(`(${count})`)})`,
          'General',
          'section',
        ),
      ],
    ],
    [19],
  );
  if (exceptions.length === 0) return;
  const header = [
    texts.status,
    looks.hasReasons ? texts.exceptionsReason : texts.exceptionsName,
    texts.target,
    texts.actual,
    texts.rate,
    looks.hasDepartments ? texts.department : texts.source,
  ];
  page.add([header.map((title) => text(title, 'header'))], [17]);
  const first = page.next;
  for (const one of exceptions.slice(0, most)) {
    const made = exceptionRows(one, { list, texts, ...looks });
    page.add(made.rows, made.heights);
  }
  const area = { top: first, left: 0, bottom: page.next - 1, right: 0 };
  page.highlights.push(...statusHighlights(area, words));
  page.highlights.push({
    area: { ...area, left: 4, right: 4 },
    formula: `=LEFT($A${first + 1},1)="×"`,
    style: 'worse',
  });
  const left = exceptions.length - most;
  if (left > 0) page.add([[null, text(texts.more(left, words.listName), 'note')]], [15]);
}

function addRateChart(
  page: Page,
  {
    top,
    bars,
    list,
    texts,
    words,
  }: {
    readonly top: number;
    readonly bars: ReturnType<typeof rateBars>;
    readonly list: ListReferences;
    readonly texts: SummaryTexts;
    readonly words: ReportTexts;
  },
): void {
  const shown = fittingBars(bars, page.heightFrom(top + 1));
  if (shown.length === 0) return;
  page.set(top, CHARTS.left, text(texts.chart(shown.length, bars.length), 'section'));
  page.put(top, HELPER.chart, rateCells(shown, list, words));
  const { chart: left } = HELPER;
  const source = { top, left, bottom: top + shown.length, right: left + 2 };
  page.charts.push(rateChart(source, { ...CHARTS, top: top + 1, bottom: page.next - 1 }));
}

function addGroups(
  page: Page,
  { grouping, money, list, texts, words, scan }: Blocks,
  most: number,
): GroupTable | null {
  if (!grouping || most === 0) return null;
  const costs =
    money && grouping.key === 'project'
      ? new Map(
          grouping.names.flatMap((name): [string, string][] => {
            const rows = moneyOfProject(money, name);
            return rows.length === 0 ? [] : [[name, rows.map(costAt).join('+')]];
          }),
        )
      : null;
  const top = page.next;
  const table = groupTable({
    scan,
    grouping,
    list,
    texts,
    words,
    top,
    most: Math.max(2, most),
    nameWidth: WIDTHS[words.locale][NAME]!,
    costs: costs && costs.size > 0 ? costs : null,
  });
  page.add(table.rows, table.heights);
  page.highlights.push(...table.highlights);
  page.fillTo(top, 19 + 22 + GROUP_BAR * table.groups);
  page.set(top, CHARTS.left, text(texts.groupChart[grouping.key], 'section'));
  page.charts.push({
    name: 'KPI_STATUS_BY_GROUP',
    title: null,
    type: 'barStacked',
    source: { top: top + 1, left: 1, bottom: top + 1 + table.groups, right: 1 + table.series.length },
    seriesBy: 'columns',
    valueAxisMinimum: 0,
    gridlines: null,
    hidesValueAxis: true,
    hasLegend: false,
    gap: 45,
    fontSize: 8.5,
    seriesColours: coloursOf(table.series).map(({ colour }) => colour),
    seriesLabels: coloursOf(table.series).map(({ status, ink }) => {
      return { format: labelFormat(status, words), colour: ink, position: 'Center' };
    }),
    place: { ...CHARTS, top: top + 1, bottom: page.next - 1 },
  });
  return table;
}

function addStrip(page: Page, money: Money, texts: SummaryTexts): void {
  const [cost, grant] = [figureAt('cost'), figureAt('grant')];
  const share = `IF(${cost}>0,${texts.stripShare(`${grant}/${cost}`)},"")`;
  const isOff = money.fitting < money.checked;
  const verdict =
    money.checked === 0 ? texts.stripUnchecked : texts.stripChecked(money.fitting, money.checked);
  const difference = texts.stripDifference(money.difference.toLocaleString('en-US'));
  const strip: ReportCell[] = [
    text(texts.strip, 'strip'),
    formula(`=${texts.stripCost(cost)}`, 'General', 'strip'),
    formula(`=${texts.stripGrant(grant)}&${share}`, 'General', 'strip'),
    ...Array.from({ length: 4 }, () => text('', 'strip')),
    text(verdict, 'strip'),
    text('', 'strip'),
    text(isOff ? difference : '', 'strip'),
    text('', 'strip'),
  ];
  page.add([[], strip], [4, 18]);
  const row = page.next - 1;
  page.highlights.push({
    area: { top: row, left: CHARTS.left, bottom: row, right: CHARTS.right },
    formula: `=LEFT($${columnName(CHARTS.left)}${row + 1},1)="×"`,
    style: 'notAchieved',
  });
}

function footOf(bars: ReturnType<typeof rateBars>, texts: SummaryTexts): string {
  return `${bars.some(({ isCut }) => isCut) ? texts.chartFoot : ''}${texts.foot}`;
}
