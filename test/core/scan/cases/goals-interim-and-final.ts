/**
 * Plans with results of several years and few goals: an interim and a final one, one at the end of the plan.
 */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'interim and final targets, titles broken over lines',
    sheets: [
      sheet([
        [
          '成果指標',
          '基準値\n（令和元年度）',
          '中間目標値\n（令和5年度）',
          '最終目標値\n（令和9年度）',
          '実績値\n（令和5年度）',
        ],
        ['市民満足度（％）', '55.2', '60.0', '65.0', '58.9'],
        ['待機児童数（人）', '20', '10', '0', '8'],
      ]),
    ],
    expected: [
      {
        name: '市民満足度（％）',
        kind: 'outcome',
        baseline: 55.2,
        periods: [
          [2023, 60, 58.9, 'notAchieved'],
          [2027, 65, null, 'pending'],
        ],
      },
      {
        name: '待機児童数（人）',
        direction: 'lower',
        directionBasis: 'baseline',
        periods: [
          [2023, 10, 8, 'achieved'],
          [2027, 0, null, 'pending'],
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
    what: 'base of Heisei 30, results of three years, one aim at the end, merged goals, ▲ among the values',
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
    what: 'health plan, interim review: 策定時, 中間目標 and 中間実績, grades A to D with words, 最終目標, counts of the grades below',
    sheets: [
      sheet(
        [
          ['健康増進計画　中間評価結果'],
          ['領域', '指標', '策定時', '中間評価', null, null, '最終目標'],
          [null, null, 'R1', 'R6目標', 'R6実績', '判定', 'R11'],
          ['がん検診', '大腸がん検診の受診率', '18.2%', '25%', '26.1%', 'Ａ　目標達成', '35%'],
          [null, '精密検査の受診率', '71.0%', '85%', '78.4%', 'Ｂ　改善傾向', '90%'],
          ['たばこ', '成人の喫煙率', '19.8%', '15%', '20.3%', 'Ｄ　悪化', '12%'],
          ['評価の内訳', 'Ａ　1', 'Ｂ　1', 'Ｃ　0', 'Ｄ　1', null, null],
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
          [2029, 35, null, 'pending'],
        ],
      },
      {
        name: '精密検査の受診率',
        baseline: 71,
        periods: [
          [2024, 85, 78.4, 'notAchieved'],
          [2029, 90, null, 'pending'],
        ],
      },
      {
        name: '成人の喫煙率',
        direction: 'lower',
        baseline: 19.8,
        periods: [
          [2024, 15, 20.3, 'notAchieved'],
          [2029, 12, null, 'pending'],
        ],
      },
    ],
    findings: ['WORSE_THAN_BASELINE Sheet1!E6'],
  },
  {
    what: 'current value, two years of results, then 前期目標 and 後期目標 with their years below',
    sheets: [
      sheet(
        [
          ['男女共同参画プラン　指標一覧'],
          ['番号', '項目', '現状', '進捗', null, '前期目標', '後期目標', '備考'],
          [null, null, '令和4年度', '令和5年度', '令和6年度', '令和8年度', '令和13年度', null],
          [1, '審議会等の女性委員の割合', '28.6％', '29.9％', '31.2％', '35％', '40％', null],
          [2, '市職員の男性の育児休業取得率', '18.2％', '36.4％', '52.0％', '50％', '85％', '5日以上'],
          [3, 'ＤＶ相談窓口を知らない市民の割合', '44％', '―', '39％', '35％', '25％', '隔年調査'],
        ],
        { at: 'A2', merges: ['A2:H2', 'A3:A4', 'B3:B4', 'D3:E3', 'H3:H4'] },
      ),
    ],
    expected: [
      {
        name: '審議会等の女性委員の割合',
        baseline: 28.6,
        direction: 'higher',
        periods: [
          [2023, null, 29.9, 'notSet'],
          [2024, null, 31.2, 'notSet'],
          [2026, 35, null, 'pending'],
          [2031, 40, null, 'pending'],
        ],
      },
      {
        name: '市職員の男性の育児休業取得率',
        baseline: 18.2,
        direction: 'higher',
        periods: [
          [2023, null, 36.4, 'notSet'],
          [2024, null, 52, 'notSet'],
          [2026, 50, null, 'pending'],
          [2031, 85, null, 'pending'],
        ],
      },
      {
        name: 'ＤＶ相談窓口を知らない市民の割合',
        baseline: 44,
        direction: 'lower',
        periods: [
          [2023, null, null, 'notMeasured'],
          [2024, null, 39, 'notSet'],
          [2026, 35, null, 'pending'],
          [2031, 25, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'health plan at its end: 策定時, 中間値, 目標値 and 最終値 with their years below, 判定 in letters with words',
    sheets: [
      sheet([
        ['健康増進計画　最終評価'],
        [],
        ['項目', '単位', '策定時\n（H30）', '中間値\n（R3）', '目標値\n（R6）', '最終値\n（R6）', '判定'],
        ['肥満者の割合（40～60歳代男性）', '％', 32.5, 33.1, 28, 31.8, 'C 変わらない'],
        ['むし歯のない3歳児の割合', '％', 84.1, 88, 90, 91.2, 'A 目標値に達した'],
        ['自殺死亡率（人口10万対）', '', 17.4, 16.9, 14, 15.2, 'B 改善傾向'],
        ['野菜摂取量の平均値', 'g', 278, 270, 350, 281, 'C 変わらない'],
      ]),
    ],
    expected: [
      {
        name: '肥満者の割合（40～60歳代男性）',
        unit: '％',
        baseline: 32.5,
        direction: 'lower',
        periods: [
          [2021, null, 33.1, 'notSet'],
          [2024, 28, 31.8, 'notAchieved'],
        ],
      },
      {
        name: 'むし歯のない3歳児の割合',
        unit: '％',
        baseline: 84.1,
        direction: 'higher',
        periods: [
          [2021, null, 88, 'notSet'],
          [2024, 90, 91.2, 'achieved'],
        ],
      },
      {
        name: '自殺死亡率（人口10万対）',
        baseline: 17.4,
        direction: 'lower',
        periods: [
          [2021, null, 16.9, 'notSet'],
          [2024, 14, 15.2, 'notAchieved'],
        ],
      },
      {
        name: '野菜摂取量の平均値',
        unit: 'g',
        baseline: 278,
        direction: 'higher',
        periods: [
          [2021, null, 270, 'notSet'],
          [2024, 350, 281, 'notAchieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'university: base as the average of the last term, three years of results, a goal at the end of the term, one to be kept',
    sheets: [
      sheet(
        [
          ['中期計画　評価指標の進捗', null, null, null, null, null, null],
          ['評価指標', '基準値\n（第3期平均）', '実績', null, null, '目標値\n（令和9年度）', '進捗状況'],
          [null, null, 'R4', 'R5', 'R6', null, null],
          ['外部資金の受入額', '8.2億円', '8.6億円', '9.1億円', '9.0億円', '10億円', '順調'],
          ['女性教員比率', '18.4％', '19.0％', '20.2％', '21.1％', '25％以上', '順調'],
          ['就職率', '97.5％', '97.8％', '98.1％', '97.9％', '98％以上を維持', 'やや遅れ'],
          ['留年者の割合', '6.8％', '6.5％', '6.6％', '6.1％', '5％以下', '順調'],
        ],
        { merges: ['A1:G1', 'A2:A3', 'B2:B3', 'C2:E2', 'F2:F3', 'G2:G3'] },
      ),
    ],
    expected: [
      {
        name: '外部資金の受入額',
        baseline: 820_000_000,
        unit: '円',
        periods: [
          [2022, null, 860_000_000, 'notSet'],
          [2023, null, 910_000_000, 'notSet'],
          [2024, null, 900_000_000, 'notSet'],
          [2027, 1_000_000_000, null, 'pending'],
        ],
      },
      {
        name: '女性教員比率',
        baseline: 18.4,
        direction: 'higher',
        periods: [
          [2022, null, 19, 'notSet'],
          [2023, null, 20.2, 'notSet'],
          [2024, null, 21.1, 'notSet'],
          [2027, 25, null, 'pending'],
        ],
      },
      {
        name: '就職率',
        baseline: 97.5,
        direction: 'higher',
        periods: [
          [2022, null, 97.8, 'notSet'],
          [2023, null, 98.1, 'notSet'],
          [2024, null, 97.9, 'notSet'],
          [2027, 98, null, 'pending'],
        ],
      },
      {
        name: '留年者の割合',
        baseline: 6.8,
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2022, null, 6.5, 'notSet'],
          [2023, null, 6.6, 'notSet'],
          [2024, null, 6.1, 'notSet'],
          [2027, 5, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '中間値 of a year between base and goal, nothing called 実績: it is read as the result, and a person is asked',
    sheets: [
      sheet([
        ['指標', '単位', '現状値（R5）', '中間値（R8）', '目標値（R11）'],
        ['図書館の入館者数', '人', 1000, 1100, 1200],
      ]),
    ],
    expected: [
      {
        name: '図書館の入館者数',
        baseline: 1000,
        confidence: 'review',
        periods: [
          [2026, null, 1100, 'notSet'],
          [2029, 1200, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'environment plan: base year long ago, four years of actuals, change on the year before, a far target',
    sheets: [
      sheet(
        [
          ['環境基本計画　数値目標の進捗状況（令和６年度版）'],
          ['※ 温室効果ガス排出量は国の統計の公表を待って算定するため、最新年度は集計中となる。'],
          [
            '基本目標',
            '指標',
            '基準値',
            '実績',
            null,
            null,
            null,
            '前年度比',
            '目標値',
            '目標に対する\n進捗率',
          ],
          [null, null, '2013年度', '2021年度', '2022年度', '2023年度', '2024年度', null, '2030年度', null],
          ['脱炭素', '温室効果ガス排出量（千t-CO2）', 812, 641, 655, 628, '集計中', '▲4.1%', 438, '49.2%'],
          ['資源循環', '1人1日当たりごみ排出量（g）', 986, 912, 905, 893, 880, '▲1.5%', 800, '57.0%'],
          ['自然共生', '自然観察会の参加者数（人）', 210, 95, 188, 240, 252, '＋5.0%', 300, '46.7%'],
        ],
        {
          merges: ['A1:J1', 'A2:J2', 'A3:A4', 'B3:B4', 'D3:G3', 'H3:H4', 'J3:J4'],
        },
      ),
    ],
    expected: [
      {
        name: '温室効果ガス排出量（千t-CO2）',
        unit: '千t-CO2',
        direction: 'lower',
        baseline: 812,
        periods: [
          [2021, null, 641, 'notSet'],
          [2022, null, 655, 'notSet'],
          [2023, null, 628, 'notSet'],
          [2024, null, null, 'notMeasured'],
          [2030, 438, null, 'pending'],
        ],
      },
      {
        name: '1人1日当たりごみ排出量（g）',
        unit: 'g',
        direction: 'lower',
        baseline: 986,
        periods: [
          [2021, null, 912, 'notSet'],
          [2022, null, 905, 'notSet'],
          [2023, null, 893, 'notSet'],
          [2024, null, 880, 'notSet'],
          [2030, 800, null, 'pending'],
        ],
      },
      {
        name: '自然観察会の参加者数（人）',
        unit: '人',
        direction: 'higher',
        baseline: 210,
        periods: [
          [2021, null, 95, 'notSet'],
          [2022, null, 188, 'notSet'],
          [2023, null, 240, 'notSet'],
          [2024, null, 252, 'notSet'],
          [2030, 300, null, 'pending'],
        ],
      },
    ],
  },
];
