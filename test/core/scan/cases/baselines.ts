/** A value at the start beside target and actual: what is called a baseline, and which year it is of. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
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
    what: 'beside the value at planning time the current value is the actual',
    sheets: [
      sheet([
        ['指標', '計画策定時', '現状', '目標'],
        [null, 'R2', 'R6', 'R8'],
        ['空き家数（戸）', 500, 480, 450],
      ]),
    ],
    expected: [
      {
        name: '空き家数（戸）',
        direction: 'lower',
        baseline: 500,
        periods: [
          [2024, null, 480, 'notSet'],
          [2026, 450, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'safe town plan: measures merged down, base and goal with their years, 評価 in letters explained below',
    sheets: [
      sheet(
        [
          ['安全安心まちづくり計画 指標の達成状況'],
          [
            '施策',
            '指標',
            '単位',
            '現状値（令和4年度）',
            '目標値（令和6年度）',
            '実績値（令和6年度）',
            '評価',
            '担当課',
          ],
          ['交通安全', '交通事故発生件数', '件', 150, 120, 131, 'B', '危機管理課'],
          [null, '交通安全教室の参加者数', '人', 800, 1000, 1120, 'A', '危機管理課'],
          ['防犯', '防犯灯のLED化率', '％', 62, 80, 80, 'A', '道路課'],
          [null, '刑法犯認知件数', '件', 310, 280, 265, 'A', '危機管理課'],
          ['※評価　A：達成　B：改善したが未達成　C：悪化'],
        ],
        { merges: ['A3:A4', 'A5:A6', 'A7:H7'] },
      ),
    ],
    expected: [
      {
        name: '交通事故発生件数',
        direction: 'lower',
        baseline: 150,
        periods: [[2024, 120, 131, 'notAchieved']],
      },
      {
        name: '交通安全教室の参加者数',
        direction: 'higher',
        baseline: 800,
        periods: [[2024, 1000, 1120, 'achieved']],
      },
      { name: '防犯灯のLED化率', unit: '％', baseline: 62, periods: [[2024, 80, 80, 'achieved']] },
      { name: '刑法犯認知件数', direction: 'lower', baseline: 310, periods: [[2024, 280, 265, 'achieved']] },
    ],
  },
  {
    what: 'a footnote mark behind the year of 基準値 does not lose the baseline that says lower is better',
    sheets: [
      sheet([
        ['指標名', '単位', '基準値（R5年度※1）', 'R6目標', 'R6実績'],
        ['管路の更新延期箇所', '箇所', 50, 40, 38],
        ['※1 R5年度は12月末現在', null, null, null, null],
      ]),
    ],
    expected: [
      {
        name: '管路の更新延期箇所',
        unit: '箇所',
        baseline: 50,
        direction: 'lower',
        directionBasis: 'baseline',
        periods: [[2024, 40, 38, 'achieved']],
      },
    ],
  },
  {
    what: 'waterworks: 改善方向 as ＋ and －, five years of results as R2 … R6, the mean of similar towns, the goal at the end',
    sheets: [
      sheet(
        [
          ['上水道事業経営戦略　業務指標の推移'],
          ['分類', '業務指標', '改善方向', '単位', '実績', null, null, '類似団体\n平均', '目標'],
          [null, null, null, null, 'R4', 'R5', 'R6', 'R5', 'R12'],
          ['安定', '管路の耐震管率', '＋', '％', 21.4, 22.9, 24.6, 27.1, 35],
          [null, '管路の漏水件数', '－', '件', 64, 71, 58, 80, 40],
          ['持続', '給水原価', '－', '円/㎥', 168.2, 171.5, 175.9, 165.3, 172],
          [null, '料金回収率', '＋', '％', 104.1, 102.6, 99.8, 101.2, 105],
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
          [2022, null, 21.4, 'notSet'],
          [2023, null, 22.9, 'notSet'],
          [2024, null, 24.6, 'notSet'],
          [2030, 35, null, 'pending'],
        ],
      },
      {
        name: '管路の漏水件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2022, null, 64, 'notSet'],
          [2023, null, 71, 'notSet'],
          [2024, null, 58, 'notSet'],
          [2030, 40, null, 'pending'],
        ],
      },
      {
        name: '給水原価',
        unit: '円/㎥',
        direction: 'lower',
        periods: [
          [2022, null, 168.2, 'notSet'],
          [2023, null, 171.5, 'notSet'],
          [2024, null, 175.9, 'notSet'],
          [2030, 172, null, 'pending'],
        ],
      },
      {
        name: '料金回収率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2022, null, 104.1, 'notSet'],
          [2023, null, 102.6, 'notSet'],
          [2024, null, 99.8, 'notSet'],
          [2030, 105, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'health plan: the years of first and latest value in columns of their own, interim and final target between',
    sheets: [
      sheet(
        [
          [null, null, null, null, null, null, null, null, '資料３'],
          ['第三次健康づくり市民計画　評価指標一覧'],
          [null],
          ['領域', '評価指標', '策定時の値', null, '中間目標', '最終目標', '直近の実績', null, '出典'],
          [null, null, '年度', '値', '令和８年度', '令和13年度', '年度', '値', null],
          ['栄養', '肥満者の割合', 'R3', '28.4％', '26％以下', '24％以下', 'R6', '27.9％', '特定健診'],
          [
            '運動',
            '運動習慣のある人の割合',
            'R3',
            '31.0％',
            '35％以上',
            '40％以上',
            'R6',
            '33.5％',
            '特定健診',
          ],
          ['歯科', '歯周病検診の受診者数', 'R2', '412人', '600人', '800人', 'R5', '498人', '健康課調べ'],
        ],
        { merges: ['A2:I2', 'A4:A5', 'B4:B5', 'C4:D4', 'G4:H4', 'I4:I5'] },
      ),
    ],
    expected: [
      {
        name: '肥満者の割合',
        direction: 'lower',
        baseline: 28.4,
        periods: [
          [2024, null, 27.9, 'notSet'],
          [2026, 26, null, 'pending'],
          [2031, 24, null, 'pending'],
        ],
      },
      {
        name: '運動習慣のある人の割合',
        direction: 'higher',
        baseline: 31,
        periods: [
          [2024, null, 33.5, 'notSet'],
          [2026, 35, null, 'pending'],
          [2031, 40, null, 'pending'],
        ],
      },
      {
        name: '歯周病検診の受診者数',
        unit: '人',
        direction: 'higher',
        baseline: 412,
        periods: [
          [2023, null, 498, 'notSet'],
          [2026, 600, null, 'pending'],
          [2031, 800, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'education plan: bare years are actuals by a note, beside the target stands a national average',
    sheets: [
      sheet([
        ['教育振興基本計画　点検・評価報告書　参考資料'],
        ['※ R4～R6は各年度の実績値'],
        ['No.', '目標指標', '策定時\n（R3）', 'R4', 'R5', 'R6', '目標\n（R8）', '全国平均\n（R6）', '進捗'],
        [1, '授業がよく分かる児童の割合（小６）', '82.4%', '81.9%', '83.0%', '84.6%', '88.0%', '83.5%', '○'],
        [2, '授業がよく分かる生徒の割合（中３）', '74.8%', '75.5%', '74.1%', '73.9%', '80.0%', '75.0%', '△'],
        [3, '図書館の児童書の貸出冊数', '6,120冊', '6,480冊', '6,755冊', '7,010冊', '7,000冊', '―', '◎'],
      ]),
    ],
    expected: [
      {
        name: '授業がよく分かる児童の割合（小６）',
        direction: 'higher',
        baseline: 82.4,
        periods: [
          [2022, null, 81.9, 'notSet'],
          [2023, null, 83, 'notSet'],
          [2024, null, 84.6, 'notSet'],
          [2026, 88, null, 'pending'],
        ],
      },
      {
        name: '授業がよく分かる生徒の割合（中３）',
        direction: 'higher',
        baseline: 74.8,
        periods: [
          [2022, null, 75.5, 'notSet'],
          [2023, null, 74.1, 'notSet'],
          [2024, null, 73.9, 'notSet'],
          [2026, 80, null, 'pending'],
        ],
      },
      {
        name: '図書館の児童書の貸出冊数',
        unit: '冊',
        direction: 'higher',
        baseline: 6120,
        periods: [
          [2022, null, 6480, 'notSet'],
          [2023, null, 6755, 'notSet'],
          [2024, null, 7010, 'notSet'],
          [2026, 7000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'cards whose 現状値, 実績値 and 目標値 stand under labels of three different years',
    sheets: [
      sheet(
        [
          ['ＫＰＩ１', '農産物直売所の年間来客数', null, null],
          ['単位', '現状値（令和５年度）', '実績値（令和６年度）', '目標値（令和８年度）'],
          ['千人', 182, 190, 210],
          ['分析', '新しい駐車場の整備により来客が増えた。', null, null],
          [null, null, null, null],
          ['ＫＰＩ２', '耕作放棄地の面積', null, null],
          ['単位', '現状値（令和５年度）', '実績値（令和６年度）', '目標値（令和８年度）'],
          ['ha', 96.5, 94.2, 85],
          ['分析', '農地バンクの活用が進んだ。', null, null],
        ],
        { at: 'A5', merges: ['B5:D5', 'B8:D8', 'B10:D10', 'B13:D13'] },
      ),
    ],
    expected: [
      {
        no: 'ＫＰＩ１',
        name: '農産物直売所の年間来客数',
        unit: '千人',
        direction: 'higher',
        baseline: 182,
        periods: [
          [2024, null, 190, 'notSet'],
          [2026, 210, null, 'pending'],
        ],
      },
      {
        no: 'ＫＰＩ２',
        name: '耕作放棄地の面積',
        unit: 'ha',
        direction: 'lower',
        baseline: 96.5,
        periods: [
          [2024, null, 94.2, 'notSet'],
          [2026, 85, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a card whose start, aim and latest value each bring their year in brackets, twice, one below the other',
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
];
