import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Several text columns stand left of the values, of which only one tells the rows apart; the name column may have a generic title (項目, 取組, Item)';

export const cases: readonly RecognitionCase[] = [
  {
    what: '優先度, 区分, 項目, 担当',
    sheets: [
      sheet([
        ['優先度', '区分', '項目', '担当', '目標', '実績'],
        ['高', '窓口', '電子申請件数', '市民課', 1500, 1620],
        ['高', '窓口', '証明書コンビニ交付件数', '市民課', 2800, 2710],
        ['中', '広報', 'LINE登録者数', '広報課', 9000, 9450],
        ['中', '広報', '動画配信本数', '広報課', 24, 25],
      ]),
    ],
    expected: [
      kpi('電子申請件数', [[null, 1500, 1620, 'achieved']]),
      kpi('証明書コンビニ交付件数', [[null, 2800, 2710, 'notAchieved']]),
      kpi('LINE登録者数', [[null, 9000, 9450, 'achieved']]),
      kpi('動画配信本数', [[null, 24, 25, 'achieved']]),
    ],
  },
  {
    what: 'District, Category, Item, Owner',
    sheets: [
      sheet([
        ['District', 'Category', 'Item', 'Owner', 'Target', 'Actual'],
        ['North', 'Health', 'Clinic visits', 'Mori', 3200, 3345],
        ['North', 'Education', 'Tutoring hours', 'Sato', 640, 610],
        ['South', 'Health', 'Home visits', 'Mori', 410, 428],
        ['South', 'Education', 'Books lent', 'Sato', 1500, 1502],
      ]),
    ],
    expected: [
      kpi('Clinic visits', [[null, 3200, 3345, 'achieved']]),
      kpi('Tutoring hours', [[null, 640, 610, 'notAchieved']]),
      kpi('Home visits', [[null, 410, 428, 'achieved']]),
      kpi('Books lent', [[null, 1500, 1502, 'achieved']]),
    ],
  },
  {
    what: '分野, 地区, 取組 with 目標値 and 実績値',
    sheets: [
      sheet([
        ['分野', '地区', '取組', '目標値', '実績値'],
        ['防災', '東部', '避難訓練参加者数', 800, 864],
        ['防災', '西部', '防災士養成人数', 15, 12],
        ['福祉', '東部', '見守り協力店数', 60, 61],
        ['福祉', '西部', 'サロン開催回数', 96, 101],
      ]),
    ],
    expected: [
      kpi('避難訓練参加者数', [[null, 800, 864, 'achieved']]),
      kpi('防災士養成人数', [[null, 15, 12, 'notAchieved']]),
      kpi('見守り協力店数', [[null, 60, 61, 'achieved']]),
      kpi('サロン開催回数', [[null, 96, 101, 'achieved']]),
    ],
  },
  {
    what: '内容 tells the rows apart, 所管 and 重要度 repeat',
    sheets: [
      sheet([
        ['所管', '重要度', '内容', '単位', '計画値', '実績値'],
        ['営業部', 'A', '展示会出展回数', '回', 6, 6],
        ['営業部', 'A', '見積提出件数', '件', 420, 398],
        ['製造部', 'B', '改善提案件数', '件', 150, 163],
        ['製造部', 'A', '多能工認定者数', '人', 20, 22],
      ]),
    ],
    expected: [
      kpi('展示会出展回数', [[null, 6, 6, 'achieved']], { unit: '回' }),
      kpi('見積提出件数', [[null, 420, 398, 'notAchieved']], { unit: '件' }),
      kpi('改善提案件数', [[null, 150, 163, 'achieved']], { unit: '件' }),
      kpi('多能工認定者数', [[null, 20, 22, 'achieved']], { unit: '人' }),
    ],
  },
  {
    what: '名称 first, 学部, 種別 and 責任者 after it',
    sheets: [
      sheet(
        [
          ['名称', '学部', '種別', '責任者', '目標', '実績'],
          ['公開講座受講者数', '文学部', '社会貢献', '田中', 350, 372],
          ['共同研究件数', '工学部', '研究', '小林', 28, 31],
          ['留学生受入数', '文学部', '国際', '田中', 40, 35],
          ['出前授業回数', '工学部', '社会貢献', '小林', 18, 18],
        ],
        { at: 'C3' },
      ),
    ],
    expected: [
      kpi('公開講座受講者数', [[null, 350, 372, 'achieved']]),
      kpi('共同研究件数', [[null, 28, 31, 'achieved']]),
      kpi('留学生受入数', [[null, 40, 35, 'notAchieved']]),
      kpi('出前授業回数', [[null, 18, 18, 'achieved']]),
    ],
  },
  {
    what: 'merged policy fields at the left, 事項 in the fourth text column',
    sheets: [
      sheet(
        [
          ['分類', '圏域', '優先', '事項', '単位', '目標', '実績'],
          ['観光', '沿岸', '◎', '宿泊者数', '人', 52000, 50110],
          [null, '山間', '○', '体験プログラム参加者数', '人', 1800, 1933],
          ['産業', '沿岸', '○', '創業支援件数', '件', 30, 33],
          [null, '山間', '◎', '六次産業化商品数', '品', 12, 13],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    ],
    expected: [
      kpi('宿泊者数', [[null, 52000, 50110, 'notAchieved']], { unit: '人' }),
      kpi('体験プログラム参加者数', [[null, 1800, 1933, 'achieved']], { unit: '人' }),
      kpi('創業支援件数', [[null, 30, 33, 'achieved']], { unit: '件' }),
      kpi('六次産業化商品数', [[null, 12, 13, 'achieved']], { unit: '品' }),
    ],
  },
];
