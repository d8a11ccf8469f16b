/**
 * The year stands elsewhere: in the title or the name of the sheet, a sentence, a remark, a column, a row
 * between the KPIs.
 */
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
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
    what: 'the year in a title, as a date at its end; in the name of the sheet; beside its label',
    sheets: [
      sheet([['総合戦略 KPI（令和7年3月末時点）'], ['指標名', '目標値', '実績値'], ['相談件数', 10, 12]], {
        name: 'A',
      }),
      sheet(
        [
          ['指標名', '目標値', '実績値'],
          ['講座数', 4, 3],
        ],
        { name: 'R5実績' },
      ),
      sheet(
        [
          ['対象年度', '令和6年度'],
          ['KPI', '待ち時間', '単位', '分'],
          ['目標', 15, '実績', 12],
        ],
        { name: 'C' },
      ),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 10, 12, 'achieved']] },
      { name: '講座数', periods: [[2023, 4, 3, 'notAchieved']] },
      { name: '待ち時間', unit: '分', periods: [[2024, 15, 12, 'achieved']] },
    ],
  },
  {
    what: 'the title of the sheet names the year',
    sheets: [
      sheet(
        [
          ['令和６年度 評価シート', null, null, null],
          ['事業名', '空き家活用促進事業', '担当課', '都市整備課'],
          ['指標名', '空き家改修補助の件数', null, null],
          ['目標値', 15, '単位', '件'],
          ['実績値', 11, '達成率', '73.3%'],
          ['評価', 'Ｃ（やや遅れている）', null, null],
        ],
        { at: 'C3', merges: ['C3:F3', 'D5:F5', 'D8:F8'] },
      ),
    ],
    expected: [
      {
        name: '空き家改修補助の件数',
        unit: '件',
        project: '空き家活用促進事業',
        periods: [[2024, 15, 11, 'notAchieved']],
        statedRates: [73.3],
      },
    ],
    findings: [],
  },
  {
    what: 'the time of measurement in the remarks',
    sheets: [
      sheet([
        ['成果指標', '消防団員の充足率'],
        ['目標値', '95.0％'],
        ['実績値', '91.2％'],
        ['備考', '目標値・実績値は令和7年3月末時点'],
      ]),
    ],
    expected: [{ name: '消防団員の充足率', kind: 'outcome', periods: [[2024, 95, 91.2, 'notAchieved']] }],
  },
  {
    what: 'the years of target and actual only in a sentence above, synonyms for every label, two on a sheet',
    open: 'a sentence that gives the years of target and actual, and 現況値 as what was reached',
    sheets: [
      sheet(
        [
          ['※　めざす値は令和８年度、現況値は令和６年度末時点の値です。', null, null, null],
          [null],
          ['成果を示す指標', '地域活動への参加率', null, null],
          ['単位', 'めざす値', '現況値', '担当'],
          ['％', '４５．０', '４１．７', '市民協働課'],
          [null],
          ['成果を示す指標', '自治会の加入率', null, null],
          ['単位', 'めざす値', '現況値', '担当'],
          ['％', '７０．０', '６６．３', '市民協働課'],
        ],
        { at: 'B2', merges: ['B2:E2'] },
      ),
    ],
    expected: [
      {
        name: '地域活動への参加率',
        unit: '％',
        periods: [
          [2024, null, 41.7, 'notSet'],
          [2026, 45, null, 'pending'],
        ],
      },
      {
        name: '自治会の加入率',
        unit: '％',
        periods: [
          [2024, null, 66.3, 'notSet'],
          [2026, 70, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'the year only in the names of the sheets, a sheet per section with other KPIs, forms begun at other places, a dash and 集計中',
    sheets: [
      form(
        [
          ['ＫＰＩ進捗報告（観光課）', '<', '<', '<', '<'],
          ['事業名', '観光誘客促進事業', '<', '<', '<'],
          ['指標名', '単位', '目標値', '実績値', '備考'],
          ['宿泊者数', '人泊', 42000, 43150, null],
          ['外国人宿泊者数', '人泊', 3000, '集計中', '県の公表後に記入'],
        ],
        { name: 'R6年度（観光）' },
      ),
      form(
        [
          ['ＫＰＩ進捗報告（農政課）', '<', '<', '<', '<'],
          ['事業名', '担い手育成事業', '<', '<', '<'],
          ['指標名', '単位', '目標値', '実績値', '備考'],
          ['新規就農者数', '人', 8, 6, '研修中２名'],
          ['耕作放棄地面積', 'ha', 15, 14.2, null],
          ['スマート農機導入経営体数', '経営体', '―', 3, '目標は来年度に設定'],
        ],
        { name: 'R6年度（農政）', at: 'C4' },
      ),
    ],
    expected: [
      {
        name: '宿泊者数',
        unit: '人泊',
        project: '観光誘客促進事業',
        periods: [[2024, 42000, 43150, 'achieved']],
      },
      {
        name: '外国人宿泊者数',
        unit: '人泊',
        project: '観光誘客促進事業',
        periods: [[2024, 3000, null, 'notMeasured']],
      },
      { name: '新規就農者数', unit: '人', project: '担い手育成事業', periods: [[2024, 8, 6, 'notAchieved']] },
      {
        name: '耕作放棄地面積',
        unit: 'ha',
        project: '担い手育成事業',
        direction: 'lower',
        periods: [[2024, 15, 14.2, 'achieved']],
      },
      {
        name: 'スマート農機導入経営体数',
        unit: '経営体',
        project: '担い手育成事業',
        periods: [[2024, null, 3, 'notSet']],
      },
    ],
    findings: ['ACTUAL_MISSING R6年度（観光）!D5', 'TARGET_MISSING R6年度（農政）!E9'],
  },
  {
    what: '目標年度 and 実績年度 in columns of their own and different',
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
    what: 'rows 令和６年度 and 令和７年度 between the KPIs are the years of the rows below them',
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
];
