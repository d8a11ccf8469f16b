import Big from 'big.js';
import type { Amount, Share } from '../finance/amount';
import type { Balance } from '../finance/balances';
import { linesOf, type Line } from '../finance/line';
import type { CostRole } from '../model/money';
import type { Finding } from '../model/finding';
import { makeFinding } from './message';

/** A printed difference that its terms do not give; totals are told by what they add up. */
export function balanceFindings(balances: readonly Balance[]): Finding[] {
  return balances.flatMap(({ amount, expected, holds, isSure }) => {
    if (holds || !isSure || amount.isTotal || amount.yen === null) return [];
    return [
      makeFinding('BALANCE_MISMATCH', {
        sheet: amount.sheet,
        cell: amount.cell,
        kpiId: null,
        params: {
          project: amount.project ?? '',
          label: amount.label,
          stated: amount.yen,
          expected,
          difference: new Big(amount.yen).minus(expected).abs().toNumber(),
        },
      }),
    ];
  });
}

const FUNDS: readonly CostRole[] = ['grant', 'otherGrant', 'ownFunds', 'income'];
/** What funds may add up to; the first that is stated is named where none fits. */
const COSTS: readonly CostRole[] = ['cost', 'settled', 'eligible', 'budget', 'contract'];

/** The funds of a line against its cost. */
export function fundsFindings(amounts: readonly Amount[]): Finding[] {
  return linesOf(amounts).flatMap((line) => {
    const groups = new Set(line.amounts.filter(({ role }) => role === 'ownFunds').map(({ group }) => group));
    return [...groups].flatMap((group) => fundsOfGroup(line, group));
  });
}

function fundsOfGroup(line: Line, group: string | null): Finding[] {
  const funds = fundsIn(line, group);
  if (funds.length < 2) return [];
  const costs = COSTS.flatMap((role) =>
    line.amounts.filter((one) => one.role === role && !one.inFunds && !one.isAcross),
  );
  const own = costs.filter((one) => one.group === group);
  const comparable =
    own.length > 0 ? own : costs.filter((one) => one.group === null || !isParallel(line, one));
  const [cost] = comparable;
  if (!cost) return [];
  const sums = [funds, funds.filter(({ role }) => role !== 'income')].map((parts) => sumOf(parts));
  const slack = Math.max(...funds.map(({ unitYen }) => unitYen), cost.unitYen);
  const fits = (one: Amount): boolean =>
    sums.some((sum) =>
      sum
        .minus(one.yen ?? 0)
        .abs()
        .lte(slack > 1 ? slack : 0),
    );
  if (comparable.some(fits)) return [];
  return [
    makeFinding('FUNDS_MISMATCH', {
      sheet: cost.sheet,
      cell: cost.cell,
      kpiId: null,
      params: {
        project: cost.project ?? '',
        cost: cost.yen,
        sum: sums[0]!.toNumber(),
        difference: sums[0]!
          .minus(cost.yen ?? 0)
          .abs()
          .toNumber(),
      },
    }),
  ];
}

/** 計画 │ 実績: the same role once more in another group. */
function isParallel(line: Line, { group, role }: Amount): boolean {
  return line.amounts.some((other) => other.role === role && other.group !== group);
}

function sumOf(parts: readonly Amount[]): Big {
  return parts.reduce((sum, { yen }) => sum.plus(yen ?? 0), new Big(0));
}

/** Those under a title of funds, else own funds with other bodies' money and the last stage of the grant. */
function fundsIn({ amounts }: Line, group: string | null): Amount[] {
  const inGroup = amounts.filter((one) => FUNDS.includes(one.role) && !one.isAcross && !one.isTotal);
  const titled = inGroup.filter((one) => one.inFunds && one.group === group);
  if (titled.length > 1) return titled;
  const own = inGroup.filter((one) => one.group === group && one.role !== 'grant');
  const grants = amounts.filter(({ isAcross }) => !isAcross);
  for (const role of ['grant', 'decided', 'requested'] as const) {
    const stated = grants.filter((one) => one.role === role);
    const best = stated.filter((one) => one.group === group).at(-1) ?? stated.at(-1);
    if (best) return [...own, best];
  }
  return own;
}

/** Quotients that are known by their titles: what stands above, and below. */
const SHARES: readonly (readonly [
  words: readonly string[],
  above: readonly CostRole[],
  below: readonly CostRole[],
])[] = [
  [
    ['執行', '支出率', '消化率', '進捗率'],
    ['settled', 'contract', 'grant'],
    ['budget', 'decided', 'cost'],
  ],
  [['充当'], ['grant', 'otherGrant', 'decided'], ['cost', 'eligible', 'settled', 'budget']],
];

/** A printed 執行率 that is not what the amounts of its line give, at its printed precision. */
export function shareFindings(shares: readonly Share[], amounts: readonly Amount[]): Finding[] {
  const lines = new Map<string, Amount[]>();
  for (const amount of amounts) lines.set(amount.line, [...(lines.get(amount.line) ?? []), amount]);
  return shares.flatMap((share) => {
    const rule = SHARES.find(([words]) => words.some((word) => share.label.includes(word)));
    const line = (lines.get(share.line) ?? []).filter(({ yen }) => yen !== null);
    const ratios = rule ? ratiosIn(line, rule[1], rule[2]) : [];
    const [first] = ratios;
    if (first === undefined || ratios.some((ratio) => isPrinted(ratio, share))) return [];
    return [
      makeFinding('SHARE_DIFFERS', {
        sheet: share.sheet,
        cell: share.cell,
        kpiId: null,
        params: {
          project: share.project ?? '',
          label: share.label,
          stated: share.text,
          computed: percent(first),
        },
      }),
    ];
  });
}

function ratiosIn(line: readonly Amount[], above: readonly CostRole[], below: readonly CostRole[]): number[] {
  const [top] = above.map((role) => line.filter((one) => one.role === role)).filter((all) => all.length > 0);
  const bottoms = below
    .map((role) => line.filter((one) => one.role === role))
    .filter((all) => all.length > 0);
  return (top ?? []).flatMap((a) =>
    bottoms.slice(0, 2).flatMap((all) => all.flatMap((b) => (b.yen ? [(a.yen ?? 0) / b.yen] : []))),
  );
}

function isPrinted(ratio: number, { value, step }: Share): boolean {
  return Math.abs(ratio - value) <= step / 2 + 1e-9 || (ratio >= value - 1e-9 && ratio - value < step);
}

const percent = (ratio: number): string => `${Math.round(ratio * 10000) / 100}%`;
