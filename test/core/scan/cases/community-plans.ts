import { kpi, spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const _ = null;

/** Plans around the people of a town: children, waste, staff, disability, moving in, safety. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'child plan: 小学生 and 中学生 in a column of their own under one name, interim year R7, marks ○△×',
    sheets: [
      sheet(
        [
          ['○○市こども計画　成果指標の進捗（令和６年度）'],
          ['基本方針', '成果指標', '対象', '基準値', '実績値', '目標値', '評価', '所管課'],
          [_, _, _, 'R4年度', 'R6年度', 'R11年度', _, _],
          [
            '１ 権利',
            '自分のことが好きと答えた子どもの割合',
            '小学生',
            '76.2％',
            '78.0％',
            '85％',
            '○',
            'こども課',
          ],
          [_, _, '中学生', '63.5％', '62.1％', '75％', '×', _],
          ['２ 居場所', '放課後の居場所の数', '市内', '18か所', '20か所', '24か所', '○', '生涯学習課'],
          [
            _,
            '不登校児童生徒のうち相談等につながっていない割合',
            '小中学生',
            '38.0％',
            '31.5％',
            '20％以下',
            '△',
            '学校教育課',
          ],
        ],
        {
          merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'G2:G3', 'H2:H3', 'A4:A5', 'B4:B5', 'H4:H5', 'A6:A7'],
        },
      ),
    ],
    expected: [
      kpi(
        '自分のことが好きと答えた子どもの割合（小学生）',
        [
          [2024, _, 78, 'notSet'],
          [2029, 85, _, 'pending'],
        ],
        { baseline: 76.2 },
      ),
      kpi(
        '自分のことが好きと答えた子どもの割合（中学生）',
        [
          [2024, _, 62.1, 'notSet'],
          [2029, 75, _, 'pending'],
        ],
        { baseline: 63.5 },
      ),
      kpi(
        '放課後の居場所の数',
        [
          [2024, _, 20, 'notSet'],
          [2029, 24, _, 'pending'],
        ],
        { unit: 'か所' },
      ),
      kpi(
        '不登校児童生徒のうち相談等につながっていない割合',
        [
          [2024, _, 31.5, 'notSet'],
          [2029, 20, _, 'pending'],
        ],
        { direction: 'lower' },
      ),
    ],
  },
  {
    what: 'food plan: two shares in one cell, men and women, are no sum and nothing to judge',
    sheets: [
      sheet(
        [
          ['令和６年度　健康づくり計画　達成状況'],
          ['指標', '目標値', '実績値', '備考'],
          ['肥満者の割合', '男性28.0％\n女性18.0％', '男性30.2％\n女性17.1％', _],
          ['運動習慣のある者の割合', '35％', '36.2％', _],
        ],
        { merges: ['A1:D1'] },
      ),
    ],
    expected: [
      kpi('肥満者の割合', [[2024, '男性28.0％\n女性18.0％', '男性30.2％\n女性17.1％', 'undetermined']], {
        direction: 'lower',
        confidence: 'review',
      }),
      kpi('運動習慣のある者の割合', [[2024, 35, 36.2, 'achieved']], { confidence: 'high' }),
    ],
  },
  {
    what: 'waste plan: units in brackets in the second column, results since R元, goals of R7 and R12, shaded predictions',
    sheets: [
      sheet(
        [
          ['ごみ処理基本計画　数値目標の達成状況'],
          ['項目', _, '実績', _, _, _, _, _, '目標', _],
          [_, _, 'R元', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R12'],
          ['１人１日当たりのごみ総排出量', '（g/人・日）', 942, 935, 921, 908, 890, 884, 870, 820],
          ['家庭系ごみ排出量', '（g/人・日）', 655, 668, 652, 640, 622, 615, 600, 560],
          ['リサイクル率', '（％）', 21.5, 21, 20.6, 20.9, 20.4, 20.1, 24, 28],
          ['最終処分量', '（t）', 3120, 3055, 2980, 2911, 2840, 2795, 2700, 2300],
        ],
        { merges: ['A1:J1', 'A2:B3', 'C2:H2', 'I2:J2'] },
      ),
    ],
    expected: [
      ...(
        [
          ['１人１日当たりのごみ総排出量', 'g/人・日', [942, 935, 921, 908, 890, 884], [870, 820], 'lower'],
          ['家庭系ごみ排出量', 'g/人・日', [655, 668, 652, 640, 622, 615], [600, 560], 'lower'],
          ['リサイクル率', '％', [21.5, 21, 20.6, 20.9, 20.4, 20.1], [24, 28], 'higher'],
          ['最終処分量', 't', [3120, 3055, 2980, 2911, 2840, 2795], [2700, 2300], 'lower'],
        ] as const
      ).map(([name, unit, actuals, [first, last], direction]) =>
        kpi(
          name,
          [
            ...actuals.map((value, i) => [2019 + i, _, value, 'notSet'] as const),
            [2025, first, _, 'pending'] as const,
            [2030, last, _, 'pending'] as const,
          ],
          { unit, direction },
        ),
      ),
    ],
  },
  {
    what: 'staff plan: sections (1) (2), targets with bounds and year in brackets, three years of results, remarks with ※',
    sheets: [
      sheet(
        [
          ['特定事業主行動計画に基づく取組の実施状況の公表'],
          ['（１）職業生活に関する機会の提供'],
          ['項目', '目標', '令和４年度', '令和５年度', '令和６年度'],
          ['管理職に占める女性の割合', '25％以上（R7年度）', '19.4％', '21.0％', '22.6％'],
          ['採用者に占める女性の割合', '50％以上（R7年度）', '48.3％', '51.7％', '50.0％'],
          [_],
          ['（２）職業生活と家庭生活との両立'],
          ['項目', '目標', '令和４年度', '令和５年度', '令和６年度'],
          ['男性職員の育児休業取得率※', '85％以上（R7年度）', '41.2％', '63.6％', '88.9％'],
          [
            '職員１人当たりの時間外勤務時間（月平均）',
            '10時間以下（R7年度）',
            '12.4時間',
            '11.8時間',
            '12.1時間',
          ],
          ['※ １週間以上の取得者の割合'],
        ],
        { merges: ['A1:E1', 'A2:E2', 'A7:E7', 'A11:E11'] },
      ),
    ],
    expected: [
      ...(
        [
          ['管理職に占める女性の割合', 25, [19.4, 21, 22.6], 'higher'],
          ['採用者に占める女性の割合', 50, [48.3, 51.7, 50], 'higher'],
          ['男性職員の育児休業取得率※', 85, [41.2, 63.6, 88.9], 'higher'],
          ['職員１人当たりの時間外勤務時間（月平均）', 10, [12.4, 11.8, 12.1], 'lower'],
        ] as const
      ).map(([name, target, actuals, direction]) =>
        kpi(
          name,
          [
            ...actuals.map((value, i) => [2022 + i, _, value, 'notSet'] as const),
            [2025, target, _, 'pending'] as const,
          ],
          { direction },
        ),
      ),
    ],
  },
  {
    what: 'disability plan: base as of a day, goal at the end of R8, yearly results, difference and rate to the goal',
    sheets: [
      sheet(
        [
          ['第７期障がい福祉計画　成果目標の進捗状況'],
          [
            '成果目標',
            '項目',
            '基準\n（R4年度末）',
            '目標\n（R8年度末）',
            'R6年度末\n実績',
            '目標との差',
            '進捗率',
          ],
          ['１ 地域生活への移行', '施設入所者数', '148人', '140人', '145人', '5人', '37.5％'],
          [_, '地域生活移行者数', '0人', '9人', '3人', '△6人', '33.3％'],
          [
            '２ 一般就労への移行',
            '福祉施設から一般就労への移行者数',
            '12人',
            '16人',
            '15人',
            '△1人',
            '75.0％',
          ],
        ],
        { merges: ['A1:G1', 'A3:A4'] },
      ),
    ],
    expected: [
      kpi(
        '施設入所者数',
        [
          [2024, _, 145, 'notSet'],
          [2026, 140, _, 'pending'],
        ],
        { baseline: 148, direction: 'lower', unit: '人' },
      ),
      kpi(
        '地域生活移行者数',
        [
          [2024, _, 3, 'notSet'],
          [2026, 9, _, 'pending'],
        ],
        { baseline: 0, direction: 'higher' },
      ),
      kpi(
        '福祉施設から一般就労への移行者数',
        [
          [2024, _, 15, 'notSet'],
          [2026, 16, _, 'pending'],
        ],
        { baseline: 12, direction: 'higher' },
      ),
    ],
  },
  {
    what: 'moving in: rows 単年度 and 累計 under each KPI, goal and result by year, the year as 5年度 without an era',
    sheets: [
      sheet(
        [
          ['移住定住促進事業　目標管理表（令和）'],
          ['指標', _, '5年度', _, '6年度', _, '7年度', _],
          [_, _, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['移住世帯数（世帯）', '単年度', 20, 18, 22, 27, 25, _],
          ['空き家バンク登録数（件）', '単年度', 15, 16, 15, 11, 15, _],
        ],
        { merges: ['A1:H1', 'A2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
      ),
    ],
    expected: [
      kpi(
        '移住世帯数（世帯）',
        [
          [2023, 20, 18, 'notAchieved'],
          [2024, 22, 27, 'achieved'],
          [2025, 25, _, 'pending'],
        ],
        { unit: '世帯' },
      ),
      kpi('空き家バンク登録数（件）', [
        [2023, 15, 16, 'achieved'],
        [2024, 15, 11, 'notAchieved'],
        [2025, 15, _, 'pending'],
      ]),
    ],
  },
  {
    what: 'disaster plan: goals as 全地区, 策定済, 年1回 and numbers in one column, results likewise, marks of three grades',
    sheets: [
      sheet(
        [
          ['地域防災計画アクションプラン　令和６年度実績'],
          ['番号', '取組', '指標', '目標', '実績', '達成状況', '担当課'],
          ['1-1', '避難所運営', '避難所運営マニュアルの作成地区', '全12地区', '9地区', '未達成', '防災課'],
          ['1-2', '訓練', '総合防災訓練の実施', '年１回', '１回', '達成', '防災課'],
          ['1-3', '備蓄', '備蓄計画の見直し', '見直し完了', '見直し完了', '達成', '防災課'],
          ['1-4', '耐震', '住宅の耐震化率', '92％', '90.1％', '未達成', '建築課'],
          ['1-5', '情報伝達', '防災メール登録者数', '15,000人', '15,812人', '達成', '防災課'],
        ],
        { merges: ['A1:G1'] },
      ),
    ],
    expected: [
      kpi('避難所運営マニュアルの作成地区', [[2024, 12, 9, 'notAchieved']], { project: '避難所運営' }),
      kpi('総合防災訓練の実施', [[2024, 1, 1, 'achieved']]),
      kpi('備蓄計画の見直し', [[2024, '見直し完了', '見直し完了', 'achieved']], { direction: 'text' }),
      kpi('住宅の耐震化率', [[2024, 92, 90.1, 'notAchieved']]),
      kpi('防災メール登録者数', [[2024, 15000, 15812, 'achieved']]),
    ],
    findings: [],
  },
  {
    what: 'strategy on a fine grid: 数値目標 and KPI as kinds of rows, five results, the goal of the last of them, S to D explained below',
    sheets: [
      spread(
        [
          ['総合戦略　検証シート（最終年度）'],
          ['区分', '指標', '基準値', 'R2', 'R3', 'R4', 'R5', 'R6', '目標値\n(R6)', '評価'],
          ['数値目標', '社会増減数（人/年）', -120, -132, -98, -85, -77, -91, -60, 'C'],
          ['KPI', '創業支援による創業者数（人）', 8, 9, 11, 14, 12, 16, 15, 'S'],
          ['KPI', 'ワーケーション受入企業数（社）', 0, 1, 3, 4, 6, 8, 10, 'B'],
          ['数値目標', '合計特殊出生率', 1.41, 1.38, 1.35, 1.33, 1.29, '未公表', 1.55, '－'],
          ['S：目標を上回った　A：達成　B：80％以上　C：50％以上　D：50％未満'],
        ],
        [3, 9, 3, 2, 2, 2, 2, 2, 3, 2],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi(
        '社会増減数（人/年）',
        [
          [2020, _, -132, 'notSet'],
          [2021, _, -98, 'notSet'],
          [2022, _, -85, 'notSet'],
          [2023, _, -77, 'notSet'],
          [2024, -60, -91, 'notAchieved'],
        ],
        { baseline: -120, direction: 'higher' },
      ),
      kpi('創業支援による創業者数（人）', [
        [2020, _, 9, 'notSet'],
        [2021, _, 11, 'notSet'],
        [2022, _, 14, 'notSet'],
        [2023, _, 12, 'notSet'],
        [2024, 15, 16, 'achieved'],
      ]),
      kpi('ワーケーション受入企業数（社）', [
        [2020, _, 1, 'notSet'],
        [2021, _, 3, 'notSet'],
        [2022, _, 4, 'notSet'],
        [2023, _, 6, 'notSet'],
        [2024, 10, 8, 'notAchieved'],
      ]),
      kpi(
        '合計特殊出生率',
        [
          [2020, _, 1.38, 'notSet'],
          [2021, _, 1.35, 'notSet'],
          [2022, _, 1.33, 'notSet'],
          [2023, _, 1.29, 'notSet'],
          [2024, 1.55, _, 'notMeasured'],
        ],
        { baseline: 1.41, direction: 'higher' },
      ),
    ],
  },
  {
    what: 'roads: last result, goal, expected result of this year and goal of the next, quantities as km and 橋',
    sheets: [
      sheet(
        [
          ['土木課　部門別目標管理シート'],
          [
            '評価指標',
            '令和５年度実績',
            '令和６年度目標',
            '令和６年度実績見込',
            '令和７年度目標',
            '特記事項',
          ],
          ['市道の舗装修繕延長', '4.2km', '5.0km', '4.6km', '5.0km', '入札不調あり'],
          ['橋梁の定期点検実施数', '38橋', '40橋', '40橋', '42橋', _],
          ['道路の管理瑕疵による事故件数', '3件', '0件', '1件', '0件', _],
          ['通報から応急対応までの日数', '2.1日', '2.0日以内', '1.7日', '1.5日以内', _],
        ],
        { merges: ['A1:F1'] },
      ),
    ],
    expected: [
      kpi(
        '市道の舗装修繕延長',
        [
          [2023, _, 4.2, 'notSet'],
          [2024, 5, 4.6, 'notAchieved'],
          [2025, 5, _, 'pending'],
        ],
        { unit: 'km', direction: 'higher' },
      ),
      kpi('橋梁の定期点検実施数', [
        [2023, _, 38, 'notSet'],
        [2024, 40, 40, 'achieved'],
        [2025, 42, _, 'pending'],
      ]),
      kpi(
        '道路の管理瑕疵による事故件数',
        [
          [2023, _, 3, 'notSet'],
          [2024, 0, 1, 'notAchieved'],
          [2025, 0, _, 'pending'],
        ],
        { direction: 'lower' },
      ),
      kpi(
        '通報から応急対応までの日数',
        [
          [2023, _, 2.1, 'notSet'],
          [2024, 2, 1.7, 'achieved'],
          [2025, 1.5, _, 'pending'],
        ],
        { direction: 'lower', unit: '日' },
      ),
    ],
  },
  {
    what: 'goals before and after their revision, the last result and a rate against the revised one',
    sheets: [
      sheet(
        [
          ['中期ビジョン　指標の見直しについて（令和６年度実績）'],
          ['指標名', '単位', '目標値（R6）', _, '実績値（R6）', '達成率', '見直しの理由'],
          [_, _, '当初', '見直し後', _, _, _],
          ['オンライン申請件数', '件', 5000, 8000, 9120, '114.0％', '手続の拡大'],
          ['窓口の混雑日数', '日', 60, 48, 52, '92.3％', 'システム更新'],
          ['出前講座の実施回数', '回', 40, '―', 37, '92.5％', _],
        ],
        { merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'G2:G3'] },
      ),
    ],
    expected: [
      kpi('オンライン申請件数', [[2024, 8000, 9120, 'achieved']], { statedRates: [114] }),
      kpi('窓口の混雑日数', [[2024, 48, 52, 'notAchieved']], { direction: 'lower', statedRates: [92.3] }),
      kpi('出前講座の実施回数', [[2024, 40, 37, 'notAchieved']], { statedRates: [92.5] }),
    ],
  },
];
