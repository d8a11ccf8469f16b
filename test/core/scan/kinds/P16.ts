import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = 'Blank words as actual: N.A., （未集計）, 測定不能, 調査未実施';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'N.A. in an English list',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Actual'],
        ['Library visits', 5000, 5120],
        ['Parent survey replies', 300, 'N.A.'],
        ['Club members', 180, 171],
      ]),
    ],
    expected: [
      kpi('Library visits', [[null, 5000, 5120, 'achieved']]),
      kpi('Parent survey replies', [[null, 300, null, 'notMeasured']]),
      kpi('Club members', [[null, 180, 171, 'notAchieved']]),
    ],
  },
  {
    what: '（未集計） in a municipal list',
    sheets: [
      sheet([
        ['指標', '単位', '目標', '実績'],
        ['観光入込客数', '人', 120000, '（未集計）'],
        ['観光案内件数', '件', 4000, 4180],
        ['土産品開発数', '品', 5, 4],
      ]),
    ],
    expected: [
      kpi('観光入込客数', [[null, 120000, null, 'notMeasured']], { unit: '人' }),
      kpi('観光案内件数', [[null, 4000, 4180, 'achieved']], { unit: '件' }),
      kpi('土産品開発数', [[null, 5, 4, 'notAchieved']], { unit: '品' }),
    ],
  },
  {
    what: '測定不能 in one year of a two-row form',
    sheets: [
      sheet(
        [
          ['指標', '区分', '令和5年度', '令和6年度'],
          ['歩行者通行量', '目標', 8000, 8200],
          [null, '実績', '測定不能', 8311],
          ['新規出店数', '目標', 6, 7],
          [null, '実績', 7, 5],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    ],
    expected: [
      kpi('歩行者通行量', [
        [2023, 8000, null, 'notMeasured'],
        [2024, 8200, 8311, 'achieved'],
      ]),
      kpi('新規出店数', [
        [2023, 6, 7, 'achieved'],
        [2024, 7, 5, 'notAchieved'],
      ]),
    ],
  },
  {
    what: '調査未実施 in a list of two years',
    sheets: [
      sheet(
        [
          ['評価指標', '令和5年度', null, '令和6年度', null],
          [null, '目標', '実績', '目標', '実績'],
          ['患者満足度', 80, 82.5, 82, '調査未実施'],
          ['外来患者数', 30000, 29110, 30500, 31240],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('患者満足度', [
        [2023, 80, 82.5, 'achieved'],
        [2024, 82, null, 'notMeasured'],
      ]),
      kpi('外来患者数', [
        [2023, 30000, 29110, 'notAchieved'],
        [2024, 30500, 31240, 'achieved'],
      ]),
    ],
  },
  {
    what: 'several blank words in one list',
    sheets: [
      sheet(
        [
          ['KPI', '目標', '実績'],
          ['満足度', 75, '測定不能'],
          ['認知度', 40, '調査未実施'],
          ['会員数', 2600, 2655],
          ['紹介件数', 140, '（未集計）'],
        ],
        { at: 'C2' },
      ),
    ],
    expected: [
      kpi('満足度', [[null, 75, null, 'notMeasured']]),
      kpi('認知度', [[null, 40, null, 'notMeasured']]),
      kpi('会員数', [[null, 2600, 2655, 'achieved']]),
      kpi('紹介件数', [[null, 140, null, 'notMeasured']]),
    ],
  },
  {
    what: 'n.a. and Not available in an NGO list with units',
    sheets: [
      sheet([
        ['Indicator', 'Unit', 'Target', 'Actual'],
        ['Seedlings grown', 'seedlings', 12000, 12740],
        ['Water points tested', 'points', 60, 'n.a.'],
        ['Farm visits', 'visits', 420, 'Not available'],
        ['Co-operatives joined', 'groups', 15, 14],
      ]),
    ],
    expected: [
      kpi('Seedlings grown', [[null, 12000, 12740, 'achieved']], { unit: 'seedlings' }),
      kpi('Water points tested', [[null, 60, null, 'notMeasured']], { unit: 'points' }),
      kpi('Farm visits', [[null, 420, null, 'notMeasured']], { unit: 'visits' }),
      kpi('Co-operatives joined', [[null, 15, 14, 'notAchieved']], { unit: 'groups' }),
    ],
  },
];
