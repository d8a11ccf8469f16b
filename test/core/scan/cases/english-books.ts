import type { CellValue } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const N = null;

const none = (what: string, rows: readonly (readonly CellValue[])[], name = 'Sheet1'): RecognitionCase => ({
  what: `english- no KPIs: ${what}`,
  sheets: [sheet(rows, { name })],
  expected: [],
});

/** What analysts and finance officers keep in English: scorecards, OKRs, service levels, plan against actual. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'english- scorecard: no title over the names, their units behind them, a blank row under the titles, one block per perspective',
    sheets: [
      sheet(
        [
          ['Balanced scorecard 2024', N, N, N, N],
          [N, 'PY', 'Actual', 'Plan', 'Variance'],
          [N, N, N, N, N],
          ['Occupancy %', 81, 84, 83, 1],
          ['Cost per visit $', 22.4, 21.1, 21.9, -0.8],
          ['Debtor days', 51, 48, 45, 3],
          [N, N, N, N, N],
          [N, 'PY', 'Actual', 'Plan', 'Variance'],
          [N, N, N, N, N],
          ['Staff numbers #', 31, 32, 33, -1],
          ['Overtime hours', 410, 395, 380, 15],
        ],
        { name: 'Dashboard', at: 'K2' },
      ),
    ],
    expected: [
      { name: 'Occupancy %', unit: '%', periods: [[N, 83, 84, 'achieved']] },
      { name: 'Cost per visit $', unit: '$', direction: 'lower', periods: [[N, 21.9, 21.1, 'achieved']] },
      { name: 'Debtor days', direction: 'lower', periods: [[N, 45, 48, 'notAchieved']] },
      { name: 'Staff numbers #', periods: [[N, 33, 32, 'notAchieved']] },
      { name: 'Overtime hours', direction: 'lower', periods: [[N, 380, 395, 'notAchieved']] },
    ],
  },
  {
    what: 'english- OKRs: objectives merged down, start, target, current, a score between 0 and 1',
    sheets: [
      sheet(
        [
          ['Company OKRs – Q3 FY2024'],
          ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Score'],
          ['Delight our members', 'Raise NPS', 'Ada', 30, 45, 39, 0.6],
          [N, 'Cut first reply time (hours)', 'Ben', 12, 4, 5, 0.88],
          ['Grow the community', 'Weekly active members', 'Cleo', 1200, 2000, 2100, 1],
        ],
        { merges: ['A3:A4'] },
      ),
    ],
    expected: [
      {
        name: 'Raise NPS',
        project: 'Delight our members',
        baseline: 30,
        direction: 'higher',
        periods: [[2024, 45, 39, 'notAchieved']],
      },
      {
        name: 'Cut first reply time (hours)',
        project: 'Delight our members',
        baseline: 12,
        direction: 'lower',
        periods: [[2024, 4, 5, 'notAchieved']],
      },
      {
        name: 'Weekly active members',
        project: 'Grow the community',
        baseline: 1200,
        direction: 'higher',
        periods: [[2024, 2000, 2100, 'achieved']],
      },
    ],
  },
  {
    what: 'english- OKRs: one objective per section row, KR1 to KR3 left of them, confidence and progress in percent',
    sheets: [
      sheet([
        ['OKR tracker 2025'],
        ['#', 'Key Results', 'Baseline', 'Target', 'Current value', 'Progress', 'Confidence'],
        ['O1', 'A library people come back to'],
        ['KR1', 'Returning visitors per month', 800, 1000, 900, '50%', 'High'],
        ['KR2', 'Events held', 10, 20, 22, '120%', 'High'],
        ['O2', 'A quieter building'],
        ['KR1', 'Noise complaints', 14, 7, 9, '71%', 'Medium'],
      ]),
    ],
    expected: [
      {
        name: 'Returning visitors per month',
        no: 'KR1',
        baseline: 800,
        periods: [[N, 1000, 900, 'notAchieved']],
      },
      { name: 'Events held', no: 'KR2', baseline: 10, periods: [[N, 20, 22, 'achieved']] },
      {
        name: 'Noise complaints',
        no: 'KR1',
        baseline: 14,
        direction: 'lower',
        periods: [[N, 7, 9, 'notAchieved']],
      },
    ],
  },
  {
    what: 'english- service levels by month: one target, the months hold what was reached',
    sheets: [
      sheet([
        ['SLA report 2024'],
        ['Service level', 'Target', 'Apr', 'May', 'Jun'],
        ['Portal availability', '>= 99.5%', '99.7%', '99.2%', '99.9%'],
        ['Priority 1 restore time', '<= 4 h', '3.5 h', '4.2 h', '3.9 h'],
        ['Calls answered within 20 s', '85%', '86%', '88%', '81%'],
      ]),
    ],
    expected: [
      {
        name: 'Portal availability',
        direction: 'higher',
        periods: [['Target', 99.5, N, 'pending']],
        observations: [
          ['Apr', 99.7],
          ['May', 99.2],
          ['Jun', 99.9],
        ],
      },
      {
        name: 'Priority 1 restore time',
        direction: 'lower',
        periods: [['Target', 4, N, 'pending']],
        observations: [
          ['Apr', 3.5],
          ['May', 4.2],
          ['Jun', 3.9],
        ],
      },
      {
        name: 'Calls answered within 20 s',
        direction: 'higher',
        periods: [['Target', 85, N, 'pending']],
        observations: [
          ['Apr', 86],
          ['May', 88],
          ['Jun', 81],
        ],
      },
    ],
  },
  {
    what: 'english- service levels: SLA, threshold and actual, Met or Breached',
    sheets: [
      sheet([
        ['Contract performance, FY2024'],
        ['Service level', 'Description', 'Agreed level', 'Actual', 'Met / Breached'],
        ['Uptime', 'Share of minutes in which the site answers', '99.9%', '99.95%', 'Met'],
        ['Restore time', 'Mean hours until a fault is mended', '< 6 h', '7 h', 'Breached'],
      ]),
    ],
    expected: [
      { name: 'Uptime', direction: 'higher', periods: [[2024, 99.9, 99.95, 'achieved']] },
      { name: 'Restore time', direction: 'lower', periods: [[2024, 6, 7, 'notAchieved']] },
    ],
  },
  {
    what: 'english- months over Plan, Actual and Variance',
    sheets: [
      sheet(
        [
          ['KPI report FY2024'],
          ['KPI', 'Unit', 'April', N, N, 'May', N, N],
          [N, N, 'Plan', 'Actual', 'Var.', 'Plan', 'Actual', 'Var.'],
          ['New members', 'persons', 40, 44, 4, 45, 41, -4],
          ['Cancelled classes', 'classes', 3, 2, -1, 3, 5, 2],
        ],
        { merges: ['C2:E2', 'F2:H2', 'A2:A3', 'B2:B3'] },
      ),
    ],
    expected: [
      {
        name: 'New members',
        unit: 'persons',
        periods: [
          ['April', 40, 44, 'achieved'],
          ['May', 45, 41, 'notAchieved'],
        ],
      },
      {
        name: 'Cancelled classes',
        unit: 'classes',
        direction: 'lower',
        periods: [
          ['April', 3, 2, 'achieved'],
          ['May', 3, 5, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'english- Target, Actual and Variance in rows under each KPI, quarters across',
    sheets: [
      sheet(
        [
          ['FY2024 performance'],
          ['KPI', N, 'Q1', 'Q2', 'Q3', 'Q4'],
          ['Parcels delivered on time (%)', 'Target', 95, 95, 96, 96],
          [N, 'Actual', 94, 96, 96, N],
          [N, 'Variance', -1, 1, 0, N],
          ['Parcels lost', 'Target', 20, 20, 18, 18],
          [N, 'Actual', 19, 22, 18, N],
          [N, 'Variance', -1, 2, 0, N],
        ],
        { merges: ['A3:A5', 'A6:A8'] },
      ),
    ],
    expected: [
      {
        name: 'Parcels delivered on time (%)',
        unit: '%',
        periods: [
          ['Q1', 95, 94, 'notAchieved'],
          ['Q2', 95, 96, 'achieved'],
          ['Q3', 96, 96, 'achieved'],
          ['Q4', 96, N, 'pending'],
        ],
      },
      {
        name: 'Parcels lost',
        direction: 'lower',
        periods: [
          ['Q1', 20, 19, 'achieved'],
          ['Q2', 20, 22, 'notAchieved'],
          ['Q3', 18, 18, 'achieved'],
          ['Q4', 18, N, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'english- results framework: achieved up to now, on track yes or no, several lines in one cell are for a person to read',
    sheets: [
      sheet([
        [
          'Results chain',
          'Indicator',
          'Baseline',
          'Target',
          'Achieved\nup to now',
          'ON TRACK\nYES/NO',
          'Comments',
        ],
        ['Output 1.1', 'Number of wells repaired', 0, 30, 12, 'Y', 'Two districts are done'],
        ['Output 1.2', 'Number of committees trained', 0, '12 (4 per district)', 12, 'Y', N],
        ['Output 1.2', 'Number of committee visits', 0, '4 visits x 3 districts = 12', N, N, N],
        [
          'Output 1.3',
          'Number of guides printed\nNumber of radio talks held',
          '0\n0',
          '500\n12',
          '200\n3',
          'N\nN',
          N,
        ],
      ]),
    ],
    expected: [
      { name: 'Number of wells repaired', confidence: 'high', periods: [[N, 30, 12, 'notAchieved']] },
      { name: 'Number of committees trained', periods: [[N, 12, 12, 'achieved']] },
      {
        name: 'Number of committee visits',
        confidence: 'review',
        periods: [[N, '4 visits x 3 districts = 12', N, 'notMeasured']],
      },
      {
        name: 'Number of guides printed\nNumber of radio talks held',
        confidence: 'review',
        periods: [[N, '500\n12', '200\n3', 'undetermined']],
      },
    ],
  },
  {
    what: 'english- targets and results of years side by side with a cumulative target at the end',
    sheets: [
      sheet(
        [
          ['Indicator', 'Unit', 'Baseline (2021)', '2022', N, '2023', N, 'End-of-project target'],
          [N, N, N, 'Target', 'Achieved', 'Target', 'Achieved', N],
          ['Households with a latrine', '%', 35, 45, 47, 55, 51, 70],
          ['Teachers trained', 'persons', 0, 60, 58, 120, 130, 240],
        ],
        { merges: ['D1:E1', 'F1:G1', 'A1:A2', 'B1:B2', 'C1:C2', 'H1:H2'] },
      ),
    ],
    expected: [
      {
        name: 'Households with a latrine',
        unit: '%',
        baseline: 35,
        periods: [
          [2022, 45, 47, 'achieved'],
          [2023, 55, 51, 'notAchieved'],
          [N, 70, N, 'pending'],
        ],
      },
      {
        name: 'Teachers trained',
        unit: 'persons',
        baseline: 0,
        periods: [
          [2022, 60, 58, 'notAchieved'],
          [2023, 120, 130, 'achieved'],
          [N, 240, N, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'english- a monthly report with red, amber and green: limits of the colours, prior month and trend are no targets',
    sheets: [
      sheet([
        ['Operations KPI dashboard – June 2024'],
        [
          'KPI',
          'Owner',
          'Frequency',
          'Target',
          'Actual',
          'Prior month',
          'Trend',
          'RAG',
          'Green',
          'Amber',
          'Red',
        ],
        ['Order accuracy', 'Kim', 'Monthly', '98%', '98.6%', '98.1%', '↑', 'Green', '≥98%', '95–98%', '<95%'],
        ['Stock turn', 'Lee', 'Monthly', 6, 5.4, 5.6, '↓', 'Amber', '≥6', '5–6', '<5'],
        ['Defect rate', 'Max', 'Monthly', '1.5%', '2.2%', '1.9%', '↑', 'Red', '≤1.5%', '1.5–2%', '>2%'],
      ]),
    ],
    expected: [
      { name: 'Order accuracy', direction: 'higher', periods: [['June 2024', 98, 98.6, 'achieved']] },
      { name: 'Stock turn', periods: [['June 2024', 6, 5.4, 'notAchieved']] },
      { name: 'Defect rate', direction: 'lower', periods: [['June 2024', 1.5, 2.2, 'notAchieved']] },
    ],
  },
  {
    what: 'english- names that say which way is better',
    sheets: [
      sheet([
        ['Metric', 'Target', 'Actual'],
        ['Days sales outstanding', 40, 38],
        ['Cost per call', 9, 9.5],
        ['Staff turnover rate', 10, 12],
        ['Customer complaints', 30, 24],
        ['Average handling time (min)', 6, 5.5],
        ['Absenteeism days', 200, 180],
        ['Customer churn', 4, 5],
        ['Backlog', 50, 60],
        ['Employee retention', 90, 92],
        ['Revenue per call', 50, 55],
        ['Customer satisfaction', 80, 82],
        ['Energy consumption', 500, 520],
        ['Audit findings open', 5, 3],
        ['Downtime', 8, 9],
      ]),
    ],
    expected: [
      { name: 'Days sales outstanding', direction: 'lower', periods: [[N, 40, 38, 'achieved']] },
      { name: 'Cost per call', direction: 'lower', periods: [[N, 9, 9.5, 'notAchieved']] },
      { name: 'Staff turnover rate', direction: 'lower', periods: [[N, 10, 12, 'notAchieved']] },
      { name: 'Customer complaints', direction: 'lower', periods: [[N, 30, 24, 'achieved']] },
      { name: 'Average handling time (min)', direction: 'lower', periods: [[N, 6, 5.5, 'achieved']] },
      { name: 'Absenteeism days', direction: 'lower', periods: [[N, 200, 180, 'achieved']] },
      { name: 'Customer churn', direction: 'lower', periods: [[N, 4, 5, 'notAchieved']] },
      { name: 'Backlog', direction: 'lower', periods: [[N, 50, 60, 'notAchieved']] },
      { name: 'Employee retention', direction: 'higher', periods: [[N, 90, 92, 'achieved']] },
      { name: 'Revenue per call', direction: 'higher', periods: [[N, 50, 55, 'achieved']] },
      { name: 'Customer satisfaction', direction: 'higher', periods: [[N, 80, 82, 'achieved']] },
      { name: 'Energy consumption', direction: 'lower', periods: [[N, 500, 520, 'notAchieved']] },
      { name: 'Audit findings open', direction: 'lower', periods: [[N, 5, 3, 'achieved']] },
      { name: 'Downtime', direction: 'lower', periods: [[N, 8, 9, 'notAchieved']] },
    ],
  },
  {
    what: 'english- months down the rows, target, actual and variance under the name of what is measured',
    sheets: [
      sheet(
        [
          ['2024'],
          [N, 'MEMBERS JOINED', N, N],
          ['MONTH', 'TARGET', 'ACTUAL', 'VARIANCE'],
          ['JANUARY', 40, 45, -5],
          ['FEBRUARY', 42, 38, 4],
          ['MARCH', 45, N, N],
        ],
        { merges: ['B2:D2'] },
      ),
    ],
    expected: [
      {
        name: 'MEMBERS JOINED',
        periods: [
          ['JANUARY', 40, 45, 'achieved'],
          ['FEBRUARY', 42, 38, 'notAchieved'],
          ['MARCH', 45, N, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'english- quarters with YTD: KPI, owner, target and actual of each quarter, the year to date behind them',
    sheets: [
      sheet(
        [
          ['Scorecard FY2024'],
          ['KPI', 'Owner', 'Q1', N, 'Q2', N, 'YTD', N],
          [N, N, 'Target', 'Actual', 'Target', 'Actual', 'Target', 'Actual'],
          ['Visits', 'Ana', 100, 110, 120, 115, 220, 225],
          ['Refunds', 'Bo', 5, 4, 5, 7, 10, 11],
        ],
        { merges: ['C2:D2', 'E2:F2', 'G2:H2', 'A2:A3', 'B2:B3'] },
      ),
    ],
    expected: [
      {
        name: 'Visits',
        periods: [
          ['Q1', 100, 110, 'achieved'],
          ['Q2', 120, 115, 'notAchieved'],
          ['YTD', 220, 225, 'achieved'],
        ],
      },
      {
        name: 'Refunds',
        direction: 'lower',
        periods: [
          ['Q1', 5, 4, 'achieved'],
          ['Q2', 5, 7, 'notAchieved'],
          ['YTD', 10, 11, 'notAchieved'],
        ],
      },
    ],
  },
  none('a plan of milestones by project, with months to be coloured', [
    ['ID', 'Project / \nProgram', 'Milestone', 'Predecessor', 'Effort', 'Jan', 'Feb', 'Mar'],
    [1, 'Ground floor', 'Walls ready', N, 8, N, N, N],
    [2, 'Ground floor', 'Wiring ready', 1, 16, N, N, N],
    [3, 'First floor', 'Walls ready', 1, 8, N, N, N],
  ]),
  none('people planned, requested and at hand by month', [
    [N, 'April', 'May', 'June', 'July'],
    ['Planned', 4, 8, 8, 8],
    ['Requested', 4, 9, 8, 11],
    ['Actual', 4, 9, 8, 7],
  ]),
  none('a weekly report of plants: benchmarks in words, one column per plant, figures in sentences', [
    ['Pillar', 'Indicator', 'Benchmark/Goal', 'Plant A', 'Plant B', 'Comments'],
    ['Safety', 'Injury rate', N, 'YTD: 0 recordable, 0 first aid', N, N],
    ['Output', 'End of line yield', 'Yield > plan-0.5%', 'A1 = 97.2%', 'B1 = 96.8%', 'steady'],
    [N, N, 'Scrap <= plan+10%', 'A1 = 4.1t', 'B1 = 3.9t', N],
  ]),
  none('budget against actual by account, month and year to date', [
    ['Nov-24', 'Month', N, N, 'Year to date', N, N],
    ['Particulars', 'Budget', 'Actuals', 'Variance', 'Budget', 'Actuals', 'Variance'],
    ['Gross sales', 118, 112, -6, 925, 927, 2],
    ['Labour costs', 7, 7, 0, 64, 61, 3],
    ['Net profit', 52, 45, -7, 384, 376, -8],
  ]),
  none('an income statement against plan', [
    ['Income statement, March 2024'],
    ['USD thousands', 'Actual', 'Plan', 'Variance', 'Variance %'],
    ['Revenue', 896, 602, 294, '48.7%'],
    ['Cost of goods sold', 396, 415, -19, '-4.8%'],
    ['Gross profit', 500, 187, 313, '167.7%'],
  ]),
  none('test cases with expected and actual results', [
    ['No', 'Test case', 'Steps', 'Expected result', 'Actual result', 'Status'],
    [1, 'Log in', 'Enter the name', 'The page opens', 'The page opens', 'Pass'],
    [2, 'Change plan', 'Press the button', 'A question appears', 'Nothing happens', 'Fail'],
  ]),
  none('shares of regions against a target in a pivot table', [
    ['Data', N, N],
    ['Region', 'Actual', 'Target'],
    ['Central', '22.5%', '21.3%'],
    ['East', '24.0%', '24.6%'],
  ]),
  none('a personal budget with months and totals', [
    ['Budget vs. Actual Dashboard'],
    ['Figures in USD', 'Budget', 'Actual', 'Variance', 'Variance %'],
    ['Income:', N, N, N, N],
    ['Base salary', 3000, 3000, 0, '0%'],
    ['Bonus', 500, 708, 208, '41.6%'],
    ['Total income', 3500, 3708, 208, '5.9%'],
  ]),
];
