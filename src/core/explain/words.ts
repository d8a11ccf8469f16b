import type { Both, ClaimKind, DecisionKind, Layout, Own } from './ledger';

/** What the parts of a ledger are called. */
export const LAYOUT_WORDS: Readonly<Record<Layout, Both>> = {
  list: { ja: '一覧（1行に1指標）', en: 'list, a row per KPI' },
  'two-row-target-actual': {
    ja: '2段の表（上段・下段に目標と実績）',
    en: 'two rows per KPI, target and actual',
  },
  'kpi-block': { ja: '見出しの下に値が並ぶ表', en: 'block of one KPI under its header' },
  card: { ja: 'カード（見出しと値）', en: 'card of labels and values' },
  transposed: { ja: '横向きの表（1列に1指標）', en: 'table on its side, a column per KPI' },
  table: { ja: 'KPIのない表', en: 'table without a KPI' },
  pair: { ja: '見出しと値の組', en: 'label with its value' },
  costs: { ja: '金額の表', en: 'amounts of money' },
  ratings: { ja: '評価の集計', en: 'ratings' },
  names: { ja: '指標名だけの一覧', en: 'list of KPI names' },
  none: { ja: 'なし', en: 'none' },
};

export const OWN_WORDS: Readonly<Record<Own['kind'], Both>> = {
  blank: { ja: '空白', en: 'blank' },
  label: { ja: '見出しの言葉', en: 'label' },
  period: { ja: '期間', en: 'period' },
  title: { ja: '辞書にない短い文字', en: 'short text the word lists do not know' },
  number: { ja: '数値', en: 'number' },
  prose: { ja: '文章', en: 'prose' },
};

export const USE_WORDS: Readonly<Record<DecisionKind, Both>> = {
  name: { ja: '指標名', en: 'name' },
  number: { ja: '番号', en: 'number' },
  target: { ja: '目標値', en: 'target' },
  actual: { ja: '実績値', en: 'actual' },
  otherTarget: {
    ja: '目標値（採用は同じ指標の別の表の値）',
    en: 'target, beaten by another table of the KPI',
  },
  otherActual: {
    ja: '実績値（採用は同じ指標の別の表の値）',
    en: 'actual, beaten by another table of the KPI',
  },
  rate: { ja: '記載の達成率', en: 'printed rate' },
  status: { ja: '記載の達成状況', en: 'printed status' },
  baseline: { ja: '基準値', en: 'baseline' },
  unit: { ja: '単位', en: 'unit' },
  kind: { ja: '種別', en: 'kind' },
  direction: { ja: '望ましい方向', en: 'direction' },
  narrative: { ja: '記述', en: 'narrative' },
  method: { ja: '測定方法', en: 'counting method' },
  project: { ja: '事業名', en: 'project' },
  title: { ja: '見出し', en: 'title' },
  period: { ja: '期間', en: 'period' },
  listed: { ja: '一覧の指標名', en: 'name in a list' },
  cost: { ja: '金額', en: 'amount' },
  terms: { ja: '交付率・上限', en: 'terms of the grant' },
  rating: { ja: '評価', en: 'rating' },
};

export const CLAIM_WORDS: Readonly<Record<ClaimKind, Both>> = {
  role: { ja: '値の種類', en: 'role' },
  period: { ja: '期間', en: 'period' },
  unit: { ja: '単位', en: 'unit' },
  name: { ja: '指標名', en: 'name' },
  number: { ja: '番号', en: 'number' },
  kind: { ja: '種別', en: 'kind' },
  project: { ja: '事業名', en: 'project' },
  dated: { ja: '対象年度', en: 'year of the form' },
  note: { ja: '注記', en: 'note' },
  trailing: { ja: '値の続き', en: 'goes with a value' },
  title: { ja: '見出し', en: 'title' },
  column: { ja: '列の見出し', en: 'column' },
  label: { ja: '見出し', en: 'label' },
  record: { ja: '根拠', en: 'evidence' },
  doubt: { ja: '要確認', en: 'doubt' },
};

/** Roles of labels as the word lists name them, where no use of a cell has the same name. */
const ROLE_WORDS: Readonly<Record<string, Both>> = {
  baselinePeriod: { ja: '基準年度', en: 'year of the baseline' },
  targetPeriod: { ja: '目標年度', en: 'year of the target' },
  actualPeriod: { ja: '実績年度', en: 'year of the actual' },
  kpiName: { ja: '指標名', en: 'KPI name' },
  kpiNo: { ja: '指標の番号', en: 'KPI number' },
  kpiList: { ja: '指標の一覧', en: 'list of KPIs' },
  department: { ja: '担当課', en: 'department' },
  measureMethod: { ja: '測定方法', en: 'counting method' },
  reasonAchieved: { ja: '達成の理由', en: 'reason for success' },
  reasonNotAchieved: { ja: '未達成の理由', en: 'reason for failure' },
  cost: { ja: '事業費', en: 'cost' },
  budget: { ja: '予算額', en: 'budget' },
  settled: { ja: '決算額', en: 'settled amount' },
  contract: { ja: '契約額', en: 'contract' },
  grant: { ja: '交付金額', en: 'grant' },
  grantRate: { ja: '交付率', en: 'grant rate' },
  grantCap: { ja: '上限額', en: 'cap of the grant' },
  total: { ja: '合計', en: 'total' },
  example: { ja: '記入例', en: 'example' },
  twoRowOrder: { ja: '上段・下段の説明', en: 'what the upper and lower rows hold' },
  value: { ja: '値', en: 'value' },
  other: { ja: 'その他の見出し', en: 'another known label' },
  none: { ja: '種類を示す言葉なし', en: 'no word says which' },
};

/** A role in words; the role itself where nobody has named it yet. */
export function roleWords(role: string): Both {
  const use = Object.entries(USE_WORDS).find(([name]) => name === role)?.[1];
  return ROLE_WORDS[role] ?? use ?? { ja: role, en: role };
}

/** How much of a cell's text a sentence quotes. */
const QUOTED = 40;

/** A cell's text in one line, cut where it is long. */
export function quoted(text: string): string {
  const line = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : line;
}
