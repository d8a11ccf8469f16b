/**
 * Workbooks that grow in one way each: what takes four times as much at four times the size is linear.
 *
 * Time spent in regular expressions is not counted here; `test/architecture/regular-expressions.spec.ts` holds those.
 */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/cells/snapshot';
import { canvas } from './forms';
import { sheet, workbook, type Grid, type Row } from './sheet';

export interface Family {
  readonly name: string;
  /** The smallest of three sizes; the others are 2n and 4n. */
  readonly n: number;
  readonly make: (n: number) => WorkbookSnapshot;
  /** Not linear yet: with the exponent measured, which may only fall, and the functions in which most is lost. */
  readonly open?: { readonly exponent: number; readonly why: string };
  /** How much work may stand between two stops of a scan of the largest, in millions of characters run. */
  readonly step?: number;
}

const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const one = (rows: Grid): WorkbookSnapshot => workbook(sheet(rows));

/** Rows of the largest sheet of Excel. */
const LAST_ROW = 1_048_576;

/** A form of one project with some KPIs, as it is printed on a page. */
const formOf = (i: number, numbers = ['①', '②', '③']): Row[] => [
  [`事業名：第${i + 1}事業`],
  ...numbers.flatMap((no): Row[] => [
    [null],
    [`KPI${no}`, '種別', '単位', '基準年度', '基準値'],
    [`第${i + 1}事業の指標${no}`, 'アウトプット', '件', '2023年度', 10],
    [null, null, null, '2024年度末\n目標値', '2024年度末\n実績値'],
    [null, null, null, 100 + i, 101],
  ]),
  [null],
];

const LIST_HEAD: Row = ['事業名', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'];
const listRow = (i: number): Row => [`事業${i % 40}`, `指標その${i}の件数`, '件', 90, 80 + (i % 20), 100, 97];

/** Filled rows at the top of the sheet and in its last rows, with `gap` blank ones between. */
function apart(above: Grid, gap: number, below: Grid, top = 0): SheetSnapshot {
  const [first, last] = [sheet(above), sheet(below)];
  const width = first.values[0]!.length;
  // One blank row stands for all: a sheet of a million rows is a list of so many references.
  const joined = <T>(upper: readonly (readonly T[])[], blank: T, lower: readonly (readonly T[])[]) => {
    const row = times(width, () => blank);
    return [...upper, ...times(gap, () => row), ...lower];
  };
  return {
    ...first,
    top,
    values: joined<CellValue>(first.values, null, last.values),
    texts: joined(first.texts, '', last.texts),
    formulas: joined(first.formulas, null, last.formulas),
    numberFormats: joined(first.numberFormats, 'General', last.numberFormats),
  };
}

/** A cell that holds a long run of something, as the name of a KPI. */
const cellOf = (text: string): WorkbookSnapshot =>
  one([
    ['指標名', '目標値', '実績値'],
    [text, 10, 9],
    ['相談件数', 10, 9],
  ]);

const GRADES = ['A 順調に進んだ', 'B まずまず進んだ', 'C 遅れている', '合計'];

export const FAMILIES: readonly Family[] = [
  {
    name: 'rows of one list',
    step: 40,
    n: 250,
    make: (n) => one([LIST_HEAD, ...times(n, listRow)]),
  },
  {
    name: 'years of one list, side by side',
    n: 25,
    make: (n) =>
      one([
        ['指標名', '単位', ...times(n, (i) => [`${1950 + i}年度目標`, `${1950 + i}年度実績`]).flat()],
        ...times(5, (r): Row => [`指標その${r}の件数`, '件', ...times(2 * n, (c) => 100 + c)]),
      ]),
  },
  {
    name: 'forms stacked on one sheet',
    step: 60,
    open: {
      exponent: 1.38,
      why: 'every form looks over all others: nextHeaderTop, periodPairs, overlapsColumns',
    },
    n: 15,
    make: (n) => one(times(n, (i) => formOf(i)).flat()),
  },
  {
    name: 'forms side by side',
    open: {
      exponent: 1.44,
      why: 'a row is walked in its whole width for every form: withinColumns, dayAbove',
    },
    n: 10,
    make: (n) => one(canvas(...times(n, (i) => [0, 6 * i, formOf(i)] as const))),
  },
  {
    name: 'notes between small tables',
    open: {
      exponent: 1.35,
      why: 'every table looks over all others, and at all lines above: overlapsColumns, headingsAbove',
    },
    n: 25,
    make: (n) =>
      one(
        times(n, (i): Row[] => [
          [`${i + 1}．第${i + 1}の取組について`],
          ['指標名', '目標値', '実績値'],
          [`指標その${i}の件数`, 100, 90 + (i % 20)],
          ['※ 実績値は年度末に集計した。'],
          ['取組は予定のとおりに進み、利用者は前の年より増えた。'],
          [null],
        ]).flat(),
      ),
  },
  {
    name: 'one template on many sheets',
    step: 10,
    n: 100,
    make: (n) => workbook(...times(n, (i) => sheet(formOf(i, ['①']), { name: `様式${i + 1}` }))),
  },
  {
    name: 'one KPI, a row per day',
    open: { exponent: 1.5, why: 'every record is compared with every other one: isSameKpi, joinDrafts' },
    n: 500,
    make: (n) =>
      one([
        ['指標名', '年月日', '目標値', '実績値'],
        ...times(n, (i): Row => {
          const [year, month, day] = [
            2001 + Math.floor(i / 336),
            1 + (Math.floor(i / 28) % 12),
            1 + (i % 28),
          ];
          return ['相談件数', `${year}年${month}月${day}日`, 100, 90 + (i % 20)];
        }),
      ]),
  },
  {
    name: 'one KPI, a row per year',
    open: {
      exponent: 1.66,
      why: 'every year is looked at beside every other one: periodBeside, newestOfSeveral',
    },
    n: 500,
    make: (n) =>
      one([
        ['指標名', '年度', '目標値', '実績値'],
        ...times(n, (i): Row => ['相談件数', `令和${i + 1}年度`, 100, 90 + (i % 20)]),
      ]),
  },
  {
    name: 'label words in one row',
    open: { exponent: 1.95, why: 'every label looks over the whole row: withinColumns, overlapsColumns' },
    n: 500,
    make: (n) =>
      one([times(n, (i) => ['指標名', '目標値', '実績値', '単位', '基準値'][i % 5]!), times(n, (i) => i)]),
  },
  {
    name: 'label words in one column',
    open: {
      exponent: 1.86,
      why: 'every label is tried as an entry with every other one: tileEntries, roleOf',
    },
    n: 500,
    make: (n) => one(times(n, (i): Row => [['指標名', '目標値', '実績値', '単位', '基準値'][i % 5]!, i])),
  },
  {
    name: 'cost tables per project',
    n: 15,
    make: (n) =>
      one(
        times(n, (i): Row[] => [
          [`事業名：第${i + 1}事業`],
          ['区分', '予算額（千円）', '決算額（千円）', '交付金額（千円）'],
          ['委託料', 1000 + i, 900, 450],
          ['備品購入費', 200, 150, 75],
          ['合計', 1200 + i, 1050, 525],
          [null],
        ]).flat(),
      ),
  },
  {
    name: 'rows of one cost table',
    n: 100,
    make: (n) =>
      one([
        ['事業名', '予算額（千円）', '決算額（千円）', '交付金額（千円）'],
        ...times(n, (i): Row => [`第${i + 1}事業`, 1000 + i, 900, 450]),
      ]),
  },
  {
    name: 'names listed in one cell, and their table',
    open: { exponent: 1.45, why: 'every listed name is compared with every record: sameProject, closeName' },
    n: 25,
    make: (n) =>
      workbook(
        sheet(
          [
            ['事業名', '主なKPI'],
            ['第1事業', times(n, (i) => `(${i + 1})指標その${i}の件数`).join('\n')],
          ],
          { name: '一覧' },
        ),
        sheet([LIST_HEAD, ...times(n, listRow)], { name: '実績' }),
      ),
  },
  {
    name: 'names listed in a column, and their table',
    open: { exponent: 1.48, why: 'every listed name is compared with every record: sameProject, closeName' },
    n: 25,
    make: (n) =>
      workbook(
        sheet(
          [
            ['事業名', '主なKPI'],
            ...times(n, (i): Row => [`事業${i % 40}`, `①指標その${i}の件数\n②別の指標${i}`]),
          ],
          {
            name: '一覧',
          },
        ),
        sheet([LIST_HEAD, ...times(n, listRow)], { name: '実績' }),
      ),
  },
  {
    name: 'KPIs side by side (transposed)',
    n: 25,
    make: (n) =>
      one([
        ['指標名', ...times(n, (i) => `指標その${i}の件数`)],
        ['単位', ...times(n, () => '件')],
        ['R6目標', ...times(n, (i) => 100 + i)],
        ['R6実績', ...times(n, () => 97)],
      ]),
  },
  {
    name: 'ratings by subject',
    n: 25,
    make: (n) =>
      one([
        ['評価区分', ...times(n, (i) => `政策${i + 1}`), '合計'],
        ...GRADES.map((grade, r): Row => [grade, ...times(n, (i) => r + i), 100]),
      ]),
  },
  {
    name: 'cards of labels and values',
    open: {
      exponent: 1.59,
      why: 'every label is tried as an entry with every other one: tileEntries, roleOf',
    },
    n: 25,
    make: (n) =>
      one(
        times(n, (i): Row[] => [
          ['指標名', `指標その${i}の件数`, '単位', '件'],
          ['目標値', 100 + i, '実績値', 97],
          [null],
        ]).flat(),
      ),
  },
  {
    name: 'the same KPIs on many sheets',
    open: {
      exponent: 1.34,
      why: 'every record is compared with every other one, and every period with the others: isSameKpi',
    },
    n: 25,
    make: (n) =>
      workbook(
        ...times(n, (i) =>
          sheet(
            [
              ['指標名', '単位', `R${i + 1}目標`, `R${i + 1}実績`],
              ...times(3, (k): Row => [`指標その${k}の件数`, '件', 100, 97]),
            ],
            {
              name: `第${i + 1}表`,
            },
          ),
        ),
      ),
  },
  {
    name: 'names merged over two rows each',
    n: 50,
    make: (n) =>
      workbook(
        sheet(
          [
            ['指標名', '区分', 'R5', 'R6'],
            ...times(n, (i): Row[] => [
              [`指標その${i}の件数`, '目標', 90, 100],
              [null, '実績', 80 + (i % 20), 97],
            ]).flat(),
          ],
          { merges: times(n, (i) => `A${2 * i + 2}:A${2 * i + 3}`) },
        ),
      ),
  },
  {
    name: 'rows nobody reads below a list',
    n: 250,
    make: (n) =>
      one([
        LIST_HEAD,
        listRow(0),
        listRow(1),
        ...times(n, (i): Row => [null, `${i % 7}丁目`, null, 900 + i]),
      ]),
  },
  {
    name: 'blanks in one cell',
    n: 60,
    make: (n) => cellOf(`${' '.repeat(n)}率!`),
  },
  {
    name: 'brackets in one cell',
    n: 500,
    make: (n) => cellOf('('.repeat(n)),
  },
  {
    name: 'pairs of brackets in one cell',
    n: 500,
    make: (n) => cellOf('（）'.repeat(n)),
  },
  {
    name: 'lines in one cell',
    n: 100,
    make: (n) => cellOf(times(n, (i) => `${i + 1} 行目：${i}件`).join('\n')),
  },
  {
    name: 'blank rows between a list and the last row of Excel',
    n: LAST_ROW / 64,
    make: (n) =>
      workbook(apart([LIST_HEAD.slice(1, 5), ['相談件数', '件', 90, 80]], n - 3, [['以上']], LAST_ROW - n)),
  },
  {
    name: 'a list that ends with the last row of Excel',
    n: 250,
    make: (n) => workbook(sheet([LIST_HEAD, ...times(n, listRow)], { at: `A${LAST_ROW - n}` })),
  },
];
