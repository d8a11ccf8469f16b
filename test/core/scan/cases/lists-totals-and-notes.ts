/**
 * What stands in and around a list and is no KPI of it: subtotals, averages, totals, hidden rows, notes,
 * form numbers, lists of choices.
 */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'rows hidden by a filter are KPIs of the workbook; subtotals, averages and totals are none',
    sheets: [
      sheet(
        [
          ['分野', '指標名', 'R6目標', 'R6実績', '達成率'],
          ['福祉', '相談件数', 10, 12, '120%'],
          [null, '訪問件数', 20, 18, '90%'],
          [null, '小計', 30, 30, '100%'],
          ['教育', '講座数', 4, 3, '75%'],
          [null, '平均', null, null, '95%'],
          ['合計', null, 34, 33, '97%'],
        ],
        { hiddenRows: [3] },
      ),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 10, 12, 'achieved']] },
      { name: '訪問件数', periods: [[2024, 20, 18, 'notAchieved']] },
      { name: '講座数', periods: [[2024, 4, 3, 'notAchieved']] },
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
    what: 'sums of a section, counts of what was reached and who wrote the sheet, all right below the list',
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
    what: 'visits of the halls with a total row under the indicators, 目標値 A, 実績値 B and 差 B－A',
    sheets: [
      sheet([
        ['令和６年度　公民館利用者数の目標と実績'],
        [null, null, null, null, null, '（単位：人）'],
        ['館名', '目標値(A)', '実績値(B)', '差(B-A)', '達成率(B/A)', '備考'],
        ['中央公民館', 12000, 12600, 600, '105.0%', null],
        ['東公民館', 8000, 7600, -400, '95.0%', '空調工事'],
        ['西公民館', 5000, 5100, 100, '102.0%', null],
        ['合計', 25000, 25300, 300, '101.2%', null],
      ]),
    ],
    expected: [
      { name: '中央公民館', unit: '人', periods: [[2024, 12000, 12600, 'achieved']] },
      { name: '東公民館', unit: '人', periods: [[2024, 8000, 7600, 'notAchieved']] },
      { name: '西公民館', unit: '人', periods: [[2024, 5000, 5100, 'achieved']] },
    ],
  },
  {
    what: 'questionnaire with a form number, a deadline of the next year, a list for the drop-down aside and a count below',
    sheets: [
      sheet(
        [
          [null, null, null, null, null, null, null, null, '様式第２号'],
          ['令和６年度　商工業振興計画　進捗状況調査票'],
          ['照会先：企画課　内線2345', null, null, '提出期限：令和7年5月16日'],
          [null],
          ['目標番号', '指標の名称', '単位', '目標値', '実績値', '達成状況', null, null, '（選択肢）'],
          ['1-1', '創業塾の受講者数', '人', 40, 44, '達成', null, null, '達成'],
          ['1-2', '制度融資の利用件数', '件', 120, 97, '未達成', null, null, '未達成'],
          ['2-1', '商店街の空き店舗率', '％', 15, 17.2, '未達成', null, null, '未計測'],
          ['2-2', 'プレミアム商品券の換金率', '％', 99, null, '未計測', null, null, null],
          ['集計', '達成　1', null, '未達成　2', null, '未計測　1', null, null, null],
        ],
        { merges: ['A2:F2'] },
      ),
    ],
    expected: [
      { name: '創業塾の受講者数', unit: '人', periods: [[2024, 40, 44, 'achieved']] },
      { name: '制度融資の利用件数', unit: '件', periods: [[2024, 120, 97, 'notAchieved']] },
      {
        name: '商店街の空き店舗率',
        unit: '％',
        direction: 'lower',
        periods: [[2024, 15, 17.2, 'notAchieved']],
      },
      { name: 'プレミアム商品券の換金率', unit: '％', periods: [[2024, 99, null, 'notMeasured']] },
    ],
    findings: ['ACTUAL_MISSING Sheet1!E9'],
  },
];
