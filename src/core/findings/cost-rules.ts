import type { Amount, Share } from '../finance/amount';
import { balancesOf } from '../finance/balances';
import type { CheckedGrant } from '../finance/grants';
import { byProject, type ProjectAmounts } from '../finance/projects';
import { readTitle } from '../finance/titles';
import type { Cost, CostRole } from '../model/money';
import type { Finding } from '../model/finding';
import { balanceFindings, fundsFindings, shareFindings } from './account-rules';
import { grantFindings } from './grant-rules';
import { makeFinding } from './message';
import { totalFindings } from './total-rules';

/** What the findings on money are made of. */
export interface Money {
  readonly amounts: readonly Amount[];
  readonly shares: readonly Share[];
  readonly grants: readonly CheckedGrant[];
  /** Sheets that say their totals may differ by rounding. */
  readonly roundedSheets: ReadonlySet<string>;
}

/** Findings on amounts; those of different periods and groups are never compared. */
export function costFindings({ amounts, shares, grants, roundedSheets }: Money): Finding[] {
  const balances = balancesOf(amounts);
  const balanced = new Set(
    balances.filter(({ holds, isSure }) => holds && isSure).map(({ amount }) => amount),
  );
  const projects = byProject(amounts.filter(({ isItem }) => !isItem));
  return [
    ...projects.flatMap(({ amounts: group }) => [...settledExceedsBudget(group), ...costDiffers(group)]),
    ...oneWithoutTheOther(projects),
    ...totalFindings(amounts, roundedSheets, (amount) => balanced.has(amount)),
    ...balanceFindings(balances),
    ...fundsFindings(amounts),
    ...shareFindings(shares, amounts),
    ...otherMagnitude(amounts),
    ...grantFindings(grants),
  ];
}

function place(cost: Cost): { sheet: string; cell: string; kpiId: null } {
  return { sheet: cost.sheet, cell: cost.cell, kpiId: null };
}

/** Against the largest budget of its own line, else of the project: 当初予算 may well be exceeded. */
function settledExceedsBudget(group: readonly Amount[]): Finding[] {
  const budgets = group.filter(({ role, isAcross }) => role === 'budget' && !isAcross);
  for (const settled of group) {
    if (settled.role !== 'settled' || settled.yen === null || settled.isAcross) continue;
    const own = budgets.filter(({ line }) => line === settled.line);
    const budget = (own.length > 0 ? own : budgets).reduce<Amount | null>(
      (largest, one) => (largest === null || (one.yen ?? 0) > (largest.yen ?? 0) ? one : largest),
      null,
    );
    if (budget?.yen == null || settled.yen <= budget.yen || isRounding(settled, budget)) continue;
    return [
      makeFinding('SETTLED_EXCEEDS_BUDGET', {
        ...place(settled),
        params: { project: settled.project ?? '', settled: settled.yen, budget: budget.yen },
      }),
    ];
  }
  return [];
}

/** 8,315千円 beside 8,315,300円 */
function isRounding(a: Amount, b: Amount): boolean {
  const unit = Math.max(a.unitYen, b.unitYen);
  return a.unitYen !== b.unitYen && Math.abs((a.yen ?? 0) - (b.yen ?? 0)) < unit;
}

/** Roles that say what something costs, and those that say what is paid for it. */
const COSTS: readonly CostRole[] = ['settled', 'cost', 'eligible'];
const GRANTS: readonly CostRole[] = ['grant', 'decided', 'requested', 'received'];
/** So many other projects must have both before one that lacks either is worth a word. */
const FEWEST_WITH_BOTH = 3;

/** A project with a cost and no grant among projects that have both, or the other way round. */
function oneWithoutTheOther(projects: readonly ProjectAmounts[]): Finding[] {
  const stated = projects.map(({ amounts }) => ({
    cost: amounts.find(({ role }) => COSTS.includes(role)) ?? null,
    grant: amounts.find(({ role }) => GRANTS.includes(role)) ?? null,
  }));
  const either = stated.filter(({ cost, grant }) => cost !== null || grant !== null);
  const both = either.filter(({ cost, grant }) => cost !== null && grant !== null).length;
  if (both < FEWEST_WITH_BOTH || both * 2 < either.length) return [];
  return either.flatMap(({ cost, grant }) => {
    if (cost && !grant)
      return [
        makeFinding('SETTLED_WITHOUT_GRANT', {
          ...place(cost),
          params: { project: cost.project ?? '', amount: cost.yen },
        }),
      ];
    if (grant && !cost)
      return [
        makeFinding('GRANT_WITHOUT_COST', {
          ...place(grant),
          params: { project: grant.project ?? '', amount: grant.yen },
        }),
      ];
    return [];
  });
}

/** What is only left of other amounts says nothing new where it differs. */
const NOT_COMPARED: readonly CostRole[] = [
  'difference',
  'refund',
  'unused',
  'other',
  'ownFunds',
  'otherGrant',
];

/**
 * The same project and the same label with different amounts in two places. The later place is reported, against
 * the first; where it equals what was contracted or settled, the message says so, as 事業費 often means either.
 */
function costDiffers(group: readonly Amount[]): Finding[] {
  return group.flatMap((cost, i) => {
    const samePlace = (other: Cost): boolean =>
      other.sheet === cost.sheet && columnOf(other.cell) === columnOf(cost.cell);
    const others = group.slice(0, i);
    if (NOT_COMPARED.includes(cost.role) || cost.isAcross) return [];
    const first = others.find(
      (other) => sameLabel(other, cost) && !samePlace(other) && comparable(other, cost),
    );
    if (!first || first.yen === cost.yen || isRounding(first, cost)) return [];
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

function sameLabel(a: Amount, b: Amount): boolean {
  return a.role === b.role && bareLabel(a) === bareLabel(b);
}

/** 総事業費 and 事業費 are the same thing where a project has but one of them in a place. */
function bareLabel({ label }: Amount): string {
  const bare = readTitle(label).label;
  return bare.startsWith('総') ? bare.slice(1) : bare;
}

/** Amounts under different group titles (交付決定, 額の確定) may well differ; so may several of one line. */
function comparable(a: Amount, b: Amount): boolean {
  return a.line !== b.line && (a.group === null || b.group === null || a.group === b.group) && !a.isAcross;
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
    const key = amount.series;
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

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}
