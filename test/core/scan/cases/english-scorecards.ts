/** English scorecards: target and actual with RAG, Met or variance beside them. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'an English scorecard with fiscal years of two calendar years',
    sheets: [
      sheet([
        ['Ref', 'KPI', 'Target 2024/25', 'Actual 2024/25', 'Target 2025/26', 'RAG'],
        ['1.1', 'Library visits', '10,000', '11,200', '12,000', 'G'],
        ['1.2', 'Average processing time', '15', '17', '14', 'R'],
      ]),
    ],
    expected: [
      {
        name: 'Library visits',
        periods: [
          [2024, 10_000, 11_200, 'achieved'],
          [2025, 12_000, null, 'pending'],
        ],
      },
      {
        name: 'Average processing time',
        direction: 'lower',
        periods: [
          [2024, 15, 17, 'notAchieved'],
          [2025, 14, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'corporate scorecard in English: a column Better, last year, plan and actual, Met or Missed, #N/A and n/a',
    sheets: [
      sheet([
        ['Group Scorecard FY2024'],
        [null],
        [
          'Perspective',
          'KPI',
          'Unit',
          'Better',
          'FY2023 Actual',
          'FY2024 Plan',
          'FY2024 Actual',
          'Result',
          'FY2025 Plan',
        ],
        ['Financial', 'Operating margin', '%', 'Higher', 6.8, 7.5, 7.9, 'Met', 8],
        ['Customer', 'Average delivery time', 'days', 'Lower', 5.2, 4.5, 4.8, 'Missed', 4],
        ['Customer', 'Net promoter score', 'pts', 'Higher', 31, 35, '#N/A', null, 38],
        ['People', 'Lost-time injuries', 'cases', 'Lower', 4, 3, 2, 'Met', 2],
        ['People', 'Apprentices hired', 'persons', 'Higher', 'n/a', 12, 12, 'Met', 15],
      ]),
    ],
    expected: [
      {
        name: 'Operating margin',
        unit: '%',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [
          [2023, null, 6.8, 'notSet'],
          [2024, 7.5, 7.9, 'achieved'],
          [2025, 8, null, 'pending'],
        ],
      },
      {
        name: 'Average delivery time',
        unit: 'days',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, null, 5.2, 'notSet'],
          [2024, 4.5, 4.8, 'notAchieved'],
          [2025, 4, null, 'pending'],
        ],
      },
      {
        name: 'Net promoter score',
        unit: 'pts',
        direction: 'higher',
        periods: [
          [2023, null, 31, 'notSet'],
          [2024, 35, null, 'notMeasured'],
          [2025, 38, null, 'pending'],
        ],
      },
      {
        name: 'Lost-time injuries',
        unit: 'cases',
        direction: 'lower',
        periods: [
          [2023, null, 4, 'notSet'],
          [2024, 3, 2, 'achieved'],
          [2025, 2, null, 'pending'],
        ],
      },
      {
        name: 'Apprentices hired',
        unit: 'persons',
        direction: 'higher',
        periods: [
          [2023, null, null, 'notMeasured'],
          [2024, 12, 12, 'achieved'],
          [2025, 15, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'Excel table in English: Target FY24, Actual FY24, %, RAG, Target FY25, Owner',
    sheets: [
      sheet(
        [
          ['Area', 'KPI', 'Target FY24', 'Actual FY24', '%', 'RAG', 'Target FY25', 'Owner'],
          ['Sales', 'New customers', 120, 131, 131 / 120, 'Green', 140, 'A. Mori'],
          ['Sales', 'Customer churn rate', 0.05, 0.047, 0.05 / 0.047, 'Green', 0.045, 'A. Mori'],
          ['Service', 'Open complaints', 80, 95, 80 / 95, 'Red', 70, 'J. Weber'],
          ['People', 'Training hours per employee', 24, null, null, null, 26, 'HR'],
        ],
        {
          formats: {
            C3: '0.0%',
            D3: '0.0%',
            G3: '0.0%',
            E2: '0%',
            E3: '0%',
            E4: '0%',
          },
          texts: { C3: '5.0%', D3: '4.7%', G3: '4.5%', E2: '109%', E3: '106%', E4: '84%' },
          formulas: { E2: '=D2/C2', E3: '=C3/D3', E4: '=C4/D4' },
        },
      ),
    ],
    expected: [
      {
        name: 'New customers',
        direction: 'higher',
        periods: [
          ['FY24', 120, 131, 'achieved'],
          ['FY25', 140, null, 'pending'],
        ],
      },
      {
        name: 'Customer churn rate',
        direction: 'lower',
        periods: [
          ['FY24', 5, 4.7, 'achieved'],
          ['FY25', 4.5, null, 'pending'],
        ],
      },
      {
        name: 'Open complaints',
        direction: 'lower',
        periods: [
          ['FY24', 80, 95, 'notAchieved'],
          ['FY25', 70, null, 'pending'],
        ],
      },
      {
        name: 'Training hours per employee',
        periods: [
          ['FY24', 24, null, 'notMeasured'],
          ['FY25', 26, null, 'pending'],
        ],
      },
    ],
    findings: ['CELLS_UNREAD Sheet1!E2', 'ACTUAL_MISSING Sheet1!D5'],
  },
  {
    what: 'FY2023/24 and FY2024/25 over Target, Result and Met?, a note says which way is better',
    sheets: [
      sheet(
        [
          ['Corporate plan – performance measures'],
          ['Measure', 'FY2023/24', null, null, 'FY2024/25', null, null, 'FY2025/26', 'Notes'],
          [null, 'Target', 'Result', 'Met?', 'Target', 'Result', 'Met?', 'Target', null],
          ['Household waste recycled (%)', 45, 46.1, 'Yes', 47, 46.5, 'No', 48, null],
          ['Rent arrears (£k)', 310, 325, 'No', 300, 288, 'Yes', 290, 'Lower is better'],
          ['Planning appeals allowed (number)', 8, 6, 'Yes', 8, 9, 'No', 8, 'Lower is better'],
        ],
        { merges: ['A1:I1', 'A2:A3', 'B2:D2', 'E2:G2', 'I2:I3'] },
      ),
    ],
    expected: [
      {
        name: 'Household waste recycled (%)',
        periods: [
          [2023, 45, 46.1, 'achieved'],
          [2024, 47, 46.5, 'notAchieved'],
          [2025, 48, null, 'pending'],
        ],
      },
      {
        name: 'Rent arrears (£k)',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 310, 325, 'notAchieved'],
          [2024, 300, 288, 'achieved'],
          [2025, 290, null, 'pending'],
        ],
      },
      {
        name: 'Planning appeals allowed (number)',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 8, 6, 'achieved'],
          [2024, 8, 9, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!F5'],
  },
  {
    what: 'an analyst’s list: baseline, actual of last year, target, actual, variance and RAG, shares by number format, sources below',
    sheets: [
      sheet(
        [
          ['Customer Operations – KPI pack', null, null, null, null, null, null, null, null],
          [],
          [
            'Metric',
            'Owner',
            'Baseline FY22',
            'FY23 Actual',
            'FY24 Target',
            'FY24 Actual',
            'Var.',
            'RAG',
            'FY25 Target',
          ],
          ['First-contact resolution', 'J. Price', 0.68, 0.71, 0.75, 0.742, -0.008, 'Amber', 0.77],
          ['Average handle time (min)', 'J. Price', 7.8, 7.4, 7, 6.8, -0.2, 'Green', 6.6],
          ['Employee turnover', 'HR', 0.145, 0.131, 0.12, 0.127, 0.007, 'Amber', 0.11],
          ['Net promoter score', 'M. Ito', 31, 34, 38, 41, 3, 'Green', 42],
          ['Revenue per agent ($k)', 'Finance', 212, 225, 240, 'n/a', null, 'Grey', 250],
          [
            'Source: telephony platform, HRIS. n/a = audited figure not released yet.',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
          ],
        ],
        {
          name: 'KPI pack',
          at: 'B2',
          formats: Object.fromEntries(
            ['5', '7'].flatMap((row) => ['D', 'E', 'F', 'G', 'H', 'J'].map((c) => [`${c}${row}`, '0.0%'])),
          ),
          texts: {
            D5: '68.0%',
            E5: '71.0%',
            F5: '75.0%',
            G5: '74.2%',
            H5: '-0.8%',
            J5: '77.0%',
            D7: '14.5%',
            E7: '13.1%',
            F7: '12.0%',
            G7: '12.7%',
            H7: '0.7%',
            J7: '11.0%',
          },
        },
      ),
    ],
    expected: [
      {
        name: 'First-contact resolution',
        baseline: 68,
        direction: 'higher',
        periods: [
          [2023, null, 71, 'notSet'],
          [2024, 75, 74.2, 'notAchieved'],
          [2025, 77, null, 'pending'],
        ],
      },
      {
        name: 'Average handle time (min)',
        baseline: 7.8,
        direction: 'lower',
        periods: [
          [2023, null, 7.4, 'notSet'],
          [2024, 7, 6.8, 'achieved'],
          [2025, 6.6, null, 'pending'],
        ],
      },
      {
        name: 'Employee turnover',
        baseline: 14.5,
        direction: 'lower',
        periods: [
          [2023, null, 13.1, 'notSet'],
          [2024, 12, 12.7, 'notAchieved'],
          [2025, 11, null, 'pending'],
        ],
      },
      {
        name: 'Net promoter score',
        baseline: 31,
        direction: 'higher',
        periods: [
          [2023, null, 34, 'notSet'],
          [2024, 38, 41, 'achieved'],
          [2025, 42, null, 'pending'],
        ],
      },
      {
        name: 'Revenue per agent ($k)',
        baseline: 212,
        direction: 'higher',
        periods: [
          [2023, null, 225, 'notSet'],
          [2024, 240, null, 'notMeasured'],
          [2025, 250, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'English operations scorecard: Target, Actual and RAG under every quarter, owners, a legend below',
    sheets: [
      sheet(
        [
          ['Operations KPI Scorecard'],
          ['KPI', 'Owner', 'Unit', 'Q1 FY25', null, null, 'Q2 FY25', null, null, 'Q3 FY25', null, null],
          [null, null, null, 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG', 'Target', 'Actual', 'RAG'],
          ['On-time delivery', 'Logistics', '%', 95, 96.2, 'G', 95, 93.8, 'A', 95, null, null],
          ['Cost per order', 'Finance', 'USD', 4.2, 4.35, 'A', 4.1, 4.02, 'G', 4, null, null],
          ['Net promoter score', 'Customer Care', 'points', 40, 44, 'G', 41, 33, 'R', 42, null, null],
          [null],
          ['G = on target, A = within 5 %, R = more than 5 % off target'],
        ],
        { at: 'B2', merges: ['B2:M2', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:J3', 'K3:M3'] },
      ),
    ],
    expected: [
      {
        name: 'On-time delivery',
        unit: '%',
        direction: 'higher',
        periods: [
          ['Q1 FY25', 95, 96.2, 'achieved'],
          ['Q2 FY25', 95, 93.8, 'notAchieved'],
          ['Q3 FY25', 95, null, 'pending'],
        ],
      },
      {
        name: 'Cost per order',
        unit: 'USD',
        direction: 'lower',
        periods: [
          ['Q1 FY25', 4.2, 4.35, 'notAchieved'],
          ['Q2 FY25', 4.1, 4.02, 'achieved'],
          ['Q3 FY25', 4, null, 'pending'],
        ],
      },
      {
        name: 'Net promoter score',
        unit: 'points',
        direction: 'higher',
        periods: [
          ['Q1 FY25', 40, 44, 'achieved'],
          ['Q2 FY25', 41, 33, 'notAchieved'],
          ['Q3 FY25', 42, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'English finance and people list: group rows, baseline, two years, variance, status words, next target, TBC',
    sheets: [
      sheet([
        ['Finance & People KPIs'],
        ['Source: GL and HRIS extracts, unaudited'],
        [
          'Ref',
          'KPI',
          'Unit',
          'Baseline FY2022',
          'FY2023 Target',
          'FY2023 Actual',
          'FY2024 Target',
          'FY2024 Actual',
          'Variance',
          'Status',
          'FY2025 Target',
          'Comments',
        ],
        ['Finance'],
        ['F1', 'Days sales outstanding', 'days', 52, 50, 49, 48, 51, 3, 'Red', 45, 'Two customers paid late'],
        ['F2', 'Operating margin', '%', 7.1, 7.5, 7.8, 8, 8.2, 0.2, 'Green', 8.5, null],
        [
          'F3',
          'Overdue invoices',
          'items',
          140,
          '≤ 120',
          118,
          '≤ 100',
          'TBC',
          'n/a',
          'Grey',
          '≤ 90',
          'Migration',
        ],
        ['People'],
        ['P1', 'Voluntary turnover', '%', 14.2, 13, 13.4, 12.5, 11.9, '(0.6)', 'Green', 12, null],
      ]),
    ],
    expected: [
      {
        name: 'Days sales outstanding',
        unit: 'days',
        direction: 'lower',
        baseline: 52,
        periods: [
          [2023, 50, 49, 'achieved'],
          [2024, 48, 51, 'notAchieved'],
          [2025, 45, null, 'pending'],
        ],
      },
      {
        name: 'Operating margin',
        unit: '%',
        direction: 'higher',
        baseline: 7.1,
        periods: [
          [2023, 7.5, 7.8, 'achieved'],
          [2024, 8, 8.2, 'achieved'],
          [2025, 8.5, null, 'pending'],
        ],
      },
      {
        name: 'Overdue invoices',
        unit: 'items',
        direction: 'lower',
        baseline: 140,
        periods: [
          [2023, 120, 118, 'achieved'],
          [2024, 100, null, 'notMeasured'],
          [2025, 90, null, 'pending'],
        ],
      },
      {
        name: 'Voluntary turnover',
        unit: '%',
        direction: 'lower',
        baseline: 14.2,
        periods: [
          [2023, 13, 13.4, 'notAchieved'],
          [2024, 12.5, 11.9, 'achieved'],
          [2025, 12, null, 'pending'],
        ],
      },
    ],
  },
];
