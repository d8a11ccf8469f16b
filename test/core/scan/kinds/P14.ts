import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Units written in two ways on target and actual or in the unit column (か所/ヶ所, ポイント/pt, ％/パーセント, t/トン, か月/ヶ月)';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'か所 on the target, ヶ所 on the actual',
    sheets: [
      sheet([
        ['指標', '目標', '実績'],
        ['通いの場', '40か所', '43ヶ所'],
        ['AED設置施設', '75か所', '72ヶ所'],
        ['避難所備蓄倉庫', '12か所', '12ヶ所'],
      ]),
    ],
    expected: [
      kpi('通いの場', [[null, 40, 43, 'achieved']]),
      kpi('AED設置施設', [[null, 75, 72, 'notAchieved']]),
      kpi('避難所備蓄倉庫', [[null, 12, 12, 'achieved']]),
    ],
  },
  {
    what: 'unit column ポイント, actuals in pt',
    sheets: [
      sheet([
        ['KPI', '単位', '目標', '実績'],
        ['顧客満足度スコア', 'ポイント', '70ポイント', '73pt'],
        ['従業員エンゲージメント', 'ポイント', '65ポイント', '62pt'],
        ['ブランド好感度', 'ポイント', '50ポイント', '50pt'],
      ]),
    ],
    expected: [
      kpi('顧客満足度スコア', [[null, 70, 73, 'achieved']], { unit: 'ポイント' }),
      kpi('従業員エンゲージメント', [[null, 65, 62, 'notAchieved']], { unit: 'ポイント' }),
      kpi('ブランド好感度', [[null, 50, 50, 'achieved']], { unit: 'ポイント' }),
    ],
  },
  {
    what: '％ on the target, パーセント on the actual',
    sheets: [
      sheet([
        ['評価指標', '目標値', '実績値'],
        ['授業の満足度', '85％', '88パーセント'],
        ['図書室利用率', '60％', '54パーセント'],
        ['学校行事参加率', '90％', '91.5パーセント'],
      ]),
    ],
    expected: [
      kpi('授業の満足度', [[null, 85, 88, 'achieved']]),
      kpi('図書室利用率', [[null, 60, 54, 'notAchieved']]),
      kpi('学校行事参加率', [[null, 90, 91.5, 'achieved']]),
    ],
  },
  {
    what: 'unit column トン, values with t',
    sheets: [
      sheet(
        [
          ['指標', '単位', '目標', '実績'],
          ['資源回収量', 'トン', '320t', '334t'],
          ['米の出荷量', 'トン', '1,500t', '1,420t'],
          ['堆肥生産量', 'トン', '85t', '88t'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('資源回収量', [[null, 320, 334, 'achieved']], { unit: 'トン' }),
      kpi('米の出荷量', [[null, 1500, 1420, 'notAchieved']], { unit: 'トン' }),
      kpi('堆肥生産量', [[null, 85, 88, 'achieved']], { unit: 'トン' }),
    ],
  },
  {
    what: 'unit column ヶ月, actuals with か月',
    sheets: [
      sheet([
        ['KPI', '単位', '目標', '実績'],
        ['就労の平均継続月数', 'ヶ月', 12, '14か月'],
        ['備蓄の確保月数', 'ヶ月', 3, '2か月'],
        ['アプリの平均利用月数', 'ヶ月', 6, '6か月'],
      ]),
    ],
    expected: [
      kpi('就労の平均継続月数', [[null, 12, 14, 'achieved']], { unit: 'ヶ月' }),
      kpi('備蓄の確保月数', [[null, 3, 2, 'notAchieved']], { unit: 'ヶ月' }),
      kpi('アプリの平均利用月数', [[null, 6, 6, 'achieved']], { unit: 'ヶ月' }),
    ],
  },
  {
    what: '% in the unit column, percent and ％ in the cells',
    sheets: [
      sheet([
        ['KPI', 'Unit', 'Target', 'Actual'],
        ['Attendance rate', '%', '92%', '94 percent'],
        ['Survey response rate', '%', '40%', '37 percent'],
        ['Course completion rate', '%', '75%', '75.5 percent'],
      ]),
    ],
    expected: [
      kpi('Attendance rate', [[null, 92, 94, 'achieved']], { unit: '%' }),
      kpi('Survey response rate', [[null, 40, 37, 'notAchieved']], { unit: '%' }),
      kpi('Course completion rate', [[null, 75, 75.5, 'achieved']], { unit: '%' }),
    ],
  },
];
