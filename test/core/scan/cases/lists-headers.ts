import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** Lists with one KPI per row: the ways in which their titles say year and role. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'one header row with letters for the formula, below a title and notes, with rate, judgement, remarks, department',
    sheets: [
      sheet(
        [
          [
            '第２期まち・ひと・しごと創生総合戦略　効果検証シート',
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
          ],
          ['作成日：令和7年5月30日', null, null, null, null, null, null, null, '企画政策課'],
          [null],
          [
            '番号',
            '重要業績評価指標\n（KPI）',
            '単位',
            '令和6年度\n目標値（A）',
            '令和6年度\n実績値（B）',
            '達成率\n（B／A）',
            '評価',
            '備考',
            '担当課',
          ],
          [1, '新規就農者数', '人', 5, 6, 1.2, 'Ａ', 'うち2人は市外からの転入', '農林課'],
          [2, '企業立地件数', '件', 10, 8, 0.8, 'Ｂ', null, '商工観光課'],
          [3, '空き家バンク成約件数', '件', 25, 24, 0.96, 'Ｂ', '令和7年4月に3件成約', '都市計画課'],
        ],
        {
          at: 'B2',
          merges: ['B2:J2'],
          formats: { G6: '0.0%', G7: '0.0%', G8: '0.0%' },
          texts: { G6: '120.0%', G7: '80.0%', G8: '96.0%' },
          formulas: { G6: '=F6/E6', G7: '=F7/E7', G8: '=F8/E8' },
        },
      ),
    ],
    expected: [
      { name: '新規就農者数', unit: '人', periods: [[2024, 5, 6, 'achieved']], statedRates: [120] },
      { name: '企業立地件数', unit: '件', periods: [[2024, 10, 8, 'notAchieved']], statedRates: [80] },
      {
        name: '空き家バンク成約件数',
        unit: '件',
        periods: [[2024, 25, 24, 'notAchieved']],
        statedRates: [96],
      },
    ],
  },
  {
    what: 'two header rows: merged years over 目標, 実績 and 達成率, the last year yet to come',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '令和5年度', null, null, '令和6年度', null, null, '令和7年度', null, null],
          [null, null, '目標', '実績', '達成率', '目標', '実績', '達成率', '目標', '実績', '達成率'],
          ['観光入込客数', '千人', 500, 450, '90.0%', 520, 546, '105.0%', 540, null, null],
          ['宿泊者数', '千人', 80, 84, '105.0%', 90, 81, '90.0%', 100, null, null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:K1'] },
      ),
    ],
    expected: [
      {
        name: '観光入込客数',
        unit: '千人',
        periods: [
          [2023, 500, 450, 'notAchieved'],
          [2024, 520, 546, 'achieved'],
          [2025, 540, null, 'pending'],
        ],
        statedRates: [90, 105, null],
      },
      {
        name: '宿泊者数',
        unit: '千人',
        periods: [
          [2023, 80, 84, 'achieved'],
          [2024, 90, 81, 'notAchieved'],
          [2025, 100, null, 'pending'],
        ],
        statedRates: [105, 90, null],
      },
    ],
  },
  {
    what: 'two header rows: nothing merged, the year over its first column only, the other titles in the lower row',
    sheets: [
      sheet(
        [
          [null, null, 'R4', null, 'R5', null, 'R6', null, null],
          ['取組', '成果指標', '目標値', '実績値', '目標値', '実績値', '目標値', '実績値', '所管課'],
          ['健康づくり', '特定健診受診率', 40, 38.2, 42, 42.5, 45, 43.1, '健康課'],
          ['介護予防', '通いの場の参加者数', 300, 310, 320, 305, 340, 352, '長寿課'],
        ],
        { at: 'A3' },
      ),
    ],
    expected: [
      {
        name: '特定健診受診率',
        kind: 'outcome',
        periods: [
          [2022, 40, 38.2, 'notAchieved'],
          [2023, 42, 42.5, 'achieved'],
          [2024, 45, 43.1, 'notAchieved'],
        ],
      },
      {
        name: '通いの場の参加者数',
        kind: 'outcome',
        periods: [
          [2022, 300, 310, 'achieved'],
          [2023, 320, 305, 'notAchieved'],
          [2024, 340, 352, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'one header row: short titles of year and role, all targets before all actuals',
    sheets: [
      sheet([
        ['KPI', 'R4目標', 'R5目標', 'R6目標', 'R4実績', 'R5実績', 'R6実績'],
        ['子育て支援センター利用者数', 8000, 8200, 8400, 7600, 8350, '8,410'],
        ['ファミリーサポート会員数', 300, 310, 320, 296, 308, '未計測'],
      ]),
    ],
    expected: [
      {
        name: '子育て支援センター利用者数',
        periods: [
          [2022, 8000, 7600, 'notAchieved'],
          [2023, 8200, 8350, 'achieved'],
          [2024, 8400, 8410, 'achieved'],
        ],
      },
      {
        name: 'ファミリーサポート会員数',
        periods: [
          [2022, 300, 296, 'notAchieved'],
          [2023, 310, 308, 'notAchieved'],
          [2024, 320, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'two header rows: the roles over the years, more years of targets than of actuals',
    sheets: [
      sheet(
        [
          ['No.', '指標', '単位', '目標値', null, null, null, '実績値', null, '主管課'],
          [null, null, null, 'R5', 'R6', 'R7', 'R8', 'R5', 'R6', null],
          ['1', '防災訓練参加者数', '人', 1200, 1300, 1400, 1500, 1050, 1340, '危機管理課'],
          ['2', '自主防災組織数', '団体', 60, 62, 64, 66, 60, 61, '危機管理課'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:I1', 'J1:J2'] },
      ),
    ],
    expected: [
      {
        name: '防災訓練参加者数',
        unit: '人',
        periods: [
          [2023, 1200, 1050, 'notAchieved'],
          [2024, 1300, 1340, 'achieved'],
          [2025, 1400, null, 'pending'],
          [2026, 1500, null, 'pending'],
        ],
      },
      {
        name: '自主防災組織数',
        unit: '団体',
        periods: [
          [2023, 60, 60, 'achieved'],
          [2024, 62, 61, 'notAchieved'],
          [2025, 64, null, 'pending'],
          [2026, 66, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'three header rows: a caption over all values, then years, then roles',
    sheets: [
      sheet(
        [
          [
            '施策名',
            '指標名',
            '重要業績評価指標（KPI）の進捗状況',
            null,
            null,
            null,
            null,
            null,
            '今後の方針',
          ],
          [null, null, '令和5年度', null, null, '令和6年度', null, null, null],
          [null, null, '目標値', '実績値', '達成率(%)', '目標値', '実績値', '達成率(%)', null],
          ['商業の活性化', '空き店舗活用件数', 4, 5, 125, 5, 4, 80, '継続'],
          ['企業誘致', '進出企業数', 2, 1, 50, 2, 2, 100, '継続'],
        ],
        { merges: ['A1:A3', 'B1:B3', 'C1:H1', 'C2:E2', 'F2:H2', 'I1:I3'] },
      ),
    ],
    expected: [
      {
        name: '空き店舗活用件数',
        periods: [
          [2023, 4, 5, 'achieved'],
          [2024, 5, 4, 'notAchieved'],
        ],
        statedRates: [125, 80],
      },
      {
        name: '進出企業数',
        periods: [
          [2023, 2, 1, 'notAchieved'],
          [2024, 2, 2, 'achieved'],
        ],
        statedRates: [50, 100],
      },
    ],
  },
  {
    what: 'three header rows: planning terms over years over roles, the identifying columns grouped too',
    sheets: [
      sheet(
        [
          ['指標', null, '前期実施計画', null, null, null, '後期実施計画', null],
          ['指標名', '単位', '2023年度', null, '2024年度', null, '2025年度', null],
          [null, null, '計画値', '実績値', '計画値', '実績値', '計画値', '実績値'],
          ['市税収納率', '％', 98.0, 98.3, 98.2, 98.1, 98.4, null],
          ['広告収入額', '千円', 1500, 1420, 1600, 1655, 1700, null],
        ],
        {
          at: 'B4',
          merges: ['B4:C4', 'B5:B6', 'C5:C6', 'D4:G4', 'H4:I4', 'D5:E5', 'F5:G5', 'H5:I5'],
        },
      ),
    ],
    expected: [
      {
        name: '市税収納率',
        periods: [
          [2023, 98, 98.3, 'achieved'],
          [2024, 98.2, 98.1, 'notAchieved'],
          [2025, 98.4, null, 'pending'],
        ],
      },
      {
        name: '広告収入額',
        unit: '千円',
        periods: [
          [2023, 1500, 1420, 'notAchieved'],
          [2024, 1600, 1655, 'achieved'],
          [2025, 1700, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a plan before its first year: current value and target, no actuals at all',
    sheets: [
      sheet(
        [
          ['政策１　安心して暮らせるまち'],
          ['【成果指標】'],
          ['指標名', '指標の説明', '現状値\n(R4)', '目標値\n(R8)'],
          ['刑法犯認知件数', '市内で1年間に認知された刑法犯の件数', '412件', '350件'],
          ['消防団員の充足率', '条例定数に対する実団員数の割合', '86.5％', '95.0％'],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '刑法犯認知件数',
        unit: '件',
        direction: 'lower',
        baseline: 412,
        periods: [[2026, 350, null, 'pending']],
      },
      {
        name: '消防団員の充足率',
        direction: 'higher',
        baseline: 86.5,
        periods: [[2026, 95, null, 'pending']],
      },
    ],
  },
  {
    what: 'the years of baseline and target in columns of their own',
    sheets: [
      sheet([
        ['指標', '単位', '基準年度', '基準値', '目標年度', '目標値', '令和6年度実績値', '担当部署'],
        ['乗合バス利用者数', '人', '令和元年度', 52000, '令和8年度', 56000, 49800, '交通政策課'],
        ['公園の里親登録団体数', '団体', '令和3年度', 18, '令和7年度', 25, 23, '公園緑地課'],
      ]),
    ],
    expected: [
      {
        name: '乗合バス利用者数',
        unit: '人',
        baseline: 52000,
        periods: [
          [2024, null, 49800, 'notSet'],
          [2026, 56000, null, 'pending'],
        ],
      },
      {
        name: '公園の里親登録団体数',
        unit: '団体',
        baseline: 18,
        periods: [
          [2024, null, 23, 'notSet'],
          [2025, 25, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'narrow blank columns between the groups and a blank row below the titles',
    sheets: [
      sheet(
        [
          ['指標名', '単位', null, '令和5年度', null, null, '令和6年度', null],
          [null, null, null, '目標', '実績', null, '目標', '実績'],
          [null, null, null, null, null, null, null, null],
          ['講演会の参加者数', '人', null, 150, 162, null, 160, 148],
          ['人権相談件数', '件', null, 40, 35, null, 40, 44],
        ],
        { at: 'C6', merges: ['C6:C7', 'D6:D7', 'F6:G6', 'I6:J6'] },
      ),
    ],
    expected: [
      {
        name: '講演会の参加者数',
        unit: '人',
        periods: [
          [2023, 150, 162, 'achieved'],
          [2024, 160, 148, 'notAchieved'],
        ],
      },
      {
        name: '人権相談件数',
        unit: '件',
        periods: [
          [2023, 40, 35, 'notAchieved'],
          [2024, 40, 44, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'the year under review and a final target with its year',
    sheets: [
      sheet([
        ['行財政改革プラン2022　進捗管理表'],
        [
          '取組項目',
          '指標',
          '令和6年度 目標値',
          '令和6年度 実績値',
          '判定',
          '最終目標値（令和8年度）',
          '取組内容・課題',
        ],
        ['窓口改革', 'オンライン申請手続数', 120, 131, '○', 200, '子育て分野の手続を追加'],
        ['歳入確保', 'ネーミングライツ導入施設数', 6, 4, '×', 10, '応募が2件にとどまった'],
        ['公共施設', '統廃合施設数', 3, 3, '○', 8, null],
      ]),
    ],
    expected: [
      {
        name: 'オンライン申請手続数',
        periods: [
          [2024, 120, 131, 'achieved'],
          [2026, 200, null, 'pending'],
        ],
      },
      {
        name: 'ネーミングライツ導入施設数',
        periods: [
          [2024, 6, 4, 'notAchieved'],
          [2026, 10, null, 'pending'],
        ],
      },
      {
        name: '統廃合施設数',
        periods: [
          [2024, 3, 3, 'achieved'],
          [2026, 8, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'the year before stands first with its actual only',
    sheets: [
      sheet(
        [
          ['指標名', '前年度実績\n（R5）', '当年度（R6）', null, null, '次年度目標\n（R7）'],
          [null, null, '目標', '実績', '達成度', null],
          ['学校給食の地場産物使用率（%）', 31.2, 33, 34.1, '103%', 35],
          ['小中学校の不登校児童生徒数（人）', 88, 80, 92, '87%', 75],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
      ),
    ],
    expected: [
      {
        name: '学校給食の地場産物使用率（%）',
        unit: '%',
        direction: 'higher',
        periods: [
          [2023, null, 31.2, 'notSet'],
          [2024, 33, 34.1, 'achieved'],
          [2025, 35, null, 'pending'],
        ],
        statedRates: [null, 103, null],
      },
      {
        name: '小中学校の不登校児童生徒数（人）',
        unit: '人',
        direction: 'lower',
        periods: [
          [2023, null, 88, 'notSet'],
          [2024, 80, 92, 'notAchieved'],
          [2025, 75, null, 'pending'],
        ],
        statedRates: [null, 87, null],
      },
    ],
  },
  {
    what: 'Heisei and Reiwa, the first year of Reiwa among them',
    sheets: [
      sheet(
        [
          ['成果指標', '基準値', '実績値', null, null, '目標値'],
          [null, '平成29年度', '平成30年度', '令和元年度', '令和２年度', '令和２年度'],
          ['合計特殊出生率', 1.42, 1.45, 1.39, 1.36, 1.5],
          ['婚姻届出件数', 260, 251, 264, 270, 265],
        ],
        { merges: ['A1:A2', 'C1:E1'] },
      ),
    ],
    expected: [
      {
        name: '合計特殊出生率',
        baseline: 1.42,
        periods: [
          [2018, null, 1.45, 'notSet'],
          [2019, null, 1.39, 'notSet'],
          [2020, 1.5, 1.36, 'notAchieved'],
        ],
      },
      {
        name: '婚姻届出件数',
        baseline: 260,
        periods: [
          [2018, null, 251, 'notSet'],
          [2019, null, 264, 'notSet'],
          [2020, 265, 270, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'SDGs: ゴール and ターゲット are numbers of goals, no targets',
    sheets: [
      sheet([
        ['ＳＤＧｓ未来都市計画　指標一覧'],
        [
          'ゴール',
          'ターゲット',
          '指標',
          '単位',
          '当初値（2020年度）',
          '実績値（2024年度）',
          '目標値（2030年度）',
        ],
        [3, 3.8, 'がん検診受診率', '%', 18.5, 21.4, 30],
        [7, 7.2, '再生可能エネルギー導入量', 'MW', 46, 71, 100],
        [13, 13.2, '温室効果ガス排出量', '千t-CO2', 820, 745, 440],
      ]),
    ],
    expected: [
      {
        name: 'がん検診受診率',
        unit: '%',
        baseline: 18.5,
        periods: [
          [2024, null, 21.4, 'notSet'],
          [2030, 30, null, 'pending'],
        ],
      },
      {
        name: '再生可能エネルギー導入量',
        unit: 'MW',
        baseline: 46,
        periods: [
          [2024, null, 71, 'notSet'],
          [2030, 100, null, 'pending'],
        ],
      },
      {
        name: '温室効果ガス排出量',
        unit: '千t-CO2',
        direction: 'lower',
        baseline: 820,
        periods: [
          [2024, null, 745, 'notSet'],
          [2030, 440, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'the year in the title line only, 目標 and 実績 merged over two columns each',
    sheets: [
      sheet(
        [
          ['令和６年度　施策評価結果一覧'],
          [null],
          ['施策', '指標名', '目標', null, '実績', null, '達成率', '評価'],
          ['文化振興', '市民文化祭の来場者数', 3000, '人', 3210, '人', '107％', 'Ａ'],
          ['スポーツ振興', '体育館の利用件数', 1500, '件', 1380, '件', '92％', 'Ｂ'],
        ],
        { at: 'A1', merges: ['A1:H1', 'C3:D3', 'E3:F3'] },
      ),
    ],
    expected: [
      {
        name: '市民文化祭の来場者数',
        unit: '人',
        periods: [[2024, 3000, 3210, 'achieved']],
        statedRates: [107],
      },
      {
        name: '体育館の利用件数',
        unit: '件',
        periods: [[2024, 1500, 1380, 'notAchieved']],
        statedRates: [92],
      },
    ],
  },
  {
    what: 'ends of fiscal years: 令和7年3月末 is still 2024',
    sheets: [
      sheet([
        ['指標項目', '計画策定時\n（令和4年3月末）', '実績\n（令和7年3月末）', '目標\n（令和9年3月末）'],
        ['マイナンバーカード保有率', '45.1%', '81.6%', '90%'],
        ['認知症サポーター数', '4,120人', '5,480人', '6,000人'],
      ]),
    ],
    expected: [
      {
        name: 'マイナンバーカード保有率',
        baseline: 45.1,
        periods: [
          [2024, null, 81.6, 'notSet'],
          [2026, 90, null, 'pending'],
        ],
      },
      {
        name: '認知症サポーター数',
        unit: '人',
        baseline: 4120,
        periods: [
          [2024, null, 5480, 'notSet'],
          [2026, 6000, null, 'pending'],
        ],
      },
    ],
  },
];
