/** Quarters, their sums and the year they belong to. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a whole year and its first quarter side by side under a title that names the year after',
    sheets: [
      sheet(
        [
          ['令和７年度　事業計画書（案）', null, null, null, null, null],
          ['指標名', '単位', '令和６年度', null, '令和６年度第１四半期', null],
          [null, null, '目標', '実績', '目標', '実績'],
          ['相談件数', '件', 100, 90, 25, 22],
        ],
        { merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
      ),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2024, 25, 22, 'notAchieved'],
          [2024, 100, 90, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'planned and actual in rows over the quarters as spans of months and 年度計, the project and the year above',
    sheets: [
      sheet(
        [
          ['事業名', '無料法律相談', null, '対象年度', '令和６年度', null, null],
          [null],
          ['活動指標', '相談会の開催回数', null, '単位', '回', null, null],
          ['区分', '4～6月', '7～9月', '10～12月', '1～3月', '年度計', '備考'],
          ['計画', 6, 6, 6, 6, 24, null],
          ['実績', 6, 5, 7, 7, 25, '臨時に１回'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '相談会の開催回数',
        project: '無料法律相談',
        kind: 'output',
        unit: '回',
        periods: [
          ['4～6月', 6, 6, 'achieved'],
          ['7～9月', 6, 5, 'notAchieved'],
          ['10～12月', 6, 7, 'achieved'],
          ['1～3月', 6, 7, 'achieved'],
          ['年度計', 24, 25, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'quarter ends as titles over 計画 and 実績, the last quarter still to come',
    sheets: [
      sheet(
        [
          [
            '管理指標',
            '単位',
            '2024年6月末',
            null,
            '2024年9月末',
            null,
            '2024年12月末',
            null,
            '2025年3月末',
            null,
          ],
          [null, null, '計画', '実績', '計画', '実績', '計画', '実績', '計画', '実績'],
          ['有効会員数', '千人', 52, 51.6, 54, 54.9, 56, 57.3, 58, null],
          ['在庫回転日数', '日', 45, 47, 44, 44, 43, 41, 42, null],
        ],
        { at: 'A3', merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3', 'I3:J3'] },
      ),
    ],
    expected: [
      {
        name: '有効会員数',
        unit: '千人',
        periods: [
          ['2024年6月末', 52, 51.6, 'notAchieved'],
          ['2024年9月末', 54, 54.9, 'achieved'],
          ['2024年12月末', 56, 57.3, 'achieved'],
          ['2025年3月末', 58, null, 'pending'],
        ],
      },
      {
        name: '在庫回転日数',
        unit: '日',
        direction: 'lower',
        periods: [
          ['2024年6月末', 45, 47, 'notAchieved'],
          ['2024年9月末', 44, 44, 'achieved'],
          ['2024年12月末', 43, 41, 'achieved'],
          ['2025年3月末', 42, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!H6'],
  },
  {
    what: 'four quarters over 計画 and 実績, departments merged',
    sheets: [
      sheet(
        [
          [
            '部門',
            '指標',
            '単位',
            '第1四半期',
            null,
            '第2四半期',
            null,
            '第3四半期',
            null,
            '第4四半期',
            null,
          ],
          [null, null, null, '計画', '実績', '計画', '実績', '計画', '実績', '計画', '実績'],
          ['製造', '生産台数', '台', 500, 520, 550, 540, 600, 615, 620, null],
          [null, '不良率', '％', 2, 1.8, 1.8, 2.1, 1.6, 1.6, 1.5, null],
          ['営業', '新規顧客数', '社', 10, 12, 12, 9, 14, 15, 16, null],
        ],
        {
          at: 'B2',
          merges: ['B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:L2', 'B4:B5'],
        },
      ),
    ],
    expected: [
      {
        name: '生産台数',
        unit: '台',
        periods: [
          ['第1四半期', 500, 520, 'achieved'],
          ['第2四半期', 550, 540, 'notAchieved'],
          ['第3四半期', 600, 615, 'achieved'],
          ['第4四半期', 620, null, 'pending'],
        ],
      },
      {
        name: '不良率',
        unit: '％',
        direction: 'lower',
        periods: [
          ['第1四半期', 2, 1.8, 'achieved'],
          ['第2四半期', 1.8, 2.1, 'notAchieved'],
          ['第3四半期', 1.6, 1.6, 'achieved'],
          ['第4四半期', 1.5, null, 'pending'],
        ],
      },
      {
        name: '新規顧客数',
        unit: '社',
        periods: [
          ['第1四半期', 10, 12, 'achieved'],
          ['第2四半期', 12, 9, 'notAchieved'],
          ['第3四半期', 14, 15, 'achieved'],
          ['第4四半期', 16, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'English quarters: Q1 FY24 to Q4 FY24, Full-year actual and Full-year target, a group row per region',
    sheets: [
      sheet(
        [
          ['Regional sales KPIs'],
          ['KPI', 'Unit', 'Q1 FY24', 'Q2 FY24', 'Q3 FY24', 'Q4 FY24', 'Full-year actual', 'Full-year target'],
          ['North', null, null, null, null, null, null, null],
          ['New accounts', 'accounts', 12, 15, 9, 18, 54, 50],
          ['Customer visits', 'visits', 80, 92, 75, 88, 335, 360],
          ['South', null, null, null, null, null, null, null],
          ['New accounts', 'accounts', 7, 6, 8, 5, 26, 30],
        ],
        { merges: ['A3:H3', 'A6:H6'] },
      ),
    ],
    expected: [
      {
        name: 'New accounts',
        unit: 'accounts',
        periods: [['Full-year', 50, 54, 'achieved']],
        observations: [
          ['Q1 FY24', 12],
          ['Q2 FY24', 15],
          ['Q3 FY24', 9],
          ['Q4 FY24', 18],
        ],
      },
      {
        name: 'Customer visits',
        unit: 'visits',
        periods: [['Full-year', 360, 335, 'notAchieved']],
        observations: [
          ['Q1 FY24', 80],
          ['Q2 FY24', 92],
          ['Q3 FY24', 75],
          ['Q4 FY24', 88],
        ],
      },
      {
        name: 'New accounts',
        unit: 'accounts',
        periods: [['Full-year', 30, 26, 'notAchieved']],
        observations: [
          ['Q1 FY24', 7],
          ['Q2 FY24', 6],
          ['Q3 FY24', 8],
          ['Q4 FY24', 5],
        ],
      },
    ],
  },
  {
    what: 'a company’s KPI card on a fine grid: quarters over 目標, 実績 and 達成率, the last one still to come',
    sheets: [
      spread(
        [
          ['KPIカード', null, null, null, null, null],
          ['部門', '物流本部　東日本センター', null, '責任者', '森田', null],
          [],
          ['KPI名', '当日出荷率', null, null, '単位', '％'],
          ['算定方法', '当日出荷件数 ÷ 当日12時までの受注件数 × 100', null, null, null, null],
          [null, null, '第１四半期', '第２四半期', '第３四半期', '第４四半期'],
          ['目標', null, 95, 96, 97, 98],
          ['実績', null, 96.2, 94.8, 97, null],
          ['達成率', null, '101.3%', '98.8%', '100.0%', null],
          [],
          ['KPI名', '誤出荷件数', null, null, '単位', '件'],
          ['算定方法', '顧客からの申告による', null, null, null, null],
          [null, null, '第１四半期', '第２四半期', '第３四半期', '第４四半期'],
          ['目標', null, 20, 18, 16, 14],
          ['実績', null, 17, 18, 20, null],
          ['達成率', null, '117.6%', '100.0%', '80.0%', null],
        ],
        [4, 6, 3, 3, 3, 3],
        { name: '2024年度', at: 'C2' },
      ),
    ],
    expected: [
      {
        name: '当日出荷率',
        unit: '％',
        direction: 'higher',
        statedRates: [101.3, 98.8, 100, null],
        periods: [
          ['第１四半期', 95, 96.2, 'achieved'],
          ['第２四半期', 96, 94.8, 'notAchieved'],
          ['第３四半期', 97, 97, 'achieved'],
          ['第４四半期', 98, null, 'pending'],
        ],
      },
      {
        name: '誤出荷件数',
        unit: '件',
        direction: 'lower',
        statedRates: [117.6, 100, 80, null],
        periods: [
          ['第１四半期', 20, 17, 'achieved'],
          ['第２四半期', 18, 18, 'achieved'],
          ['第３四半期', 16, 20, 'notAchieved'],
          ['第４四半期', 14, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'quarters under 四半期別実績 with 累計, 年度目標 before and 達成率 after them',
    sheets: [
      sheet(
        [
          ['令和６年度　相談支援センター　業務管理表'],
          [null],
          ['担当', '管理項目（KPI）', '単位', '年度目標', '四半期別実績', null, null, null, '累計', '達成率'],
          [null, null, null, null, '第1四半期', '第2四半期', '第3四半期', '第4四半期', null, null],
          ['相談係', '新規相談の受付件数', '件', 480, 131, 118, 122, 140, 511, 511 / 480],
          [null, '訪問支援の回数', '回', 240, 52, 49, 61, 55, 217, 217 / 240],
          ['総務係', '苦情の件数', '件', 20, 6, 4, 3, 5, 18, 20 / 18],
        ],
        {
          merges: ['A1:J1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3', 'I3:I4', 'J3:J4', 'A5:A6'],
          formats: { J5: '0.0%', J6: '0.0%', J7: '0.0%' },
          texts: { J5: '106.5%', J6: '90.4%', J7: '111.1%' },
          formulas: { I5: '=SUM(E5:H5)', I6: '=SUM(E6:H6)', I7: '=SUM(E7:H7)', J5: '=I5/D5', J6: '=I6/D6' },
        },
      ),
    ],
    expected: [
      {
        name: '新規相談の受付件数',
        unit: '件',
        periods: [['累計', 480, 511, 'achieved']],
        observations: [
          ['第1四半期', 131],
          ['第2四半期', 118],
          ['第3四半期', 122],
          ['第4四半期', 140],
        ],
        statedRates: [106.45833333333334],
      },
      {
        name: '訪問支援の回数',
        unit: '回',
        periods: [['累計', 240, 217, 'notAchieved']],
        observations: [
          ['第1四半期', 52],
          ['第2四半期', 49],
          ['第3四半期', 61],
          ['第4四半期', 55],
        ],
      },
      {
        name: '苦情の件数',
        unit: '件',
        direction: 'lower',
        periods: [['累計', 20, 18, 'achieved']],
        observations: [
          ['第1四半期', 6],
          ['第2四半期', 4],
          ['第3四半期', 3],
          ['第4四半期', 5],
        ],
      },
    ],
  },
  {
    what: 'quarters in one header row below a bare year, then 累計 and 年度目標',
    sheets: [
      sheet([
        ['令和6年度'],
        ['ＫＰＩ', '単位', '第1四半期', '第2四半期', '第3四半期', '第4四半期', '累計', '年度目標', '進捗率'],
        ['健康相談の件数', '件', 64, 71, 58, 77, 270, 250, '108.0%'],
        ['出張講座の回数', '回', 3, 5, 4, 2, 14, 16, '87.5%'],
      ]),
    ],
    expected: [
      {
        name: '健康相談の件数',
        unit: '件',
        periods: [['累計', 250, 270, 'achieved']],
        observations: [
          ['第1四半期', 64],
          ['第2四半期', 71],
          ['第3四半期', 58],
          ['第4四半期', 77],
        ],
      },
      {
        name: '出張講座の回数',
        unit: '回',
        periods: [['累計', 16, 14, 'notAchieved']],
        observations: [
          ['第1四半期', 3],
          ['第2四半期', 5],
          ['第3四半期', 4],
          ['第4四半期', 2],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'company: the plan of the year, four quarters, their sum and rate under one year, the plan of the next year behind',
    sheets: [
      sheet(
        [
          ['重点KPI　四半期進捗', null, null, null, null, null, null, null, null, null],
          ['KPI', '単位', '2024年度', null, null, null, null, null, null, '2025年度'],
          [null, null, '年間計画', '1Q', '2Q', '3Q', '4Q', '年間実績', '達成率', '年間計画'],
          ['新規契約件数', '件', 400, 92, 105, 98, 121, 416, '104.0%', 430],
          ['解約件数', '件', 60, 18, 15, 16, 17, 66, '90.9%', 55],
        ],
        { merges: ['A1:J1', 'A2:A3', 'B2:B3', 'C2:I2'] },
      ),
    ],
    expected: [
      {
        name: '新規契約件数',
        periods: [
          [2024, 400, 416, 'achieved'],
          [2025, 430, null, 'pending'],
        ],
        observations: [
          ['1Q', 92],
          ['2Q', 105],
          ['3Q', 98],
          ['4Q', 121],
        ],
      },
      {
        name: '解約件数',
        direction: 'lower',
        periods: [
          [2024, 60, 66, 'notAchieved'],
          [2025, 55, null, 'pending'],
        ],
        observations: [
          ['1Q', 18],
          ['2Q', 15],
          ['3Q', 16],
          ['4Q', 17],
        ],
      },
    ],
  },
  {
    what: 'rows 目標 and 実績 over three months and 1Q計: the sum of the quarter is no further step of the goals',
    sheets: [
      sheet([
        ['No', 'KPI', '区分', '4月', '5月', '6月', '1Q計'],
        [1, '訪問件数', '目標', 10, 10, 10, 30],
        [null, null, '実績', 9, 11, 12, 32],
        [2, 'クレーム件数', '目標', 3, 3, 3, 9],
        [null, null, '実績', 2, 4, 1, 7],
      ]),
    ],
    expected: [
      {
        name: '訪問件数',
        no: '1',
        direction: 'higher',
        periods: [
          ['4月', 10, 9, 'notAchieved'],
          ['5月', 10, 11, 'achieved'],
          ['6月', 10, 12, 'achieved'],
          ['1Q計', 30, 32, 'achieved'],
        ],
      },
      {
        name: 'クレーム件数',
        no: '2',
        direction: 'lower',
        periods: [
          ['4月', 3, 2, 'achieved'],
          ['5月', 3, 4, 'notAchieved'],
          ['6月', 3, 1, 'achieved'],
          ['1Q計', 9, 7, 'achieved'],
        ],
      },
    ],
  },
];
