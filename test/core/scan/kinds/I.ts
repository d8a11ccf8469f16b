import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind = 'Plain lists in Simplified and Traditional Chinese';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'Simplified: 指标名称, 单位, 目标值, 实际值',
    sheets: [
      sheet([
        ['指标名称', '单位', '目标值', '实际值'],
        ['新增客户数', '家', 120, 131],
        ['培训场次', '场', 40, 36],
        ['服务人次', '人次', 5600, 5710],
      ]),
    ],
    expected: [
      kpi('新增客户数', [[null, 120, 131, 'achieved']], { unit: '家' }),
      kpi('培训场次', [[null, 40, 36, 'notAchieved']], { unit: '场' }),
      kpi('服务人次', [[null, 5600, 5710, 'achieved']], { unit: '人次' }),
    ],
  },
  {
    what: 'Simplified: 序号, 指标, 目标, 实际, 完成率',
    sheets: [
      sheet([
        ['序号', '指标', '目标', '实际', '完成率'],
        [1, '图书借阅量', 30000, 31500, '105%'],
        [2, '读者活动次数', 60, 57, '95%'],
        [3, '新办读者证数', 1500, 1560, '104%'],
      ]),
    ],
    expected: [
      kpi('图书借阅量', [[null, 30000, 31500, 'achieved']]),
      kpi('读者活动次数', [[null, 60, 57, 'notAchieved']]),
      kpi('新办读者证数', [[null, 1500, 1560, 'achieved']]),
    ],
  },
  {
    what: 'Simplified: 考核指标 with 计划值 and 完成值 of a hospital',
    sheets: [
      sheet(
        [
          ['考核指标', '责任部门', '计划值', '完成值', '备注'],
          ['门诊人次', '门诊部', 88000, 90120, null],
          ['体检人次', '体检中心', 12000, 11430, '设备检修'],
          ['健康讲座场次', '宣教科', 24, 26, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('门诊人次', [[null, 88000, 90120, 'achieved']]),
      kpi('体检人次', [[null, 12000, 11430, 'notAchieved']]),
      kpi('健康讲座场次', [[null, 24, 26, 'achieved']]),
    ],
  },
  {
    what: 'Traditional: 指標名稱, 單位, 目標值, 實際值, 達成率',
    sheets: [
      sheet([
        ['指標名稱', '單位', '目標值', '實際值', '達成率'],
        ['參觀人數', '人', 45000, 46800, '104%'],
        ['志工時數', '小時', 3200, 3040, '95%'],
        ['展覽場次', '場', 12, 12, '100%'],
      ]),
    ],
    expected: [
      kpi('參觀人數', [[null, 45000, 46800, 'achieved']], { unit: '人' }),
      kpi('志工時數', [[null, 3200, 3040, 'notAchieved']], { unit: '小時' }),
      kpi('展覽場次', [[null, 12, 12, 'achieved']], { unit: '場' }),
    ],
  },
  {
    what: 'Traditional: 編號, 績效指標, 目標, 實績, 說明',
    sheets: [
      sheet([
        ['編號', '績效指標', '目標', '實績', '說明'],
        ['A-1', '輔導廠商家數', 85, 90, '含新創'],
        ['A-2', '專利申請件數', 20, 17, null],
        ['B-1', '培訓人次', 640, 655, null],
      ]),
    ],
    expected: [
      kpi('輔導廠商家數', [[null, 85, 90, 'achieved']]),
      kpi('專利申請件數', [[null, 20, 17, 'notAchieved']]),
      kpi('培訓人次', [[null, 640, 655, 'achieved']]),
    ],
  },
  {
    what: 'Traditional: two years of 目標 and 實際 under merged years',
    sheets: [
      sheet(
        [
          ['指標', '2023年', null, '2024年', null],
          [null, '目標', '實際', '目標', '實際'],
          ['會員人數', 2000, 2080, 2200, 2150],
          ['課程數', 50, 48, 52, 55],
        ],
        { merges: ['A1:A2', 'B1:C1', 'D1:E1'] },
      ),
    ],
    expected: [
      kpi('會員人數', [
        [2023, 2000, 2080, 'achieved'],
        [2024, 2200, 2150, 'notAchieved'],
      ]),
      kpi('課程數', [
        [2023, 50, 48, 'notAchieved'],
        [2024, 52, 55, 'achieved'],
      ]),
    ],
  },
];
