/** Lists in English or in both languages. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'sections over the whole width, FY24 Target in one cell, an actual not available',
    sheets: [
      sheet(
        [
          ['Metric', 'UoM', 'FY23 Actual', 'FY24 Target', 'FY24 Actual', 'FY25 Target'],
          ['Growth', null, null, null, null, null],
          ['New subscribers', 'persons', '11,200', '12,000', '12,850', '13,500'],
          ['Repeat purchase rate', '%', '38%', '40%', '39.5%', '42%'],
          ['Safety', null, null, null, null, null],
          ['Lost-time injuries', 'cases', 9, '5 or fewer', 4, '4 or fewer'],
          ['Safety training completed', '%', '92%', '95%', 'N/A', '97%'],
        ],
        { name: 'Scorecard', at: 'B3', merges: ['B4:G4', 'B7:G7'] },
      ),
    ],
    expected: [
      {
        name: 'New subscribers',
        unit: 'persons',
        periods: [
          [2023, null, 11_200, 'notSet'],
          [2024, 12_000, 12_850, 'achieved'],
          [2025, 13_500, null, 'pending'],
        ],
      },
      {
        name: 'Repeat purchase rate',
        unit: '%',
        periods: [
          [2023, null, 38, 'notSet'],
          [2024, 40, 39.5, 'notAchieved'],
          [2025, 42, null, 'pending'],
        ],
      },
      {
        name: 'Lost-time injuries',
        unit: 'cases',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, null, 9, 'notSet'],
          [2024, 5, 4, 'achieved'],
          [2025, 4, null, 'pending'],
        ],
      },
      {
        name: 'Safety training completed',
        periods: [
          [2023, null, 92, 'notSet'],
          [2024, 95, null, 'notMeasured'],
          [2025, 97, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'NPO logframe in English: Outcome and Output down the first column, result statements merged, baseline and target years in the titles, means of verification',
    sheets: [
      sheet(
        [
          ['Logical framework – Clean Water for Schools'],
          [
            'Level',
            'Result',
            'Indicator',
            'Baseline (2022)',
            'Target (2024)',
            'Actual (2024)',
            'Means of verification',
            'Assumptions',
          ],
          [
            'Outcome',
            'Pupils are healthier',
            'Share of pupils absent through illness',
            '18%',
            '10%',
            '12%',
            'School registers',
            'Schools stay open',
          ],
          [
            'Output',
            'Wells are built',
            'Number of wells in use',
            0,
            20,
            22,
            'Site visits',
            'Permits in time',
          ],
          ['Output', null, 'Number of trained caretakers', 4, 40, 36, 'Attendance lists', null],
          [
            'Output',
            'Hygiene is taught',
            'Number of schools with hygiene lessons',
            2,
            25,
            'not yet measured',
            'School reports',
            null,
          ],
        ],
        { merges: ['B4:B5'] },
      ),
    ],
    expected: [
      {
        name: 'Share of pupils absent through illness',
        kind: 'outcome',
        direction: 'lower',
        baseline: 18,
        periods: [[2024, 10, 12, 'notAchieved']],
      },
      { name: 'Number of wells in use', kind: 'output', baseline: 0, periods: [[2024, 20, 22, 'achieved']] },
      {
        name: 'Number of trained caretakers',
        kind: 'output',
        baseline: 4,
        periods: [[2024, 40, 36, 'notAchieved']],
      },
      {
        name: 'Number of schools with hygiene lessons',
        kind: 'output',
        baseline: 2,
        periods: [[2024, 25, null, 'notMeasured']],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!F6'],
  },
  {
    what: 'titles in Japanese and English over two lines, status words in English, shares as formatted fractions',
    sheets: [
      sheet(
        [
          ['サステナビリティKPI / Sustainability KPIs'],
          [
            '指標\nIndicator',
            '単位\nUnit',
            '2023年度実績\nFY2023 Actual',
            '2024年度目標\nFY2024 Target',
            '2024年度実績\nFY2024 Actual',
            '達成状況\nStatus',
          ],
          ['女性管理職比率\nWomen in management', '%', 0.142, 0.15, 0.158, 'Achieved'],
          ['Scope 1+2 排出量\nScope 1+2 emissions', 't-CO2', 48200, 46000, 46900, 'Not achieved'],
          ['労働災害度数率\nLost-time injury rate', '―', 0.45, 0.4, 0.38, 'Achieved'],
        ],
        {
          formats: { C3: '0.0%', D3: '0.0%', E3: '0.0%' },
          texts: { C3: '14.2%', D3: '15.0%', E3: '15.8%' },
        },
      ),
    ],
    expected: [
      {
        name: '女性管理職比率\nWomen in management',
        unit: '%',
        periods: [
          [2023, null, 14.2, 'notSet'],
          [2024, 15, 15.8, 'achieved'],
        ],
      },
      {
        name: 'Scope 1+2 排出量\nScope 1+2 emissions',
        unit: 't-CO2',
        direction: 'lower',
        periods: [
          [2023, null, 48200, 'notSet'],
          [2024, 46000, 46900, 'notAchieved'],
        ],
      },
      {
        name: '労働災害度数率\nLost-time injury rate',
        unit: null,
        direction: 'lower',
        periods: [
          [2023, null, 0.45, 'notSet'],
          [2024, 0.4, 0.38, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'English service levels: ≥, ≤ and < before the goals, the values with their units, one period in the title',
    sheets: [
      sheet([
        ['IT Service Desk – Service level report FY2024'],
        ['No', 'Service level indicator', 'Target', 'Actual', 'Achieved?'],
        [1, 'System availability', '≥ 99.9%', '99.95%', 'Yes'],
        [2, 'Mean time to restore', '≤ 4 h', '5.2 h', 'No'],
        [3, 'Abandoned call rate', '< 5%', '3.8%', 'Yes'],
        [4, 'User satisfaction', '>= 80%', '77%', 'No'],
      ]),
    ],
    expected: [
      {
        name: 'System availability',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [[2024, 99.9, 99.95, 'achieved']],
      },
      {
        name: 'Mean time to restore',
        unit: 'h',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 4, 5.2, 'notAchieved']],
      },
      {
        name: 'Abandoned call rate',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 5, 3.8, 'achieved']],
      },
      {
        name: 'User satisfaction',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [[2024, 80, 77, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'association, English: objectives as rows over the whole width, Baseline 2021, Milestone 2024 and Target 2026, arrows',
    sheets: [
      sheet(
        [
          ['Strategic plan 2022–2026: indicators'],
          ['#', 'Indicator', 'Trend wanted', 'Baseline 2021', 'Milestone 2024', 'Actual 2024', 'Target 2026'],
          ['Objective 1: A strong membership', null, null, null, null, null, null],
          ['1.1', 'Paying members', '↑', '1,240', '1,400', '1,385', '1,600'],
          ['1.2', 'Members leaving within the first year', '↓', '14%', '10%', '9.1%', '8%'],
          ['Objective 2: Sound finances', null, null, null, null, null, null],
          ['2.1', 'Reserves in months of expenditure', '↑', '4.0', '5.0', '5.5', '6.0'],
        ],
        { merges: ['A3:G3', 'A6:G6'] },
      ),
    ],
    expected: [
      {
        name: 'Paying members',
        direction: 'higher',
        directionBasis: 'explicit',
        baseline: 1240,
        periods: [
          [2024, 1400, 1385, 'notAchieved'],
          [2026, 1600, null, 'pending'],
        ],
      },
      {
        name: 'Members leaving within the first year',
        direction: 'lower',
        directionBasis: 'explicit',
        baseline: 14,
        periods: [
          [2024, 10, 9.1, 'achieved'],
          [2026, 8, null, 'pending'],
        ],
      },
      {
        name: 'Reserves in months of expenditure',
        direction: 'higher',
        baseline: 4,
        periods: [
          [2024, 5, 5.5, 'achieved'],
          [2026, 6, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'amounts with the sign of their currency, a bad thing the title does not call so',
    sheets: [
      sheet([
        ['Metric', 'Unit', 'Target 2024', 'Actual 2024'],
        ['Cost per hire', 'USD', '$4,000', '$4,350'],
        ['Employee turnover', '%', '12%', '11%'],
        ['Sales per store', 'GBP', '£1,250', '£1,310'],
      ]),
    ],
    expected: [
      {
        name: 'Cost per hire',
        unit: 'USD',
        direction: 'lower',
        periods: [[2024, 4000, 4350, 'notAchieved']],
      },
      { name: 'Employee turnover', direction: 'lower', periods: [[2024, 12, 11, 'achieved']] },
      {
        name: 'Sales per store',
        unit: 'GBP',
        direction: 'higher',
        periods: [[2024, 1250, 1310, 'achieved']],
      },
    ],
    findings: [],
  },
];
