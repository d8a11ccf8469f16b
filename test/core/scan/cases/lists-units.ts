import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** Lists and the places in which a unit may stand: title, column, cell, name, note, number format. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'the unit in the titles of the values',
    sheets: [
      sheet([
        ['路線名', '指標名', 'R6目標（人）', 'R6実績（人）', '増減（人）'],
        ['中央線', 'デマンド交通の利用者数', 4200, 4385, 185],
        ['南部線', 'コミュニティバスの利用者数', 31000, 28750, -2250],
      ]),
    ],
    expected: [
      {
        name: 'デマンド交通の利用者数',
        unit: '人',
        periods: [[2024, 4200, 4385, 'achieved']],
      },
      {
        name: 'コミュニティバスの利用者数',
        unit: '人',
        periods: [[2024, 31000, 28750, 'notAchieved']],
      },
    ],
  },
  {
    what: 'the unit column after the values',
    sheets: [
      sheet(
        [
          ['成果指標', '令和6年度', null, '単位', '分析'],
          [null, '目標', '実績', null, null],
          ['汚水処理人口普及率', 88.5, 88.9, '％', '下水道の整備が進んだ'],
          ['道路の苦情件数', 300, 342, '件', '大雨により増加'],
          ['橋りょう修繕数', 8, 8, '橋', null],
        ],
        { at: 'A5', merges: ['A5:A6', 'B5:C5', 'D5:D6', 'E5:E6'] },
      ),
    ],
    expected: [
      { name: '汚水処理人口普及率', unit: '％', periods: [[2024, 88.5, 88.9, 'achieved']] },
      {
        name: '道路の苦情件数',
        unit: '件',
        direction: 'lower',
        periods: [[2024, 300, 342, 'notAchieved']],
      },
      { name: '橋りょう修繕数', unit: '橋', periods: [[2024, 8, 8, 'achieved']] },
    ],
  },
  {
    what: 'the unit beside every value, in a narrow column without a title',
    sheets: [
      sheet([
        ['指標', '基準値', null, '目標値', null, '実績値', null],
        ['森林整備面積', 120, 'ha', 150, 'ha', 143, 'ha'],
        ['木材生産量', 5600, '㎥', 6000, '㎥', 6150, '㎥'],
      ]),
    ],
    expected: [
      {
        name: '森林整備面積',
        unit: 'ha',
        baseline: 120,
        periods: [[null, 150, 143, 'notAchieved']],
      },
      { name: '木材生産量', unit: '㎥', baseline: 5600, periods: [[null, 6000, 6150, 'achieved']] },
    ],
  },
  {
    what: 'the unit in the cells, full width and half width, with commas and words around the number',
    sheets: [
      sheet([
        ['事業名', 'KPI', '2023年度目標値', '2023年度実績値', '2024年度目標値', '2024年度実績値'],
        ['図書館電子化事業', '電子書籍の貸出回数', '8,000回', '9,125回', '１０，０００回', '９，８７０回'],
        ['庁内DX事業', 'ペーパーレス会議の割合', '40％', '３８．５％', '60%', '61.2 %'],
        ['スポーツDX事業', 'オンライン教室の参加者数', '延べ600人', '延べ640人', '延べ700人', '集計中'],
      ]),
    ],
    expected: [
      {
        name: '電子書籍の貸出回数',
        project: '図書館電子化事業',
        unit: '回',
        periods: [
          [2023, 8000, 9125, 'achieved'],
          [2024, 10000, 9870, 'notAchieved'],
        ],
      },
      {
        name: 'ペーパーレス会議の割合',
        project: '庁内DX事業',
        periods: [
          [2023, 40, 38.5, 'notAchieved'],
          [2024, 60, 61.2, 'achieved'],
        ],
      },
      {
        name: 'オンライン教室の参加者数',
        project: 'スポーツDX事業',
        unit: '人',
        periods: [
          [2023, 600, 640, 'achieved'],
          [2024, 700, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'the unit at the end of the name, in several brackets; other brackets are no unit',
    sheets: [
      sheet([
        ['指標名', '目標値(R6)', '実績値(R6)'],
        ['相談件数（件）', 180, 204],
        ['市民一人当たりの公園面積(㎡/人)', 10.5, 10.2],
        ['健康寿命［歳］', 80.5, 80.9],
        ['就職者数（35歳未満）（人）', 45, 41],
        ['交流人口（観光客を除く）', 9000, 9400],
      ]),
    ],
    expected: [
      { name: '相談件数（件）', unit: '件', periods: [[2024, 180, 204, 'achieved']] },
      {
        name: '市民一人当たりの公園面積(㎡/人)',
        unit: '㎡/人',
        periods: [[2024, 10.5, 10.2, 'notAchieved']],
      },
      { name: '健康寿命［歳］', unit: '歳', periods: [[2024, 80.5, 80.9, 'achieved']] },
      { name: '就職者数（35歳未満）（人）', unit: '人', periods: [[2024, 45, 41, 'notAchieved']] },
      { name: '交流人口（観光客を除く）', unit: null, periods: [[2024, 9000, 9400, 'achieved']] },
    ],
  },
  {
    what: 'one unit for the whole list, in a note at its upper right',
    sheets: [
      sheet(
        [
          ['移住・定住施策の実績', null, null, null, null],
          [null, null, null, null, '（単位：人）'],
          ['項目', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
          ['転入者数', 1500, 1462, 1520, 1548],
          ['移住相談者数', 200, 231, 220, 214],
        ],
        { at: 'C3', merges: ['C3:G3'] },
      ),
    ],
    expected: [
      {
        name: '転入者数',
        unit: '人',
        periods: [
          [2023, 1500, 1462, 'notAchieved'],
          [2024, 1520, 1548, 'achieved'],
        ],
      },
      {
        name: '移住相談者数',
        unit: '人',
        periods: [
          [2023, 200, 231, 'achieved'],
          [2024, 220, 214, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'two lists one below the other, each with a note of its own unit',
    sheets: [
      sheet([
        ['（１）施設利用者数', null, '単位：人', null, null],
        ['指標名', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
        ['温水プール利用者数', 30000, 31200, 31000, 30400],
        ['美術館入館者数', 12000, 9800, 12000, 12900],
        [null, null, null, null, null],
        ['（２）施設使用料収入', null, '単位：千円', null, null],
        ['指標名', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
        ['温水プール使用料', 9600, 9910, 9800, 9640],
        ['美術館観覧料', 4800, 3870, 4800, 5210],
      ]),
    ],
    expected: [
      {
        name: '温水プール利用者数',
        unit: '人',
        periods: [
          [2023, 30000, 31200, 'achieved'],
          [2024, 31000, 30400, 'notAchieved'],
        ],
      },
      {
        name: '美術館入館者数',
        unit: '人',
        periods: [
          [2023, 12000, 9800, 'notAchieved'],
          [2024, 12000, 12900, 'achieved'],
        ],
      },
      {
        name: '温水プール使用料',
        unit: '千円',
        periods: [
          [2023, 9600, 9910, 'achieved'],
          [2024, 9800, 9640, 'notAchieved'],
        ],
      },
      {
        name: '美術館観覧料',
        unit: '千円',
        periods: [
          [2023, 4800, 3870, 'notAchieved'],
          [2024, 4800, 5210, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'shares formatted as percentages among plain numbers, the unit column saying %',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '基準値（R4）', '目標値（R6）', '実績値（R6）', '達成率'],
          ['行政手続のオンライン化率', '%', 0.25, 0.5, 0.6, 1.2],
          ['市民満足度', '%', 0.625, 0.75, 0.675, 0.9],
          ['AIチャットボットの利用件数', '件', 400, 1000, 800, 0.8],
        ],
        {
          formats: {
            C2: '0%',
            D2: '0%',
            E2: '0%',
            F2: '0%',
            C3: '0.0%',
            D3: '0.0%',
            E3: '0.0%',
            F3: '0%',
            C4: '#,##0',
            D4: '#,##0',
            E4: '#,##0',
            F4: '0%',
          },
          texts: {
            C2: '25%',
            D2: '50%',
            E2: '60%',
            F2: '120%',
            C3: '62.5%',
            D3: '75.0%',
            E3: '67.5%',
            F3: '90%',
            C4: '400',
            D4: '1,000',
            E4: '800',
            F4: '80%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '行政手続のオンライン化率',
        unit: '%',
        baseline: 25,
        periods: [[2024, 50, 60, 'achieved']],
        statedRates: [120],
      },
      {
        name: '市民満足度',
        unit: '%',
        baseline: 62.5,
        periods: [[2024, 75, 67.5, 'notAchieved']],
        statedRates: [90],
      },
      {
        name: 'AIチャットボットの利用件数',
        unit: '件',
        baseline: 400,
        periods: [[2024, 1000, 800, 'notAchieved']],
        statedRates: [80],
      },
    ],
  },
  {
    what: 'a bound as the target, the actual typed or formatted',
    sheets: [
      sheet(
        [
          ['評価指標', '令和6年度目標値', '令和6年度実績値', '達成状況'],
          ['研修の理解度', '80％以上', 0.85, '達成'],
          ['実質公債費比率', '10.0％以下', '8.4％', '達成'],
          ['時間外勤務の月平均', '20時間以内', '23.5時間', '未達成'],
          ['救急車の現場到着時間', '9分未満', '8.7分', '達成'],
        ],
        { formats: { C2: '0%' }, texts: { C2: '85%' } },
      ),
    ],
    expected: [
      { name: '研修の理解度', direction: 'higher', periods: [[2024, 80, 85, 'achieved']] },
      {
        name: '実質公債費比率',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 10, 8.4, 'achieved']],
      },
      {
        name: '時間外勤務の月平均',
        unit: '時間',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 20, 23.5, 'notAchieved']],
      },
      {
        name: '救急車の現場到着時間',
        unit: '分',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 9, 8.7, 'achieved']],
      },
    ],
  },
  {
    what: 'amounts of money as KPIs: 千円, 百万円, 億円',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R5年度', null, 'R6年度', null],
          [null, null, '目標', '実績', '目標', '実績'],
          ['ふるさと応援寄附金額', '千円', '250,000', '268,431', '270,000', '259,887'],
          ['観光消費額', '百万円', 4300, 4120, 4400, 4610],
          ['製造品出荷額等', '億円', 1210, 1236, 1220, null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
      ),
    ],
    expected: [
      {
        name: 'ふるさと応援寄附金額',
        unit: '千円',
        periods: [
          [2023, 250000, 268431, 'achieved'],
          [2024, 270000, 259887, 'notAchieved'],
        ],
      },
      {
        name: '観光消費額',
        unit: '百万円',
        periods: [
          [2023, 4300, 4120, 'notAchieved'],
          [2024, 4400, 4610, 'achieved'],
        ],
      },
      {
        name: '製造品出荷額等',
        unit: '億円',
        periods: [
          [2023, 1210, 1236, 'achieved'],
          [2024, 1220, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'amounts typed in another unit than the unit column says',
    sheets: [
      sheet([
        ['KPI', '単位', '目標値', '実績値'],
        ['ECサイトの売上額', '円', '2,000万円', '1,850万円'],
        ['クラウドファンディング調達額', '円', '3,000,000', '320万円'],
      ]),
    ],
    expected: [
      {
        name: 'ECサイトの売上額',
        unit: '円',
        periods: [[null, 20_000_000, 18_500_000, 'notAchieved']],
      },
      {
        name: 'クラウドファンディング調達額',
        unit: '円',
        periods: [[null, 3_000_000, 3_200_000, 'achieved']],
      },
    ],
  },
  {
    what: 'one unit cell merged over several KPIs',
    sheets: [
      sheet(
        [
          ['区分', '指標', '単位', '目標', '実績'],
          ['利用者', '児童館の利用者数', '人', 15000, 15820],
          [null, '子ども食堂の利用者数', null, 2400, 2310],
          [null, '学習支援の登録者数', null, 60, 72],
          ['設置', '防犯カメラの設置台数', '台', 25, 25],
        ],
        { merges: ['A2:A4', 'C2:C4'] },
      ),
    ],
    expected: [
      { name: '児童館の利用者数', unit: '人', periods: [[null, 15000, 15820, 'achieved']] },
      { name: '子ども食堂の利用者数', unit: '人', periods: [[null, 2400, 2310, 'notAchieved']] },
      { name: '学習支援の登録者数', unit: '人', periods: [[null, 60, 72, 'achieved']] },
      { name: '防犯カメラの設置台数', unit: '台', periods: [[null, 25, 25, 'achieved']] },
    ],
  },
  {
    what: 'reductions as negative numbers in several spellings',
    sheets: [
      sheet([
        ['指標', '単位', '令和６年度目標値', '令和６年度実績値'],
        ['庁舎の電気使用量の増減率', '％', '▲5.0', '▲7.2'],
        ['公用車の燃料使用量の増減率', '％', '△10', '－8'],
        ['紙の購入枚数の増減', '万枚', -30, '(36)'],
      ]),
    ],
    expected: [
      { name: '庁舎の電気使用量の増減率', unit: '％', periods: [[2024, -5, -7.2, 'achieved']] },
      { name: '公用車の燃料使用量の増減率', unit: '％', periods: [[2024, -10, -8, 'notAchieved']] },
      { name: '紙の購入枚数の増減', unit: '万枚', periods: [[2024, -30, -36, 'achieved']] },
    ],
  },
];
