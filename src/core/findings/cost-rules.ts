import Big from 'big.js';
import type { Amount } from '../finance/costs';
import { byProject, type ReconciledGrant } from '../finance/reconcile';
import type { Cost } from '../model/money';
import type { Finding } from '../model/finding';
import { makeFinding } from './message';

/**
 * Findings on amounts; those of different periods are never compared.
 * @param roundedSheets sheets that say their totals may differ by rounding
 */
export function costFindings(
  amounts: readonly Amount[],
  grants: readonly ReconciledGrant[],
  roundedSheets: ReadonlySet<string>,
): Finding[] {
  return [
    ...byProject(amounts).flatMap(({ amounts: group }) => [
      ...settledExceedsBudget(group),
      ...grantExceedsCost(group),
      ...costDiffers(group),
    ]),
    ...totalMismatch(amounts, roundedSheets),
    ...otherMagnitude(amounts),
    ...grantRateOff(grants),
  ];
}

function place(cost: Cost): { sheet: string; cell: string; kpiId: null } {
  return { sheet: cost.sheet, cell: cost.cell, kpiId: null };
}

function settledExceedsBudget(group: readonly Amount[]): Finding[] {
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

/** A grant is paid for what was settled, else for the cost; each of several grants (決定, 確定) by itself. */
function grantExceedsCost(group: readonly Amount[]): Finding[] {
  const paidFor = group.find((cost) => cost.role === 'settled') ?? group.find((cost) => cost.role === 'cost');
  return group
    .filter((cost) => cost.role === 'grant')
    .flatMap((grant) => {
      if (grant.yen === null || paidFor?.yen == null || grant.yen <= paidFor.yen) return [];
      return [
        makeFinding('GRANT_EXCEEDS_COST', {
          ...place(grant),
          params: { project: grant.project ?? '', grant: grant.yen, cost: paidFor.yen },
        }),
      ];
    })
    .slice(0, 1);
}

function grantRateOff(grants: readonly ReconciledGrant[]): Finding[] {
  return grants.flatMap(({ project, grant, rule, expected, explained }) => {
    if (explained || !rule || expected === null || grant.yen === null) return [];
    const whole = Math.round(expected);
    return [
      makeFinding('GRANT_RATE_OFF', {
        ...place(grant),
        params: {
          project,
          grant: grant.yen,
          expected: whole,
          difference: Math.abs(whole - grant.yen),
          base: rule.base,
          rate: rule.rate,
        },
      }),
    ];
  });
}

/**
 * The same project and the same label with different amounts in two places. The later place is reported, against
 * the first; where it equals what was contracted or settled, the message says so, as 事業費 often means either.
 */
function costDiffers(group: readonly Amount[]): Finding[] {
  return group.flatMap((cost, i) => {
    const samePlace = (other: Cost): boolean =>
      other.sheet === cost.sheet && columnOf(other.cell) === columnOf(cost.cell);
    const others = group.slice(0, i);
    const first = others.find(
      (other) => other.label === cost.label && !samePlace(other) && comparable(other, cost),
    );
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

/** Amounts under different group titles (交付決定, 額の確定) may well differ. */
function comparable(a: Amount, b: Amount): boolean {
  return a.group === null || b.group === null || a.group === b.group;
}

function equalWord(cost: Cost, language: 'ja' | 'en'): string {
  if (cost.role === 'contract') return language === 'ja' ? '契約額' : 'the contract amount';
  return language === 'ja' ? '決算額' : 'the settled amount';
}

/** At least this many other amounts say which magnitude is usual in a column. */
const FEWEST_OTHERS = 2;

/** One amount a thousand times the others of its column, which is titled in 千円: it was typed in 円. */
function otherMagnitude(amounts: readonly Amount[]): Finding[] {
  const columns = new Map<string, Amount[]>();
  for (const amount of amounts) {
    if (amount.isTotal || !amount.yen || amount.unitYen < 1000 || /円/.test(amount.raw ?? '')) continue;
    const key = `${amount.sheet} ${columnOf(amount.cell)} ${amount.label}`;
    columns.set(key, [...(columns.get(key) ?? []), amount]);
  }
  return [...columns.values()].flatMap((column) => {
    const sorted = column.map(({ yen }) => yen ?? 0).sort((a, b) => a - b);
    const usual = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
    return column.flatMap((amount) => {
      const times = usual === 0 ? 0 : (amount.yen ?? 0) / usual;
      if (column.length <= FEWEST_OTHERS || times < 200 || times > 5000) return [];
      return [
        makeFinding('UNIT_MISMATCH', {
          ...place(amount),
          params: {
            name: amount.project ?? amount.label,
            unit: amount.unitYen === 1000 ? '千円' : '百万円',
            other: '円',
          },
        }),
      ];
    });
  });
}

/**
 * A printed total against the amounts of the same column above it, in exact yen. Where the sheet says that it rounds,
 * each part may be off by half of its unit.
 */
function totalMismatch(costs: readonly Amount[], roundedSheets: ReadonlySet<string>): Finding[] {
  return costs.flatMap((total, i) => {
    if (!total.isTotal || total.yen === null) return [];
    const sameColumn = (cost: Cost): boolean =>
      cost.sheet === total.sheet &&
      columnOf(cost.cell) === columnOf(total.cell) &&
      cost.label === total.label;
    const before = costs.slice(0, i).filter(sameColumn);
    const start = before.map((cost) => cost.isTotal).lastIndexOf(true) + 1;
    const direct = before.slice(start);
    // A total right beneath a subtotal is one of all the parts.
    const parts = direct.length > 0 ? direct : before.filter((cost) => !cost.isTotal);
    if (parts.length === 0 || parts.some((part) => part.yen === null)) return [];
    const sum = parts.reduce((acc, part) => acc.plus(part.yen ?? 0), new Big(0));
    const slack = parts.reduce((acc, part) => acc + part.unitYen / 2, total.unitYen / 2);
    const off = sum.minus(total.yen).abs();
    if (off.eq(0) || (roundedSheets.has(total.sheet) && off.lte(slack))) return [];
    return [
      makeFinding('TOTAL_MISMATCH', {
        ...place(total),
        params: {
          label: total.label,
          stated: total.yen,
          sum: sum.toNumber(),
          difference: off.toNumber(),
        },
      }),
    ];
  });
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}
