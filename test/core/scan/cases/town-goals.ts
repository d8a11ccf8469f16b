import { kpi, spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const _ = null;

/** Goals of a town as its sections print them for committees, councils and ministries. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'ministry form: 事業の名称, then KPI rows with base, goals and results of three years each in increments',
    sheets: [
      sheet(
        [
          ['地域再生計画　実施状況報告（令和６年度）'],
          ['計画の名称', '○○町まるごと体験プロジェクト', _, _, _, _, _, _],
          ['目標', '単位', '申請時', '令和５年度', _, '令和６年度', _, '達成状況'],
          [_, _, '令和４年度', '目標値', '実績値', '目標値', '実績値', _],
          ['体験型観光の参加者数', '人', 1200, 1500, 1620, 1800, 1755, '未達成'],
          ['町内宿泊者数', '人泊', 8300, 9000, 9440, 10000, 10870, '達成'],
          ['特産品の売上高', '万円', 4200, 4500, 4380, 4900, 5010, '達成'],
        ],
        { merges: ['A1:H1', 'B2:H2', 'A3:A4', 'B3:B4', 'D3:E3', 'F3:G3', 'H3:H4'] },
      ),
    ],
    expected: [
      kpi(
        '体験型観光の参加者数',
        [
          [2023, 1500, 1620, 'achieved'],
          [2024, 1800, 1755, 'notAchieved'],
        ],
        { unit: '人', baseline: 1200 },
      ),
      kpi(
        '町内宿泊者数',
        [
          [2023, 9000, 9440, 'achieved'],
          [2024, 10000, 10870, 'achieved'],
        ],
        { unit: '人泊', baseline: 8300 },
      ),
      kpi(
        '特産品の売上高',
        [
          [2023, 4500, 4380, 'notAchieved'],
          [2024, 4900, 5010, 'achieved'],
        ],
        { unit: '万円', baseline: 4200 },
      ),
    ],
  },
  {
    what: 'committee paper: results as H30 to R6, no word over them, goal column in the middle, trend in words at the end',
    sheets: [
      sheet(
        [
          ['資料２　国民健康保険　保健事業の指標'],
          ['指標', '目標値\n(R11)', 'H30', 'R元', 'R2', 'R3', 'R4', 'R5', 'R6', '傾向'],
          ['特定健診受診率（％）', 60, 38.1, 39, 34.2, 36.9, 38.8, 40.1, 41.7, '改善'],
          ['糖尿病性腎症による新規透析導入者数（人）', 5, 9, 8, 10, 7, 9, 8, 8, '横ばい'],
          ['１人当たり医療費（円）', 380000, 352100, 361400, 349800, 372600, 385200, 396100, 401800, '悪化'],
        ],
        { merges: ['A1:J1'] },
      ),
    ],
    expected: [
      ...(
        [
          ['特定健診受診率（％）', [38.1, 39, 34.2, 36.9, 38.8, 40.1, 41.7], 60, 'higher'],
          ['糖尿病性腎症による新規透析導入者数（人）', [9, 8, 10, 7, 9, 8, 8], 5, 'lower'],
          [
            '１人当たり医療費（円）',
            [352100, 361400, 349800, 372600, 385200, 396100, 401800],
            380000,
            'lower',
          ],
        ] as const
      ).map(([name, actuals, target, direction]) =>
        kpi(
          name,
          [
            ...actuals.map((value, i) => [2018 + i, _, value, 'notSet'] as const),
            [2029, target, _, 'pending'] as const,
          ],
          { direction },
        ),
      ),
    ],
  },
  {
    what: 'upper row goal, lower row result and rate in brackets beneath, three rows to a KPI, said in the header',
    sheets: [
      sheet(
        [
          ['基本計画　成果指標（まちづくり）'],
          ['施策', '指標名', '単位', '', 'R4', 'R5', 'R6', 'R7', 'R8（目標年）'],
          ['土地利用', '地籍調査進捗率', '％', '目標', 58, 60, 62, 64, 66],
          [_, _, _, '実績', 57.2, 59.9, 62.4, _, _],
          [_, _, _, '達成率', '98.6%', '99.8%', '100.6%', _, _],
          ['交通', '交通事故発生件数', '件', '目標', 120, 115, 110, 105, 100],
          [_, _, _, '実績', 128, 113, 109, _, _],
          [_, _, _, '達成率', '93.8%', '101.8%', '100.9%', _, _],
        ],
        {
          merges: ['A1:I1', 'A3:A5', 'B3:B5', 'C3:C5', 'A6:A8', 'B6:B8', 'C6:C8'],
        },
      ),
    ],
    expected: [
      kpi(
        '地籍調査進捗率',
        [
          [2022, 58, 57.2, 'notAchieved'],
          [2023, 60, 59.9, 'notAchieved'],
          [2024, 62, 62.4, 'achieved'],
          [2025, 64, _, 'pending'],
          [2026, 66, _, 'pending'],
        ],
        { unit: '％', project: '土地利用', statedRates: [98.6, 99.8, 100.6, _, _] },
      ),
      kpi(
        '交通事故発生件数',
        [
          [2022, 120, 128, 'notAchieved'],
          [2023, 115, 113, 'achieved'],
          [2024, 110, 109, 'achieved'],
          [2025, 105, _, 'pending'],
          [2026, 100, _, 'pending'],
        ],
        { direction: 'lower', statedRates: [93.8, 101.8, 100.9, _, _] },
      ),
    ],
  },
  {
    what: 'greenhouse gases of the office: base year, goal as a cut in percent, results in tonnes with the change on the base year',
    sheets: [
      sheet(
        [
          ['地球温暖化対策実行計画（事務事業編）　令和６年度実績'],
          ['項目', '単位', '基準年度\n（平成25年度）', '令和６年度', _, '目標年度\n（令和12年度）', _],
          [_, _, '排出量', '排出量', '基準年度比', '排出量', '基準年度比'],
          ['電気使用量', 'kWh', 5_210_000, 4_402_000, '△15.5％', 3_126_000, '△40.0％'],
          ['ガソリン使用量', 'L', 48_200, 39_900, '△17.2％', 28_920, '△40.0％'],
        ],
        { merges: ['A1:G1', 'A2:A3', 'B2:B3', 'D2:E2', 'F2:G2'] },
      ),
    ],
    expected: [
      kpi(
        '電気使用量',
        [
          [2024, _, 4_402_000, 'notSet'],
          [2030, 3_126_000, _, 'pending'],
        ],
        { baseline: 5_210_000, direction: 'lower' },
      ),
      kpi(
        'ガソリン使用量',
        [
          [2024, _, 39_900, 'notSet'],
          [2030, 28_920, _, 'pending'],
        ],
        { baseline: 48_200, direction: 'lower' },
      ),
    ],
  },
  {
    what: 'form per policy on a fine grid: 目標指標 rows with 初期値 and 目標値 dated in the cell above, result of the year, 判定 with words',
    sheets: [
      spread(
        [
          ['施策評価シート　令和６年度'],
          ['施策名', '１－３　地域医療の充実', _, _, _, _],
          ['目標指標', '単位', '初期値(R3)', '実績値(R6)', '目標値(R6)', '判定'],
          ['かかりつけ医を持つ市民の割合', '％', 61.5, 66.9, 66, '達成'],
          ['救急搬送のうち軽症者の割合', '％', 48.2, 46, 45, '未達成'],
          ['休日当番医の実施日数', '日', 71, 72, 72, '達成'],
          [],
          ['総合評価', 'Ｂ', _, '今後の方向性', '継続', _],
        ],
        [9, 2, 4, 4, 4, 3],
        { at: 'C3' },
      ),
    ],
    expected: [
      kpi('かかりつけ医を持つ市民の割合', [[2024, 66, 66.9, 'achieved']], {
        baseline: 61.5,
        project: '１－３　地域医療の充実',
      }),
      kpi('救急搬送のうち軽症者の割合', [[2024, 45, 46, 'notAchieved']], {
        baseline: 48.2,
        direction: 'lower',
      }),
      kpi('休日当番医の実施日数', [[2024, 72, 72, 'achieved']], { baseline: 71 }),
    ],
    findings: [],
  },
  {
    what: 'sections of the town side by side: two lists with the same titles, one a row longer',
    sheets: [
      sheet(
        [
          ['令和６年度　各課重点目標の達成状況'],
          ['【住民課】', _, _, _, _, '【産業課】', _, _, _],
          ['指標', '目標', '実績', '評価', _, '指標', '目標', '実績', '評価'],
          ['窓口アンケート満足度（％）', 90, 93, 'A', _, '新規就農者数（人）', 4, 3, 'C'],
          ['届出の誤り件数（件）', 20, 24, 'C', _, '観光協会HP閲覧数（件）', 80000, 91200, 'A'],
          ['証明書の電子申請数（件）', 300, 412, 'A', _, _, _, _, _],
        ],
        { merges: ['A1:I1'] },
      ),
    ],
    expected: [
      kpi('窓口アンケート満足度（％）', [[2024, 90, 93, 'achieved']], { unit: '％' }),
      kpi('新規就農者数（人）', [[2024, 4, 3, 'notAchieved']]),
      kpi('届出の誤り件数（件）', [[2024, 20, 24, 'notAchieved']], { direction: 'lower' }),
      kpi('観光協会HP閲覧数（件）', [[2024, 80000, 91200, 'achieved']]),
      kpi('証明書の電子申請数（件）', [[2024, 300, 412, 'achieved']]),
    ],
  },
  {
    what: 'goals to hold the present value, with base and result: nothing to reckon, not settled as reached or missed',
    sheets: [
      sheet(
        [
          ['令和６年度　文化振興計画の進捗'],
          ['指標', '基準値（R2）', '目標値（R6）', '実績値（R6）', '担当'],
          ['市民文化祭の参加団体数', '84団体', '84団体以上', '79団体', '文化課'],
          ['指定文化財の件数', '56件', '現状維持', '58件', '文化課'],
          ['文化ホールの稼働率', '61.2％', '基準値以上', '64.8％', '文化課'],
        ],
        { merges: ['A1:E1'] },
      ),
    ],
    expected: [
      kpi('市民文化祭の参加団体数', [[2024, 84, 79, 'notAchieved']], {
        direction: 'higher',
        confidence: 'high',
      }),
      kpi('指定文化財の件数', [[2024, '現状維持', 58, 'undetermined']], { confidence: 'review' }),
      kpi('文化ホールの稼働率', [[2024, '基準値以上', 64.8, 'undetermined']], {
        direction: 'higher',
        confidence: 'review',
      }),
    ],
  },
];
