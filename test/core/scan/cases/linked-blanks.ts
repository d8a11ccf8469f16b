/** Formulas that show the 0 of a blank cell, and formulas nobody has calculated. */
import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const input = sheet(
  [
    ['入力', '実績'],
    ['相談件数', null],
    ['講座の回数', 0],
  ],
  { name: '入力' },
);

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a reference to a blank cell of another sheet: no actual; one to a typed 0: the actual is 0',
    sheets: [
      sheet(
        [
          ['指標名', '目標値', '実績値'],
          ['相談件数', 100, 0],
          ['講座の回数', 12, 0],
        ],
        { name: '集計', formulas: { C2: '=入力!B2', C3: '=入力!B3' } },
      ),
      input,
    ],
    expected: [
      kpi('相談件数', [[null, 100, null, 'notMeasured']], { confidence: 'high' }),
      kpi('講座の回数', [[null, 12, 0, 'notAchieved']], { confidence: 'high' }),
    ],
    findings: ['ACTUAL_MISSING 集計!C2'],
  },
  {
    what: 'the printed rate and verdict reckoned from it say nothing either',
    sheets: [
      sheet(
        [
          ['指標名', '目標値', '実績値', '達成率', '達成状況'],
          ['相談件数', 100, 0, 0, '未達成'],
          ['窓口の数', 5, 6, 120, '達成'],
        ],
        {
          name: '集計',
          formulas: {
            C2: '=入力!B2',
            D2: '=C2/B2*100',
            E2: '=IF(C2>=B2,"達成","未達成")',
            D3: '=C3/B3*100',
            E3: '=IF(C3>=B3,"達成","未達成")',
          },
        },
      ),
      input,
    ],
    expected: [
      kpi('相談件数', [[null, 100, null, 'notMeasured']]),
      kpi('窓口の数', [[null, 5, 6, 'achieved']]),
    ],
    findings: ['ACTUAL_MISSING 集計!C2'],
  },
  {
    what: 'a 0 that a look-up may have from a blank or from a typed 0: it stands, and a person is asked',
    sheets: [
      sheet(
        [
          ['指標名', '目標値', '実績値'],
          ['相談件数', 100, 0],
          ['来庁者数', 200, 210],
        ],
        { name: '集計', formulas: { C2: '=INDEX(入力!B2:B3,Z1)' } },
      ),
      input,
    ],
    expected: [
      kpi('相談件数', [[null, 100, 0, 'notAchieved']], { confidence: 'review' }),
      kpi('来庁者数', [[null, 200, 210, 'achieved']], { confidence: 'high' }),
    ],
  },
  {
    what: 'a formula without a stored result is neither 0 nor a blank',
    sheets: [
      sheet(
        [
          ['指標名', '目標値', '実績値'],
          ['相談件数', 100, null],
          ['来庁者数', 200, 210],
          ['講座の回数', null, 8],
          ['窓口の数', 5, null],
        ],
        { name: '集計', formulas: { C2: '=SUM(入力!B2:B3)', B4: '=入力!B9+4' } },
      ),
      input,
    ],
    expected: [
      kpi('相談件数', [[null, 100, null, 'undetermined']]),
      kpi('来庁者数', [[null, 200, 210, 'achieved']]),
      kpi('講座の回数', [[null, null, 8, 'undetermined']]),
      kpi('窓口の数', [[null, 5, null, 'notMeasured']]),
    ],
    findings: ['ACTUAL_MISSING 集計!C5', 'NOT_CALCULATED 集計!B4', 'NOT_CALCULATED 集計!C2'],
  },
];
