import { scanWorkbook } from '../../../src/core/scan';
import type { CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import { sheet, workbook } from '../../support/sheet';

/** [no, name, unit, [year, target, actual, status]…] per KPI: what a person would copy out of the form. */
type Line = [string | null, string, string | null, ...[number | null, CellValue, CellValue, string][]];

function lines(...sheets: SheetSnapshot[]): Line[] {
  return scanWorkbook(workbook(...sheets)).kpis.map((kpi) => [
    kpi.no,
    kpi.name,
    kpi.unit,
    ...kpi.periods.map((p): [number | null, CellValue, CellValue, string] => [
      p.fiscalYear,
      p.target?.value ?? p.target?.text ?? null,
      p.actual?.value ?? p.actual?.text ?? null,
      p.status,
    ]),
  ]);
}

interface Case {
  readonly what: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly expected: readonly Line[];
}

const cases: Case[] = [
  {
    what: 'a list with one header row, role and year in one title',
    sheets: [
      sheet([
        ['指標名', '単位', '令和6年度 目標値', '令和6年度 実績値'],
        ['相談件数', '件', 100, 120],
        ['講座の参加者数', '人', 50, 40],
      ]),
    ],
    expected: [
      [null, '相談件数', '件', [2024, 100, 120, 'achieved']],
      [null, '講座の参加者数', '人', [2024, 50, 40, 'notAchieved']],
    ],
  },
  {
    what: 'a list with two header rows, years over 目標 and 実績, anywhere on the sheet',
    sheets: [
      sheet(
        [
          ['No.', '評価指標', '単位', '令和5年度', null, '令和6年度', null],
          [null, null, null, '目標', '実績', '目標', '実績'],
          [1, '満足度', '％', 60, 55, 70, 72],
          [2, '利用者数', '人', 1000, 1100, 1200, null],
        ],
        { at: 'D7', merges: ['D7:D8', 'E7:E8', 'F7:F8', 'G7:H7', 'I7:J7'] },
      ),
    ],
    expected: [
      ['1', '満足度', '％', [2023, 60, 55, 'notAchieved'], [2024, 70, 72, 'achieved']],
      ['2', '利用者数', '人', [2023, 1000, 1100, 'achieved'], [2024, 1200, null, 'notMeasured']],
    ],
  },
  {
    what: 'two header rows whose year is not merged over its two columns',
    sheets: [
      sheet([
        ['指標名', '単位', 'R5', null, 'R6', null],
        [null, null, '目標値', '実績値', '目標値', '実績値'],
        ['健診の受診率', '％', 40, 41.5, 45, 44],
      ]),
    ],
    expected: [[null, '健診の受診率', '％', [2023, 40, 41.5, 'achieved'], [2024, 45, 44, 'notAchieved']]],
  },
  {
    what: 'a government block on other columns, one year only, with a spacer column',
    sheets: [
      sheet(
        [
          ['KPI①', null, '種別', '単位', '基準年度', '基準値'],
          ['窓口の待ち時間', null, 'アウトカム', '分', '2023年度', 30],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値'],
          [null, null, null, null, 20, 18],
        ],
        { at: 'C4', merges: ['C4:D4', 'C5:D7', 'E5:E7', 'F5:F7'] },
      ),
    ],
    expected: [['KPI①', '窓口の待ち時間', '分', [2024, 20, 18, 'achieved']]],
  },
  {
    what: 'upper row target, lower row actual',
    sheets: [
      sheet(
        [
          ['重要業績評価指標（上段：目標、下段：実績）', null, '単位', 'R5年度', 'R6年度'],
          ['①', '相談件数', '件', 10, 20],
          [null, null, null, 12, 18],
          ['②', null, null, null, null],
          [null, null, null, null, null],
        ],
        { merges: ['A1:B1', 'A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'] },
      ),
    ],
    expected: [['①', '相談件数', '件', [2023, 10, 12, 'achieved'], [2024, 20, 18, 'notAchieved']]],
  },
  {
    what: 'rows titled 目標 and 実績 for each KPI',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '区分', '令和5年度', '令和6年度'],
          ['相談件数', '件', '目標', 10, 20],
          [null, null, '実績', 12, 18],
          ['講座数', '回', '目標', 4, 4],
          [null, null, '実績', 3, 4],
        ],
        { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'] },
      ),
    ],
    expected: [
      [null, '相談件数', '件', [2023, 10, 12, 'achieved'], [2024, 20, 18, 'notAchieved']],
      [null, '講座数', '回', [2023, 4, 3, 'notAchieved'], [2024, 4, 4, 'achieved']],
    ],
  },
  {
    what: 'a total row is no KPI',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['A地区の参加者数', '人', 10, 12],
        ['B地区の参加者数', '人', 20, 18],
        ['合計', '人', 30, 30],
      ]),
    ],
    expected: [
      [null, 'A地区の参加者数', '人', [2024, 10, 12, 'achieved']],
      [null, 'B地区の参加者数', '人', [2024, 20, 18, 'notAchieved']],
    ],
  },
  {
    what: 'an address list is no KPI table',
    sheets: [
      sheet([
        ['氏名', '担当課', '電話番号', '住所'],
        ['山田 太郎', '総務課', '0980-00-0000', '中央1-1'],
        ['鈴木 花子', '企画課', '0980-00-0001', '中央1-2'],
      ]),
    ],
    expected: [],
  },
  {
    what: 'an invoice is no KPI table',
    sheets: [
      sheet([
        ['品名', '数量', '単位', '単価', '金額'],
        ['用紙', 10, '箱', 500, 5000],
        ['トナー', 2, '本', 8000, 16000],
        ['合計', null, null, null, 21000],
      ]),
    ],
    expected: [],
  },
];

test.each(cases)('$what', ({ sheets, expected }) => {
  expect(lines(...sheets)).toEqual(expected);
});
