/**
 * Cards with 達成度, 目標値, 実績値 and 基準値 below one another, the years in the way of counting, often only a rate.
 */
import type { RecognitionCase } from '../../../support/cases';
import { canvas } from '../../../support/forms';
import { sheet, type Row } from '../../../support/sheet';

/** The four numbers of an indicator card beside its name and the way it is counted. */
const numbers = (
  [no, name]: readonly [string, string],
  how: string,
  [rate, target, actual, base]: Row,
  unit: string | null,
): Row[] => [
  [no, name, '達成度', rate ?? null, rate === null ? null : '％'],
  [null, null, '目標値', target ?? null, unit],
  ['積算方法', how, '実績値', actual ?? null, unit],
  [null, null, '基準値', base ?? null, unit],
];

/** A whole indicator card: its numbers, what was done when and by whom, and a text on it. */
const indicator = (...card: Parameters<typeof numbers>): Row[] => [
  ...numbers(...card),
  [null, '実施内容', '時期', '担当係', null],
  ['①', '担当課との打合せを行い、対象を決める', 'R6.4～R6.7', '業務改善係', null],
  ['②', '対象を広げて実施し、結果を確かめる', 'R6.8～R7.3', '業務改善係', null],
  ['評価内容', '計画した取り組みを進めたが、年度後半の伸びに差があった。', null, null, null],
  [null],
];

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two indicator cards, units beside the values, the periods in the way of counting',
    sheets: [
      sheet(
        [
          ['取組項目', '⑵-ア 窓口業務の見直し', null, null, null],
          ['指標１', '書かない窓口の利用件数', '達成度', 90, '％'],
          [null, null, '目標値', '3,000', '件'],
          ['積算方法', '年度末の累計件数', '実績値', '2,700', '件'],
          [null, '基準値：令和５年度、目標値・実績値：令和６年度', '基準値', '1,150', '件'],
          [null],
          ['指標２', '窓口における平均滞在時間', '達成度', '125', '％'],
          [null, null, '目標値', 30, '分'],
          ['積算方法', '発券から退庁までの時間', '実績値', 24, '分'],
          [null, '基準値：令和５年４月、目標値・実績値：令和７年２月', '基準値', 42, '分'],
        ],
        { merges: ['B1:E1', 'A2:A3', 'B2:B3', 'A4:A5', 'A7:A8', 'B7:B8', 'A9:A10'] },
      ),
    ],
    expected: [
      {
        no: '指標１',
        name: '書かない窓口の利用件数',
        unit: '件',
        baseline: 1150,
        periods: [[2024, 3000, 2700, 'notAchieved']],
        statedRates: [90],
      },
      {
        no: '指標２',
        name: '窓口における平均滞在時間',
        unit: '分',
        direction: 'lower',
        directionBasis: 'baseline',
        baseline: 42,
        periods: [[2024, 30, 24, 'achieved']],
        statedRates: [125],
      },
    ],
    findings: [],
  },
  {
    what: 'only the rate is printed',
    sheets: [
      sheet(
        [
          ['令和６年度 実施状況', null, null],
          ['目標１', '出前講座を10回以上開き、のべ200人が参加する', null],
          ['達成度', 110, '％'],
          ['目標値', null, null],
          ['実績値', null, null],
          ['目標２', '防災訓練に300世帯が参加する', null],
          ['達成度', 80, '％'],
          ['目標値', 300, '世帯'],
          ['実績値', 240, '世帯'],
        ],
        { merges: ['A1:C1', 'B2:C2', 'B6:C6'] },
      ),
    ],
    expected: [
      {
        no: '目標１',
        name: '出前講座を10回以上開き、のべ200人が参加する',
        periods: [[2024, null, null, 'achieved']],
        statedRates: [110],
      },
      {
        no: '目標２',
        name: '防災訓練に300世帯が参加する',
        unit: '世帯',
        periods: [[2024, 300, 240, 'notAchieved']],
        statedRates: [80],
      },
    ],
  },
  {
    what: 'cards of 達成度, 目標値, 実績値 and 基準値 side by side, the years in the way of counting, a dash for a base, a printed rate that is off',
    sheets: [
      sheet(
        canvas(
          [0, 0, [['取り組み事項', '⑵-イ　窓口業務の改善']]],
          [
            1,
            0,
            numbers(
              ['指標１', '窓口の平均待ち時間'],
              '発券機の記録による。基準値：令和４年度実績　目標値・実績値：令和６年度実績',
              [75, 12, 16, 20],
              '分',
            ),
          ],
          [
            1,
            6,
            numbers(
              ['指標２', 'オンライン申請の件数'],
              '申請システムの集計。目標値・実績値：令和６年度実績',
              [120, '2,000', '2,240', 'ー'],
              '件',
            ),
          ],
        ),
        { at: 'B4' },
      ),
    ],
    expected: [
      {
        no: '指標１',
        name: '窓口の平均待ち時間',
        project: '⑵-イ　窓口業務の改善',
        unit: '分',
        baseline: 20,
        direction: 'lower',
        statedRates: [75],
        periods: [[2024, 12, 16, 'notAchieved']],
      },
      {
        no: '指標２',
        name: 'オンライン申請の件数',
        unit: '件',
        baseline: null,
        statedRates: [120],
        periods: [[2024, 2000, 2240, 'achieved']],
      },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!K5'],
  },
  {
    what: 'an index and two sheets of indicator cards with printed 達成度: one is cut off instead of rounded, one result is worse than the base',
    sheets: [
      sheet(
        [
          ['行政改革実施計画　取り組み事項一覧'],
          ['⑴-ア', '窓口手続の見直し'],
          ['⑴-イ', '待ち時間の短縮'],
          ['⑵-ア', '内部事務の電子化'],
          ['⑵-イ', '紙の使用の削減'],
        ],
        { name: '一覧' },
      ),
      sheet(
        [
          ['取り組み事項　⑴-ア　窓口手続の見直し'],
          ...indicator(
            ['指標１', '書かない窓口に対応した手続数'],
            '対応済みの手続を数える\n基準値：令和５年３月　目標値・実績値：令和７年３月',
            [114, 35, 40, 12],
            '手続',
          ),
          ['取り組み事項　⑴-イ　待ち時間の短縮'],
          ...indicator(
            ['指標１', '窓口での平均滞在時間'],
            '発券機の記録による\n基準値：令和５年３月　目標値・実績値：令和７年３月',
            [88, 20, 22.5, 31],
            '分',
          ),
        ],
        { name: '窓口', at: 'B3' },
      ),
      sheet(
        [
          ['取り組み事項　⑵-ア　内部事務の電子化'],
          ...indicator(
            ['指標１', '電子決裁率'],
            '文書管理システムによる\n基準値：令和５年度　目標値・実績値：令和６年度',
            [90, 80, 71.6, 40],
            '％',
          ),
          ['取り組み事項　⑵-イ　紙の使用の削減'],
          ...indicator(
            ['指標１', 'コピー用紙の使用枚数'],
            '購入した枚数による\n基準値：令和５年度　目標値・実績値：令和６年度',
            [70, '300,000', '428,000', '410,000'],
            '枚',
          ),
        ],
        { name: '内部事務', at: 'B3' },
      ),
    ],
    expected: [
      {
        no: '指標１',
        name: '書かない窓口に対応した手続数',
        unit: '手続',
        direction: 'higher',
        baseline: 12,
        periods: [[2024, 35, 40, 'achieved']],
        statedRates: [114],
      },
      {
        no: '指標１',
        name: '窓口での平均滞在時間',
        unit: '分',
        direction: 'lower',
        directionBasis: 'baseline',
        baseline: 31,
        periods: [[2024, 20, 22.5, 'notAchieved']],
        statedRates: [88],
      },
      {
        no: '指標１',
        name: '電子決裁率',
        unit: '％',
        direction: 'higher',
        baseline: 40,
        periods: [[2024, 80, 71.6, 'notAchieved']],
        statedRates: [90],
      },
      {
        no: '指標１',
        name: 'コピー用紙の使用枚数',
        unit: '枚',
        direction: 'lower',
        baseline: 410_000,
        periods: [[2024, 300_000, 428_000, 'notAchieved']],
        statedRates: [70],
      },
    ],
    costs: [],
    findings: ['STATED_RATE_DIFFERS 窓口!E14', 'WORSE_THAN_BASELINE 内部事務!E16'],
  },
  {
    what: 'cards whose goal sentence is the name: a plan drawn up or not, only a rate, dashes for a base, the numbers beginning again',
    sheets: [
      sheet(
        [
          ['取り組み事項'],
          ['⑴-ア　マイナンバーカードの利用拡大'],
          ['⑴-イ　業務継続の備え'],
          ['⑵-ア　職員の育成'],
        ],
        { name: '目次' },
      ),
      sheet(
        [
          ['取り組み事項　⑴-ア　マイナンバーカードの利用拡大'],
          ...indicator(
            ['目標１', '住民票の写しの25％をコンビニ交付にする'],
            '交付枚数に占める割合\n基準値：令和５年度実績　実績値：令和６年度実績',
            [118, 25, 29.5, 17.2],
            '％',
          ),
          ...indicator(
            ['目標２', '出張申請を10回以上行い、のべ300名以上から申請を受ける'],
            '令和６年４月～令和７年３月の回数と人数',
            [132, null, null, null],
            null,
          ),
          ['取り組み事項　⑴-イ　業務継続の備え'],
          ...indicator(
            ['目標１', '情報システムの業務継続計画を策定する'],
            '目標値・実績値：令和６年度末',
            [100, '策定済み', '策定済み', '未策定'],
            null,
          ),
        ],
        { name: '1', at: 'A2' },
      ),
      sheet(
        [
          ['取り組み事項　⑵-ア　職員の育成'],
          ...indicator(
            ['目標１', '全職員が情報セキュリティ研修を受講する'],
            '受講した職員数\n目標値・実績値：令和６年度',
            [96, 640, 614, '―'],
            '人',
          ),
          ...indicator(
            ['目標２', '表計算の自動化により作業を年150時間減らす'],
            '減らした作業時間の合計\n目標値・実績値：令和６年度',
            [121, 150, 182, 'ー'],
            '時間',
          ),
        ],
        { name: '2', at: 'A2' },
      ),
    ],
    expected: [
      {
        no: '目標１',
        name: '住民票の写しの25％をコンビニ交付にする',
        unit: '％',
        baseline: 17.2,
        direction: 'higher',
        periods: [[2024, 25, 29.5, 'achieved']],
        statedRates: [118],
      },
      {
        no: '目標２',
        name: '出張申請を10回以上行い、のべ300名以上から申請を受ける',
        periods: [[2024, null, null, 'achieved']],
        statedRates: [132],
      },
      {
        no: '目標１',
        name: '情報システムの業務継続計画を策定する',
        direction: 'text',
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
        statedRates: [100],
      },
      {
        no: '目標１',
        name: '全職員が情報セキュリティ研修を受講する',
        unit: '人',
        baseline: null,
        direction: 'higher',
        periods: [[2024, 640, 614, 'notAchieved']],
        statedRates: [96],
      },
      {
        no: '目標２',
        name: '表計算の自動化により作業を年150時間減らす',
        unit: '時間',
        direction: 'higher',
        periods: [[2024, 150, 182, 'achieved']],
        statedRates: [121],
      },
    ],
    findings: ['STATED_RATE_ONLY 1!D12', 'TARGET_MISSING 1!D13', 'ACTUAL_MISSING 1!D14'],
  },
];
