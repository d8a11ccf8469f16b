/** Numbers in another scale than the unit says: 千円, 百万円 and 億円, 万人, number formats in thousands. */
import type { RecognitionCase } from '../../../support/cases';
import { canvas } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'amounts of money as KPIs: 千円, 百万円, 億円',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R5年度', null, 'R6年度', null],
          [null, null, '目標', '実績', '目標', '実績'],
          ['ふるさと応援寄附金額', '千円', '250,000', '268,431', '270,000', '259,887'],
          ['観光消費額', '百万円', 4300, 4120, 4400, 4610],
          ['製造品出荷額等', '億円', 1210, 1236, 1220, null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ],
    expected: [
      {
        name: 'ふるさと応援寄附金額',
        unit: '千円',
        periods: [
          [2023, 250000, 268431, 'achieved'],
          [2024, 270000, 259887, 'notAchieved'],
        ],
      },
      {
        name: '観光消費額',
        unit: '百万円',
        periods: [
          [2023, 4300, 4120, 'notAchieved'],
          [2024, 4400, 4610, 'achieved'],
        ],
      },
      {
        name: '製造品出荷額等',
        unit: '億円',
        periods: [
          [2023, 1210, 1236, 'achieved'],
          [2024, 1220, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'amounts typed in another unit than the unit column says',
    sheets: [
      sheet([
        ['KPI', '単位', '目標値', '実績値'],
        ['ECサイトの売上額', '円', '2,000万円', '1,850万円'],
        ['クラウドファンディング調達額', '円', '3,000,000', '320万円'],
      ]),
    ],
    expected: [
      {
        name: 'ECサイトの売上額',
        unit: '円',
        periods: [[null, 20_000_000, 18_500_000, 'notAchieved']],
      },
      {
        name: 'クラウドファンディング調達額',
        unit: '円',
        periods: [[null, 3_000_000, 3_200_000, 'achieved']],
      },
    ],
  },
  {
    what: '万人, 人 and 千人 in one row are brought to the unit column',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['観光入込客数', '千人', '1.2万人', '11,500人'],
        ['サイト閲覧者数', '人', '1万2千人', '12,500'],
        ['宿泊者数', '万人', 1.2, '1万3千人'],
      ]),
    ],
    expected: [
      { name: '観光入込客数', unit: '千人', periods: [[2024, 12, 11.5, 'notAchieved']] },
      { name: 'サイト閲覧者数', unit: '人', periods: [[2024, 12_000, 12_500, 'achieved']] },
      { name: '宿泊者数', unit: '万人', periods: [[2024, 1.2, 1.3, 'achieved']] },
    ],
  },
  {
    what: '万人, 億円 and 兆 in the cells, 千人 and 百万円 in the unit column',
    sheets: [
      sheet([
        ['施策分野', '指標名', '単位', '令和６年度目標値', '令和６年度実績値', '担当'],
        ['観光', '観光入込客数', '千人', '50万人', '48.2万人', '観光課'],
        ['観光', '道の駅の売上額', '百万円', '3.5億円', '412', '観光課'],
        ['産業', '製造品出荷額等', '億円', '11,200', '1兆1,350億円', '商工課'],
        ['文化', '図書館の来館者数', '人', '12万人', '118,500', '図書館'],
        ['産業', '企業誘致による投資額', '千円', '2億円', '1億8,500万円', '商工課'],
      ]),
    ],
    expected: [
      { name: '観光入込客数', unit: '千人', periods: [[2024, 500, 482, 'notAchieved']] },
      { name: '道の駅の売上額', unit: '百万円', periods: [[2024, 350, 412, 'achieved']] },
      { name: '製造品出荷額等', unit: '億円', periods: [[2024, 11200, 11350, 'achieved']] },
      { name: '図書館の来館者数', unit: '人', periods: [[2024, 120_000, 118_500, 'notAchieved']] },
      { name: '企業誘致による投資額', unit: '千円', periods: [[2024, 200_000, 185_000, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'shown in thousands by the number format #,##0, and 千円 in the unit column',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標', 'R6実績'],
          ['直売所の売上高', '千円', 2_000_000, 2_100_000],
          ['参加者数', '人', 200, 210],
        ],
        { formats: { C2: '#,##0,', D2: '#,##0,' }, texts: { C2: '2,000', D2: '2,100' } },
      ),
    ],
    expected: [
      { name: '直売所の売上高', unit: '千円', periods: [[2024, 2000, 2100, 'achieved']] },
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
    ],
  },
  {
    what: 'company cards two by two, 億円 and 万円 where the unit is 百万円, FY in the labels',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['KPI名', '新規事業の売上高'],
              ['単位', '百万円'],
              ['FY2024目標', '1.2億円'],
              ['FY2024実績', '1億3,500万円'],
              ['FY2025目標', '1.5億円'],
            ],
          ],
          [
            0,
            3,
            [
              ['KPI名', '解約率'],
              ['単位', '%'],
              ['FY2024目標', '2.0%以下'],
              ['FY2024実績', '1.8%'],
              ['FY2025目標', '1.5%以下'],
            ],
          ],
          [
            7,
            0,
            [
              ['KPI名', '研究開発費'],
              ['単位', '百万円'],
              ['FY2024目標', 80],
              ['FY2024実績', 74],
              ['FY2025目標', 95],
            ],
          ],
        ),
        { name: 'KPI' },
      ),
    ],
    expected: [
      {
        name: '新規事業の売上高',
        unit: '百万円',
        periods: [
          [2024, 120, 135, 'achieved'],
          [2025, 150, null, 'pending'],
        ],
      },
      {
        name: '解約率',
        unit: '%',
        direction: 'lower',
        periods: [
          [2024, 2, 1.8, 'achieved'],
          [2025, 1.5, null, 'pending'],
        ],
      },
      {
        name: '研究開発費',
        unit: '百万円',
        direction: 'higher',
        periods: [
          [2024, 80, 74, 'notAchieved'],
          [2025, 95, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'a card with one unit for each list of KPIs and a table that counts two of them in another, the costs in 円 elsewhere',
    sheets: [
      sheet(
        [
          ['事業概要　【移住相談オンライン化事業】'],
          ['実施地域', '大分県国見浜市', '事業費', '4,620千円'],
          ['実施主体', '大分県国見浜市', '人口', '19,870人(R6.3月末)'],
          ['事業概要', '移住の相談をオンラインで受け付ける。', null, null],
          [
            '主なKPI',
            '【アウトプット指標（活動指標）】※全て（件）\n①オンライン相談の件数\n②動画の公開本数',
            '【アウトカム指標（成果指標）】※全て（％）\n①相談者の満足度\n②移住に至った割合',
            null,
          ],
        ],
        { name: '概要', merges: ['A1:D1', 'B4:D4', 'C5:D5'] },
      ),
      sheet(
        [
          ['移住相談オンライン化事業　KPI管理表'],
          ['番号', 'KPI', '種別', '単位', '令和５年度\n基準値', '令和６年度', null, '令和７年度', null],
          [null, null, null, null, null, '目標値', '実績値', '目標値', '実績値'],
          ['KPI①', 'オンライン相談の件数', 'アウトプット', '件', 18, 60, 74, 90, null],
          ['KPI②', '動画の公開本数', 'アウトプット', '本', 0, 12, 9, 18, null],
          ['KPI③', '相談者の満足度', 'アウトカム', 'ポイント', 72, 80, 83, 85, null],
          ['KPI④', '移住に至った割合', 'アウトカム', '％', 4.5, 6, 4.1, 8, null],
        ],
        {
          name: 'KPI',
          merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:G2', 'H2:I2'],
        },
      ),
      sheet(
        [
          ['事業費の内訳'],
          ['事業名', '移住相談オンライン化事業'],
          ['事業費', '4,620,000円'],
          ['交付金充当額', '2,310,000円'],
        ],
        { name: '経費' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'オンライン相談の件数',
        kind: 'output',
        unit: '件',
        baseline: 18,
        periods: [
          [2024, 60, 74, 'achieved'],
          [2025, 90, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '動画の公開本数',
        kind: 'output',
        unit: '本',
        baseline: 0,
        periods: [
          [2024, 12, 9, 'notAchieved'],
          [2025, 18, null, 'pending'],
        ],
      },
      {
        no: 'KPI③',
        name: '相談者の満足度',
        kind: 'outcome',
        unit: 'ポイント',
        periods: [
          [2024, 80, 83, 'achieved'],
          [2025, 85, null, 'pending'],
        ],
      },
      {
        no: 'KPI④',
        name: '移住に至った割合',
        kind: 'outcome',
        unit: '％',
        periods: [
          [2024, 6, 4.1, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['移住相談オンライン化事業', 'cost', 4_620_000],
      ['移住相談オンライン化事業', 'cost', 4_620_000],
      ['移住相談オンライン化事業', 'grant', 2_310_000],
    ],
    findings: ['UNIT_MISMATCH KPI!D5', 'UNIT_MISMATCH KPI!D6', 'WORSE_THAN_BASELINE KPI!G7'],
  },
];
