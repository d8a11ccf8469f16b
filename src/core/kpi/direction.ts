import { reason, type Reason } from '../reasons/reason';
import type { Direction, DirectionBasis } from '../model/kpi';
import { foldUnit, moneyFactor } from '../text/unit';
import { isBalance, isDeficit, voteOfName, type Vote } from './name-vote';

/**
 * Which way is better, and why. Evidence in order of reliability: an explicit word or bound, text values,
 * baseline against target, negative targets, the trend of the targets, the name.
 */
export interface DirectionVerdict {
  readonly direction: Direction;
  readonly basis: DirectionBasis;
  /** Pieces of evidence contradict each other, or the only evidence can be read both ways. */
  readonly uncertain: boolean;
  readonly reasons: readonly Reason[];
}

export interface DirectionEvidence {
  readonly name: string;
  readonly unit?: string | null;
  /** Target values in the order of their periods; periods without a number left out. */
  readonly targets: readonly number[];
  readonly hasTextTarget: boolean;
  readonly baseline: number | null;
  /** `10件以下` is a `max`, `50％以上` a `min`. */
  readonly bound: 'max' | 'min' | null;
  /** What the printed rates were reckoned by: 目標÷実績 is `lower`. */
  readonly rates: Vote | null;
  /** Direction printed in a column of its own. */
  readonly stated: { readonly direction: 'higher' | 'lower'; readonly cell: string } | null;
}

function trend(targets: readonly number[]): Vote | null {
  const steps = targets.slice(1).map((value, i) => value - targets[i]!);
  if (steps.length === 0 || steps.every((step) => step === 0)) return null;
  if (steps.every((step) => step >= 0)) return 'higher';
  if (steps.every((step) => step <= 0)) return 'lower';
  return null;
}

export function directionOf(evidence: DirectionEvidence): DirectionVerdict {
  const verdict = withoutRates(evidence);
  if (
    evidence.rates === null ||
    !['baseline', 'negative-target', 'targets-rise', 'targets-fall', 'name', 'default'].includes(
      verdict.basis,
    )
  )
    return verdict;
  const isSettled = verdict.direction === evidence.rates && !verdict.uncertain;
  if (evidence.rates === 'lower' && !isSettled) {
    const uncertain = verdict.direction === 'higher' && verdict.basis !== 'default' && !verdict.uncertain;
    const reasons = [reason('DIRECTION_RATES'), ...(uncertain ? [reason('DIRECTION_CONFLICT')] : [])];
    return { direction: 'lower', basis: 'explicit', uncertain, reasons };
  }
  // Fewer are aimed at than last year, and yet 実績÷目標 is printed: a goal that was lowered, most likely.
  if (
    evidence.rates === 'higher' &&
    verdict.basis === 'targets-fall' &&
    voteOfName(evidence.name) !== 'lower'
  ) {
    const reasons = [reason('DIRECTION_RATES'), reason('DIRECTION_CONFLICT')];
    return { direction: 'higher', basis: 'explicit', uncertain: true, reasons };
  }
  return verdict;
}

function withoutRates(evidence: DirectionEvidence): DirectionVerdict {
  const { targets, baseline, stated } = evidence;
  const certain = (direction: Direction, basis: DirectionBasis, why: Reason): DirectionVerdict => ({
    direction,
    basis,
    uncertain: false,
    reasons: [why],
  });
  if (stated) return certain(stated.direction, 'explicit', reason('DIRECTION_STATED', { cell: stated.cell }));
  if (evidence.bound) {
    return evidence.bound === 'max'
      ? certain('lower', 'explicit', reason('DIRECTION_MAX'))
      : certain('higher', 'explicit', reason('DIRECTION_MIN'));
  }
  if (evidence.hasTextTarget && targets.length === 0)
    return certain('text', 'text', reason('DIRECTION_TEXT'));

  const name = isRank(evidence.unit) ? 'lower' : voteOfName(evidence.name);
  const isBelowZero = targets.length > 0 && targets.every((value) => value < 0);
  if (isBelowZero && isDeficit(evidence.name)) {
    const reasons = [reason('DIRECTION_NAME'), reason('DIRECTION_CONFLICT')];
    return { direction: 'higher', basis: 'name', uncertain: true, reasons };
  }
  const all = votesOfValues(targets, baseline);
  const votes = isBalance(evidence.name) ? all.filter(({ basis }) => basis !== 'negative-target') : all;
  const first = votes[0];
  if (first) {
    const contradicted = votes.some((other) => other.vote !== first.vote);
    const againstName = (name === 'higher' || name === 'lower') && name !== first.vote;
    // An amount of money below zero may be a loss that is to shrink as well as a cut that is to be made.
    const isLoss =
      first.basis === 'negative-target' && name === null && moneyFactor(evidence.unit ?? null) !== null;
    const uncertain = contradicted || againstName || isLoss;
    return {
      direction: first.vote,
      basis: first.basis,
      uncertain,
      reasons: [first.why, ...(uncertain ? [reason('DIRECTION_CONFLICT')] : [])],
    };
  }
  if (name === 'both') {
    return { direction: 'higher', basis: 'name', uncertain: true, reasons: [reason('DIRECTION_REDUCTION')] };
  }
  if (name === 'mixed') {
    const reasons = [reason('DIRECTION_NAME'), reason('DIRECTION_CONFLICT')];
    return { direction: 'higher', basis: 'name', uncertain: true, reasons };
  }
  const why = isRank(evidence.unit) ? reason('DIRECTION_RANK') : reason('DIRECTION_NAME');
  if (name) return certain(name, 'name', why);
  return certain('higher', 'default', reason('DIRECTION_DEFAULT'));
}

/** The first place is the best one. */
const RANK_UNITS = ['位', '番目', 'rank', 'th place'];

function isRank(unit: string | null | undefined): boolean {
  return unit != null && RANK_UNITS.includes(foldUnit(unit).toLowerCase());
}

/** What baseline, sign and course of the targets say, most reliable first. */
function votesOfValues(
  targets: readonly number[],
  baseline: number | null,
): { readonly vote: Vote; readonly basis: DirectionBasis; readonly why: Reason }[] {
  const votes: { vote: Vote; basis: DirectionBasis; why: Reason }[] = [];
  const last = targets[targets.length - 1];
  if (baseline !== null && last !== undefined && last !== baseline) {
    const why = reason('DIRECTION_BASELINE', { target: String(last), baseline: String(baseline) });
    votes.push({ vote: last > baseline ? 'higher' : 'lower', basis: 'baseline', why });
  }
  if (targets.length > 0 && targets.every((value) => value < 0)) {
    const why = reason('DIRECTION_NEGATIVE', { targets: targets.join(', ') });
    votes.push({ vote: 'lower', basis: 'negative-target', why });
  }
  const slope = trend(targets);
  if (slope) {
    const why = reason('DIRECTION_TREND', { targets: targets.join(' → ') });
    votes.push({ vote: slope, basis: slope === 'higher' ? 'targets-rise' : 'targets-fall', why });
  }
  return votes;
}
