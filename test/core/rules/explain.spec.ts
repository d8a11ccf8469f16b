import { EMPTY_PROFILE } from '../../../src/core/profile/schema';
import { explainVerdict } from '../../../src/core/rules/explain';
import { PRESETS, STANDARD } from '../../../src/core/rules/presets';
import type { Rules } from '../../../src/core/rules/schema';
import { scanWorkbook } from '../../../src/core/scan';
import type { CellValue } from '../../../src/core/cells/snapshot';
import { sheet, workbook } from '../../support/sheet';

function explained(
  rules: Rules,
  name: string,
  baseline: CellValue,
  target: CellValue,
  actual: CellValue,
): string | null {
  const book = workbook(
    sheet([
      ['指標名', '基準値', 'R6目標', 'R6実績'],
      [name, baseline, target, actual],
    ]),
  );
  const [kpi] = scanWorkbook(book, EMPTY_PROFILE, rules).kpis;
  return explainVerdict(kpi!, kpi!.periods[0]!, rules)?.ja ?? null;
}

test.each<[string, Rules, string, CellValue, CellValue, CellValue, string | null]>([
  [
    'higher',
    STANDARD,
    '利用者数',
    null,
    10000,
    14738,
    '実績値 14,738（D2） ÷ 目標値 10,000（C2） = 147.4% ≥ 100% → 達成',
  ],
  [
    'not quite',
    STANDARD,
    '利用者数',
    null,
    100,
    99.76,
    '実績値 99.76（D2） ÷ 目標値 100（C2） = 99.8% < 100% → 未達成',
  ],
  ['lower', STANDARD, '待ち時間', null, 20, 25, '目標値 20（C2） ÷ 実績値 25（D2） = 80.0% < 100% → 未達成'],
  [
    'a reduction',
    STANDARD,
    '件数の変化',
    null,
    -5,
    -10,
    '実績値 -10（D2） ÷ 目標値 -5（C2） = 200.0% ≥ 100% → 達成',
  ],
  [
    'text',
    STANDARD,
    '計画の策定',
    null,
    '策定済み',
    '策定済み',
    '実績値 策定済み（D2） と 目標値 策定済み（C2） = 100.0% ≥ 100% → 達成',
  ],
  [
    'progress',
    PRESETS[3]!,
    '利用者数',
    0,
    1000,
    799,
    '(実績値 799（D2） − 基準値 0（B2）) ÷ (目標値 1,000（C2） − 基準値 0（B2）) = 79.9% ≥ 50% → B',
  ],
  ['nothing to calculate', STANDARD, '利用者数', null, 10, '未計測', null],
])('%s', (_, rules, name, baseline, target, actual, text) => {
  expect(explained(rules, name, baseline, target, actual)).toBe(text);
});
