/** Numbers in the cells as people type them: text, full width, asides, two values or a sum in one cell. */
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'numbers as text: leading and trailing spaces, full-width digits and spaces, a plus sign',
    sheets: [
      sheet(
        [
          ['　項　目　', '　単 位　', '目　標　値', '実　績　値', '備　考'],
          ['ごみの資源化率', '％', ' 25.0 ', '　２３．８', '　'],
          ['特定健診の受診者数', '人', '１，２５０　', ' 1,304', null],
          ['出生数の対前年増減', '人', '＋5', '－12', null],
          ['可燃ごみの排出量', 'ｔ', '　８，２００', '8,455 ', '少ないほど良い'],
        ],
        { at: 'B5', name: '令和6年度' },
      ),
    ],
    expected: [
      { name: 'ごみの資源化率', unit: '％', periods: [[2024, 25, 23.8, 'notAchieved']] },
      { name: '特定健診の受診者数', unit: '人', periods: [[2024, 1250, 1304, 'achieved']] },
      { name: '出生数の対前年増減', unit: '人', periods: [[2024, 5, -12, 'notAchieved']] },
      {
        name: '可燃ごみの排出量',
        unit: 'ｔ',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 8200, 8455, 'notAchieved']],
      },
    ],
  },
  {
    what: 'asides, marks, line breaks and wide commas around a number leave its value alone',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', '100人', '120人\n（うち新規30人）'],
        ['受講者数', '人', '延べ1，200', '１，１５０※1'],
        ['利用者数', '人', '300人以上', '350(120)'],
        ['登録者数', '人', 40, ' 45 人 '],
        ['修了者数', '人', 50, '48（速報値）'],
      ]),
    ],
    expected: [
      { name: '参加者数', periods: [[2024, 100, 120, 'achieved']] },
      { name: '受講者数', periods: [[2024, 1200, 1150, 'notAchieved']] },
      { name: '利用者数', direction: 'higher', periods: [[2024, 300, 350, 'achieved']] },
      { name: '登録者数', periods: [[2024, 40, 45, 'achieved']] },
      { name: '修了者数', periods: [[2024, 50, 48, 'notAchieved']] },
    ],
  },
  {
    what: '8割以上 is 80% and 3千5百万円 is 35 million',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['利用者の満足度', '％', '8割以上', '75％'],
        ['ふるさと納税の受入額', '円', '3千5百万円', '3,400万円'],
      ]),
    ],
    expected: [
      { name: '利用者の満足度', unit: '％', periods: [[2024, 80, 75, 'notAchieved']] },
      {
        name: 'ふるさと納税の受入額',
        unit: '円',
        periods: [[2024, 35_000_000, 34_000_000, 'notAchieved']],
      },
    ],
  },
  {
    what: 'the title R6実績（目標） says what the brackets in 90（100） are',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6実績（目標）'],
        ['相談件数', '件', '90（100）'],
        ['利用者数', '人', '210（200）'],
      ]),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 100, 90, 'notAchieved']] },
      { name: '利用者数', periods: [[2024, 200, 210, 'achieved']] },
    ],
  },
  {
    what: 'R8：100 and R6：90 in the cells are a year and its number',
    sheets: [
      sheet([
        ['指標名', '単位', '現状値', '目標値', '実績値'],
        ['相談件数', '件', 'R4：80', 'R8：100', 'R6：90'],
        ['利用者数', '人', 'R4：150', 'R8：200', 'R6：210'],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        baseline: 80,
        direction: 'higher',
        periods: [
          [2024, null, 90, 'notSet'],
          [2026, 100, null, 'pending'],
        ],
      },
      {
        name: '利用者数',
        baseline: 150,
        direction: 'higher',
        periods: [
          [2024, null, 210, 'notSet'],
          [2026, 200, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'target and actual in two lines of one cell under each year',
    sheets: [
      spread(
        [
          ['取組', 'KPI', '令和5年度', '令和6年度', '令和7年度'],
          [
            '移住促進',
            '移住相談の件数',
            '目標：100件\n実績：118件',
            '目標：120件\n実績：97件',
            '目標：140件\n実績：',
          ],
          [
            '関係人口',
            'ファンクラブの会員数',
            '目標：1,000人\n実績：940人',
            '目標：1,200人\n実績：1,265人',
            '目標：1,500人\n実績：',
          ],
        ],
        [3, 5, 4, 4, 4],
      ),
    ],
    expected: [
      {
        name: '移住相談の件数',
        unit: '件',
        periods: [
          [2023, 100, 118, 'achieved'],
          [2024, 120, 97, 'notAchieved'],
          [2025, 140, null, 'pending'],
        ],
      },
      {
        name: 'ファンクラブの会員数',
        unit: '人',
        periods: [
          [2023, 1000, 940, 'notAchieved'],
          [2024, 1200, 1265, 'achieved'],
          [2025, 1500, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'sums of two named parts as target and actual beside plain ones, targets 未設定 and ―, projects merged',
    sheets: [
      sheet(
        [
          ['事業', '重要業績評価指標', '単位', '令和６年度目標値', '令和６年度実績値'],
          ['人材バンク', '登録者数', '人', '市内12人　市外8人', '市内14人　市外11人'],
          [null, '紹介の成立件数', '件', '15', '12'],
          ['出前授業', '実施校数', '校', '未設定', '9'],
          [null, '児童の理解度', '％', '―', '88.5'],
        ],
        { name: 'KPI一覧', at: 'D5', merges: ['D6:D7', 'D8:D9'] },
      ),
    ],
    expected: [
      { name: '登録者数', project: '人材バンク', unit: '人', periods: [[2024, 20, 25, 'achieved']] },
      { name: '紹介の成立件数', project: '人材バンク', periods: [[2024, 15, 12, 'notAchieved']] },
      { name: '実施校数', project: '出前授業', unit: '校', periods: [[2024, null, 9, 'notSet']] },
      { name: '児童の理解度', project: '出前授業', unit: '％', periods: [[2024, null, 88.5, 'notSet']] },
    ],
    findings: ['COMPOSITE_VALUE KPI一覧!G6', 'TARGET_MISSING KPI一覧!G8', 'TARGET_MISSING KPI一覧!G9'],
  },
  {
    what: 'values with their unit and time in the same cell',
    sheets: [
      sheet([
        ['１　指標', '市民農園の利用者数'],
        ['２　基準値', '980人（令和3年度）'],
        ['３　目標値', '1,200人（令和6年度）'],
        ['４　実績値', '1,350人（令和6年度）'],
      ]),
    ],
    expected: [
      {
        name: '市民農園の利用者数',
        unit: '人',
        baseline: 980,
        periods: [[2024, 1200, 1350, 'achieved']],
      },
    ],
  },
];
