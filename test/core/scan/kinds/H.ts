import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'A header row in which a title other than name and target/actual is an everyday word (a place, weight, term), so that a reader who judges the row by its words alone would go wrong';

export const cases: readonly RecognitionCase[] = [
  {
    what: '会場 between the names and the targets',
    sheets: [
      sheet([
        ['指標', '会場', '目標', '実績'],
        ['親子教室参加者数', '中央公民館', 120, 134],
        ['英会話講座受講者数', '北公民館', 60, 52],
        ['健康体操参加者数', '体育館', 200, 215],
      ]),
    ],
    expected: [
      kpi('親子教室参加者数', [[null, 120, 134, 'achieved']]),
      kpi('英会話講座受講者数', [[null, 60, 52, 'notAchieved']]),
      kpi('健康体操参加者数', [[null, 200, 215, 'achieved']]),
    ],
  },
  {
    what: 'numbers under 重み before the targets',
    sheets: [
      sheet([
        ['指標', '重み', '目標', '実績'],
        ['契約件数', 40, 250, 262],
        ['訪問件数', 35, 900, 871],
        ['提案件数', 25, 300, 306],
      ]),
    ],
    expected: [
      kpi('契約件数', [[null, 250, 262, 'achieved']]),
      kpi('訪問件数', [[null, 900, 871, 'notAchieved']]),
      kpi('提案件数', [[null, 300, 306, 'achieved']]),
    ],
  },
  {
    what: 'Term with Short and Long',
    sheets: [
      sheet([
        ['KPI', 'Term', 'Target', 'Actual'],
        ['Scholarships granted', 'Short', 18, 20],
        ['Partner schools', 'Long', 40, 37],
        ['Alumni mentors', 'Long', 65, 66],
      ]),
    ],
    expected: [
      kpi('Scholarships granted', [[null, 18, 20, 'achieved']]),
      kpi('Partner schools', [[null, 40, 37, 'notAchieved']]),
      kpi('Alumni mentors', [[null, 65, 66, 'achieved']]),
    ],
  },
  {
    what: 'Weight as a share after the actuals',
    sheets: [
      sheet([
        ['Indicator', 'Unit', 'Target', 'Actual', 'Weight'],
        ['Trees planted', 'trees', 5000, 5320, 0.5],
        ['Workshops held', 'workshops', 24, 22, 0.3],
        ['Households reached', 'households', 800, 845, 0.2],
      ]),
    ],
    expected: [
      kpi('Trees planted', [[null, 5000, 5320, 'achieved']], { unit: 'trees' }),
      kpi('Workshops held', [[null, 24, 22, 'notAchieved']], { unit: 'workshops' }),
      kpi('Households reached', [[null, 800, 845, 'achieved']], { unit: 'households' }),
    ],
  },
  {
    what: '階 with numbers and 棟 with words in a hospital list',
    sheets: [
      sheet(
        [
          ['指標', '棟', '階', '目標値', '実績値'],
          ['リハビリ実施件数', '東', 3, 4200, 4388],
          ['栄養指導件数', '西', 1, 380, 366],
          ['服薬指導件数', '西', 2, 1500, 1521],
        ],
        { at: 'B4' },
      ),
    ],
    expected: [
      kpi('リハビリ実施件数', [[null, 4200, 4388, 'achieved']]),
      kpi('栄養指導件数', [[null, 380, 366, 'notAchieved']]),
      kpi('服薬指導件数', [[null, 1500, 1521, 'achieved']]),
    ],
  },
  {
    what: '最寄り駅 between target and actual',
    sheets: [
      sheet([
        ['KPI', '目標', '最寄り駅', '実績', '達成率'],
        ['マルシェ出店者数', 50, '本町', 54, '108.0%'],
        ['駅前清掃参加者数', 240, '港町', 198, '82.5%'],
        ['観光案内件数', 3000, '本町', 3120, '104.0%'],
      ]),
    ],
    expected: [
      kpi('マルシェ出店者数', [[null, 50, 54, 'achieved']]),
      kpi('駅前清掃参加者数', [[null, 240, 198, 'notAchieved']]),
      kpi('観光案内件数', [[null, 3000, 3120, 'achieved']]),
    ],
  },
];
