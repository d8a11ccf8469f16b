/** Forms and lists not filled to the end: empty slots, an example row, an example beside the real ones. */
import type { CellValue } from '../../../../src/core/cells/snapshot';
import { spread, type KpiLine, type RecognitionCase } from '../../../support/cases';
import { canvas, form } from '../../../support/forms';
import { sheet, type Grid } from '../../../support/sheet';

/** One slot: four labels below one another, the values beside them. */
const slot = (name: string | null, unit: string | null, target: CellValue, actual: CellValue): Grid => [
  ['指標', name],
  ['単位', unit],
  ['R6目標', target],
  ['R6実績', actual],
];

/** [name, unit, target, actual, printed rate] of the filled slots, `null` for an empty one. */
const SLOTS: readonly (readonly [string, string, number, number, number] | null)[] = [
  ['防災訓練の実施地区数', '地区', 30, 31, 103.3],
  ['避難所開設訓練の参加者数', '人', 900, 720, 80],
  ['備蓄食料の充足率', '％', 95, 95, 100],
  null,
  ['個別避難計画の作成件数', '件', 240, 252, 105],
  ['消防団員の充足率', '％', 90, 84.6, 94],
  ['家具転倒防止器具の設置世帯数', '世帯', 400, 388, 97],
  null,
  ['防災アプリの登録者数', '人', 5_000, 6_120, 122.4],
  null,
  null,
  null,
];

export const cases: readonly RecognitionCase[] = [
  {
    what: 'an example row first, blank rows to fill in last',
    sheets: [
      sheet(
        [
          ['KPI実績報告様式', null, null, null, null, null],
          ['No.', 'KPI', '単位', '令和6年度目標値', '令和6年度実績値', '達成・未達成の理由'],
          ['記入例', '○○講座の受講者数', '人', 100, 110, '広報紙で周知したことにより…'],
          [1, 'スマホ教室の受講者数', '人', 240, 198, '会場の都合で2回中止したため'],
          [2, '公共Wi-Fi設置箇所数', '箇所', 12, 12, '計画どおり設置'],
          [3, null, null, null, null, null],
          [4, null, null, null, null, null],
          [5, null, null, null, null, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      { name: 'スマホ教室の受講者数', unit: '人', periods: [[2024, 240, 198, 'notAchieved']] },
      { name: '公共Wi-Fi設置箇所数', unit: '箇所', periods: [[2024, 12, 12, 'achieved']] },
    ],
  },
  {
    what: 'an example marked by （例） in its name, an unmeasured KPI among filled ones',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標値', 'R6実績値', '備考'],
        ['（例）ホームページ閲覧数', '件', 10000, 12000, '実績報告書より'],
        ['農産物直売所の売上高', '万円', 5400, 5610, null],
        ['市民の幸福度', '点', 7, null, '令和7年12月の調査で把握予定'],
      ]),
    ],
    expected: [
      { name: '農産物直売所の売上高', unit: '万円', periods: [[2024, 5400, 5610, 'achieved']] },
      { name: '市民の幸福度', unit: '点', periods: [[2024, 7, null, 'notMeasured']] },
    ],
    findings: ['ACTUAL_MISSING Sheet1!D4'],
  },
  {
    what: 'instructions and an example block before the real ones',
    sheets: [
      sheet(
        [
          ['３．事業のKPI'],
          ['※実績値が計測できない場合は「未計測」、初年度の目標値がない場合は「未設定」と記入してください。'],
          ['（記入例）'],
          ['KPI①', '種別', '単位', '基準年度', '基準値'],
          ['アプリの利用者数', 'アウトプット', '人', '2023年度', 100],
          [null, null, null, '2024年度末 目標値', '2024年度末 実績値'],
          [null, null, null, 200, 250],
          [null],
          ['（記入欄）'],
          ['KPI①', '種別', '単位', '基準年度', '基準値'],
          ['オンライン相談の件数', 'アウトプット', '件', 'なし', 'なし'],
          [null, null, null, '2024年度末 目標値', '2024年度末 実績値'],
          [null, null, null, '未設定', 45],
          [null],
          ['KPI②', '種別', '単位', '基準年度', '基準値'],
          [null, null, null, null, null],
          [null, null, null, '2024年度末 目標値', '2024年度末 実績値'],
          [null, null, null, null, null],
        ],
        { merges: ['A1:E1', 'A2:E2', 'A5:A7', 'A11:A13', 'A16:A18'] },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'オンライン相談の件数',
        kind: 'output',
        unit: '件',
        baseline: null,
        periods: [[2024, null, 45, 'notSet']],
      },
    ],
    findings: ['TARGET_MISSING Sheet1!D13'],
  },
  {
    what: 'twelve slots in three columns of four, nine of them filled, no numbers, each in another notation',
    sheets: [
      sheet(
        canvas(
          [0, 0, slot('講座の開催回数', '回', 24, 26)],
          [0, 3, slot('受講者の満足度', '％', '８０％以上', '83.5％')],
          [0, 6, slot('会員数', '人', '1,500人', '約1,480人')],
          [6, 0, slot('苦情の件数', '件', '10件以下', '１２件')],
          [6, 3, slot(null, null, null, null)],
          [6, 6, slot('事業収入', '千円', '2,400千円', '2,650千円')],
          [12, 0, slot('会場の稼働率', '％', 65, 61.2)],
          [12, 3, slot('ボランティア登録者の対前年比', '倍', '1.5倍', '1.6倍')],
          [12, 6, slot(null, null, null, null)],
          [18, 0, slot('広報紙の発行回数', '回', 6, 6)],
          [18, 3, slot('指導員の養成人数', '名', '２０', '１８')],
          [18, 6, slot(null, null, null, null)],
        ),
        { name: '評価票', at: 'B6' },
      ),
    ],
    expected: [
      { name: '講座の開催回数', unit: '回', periods: [[2024, 24, 26, 'achieved']] },
      { name: '受講者の満足度', unit: '％', periods: [[2024, 80, 83.5, 'achieved']] },
      { name: '会員数', unit: '人', periods: [[2024, 1500, 1480, 'notAchieved']] },
      { name: '苦情の件数', unit: '件', direction: 'lower', periods: [[2024, 10, 12, 'notAchieved']] },
      { name: '事業収入', unit: '千円', periods: [[2024, 2400, 2650, 'achieved']] },
      { name: '会場の稼働率', unit: '％', periods: [[2024, 65, 61.2, 'notAchieved']] },
      { name: 'ボランティア登録者の対前年比', unit: '倍', periods: [[2024, 1.5, 1.6, 'achieved']] },
      { name: '広報紙の発行回数', unit: '回', periods: [[2024, 6, 6, 'achieved']] },
      { name: '指導員の養成人数', unit: '名', periods: [[2024, 20, 18, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'twelve numbered slots of which five are filled, values with their units in the cells, two years of 目標 and 実績, a reason column',
    sheets: [
      form(
        [
          ['効果検証調書', '<', '<', '<', '<', '<', '<'],
          ['事業名', '移住定住促進事業', '<', '<', '<', '<', '<'],
          ['No.', 'ＫＰＩ', 'R6年度', '<', 'R7年度', '<', '未達の理由'],
          ['^', '^', '目標', '実績', '目標', '実績', '^'],
          ['KPI1', '移住相談件数', '300件', '342件', '350件', null, null],
          ['KPI2', '移住者数', '60人', '51人', '70人', null, '住宅の確保が進まなかった。'],
          ['KPI3', 'お試し住宅の稼働率', '65.0％', '70.2％', '70.0％', null, null],
          ['KPI4', null, null, null, null, null, null],
          ['KPI5', 'イベント参加世帯数', '40世帯', '40世帯', '45世帯', null, null],
          ['KPI6', 'ＳＮＳフォロワー数', '2,000人', '未計測', '2,500人', null, 'アカウントの移行中のため。'],
          ['KPI7', null, null, null, null, null, null],
          ['KPI8', null, null, null, null, null, null],
          ['KPI9', null, null, null, null, null, null],
          ['KPI10', null, null, null, null, null, null],
          ['KPI11', null, null, null, null, null, null],
          ['KPI12', null, null, null, null, null, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        no: 'KPI1',
        name: '移住相談件数',
        project: '移住定住促進事業',
        periods: [
          [2024, 300, 342, 'achieved'],
          [2025, 350, null, 'pending'],
        ],
      },
      {
        no: 'KPI2',
        name: '移住者数',
        project: '移住定住促進事業',
        periods: [
          [2024, 60, 51, 'notAchieved'],
          [2025, 70, null, 'pending'],
        ],
      },
      {
        no: 'KPI3',
        name: 'お試し住宅の稼働率',
        project: '移住定住促進事業',
        periods: [
          [2024, 65, 70.2, 'achieved'],
          [2025, 70, null, 'pending'],
        ],
      },
      {
        no: 'KPI5',
        name: 'イベント参加世帯数',
        project: '移住定住促進事業',
        periods: [
          [2024, 40, 40, 'achieved'],
          [2025, 45, null, 'pending'],
        ],
      },
      {
        no: 'KPI6',
        name: 'ＳＮＳフォロワー数',
        project: '移住定住促進事業',
        periods: [
          [2024, 2000, null, 'notMeasured'],
          [2025, 2500, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!E11', 'TARGET_ALREADY_EXCEEDED Sheet1!E8'],
  },
  {
    what: 'the filled example of the form stands to the right of the real one under ＜記入例＞, instructions with the same words above',
    sheets: [
      form(
        [
          ['様式３　KPI実績調書', '<', '<', '<', null, '＜記入例＞', '<', '<', '<'],
          [
            '※目標値は計画書の値を、実績値は令和６年度末の値を記入してください。',
            '<',
            '<',
            '<',
            null,
            null,
            '<',
            '<',
            '<',
          ],
          ['事業名', '見守りセンサー設置事業', '<', '<', null, '事業名', '○○アプリ構築事業', '<', '<'],
          ['KPI名', '見守りセンサーの設置世帯数', '<', '<', null, 'KPI名', 'アプリの登録者数', '<', '<'],
          ['単位', '世帯', '年度', 'R6年度', null, '単位', '人', '年度', 'R6年度'],
          ['目標値', 120, '実績値', 98, null, '目標値', 1000, '実績値', 1250],
          ['理由', '機器の納入が遅れたため。', '<', '<', null, '理由', '市広報で周知したため。', '<', '<'],
        ],
        { widths: [2, 4, 2, 4, 1, 2, 4, 2, 4] },
      ),
    ],
    expected: [
      {
        name: '見守りセンサーの設置世帯数',
        unit: '世帯',
        project: '見守りセンサー設置事業',
        periods: [[2024, 120, 98, 'notAchieved']],
      },
    ],
  },
  {
    what: 'a grant report for 令和６年度分 on a fine grid: half of six slots filled, one value known only in R7.6',
    sheets: [
      spread(
        [
          ['デジタル田園都市国家構想交付金（デジタル実装タイプ）　実施報告書（令和６年度分）'],
          [],
          ['事業名', 'みまもりセンサー整備事業'],
          ['所管', '高齢福祉課'],
          ['事業費', 18_640, '千円', '交付金額', 9_320, '千円'],
          [],
          [
            '番号',
            '重要業績評価指標（KPI）',
            '単位',
            '申請時の値',
            '目標値',
            '実績値',
            '達成状況',
            '未達の場合の理由',
          ],
          ['KPI1', 'センサー設置世帯数', '世帯', 0, 300, 318, '達成', null],
          [
            'KPI2',
            '異常検知から安否確認までの平均時間',
            '分',
            95,
            40,
            52,
            '未達成',
            '夜間の連絡体制が整わなかった。',
          ],
          [
            'KPI3',
            '利用世帯の満足度',
            '％',
            '―',
            80,
            'R7.6頃判明',
            '未計測',
            'アンケートを令和７年５月に行うため。',
          ],
          ['KPI4'],
          ['KPI5'],
          ['KPI6'],
        ],
        [3, 12, 4, 4, 4, 4, 5, 9],
        { at: 'E7' },
      ),
    ],
    expected: [
      {
        no: 'KPI1',
        name: 'センサー設置世帯数',
        unit: '世帯',
        project: 'みまもりセンサー整備事業',
        baseline: 0,
        direction: 'higher',
        periods: [[2024, 300, 318, 'achieved']],
      },
      {
        no: 'KPI2',
        name: '異常検知から安否確認までの平均時間',
        unit: '分',
        project: 'みまもりセンサー整備事業',
        baseline: 95,
        direction: 'lower',
        periods: [[2024, 40, 52, 'notAchieved']],
      },
      {
        no: 'KPI3',
        name: '利用世帯の満足度',
        unit: '％',
        project: 'みまもりセンサー整備事業',
        baseline: null,
        direction: 'higher',
        periods: [[2024, 80, null, 'notMeasured']],
      },
    ],
    costs: [
      ['みまもりセンサー整備事業', 'cost', 18_640_000],
      ['みまもりセンサー整備事業', 'grant', 9_320_000],
    ],
    findings: ['ACTUAL_MISSING Sheet1!AF16'],
  },
  {
    what: 'twelve slots with gaps far from the corner on a fine grid, the year only in the name of the sheet',
    sheets: [
      spread(
        [
          ['地域防災力強化プロジェクト　進捗確認表'],
          [],
          [],
          ['№', '成果を測る指標', '単位', '目標値', '実績値', '達成度\n（％）', '評価'],
          ...SLOTS.map((slot, i) =>
            slot === null ? [i + 1] : [i + 1, ...slot, slot[4] >= 100 ? '◎' : slot[4] >= 90 ? '○' : '△'],
          ),
          [],
          ['凡例：◎ 100％以上、○ 90％以上100％未満、△ 90％未満'],
        ],
        [2, 11, 3, 5, 5, 4, 2],
        { name: '令和6年度', at: 'L14' },
      ),
    ],
    expected: SLOTS.flatMap((slot, i): KpiLine[] => {
      if (slot === null) return [];
      const [name, unit, target, actual, rate] = slot;
      return [
        {
          no: String(i + 1),
          name,
          unit,
          statedRates: [rate],
          periods: [[2024, target, actual, actual >= target ? 'achieved' : 'notAchieved']],
        },
      ];
    }),
    findings: [],
  },
  {
    what: 'checkboxes, instructions with the words of the table, an example row above the real ones, an empty slot',
    sheets: [
      sheet(
        [
          ['ふるさと応援交付金　事業効果報告書', null, null, null, null, null, null],
          ['区分', '□ 新規　☑ 継続　□ 完了', null, null, '提出日', '令和７年５月30日', null],
          ['事業名', '地域おこし研修事業', null, null, null, null, null],
          ['【記入上の注意】', null, null, null, null, null, null],
          [
            '・目標値は交付申請書に記載した値を、実績値は令和７年３月末時点の値を記入してください。',
            null,
            null,
            null,
            null,
            null,
            null,
          ],
          [
            '・実績値が目標値に達しなかったＫＰＩは、要因を記入してください。',
            null,
            null,
            null,
            null,
            null,
            null,
          ],
          ['No', 'ＫＰＩ', '単位', '令和６年度\n目標値', '令和６年度\n実績値', '自己評価', '要因'],
          ['記入例', '講座の受講者数', '人', 100, 85, '□達成　☑未達成', '台風により２回中止となったため。'],
          ['①', '研修会の開催回数', '回', 6, 6, '☑達成　□未達成', null],
          [
            '②',
            '研修後に活動を始めた団体数',
            '団体',
            4,
            3,
            '□達成　☑未達成',
            '１団体は令和７年度の開始となった。',
          ],
          ['③', null, null, null, null, '□達成　□未達成', null],
        ],
        { merges: ['A1:G1', 'B2:D2', 'F2:G2', 'B3:G3', 'A5:G5', 'A6:G6'] },
      ),
    ],
    expected: [
      {
        no: '①',
        name: '研修会の開催回数',
        unit: '回',
        project: '地域おこし研修事業',
        periods: [[2024, 6, 6, 'achieved']],
      },
      {
        no: '②',
        name: '研修後に活動を始めた団体数',
        unit: '団体',
        project: '地域おこし研修事業',
        periods: [[2024, 4, 3, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'one sheet per project and a filled example sheet, the KPI over two lines of labels, budget and settlement in yen',
    sheets: [
      (
        [
          ['記入例', '○○推進事業', 1_000_000, 950_000, '講座の参加者数', '人', 100, 120, '120.0%'],
          ['1', '図書館活性化事業', 4_800_000, 4_655_200, '図書館来館者数', '人', 52_000, 49_871, '95.9%'],
          [
            '2',
            '文化財活用事業',
            2_400_000,
            2_390_000,
            '文化財公開日の入場者数',
            '人',
            1_500,
            1_860,
            '124.0%',
          ],
        ] as const
      ).map(([name, project, budget, settled, kpi, unit, target, actual, rate]) =>
        sheet(
          [
            ['個別事業評価票', null, null, null, null, null, null],
            ['事業名', project, null, null, null, null, null],
            ['事業費', '予算額', budget, '円', '決算額', settled, '円'],
            ['KPI①', '名称', kpi, null, null, '単位', unit],
            [null, 'R6目標値', target, 'R6実績値', actual, '達成率', rate],
            ['KPI②', '名称', null, null, null, '単位', null],
            [null, 'R6目標値', null, 'R6実績値', null, '達成率', null],
            ['所見', '利用者の声を聞き、次年度の内容に反映する。', null, null, null, null, null],
          ],
          { name, merges: ['A1:G1', 'B2:G2', 'A4:A5', 'C4:E4', 'A6:A7', 'C6:E6', 'B8:G8'] },
        ),
      ),
    ].flat(),
    expected: [
      {
        no: 'KPI①',
        name: '図書館来館者数',
        unit: '人',
        project: '図書館活性化事業',
        statedRates: [95.9],
        periods: [[2024, 52_000, 49_871, 'notAchieved']],
      },
      {
        no: 'KPI①',
        name: '文化財公開日の入場者数',
        unit: '人',
        project: '文化財活用事業',
        statedRates: [124],
        periods: [[2024, 1_500, 1_860, 'achieved']],
      },
    ],
    costs: [
      ['図書館活性化事業', 'budget', 4_800_000],
      ['図書館活性化事業', 'settled', 4_655_200],
      ['文化財活用事業', 'budget', 2_400_000],
      ['文化財活用事業', 'settled', 2_390_000],
    ],
  },
];
