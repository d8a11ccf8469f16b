import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = 'Subtotal and average rows that hold only a rate are no KPIs';

export const cases: readonly RecognitionCase[] = [
  {
    what: '平均 at the foot with the mean rate',
    sheets: [
      sheet([
        ['指標', '目標', '実績', '達成率'],
        ['来園者数', 52000, 54600, '105.0%'],
        ['年間パス販売数', 2000, 1900, '95.0%'],
        ['平均', null, null, '100.0%'],
      ]),
    ],
    expected: [
      kpi('来園者数', [[null, 52000, 54600, 'achieved']]),
      kpi('年間パス販売数', [[null, 2000, 1900, 'notAchieved']]),
    ],
  },
  {
    what: '小計 after each group',
    sheets: [
      sheet([
        ['分野', '指標', '目標', '実績', '達成率(%)'],
        ['福祉', '配食件数', 4000, 4200, 105],
        ['福祉', '見守り訪問件数', 1500, 1425, 95],
        ['福祉 小計', null, null, null, 100],
        ['教育', '学習支援参加者数', 250, 275, 110],
        ['教育', '体験教室開催数', 20, 18, 90],
        ['教育 小計', null, null, null, 100],
      ]),
    ],
    expected: [
      kpi('配食件数', [[null, 4000, 4200, 'achieved']]),
      kpi('見守り訪問件数', [[null, 1500, 1425, 'notAchieved']]),
      kpi('学習支援参加者数', [[null, 250, 275, 'achieved']]),
      kpi('体験教室開催数', [[null, 20, 18, 'notAchieved']]),
    ],
  },
  {
    what: 'Average in an English list',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Actual', 'Achievement'],
        ['Meals packed', 3600, 3780, '105%'],
        ['Legal consultations', 240, 216, '90%'],
        ['Job placements', 80, 84, '105%'],
        ['Average', null, null, '100%'],
      ]),
    ],
    expected: [
      kpi('Meals packed', [[null, 3600, 3780, 'achieved']]),
      kpi('Legal consultations', [[null, 240, 216, 'notAchieved']]),
      kpi('Job placements', [[null, 80, 84, 'achieved']]),
    ],
  },
  {
    what: '部門平均 in the middle and 全体平均 at the end, as stored percentages',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['KPI', '目標', '実績', '達成率'],
          ['受注件数', 400, 420, 1.05],
          ['見積件数', 1000, 950, 0.95],
          ['営業部門 平均', null, null, 1],
          ['試作件数', 50, 55, 1.1],
          ['全体平均', null, null, 1.0333],
        ],
        {
          formats: { D2: '0.0%', D3: '0.0%', D4: '0.0%', D5: '0.0%', D6: '0.0%' },
          texts: { D2: '105.0%', D3: '95.0%', D4: '100.0%', D5: '110.0%', D6: '103.3%' },
        },
      ),
    ],
    expected: [
      kpi('受注件数', [[null, 400, 420, 'achieved']]),
      kpi('見積件数', [[null, 1000, 950, 'notAchieved']]),
      kpi('試作件数', [[null, 50, 55, 'achieved']]),
    ],
  },
  {
    what: '計 merged over name and unit with a rate only',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '目標値', '実績値', '達成率'],
          ['手話講座受講者数', '人', 60, 63, '105%'],
          ['点訳冊数', '冊', 100, 92, '92%'],
          ['移動支援件数', '件', 1200, 1236, '103%'],
          ['計', null, null, null, '100%'],
        ],
        { merges: ['A5:B5'] },
      ),
    ],
    expected: [
      kpi('手話講座受講者数', [[null, 60, 63, 'achieved']], { unit: '人' }),
      kpi('点訳冊数', [[null, 100, 92, 'notAchieved']], { unit: '冊' }),
      kpi('移動支援件数', [[null, 1200, 1236, 'achieved']], { unit: '件' }),
    ],
  },
  {
    what: '平均達成率 with dashes under target and actual',
    sheets: [
      sheet(
        [
          ['評価指標', '目標', '実績', '達成率'],
          ['授業公開回数', 10, 11, '110%'],
          ['保護者面談件数', 200, 190, '95%'],
          ['部活動見学者数', 80, 84, '105%'],
          ['平均達成率', '―', '―', '103.3%'],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      kpi('授業公開回数', [[null, 10, 11, 'achieved']]),
      kpi('保護者面談件数', [[null, 200, 190, 'notAchieved']]),
      kpi('部活動見学者数', [[null, 80, 84, 'achieved']]),
    ],
  },
];
