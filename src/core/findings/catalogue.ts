import { MONEY_CATALOGUE } from './catalogue-money';
import type { FindingSeverity } from '../model/finding';

/** Both languages of one text. `{name}` is replaced by the parameter of that name, `[ for {period}]` left out where it is empty. */
interface Text {
  readonly ja: string;
  readonly en: string;
}

export interface CatalogueEntry {
  readonly severity: FindingSeverity;
  /** One finding per period; the others are raised once per KPI. */
  readonly perPeriod: boolean;
  readonly title: Text;
  readonly message: Text;
  readonly whatToDo: Text;
}

/** The catalogue of findings. Meanings of the codes: docs/scan-output.md. */
export const CATALOGUE = {
  ACTUAL_MISSING: {
    severity: 'error',
    perPeriod: true,
    title: { ja: '実績値がありません', en: 'Actual value missing' },
    message: {
      ja: '「{name}」{period}の実績値がありません（{raw}）。',
      en: '"{name}" has no actual value[ for {period}] ({raw}).',
    },
    whatToDo: {
      ja: '実績値を入力するか、未計測の理由と計測時期を確認してください。',
      en: 'Enter the actual value, or check why and until when it cannot be measured.',
    },
  },
  TARGET_MISSING: {
    severity: 'error',
    perPeriod: true,
    title: { ja: '目標値がありません', en: 'Target missing' },
    message: {
      ja: '「{name}」{period}は実績値がありますが、目標値がありません。',
      en: '"{name}" has an actual value[ for {period}] but no target.',
    },
    whatToDo: {
      ja: '目標値を入力してください。目標がない年度であれば、そのままで構いません。',
      en: 'Enter the target; if none was set for this period, leave it.',
    },
  },
  TARGET_ZERO: {
    severity: 'warning',
    perPeriod: true,
    title: { ja: '目標値が0です', en: 'Target is zero' },
    message: {
      ja: '「{name}」{period}の目標値が0のため、達成率を計算できません。',
      en: '"{name}" has a target of 0[ for {period}]; no achievement rate exists.',
    },
    whatToDo: {
      ja: '目標値が0でよいか、未設定の意味かを確認してください。',
      en: 'Check whether 0 is meant, or whether no target was set.',
    },
  },
  REASON_MISSING: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '理由が記入されていません', en: 'Reason missing' },
    message: {
      ja: '「{name}」は[{period}が]未達成または未計測ですが、理由の欄が空欄です。',
      en: '"{name}" was not achieved or not measured[ in {period}], and the field for the reason is empty.',
    },
    whatToDo: { ja: '未達成・未計測の理由を記入してください。', en: 'Write down the reason.' },
  },
  CHAR_COUNT_MISMATCH: {
    severity: 'info',
    perPeriod: true,
    title: { ja: '文字数が本文と合いません', en: 'Character count differs from the text' },
    message: {
      ja: '「{name}」の文字数の表示は{stated}字ですが、本文は{counted}字です。',
      en: '"{name}": the printed count is {stated} characters, the text has {counted}.',
    },
    whatToDo: { ja: '本文が抜けていないか確認してください。', en: 'Check that no text was lost.' },
  },
  STATED_STATUS_DIFFERS: {
    severity: 'error',
    perPeriod: true,
    title: { ja: '達成状況の記載が計算と異なります', en: 'Printed status contradicts the values' },
    message: {
      ja: '「{name}」{period}は「{stated}」と記載されていますが、値からは「{computedJa}」です。',
      en: '"{name}"[ {period}] is printed as "{stated}", but the values say "{computedEn}".',
    },
    whatToDo: {
      ja: '達成状況の欄、目標値、実績値のどれが正しいか確認してください。',
      en: 'Check which of status, target and actual is right.',
    },
  },
  STATED_RATE_DIFFERS: {
    severity: 'error',
    perPeriod: true,
    title: { ja: '達成率の記載が計算と異なります', en: 'Printed rate differs from the computed one' },
    message: {
      ja: '「{name}」{period}の達成率は{stated}と記載されていますが、計算では{computed}です。',
      en: '"{name}"[ {period}]: the printed rate is {stated}, computed it is {computed}.',
    },
    whatToDo: {
      ja: '達成率、目標値、実績値のどれが正しいか確認してください。',
      en: 'Check which of rate, target and actual is right.',
    },
  },
  STATED_RATE_ONLY: {
    severity: 'warning',
    perPeriod: true,
    title: { ja: '達成率だけが記載されています', en: 'Only a rate is printed' },
    message: {
      ja: '「{name}」{period}は達成率{stated}だけが記載され、目標値と実績値がありません。',
      en: '"{name}"[ {period}]: a rate of {stated} is printed, the values it comes from are not there.',
    },
    whatToDo: { ja: '目標値と実績値を入力してください。', en: 'Enter target and actual.' },
  },
  COMPOSITE_VALUE: {
    severity: 'info',
    perPeriod: false,
    title: { ja: '複数の数値を合計しました', en: 'Value summed from parts' },
    message: {
      ja: '「{name}」{period}の「{raw}」は合計して{value}として扱いました。',
      en: '"{name}"[ {period}]: "{raw}" is taken as its sum, {value}.',
    },
    whatToDo: { ja: '合計でよいか確認してください。', en: 'Check that the sum is what is meant.' },
  },
  UNIT_MISMATCH: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '単位が一致しません', en: 'Units do not match' },
    message: {
      ja: '「{name}」の単位が「{unit}」と「{other}」で一致しません。',
      en: '"{name}" is given in "{unit}" and in "{other}".',
    },
    whatToDo: { ja: '正しい単位に揃えてください。', en: 'Use one unit.' },
  },
  NAME_DIFFERS: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '名称が一致しません', en: 'Names differ' },
    message: {
      ja: '「{name}」は、{otherSheet}!{otherCell} では「{other}」と書かれています。',
      en: '"{name}" is called "{other}" at {otherSheet}!{otherCell}.',
    },
    whatToDo: {
      ja: '同じ指標・事業であれば、名称を揃えてください。',
      en: 'If they are the same, use one name.',
    },
  },
  VALUE_DIFFERS_BETWEEN_TABLES: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '表によって値が異なります', en: 'Tables disagree on a value' },
    message: {
      ja: '「{name}」{period}の値が「{value}」と「{other}」（{otherCell}）で異なります。',
      en: '"{name}"[ {period}] is "{value}" here and "{other}" at {otherCell}.',
    },
    whatToDo: { ja: 'どちらが正しいか確認してください。', en: 'Check which one is right.' },
  },
  TARGET_REVISED: {
    severity: 'info',
    perPeriod: false,
    title: { ja: '目標が前の報告から変わっています', en: 'The target was revised' },
    message: {
      ja: '「{name}」{period}の目標は「{value}」ですが、前の報告では「{other}」（{otherCell}）でした。',
      en: 'The target of "{name}"[ {period}] is "{value}"; an earlier report has "{other}" at {otherCell}.',
    },
    whatToDo: {
      ja: '見直した目標であれば、そのままで構いません。',
      en: 'Nothing, where the target was meant to change.',
    },
  },
  ACTUAL_REVISED: {
    severity: 'info',
    perPeriod: false,
    title: { ja: '実績が前の報告から変わっています', en: 'The actual was revised' },
    message: {
      ja: '「{name}」{period}の実績は「{value}」ですが、前の報告では「{other}」（{otherCell}）でした。',
      en: 'The actual of "{name}"[ {period}] is "{value}"; an earlier report has "{other}" at {otherCell}.',
    },
    whatToDo: {
      ja: '確定値に改めたものであれば、そのままで構いません。',
      en: 'Nothing, where the figure became final.',
    },
  },
  TARGET_ALREADY_EXCEEDED: {
    severity: 'info',
    perPeriod: false,
    title: { ja: '将来の目標をすでに超えています', en: 'Later target already exceeded' },
    message: {
      ja: '「{name}」{period}の実績{actual}は、[{laterPeriod}の]目標{laterTarget}よりもすでに良い値です。',
      en: '"{name}": the actual[ of {period}], {actual}, is already better than the target[ of {laterPeriod}], {laterTarget}.',
    },
    whatToDo: { ja: '目標値の見直しを検討してください。', en: 'Consider revising the later targets.' },
  },
  WORSE_THAN_BASELINE: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '基準値より悪化しています', en: 'Worse than the baseline' },
    message: {
      ja: '「{name}」{period}の実績{actual}は、基準値{baseline}より悪い値です。',
      en: '"{name}": the actual[ of {period}], {actual}, is worse than the baseline {baseline}.',
    },
    whatToDo: {
      ja: '値と指標の方向（高い方がよいか）を確認し、要因を記録してください。',
      en: 'Check the values and the direction of the KPI, and record the cause.',
    },
  },
  NOT_CALCULATED: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '計算されていない数式があります', en: 'Formula not calculated' },
    message: {
      ja: '「{name}」{period}の値は数式ですが、ファイルに計算結果が保存されていません。',
      en: '"{name}": the value[ of {period}] is a formula without a stored result.',
    },
    whatToDo: {
      ja: 'Excelでファイルを開いて上書き保存し、もう一度読み取ってください。ファイルの値は変えていません。',
      en: 'Open the file in Excel, save it, and read it again. Nothing in the file was changed.',
    },
  },
  PART_YEAR: {
    severity: 'info',
    perPeriod: true,
    title: { ja: '実績値は期間の途中のものです', en: 'The actual covers part of its period' },
    message: {
      ja: '「{name}」{period}の実績{actual}は、期間の途中まで（{until}）のものです。期間が終わるまで達成・未達成を判定しません。',
      en: '"{name}": the actual[ of {period}], {actual}, covers part of it only ({until}). It is not judged before the period is over.',
    },
    whatToDo: {
      ja: '期間が終わったら、実績値を更新してください。途中の値でよければ、そのままで構いません。',
      en: 'Enter the final actual once the period is over; nothing has to be done until then.',
    },
  },
  DIRECTION_UNCERTAIN: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '高い方がよいか低い方がよいか判断できません', en: 'Direction uncertain' },
    message: {
      ja: '「{name}」は、高い方がよいか低い方がよいかの手掛かりが一致しません（{whyJa}）。',
      en: '"{name}": the evidence on which way is better does not agree ({whyEn}).',
    },
    whatToDo: { ja: '指標の方向を確認してください。', en: 'Check which way is better.' },
  },
  SETTLED_EXCEEDS_BUDGET: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '決算額が予算額を超えています', en: 'Settled amount exceeds the budget' },
    message: {
      ja: '「{project}」の決算額{settled}円が予算額{budget}円を超えています。',
      en: '"{project}": settled {settled} yen, budget {budget} yen.',
    },
    whatToDo: {
      ja: '金額と単位、流用や補正の有無を確認してください。',
      en: 'Check the amounts, their units, and transfers between budgets.',
    },
  },
  GRANT_RATE_OFF: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '交付金額が交付率と合いません', en: 'Grant does not follow the grant rate' },
    message: {
      ja: '「{project}」の交付金額{grant}円は、規則による額{expected}円と{difference}円異なります。',
      en: '"{project}": the grant of {grant} yen differs from {expected} yen by {difference} yen.',
    },
    whatToDo: {
      ja: '対象経費、交付率、上限額を確認してください。',
      en: 'Check eligible cost, rate and cap.',
    },
  },
  GRANT_EXCEEDS_COST: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '交付金額が事業費を超えています', en: 'Grant exceeds the cost' },
    message: {
      ja: '「{project}」の交付金額{grant}円が事業費{cost}円を超えています。',
      en: '"{project}": the grant of {grant} yen exceeds the cost of {cost} yen.',
    },
    whatToDo: { ja: '金額と単位を確認してください。', en: 'Check the amounts and their units.' },
  },
  ...MONEY_CATALOGUE,
  TOTAL_MISMATCH: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '合計が内訳と合いません', en: 'Total is not the sum of its parts' },
    message: {
      ja: '{label}の合計{stated}円は、内訳の合計{sum}円と{difference}円異なります。',
      en: 'The total of {label}, {stated} yen, differs from the sum of its parts, {sum} yen, by {difference} yen.',
    },
    whatToDo: { ja: '合計と内訳を確認してください。', en: 'Check the total and its parts.' },
  },
  RATING_TOTAL_MISMATCH: {
    severity: 'error',
    perPeriod: false,
    title: { ja: '評価の合計が内訳と合いません', en: 'Total of ratings is not the sum of its counts' },
    message: {
      ja: '「{subject}」の評価の合計{stated}件は、内訳の合計{sum}件と異なります。',
      en: '"{subject}": the printed total is {stated}, the counts add up to {sum}.',
    },
    whatToDo: { ja: '合計と区分ごとの件数を確認してください。', en: 'Check the total and the counts.' },
  },
  COST_DIFFERS: {
    severity: 'warning',
    perPeriod: false,
    title: { ja: '同じ事業の金額が異なります', en: 'Amounts of the same project differ' },
    message: {
      ja: '「{project}」の{label}が{amount}円と{other}円（{otherCell}）で異なります。{equalJa}',
      en: '"{project}": {label} is {amount} yen here and {other} yen at {otherCell}.{equalEn}',
    },
    whatToDo: {
      ja: '計画額と契約額など、意味の違う金額でないか確認してください。',
      en: 'Check whether they mean different things, such as planned and contracted amounts.',
    },
  },
  CELLS_UNREAD: {
    severity: 'info',
    perPeriod: false,
    title: { ja: '読み取っていない数値があります', en: 'Numbers were not read' },
    message: {
      ja: '「{title}」の数値{count}個（{address}）は読み取っていません。ほかの読み取り結果には影響しません。',
      en: 'Numbers of "{title}" ({count}, {address}) were not read. What else was read is not affected.',
    },
    whatToDo: {
      ja: '目標・実績・金額として必要な数値であれば、設定の「自分の言葉」に見出しの意味を登録してください。不要であれば、そのままで構いません。',
      en: 'If they are targets, actuals or amounts, add the title to your own words in the settings; if not, leave it.',
    },
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type FindingCode = keyof typeof CATALOGUE;

export function isFindingCode(code: string): code is FindingCode {
  return Object.keys(CATALOGUE).includes(code);
}
