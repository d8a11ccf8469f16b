import { reason, type Reason } from '../reasons/reason';
import type { Direction, DirectionBasis } from '../scan/result';

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
  /** Target values in the order of their periods; periods without a number left out. */
  readonly targets: readonly number[];
  readonly hasTextTarget: boolean;
  readonly baseline: number | null;
  /** `10件以下` is a `max`, `50％以上` a `min`. */
  readonly bound: 'max' | 'min' | null;
  /** Direction printed in a column of its own. */
  readonly stated: { readonly direction: 'higher' | 'lower'; readonly cell: string } | null;
}

type Vote = 'higher' | 'lower';

/** Words of a name that say which way is better, most telling first. A reduction can be counted both ways. */
const NAME_WORDS: readonly { readonly words: RegExp; readonly vote: Vote | 'both' }[] = [
  { words: /(削減|減少|縮減|短縮|軽減|低減|抑制|縮小)/, vote: 'both' },
  {
    words:
      /(ブロック率|過誤|誤り|誤納|ミス|エラー|苦情|クレーム|事故|滞納|未納|未収|未利用|未受診|待機児童|待ち時間|所要時間|所要平均時間|処理時間|対応時間|滞在時間|作業時間|残業|超過勤務|時間外|離職|離脱|解約|廃棄|排出量|死亡|死者|犯罪|火災|空き家(?!バンク|の?(?:利|活)用|対策|成約|解消)|不登校|遅延|赤字|負担|経費|費用|コスト)/,
    vote: 'lower',
  },
  {
    words:
      /(満足度|利用率|普及率|実施率|参加率|受診率|達成率|完了率|解決率|回答率|登録率|就職率|定着率|カバー率|デジタル化率|オンライン化率|登録者|利用者|参加者|来場者|受講者|登録(?:件|数|率|割合|台|店)|利用(?:件|回|数|率|割合|時間|登録|促進|人)|参加(?:数|率|人|団体|校)|交付|発信|開催|養成|増加|拡大|向上|以上|整備|導入|対応|公開|アクセス|ダウンロード|フォロワー|友だち|売上|収入|移住)/,
    vote: 'higher',
  },
  {
    words:
      /\b(wait(?:ing)?|processing|response|turnaround|lead|handling) times?\b|\b(complaints?|errors?|defects?|accidents?|incidents?|delays?|backlog|churn|emissions?|waste|unemployment|crimes?|vacan(?:cy|cies|t)|absen(?:ce|teeism)|overtime|arrears|mortality|dropouts?|costs?)\b/i,
    vote: 'lower',
  },
  { words: /\b(reduction|decrease|savings?|saved)\b/i, vote: 'both' },
  {
    words:
      /\b(satisfaction|participants?|visitors?|users?|registrations?|uptake|coverage|attendance|applications?|completion)\b/i,
    vote: 'higher',
  },
];

function voteOfName(name: string): Vote | 'both' | null {
  return NAME_WORDS.find((rule) => rule.words.test(name))?.vote ?? null;
}

function trend(targets: readonly number[]): Vote | null {
  const steps = targets.slice(1).map((value, i) => value - targets[i]!);
  if (steps.length === 0 || steps.every((step) => step === 0)) return null;
  if (steps.every((step) => step >= 0)) return 'higher';
  if (steps.every((step) => step <= 0)) return 'lower';
  return null;
}

export function directionOf(evidence: DirectionEvidence): DirectionVerdict {
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

  const name = voteOfName(evidence.name);
  const votes = votesOfValues(targets, baseline);
  const first = votes[0];
  if (first) {
    const contradicted = votes.some((other) => other.vote !== first.vote);
    const againstName = (name === 'higher' || name === 'lower') && name !== first.vote;
    const uncertain = contradicted || againstName;
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
  if (name) return certain(name, 'name', reason('DIRECTION_NAME'));
  return certain('higher', 'default', reason('DIRECTION_DEFAULT'));
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
