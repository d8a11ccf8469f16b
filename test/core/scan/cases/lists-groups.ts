import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** Lists whose rows are not all KPIs, or whose KPIs take more than one row. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'two levels of group rows merged over the whole width',
    sheets: [
      sheet(
        [
          ['指標', '単位', '目標値（R6）', '実績値（R6）', '達成率', '所管'],
          ['基本目標１　魅力あるしごとを創出する', null, null, null, null, null],
          ['（１）農林水産業の振興', null, null, null, null, null],
          ['認定農業者数', '経営体', 210, 214, '101.9%', '農政課'],
          ['有害鳥獣捕獲頭数', '頭', 800, 760, '95.0%', '農政課'],
          ['（２）地域産業の振興', null, null, null, null, null],
          ['創業塾の受講者数', '人', 20, 18, '90.0%', '商工課'],
          ['基本目標２　新しい人の流れをつくる', null, null, null, null, null],
          ['（１）移住・定住の促進', null, null, null, null, null],
          ['お試し住宅の利用組数', '組', 12, 15, '125.0%', '企画課'],
        ],
        { merges: ['A2:F2', 'A3:F3', 'A6:F6', 'A8:F8', 'A9:F9'] },
      ),
    ],
    expected: [
      { name: '認定農業者数', unit: '経営体', periods: [[2024, 210, 214, 'achieved']], statedRates: [101.9] },
      { name: '有害鳥獣捕獲頭数', unit: '頭', periods: [[2024, 800, 760, 'notAchieved']], statedRates: [95] },
      { name: '創業塾の受講者数', unit: '人', periods: [[2024, 20, 18, 'notAchieved']], statedRates: [90] },
      { name: 'お試し住宅の利用組数', unit: '組', periods: [[2024, 12, 15, 'achieved']], statedRates: [125] },
    ],
  },
  {
    what: 'a merged project beside its KPIs, with merged number and department',
    sheets: [
      sheet(
        [
          ['№', '事業名', '担当課', '指標名', '単位', '目標値', '実績値'],
          [1, 'スマート農業推進事業', '農政課', 'ドローン導入農家数', '戸', 15, 17],
          [null, null, null, '作業時間の削減率', '％', 20, 16.5],
          [2, '観光DX推進事業', '観光課', '周遊アプリのダウンロード数', '件', 5000, 6120],
          [null, null, null, '観光消費額', '円／人', 8500, 9020],
          [null, null, null, '外国語案内板の設置数', '基', 10, 10],
          [3, '空き家対策事業', '住宅課', '空き家解消件数', '件', 30, 22],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A6', 'B4:B6', 'C4:C6'] },
      ),
    ],
    expected: [
      { name: 'ドローン導入農家数', project: 'スマート農業推進事業', periods: [[null, 15, 17, 'achieved']] },
      {
        name: '作業時間の削減率',
        project: 'スマート農業推進事業',
        direction: 'higher',
        periods: [[null, 20, 16.5, 'notAchieved']],
      },
      {
        name: '周遊アプリのダウンロード数',
        project: '観光DX推進事業',
        periods: [[null, 5000, 6120, 'achieved']],
      },
      { name: '観光消費額', project: '観光DX推進事業', periods: [[null, 8500, 9020, 'achieved']] },
      { name: '外国語案内板の設置数', project: '観光DX推進事業', periods: [[null, 10, 10, 'achieved']] },
      { name: '空き家解消件数', project: '空き家対策事業', periods: [[null, 30, 22, 'notAchieved']] },
    ],
  },
  {
    what: 'the project is printed once and left blank below, kinds in a column; two projects count the same thing',
    sheets: [
      sheet(
        [
          ['事業名', '区分', '指標', 'R6目標', 'R6実績', 'R7目標'],
          ['婚活支援事業', '活動指標', 'イベント開催回数', 4, 4, 4],
          [null, '成果指標', '参加者数', 80, 66, 90],
          ['若者定着事業', '活動指標', '企業説明会の開催回数', 6, 7, 6],
          [null, '成果指標', '参加者数', 120, 131, 130],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: 'イベント開催回数',
        kind: 'output',
        project: '婚活支援事業',
        periods: [
          [2024, 4, 4, 'achieved'],
          [2025, 4, null, 'pending'],
        ],
      },
      {
        name: '参加者数',
        kind: 'outcome',
        project: '婚活支援事業',
        periods: [
          [2024, 80, 66, 'notAchieved'],
          [2025, 90, null, 'pending'],
        ],
      },
      {
        name: '企業説明会の開催回数',
        kind: 'output',
        project: '若者定着事業',
        periods: [
          [2024, 6, 7, 'achieved'],
          [2025, 6, null, 'pending'],
        ],
      },
      {
        name: '参加者数',
        kind: 'outcome',
        project: '若者定着事業',
        periods: [
          [2024, 120, 131, 'achieved'],
          [2025, 130, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'three rows per KPI: 目標, 実績, 達成率 over the years',
    sheets: [
      sheet(
        [
          ['指標名', '単位', null, 'R4年度', 'R5年度', 'R6年度', 'R7年度'],
          ['図書貸出冊数', '冊', '目標', 200000, 205000, 210000, 215000],
          [null, null, '実績', 190000, 205000, 199500, null],
          [null, null, '達成率', '95.0%', '100.0%', '95.0%', null],
          ['読書会の開催回数', '回', '目標', 10, 10, 12, 12],
          [null, null, '実績', 8, 11, 12, null],
          [null, null, '達成率', '80.0%', '110.0%', '100.0%', null],
        ],
        { merges: ['A2:A4', 'B2:B4', 'A5:A7', 'B5:B7'] },
      ),
    ],
    expected: [
      {
        name: '図書貸出冊数',
        unit: '冊',
        periods: [
          [2022, 200000, 190000, 'notAchieved'],
          [2023, 205000, 205000, 'achieved'],
          [2024, 210000, 199500, 'notAchieved'],
          [2025, 215000, null, 'pending'],
        ],
        statedRates: [95, 100, 95, null],
      },
      {
        name: '読書会の開催回数',
        unit: '回',
        periods: [
          [2022, 10, 8, 'notAchieved'],
          [2023, 10, 11, 'achieved'],
          [2024, 12, 12, 'achieved'],
          [2025, 12, null, 'pending'],
        ],
        statedRates: [80, 110, 100, null],
      },
    ],
  },
  {
    what: 'two rows per KPI without a word beside them, a note above the table tells which is which; empty slots',
    sheets: [
      sheet(
        [
          ['４　成果', null, null, null, null, null],
          ['※上段：目標値　下段：実績値', null, null, null, null, null],
          ['重要業績評価指標', null, '単位', '令和6年度', '令和7年度', '令和8年度'],
          ['①', 'キャッシュレス決済の利用件数', '件', '3,000', '6,000', '10,000'],
          [null, null, null, '2,512', null, null],
          ['②', '窓口での平均待ち時間', '分', '15', '12', '10'],
          [null, null, null, '13', null, null],
          ['③', null, null, null, null, null],
          [null, null, null, null, null, null],
          ['④', null, null, null, null, null],
          [null, null, null, null, null, null],
        ],
        {
          merges: [
            'A3:B3',
            'A4:A5',
            'B4:B5',
            'C4:C5',
            'A6:A7',
            'B6:B7',
            'C6:C7',
            'A8:A9',
            'B8:B9',
            'C8:C9',
            'A10:A11',
            'B10:B11',
            'C10:C11',
          ],
        },
      ),
    ],
    expected: [
      {
        no: '①',
        name: 'キャッシュレス決済の利用件数',
        unit: '件',
        periods: [
          [2024, 3000, 2512, 'notAchieved'],
          [2025, 6000, null, 'pending'],
          [2026, 10000, null, 'pending'],
        ],
      },
      {
        no: '②',
        name: '窓口での平均待ち時間',
        unit: '分',
        direction: 'lower',
        periods: [
          [2024, 15, 13, 'achieved'],
          [2025, 12, null, 'pending'],
          [2026, 10, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '（上段）目標 （下段）実績 in the header of the values, nothing merged',
    sheets: [
      sheet([
        ['施策', '指標名（単位）', '（上段）目標値／（下段）実績値', null, null],
        [null, null, 'R5', 'R6', 'R7'],
        ['交通安全', '交通事故発生件数（件）', 150, 145, 140],
        [null, null, 148, 152, null],
        ['消費生活', '出前講座の開催回数（回）', 12, 12, 15],
        [null, null, 10, 13, null],
      ]),
    ],
    expected: [
      {
        name: '交通事故発生件数（件）',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, 150, 148, 'achieved'],
          [2024, 145, 152, 'notAchieved'],
          [2025, 140, null, 'pending'],
        ],
      },
      {
        name: '出前講座の開催回数（回）',
        unit: '回',
        direction: 'higher',
        periods: [
          [2023, 12, 10, 'notAchieved'],
          [2024, 12, 13, 'achieved'],
          [2025, 15, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'the name is repeated in every row of 目標, 実績 and 差',
    sheets: [
      sheet([
        ['指標', '種別', '2022', '2023', '2024'],
        ['電子申請件数', '計画', 500, 700, 900],
        ['電子申請件数', '実績', 460, 810, 1020],
        ['電子申請件数', '差', -40, 110, 120],
        ['RPA適用業務数', '計画', 5, 8, 10],
        ['RPA適用業務数', '実績', 5, 7, 11],
        ['RPA適用業務数', '差', 0, -1, 1],
      ]),
    ],
    expected: [
      {
        name: '電子申請件数',
        periods: [
          [2022, 500, 460, 'notAchieved'],
          [2023, 700, 810, 'achieved'],
          [2024, 900, 1020, 'achieved'],
        ],
      },
      {
        name: 'RPA適用業務数',
        periods: [
          [2022, 5, 5, 'achieved'],
          [2023, 8, 7, 'notAchieved'],
          [2024, 10, 11, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'subtotals, an average of the rates and a total, none of them a KPI; a name that begins with 合計 is one',
    sheets: [
      sheet(
        [
          ['施策', '指標名', '目標値', '実績値', '達成率'],
          ['子育て', '合計特殊出生率', 1.6, 1.44, '90.0%'],
          ['子育て', '一時預かり利用者数', 400, 420, '105.0%'],
          ['小計', null, null, null, '97.5%'],
          ['教育', '英検３級以上取得率', 50, 55, '110.0%'],
          ['小計', null, null, null, '110.0%'],
          ['全体平均', null, null, null, '101.7%'],
          ['達成指標数', '3指標中', null, '2指標', null],
        ],
        { merges: ['A4:D4', 'A6:D6', 'A7:D7'] },
      ),
    ],
    expected: [
      { name: '合計特殊出生率', periods: [[null, 1.6, 1.44, 'notAchieved']], statedRates: [90] },
      { name: '一時預かり利用者数', periods: [[null, 400, 420, 'achieved']], statedRates: [105] },
      { name: '英検３級以上取得率', periods: [[null, 50, 55, 'achieved']], statedRates: [110] },
    ],
  },
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
    what: 'notes under the table, directly below and after a blank row',
    sheets: [
      sheet(
        [
          ['指標名', '基準値（R3）', '令和6年度目標', '令和6年度実績', '進捗状況'],
          ['ごみの総排出量（t）', 21500, 20400, 20100, '順調'],
          ['リサイクル率（%）', 17.8, 20, 18.9, 'やや遅れ'],
          ['※ リサイクル率は速報値（令和7年6月時点）', null, null, null, null],
          ['注１）目標値は一般廃棄物処理基本計画による。', null, null, null, null],
          [null, null, null, null, null],
          ['【進捗状況の凡例】', '順調', '90％以上', 'やや遅れ', '90％未満'],
          ['出典：環境課「清掃事業概要」', null, null, null, null],
        ],
        { merges: ['A4:E4', 'A5:E5'] },
      ),
    ],
    expected: [
      {
        name: 'ごみの総排出量（t）',
        unit: 't',
        direction: 'lower',
        baseline: 21500,
        periods: [[2024, 20400, 20100, 'achieved']],
      },
      {
        name: 'リサイクル率（%）',
        unit: '%',
        direction: 'higher',
        baseline: 17.8,
        periods: [[2024, 20, 18.9, 'notAchieved']],
      },
    ],
  },
  {
    what: 'two lists on one sheet, in other columns and with other titles',
    sheets: [
      sheet(
        [
          ['１　数値目標', null, null, null, null, null, null],
          ['指標名', '単位', '目標値（R6）', '実績値（R6）', null, null, null],
          ['社会増減数', '人', 50, 62, null, null, null],
          ['市内総生産', '億円', 1850, 1790, null, null, null],
          [null, null, null, null, null, null, null],
          [null, null, null, null, null, null, null],
          [null, null, '２　重要業績評価指標（KPI）', null, null, null, null],
          [null, null, '具体的な施策', 'KPI', 'R6目標', 'R6実績', 'R7目標'],
          [null, null, '企業立地の推進', '立地企業の雇用者数（人）', 40, 44, 60],
          [null, null, '関係人口の創出', 'ふるさと納税寄附件数（件）', 12000, 11300, 13000],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      { name: '社会増減数', unit: '人', periods: [[2024, 50, 62, 'achieved']] },
      { name: '市内総生産', unit: '億円', periods: [[2024, 1850, 1790, 'notAchieved']] },
      {
        name: '立地企業の雇用者数（人）',
        unit: '人',
        periods: [
          [2024, 40, 44, 'achieved'],
          [2025, 60, null, 'pending'],
        ],
      },
      {
        name: 'ふるさと納税寄附件数（件）',
        unit: '件',
        periods: [
          [2024, 12000, 11300, 'notAchieved'],
          [2025, 13000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a list over two pages: page number, title and both header rows again',
    sheets: [
      sheet(
        [
          ['総合計画　成果指標一覧', null, null, null, null],
          ['分野', '成果指標', '令和6年度', null, '備考'],
          [null, null, '目標', '実績', null],
          ['福祉', '避難行動要支援者の個別計画作成数', 200, 172, null],
          ['福祉', '成年後見制度の相談件数', 60, 75, null],
          ['- 1 -', null, null, null, null],
          ['総合計画　成果指標一覧', null, null, null, null],
          ['分野', '成果指標', '令和6年度', null, '備考'],
          [null, null, '目標', '実績', null],
          ['環境', '住宅用太陽光発電の補助件数', 80, 91, null],
          ['環境', '環境学習の参加者数', 600, 540, '猛暑により1回中止'],
          ['- 2 -', null, null, null, null],
        ],
        {
          merges: [
            'A1:E1',
            'A2:A3',
            'B2:B3',
            'C2:D2',
            'E2:E3',
            'A6:E6',
            'A7:E7',
            'A8:A9',
            'B8:B9',
            'C8:D8',
            'E8:E9',
            'A12:E12',
          ],
        },
      ),
    ],
    expected: [
      { name: '避難行動要支援者の個別計画作成数', periods: [[2024, 200, 172, 'notAchieved']] },
      { name: '成年後見制度の相談件数', periods: [[2024, 60, 75, 'achieved']] },
      { name: '住宅用太陽光発電の補助件数', periods: [[2024, 80, 91, 'achieved']] },
      { name: '環境学習の参加者数', periods: [[2024, 600, 540, 'notAchieved']] },
    ],
  },
  {
    what: 'rows hidden by a filter on the department stay KPIs, also inside a merged project',
    sheets: [
      sheet(
        [
          ['事業名', '指標名', '単位', '目標値', '実績値', '担当課'],
          ['健康ポイント事業', '登録者数', '人', 2000, 2310, '健康課'],
          [null, '平均歩数', '歩', 7000, 6650, 'スポーツ課'],
          ['フレイル予防事業', '測定会の参加者数', '人', 500, 505, '長寿課'],
        ],
        { merges: ['A2:A3'], hiddenRows: [3, 4] },
      ),
    ],
    expected: [
      { name: '登録者数', project: '健康ポイント事業', periods: [[null, 2000, 2310, 'achieved']] },
      { name: '平均歩数', project: '健康ポイント事業', periods: [[null, 7000, 6650, 'notAchieved']] },
      { name: '測定会の参加者数', project: 'フレイル予防事業', periods: [[null, 500, 505, 'achieved']] },
    ],
  },
  {
    what: 'kinds as bands between the KPIs, 目標値 and 実績値 as rows under each name',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '項目', '令和5年度', '令和6年度', '令和7年度'],
          ['【アウトプット指標（活動指標）】', null, null, null, null, null],
          ['デジタル活用講座の開催数', '回', '目標値', 20, 24, 24],
          [null, null, '実績値', 22, 21, null],
          ['【アウトカム指標（成果指標）】', null, null, null, null, null],
          ['オンライン手続の利用率', '％', '目標値', 30, 40, 50],
          [null, null, '実績値', 31.4, 43.8, null],
          ['窓口来庁者数', '人', '目標値', 52000, 50000, 48000],
          [null, null, '実績値', 51300, 50900, null],
        ],
        { merges: ['A2:F2', 'A3:A4', 'B3:B4', 'A5:F5', 'A6:A7', 'B6:B7', 'A8:A9', 'B8:B9'] },
      ),
    ],
    expected: [
      {
        name: 'デジタル活用講座の開催数',
        kind: 'output',
        unit: '回',
        periods: [
          [2023, 20, 22, 'achieved'],
          [2024, 24, 21, 'notAchieved'],
          [2025, 24, null, 'pending'],
        ],
      },
      {
        name: 'オンライン手続の利用率',
        kind: 'outcome',
        unit: '％',
        periods: [
          [2023, 30, 31.4, 'achieved'],
          [2024, 40, 43.8, 'achieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '窓口来庁者数',
        kind: 'outcome',
        unit: '人',
        direction: 'lower',
        periods: [
          [2023, 52000, 51300, 'achieved'],
          [2024, 50000, 50900, 'notAchieved'],
          [2025, 48000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'texts among numbers: a plan drawn up or not, a system introduced',
    sheets: [
      sheet([
        ['取組項目', '指標', '令和6年度目標', '令和6年度実績', '自己評価'],
        ['公共施設等の最適化', '個別施設計画の策定', '策定済み', '策定中', 'Ｃ'],
        ['窓口の改善', '書かない窓口の導入', '導入', '導入', 'Ａ'],
        ['職員の育成', '研修の受講者数', '120人', '134人', 'Ａ'],
      ]),
    ],
    expected: [
      {
        name: '個別施設計画の策定',
        direction: 'text',
        periods: [[2024, '策定済み', '策定中', 'notAchieved']],
      },
      { name: '書かない窓口の導入', direction: 'text', periods: [[2024, '導入', '導入', 'achieved']] },
      { name: '研修の受講者数', unit: '人', direction: 'higher', periods: [[2024, 120, 134, 'achieved']] },
    ],
  },
];
