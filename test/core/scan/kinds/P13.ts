import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Direction: lower-is-better by cost, time, rank (光熱費, 処理時間, 待ち時間, 順位), a direction column with unusual title or marks';

export const cases: readonly RecognitionCase[] = [
  {
    what: '光熱費 and 電気使用料 in a municipal list',
    open: 'first sight',
    sheets: [
      sheet([
        ['指標', '単位', '目標', '実績'],
        ['光熱費', '千円', 8200, 7950],
        ['庁舎の電気使用料', '千円', 5400, 5610],
        ['来庁者数', '人', 90000, 91200],
      ]),
    ],
    expected: [
      kpi('光熱費', [[null, 8200, 7950, 'achieved']], { direction: 'lower' }),
      kpi('庁舎の電気使用料', [[null, 5400, 5610, 'notAchieved']], { direction: 'lower' }),
      kpi('来庁者数', [[null, 90000, 91200, 'achieved']], { direction: 'higher' }),
    ],
  },
  {
    what: '平均待ち時間 and 処理時間 of a hospital',
    sheets: [
      sheet([
        ['評価指標', '単位', '目標値', '実績値'],
        ['外来の平均待ち時間', '分', 30, 27],
        ['会計処理時間', '分', 12, 14],
        ['紹介患者数', '人', 3400, 3466],
      ]),
    ],
    expected: [
      kpi('外来の平均待ち時間', [[null, 30, 27, 'achieved']], { direction: 'lower' }),
      kpi('会計処理時間', [[null, 12, 14, 'notAchieved']], { direction: 'lower' }),
      kpi('紹介患者数', [[null, 3400, 3466, 'achieved']], { direction: 'higher' }),
    ],
  },
  {
    what: '順位 in a list of a town',
    sheets: [
      sheet([
        ['KPI', '単位', '目標', '実績'],
        ['地域ブランド調査の順位', '位', 50, 43],
        ['住みよさランキング順位', '位', 100, 118],
        ['ふるさと納税寄附件数', '件', 12000, 12450],
      ]),
    ],
    expected: [
      kpi('地域ブランド調査の順位', [[null, 50, 43, 'achieved']], { direction: 'lower' }),
      kpi('住みよさランキング順位', [[null, 100, 118, 'notAchieved']], { direction: 'lower' }),
      kpi('ふるさと納税寄附件数', [[null, 12000, 12450, 'achieved']], { direction: 'higher' }),
    ],
  },
  {
    what: '望ましい向き with arrows',
    open: 'first sight',
    sheets: [
      sheet([
        ['指標', '望ましい向き', '目標', '実績'],
        ['会議の回数', '↓', 40, 36],
        ['紙の使用枚数', '↓', 60000, 64800],
        ['オンライン面談数', '↑', 120, 133],
      ]),
    ],
    expected: [
      kpi('会議の回数', [[null, 40, 36, 'achieved']], { direction: 'lower' }),
      kpi('紙の使用枚数', [[null, 60000, 64800, 'notAchieved']], { direction: 'lower' }),
      kpi('オンライン面談数', [[null, 120, 133, 'achieved']], { direction: 'higher' }),
    ],
  },
  {
    what: 'Better if: Lower and Higher',
    sheets: [
      sheet([
        ['KPI', 'Better if', 'Target', 'Actual'],
        ['Average processing time', 'Lower', 5, 4.2],
        ['Energy cost', 'Lower', 9000, 9480],
        ['Applications received', 'Higher', 700, 731],
      ]),
    ],
    expected: [
      kpi('Average processing time', [[null, 5, 4.2, 'achieved']], { direction: 'lower' }),
      kpi('Energy cost', [[null, 9000, 9480, 'notAchieved']], { direction: 'lower' }),
      kpi('Applications received', [[null, 700, 731, 'achieved']], { direction: 'higher' }),
    ],
  },
  {
    what: '増減の方向 with 減 and 増 at the right end',
    sheets: [
      sheet(
        [
          ['指標名', '目標', '実績', '増減の方向'],
          ['苦情件数', 20, 17, '減'],
          ['ごみ排出量', 15200, 15490, '減'],
          ['資源回収量', 2100, 2188, '増'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('苦情件数', [[null, 20, 17, 'achieved']], { direction: 'lower' }),
      kpi('ごみ排出量', [[null, 15200, 15490, 'notAchieved']], { direction: 'lower' }),
      kpi('資源回収量', [[null, 2100, 2188, 'achieved']], { direction: 'higher' }),
    ],
  },
];
