/** The ways of writing a year: eras, both calendars, dates at its end, plain numbers, dates of Excel. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'Heisei and Reiwa, the first year of Reiwa among them',
    sheets: [
      sheet(
        [
          ['成果指標', '基準値', '実績値', null, null, '目標値'],
          [null, '平成29年度', '平成30年度', '令和元年度', '令和２年度', '令和２年度'],
          ['合計特殊出生率', 1.42, 1.45, 1.39, 1.36, 1.5],
          ['婚姻届出件数', 260, 251, 264, 270, 265],
        ],
        { merges: ['A1:A2', 'C1:E1'] },
      ),
    ],
    expected: [
      {
        name: '合計特殊出生率',
        baseline: 1.42,
        periods: [
          [2018, null, 1.45, 'notSet'],
          [2019, null, 1.39, 'notSet'],
          [2020, 1.5, 1.36, 'notAchieved'],
        ],
      },
      {
        name: '婚姻届出件数',
        baseline: 260,
        periods: [
          [2018, null, 251, 'notSet'],
          [2019, null, 264, 'notSet'],
          [2020, 265, 270, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'the western year first and the era in brackets behind it, 2023(R5), under 実績値',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '目標値\nR8', '実績値', null, null],
          [null, null, null, '2022(R4)', '2023(R5)', '2024(R6)'],
          ['待機児童数', '人', 20, 60, 45, 28],
          ['開催回数', '回', 15, 8, 9, 13],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
      ),
    ],
    expected: [
      {
        name: '待機児童数',
        direction: 'lower',
        periods: [
          [2022, null, 60, 'notSet'],
          [2023, null, 45, 'notSet'],
          [2024, null, 28, 'notSet'],
          [2026, 20, null, 'pending'],
        ],
      },
      {
        name: '開催回数',
        periods: [
          [2022, null, 8, 'notSet'],
          [2023, null, 9, 'notSet'],
          [2024, null, 13, 'notSet'],
          [2026, 15, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '5年度 to 7年度 without an era anywhere are still in order; the last one is yet to come',
    sheets: [
      sheet([
        ['指標名', '相談件数', '単位', '件'],
        [null, '5年度', '6年度', '7年度'],
        ['目標', 100, 110, 120],
        ['実績', 95, 120, null],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          ['5年度', 100, 95, 'notAchieved'],
          ['6年度', 110, 120, 'achieved'],
          ['7年度', 120, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'ends of fiscal years as R5.3末, R6.3末 …: one base date, two measured, one to come',
    sheets: [
      sheet(
        [
          ['中期経営計画　KPI', null, null, null, null, null, null, '（単位：％）'],
          ['KPI', '基準\nR4.3末', 'R5.3末', null, 'R6.3末', null, 'R7.3末', null],
          [null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['自己資本比率', 8.2, 8.4, 8.6, 8.8, 8.7, 9.2, null],
          ['職員の資格取得率', 41, 45, 47, 50, 50, 55, null],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
      ),
    ],
    expected: [
      {
        name: '自己資本比率',
        baseline: 8.2,
        periods: [
          [2022, 8.4, 8.6, 'achieved'],
          [2023, 8.8, 8.7, 'notAchieved'],
          [2024, 9.2, null, 'pending'],
        ],
      },
      {
        name: '職員の資格取得率',
        baseline: 41,
        periods: [
          [2022, 45, 47, 'achieved'],
          [2023, 50, 50, 'achieved'],
          [2024, 55, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'from Heisei to Reiwa: H30, H31/R1, R2 and R3 over two rows per KPI',
    sheets: [
      sheet(
        [
          ['指標', '', 'H30', 'H31/R1', 'R2', 'R3'],
          ['水洗化率（％）', '目標値', 91, 91.5, 92, 92.5],
          [null, '実績値', 90.8, 91.6, 92.1, 92.4],
          ['漏水の件数（件）', '目標値', 60, 58, 56, 54],
          [null, '実績値', 63, 57, 56, null],
        ],
        { at: 'D2', merges: ['D3:D4', 'D5:D6'] },
      ),
    ],
    expected: [
      {
        name: '水洗化率（％）',
        unit: '％',
        direction: 'higher',
        periods: [
          [2018, 91, 90.8, 'notAchieved'],
          [2019, 91.5, 91.6, 'achieved'],
          [2020, 92, 92.1, 'achieved'],
          [2021, 92.5, 92.4, 'notAchieved'],
        ],
      },
      {
        name: '漏水の件数（件）',
        unit: '件',
        direction: 'lower',
        periods: [
          [2018, 60, 63, 'notAchieved'],
          [2019, 58, 57, 'achieved'],
          [2020, 56, 56, 'achieved'],
          [2021, 54, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'eras in full-width digits, in plain and in Chinese ones, decimals and thousands in full width, a change of population below zero',
    sheets: [
      sheet(
        [
          ['指標', '単位', 'Ｒ５年度', null, '令和6年度', null, '令和七年度'],
          [null, null, '目標', '実績', '目標', '実績', '目標'],
          ['特定健診の受診率', '％', '５０．０', '４９．８', '５２．０', '５２．０', '５４．０'],
          ['人口増減率', '％', '▲０．８', '▲０．９', '▲０．７', '▲０．６', '▲０．５'],
          ['延べ宿泊者数', '人', '１，２００', '１，２３４', '１，３００', '１，２９９', '１，４００'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ],
    expected: [
      {
        name: '特定健診の受診率',
        periods: [
          [2023, 50, 49.8, 'notAchieved'],
          [2024, 52, 52, 'achieved'],
          [2025, 54, null, 'pending'],
        ],
      },
      {
        name: '人口増減率',
        direction: 'higher',
        periods: [
          [2023, -0.8, -0.9, 'notAchieved'],
          [2024, -0.7, -0.6, 'achieved'],
          [2025, -0.5, null, 'pending'],
        ],
      },
      {
        name: '延べ宿泊者数',
        periods: [
          [2023, 1200, 1234, 'achieved'],
          [2024, 1300, 1299, 'notAchieved'],
          [2025, 1400, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'years typed as numbers',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '区分', 2023, 2024, 2025],
          ['相談件数', '件', '目標', 10, 20, 30],
          [null, null, '実績', 12, 18, null],
        ],
        { merges: ['A2:A3', 'B2:B3'] },
      ),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 20, 18, 'notAchieved'],
          [2025, 30, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'values that look like years are values',
    sheets: [
      sheet([
        ['指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
        ['図書館の来館者数', '人', 1990, 2002, 2010, 2020],
        ['公民館の利用者数', '人', 2018, 2019, 2020, 2021],
      ]),
    ],
    expected: [
      {
        name: '図書館の来館者数',
        periods: [
          [2023, 1990, 2002, 'achieved'],
          [2024, 2010, 2020, 'achieved'],
        ],
      },
      {
        name: '公民館の利用者数',
        periods: [
          [2023, 2018, 2019, 'achieved'],
          [2024, 2020, 2021, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'years typed as numbers and shown as 2023年度, annotated values, a stated 達成 that is wrong, a target left out',
    sheets: [
      sheet(
        [
          ['社会福祉協議会　活動計画　成果表'],
          ['事業名', '評価指標', 2023, null, 2024, null, null],
          [null, null, '目標', '実績', '目標', '実績', '判定'],
          ['ボランティアセンター', '登録者数', '400人', '412人', '430人', '425人（うち新規38人）', '達成'],
          [null, '養成講座の修了者数', '30人', '28人', '30人', '33人', '達成'],
          ['見守り活動', '見守り協力店の数', null, '55店', '60店', '71店', '達成'],
        ],
        {
          merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:G2', 'A4:A5'],
          formats: { C2: '0"年度"', E2: '0"年度"' },
          texts: { C2: '2023年度', E2: '2024年度' },
        },
      ),
    ],
    expected: [
      {
        name: '登録者数',
        unit: '人',
        project: 'ボランティアセンター',
        periods: [
          [2023, 400, 412, 'achieved'],
          [2024, 430, 425, 'notAchieved'],
        ],
      },
      {
        name: '養成講座の修了者数',
        unit: '人',
        project: 'ボランティアセンター',
        periods: [
          [2023, 30, 28, 'notAchieved'],
          [2024, 30, 33, 'achieved'],
        ],
      },
      {
        name: '見守り協力店の数',
        unit: '店',
        project: '見守り活動',
        periods: [
          [2023, null, 55, 'notSet'],
          [2024, 60, 71, 'achieved'],
        ],
      },
    ],
    findings: ['STATED_STATUS_DIFFERS Sheet1!G4', 'TARGET_MISSING Sheet1!C6'],
  },
  {
    what: 'ends of fiscal years: 令和7年3月末 is still 2024',
    sheets: [
      sheet([
        ['指標項目', '計画策定時\n（令和4年3月末）', '実績\n（令和7年3月末）', '目標\n（令和9年3月末）'],
        ['マイナンバーカード保有率', '45.1%', '81.6%', '90%'],
        ['認知症サポーター数', '4,120人', '5,480人', '6,000人'],
      ]),
    ],
    expected: [
      {
        name: 'マイナンバーカード保有率',
        baseline: 45.1,
        periods: [
          [2024, null, 81.6, 'notSet'],
          [2026, 90, null, 'pending'],
        ],
      },
      {
        name: '認知症サポーター数',
        unit: '人',
        baseline: 4120,
        periods: [
          [2024, null, 5480, 'notSet'],
          [2026, 6000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'education: R3.5.1現在, R6.5.1現在 and R9.5.1現在 in the titles, the number in its own column as 1-①',
    sheets: [
      sheet([
        ['教育大綱　指標の状況'],
        [
          '番号',
          '指標',
          '基準値\n（R3.5.1現在）',
          '実績値\n（R6.5.1現在）',
          '目標値\n（R9.5.1現在）',
          '担当',
        ],
        ['1-①', '学校司書の配置校数', '6校', '11校', '15校', '学校教育課'],
        ['1-②', '不登校の児童生徒数', '48人', '63人', '40人', '学校教育課'],
        ['2-①', '特別支援教育支援員の数', '22人', '28人', '30人', '学校教育課'],
      ]),
    ],
    expected: [
      {
        name: '学校司書の配置校数',
        unit: '校',
        baseline: 6,
        periods: [
          [2024, null, 11, 'notSet'],
          [2027, 15, null, 'pending'],
        ],
      },
      {
        name: '不登校の児童生徒数',
        unit: '人',
        direction: 'lower',
        baseline: 48,
        periods: [
          [2024, null, 63, 'notSet'],
          [2027, 40, null, 'pending'],
        ],
      },
      {
        name: '特別支援教育支援員の数',
        unit: '人',
        baseline: 22,
        periods: [
          [2024, null, 28, 'notSet'],
          [2027, 30, null, 'pending'],
        ],
      },
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!D4'],
  },
  {
    what: 'ends of fiscal years as dates of Excel shown as R5.3, R6.3 and R7.3 over 目標 and 実績',
    sheets: [
      sheet(
        [
          ['公共施設等総合管理計画　指標'],
          ['指標', '単位', 45016, null, 45382, null, 45747, null],
          [null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['公共施設の延床面積', '千㎡', 212, 213.5, 208, 209.1, 204, 203.2],
          ['長寿命化工事の実施棟数', '棟', 4, 4, 5, 3, 5, 6],
        ],
        {
          merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'],
          formats: { C2: '[$-411]ge.m', E2: '[$-411]ge.m', G2: '[$-411]ge.m' },
          texts: { C2: 'R5.3', E2: 'R6.3', G2: 'R7.3' },
        },
      ),
    ],
    expected: [
      {
        name: '公共施設の延床面積',
        unit: '千㎡',
        direction: 'lower',
        periods: [
          [2022, 212, 213.5, 'notAchieved'],
          [2023, 208, 209.1, 'notAchieved'],
          [2024, 204, 203.2, 'achieved'],
        ],
      },
      {
        name: '長寿命化工事の実施棟数',
        unit: '棟',
        periods: [
          [2022, 4, 4, 'achieved'],
          [2023, 5, 3, 'notAchieved'],
          [2024, 5, 6, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'dates of Excel over the values of a card, rows 目標 and 実績, the last date still to come',
    sheets: [
      sheet(
        [
          ['指標名称', '特定健康診査の受診率', null, null],
          ['単位', '％', null, null],
          ['時点', 45382, 45747, 46112],
          ['目標', 0.55, 0.58, 0.6],
          ['実績', 0.562, 0.571, null],
        ],
        {
          at: 'C4',
          formats: {
            D6: 'yyyy/m/d',
            E6: 'yyyy/m/d',
            F6: 'yyyy/m/d',
            D7: '0%',
            E7: '0%',
            F7: '0%',
            D8: '0.0%',
            E8: '0.0%',
            F8: '0.0%',
          },
          texts: {
            D6: '2024/3/31',
            E6: '2025/3/31',
            F6: '2026/3/31',
            D7: '55%',
            E7: '58%',
            F7: '60%',
            D8: '56.2%',
            E8: '57.1%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '特定健康診査の受診率',
        unit: '％',
        periods: [
          [2023, 55, 56.2, 'achieved'],
          [2024, 58, 57.1, 'notAchieved'],
          [2025, 60, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
];
