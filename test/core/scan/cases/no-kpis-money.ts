/** Tables of money that hold no KPI: budgets, accounts, sales, prices, invoices, tenders. */
import { noKpis, spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  noKpis('a budget book', [
    sheet([
      ['令和6年度 予算書'],
      ['款', '項', '予算額', '決算額', '増減', '執行率'],
      ['総務費', '総務管理費', 120000, 118000, -2000, '98.3%'],
      ['民生費', '社会福祉費', 340000, 338000, -2000, '99.4%'],
    ]),
  ]),
  noKpis('an English budget', [
    sheet([
      ['Account', 'Budget', 'Actual', 'Variance'],
      ['Salaries', 1000, 990, -10],
      ['Travel', 200, 240, 40],
      ['Total', 1200, 1230, 30],
    ]),
  ]),
  noKpis(
    'a budget book by account with 予算額, 決算額 and 執行率 in thousands',
    [
      sheet(
        [
          ['令和６年度　一般会計　歳出', null, null, null],
          ['款', '予算額（千円）', '決算額（千円）', '執行率（％）'],
          ['議会費', 182_400, 178_932, 98.1],
          ['総務費', 2_310_500, 2_254_118, 97.6],
          ['民生費', 5_874_200, 5_801_774, 98.8],
          ['歳出合計', 8_367_100, 8_234_824, 98.4],
        ],
        { name: '歳出', at: 'B3' },
      ),
    ],
    { findings: [] },
  ),
  noKpis(
    'a budget book: accounts by 款 with 予算, 決算 and 増減 of two years',
    [
      sheet(
        [
          ['一般会計 歳出予算・決算の状況', null, null, null, null, null, null],
          [null, null, null, null, null, null, '（単位：千円）'],
          ['款', '令和5年度', null, null, '令和6年度', null, null],
          [null, '予算現額', '決算額', '執行率', '当初予算額', '前年度比増減', '増減率'],
          ['議会費', 180_000, 176_400, '98.0%', 182_000, 2_000, '1.1%'],
          ['総務費', 2_400_000, 2_328_000, '97.0%', 2_520_000, 120_000, '5.0%'],
          ['民生費', 6_500_000, 6_370_000, '98.0%', 6_630_000, 130_000, '2.0%'],
          ['歳出合計', 9_080_000, 8_874_400, '97.7%', 9_332_000, 252_000, '2.8%'],
        ],
        { name: '歳出', merges: ['A1:G1', 'A3:A4', 'B3:D3', 'E3:G3'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'accounts of a company with 計画, 実績 and 達成率 of the month and since the beginning of the year',
    [
      sheet(
        [
          ['予実管理表', null, null, null, null, null, null],
          ['2024年9月度', null, null, null, null, null, '単位：千円'],
          ['勘定科目', '当月', null, null, '累計（4月～9月）', null, null],
          [null, '計画', '実績', '達成率', '計画', '実績', '達成率'],
          ['売上高', 48_000, 46_560, '97.0%', 282_000, 287_640, '102.0%'],
          ['売上原価', 28_800, 28_224, '98.0%', 169_200, 170_892, '101.0%'],
          ['売上総利益', 19_200, 18_336, '95.5%', 112_800, 116_748, '103.5%'],
          ['人件費', 9_600, 9_504, '99.0%', 57_600, 57_024, '99.0%'],
          ['広告宣伝費', 1_500, 1_650, '110.0%', 9_000, 8_550, '95.0%'],
          ['地代家賃', 1_200, 1_200, '100.0%', 7_200, 7_200, '100.0%'],
          ['営業利益', 6_900, 5_982, '86.7%', 39_000, 43_974, '112.8%'],
        ],
        { name: '9月', at: 'A2', merges: ['A2:G2', 'A4:A5', 'B4:D4', 'E4:G4'] },
      ),
    ],
    { findings: [] },
  ),
  noKpis(
    'revenue of a town by 款 and 項 with 予算現額, 調定額, 収入済額 and 収入率, sums between',
    [
      sheet(
        [
          ['令和６年度　歳入決算見込調書', null, null, null, null, null, null],
          ['款', '項', '予算現額', '調定額', '収入済額', '収入未済額', '収入率'],
          ['町税', '町民税', 820_000, 842_100, 828_400, 13_700, '98.4%'],
          [null, '固定資産税', 910_000, 931_500, 915_200, 16_300, '98.3%'],
          [null, '計', 1_730_000, 1_773_600, 1_743_600, 30_000, '98.3%'],
          ['国庫支出金', '国庫負担金', 410_000, 398_000, 398_000, 0, '100.0%'],
          [null, '国庫補助金', 230_000, 215_600, 215_600, 0, '100.0%'],
          [null, '計', 640_000, 613_600, 613_600, 0, '100.0%'],
          ['歳入合計', null, 2_370_000, 2_387_200, 2_357_200, 30_000, '98.7%'],
        ],
        { name: '歳入', at: 'B2', merges: ['B2:H2', 'B4:B6', 'B7:B9', 'B10:C10'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'a household account book: 予算, 実績 and what is left by item, an aim in words, a diary of purchases beside it',
    [
      sheet(
        [
          ['わが家の家計簿　6月', null, null, null, null, null, null, null],
          ['今月の目標', '外食は月２回まで！', null, null, null, '日', '内容', '支払'],
          ['費目', '予算', '実績', '残り', null, 1, 'スーパー', 4_280],
          ['食費', 55_000, 51_230, 3_770, null, 2, 'ドラッグストア', 1_960],
          ['日用品', 8_000, 9_140, -1_140, null, 4, '電気代', 7_415],
          ['水道光熱費', 22_000, 19_875, 2_125, null, 8, 'スーパー', 6_032],
          ['通信費', 9_500, 9_500, 0, null, 9, '回転ずし', 5_170],
          ['教育費', 18_000, 18_000, 0, null, null, null, null],
          ['合計', 112_500, 107_745, 4_755, null, null, null, null],
        ],
        { name: '6月', merges: ['B2:D2'] },
      ),
    ],
    { findings: [] },
  ),
  noKpis('a cross-tab of sales by month', [
    sheet([
      ['商品', '4月', '5月', '6月', '合計'],
      ['商品A', 10, 20, 30, 60],
      ['商品B', 1, 2, 3, 6],
      ['合計', 11, 22, 33, 66],
    ]),
  ]),
  noKpis(
    'sales by product and quarter with the year before and the ratio to it',
    [
      sheet([
        ['商品', '1Q', '2Q', '3Q', '4Q', '年計', '前年', '前年比'],
        ['緑茶', 1_210, 1_480, 1_105, 1_020, 4_815, 4_602, '104.6%'],
        ['紅茶', 640, 610, 715, 802, 2_767, 2_810, '98.5%'],
        ['合計', 1_850, 2_090, 1_820, 1_822, 7_582, 7_412, '102.3%'],
      ]),
    ],
    { findings: [] },
  ),
  noKpis('an invoice', [
    sheet([
      ['請求書'],
      ['品名', '数量', '単価', '金額'],
      ['用紙', 10, 500, 5000],
      ['トナー', 2, 8000, 16000],
      ['小計', null, null, 21000],
      ['合計', null, null, 23100],
    ]),
  ]),
  noKpis('an order form', [
    sheet([['発注書'], ['商品名', '数量', '単価', '金額', '納期'], ['机', 3, 20000, 60000, 'R6.5.1']]),
  ]),
  noKpis('an English price list', [
    sheet([
      ['Item', 'Unit', 'Price', 'Quantity', 'Total'],
      ['Paper', 'box', 500, 3, 1500],
    ]),
  ]),
  noKpis(
    'an invoice with ordered and delivered quantities, tax and total',
    [
      spread(
        [
          ['請　求　書', null, null, null, null],
          ['株式会社 山手商会 御中', null, null, '請求日', '2024年7月31日'],
          [],
          ['品名', '注文数', '納品数', '単価（円）', '金額（円）'],
          ['Ａ４コピー用紙', 50, 50, 2_400, 120_000],
          ['トナー', 10, 8, 9_800, 78_400],
          ['小計', null, null, null, 198_400],
          ['消費税（10％）', null, null, null, 19_840],
          ['合計', null, null, null, 218_240],
        ],
        [8, 4, 4, 5, 6],
        { name: '請求書', at: 'B2' },
      ),
    ],
    { findings: [] },
  ),
  noKpis(
    'a price list with unit, standard price, the price actually paid last year and the change',
    [
      sheet(
        [
          ['令和６年度　物品単価表', null, null, null, null, null, null],
          ['品目', '規格', '単位', '基準単価', 'R5購入実績', 'R6単価', '増減率'],
          ['コピー用紙', 'A4 500枚', '冊', 480, 495, 520, '5.1%'],
          ['トナー', '黒', '本', 12_800, 12_650, 13_400, '5.9%'],
          ['封筒', '角2', '枚', 9, 9.5, 10, '5.3%'],
          ['軍手', '12双', '組', 360, 348, 350, '0.6%'],
        ],
        { name: '単価表', at: 'B2', merges: ['B2:H2'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'a quotation and the invoice that follows it',
    [
      sheet(
        [
          ['御　見　積　書', null, null, null, null, null],
          ['○○市長　様', null, null, '見積番号', 'Q-2024-015', null],
          [null, null, null, '見積日', '令和6年5月10日', null],
          ['件名', '窓口発券機更新業務', null, null, null, null],
          ['見積金額', '￥1,496,000（税込）', null, null, null, null],
          ['No.', '品名', '数量', '単位', '単価', '金額'],
          [1, '発券機本体', 2, '台', 480_000, 960_000],
          [2, '表示モニター', 4, '台', 75_000, 300_000],
          [3, '設置調整費', 1, '式', 100_000, 100_000],
          [null, null, null, null, '小計', 1_360_000],
          [null, null, null, null, '消費税（10%）', 136_000],
          [null, null, null, null, '合計', 1_496_000],
          ['有効期限：発行日より30日間'],
        ],
        { name: '見積書', merges: ['A1:F1'] },
      ),
      sheet(
        [
          ['請求書', null, null, null, null],
          ['下記のとおりご請求申し上げます。', null, null, null, null],
          ['請求金額', 1_496_000, '円', '支払期限', '令和6年7月31日'],
          ['摘要', '数量', '単価', '金額', '備考'],
          ['発券機本体', 2, 480_000, 960_000, null],
          ['表示モニター', 4, 75_000, 300_000, null],
          ['設置調整費', 1, 100_000, 100_000, '一式'],
          ['消費税', null, null, 136_000, null],
          ['合計', null, null, 1_496_000, null],
        ],
        { name: '請求書' },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis('contracts', [
    sheet([
      ['案件名', '予定価格', '契約金額', '落札率'],
      ['道路改修工事', 1000000, 900000, '90%'],
    ]),
  ]),
  noKpis(
    'results of tenders with bids and rates, and the works schedule with planned and actual dates as dates',
    [
      sheet(
        [
          ['令和6年度　入札結果一覧', null, null, null, null, null, null],
          ['番号', '工事名', '入札日', '予定価格（円）', '落札金額（円）', '落札率', '落札者'],
          [1, '市道12号線舗装補修工事', 'R6.6.5', 24_200_000, 21_780_000, '90.0%', '○○建設'],
          [2, '第二小学校屋上防水工事', 'R6.6.19', 18_500_000, 17_575_000, '95.0%', '△△工業'],
          [3, '中央公園遊具更新工事', 'R6.7.3', 9_600_000, null, null, '不調'],
        ],
        { name: '入札結果', merges: ['A1:G1'] },
      ),
      sheet(
        [
          ['市道12号線舗装補修工事　実施工程', null, null, null, null, null],
          ['工種', '数量', '計画', null, '実績', null],
          [null, null, '着手', '完了', '着手', '完了'],
          ['準備工', '１式', 45_474, 45_481, 45_474, 45_483],
          ['路面切削', '1,850㎡', 45_484, 45_492, 45_485, 45_495],
          ['表層工', '1,850㎡', 45_495, 45_506, 45_498, null],
          ['区画線工', '620m', 45_509, 45_511, null, null],
        ],
        {
          name: '工程',
          merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'],
          formats: Object.fromEntries(
            [4, 5, 6, 7].flatMap((row) => ['C', 'D', 'E', 'F'].map((col) => [`${col}${row}`, 'm/d'])),
          ),
          texts: {
            C4: '7/1',
            D4: '7/8',
            E4: '7/1',
            F4: '7/10',
            C5: '7/11',
            D5: '7/19',
            E5: '7/12',
            F5: '7/22',
            C6: '7/22',
            D6: '8/2',
            E6: '7/25',
            C7: '8/5',
            D7: '8/7',
          },
        },
      ),
    ],
    { findings: [] },
  ),
];
