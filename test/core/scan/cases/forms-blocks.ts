/** The block of the government report form: number over name, years under the baseline, headers repeated. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const REASON = '広報紙での周知が10月からとなり、登録が伸びなかった。次年度は窓口でも案内する。';

const EFFORT = '各支所で操作体験会を開き、高齢者の登録を支援した。';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'three years with repeated headers, narratives with their length, away from the corner',
    sheets: [
      sheet(
        [
          ['KPI①', null, '種別', '単位', '基準年度', '基準値', null],
          ['市公式アプリのダウンロード数', null, 'アウトプット', '件', '2023年度', 1200, null],
          [null, null, null, null, '2024年度末\n目標値', '2024年度末\n実績値', '達成状況'],
          [null, null, null, null, 3000, 2850, '未達成'],
          [null, null, null, null, '2025年度末\n目標値', '2025年度末\n実績値', '達成状況'],
          [null, null, null, null, 4000, null, null],
          [null, null, null, null, '2026年度末\n目標値', '2026年度末\n実績値', '達成状況'],
          [null, null, null, null, 5000, null, null],
          ['【KPI達成】の場合\n達成のために行った取組', null, null, null, null, null, '0字'],
          [
            '【KPI未達成又は未計測】の場合\n要因と今後の取組',
            REASON,
            null,
            null,
            null,
            null,
            `${REASON.length}字`,
          ],
        ],
        {
          at: 'D9',
          merges: ['D9:E9', 'D10:E16', 'F10:F16', 'G10:G16', 'E17:I17', 'E18:I18'],
        },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '市公式アプリのダウンロード数',
        kind: 'output',
        unit: '件',
        direction: 'higher',
        directionBasis: 'baseline',
        baseline: 1200,
        periods: [
          [2024, 3000, 2850, 'notAchieved'],
          [2025, 4000, null, 'pending'],
          [2026, 5000, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'spacer columns between the fields, one year, number in plain digits',
    sheets: [
      sheet(
        [
          ['KPI1', null, '種別', null, '単位', null, '基準年度', null, '基準値', null, null],
          ['空き家バンク登録件数', null, 'アウトプット', null, '件', null, '令和5年度', null, 18, null, null],
          [
            null,
            null,
            null,
            null,
            null,
            null,
            '令和6年度末 目標値',
            null,
            '令和6年度末 実績値',
            null,
            '達成状況',
          ],
          [null, null, null, null, null, null, 30, null, 33, null, '達成'],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        no: 'KPI1',
        name: '空き家バンク登録件数',
        kind: 'output',
        unit: '件',
        baseline: 18,
        periods: [[2024, 30, 33, 'achieved']],
      },
    ],
  },
  {
    what: 'two blocks of three years below one another on a fine grid',
    sheets: [
      spread(
        [
          ['KPI①', null, '種別', '単位', '基準年度', '基準値', null],
          ['電子図書館の貸出冊数', null, 'アウトプット', '冊', 'なし', 'なし', null],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値', '達成状況'],
          [null, null, null, null, 800, 1024, '達成'],
          [null, null, null, null, '2025年度末 目標値', '2025年度末 実績値', '達成状況'],
          [null, null, null, null, 1200, null, null],
          [null, null, null, null, '2026年度末 目標値', '2026年度末 実績値', '達成状況'],
          [null, null, null, null, 1600, null, null],
          [null, null, null, null, null, null, null],
          ['KPI②', null, '種別', '単位', '基準年度', '基準値', null],
          ['利用者の満足度', null, 'アウトカム', '％', 'なし', 'なし', null],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値', '達成状況'],
          [null, null, null, null, 70, '未計測', '未計測'],
          [null, null, null, null, '2025年度末 目標値', '2025年度末 実績値', '達成状況'],
          [null, null, null, null, 75, null, null],
          [null, null, null, null, '2026年度末 目標値', '2026年度末 実績値', '達成状況'],
          [null, null, null, null, 80, null, null],
        ],
        [4, 8, 5, 4, 6, 6, 5],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '電子図書館の貸出冊数',
        kind: 'output',
        unit: '冊',
        baseline: null,
        directionBasis: 'targets-rise',
        periods: [
          [2024, 800, 1024, 'achieved'],
          [2025, 1200, null, 'pending'],
          [2026, 1600, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '利用者の満足度',
        kind: 'outcome',
        unit: '％',
        baseline: null,
        periods: [
          [2024, 70, null, 'notMeasured'],
          [2025, 75, null, 'pending'],
          [2026, 80, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!AC14'],
  },
  {
    what: 'blocks without numbers, the kind in the long form, the project above',
    sheets: [
      sheet(
        [
          ['事業名', '書かない窓口導入事業', null, null, null, null],
          [null],
          ['KPI', null, '種別', '単位', '基準年度', '基準値'],
          ['申請書作成支援の利用件数', null, 'アウトプット指標（活動指標）', '件', '―', '―'],
          [null, null, null, null, 'R6年度末 目標値', 'R6年度末 実績値'],
          [null, null, null, null, 2400, 2518],
          [null],
          ['KPI', null, '種別', '単位', '基準年度', '基準値'],
          ['手続1件当たりの所要時間', null, 'アウトカム指標（成果指標）', '分', 'R5年度', 18],
          [null, null, null, null, 'R6年度末 目標値', 'R6年度末 実績値'],
          [null, null, null, null, 12, 13.5],
        ],
        { merges: ['B1:F1', 'A3:B3', 'A4:B6', 'C4:C6', 'D4:D6', 'A8:B8', 'A9:B11', 'C9:C11', 'D9:D11'] },
      ),
    ],
    expected: [
      {
        no: null,
        name: '申請書作成支援の利用件数',
        kind: 'output',
        unit: '件',
        project: '書かない窓口導入事業',
        baseline: null,
        periods: [[2024, 2400, 2518, 'achieved']],
      },
      {
        no: null,
        name: '手続1件当たりの所要時間',
        kind: 'outcome',
        unit: '分',
        project: '書かない窓口導入事業',
        direction: 'lower',
        baseline: 18,
        periods: [[2024, 12, 13.5, 'notAchieved']],
      },
    ],
  },
  {
    what: 'five years in full-width digits, one of them never measured',
    sheets: [
      sheet(
        [
          ['ＫＰＩ①', '種別', '単位', '基準年度', '基準値', null],
          ['観光入込客数', 'アウトカム', '千人', '令和２年度', 410, null],
          [null, null, null, '令和３年度末 目標値', '令和３年度末 実績値', '達成状況'],
          [null, null, null, 430, '未計測', '未計測'],
          [null, null, null, '令和４年度末 目標値', '令和４年度末 実績値', '達成状況'],
          [null, null, null, 450, 438, '未達成'],
          [null, null, null, '令和５年度末 目標値', '令和５年度末 実績値', '達成状況'],
          [null, null, null, 470, 486, '達成'],
          [null, null, null, '令和６年度末 目標値', '令和６年度末 実績値', '達成状況'],
          [null, null, null, 490, 521, '達成'],
          [null, null, null, '令和７年度末 目標値', '令和７年度末 実績値', '達成状況'],
          [null, null, null, 530, null, null],
        ],
        { at: 'C2', merges: ['C3:C13', 'D3:D13', 'E3:E13'] },
      ),
    ],
    expected: [
      {
        no: 'ＫＰＩ①',
        name: '観光入込客数',
        kind: 'outcome',
        unit: '千人',
        baseline: 410,
        periods: [
          [2021, 430, null, 'notMeasured'],
          [2022, 450, 438, 'notAchieved'],
          [2023, 470, 486, 'achieved'],
          [2024, 490, 521, 'achieved'],
          [2025, 530, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!G5'],
  },
  {
    what: 'a printed 達成 just short of the target, a printed length that is not the text’s, a reason not given',
    sheets: [
      sheet(
        [
          ['KPI①', null, '種別', '単位', '基準年度', '基準値', null],
          ['がん検診の受診者数', null, 'アウトカム', '人', 'なし', 'なし', null],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値', '達成状況'],
          [null, null, null, null, 2500, 2494, '達成'],
          ['【KPI達成】の場合', EFFORT, null, null, null, null, '112字'],
          ['【KPI未達成又は未計測】の場合', null, null, null, null, null, '0字'],
        ],
        { merges: ['A1:B1', 'A2:B4', 'C2:C4', 'D2:D4', 'B5:F5', 'B6:F6'] },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'がん検診の受診者数',
        unit: '人',
        periods: [[2024, 2500, 2494, 'notAchieved']],
      },
    ],
    findings: [
      'CHAR_COUNT_MISMATCH Sheet1!G5',
      'REASON_MISSING Sheet1!B6',
      'STATED_STATUS_DIFFERS Sheet1!G4',
    ],
  },
  {
    what: 'the state of later years is an empty text from a formula',
    sheets: [
      sheet(
        [
          ['KPI①', '種別', '単位', '基準年度', '基準値', null],
          ['防災アプリの登録率', 'アウトプット', '％', '2023年度', 12.4, null],
          [null, null, null, '2024年度末 目標値', '2024年度末 実績値', '達成状況'],
          [null, null, null, 20, 21.3, '達成'],
          [null, null, null, '2025年度末 目標値', '2025年度末 実績値', '達成状況'],
          [null, null, null, 30, null, ''],
        ],
        {
          at: 'B2',
          merges: ['B3:B7', 'C3:C7', 'D3:D7'],
          formulas: {
            G5: '=IF(F5="","",IF(F5>=E5,"達成","未達成"))',
            G7: '=IF(F7="","",IF(F7>=E7,"達成","未達成"))',
          },
        },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '防災アプリの登録率',
        kind: 'output',
        unit: '％',
        baseline: 12.4,
        periods: [
          [2024, 20, 21.3, 'achieved'],
          [2025, 30, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'the years across, each block two rows high',
    sheets: [
      sheet([
        [
          'KPI④',
          '種別',
          '単位',
          '2024年度末 目標値',
          '2024年度末 実績値',
          '2025年度末 目標値',
          '2025年度末 実績値',
        ],
        ['RPAを適用した業務数', 'アウトプット', '業務', 8, 8, 12, 11],
        [null],
        [
          'KPI⑤',
          '種別',
          '単位',
          '2024年度末 目標値',
          '2024年度末 実績値',
          '2025年度末 目標値',
          '2025年度末 実績値',
        ],
        ['職員の時間外勤務時間', 'アウトカム', '時間', '15,000', '15,820', '14,200', '13,960'],
      ]),
    ],
    expected: [
      {
        no: 'KPI④',
        name: 'RPAを適用した業務数',
        kind: 'output',
        unit: '業務',
        periods: [
          [2024, 8, 8, 'achieved'],
          [2025, 12, 11, 'notAchieved'],
        ],
      },
      {
        no: 'KPI⑤',
        name: '職員の時間外勤務時間',
        kind: 'outcome',
        unit: '時間',
        direction: 'lower',
        periods: [
          [2024, 15000, 15820, 'notAchieved'],
          [2025, 14200, 13960, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'no baseline filled in: the first year’s titles stand right under 基準年度 and 基準値',
    sheets: [
      sheet(
        [
          ['KPI②', null, '種別', '単位', '基準年度', '基準値', null],
          [
            '移住相談窓口の相談件数',
            null,
            'アウトプット',
            '件',
            '2024年度末 目標値',
            '2024年度末 実績値',
            '達成状況',
          ],
          [null, null, null, null, 450, 236, '未達成'],
          [null, null, null, null, '2025年度末 目標値', '2025年度末 実績値', '達成状況'],
          [null, null, null, null, 500, null, null],
        ],
        { at: 'B6', merges: ['B6:C6', 'B7:C10', 'D7:D10', 'E7:E10'] },
      ),
    ],
    expected: [
      {
        no: 'KPI②',
        name: '移住相談窓口の相談件数',
        kind: 'output',
        unit: '件',
        baseline: null,
        periods: [
          [2024, 450, 236, 'notAchieved'],
          [2025, 500, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a government block on a fine grid of merged columns',
    sheets: [
      spread(
        [
          ['KPI①', null, '種別', '単位', '基準年度', '基準値', null],
          ['オンライン申請件数', null, 'アウトプット', '件', '2022年度', 100, null],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値', '達成状況'],
          [null, null, null, null, 500, 620, '達成'],
        ],
        [3, 6, 4, 3, 5, 5, 4],
        { at: 'C5' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'オンライン申請件数',
        kind: 'output',
        unit: '件',
        baseline: 100,
        periods: [[2024, 500, 620, 'achieved']],
      },
    ],
  },
  {
    what: 'blocks without numbers, kinds from the titles above',
    sheets: [
      sheet([
        ['活動指標'],
        ['指標名', '単位', '目標値', '実績値'],
        ['相談件数', '件', 10, 12],
        [null],
        ['成果指標'],
        ['指標名', '単位', '基準値', '目標値', '実績値'],
        ['移住者数', '人', 5, 20, 18],
      ]),
    ],
    expected: [
      { no: null, name: '相談件数', kind: 'output', periods: [[null, 10, 12, 'achieved']] },
      { no: null, name: '移住者数', kind: 'outcome', baseline: 5, periods: [[null, 20, 18, 'notAchieved']] },
    ],
  },
  {
    what: 'blocks of two years on a fine grid from B3, one printed status is wrong',
    sheets: [
      spread(
        [
          ['様式第３号　実績報告書（KPIの状況）'],
          ['KPI①', '種別', '単位', '基準年度', '基準値', null],
          ['移動図書館の貸出利用者数', 'アウトプット', '人', '令和4年度', 820, null],
          [null, null, null, '令和6年度 目標値', '令和6年度 実績値', '達成状況'],
          [null, null, null, 900, 1015, '達成'],
          [null, null, null, '令和7年度 目標値', '令和7年度 実績値', '達成状況'],
          [null, null, null, 1100, null, null],
          [],
          ['KPI②', '種別', '単位', '基準年度', '基準値', null],
          ['読書が好きな児童の割合', 'アウトカム', '％', 'なし', 'なし', null],
          [null, null, null, '令和6年度 目標値', '令和6年度 実績値', '達成状況'],
          [null, null, null, 70, 68.5, '達成'],
          [null, null, null, '令和7年度 目標値', '令和7年度 実績値', '達成状況'],
          [null, null, null, 75, null, null],
        ],
        [8, 3, 3, 4, 4, 4],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: '移動図書館の貸出利用者数',
        no: 'KPI①',
        kind: 'output',
        unit: '人',
        baseline: 820,
        periods: [
          [2024, 900, 1015, 'achieved'],
          [2025, 1100, null, 'pending'],
        ],
      },
      {
        name: '読書が好きな児童の割合',
        no: 'KPI②',
        kind: 'outcome',
        unit: '％',
        baseline: null,
        periods: [
          [2024, 70, 68.5, 'notAchieved'],
          [2025, 75, null, 'pending'],
        ],
      },
    ],
    findings: ['STATED_STATUS_DIFFERS Sheet1!X14'],
  },
];
