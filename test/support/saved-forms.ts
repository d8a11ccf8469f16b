/**
 * Forms as they were sent round, by the year they report: what somebody corrected in one year has to hold in the next.
 * Every one is read under a layout of its own.
 */
import type { SheetSnapshot } from '../../src/core/cells/snapshot';
import { sheet, type Grid } from './sheet';

/** The values that differ from year to year, in reading order. */
export type Values = readonly number[];

const [LIST, TWO_ROWS, CARD, BLOCK, LYING, OWN_WORDS] = ['一覧', '二段', '調書', '様式', '横並び', '独自'];

/** `year` is the one of Reiwa. */
export const FORMS = {
  list: (year: number, [a, b, c, d, e, f]: Values, at = 'B3'): SheetSnapshot =>
    sheet(
      [
        ['No', '指標名', '所管', '単位', `R${year}目標値`, '着地'],
        [1, '相談件数', '福祉課', '件', a!, b!],
        [2, '苦情の申出', '市民課', '件', c!, d!],
        [3, '参考：窓口の来庁者数', '市民課', '人', e!, f!],
      ],
      { name: LIST, at },
    ),
  twoRows: (year: number, [a, b, c, d, e, f]: Values): SheetSnapshot =>
    sheet(
      [
        ['※上段：目標値　下段：実績値', null, null, null, null, null],
        ['重要業績評価指標', null, '単位', `令和${year}年度`, `令和${year + 1}年度`, '始めの数'],
        ['①', '電子申請の利用件数', '件', a!, e!, 1500],
        [null, null, null, b!, null, null],
        ['②', '窓口での平均滞在', '分', c!, f!, 21],
        [null, null, null, d!, null, null],
      ],
      { name: TWO_ROWS, merges: ['A2:B2', 'A3:A4', 'B3:B4', 'C3:C4', 'A5:A6', 'B5:B6', 'C5:C6'] },
    ),
  card: (year: number, [a, b]: Values, at = 'B2'): SheetSnapshot =>
    sheet(
      [
        ['事務事業評価シート', null],
        ['事業名', '高齢者スマホ教室'],
        ['評価年度', `令和${year}年度`],
        ['成果指標', '受講者'],
        ['指標の正式な名前', '教室を受講した市民の数'],
        ['数える単位', '人'],
        ['目標値', a!],
        ['決算時の数', b!],
      ],
      { name: CARD, at },
    ),
  block: (year: number, [a, b, c, d, e, f]: Values, at = 'A1'): SheetSnapshot => {
    const goal = `${2018 + year}年度末\n目標値`;
    const result = `${2018 + year}年度末\n実績値`;
    const rows: Grid = [
      ['KPI①', '種別', '単位', '基準年度', '基準値', null],
      ['ごみ袋の配布枚数', 'アウトプット', '枚', '2023年度', 1200, null],
      [null, null, null, goal, result, '確定した数'],
      [null, null, null, a!, b!, c!],
      [null, null, null, null, null, null],
      ['KPI②', '種別', '単位', '基準年度', '基準値', null],
      ['講座の満足度', 'アウトカム', '%', '2023年度', 70, null],
      [null, null, null, goal, result, '確定した数'],
      [null, null, null, d!, e!, f!],
    ];
    return sheet(rows, { name: BLOCK, at });
  },
  lying: (year: number, [a, b, c, d, e, f]: Values, at = 'D5'): SheetSnapshot =>
    sheet(
      [
        ['指標名', '研修の受講者数', '時間外の勤務', '参考の欄'],
        ['単位', '人', '時間', '件'],
        [`R${year}目標`, a!, c!, e!],
        ['着地', b!, d!, f!],
      ],
      { name: LYING, at },
    ),
  /** Read by words of the user's own alone. */
  ownWords: (year: number, [a, b]: Values, at = 'A1'): SheetSnapshot =>
    sheet(
      [
        ['ものさし', '数え方', `R${year}めやす`, `R${year}できだか`],
        ['花壇の整備', 'か所', a!, b!],
      ],
      { name: OWN_WORDS, at },
    ),
};
