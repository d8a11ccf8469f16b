interface Entry {
  /** A reason to look before trusting the record; the others say how it was read. */
  readonly doubt: boolean;
  readonly ja: string;
  readonly en: string;
}

/**
 * Why a record was read the way it was, and why a person should look at it. `{cell}` and the like are replaced
 * by what the rule saw. One entry per rule that can fire.
 */
export const REASONS = {
  NAME_BELOW_NUMBER: {
    doubt: false,
    ja: '{cell}「{text}」の下のセルを指標名としました',
    en: '{cell} "{text}": the name stands below the number',
  },
  NAME_BESIDE_LABEL: {
    doubt: false,
    ja: '{cell}「{text}」の右のセルを指標名としました',
    en: '{cell} "{text}": the name stands beside its label',
  },
  NAME_IN_COLUMN: {
    doubt: false,
    ja: '{cell}「{text}」の列にある名前を1行につき1指標としました',
    en: '{cell} "{text}": one KPI per name in this column',
  },
  NAME_OVER_COLUMNS: {
    doubt: false,
    ja: '{cell}「{text}」を、その下の列の指標名としました',
    en: '{cell} "{text}" names the columns below it',
  },
  NAME_IN_HEADING: {
    doubt: false,
    ja: '表の上の{cell}「{text}」を指標名としました',
    en: 'the heading in {cell}, "{text}", names the table beneath it',
  },
  NAME_COLUMN_GUESSED: {
    doubt: false,
    ja: '{cell}「{text}」の列を指標名とみなしました',
    en: '{cell} "{text}" is taken for the column of the names',
  },
  UPPER_LOWER: {
    doubt: false,
    ja: '見出しのとおり、上段を目標値、下段を実績値としました',
    en: 'upper row target, lower row actual, as the header says',
  },
  ROLE_IN_TITLE: {
    doubt: false,
    ja: '{cell}「{text}」から、値の種類（目標・実績）を判断しました',
    en: 'what the values are follows from {cell}, "{text}"',
  },
  CURRENT_IS_ACTUAL: {
    doubt: false,
    ja: '策定時の値が別にあるため、「現状」（{cell}）を実績値としました',
    en: 'a baseline stands beside it, so the current value in {cell} is taken for the actual',
  },
  ACTUAL_BESIDE_TARGET: {
    doubt: false,
    ja: '目標値の列が別にあるため、年や月だけの列を実績値としました',
    en: 'a column is titled as the target, so columns with a year or month alone hold actuals',
  },
  BUDGET_AS_TARGET: {
    doubt: true,
    ja: '実績の隣にあり、ほかに目標がないため、{cell}「{text}」を目標値としました',
    en: '{cell} "{text}" stands beside the actuals and nothing else is a target, so it is taken for one',
  },
  JOINED: {
    doubt: false,
    ja: '{cell}の表と同じ指標なので1件にまとめました',
    en: 'one record with the table of the same KPI at {cell}',
  },
  CORRECTED: {
    doubt: false,
    ja: '利用者の修正を適用しました',
    en: 'read as corrected by the user',
  },
  PROJECT_COLUMN: {
    doubt: false,
    ja: '事業名は{cell}から',
    en: 'project from its column, {cell}',
  },
  PROJECT_LABEL: {
    doubt: false,
    ja: '事業名は{cell}の見出しから',
    en: 'project beside its label, {cell}',
  },
  PROJECT_HEADING: {
    doubt: false,
    ja: '事業名は{cell}の見出し行から',
    en: 'project from the heading in {cell}',
  },
  PERIOD_IN_METHOD: {
    doubt: false,
    ja: '時点は{cell}の文章「{text}」から',
    en: 'period stated in the text of {cell}: "{text}"',
  },
  PERIOD_IN_TITLE: {
    doubt: false,
    ja: '年度は{cell}「{text}」から',
    en: 'year from {cell}, "{text}"',
  },
  PERIOD_IN_SHEET_NAME: {
    doubt: false,
    ja: '年度はシート名「{text}」から',
    en: 'year from the sheet name "{text}"',
  },
  UNIT_FOR_LIST: {
    doubt: false,
    ja: '単位は表全体の「{text}」（{cell}）から',
    en: 'unit of the whole table, "{text}" in {cell}',
  },
  DIRECTION_STATED: {
    doubt: false,
    ja: '望ましい方向は{cell}の記載から',
    en: 'the sheet says which way is better, {cell}',
  },
  DIRECTION_MAX: {
    doubt: false,
    ja: '目標が上限（以下・未満・以内）なので、低いほど良い',
    en: 'the target is an upper bound (以下, 未満, 以内): lower is better',
  },
  DIRECTION_MIN: {
    doubt: false,
    ja: '目標が下限（以上）なので、高いほど良い',
    en: 'the target is a lower bound (以上): higher is better',
  },
  DIRECTION_TEXT: {
    doubt: false,
    ja: '目標が文字なので、同じ文字かどうかで判定',
    en: 'the target is text: judged by equality',
  },
  DIRECTION_BASELINE: {
    doubt: false,
    ja: '基準値{baseline}に対する目標値{target}から、望ましい方向を判断',
    en: 'direction from target {target} against baseline {baseline}',
  },
  DIRECTION_NEGATIVE: {
    doubt: false,
    ja: '目標値が負の値（{targets}）なので、減るほど良い',
    en: 'negative targets ({targets}): a reduction is aimed at',
  },
  DIRECTION_TREND: {
    doubt: false,
    ja: '目標値の推移（{targets}）から、望ましい方向を判断',
    en: 'direction from the course of the targets, {targets}',
  },
  DIRECTION_RATES: {
    doubt: false,
    ja: '印字された達成率の計算（目標÷実績か、実績÷目標か）から、望ましい方向を判断',
    en: 'direction from how the printed rates were reckoned, 目標÷実績 or 実績÷目標',
  },
  DIRECTION_RANK: {
    doubt: false,
    ja: '順位のため、小さい方が望ましいと判断',
    en: 'a rank: the smaller the better',
  },
  DIRECTION_NAME: {
    doubt: false,
    ja: '指標名から、望ましい方向を判断',
    en: 'direction from the name',
  },
  DIRECTION_DEFAULT: {
    doubt: false,
    ja: '手掛かりがないため、高いほど良いとしました',
    en: 'nothing says otherwise: higher is better',
  },
  DIRECTION_CONFLICT: {
    doubt: true,
    ja: '望ましい方向の手掛かりが食い違っています（指標名・目標値・基準値）',
    en: 'name, targets and baseline disagree about which way is better',
  },
  DIRECTION_REDUCTION: {
    doubt: true,
    ja: '「削減」などが、減らした量（多いほど良い）か残りの量（少ないほど良い）か分かりません',
    en: 'the name speaks of a reduction: its amount (higher) or what remains (lower)',
  },
  ROWS_DO_NOT_MATCH: {
    doubt: true,
    ja: '1指標の行数が「上段・下段」の説明と合いません',
    en: 'rows per KPI do not match the upper/lower note',
  },
  ROLE_NOT_STATED: {
    doubt: true,
    ja: '{cell}が目標値であると示す言葉がありません',
    en: 'no word says that {cell} is a target',
  },
  PRINTED_TWICE: {
    doubt: true,
    ja: '[{period}の]値が複数あります（{cells}）',
    en: 'more than one value[ for {period}] ({cells})',
  },
  PERIOD_UNCERTAIN: {
    doubt: true,
    ja: '年度は文章中の「{text}」（{cell}）によります',
    en: 'the year is taken from running text, "{text}" in {cell}',
  },
  YEARS_IN_TITLES_DIFFER: {
    doubt: true,
    ja: '見出しの年度が複数あります（{text}）',
    en: 'titles name more than one year ({text})',
  },
  UNREAD_VALUES: {
    doubt: true,
    ja: '{cell}「{text}」の列の数値は、目標値か実績値かもしれません',
    en: 'the numbers under {cell}, "{text}", may be the target or the actual',
  },
  NO_VALUES: {
    doubt: true,
    ja: '目標値も実績値も見つかりません',
    en: 'no target or actual found',
  },
  LISTED_ONLY: {
    doubt: false,
    ja: '一覧に名前だけがあり、値はありません',
    en: 'named in a list only; no values',
  },
  LISTED_BARE: {
    doubt: true,
    ja: '一覧に名前だけがあり、番号も種別もありません',
    en: 'a bare name in a list, without number or kind',
  },
  APPROXIMATE: {
    doubt: true,
    ja: 'おおよその値です（{text}）',
    en: 'approximate value: {text}',
  },
  LINKED_BLANK: {
    doubt: false,
    ja: '{cell}の0は、空白のセルを参照しているために表示されているので、値としていません',
    en: 'the 0 in {cell} comes from a blank cell it refers to, and is no value',
  },
  PERHAPS_BLANK: {
    doubt: true,
    ja: '{cell}の0は、入力された0か、空白のセルを参照した0か判断できません',
    en: 'the 0 in {cell} may be one that was entered, or that of a blank cell it refers to',
  },
  ERROR_VALUE: {
    doubt: true,
    ja: 'エラー値です（{text}）',
    en: 'error value: {text}',
  },
  SEVERAL_IN_CELL: {
    doubt: true,
    ja: '{cell}に複数の値が書かれているため、比べられません',
    en: '{cell} holds several values, which cannot be compared',
  },
  NUMBER_AGAINST_TEXT: {
    doubt: true,
    ja: '[{period}は]数値と文字を比べることになります',
    en: 'number against text[ in {period}]',
  },
  TEXT_NEARLY_SAME: {
    doubt: true,
    ja: '[{period}の]目標「{target}」と実績「{actual}」は同じ意味かもしれません',
    en: 'target "{target}" and actual "{actual}"[ of {period}] may mean the same',
  },
  TEXTS_WITH_NUMBERS: {
    doubt: true,
    ja: '目標「{target}」と実績「{actual}」は数値として読めないため、比べられません',
    en: 'target "{target}" and actual "{actual}" are not read as numbers and cannot be compared',
  },
  NUMBER_IN_WORDS: {
    doubt: true,
    ja: '「{text}」は数値の読み方に確認が必要です',
    en: 'check which number "{text}" stands for',
  },
  DECIMAL_COMMA: {
    doubt: true,
    ja: '[{period}の]コンマは、小数点か桁区切りか判断できません',
    en: 'the commas[ of {period}] may be those of decimals or of thousands',
  },
  NO_SINGLE_NUMBER: {
    doubt: true,
    ja: '{cell}「{text}」は1つの数値として読めません',
    en: '{cell} "{text}" has no single numeric reading',
  },
  PRINTED_VERDICT_DIFFERS: {
    doubt: true,
    ja: '[{period}の]達成率・達成状況の記載が、読み取った値からの計算と合いません',
    en: 'the printed rate or status[ of {period}] does not follow from the values read',
  },
  PERCENT_OR_SHARE: {
    doubt: true,
    ja: '[{period}の]一方は％、もう一方は1以下の数値です。割合を小数で書いた可能性があります',
    en: 'one value[ of {period}] is a percentage, the other a number up to 1: it may be a share',
  },
  PART_YEAR: {
    doubt: false,
    ja: '実績値は期間の途中までのものです（{cell}「{text}」）',
    en: 'the actual covers part of its period only ({cell}, "{text}")',
  },
  OPEN_BOUND: {
    doubt: true,
    ja: '目標「{text}」は境の値を含みません。実績値がちょうどその値です',
    en: 'the target "{text}" does not include its bound, and the actual is exactly that',
  },
  UNITS_DIFFER: {
    doubt: true,
    ja: '単位が食い違っています（{text}）',
    en: 'units disagree ({text})',
  },
  WEAK_TABLE: {
    doubt: true,
    ja: 'KPI表と判断する手掛かりが少ない表です',
    en: 'little evidence that this is a KPI table',
  },
  COLUMNS_SHIFTED: {
    doubt: true,
    ja: '見出しと値の列がずれている可能性があります',
    en: 'values may stand beside the columns of their titles',
  },
} as const satisfies Record<string, Entry>;

export type ReasonCode = keyof typeof REASONS;
