/** Shares: fractions shown as percentages by the number format, typed percentages, rates of them. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'shares formatted as percentages among plain numbers, the unit column saying %',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '基準値（R4）', '目標値（R6）', '実績値（R6）', '達成率'],
          ['行政手続のオンライン化率', '%', 0.25, 0.5, 0.6, 1.2],
          ['市民満足度', '%', 0.625, 0.75, 0.675, 0.9],
          ['AIチャットボットの利用件数', '件', 400, 1000, 800, 0.8],
        ],
        {
          formats: {
            C2: '0%',
            D2: '0%',
            E2: '0%',
            F2: '0%',
            C3: '0.0%',
            D3: '0.0%',
            E3: '0.0%',
            F3: '0%',
            C4: '#,##0',
            D4: '#,##0',
            E4: '#,##0',
            F4: '0%',
          },
          texts: {
            C2: '25%',
            D2: '50%',
            E2: '60%',
            F2: '120%',
            C3: '62.5%',
            D3: '75.0%',
            E3: '67.5%',
            F3: '90%',
            C4: '400',
            D4: '1,000',
            E4: '800',
            F4: '80%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '行政手続のオンライン化率',
        unit: '%',
        baseline: 25,
        periods: [[2024, 50, 60, 'achieved']],
        statedRates: [120],
      },
      {
        name: '市民満足度',
        unit: '%',
        baseline: 62.5,
        periods: [[2024, 75, 67.5, 'notAchieved']],
        statedRates: [90],
      },
      {
        name: 'AIチャットボットの利用件数',
        unit: '件',
        baseline: 400,
        periods: [[2024, 1000, 800, 'notAchieved']],
        statedRates: [80],
      },
    ],
  },
  {
    what: 'full-width titles, shares formatted as percentages beside counts, numbers in brackets before the names, an arrow column',
    sheets: [
      sheet(
        [
          ['指　標', '単位', '望ましい方向', 'Ｒ５年度実績', 'Ｒ６年度目標', 'Ｒ６年度実績', 'Ｒ７年度目標'],
          ['（１）町税の収納率', '％', '↑', 0.971, 0.975, 0.978, 0.98],
          ['（２）職員一人当たり時間外勤務', '時間', '↓', 148, 140, 151, 135],
          ['（３）テレワークの実施率', '％', '↑', 0.12, 0.2, 0.185, 0.25],
        ],
        {
          at: 'C3',
          formats: Object.fromEntries(
            ['F4', 'G4', 'H4', 'I4', 'F6', 'G6', 'H6', 'I6'].map((a) => [a, '0.0%']),
          ),
          texts: {
            F4: '97.1%',
            G4: '97.5%',
            H4: '97.8%',
            I4: '98.0%',
            F6: '12.0%',
            G6: '20.0%',
            H6: '18.5%',
            I6: '25.0%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '町税の収納率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, null, 97.1, 'notSet'],
          [2024, 97.5, 97.8, 'achieved'],
          [2025, 98, null, 'pending'],
        ],
      },
      {
        name: '職員一人当たり時間外勤務',
        unit: '時間',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, null, 148, 'notSet'],
          [2024, 140, 151, 'notAchieved'],
          [2025, 135, null, 'pending'],
        ],
      },
      {
        name: 'テレワークの実施率',
        unit: '％',
        periods: [
          [2023, null, 12, 'notSet'],
          [2024, 20, 18.5, 'notAchieved'],
          [2025, 25, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'shares as formatted fractions in every value column, 達成率 by formula, one of them typed and wrong',
    sheets: [
      sheet(
        [
          ['指標', '2024年度', null, null, '2025年度'],
          [null, '目標', '実績', '達成率', '目標'],
          ['電子申請の利用率', 0.4, 0.436, 1.09, 0.5],
          ['市税の口座振替率', 0.62, 0.589, 0.95, 0.63],
          ['窓口アンケートの満足度', 0.9, 0.855, 0.98, 0.9],
        ],
        {
          at: 'C4',
          merges: ['C4:C5', 'D4:F4'],
          formats: Object.fromEntries(
            ['D', 'E', 'F', 'G'].flatMap((column) =>
              [6, 7, 8].map((row): [string, string] => [`${column}${row}`, '0.0%']),
            ),
          ),
          texts: {
            D6: '40.0%',
            E6: '43.6%',
            F6: '109.0%',
            G6: '50.0%',
            D7: '62.0%',
            E7: '58.9%',
            F7: '95.0%',
            G7: '63.0%',
            D8: '90.0%',
            E8: '85.5%',
            F8: '98.0%',
            G8: '90.0%',
          },
          formulas: { F6: '=E6/D6', F7: '=E7/D7' },
        },
      ),
    ],
    expected: [
      {
        name: '電子申請の利用率',
        periods: [
          [2024, 40, 43.6, 'achieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '市税の口座振替率',
        periods: [
          [2024, 62, 58.9, 'notAchieved'],
          [2025, 63, null, 'pending'],
        ],
      },
      {
        name: '窓口アンケートの満足度',
        periods: [
          [2024, 90, 85.5, 'notAchieved'],
          [2025, 90, null, 'pending'],
        ],
      },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!F8'],
  },
];
