/** What a label says about the cell beside or below it. */
export const LABEL_ROLES = [
  'target',
  'actual',
  'rate',
  'status',
  'baseline',
  'baselinePeriod',
  'direction',
  'unit',
  'kind',
  'kpiName',
  'kpiNo',
  'kpiList',
  'project',
  'department',
  'measureMethod',
  'reasonAchieved',
  'reasonNotAchieved',
  'narrative',
  'cost',
  'budget',
  'settled',
  'contract',
  'grant',
  'grantRate',
  'grantCap',
  'rating',
  'total',
  'example',
  'period',
  'twoRowOrder',
  'targetPeriod',
  'actualPeriod',
  'value',
  'other',
] as const;

export type LabelRole = (typeof LABEL_ROLES)[number];

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** The lexicon. `words` are compared after folding width, spaces, brackets and case. */
export const LEXICON: readonly { readonly role: LabelRole; readonly words: readonly string[] }[] = [
  {
    role: 'target',
    words: list(`
      目標 目標値 計画値 計画 kpi目標 kpi目標値 目標数値 目標数 数値目標 指標の目標値 目標設定値
      目標水準 到達目標 達成目標 目標件数 目標額 目標人数 目標回数 目標率 めざす値 めざそう値 目指す値
      目指すべき値 目標とする値 計画目標 到達目標値 当初見込 当初見込み 見込量 計画量 計画数
      計画件数 計画人数 計画回数 目標量
      達成基準 target targets goal plan planned milestone quota ambition 目安 目安値 interimtarget sla slatarget servicetarget agreedlevel
      targetlevelofservice
    `),
  },
  {
    role: 'actual',
    words: list(`
      実績 実績値 実績見込 実績見込み 実績見込値 実績数 実績数値 達成値 結果 実測値 実績等 実数
      達成実績 活動実績 成果実績 利用実績 実施実績 実施量 実績量 速報値 実績件数 実績人数 実績回数 実績率
      到達値 見込 見込み 見込値 見込み値 着地見込 達成見込 決算見込 booked 中間値 最終値 中間評価値 最終評価値 今回値
      今回実績 actual actuals result achieved outturn performance score achievedsofar actualtilldate
      progresstodate resultstodate
    `),
  },
  {
    role: 'rate',
    words: list(`
      達成率 達成度 進捗率 進捗度 達成割合 目標達成率 目標達成度 対目標比 執行率 目標達成割合
      達成比率 計画比 目標比 対計画比 対目標 達成% achievementrate achievement progressrate
      %oftarget %achieved achieved% attainment attainment% %attainment att. att% att.% %toquota %ofquota
      %ofplan vstarget% %complete progress% progress
    `),
  },
  {
    role: 'status',
    words: list(`
      達成状況 達成判定 判定 達成区分 達成/未達成 目標達成状況 進捗 進捗状況 評価結果 評価
      自己評価 自己評価結果 評価ランク ランク 達成評価 状況 達成の可否 達成可否 目標達成の可否 目標の達成状況
      達成・未達成 達成/未達 達成or未達成 kpi達成状況 達成の有無 達成有無 status rag met?
      achieved? ontarget? y/n pass/fail ragstatus ontrack? ontrack ontrackyes/no ontracky/n met
      met/missed met/notmet met/breached breached? slamet? slamet
    `),
  },
  {
    role: 'baseline',
    words: list(`
      基準値 現状値 当初値 現況値 現状 策定時 計画策定時 策定時の値 計画策定時の値 計画策定時値
      策定時値 策定当初 計画当初 計画当初値 基準年度値 基準年値 従前値 開始時 事業開始前
      事業開始時 導入前 従前 スタート値 起点値 実施前 初期値 基準 ベースライン 現状値等 基準値等
      初期値等 現在値 直近値 直近の値 最新値 baseline baselinevalue start startvalue startingvalue
      initial initialvalue before current currentvalue now latest todate ytd yeartodate
    `),
  },
  {
    role: 'targetPeriod',
    words: list(`
      目標年度 目標年 達成年度 目標時点 目標時期 目標年月 達成年月 目標年次 達成予定年度
      targetyear targetdate due
    `),
  },
  {
    role: 'actualPeriod',
    words: list(`実績年度 実績年 実績時点 測定年度 測定時点 調査年度 調査時点 計測年度 計測時点`),
  },
  {
    role: 'baselinePeriod',
    words: list(`
      基準年度 基準年 基準時点 現状値の年度 基準時期 現状値年度 現状年度 基準日 baselineyear
    `),
  },
  {
    role: 'direction',
    words: list(`
      方向 方向性 目指す方向 目指すべき方向 目標の方向 目標方向 望ましい方向 望ましい方向性
      指標の方向 指標の方向性 指標の性質 改善方向 良い方向 増減方向 望ましい変化 direction
      望ましい傾向 目指す傾向 目指す向き 望ましい推移 desireddirection betterdirection polarity better trendwanted desiredtrend wanteddirection
      goodis
    `),
  },
  {
    role: 'unit',
    words: list(`
      単位 指標単位 kpi単位 計測単位 単位(unit) unit units uom unitofmeasure unitofmeasurement
    `),
  },
  {
    role: 'kind',
    words: list(`
      種別 種類 指標種別 指標種類 指標区分 指標の区分 指標の種別 指標の種類 指標分類 kpi種別
      kpi区分 kpiの種類 kpi種類 type indicatortype kpitype
    `),
  },
  {
    role: 'kpiName',
    words: list(`
      指標名 指標 経営指標 運営指標 事業指標 評価指標 評価指標名 重要業績評価指標 重要業績評価指標(kpi) 重要業績評価指標kpi
      kpi名 kpi名称 kpiの名称 指標の名称 指標名称 成果指標 活動指標 成果指標名 活動指標名 目標指標
      数値指標 指標項目 指標(kpi) kpi(重要業績評価指標) 指標等 成果指標(kpi) 活動指標(kpi)
      評価指標(kpi) 重要指標 主要指標 管理指標 目標管理指標 kpi指標 kpi項目 kpi内容 kpi(name) 指標内容
      指標の内容 数値目標・指標 主な成果指標 管理項目 目標項目 管理項目(kpi) 評価項目 成果目標 測定指標
      取組指標 重要業績指標 重要業績指標(kpi) kpi(重要業績指標) 参考指標 達成指標 進捗指標 目標・指標 目標とする指標 評価の指標 成果を示す指標 活動目標 成果を表す指標 kpi indicator
      kpiname indicatorname measure metric kgi kpis indicators metrics keyresult keyresults
      keymetric keymetrics keyindicator keyindicators keyperformanceindicator keyperformanceindicators
      performanceindicator performanceindicators performancemeasure performancemeasures
      servicelevelindicator servicelevel
    `),
  },
  {
    role: 'kpiNo',
    words: list(`
      番号 kpi番号 指標番号 指標no 取組番号 整理番号 施策番号 事業番号 管理番号 項番 連番 通番
      項目番号 指標コード kpiコード no no. kpino # id kpiid ref ref.
    `),
  },
  { role: 'kpiList', words: list(`主なkpi 設定したkpi 主な指標 設定kpi kpi一覧`) },
  {
    role: 'project',
    words: list(`
      事業名 事業名称 事務事業名 取り組み事項 取組事項 取組名 取組 施策名 施策 基本施策 事業
      具体的な取組 プロジェクト名 事業名等 施策・事業名 施策名称 取組名称 取組事業 主要事業
      主な事業 具体的取組 具体的な施策 具体的施策 政策名 重点施策 施策項目 取組項目 事務事業
      事業の名称 補助事業の名称 補助対象事業の名称 実施事業名 委託事業名 施策の名称 取組の名称 事務事業の名称 事務事業名称 対象事業 交付対象事業
      交付対象事業名 交付対象事業の名称 補助事業名 補助対象事業名 project projectname programme
      program objective objectives strategicobjective initiative workstream
    `),
  },
  {
    role: 'department',
    words: list(`
      担当課 所管課 担当部署 担当係 主管課 所属 担当 部署 実施主体 担当部課 担当課室 担当課等
      担当課名 所管 所管部署 所管部 所管課室 所管課名 主管部署 部局 部局名 課名 課室名 責任者
      担当者 担当部局 department owner
    `),
  },
  {
    role: 'measureMethod',
    words: list(`
      積算方法 測定方法 算出方法 算定方法 計測方法 kpiの概要、測定方法 指標の説明 算出根拠 算定式
      計算式 計算方法 集計方法 測定方法等 把握方法 データ出典 出典 データソース 指標の定義 定義
      考え方
    `),
  },
  {
    role: 'narrative',
    words: list(`
      評価内容 成果 取組内容 備考 補足 特記事項 留意点 留意事項 説明 分析 要因 課題 所見 コメント
      評価理由 理由 未達要因 要因分析 今後の取組 今後の対応 改善策 対応策 課題と対応 注記 注 注釈
      指標の見方 見方 comment remarks notes
    `),
  },
  {
    role: 'cost',
    words: list(`
      事業費 総事業費 事業費総額 対象事業費 対象経費 補助対象事業費 補助対象経費額 交付対象経費額
      実事業費 事業費(円) 総費用 補助対象経費 交付対象経費 交付対象事業費 projectcost cost
    `),
  },
  { role: 'budget', words: list(`予算額 予算 当初予算 当初予算額 予算現額 最終予算額 budget`) },
  {
    role: 'settled',
    words: list(`決算額 決算 決算見込額 支出済額 執行額 実績額 settled settlement`),
  },
  { role: 'contract', words: list(`契約額 契約金額 落札額 contract contractamount`) },
  {
    role: 'grant',
    words: list(`
      交付金額 交付金 交付金充当額 国庫補助金 国庫支出金 国費 交付金交付額 交付金額(確定)
      交付金確定額 補助金交付額 補助金額(確定) 補助金確定額 交付決定額 交付確定額 確定額 交付額
      補助金額 補助金 国庫補助額 充当額 grant grantamount subsidy
    `),
  },
  {
    role: 'grantRate',
    words: list(`補助率 交付率 交付金率 充当率 国庫補助率 負担割合 補助割合 grantrate`),
  },
  {
    role: 'grantCap',
    words: list(`上限額 補助上限額 交付上限額 交付限度額 補助限度額 限度額 上限 cap ceiling`),
  },
  {
    role: 'rating',
    words: list(`事業効果 今後の方針 総合評価 評価区分 進捗評価 内部評価 外部評価`),
  },
  {
    role: 'total',
    words: list(`
      合計 計 小計 総計 総合計 平均 合算 全体平均 全体計 全体 平均値 平均達成率 達成率平均
      達成率の平均 総平均 単純平均 加重平均 合計値 指標数 kpi数 達成数 達成指標数 未達成数
      未達成指標数 累計 累積 年計 年間計 年度計 通年 集計 年間累計 通期 年度累計 累計値 期計
      目標達成指標数 目標達成指標割合 達成指標割合 達成割合平均 目標達成数 目標未達成数 年間
      年度平均 年間平均 通年平均 年間合計 年度合計 通年計 合計達成数 達成数合計 grandtotal overall mean total subtotal
      average fullyear
    `),
  },
  { role: 'example', words: list(`記入例 例 記載例 入力例 example`) },
  {
    role: 'period',
    words: list(`
      年度 対象年度 事業年度 会計年度 実施年度 評価対象年度 報告年度 報告対象年度 該当年度 集計年度 計上年度 実施時期 期間 時期 年月 四半期 月 時点 報告時期 quarter month fiscalperiod
      評価年度 週 week year fiscalyear period fy
    `),
  },
  { role: 'value', words: list(`値 数値 数値等 数量 value figure`) },
  // 简体, 繁體: what these words share with Japanese stands above.
  {
    role: 'kpiName',
    words: list(`指标 指标名 指标名称 指標名稱 绩效指标 績效指標 考核指标 考核指標 kpi名称 kpi名稱`),
  },
  { role: 'kpiNo', words: list(`序号 序號 编号 編號 指标编号 指標編號`) },
  { role: 'unit', words: list(`单位 單位 计量单位 計量單位`) },
  {
    role: 'target',
    words: list(
      `目标 目标值 目標值 指标值 指標值 计划 计划值 計劃 計劃值 预期目标 預期目標 年度目标 目标数 目标量`,
    ),
  },
  {
    role: 'actual',
    words: list(
      `实际 实际值 實際 實際值 完成值 实际完成值 實際完成值 实际完成 實際完成 实绩 實績 实际数 實際數 实际结果 實際結果`,
    ),
  },
  {
    role: 'rate',
    words: list(`完成率 达成率 達標率 达标率 完成比例 完成进度 完成進度 目标完成率 目標完成率`),
  },
  { role: 'status', words: list(`状态 狀態 完成情况 完成情況 达成情况 達成情況 是否达标 是否達標`) },
  { role: 'baseline', words: list(`基准值 基準值 基期值 现状值 現狀值 初始值`) },
  {
    role: 'department',
    words: list(`部门 部門 责任部门 責任部門 负责部门 負責部門 负责人 負責人 主管部门 主管部門`),
  },
  { role: 'narrative', words: list(`备注 備註 说明 說明 注释`) },
  { role: 'direction', words: list(`指标方向 指標方向`) },
  { role: 'kind', words: list(`指标类型 指標類型 指标类别 指標類別`) },
  { role: 'measureMethod', words: list(`计算方法 計算方法 数据来源 數據來源 資料來源 指标定义 指標定義`) },
  { role: 'total', words: list(`合计 合計 总计 總計 小计 小計 平均值 累计 累計`) },
  { role: 'period', words: list(`月份 季度 期间 期間 年份`) },
  { role: 'value', words: list(`数值 數值`) },
  { role: 'budget', words: list(`预算 預算 预算额 預算額`) },
  { role: 'settled', words: list(`决算 決算 决算额 決算額`) },
  {
    role: 'other',
    words: list(`
      差额 差額 差异 差異 偏差 同比 环比 對比 对比 项目 対比
      事業期間 事業概要 具体サービス 実施内容 実施地域 人口 自治体名 予算科目 差 差異 差引 差引額
      類似団体平均 類似団体 前年実績 前年同期実績 前月実績 前年度比較 全国平均 県平均 国平均 同規模平均 前年同期 前年同月 前年同期比 前年同月比 増減 増減数 増減率 増減額 乖離 乖離率 過不足 基準年度比 基準年比 対基準年度比 対基準年比 基準年度からの増減 前年比 対前年比 前年度比 対前年度比 前年度増減
      項目 区分 内容 作成者 作成日 更新日 記入者 記入日 提出日 問合せ先 問い合わせ先 連絡先
      電話番号 作成課 分子 分母 difference variance gap numerator denominator
    `),
  },
];
