/** Reports of several years in one workbook are one set of KPIs; what the newer one changed is told. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const HEAD = (year: number): string[] => ['指標', '単位', `R${year - 1}実績`, `R${year}目標`, `R${year}実績`];

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a sheet per year: the newer one holds, a target and an actual were revised',
    sheets: [
      sheet(
        [
          HEAD(5),
          ['来館者数', '人', 900, 1000, 950],
          ['講座数', '回', 10, 12, 13],
          ['満足度', '％', 70, 75, 78],
        ],
        { name: 'R5報告' },
      ),
      sheet(
        [
          HEAD(6),
          ['来館者数', '人', 948, 1100, 1120],
          ['講座数', '回', 13, 14, 14],
          ['満足度', '％', 78, 80, null],
        ],
        { name: 'R6報告' },
      ),
    ],
    expected: [
      {
        name: '来館者数',
        unit: '人',
        periods: [
          [2022, null, 900, 'notSet'],
          [2023, 1000, 948, 'notAchieved'],
          [2024, 1100, 1120, 'achieved'],
        ],
      },
      {
        name: '講座数',
        unit: '回',
        periods: [
          [2022, null, 10, 'notSet'],
          [2023, 12, 13, 'achieved'],
          [2024, 14, 14, 'achieved'],
        ],
      },
      {
        name: '満足度',
        unit: '％',
        periods: [
          [2022, null, 70, 'notSet'],
          [2023, 75, 78, 'achieved'],
          [2024, 80, null, 'notMeasured'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING R6報告!E4', 'ACTUAL_REVISED R6報告!C2'],
  },
  {
    what: 'two departments with other names are no reports of one another',
    sheets: [
      sheet(
        [
          HEAD(5),
          ['来館者数', '人', 900, 1000, 950],
          ['講座数', '回', 10, 12, 13],
          ['貸出数', '冊', 1, 2, 3],
        ],
        {
          name: '図書館',
        },
      ),
      sheet(
        [HEAD(6), ['来館者数', '人', 500, 600, 610], ['展示数', '回', 3, 4, 4], ['寄贈数', '件', 4, 5, 6]],
        {
          name: '美術館',
        },
      ),
    ],
    expected: (
      [
        ['来館者数', '人', 2022, 900, 1000, 950, 'notAchieved'],
        ['講座数', '回', 2022, 10, 12, 13, 'achieved'],
        ['貸出数', '冊', 2022, 1, 2, 3, 'achieved'],
        ['来館者数', '人', 2023, 500, 600, 610, 'achieved'],
        ['展示数', '回', 2023, 3, 4, 4, 'achieved'],
        ['寄贈数', '件', 2023, 4, 5, 6, 'achieved'],
      ] as const
    ).map(([name, unit, year, before, target, actual, status]) => ({
      name,
      unit,
      periods: [
        [year, null, before, 'notSet'],
        [year + 1, target, actual, status],
      ] as const,
    })),
  },
];
