import type { CellValue } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const none = (what: string, rows: readonly (readonly CellValue[])[], name = 'Sheet1'): RecognitionCase => ({
  what,
  sheets: [sheet(rows, { name })],
  expected: [],
});

/** Tables that people keep beside KPI tables. None of them holds a KPI. */
export const cases: readonly RecognitionCase[] = [
  none('an address list', [
    ['氏名', '所属', '住所', '電話番号'],
    ['山田太郎', '企画課', '東京都千代田区1-1', '03-0000-0001'],
    ['佐藤花子', '市民課', '東京都港区2-2', '03-0000-0002'],
  ]),
  none('a shift table', [
    ['氏名', '4月1日', '4月2日', '4月3日'],
    ['山田', '早', '遅', '休'],
    ['佐藤', '遅', '休', '早'],
  ]),
  none('an invoice', [
    ['請求書'],
    ['品名', '数量', '単価', '金額'],
    ['用紙', 10, 500, 5000],
    ['トナー', 2, 8000, 16000],
    ['小計', null, null, 21000],
    ['合計', null, null, 23100],
  ]),
  none('a survey', [
    ['令和6年度 住民アンケート集計結果'],
    ['設問', '回答数', '割合'],
    ['満足', 120, '60%'],
    ['やや満足', 50, '25%'],
    ['不満', 30, '15%'],
    ['合計', 200, '100%'],
  ]),
  none('a budget book', [
    ['令和6年度 予算書'],
    ['款', '項', '予算額', '決算額', '増減', '執行率'],
    ['総務費', '総務管理費', 120000, 118000, -2000, '98.3%'],
    ['民生費', '社会福祉費', 340000, 338000, -2000, '99.4%'],
  ]),
  none('sales of branches against plan', [
    ['2024年度 売上実績'],
    ['支店', '計画', '実績', '達成率'],
    ['東京', 100, 120, '120%'],
    ['大阪', 80, 70, '87.5%'],
    ['合計', 180, 190, '105.6%'],
  ]),
  none('a cross-tab of sales by month', [
    ['商品', '4月', '5月', '6月', '合計'],
    ['商品A', 10, 20, 30, 60],
    ['商品B', 1, 2, 3, 6],
    ['合計', 11, 22, 33, 66],
  ]),
  none('population by year', [
    ['区分', 'R4', 'R5', 'R6'],
    ['人口', 30000, 29800, 29500],
    ['世帯数', 12000, 12050, 12100],
  ]),
  none('an attendance list', [
    ['番号', '氏名', '4/1', '4/8', '4/15', '出席率'],
    [1, '山田', '○', '○', '×', '67%'],
    [2, '佐藤', '○', '○', '○', '100%'],
  ]),
  none('an inventory', [
    ['品目', '前月残', '入庫', '出庫', '当月残'],
    ['封筒', 100, 50, 30, 120],
    ['切手', 200, 0, 40, 160],
  ]),
  none('a timetable', [
    ['時限', '月', '火', '水'],
    [1, '国語', '算数', '理科'],
    [2, '社会', '英語', '体育'],
  ]),
  none('an event calendar', [
    ['日付', '行事名', '場所', '担当課'],
    ['R6.4.1', '入庁式', '本庁', '総務課'],
    ['R6.4.8', '入学式', '各小学校', '学校教育課'],
  ]),
  none('minutes of a meeting', [
    ['議事録'],
    ['日時', '令和6年4月1日'],
    ['出席者', '山田、佐藤'],
    ['議題', 'KPIの目標値と実績値の確認について'],
    ['内容', '実績値が目標値を下回った指標について、要因を分析した。'],
  ]),
  none('a personal target sheet', [
    ['目標管理シート'],
    ['氏名', '山田太郎', '所属', '企画課'],
    ['業務目標', '残業を減らす'],
    ['達成度', 'A'],
  ]),
  none('instructions with an example only', [
    ['記入要領'],
    ['目標値は数値で入力してください。実績値が確定していない場合は未計測と入力します。'],
    ['（記入例）'],
    ['指標名', '目標値', '実績値'],
    ['相談件数', 100, 120],
  ]),
  none(
    'a sheet of examples',
    [
      ['指標名', '単位', '目標値', '実績値'],
      ['相談件数', '件', 100, 120],
    ],
    '記入例',
  ),
  none('an empty form', [
    ['指標名', '単位', '目標値', '実績値'],
    ['①', null, null, null],
    ['②', null, null, null],
  ]),
  none('test scores', [
    ['氏名', '国語', '数学', '合計', '平均'],
    ['山田', 80, 90, 170, 85],
    ['佐藤', 70, 60, 130, 65],
  ]),
  none('a project schedule', [
    ['工程表'],
    ['作業項目', '計画', '実績', '状況'],
    ['設計', '4/1', '4/3', '完了'],
    ['製造', '5/1', null, '着手'],
  ]),
  none('an order form', [
    ['発注書'],
    ['商品名', '数量', '単価', '金額', '納期'],
    ['机', 3, 20000, 60000, 'R6.5.1'],
  ]),
  none('contacts of departments', [
    ['担当課', '担当者', '内線'],
    ['企画課', '山田', 101],
    ['市民課', '佐藤', 102],
  ]),
  none('a glossary that explains KPI words', [
    ['用語', '説明'],
    ['目標値', '年度末までに達成すべき値'],
    ['実績値', '年度末に測った値'],
    ['KPI', '重要業績評価指標のこと'],
  ]),
  none('production by line', [
    ['生産実績'],
    ['工程', '目標数', '実績数', '不良数'],
    ['組立', 100, 98, 1],
    ['検査', 100, 97, 2],
  ]),
  none('contracts', [
    ['案件名', '予定価格', '契約金額', '落札率'],
    ['道路改修工事', 1000000, 900000, '90%'],
  ]),
  none('an English price list', [
    ['Item', 'Unit', 'Price', 'Quantity', 'Total'],
    ['Paper', 'box', 500, 3, 1500],
  ]),
  none('an English budget', [
    ['Account', 'Budget', 'Actual', 'Variance'],
    ['Salaries', 1000, 990, -10],
    ['Travel', 200, 240, 40],
    ['Total', 1200, 1230, 30],
  ]),
  none('a list of tasks with a status', [
    ['Task', 'Owner', 'Due', 'Status'],
    ['Write report', 'Ann', '2024-05-01', 'Done'],
  ]),
  none('a training log', [
    ['研修名', '予定', '結果'],
    ['新人研修', '4月', '実施済'],
    ['管理職研修', '6月', null],
  ]),
];
