import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Numbers in words inside text cells on both sides (第3位, 10社中8社, 80パーセント, 1日平均30人, 25 mins, 1 200): values as numbers where a person reads one number';

export const cases: readonly RecognitionCase[] = [
  {
    what: '第3位 against 第5位',
    sheets: [
      sheet([
        ['指標', '目標', '実績'],
        ['県内観光地ランキングの順位', '第5位', '第3位'],
        ['全国ブランド順位', '第20位', '第24位'],
        ['SNSフォロワー数順位', '第10位', '第10位'],
      ]),
    ],
    expected: [
      kpi('県内観光地ランキングの順位', [[null, 5, 3, 'achieved']], { direction: 'lower' }),
      kpi('全国ブランド順位', [[null, 20, 24, 'notAchieved']], { direction: 'lower' }),
      kpi('SNSフォロワー数順位', [[null, 10, 10, 'achieved']], { direction: 'lower' }),
    ],
  },
  {
    what: '10社中8社 on both sides',
    sheets: [
      sheet([
        ['KPI', '目標', '実績'],
        ['防災協定の締結', '10社中8社', '10社中9社'],
        ['健康経営の宣言', '10社中6社', '10社中5社'],
        ['インターン受入れ', '10社中4社', '10社中4社'],
      ]),
    ],
    expected: [
      kpi('防災協定の締結', [[null, 8, 9, 'achieved']]),
      kpi('健康経営の宣言', [[null, 6, 5, 'notAchieved']]),
      kpi('インターン受入れ', [[null, 4, 4, 'achieved']]),
    ],
  },
  {
    what: '80パーセント on both sides of a school form',
    sheets: [
      sheet([
        ['評価指標', '目標値', '実績値'],
        ['家庭学習の習慣がある児童', '80パーセント', '83パーセント'],
        ['朝食を毎日とる児童', '95パーセント', '92.4パーセント'],
        ['授業が分かると答えた児童', '85パーセント', '85パーセント'],
      ]),
    ],
    expected: [
      kpi('家庭学習の習慣がある児童', [[null, 80, 83, 'achieved']]),
      kpi('朝食を毎日とる児童', [[null, 95, 92.4, 'notAchieved']]),
      kpi('授業が分かると答えた児童', [[null, 85, 85, 'achieved']]),
    ],
  },
  {
    what: '1日平均30人 on both sides',
    sheets: [
      sheet(
        [
          ['指標', '目標', '実績'],
          ['学習室の利用', '1日平均30人', '1日平均34人'],
          ['カフェの来客', '1日平均60人', '1日平均52人'],
          ['シャトルバスの乗車', '1日平均120人', '1日平均121人'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('学習室の利用', [[null, 30, 34, 'achieved']]),
      kpi('カフェの来客', [[null, 60, 52, 'notAchieved']]),
      kpi('シャトルバスの乗車', [[null, 120, 121, 'achieved']]),
    ],
  },
  {
    what: '25 mins and 5 days of waiting and handling',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Actual'],
        ['Average waiting time', '25 mins', '22 mins'],
        ['Average response time', '40 mins', '47 mins'],
        ['Complaint handling time', '5 days', '4 days'],
      ]),
    ],
    expected: [
      kpi('Average waiting time', [[null, 25, 22, 'achieved']], { direction: 'lower' }),
      kpi('Average response time', [[null, 40, 47, 'notAchieved']], { direction: 'lower' }),
      kpi('Complaint handling time', [[null, 5, 4, 'achieved']], { direction: 'lower' }),
    ],
  },
  {
    what: '1 200 with a space between the thousands',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Actual'],
        ['Vaccine doses given', '12 500', '12 940'],
        ['Families registered', '1 200', '1 085'],
        ['School meals served', '148 000', '150 260'],
      ]),
    ],
    expected: [
      kpi('Vaccine doses given', [[null, 12500, 12940, 'achieved']]),
      kpi('Families registered', [[null, 1200, 1085, 'notAchieved']]),
      kpi('School meals served', [[null, 148000, 150260, 'achieved']]),
    ],
  },
];
