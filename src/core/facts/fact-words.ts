/*
 * What the facts of a KPI are recognised by: words of titles, of offices and of levels. All are written as `foldLabel`
 * leaves them. What a word of the lexicon says (担当課, 理由, 評価) needs no entry here.
 */
import type { Narrative } from '../model/kpi';

const list = (words: string): readonly string[] =>
  words
    .split('\n')
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');

/** What the name of an office ends in. */
export const OFFICE_ENDS = list(`
  課 室 係 局 部 所 館 班 署 院 校 園 センター 委員会 協議会 公社 事務局 本部 支部 財団 機構 組合
`);

/** Ends alike and is no office. */
export const NO_OFFICE = list(`
  場所 住所 箇所 か所 ヶ所 カ所 ヵ所 個所 長所 短所 名所 役所 市役所 区役所 部所 近所 便所 出所
  全部 一部 内部 外部 細部 大部 北部 南部 東部 西部 中部 中央部 上部 下部 都市部 山間部 農村部 沿岸部
  部署 関係 日課 賦課 教室 公園 当園 全校 各校 学校 小学校 中学校 高校 通院 入院 退院 来館 開館 入館 会館
  担当課 所管課 主管課 関係課 担当部 担当係 担当室 担当局 所管部 所管局 実施機関 各課 全課 各部 全部局
`);

/** The endings that name an office wherever they stand, in a heading or as the name of a sheet. */
export const SURE_ENDS = list(
  `課 室 係 局 署 センター 委員会 協議会 公社 事務局 支所 保健所 事務所 図書館 博物館 公民館 病院 部`,
);

/** Behind the name of an office, and no part of it. */
export const AND_OTHERS = list(`ほか 他 等 など`);

/** Titles of the unit in charge that the lexicon does not know, put together of one word of each row. */
export const OFFICE_TITLES = {
  who: list(
    `担当 所管 主管 主担当 事業担当 事業所管 実施 取組担当 施策担当 推進 責任 関係 主な担当 主な所管`,
  ),
  what: list(
    `課 課名 部 部名 部署 部署名 部局 部局名 課室 課室名 課係 課・係 課/係 係 係名 室 局 所属 グループ 機関 部課 部課名 課長 主体`,
  ),
} as const;

/** Whoever is named under these may be a person or a company: only the name of an office counts. */
export const WEAK_TITLES = list(`
  実施主体 取組主体 事業主体 主体 責任者 担当者 担当 推進主体 実施機関 推進機関 責任課長 担当課長 owner 负责人 負責人
`);

/** What the name of an office holds in English. */
export const OFFICE_WORDS = list(
  `department dept division office section bureau unit team branch services service directorate`,
);

/** Levels of a plan, outermost first; words of one line are one level. A KPI stands in one of each at most. */
export const LEVELS: readonly (readonly string[])[] = [
  list(`将来像 基本理念 まちの将来像 目指す姿 vision`),
  list(`基本目標 まちづくりの目標 政策目標 戦略目標 goal strategicgoal`),
  list(
    `政策 基本政策 重点政策 政策分野 基本方針 重点戦略 戦略 基本戦略 柱 基本柱 政策の柱 theme pillar priority priorityarea`,
  ),
  list(`分野 分野別 施策分野 大項目 大施策 章 施策の大綱 大綱 施策の柱 取組の柱 area domain`),
  list(`基本施策 中項目 中施策 施策の方向 施策の方向性 基本的方向 施策目標 節 objective strategicobjective`),
  list(
    `施策 重点施策 主要施策 個別施策 施策項目 具体的施策 具体的な施策 小項目 小施策 取組方針 重点項目 重点目標 output outcome`,
  ),
];

/** A level may be titled 施策名 as well as 施策. */
export const NAMES_IT = list(`の名称 名称 名 no. no`);

/** Which kind of text a title announces: the first row one of whose words it holds. */
export const NARRATIVE_KINDS: readonly {
  readonly kind: Narrative['kind'];
  readonly words: readonly string[];
}[] = [
  { kind: 'opinion', words: list(`意見 審議会 有識者 第三者 外部評価 opinion feedback`) },
  {
    kind: 'other',
    words: list(`選定理由 設定理由 設定の理由 選定の理由 設定根拠 設定の根拠 設定の考え方 適する理由`),
  },
  {
    kind: 'reason',
    words: list(`理由 要因 原因 背景 できなかった reason cause variance explanation`),
  },
  {
    kind: 'next',
    words: list(`
      今後 次年度 来年度 翌年度 次期 改善 対応策 対応方針 対応方向 課題と対応 課題への対応 課題・対応 方針 方向性 見直し
      展開 next action improvement follow-up followup forward
    `),
  },
  {
    kind: 'method',
    words: list(`
      算出 算定 積算 測定方法 計測方法 測定の方法 集計方法 計算 把握方法 定義 出典 データソース データの出所 指標の説明 指標の考え方
      method definition datasource formula howmeasured
    `),
  },
  {
    kind: 'measure',
    words: list(`
      取組内容 取組状況 取組実績 取組概要 取組の内容 取組の状況 取り組み内容 取組み内容 主な取組 実施内容 実施状況 実施した 活動内容
      活動実績の内容 事業内容 実績内容 実績の内容 主な実績 進捗内容 対応状況 具体的な取組 measures activities activity whatwasdone
    `),
  },
  {
    kind: 'evaluation',
    words: list(`評価 所見 総評 成果 検証 分析 効果 講評 assessment evaluation analysis`),
  },
  {
    kind: 'other',
    words: list(`備考 補足 特記 留意 課題 説明 注記 摘要 コメント remarks notes comment issues`),
  },
];

/** Titles of a grade. */
export const GRADE_TITLES = list(`
  評価 自己評価 総合評価 内部評価 一次評価 二次評価 最終評価 達成評価 達成度評価 進捗評価 評価区分 評価結果 評価ランク
  ランク 自己評価結果 総合評価結果 有効性 効率性 必要性 妥当性 事業効果 判定区分 外部評価 評定 総合評定 grade rating rag ragstatus
`);
