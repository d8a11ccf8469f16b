/** Titles as forms of municipalities print them, from knowledge of the field. */
export const NAME_TITLES = [
  '指標名',
  '指標',
  'KPI',
  '重要業績評価指標（KPI）',
  '成果指標',
  '評価指標',
  '数値目標',
  'KPIの名称',
  '指標の名称',
  '目標指標',
  '活動指標',
  '指　標　名',
  '重要業績評価指標\n（ＫＰＩ）',
] as const;
export const UNIT_TITLES = ['単位', '単　位', '（単位）', '単位'] as const;
export const TARGET_TITLES = ['目標', '目標値', '計画値', '目標値', '計画', '目　標', '目標数値'] as const;
export const ACTUAL_TITLES = ['実績', '実績値', '実績', '実績値', '実　績', '実績数値'] as const;
export const ROLE_PAIRS = [
  ['目標', '実績'],
  ['目標値', '実績値'],
  ['計画値', '実績値'],
  ['計画', '実績'],
  ['目　標', '実　績'],
] as const;
export const RATE_TITLES = [
  '達成率',
  '達成度',
  '達成率（％）',
  '達成率\n（実績／目標）',
  '目標達成率',
  '進捗率',
] as const;
export const GRADE_TITLES = ['評価', '判定', '達成状況', '自己評価', '進捗状況'] as const;
export const BASELINE_TITLES = ['基準値', '現状値', '計画策定時', '策定時の値', '当初値'] as const;
export const PROJECT_TITLES = ['事業名', '事務事業名', '取組名', '事業名称', '具体的な事業'] as const;
export const DEPARTMENT_TITLES = ['担当課', '所管課', '担当部署', '主管課', '所属'] as const;
export const POLICY_TITLES = ['基本目標', '施策', '政策分野', '基本施策', '施策の柱'] as const;
export const YEAR_TITLES = ['年度', '対象年度', '会計年度', '実施年度'] as const;
export const TOTAL_WORDS = ['合計', '計', '総計', '合　計'] as const;
export const AVERAGE_WORDS = ['平均', '全体平均'] as const;
export const KIND_TITLES = ['区分', '種別', '項目', '内訳'] as const;
export const DIRECTION_TITLES = ['方向性', '望ましい方向', '目標の方向'] as const;

/** Columns that say something of a KPI which nobody asks for. */
export const UNKNOWN_COLUMNS: Readonly<Record<string, readonly (string | number)[]>> = {
  選定理由: ['国の指針に準拠', '市民要望が多いため', '事業の効果を直接表すため', '他市比較が可能'],
  把握頻度: ['年1回', '毎月', '四半期ごと', '随時'],
  重み: [1, 2, 3, 5],
  地区: ['東部', '西部', '全域', '中央'],
  備考: ['', '', '速報値', '台帳より集計', '国の補助事業'],
  重要度: ['高', '中', '低'],
  出典: ['業務統計', '市民意識調査', '庁内調べ', '国勢調査'],
  優先順位: [1, 2, 3, 4],
  算出方法: ['窓口受付簿から集計', '対象者に占める割合', 'アンケートの回答を集計', '年度末の登録数'],
  確認者: ['課長', '係長', '部長'],
  SDGs: ['3', '4', '11', '13', '8'],
  根拠資料: ['決算附属資料', '事業報告書', '月報', '台帳'],
  公表区分: ['公表', '非公表'],
  継続区分: ['継続', '新規', '拡充'],
};

export const GRADES = [
  ['A', 'B', 'C'],
  ['◎', '○', '△'],
  ['S', 'A', 'B', 'C'],
  ['順調', '概ね順調', '遅れ'],
] as const;

export const TITLE_LINES = [
  '第２期総合戦略　KPI進捗管理表',
  '総合計画 実施計画 進行管理シート',
  '事務事業評価　指標一覧',
  '重要業績評価指標の状況について',
  '行政評価（施策評価）指標調書',
  'まち・ひと・しごと創生総合戦略 効果検証資料',
  'デジタル田園都市国家構想総合戦略 指標一覧',
  '主要施策の成果に関する説明書',
] as const;

export const NOTE_LINES = [
  '※実績値は翌年度の5月末までに入力してください。',
  '※網掛けのセルは自動計算です。',
  '注）数値は各課からの報告による。',
  '※未確定の値は空欄としてください。',
  '（注）端数処理のため計と一致しない場合があります。',
  '※各指標の算出方法は別紙のとおり。',
] as const;

/** Sentences for fields that ask for words. */
export const SENTENCES = [
  '周知の強化により利用が広がり、想定を上回る結果となった。',
  '悪天候の影響で一部の行事を中止したため、伸び悩んだ。',
  '関係機関との連携を密にし、引き続き改善を図る。',
  '計画どおり実施した。今後は対象者の拡大を検討する。',
  '利用者アンケートでは概ね好評であり、次年度も継続する。',
  '人員体制の見直しが課題であり、委託の活用を検討している。',
  'オンラインでの受付を始めたことで、若い世代の参加が増えた。',
] as const;

export const ENGLISH = {
  name: [
    'Indicator',
    'KPI',
    'Measure',
    'Performance measure',
    'Performance indicator',
    'Key performance indicator',
  ],
  unit: ['Unit', 'Unit of measure', 'UoM', 'Units'],
  target: ['Target', 'Target', 'Target value', 'Goal'],
  actual: ['Actual', 'Actual', 'Result', 'Outturn', 'Actual value'],
  rate: ['% of target', 'Achievement', 'Achievement %', '% achieved'],
  department: ['Owner', 'Department', 'Lead service', 'Service area'],
  departments: ['Housing', 'Environment', 'Corporate Services', 'Adult Social Care', 'Planning', 'Highways'],
  unknown: {
    Frequency: ['Monthly', 'Annual', 'Quarterly'],
    Priority: ['High', 'Medium', 'Low'],
    'Data source': ['Internal system', 'Survey', 'National return'],
    Weight: [1, 2, 3],
    Ref: ['C1', 'C2', 'H4', 'E3'],
    Comments: ['', '', 'Provisional', 'See narrative'],
    RAG: ['Green', 'Amber', 'Red'],
  } as Readonly<Record<string, readonly (string | number)[]>>,
  titles: [
    'Corporate Plan scorecard',
    'Performance report',
    'Council scorecard: headline measures',
    'Annual performance summary',
  ],
  notes: ['Figures are provisional until audited.', 'Source: service returns.', 'Grey cells are calculated.'],
} as const;
