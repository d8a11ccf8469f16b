/**
 * Lists cut into sections: rows across the table that head their KPIs, bands of kinds, a small list under
 * every goal or measure.
 */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'group rows head their KPIs and are none',
    sheets: [
      sheet([
        ['指標名', '単位', '現状値(R4)', '目標値(R8)', 'R5実績', 'R6実績'],
        ['基本目標1 しごとをつくる'],
        ['創業件数', '件', 10, 50, 12, 25],
        ['基本目標2 ひとの流れ'],
        ['移住者数', '人', 20, 80, 30, 60],
      ]),
    ],
    expected: [
      {
        name: '創業件数',
        baseline: 10,
        periods: [
          [2023, null, 12, 'notSet'],
          [2024, null, 25, 'notSet'],
          [2026, 50, null, 'pending'],
        ],
      },
      {
        name: '移住者数',
        baseline: 20,
        periods: [
          [2023, null, 30, 'notSet'],
          [2024, null, 60, 'notSet'],
          [2026, 80, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'two levels of group rows merged over the whole width',
    sheets: [
      sheet(
        [
          ['指標', '単位', '目標値（R6）', '実績値（R6）', '達成率', '所管'],
          ['基本目標１　魅力あるしごとを創出する', null, null, null, null, null],
          ['（１）農林水産業の振興', null, null, null, null, null],
          ['認定農業者数', '経営体', 210, 214, '101.9%', '農政課'],
          ['有害鳥獣捕獲頭数', '頭', 800, 760, '95.0%', '農政課'],
          ['（２）地域産業の振興', null, null, null, null, null],
          ['創業塾の受講者数', '人', 20, 18, '90.0%', '商工課'],
          ['基本目標２　新しい人の流れをつくる', null, null, null, null, null],
          ['（１）移住・定住の促進', null, null, null, null, null],
          ['お試し住宅の利用組数', '組', 12, 15, '125.0%', '企画課'],
        ],
        { merges: ['A2:F2', 'A3:F3', 'A6:F6', 'A8:F8', 'A9:F9'] },
      ),
    ],
    expected: [
      { name: '認定農業者数', unit: '経営体', periods: [[2024, 210, 214, 'achieved']], statedRates: [101.9] },
      { name: '有害鳥獣捕獲頭数', unit: '頭', periods: [[2024, 800, 760, 'notAchieved']], statedRates: [95] },
      { name: '創業塾の受講者数', unit: '人', periods: [[2024, 20, 18, 'notAchieved']], statedRates: [90] },
      { name: 'お試し住宅の利用組数', unit: '組', periods: [[2024, 12, 15, 'achieved']], statedRates: [125] },
    ],
  },
  {
    what: 'kinds as bands between the KPIs, 目標値 and 実績値 as rows under each name',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '項目', '令和5年度', '令和6年度', '令和7年度'],
          ['【アウトプット指標（活動指標）】', null, null, null, null, null],
          ['デジタル活用講座の開催数', '回', '目標値', 20, 24, 24],
          [null, null, '実績値', 22, 21, null],
          ['【アウトカム指標（成果指標）】', null, null, null, null, null],
          ['オンライン手続の利用率', '％', '目標値', 30, 40, 50],
          [null, null, '実績値', 31.4, 43.8, null],
          ['窓口来庁者数', '人', '目標値', 52000, 50000, 48000],
          [null, null, '実績値', 51300, 50900, null],
        ],
        { merges: ['A2:F2', 'A3:A4', 'B3:B4', 'A5:F5', 'A6:A7', 'B6:B7', 'A8:A9', 'B8:B9'] },
      ),
    ],
    expected: [
      {
        name: 'デジタル活用講座の開催数',
        kind: 'output',
        unit: '回',
        periods: [
          [2023, 20, 22, 'achieved'],
          [2024, 24, 21, 'notAchieved'],
          [2025, 24, null, 'pending'],
        ],
      },
      {
        name: 'オンライン手続の利用率',
        kind: 'outcome',
        unit: '％',
        periods: [
          [2023, 30, 31.4, 'achieved'],
          [2024, 40, 43.8, 'achieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '窓口来庁者数',
        kind: 'outcome',
        unit: '人',
        direction: 'lower',
        periods: [
          [2023, 52000, 51300, 'achieved'],
          [2024, 50000, 50900, 'notAchieved'],
          [2025, 48000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'thirteen KPIs of four pillars far to the right, the titles again in the middle, numbers running through',
    sheets: [
      sheet(
        [
          ['柱', '№', 'ＫＰＩ', '単位', '令和６年度\n目標値', '令和６年度\n実績値', '所管課'],
          ['産業', 1, '創業件数', '件', 20, 23, '商工課'],
          [null, 2, '企業誘致数', '社', 2, 1, '商工課'],
          [null, 3, '求人充足率', '％', '25％', '26.4％', '商工課'],
          ['子育て', 4, '一時預かりの利用者数', '人', '1,100', '1,236', 'こども課'],
          [null, 5, '待機児童数', '人', 0, 3, 'こども課'],
          [null, 6, '育児相談の件数', '件', 640, 655, '健康課'],
          ['柱', '№', 'ＫＰＩ', '単位', '令和６年度\n目標値', '令和６年度\n実績値', '所管課'],
          ['環境', 7, '資源化率', '％', 24, 22.9, '環境課'],
          [null, 8, '不法投棄の件数', '件', '30件以下', '27件', '環境課'],
          [null, 9, '電気自動車の公用車台数', '台', 8, 8, '管財課'],
          ['安全', 10, '交通事故の死者数', '人', 0, 0, '危機管理課'],
          [null, 11, '自主防災組織率', '％', 88, 88.2, '危機管理課'],
          [null, 12, '防犯カメラの設置台数', '台', 45, 41, '危機管理課'],
          [null, 13, '火災の発生件数', '件', 12, 15, '消防署'],
        ],
        { at: 'N5', merges: ['N6:N8', 'N9:N11', 'N13:N15', 'N16:N19'] },
      ),
    ],
    expected: [
      { no: '1', name: '創業件数', periods: [[2024, 20, 23, 'achieved']] },
      { no: '2', name: '企業誘致数', periods: [[2024, 2, 1, 'notAchieved']] },
      { no: '3', name: '求人充足率', unit: '％', periods: [[2024, 25, 26.4, 'achieved']] },
      {
        no: '4',
        name: '一時預かりの利用者数',
        periods: [[2024, 1100, 1236, 'achieved']],
      },
      { no: '5', name: '待機児童数', direction: 'lower', periods: [[2024, 0, 3, 'notAchieved']] },
      { no: '6', name: '育児相談の件数', periods: [[2024, 640, 655, 'achieved']] },
      { no: '7', name: '資源化率', periods: [[2024, 24, 22.9, 'notAchieved']] },
      { no: '8', name: '不法投棄の件数', direction: 'lower', periods: [[2024, 30, 27, 'achieved']] },
      { no: '9', name: '電気自動車の公用車台数', periods: [[2024, 8, 8, 'achieved']] },
      { no: '10', name: '交通事故の死者数', periods: [[2024, 0, 0, 'achieved']] },
      { no: '11', name: '自主防災組織率', periods: [[2024, 88, 88.2, 'achieved']] },
      { no: '12', name: '防犯カメラの設置台数', periods: [[2024, 45, 41, 'notAchieved']] },
      { no: '13', name: '火災の発生件数', direction: 'lower', periods: [[2024, 12, 15, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'section rows across the table, year over 目標 and 実績, a blank target and a blank actual',
    sheets: [
      sheet(
        [
          ['指標', '担当課', '単位', '2023年度', null, '2024年度', null],
          [null, null, null, '目標', '実績', '目標', '実績'],
          ['基本目標１　しごとをつくる'],
          ['創業支援による創業者数', '商工課', '人', 15, 18, 16, 13],
          ['企業立地件数', '商工課', '件', 2, 2, 3, null],
          ['基本目標２　ひとの流れをつくる'],
          ['移住相談件数', '企画課', '件', 200, 245, null, 260],
          ['ふるさと納税寄附件数', '企画課', '件', 5000, 4700, 5500, 6100],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'A3:G3', 'A6:G6'] },
      ),
    ],
    expected: [
      {
        name: '創業支援による創業者数',
        unit: '人',
        periods: [
          [2023, 15, 18, 'achieved'],
          [2024, 16, 13, 'notAchieved'],
        ],
      },
      {
        name: '企業立地件数',
        unit: '件',
        periods: [
          [2023, 2, 2, 'achieved'],
          [2024, 3, null, 'notMeasured'],
        ],
      },
      {
        name: '移住相談件数',
        unit: '件',
        periods: [
          [2023, 200, 245, 'achieved'],
          [2024, null, 260, 'notSet'],
        ],
      },
      {
        name: 'ふるさと納税寄附件数',
        unit: '件',
        periods: [
          [2023, 5000, 4700, 'notAchieved'],
          [2024, 5500, 6100, 'achieved'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!G5', 'TARGET_MISSING Sheet1!F7'],
  },
  {
    what: 'comprehensive strategy: 【基本目標】 over the whole width, under each a small list 数値目標 and one KPI with their titles again',
    sheets: [
      sheet(
        [
          ['第３期総合戦略の効果検証（令和６年度）'],
          [null],
          ['【基本目標１】しごとをつくる', null, null, null, null],
          ['数値目標', '単位', '目標値', '実績値', '達成状況'],
          ['新規就業者数', '人', 120, 131, '達成'],
          ['ＫＰＩ', '単位', '目標値', '実績値', '達成状況'],
          ['創業支援による創業件数', '件', 15, 12, '未達成'],
          ['企業の誘致件数', '件', 2, 2, '達成'],
          [null],
          ['【基本目標２】ひとの流れをつくる', null, null, null, null],
          ['数値目標', '単位', '目標値', '実績値', '達成状況'],
          ['転出超過数', '人', 80, 95, '未達成'],
          ['ＫＰＩ', '単位', '目標値', '実績値', '達成状況'],
          ['移住相談件数', '件', 300, 342, '達成'],
        ],
        { merges: ['A3:E3', 'A10:E10'] },
      ),
    ],
    expected: [
      { name: '新規就業者数', unit: '人', periods: [[2024, 120, 131, 'achieved']] },
      { name: '創業支援による創業件数', unit: '件', periods: [[2024, 15, 12, 'notAchieved']] },
      { name: '企業の誘致件数', unit: '件', periods: [[2024, 2, 2, 'achieved']] },
      { name: '転出超過数', unit: '人', direction: 'lower', periods: [[2024, 80, 95, 'notAchieved']] },
      { name: '移住相談件数', unit: '件', periods: [[2024, 300, 342, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'prefecture: roman sections across, footnote marks at headers and beside numbers, 速報値 in brackets, notes below',
    sheets: [
      sheet(
        [
          ['番号', '指標', '単位', '基準値※1\n（R3）', '実績値※2\n（R6）', '目標値\n（R6）', '達成状況'],
          ['Ⅰ　未来を担う人づくり', null, null, null, null, null, null],
          [1, '合計特殊出生率', '', 1.45, '1.31※3', 1.6, '未達成'],
          [2, '県立図書館の入館者数', '千人', 385, '※4 412', 400, '達成'],
          ['Ⅱ　地域を支える産業づくり', null, null, null, null, null, null],
          [3, '県産材の供給量', '千m3', 172, '185（速報値）', 190, '未達成'],
          [4, '一次産業の労働災害件数', '件', 64, 55, 58, '達成'],
          ['※1 計画策定時の値', null, null, null, null, null, null],
          ['※2 令和7年6月末までに確定した値', null, null, null, null, null, null],
          ['※3 人口動態統計（概数）による。', null, null, null, null, null, null],
          ['※4 電子図書館の利用者12千人を含む。', null, null, null, null, null, null],
        ],
        { at: 'B2', merges: ['B3:H3', 'B6:H6', 'B9:H9', 'B10:H10', 'B11:H11', 'B12:H12'] },
      ),
    ],
    expected: [
      { name: '合計特殊出生率', baseline: 1.45, periods: [[2024, 1.6, 1.31, 'notAchieved']] },
      { name: '県立図書館の入館者数', baseline: 385, unit: '千人', periods: [[2024, 400, 412, 'achieved']] },
      { name: '県産材の供給量', baseline: 172, periods: [[2024, 190, 185, 'notAchieved']] },
      {
        name: '一次産業の労働災害件数',
        baseline: 64,
        direction: 'lower',
        periods: [[2024, 58, 55, 'achieved']],
      },
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!F4'],
  },
  {
    what: 'sections over the whole width, 小計 after each of them and 合計 at the end, a row hidden, the year in the title',
    sheets: [
      sheet(
        [
          ['令和６年度　消防団活動　目標管理', null, null, null, null],
          ['指標', '単位', '目標', '実績', '達成率'],
          ['１　訓練の実施', null, null, null, null],
          ['第１分団の訓練回数', '回', 12, 13, '108.3%'],
          ['第２分団の訓練回数', '回', 12, 10, '83.3%'],
          ['小計', '回', 24, 23, '95.8%'],
          ['２　広報の実施', null, null, null, null],
          ['住宅の防火訪問数', '回', 40, 44, '110.0%'],
          ['防火教室の開催数', '回', 8, 8, '100.0%'],
          ['小計', '回', 48, 52, '108.3%'],
          ['合計', '回', 72, 75, '104.2%'],
          ['（注）訪問数は、延べの数である。', null, null, null, null],
        ],
        {
          at: 'C3',
          merges: ['C3:G3', 'C5:G5', 'C9:G9', 'C14:G14'],
          hiddenRows: [11],
        },
      ),
    ],
    expected: [
      { name: '第１分団の訓練回数', unit: '回', periods: [[2024, 12, 13, 'achieved']] },
      { name: '第２分団の訓練回数', unit: '回', periods: [[2024, 12, 10, 'notAchieved']] },
      { name: '住宅の防火訪問数', unit: '回', periods: [[2024, 40, 44, 'achieved']] },
      { name: '防火教室の開催数', unit: '回', periods: [[2024, 8, 8, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'child care plan: a small list under every measure with its department, a comment row below each',
    sheets: [
      sheet(
        [
          ['施策１　保育環境の充実（担当：保育課）', null, null, null, null, null, null],
          ['指標', 'R5年度', null, 'R6年度', null, 'R7年度', null],
          [null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['保育所等の待機児童数（人）', 0, 3, 0, 0, 0, null],
          ['病児保育の延べ利用者数（人）', 500, 612, 550, 548, 600, null],
          ['【評価と課題】待機児童は解消したが、病児保育は目標値550人に対し2人届かなかった。'],
          [null],
          ['施策２　相談支援の充実（担当：こども家庭センター）', null, null, null, null, null, null],
          ['指標', 'R5年度', null, 'R6年度', null, 'R7年度', null],
          [null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['乳児家庭全戸訪問の実施率（％）', 98, 97.6, 98, 98.4, 98, null],
          ['【評価と課題】訪問の日程調整をオンライン化し、実績が向上した。'],
        ],
        {
          merges: [
            'A1:G1',
            'A2:A3',
            'B2:C2',
            'D2:E2',
            'F2:G2',
            'A6:G6',
            'A8:G8',
            'A9:A10',
            'B9:C9',
            'D9:E9',
            'F9:G9',
            'A12:G12',
          ],
        },
      ),
    ],
    expected: [
      {
        name: '保育所等の待機児童数（人）',
        unit: '人',
        direction: 'lower',
        periods: [
          [2023, 0, 3, 'notAchieved'],
          [2024, 0, 0, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        name: '病児保育の延べ利用者数（人）',
        unit: '人',
        direction: 'higher',
        periods: [
          [2023, 500, 612, 'achieved'],
          [2024, 550, 548, 'notAchieved'],
          [2025, 600, null, 'pending'],
        ],
      },
      {
        name: '乳児家庭全戸訪問の実施率（％）',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, 98, 97.6, 'notAchieved'],
          [2024, 98, 98.4, 'achieved'],
          [2025, 98, null, 'pending'],
        ],
      },
    ],
  },
];
