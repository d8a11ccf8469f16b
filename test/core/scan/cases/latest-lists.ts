import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const N = null;

/** Lists as municipalities, hospitals, universities, companies and associations keep them, written without a look at the recogniser. */
const lists: readonly RecognitionCase[] = [
  {
    what: 'comprehensive plan: 計画当初, 現状値 and two goals under three header rows, merged policies, a hidden row, progress words, a footer',
    sheets: [
      sheet(
        [
          ['第５次総合計画　成果指標一覧', N, N, N, N, N, N, N, '令和７年５月作成'],
          ['政策', '施策', '成果指標', '単位', '指標値', N, N, N, '進捗'],
          [N, N, N, N, '計画当初', '現状値', '中間目標', '最終目標', N],
          [N, N, N, N, '令和2年度', '令和6年度', '令和7年度', '令和11年度', N],
          ['安全・安心', '交通安全', '交通事故の発生件数', '件', 142, 118, 115, 100, '順調'],
          [N, '消防', '住宅用火災警報器の設置率', '％', 71.4, 78.2, 80, 90, '順調'],
          ['にぎわい', '観光', '道の駅の来場者数', '千人', 310, 288, 350, 400, '遅れ'],
          [N, '農業', '認定農業者数', '経営体', 96, 101, 105, 110, '概ね順調'],
          ['※ 進捗は「順調」「概ね順調」「遅れ」の３区分', N, N, N, N, N, N, N, N],
        ],
        {
          merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'E2:H2', 'I2:I4', 'A5:A6', 'A7:A8', 'A9:I9'],
          hiddenRows: [6],
        },
      ),
    ],
    expected: [
      {
        name: '交通事故の発生件数',
        unit: '件',
        direction: 'lower',
        baseline: 142,
        periods: [
          [2024, N, 118, 'notSet'],
          [2025, 115, N, 'pending'],
          [2029, 100, N, 'pending'],
        ],
      },
      {
        name: '住宅用火災警報器の設置率',
        unit: '％',
        direction: 'higher',
        baseline: 71.4,
        periods: [
          [2024, N, 78.2, 'notSet'],
          [2025, 80, N, 'pending'],
          [2029, 90, N, 'pending'],
        ],
      },
      {
        name: '道の駅の来場者数',
        unit: '千人',
        direction: 'higher',
        baseline: 310,
        periods: [
          [2024, N, 288, 'notSet'],
          [2025, 350, N, 'pending'],
          [2029, 400, N, 'pending'],
        ],
      },
      {
        name: '認定農業者数',
        unit: '経営体',
        baseline: 96,
        periods: [
          [2024, N, 101, 'notSet'],
          [2025, 105, N, 'pending'],
          [2029, 110, N, 'pending'],
        ],
      },
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!F7'],
  },
  {
    what: 'DX plan: year over 目標, 実績 and a mark, the legend of the marks below, system words among counts, a dash as the goal',
    sheets: [
      sheet(
        [
          ['ＤＸ推進計画　令和６年度末時点の進捗'],
          [N],
          ['No.', '取組', '指標', '2024年度(令和6年度)', N, N, '2025年度(令和7年度)', '担当課'],
          [N, N, N, '目標', '実績', '評価', '目標', N],
          [1, '書かない窓口', '対応した窓口の数', '6窓口', '6窓口', '◎', '9窓口', '市民課'],
          [2, '電子契約', '電子契約の割合', '30％', '22.4％', '△', '50％', '契約課'],
          [3, '文書管理', '文書管理システムの状態', '稼働', '構築中', '×', '稼働', '総務課'],
          [4, 'オープンデータ', 'データセットの公開数', '―', '48件', '―', '60件', '企画課'],
          ['◎：目標達成　○：80％以上　△：50％以上　×：50％未満', N, N, N, N, N, N, N],
        ],
        {
          at: 'B2',
          merges: ['B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'I4:I5', 'B10:I10'],
        },
      ),
    ],
    expected: [
      {
        name: '対応した窓口の数',
        unit: '窓口',
        periods: [
          [2024, 6, 6, 'achieved'],
          [2025, 9, N, 'pending'],
        ],
      },
      {
        name: '電子契約の割合',
        periods: [
          [2024, 30, 22.4, 'notAchieved'],
          [2025, 50, N, 'pending'],
        ],
      },
      {
        name: '文書管理システムの状態',
        direction: 'text',
        periods: [
          [2024, '稼働', '構築中', 'notAchieved'],
          [2025, '稼働', N, 'pending'],
        ],
      },
      {
        name: 'データセットの公開数',
        unit: '件',
        periods: [
          [2024, N, 48, 'notSet'],
          [2025, 60, N, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'hospital: the goal of the year, twelve months and 累計, groups in the first column, months still to come',
    sheets: [
      sheet(
        [
          ['市民病院　経営指標（令和６年度）', N, N, N, N, N, N, N, N, N, N, N, N, N, N, N, '12月末現在'],
          [
            '区分',
            '指標',
            '単位',
            '年度目標',
            '4月',
            '5月',
            '6月',
            '7月',
            '8月',
            '9月',
            '10月',
            '11月',
            '12月',
            '1月',
            '2月',
            '3月',
            '累計',
          ],
          ['医業', '新入院患者数', '人', 3600, 290, 301, 288, 310, 322, 295, 305, 299, 308, N, N, N, 2718],
          [N, '手術件数', '件', 1200, 98, 92, 101, 105, 88, 96, 103, 99, 94, N, N, N, 876],
          [
            '連携',
            '紹介患者の受入件数',
            '件',
            2400,
            190,
            188,
            205,
            210,
            176,
            199,
            214,
            207,
            195,
            N,
            N,
            N,
            1784,
          ],
        ],
        { merges: ['A3:A4'] },
      ),
    ],
    expected: (
      [
        ['新入院患者数', '人', 3600, [290, 301, 288, 310, 322, 295, 305, 299, 308], 2718],
        ['手術件数', '件', 1200, [98, 92, 101, 105, 88, 96, 103, 99, 94], 876],
        ['紹介患者の受入件数', '件', 2400, [190, 188, 205, 210, 176, 199, 214, 207, 195], 1784],
      ] as const
    ).map(([name, unit, target, months, sum]) => ({
      name,
      unit,
      periods: [
        ...['4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'].map(
          (m, i) => [m, N, months[i] ?? N, 'notSet'] as const,
        ),
        ['1月', N, N, 'pending'] as const,
        ['2月', N, N, 'pending'] as const,
        ['3月', N, N, 'pending'] as const,
        ['累計', target, sum, 'notAchieved'] as const,
      ],
    })),
  },
  {
    what: 'university IR: KPIs over their columns with a row of units, 年度実績 down the rows, the goal of the medium-term plan in the last row',
    sheets: [
      sheet(
        [
          ['IRレポート　中期計画KPI'],
          [N],
          ['区分', '志願倍率', '退学率', '就職率', '科研費の採択件数'],
          ['単位', '倍', '％', '％', '件'],
          ['2022年度実績', 4.1, 2.9, 96.8, 41],
          ['2023年度実績', 4.3, 2.7, 97.5, 44],
          ['2024年度実績', 3.9, 2.8, 98.1, 52],
          ['2027年度目標', 5, 2, 98, 60],
        ],
        { at: 'C2' },
      ),
    ],
    expected: [
      {
        name: '志願倍率',
        unit: '倍',
        periods: [
          [2022, N, 4.1, 'notSet'],
          [2023, N, 4.3, 'notSet'],
          [2024, N, 3.9, 'notSet'],
          [2027, 5, N, 'pending'],
        ],
      },
      {
        name: '退学率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2022, N, 2.9, 'notSet'],
          [2023, N, 2.7, 'notSet'],
          [2024, N, 2.8, 'notSet'],
          [2027, 2, N, 'pending'],
        ],
      },
      {
        name: '就職率',
        unit: '％',
        periods: [
          [2022, N, 96.8, 'notSet'],
          [2023, N, 97.5, 'notSet'],
          [2024, N, 98.1, 'notSet'],
          [2027, 98, N, 'pending'],
        ],
      },
      {
        name: '科研費の採択件数',
        unit: '件',
        periods: [
          [2022, N, 41, 'notSet'],
          [2023, N, 44, 'notSet'],
          [2024, N, 52, 'notSet'],
          [2027, 60, N, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!F8'],
  },
  {
    what: 'corporate scorecard in English: a column Better, last year, plan and actual, Met or Missed, #N/A and n/a',
    sheets: [
      sheet([
        ['Group Scorecard FY2024'],
        [N],
        [
          'Perspective',
          'KPI',
          'Unit',
          'Better',
          'FY2023 Actual',
          'FY2024 Plan',
          'FY2024 Actual',
          'Result',
          'FY2025 Plan',
        ],
        ['Financial', 'Operating margin', '%', 'Higher', 6.8, 7.5, 7.9, 'Met', 8],
        ['Customer', 'Average delivery time', 'days', 'Lower', 5.2, 4.5, 4.8, 'Missed', 4],
        ['Customer', 'Net promoter score', 'pts', 'Higher', 31, 35, '#N/A', N, 38],
        ['People', 'Lost-time injuries', 'cases', 'Lower', 4, 3, 2, 'Met', 2],
        ['People', 'Apprentices hired', 'persons', 'Higher', 'n/a', 12, 12, 'Met', 15],
      ]),
    ],
    expected: [
      {
        name: 'Operating margin',
        unit: '%',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [
          [2023, N, 6.8, 'notSet'],
          [2024, 7.5, 7.9, 'achieved'],
          [2025, 8, N, 'pending'],
        ],
      },
      {
        name: 'Average delivery time',
        unit: 'days',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, N, 5.2, 'notSet'],
          [2024, 4.5, 4.8, 'notAchieved'],
          [2025, 4, N, 'pending'],
        ],
      },
      {
        name: 'Net promoter score',
        unit: 'pts',
        direction: 'higher',
        periods: [
          [2023, N, 31, 'notSet'],
          [2024, 35, N, 'notMeasured'],
          [2025, 38, N, 'pending'],
        ],
      },
      {
        name: 'Lost-time injuries',
        unit: 'cases',
        direction: 'lower',
        periods: [
          [2023, N, 4, 'notSet'],
          [2024, 3, 2, 'achieved'],
          [2025, 2, N, 'pending'],
        ],
      },
      {
        name: 'Apprentices hired',
        unit: 'persons',
        direction: 'higher',
        periods: [
          [2023, N, N, 'notMeasured'],
          [2024, 12, 12, 'achieved'],
          [2025, 15, N, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'NPO logframe in English: Outcome and Output down the first column, result statements merged, baseline and target years in the titles, means of verification',
    sheets: [
      sheet(
        [
          ['Logical framework – Clean Water for Schools'],
          [
            'Level',
            'Result',
            'Indicator',
            'Baseline (2022)',
            'Target (2024)',
            'Actual (2024)',
            'Means of verification',
            'Assumptions',
          ],
          [
            'Outcome',
            'Pupils are healthier',
            'Share of pupils absent through illness',
            '18%',
            '10%',
            '12%',
            'School registers',
            'Schools stay open',
          ],
          [
            'Output',
            'Wells are built',
            'Number of wells in use',
            0,
            20,
            22,
            'Site visits',
            'Permits in time',
          ],
          ['Output', N, 'Number of trained caretakers', 4, 40, 36, 'Attendance lists', N],
          [
            'Output',
            'Hygiene is taught',
            'Number of schools with hygiene lessons',
            2,
            25,
            'not yet measured',
            'School reports',
            N,
          ],
        ],
        { merges: ['B4:B5'] },
      ),
    ],
    expected: [
      {
        name: 'Share of pupils absent through illness',
        kind: 'outcome',
        direction: 'lower',
        baseline: 18,
        periods: [[2024, 10, 12, 'notAchieved']],
      },
      { name: 'Number of wells in use', kind: 'output', baseline: 0, periods: [[2024, 20, 22, 'achieved']] },
      {
        name: 'Number of trained caretakers',
        kind: 'output',
        baseline: 4,
        periods: [[2024, 40, 36, 'notAchieved']],
      },
      {
        name: 'Number of schools with hygiene lessons',
        kind: 'output',
        baseline: 2,
        periods: [[2024, 25, N, 'notMeasured']],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!F6'],
  },
  {
    what: 'waterworks: 改善方向 as ＋ and －, five years of results as R2 … R6, the mean of similar towns, the goal at the end',
    sheets: [
      sheet(
        [
          ['上水道事業経営戦略　業務指標の推移'],
          ['分類', '業務指標', '改善方向', '単位', '実績', N, N, '類似団体\n平均', '目標'],
          [N, N, N, N, 'R4', 'R5', 'R6', 'R5', 'R12'],
          ['安定', '管路の耐震管率', '＋', '％', 21.4, 22.9, 24.6, 27.1, 35],
          [N, '管路の漏水件数', '－', '件', 64, 71, 58, 80, 40],
          ['持続', '給水原価', '－', '円/㎥', 168.2, 171.5, 175.9, 165.3, 172],
          [N, '料金回収率', '＋', '％', 104.1, 102.6, 99.8, 101.2, 105],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'A4:A5', 'A6:A7'] },
      ),
    ],
    expected: [
      {
        name: '管路の耐震管率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2022, N, 21.4, 'notSet'],
          [2023, N, 22.9, 'notSet'],
          [2024, N, 24.6, 'notSet'],
          [2030, 35, N, 'pending'],
        ],
      },
      {
        name: '管路の漏水件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2022, N, 64, 'notSet'],
          [2023, N, 71, 'notSet'],
          [2024, N, 58, 'notSet'],
          [2030, 40, N, 'pending'],
        ],
      },
      {
        name: '給水原価',
        unit: '円/㎥',
        direction: 'lower',
        periods: [
          [2022, N, 168.2, 'notSet'],
          [2023, N, 171.5, 'notSet'],
          [2024, N, 175.9, 'notSet'],
          [2030, 172, N, 'pending'],
        ],
      },
      {
        name: '料金回収率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2022, N, 104.1, 'notSet'],
          [2023, N, 102.6, 'notSet'],
          [2024, N, 99.8, 'notSet'],
          [2030, 105, N, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'disaster plan: two rows per KPI over R5 to R7, goals in words among numbers, the department merged over both rows, a spacer row between',
    sheets: [
      sheet(
        [
          ['地域防災計画アクションプラン　進捗表'],
          ['指標', '区分', 'R5', 'R6', 'R7', '担当'],
          ['自主防災組織の数（組織）', '計画', 60, 63, 66, '危機管理課'],
          [N, '実績', 61, 62, N, N],
          [N],
          ['避難所運営マニュアル', '計画', '作成', '改訂', '改訂', '危機管理課'],
          [N, '実績', '作成', '改訂', N, N],
          [N],
          ['備蓄食料の充足率（％）', '計画', 80, 90, 100, '総務課'],
          [N, '実績', 82.5, 90, N, N],
        ],
        { merges: ['A3:A4', 'F3:F4', 'A6:A7', 'F6:F7', 'A9:A10', 'F9:F10'] },
      ),
    ],
    expected: [
      {
        name: '自主防災組織の数（組織）',
        unit: '組織',
        periods: [
          [2023, 60, 61, 'achieved'],
          [2024, 63, 62, 'notAchieved'],
          [2025, 66, N, 'pending'],
        ],
      },
      {
        name: '避難所運営マニュアル',
        direction: 'text',
        periods: [
          [2023, '作成', '作成', 'achieved'],
          [2024, '改訂', '改訂', 'achieved'],
          [2025, '改訂', N, 'pending'],
        ],
      },
      {
        name: '備蓄食料の充足率（％）',
        unit: '％',
        periods: [
          [2023, 80, 82.5, 'achieved'],
          [2024, 90, 90, 'achieved'],
          [2025, 100, N, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'tourism: calendar years 令和5年 and 令和6年, 万人 and 億円 in the cells, 前年比 beside them',
    sheets: [
      sheet([
        ['観光振興計画　数値目標（暦年）'],
        ['目標項目', '令和5年\n実績', '令和6年\n目標', '令和6年\n実績', '前年比', '令和8年\n目標'],
        ['観光入込客数', '412万人', '430万人', '448万人', '108.7％', '480万人'],
        ['宿泊客数', '62.5万人', '70万人', '66.1万人', '105.8％', '80万人'],
        ['観光消費額', '318億円', '350億円', '361億円', '113.5％', '400億円'],
      ]),
    ],
    expected: [
      {
        name: '観光入込客数',
        unit: '人',
        periods: [
          [2023, N, 4_120_000, 'notSet'],
          [2024, 4_300_000, 4_480_000, 'achieved'],
          [2026, 4_800_000, N, 'pending'],
        ],
        statedRates: [N, N, N],
      },
      {
        name: '宿泊客数',
        unit: '人',
        periods: [
          [2023, N, 625_000, 'notSet'],
          [2024, 700_000, 661_000, 'notAchieved'],
          [2026, 800_000, N, 'pending'],
        ],
        statedRates: [N, N, N],
      },
      {
        name: '観光消費額',
        unit: '円',
        periods: [
          [2023, N, 31_800_000_000, 'notSet'],
          [2024, 35_000_000_000, 36_100_000_000, 'achieved'],
          [2026, 40_000_000_000, N, 'pending'],
        ],
        statedRates: [N, N, N],
      },
    ],
    findings: [],
  },
  {
    what: 'child care: 0 as the genuine goal of waiting children, the merged measure beside two KPIs, 目標 and 実績 of three years',
    sheets: [
      sheet(
        [
          ['子ども・子育て支援事業計画　評価指標'],
          ['事業名', '指標', '単位', '令和5年度', N, '令和6年度', N, '令和7年度', N],
          [N, N, N, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['保育所等整備事業', '待機児童数', '人', 0, 4, 0, 0, 0, N],
          [N, '保育所等の定員', '人', 1850, 1850, 1900, 1880, 1950, N],
          ['放課後児童クラブ事業', 'クラブの待機児童数', '人', 5, 8, 0, 3, 0, N],
          [N, '支援員の研修受講率', '％', 80, 77.3, 90, 91.2, 100, N],
        ],
        {
          merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:I2', 'A4:A5', 'A6:A7'],
        },
      ),
    ],
    expected: [
      {
        name: '待機児童数',
        project: '保育所等整備事業',
        direction: 'lower',
        periods: [
          [2023, 0, 4, 'notAchieved'],
          [2024, 0, 0, 'achieved'],
          [2025, 0, N, 'pending'],
        ],
      },
      {
        name: '保育所等の定員',
        project: '保育所等整備事業',
        periods: [
          [2023, 1850, 1850, 'achieved'],
          [2024, 1900, 1880, 'notAchieved'],
          [2025, 1950, N, 'pending'],
        ],
      },
      {
        name: 'クラブの待機児童数',
        project: '放課後児童クラブ事業',
        direction: 'lower',
        periods: [
          [2023, 5, 8, 'notAchieved'],
          [2024, 0, 3, 'notAchieved'],
          [2025, 0, N, 'pending'],
        ],
      },
      {
        name: '支援員の研修受講率',
        project: '放課後児童クラブ事業',
        periods: [
          [2023, 80, 77.3, 'notAchieved'],
          [2024, 90, 91.2, 'achieved'],
          [2025, 100, N, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'comprehensive strategy: 【基本目標】 over the whole width, under each a small list 数値目標 and one KPI with their titles again',
    sheets: [
      sheet(
        [
          ['第３期総合戦略の効果検証（令和６年度）'],
          [N],
          ['【基本目標１】しごとをつくる', N, N, N, N],
          ['数値目標', '単位', '目標値', '実績値', '達成状況'],
          ['新規就業者数', '人', 120, 131, '達成'],
          ['ＫＰＩ', '単位', '目標値', '実績値', '達成状況'],
          ['創業支援による創業件数', '件', 15, 12, '未達成'],
          ['企業の誘致件数', '件', 2, 2, '達成'],
          [N],
          ['【基本目標２】ひとの流れをつくる', N, N, N, N],
          ['数値目標', '単位', '目標値', '実績値', '達成状況'],
          ['転出超過数', '人', 80, 95, '未達成'],
          ['ＫＰＩ', '単位', '目標値', '実績値', '達成状況'],
          ['移住相談件数', '件', 300, 342, '達成'],
        ],
        { merges: ['A3:E3', 'A10:E10'] },
      ),
    ],
    expected: [
      { name: '新規就業者数', unit: '人', periods: [[2024, 120, 131, 'achieved']] },
      { name: '創業支援による創業件数', unit: '件', periods: [[2024, 15, 12, 'notAchieved']] },
      { name: '企業の誘致件数', unit: '件', periods: [[2024, 2, 2, 'achieved']] },
      { name: '転出超過数', unit: '人', direction: 'lower', periods: [[2024, 80, 95, 'notAchieved']] },
      { name: '移住相談件数', unit: '件', periods: [[2024, 300, 342, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'long table of months: 年月, KPI, 目標 and 実績, one month not reported, the next to come',
    sheets: [
      sheet([
        ['年月', 'KPI', '単位', '目標', '実績', '備考'],
        ['2024年10月', '受注件数', '件', 40, 43, N],
        ['2024年10月', 'クレーム件数', '件', 3, 2, N],
        ['2024年11月', '受注件数', '件', 42, 39, N],
        ['2024年11月', 'クレーム件数', '件', 3, 4, '配送遅延'],
        ['2024年12月', '受注件数', '件', 45, 51, N],
        ['2024年12月', 'クレーム件数', '件', 3, '未計測', '集計担当休暇'],
        ['2025年1月', '受注件数', '件', 40, N, N],
        ['2025年1月', 'クレーム件数', '件', 2, N, N],
      ]),
    ],
    expected: [
      {
        name: '受注件数',
        unit: '件',
        periods: [
          ['2024年10月', 40, 43, 'achieved'],
          ['2024年11月', 42, 39, 'notAchieved'],
          ['2024年12月', 45, 51, 'achieved'],
          ['2025年1月', 40, N, 'pending'],
        ],
      },
      {
        name: 'クレーム件数',
        unit: '件',
        direction: 'lower',
        periods: [
          ['2024年10月', 3, 2, 'achieved'],
          ['2024年11月', 3, 4, 'notAchieved'],
          ['2024年12月', 3, N, 'notMeasured'],
          ['2025年1月', 2, N, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!E7', 'TARGET_ALREADY_EXCEEDED Sheet1!E6'],
  },
  {
    what: 'two lists side by side: 活動指標 at the left, 成果指標 at the right, one longer, the year in the title',
    sheets: [
      sheet(
        [
          ['令和６年度　男女共同参画プラン　指標一覧'],
          [N],
          ['活動指標（アウトプット）', N, N, N, N, '成果指標（アウトカム）', N, N, N],
          ['指標名', '単位', '目標', '実績', N, '指標名', '単位', '目標', '実績'],
          ['啓発講座の開催回数', '回', 12, 12, N, '審議会の女性委員の割合', '％', 40, 36.5],
          ['広報誌での特集記事数', '本', 4, 5, N, '固定的役割分担に反対する人の割合', '％', 70, 72.1],
          ['相談員の研修回数', '回', 6, 4, N, N, N, N, N],
        ],
        { merges: ['A3:D3', 'F3:I3'] },
      ),
    ],
    expected: [
      { name: '啓発講座の開催回数', unit: '回', kind: 'output', periods: [[2024, 12, 12, 'achieved']] },
      {
        name: '審議会の女性委員の割合',
        unit: '％',
        kind: 'outcome',
        periods: [[2024, 40, 36.5, 'notAchieved']],
      },
      { name: '広報誌での特集記事数', unit: '本', kind: 'output', periods: [[2024, 4, 5, 'achieved']] },
      {
        name: '固定的役割分担に反対する人の割合',
        unit: '％',
        kind: 'outcome',
        periods: [[2024, 70, 72.1, 'achieved']],
      },
      { name: '相談員の研修回数', unit: '回', kind: 'output', periods: [[2024, 6, 4, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'administrative reform: (A), (B) and (B)/(A) in the third header row, spacer column, subtotals per section and an average of the rates',
    sheets: [
      sheet(
        [
          ['行財政改革実施計画　令和６年度取組結果'],
          ['番号', '実施項目', '指標', '単位', N, '令和６年度', N, N, '所管課'],
          [N, N, N, N, N, '計画値', '実績値', '達成率', N],
          [N, N, N, N, N, '(A)', '(B)', '(B)/(A)', N],
          ['1-1', '市税の収納対策', '現年度分の収納率', '％', N, 99, 98.7, '99.7%', '納税課'],
          ['1-2', '広告収入の確保', '広告収入額', '千円', N, 3500, 3820, '109.1%', '財政課'],
          ['小計', N, N, N, N, N, N, '104.4%', N],
          ['2-1', '業務の見直し', '時間外勤務時間', '時間', N, 42000, 43900, '95.7%', '人事課'],
          ['2-2', '研修の充実', '研修受講者数', '人', N, 600, 618, '103.0%', '人事課'],
          ['小計', N, N, N, N, N, N, '99.3%', N],
          ['平均達成率', N, N, N, N, N, N, '101.9%', N],
        ],
        {
          merges: ['A2:A4', 'B2:B4', 'C2:C4', 'D2:D4', 'F2:H2', 'I2:I4', 'A7:D7', 'A10:D10', 'A11:D11'],
        },
      ),
    ],
    expected: [
      {
        name: '現年度分の収納率',
        unit: '％',
        periods: [[2024, 99, 98.7, 'notAchieved']],
        statedRates: [99.7],
      },
      { name: '広告収入額', unit: '千円', periods: [[2024, 3500, 3820, 'achieved']], statedRates: [109.1] },
      {
        name: '時間外勤務時間',
        unit: '時間',
        direction: 'lower',
        periods: [[2024, 42000, 43900, 'notAchieved']],
        statedRates: [95.7],
      },
      { name: '研修受講者数', unit: '人', periods: [[2024, 600, 618, 'achieved']], statedRates: [103] },
    ],
    findings: [],
  },
  {
    what: 'titles in Japanese and English over two lines, status words in English, shares as formatted fractions',
    sheets: [
      sheet(
        [
          ['サステナビリティKPI / Sustainability KPIs'],
          [
            '指標\nIndicator',
            '単位\nUnit',
            '2023年度実績\nFY2023 Actual',
            '2024年度目標\nFY2024 Target',
            '2024年度実績\nFY2024 Actual',
            '達成状況\nStatus',
          ],
          ['女性管理職比率\nWomen in management', '%', 0.142, 0.15, 0.158, 'Achieved'],
          ['Scope 1+2 排出量\nScope 1+2 emissions', 't-CO2', 48200, 46000, 46900, 'Not achieved'],
          ['労働災害度数率\nLost-time injury rate', '―', 0.45, 0.4, 0.38, 'Achieved'],
        ],
        {
          formats: { C3: '0.0%', D3: '0.0%', E3: '0.0%' },
          texts: { C3: '14.2%', D3: '15.0%', E3: '15.8%' },
        },
      ),
    ],
    expected: [
      {
        name: '女性管理職比率\nWomen in management',
        unit: '%',
        periods: [
          [2023, N, 14.2, 'notSet'],
          [2024, 15, 15.8, 'achieved'],
        ],
      },
      {
        name: 'Scope 1+2 排出量\nScope 1+2 emissions',
        unit: 't-CO2',
        direction: 'lower',
        periods: [
          [2023, N, 48200, 'notSet'],
          [2024, 46000, 46900, 'notAchieved'],
        ],
      },
      {
        name: '労働災害度数率\nLost-time injury rate',
        unit: N,
        direction: 'lower',
        periods: [
          [2023, N, 0.45, 'notSet'],
          [2024, 0.4, 0.38, 'achieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'English quarters: Q1 FY24 to Q4 FY24, Full-year actual and Full-year target, a group row per region',
    sheets: [
      sheet(
        [
          ['Regional sales KPIs'],
          ['KPI', 'Unit', 'Q1 FY24', 'Q2 FY24', 'Q3 FY24', 'Q4 FY24', 'Full-year actual', 'Full-year target'],
          ['North', N, N, N, N, N, N, N],
          ['New accounts', 'accounts', 12, 15, 9, 18, 54, 50],
          ['Customer visits', 'visits', 80, 92, 75, 88, 335, 360],
          ['South', N, N, N, N, N, N, N],
          ['New accounts', 'accounts', 7, 6, 8, 5, 26, 30],
        ],
        { merges: ['A3:H3', 'A6:H6'] },
      ),
    ],
    expected: [
      {
        name: 'New accounts',
        unit: 'accounts',
        periods: [
          ['Q1 FY24', N, 12, 'notSet'],
          ['Q2 FY24', N, 15, 'notSet'],
          ['Q3 FY24', N, 9, 'notSet'],
          ['Q4 FY24', N, 18, 'notSet'],
          ['Full-year', 50, 54, 'achieved'],
        ],
      },
      {
        name: 'Customer visits',
        unit: 'visits',
        periods: [
          ['Q1 FY24', N, 80, 'notSet'],
          ['Q2 FY24', N, 92, 'notSet'],
          ['Q3 FY24', N, 75, 'notSet'],
          ['Q4 FY24', N, 88, 'notSet'],
          ['Full-year', 360, 335, 'notAchieved'],
        ],
      },
      {
        name: 'New accounts',
        unit: 'accounts',
        periods: [
          ['Q1 FY24', N, 7, 'notSet'],
          ['Q2 FY24', N, 6, 'notSet'],
          ['Q3 FY24', N, 8, 'notSet'],
          ['Q4 FY24', N, 5, 'notSet'],
          ['Full-year', 30, 26, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'education: R3.5.1現在, R6.5.1現在 and R9.5.1現在 in the titles, the number in its own column as 1-①',
    sheets: [
      sheet([
        ['教育大綱　指標の状況'],
        [
          '番号',
          '指標',
          '基準値\n（R3.5.1現在）',
          '実績値\n（R6.5.1現在）',
          '目標値\n（R9.5.1現在）',
          '担当',
        ],
        ['1-①', '学校司書の配置校数', '6校', '11校', '15校', '学校教育課'],
        ['1-②', '不登校の児童生徒数', '48人', '63人', '40人', '学校教育課'],
        ['2-①', '特別支援教育支援員の数', '22人', '28人', '30人', '学校教育課'],
      ]),
    ],
    expected: [
      {
        name: '学校司書の配置校数',
        unit: '校',
        baseline: 6,
        periods: [
          [2024, N, 11, 'notSet'],
          [2027, 15, N, 'pending'],
        ],
      },
      {
        name: '不登校の児童生徒数',
        unit: '人',
        direction: 'lower',
        baseline: 48,
        periods: [
          [2024, N, 63, 'notSet'],
          [2027, 40, N, 'pending'],
        ],
      },
      {
        name: '特別支援教育支援員の数',
        unit: '人',
        baseline: 22,
        periods: [
          [2024, N, 28, 'notSet'],
          [2027, 30, N, 'pending'],
        ],
      },
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!D4'],
  },
  {
    what: 'ends of fiscal years as dates of Excel shown as R5.3, R6.3 and R7.3 over 目標 and 実績',
    sheets: [
      sheet(
        [
          ['公共施設等総合管理計画　指標'],
          ['指標', '単位', 45016, N, 45382, N, 45747, N],
          [N, N, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['公共施設の延床面積', '千㎡', 212, 213.5, 208, 209.1, 204, 203.2],
          ['長寿命化工事の実施棟数', '棟', 4, 4, 5, 3, 5, 6],
        ],
        {
          merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'],
          formats: { C2: '[$-411]ge.m', E2: '[$-411]ge.m', G2: '[$-411]ge.m' },
          texts: { C2: 'R5.3', E2: 'R6.3', G2: 'R7.3' },
        },
      ),
    ],
    expected: [
      {
        name: '公共施設の延床面積',
        unit: '千㎡',
        direction: 'lower',
        periods: [
          [2022, 212, 213.5, 'notAchieved'],
          [2023, 208, 209.1, 'notAchieved'],
          [2024, 204, 203.2, 'achieved'],
        ],
      },
      {
        name: '長寿命化工事の実施棟数',
        unit: '棟',
        periods: [
          [2022, 4, 4, 'achieved'],
          [2023, 5, 3, 'notAchieved'],
          [2024, 5, 6, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'health plan, interim review: 策定時, 中間目標 and 中間実績, grades A to D with words, 最終目標, counts of the grades below',
    sheets: [
      sheet(
        [
          ['健康増進計画　中間評価結果'],
          ['領域', '指標', '策定時', '中間評価', N, N, '最終目標'],
          [N, N, 'R1', 'R6目標', 'R6実績', '判定', 'R11'],
          ['がん検診', '大腸がん検診の受診率', '18.2%', '25%', '26.1%', 'Ａ　目標達成', '35%'],
          [N, '精密検査の受診率', '71.0%', '85%', '78.4%', 'Ｂ　改善傾向', '90%'],
          ['たばこ', '成人の喫煙率', '19.8%', '15%', '20.3%', 'Ｄ　悪化', '12%'],
          ['評価の内訳', 'Ａ　1', 'Ｂ　1', 'Ｃ　0', 'Ｄ　1', N, N],
        ],
        { merges: ['A2:A3', 'B2:B3', 'D2:F2', 'A4:A5'] },
      ),
    ],
    expected: [
      {
        name: '大腸がん検診の受診率',
        baseline: 18.2,
        periods: [
          [2024, 25, 26.1, 'achieved'],
          [2029, 35, N, 'pending'],
        ],
      },
      {
        name: '精密検査の受診率',
        baseline: 71,
        periods: [
          [2024, 85, 78.4, 'notAchieved'],
          [2029, 90, N, 'pending'],
        ],
      },
      {
        name: '成人の喫煙率',
        direction: 'lower',
        baseline: 19.8,
        periods: [
          [2024, 15, 20.3, 'notAchieved'],
          [2029, 12, N, 'pending'],
        ],
      },
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!E6'],
  },
  {
    what: 'English service levels: ≥, ≤ and < before the goals, the values with their units, one period in the title',
    sheets: [
      sheet([
        ['IT Service Desk – Service level report FY2024'],
        ['No', 'Service level indicator', 'Target', 'Actual', 'Achieved?'],
        [1, 'System availability', '≥ 99.9%', '99.95%', 'Yes'],
        [2, 'Mean time to restore', '≤ 4 h', '5.2 h', 'No'],
        [3, 'Abandoned call rate', '< 5%', '3.8%', 'Yes'],
        [4, 'User satisfaction', '>= 80%', '77%', 'No'],
      ]),
    ],
    expected: [
      {
        name: 'System availability',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [[2024, 99.9, 99.95, 'achieved']],
      },
      {
        name: 'Mean time to restore',
        unit: 'h',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 4, 5.2, 'notAchieved']],
      },
      {
        name: 'Abandoned call rate',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 5, 3.8, 'achieved']],
      },
      {
        name: 'User satisfaction',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [[2024, 80, 77, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'strategy with one goal for the sum of five years: 目標値（R2～R6累計）, the years, 累計 and 達成率',
    open: 'a goal for the sum of years',
    sheets: [
      sheet(
        [
          ['まち・ひと・しごと創生総合戦略　KPI（5年間の累計）'],
          ['KPI', '単位', '目標値\n（R2～R6累計）', '各年度の実績', N, N, N, N, '累計', '達成率'],
          [N, N, N, 'R2', 'R3', 'R4', 'R5', 'R6', N, N],
          ['移住者数', '人', 300, 38, 45, 61, 72, 90, 306, '102.0%'],
          ['新規就農者数', '人', 25, 3, 6, 4, 5, 4, 22, '88.0%'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:H2', 'I2:I3', 'J2:J3'] },
      ),
    ],
    expected: [
      {
        name: '移住者数',
        unit: '人',
        periods: [
          ['R2', N, 38, 'notSet'],
          ['R3', N, 45, 'notSet'],
          ['R4', N, 61, 'notSet'],
          ['R5', N, 72, 'notSet'],
          ['R6', N, 90, 'notSet'],
          ['累計', 300, 306, 'achieved'],
        ],
        statedRates: [N, N, N, N, N, 102],
      },
      {
        name: '新規就農者数',
        unit: '人',
        periods: [
          ['R2', N, 3, 'notSet'],
          ['R3', N, 6, 'notSet'],
          ['R4', N, 4, 'notSet'],
          ['R5', N, 5, 'notSet'],
          ['R6', N, 4, 'notSet'],
          ['累計', 25, 22, 'notAchieved'],
        ],
        statedRates: [N, N, N, N, N, 88],
      },
    ],
  },
  {
    what: 'transposed for a meeting: projects merged over their KPIs, then 単位, 現状値, 目標値, 実績値, 達成率, 評価 and 担当課 down the rows',
    sheets: [
      sheet(
        [
          ['令和６年度　重点プロジェクト　ＫＰＩ総括表'],
          ['プロジェクト', '駅前にぎわい創出事業', N, '空き店舗活用事業'],
          ['ＫＰＩ', '歩行者通行量', 'イベントの開催回数', '空き店舗への出店数'],
          ['単位', '人/日', '回', '店'],
          ['現状値（R4）', 5200, 8, 3],
          ['目標値（R6）', 6000, 12, 6],
          ['実績値（R6）', 5890, 14, 6],
          ['達成率', '98.2%', '116.7%', '100.0%'],
          ['評価', 'Ｂ', 'Ａ', 'Ａ'],
          ['担当課', '都市整備課', '商工課', '商工課'],
        ],
        { merges: ['A1:D1', 'B2:C2'] },
      ),
    ],
    expected: [
      {
        name: '歩行者通行量',
        unit: '人/日',
        project: '駅前にぎわい創出事業',
        baseline: 5200,
        periods: [[2024, 6000, 5890, 'notAchieved']],
        statedRates: [98.2],
      },
      {
        name: 'イベントの開催回数',
        unit: '回',
        project: '駅前にぎわい創出事業',
        baseline: 8,
        periods: [[2024, 12, 14, 'achieved']],
        statedRates: [116.7],
      },
      {
        name: '空き店舗への出店数',
        unit: '店',
        project: '空き店舗活用事業',
        baseline: 3,
        periods: [[2024, 6, 6, 'achieved']],
        statedRates: [100],
      },
    ],
    findings: [],
  },
  {
    what: 'years typed as numbers and shown as 2023年度, annotated values, a stated 達成 that is wrong, TARGET_MISSING',
    sheets: [
      sheet(
        [
          ['社会福祉協議会　活動計画　成果表'],
          ['事業名', '評価指標', 2023, N, 2024, N, N],
          [N, N, '目標', '実績', '目標', '実績', '判定'],
          ['ボランティアセンター', '登録者数', '400人', '412人', '430人', '425人（うち新規38人）', '達成'],
          [N, '養成講座の修了者数', '30人', '28人', '30人', '33人', '達成'],
          ['見守り活動', '見守り協力店の数', N, '55店', '60店', '71店', '達成'],
        ],
        {
          merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:G2', 'A4:A5'],
          formats: { C2: '0"年度"', E2: '0"年度"' },
          texts: { C2: '2023年度', E2: '2024年度' },
        },
      ),
    ],
    expected: [
      {
        name: '登録者数',
        unit: '人',
        project: 'ボランティアセンター',
        periods: [
          [2023, 400, 412, 'achieved'],
          [2024, 430, 425, 'notAchieved'],
        ],
      },
      {
        name: '養成講座の修了者数',
        unit: '人',
        project: 'ボランティアセンター',
        periods: [
          [2023, 30, 28, 'notAchieved'],
          [2024, 30, 33, 'achieved'],
        ],
      },
      {
        name: '見守り協力店の数',
        unit: '店',
        project: '見守り活動',
        periods: [
          [2023, N, 55, 'notSet'],
          [2024, 60, 71, 'achieved'],
        ],
      },
    ],
    findings: ['STATED_STATUS_DIFFERS Sheet1!G4', 'TARGET_MISSING Sheet1!C6'],
  },
  {
    what: 'environment: two lists one below the other with other years, a note of the unit over the first, ▲ for reductions in the second',
    sheets: [
      sheet(
        [
          ['１　ごみの減量', N, N, N, '（単位：ｔ）'],
          ['指標', 'R5実績', 'R6目標', 'R6実績', 'R10目標'],
          ['燃やせるごみの排出量', '12,850', '12,500', '12,610', '11,000'],
          ['資源物の回収量', '2,140', '2,300', '2,355', '2,800'],
          [N],
          ['２　市役所の率先行動', N, N, N, N],
          ['指標', '令和6年度', N, '令和7年度', N],
          [N, '目標', '実績', '目標', '実績'],
          ['電気使用量の増減率（％）', '▲3.0', '▲4.2', '▲5.0', N],
          ['公用車の電動車割合（％）', '20', '17.5', '30', N],
        ],
        { merges: ['A7:A8', 'B7:C7', 'D7:E7'] },
      ),
    ],
    expected: [
      {
        name: '燃やせるごみの排出量',
        unit: 'ｔ',
        direction: 'lower',
        periods: [
          [2023, N, 12850, 'notSet'],
          [2024, 12500, 12610, 'notAchieved'],
          [2028, 11000, N, 'pending'],
        ],
      },
      {
        name: '資源物の回収量',
        unit: 'ｔ',
        direction: 'higher',
        periods: [
          [2023, N, 2140, 'notSet'],
          [2024, 2300, 2355, 'achieved'],
          [2028, 2800, N, 'pending'],
        ],
      },
      {
        name: '電気使用量の増減率（％）',
        unit: '％',
        periods: [
          [2024, -3, -4.2, 'achieved'],
          [2025, -5, N, 'pending'],
        ],
      },
      {
        name: '公用車の電動車割合（％）',
        unit: '％',
        periods: [
          [2024, 20, 17.5, 'notAchieved'],
          [2025, 30, N, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'hospital quality indicators: numerator and denominator before the value, last year’s value, 目標, a comment column, one not counted',
    sheets: [
      sheet(
        [
          ['医療の質指標（QI）　2024年度報告'],
          ['No', '指標名', '2024年度', N, N, '2023年度実績', '目標値', 'コメント'],
          [N, N, '分子', '分母', '実績値', N, N, N],
          [1, '入院患者の転倒・転落発生率（‰）', 182, 68420, 2.66, 2.81, '2.50以下', '夜間の見守りを強化'],
          [2, '褥瘡発生率（％）', 41, 5230, 0.78, 0.85, '0.80以下', N],
          [3, '患者満足度（％）', 612, 680, 90, 88.4, '90.0以上', '外来は別途集計'],
          [4, '30日以内の予定外再入院率（％）', N, N, '集計中', 3.1, '3.00以下', '10月公表予定'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3', 'H2:H3'] },
      ),
    ],
    expected: [
      {
        name: '入院患者の転倒・転落発生率（‰）',
        unit: '‰',
        direction: 'lower',
        periods: [
          [2023, N, 2.81, 'notSet'],
          [2024, 2.5, 2.66, 'notAchieved'],
        ],
      },
      {
        name: '褥瘡発生率（％）',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, N, 0.85, 'notSet'],
          [2024, 0.8, 0.78, 'achieved'],
        ],
      },
      {
        name: '患者満足度（％）',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, N, 88.4, 'notSet'],
          [2024, 90, 90, 'achieved'],
        ],
      },
      {
        name: '30日以内の予定外再入院率（％）',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, N, 3.1, 'notSet'],
          [2024, 3, N, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'half years: 上期実績, 下期実績 and 通期実績 in one header row behind 年間目標, a line 合計達成数 below',
    sheets: [
      sheet([
        ['2024年度　店舗運営KPI'],
        ['KPI', '単位', '年間目標', '上期実績', '下期実績', '通期実績', '達成率', '担当'],
        ['会員の新規登録数', '人', 1000, 480, 560, 1040, '104.0%', '販促'],
        ['廃棄ロス額', '千円', 900, 510, 450, 960, '93.8%', '店長'],
        ['改善提案の件数', '件', 24, 9, 13, 22, '91.7%', '店長'],
        ['合計達成数', N, N, N, N, '1／3', N, N],
      ]),
    ],
    expected: [
      {
        name: '会員の新規登録数',
        unit: '人',
        periods: [
          ['上期', N, 480, 'notSet'],
          ['下期', N, 560, 'notSet'],
          ['通期', 1000, 1040, 'achieved'],
        ],
        statedRates: [N, N, 104],
      },
      {
        name: '廃棄ロス額',
        unit: '千円',
        direction: 'lower',
        periods: [
          ['上期', N, 510, 'notSet'],
          ['下期', N, 450, 'notSet'],
          ['通期', 900, 960, 'notAchieved'],
        ],
        statedRates: [N, N, 93.8],
      },
      {
        name: '改善提案の件数',
        unit: '件',
        periods: [
          ['上期', N, 9, 'notSet'],
          ['下期', N, 13, 'notSet'],
          ['通期', 24, 22, 'notAchieved'],
        ],
        statedRates: [N, N, 91.7],
      },
    ],
    findings: [],
  },
  {
    what: 'agriculture plan: 前年度実績, 本年度目標, 本年度実績, 対前年増減, 次年度目標 below a title of the year, units after a line break in the names',
    sheets: [
      sheet(
        [
          ['農業振興ビジョン　年次報告書【令和６年度】'],
          [N],
          [
            '重点施策',
            '指標',
            '前年度\n実績',
            '本年度\n目標',
            '本年度\n実績',
            '対前年\n増減',
            '次年度\n目標',
          ],
          ['担い手の育成', '新規就農者数\n（人）', 7, 8, 10, 3, 9],
          [N, '集落営農の法人数\n（法人）', 14, 15, 14, 0, 16],
          ['農地の保全', '遊休農地の面積\n（ha）', 42.5, 40, 41.2, '▲1.3', 38],
        ],
        { merges: ['A1:G1', 'A4:A5'] },
      ),
    ],
    expected: [
      {
        name: '新規就農者数\n（人）',
        unit: '人',
        periods: [
          [2023, N, 7, 'notSet'],
          [2024, 8, 10, 'achieved'],
          [2025, 9, N, 'pending'],
        ],
      },
      {
        name: '集落営農の法人数\n（法人）',
        unit: '法人',
        periods: [
          [2023, N, 14, 'notSet'],
          [2024, 15, 14, 'notAchieved'],
          [2025, 16, N, 'pending'],
        ],
      },
      {
        name: '遊休農地の面積\n（ha）',
        unit: 'ha',
        direction: 'lower',
        periods: [
          [2023, N, 42.5, 'notSet'],
          [2024, 40, 41.2, 'notAchieved'],
          [2025, 38, N, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!E4'],
  },
  {
    what: 'two lists of the same titles for two departments, the department in a line above each, a total of KPIs below each',
    sheets: [
      sheet([
        ['目標管理表　2024年度'],
        ['部署：営業部'],
        ['No', 'KPI', '目標', '実績', '達成率', '評価'],
        [1, '新規顧客数', '50社', '57社', '114%', '○'],
        [2, '見積提出までの日数', '3日以内', '4日', '75%', '×'],
        ['KPI数：2　達成：1', N, N, N, N, N],
        [N],
        ['部署：製造部'],
        ['No', 'KPI', '目標', '実績', '達成率', '評価'],
        [1, '不良率', '0.5%以下', '0.42%', '119%', '○'],
        [2, '納期遵守率', '98%以上', '98.6%', '101%', '○'],
        [3, '段取り替え時間', '20分未満', '18分', '111%', '○'],
        ['KPI数：3　達成：3', N, N, N, N, N],
      ]),
    ],
    expected: [
      { name: '新規顧客数', unit: '社', periods: [[2024, 50, 57, 'achieved']], statedRates: [114] },
      {
        name: '見積提出までの日数',
        unit: '日',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 3, 4, 'notAchieved']],
        statedRates: [75],
      },
      { name: '不良率', direction: 'lower', periods: [[2024, 0.5, 0.42, 'achieved']], statedRates: [119] },
      {
        name: '納期遵守率',
        direction: 'higher',
        periods: [[2024, 98, 98.6, 'achieved']],
        statedRates: [101],
      },
      {
        name: '段取り替え時間',
        unit: '分',
        direction: 'lower',
        periods: [[2024, 20, 18, 'achieved']],
        statedRates: [111],
      },
    ],
    findings: [],
  },
  {
    what: 'library plan: 目標, 実績 and 達成率 in three rows per KPI, the number and unit merged over them, full-width digits, H31 to R6',
    sheets: [
      sheet(
        [
          ['図書館サービス計画　指標の推移'],
          ['番号', '指標名', '単位', '項目', 'H31(R1)', 'R2', 'R5', 'R6'],
          ['①', '人口１人当たりの貸出冊数', '冊', '目標', '６．０', '６．１', '６．４', '６．５'],
          [N, N, N, '実績', '５．８', '３．９', '６．４', '６．７'],
          [N, N, N, '達成率', '９６．７％', '６３．９％', '１００．０％', '１０３．１％'],
          ['②', '延滞冊数', '冊', '目標', '９００', '８８０', '８２０', '８００'],
          [N, N, N, '実績', '９１２', '休館', '７９８', '８３５'],
          [N, N, N, '達成率', '９８．７％', '－', '１０２．８％', '９５．８％'],
        ],
        { merges: ['A3:A5', 'B3:B5', 'C3:C5', 'A6:A8', 'B6:B8', 'C6:C8'] },
      ),
    ],
    expected: [
      {
        name: '人口１人当たりの貸出冊数',
        no: '①',
        unit: '冊',
        periods: [
          [2019, 6, 5.8, 'notAchieved'],
          [2020, 6.1, 3.9, 'notAchieved'],
          [2023, 6.4, 6.4, 'achieved'],
          [2024, 6.5, 6.7, 'achieved'],
        ],
        statedRates: [96.7, 63.9, 100, 103.1],
      },
      {
        name: '延滞冊数',
        no: '②',
        unit: '冊',
        direction: 'lower',
        periods: [
          [2019, 900, 912, 'notAchieved'],
          [2020, 880, '休館', 'undetermined'],
          [2023, 820, 798, 'achieved'],
          [2024, 800, 835, 'notAchieved'],
        ],
        statedRates: [98.7, N, 102.8, 95.8],
      },
    ],
  },
  {
    what: 'association, English: objectives as rows over the whole width, Baseline 2021, Milestone 2024 and Target 2026, arrows',
    sheets: [
      sheet(
        [
          ['Strategic plan 2022–2026: indicators'],
          ['#', 'Indicator', 'Trend wanted', 'Baseline 2021', 'Milestone 2024', 'Actual 2024', 'Target 2026'],
          ['Objective 1: A strong membership', N, N, N, N, N, N],
          ['1.1', 'Paying members', '↑', '1,240', '1,400', '1,385', '1,600'],
          ['1.2', 'Members leaving within the first year', '↓', '14%', '10%', '9.1%', '8%'],
          ['Objective 2: Sound finances', N, N, N, N, N, N],
          ['2.1', 'Reserves in months of expenditure', '↑', '4.0', '5.0', '5.5', '6.0'],
        ],
        { merges: ['A3:G3', 'A6:G6'] },
      ),
    ],
    expected: [
      {
        name: 'Paying members',
        direction: 'higher',
        directionBasis: 'explicit',
        baseline: 1240,
        periods: [
          [2024, 1400, 1385, 'notAchieved'],
          [2026, 1600, N, 'pending'],
        ],
      },
      {
        name: 'Members leaving within the first year',
        direction: 'lower',
        directionBasis: 'explicit',
        baseline: 14,
        periods: [
          [2024, 10, 9.1, 'achieved'],
          [2026, 8, N, 'pending'],
        ],
      },
      {
        name: 'Reserves in months of expenditure',
        direction: 'higher',
        baseline: 4,
        periods: [
          [2024, 5, 5.5, 'achieved'],
          [2026, 6, N, 'pending'],
        ],
      },
    ],
    findings: [],
  },
];

export const cases: readonly RecognitionCase[] = lists.map((one) => ({
  ...one,
  what: `latest- list: ${one.what}`,
}));
