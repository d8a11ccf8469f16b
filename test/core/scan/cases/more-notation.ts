import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/**
 * Small tables in which one notation is unusual. Each is the smallest sheet found that shows the slip; the plain rows
 * around the unusual one are there because the slip often hits them.
 */
export const cases: readonly RecognitionCase[] = [
  // Values that look like titles
  {
    what: 'more- notation: a KPI whose values are months is a row of the list, not a header for the rows below it',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', 200, 210],
        ['計画の策定時期', null, 'R6.9', 'R6.10'],
        ['開催回数', '回', 10, 9],
      ]),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
      { name: '計画の策定時期', direction: 'text', periods: [[2024, 'R6.9', 'R6.10', 'notAchieved']] },
      { name: '開催回数', unit: '回', periods: [[2024, 10, 9, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'more- notation: dates as values in the first row under the titles are no years of the list',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標', 'R6実績'],
          ['条例の公布日', null, 45382, 45382],
          ['参加者数', '人', 200, 210],
        ],
        {
          formats: { C2: 'yyyy/m/d', D2: 'yyyy/m/d' },
          texts: { C2: '2024/3/31', D2: '2024/3/31' },
        },
      ),
    ],
    expected: [
      { name: '条例の公布日', direction: 'text', periods: [[2024, '2024/3/31', '2024/3/31', 'achieved']] },
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'more- notation: a KPI called 評価 with grades as values is a row, not a title over the rows below it',
    open: 'a KPI named by a word that titles columns is left out',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', 200, 210],
        ['評価', 'ランク', 'A', 'A'],
        ['開催回数', '回', 10, 9],
      ]),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
      { name: '評価', direction: 'text', periods: [[2024, 'A', 'A', 'achieved']] },
      { name: '開催回数', unit: '回', periods: [[2024, 10, 9, 'notAchieved']] },
    ],
  },
  {
    what: 'more- notation: letters A, B, C, D, D/C under the titles say how the rate is reckoned and are no KPI',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標', 'R6実績', '達成率'],
          ['A', 'B', 'C', 'D', 'D/C'],
          ['参加者数', '人', 200, 210, 1.05],
          ['開催回数', '回', 10, 9, 0.9],
        ],
        { formats: { E3: '0%', E4: '0%' }, texts: { E3: '105%', E4: '90%' } },
      ),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']], statedRates: [105] },
      { name: '開催回数', unit: '回', periods: [[2024, 10, 9, 'notAchieved']], statedRates: [90] },
    ],
  },

  // Years in the titles
  {
    what: 'more- notation: the western year first and the era in brackets behind it, 2023(R5), under 実績値',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '目標値\nR8', '実績値', null, null],
          [null, null, null, '2022(R4)', '2023(R5)', '2024(R6)'],
          ['待機児童数', '人', 20, 60, 45, 28],
          ['開催回数', '回', 15, 8, 9, 13],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'] },
      ),
    ],
    expected: [
      {
        name: '待機児童数',
        direction: 'lower',
        periods: [
          [2022, null, 60, 'notSet'],
          [2023, null, 45, 'notSet'],
          [2024, null, 28, 'notSet'],
          [2026, 20, null, 'pending'],
        ],
      },
      {
        name: '開催回数',
        periods: [
          [2022, null, 8, 'notSet'],
          [2023, null, 9, 'notSet'],
          [2024, null, 13, 'notSet'],
          [2026, 15, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'more- notation: 速報 between the year and 実績 does not hide the newest year',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R5実績', 'R6（速報）実績'],
        ['相談件数', '件', 100, 95, 104],
        ['待機児童数', '人', 20, 45, 28],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        periods: [
          [2023, null, 95, 'notSet'],
          [2024, 100, 104, 'achieved'],
        ],
      },
      {
        name: '待機児童数',
        direction: 'lower',
        periods: [
          [2023, null, 45, 'notSet'],
          [2024, 20, 28, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'more- notation: 令5 and 令6 in the year column of a list with one row per KPI and year',
    sheets: [
      sheet([
        ['年度', '指標名', '単位', '目標', '実績'],
        ['令5', '相談件数', '件', 100, 95],
        ['令5', '開催回数', '回', 10, 9],
        ['令6', '相談件数', '件', 110, 120],
        ['令6', '開催回数', '回', 12, 13],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 100, 95, 'notAchieved'],
          [2024, 110, 120, 'achieved'],
        ],
      },
      {
        name: '開催回数',
        unit: '回',
        periods: [
          [2023, 10, 9, 'notAchieved'],
          [2024, 12, 13, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'more- notation: 5年度 to 7年度 without an era anywhere are still in order; the last one is yet to come',
    sheets: [
      sheet([
        ['指標名', '相談件数', '単位', '件'],
        [null, '5年度', '6年度', '7年度'],
        ['目標', 100, 110, 120],
        ['実績', 95, 120, null],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          ['5年度', 100, 95, 'notAchieved'],
          ['6年度', 110, 120, 'achieved'],
          ['7年度', 120, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'more- notation: a footnote mark behind the year of 基準値 does not lose the baseline that says lower is better',
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
    what: 'more- notation: 目標年度 and 実績年度 in columns of their own and different',
    sheets: [
      sheet([
        ['指標名', '単位', '目標値', '目標年度', '実績値', '実績年度'],
        ['参加者数', '人', 200, 'R8', 210, 'R6'],
        ['開催回数', '回', 10, 'R7', 9, 'R6'],
      ]),
    ],
    expected: [
      {
        name: '参加者数',
        periods: [
          [2024, null, 210, 'notSet'],
          [2026, 200, null, 'pending'],
        ],
      },
      {
        name: '開催回数',
        periods: [
          [2024, null, 9, 'notSet'],
          [2025, 10, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'more- notation: rows 令和６年度 and 令和７年度 between the KPIs are the years of the rows below them',
    sheets: [
      sheet(
        [
          ['指標名', '単位', '目標', '実績'],
          ['令和６年度', null, null, null],
          ['参加者数', '人', 200, 210],
          ['開催回数', '回', 10, 9],
          ['令和７年度', null, null, null],
          ['参加者数', '人', 220, null],
          ['開催回数', '回', 12, null],
        ],
        { merges: ['A2:D2', 'A5:D5'] },
      ),
    ],
    expected: [
      {
        name: '参加者数',
        unit: '人',
        periods: [
          [2024, 200, 210, 'achieved'],
          [2025, 220, null, 'pending'],
        ],
      },
      {
        name: '開催回数',
        unit: '回',
        periods: [
          [2024, 10, 9, 'notAchieved'],
          [2025, 12, null, 'pending'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'more- notation: of 実績（速報） and 実績（確定） of the same year the settled one holds',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績（速報）', 'R6実績（確定）'],
        ['相談件数', '件', 10, 9, 12],
        ['利用者数', '人', 10, 11, 8],
      ]),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 10, 12, 'achieved']] },
      { name: '利用者数', periods: [[2024, 10, 8, 'notAchieved']] },
    ],
  },

  // Numbers and units in the values
  {
    what: 'more- notation: 8割以上 is 80% and 3千5百万円 is 35 million',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['利用者の満足度', '％', '8割以上', '75％'],
        ['ふるさと納税の受入額', '円', '3千5百万円', '3,400万円'],
      ]),
    ],
    expected: [
      { name: '利用者の満足度', unit: '％', periods: [[2024, 80, 75, 'notAchieved']] },
      {
        name: 'ふるさと納税の受入額',
        unit: '円',
        periods: [[2024, 35_000_000, 34_000_000, 'notAchieved']],
      },
    ],
  },
  {
    what: 'more- notation: units with a digit in them are glued to the number, t-CO2 and ㎡',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['公共施設の温室効果ガス排出量', 't-CO2', '1,200t-CO2', '1,150t-CO2'],
        ['緑地の整備面積', '㎡', '1,200㎡', '1,250㎡'],
      ]),
    ],
    expected: [
      {
        name: '公共施設の温室効果ガス排出量',
        unit: 't-CO2',
        direction: 'lower',
        periods: [[2024, 1200, 1150, 'achieved']],
      },
      { name: '緑地の整備面積', unit: '㎡', direction: 'higher', periods: [[2024, 1200, 1250, 'achieved']] },
    ],
  },
  {
    what: 'more- notation: ranges, changes and fractions on both sides cannot be compared; they are not missed goals',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['観光客数', '人', '前年度比3％増', '前年度比5％増'],
        ['講座の定員', '人', '100～120', '110～125'],
        ['モデル校の数', '校', '3校/5校', '4校/5校'],
        ['開催回数', '回', 10, 9],
      ]),
    ],
    expected: [
      { name: '観光客数', periods: [[2024, '前年度比3％増', '前年度比5％増', 'undetermined']] },
      { name: '講座の定員', periods: [[2024, '100～120', '110～125', 'undetermined']] },
      { name: 'モデル校の数', periods: [[2024, '3校/5校', '4校/5校', 'undetermined']] },
      { name: '開催回数', periods: [[2024, 10, 9, 'notAchieved']] },
    ],
  },
  {
    what: 'more- notation: R8：100 and R6：90 in the cells are a year and its number',
    sheets: [
      sheet([
        ['指標名', '単位', '現状値', '目標値', '実績値'],
        ['相談件数', '件', 'R4：80', 'R8：100', 'R6：90'],
        ['利用者数', '人', 'R4：150', 'R8：200', 'R6：210'],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        baseline: 80,
        direction: 'higher',
        periods: [
          [2024, null, 90, 'notSet'],
          [2026, 100, null, 'pending'],
        ],
      },
      {
        name: '利用者数',
        baseline: 150,
        direction: 'higher',
        periods: [
          [2024, null, 210, 'notSet'],
          [2026, 200, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'more- notation: the title R6実績（目標） says what the brackets in 90（100） are',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6実績（目標）'],
        ['相談件数', '件', '90（100）'],
        ['利用者数', '人', '210（200）'],
      ]),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 100, 90, 'notAchieved']] },
      { name: '利用者数', periods: [[2024, 200, 210, 'achieved']] },
    ],
  },
  {
    what: 'more- notation: shown in thousands by the number format #,##0, and 千円 in the unit column',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標', 'R6実績'],
          ['直売所の売上高', '千円', 2_000_000, 2_100_000],
          ['参加者数', '人', 200, 210],
        ],
        { formats: { C2: '#,##0,', D2: '#,##0,' }, texts: { C2: '2,000', D2: '2,100' } },
      ),
    ],
    expected: [
      { name: '直売所の売上高', unit: '千円', periods: [[2024, 2000, 2100, 'achieved']] },
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
    ],
  },
  {
    what: 'more- notation: the units stand in a row of their own under the titles',
    sheets: [
      sheet([
        ['指標名', 'R5実績', 'R6目標', 'R6実績'],
        [null, '（人）', '（人）', '（人）'],
        ['参加者数', 190, 200, 210],
        ['見学者数', 30, 40, 35],
      ]),
    ],
    expected: [
      {
        name: '参加者数',
        unit: '人',
        periods: [
          [2023, null, 190, 'notSet'],
          [2024, 200, 210, 'achieved'],
        ],
      },
      {
        name: '見学者数',
        unit: '人',
        periods: [
          [2023, null, 30, 'notSet'],
          [2024, 40, 35, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'more- notation: 〃 and 同上 in the unit column repeat the unit above',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', 200, 210],
        ['見学者数', '〃', 30, 28],
        ['利用者数', '同上', 90, 95],
      ]),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
      { name: '見学者数', unit: '人', periods: [[2024, 30, 28, 'notAchieved']] },
      { name: '利用者数', unit: '人', periods: [[2024, 90, 95, 'achieved']] },
    ],
  },

  // Which way is better
  {
    what: 'more- notation: 以上 and 以下 in a narrow column of their own behind the target',
    sheets: [
      sheet(
        [
          ['指標名', '単位', 'R6目標値', null, 'R6実績値'],
          ['図書館の開架図書', '千冊', 100, '以上', 90],
          ['冷房時の平均室温差', '度', 5, '以下', 7],
        ],
        { merges: ['C1:D1'] },
      ),
    ],
    expected: [
      {
        name: '図書館の開架図書',
        direction: 'higher',
        directionBasis: 'explicit',
        periods: [[2024, 100, 90, 'notAchieved']],
      },
      {
        name: '冷房時の平均室温差',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 5, 7, 'notAchieved']],
      },
    ],
  },
  {
    what: 'more- notation: what protects against a bad thing, settles it or gets over it is better when it is more',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['住宅用火災警報器設置率', '％', 85, 80],
        ['交通事故防止教室の開催', '回', 12, 10],
        ['犯罪防止パトロール回数', '回', 48, 40],
        ['不登校児童の学校復帰率', '％', 50, 42],
        ['死亡届のオンライン申請率', '％', 20, 12],
      ]),
    ],
    expected: [
      { name: '住宅用火災警報器設置率', direction: 'higher', periods: [[2024, 85, 80, 'notAchieved']] },
      { name: '交通事故防止教室の開催', direction: 'higher', periods: [[2024, 12, 10, 'notAchieved']] },
      { name: '犯罪防止パトロール回数', direction: 'higher', periods: [[2024, 48, 40, 'notAchieved']] },
      { name: '不登校児童の学校復帰率', direction: 'higher', periods: [[2024, 50, 42, 'notAchieved']] },
      { name: '死亡届のオンライン申請率', direction: 'higher', periods: [[2024, 20, 12, 'notAchieved']] },
    ],
  },
  {
    what: 'more- notation: a rank in 位, defects, lead time, tooth decay and what is left undone are better when less',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['住みよさランキングの順位', '位', 10, 8],
        ['不良率', '％', 2, 1.5],
        ['受注から納品までのリードタイム', '日', 10, 8],
        ['むし歯のある児童の割合', '％', 30, 28],
        ['申請の未処理件数', '件', 20, 15],
      ]),
    ],
    expected: [
      { name: '住みよさランキングの順位', direction: 'lower', periods: [[2024, 10, 8, 'achieved']] },
      { name: '不良率', direction: 'lower', periods: [[2024, 2, 1.5, 'achieved']] },
      { name: '受注から納品までのリードタイム', direction: 'lower', periods: [[2024, 10, 8, 'achieved']] },
      { name: 'むし歯のある児童の割合', direction: 'lower', periods: [[2024, 30, 28, 'achieved']] },
      { name: '申請の未処理件数', direction: 'lower', periods: [[2024, 20, 15, 'achieved']] },
    ],
  },

  // Rows that are no KPIs, rows of one KPI
  {
    what: 'more- notation: sums of a section, counts of what was reached and who wrote the sheet, all right below the list',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', 200, 210],
        ['見学者数', '人', 30, 28],
        ['総務課計', null, 230, 238],
        ['配布数', '部', 50, 60],
        ['福祉課計', null, 50, 60],
        ['目標達成指標数', null, null, '2指標'],
        ['作成者', null, '白井', null],
        ['更新日', null, 'R7.4.1', null],
      ]),
    ],
    expected: [
      { name: '参加者数', unit: '人', periods: [[2024, 200, 210, 'achieved']] },
      { name: '見学者数', unit: '人', periods: [[2024, 30, 28, 'notAchieved']] },
      { name: '配布数', unit: '部', periods: [[2024, 50, 60, 'achieved']] },
    ],
    findings: [],
  },
  {
    what: 'more- notation: 当初目標 and 変更後目標 above 実績: the changed target holds, and a target is no unit',
    sheets: [
      sheet([
        ['指標名', '相談件数', '単位', '件'],
        [null, 'R5', 'R6', null],
        ['当初目標', 100, 110, null],
        ['変更後目標', 100, 105, null],
        ['実績', 95, 107, null],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 100, 95, 'notAchieved'],
          [2024, 105, 107, 'achieved'],
        ],
      },
    ],
  },

  // Read right, and easy to break
  {
    what: 'more- notation, kept: names that begin like a total, an age or a year',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['合計特殊出生率', null, 1.5, 1.4],
        ['平均在院日数', '日', 10, 10],
        ['総合計画の周知率', '％', 30, 31],
        ['65歳以上の就業率', '％', 20, 21],
        ['1人当たりごみ排出量', 'g', 800, 790],
        ['24時間対応件数', '件', 40, 45],
        ['計', null, 901.5, 898.4],
      ]),
    ],
    expected: [
      { name: '合計特殊出生率', unit: null, no: null, periods: [[2024, 1.5, 1.4, 'notAchieved']] },
      { name: '平均在院日数', unit: '日', periods: [[2024, 10, 10, 'achieved']] },
      { name: '総合計画の周知率', unit: '％', periods: [[2024, 30, 31, 'achieved']] },
      { name: '65歳以上の就業率', no: null, periods: [[2024, 20, 21, 'achieved']] },
      { name: '1人当たりごみ排出量', no: null, direction: 'lower', periods: [[2024, 800, 790, 'achieved']] },
      { name: '24時間対応件数', no: null, periods: [[2024, 40, 45, 'achieved']] },
    ],
  },
  {
    what: 'more- notation, kept: asides, marks, line breaks and wide commas around a number',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['参加者数', '人', '100人', '120人\n（うち新規30人）'],
        ['受講者数', '人', '延べ1，200', '１，１５０※1'],
        ['利用者数', '人', '300人以上', '350(120)'],
        ['登録者数', '人', 40, ' 45 人 '],
        ['修了者数', '人', 50, '48（速報値）'],
      ]),
    ],
    expected: [
      { name: '参加者数', periods: [[2024, 100, 120, 'achieved']] },
      { name: '受講者数', periods: [[2024, 1200, 1150, 'notAchieved']] },
      { name: '利用者数', direction: 'higher', periods: [[2024, 300, 350, 'achieved']] },
      { name: '登録者数', periods: [[2024, 40, 45, 'achieved']] },
      { name: '修了者数', periods: [[2024, 50, 48, 'notAchieved']] },
    ],
  },
  {
    what: 'more- notation, kept: 万人, 人 and 千人 in one row are brought to the unit column',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績'],
        ['観光入込客数', '千人', '1.2万人', '11,500人'],
        ['サイト閲覧者数', '人', '1万2千人', '12,500'],
        ['宿泊者数', '万人', 1.2, '1万3千人'],
      ]),
    ],
    expected: [
      { name: '観光入込客数', unit: '千人', periods: [[2024, 12, 11.5, 'notAchieved']] },
      { name: 'サイト閲覧者数', unit: '人', periods: [[2024, 12_000, 12_500, 'achieved']] },
      { name: '宿泊者数', unit: '万人', periods: [[2024, 1.2, 1.3, 'achieved']] },
    ],
  },
  {
    what: 'more- notation, kept: a whole year and its first quarter side by side under a title that names the year after',
    sheets: [
      sheet(
        [
          ['令和７年度　事業計画書（案）', null, null, null, null, null],
          ['指標名', '単位', '令和６年度', null, '令和６年度第１四半期', null],
          [null, null, '目標', '実績', '目標', '実績'],
          ['相談件数', '件', 100, 90, 25, 22],
        ],
        { merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
      ),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2024, 25, 22, 'notAchieved'],
          [2024, 100, 90, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'more- notation, kept: notes of other years, a difference and a ratio to the year before beside the rate',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績', '増減', '対前年度比', '達成率(%)', '備考'],
        ['参加者数', '人', 200, 210, 10, 1.2, 105, 'R5は目標180人、実績175人'],
        ['開催回数', '回', 10, 9, -1, 0.8, 90, '令和７年度は12回を予定'],
        ['達成数', null, null, '1/2', null, null, null, null],
      ]),
    ],
    expected: [
      { name: '参加者数', periods: [[2024, 200, 210, 'achieved']], statedRates: [105] },
      { name: '開催回数', periods: [[2024, 10, 9, 'notAchieved']], statedRates: [90] },
    ],
    findings: [],
  },
];
