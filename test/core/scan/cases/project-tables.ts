import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const _ = null;

/** Tables of projects in which sections report on their own KPIs. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'two KPIs in one cell, ① and ② on lines of their own, values likewise',
    sheets: [
      sheet(
        [
          ['令和６年度　実施計画事業の進捗状況'],
          ['事業名', '担当課', '指標', '目標値', '実績値', '課題'],
          [
            '生涯学習推進事業',
            '生涯学習課',
            '①講座開催数\n②延べ参加者数',
            '①24回\n②600人',
            '①26回\n②548人',
            '若年層の参加が少ない',
          ],
          ['文化財保護事業', '文化財課', '文化財の公開日数', '300日', '305日', _],
        ],
        { merges: ['A1:F1'] },
      ),
    ],
    expected: [
      kpi('講座開催数', [[2024, 24, 26, 'achieved']], { project: '生涯学習推進事業', no: '①' }),
      kpi('延べ参加者数', [[2024, 600, 548, 'notAchieved']], { project: '生涯学習推進事業', no: '②' }),
      kpi('文化財の公開日数', [[2024, 300, 305, 'achieved']], { project: '文化財保護事業' }),
    ],
  },
  {
    what: 'each year with goal, result and mark; project and policy merged; a stopped KPI keeps dashes',
    sheets: [
      sheet(
        [
          ['商工業振興プラン　アクションプラン進捗表'],
          ['施策', '取組', 'KPI（単位）', 'R5', _, _, 'R6', _, _, 'R7'],
          [_, _, _, '目標', '実績', '評価', '目標', '実績', '評価', '目標'],
          ['1 起業支援', '創業塾', '創業塾修了者数（人）', 20, 23, '◎', 20, 17, '△', 20],
          [_, '空き店舗活用', '新規出店数（店）', 5, 5, '○', 6, 8, '◎', 6],
          ['2 販路開拓', '商談会', '商談成立件数（件）', 12, 9, '△', '―', '―', '終了', '―'],
          [_, 'EC支援', 'ECサイト開設事業者数（累計・者）', 15, 18, '◎', 25, 27, '○', 35],
        ],
        { merges: ['A1:J1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2', 'A4:A5', 'A6:A7'] },
      ),
    ],
    expected: [
      kpi(
        '創業塾修了者数（人）',
        [
          [2023, 20, 23, 'achieved'],
          [2024, 20, 17, 'notAchieved'],
          [2025, 20, _, 'pending'],
        ],
        { unit: '人', project: '創業塾' },
      ),
      kpi('新規出店数（店）', [
        [2023, 5, 5, 'achieved'],
        [2024, 6, 8, 'achieved'],
        [2025, 6, _, 'pending'],
      ]),
      kpi('商談成立件数（件）', [
        [2023, 12, 9, 'notAchieved'],
        [2024, _, _, 'notMeasured'],
        [2025, _, _, 'pending'],
      ]),
      kpi(
        'ECサイト開設事業者数（累計・者）',
        [
          [2023, 15, 18, 'achieved'],
          [2024, 25, 27, 'achieved'],
          [2025, 35, _, 'pending'],
        ],
        { direction: 'higher' },
      ),
    ],
  },
  {
    what: 'goals as a change on the year before cannot be judged by numbers',
    sheets: [
      sheet(
        [
          ['令和６年度　重点取組の目標と実績'],
          ['取組', '指標', '目標', '実績', '評価'],
          ['広報', 'SNSフォロワー数', '前年度比10％増', '前年度比14％増', '達成'],
          ['広報', '広報アプリ登録者数', '3,000人', '3,240人', '達成'],
        ],
        { merges: ['A1:E1'] },
      ),
    ],
    expected: [
      kpi('SNSフォロワー数', [[2024, '前年度比10％増', '前年度比14％増', 'undetermined']]),
      kpi('広報アプリ登録者数', [[2024, 3000, 3240, 'achieved']]),
    ],
  },
  {
    what: 'mean of prefecture and country between goal and result, ranks in the prefecture behind',
    sheets: [
      sheet(
        [
          ['教育振興基本計画　点検評価（令和６年度）'],
          ['指標', '目標値', '本市', '県平均', '全国平均', '県内順位', '前年度'],
          ['学校が楽しいと答えた児童の割合（％）', 88, 86.2, 85.1, 84.8, '12位', 85.4],
          ['１か月に本を１冊も読まない生徒の割合（％）', 10, 12.8, 14, 13.1, '9位', 13.3],
          ['ＩＣＴを毎日使う授業の割合（％）', 90, 93.4, 88, 86.7, '4位', 90.2],
        ],
        { merges: ['A1:G1'] },
      ),
    ],
    open: '本市 is the actual here, which only the columns beside it tell',
    expected: [
      kpi('学校が楽しいと答えた児童の割合（％）', [
        [2023, _, 85.4, 'notSet'],
        [2024, 88, 86.2, 'notAchieved'],
      ]),
      kpi(
        '１か月に本を１冊も読まない生徒の割合（％）',
        [
          [2023, _, 13.3, 'notSet'],
          [2024, 10, 12.8, 'notAchieved'],
        ],
        { direction: 'lower' },
      ),
      kpi('ＩＣＴを毎日使う授業の割合（％）', [
        [2023, _, 90.2, 'notSet'],
        [2024, 90, 93.4, 'achieved'],
      ]),
    ],
  },
  {
    what: 'two plans in one list: the goals of R6 and R11 under the plans they are of, progress against the way to go',
    sheets: [
      sheet(
        [
          ['総合計画・総合戦略　共通指標一覧'],
          [
            '分野',
            '指標',
            '単位',
            '当初値',
            '現状値',
            '前期目標',
            '後期目標',
            '前期目標に\n対する進捗率',
            '担当課',
          ],
          [_, _, _, 'R2', 'R6', 'R6', 'R11', _, _],
          ['子育て', '子育て世帯の転入数', '世帯', 85, 112, 110, 140, '108.0％', '企画課'],
          ['環境', '公用車のガソリン使用量', 'kL', 62, 51.4, 50, 40, '88.3％', '管財課'],
          ['健康', '特定保健指導の終了率', '％', 31.4, 38.9, 45, 60, '55.1％', '健康課'],
        ],
        { merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'H2:H3', 'I2:I3'] },
      ),
    ],
    expected: [
      kpi(
        '子育て世帯の転入数',
        [
          [2024, 110, 112, 'achieved'],
          [2029, 140, _, 'pending'],
        ],
        { baseline: 85, direction: 'higher' },
      ),
      kpi(
        '公用車のガソリン使用量',
        [
          [2024, 50, 51.4, 'notAchieved'],
          [2029, 40, _, 'pending'],
        ],
        { baseline: 62, direction: 'lower' },
      ),
      kpi(
        '特定保健指導の終了率',
        [
          [2024, 45, 38.9, 'notAchieved'],
          [2029, 60, _, 'pending'],
        ],
        { baseline: 31.4 },
      ),
    ],
  },
  {
    what: 'results, one expected and two planned years in one row of titles, sections A and B as lines',
    sheets: [
      sheet(
        [
          ['上下水道局　事業評価（数値目標）'],
          ['指標', '単位', 'R4実績', 'R5実績', 'R6見込', 'R7目標', 'R8目標'],
          ['Ａ　安定'],
          ['管路の耐震化率', '％', 41.2, 42.8, 44.1, 46, 48],
          ['漏水による断水件数', '件', 9, 12, 7, 6, 5],
          ['Ｂ　持続'],
          ['水道料金の収納率', '％', 98.8, 98.9, 99, 99.1, 99.2],
        ],
        { merges: ['A1:G1', 'A3:G3', 'A6:G6'] },
      ),
    ],
    expected: [
      kpi('管路の耐震化率', [
        [2022, _, 41.2, 'notSet'],
        [2023, _, 42.8, 'notSet'],
        [2024, _, 44.1, 'notSet'],
        [2025, 46, _, 'pending'],
        [2026, 48, _, 'pending'],
      ]),
      kpi(
        '漏水による断水件数',
        [
          [2022, _, 9, 'notSet'],
          [2023, _, 12, 'notSet'],
          [2024, _, 7, 'notSet'],
          [2025, 6, _, 'pending'],
          [2026, 5, _, 'pending'],
        ],
        { direction: 'lower' },
      ),
      kpi('水道料金の収納率', [
        [2022, _, 98.8, 'notSet'],
        [2023, _, 98.9, 'notSet'],
        [2024, _, 99, 'notSet'],
        [2025, 99.1, _, 'pending'],
        [2026, 99.2, _, 'pending'],
      ]),
    ],
  },
  {
    what: 'an office goal sheet: label and value down the page for two KPIs, blanks between, the result typed as a sentence for one',
    sheets: [
      sheet(
        [
          ['令和６年度　課の運営目標', _, _, _],
          ['課名', '税務課', '課長名', '―'],
          [_],
          ['目標１', '市税収納率の向上', _, _],
          ['指標', '現年度分の収納率', '単位', '％'],
          ['目標値', 99.3, '実績値', 99.4],
          ['達成状況', '達成', _, _],
          [_],
          ['目標２', '窓口サービスの向上', _, _],
          ['指標', '証明書のコンビニ交付率', '単位', '％'],
          ['目標値', 35, '実績値', 32.6],
          ['達成状況', '未達成', _, _],
        ],
        { merges: ['A1:D1', 'B4:D4', 'B9:D9'] },
      ),
    ],
    expected: [
      kpi('現年度分の収納率', [[2024, 99.3, 99.4, 'achieved']], { unit: '％' }),
      kpi('証明書のコンビニ交付率', [[2024, 35, 32.6, 'notAchieved']], { unit: '％' }),
    ],
  },
  {
    what: 'goal below the result, units in a row of their own, the KPI names over pairs of columns, sections as sheets',
    sheets: [
      sheet(
        [
          ['図書館　目標管理（中央館）'],
          ['', 'R4', 'R5', 'R6', 'R7'],
          ['入館者数（人）', _, _, _, _],
          ['　実績', 182000, 195400, 201300, _],
          ['　目標', 190000, 195000, 200000, 205000],
          ['貸出密度（冊／人）', _, _, _, _],
          ['　実績', 6.1, 6.3, 6.2, _],
          ['　目標', 6.2, 6.3, 6.4, 6.5],
        ],
        { name: '中央館', merges: ['A1:E1'] },
      ),
    ],
    expected: [
      kpi(
        '入館者数（人）',
        [
          [2022, 190000, 182000, 'notAchieved'],
          [2023, 195000, 195400, 'achieved'],
          [2024, 200000, 201300, 'achieved'],
          [2025, 205000, _, 'pending'],
        ],
        { unit: '人' },
      ),
      kpi('貸出密度（冊／人）', [
        [2022, 6.2, 6.1, 'notAchieved'],
        [2023, 6.3, 6.3, 'achieved'],
        [2024, 6.4, 6.2, 'notAchieved'],
        [2025, 6.5, _, 'pending'],
      ]),
    ],
  },
  {
    what: 'goals of a section over measures: 目標 │ 取組 │ 目標値 │ 実績値, the measures are what is reported on',
    sheets: [
      sheet(
        [
          ['令和６年度　課の重点目標と取組の実績'],
          ['目標', '取組', '目標値', '実績値'],
          ['安心して暮らせるまち', '防犯灯のLED化（灯）', 120, 131],
          [_, '青色パトロール（回）', 48, 45],
        ],
        { merges: ['A1:D1', 'A3:A4'] },
      ),
    ],
    expected: [
      kpi('防犯灯のLED化（灯）', [[2024, 120, 131, 'achieved']]),
      kpi('青色パトロール（回）', [[2024, 48, 45, 'notAchieved']]),
    ],
  },
  {
    what: 'rows 当初見込 and 決算見込 under one name are no parts of it: the user is asked',
    sheets: [
      sheet(
        [
          ['令和６年度　指標の進捗'],
          ['指標', '区分', '目標値', '実績値'],
          ['入湯客数（人）', '当初見込', 52000, _],
          [_, '決算見込', 50000, 48800],
        ],
        { merges: ['A1:D1', 'A3:A4'] },
      ),
    ],
    expected: [kpi('入湯客数（人）', [[2024, 52000, 48800, 'notAchieved']], { confidence: 'review' })],
  },
  {
    what: 'names on two lines of one cell and a single number beside them: which of them it is of cannot be known',
    sheets: [
      sheet([
        ['指標', 'R6目標値', 'R6実績値'],
        ['①教室の開催数\n②教室の参加者数', 12, 14],
        ['教室の満足度（％）', 90, 88],
      ]),
    ],
    expected: [
      kpi('①教室の開催数\n②教室の参加者数', [[2024, 12, 14, 'achieved']], { confidence: 'review' }),
      kpi('教室の満足度（％）', [[2024, 90, 88, 'notAchieved']], { confidence: 'high' }),
    ],
  },
  {
    what: 'printed rates that contradict a rising goal: 目標÷実績 of a count that should grow goes to review',
    sheets: [
      sheet([
        ['指標', '基準値', 'R6目標', 'R6実績', '達成率'],
        ['子育てサロンの会員数（人）', 80, 100, 90, '111.1%'],
      ]),
    ],
    expected: [
      kpi('子育てサロンの会員数（人）', [[2024, 100, 90, 'achieved']], {
        direction: 'lower',
        confidence: 'review',
      }),
    ],
  },
];
