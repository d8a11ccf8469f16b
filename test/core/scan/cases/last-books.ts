import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const _ = null;

export const cases: readonly RecognitionCase[] = [
  {
    what: 'last- form 3: blocks of two years on a fine grid from B3, one printed status is wrong',
    sheets: [
      spread(
        [
          ['様式第３号　実績報告書（KPIの状況）'],
          ['KPI①', '種別', '単位', '基準年度', '基準値', _],
          ['移動図書館の貸出利用者数', 'アウトプット', '人', '令和4年度', 820, _],
          [_, _, _, '令和6年度 目標値', '令和6年度 実績値', '達成状況'],
          [_, _, _, 900, 1015, '達成'],
          [_, _, _, '令和7年度 目標値', '令和7年度 実績値', '達成状況'],
          [_, _, _, 1100, _, _],
          [],
          ['KPI②', '種別', '単位', '基準年度', '基準値', _],
          ['読書が好きな児童の割合', 'アウトカム', '％', 'なし', 'なし', _],
          [_, _, _, '令和6年度 目標値', '令和6年度 実績値', '達成状況'],
          [_, _, _, 70, 68.5, '達成'],
          [_, _, _, '令和7年度 目標値', '令和7年度 実績値', '達成状況'],
          [_, _, _, 75, _, _],
        ],
        [8, 3, 3, 4, 4, 4],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: '移動図書館の貸出利用者数',
        no: 'KPI①',
        kind: 'output',
        unit: '人',
        baseline: 820,
        periods: [
          [2024, 900, 1015, 'achieved'],
          [2025, 1100, null, 'pending'],
        ],
      },
      {
        name: '読書が好きな児童の割合',
        no: 'KPI②',
        kind: 'outcome',
        unit: '％',
        baseline: null,
        periods: [
          [2024, 70, 68.5, 'notAchieved'],
          [2025, 75, null, 'pending'],
        ],
      },
    ],
    findings: ['STATED_STATUS_DIFFERS Sheet1!X14'],
  },
  {
    what: 'last- form: identification row, then six cells of 目標 and 実績 by year beneath it, twice',
    sheets: [
      spread(
        [
          ['事業名', '空き家活用移住促進事業'],
          [],
          ['指標番号', '指標の名称', '種別', '単位', '基準年度', '基準値'],
          ['KPI①', '空き家バンクの成約件数', 'アウトプット', '件', 'R4年度', 12],
          ['R5年度目標', 'R5年度実績', 'R6年度目標', 'R6年度実績', 'R7年度目標', 'R7年度実績'],
          [15, 14, 18, 21, 24, _],
          [],
          ['指標番号', '指標の名称', '種別', '単位', '基準年度', '基準値'],
          ['KPI②', '相談窓口経由の移住世帯数', 'アウトカム', '世帯', 'R4年度', 5],
          ['R5年度目標', 'R5年度実績', 'R6年度目標', 'R6年度実績', 'R7年度目標', 'R7年度実績'],
          [8, 9, 10, 7, 12, _],
        ],
        [4, 6, 4, 4, 4, 4],
      ),
    ],
    expected: [
      {
        name: '空き家バンクの成約件数',
        no: 'KPI①',
        kind: 'output',
        unit: '件',
        baseline: 12,
        project: '空き家活用移住促進事業',
        periods: [
          [2023, 15, 14, 'notAchieved'],
          [2024, 18, 21, 'achieved'],
          [2025, 24, null, 'pending'],
        ],
      },
      {
        name: '相談窓口経由の移住世帯数',
        no: 'KPI②',
        kind: 'outcome',
        unit: '世帯',
        baseline: 5,
        project: '空き家活用移住促進事業',
        periods: [
          [2023, 8, 9, 'achieved'],
          [2024, 10, 7, 'notAchieved'],
          [2025, 12, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'last- upper target, lower actual over five years on a fine grid with a baseline column, an empty slot',
    sheets: [
      spread(
        [
          ['４　成果（上段：目標値　下段：実績値）'],
          ['成果指標', '単位', '基準値(R4)', 'R5年度', 'R6年度', 'R7年度', 'R8年度', 'R9年度'],
          ['① 公園の指定管理満足度', '％', 62, 65, 67, 70, 72, 75],
          [_, _, _, 64.2, 68.1, _, _, _],
          ['② 遊具の事故件数', '件', 9, 8, 6, 4, 2, 0],
          [_, _, _, 7, 6, _, _, _],
          ['③'],
          [],
        ],
        [9, 2, 4, 3, 3, 3, 3, 3],
        { at: 'C2' },
      ),
    ],
    expected: [
      {
        name: '公園の指定管理満足度',
        no: '①',
        unit: '％',
        direction: 'higher',
        baseline: 62,
        periods: [
          [2023, 65, 64.2, 'notAchieved'],
          [2024, 67, 68.1, 'achieved'],
          [2025, 70, null, 'pending'],
          [2026, 72, null, 'pending'],
          [2027, 75, null, 'pending'],
        ],
      },
      {
        name: '遊具の事故件数',
        no: '②',
        unit: '件',
        direction: 'lower',
        baseline: 9,
        periods: [
          [2023, 8, 7, 'achieved'],
          [2024, 6, 6, 'achieved'],
          [2025, 4, null, 'pending'],
          [2026, 2, null, 'pending'],
          [2027, 0, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'last- upper planned, lower actual by project merged at the left, a missing actual, years as 令和',
    sheets: [
      sheet(
        [
          ['※各欄の上段は計画値、下段は実績値'],
          ['事業名', '評価指標', '単位', '令和５年度', '令和６年度', '令和７年度'],
          ['子ども食堂支援事業', '開設か所数', 'か所', 4, 6, 8],
          [_, _, _, 4, 5, _],
          [_, '延べ利用者数', '人', 1200, 1800, 2400],
          [_, _, _, 1350, '集計中', _],
          ['学習支援事業', '参加生徒数', '人', 60, 70, 80],
          [_, _, _, 52, 71, _],
        ],
        {
          at: 'B5',
          merges: ['B7:B10', 'B11:B12', 'C7:C8', 'C9:C10', 'C11:C12', 'D7:D8', 'D9:D10', 'D11:D12'],
        },
      ),
    ],
    expected: [
      {
        name: '開設か所数',
        unit: 'か所',
        project: '子ども食堂支援事業',
        periods: [
          [2023, 4, 4, 'achieved'],
          [2024, 6, 5, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
      {
        name: '延べ利用者数',
        unit: '人',
        project: '子ども食堂支援事業',
        periods: [
          [2023, 1200, 1350, 'achieved'],
          [2024, 1800, null, 'notMeasured'],
          [2025, 2400, null, 'pending'],
        ],
      },
      {
        name: '参加生徒数',
        unit: '人',
        project: '学習支援事業',
        periods: [
          [2023, 60, 52, 'notAchieved'],
          [2024, 70, 71, 'achieved'],
          [2025, 80, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!F10'],
  },
  {
    what: 'last- cards with 測定方法: year in the label of 目標値 and 実績値, one measured later',
    sheets: [
      spread(
        [
          ['取組名', '高齢者見守りネットワーク構築'],
          ['KPI①', '見守り協定の締結事業者数', '単位', '者'],
          ['種別', 'アウトプット', '測定方法', '協定書の写しを年度末に集計する'],
          ['令和5年度目標値', 30, '令和5年度実績値', 33],
          ['令和6年度目標値', 40, '令和6年度実績値', 38],
          [],
          ['KPI②', '見守りにより支援につながった件数', '単位', '件'],
          ['種別', 'アウトカム', '測定方法', '地域包括支援センターの記録から数える'],
          ['令和5年度目標値', 10, '令和5年度実績値', 12],
          ['令和6年度目標値', 15, '令和6年度実績値', '未計測'],
        ],
        [5, 8, 5, 8],
      ),
    ],
    expected: [
      {
        name: '見守り協定の締結事業者数',
        no: 'KPI①',
        unit: '者',
        kind: 'output',
        project: '高齢者見守りネットワーク構築',
        periods: [
          [2023, 30, 33, 'achieved'],
          [2024, 40, 38, 'notAchieved'],
        ],
      },
      {
        name: '見守りにより支援につながった件数',
        no: 'KPI②',
        unit: '件',
        kind: 'outcome',
        project: '高齢者見守りネットワーク構築',
        periods: [
          [2023, 10, 12, 'achieved'],
          [2024, 15, null, 'notMeasured'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!S10'],
  },
  {
    what: 'last- plan table and result table of two KPIs, the target of one differs',
    sheets: [
      sheet([
        ['１　計画時のKPI'],
        ['No.', 'KPI', '単位', '令和6年度目標値', '令和7年度目標値', '令和8年度目標値'],
        ['KPI①', 'オンライン予約の利用件数', '件', 500, 800, 1200],
        ['KPI②', '窓口の平均待ち時間', '分', 20, 15, 10],
        [],
        ['２　令和6年度の実績'],
        ['No.', 'KPI', '単位', '令和6年度目標値', '令和6年度実績値', '達成状況'],
        ['KPI①', 'オンライン予約の利用件数', '件', 550, 610, '達成'],
        ['KPI②', '窓口の平均待ち時間', '分', 20, 22, '未達成'],
      ]),
    ],
    expected: [
      {
        name: 'オンライン予約の利用件数',
        no: 'KPI①',
        unit: '件',
        direction: 'higher',
        periods: [
          [2024, 550, 610, 'achieved'],
          [2025, 800, null, 'pending'],
          [2026, 1200, null, 'pending'],
        ],
      },
      {
        name: '窓口の平均待ち時間',
        no: 'KPI②',
        unit: '分',
        direction: 'lower',
        periods: [
          [2024, 20, 22, 'notAchieved'],
          [2025, 15, null, 'pending'],
          [2026, 10, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'last- grant form: cost row of pairs on a fine grid, settled above budget, two KPI rows below',
    sheets: [
      spread(
        [
          ['様式２　デジタル交付金　事業効果検証シート'],
          ['事業名', 'スマート農業導入支援'],
          ['予算額', '4,200千円', '決算額', '4,350千円', '交付金額', '2,100千円'],
          [],
          ['KPI', '単位', '目標値（R6）', '実績値（R6）', '目標値（R7）', '実績値（R7）'],
          ['ドローン防除の実施面積', 'ha', 120, 134.5, 200, _],
          ['導入農家数', '戸', 10, 8, 16, _],
        ],
        [6, 4, 4, 4, 4, 4],
        { name: '検証', at: 'B2' },
      ),
    ],
    expected: [
      {
        name: 'ドローン防除の実施面積',
        unit: 'ha',
        project: 'スマート農業導入支援',
        periods: [
          [2024, 120, 134.5, 'achieved'],
          [2025, 200, null, 'pending'],
        ],
      },
      {
        name: '導入農家数',
        unit: '戸',
        project: 'スマート農業導入支援',
        periods: [
          [2024, 10, 8, 'notAchieved'],
          [2025, 16, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['スマート農業導入支援', 'budget', 4200000],
      ['スマート農業導入支援', 'settled', 4350000],
      ['スマート農業導入支援', 'grant', 2100000],
    ],
    findings: ['SETTLED_EXCEEDS_BUDGET 検証!P4'],
  },
  {
    what: 'last- form: a table of years down the rows per KPI with the 基準値 row first',
    sheets: [
      spread(
        [
          ['KPI①', '商店街の歩行者通行量', '単位', '人／日'],
          ['年度', '目標値', '実績値', '達成率'],
          ['令和4年度（基準値）', _, 2400, _],
          ['令和5年度', 2500, 2600, '104.0%'],
          ['令和6年度', 2800, 2660, '95.0%'],
          ['令和7年度', 3000, _, _],
          [],
          ['KPI②', '新規出店数', '単位', '店'],
          ['年度', '目標値', '実績値', '達成率'],
          ['令和4年度（基準値）', _, 2, _],
          ['令和5年度', 4, 3, '75.0%'],
          ['令和6年度', 5, 6, '120.0%'],
          ['令和7年度', 7, _, _],
        ],
        [6, 7, 4, 4],
        { at: 'D4' },
      ),
    ],
    expected: [
      {
        name: '商店街の歩行者通行量',
        no: 'KPI①',
        unit: '人／日',
        baseline: 2400,
        periods: [
          [2023, 2500, 2600, 'achieved'],
          [2024, 2800, 2660, 'notAchieved'],
          [2025, 3000, null, 'pending'],
        ],
        statedRates: [104, 95, null],
      },
      {
        name: '新規出店数',
        no: 'KPI②',
        unit: '店',
        baseline: 2,
        periods: [
          [2023, 4, 3, 'notAchieved'],
          [2024, 5, 6, 'achieved'],
          [2025, 7, null, 'pending'],
        ],
        statedRates: [75, 120, null],
      },
    ],
    findings: [],
  },
  {
    what: 'last- list: two years over 目標, 実績, 達成率 and 評価, groups merged, one rate miscalculated',
    sheets: [
      sheet(
        [
          ['施策', '指標名', '単位', '令和5年度', _, _, _, '令和6年度', _, _, _],
          [_, _, _, '目標', '実績', '達成率', '評価', '目標', '実績', '達成率', '評価'],
          ['防災', '自主防災組織の結成率', '%', 80, 76, '95.0%', 'B', 84, 84, '100.0%', 'A'],
          [_, '防災士の登録者数', '人', 50, 55, '110.0%', 'A', 60, 57, '97.0%', 'B'],
          [
            '交通',
            'コミュニティバスの利用者数',
            '人',
            20000,
            18000,
            '90.0%',
            'B',
            21000,
            22050,
            '105.0%',
            'A',
          ],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:K1', 'A3:A4'] },
      ),
    ],
    expected: [
      {
        name: '自主防災組織の結成率',
        unit: '%',
        periods: [
          [2023, 80, 76, 'notAchieved'],
          [2024, 84, 84, 'achieved'],
        ],
        statedRates: [95, 100],
      },
      {
        name: '防災士の登録者数',
        unit: '人',
        periods: [
          [2023, 50, 55, 'achieved'],
          [2024, 60, 57, 'notAchieved'],
        ],
        statedRates: [110, 97],
      },
      {
        name: 'コミュニティバスの利用者数',
        unit: '人',
        periods: [
          [2023, 20000, 18000, 'notAchieved'],
          [2024, 21000, 22050, 'achieved'],
        ],
        statedRates: [90, 105],
      },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!J4'],
  },
  {
    what: 'last- list: three header levels, first and second half of the plan over years over 目標 and 実績',
    sheets: [
      sheet(
        [
          ['進行管理表'],
          ['№', '指標', '単位', '前期計画', _, _, _, '後期計画', _, _, _],
          [_, _, _, 'R4', _, 'R5', _, 'R6', _, 'R7', _],
          [_, _, _, '目標', '実績', '目標', '実績', '目標', '実績', '目標', '実績'],
          [1, '認知症サポーター養成数', '人', 300, 280, 350, 362, 400, 410, 450, _],
          [2, '介護予防教室の開催回数', '回', 24, 24, 30, 27, 36, 36, 40, _],
        ],
        {
          at: 'B1',
          merges: ['B2:B4', 'C2:C4', 'D2:D4', 'E2:H2', 'I2:L2', 'E3:F3', 'G3:H3', 'I3:J3', 'K3:L3'],
        },
      ),
    ],
    expected: [
      {
        name: '認知症サポーター養成数',
        unit: '人',
        periods: [
          [2022, 300, 280, 'notAchieved'],
          [2023, 350, 362, 'achieved'],
          [2024, 400, 410, 'achieved'],
          [2025, 450, null, 'pending'],
        ],
      },
      {
        name: '介護予防教室の開催回数',
        unit: '回',
        periods: [
          [2022, 24, 24, 'achieved'],
          [2023, 30, 27, 'notAchieved'],
          [2024, 36, 36, 'achieved'],
          [2025, 40, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'last- list: merged projects with cost and grant in 千円, two KPIs each, a wrong grand total',
    sheets: [
      sheet(
        [
          ['事業名', '事業費（千円）', '交付金充当額（千円）', 'KPI', '単位', '令和6年度', _],
          [_, _, _, _, _, '目標値', '実績値'],
          ['電子図書館整備', 6000, 3000, '電子書籍の貸出数', '点', 3000, 3600],
          [_, _, _, '新規登録者数', '人', 400, 310],
          ['電子申請拡充', 2400, 1200, '電子申請の利用率', '％', 40, 42.5],
          [_, _, _, '対象手続数', '件', 50, 50],
          ['合計', 8400, 4300, _, _, _, _],
        ],
        {
          merges: [
            'A1:A2',
            'B1:B2',
            'C1:C2',
            'D1:D2',
            'E1:E2',
            'F1:G1',
            'A3:A4',
            'B3:B4',
            'C3:C4',
            'A5:A6',
            'B5:B6',
            'C5:C6',
          ],
        },
      ),
    ],
    expected: [
      {
        name: '電子書籍の貸出数',
        project: '電子図書館整備',
        unit: '点',
        periods: [[2024, 3000, 3600, 'achieved']],
      },
      {
        name: '新規登録者数',
        project: '電子図書館整備',
        unit: '人',
        periods: [[2024, 400, 310, 'notAchieved']],
      },
      {
        name: '電子申請の利用率',
        project: '電子申請拡充',
        unit: '％',
        periods: [[2024, 40, 42.5, 'achieved']],
      },
      { name: '対象手続数', project: '電子申請拡充', unit: '件', periods: [[2024, 50, 50, 'achieved']] },
    ],
    costs: [
      ['電子図書館整備', 'cost', 6000000],
      ['電子図書館整備', 'grant', 3000000],
      ['電子申請拡充', 'cost', 2400000],
      ['電子申請拡充', 'grant', 1200000],
      [null, 'cost', 8400000, true],
      [null, 'grant', 4300000, true],
    ],
    findings: ['TOTAL_MISMATCH Sheet1!C7'],
  },
  {
    what: 'last- list: 目標値 over three years and 実績値 over two, baseline before, 評価 at the end',
    sheets: [
      sheet(
        [
          ['指標', '単位', '基準値', '目標値', _, _, '実績値', _, '評価'],
          [_, _, '令和4年度', '令和5年度', '令和6年度', '令和7年度', '令和5年度', '令和6年度', _],
          ['可燃ごみの排出量', 't', 9800, 9600, 9400, 9200, 9550, 9480, '△'],
          ['リサイクル率', '％', 21.3, 22, 23, 24, 21.8, 23.2, '○'],
        ],
        { at: 'C3', merges: ['C3:C4', 'D3:D4', 'F3:H3', 'I3:J3', 'K3:K4'] },
      ),
    ],
    expected: [
      {
        name: '可燃ごみの排出量',
        unit: 't',
        direction: 'lower',
        baseline: 9800,
        periods: [
          [2023, 9600, 9550, 'achieved'],
          [2024, 9400, 9480, 'notAchieved'],
          [2025, 9200, null, 'pending'],
        ],
      },
      {
        name: 'リサイクル率',
        unit: '％',
        direction: 'higher',
        baseline: 21.3,
        periods: [
          [2023, 22, 21.8, 'notAchieved'],
          [2024, 23, 23.2, 'achieved'],
          [2025, 24, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'last- list: section rows across the table, year over 目標 and 実績, a blank target and a blank actual',
    sheets: [
      sheet(
        [
          ['指標', '担当課', '単位', '2023年度', _, '2024年度', _],
          [_, _, _, '目標', '実績', '目標', '実績'],
          ['基本目標１　しごとをつくる'],
          ['創業支援による創業者数', '商工課', '人', 15, 18, 16, 13],
          ['企業立地件数', '商工課', '件', 2, 2, 3, _],
          ['基本目標２　ひとの流れをつくる'],
          ['移住相談件数', '企画課', '件', 200, 245, _, 260],
          ['ふるさと納税寄附件数', '企画課', '件', 5000, 4700, 5500, 6100],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1', 'A3:G3', 'A6:G6'] },
      ),
    ],
    expected: [
      {
        name: '創業支援による創業者数',
        unit: '人',
        periods: [
          [2023, 15, 18, 'achieved'],
          [2024, 16, 13, 'notAchieved'],
        ],
      },
      {
        name: '企業立地件数',
        unit: '件',
        periods: [
          [2023, 2, 2, 'achieved'],
          [2024, 3, null, 'notMeasured'],
        ],
      },
      {
        name: '移住相談件数',
        unit: '件',
        periods: [
          [2023, 200, 245, 'achieved'],
          [2024, null, 260, 'notSet'],
        ],
      },
      {
        name: 'ふるさと納税寄附件数',
        unit: '件',
        periods: [
          [2023, 5000, 4700, 'notAchieved'],
          [2024, 5500, 6100, 'achieved'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!G5', 'TARGET_MISSING Sheet1!F7'],
  },
  {
    what: 'last- list: projects merged, kinds in a column, targets with 以下 and 以上',
    sheets: [
      sheet(
        [
          ['事業', '区分', '指標', 'R5', _, 'R6', _],
          [_, _, _, '目標', '実績', '目標', '実績'],
          ['健診受診率向上', 'アウトプット', '受診勧奨通知の送付数（通）', 4000, 4100, 4200, 4200],
          [_, 'アウトカム', '特定健診受診率（％）', '45以上', 43.9, '47以上', 47.3],
          ['たばこ対策', 'アウトプット', '禁煙講座の参加者数（人）', 80, 66, 90, 92],
          [_, 'アウトカム', '成人の喫煙率（％）', '16以下', 16.8, '15以下', 14.7],
        ],
        { at: 'B4', merges: ['B4:B5', 'C4:C5', 'D4:D5', 'E4:F4', 'G4:H4', 'B6:B7', 'B8:B9'] },
      ),
    ],
    expected: [
      {
        name: '受診勧奨通知の送付数（通）',
        unit: '通',
        kind: 'output',
        project: '健診受診率向上',
        periods: [
          [2023, 4000, 4100, 'achieved'],
          [2024, 4200, 4200, 'achieved'],
        ],
      },
      {
        name: '特定健診受診率（％）',
        unit: '％',
        kind: 'outcome',
        project: '健診受診率向上',
        periods: [
          [2023, 45, 43.9, 'notAchieved'],
          [2024, 47, 47.3, 'achieved'],
        ],
      },
      {
        name: '禁煙講座の参加者数（人）',
        unit: '人',
        kind: 'output',
        project: 'たばこ対策',
        periods: [
          [2023, 80, 66, 'notAchieved'],
          [2024, 90, 92, 'achieved'],
        ],
      },
      {
        name: '成人の喫煙率（％）',
        unit: '％',
        kind: 'outcome',
        project: 'たばこ対策',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 16, 16.8, 'notAchieved'],
          [2024, 15, 14.7, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'last- monthly: 目標 and 実績 rows per KPI, April to September, the last two months to come',
    sheets: [
      sheet(
        [
          ['令和6年度　月次KPI管理表（上半期）'],
          ['KPI', '単位', '区分', '4月', '5月', '6月', '7月', '8月', '9月'],
          ['新規問い合わせ件数', '件', '目標', 40, 42, 44, 46, 48, 50],
          [_, _, '実績', 38, 45, 44, 41, _, _],
          ['契約件数', '件', '目標', 8, 8, 9, 9, 10, 10],
          [_, _, '実績', 9, 7, 9, 10, _, _],
        ],
        { merges: ['A3:A4', 'B3:B4', 'A5:A6', 'B5:B6'] },
      ),
    ],
    expected: [
      {
        name: '新規問い合わせ件数',
        unit: '件',
        periods: [
          ['4月', 40, 38, 'notAchieved'],
          ['5月', 42, 45, 'achieved'],
          ['6月', 44, 44, 'achieved'],
          ['7月', 46, 41, 'notAchieved'],
          ['8月', 48, null, 'pending'],
          ['9月', 50, null, 'pending'],
        ],
      },
      {
        name: '契約件数',
        unit: '件',
        periods: [
          ['4月', 8, 9, 'achieved'],
          ['5月', 8, 7, 'notAchieved'],
          ['6月', 9, 9, 'achieved'],
          ['7月', 9, 10, 'achieved'],
          ['8月', 10, null, 'pending'],
          ['9月', 10, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'last- quarterly: four quarters over 計画 and 実績, departments merged',
    sheets: [
      sheet(
        [
          ['部門', '指標', '単位', '第1四半期', _, '第2四半期', _, '第3四半期', _, '第4四半期', _],
          [_, _, _, '計画', '実績', '計画', '実績', '計画', '実績', '計画', '実績'],
          ['製造', '生産台数', '台', 500, 520, 550, 540, 600, 615, 620, _],
          [_, '不良率', '％', 2, 1.8, 1.8, 2.1, 1.6, 1.6, 1.5, _],
          ['営業', '新規顧客数', '社', 10, 12, 12, 9, 14, 15, 16, _],
        ],
        {
          at: 'B2',
          merges: ['B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:L2', 'B4:B5'],
        },
      ),
    ],
    expected: [
      {
        name: '生産台数',
        unit: '台',
        periods: [
          ['第1四半期', 500, 520, 'achieved'],
          ['第2四半期', 550, 540, 'notAchieved'],
          ['第3四半期', 600, 615, 'achieved'],
          ['第4四半期', 620, null, 'pending'],
        ],
      },
      {
        name: '不良率',
        unit: '％',
        direction: 'lower',
        periods: [
          ['第1四半期', 2, 1.8, 'achieved'],
          ['第2四半期', 1.8, 2.1, 'notAchieved'],
          ['第3四半期', 1.6, 1.6, 'achieved'],
          ['第4四半期', 1.5, null, 'pending'],
        ],
      },
      {
        name: '新規顧客数',
        unit: '社',
        periods: [
          ['第1四半期', 10, 12, 'achieved'],
          ['第2四半期', 12, 9, 'notAchieved'],
          ['第3四半期', 14, 15, 'achieved'],
          ['第4四半期', 16, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'last- nothing: a guide to the columns of the KPI form with what to write in each',
    sheets: [
      sheet([
        ['KPI調書　記載要領'],
        ['欄', '記載内容', '文字数', '注意点'],
        ['KPI', '事業の成果を表す指標を3つまで記載', 40, '目標値と実績値の単位をそろえる'],
        ['目標値', '令和6年度末に達成すべき値', 10, '未設定の場合は理由を記載'],
        ['実績値', '令和6年度末の値', 10, '未計測の場合は時期を記載'],
        ['達成状況', '達成・未達成・未計測から選択', 5, '実績値÷目標値が100％以上なら達成'],
      ]),
    ],
    expected: [],
    costs: [],
    findings: [],
  },
  {
    what: 'last- nothing: dates of the meetings that set targets and check KPI actuals, with numbers attending',
    sheets: [
      sheet(
        [
          ['令和6年度　KPI検証会議　開催記録'],
          ['回', '開催日', '議題', '出席者数', '場所'],
          ['第1回', 'R6.5.20', '令和5年度のKPI実績値の確認', 12, '第1会議室'],
          ['第2回', 'R6.8.7', '目標値の見直しについて', 11, '第2会議室'],
          ['第3回', 'R6.11.15', '達成率の低い指標の改善策', 13, '第1会議室'],
          ['第4回', 'R7.2.10', '令和7年度目標の設定', 12, '大会議室'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [],
    costs: [],
    findings: [],
  },
];
