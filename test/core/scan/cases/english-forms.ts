/** Forms and cards in English. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two English KPI cards on a fine grid, bounds in words, units in the cells',
    sheets: [
      spread(
        [
          ['KPI', 'First-call resolution rate', 'Unit', '%'],
          ['Owner', 'Customer Care', 'Frequency', 'Quarterly'],
          ['Baseline (FY2022)', '61.0%', 'Target (FY2024)', '70% or more'],
          ['Actual (FY2024)', '72.4%', 'Status', 'Achieved'],
          [],
          ['KPI', 'Average handling time', 'Unit', 'min'],
          ['Owner', 'Customer Care', 'Frequency', 'Monthly'],
          ['Baseline (FY2022)', '9.5 min', 'Target (FY2024)', '8 min or less'],
          ['Actual (FY2024)', '8.6 min', 'Status', 'Not achieved'],
        ],
        [5, 9, 5, 6],
        { name: 'Cards', at: 'D3' },
      ),
    ],
    expected: [
      {
        name: 'First-call resolution rate',
        unit: '%',
        baseline: 61,
        direction: 'higher',
        periods: [[2024, 70, 72.4, 'achieved']],
      },
      {
        name: 'Average handling time',
        unit: 'min',
        baseline: 9.5,
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 8, 8.6, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'English tiles three by two, the name above, target and actual left of their values, the fiscal year in the line below the title, the last tile empty',
    sheets: [
      form(
        [
          ['Customer Care – Monthly One-Pager', '<', '<', '<', '<', '<', '<', '<'],
          ['Reporting period: FY2024', '<', '<', '<', '<', '<', '<', '<'],
          [],
          [
            'Calls answered within 20 s (%)',
            '<',
            null,
            'Complaints received',
            '<',
            null,
            'Net promoter score',
            '<',
          ],
          ['Target', 80, null, 'Target', 150, null, 'Target', 35],
          ['Actual', 82.5, null, 'Actual', 171, null, 'Actual', 31],
          [],
          ['First contact resolution (%)', '<', null, 'Training hours per agent', '<', null, null, '<'],
          ['Target', 70, null, 'Target', 24, null, 'Target', null],
          ['Actual', 70, null, 'Actual', 'n/a', null, 'Actual', null],
        ],
        { at: 'B2', widths: [3, 2, 1, 3, 2, 1, 3, 2] },
      ),
    ],
    expected: [
      {
        name: 'Calls answered within 20 s (%)',
        unit: '%',
        direction: 'higher',
        periods: [[2024, 80, 82.5, 'achieved']],
      },
      { name: 'Complaints received', direction: 'lower', periods: [[2024, 150, 171, 'notAchieved']] },
      { name: 'Net promoter score', direction: 'higher', periods: [[2024, 35, 31, 'notAchieved']] },
      { name: 'First contact resolution (%)', unit: '%', periods: [[2024, 70, 70, 'achieved']] },
      { name: 'Training hours per agent', periods: [[2024, 24, null, 'notMeasured']] },
    ],
  },
  {
    what: 'English KPI data sheets with two pairs per row, baseline, target and actual with their fiscal years in the labels, status words',
    sheets: [
      form(
        [
          ['KPI Data Sheet', '<', '<', '<'],
          ['KPI name', 'On-time delivery', 'Unit', '%'],
          ['Owner', 'Logistics', 'Frequency', 'Monthly'],
          ['Definition', 'Orders delivered on the agreed day divided by all orders', '<', '<'],
          ['Baseline (FY2022)', 88.4, 'Target (FY2024)', 95],
          ['Actual (FY2024)', 93.7, 'Status', 'Not achieved'],
          ['Comment', 'Carrier strike in November', '<', '<'],
          [],
          ['KPI Data Sheet', '<', '<', '<'],
          ['KPI name', 'Order-to-cash cycle time', 'Unit', 'days'],
          ['Owner', 'Finance', 'Frequency', 'Quarterly'],
          ['Definition', 'Mean number of days from order to payment', '<', '<'],
          ['Baseline (FY2022)', 52, 'Target (FY2024)', 45],
          ['Actual (FY2024)', 44, 'Status', 'Achieved'],
          ['Comment', null, '<', '<'],
        ],
        { at: 'B2', widths: [3, 4, 3, 4] },
      ),
    ],
    expected: [
      {
        name: 'On-time delivery',
        unit: '%',
        direction: 'higher',
        baseline: 88.4,
        periods: [[2024, 95, 93.7, 'notAchieved']],
      },
      {
        name: 'Order-to-cash cycle time',
        unit: 'days',
        direction: 'lower',
        baseline: 52,
        periods: [[2024, 45, 44, 'achieved']],
      },
    ],
    costs: [],
  },
  {
    what: 'English grant report with Year 1 (FY2023) and Year 2 (FY2024) over Target and Actual, outputs and outcomes in section rows, empty lines, TBC',
    sheets: [
      form([
        ['Grant progress report', '<', '<', '<', '<', '<', '<'],
        ['Project title', 'Community Digital Skills', '<', '<', 'Grant no.', 'G-2023-118', '<'],
        [],
        ['Indicator', 'Unit', 'Baseline', 'Year 1 (FY2023)', '<', 'Year 2 (FY2024)', '<'],
        ['^', '^', '^', 'Target', 'Actual', 'Target', 'Actual'],
        ['Outputs', '<', '<', '<', '<', '<', '<'],
        ['Courses held', 'courses', 0, 20, 22, 40, 37],
        ['Participants trained', 'people', 0, 300, 318, 700, 742],
        [null, null, null, null, null, null, null],
        ['Outcomes', '<', '<', '<', '<', '<', '<'],
        ['Participants using e-services', '%', 31, 40, 38, 50, 'TBC'],
        [null, null, null, null, null, null, null],
      ]),
    ],
    expected: [
      {
        name: 'Courses held',
        unit: 'courses',
        baseline: 0,
        periods: [
          [2023, 20, 22, 'achieved'],
          [2024, 40, 37, 'notAchieved'],
        ],
      },
      {
        name: 'Participants trained',
        unit: 'people',
        baseline: 0,
        periods: [
          [2023, 300, 318, 'achieved'],
          [2024, 700, 742, 'achieved'],
        ],
      },
      {
        name: 'Participants using e-services',
        unit: '%',
        baseline: 31,
        periods: [
          [2023, 40, 38, 'notAchieved'],
          [2024, 50, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'an English one-pager: facts at the top, a table of measures with how they are taken, milestones below',
    sheets: [
      sheet(
        [
          [null, null, null, null, null, null, null],
          ['One-pager', null, null, null, null, null, 'Version 3'],
          ['Project name', 'Digital Library Rollout', null, null, 'Sponsor', 'J. Moreau', null],
          ['Purpose', 'Give every branch the same catalogue and one card.', null, null, null, null, null],
          [null, null, null, null, null, null, null],
          ['Measure', 'Source', 'Unit', 'Baseline 2022', 'Target 2024', 'Actual 2024', 'Target 2025'],
          ['E-book loans', 'Catalogue', 'loans', 8_400, 12_000, 13_125, 16_000],
          ['Average wait for a reserved title', 'Catalogue', 'days', 21, 14, 16.5, 10],
          ['Branches on the shared card', 'Project office', 'branches', 0, 9, 9, 14],
          ['Reader satisfaction', 'Annual survey', '%', 68, 75, 'N/A', 80],
          [null, null, null, null, null, null, null],
          ['Milestone', 'Planned', 'Done', null, null, null, null],
          ['Contract signed', 'May 2023', 'June 2023', null, null, null, null],
          ['Last branch connected', 'October 2025', null, null, null, null, null],
        ],
        { name: 'Overview', at: 'B1', merges: ['C3:E3', 'C4:H4'] },
      ),
    ],
    expected: [
      {
        name: 'E-book loans',
        unit: 'loans',
        project: 'Digital Library Rollout',
        direction: 'higher',
        baseline: 8_400,
        periods: [
          [2024, 12_000, 13_125, 'achieved'],
          [2025, 16_000, null, 'pending'],
        ],
      },
      {
        name: 'Average wait for a reserved title',
        unit: 'days',
        project: 'Digital Library Rollout',
        direction: 'lower',
        baseline: 21,
        periods: [
          [2024, 14, 16.5, 'notAchieved'],
          [2025, 10, null, 'pending'],
        ],
      },
      {
        name: 'Branches on the shared card',
        unit: 'branches',
        project: 'Digital Library Rollout',
        direction: 'higher',
        baseline: 0,
        periods: [
          [2024, 9, 9, 'achieved'],
          [2025, 14, null, 'pending'],
        ],
      },
      {
        name: 'Reader satisfaction',
        unit: '%',
        project: 'Digital Library Rollout',
        direction: 'higher',
        baseline: 68,
        periods: [
          [2024, 75, null, 'notMeasured'],
          [2025, 80, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Overview!G10'],
  },
  {
    what: 'an English project card: two KPIs with their years over the columns, baseline as the first of them',
    sheets: [
      sheet(
        [
          ['PROJECT CARD', null, null, null, null],
          ['Project', 'Smart Parking Pilot', null, 'Owner', 'Transport Division'],
          ['Summary', 'Sensors show drivers where spaces are free.', null, null, null],
          [null, null, null, null, null],
          ['KPI 1', 'Average search time for a space', null, 'Unit', 'minutes'],
          [null, 'Baseline (FY2022)', 'FY2023', 'FY2024', 'FY2025'],
          ['Target', null, 10, 8, 6],
          ['Actual', 14, 11, 7.5, null],
          [null, null, null, null, null],
          ['KPI 2', 'Monthly active users', null, 'Unit', 'people'],
          [null, 'Baseline (FY2022)', 'FY2023', 'FY2024', 'FY2025'],
          ['Target', null, 2000, 5000, 8000],
          ['Actual', 0, 2310, 4125, null],
          [null, null, null, null, null],
          ['Next steps', 'Extend the sensors to the station district.', null, null, null],
        ],
        { merges: ['A1:E1', 'B2:C2', 'B3:E3', 'B5:C5', 'B10:C10', 'B15:E15'] },
      ),
    ],
    expected: [
      {
        no: 'KPI 1',
        name: 'Average search time for a space',
        unit: 'minutes',
        project: 'Smart Parking Pilot',
        direction: 'lower',
        baseline: 14,
        periods: [
          [2023, 10, 11, 'notAchieved'],
          [2024, 8, 7.5, 'achieved'],
          [2025, 6, null, 'pending'],
        ],
      },
      {
        no: 'KPI 2',
        name: 'Monthly active users',
        unit: 'people',
        project: 'Smart Parking Pilot',
        direction: 'higher',
        baseline: 0,
        periods: [
          [2023, 2000, 2310, 'achieved'],
          [2024, 5000, 4125, 'notAchieved'],
          [2025, 8000, null, 'pending'],
        ],
      },
    ],
  },
];
