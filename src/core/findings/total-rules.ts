import Big from 'big.js';
import type { Amount } from '../finance/amount';
import type { Finding } from '../model/finding';
import { makeFinding } from './message';

/**
 * Printed totals against what they add up, in exact yen. Where the sheet says that it rounds, each part may be off by
 * half of its unit.
 * @param isBalanced whether an amount is right by the other amounts of its own line
 */
export function totalFindings(
  amounts: readonly Amount[],
  roundedSheets: ReadonlySet<string>,
  isBalanced: (amount: Amount) => boolean,
): Finding[] {
  const series = new Map<string, Amount[]>();
  for (const amount of amounts) {
    if (amount.isAcross) continue;
    const line = series.get(amount.series);
    if (line) line.push(amount);
    else series.set(amount.series, [amount]);
  }
  return [
    ...[...series.values()].flatMap((line) => downwards(line, roundedSheets, isBalanced)),
    ...across(amounts, roundedSheets),
  ];
}

function downwards(
  line: readonly Amount[],
  roundedSheets: ReadonlySet<string>,
  isBalanced: (amount: Amount) => boolean,
): Finding[] {
  return line.flatMap((total, i) => {
    if (!total.isTotal || total.yen === null || isBalanced(total)) return [];
    const before = line.slice(0, i).filter((part) => !isPartOfAnother(part));
    const readings = partsOf(before).filter(
      (parts) => parts.length > 0 && parts.every(({ yen }) => yen !== null),
    );
    if (readings.length === 0) return [];
    return mismatch(total, readings, roundedSheets);
  });
}

/** うち…, （再掲）: counted in another row already. */
function isPartOfAnother({ project }: Amount): boolean {
  return project !== null && PARTS.some((word) => project.startsWith(word));
}

const PARTS: readonly string[] = ['うち', '(うち', '（うち', '再掲', '（再掲', '(再掲', 'ウチ'];

/** What a total may add up: the rows since the last total, all rows, the totals of sections with what follows them. */
function partsOf(before: readonly Amount[]): Amount[][] {
  const last = before.map(({ isTotal }) => isTotal).lastIndexOf(true);
  const direct = before.slice(last + 1);
  const rows = before.filter(({ isTotal }) => !isTotal);
  const totals = before.filter(({ isTotal }) => isTotal);
  return direct.length > 0 && direct.length < rows.length
    ? [direct, rows, [...totals, ...direct]]
    : direct.length > 0
      ? [direct]
      : [rows, totals];
}

/** 令和4年度 │ 令和5年度 │ 合計: totals beside their parts. */
function across(amounts: readonly Amount[], roundedSheets: ReadonlySet<string>): Finding[] {
  const lines = new Map<string, Amount[]>();
  for (const amount of amounts) lines.set(amount.line, [...(lines.get(amount.line) ?? []), amount]);
  return amounts.flatMap((total) => {
    if (!total.isAcross || total.yen === null) return [];
    const others = (lines.get(total.line) ?? []).filter((one) => !one.isAcross && one.yen !== null);
    const parts = total.inFunds
      ? others.filter(({ inFunds, isTotal }) => inFunds && !isTotal)
      : others.filter(({ role }) => role === total.role);
    return parts.length < 2 ? [] : mismatch(total, [parts], roundedSheets);
  });
}

function mismatch(
  total: Amount,
  readings: readonly Amount[][],
  roundedSheets: ReadonlySet<string>,
): Finding[] {
  const sums = readings.map((parts) => {
    const sum = parts.reduce((all, part) => all.plus(part.yen ?? 0), new Big(0));
    const coarser = parts.some(({ unitYen }) => unitYen < total.unitYen) ? total.unitYen : 0;
    const rounded = roundedSheets.has(total.sheet)
      ? parts.reduce((all, { unitYen }) => all + unitYen / 2, total.unitYen / 2)
      : 0;
    return { sum, off: sum.minus(total.yen ?? 0).abs(), slack: Math.max(coarser, rounded) };
  });
  if (sums.some(({ off, slack }) => off.lte(slack))) return [];
  const { sum, off } = sums[0]!;
  return [
    makeFinding('TOTAL_MISMATCH', {
      sheet: total.sheet,
      cell: total.cell,
      kpiId: null,
      params: { label: total.label, stated: total.yen, sum: sum.toNumber(), difference: off.toNumber() },
    }),
  ];
}
