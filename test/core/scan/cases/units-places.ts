/** The places in which a unit may stand: title, column, cell, name, note, a row under the titles. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

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
    what: 'units in the cells; a share typed among percentages asks for a look',
    sheets: [
      sheet([
        ['指標', '目標', '実績'],
        ['平均待ち時間', '30分以内', '25分'],
        ['申請率', '50％', '0.48'],
        ['寄附額', '100万円', '1,200千円'],
      ]),
    ],
    expected: [
      {
        name: '平均待ち時間',
        unit: '分',
        direction: 'lower',
        confidence: 'high',
        periods: [[null, 30, 25, 'achieved']],
      },
      { name: '申請率', confidence: 'review', periods: [[null, 50, 0.48, 'undetermined']] },
      { name: '寄附額', unit: '円', confidence: 'high', periods: [[null, 1_000_000, 1_200_000, 'achieved']] },
    ],
  },
  {
    what: 'a unit column behind the target and another behind the actual, the year in the title',
    sheets: [
      sheet([
        ['2024年度 営業部 目標管理表'],
        [null, null, null, null, null, null, '作成：営業企画'],
        ['管理項目', '目標', '単位', '実績', '単位', '達成率', 'コメント'],
        ['新規契約件数', 48, '件', 51, '件', '106%', '展示会の効果'],
        ['顧客訪問回数', 600, '回', 540, '回', '90%', '人員減'],
        ['売上高', 250, '百万円', 262, '百万円', '105%', null],
      ]),
    ],
    expected: [
      { name: '新規契約件数', unit: '件', periods: [[2024, 48, 51, 'achieved']] },
      { name: '顧客訪問回数', unit: '回', periods: [[2024, 600, 540, 'notAchieved']] },
      { name: '売上高', unit: '百万円', periods: [[2024, 250, 262, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'one unit for the whole list above it, a total below it, full-width digits and commas, a row hidden',
    sheets: [
      sheet(
        [
          ['文化施設の利用目標と実績（令和６年度）', null, null, null],
          [null, null, null, '（単位：人）'],
          ['指標', '目標', '実績', '達成率'],
          ['美術館の入館者数', '１２，０００', '１３，１４０', '１０９．５％'],
          ['資料館の入館者数', '４，５００', '４，３２０', '９６．０％'],
          ['文化会館の入場者数', '２８，０００', '２８，０００', '１００．０％'],
          ['合計', '４４，５００', '４５，４６０', '１０２．２％'],
        ],
        { at: 'G2', hiddenRows: [6] },
      ),
    ],
    expected: [
      {
        name: '美術館の入館者数',
        unit: '人',
        statedRates: [109.5],
        periods: [[2024, 12_000, 13_140, 'achieved']],
      },
      { name: '資料館の入館者数', unit: '人', periods: [[2024, 4500, 4320, 'notAchieved']] },
      { name: '文化会館の入場者数', unit: '人', periods: [[2024, 28_000, 28_000, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'the units stand in a row of their own under the titles',
    sheets: [
      sheet([
        ['指標名', 'R5実績', 'R6目標', 'R6実績'],
        [null, '（人）', '（人）', '（人）'],
        ['参加者数', 190, 200, 210],
        ['見学者数', 30, 40, 35],
      ]),
    ],
    expected: [
      {
        name: '参加者数',
        unit: '人',
        periods: [
          [2023, null, 190, 'notSet'],
          [2024, 200, 210, 'achieved'],
        ],
      },
      {
        name: '見学者数',
        unit: '人',
        periods: [
          [2023, null, 30, 'notSet'],
          [2024, 40, 35, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: '〃 and 同上 in the unit column repeat the unit above',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', 200, 210],
        ['見学者数', '〃', 30, 28],
        ['利用者数', '同上', 90, 95],
      ]),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
      { name: '見学者数', unit: '人', periods: [[2024, 30, 28, 'notAchieved']] },
      { name: '利用者数', unit: '人', periods: [[2024, 90, 95, 'achieved']] },
    ],
  },
  {
    what: 'units with a digit in them are glued to the number, t-CO2 and ㎡',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['公共施設の温室効果ガス排出量', 't-CO2', '1,200t-CO2', '1,150t-CO2'],
        ['緑地の整備面積', '㎡', '1,200㎡', '1,250㎡'],
      ]),
    ],
    expected: [
      {
        name: '公共施設の温室効果ガス排出量',
        unit: 't-CO2',
        direction: 'lower',
        periods: [[2024, 1200, 1150, 'achieved']],
      },
      { name: '緑地の整備面積', unit: '㎡', direction: 'higher', periods: [[2024, 1200, 1250, 'achieved']] },
    ],
  },
];
