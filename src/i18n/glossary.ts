/**
 * The words of the trade, one place for both languages: what a status, a direction or a severity is called in
 * the pane. A value of the scan result that has no word here does not compile.
 */
import type { Confidence, Direction, DirectionBasis, Kpi, Status } from '../core/model/kpi';
import type { CostRole } from '../core/model/money';
import type { FindingSeverity } from '../core/model/finding';
import type { LabelRole } from '../core/text/lexicon';
import type { Locale } from '../core/report/plan';

export type Term = Readonly<Record<Locale, string>>;

/** Nouns that stand as labels. */
export const TERMS = {
  kpi: { ja: 'KPI', en: 'KPI' },
  name: { ja: '指標名', en: 'KPI name' },
  target: { ja: '目標値', en: 'Target' },
  actual: { ja: '実績値', en: 'Actual' },
  baseline: { ja: '基準値', en: 'Baseline' },
  rate: { ja: '達成率', en: 'Achievement rate' },
  status: { ja: '状態', en: 'Status' },
  period: { ja: '期間', en: 'Period' },
  unit: { ja: '単位', en: 'Unit' },
  kind: { ja: '種別', en: 'Kind' },
  direction: { ja: '方向', en: 'Direction' },
  directionBasis: { ja: '方向の根拠', en: 'Reason for the direction' },
  evidence: { ja: '読み取りの根拠', en: 'How it was read' },
  finding: { ja: '指摘', en: 'Finding' },
  narrative: { ja: '記述', en: 'Text' },
  project: { ja: '事業', en: 'Project' },
  department: { ja: '担当課', en: 'Department' },
  projectCost: { ja: '事業費', en: 'Project cost' },
  grant: { ja: '交付金', en: 'Grant' },
} as const satisfies Readonly<Record<string, Term>>;

/** What a label of a sheet can mean, for words of the user's own. */
export const LABEL_WORDS = {
  target: TERMS.target,
  actual: TERMS.actual,
  baseline: TERMS.baseline,
  rate: TERMS.rate,
  status: { ja: '達成状況', en: 'Printed status' },
  unit: TERMS.unit,
  kind: TERMS.kind,
  kpiName: TERMS.name,
  kpiNo: { ja: 'KPI の番号', en: 'KPI number' },
  project: { ja: '事業名', en: 'Project' },
  department: TERMS.department,
  cost: TERMS.projectCost,
  budget: { ja: '予算額', en: 'Budget' },
  settled: { ja: '決算額', en: 'Settled amount' },
  grant: TERMS.grant,
} as const satisfies Partial<Record<LabelRole, Term>>;

export const STATUS_WORDS: Readonly<Record<Status, Term>> = {
  achieved: { ja: '達成', en: 'Achieved' },
  notAchieved: { ja: '未達成', en: 'Not achieved' },
  notMeasured: { ja: '未計測', en: 'Not measured' },
  notSet: { ja: '未設定', en: 'No target' },
  undetermined: { ja: '判定不能', en: 'Undetermined' },
  pending: { ja: '未到来', en: 'Not due' },
};

export const DIRECTION_WORDS: Readonly<Record<Direction, Term>> = {
  higher: { ja: '高いほどよい', en: 'Higher is better' },
  lower: { ja: '低いほどよい', en: 'Lower is better' },
  text: { ja: '文字で判定', en: 'Judged as text' },
};

export const DIRECTION_BASIS_WORDS: Readonly<Record<DirectionBasis, Term>> = {
  explicit: { ja: '表の記載、または利用者の指定', en: 'stated in the table or by the user' },
  baseline: { ja: '基準値と目標値の大小', en: 'target compared with the baseline' },
  'targets-rise': { ja: '目標値が増えていく', en: 'targets rise over the years' },
  'targets-fall': { ja: '目標値が減っていく', en: 'targets fall over the years' },
  'negative-target': { ja: '目標値がマイナス', en: 'the target is negative' },
  name: { ja: '指標名の言葉', en: 'words in the name' },
  default: { ja: '手掛かりがないため仮定', en: 'assumed, for lack of evidence' },
  text: { ja: '目標値が文字', en: 'the target is text' },
};

export const SEVERITY_WORDS: Readonly<Record<FindingSeverity, Term>> = {
  error: { ja: 'エラー', en: 'Error' },
  warning: { ja: '注意', en: 'Warning' },
  info: { ja: '参考', en: 'Note' },
};

export const CONFIDENCE_WORDS: Readonly<Record<Confidence, Term>> = {
  high: { ja: '確実', en: 'Settled' },
  review: { ja: '要確認', en: 'Please check' },
};

export const KIND_WORDS: Readonly<Record<NonNullable<Kpi['kind']>, Term>> = {
  output: { ja: 'アウトプット', en: 'Output' },
  outcome: { ja: 'アウトカム', en: 'Outcome' },
};

export const COST_ROLE_WORDS: Readonly<Record<CostRole, Term>> = {
  cost: { ja: '事業費', en: 'Project cost' },
  budget: { ja: '予算額', en: 'Budget' },
  settled: { ja: '決算額', en: 'Settled amount' },
  contract: { ja: '契約額', en: 'Contract amount' },
  grant: { ja: '交付金', en: 'Grant' },
  excluded: { ja: '対象外経費', en: 'Ineligible cost' },
  eligible: { ja: '対象経費', en: 'Eligible cost' },
  baseAmount: { ja: '基準額', en: 'Base amount' },
  income: { ja: '控除する収入', en: 'Deducted income' },
  taxCredit: { ja: '消費税仕入控除税額', en: 'Consumption tax credit' },
  requested: { ja: '交付申請額', en: 'Requested grant' },
  decided: { ja: '交付決定額', en: 'Decided grant' },
  received: { ja: '概算払額', en: 'Grant received' },
  refund: { ja: '返還額', en: 'Refund' },
  otherGrant: { ja: '他の財源', en: 'Other funds' },
  ownFunds: { ja: '一般財源', en: 'Own funds' },
  carriedOver: { ja: '繰越額', en: 'Carried over' },
  unused: { ja: '不用額', en: 'Unused' },
  difference: { ja: '差額', en: 'Difference' },
  other: { ja: 'その他', en: 'Other' },
};
