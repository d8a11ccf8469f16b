/** 活動指標 and 成果指標, outputs and outcomes, in parts of one form. */
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: '活動指標 and 成果指標 in one sheet, 目標, 実績 and 達成率 in rows over three western years',
    sheets: [
      sheet(
        [
          ['事業名', '小学校ICT活用推進事業', null, null, null, null],
          ['区分', '指標', '項目', '2022年度', '2023年度', '2024年度'],
          ['活動指標', '教員研修の回数（回）', '目標', 4, 6, 6],
          [null, null, '実績', 4, 5, 7],
          [null, null, '達成率', '100%', '83%', '117%'],
          ['成果指標', '授業で毎日使う学級の割合（％）', '目標', 50, 70, 90],
          [null, null, '実績', 55, 71, 84],
          [null, null, '達成率', '110%', '101%', '93%'],
        ],
        { merges: ['B1:F1', 'A3:A5', 'B3:B5', 'A6:A8', 'B6:B8'] },
      ),
    ],
    expected: [
      {
        name: '教員研修の回数（回）',
        kind: 'output',
        unit: '回',
        project: '小学校ICT活用推進事業',
        periods: [
          [2022, 4, 4, 'achieved'],
          [2023, 6, 5, 'notAchieved'],
          [2024, 6, 7, 'achieved'],
        ],
      },
      {
        name: '授業で毎日使う学級の割合（％）',
        kind: 'outcome',
        unit: '％',
        project: '小学校ICT活用推進事業',
        periods: [
          [2022, 50, 55, 'achieved'],
          [2023, 70, 71, 'achieved'],
          [2024, 90, 84, 'notAchieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'activity and result indicators as row titles, name and unit beside them, plan over result',
    sheets: [
      sheet(
        [
          ['事務事業名', '健康ポイント事業', null, '所属', '健康づくり課', null],
          [null, '指標名', '単位', null, '5年度', '6年度'],
          ['活動指標', '対象講座の開催回数', '回', '計画', 24, 30],
          [null, null, null, '実績', 26, 28],
          ['成果指標', 'ポイント交換者数', '人', '計画', 400, 500],
          [null, null, null, '実績', 371, 540],
        ],
        {
          at: 'B3',
          merges: ['C3:D3', 'F3:G3', 'B5:B6', 'C5:C6', 'D5:D6', 'B7:B8', 'C7:C8', 'D7:D8'],
        },
      ),
    ],
    expected: [
      {
        name: '対象講座の開催回数',
        kind: 'output',
        unit: '回',
        project: '健康ポイント事業',
        periods: [
          ['5年度', 24, 26, 'achieved'],
          ['6年度', 30, 28, 'notAchieved'],
        ],
      },
      {
        name: 'ポイント交換者数',
        kind: 'outcome',
        unit: '人',
        project: '健康ポイント事業',
        periods: [
          ['5年度', 400, 371, 'notAchieved'],
          ['6年度', 500, 540, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'output and outcome under headings of their own, blank rows below the titles, spacer columns, the year in the title',
    sheets: [
      sheet(
        [
          ['令和６年度　商店街にぎわい事業　実施報告'],
          [null],
          ['■アウトプット指標（活動指標）'],
          ['指標名', null, '単位', null, '目標値', null, '実績値', null, '達成率'],
          [null],
          ['イベントの開催日数', null, '日', null, 30, null, 33, null, '110.0％'],
          ['出店者数', null, '店', null, 120, null, 96, null, '80.0％'],
          [null],
          ['■アウトカム指標（成果指標）'],
          ['指標名', null, '単位', null, '目標値', null, '実績値', null, '達成率'],
          [null],
          ['休日の歩行者通行量', null, '人', null, 8000, null, 7850, null, '98.1％'],
          ['空き店舗率', null, '％', null, 12, null, 11.4, null, '105.3％'],
        ],
        { at: 'D7' },
      ),
    ],
    expected: [
      {
        name: 'イベントの開催日数',
        kind: 'output',
        statedRates: [110],
        periods: [[2024, 30, 33, 'achieved']],
      },
      { name: '出店者数', kind: 'output', unit: '店', periods: [[2024, 120, 96, 'notAchieved']] },
      {
        name: '休日の歩行者通行量',
        kind: 'outcome',
        unit: '人',
        periods: [[2024, 8000, 7850, 'notAchieved']],
      },
      {
        name: '空き店舗率',
        kind: 'outcome',
        unit: '％',
        direction: 'lower',
        periods: [[2024, 12, 11.4, 'achieved']],
      },
    ],
    findings: [],
  },
  {
    what: '活動指標 and 成果指標 as two halves of one sheet, each with label left and unit beside, three years as rows 計画 and 実績 under both, spacer rows, money in pairs',
    sheets: [
      form(
        [
          ['事務事業マネジメントシート', '<', '<', '<', '<', null, null, null, null, null, null],
          ['事業名', '家庭用蓄電池設置補助事業', '<', '<', '<', null, '担当', '環境課', '<', '<', '<'],
          ['予算額', '20,000千円', '<', '<', '<', null, '決算額', '18,600千円', '<', '<', '<'],
          [],
          [
            '活動指標',
            '補助金の交付件数',
            '<',
            '<',
            '<',
            null,
            '成果指標',
            '家庭部門のＣＯ２排出量',
            '<',
            '<',
            '<',
          ],
          ['単位', '件', '<', '<', '<', null, '単位', '千t-CO2', '<', '<', '<'],
          [],
          [null, 'R4年度', 'R5年度', 'R6年度', 'R7年度', null, null, 'R4年度', 'R5年度', 'R6年度', 'R7年度'],
          ['計画', 80, 90, 100, 100, null, '計画', 96, 93, 90, 87],
          ['実績', 84, 88, 93, null, null, '実績', 97.2, 92.8, '集計中', null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '補助金の交付件数',
        unit: '件',
        kind: 'output',
        project: '家庭用蓄電池設置補助事業',
        periods: [
          [2022, 80, 84, 'achieved'],
          [2023, 90, 88, 'notAchieved'],
          [2024, 100, 93, 'notAchieved'],
          [2025, 100, null, 'pending'],
        ],
      },
      {
        name: '家庭部門のＣＯ２排出量',
        unit: '千t-CO2',
        kind: 'outcome',
        project: '家庭用蓄電池設置補助事業',
        direction: 'lower',
        periods: [
          [2022, 96, 97.2, 'notAchieved'],
          [2023, 93, 92.8, 'achieved'],
          [2024, 90, null, 'notMeasured'],
          [2025, 87, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['家庭用蓄電池設置補助事業', 'budget', 20_000_000],
      ['家庭用蓄電池設置補助事業', 'settled', 18_600_000],
    ],
  },
  {
    what: 'card of a project: 活動指標 twice and 成果指標 once as blocks over three years, a table of money by year below',
    sheets: [
      sheet(
        [
          ['実施計画　個別シート', null, null, null, null],
          ['事業名', '空き店舗活用創業支援', null, '所管課', '商工課'],
          ['１　指標', null, null, null, null],
          ['活動指標１', '創業塾の開催回数', null, '単位', '回'],
          [null, null, '令和5年度', '令和6年度', '令和7年度'],
          [null, '計画値', 6, 6, 8],
          [null, '実績値', 6, 5, null],
          ['活動指標２', '窓口相談の件数', null, '単位', '件'],
          [null, null, '令和5年度', '令和6年度', '令和7年度'],
          [null, '計画値', 60, 80, 100],
          [null, '実績値', 71, 84, null],
          ['成果指標１', '空き店舗を使った創業件数', null, '単位', '件'],
          [null, null, '令和5年度', '令和6年度', '令和7年度'],
          [null, '計画値', 3, 4, 5],
          [null, '実績値', 3, 2, null],
          ['２　事業費（千円）', null, null, null, null],
          [null, null, '令和5年度', '令和6年度', '令和7年度'],
          [null, '予算額', 3000, 3200, 3500],
          [null, '決算額', 2870, 3105, null],
        ],
        { at: 'B2', merges: ['B2:F2', 'C3:D3', 'B5:B8', 'B9:B12', 'B13:B16', 'C5:D5', 'C9:D9', 'C13:D13'] },
      ),
    ],
    expected: [
      {
        name: '創業塾の開催回数',
        unit: '回',
        kind: 'output',
        project: '空き店舗活用創業支援',
        periods: [
          [2023, 6, 6, 'achieved'],
          [2024, 6, 5, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
      {
        name: '窓口相談の件数',
        unit: '件',
        kind: 'output',
        project: '空き店舗活用創業支援',
        periods: [
          [2023, 60, 71, 'achieved'],
          [2024, 80, 84, 'achieved'],
          [2025, 100, null, 'pending'],
        ],
      },
      {
        name: '空き店舗を使った創業件数',
        unit: '件',
        kind: 'outcome',
        project: '空き店舗活用創業支援',
        periods: [
          [2023, 3, 3, 'achieved'],
          [2024, 4, 2, 'notAchieved'],
          [2025, 5, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['空き店舗活用創業支援', 'budget', 3_000_000],
      ['空き店舗活用創業支援', 'budget', 3_200_000],
      ['空き店舗活用創業支援', 'budget', 3_500_000],
      ['空き店舗活用創業支援', 'settled', 2_870_000],
      ['空き店舗活用創業支援', 'settled', 3_105_000],
    ],
  },
];
