import type { CellArgument } from './cell-argument';
import type { FunctionErrorCode, Words } from './errors';
import { rate, status } from './rate';
import { fiscalYear, number, yen } from './readers';

/** What stands before the point: KPI.RATE. The manifest has the same word. */
export const NAMESPACE = 'KPI';

export interface Parameter {
  readonly name: Words;
  readonly description: Words;
  readonly optional?: true;
}

export interface Example {
  readonly arguments: readonly (string | number)[];
  /** What the cell shows; an error by its code. */
  readonly result: string | number | { readonly error: FunctionErrorCode };
  /** What it shows, where arguments and result do not say it themselves. */
  readonly note?: Words;
}

/** A worksheet function: what Excel is told of it, what it does, and what the documentation says. */
export interface WorksheetFunction {
  /** Never changed once it was shipped: formulas in workbooks name it. */
  readonly id: string;
  readonly description: Words;
  /** More than Excel's tooltip has room for. */
  readonly details: Words;
  /** All are text to Excel; cell-argument.ts says why. */
  readonly parameters: readonly Parameter[];
  readonly result: 'string' | 'any';
  /** Takes one argument for each parameter; throws FunctionError. */
  readonly run: (...given: CellArgument[]) => number | string;
  readonly examples: readonly Example[];
}

const TARGET: Parameter = {
  name: { ja: '目標値', en: 'target' },
  description: {
    ja: '目標値のセル、または値。「400回」「10件以下」なども読み取ります。',
    en: 'The target: a cell or a value. 400回 and 10件以下 are read too.',
  },
};
const ACTUAL: Parameter = {
  name: { ja: '実績値', en: 'actual' },
  description: {
    ja: '実績値のセル、または値。空のセルは「実績値なし」で、0 とは区別します。',
    en: 'The actual: a cell or a value. An empty cell is a missing actual, not 0.',
  },
};
const DIRECTION: Parameter = {
  name: { ja: '方向', en: 'direction' },
  description: {
    ja: '"高いほどよい"、"低いほどよい"、"文字で判定"。省略すると値から決めます。',
    en: '"higher", "lower" or "text". Left out, the values decide.',
  },
  optional: true,
};
const BASELINE: Parameter = {
  name: { ja: '基準値', en: 'baseline' },
  description: {
    ja: '計画前の値。目標値との差から方向を決め、方法 "progress" の出発点にもなります。',
    en: 'The value before the plan. It tells the direction, and "progress" starts from it.',
  },
  optional: true,
};
const METHOD: Parameter = {
  name: { ja: '方法', en: 'method' },
  description: {
    ja: '"ratio"（省略時）、"progress"、"plus-minus-10"、"80-50-20"。',
    en: '"ratio" (if left out), "progress", "plus-minus-10" or "80-50-20".',
  },
  optional: true,
};

/** Every worksheet function; metadata, documentation and registration follow this table. */
export const FUNCTIONS: readonly WorksheetFunction[] = [
  {
    id: 'RATE',
    description: {
      ja: '達成率を％の数値で返します（89.5 は 89.5％）。実績値か目標値がなければ空欄です。',
      en: 'The achievement rate in percent (89.5 is 89.5 %). Blank where target or actual is missing.',
    },
    details: {
      ja: '集計シートの「達成率」と同じ計算です。丸めません。低いほどよい指標は 目標値 ÷ 実績値 です。単位が違う値（％の有無など）は比べず、#VALUE! にします。',
      en: 'The same calculation as 達成率 in the report, not rounded. Where lower is better it is target ÷ actual. Values in different units (percent or not) are not compared: #VALUE!.',
    },
    parameters: [TARGET, ACTUAL, DIRECTION, BASELINE, METHOD],
    result: 'any',
    run: rate,
    examples: [
      { arguments: [20, 17.9], result: 89.5 },
      { arguments: ['400回', '380回'], result: 95 },
      { arguments: ['80%', '60%（満足とした回答率）'], result: 75 },
      {
        arguments: ['10件以下', '8件'],
        result: 125,
        note: { ja: '「以下」は低いほどよい', en: '以下 (at most): lower is better' },
      },
      { arguments: [10, 12.5, '低いほどよい'], result: 80 },
      {
        arguments: [200, 150, '', 100, 'progress'],
        result: 50,
        note: { ja: '(150−100)÷(200−100)', en: '(150−100)÷(200−100)' },
      },
      { arguments: [20, ''], result: '', note: { ja: '実績値なし', en: 'no actual' } },
      { arguments: [20, 0], result: 0, note: { ja: '0 は実績値', en: '0 is an actual' } },
      { arguments: [0, 5], result: { error: 'divisionByZero' } },
      {
        arguments: ['80%', 0.6],
        result: { error: 'value' },
        note: { ja: '片方だけ％', en: 'only one is a percentage' },
      },
    ],
  },
  {
    id: 'STATUS',
    description: {
      ja: '状態（達成、未達成、未計測、未設定、判定不能）を返します。',
      en: 'The status: achieved (達成), not achieved, not measured, no target or undetermined.',
    },
    details: {
      ja: '丸める前の値で判定します（99.76％は未達成）。方法が "plus-minus-10" なら S・A・B・C、"80-50-20" なら A・B・C・D を返します。表示は Excel の言語によらず日本語で、言語に "en" を指定すると英語です。',
      en: 'Judged before rounding (99.76 % is not achieved). The method "plus-minus-10" gives S, A, B, C, "80-50-20" A, B, C, D. The words are Japanese whatever the language of Excel; the language "en" gives English ones.',
    },
    parameters: [
      TARGET,
      ACTUAL,
      DIRECTION,
      BASELINE,
      METHOD,
      {
        name: { ja: '言語', en: 'language' },
        description: { ja: '"ja"（省略時）か "en"。', en: '"ja" (if left out) or "en".' },
        optional: true,
      },
    ],
    result: 'string',
    run: status,
    examples: [
      { arguments: [20, 17.9], result: '未達成' },
      { arguments: ['10件以下', '8件'], result: '達成' },
      { arguments: [20, ''], result: '未計測' },
      { arguments: ['', 17.9], result: '未設定' },
      { arguments: ['策定', '策定'], result: '達成' },
      { arguments: ['80%', 0.6], result: '判定不能' },
      { arguments: [100, 92, '', '', 'plus-minus-10'], result: 'B' },
      { arguments: [20, 17.9, '', '', '', 'en'], result: 'Not achieved' },
    ],
  },
  {
    id: 'NUMBER',
    description: {
      ja: '文字列から数値を読み取ります。％は 60 のような％の値です。',
      en: 'The number of a text. A percentage is its number of percent: 60% is 60.',
    },
    details: {
      ja: '空のセル、「未計測」「―」などは空欄を返します。数値を1つに決められない文字列は #VALUE! です。',
      en: 'Blank for an empty cell and for 未計測, ― and the like. A text without one certain number gives #VALUE!.',
    },
    parameters: [
      {
        name: { ja: '文字列', en: 'text' },
        description: { ja: '数値を読み取るセル、または文字列。', en: 'A cell or a text.' },
      },
    ],
    result: 'any',
    run: number,
    examples: [
      { arguments: ['400回'], result: 400 },
      { arguments: ['▲5'], result: -5 },
      { arguments: ['60%（満足とした回答率）'], result: 60 },
      { arguments: ['１，２００人'], result: 1200 },
      { arguments: ['3億2,000万円'], result: 320_000_000 },
      { arguments: ['未計測'], result: '' },
      { arguments: ['策定済み'], result: { error: 'value' } },
    ],
  },
  {
    id: 'FISCALYEAR',
    description: {
      ja: '年度（4月始まり、西暦）を返します。',
      en: 'The fiscal year (from April) as the western year in which it begins.',
    },
    details: {
      ja: '日付のセル、和暦、「R6」「2024/5/1」などを読み取ります。複数の年度を含む文字列は #VALUE! です。日付のセルは 1900 年から数えるブックのものとして読みます。',
      en: 'Reads cells with dates, Japanese eras, R6, 2024/5/1 and the like. A text that names several years gives #VALUE!. Dates are read as those of a workbook that counts from 1900.',
    },
    parameters: [
      {
        name: { ja: '年度または日付', en: 'text_or_date' },
        description: {
          ja: '年度や日付のセル、または文字列。',
          en: 'A cell or a text with a year or a date.',
        },
      },
    ],
    result: 'any',
    run: fiscalYear,
    examples: [
      { arguments: ['令和6年度'], result: 2024 },
      { arguments: ['R6'], result: 2024 },
      { arguments: ['令和7年3月末時点'], result: 2024 },
      { arguments: ['2024/5/1'], result: 2024 },
      {
        arguments: [45_382],
        result: 2023,
        note: { ja: '日付のセル 2024/3/31', en: 'a cell with the date 31 March 2024' },
      },
      { arguments: ['R6～R8'], result: { error: 'value' } },
    ],
  },
  {
    id: 'YEN',
    description: { ja: '金額を円の数値で返します。', en: 'An amount in yen.' },
    details: {
      ja: '単位のない数値は円、または［単位］の金額です。空のセルや「未定」は空欄、金額でないものは #VALUE! です。',
      en: 'A number without a unit is in yen, or in the unit given. Blank for an empty cell or 未定; #VALUE! for what is no amount.',
    },
    parameters: [
      {
        name: { ja: '文字列', en: 'text' },
        description: { ja: '金額のセル、または文字列。', en: 'A cell or a text with an amount.' },
      },
      {
        name: { ja: '単位', en: 'unit' },
        description: {
          ja: '単位のない数値の単位（"千円" など）。省略すると円です。',
          en: 'The unit of a number without one ("千円" …). Left out, it is yen.',
        },
        optional: true,
      },
    ],
    result: 'any',
    run: yen,
    examples: [
      { arguments: ['15,400千円'], result: 15_400_000 },
      { arguments: ['3億2,000万円'], result: 320_000_000 },
      { arguments: [15_400, '千円'], result: 15_400_000 },
      { arguments: ['▲3千円'], result: -3000 },
      { arguments: ['3人'], result: { error: 'value' } },
    ],
  },
];
