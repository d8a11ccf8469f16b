/** Whole workbooks: one sheet of checks (効果検証) per project, with slips in rates and costs. */
import type { SheetSnapshot } from '../../../../src/core/cells/snapshot';
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet, type Row } from '../../../support/sheet';

/** The sheet of checks of one project: plan over result, the costs in thousands in one row. */
const check = (
  name: string,
  project: string,
  kpis: readonly Row[],
  [budget, settled, grant]: Row,
  widths: readonly number[],
): SheetSnapshot =>
  spread(
    [
      ['豊岳市デジタル化推進交付金　効果検証票'],
      ['１　基本情報'],
      ['事業名', project],
      ['担当課', '市民生活課', '事業年度', '令和６年度'],
      ['２　成果'],
      ['重要業績評価指標\n（上段：計画　下段：実績）', null, '単位', 'Ｒ６年度', 'Ｒ７年度', 'Ｒ８年度'],
      ...kpis,
      ['③'],
      [null],
      ['３　コスト（単位：千円）'],
      ['予算額', budget ?? null, '決算額', settled ?? null, '交付金額', grant ?? null],
      ['４　今後の方針'],
      ['事業効果', '地方創生に効果があった'],
    ],
    widths,
    { name, at: 'B2' },
  );

export const cases: readonly RecognitionCase[] = [
  {
    what: 'four sheets of checks on fine grids with 計画 over 実績 and a row of costs in 千円: one settled above budget, one grant too high',
    sheets: [
      check(
        '検証１',
        '証明書交付機の設置',
        [
          ['①　交付機による証明書の発行枚数', null, '枚', 1_200, 1_500, 1_800],
          [null, null, null, 1_184, null, null],
          ['②　窓口での平均待ち時間', null, '分', 14, 12, 9],
          [null, null, null, 11, null, null],
        ],
        [4_800, 4_650, 2_325],
        [6, 5, 3, 4, 4, 4],
      ),
      check(
        '検証２',
        '電子図書館の開設',
        [
          ['①　電子図書の貸出点数', null, '点', '3,000', '4,500', '6,000'],
          [null, null, null, '7,215', null, null],
          ['②　', null, null, null, null, null],
          [null, null, null, null, null, null],
        ],
        ['3,300', '3,420', '1,650'],
        [5, 6, 2, 3, 3, 3],
      ),
      check(
        '検証３',
        '公用車予約の見直し',
        [
          ['①　公用車の稼働率', null, '％', 55, 60, 65],
          [null, null, null, 58.2, null, null],
          ['②　予約の変更件数', null, '件', 400, 300, 200],
          [null, null, null, 512, null, null],
        ],
        [2_750, 2_640, 1_320],
        [4, 4, 4, 5, 5, 5],
      ),
      check(
        '検証４',
        '見守り機器の貸与',
        [
          ['①　機器を貸与した世帯数', null, '世帯', 150, 200, 250],
          [null, null, null, 150, null, null],
          ['②　利用世帯の満足度', null, '％', 80, 85, 90],
          [null, null, null, '未計測', null, null],
        ],
        [5_060, 4_980, 2_750],
        [6, 5, 3, 4, 4, 4],
      ),
    ],
    expected: [
      {
        name: '交付機による証明書の発行枚数',
        unit: '枚',
        project: '証明書交付機の設置',
        periods: [
          [2024, 1_200, 1_184, 'notAchieved'],
          [2025, 1_500, null, 'pending'],
          [2026, 1_800, null, 'pending'],
        ],
      },
      {
        name: '窓口での平均待ち時間',
        unit: '分',
        direction: 'lower',
        project: '証明書交付機の設置',
        periods: [
          [2024, 14, 11, 'achieved'],
          [2025, 12, null, 'pending'],
          [2026, 9, null, 'pending'],
        ],
      },
      {
        name: '電子図書の貸出点数',
        unit: '点',
        project: '電子図書館の開設',
        periods: [
          [2024, 3_000, 7_215, 'achieved'],
          [2025, 4_500, null, 'pending'],
          [2026, 6_000, null, 'pending'],
        ],
      },
      {
        name: '公用車の稼働率',
        unit: '％',
        project: '公用車予約の見直し',
        periods: [
          [2024, 55, 58.2, 'achieved'],
          [2025, 60, null, 'pending'],
          [2026, 65, null, 'pending'],
        ],
      },
      {
        name: '予約の変更件数',
        unit: '件',
        direction: 'lower',
        project: '公用車予約の見直し',
        periods: [
          [2024, 400, 512, 'notAchieved'],
          [2025, 300, null, 'pending'],
          [2026, 200, null, 'pending'],
        ],
      },
      {
        name: '機器を貸与した世帯数',
        unit: '世帯',
        project: '見守り機器の貸与',
        periods: [
          [2024, 150, 150, 'achieved'],
          [2025, 200, null, 'pending'],
          [2026, 250, null, 'pending'],
        ],
      },
      {
        name: '利用世帯の満足度',
        unit: '％',
        project: '見守り機器の貸与',
        periods: [
          [2024, 80, null, 'notMeasured'],
          [2025, 85, null, 'pending'],
          [2026, 90, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['証明書交付機の設置', 'budget', 4_800_000],
      ['証明書交付機の設置', 'settled', 4_650_000],
      ['証明書交付機の設置', 'grant', 2_325_000],
      ['電子図書館の開設', 'budget', 3_300_000],
      ['電子図書館の開設', 'settled', 3_420_000],
      ['電子図書館の開設', 'grant', 1_650_000],
      ['公用車予約の見直し', 'budget', 2_750_000],
      ['公用車予約の見直し', 'settled', 2_640_000],
      ['公用車予約の見直し', 'grant', 1_320_000],
      ['見守り機器の貸与', 'budget', 5_060_000],
      ['見守り機器の貸与', 'settled', 4_980_000],
      ['見守り機器の貸与', 'grant', 2_750_000],
    ],
    findings: [
      'TARGET_ALREADY_EXCEEDED 検証２!O9',
      'SETTLED_EXCEEDS_BUDGET 検証２!O15',
      'ACTUAL_MISSING 検証４!P11',
    ],
  },
  {
    what: 'sheets of checks with 目標, 実績 and 達成率 in three rows, rates rounded, cut off and wrong, the costs on a sheet of their own with a wrong sum',
    sheets: [
      sheet(
        [
          ['事業名', '路線バス位置情報提供事業', null, null, null, null],
          ['成果指標', '単位', '区分', '令和４年度', '令和５年度', '令和６年度'],
          ['位置情報の閲覧回数', '千回', '目標', 60, 80, 120],
          [null, null, '実績', 57.3, 84.6, 119.5],
          [null, null, '達成率', '95.5%', '105.8%', '100%'],
          ['バスの乗車人員', '人', '目標', 41_000, 42_000, 43_000],
          [null, null, '実績', 40_120, 42_815, 41_280],
          [null, null, '達成率', '97.9%', '101.9%', '96.0%'],
          ['運行に関する苦情の件数', '件', '目標', 30, 25, 20],
          [null, null, '実績', 33, 25, 16],
          [null, null, '達成率', '90.9%', '100.0%', '80.0%'],
        ],
        {
          name: '検証1',
          at: 'C4',
          merges: ['D4:H4', 'C6:C8', 'D6:D8', 'C9:C11', 'D9:D11', 'C12:C14', 'D12:D14'],
        },
      ),
      sheet(
        [
          ['事業名', '図書返却ロッカー設置事業', null, null, null, null],
          ['成果指標', '単位', '区分', '令和４年度', '令和５年度', '令和６年度'],
          ['ロッカーでの返却冊数', '冊', '目標', null, 5_000, 6_500],
          [null, null, '実績', null, 4_475, 6_933],
          [null, null, '達成率', null, '90%', '107%'],
        ],
        { name: '検証2', at: 'B2', merges: ['C2:G2', 'B4:B6', 'C4:C6'] },
      ),
      sheet(
        [
          ['事業別決算', null, null, null],
          ['事業名', '予算額（千円）', '決算額（千円）', '交付金額（千円）'],
          ['路線バス位置情報提供事業', 7_920, 7_700, 3_850],
          ['図書返却ロッカー設置事業', 2_640, 2_640, 1_320],
          ['公園照明遠隔操作事業', 5_280, 5_060, 2_530],
          ['合計', 15_840, 15_300, 7_700],
        ],
        { name: '決算' },
      ),
    ],
    expected: [
      {
        name: '位置情報の閲覧回数',
        unit: '千回',
        project: '路線バス位置情報提供事業',
        periods: [
          [2022, 60, 57.3, 'notAchieved'],
          [2023, 80, 84.6, 'achieved'],
          [2024, 120, 119.5, 'notAchieved'],
        ],
        statedRates: [95.5, 105.8, 100],
      },
      {
        name: 'バスの乗車人員',
        unit: '人',
        periods: [
          [2022, 41_000, 40_120, 'notAchieved'],
          [2023, 42_000, 42_815, 'achieved'],
          [2024, 43_000, 41_280, 'notAchieved'],
        ],
        statedRates: [97.9, 101.9, 96],
      },
      {
        name: '運行に関する苦情の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2022, 30, 33, 'notAchieved'],
          [2023, 25, 25, 'achieved'],
          [2024, 20, 16, 'achieved'],
        ],
        statedRates: [90.9, 100, 80],
      },
      {
        name: 'ロッカーでの返却冊数',
        unit: '冊',
        project: '図書返却ロッカー設置事業',
        periods: [
          [2022, null, null, 'notMeasured'],
          [2023, 5_000, 4_475, 'notAchieved'],
          [2024, 6_500, 6_933, 'achieved'],
        ],
        statedRates: [null, 90, 107],
      },
    ],
    costs: [
      ['路線バス位置情報提供事業', 'budget', 7_920_000],
      ['路線バス位置情報提供事業', 'settled', 7_700_000],
      ['路線バス位置情報提供事業', 'grant', 3_850_000],
      ['図書返却ロッカー設置事業', 'budget', 2_640_000],
      ['図書返却ロッカー設置事業', 'settled', 2_640_000],
      ['図書返却ロッカー設置事業', 'grant', 1_320_000],
      ['公園照明遠隔操作事業', 'budget', 5_280_000],
      ['公園照明遠隔操作事業', 'settled', 5_060_000],
      ['公園照明遠隔操作事業', 'grant', 2_530_000],
      [null, 'budget', 15_840_000, true],
      [null, 'settled', 15_300_000, true],
      [null, 'grant', 7_700_000, true],
    ],
    // 20 ÷ 16 is 125 %, printed the other way round.
    findings: ['STATED_RATE_DIFFERS 検証1!H14', 'TOTAL_MISMATCH 決算!C6'],
  },
];
