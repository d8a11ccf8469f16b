import { newestDue } from '../kpi/newest';
import type { ScanResult } from '../scan/result';
import { formula, quoted, text } from './cells';
import { linesOf } from './fit';
import type { ListRow } from './kpi-list';
import type { ListReferences } from './list-references';
import type { ReportCell, ReportChart } from './plan';
import { nameOf } from './exceptions';
import type { ReportTexts } from './texts';

/** One rate of 2,000 % would make all others unreadable. */
const CAP = 200;
/** Points of a line of names, and of the room around the bars. */
const LABEL_SIZE = 8.5;
const BAR = 12.5;
const LINE = 11;
const EDGES = 26;
export const RATE_COLOURS = { missed: '#C8500A', achieved: '#7890A6' } as const;

export interface RateBar {
  readonly index: number;
  readonly label: string;
  /** Points it takes with its name in full. */
  readonly height: number;
  /** The rate is beyond what is drawn. */
  readonly isCut: boolean;
}

/**
 * KPIs with a rate, the lowest first, each in the period it is counted by; where those differ the period follows the
 * name.
 */
export function rateBars(scan: ScanResult, rows: readonly ListRow[], labelWidth: number): RateBar[] {
  const indexes = new Map(rows.map(({ period }, i) => [period, i]));
  const rated = scan.kpis.flatMap((kpi) => {
    const period = newestDue(kpi);
    const index = indexes.get(period);
    const hasRate = period?.ratePercent != null && typeof period.target?.value === 'number';
    if (!period || index === undefined || !hasRate || kpi.direction === 'text') return [];
    return [{ kpi, period, index, rate: period.ratePercent! }];
  });
  const periods = new Set(rated.map(({ period }) => period.label));
  return rated
    .sort((a, b) => a.rate - b.rate)
    .map(({ kpi, period, index, rate }) => {
      const named = shortened(nameOf(kpi));
      const label = periods.size > 1 && period.label !== null ? `${named}（${period.label}）` : named;
      const longest = rate > CAP || rate < 0 ? `${label} 1,000%` : label;
      return {
        index,
        label,
        isCut: rate > CAP,
        height: Math.max(BAR, linesOf(longest, labelWidth, LABEL_SIZE) * LINE + 2),
      };
    });
}

/** As many of the lowest as have room with their names in full. */
export function fittingBars(bars: readonly RateBar[], height: number): RateBar[] {
  let used = EDGES;
  const fitting: RateBar[] = [];
  for (const bar of bars) {
    used += bar.height;
    if (used > height) break;
    fitting.push(bar);
  }
  return fitting;
}

export const heightOfBars = (bars: readonly RateBar[]): number =>
  bars.reduce((sum, { height }) => sum + height, EDGES);

/**
 * The cells the chart is drawn from: name, rate where it is missed, rate where it is achieved, so that the colour follows
 * the status. What is cut off at 200 % or lies below zero says its rate behind the name.
 */
export function rateCells(
  bars: readonly RateBar[],
  list: ListReferences,
  words: ReportTexts,
): (readonly ReportCell[])[] {
  const rateOf = ({ index }: RateBar): string => list.cell('rate', index);
  const isAchieved = ({ index }: RateBar): string =>
    `${list.cell('status', index)}="${words.statuses.achieved}"`;
  const drawn = (bar: RateBar, achieved: boolean): ReportCell => {
    const rate = rateOf(bar);
    const test = achieved ? isAchieved(bar) : `NOT(${isAchieved(bar)})`;
    // A rate of zero is a bar without length that says 0.0; a cell without a number says nothing.
    return formula(
      `=IF(AND(ISNUMBER(${rate}),${test}),IF(${rate}<0,0,MAX(MIN(${rate},${CAP}),0.001)),"")`,
      '0.0',
      'helper',
    );
  };
  const labelCell = (bar: RateBar): ReportCell => {
    const rate = rateOf(bar);
    if (bar.label.length > 200) return text(bar.label, 'helper');
    return formula(
      `=${quoted(bar.label)}&IF(ISNUMBER(${rate}),IF(OR(${rate}>${CAP},${rate}<0)," "&TEXT(${rate},"#,##0")&"%",""),"")`,
      'General',
      'helper',
    );
  };
  return [
    [
      text(words.columns.name, 'helperTitle'),
      text(words.statuses.notAchieved, 'helperTitle'),
      text(words.statuses.achieved, 'helperTitle'),
    ],
    ...bars.map((bar) => [labelCell(bar), drawn(bar, false), drawn(bar, true)]),
  ];
}

/** Horizontal bars in the colours of their status, the rate at each, one line at 100 %. */
export function rateChart(source: ReportChart['source'], place: ReportChart['place']): ReportChart {
  const format = `[>=${CAP}]"${CAP}▸";[>0]0.0;`;
  return {
    name: 'KPI_ACHIEVEMENT',
    title: null,
    type: 'barClustered',
    source,
    seriesBy: 'columns',
    valueAxisMinimum: 0,
    // Short of the cap: the line at 100 is the only one.
    valueAxisMaximum: CAP - 1,
    majorUnit: 100,
    gridlines: '#333333',
    hidesValueAxis: true,
    hasLegend: false,
    overlap: 100,
    gap: 45,
    fontSize: LABEL_SIZE,
    seriesColours: [RATE_COLOURS.missed, RATE_COLOURS.achieved],
    seriesLabels: [
      { format, colour: '#8A3A06', position: 'OutsideEnd' },
      { format, colour: '#333333', position: 'OutsideEnd' },
    ],
    place,
  };
}

/** What a formula takes as text in one piece is far longer than a name beside a bar. */
const LONGEST_LABEL = 100;

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}
