import { DASHES } from './fold';

export type MissingKind = 'notMeasured' | 'notSet' | 'none';

/** Words that stand where a number is missing: folded, without spaces, lower case. */
const MISSING_WORDS: Readonly<Record<MissingKind, readonly string[]>> = {
  notMeasured: [
    ...['未計測', '未測定', '未集計', '未確定', '未実施', '未調査', '未公表', '未把握', '未算定', '未算出'],
    ...['集計中', '調査中', '測定中', '計測中', '確認中', '算定中', '算出中', '精査中', '作業中'],
    ...['測定不能', '測定不可', '計測不能', '計測不可', '集計不能', '集計不可', '算出不能', '算出不可'],
    ...[
      '算定不能',
      '算定不可',
      '把握不能',
      '把握不可',
      '算出できず',
      '測定できず',
      'データなし',
      'データ無し',
    ],
    ...['次年度調査', '翌年度調査', '隔年調査', '調査年度外', '調査なし', '調査未実施', '調査実施なし'],
    ...['集計未了', '集計未完了', '測定未実施', '計測未実施'],
    ...[
      'tbc',
      'tbd',
      'tba',
      'pending',
      'tobeconfirmed',
      'inprogress',
      'awaitingdata',
      'nodata',
      'datanotavailable',
    ],
    ...['notmeasured', 'notavailable', 'notyet', 'notyetavailable', 'notyetmeasured', 'notyetknown'],
  ],
  notSet: ['未設定', '未定', '設定なし'],
  none: ['なし', '無し', '無', '該当なし', 'n/a', 'na', 'n.a.', 'n.a', '...', '/', '\\'],
};

const KIND_OF_WORD: ReadonlyMap<string, MissingKind> = new Map(
  (['notMeasured', 'notSet', 'none'] as const).flatMap((kind) =>
    MISSING_WORDS[kind].map((word): [string, MissingKind] => [word, kind]),
  ),
);

/** R7.6頃判明, 9月末確定: when the number will be there. */
const ANNOUNCED =
  /(頃|ごろ|以降|中旬|下旬|上旬|予定)に?(判明|公表|確定|集計|計測|測定|実施)(予定|見込み?)?$|(判明|公表|集計|計測)(予定|見込み?)$|^[0-9]{1,2}月(末|上旬|中旬|下旬)?に?(確定|公表|判明|集計)|^(判明|公表|確定)(時期|予定)?[:：].*[0-9]/;
/** ―（R7.6頃）: nothing yet, and when. */
const NOT_YET = new RegExp(`^[${DASHES}]\\(.*(?:頃|ごろ|予定|判明|公表|集計|確定).*\\)$`);

/**
 * What a cell means that holds a word in place of a number (未計測, N.A., （未集計）); null for any other text.
 * @param compact folded, without spaces
 */
export function missingKind(compact: string): MissingKind | null {
  if (NOT_YET.test(compact)) return 'notMeasured';
  return wordKind(compact) ?? wordKind(withoutRemark(compact)) ?? wordKind(withoutBrackets(compact));
}

function wordKind(word: string): MissingKind | null {
  return KIND_OF_WORD.get(word.toLowerCase()) ?? (ANNOUNCED.test(word) ? 'notMeasured' : null);
}

/** 未計測（9月判明予定） → 未計測 */
function withoutRemark(text: string): string {
  const open = text.indexOf('(');
  return open > 0 && text.endsWith(')') ? text.slice(0, open) : text;
}

/** （未集計） → 未集計 */
function withoutBrackets(text: string): string {
  return text.startsWith('(') && text.indexOf(')') === text.length - 1 ? text.slice(1, -1) : text;
}

/** What Excel shows where a formula has no result. */
export const ERRORS: ReadonlySet<string> = new Set([
  ...[
    '#N/A',
    '#GETTING_DATA',
    '#DIV/0!',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
  ],
  ...['#BUSY!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!'],
]);
