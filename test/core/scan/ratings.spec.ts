import { scanWorkbook } from '../../../src/core/scan';
import { sheet, workbook } from '../../support/sheet';

const GRADES = ['A 順調に進んだ', 'B まずまず進んだ', 'C あまり進まなかった', 'D 進まなかった'];

test('grades down the rows: counts, total and the share of A and B; a wrong total is told', () => {
  const { ratings, findings } = scanWorkbook(
    workbook(
      sheet([
        ['評価区分', '行政サービス', '行政経営', '合計'],
        [GRADES[0]!, 17, 40, 57],
        [GRADES[1]!, 3, 12, 15],
        [GRADES[2]!, 1, 2, 3],
        [GRADES[3]!, 0, 0, 0],
        ['合計', 21, 55, 76],
      ]),
    ),
  );
  expect(
    ratings.map(({ subject, counts, statedTotal, topTwoPercent }) => [
      subject,
      counts,
      statedTotal,
      topTwoPercent,
    ]),
  ).toEqual([
    ['行政サービス', { A: 17, B: 3, C: 1, D: 0 }, 21, (20 * 100) / 21],
    ['行政経営', { A: 40, B: 12, C: 2, D: 0 }, 55, (52 * 100) / 54],
  ]);
  expect(findings.map(({ code, cell, params }) => [code, cell, params['stated'], params['sum']])).toEqual([
    ['RATING_TOTAL_MISMATCH', 'C6', 55, 54],
  ]);
});

test('grades along the columns', () => {
  const { ratings } = scanWorkbook(
    workbook(
      sheet([
        ['施策', 'A', 'B', 'C', '計'],
        ['子育て', 5, 3, 1, 9],
        ['観光', 2, 2, 0, 4],
        ['合計', 7, 5, 1, 13],
      ]),
    ),
  );
  expect(ratings.map(({ subject, counts, statedTotal }) => [subject, counts, statedTotal])).toEqual([
    ['子育て', { A: 5, B: 3, C: 1 }, 9],
    ['観光', { A: 2, B: 2, C: 0 }, 4],
  ]);
});

test('a single rating is kept as text', () => {
  const { ratings } = scanWorkbook(
    workbook(
      sheet([
        ['事業名', '移住促進事業'],
        ['事業効果', '地方創生に効果があった'],
      ]),
    ),
  );
  expect(ratings).toEqual([
    {
      sheet: 'Sheet1',
      subject: '移住促進事業',
      label: '事業効果',
      text: '地方創生に効果があった',
      cell: 'B2',
    },
  ]);
});

test.each([
  [
    'products by their letters',
    [
      ['商品名', '単価', '数量'],
      ['C', 1200, 10],
      ['B', 3000, 5],
      ['A', 1008, 7],
    ],
  ],
  [
    'groups of a test',
    [
      ['Groups', 'Count', 'Sum'],
      ['A', 5, 310],
      ['B', 5, 330],
      ['C', 5, 260],
    ],
  ],
  [
    'contracts of clients',
    [
      ['client', 'policy'],
      ['S', 43191791],
      ['A', 3114202963],
      ['B', 7],
    ],
  ],
  [
    'letters in no order',
    [
      ['区分', '件数'],
      ['B', 3],
      ['A', 5],
      ['C', 1],
    ],
  ],
])('no ratings: %s', (_, rows) => {
  expect(scanWorkbook(workbook(sheet(rows))).ratings).toEqual([]);
});

test('the worst grade first', () => {
  const { ratings } = scanWorkbook(
    workbook(
      sheet([
        ['判定', '事業数'],
        ['C', 1],
        ['B', 4],
        ['A', 9],
      ]),
    ),
  );
  expect(ratings.map(({ counts }) => counts)).toEqual([{ C: 1, B: 4, A: 9 }]);
});
