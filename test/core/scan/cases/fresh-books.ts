import type { CellValue, SheetSnapshot } from '../../../../src/core/cells/snapshot';
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

type Grid = readonly (readonly CellValue[])[];

/** Small grids put on one sheet, each with its upper left corner (row and column from 0). */
function canvas(...parts: readonly (readonly [number, number, Grid])[]): CellValue[][] {
  const height = Math.max(...parts.map(([top, , grid]) => top + grid.length));
  const width = Math.max(...parts.map(([, left, grid]) => left + Math.max(...grid.map((row) => row.length))));
  const all = Array.from({ length: height }, () => Array.from({ length: width }, (): CellValue => null));
  for (const [top, left, grid] of parts)
    grid.forEach((row, r) => row.forEach((value, c) => (all[top + r]![left + c] = value)));
  return all;
}

const nothing = (what: string, ...sheets: readonly SheetSnapshot[]): RecognitionCase => ({
  what: `fresh- ${what}`,
  sheets,
  expected: [],
  findings: [],
});

const REASON = '水切りの呼びかけが集合住宅に届かず、生ごみの量が想定ほど減らなかった。';
const SUCCESS = '転入の手続きの際に窓口で登録を案内したため。';

const slot = (name: string | null, unit: string | null, target: CellValue, actual: CellValue): Grid => [
  ['指標', name],
  ['単位', unit],
  ['R6目標', target],
  ['R6実績', actual],
];

const project = (name: string, kpi: string, target: CellValue, actual: CellValue): Grid => [
  ['取組名', name],
  ['KPI', kpi],
  ['目標値（令和６年度）', target],
  ['実績値（令和６年度）', actual],
];

const goal = (
  no: string,
  name: string,
  [rate, target, actual, base]: readonly [CellValue, CellValue, CellValue, CellValue],
  unit: string,
  method: string,
): Grid => [
  [no, name, '達成度', rate, '％'],
  [null, null, '目標値', target, unit],
  ['積算方法', method, '実績値', actual, unit],
  [null, null, '基準値', base, unit],
];

/** Workbooks that mix several features each, thought of without a look at how they are recognised. */
export const cases: readonly RecognitionCase[] = [
  // Forms and cards
  {
    what: 'fresh- form: blocks on a fine grid far from the corner, a bound as the target, full-width digits, 約, the third slot empty',
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
    what: 'fresh- form: three projects side by side, each begun in another row, one actual still to be counted, one known later',
    sheets: [
      sheet(
        canvas(
          [0, 0, project('移動図書館', '利用者数', '1,200人', '1,318人')],
          [3, 4, project('電子図書館', '貸出点数', '5,000点', '集計中')],
          [7, 8, project('読書手帳', '配布冊数', '800冊', 'R7.6頃判明')],
        ),
        { at: 'C4' },
      ),
    ],
    expected: [
      {
        name: '利用者数',
        project: '移動図書館',
        unit: '人',
        periods: [[2024, 1200, 1318, 'achieved']],
      },
      {
        name: '貸出点数',
        project: '電子図書館',
        unit: '点',
        periods: [[2024, 5000, null, 'notMeasured']],
      },
      {
        name: '配布冊数',
        project: '読書手帳',
        unit: '冊',
        periods: [[2024, 800, null, 'notMeasured']],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!H10', 'ACTUAL_MISSING Sheet1!L14'],
  },
  {
    what: 'fresh- form: twelve slots in three columns of four, nine of them filled, no numbers, each in another notation',
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
    what: 'fresh- form: two English KPI cards on a fine grid, bounds in words, units in the cells',
    sheets: [
      spread(
        [
          ['KPI', 'First-call resolution rate', 'Unit', '%'],
          ['Owner', 'Customer Care', 'Frequency', 'Quarterly'],
          ['Baseline (FY2022)', '61.0%', 'Target (FY2024)', '70% or more'],
          ['Actual (FY2024)', '72.4%', 'Status', 'Achieved'],
          [],
          ['KPI', 'Average handling time', 'Unit', 'min'],
          ['Owner', 'Customer Care', 'Frequency', 'Monthly'],
          ['Baseline (FY2022)', '9.5 min', 'Target (FY2024)', '8 min or less'],
          ['Actual (FY2024)', '8.6 min', 'Status', 'Not achieved'],
        ],
        [5, 9, 5, 6],
        { name: 'Cards', at: 'D3' },
      ),
    ],
    expected: [
      {
        name: 'First-call resolution rate',
        unit: '%',
        baseline: 61,
        direction: 'higher',
        periods: [[2024, 70, 72.4, 'achieved']],
      },
      {
        name: 'Average handling time',
        unit: 'min',
        baseline: 9.5,
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 8, 8.6, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: planned and actual in rows over the quarters as spans of months and 年度計, the project and the year above',
    sheets: [
      sheet(
        [
          ['事業名', '無料法律相談', null, '対象年度', '令和６年度', null, null],
          [null],
          ['活動指標', '相談会の開催回数', null, '単位', '回', null, null],
          ['区分', '4～6月', '7～9月', '10～12月', '1～3月', '年度計', '備考'],
          ['計画', 6, 6, 6, 6, 24, null],
          ['実績', 6, 5, 7, 7, 25, '臨時に１回'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '相談会の開催回数',
        project: '無料法律相談',
        kind: 'output',
        unit: '回',
        periods: [
          ['4～6月', 6, 6, 'achieved'],
          ['7～9月', 6, 5, 'notAchieved'],
          ['10～12月', 6, 7, 'achieved'],
          ['1～3月', 6, 7, 'achieved'],
          ['年度計', 24, 25, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: 上段 planned and 下段 actual on a fine grid, units in the cells in full width, a year to come, an empty slot',
    sheets: [
      spread(
        [
          ['事業名', '子育て応援ポイント事業'],
          [],
          ['成果指標（上段：計画値／下段：実績値）', '令和５年度', '令和６年度', '令和７年度'],
          ['①ポイント交換者数', '１，０００人', '１，２００人', '１，４００人'],
          [null, '９８４人', '約1,350人', null],
          ['②協力店の数', '40店', '50店', '60店'],
          [null, '43店', '48店', null],
          ['③'],
          [],
        ],
        [14, 6, 6, 6],
        { name: '成果', at: 'C3' },
      ),
    ],
    expected: [
      {
        name: 'ポイント交換者数',
        no: '①',
        project: '子育て応援ポイント事業',
        unit: '人',
        periods: [
          [2023, 1000, 984, 'notAchieved'],
          [2024, 1200, 1350, 'achieved'],
          [2025, 1400, null, 'pending'],
        ],
      },
      {
        name: '協力店の数',
        no: '②',
        unit: '店',
        periods: [
          [2023, 40, 43, 'achieved'],
          [2024, 50, 48, 'notAchieved'],
          [2025, 60, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: output and outcome under headings of their own, blank rows below the titles, spacer columns, the year in the title',
    sheets: [
      sheet(
        [
          ['令和６年度　商店街にぎわい事業　実施報告'],
          [null],
          ['■アウトプット指標（活動指標）'],
          ['指標名', null, '単位', null, '目標値', null, '実績値', null, '達成率'],
          [null],
          ['イベントの開催日数', null, '日', null, 30, null, 33, null, '110.0％'],
          ['出店者数', null, '店', null, 120, null, 96, null, '80.0％'],
          [null],
          ['■アウトカム指標（成果指標）'],
          ['指標名', null, '単位', null, '目標値', null, '実績値', null, '達成率'],
          [null],
          ['休日の歩行者通行量', null, '人', null, 8000, null, 7850, null, '98.1％'],
          ['空き店舗率', null, '％', null, 12, null, 11.4, null, '105.3％'],
        ],
        { at: 'D7' },
      ),
    ],
    expected: [
      {
        name: 'イベントの開催日数',
        kind: 'output',
        statedRates: [110],
        periods: [[2024, 30, 33, 'achieved']],
      },
      { name: '出店者数', kind: 'output', unit: '店', periods: [[2024, 120, 96, 'notAchieved']] },
      {
        name: '休日の歩行者通行量',
        kind: 'outcome',
        unit: '人',
        periods: [[2024, 8000, 7850, 'notAchieved']],
      },
      {
        name: '空き店舗率',
        kind: 'outcome',
        unit: '％',
        direction: 'lower',
        periods: [[2024, 12, 11.4, 'achieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: a card whose start, aim and latest value each bring their year in brackets, twice, one below the other',
    sheets: [
      sheet(
        [
          ['取組', '空き家バンクの活用促進'],
          ['数値目標', '空き家バンクの成約件数（累計）'],
          ['策定時の値', '12件（令和３年度）'],
          ['目標値', '40件（令和８年度）'],
          ['直近値', '31件（令和６年度）'],
          [null],
          ['取組', '移住相談の充実'],
          ['数値目標', '移住相談の件数'],
          ['策定時の値', '150件（令和３年度）'],
          ['目標値', '260件（令和８年度）'],
          ['直近値', '214件（令和６年度）'],
        ],
        { at: 'E5' },
      ),
    ],
    expected: [
      {
        name: '空き家バンクの成約件数（累計）',
        project: '空き家バンクの活用促進',
        unit: '件',
        baseline: 12,
        periods: [
          [2024, null, 31, 'notSet'],
          [2026, 40, null, 'pending'],
        ],
      },
      {
        name: '移住相談の件数',
        project: '移住相談の充実',
        unit: '件',
        baseline: 150,
        periods: [
          [2024, null, 214, 'notSet'],
          [2026, 260, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: company cards two by two, 億円 and 万円 where the unit is 百万円, FY in the labels',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['KPI名', '新規事業の売上高'],
              ['単位', '百万円'],
              ['FY2024目標', '1.2億円'],
              ['FY2024実績', '1億3,500万円'],
              ['FY2025目標', '1.5億円'],
            ],
          ],
          [
            0,
            3,
            [
              ['KPI名', '解約率'],
              ['単位', '%'],
              ['FY2024目標', '2.0%以下'],
              ['FY2024実績', '1.8%'],
              ['FY2025目標', '1.5%以下'],
            ],
          ],
          [
            7,
            0,
            [
              ['KPI名', '研究開発費'],
              ['単位', '百万円'],
              ['FY2024目標', 80],
              ['FY2024実績', 74],
              ['FY2025目標', 95],
            ],
          ],
        ),
        { name: 'KPI' },
      ),
    ],
    expected: [
      {
        name: '新規事業の売上高',
        unit: '百万円',
        periods: [
          [2024, 120, 135, 'achieved'],
          [2025, 150, null, 'pending'],
        ],
      },
      {
        name: '解約率',
        unit: '%',
        direction: 'lower',
        periods: [
          [2024, 2, 1.8, 'achieved'],
          [2025, 1.5, null, 'pending'],
        ],
      },
      {
        name: '研究開発費',
        unit: '百万円',
        direction: 'higher',
        periods: [
          [2024, 80, 74, 'notAchieved'],
          [2025, 95, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: a card above at the left and a list below at the right of one sheet, with other words and other years',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['重点プロジェクト', '駅前広場の再整備'],
              ['成果指標', '駅前広場の滞在者数'],
              ['単位', '人／日'],
              ['現状値（R4年度）', '2,150'],
              ['目標値（R6年度）', '2,500'],
              ['実績値（R6年度）', '2,610'],
            ],
          ],
          [
            10,
            4,
            [
              ['関連指標', '単位', '2023計画', '2023実績', '2024計画', '2024実績'],
              ['路線バスの乗車人員', '千人', 410, 402, 420, 431],
              ['放置自転車の台数', '台', 150, 162, 120, 118],
            ],
          ],
        ),
        { name: '駅前', at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '駅前広場の滞在者数',
        unit: '人／日',
        baseline: 2150,
        periods: [[2024, 2500, 2610, 'achieved']],
      },
      {
        name: '路線バスの乗車人員',
        unit: '千人',
        periods: [
          [2023, 410, 402, 'notAchieved'],
          [2024, 420, 431, 'achieved'],
        ],
      },
      {
        name: '放置自転車の台数',
        unit: '台',
        direction: 'lower',
        periods: [
          [2023, 150, 162, 'notAchieved'],
          [2024, 120, 118, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'fresh- form: project sheets with 事業費 and 交付金充当額 in pairs, a table of KPIs with a blank actual and an empty slot',
    sheets: [
      sheet(
        [
          ['交付対象事業名', 'スマート農業推進事業', null, null, null],
          ['事業費', '12,400千円', '交付金充当額', '6,200千円', null],
          [null],
          ['KPI', '単位', '増加分の目標（R6年度）', '増加分の実績（R6年度）', '事業効果'],
          ['①ドローン散布の面積', 'ha', 60, 72, '有効であった'],
          ['②新規就農者数', '人', 4, null, '有効であった'],
          ['③', null, null, null, null],
        ],
        { name: '農業', at: 'B3' },
      ),
    ],
    expected: [
      {
        name: 'ドローン散布の面積',
        no: '①',
        project: 'スマート農業推進事業',
        unit: 'ha',
        periods: [[2024, 60, 72, 'achieved']],
      },
      { name: '新規就農者数', no: '②', unit: '人', periods: [[2024, 4, null, 'notMeasured']] },
    ],
    costs: [
      ['スマート農業推進事業', 'cost', 12_400_000],
      ['スマート農業推進事業', 'grant', 6_200_000],
    ],
    findings: ['ACTUAL_MISSING 農業!E8'],
  },
  {
    what: 'fresh- form: reductions in a card per sector, ▲, △, − and brackets, the year of comparison in the name',
    sheets: [
      spread(
        [
          ['指標', '温室効果ガス排出量の増減率（2013年度比）'],
          ['単位', '％', '計画期間', '令和３～７年度'],
          ['令和６年度の目標', '▲30％', '令和６年度の実績', '−33.1％'],
          [],
          [],
          ['指標', '公用車燃料使用量の増減率（2019年度比）'],
          ['単位', '％', '計画期間', '令和３～７年度'],
          ['令和６年度の目標', '△１０', '令和６年度の実績', '(8.5)'],
        ],
        [6, 11, 6, 7],
        { at: 'F12' },
      ),
    ],
    expected: [
      {
        name: '温室効果ガス排出量の増減率（2013年度比）',
        unit: '％',
        directionBasis: 'negative-target',
        periods: [[2024, -30, -33.1, 'achieved']],
      },
      {
        name: '公用車燃料使用量の増減率（2019年度比）',
        unit: '％',
        periods: [[2024, -10, -8.5, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: words as goals beside a counted one, the month of the actual in the label, cards side by side',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['目標１', '災害時受援計画の策定'],
              ['目標（令和６年度）', '策定済み'],
              ['実績（令和７年３月）', '未策定'],
            ],
          ],
          [
            0,
            3,
            [
              ['目標２', '避難所開設キットの配備'],
              ['目標（令和６年度）', '配備'],
              ['実績（令和７年３月）', '配備'],
            ],
          ],
          [
            2,
            6,
            [
              ['目標３', '防災リーダーの養成'],
              ['目標（令和６年度）', '45名'],
              ['実績（令和７年３月）', '52名'],
            ],
          ],
        ),
        { at: 'B10' },
      ),
    ],
    expected: [
      {
        name: '災害時受援計画の策定',
        no: '目標１',
        direction: 'text',
        periods: [[2024, '策定済み', '未策定', 'notAchieved']],
      },
      {
        name: '避難所開設キットの配備',
        no: '目標２',
        direction: 'text',
        periods: [[2024, '配備', '配備', 'achieved']],
      },
      { name: '防災リーダーの養成', no: '目標３', unit: '名', periods: [[2024, 45, 52, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: dates of Excel over the values of a card, rows 目標 and 実績, the last date still to come',
    sheets: [
      sheet(
        [
          ['指標名称', '特定健康診査の受診率', null, null],
          ['単位', '％', null, null],
          ['時点', 45382, 45747, 46112],
          ['目標', 0.55, 0.58, 0.6],
          ['実績', 0.562, 0.571, null],
        ],
        {
          at: 'C4',
          formats: {
            D6: 'yyyy/m/d',
            E6: 'yyyy/m/d',
            F6: 'yyyy/m/d',
            D7: '0%',
            E7: '0%',
            F7: '0%',
            D8: '0.0%',
            E8: '0.0%',
            F8: '0.0%',
          },
          texts: {
            D6: '2024/3/31',
            E6: '2025/3/31',
            F6: '2026/3/31',
            D7: '55%',
            E7: '58%',
            F7: '60%',
            D8: '56.2%',
            E8: '57.1%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '特定健康診査の受診率',
        unit: '％',
        periods: [
          [2023, 55, 56.2, 'achieved'],
          [2024, 58, 57.1, 'notAchieved'],
          [2025, 60, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- form: cards of 達成度, 目標値, 実績値 and 基準値 side by side, the years in the way of counting, a dash for a base, a printed rate that is off',
    sheets: [
      sheet(
        canvas(
          [0, 0, [['取り組み事項', '⑵-イ　窓口業務の改善']]],
          [
            1,
            0,
            goal(
              '指標１',
              '窓口の平均待ち時間',
              [75, 12, 16, 20],
              '分',
              '発券機の記録による。基準値：令和４年度実績　目標値・実績値：令和６年度実績',
            ),
          ],
          [
            1,
            6,
            goal(
              '指標２',
              'オンライン申請の件数',
              [120, '2,000', '2,240', 'ー'],
              '件',
              '申請システムの集計。目標値・実績値：令和６年度実績',
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
    what: 'fresh- form: the years of target and actual only in a sentence above, synonyms for every label, two on a sheet',
    open: 'a sentence that gives the years of target and actual, and 現況値 as what was reached',
    sheets: [
      sheet(
        [
          ['※　めざす値は令和８年度、現況値は令和６年度末時点の値です。', null, null, null],
          [null],
          ['成果を示す指標', '地域活動への参加率', null, null],
          ['単位', 'めざす値', '現況値', '担当'],
          ['％', '４５．０', '４１．７', '市民協働課'],
          [null],
          ['成果を示す指標', '自治会の加入率', null, null],
          ['単位', 'めざす値', '現況値', '担当'],
          ['％', '７０．０', '６６．３', '市民協働課'],
        ],
        { at: 'B2', merges: ['B2:E2'] },
      ),
    ],
    expected: [
      {
        name: '地域活動への参加率',
        unit: '％',
        periods: [
          [2024, null, 41.7, 'notSet'],
          [2026, 45, null, 'pending'],
        ],
      },
      {
        name: '自治会の加入率',
        unit: '％',
        periods: [
          [2024, null, 66.3, 'notSet'],
          [2026, 70, null, 'pending'],
        ],
      },
    ],
  },

  // Lists
  {
    what: 'fresh- list: three header rows with 達成率 as formatted shares, hidden rows, an average at the end, a merged project',
    sheets: [
      sheet(
        [
          ['施策', '指標', '単位', '目標と実績', null, null, null, null, null, null],
          [null, null, null, '令和5年度', null, null, '令和6年度', null, null, '令和7年度'],
          [null, null, null, '目標', '実績', '達成率', '目標', '実績', '達成率', '目標'],
          ['健康づくり', '健康教室の参加者数', '人', 500, 525, 1.05, 550, 506, 0.92, 600],
          [null, '喫煙率', '％', 16, 16.4, 16 / 16.4, 15, 14.8, 15 / 14.8, 14],
          ['医療体制', '救急搬送の受入率', '％', 90, 91.8, 1.02, 91, 91, 1, 92],
          [null, '平均達成率', null, null, null, 1.015, null, null, 0.978, null],
        ],
        {
          name: '進行管理',
          at: 'B3',
          merges: ['B3:B5', 'C3:C5', 'D3:D5', 'E3:K3', 'E4:G4', 'H4:J4', 'B6:B7'],
          hiddenRows: [7],
          formats: {
            G6: '0.0%',
            G7: '0.0%',
            G8: '0.0%',
            G9: '0.0%',
            J6: '0.0%',
            J7: '0.0%',
            J8: '0.0%',
            J9: '0.0%',
          },
          texts: {
            G6: '105.0%',
            G7: '97.6%',
            G8: '102.0%',
            G9: '101.5%',
            J6: '92.0%',
            J7: '101.4%',
            J8: '100.0%',
            J9: '97.8%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '健康教室の参加者数',
        project: '健康づくり',
        unit: '人',
        statedRates: [105, 92, null],
        periods: [
          [2023, 500, 525, 'achieved'],
          [2024, 550, 506, 'notAchieved'],
          [2025, 600, null, 'pending'],
        ],
      },
      {
        name: '喫煙率',
        project: '健康づくり',
        direction: 'lower',
        periods: [
          [2023, 16, 16.4, 'notAchieved'],
          [2024, 15, 14.8, 'achieved'],
          [2025, 14, null, 'pending'],
        ],
      },
      {
        name: '救急搬送の受入率',
        project: '医療体制',
        periods: [
          [2023, 90, 91.8, 'achieved'],
          [2024, 91, 91, 'achieved'],
          [2025, 92, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- list: R6目標 in one cell, projects merged with their budget, subtotals of money, a target in words and a dash',
    sheets: [
      sheet(
        [
          ['事業名', '予算額（千円）', '指標', 'R6目標', 'R6実績', 'R7目標'],
          ['道路補修事業', 48_000, '補修延長（km）', '12.5', '11.8', '13.0'],
          [null, null, '穴ぼこ通報の対応日数（日）', '3日以内', '2.6日', '3日以内'],
          ['街路樹管理事業', 9_600, '剪定本数（本）', '1,800', '1,905', '1,800'],
          [null, null, '倒木の件数（件）', 0, 0, 0],
          ['小計', 57_600, null, null, null, null],
          ['河川清掃事業', 3_200, '参加団体数（団体）', 40, '―', 42],
          ['小計', 3_200, null, null, null, null],
          ['合計', 60_800, null, null, null, null],
        ],
        { at: 'C5', merges: ['C6:C7', 'D6:D7', 'C8:C9', 'D8:D9'] },
      ),
    ],
    expected: [
      {
        name: '補修延長（km）',
        project: '道路補修事業',
        unit: 'km',
        periods: [
          [2024, 12.5, 11.8, 'notAchieved'],
          [2025, 13, null, 'pending'],
        ],
      },
      {
        name: '穴ぼこ通報の対応日数（日）',
        project: '道路補修事業',
        unit: '日',
        direction: 'lower',
        periods: [
          [2024, 3, 2.6, 'achieved'],
          [2025, 3, null, 'pending'],
        ],
      },
      {
        name: '剪定本数（本）',
        project: '街路樹管理事業',
        unit: '本',
        periods: [
          [2024, 1800, 1905, 'achieved'],
          [2025, 1800, null, 'pending'],
        ],
      },
      {
        name: '倒木の件数（件）',
        project: '街路樹管理事業',
        unit: '件',
        direction: 'lower',
        periods: [
          [2024, 0, 0, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        name: '参加団体数（団体）',
        project: '河川清掃事業',
        unit: '団体',
        periods: [
          [2024, 40, null, 'notMeasured'],
          [2025, 42, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['道路補修事業', 'budget', 48_000_000],
      ['街路樹管理事業', 'budget', 9_600_000],
      [null, 'budget', 57_600_000, true],
      ['河川清掃事業', 'budget', 3_200_000],
      [null, 'budget', 3_200_000, true],
      [null, 'budget', 60_800_000, true],
    ],
  },
  {
    what: 'fresh- list: transposed, KPIs over the columns under their departments, years merged down the rows, 集計中',
    sheets: [
      sheet(
        [
          ['年度', '区分', '税務課', null, '収納課'],
          [null, null, '電子申告率（％）', '口座振替の件数（件）', '滞納繰越額（百万円）'],
          ['R5', '目標', '40.0', '6,000', 350],
          [null, '実績', '42.3', '5,870', 362],
          ['R6', '目標', '45.0', '6,200', 330],
          [null, '実績', '46.1', '集計中', 318],
        ],
        { at: 'B4', merges: ['B4:B5', 'C4:C5', 'D4:E4', 'B6:B7', 'B8:B9'] },
      ),
    ],
    expected: [
      {
        name: '電子申告率（％）',
        unit: '％',
        periods: [
          [2023, 40, 42.3, 'achieved'],
          [2024, 45, 46.1, 'achieved'],
        ],
      },
      {
        name: '口座振替の件数（件）',
        unit: '件',
        periods: [
          [2023, 6000, 5870, 'notAchieved'],
          [2024, 6200, null, 'notMeasured'],
        ],
      },
      {
        name: '滞納繰越額（百万円）',
        unit: '百万円',
        direction: 'lower',
        periods: [
          [2023, 350, 362, 'notAchieved'],
          [2024, 330, 318, 'achieved'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!E9'],
  },
  {
    what: 'fresh- list: long table of KPI and year with error values in actual and rate, an hidden row, ids before the names',
    sheets: [
      sheet(
        [
          ['KPI-ID', 'KPI名', '年度', '単位', '目標値', '実績値', '達成率'],
          ['K-01', '見学者数', '2023年度', '人', 3000, 3210, 1.07],
          ['K-01', '見学者数', '2024年度', '人', 3200, '#N/A', '#N/A'],
          ['K-01', '見学者数', '2025年度', '人', 3400, null, '#DIV/0!'],
          ['K-02', '製品不良率', '2023年度', '％', 0.8, 0.75, 0.8 / 0.75],
          ['K-02', '製品不良率', '2024年度', '％', 0.7, 0.72, 0.7 / 0.72],
          ['K-02', '製品不良率', '2025年度', '％', 0.6, null, '#DIV/0!'],
        ],
        {
          name: 'データ',
          hiddenRows: [6],
          formats: { G2: '0%', G5: '0.0%', G6: '0.0%' },
          texts: { G2: '107%', G5: '106.7%', G6: '97.2%' },
        },
      ),
    ],
    expected: [
      {
        name: '見学者数',
        unit: '人',
        periods: [
          [2023, 3000, 3210, 'achieved'],
          [2024, 3200, null, 'notMeasured'],
          [2025, 3400, null, 'pending'],
        ],
      },
      {
        name: '製品不良率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, 0.8, 0.75, 'achieved'],
          [2024, 0.7, 0.72, 'notAchieved'],
          [2025, 0.6, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING データ!F3'],
  },
  {
    what: 'fresh- list: 上期, 下期 and 通期 over 目標 and 実績, the year in a title, group rows of the departments',
    sheets: [
      sheet(
        [
          ['2024年度　部門別KPI（半期管理）', null, null, null, null, null, null, null],
          [null],
          ['KPI', '単位', '上期', null, '下期', null, '通期', null],
          [null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['【営業部】', null, null, null, null, null, null, null],
          ['新規顧客数', '社', 40, 44, 45, 39, 85, 83],
          ['【品質保証部】', null, null, null, null, null, null, null],
          ['顧客クレーム件数', '件', 12, 10, 12, 13, 24, 23],
        ],
        {
          at: 'B2',
          merges: ['B2:I2', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'H4:I4', 'B6:I6', 'B8:I8'],
        },
      ),
    ],
    expected: [
      {
        name: '新規顧客数',
        unit: '社',
        periods: [
          ['上期', 40, 44, 'achieved'],
          ['下期', 45, 39, 'notAchieved'],
          ['通期', 85, 83, 'notAchieved'],
        ],
      },
      {
        name: '顧客クレーム件数',
        unit: '件',
        direction: 'lower',
        periods: [
          ['上期', 12, 10, 'achieved'],
          ['下期', 12, 13, 'notAchieved'],
          ['通期', 24, 23, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- list: one unit for the whole list above it, a total below it, full-width digits and commas, a row hidden',
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
    what: 'fresh- list: ranges, 維持 and a change on the year before among plain bounds, units in the cells',
    sheets: [
      sheet(
        [
          ['No.', '評価指標', '目標（R6）', '実績（R6）'],
          [1, '職員提案の件数', '5～10件', '8件'],
          [2, '図書の貸出冊数', '前年度比＋3％', '102,400冊'],
          [3, '保育所の数', '維持', '14か所'],
          [4, '住民満足度', '５０％以上', '54.2％'],
          [5, '食中毒の発生件数', '3件以下', '1件'],
          [6, '観光消費額の対令和元年度比', '1.2倍', '1.34倍'],
        ],
        { at: 'D4' },
      ),
    ],
    expected: [
      { name: '職員提案の件数', periods: [[2024, '5～10件', 8, 'undetermined']] },
      { name: '図書の貸出冊数', periods: [[2024, '前年度比＋3％', 102_400, 'undetermined']] },
      { name: '保育所の数', periods: [[2024, '維持', 14, 'undetermined']] },
      { name: '住民満足度', periods: [[2024, 50, 54.2, 'achieved']] },
      { name: '食中毒の発生件数', unit: '件', direction: 'lower', periods: [[2024, 3, 1, 'achieved']] },
      { name: '観光消費額の対令和元年度比', unit: '倍', periods: [[2024, 1.2, 1.34, 'achieved']] },
    ],
  },
  {
    what: 'fresh- list: English, sections over the whole width, FY24 Target in one cell, an actual not available',
    sheets: [
      sheet(
        [
          ['Metric', 'UoM', 'FY23 Actual', 'FY24 Target', 'FY24 Actual', 'FY25 Target'],
          ['Growth', null, null, null, null, null],
          ['New subscribers', 'persons', '11,200', '12,000', '12,850', '13,500'],
          ['Repeat purchase rate', '%', '38%', '40%', '39.5%', '42%'],
          ['Safety', null, null, null, null, null],
          ['Lost-time injuries', 'cases', 9, '5 or fewer', 4, '4 or fewer'],
          ['Safety training completed', '%', '92%', '95%', 'N/A', '97%'],
        ],
        { name: 'Scorecard', at: 'B3', merges: ['B4:G4', 'B7:G7'] },
      ),
    ],
    expected: [
      {
        name: 'New subscribers',
        unit: 'persons',
        periods: [
          [2023, null, 11_200, 'notSet'],
          [2024, 12_000, 12_850, 'achieved'],
          [2025, 13_500, null, 'pending'],
        ],
      },
      {
        name: 'Repeat purchase rate',
        unit: '%',
        periods: [
          [2023, null, 38, 'notSet'],
          [2024, 40, 39.5, 'notAchieved'],
          [2025, 42, null, 'pending'],
        ],
      },
      {
        name: 'Lost-time injuries',
        unit: 'cases',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, null, 9, 'notSet'],
          [2024, 5, 4, 'achieved'],
          [2025, 4, null, 'pending'],
        ],
      },
      {
        name: 'Safety training completed',
        periods: [
          [2023, null, 92, 'notSet'],
          [2024, 95, null, 'notMeasured'],
          [2025, 97, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'fresh- list: two rows per KPI on a fine grid, 目標 and 実績 in a column, departments, an empty slot at the end',
    sheets: [
      spread(
        [
          ['番号', '課名', '指標', '区分', 'Ｒ４年度', 'Ｒ５年度', 'Ｒ６年度', 'Ｒ７年度'],
          ['1', '農林課', '有害鳥獣の捕獲頭数（頭）', '目標', 300, 320, 340, 360],
          [null, null, null, '実績', 288, 331, 352, null],
          ['2', '農林課', '農作物の鳥獣被害額（万円）', '目標', 900, 850, 800, 750],
          [null, null, null, '実績', 912, 840, 826, null],
          ['3', null, null, '目標'],
          [null, null, null, '実績'],
        ],
        [2, 4, 9, 3, 4, 4, 4, 4],
        { name: '一覧', at: 'C8' },
      ),
    ],
    expected: [
      {
        no: '1',
        name: '有害鳥獣の捕獲頭数（頭）',
        unit: '頭',
        periods: [
          [2022, 300, 288, 'notAchieved'],
          [2023, 320, 331, 'achieved'],
          [2024, 340, 352, 'achieved'],
          [2025, 360, null, 'pending'],
        ],
      },
      {
        no: '2',
        name: '農作物の鳥獣被害額（万円）',
        unit: '万円',
        direction: 'lower',
        periods: [
          [2022, 900, 912, 'notAchieved'],
          [2023, 850, 840, 'achieved'],
          [2024, 800, 826, 'notAchieved'],
          [2025, 750, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- list: quarter ends as titles over 計画 and 実績, the last quarter still to come',
    sheets: [
      sheet(
        [
          [
            '管理指標',
            '単位',
            '2024年6月末',
            null,
            '2024年9月末',
            null,
            '2024年12月末',
            null,
            '2025年3月末',
            null,
          ],
          [null, null, '計画', '実績', '計画', '実績', '計画', '実績', '計画', '実績'],
          ['有効会員数', '千人', 52, 51.6, 54, 54.9, 56, 57.3, 58, null],
          ['在庫回転日数', '日', 45, 47, 44, 44, 43, 41, 42, null],
        ],
        { at: 'A3', merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3', 'I3:J3'] },
      ),
    ],
    expected: [
      {
        name: '有効会員数',
        unit: '千人',
        periods: [
          ['2024年6月末', 52, 51.6, 'notAchieved'],
          ['2024年9月末', 54, 54.9, 'achieved'],
          ['2024年12月末', 56, 57.3, 'achieved'],
          ['2025年3月末', 58, null, 'pending'],
        ],
      },
      {
        name: '在庫回転日数',
        unit: '日',
        direction: 'lower',
        periods: [
          ['2024年6月末', 45, 47, 'notAchieved'],
          ['2024年9月末', 44, 44, 'achieved'],
          ['2024年12月末', 43, 41, 'achieved'],
          ['2025年3月末', 42, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!H6'],
  },
  {
    what: 'fresh- list: base of Heisei 30, results of three years, one aim at the end, merged goals, ▲ among the values',
    sheets: [
      sheet(
        [
          ['基本目標', '数値目標', '単位', '基準値', '実績値', null, null, '目標値'],
          [null, null, null, 'Ｈ30', 'R4', 'R5', 'R6', 'R8'],
          ['ひとを呼び込む', '社会増減数', '人', '▲245', '▲180', '▲96', '▲61', '0'],
          [null, '観光入込客数', '万人', '86.2', '71.5', '84.0', '91.3', '95.0'],
          ['まちをつくる', '市内総生産', '億円', '1,480', '1,452', '―', '1,503', '1,550'],
        ],
        { at: 'B7', merges: ['B7:B8', 'C7:C8', 'D7:D8', 'F7:H7', 'B9:B10'] },
      ),
    ],
    expected: [
      {
        name: '社会増減数',
        unit: '人',
        baseline: -245,
        direction: 'higher',
        periods: [
          [2022, null, -180, 'notSet'],
          [2023, null, -96, 'notSet'],
          [2024, null, -61, 'notSet'],
          [2026, 0, null, 'pending'],
        ],
      },
      {
        name: '観光入込客数',
        unit: '万人',
        baseline: 86.2,
        periods: [
          [2022, null, 71.5, 'notSet'],
          [2023, null, 84, 'notSet'],
          [2024, null, 91.3, 'notSet'],
          [2026, 95, null, 'pending'],
        ],
      },
      {
        name: '市内総生産',
        unit: '億円',
        baseline: 1480,
        periods: [
          [2022, null, 1452, 'notSet'],
          [2023, null, null, 'notMeasured'],
          [2024, null, 1503, 'notSet'],
          [2026, 1550, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'fresh- list: thirteen KPIs of four pillars far to the right, the titles again in the middle, numbers running through',
    sheets: [
      sheet(
        [
          ['柱', '№', 'ＫＰＩ', '単位', '令和６年度\n目標値', '令和６年度\n実績値', '所管課'],
          ['産業', 1, '創業件数', '件', 20, 23, '商工課'],
          [null, 2, '企業誘致数', '社', 2, 1, '商工課'],
          [null, 3, '求人充足率', '％', '25％', '26.4％', '商工課'],
          ['子育て', 4, '一時預かりの利用者数', '人', '1,100', '1,236', 'こども課'],
          [null, 5, '待機児童数', '人', 0, 3, 'こども課'],
          [null, 6, '育児相談の件数', '件', 640, 655, '健康課'],
          ['柱', '№', 'ＫＰＩ', '単位', '令和６年度\n目標値', '令和６年度\n実績値', '所管課'],
          ['環境', 7, '資源化率', '％', 24, 22.9, '環境課'],
          [null, 8, '不法投棄の件数', '件', '30件以下', '27件', '環境課'],
          [null, 9, '電気自動車の公用車台数', '台', 8, 8, '管財課'],
          ['安全', 10, '交通事故の死者数', '人', 0, 0, '危機管理課'],
          [null, 11, '自主防災組織率', '％', 88, 88.2, '危機管理課'],
          [null, 12, '防犯カメラの設置台数', '台', 45, 41, '危機管理課'],
          [null, 13, '火災の発生件数', '件', 12, 15, '消防署'],
        ],
        { at: 'N5', merges: ['N6:N8', 'N9:N11', 'N13:N15', 'N16:N19'] },
      ),
    ],
    expected: [
      { no: '1', name: '創業件数', periods: [[2024, 20, 23, 'achieved']] },
      { no: '2', name: '企業誘致数', periods: [[2024, 2, 1, 'notAchieved']] },
      { no: '3', name: '求人充足率', unit: '％', periods: [[2024, 25, 26.4, 'achieved']] },
      {
        no: '4',
        name: '一時預かりの利用者数',
        periods: [[2024, 1100, 1236, 'achieved']],
      },
      { no: '5', name: '待機児童数', direction: 'lower', periods: [[2024, 0, 3, 'notAchieved']] },
      { no: '6', name: '育児相談の件数', periods: [[2024, 640, 655, 'achieved']] },
      { no: '7', name: '資源化率', periods: [[2024, 24, 22.9, 'notAchieved']] },
      { no: '8', name: '不法投棄の件数', direction: 'lower', periods: [[2024, 30, 27, 'achieved']] },
      { no: '9', name: '電気自動車の公用車台数', periods: [[2024, 8, 8, 'achieved']] },
      { no: '10', name: '交通事故の死者数', periods: [[2024, 0, 0, 'achieved']] },
      { no: '11', name: '自主防災組織率', periods: [[2024, 88, 88.2, 'achieved']] },
      { no: '12', name: '防犯カメラの設置台数', periods: [[2024, 45, 41, 'notAchieved']] },
      { no: '13', name: '火災の発生件数', direction: 'lower', periods: [[2024, 12, 15, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'fresh- list: KPI and money of every project in one row, the grant against its cost, a total, one actual not set',
    sheets: [
      sheet(
        [
          ['令和６年度交付金事業　実績一覧', null, null, null, null, null, null],
          ['事業名', 'KPI', '単位', '目標値', '実績値', '事業費（円）', '交付金額（円）'],
          ['キャッシュレス窓口', '決済件数', '件', '4,000', '4,410', 3_300_000, 1_650_000],
          ['AI議事録', '作成時間の削減量', '時間', '600', '未計測', 1_980_000, 990_000],
          ['合計', null, null, null, null, 5_280_000, 2_640_000],
        ],
        { at: 'B2', merges: ['B2:H2'] },
      ),
    ],
    expected: [
      {
        name: '決済件数',
        project: 'キャッシュレス窓口',
        unit: '件',
        periods: [[2024, 4000, 4410, 'achieved']],
      },
      {
        name: '作成時間の削減量',
        project: 'AI議事録',
        unit: '時間',
        direction: 'higher',
        periods: [[2024, 600, null, 'notMeasured']],
      },
    ],
    costs: [
      ['キャッシュレス窓口', 'cost', 3_300_000],
      ['キャッシュレス窓口', 'grant', 1_650_000],
      ['AI議事録', 'cost', 1_980_000],
      ['AI議事録', 'grant', 990_000],
      [null, 'cost', 5_280_000, true],
      [null, 'grant', 2_640_000, true],
    ],
    findings: ['ACTUAL_MISSING Sheet1!F5'],
  },
  {
    what: 'fresh- list: a cross-tab of grades above and the list of the KPIs below on the same sheet',
    sheets: [
      sheet(
        [
          ['評価区分', '市民生活', '行政運営', '合計'],
          ['A 順調', 9, 6, 15],
          ['B 概ね順調', 4, 3, 7],
          ['C 遅れ', 1, 2, 3],
          ['合計', 14, 11, 25],
          [null],
          [null],
          ['主な指標', '単位', '2024年度目標', '2024年度実績', '評価'],
          ['マイナンバーカードの保有率', '％', 80, 81.9, 'A'],
          ['窓口の混雑による待ち時間', '分', 15, 21, 'C'],
        ],
        { at: 'C3' },
      ),
    ],
    expected: [
      { name: 'マイナンバーカードの保有率', unit: '％', periods: [[2024, 80, 81.9, 'achieved']] },
      {
        name: '窓口の混雑による待ち時間',
        unit: '分',
        direction: 'lower',
        periods: [[2024, 15, 21, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- list: a bad thing whose aim lies above its base, a good one whose aim lies below: a person is asked',
    sheets: [
      sheet([
        ['指標名', '単位', '現状値（R4）', '目標値（R6）', '実績値（R6）'],
        ['不登校の児童数', '人', 18, 25, 25],
        ['施設利用者の満足度', '％', 82, 75, 75],
        ['公園の美化活動団体数', '団体', 30, 36, 37],
      ]),
    ],
    expected: [
      { name: '不登校の児童数', confidence: 'review', periods: [[2024, 25, 25, 'achieved']] },
      { name: '施設利用者の満足度', confidence: 'review', periods: [[2024, 75, 75, 'achieved']] },
      {
        name: '公園の美化活動団体数',
        baseline: 30,
        direction: 'higher',
        periods: [[2024, 36, 37, 'achieved']],
      },
    ],
  },
  {
    what: 'fresh- list: full-width titles, shares formatted as percentages beside counts, numbers in brackets before the names, an arrow column',
    sheets: [
      sheet(
        [
          ['指　標', '単位', '望ましい方向', 'Ｒ５年度実績', 'Ｒ６年度目標', 'Ｒ６年度実績', 'Ｒ７年度目標'],
          ['（１）町税の収納率', '％', '↑', 0.971, 0.975, 0.978, 0.98],
          ['（２）職員一人当たり時間外勤務', '時間', '↓', 148, 140, 151, 135],
          ['（３）テレワークの実施率', '％', '↑', 0.12, 0.2, 0.185, 0.25],
        ],
        {
          at: 'C3',
          formats: Object.fromEntries(
            ['F4', 'G4', 'H4', 'I4', 'F6', 'G6', 'H6', 'I6'].map((a) => [a, '0.0%']),
          ),
          texts: {
            F4: '97.1%',
            G4: '97.5%',
            H4: '97.8%',
            I4: '98.0%',
            F6: '12.0%',
            G6: '20.0%',
            H6: '18.5%',
            I6: '25.0%',
          },
        },
      ),
    ],
    expected: [
      {
        name: '町税の収納率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, null, 97.1, 'notSet'],
          [2024, 97.5, 97.8, 'achieved'],
          [2025, 98, null, 'pending'],
        ],
      },
      {
        name: '職員一人当たり時間外勤務',
        unit: '時間',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, null, 148, 'notSet'],
          [2024, 140, 151, 'notAchieved'],
          [2025, 135, null, 'pending'],
        ],
      },
      {
        name: 'テレワークの実施率',
        unit: '％',
        periods: [
          [2023, null, 12, 'notSet'],
          [2024, 20, 18.5, 'notAchieved'],
          [2025, 25, null, 'pending'],
        ],
      },
    ],
  },

  {
    what: 'fresh- list: half a year of months on a fine grid, 目標 and 実績 under one another, the last three months still to come',
    sheets: [
      spread(
        [
          ['令和６年度下半期　窓口改善の進み具合（12月末現在）'],
          [],
          ['指標名', '単位', '区分', '10月', '11月', '12月', '1月', '2月', '3月'],
          ['オンライン予約の件数', '件', '目標', 120, 120, 130, 130, 140, 160],
          [null, null, '実績', 118, 131, 144],
          ['窓口への苦情の件数', '件', '目標', 8, 8, 8, 8, 8, 8],
          [null, null, '実績', 9, 6, 8],
        ],
        [8, 2, 3, 3, 3, 3, 3, 3, 3],
        { at: 'C2' },
      ),
    ],
    expected: [
      {
        name: 'オンライン予約の件数',
        unit: '件',
        periods: [
          ['10月', 120, 118, 'notAchieved'],
          ['11月', 120, 131, 'achieved'],
          ['12月', 130, 144, 'achieved'],
          ['1月', 130, null, 'pending'],
          ['2月', 140, null, 'pending'],
          ['3月', 160, null, 'pending'],
        ],
      },
      {
        name: '窓口への苦情の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          ['10月', 8, 9, 'notAchieved'],
          ['11月', 8, 6, 'achieved'],
          ['12月', 8, 8, 'achieved'],
          ['1月', 8, null, 'pending'],
          ['2月', 8, null, 'pending'],
          ['3月', 8, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'fresh- list: sums of two named parts as target and actual beside plain ones, targets 未設定 and ―, projects merged',
    sheets: [
      sheet(
        [
          ['事業', '重要業績評価指標', '単位', '令和６年度目標値', '令和６年度実績値'],
          ['人材バンク', '登録者数', '人', '市内12人　市外8人', '市内14人　市外11人'],
          [null, '紹介の成立件数', '件', '15', '12'],
          ['出前授業', '実施校数', '校', '未設定', '9'],
          [null, '児童の理解度', '％', '―', '88.5'],
        ],
        { name: 'KPI一覧', at: 'D5', merges: ['D6:D7', 'D8:D9'] },
      ),
    ],
    expected: [
      { name: '登録者数', project: '人材バンク', unit: '人', periods: [[2024, 20, 25, 'achieved']] },
      { name: '紹介の成立件数', project: '人材バンク', periods: [[2024, 15, 12, 'notAchieved']] },
      { name: '実施校数', project: '出前授業', unit: '校', periods: [[2024, null, 9, 'notSet']] },
      { name: '児童の理解度', project: '出前授業', unit: '％', periods: [[2024, null, 88.5, 'notSet']] },
    ],
    findings: ['COMPOSITE_VALUE KPI一覧!G6', 'TARGET_MISSING KPI一覧!G8', 'TARGET_MISSING KPI一覧!G9'],
  },
  {
    what: 'fresh- list: two lists side by side, each dated in its own title, printed states of which one is wrong',
    sheets: [
      sheet(
        canvas(
          [
            0,
            0,
            [
              ['令和５年度（令和６年３月31日現在）'],
              ['指標', '単位', '目標', '実績', '判定'],
              ['水洗化率', '％', 92, 91.7, '達成'],
              ['給水管の取替件数', '件', 60, 64, '達成'],
            ],
          ],
          [
            2,
            7,
            [
              ['令和６年度（令和７年３月31日現在）'],
              ['指標', '単位', '目標', '実績', '判定'],
              ['管路の耐震化率', '％', 41, 41.3, '達成'],
              ['有収率', '％', 90, 89.2, '未達成'],
            ],
          ],
        ),
        { at: 'B3' },
      ),
    ],
    expected: [
      { name: '水洗化率', unit: '％', periods: [[2023, 92, 91.7, 'notAchieved']] },
      { name: '給水管の取替件数', unit: '件', direction: 'higher', periods: [[2023, 60, 64, 'achieved']] },
      { name: '管路の耐震化率', unit: '％', periods: [[2024, 41, 41.3, 'achieved']] },
      { name: '有収率', unit: '％', periods: [[2024, 90, 89.2, 'notAchieved']] },
    ],
    findings: ['STATED_STATUS_DIFFERS Sheet1!F5'],
  },
  {
    what: 'fresh- form: 年度末 in the labels with the values below, name above, three of them in a row on a fine grid, one without a target yet',
    sheets: [
      spread(
        [
          ['■ KPI１', null, null, '■ KPI２', null, null, '■ KPI３', null],
          [
            '公衆無線LANの利用回数',
            null,
            null,
            '多言語案内板の設置数',
            null,
            null,
            '案内アプリの評価点',
            null,
          ],
          [
            '令和６年度末目標',
            '令和６年度末実績',
            null,
            '令和６年度末目標',
            '令和６年度末実績',
            null,
            '令和６年度末目標',
            '令和６年度末実績',
          ],
          ['25,000回', '27,310回', null, '18基', '15基', null, '未設定', '3.8点'],
        ],
        [5, 5, 1, 5, 5, 1, 5, 5],
        { name: 'Wi-Fi', at: 'B5' },
      ),
    ],
    expected: [
      { name: '公衆無線LANの利用回数', unit: '回', periods: [[2024, 25_000, 27_310, 'achieved']] },
      { name: '多言語案内板の設置数', unit: '基', periods: [[2024, 18, 15, 'notAchieved']] },
      { name: '案内アプリの評価点', unit: '点', periods: [[2024, null, 3.8, 'notSet']] },
    ],
    findings: ['TARGET_MISSING Wi-Fi!X8'],
  },

  // Nothing to find
  nothing(
    'no KPIs: a list of vehicles with planned and actual inspection dates and mileage',
    sheet(
      [
        ['公用車一覧（令和６年度）', null, null, null, null, null],
        ['№', '車両番号', '点検予定日', '点検実施日', '走行距離（km）', '備考'],
        [1, '品川 500 あ 12-34', '2024/5/10', '2024/5/12', 48_210, null],
        [2, '品川 480 い 56-78', '2024/6/3', '2024/6/3', 102_334, '更新対象'],
        [3, '品川 800 う 90-12', '2024/9/20', null, 15_020, null],
      ],
      { at: 'B2' },
    ),
  ),
  nothing(
    'no KPIs: members of a club with addresses, dues by year and marks for paid',
    sheet([
      ['会員番号', '氏名', '郵便番号', '住所', '電話', 'R5会費', 'R6会費'],
      ['0001', '青木 進', '100-0001', '千代田区千代田1-1', '03-0000-0001', 3000, 3000],
      ['0002', '井上 恵', '150-0002', '渋谷区渋谷2-3-4', '03-0000-0002', 3000, null],
      ['0003', '上田 勝', '160-0022', '新宿区新宿5-6', '03-0000-0003', null, 3000],
    ]),
  ),
  nothing(
    'no KPIs: a month of shifts with planned and actual hours and their difference per person',
    sheet(
      [
        ['6月勤務表', '1(土)', '2(日)', '3(月)', '4(火)', '予定時間', '実績時間', '差'],
        ['佐々木', '早', '休', '遅', '早', 24, 25.5, 1.5],
        ['松本', '遅', '早', '休', '遅', 24, 24, 0],
        ['清水', '休', '遅', '早', '休', 16, 15, -1],
        ['計', 2, 2, 2, 2, 64, 64.5, 0.5],
      ],
      { at: 'C4' },
    ),
  ),
  nothing(
    'no KPIs: an invoice with ordered and delivered quantities, tax and total',
    spread(
      [
        ['請　求　書', null, null, null, null],
        ['株式会社 山手商会 御中', null, null, '請求日', '2024年7月31日'],
        [],
        ['品名', '注文数', '納品数', '単価（円）', '金額（円）'],
        ['Ａ４コピー用紙', 50, 50, 2_400, 120_000],
        ['トナー', 10, 8, 9_800, 78_400],
        ['小計', null, null, null, 198_400],
        ['消費税（10％）', null, null, null, 19_840],
        ['合計', null, null, null, 218_240],
      ],
      [8, 4, 4, 5, 6],
      { name: '請求書', at: 'B2' },
    ),
  ),
  nothing(
    'no KPIs: answers of residents by age in percent, this time and last time',
    sheet([
      ['問３　今後も住み続けたいと思いますか（％）', null, null, null, null],
      ['年代', '回答数', 'そう思う', 'どちらともいえない', 'そう思わない'],
      ['20歳代', 112, 48.2, 31.3, 20.5],
      ['30歳代', 145, 55.9, 28.3, 15.8],
      ['40歳代', 168, 61.3, 25.6, 13.1],
      ['全体', 425, 56.0, 28.0, 16.0],
      ['前回（令和４年度）', 410, 53.4, 29.5, 17.1],
    ]),
  ),
  nothing(
    'no KPIs: a budget book by account with 予算額, 決算額 and 執行率 in thousands',
    sheet(
      [
        ['令和６年度　一般会計　歳出', null, null, null],
        ['款', '予算額（千円）', '決算額（千円）', '執行率（％）'],
        ['議会費', 182_400, 178_932, 98.1],
        ['総務費', 2_310_500, 2_254_118, 97.6],
        ['民生費', 5_874_200, 5_801_774, 98.8],
        ['歳出合計', 8_367_100, 8_234_824, 98.4],
      ],
      { name: '歳出', at: 'B3' },
    ),
  ),
  nothing(
    'no KPIs: sales by product and quarter with the year before and the ratio to it',
    sheet([
      ['商品', '1Q', '2Q', '3Q', '4Q', '年計', '前年', '前年比'],
      ['緑茶', 1_210, 1_480, 1_105, 1_020, 4_815, 4_602, '104.6%'],
      ['紅茶', 640, 610, 715, 802, 2_767, 2_810, '98.5%'],
      ['合計', 1_850, 2_090, 1_820, 1_822, 7_582, 7_412, '102.3%'],
    ]),
  ),
  nothing(
    'no KPIs: an English project schedule with planned and actual days and a percentage done',
    sheet(
      [
        ['Task', 'Owner', 'Planned start', 'Planned end', 'Actual end', '% complete'],
        ['Requirements', 'Mori', '2024-04-01', '2024-04-19', '2024-04-22', '100%'],
        ['Design', 'Abe', '2024-04-22', '2024-05-31', '2024-05-30', '100%'],
        ['Build', 'Sato', '2024-06-03', '2024-09-13', null, '60%'],
      ],
      { name: 'Schedule', at: 'B5' },
    ),
  ),
];
