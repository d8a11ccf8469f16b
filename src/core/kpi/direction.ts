import { reason, type Reason } from '../reasons/reason';
import type { Direction, DirectionBasis } from '../scan/result';
import { foldText } from '../text/fold';

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

/** 人口増減率, 社会増減数, 経常収支: gain less loss. Below zero the loss prevails; it is no reduction to reach. */
const BALANCE =
  /(?:(?:人口|社会|自然|世帯数?)(?:の)?(?:社会|自然)?(?:増減|動態)(?:率|数)?|(?:経常|実質|単年度|医業|事業)収支(?:額)?|(?:営業|経常|純|当期)(?:純)?(?:損益|利益))$/;

/**
 * What a name says about which way is better; the first rule that fits decides. A Japanese name ends in what is
 * counted (苦情相談の解決率 counts solutions, not complaints), so its end is asked first. A reduction can be
 * counted both ways: as what was cut, or as what remains.
 */
const NAME_WORDS: readonly { readonly words: RegExp; readonly vote: Vote | 'both' }[] = [
  { words: BALANCE, vote: 'higher' },
  {
    words:
      /(?<![未非不無])(満足度|(?:削減|節減|縮減|短縮)(?:量|額|枚数|効果額?)|ゼロの?(?:継続)?日数|無事故日数|設置率|整備率|耐震化率|申請率|復帰率|(?:連絡|予約|照会|届出)(?:の)?(?:件|回)?数|復帰者?数|予防接種率|接種率|解決率|改善率|解消(?:率|件数|数)|達成率|完了率|実施率|回答率|対応率|解約防止率|防止率|回避率|分別率|再資源化率|リサイクル率|収納率|徴収率|納付率|参加(?:者|人|団体|校)?数|受講者数|相談員数|利用者数|受診率|登録(?:者|件|台)?数|(?:講座|教室|研修|訓練|講習会?|セミナー|イベント|相談会)(?:の?開催)?(?:回|件)?数|開催(?:回|件)?数|実施(?:回|件)?数|成約(?:件|者)?数|(?:利|活)用(?:件|者)?数|(?:補助|助成|支援|交付|認定|契約|協定|締結|申請|設置|整備|導入|派遣|訪問|提供|発行)(?:の|した)?(?:件|者|社|台|戸|棟|団体|箇所|か所|校|回)?数)$/,
    vote: 'higher',
  },
  {
    words:
      /(?:むし歯|虫歯|事故|苦情|不安|喫煙|不登校|欠席|違反|滞納|未納|故障|漏水|被害|いじめ|痛み|ひきこもり|孤立)(?:の|が)(?:な[いく]|無[いく])/,
    vote: 'higher',
  },
  {
    words:
      /\b(recycl\w*|resolved|fixed|solved|on time|prevented|avoided|diverted|(?:accident|incident|injury|defect)[- ]free)\b/i,
    vote: 'higher',
  },
  {
    words:
      /防止|予防|(?:対策|抑止|撲滅|見守り)(?:の|に関する)?(?:教室|講座|講習|パトロール|活動|訓練|研修|啓発|事業|実施|取組)/,
    vote: 'higher',
  },
  { words: /(?:までの|に要する|にかかる|平均)(?:時間|日数|期間)(?:の平均)?$/, vote: 'lower' },
  { words: /(削減|減少|縮減|節減|短縮|軽減|低減|抑制|縮小)/, vote: 'both' },
  {
    words:
      /(ブロック率|未(?:処理|対応|解決|回収|返却|就学|処分|着手)|不良率|不良品|リードタイム|むし歯|虫歯|順位|過誤|誤配|誤嚥|誤り|誤納|ミス|エラー|苦情|クレーム|事故|滞納|未納|未収|未利用|未受診|未実施|待機|待ち時間|所要時間|所要平均時間|所要日数|処理時間|処理日数|対応時間|滞在時間|作業時間|残業|超過勤務|時間外|離職|離脱|休職|解約|廃棄|排出量|排出原単位|死亡|死者|死傷|自殺|犯罪|刑法犯|火災|空き家(?!バンク|の?(?:利|活)用|対策|成約|解消)|空き店舗(?!の?(?:利|活)用|対策|解消|への|を)|不登校|欠席|遅延|赤字|負担|経費|(?:材料|人件|薬品|給与)費|原価|在院日数|費用|コスト|喫煙|たばこ|肥満|要介護認定|生活保護|感染者|虐待|被害|漏水|不具合|故障|障害発生|違反|放置|不法投棄|耕作放棄|遊休農地|転出|失業|手戻り|差し?戻し|再提出|食品ロス|ごみの?量|ごみの?(?:総)?排出|燃や[すせ].*ごみ.*量|公債費比率|市債残高|町債残高|地方債残高|借入金残高|危険箇所|倒木|停電|断水|欠員|欠航|運休|遅刻|破損|漏え|漏洩|流出件数|不祥事|懲戒|労災|労働災害|インシデント|ヒヤリ|転倒|転落|褥瘡|再入院率|紛失|盗難|いじめ|暴力行為|獣害|虫害|赤潮|渋滞|退職率|退学|留年|休学|離農|孤独死|孤立死|交通死)/,
    vote: 'lower',
  },
  {
    words:
      /(満足度|利用率|普及率|実施率|参加率|受診率|達成率|完了率|解決率|回答率|登録率|就職率|定着率|カバー率|デジタル化率|オンライン化率|登録者|利用者|参加者|来場者|受講者|登録(?:件|数|率|割合|台|店)|利用(?:件|回|数|率|割合|時間|登録|促進|人)|参加(?:数|率|人|団体|校)|交付|発信|開催|養成|増加|拡大|向上|以上|整備|導入|対応|公開|アクセス|ダウンロード|フォロワー|友だち|売上|収入|移住)/,
    vote: 'higher',
  },
  {
    words:
      /\b(wait(?:ing)?|processing|response|turnaround|lead|handling) times?\b|\b(complaints?|errors?|defects?|accidents?|incidents?|injur(?:y|ies)|delays?|backlog|churn|emissions?|waste|unemployment|crimes?|vacan(?:cy|cies|t)|absen(?:ce|teeism)|overtime|arrears|debt|mortality|deaths?|dropouts?|turnover rate|attrition|costs?|spend(?:ing)?|downtime|outages?|smok(?:ing|ers))\b/i,
    vote: 'lower',
  },
  { words: /\b(reductions?|decreases?|savings?|saved)\b/i, vote: 'both' },
  {
    words:
      /\b(satisfaction|participants?|visitors?|users?|registrations?|uptake|coverage|attendance|applications?|completion)\b/i,
    vote: 'higher',
  },
];

function voteOfName(name: string): Vote | 'both' | null {
  const bare = foldText(name)
    .replace(/\([^()]*\)\s*$/, '')
    .trim();
  return NAME_WORDS.find((rule) => rule.words.test(bare === '' ? name : bare))?.vote ?? null;
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
  const all = votesOfValues(targets, baseline);
  const isBalance = name === 'higher' && BALANCE.test(foldText(evidence.name));
  const votes = isBalance ? all.filter(({ basis }) => basis !== 'negative-target') : all;
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
