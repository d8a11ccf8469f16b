import { newestDue } from '../kpi/newest';
import type { ScanResult } from '../scan/result';
import type { Status } from '../model/kpi';
import { formula, text } from './cells';
import type { ListReferences } from './list-references';
import type { Money } from './money';
import type { ReportCell } from './plan';
import type { SummaryTexts } from './summary-texts';
import type { ReportTexts } from './texts';

/**
 * What the sentences, tiles and charts of サマリー are made of, in cells beside the page: each figure is counted once, and
 * every text refers to it.
 *
 *   M–O  names and rates of the chart     Q–R  figures     T–V  money by project
 */
export const HELPER = { chart: 12, figures: 16, money: 19 } as const;
/** 0-based row in which each block has its titles. */
export const HELPER_TOP = 1;

const STATUSES = ['achieved', 'notAchieved', 'notMeasured', 'notSet', 'undetermined', 'pending'] as const;

export type Figure =
  | (typeof STATUSES)[number]
  | 'bare'
  | 'total'
  | 'all'
  | 'median'
  | 'mean'
  | 'over'
  | 'rated'
  | 'cost'
  | 'grant';

const FIGURES: readonly Figure[] = [
  ...STATUSES,
  'bare',
  'total',
  'all',
  'median',
  'mean',
  'over',
  'rated',
  'cost',
  'grant',
];

/** The cell of a figure, absolute. */
export function figureAt(figure: Figure): string {
  return `$R$${HELPER_TOP + 2 + FIGURES.indexOf(figure)}`;
}

/** Every figure with its word, as rows of two cells. */
export function figureRows(
  list: ListReferences,
  words: ReportTexts,
  texts: SummaryTexts,
  money: Money | null,
): ReportCell[][] {
  const of = (status: Status): string =>
    list.count(`${list.column('status')}="${words.statuses[status]}"`, list.mine);
  const rates = list.column('rate');
  const counted = `${list.column('due')},"${words.due}",${list.column('newest')},"${words.newest}"`;
  const moneyEnd = HELPER_TOP + 1 + (money?.rows.length ?? 0);
  const made: Record<Figure, string> = {
    achieved: of('achieved'),
    notAchieved: of('notAchieved'),
    notMeasured: of('notMeasured'),
    notSet: of('notSet'),
    undetermined: of('undetermined'),
    pending: of('pending'),
    bare: list.count(`${list.column('status')}=""`, list.mine),
    total: (['achieved', 'notAchieved', 'notMeasured', 'notSet', 'undetermined'] as const)
      .map(figureAt)
      .join('+'),
    all: `${figureAt('total')}+${figureAt('pending')}+${figureAt('bare')}`,
    // Option 6 leaves out what is not due or has no rate: dividing by FALSE or a text is an error there.
    median: `IFERROR(AGGREGATE(17,6,${rates}/((${list.due})*(${list.mine})),2),"")`,
    mean: `IFERROR(AVERAGEIFS(${rates},${counted}),"")`,
    over: `COUNTIFS(${rates},">200",${counted})`,
    rated: `COUNTIFS(${rates},">=-1E+99",${counted})`,
    cost: money ? `SUM($U$${HELPER_TOP + 2}:$U$${moneyEnd})` : '0',
    grant: money ? `SUM($V$${HELPER_TOP + 2}:$V$${moneyEnd})` : '0',
  };
  const word = (figure: Figure): string => {
    if (figure === 'bare') return words.noValues;
    const status = STATUSES.find((one) => one === figure);
    return status ? words.statuses[status] : texts.helpers[figure as keyof typeof texts.helpers];
  };
  const format = (figure: Figure): string =>
    figure === 'median' || figure === 'mean'
      ? '0.0'
      : figure === 'cost' || figure === 'grant'
        ? '#,##0'
        : '0';
  return [
    [text(texts.helper, 'helperTitle'), text('', 'helperTitle')],
    ...FIGURES.map((figure) => [
      text(word(figure), 'helper'),
      formula(`=${made[figure]}`, format(figure), 'helper'),
    ]),
  ];
}

/** Project, cost and grant in yen. */
export function moneyRows(money: Money, texts: SummaryTexts): ReportCell[][] {
  const yen = (amount: string | null): ReportCell =>
    amount === null ? null : formula(`=${amount}`, '#,##0', 'helper');
  return [
    [
      text(texts.strip, 'helperTitle'),
      text(texts.helpers.cost, 'helperTitle'),
      text(texts.helpers.grant, 'helperTitle'),
    ],
    ...money.rows.map(({ project, cost, grant }) => [text(project, 'helper'), yen(cost), yen(grant)]),
  ];
}

/** The cost of the i-th row of money, in yen. */
export const costAt = (i: number): string => `$U$${HELPER_TOP + 2 + i}`;

/** The fiscal years the KPIs are counted by, oldest first. */
export function yearsOf(scan: ScanResult): number[] {
  return [...new Set(scan.kpis.flatMap((kpi) => newestDue(kpi)?.fiscalYear ?? []))].sort((a, b) => a - b);
}
