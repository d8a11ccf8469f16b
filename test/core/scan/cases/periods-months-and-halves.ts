/** Months and half years under their whole year, planned and actual, some of them still to come. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'months under a title that names the year, with a target for the whole of it',
    sheets: [
      sheet([
        ['令和6年度 KPI管理表'],
        ['KPI', '年間目標', '4月', '5月', '6月', '累計', '達成率'],
        ['来館者数', 1000, 100, 120, 130, 350, '35%'],
      ]),
    ],
    expected: [
      {
        name: '来館者数',
        periods: [['累計', 1000, 350, 'pending']],
        coverage: [['2024-04', '2024-06']],
        observations: [
          ['4月', 100],
          ['5月', 120],
          ['6月', 130],
        ],
        statedRates: [35],
      },
    ],
  },
  {
    what: '上期, 下期 and 通期 over 目標 and 実績, the year in a title, group rows of the departments',
    sheets: [
      sheet(
        [
          ['2024年度　部門別KPI（半期管理）', null, null, null, null, null, null, null],
          [null],
          ['KPI', '単位', '上期', null, '下期', null, '通期', null],
          [null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['【営業部】', null, null, null, null, null, null, null],
          ['新規顧客数', '社', 40, 44, 45, 39, 85, 83],
          ['【品質保証部】', null, null, null, null, null, null, null],
          ['顧客クレーム件数', '件', 12, 10, 12, 13, 24, 23],
        ],
        {
          at: 'B2',
          merges: ['B2:I2', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'H4:I4', 'B6:I6', 'B8:I8'],
        },
      ),
    ],
    expected: [
      {
        name: '新規顧客数',
        unit: '社',
        periods: [
          ['上期', 40, 44, 'achieved'],
          ['下期', 45, 39, 'notAchieved'],
          ['通期', 85, 83, 'notAchieved'],
        ],
      },
      {
        name: '顧客クレーム件数',
        unit: '件',
        direction: 'lower',
        periods: [
          ['上期', 12, 10, 'achieved'],
          ['下期', 12, 13, 'notAchieved'],
          ['通期', 24, 23, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'half a year of months on a fine grid, 目標 and 実績 under one another, the last three months still to come',
    sheets: [
      spread(
        [
          ['令和６年度下半期　窓口改善の進み具合（12月末現在）'],
          [],
          ['指標名', '単位', '区分', '10月', '11月', '12月', '1月', '2月', '3月'],
          ['オンライン予約の件数', '件', '目標', 120, 120, 130, 130, 140, 160],
          [null, null, '実績', 118, 131, 144],
          ['窓口への苦情の件数', '件', '目標', 8, 8, 8, 8, 8, 8],
          [null, null, '実績', 9, 6, 8],
        ],
        [8, 2, 3, 3, 3, 3, 3, 3, 3],
        { at: 'C2' },
      ),
    ],
    expected: [
      {
        name: 'オンライン予約の件数',
        unit: '件',
        periods: [
          ['10月', 120, 118, 'notAchieved'],
          ['11月', 120, 131, 'achieved'],
          ['12月', 130, 144, 'achieved'],
          ['1月', 130, null, 'pending'],
          ['2月', 140, null, 'pending'],
          ['3月', 160, null, 'pending'],
        ],
      },
      {
        name: '窓口への苦情の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          ['10月', 8, 9, 'notAchieved'],
          ['11月', 8, 6, 'achieved'],
          ['12月', 8, 8, 'achieved'],
          ['1月', 8, null, 'pending'],
          ['2月', 8, null, 'pending'],
          ['3月', 8, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: '目標 and 実績 rows per KPI, April to September, the last two months to come',
    sheets: [
      sheet(
        [
          ['令和6年度　月次KPI管理表（上半期）'],
          ['KPI', '単位', '区分', '4月', '5月', '6月', '7月', '8月', '9月'],
          ['新規問い合わせ件数', '件', '目標', 40, 42, 44, 46, 48, 50],
          [null, null, '実績', 38, 45, 44, 41, null, null],
          ['契約件数', '件', '目標', 8, 8, 9, 9, 10, 10],
          [null, null, '実績', 9, 7, 9, 10, null, null],
        ],
        { merges: ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'] },
      ),
    ],
    expected: [
      {
        name: '新規問い合わせ件数',
        unit: '件',
        periods: [
          ['4月', 40, 38, 'notAchieved'],
          ['5月', 42, 45, 'achieved'],
          ['6月', 44, 44, 'achieved'],
          ['7月', 46, 41, 'notAchieved'],
          ['8月', 48, null, 'pending'],
          ['9月', 50, null, 'pending'],
        ],
      },
      {
        name: '契約件数',
        unit: '件',
        periods: [
          ['4月', 8, 9, 'achieved'],
          ['5月', 8, 7, 'notAchieved'],
          ['6月', 9, 9, 'achieved'],
          ['7月', 9, 10, 'achieved'],
          ['8月', 10, null, 'pending'],
          ['9月', 10, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'half years: 上期実績, 下期実績 and 通期実績 in one header row behind 年間目標, a line 合計達成数 below',
    sheets: [
      sheet([
        ['2024年度　店舗運営KPI'],
        ['KPI', '単位', '年間目標', '上期実績', '下期実績', '通期実績', '達成率', '担当'],
        ['会員の新規登録数', '人', 1000, 480, 560, 1040, '104.0%', '販促'],
        ['廃棄ロス額', '千円', 900, 510, 450, 960, '93.8%', '店長'],
        ['改善提案の件数', '件', 24, 9, 13, 22, '91.7%', '店長'],
        ['合計達成数', null, null, null, null, '1／3', null, null],
      ]),
    ],
    expected: [
      {
        name: '会員の新規登録数',
        unit: '人',
        periods: [['通期', 1000, 1040, 'achieved']],
        observations: [
          ['上期', 480],
          ['下期', 560],
        ],
        statedRates: [104],
      },
      {
        name: '廃棄ロス額',
        unit: '千円',
        direction: 'lower',
        periods: [['通期', 900, 960, 'notAchieved']],
        observations: [
          ['上期', 510],
          ['下期', 450],
        ],
        statedRates: [93.8],
      },
      {
        name: '改善提案の件数',
        unit: '件',
        periods: [['通期', 24, 22, 'notAchieved']],
        observations: [
          ['上期', 9],
          ['下期', 13],
        ],
        statedRates: [91.7],
      },
    ],
    findings: [],
  },
  {
    what: 'twelve months and 年計, planned and actual in two rows per KPI',
    sheets: [
      sheet(
        [
          ['営業所別　月次KPI（2024年度）', null, null, null, null],
          [
            'KPI',
            '予実',
            '4月',
            '5月',
            '6月',
            '7月',
            '8月',
            '9月',
            '10月',
            '11月',
            '12月',
            '1月',
            '2月',
            '3月',
            '年計',
          ],
          ['新規契約件数（件）', '目標', 10, 10, 12, 12, 8, 12, 12, 12, 10, 10, 12, 15, 135],
          [null, '実績', 11, 9, 12, 14, 6, 13, 10, 12, 11, 8, 12, 19, 137],
          ['商談件数（件）', '目標', 40, 40, 45, 45, 30, 45, 45, 45, 40, 40, 45, 50, 510],
          [null, '実績', 38, 41, 45, 40, 33, 44, 47, 40, 36, 41, 42, 48, 495],
        ],
        { at: 'B3', merges: ['B5:B6', 'B7:B8'] },
      ),
    ],
    expected: [
      {
        name: '新規契約件数（件）',
        unit: '件',
        periods: [
          ['4月', 10, 11, 'achieved'],
          ['5月', 10, 9, 'notAchieved'],
          ['6月', 12, 12, 'achieved'],
          ['7月', 12, 14, 'achieved'],
          ['8月', 8, 6, 'notAchieved'],
          ['9月', 12, 13, 'achieved'],
          ['10月', 12, 10, 'notAchieved'],
          ['11月', 12, 12, 'achieved'],
          ['12月', 10, 11, 'achieved'],
          ['1月', 10, 8, 'notAchieved'],
          ['2月', 12, 12, 'achieved'],
          ['3月', 15, 19, 'achieved'],
          ['年計', 135, 137, 'achieved'],
        ],
      },
      {
        name: '商談件数（件）',
        unit: '件',
        periods: [
          ['4月', 40, 38, 'notAchieved'],
          ['5月', 40, 41, 'achieved'],
          ['6月', 45, 45, 'achieved'],
          ['7月', 45, 40, 'notAchieved'],
          ['8月', 30, 33, 'achieved'],
          ['9月', 45, 44, 'notAchieved'],
          ['10月', 45, 47, 'achieved'],
          ['11月', 45, 40, 'notAchieved'],
          ['12月', 40, 36, 'notAchieved'],
          ['1月', 40, 41, 'achieved'],
          ['2月', 45, 42, 'notAchieved'],
          ['3月', 50, 48, 'notAchieved'],
          ['年計', 510, 495, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: '実績（4月～9月） beside the goal of the whole year covers half of it',
    sheets: [
      sheet([
        ['令和6年度'],
        ['指標', '単位', '年間目標', '実績（4月～9月）'],
        ['図書館の入館者数', '人', 1000, 520],
      ]),
    ],
    expected: [
      {
        name: '図書館の入館者数',
        unit: '人',
        periods: [[2024, 1000, 520, 'pending']],
      },
    ],
  },
];
