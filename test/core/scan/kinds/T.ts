import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = 'Transposed: a column per KPI, rows of 目標/実績 with years merged down at the left';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two years, three KPIs, 目標 and 実績',
    sheets: [
      sheet(
        [
          ['年度', '区分', '来館者数', '貸出冊数', '講座数'],
          ['令和5年度', '目標', 20000, 61000, 30],
          [null, '実績', 20940, 59800, 32],
          ['令和6年度', '目標', 21000, 62000, 32],
          [null, '実績', 20780, 63450, 33],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    ],
    expected: [
      kpi('来館者数', [
        [2023, 20000, 20940, 'achieved'],
        [2024, 21000, 20780, 'notAchieved'],
      ]),
      kpi('貸出冊数', [
        [2023, 61000, 59800, 'notAchieved'],
        [2024, 62000, 63450, 'achieved'],
      ]),
      kpi('講座数', [
        [2023, 30, 32, 'achieved'],
        [2024, 32, 33, 'achieved'],
      ]),
    ],
  },
  {
    what: 'blank titles at the left, newest year without actuals',
    sheets: [
      sheet(
        [
          [null, null, '新規会員数', '体験者数'],
          ['R5', '目標値', 300, 480],
          [null, '実績値', 318, 466],
          ['R6', '目標値', 320, 500],
          [null, '実績値', 315, 523],
          ['R7', '目標値', 340, 520],
          [null, '実績値', null, null],
        ],
        { merges: ['A2:A3', 'A4:A5', 'A6:A7'] },
      ),
    ],
    expected: [
      kpi('新規会員数', [
        [2023, 300, 318, 'achieved'],
        [2024, 320, 315, 'notAchieved'],
        [2025, 340, null, 'pending'],
      ]),
      kpi('体験者数', [
        [2023, 480, 466, 'notAchieved'],
        [2024, 500, 523, 'achieved'],
        [2025, 520, null, 'pending'],
      ]),
    ],
  },
  {
    what: 'English: FY merged down, Target and Actual',
    sheets: [
      sheet(
        [
          ['Year', null, 'Beneficiaries', 'Partner groups'],
          ['FY2023', 'Target', 8200, 35],
          [null, 'Actual', 8455, 33],
          ['FY2024', 'Target', 8500, 38],
          [null, 'Actual', 8390, 41],
        ],
        { merges: ['A1:B1', 'A2:A3', 'A4:A5'] },
      ),
    ],
    expected: [
      kpi('Beneficiaries', [
        [2023, 8200, 8455, 'achieved'],
        [2024, 8500, 8390, 'notAchieved'],
      ]),
      kpi('Partner groups', [
        [2023, 35, 33, 'notAchieved'],
        [2024, 38, 41, 'achieved'],
      ]),
    ],
  },
  {
    what: 'a rate row after 目標 and 実績',
    sheets: [
      sheet(
        [
          ['年度', '項目', '外来患者数', '健診受診者数'],
          ['2023年度', '目標', 42000, 3000],
          [null, '実績', 44100, 2910],
          [null, '達成率', '105%', '97%'],
          ['2024年度', '目標', 43000, 3100],
          [null, '実績', 42140, 3193],
          [null, '達成率', '98%', '103%'],
        ],
        { merges: ['A2:A4', 'A5:A7'] },
      ),
    ],
    expected: [
      kpi('外来患者数', [
        [2023, 42000, 44100, 'achieved'],
        [2024, 43000, 42140, 'notAchieved'],
      ]),
      kpi('健診受診者数', [
        [2023, 3000, 2910, 'notAchieved'],
        [2024, 3100, 3193, 'achieved'],
      ]),
    ],
  },
  {
    what: 'a group title 指標 over the KPI columns',
    sheets: [
      sheet(
        [
          ['年度', '区分', '指標', null, null],
          [null, null, '宿泊者数', '体験参加者数', '物産販売件数'],
          ['令和5年度', '計画', 15000, 900, 5200],
          [null, '実績', 14720, 948, 5355],
          ['令和6年度', '計画', 15500, 950, 5400],
          [null, '実績', 15910, 931, 5488],
        ],
        { at: 'B2', merges: ['B2:B3', 'C2:C3', 'D2:F2', 'B4:B5', 'B6:B7'] },
      ),
    ],
    expected: [
      kpi('宿泊者数', [
        [2023, 15000, 14720, 'notAchieved'],
        [2024, 15500, 15910, 'achieved'],
      ]),
      kpi('体験参加者数', [
        [2023, 900, 948, 'achieved'],
        [2024, 950, 931, 'notAchieved'],
      ]),
      kpi('物産販売件数', [
        [2023, 5200, 5355, 'achieved'],
        [2024, 5400, 5488, 'achieved'],
      ]),
    ],
  },
  {
    what: 'three years, two KPIs, a blank actual that is due',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['年度', '目標／実績', '読書冊数', '検定合格者数'],
          ['令和4年度', '目標', 12000, 60],
          [null, '実績', 12330, 57],
          ['令和5年度', '目標', 12500, 65],
          [null, '実績', 12410, 68],
          ['令和6年度', '目標', 13000, 70],
          [null, '実績', 13120, null],
        ],
        { merges: ['A2:A3', 'A4:A5', 'A6:A7'] },
      ),
    ],
    expected: [
      kpi('読書冊数', [
        [2022, 12000, 12330, 'achieved'],
        [2023, 12500, 12410, 'notAchieved'],
        [2024, 13000, 13120, 'achieved'],
      ]),
      kpi('検定合格者数', [
        [2022, 60, 57, 'notAchieved'],
        [2023, 65, 68, 'achieved'],
        [2024, 70, null, 'notMeasured'],
      ]),
    ],
  },
];
