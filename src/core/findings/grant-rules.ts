import type { CheckedGrant } from '../finance/grants';
import { fits } from '../finance/grants';
import type { Amount } from '../finance/amount';
import type { Finding } from '../model/finding';
import { makeFinding } from './message';

/** What may be wrong with a grant, most serious first; the first that holds is the one that is told. */
const RULES: readonly ((one: CheckedGrant) => Finding | null)[] = [
  exceedsCost,
  exceedsDecision,
  exceedsCap,
  notRounded,
  rateOff,
];

/** At most one finding for every grant. */
export function grantFindings(checked: readonly CheckedGrant[]): Finding[] {
  return checked.flatMap((one) => {
    for (const rule of RULES) {
      const finding = rule(one);
      if (finding) return [finding];
    }
    return [];
  });
}

function place({ sheet, cell }: Amount): { sheet: string; cell: string; kpiId: null } {
  return { sheet, cell, kpiId: null };
}

/** By how much one amount may be above another that is printed more coarsely. */
function isAbove(amount: Amount, other: Amount): boolean {
  const slack = Math.max(amount.unitYen, other.unitYen);
  return (amount.yen ?? 0) - (other.yen ?? 0) >= (slack > 1 && amount.unitYen !== other.unitYen ? slack : 1);
}

function exceedsCost({ grant, paidFor }: CheckedGrant): Finding | null {
  if (!paidFor || !isAbove(grant, paidFor)) return null;
  return makeFinding('GRANT_EXCEEDS_COST', {
    ...place(grant),
    params: { project: grant.project ?? '', grant: grant.yen, cost: paidFor.yen },
  });
}

function exceedsDecision({ grant, decided }: CheckedGrant): Finding | null {
  if (!decided || !isAbove(grant, decided)) return null;
  return makeFinding('GRANT_EXCEEDS_DECISION', {
    ...place(grant),
    params: {
      project: grant.project ?? '',
      grant: grant.yen,
      decided: decided.yen,
      decidedCell: decided.cell,
    },
  });
}

function exceedsCap({ grant, cap }: CheckedGrant): Finding | null {
  if (cap === null || (grant.yen ?? 0) - cap < Math.max(grant.unitYen, 1)) return null;
  return makeFinding('GRANT_CAP_EXCEEDED', {
    ...place(grant),
    params: { project: grant.project ?? '', grant: grant.yen, cap },
  });
}

/** 千円未満切捨て beside 2,283,945. An amount at its limit, the cap or the decision, need not be whole. */
function notRounded({ grant, rounding, cap, decided, rule }: CheckedGrant): Finding | null {
  if (!rounding || grant.yen === null || rounding.unit <= 1 || rule?.from === 'estimated') return null;
  const rest = Math.abs(grant.yen % rounding.unit);
  const isLimit = [cap, decided?.yen ?? null].some((limit) => limit === grant.yen);
  if (rest === 0 || isLimit || grant.unitYen > 1) return null;
  return makeFinding('GRANT_NOT_ROUNDED', {
    ...place(grant),
    params: { project: grant.project ?? '', grant: grant.yen, unit: rounding.unit, rest },
  });
}

function rateOff(one: CheckedGrant): Finding | null {
  const { grant, rule, expected } = one;
  if (!rule || expected === null || grant.yen === null || fits(one)) return null;
  const whole = Math.round(expected);
  const finding = makeFinding('GRANT_RATE_OFF', {
    ...place(grant),
    params: {
      project: grant.project ?? '',
      grant: grant.yen,
      expected: whole,
      difference: Math.abs(whole - grant.yen),
      base: rule.base,
      rate: rule.rate,
    },
  });
  // What only the other rows suggest is worth a look, no more.
  return rule.from === 'estimated' ? { ...finding, severity: 'info' } : finding;
}
