import type { CellValue } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const N = null;

const none = (what: string, rows: readonly (readonly CellValue[])[], name = 'Sheet1'): RecognitionCase => ({
  what: `finance- no KPIs: ${what}`,
  sheets: [sheet(rows, { name })],
  expected: [],
});

/** KPI sheets of finance, operations and human resources in English, in other shapes than one list. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'finance- scorecard with weights: threshold, target and stretch, the actual and a weighted score',
    sheets: [
      sheet([
        ['Annual bonus scorecard FY2024'],
        ['Measure', 'Weight', 'Threshold', 'Target', 'Stretch', 'Actual', 'Weighted score'],
        ['Organic growth (%)', '40%', 3, 5, 7, 5.5, 0.45],
        ['Safety walks', '20%', 80, 100, 120, 96, 0.18],
        ['Customer complaints', '40%', 60, 50, 40, 44, 0.5],
      ]),
    ],
    expected: [
      { name: 'Organic growth (%)', unit: '%', periods: [[2024, 5, 5.5, 'achieved']] },
      { name: 'Safety walks', periods: [[2024, 100, 96, 'notAchieved']] },
      { name: 'Customer complaints', direction: 'lower', periods: [[2024, 50, 44, 'achieved']] },
    ],
  },
  {
    what: 'finance- actual before target, difference in points, two years of actuals',
    sheets: [
      sheet([
        ['KPI', 'Unit', 'FY22 Actual', 'FY23 Actual', 'FY24 Actual', 'FY24 Target', 'Diff.', 'FY25 Target'],
        ['Gross margin', '%', 31.2, 32.4, 33.1, 33, 0.1, 34],
        ['Days sales outstanding', 'days', 52, 49, 47, 45, 2, 43],
      ]),
    ],
    expected: [
      {
        name: 'Gross margin',
        unit: '%',
        periods: [
          [2022, N, 31.2, 'notSet'],
          [2023, N, 32.4, 'notSet'],
          [2024, 33, 33.1, 'achieved'],
          [2025, 34, N, 'pending'],
        ],
      },
      {
        name: 'Days sales outstanding',
        unit: 'days',
        direction: 'lower',
        periods: [
          [2022, N, 52, 'notSet'],
          [2023, N, 49, 'notSet'],
          [2024, 45, 47, 'notAchieved'],
          [2025, 43, N, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'finance- months across, one row for the goal and one for what was reached, named in a column of their own',
    sheets: [
      sheet([
        ['HR dashboard 2024'],
        ['KPI', 'Type', 'Jan', 'Feb', 'Mar'],
        ['Time to hire (days)', 'Goal', 30, 30, 28],
        ['Time to hire (days)', 'Actual', 33, 29, 28],
        ['Trainings held', 'Goal', 4, 4, 5],
        ['Trainings held', 'Actual', 4, 3, N],
      ]),
    ],
    expected: [
      {
        name: 'Time to hire (days)',
        unit: 'days',
        direction: 'lower',
        periods: [
          ['Jan', 30, 33, 'notAchieved'],
          ['Feb', 30, 29, 'achieved'],
          ['Mar', 28, 28, 'achieved'],
        ],
      },
      {
        name: 'Trainings held',
        periods: [
          ['Jan', 4, 4, 'achieved'],
          ['Feb', 4, 3, 'notAchieved'],
          ['Mar', 5, N, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'finance- one card per KPI: owner, definition, target, actual and status below each other',
    sheets: [
      sheet([
        ['KPI name', 'First contact resolution'],
        ['Owner', 'Contact centre'],
        ['Definition', 'Share of contacts solved without a second one'],
        ['Unit', '%'],
        ['Baseline (FY2022)', 61],
        ['Target (FY2024)', 70],
        ['Actual (FY2024)', 68],
        ['Status', 'Not met'],
        [N, N],
        ['KPI name', 'Average queue time'],
        ['Owner', 'Contact centre'],
        ['Definition', 'Seconds until a person answers'],
        ['Unit', 'seconds'],
        ['Baseline (FY2022)', 95],
        ['Target (FY2024)', 60],
        ['Actual (FY2024)', 58],
        ['Status', 'Met'],
      ]),
    ],
    expected: [
      {
        name: 'First contact resolution',
        unit: '%',
        baseline: 61,
        direction: 'higher',
        periods: [[2024, 70, 68, 'notAchieved']],
      },
      {
        name: 'Average queue time',
        unit: 'seconds',
        baseline: 95,
        direction: 'lower',
        periods: [[2024, 60, 58, 'achieved']],
      },
    ],
  },
  {
    what: 'finance- a transposed scorecard: KPIs across, target, actual and variance down',
    sheets: [
      sheet([
        ['Metric', 'Churn rate (%)', 'Active sites', 'Uptime (%)'],
        ['Target', 2, 120, 99.9],
        ['Actual', 2.4, 131, 99.95],
        ['Variance', 0.4, 11, 0.05],
      ]),
    ],
    expected: [
      { name: 'Churn rate (%)', unit: '%', direction: 'lower', periods: [[N, 2, 2.4, 'notAchieved']] },
      { name: 'Active sites', periods: [[N, 120, 131, 'achieved']] },
      { name: 'Uptime (%)', unit: '%', periods: [[N, 99.9, 99.95, 'achieved']] },
    ],
  },
  {
    what: 'finance- currencies and magnitudes: $1.2M and £450k, and the same in full',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Actual', '% of target'],
        ['Recurring revenue', '$1.2M', '$1.32M', '110%'],
        ['Grant income', '£450k', '£405k', '90%'],
        ['Sponsoring', '$0.9M', '$950,000', '106%'],
      ]),
    ],
    expected: [
      { name: 'Recurring revenue', periods: [[N, 1_200_000, 1_320_000, 'achieved']] },
      { name: 'Grant income', periods: [[N, 450_000, 405_000, 'notAchieved']] },
      { name: 'Sponsoring', periods: [[N, 900_000, 950_000, 'achieved']] },
    ],
  },
  {
    what: 'finance- cumulative plan and actual of a programme by quarter, the year to date as columns of their own',
    sheets: [
      sheet(
        [
          ['Programme KPIs FY2024'],
          ['Indicator', 'Annual target', 'Q1', 'Q2', 'Q3', 'Q4', 'Total', '% achieved'],
          ['Clinics opened', 12, 2, 3, 4, N, 9, '75%'],
          ['Staff trained', 300, 80, 75, 90, N, 245, '82%'],
        ],
        {},
      ),
    ],
    expected: [
      {
        name: 'Clinics opened',
        periods: [['Total', 12, 9, 'pending']],
        observations: [
          ['Q1', 2],
          ['Q2', 3],
          ['Q3', 4],
        ],
      },
      {
        name: 'Staff trained',
        periods: [['Total', 300, 245, 'pending']],
        observations: [
          ['Q1', 80],
          ['Q2', 75],
          ['Q3', 90],
        ],
      },
    ],
  },
  {
    what: 'finance- bounds in words: at least, no more than, under, within, between',
    sheets: [
      sheet([
        ['Service level', 'Target', 'Actual'],
        ['Tickets answered', 'at least 90%', '92%'],
        ['Open incidents', 'no more than 5', 6],
        ['Page load', 'under 2 s', '1.8 s'],
        ['Reply time', 'within 24 hours', '20 hours'],
        ['Room temperature', 'between 20 and 24', 22],
      ]),
    ],
    expected: [
      { name: 'Tickets answered', direction: 'higher', periods: [[N, 90, 92, 'achieved']] },
      { name: 'Open incidents', direction: 'lower', periods: [[N, 5, 6, 'notAchieved']] },
      { name: 'Page load', direction: 'lower', periods: [[N, 2, 1.8, 'achieved']] },
      { name: 'Reply time', direction: 'lower', periods: [[N, 24, 20, 'achieved']] },
      {
        name: 'Room temperature',
        confidence: 'review',
        periods: [[N, 'between 20 and 24', 22, 'undetermined']],
      },
    ],
  },
  {
    what: 'finance- KPI, this month and year to date, each with actual, target and last year',
    sheets: [
      sheet(
        [
          ['Flash report – October 2024'],
          ['KPI', 'Month', N, N, 'YTD', N, N],
          [N, 'Actual', 'Target', 'LY', 'Actual', 'Target', 'LY'],
          ['Parcels shipped (000)', 41, 40, 38, 402, 395, 371],
          ['Returns rate (%)', 3.4, 3, 3.6, 3.2, 3, 3.5],
        ],
        { merges: ['B2:D2', 'E2:G2', 'A2:A3'] },
      ),
    ],
    expected: [
      {
        name: 'Parcels shipped (000)',
        periods: [
          [2024, 40, 41, 'achieved'],
          [2024, 395, 402, 'achieved'],
        ],
      },
      {
        name: 'Returns rate (%)',
        unit: '%',
        direction: 'lower',
        periods: [
          [2024, 3, 3.4, 'notAchieved'],
          [2024, 3, 3.2, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'finance- a strategy map: goals over measures, words as targets beside numbers',
    sheets: [
      sheet(
        [
          ['Strategic objective', 'Measure', 'Baseline', '2025 Target', '2025 Actual', 'Initiative'],
          ['Be easy to deal with', 'Effort score', 3.9, 3.2, 3.4, 'New portal'],
          [N, 'Online requests (%)', 40, 65, 66, 'New portal'],
          ['Know our costs', 'Cost model', 'none', 'In place', 'In place', 'Costing project'],
        ],
        { merges: ['A2:A3'] },
      ),
    ],
    expected: [
      {
        name: 'Effort score',
        project: 'New portal',
        baseline: 3.9,
        direction: 'lower',
        periods: [[2025, 3.2, 3.4, 'notAchieved']],
      },
      {
        name: 'Online requests (%)',
        project: 'New portal',
        baseline: 40,
        periods: [[2025, 65, 66, 'achieved']],
      },
      {
        name: 'Cost model',
        project: 'Costing project',
        direction: 'text',
        periods: [[2025, 'In place', 'In place', 'achieved']],
      },
    ],
  },
  {
    what: 'finance- key metrics beside the figures of a company named in the title: which of them are the actuals is for a person to say',
    sheets: [
      sheet([
        ['Key Metrics', 'Harbour Mills group', 'Target', 'Actuals - Target'],
        ['Market share (%)', 49, 55, -6],
        ['Orders on hand', 310, 300, 10],
      ]),
    ],
    expected: [
      {
        name: 'Market share (%)',
        unit: '%',
        confidence: 'review',
        periods: [[N, 55, N, 'pending']],
      },
      { name: 'Orders on hand', confidence: 'review', periods: [[N, 300, N, 'pending']] },
    ],
  },
  none('a forecast of cash by week', [
    ['Cash forecast'],
    ['Week', '1', '2', '3', 'Total'],
    ['Opening balance', 100, 120, 90, 100],
    ['Receipts – planned', 60, 40, 70, 170],
    ['Receipts – actual', 55, 45, 72, 172],
    ['Closing balance', 120, 90, 110, 110],
  ]),
  none('sales people with quota and attainment', [
    ['Rep', 'Region', 'Quota', 'Closed', 'Attainment'],
    ['Ann', 'North', 100_000, 120_000, '120%'],
    ['Bob', 'South', 90_000, 60_000, '67%'],
  ]),
  none('sales of shops against target', [
    ['Monthly sales by store'],
    ['Store', 'Target', 'Actual', 'Variance'],
    ['Harbour', 5000, 5200, 200],
    ['Market', 4000, 3100, -900],
    ['Total', 9000, 8300, -700],
  ]),
  none('a risk log with target dates and current scores', [
    ['ID', 'Risk', 'Owner', 'Initial score', 'Current score', 'Target score', 'Target date', 'Status'],
    ['R1', 'Supplier fails', 'Ann', 16, 12, 6, '2024-06-30', 'Open'],
    ['R2', 'Staff leave', 'Bob', 12, 9, 6, '2024-09-30', 'Open'],
  ]),
  none('a log of changes with planned and actual go-live dates', [
    ['Project', 'Phase', 'Planned go-live', 'Actual go-live', 'Budget', 'Actual cost', 'RAG'],
    ['Portal', 'Build', '2024-05-01', '2024-06-01', 50_000, 61_000, 'Red'],
    ['Archive', 'Test', '2024-04-01', N, 20_000, 12_000, 'Green'],
  ]),
];
