import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'one header row, role and year in one title',
    sheets: [
      sheet([
        ['指標名', '単位', '令和6年度 目標値', '令和6年度 実績値'],
        ['相談件数', '件', 100, 120],
        ['講座の参加者数', '人', 50, 40],
      ]),
    ],
    expected: [
      { name: '相談件数', unit: '件', periods: [[2024, 100, 120, 'achieved']] },
      { name: '講座の参加者数', unit: '人', periods: [[2024, 50, 40, 'notAchieved']] },
    ],
  },
];
