/**
 * Several blocks of the government report form: side by side, in other columns, twelve to a sheet, one sheet
 * per project.
 */
import { spread, type RecognitionCase } from '../../../support/cases';
import { NOT_REACHED, REACHED, tallBlock, tallForm } from '../../../support/report-form';
import { sheet } from '../../../support/sheet';

const TWELVE = [
  'オンライン申請件数',
  '電子決裁の起案件数',
  '窓口支援システムの利用件数',
  'コンビニ交付の件数',
  '公開データの件数',
  '施設予約の件数',
  '講習会の参加者数',
  '友だち登録者数',
  '地図情報の閲覧数',
  '電子図書の貸出冊数',
  '見守り端末の設置台数',
  '相乗りタクシーの乗車人数',
];

const REASON = '水切りの呼びかけが集合住宅に届かず、生ごみの量が想定ほど減らなかった。';

const SUCCESS = '転入の手続きの際に窓口で登録を案内したため。';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'two government blocks side by side, with headers inside',
    sheets: [
      sheet(
        [
          [
            'KPI①',
            null,
            '種別',
            '単位',
            '基準年度',
            '基準値',
            null,
            'KPI②',
            null,
            '種別',
            '単位',
            '基準年度',
            '基準値',
          ],
          [
            '相談件数',
            null,
            'アウトプット',
            '件',
            'なし',
            'なし',
            null,
            '移住者数',
            null,
            'アウトカム',
            '人',
            'なし',
            'なし',
          ],
          [
            null,
            null,
            null,
            null,
            '2024年度末 目標値',
            '2024年度末 実績値',
            null,
            null,
            null,
            null,
            null,
            '2024年度末 目標値',
            '2024年度末 実績値',
          ],
          [null, null, null, null, 10, 12, null, null, null, null, null, 4, 3],
        ],
        { merges: ['A1:B1', 'A2:B4', 'C2:C4', 'D2:D4', 'H1:I1', 'H2:I4', 'J2:J4', 'K2:K4'] },
      ),
    ],
    expected: [
      { no: 'KPI①', name: '相談件数', kind: 'output', unit: '件', periods: [[2024, 10, 12, 'achieved']] },
      { no: 'KPI②', name: '移住者数', kind: 'outcome', unit: '人', periods: [[2024, 4, 3, 'notAchieved']] },
    ],
  },
  {
    what: 'two forms side by side of unequal height, a third below the left one',
    sheets: [
      sheet(
        [
          ['KPI①', '種別', '単位', '基準年度', '基準値', null, 'KPI②', '種別', '単位', '基準年度', '基準値'],
          [
            '体験農園の利用区画数',
            'アウトプット',
            '区画',
            '2023年度',
            20,
            null,
            '新規就農者数',
            'アウトカム',
            '人',
            '2023年度',
            2,
          ],
          [
            null,
            null,
            null,
            '2024年度末 目標値',
            '2024年度末 実績値',
            null,
            null,
            null,
            null,
            '2024年度末 目標値',
            '2024年度末 実績値',
          ],
          [null, null, null, 30, 28, null, null, null, null, 5, 6],
          [null, null, null, '2025年度末 目標値', '2025年度末 実績値'],
          [null, null, null, 40],
          [null],
          ['KPI③', '種別', '単位', '基準年度', '基準値'],
          ['直売所の売上額', 'アウトカム', '千円', '2023年度', 41500],
          [null, null, null, '2024年度末 目標値', '2024年度末 実績値'],
          [null, null, null, 45000, 46120],
        ],
        {
          at: 'B4',
          merges: ['B5:B9', 'C5:C9', 'D5:D9', 'H5:H7', 'I5:I7', 'J5:J7', 'B12:B14', 'C12:C14', 'D12:D14'],
        },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '体験農園の利用区画数',
        kind: 'output',
        unit: '区画',
        baseline: 20,
        periods: [
          [2024, 30, 28, 'notAchieved'],
          [2025, 40, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '新規就農者数',
        kind: 'outcome',
        unit: '人',
        baseline: 2,
        periods: [[2024, 5, 6, 'achieved']],
      },
      {
        no: 'KPI③',
        name: '直売所の売上額',
        kind: 'outcome',
        unit: '千円',
        baseline: 41500,
        periods: [[2024, 45000, 46120, 'achieved']],
      },
    ],
  },
  {
    what: 'three forms, each begun in another column',
    sheets: [
      sheet(
        [
          ['KPI①', '種別', '単位', '基準年度', '基準値', null, null],
          ['サテライトオフィスの開設数', 'アウトプット', '箇所', 'なし', 'なし', null, null],
          [null, null, null, '令和6年度末 目標値', '令和6年度末 実績値', null, null],
          [null, null, null, 2, 1, null, null],
          [null],
          [null, null, 'KPI②', '種別', '単位', '基準年度', '基準値'],
          [null, null, '進出企業の雇用者数', 'アウトカム', '人', 'なし', 'なし'],
          [null, null, null, null, null, '令和6年度末 目標値', '令和6年度末 実績値'],
          [null, null, null, null, null, 10, 12],
          [null],
          [null, 'KPI③', '種別', '単位', '基準年度', '基準値', null],
          [null, '関係人口の登録者数', 'アウトカム', '人', '令和5年度', 150, null],
          [null, null, null, null, '令和6年度末 目標値', '令和6年度末 実績値', null],
          [null, null, null, null, 300, 240, null],
        ],
        {
          merges: ['A2:A4', 'B2:B4', 'C2:C4', 'C7:C9', 'D7:D9', 'E7:E9', 'B12:B14', 'C12:C14', 'D12:D14'],
        },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'サテライトオフィスの開設数',
        kind: 'output',
        unit: '箇所',
        baseline: null,
        periods: [[2024, 2, 1, 'notAchieved']],
      },
      {
        no: 'KPI②',
        name: '進出企業の雇用者数',
        kind: 'outcome',
        unit: '人',
        baseline: null,
        periods: [[2024, 10, 12, 'achieved']],
      },
      {
        no: 'KPI③',
        name: '関係人口の登録者数',
        kind: 'outcome',
        unit: '人',
        baseline: 150,
        periods: [[2024, 300, 240, 'notAchieved']],
      },
    ],
  },
  {
    what: 'twelve blocks on one sheet',
    sheets: [
      sheet(
        TWELVE.flatMap((name, i) => [
          [`KPI${'①②③④⑤⑥⑦⑧⑨⑩⑪⑫'[i]}`, null, '種別', '単位', '基準年度', '基準値', null],
          [name, null, i < 6 ? 'アウトプット' : 'アウトカム', '件', '2023年度', 10 + i, null],
          [null, null, null, null, '2024年度末 目標値', '2024年度末 実績値', '達成状況'],
          [null, null, null, null, 100 + i, 110, i <= 10 ? '達成' : '未達成'],
          [null],
        ]),
        { at: 'A3' },
      ),
    ],
    expected: TWELVE.map((name, i) => ({
      no: `KPI${'①②③④⑤⑥⑦⑧⑨⑩⑪⑫'[i]}`,
      name,
      kind: i < 6 ? ('output' as const) : ('outcome' as const),
      unit: '件',
      baseline: 10 + i,
      periods: [[2024, 100 + i, 110, i <= 10 ? 'achieved' : 'notAchieved'] as const],
    })),
    findings: [],
  },
  {
    what: 'blocks on a fine grid far from the corner, a bound as the target, full-width digits, 約, the third slot empty',
    sheets: [
      spread(
        [
          ['KPI①', '種別', '単位', '基準年度', '基準値', null],
          ['１人１日当たりのごみ排出量', 'アウトカム', 'g', '令和４年度', '９１２', null],
          [null, null, null, '令和６年度末 目標値', '令和６年度末 実績値', '達成状況'],
          [null, null, null, '890g以下', '８９５', '未達成'],
          [null, null, null, '令和７年度末 目標値', '令和７年度末 実績値', '達成状況'],
          [null, null, null, '880g以下', null, null],
          ['【KPI達成の場合】達成のための取組', null, null, null, null, '0字'],
          [
            '【KPI未達成又は未計測の場合】達成できなかった理由',
            REASON,
            null,
            null,
            null,
            `${REASON.length}字`,
          ],
          [],
          ['KPI②', '種別', '単位', '基準年度', '基準値', null],
          ['ごみ分別アプリの登録者数', 'アウトプット', '人', 'なし', 'なし', null],
          [null, null, null, '令和６年度末 目標値', '令和６年度末 実績値', '達成状況'],
          [null, null, null, '3,000', '約3,400人', '達成'],
          [null, null, null, '令和７年度末 目標値', '令和７年度末 実績値', '達成状況'],
          [null, null, null, '4,000', null, null],
          ['【KPI達成の場合】達成のための取組', SUCCESS, null, null, null, `${SUCCESS.length}字`],
          ['【KPI未達成又は未計測の場合】達成できなかった理由', null, null, null, null, '0字'],
          [],
          ['KPI③', '種別', '単位', '基準年度', '基準値', null],
          [],
          [null, null, null, '令和６年度末 目標値', '令和６年度末 実績値', '達成状況'],
          [],
          [null, null, null, '令和７年度末 目標値', '令和７年度末 実績値', '達成状況'],
          [],
          ['【KPI達成の場合】達成のための取組', null, null, null, null, '0字'],
          ['【KPI未達成又は未計測の場合】達成できなかった理由', null, null, null, null, '0字'],
        ],
        [9, 4, 3, 6, 6, 4],
        { name: '様式2', at: 'H9' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '１人１日当たりのごみ排出量',
        kind: 'outcome',
        unit: 'g',
        baseline: 912,
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2024, 890, 895, 'notAchieved'],
          [2025, 880, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: 'ごみ分別アプリの登録者数',
        kind: 'output',
        unit: '人',
        baseline: null,
        direction: 'higher',
        periods: [
          [2024, 3000, 3400, 'achieved'],
          [2025, 4000, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'a filled example sheet, a sheet of choices and two forms of merged blocks with empty slots, a reason not given and the second year measured late',
    sheets: [
      tallForm('記入例', '（記入例）スマート窓口推進事業', [
        (top) =>
          tallBlock(
            top,
            ['KPI①', 'スマート窓口の利用件数', 'アウトプット', '件'],
            ['令和５年度', 100],
            [
              ['令和６年度末', 200, 180, '未達成'],
              ['令和７年度末', 300, null, null],
            ],
            [null, NOT_REACHED],
          ),
      ]),
      tallForm('A_除雪', '除雪車位置情報公開事業', [
        (top) =>
          tallBlock(
            top,
            ['KPI①', '位置情報ページの閲覧数', 'アウトプット', '回'],
            ['なし', 'なし'],
            [
              ['令和６年度末', '15,000', '21,480', '達成'],
              ['令和７年度末', '18,000', '17,052', '未達成'],
              ['令和８年度末', '20,000', null, null],
            ],
            [null, NOT_REACHED],
          ),
        (top) =>
          tallBlock(
            top,
            ['KPI②', '除雪に関する苦情の件数', 'アウトカム', '件'],
            ['令和５年度', 318],
            [
              ['令和６年度末', 280, 301, '未達成'],
              ['令和７年度末', 240, '未計測', '未計測'],
              ['令和８年度末', 200, null, null],
            ],
            [null, null],
          ),
        (top) =>
          tallBlock(
            top,
            ['KPI③', null, null, null],
            [null, null],
            [
              ['令和６年度末', null, null, null],
              ['令和７年度末', null, null, null],
              ['令和８年度末', null, null, null],
            ],
            [null, null],
          ),
      ]),
      tallForm('B_図書館', '図書館連携カード事業', [
        (top) =>
          tallBlock(
            top,
            ['KPI①', '連携カードでの貸出冊数', 'アウトプット', '冊'],
            ['なし', 'なし'],
            [
              ['令和６年度末', '2,000冊', '1,995冊', '達成'],
              ['令和７年度末', '3,000冊', '3,310冊', '達成'],
              ['令和８年度末', '4,000冊', null, null],
            ],
            [REACHED, NOT_REACHED],
          ),
      ]),
      sheet(
        [['種別'], ['アウトプット'], ['アウトカム'], [null], ['達成状況'], ['達成'], ['未達成'], ['未計測']],
        {
          name: '選択肢',
        },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '位置情報ページの閲覧数',
        kind: 'output',
        unit: '回',
        project: '除雪車位置情報公開事業',
        periods: [
          [2024, 15_000, 21_480, 'achieved'],
          [2025, 18_000, 17_052, 'notAchieved'],
          [2026, 20_000, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '除雪に関する苦情の件数',
        kind: 'outcome',
        unit: '件',
        project: '除雪車位置情報公開事業',
        direction: 'lower',
        baseline: 318,
        periods: [
          [2024, 280, 301, 'notAchieved'],
          [2025, 240, null, 'notMeasured'],
          [2026, 200, null, 'pending'],
        ],
      },
      {
        no: 'KPI①',
        name: '連携カードでの貸出冊数',
        kind: 'output',
        unit: '冊',
        project: '図書館連携カード事業',
        periods: [
          [2024, 2_000, 1_995, 'notAchieved'],
          [2025, 3_000, 3_310, 'achieved'],
          [2026, 4_000, null, 'pending'],
        ],
      },
    ],
    costs: [],
    findings: ['ACTUAL_MISSING A_除雪!G21', 'REASON_MISSING A_除雪!C25', 'STATED_STATUS_DIFFERS B_図書館!H8'],
  },
];
