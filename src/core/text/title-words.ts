const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/*
 * A title is [period] + [span] + word + [added words, letter, unit]. Which value it is, only its word says
 * (`lexicon.ts`); what is in these lists changes nothing in it. All are written as `foldLabel` leaves them.
 */

/** In front of a word, with or without の: 年間目標, 年度別実績, 累計の実績値, year-end target. */
export const IN_FRONT = list(`
  通期 年間 年度 当年度 本年度 今年度 当該年度 当期 今期 単年度 単年 各年度 各年 年度別 年別 年次別 月別
  四半期別 期別 年度ごと 年ごと 月ごと 期ごと 年度毎 年毎 月毎 累計 累積 全体 直近 最新 年度末 期末 年度末時点
  前期 後期 短期 中期 長期 中間 最終 目安 当初 修正 修正後 変更 変更後 見直し 見直し後 見直後 改定 改定後
  計画終了後 計画終了時 計画終了時点 期間終了後 期間終了時 期間終了時点 終了後 終了時 終了時点 事業終了後
  事業終了時 本事業終了後 本事業終了時 評価時 評価時点 増加 増加分 における
  fullyear full-year fy annual yearly monthly quarterly ytd overall final cumulative revised original year-end
  yearend end sla endofyear end-of-year endofproject end-of-project endofprogram end-of-program endofprogramme
  end-of-programme endofperiod end-of-period lifeofproject life-of-project lop eop
`);

/** Behind a word: 実績の推移, targets by year. */
export const BEHIND = list(`
  の推移 推移 の年次推移 の年度推移 年度別 の年度別
  byyear peryear byfiscalyear byfy bymonth byquarter overtime todate uptonow fortheyear
`);

/** Behind a word that names a value: 目標値の設定; 目標の設定 is a heading. */
export const BEHIND_VALUE = list(`の設定 の把握 の計測 の測定 の入力 の記入`);

/** Within brackets: when or how settled a value is. 実績（前年同期） and 目標（国） are other values. */
export const REMARKS = list(`
  累計 累積 合計 全体 年間 通年 通期 単年 単年度 当年度 今年度 本年度 当該年度 年度別 年別 年度ごと 年度毎 月別
  年度末 年末 期末 月末 年度末時点 期末時点 時点 現在 当初 最終 中間 終了後 終了時 終了時点 事業終了後 事業終了時
  事業終了時点 計画終了後 計画終了時 計画終了時点 変更後 変更前 見直し後 見直し前 見直後 見直前 修正後 修正前
  改定後 改定前 確定 確定値 速報 速報値 暫定 暫定値 見込 見込み 見込値 見込み値 推計 推計値 概算 概算値 数値 値
  任意 必須 再掲 kpi ・ 、 , / -
  annual yearly yearend year-end endofyear end-of-year fullyear full-year ytd todate cumulative overall final
  provisional preliminary confirmed estimated revised approved byyear peryear value no.
`);

/** … and what only a target can be said to be: 実績（計画時） is what was before. */
export const REMARKS_OF_TARGET = list(`計画時 計画時点 設定時 設定時点 策定時 計画策定時`);

/** Beside a title, what makes it another value, in a footnote: 実績値 ※前年同期. */
export const ANOTHER_VALUE = list(
  `前年 昨年 前期 前回 全国 国平均 県平均 類似 他市 増減 lastyear previousyear`,
);

/** Actual performance, achieved result, planned level: an adjective of a role and what is measured. */
export const ADJECTIVES = {
  target: list(`target targeted planned`),
  actual: list(`actual achieved attained realised realized`),
} as const;
export const MEASURED = {
  target: list(`value values level levels figure figures result results performance score`),
  actual: list(`
    value values level levels figure figures result results performance score achievement achievements
    achieved outcome outcomes progress attainment
  `),
} as const;

/** 目標稼働率, 実績稼働率: what the title begins and ends with. */
export const MEASURES = {
  start: [
    { stem: '目標', role: 'target' },
    { stem: '実績', role: 'actual' },
  ],
  never: list(`達成 進捗 到達 乖離 比率 伸び`),
  end: list(`率 件数 人数 回数 日数 台数 時間 点数 割合 売上高`),
} as const;

/** Of what is added up through a year. */
export const COUNTED_UP = list(`累計 累積`);

/** Words a letter behind or in front belongs to: 目標値 Ａ is one term of a formula, 計画 A and Goal A are names. */
export const LETTERED = list(`値 率 数 額 量 目標 実績 target actual`);

/** 見込 beside 実績 is what was foreseen, beside 目標 what will be reached, beside both of them neither. */
export const FORECAST = list(`見込 見込み 見込値 見込み値`);

/** 予定 beside 実績, under 指標名, is what was planned; elsewhere it is a word among others. */
export const PLANNED: ReadonlySet<string> = new Set(
  list(`予定 予定値 予定数 予定量 予定件数 予定人数 予定回数 forecast`),
);

/** At the end of a title over years, whatever stands in front: 窓口の実績. */
export const RESULT_OF_GROUP = list(`実績 実績値 実績数 実績等 actual actuals results`);
