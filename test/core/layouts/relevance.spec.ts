import { mayMatter } from '../../../src/core/layouts/relevance';
import { LEXICON, type LabelRole } from '../../../src/core/text/lexicon';
import { sheet } from '../../support/sheet';

/** Without one of these there is no KPI, no amount and no rating. */
const NEEDED: readonly LabelRole[] = [
  'target',
  'kpiName',
  'kpiList',
  'cost',
  'budget',
  'settled',
  'contract',
  'grant',
  'rating',
];

const words = LEXICON.filter(({ role }) => NEEDED.includes(role)).flatMap(({ words: list }) => list);

test.each(words)('a sheet with "%s" is looked at', (word) => {
  expect(mayMatter(sheet([[1, word, 2]]), new Map())).toBe(true);
});

test.each(['ＫＰＩ', '目 標 値', '【指標１】', 'Ａ　順調に進んだ', 'Ｂ'])(
  'a sheet with "%s" is looked at',
  (word) => {
    expect(mayMatter(sheet([[1, word, 2]]), new Map())).toBe(true);
  },
);

test("a word of the user's own is enough", () => {
  const rows = sheet([['着地', 1]]);
  expect([mayMatter(rows, new Map()), mayMatter(rows, new Map([['着地', 'actual']]))]).toEqual([false, true]);
});

test('numbers, names and dates alone are not', () => {
  expect(
    mayMatter(
      sheet([
        ['氏名', '4月1日', 3],
        ['山田', '早', 4.5],
      ]),
      new Map(),
    ),
  ).toBe(false);
});
