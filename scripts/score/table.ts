import type { Counts, Figures, Scored } from './scorers';

/** The figures as a table that can be put into a page of documentation. */
export function figuresTable({ workbooks, totals }: Scored, seconds: ReadonlyMap<string, number>): string {
  const head = [
    'workbook',
    'KPIs',
    'values',
    'precision',
    'recall',
    'F1',
    'invented KPIs',
    'wrong among high',
    'findings F1',
    'costs F1',
    'scan s',
  ];
  const lines = [
    ...workbooks.map((one) => [...cellsOf(one), (seconds.get(one.name) ?? 0).toFixed(2)]),
    ...totals.map((one) => [...cellsOf({ ...one, name: `**${one.name}**` }), '']),
  ];
  const widths = head.map((title, c) => Math.max(title.length, ...lines.map((line) => line[c]!.length)));
  const print = (line: readonly string[]): string =>
    `| ${line.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join(' | ')} |`;
  const rule = widths.map((width, c) => (c === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`));
  return [print(head), `|${rule.join('|')}|`, ...lines.map(print)].join('\n');
}

function cellsOf({ name, kpis, tuples, invented, high, findings, costs }: Figures): string[] {
  const share = high.out === 0 ? '' : ` (${((100 * high.wrong) / high.out).toFixed(1)} %)`;
  return [
    name,
    String(kpis),
    String(tuples.tp + tuples.fn),
    ratio(tuples.tp, tuples.tp + tuples.fp),
    ratio(tuples.tp, tuples.tp + tuples.fn),
    f1(tuples),
    invented === null ? '-' : String(invented),
    `${high.wrong} of ${high.out}${share}`,
    f1(findings),
    f1(costs),
  ];
}

/** A share of nothing says nothing. */
function ratio(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}

function f1(counts: Counts | null): string {
  return counts === null ? '-' : ratio(2 * counts.tp, 2 * counts.tp + counts.fp + counts.fn);
}
