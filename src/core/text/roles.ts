import type { Status } from '../scan/result';
import { foldLabel, foldText } from './fold';
import { splitPeriodAndRest, type PeriodReading } from './period';
import { readUnitFromHeader } from './unit';

/** What a label says about the cell beside or below it. */
export type LabelRole =
  | 'target'
  | 'actual'
  | 'rate'
  | 'status'
  | 'baseline'
  | 'baselinePeriod'
  | 'direction'
  | 'unit'
  | 'kind'
  | 'kpiName'
  | 'kpiNo'
  | 'kpiList'
  | 'project'
  | 'department'
  | 'measureMethod'
  | 'reasonAchieved'
  | 'reasonNotAchieved'
  | 'narrative'
  | 'cost'
  | 'budget'
  | 'settled'
  | 'contract'
  | 'grant'
  | 'rating'
  | 'total'
  | 'example'
  | 'period'
  | 'twoRowOrder'
  | 'other';

export interface LabelReading {
  readonly role: LabelRole;
  /** The word of the sheet that gave the role, without unit and period. */
  readonly word: string;
  /** The whole cell is the label. */
  readonly exact: boolean;
  readonly unit: string | null;
  readonly period: PeriodReading | null;
  /** For `kpiNo`: the number as printed (KPI①, 指標１); else null. */
  readonly no: string | null;
  /** For `twoRowOrder`: what the upper and the lower row of a KPI hold. */
  readonly upper?: 'target' | 'actual';
  readonly lower?: 'target' | 'actual';
}

/** The lexicon. `words` are compared after folding width, spaces, brackets and case. */
const LEXICON: readonly { readonly role: LabelRole; readonly words: readonly string[] }[] = [
  {
    role: 'target',
    words: [
      '目標',
      '目標値',
      '計画値',
      '計画',
      'kpi目標',
      'kpi目標値',
      '目標数値',
      '年度目標',
      '目標数',
      '数値目標',
      '最終目標',
      '中間目標',
      '指標の目標値',
      'target',
      'targetvalue',
      'goal',
      'plan',
      'planned',
    ],
  },
  {
    role: 'actual',
    words: [
      '実績',
      '実績値',
      '実績(見込)',
      '実績(見込み)',
      '実績見込',
      '実績見込み',
      '実績見込値',
      '実績数',
      '実績数値',
      '年度実績',
      '達成値',
      '結果',
      '実測値',
      'actual',
      'actualvalue',
      'actuals',
      'result',
    ],
  },
  {
    role: 'rate',
    words: [
      '達成率',
      '達成度',
      '進捗率',
      '進捗度',
      '達成割合',
      '目標達成率',
      '目標達成度',
      '対目標比',
      '執行率',
      'achievementrate',
      'achievement',
      'progressrate',
      '%oftarget',
    ],
  },
  {
    role: 'status',
    words: [
      '達成状況',
      '達成判定',
      '判定',
      '達成区分',
      '達成/未達成',
      '目標達成状況',
      '状況',
      'status',
      'rag',
    ],
  },
  {
    role: 'baseline',
    words: [
      '基準値',
      '現状値',
      '当初値',
      '現況値',
      '現状',
      '策定時',
      '計画策定時',
      '策定時の値',
      '初期値',
      '基準',
      'ベースライン',
      'baseline',
      'baselinevalue',
    ],
  },
  { role: 'baselinePeriod', words: ['基準年度', '基準年', '基準時点', '現状値の年度', 'baselineyear'] },
  { role: 'direction', words: ['方向', '方向性', '目指す方向', '目標の方向', 'direction'] },
  { role: 'unit', words: ['単位', 'unit', 'units'] },
  { role: 'kind', words: ['種別', '指標種別', '指標区分', '指標の種別', '指標の種類', 'kpi種別', 'type'] },
  {
    role: 'kpiName',
    words: [
      '指標名',
      '指標',
      '評価指標',
      '評価指標名',
      '重要業績評価指標',
      '重要業績評価指標(kpi)',
      '重要業績評価指標kpi',
      'kpi',
      'kpi名',
      'kpi名称',
      'kpiの名称',
      '指標の名称',
      '指標名称',
      '成果指標',
      '活動指標',
      '成果指標名',
      '活動指標名',
      '目標指標',
      '数値指標',
      '指標項目',
      '指標(kpi)',
      'kpi(重要業績評価指標)',
      'indicator',
      'kpiname',
      'indicatorname',
      'measure',
      'metric',
    ],
  },
  { role: 'kpiNo', words: ['no', 'no.', '番号', 'kpi番号', '指標番号', '指標no', 'kpino', '#'] },
  { role: 'kpiList', words: ['主なkpi', '設定したkpi', '主な指標', '設定kpi', 'kpi一覧'] },
  {
    role: 'project',
    words: [
      '事業名',
      '事業名称',
      '事務事業名',
      '取り組み事項',
      '取組事項',
      '取組名',
      '取組',
      '施策名',
      '施策',
      '基本施策',
      '事業',
      '具体的な取組',
      'プロジェクト名',
      'project',
      'projectname',
      'programme',
      'program',
    ],
  },
  {
    role: 'department',
    words: [
      '担当課',
      '所管課',
      '担当部署',
      '担当係',
      '主管課',
      '所属',
      '担当',
      '部署',
      '実施主体',
      'department',
      'owner',
    ],
  },
  {
    role: 'measureMethod',
    words: [
      '積算方法',
      '測定方法',
      '算出方法',
      '算定方法',
      '計測方法',
      'kpiの概要、測定方法',
      '指標の説明',
      '算出根拠',
    ],
  },
  {
    role: 'narrative',
    words: [
      '評価内容',
      '成果',
      '取組内容',
      '備考',
      '説明',
      '分析',
      '要因',
      '課題',
      '所見',
      'comment',
      'remarks',
      'notes',
    ],
  },
  {
    role: 'cost',
    words: [
      '事業費',
      '総事業費',
      '事業費総額',
      '対象事業費',
      '補助対象経費',
      '交付対象経費',
      '交付対象事業費',
      'projectcost',
      'cost',
    ],
  },
  { role: 'budget', words: ['予算額', '予算', '当初予算', '当初予算額', '予算現額', '最終予算額', 'budget'] },
  {
    role: 'settled',
    words: ['決算額', '決算', '決算見込額', '支出済額', '執行額', '実績額', 'settled', 'settlement'],
  },
  { role: 'contract', words: ['契約額', '契約金額', '落札額', 'contract', 'contractamount'] },
  {
    role: 'grant',
    words: [
      '交付金額',
      '交付金',
      '交付金充当額',
      '交付決定額',
      '交付確定額',
      '確定額',
      '交付額',
      '補助金額',
      '補助金',
      '国庫補助額',
      '充当額',
      'grant',
      'grantamount',
      'subsidy',
    ],
  },
  {
    role: 'rating',
    words: ['事業効果', '今後の方針', '総合評価', '評価区分', '進捗評価', '内部評価', '外部評価'],
  },
  {
    role: 'total',
    words: ['合計', '計', '小計', '総計', '総合計', '平均', '合算', 'total', 'subtotal', 'average'],
  },
  { role: 'example', words: ['記入例', '例', '記載例', '入力例', 'example'] },
  {
    role: 'period',
    words: [
      '年度',
      '対象年度',
      '事業年度',
      '期間',
      '時期',
      '年月',
      '評価年度',
      'year',
      'fiscalyear',
      'period',
      'fy',
    ],
  },
  {
    role: 'other',
    words: [
      '事業期間',
      '事業概要',
      '具体サービス',
      '実施内容',
      '実施地域',
      '人口',
      '自治体名',
      '予算科目',
      '項目',
      '区分',
      '内容',
    ],
  },
];

const ROLE_OF_WORD: ReadonlyMap<string, LabelRole> = new Map(
  LEXICON.flatMap(({ role, words }) => words.map((word): [string, LabelRole] => [foldLabel(word), role])),
);

/** Reasons are asked for in long labels; what matters is which case they speak of. */
const REASONS: readonly { readonly form: RegExp; readonly role: LabelRole }[] = [
  { form: /(未達成|未計測|達成できなかった|届かなかった).*(場合|理由|要因)/, role: 'reasonNotAchieved' },
  { form: /KPI達成.*場合|達成した場合|達成のための取組/, role: 'reasonAchieved' },
  { form: /^(未達成の?(理由|要因)|達成できなかった理由|目標未達の理由)/, role: 'reasonNotAchieved' },
];

/** KPI①, KPI1, 指標１, 目標１: a number that labels a KPI, whatever its noun. */
const NUMBER_LABEL = /^(?:kpi|指標|目標|成果指標|活動指標|評価指標)(?:no\.?|番号)?([①-⑳㉑-㉟]|[0-9]{1,2})$/;

/** Labels are short; a reason label is the one kind that is not. */
const LONGEST_LABEL = 30;

/**
 * What a text can mean as a label. The list is empty for prose and for values; several readings mean that the
 * words carry several pieces of information (`重要業績評価指標（上段：目標、下段：実績）`).
 */
export function labelRoles(text: string): LabelReading[] {
  const folded = foldText(text);
  if (folded === '') return [];
  const plain = { exact: true, unit: null, period: null, no: null } as const;
  const compact = folded.replace(/\s/g, '');

  if (compact.length <= 120) {
    if (/記入例|記載例|入力例/.test(compact)) return [{ ...plain, role: 'example', word: folded }];
    const reason = REASONS.find((rule) => rule.form.test(compact));
    if (reason && /^[【「[(]/.test(compact)) return [{ ...plain, role: reason.role, word: folded }];
    if (reason && compact.length <= LONGEST_LABEL) return [{ ...plain, role: reason.role, word: folded }];
  }

  const order = upperLowerOrder(compact);
  if (order && compact.length <= 50) {
    const rest = compact.replace(
      /[(（]?上段[:：]?(目標|実績)値?[、,・／/]?下段[:：]?(目標|実績)値?[)）]?/,
      '',
    );
    const named = rest === '' ? [] : labelRoles(rest);
    return [...named, { ...plain, role: 'twoRowOrder', word: folded, ...order }];
  }
  if (compact.length > LONGEST_LABEL) return [];

  const number = NUMBER_LABEL.exec(foldLabel(circled(compact)));
  if (number) return [{ ...plain, role: 'kpiNo', word: text.trim(), no: text.trim() }];

  const { period, rest } = splitPeriodAndRest(text);
  const { label, unit } = readUnitFromHeader(rest);
  const role = roleOfWord(label) ?? roleOfWord(rest);
  if (role) return [{ role, word: label, exact: true, unit, period, no: null }];
  return [];
}

/** NFKC turns ① into 1; a number label is recognised either way. */
function circled(text: string): string {
  return text.normalize('NFKC');
}

function roleOfWord(label: string): LabelRole | null {
  const word = foldLabel(label)
    .replace(/^の|の$/g, '')
    .replace(/^[-:：(]+|[-:：)]+$/g, '');
  return ROLE_OF_WORD.get(word) ?? ROLE_OF_WORD.get(foldLabel(label)) ?? null;
}

function upperLowerOrder(compact: string): { upper: 'target' | 'actual'; lower: 'target' | 'actual' } | null {
  const match = /上段[:：]?(目標|計画|実績).*下段[:：]?(目標|計画|実績)/.exec(compact);
  if (!match) return null;
  const role = (word: string | undefined): 'target' | 'actual' => (word === '実績' ? 'actual' : 'target');
  return { upper: role(match[1]), lower: role(match[2]) };
}

/** アウトプット / アウトカム in any of their spellings. */
export function kindOf(text: string): 'output' | 'outcome' | null {
  const folded = foldText(text);
  if (/アウトプット|活動指標|output/i.test(folded)) return 'output';
  if (/アウトカム|成果指標|outcome/i.test(folded)) return 'outcome';
  return null;
}

/** A direction printed in a column of its own: ↑, 増加, 高いほど良い, lower is better … Null where it says neither. */
export function readDirection(text: string): 'higher' | 'lower' | null {
  const word = foldLabel(text);
  const higher =
    /^(↑|⤴|↗|▲?増|増加|上昇|向上|拡大|高|多|大き|長い|プラス|\+$|higher|increase|up|maximi[sz]e|more)/.test(
      word,
    );
  const lower =
    /^(↓|⤵|↘|減|減少|低下|低減|縮小|低|少な|小さ|短い|下降|マイナス|-$|lower|decrease|down|minimi[sz]e|less|reduce)/.test(
      word,
    );
  if (higher === lower) return null;
  return higher ? 'higher' : 'lower';
}

/** A printed 達成状況. Null where the word says something else (A, 順調 …): it is kept, not judged. */
export function readStatus(text: string): Status | null {
  const word = foldLabel(text).replace(/^[○◯×△ー-]+/, '');
  if (/^(達成|目標達成|達成済み?|achieved|met)$/.test(word)) return 'achieved';
  if (/^(未達成|未達|目標未達|notachieved|notmet|missed)$/.test(word)) return 'notAchieved';
  if (/^(未計測|未測定|notmeasured)$/.test(word)) return 'notMeasured';
  return null;
}
