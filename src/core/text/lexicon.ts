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
  | 'value'
  | 'other';

/** The lexicon. `words` are compared after folding width, spaces, brackets and case. */
export const LEXICON: readonly { readonly role: LabelRole; readonly words: readonly string[] }[] = [
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
  { role: 'value', words: ['値', '数値', '数値等', '数量', 'value', 'figure'] },
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
