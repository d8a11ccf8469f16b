/** Kinds of places in which published forms were misread at first. */
import { sheet } from '../../support/sheet';
import type { FactsCase } from './facts-case';

export const cases: readonly FactsCase[] = [
  {
    what: 'a KPI per column: 担当課 is a row',
    sheets: [
      sheet([
        ['評価指標', 'バスの利用者数', '直売所の売上額'],
        ['単位', '人', '万円'],
        ['令和６年度 目標', 6500, 4200],
        ['令和６年度 実績', 6377, 4510],
        ['担当課', '総務課', '農林課'],
      ]),
    ],
    expected: [
      { name: 'バスの利用者数', department: ['総務課'] },
      { name: '直売所の売上額', department: ['農林課'] },
    ],
  },
  {
    what: 'a row that counts stands under the last KPI',
    sheets: [
      sheet([
        ['担当課', '指標名', '目標', '実績'],
        ['消防署', '設置率', 82, 81],
        ['消防署', '受講者数', 400, 212],
        ['集計', null, 15, null],
      ]),
    ],
    expected: [
      { name: '設置率', department: ['消防署'] },
      { name: '受講者数', department: ['消防署'] },
    ],
  },
  {
    what: 'the town stands before its office in the brackets of a heading',
    sheets: [
      sheet([
        ['令和６年度　KPI月次管理表（みなと市 デジタル推進課）'],
        ['指標名', '目標', '実績'],
        ['申請の件数', 50, 55],
      ]),
    ],
    expected: [{ name: '申請の件数', department: ['デジタル推進課'] }],
  },
  {
    what: 'Outcome indicators is no level called Outcome; a dash is no grade',
    sheets: [
      sheet([
        ['Outcome indicators by year'],
        ['KPI', 'Target', 'Actual', 'Grade'],
        ['Loans', 9000, 8100, '－'],
      ]),
    ],
    expected: [{ name: 'Loans', hierarchy: [], evaluations: [] }],
  },
];
