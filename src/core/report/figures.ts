import type { WorkbookSnapshot } from '../cells/snapshot';
import { byProject } from '../finance/reconcile';
import type { Cost, Kpi, Period, ScanResult } from '../scan/result';
import { formula, text } from './cells';
import { columnOf } from './columns';
import { amountCell, paidFor } from './grants';
import { HEADER_ROW, listRows, numberFormat } from './kpi-list';
import type { ReportCell, ReportChart } from './plan';
import type { ReportTexts } from './texts';

/**
 * A part of サマリー: its rows, told in which 0-based row they will start, and the chart over them, whose source is
 * counted from the part's first row.
 */
export interface Block {
  (top: number): ReportCell[][];
  readonly chart?: Omit<ReportChart, 'place'> & { readonly height: number };
}

/** More bars than this cannot be read. */
const MOST_BARS = 30;
const MOST_TRENDS = 8;
/** One rate of 2,000 % would make all others unreadable. */
const RATE_CAP = 200;
/** Of a name on an axis: so many characters of its beginning and of its end. */
const LABEL = { head: 6, tail: 7 } as const;

const COLOURS = { strong: '#1B5E9B', light: '#9DB4C0', limit: '#B3261E' } as const;

/** A row of KPI一覧, 1-based. */
const listRow = (index: number): number => HEADER_ROW + 2 + index;

/** A value of KPI一覧 as it is shown there: a plain reference to a blank cell would be 0, a measured nothing. */
function shownInList(key: 'target' | 'actual' | 'rate', row: number): string {
  const cell = `{{sheet:kpiList}}!${columnOf(key)}${row}`;
  return `=IF(${cell}="","",${cell})`;
}

/** Cut in the middle: KPIs of one project begin alike and differ at the end (…女性の割合, …児童の割合). */
function label(kpi: Kpi): string {
  const name = kpi.name.replace(/\s+/g, ' ');
  const letters = [...name];
  if (letters.length <= LABEL.head + 1 + LABEL.tail) return name;
  return `${letters.slice(0, LABEL.head).join('')}…${letters.slice(-LABEL.tail).join('')}`;
}

/** Cost against grant by project; null where no project has a grant. */
export function moneyBlock(scan: ScanResult, snapshot: WorkbookSnapshot, texts: ReportTexts): Block | null {
  const groups = byProject(scan.costs).filter(({ amounts }) => amounts.some(({ role }) => role === 'grant'));
  if (groups.length === 0) return null;
  const rows = (top: number): ReportCell[][] => {
    const first = top + 3;
    const last = first + groups.length - 1;
    return [
      [text(texts.money, 'section')],
      [
        text(texts.chartCategory, 'header'),
        text(texts.moneyCost, 'header'),
        text(texts.moneyGrant, 'header'),
      ],
      ...groups.map(({ project, period, amounts }) => [
        text(period === null ? project : `${project}（${period}）`),
        amountCell(paidFor(amounts), snapshot),
        grantCell(amounts, snapshot),
      ]),
      [
        text(texts.total, 'header'),
        formula(`=SUM(B${first}:B${last})`, '#,##0', 'figure'),
        formula(`=SUM(C${first}:C${last})`, '#,##0', 'figure'),
      ],
    ];
  };
  const bars = Math.min(groups.length, MOST_BARS);
  return Object.assign(rows, {
    chart: {
      name: 'KPI_COST_AND_GRANT',
      title: texts.moneyChart,
      type: 'barClustered' as const,
      source: { top: 1, left: 0, bottom: 1 + bars, right: 2 },
      seriesBy: 'columns' as const,
      categoryAxisTitle: texts.chartCategory,
      valueAxisTitle: texts.yen,
      valueAxisMinimum: 0,
      seriesColours: [COLOURS.light, COLOURS.strong],
      height: Math.max(16, 6 + bars * 2),
    },
  });
}

/** Grants of different names (国庫補助額, 補助金額) add up; of one name in several places (決定, 確定) the first counts. */
function grantCell(amounts: readonly Cost[], snapshot: WorkbookSnapshot): ReportCell {
  const grants = amounts.filter(({ role }) => role === 'grant');
  const named = grants.filter((one, i) => grants.findIndex(({ label }) => label === one.label) === i);
  if (named.length <= 1) return amountCell(named[0], snapshot);
  const terms = named.map((one) => {
    const cell = amountCell(one, snapshot);
    return cell?.kind === 'formula' ? `N(${cell.formula.slice(1)})` : String(one.yen ?? 0);
  });
  return formula(`=${terms.join('+')}`, '#,##0');
}

/** The achievement of every KPI in its newest period that is due, with the line of 100 %. */
export function ratesBlock(scan: ScanResult, texts: ReportTexts): Block | null {
  const newest = new Map<Kpi, { kpi: Kpi; row: number; rate: number | null }>();
  listRows(scan).forEach(({ kpi, period }, i) => {
    const isRated = typeof period?.target?.value === 'number' && kpi.direction !== 'text';
    if (!period || period.status === 'pending' || period.status === 'undetermined' || !isRated) return;
    newest.set(kpi, { kpi, row: listRow(i), rate: period.ratePercent });
  });
  const all = [...newest.values()];
  if (all.length === 0) return null;
  const lowest = [...all].sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0)).slice(0, MOST_BARS);
  const shown = all.length > MOST_BARS ? lowest : all;
  const capped = shown.some(({ rate }) => (rate ?? 0) > RATE_CAP);
  const rows = (): ReportCell[][] => [
    [text(texts.ratesOf(shown.length, all.length), 'section')],
    [text(texts.columns.name, 'header'), text(texts.rateAxis, 'header'), text(texts.hundred, 'header')],
    ...shown.map(({ kpi, row }) => [
      text(label(kpi)),
      formula(shownInList('rate', row), '0.0'),
      formula('=100', '0'),
      // Outside of the chart's source: names such as 利用者数 occur in several projects.
      ...(kpi.project === null ? [] : [text(kpi.project, 'note')]),
    ]),
  ];
  return Object.assign(rows, {
    chart: {
      name: 'KPI_ACHIEVEMENT',
      title: texts.ratesChart(capped),
      type: 'columnClustered' as const,
      source: { top: 1, left: 0, bottom: 1 + shown.length, right: 2 },
      seriesBy: 'columns' as const,
      categoryAxisTitle: texts.columns.name,
      valueAxisTitle: texts.rateAxis,
      valueAxisMinimum: 0,
      ...(capped ? { valueAxisMaximum: RATE_CAP } : {}),
      seriesColours: [COLOURS.strong, COLOURS.limit],
      lineSeries: [1],
      height: 24,
    },
  });
}

/** Target against actual over the years, for the KPIs of which most years are reported. */
export function trendBlocks(scan: ScanResult, texts: ReportTexts): Block[] {
  const rows = new Map<Kpi, { period: Period; row: number }[]>();
  listRows(scan).forEach(({ kpi, period }, i) => {
    if (period) rows.set(kpi, [...(rows.get(kpi) ?? []), { period, row: listRow(i) }]);
  });
  const candidates = [...rows].flatMap(([kpi, periods]) => {
    const has = (role: 'target' | 'actual'): number =>
      periods.filter(({ period }) => typeof period[role]?.value === 'number').length;
    return has('target') >= 2 && has('actual') >= 1 ? [{ kpi, periods, reported: has('actual') }] : [];
  });
  const shown = [...candidates].sort((a, b) => b.reported - a.reported).slice(0, MOST_TRENDS);
  return shown.map(({ kpi, periods }, n) => {
    const cells = (): ReportCell[][] => [
      ...(n === 0 ? [[text(texts.trendsOf(shown.length, candidates.length), 'section')]] : []),
      [
        text(texts.withUnit(kpi.name.replace(/\s+/g, ' '), kpi.unit)),
        ...(kpi.project === null ? [] : [null, text(kpi.project, 'note')]),
      ],
      [
        text(texts.year, 'header'),
        text(texts.columns.target, 'header'),
        text(texts.columns.actual, 'header'),
      ],
      ...periods.map(({ period, row }) => [
        text(period.label ?? texts.year),
        formula(shownInList('target', row), numberFormat(period.target)),
        formula(shownInList('actual', row), numberFormat(period.actual)),
      ]),
    ];
    const header = n === 0 ? 2 : 1;
    return Object.assign(cells, {
      chart: {
        name: `KPI_TREND_${n + 1}`,
        title: label(kpi),
        type: 'columnClustered' as const,
        source: { top: header, left: 0, bottom: header + periods.length, right: 2 },
        seriesBy: 'columns' as const,
        categoryAxisTitle: texts.year,
        valueAxisTitle: texts.valueOf(kpi.unit),
        valueAxisMinimum: 0,
        seriesColours: [COLOURS.light, COLOURS.strong],
        height: 15,
      },
    });
  });
}
