import Big from 'big.js';
import type { Cost, Finding } from '../scan/result';
import { sameProject } from '../text/fold';
import { makeFinding } from './message';

/** Findings on amounts of one project; amounts of different periods are never compared. */
export function costFindings(costs: readonly Cost[]): Finding[] {
  const groups: Cost[][] = [];
  for (const cost of costs.filter((c) => !c.isTotal && c.project !== null && c.yen !== null)) {
    const group = groups.find(
      ([first]) =>
        first &&
        first.period === cost.period &&
        first.sheet === cost.sheet &&
        sameProject(first.project, cost.project),
    );
    if (group) group.push(cost);
    else groups.push([cost]);
  }
  return [
    ...groups.flatMap((group) => [...settledExceedsBudget(group), ...grantExceedsCost(group)]),
    ...totalMismatch(costs),
    ...costDiffers(costs),
  ];
}

function place(cost: Cost): { sheet: string; cell: string; kpiId: null } {
  return { sheet: cost.sheet, cell: cost.cell, kpiId: null };
}

function settledExceedsBudget(group: readonly Cost[]): Finding[] {
  const budget = group.find((cost) => cost.role === 'budget');
  const settled = group.find((cost) => cost.role === 'settled');
  if (budget?.yen == null || settled?.yen == null || settled.yen <= budget.yen) return [];
  return [
    makeFinding('SETTLED_EXCEEDS_BUDGET', {
      ...place(settled),
      params: { project: settled.project ?? '', settled: settled.yen, budget: budget.yen },
    }),
  ];
}

function grantExceedsCost(group: readonly Cost[]): Finding[] {
  const grant = group.find((cost) => cost.role === 'grant');
  const paidFor = group.find((cost) => cost.role === 'settled') ?? group.find((cost) => cost.role === 'cost');
  if (grant?.yen == null || paidFor?.yen == null || grant.yen <= paidFor.yen) return [];
  return [
    makeFinding('GRANT_EXCEEDS_COST', {
      ...place(grant),
      params: { project: grant.project ?? '', grant: grant.yen, cost: paidFor.yen },
    }),
  ];
}

/**
 * The same project and the same label with different amounts in two places. The later place is reported, against
 * the first; where it equals what was contracted or settled, the message says so, as 事業費 often means either.
 */
function costDiffers(costs: readonly Cost[]): Finding[] {
  const single = costs.filter((cost) => !cost.isTotal && cost.project !== null && cost.yen !== null);
  return single.flatMap((cost, i) => {
    const samePlace = (other: Cost): boolean =>
      other.sheet === cost.sheet && columnOf(other.cell) === columnOf(cost.cell);
    const others = single
      .slice(0, i)
      .filter((other) => sameProject(other.project, cost.project) && other.period === cost.period);
    const first = others.find((other) => other.label === cost.label && !samePlace(other));
    if (!first || first.yen === cost.yen) return [];
    const explained = others.find(
      (other) => (other.role === 'contract' || other.role === 'settled') && other.yen === cost.yen,
    );
    return [
      makeFinding('COST_DIFFERS', {
        ...place(cost),
        params: {
          project: cost.project ?? '',
          label: cost.label,
          amount: cost.yen,
          other: first.yen,
          otherCell: `${first.sheet}!${first.cell}`,
          equalJa: explained
            ? `${equalWord(explained, 'ja')}（${explained.sheet}!${explained.cell}）と同額です。`
            : '',
          equalEn: explained
            ? ` It equals ${equalWord(explained, 'en')} at ${explained.sheet}!${explained.cell}.`
            : '',
        },
      }),
    ];
  });
}

function equalWord(cost: Cost, language: 'ja' | 'en'): string {
  if (cost.role === 'contract') return language === 'ja' ? '契約額' : 'the contract amount';
  return language === 'ja' ? '決算額' : 'the settled amount';
}

/** A printed total against the amounts of the same column above it, in exact yen. */
function totalMismatch(costs: readonly Cost[]): Finding[] {
  return costs.flatMap((total, i) => {
    if (!total.isTotal || total.yen === null) return [];
    const sameColumn = (cost: Cost): boolean =>
      cost.sheet === total.sheet &&
      columnOf(cost.cell) === columnOf(total.cell) &&
      cost.label === total.label;
    const before = costs.slice(0, i).filter(sameColumn);
    const start = before.map((cost) => cost.isTotal).lastIndexOf(true) + 1;
    const parts = before.slice(start);
    if (parts.length === 0 || parts.some((part) => part.yen === null)) return [];
    const sum = parts.reduce((acc, part) => acc.plus(part.yen ?? 0), new Big(0));
    if (sum.eq(total.yen)) return [];
    return [
      makeFinding('TOTAL_MISMATCH', {
        ...place(total),
        params: {
          label: total.label,
          stated: total.yen,
          sum: sum.toNumber(),
          difference: sum.minus(total.yen).abs().toNumber(),
        },
      }),
    ];
  });
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}
