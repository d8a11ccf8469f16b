import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'A role title with something added: letters (目標値 Ａ), circled numbers, brackets with remarks, slashes, "Target (Year-End)", "Actual Performance"';

export const cases: readonly RecognitionCase[] = [
  {
    what: '目標値 Ａ, 実績値 Ｂ, 達成率 Ｂ／Ａ',
    sheets: [
      sheet([
        ['指標', '単位', '目標値 Ａ', '実績値 Ｂ', '達成率 Ｂ／Ａ'],
        ['水質検査件数', '件', 480, 504, '105%'],
        ['水道管更新延長', 'km', 120, 114, '95%'],
        ['施設見学者数', '人', 700, 714, '102%'],
      ]),
    ],
    expected: [
      kpi('水質検査件数', [[null, 480, 504, 'achieved']], { unit: '件' }),
      kpi('水道管更新延長', [[null, 120, 114, 'notAchieved']], { unit: 'km' }),
      kpi('施設見学者数', [[null, 700, 714, 'achieved']], { unit: '人' }),
    ],
  },
  {
    what: '目標① and 実績② with ②÷① at the right',
    open: 'first sight',
    sheets: [
      sheet([
        ['評価指標', '目標①', '実績②', '②÷①'],
        ['奨学金受給者数', 80, 84, 1.05],
        ['海外研修参加者数', 30, 27, 0.9],
        ['公開授業参観者数', 400, 412, 1.03],
      ]),
    ],
    expected: [
      kpi('奨学金受給者数', [[null, 80, 84, 'achieved']]),
      kpi('海外研修参加者数', [[null, 30, 27, 'notAchieved']]),
      kpi('公開授業参観者数', [[null, 400, 412, 'achieved']]),
    ],
  },
  {
    what: 'Target (Year-End) and Actual Performance',
    sheets: [
      sheet([
        ['KPI', 'Target (Year-End)', 'Actual Performance'],
        ['Subscribers', 26000, 26840],
        ['Retail partners', 140, 133],
        ['Workshops', 52, 55],
      ]),
    ],
    expected: [
      kpi('Subscribers', [[null, 26000, 26840, 'achieved']]),
      kpi('Retail partners', [[null, 140, 133, 'notAchieved']]),
      kpi('Workshops', [[null, 52, 55, 'achieved']]),
    ],
  },
  {
    what: '目標値（計画書記載） and 実績値（※速報）',
    open: 'first sight',
    sheets: [
      sheet(
        [
          ['指標名', '目標値（計画書記載）', '実績値（※速報）'],
          ['入込客数', 210000, 218400],
          ['ツアー催行本数', 64, 59],
          ['案内看板設置数', 15, 16],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('入込客数', [[null, 210000, 218400, 'achieved']]),
      kpi('ツアー催行本数', [[null, 64, 59, 'notAchieved']]),
      kpi('案内看板設置数', [[null, 15, 16, 'achieved']]),
    ],
  },
  {
    what: '目標／Target and 実績／Actual in two languages',
    sheets: [
      sheet([
        ['指標／KPI', '目標／Target', '実績／Actual'],
        ['輸出件数', 88, 93],
        ['海外代理店数', 14, 12],
        ['多言語資料数', 20, 21],
      ]),
    ],
    expected: [
      kpi('輸出件数', [[null, 88, 93, 'achieved']]),
      kpi('海外代理店数', [[null, 14, 12, 'notAchieved']]),
      kpi('多言語資料数', [[null, 20, 21, 'achieved']]),
    ],
  },
  {
    what: '(a) 目標値【年間】 and (b) 実績値【年間】',
    open: 'first sight',
    sheets: [
      sheet([
        ['KPI', '単位', '(a)目標値【年間】', '(b)実績値【年間】'],
        ['里親相談件数', '件', 90, 97],
        ['学習支援回数', '回', 144, 138],
        ['食料支援世帯数', '世帯', 310, 326],
      ]),
    ],
    expected: [
      kpi('里親相談件数', [[null, 90, 97, 'achieved']], { unit: '件' }),
      kpi('学習支援回数', [[null, 144, 138, 'notAchieved']], { unit: '回' }),
      kpi('食料支援世帯数', [[null, 310, 326, 'achieved']], { unit: '世帯' }),
    ],
  },
];
