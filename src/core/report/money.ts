import type { WorkbookSnapshot } from '../cells/snapshot';
import { byProject } from '../finance/projects';
import type { Cost } from '../model/money';
import type { ScanResult } from '../scan/result';
import { formula, text } from './cells';
import { COLOURS, MOST_BARS, type Block } from './figures';
import { amountCell, paidFor } from './grants';
import type { ReportCell } from './plan';
import type { ReportTexts } from './texts';

/** A project this many times larger than the next leaves nothing to see of the others. */
const DWARFS = 5;
/** More than so many large projects are no exception. */
const MOST_LEFT_OUT = 3;

interface Money {
  readonly name: string;
  readonly amounts: readonly Cost[];
  /** In yen: the longer of its bars. */
  readonly size: number;
}

/**
 * Cost against grant by project, the largest first. Where few projects dwarf the others, a second table and chart show
 * the others alone, on a scale of their own. None where no project has a grant.
 */
export function moneyBlocks(scan: ScanResult, snapshot: WorkbookSnapshot, texts: ReportTexts): Block[] {
  const all = byProject(scan.costs)
    .filter(({ amounts }) => amounts.some(({ role }) => role === 'grant'))
    .map(({ project, period, amounts }): Money => {
      const bars = [paidFor(amounts), ...amounts.filter(({ role }) => role === 'grant')];
      return {
        name: period === null ? project : texts.withPeriod(project, period),
        amounts,
        size: Math.max(...bars.map((one) => one?.yen ?? 0)),
      };
    })
    .sort((a, b) => b.size - a.size);
  if (all.length === 0) return [];
  const at: { first: number } = { first: 0 };
  const rows = (top: number): ReportCell[][] => {
    const first = top + 3;
    at.first = first;
    const last = first + all.length - 1;
    const share = (row: number): ReportCell => formula(`=IF(N(B${row})>0,C${row}/B${row},"")`, '0.0%');
    return [
      [text(texts.money, 'section')],
      [...header(texts), text(texts.moneyShare, 'header')],
      ...all.map(({ name, amounts }, i) => [
        text(name, 'name'),
        amountCell(paidFor(amounts), snapshot),
        grantCell(amounts, snapshot),
        share(first + i),
      ]),
      [
        text(texts.total, 'header'),
        formula(`=SUM(B${first}:B${last})`, '#,##0', 'figure'),
        formula(`=SUM(C${first}:C${last})`, '#,##0', 'figure'),
        share(last + 1),
      ],
    ];
  };
  const bars = Math.min(all.length, MOST_BARS);
  const chart = { name: 'KPI_COST_AND_GRANT', title: texts.moneyChart(bars, all.length) };
  const block: Block = Object.assign(rows, { chart: chartOf(bars, chart, texts), floats: true });
  const large = dwarfing(all);
  if (large === 0) return [block];

  const shown = all.slice(large, large + MOST_BARS);
  const title = texts.moneyRest(
    all.slice(0, large).map(({ name }) => name),
    shown.length,
  );
  // By reference: the amounts stand in the table above.
  const rest = (): ReportCell[][] => [
    [text(title, 'section')],
    header(texts),
    ...shown.map(({ name }, i) => [
      text(name, 'name'),
      ...['B', 'C'].map((column) => {
        const cell = `${column}${at.first + large + i}`;
        return formula(`=IF(${cell}="","",${cell})`, '#,##0');
      }),
    ]),
  ];
  return [
    block,
    Object.assign(rest, {
      chart: chartOf(shown.length, { name: 'KPI_COST_AND_GRANT_REST', title }, texts),
      floats: true,
    }),
  ];
}

/** How many of the largest dwarf all others; 0 where the sizes go down step by step. */
function dwarfing(all: readonly Money[]): number {
  for (let n = 1; n <= MOST_LEFT_OUT && all.length - n >= 2; n++) {
    if (all[n - 1]!.size >= DWARFS * all[n]!.size && all[n]!.size > 0) return n;
  }
  return 0;
}

function header(texts: ReportTexts): ReportCell[] {
  return [texts.chartCategory, texts.moneyCost, texts.moneyGrant].map((one) => text(one, 'header'));
}

function chartOf(
  bars: number,
  named: { readonly name: string; readonly title: string },
  texts: ReportTexts,
): NonNullable<Block['chart']> {
  return {
    ...named,
    type: 'barClustered',
    source: { top: 1, left: 0, bottom: 1 + bars, right: 2 },
    seriesBy: 'columns',
    categoryAxisTitle: texts.chartCategory,
    valueAxisTitle: texts.yen,
    valueAxisMinimum: 0,
    seriesColours: [COLOURS.light, COLOURS.strong],
    height: Math.max(16, 6 + bars * 2),
  };
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
