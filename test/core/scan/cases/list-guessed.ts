import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** Lists whose name column has a title that says nothing; what stands around it does. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'the title says 目標と実績, the column only 項目',
    sheets: [
      sheet([
        ['令和6年度 図書館の目標と実績'],
        ['項目', '目標値', '実績値', '達成率'],
        ['貸出冊数', 12000, 12600, '105.0%'],
        ['来館者数', 8000, 7600, '95.0%'],
      ]),
    ],
    expected: [
      { name: '貸出冊数', periods: [[2024, 12000, 12600, 'achieved']] },
      { name: '来館者数', periods: [[2024, 8000, 7600, 'notAchieved']] },
    ],
  },
  {
    what: 'units behind the names',
    sheets: [
      sheet([
        ['項目', '目標値', '実績値'],
        ['貸出冊数（冊）', 12000, 12600],
        ['来館者数（人）', 8000, 7600],
      ]),
    ],
    expected: [
      { name: '貸出冊数（冊）', unit: '冊', periods: [[null, 12000, 12600, 'achieved']] },
      { name: '来館者数（人）', unit: '人', periods: [[null, 8000, 7600, 'notAchieved']] },
    ],
  },
];
