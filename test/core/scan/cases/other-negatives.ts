import type { SheetSnapshot } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

const nothing = (what: string, ...sheets: readonly SheetSnapshot[]): RecognitionCase => ({
  what: `other- ${what}`,
  sheets,
  expected: [],
  findings: [],
});

const DAYS = ['6/2', '6/3', '6/4', '6/5', '6/6'];

/** Workbooks that speak of 目標, 実績, 計画, 達成率 and 指標 all over and hold no KPI; written without a look at the recogniser. */
export const cases: readonly RecognitionCase[] = [
  nothing(
    'a salesman’s daily report with the aim of the day, visits, orders and the plan for tomorrow',
    sheet(
      [
        ['営　業　日　報', null, null, null, null, null],
        ['日付', '令和6年6月12日（水）', null, '氏名', '中村 健', '上長確認'],
        ['本日の目標', '新規の２社に新サービスを提案する', null, null, null, null],
        ['時刻', '訪問先', '面談者', '商談内容', '見込額（千円）', '確度'],
        ['10:00', '○○製作所', '総務部長', '勤怠システムの見積を提出', 1_200, 'B'],
        ['13:30', '△△物流', '情報システム課', '導入実績を説明', 3_500, 'C'],
        ['16:00', '□□商事', '社長', '契約更新の意向を確認', 800, 'A'],
        ['本日の実績', '新規１社、既存２社を訪問した', null, null, null, null],
        ['反省点', '計画した資料が間に合わなかった。', null, null, null, null],
        ['明日の計画', '△△物流へ事例集を送付する', null, null, null, null],
      ],
      { name: '0612', at: 'B2', merges: ['B2:G2', 'C3:D3', 'C4:G4', 'C9:G9', 'C10:G10', 'C11:G11'] },
    ),
  ),
  nothing(
    'sales targets per salesperson over the months, 目標, 実績 and 達成率 as rows under every name',
    sheet(
      [
        ['売上目標管理表（2024年度 第1四半期）', null, null, null, null, null, null],
        ['単位：千円', null, null, null, null, null, null],
        ['営業担当', '項目', '4月', '5月', '6月', '累計', '順位'],
        ['小林 誠', '売上目標', 4_000, 4_200, 4_500, 12_700, 2],
        [null, '売上実績', 4_320, 3_990, 4_410, 12_720, null],
        [null, '達成率', '108.0%', '95.0%', '98.0%', '100.2%', null],
        ['渡辺 彩', '売上目標', 3_500, 3_500, 3_800, 10_800, 1],
        [null, '売上実績', 3_850, 3_640, 3_990, 11_480, null],
        [null, '達成率', '110.0%', '104.0%', '105.0%', '106.3%', null],
        ['伊藤 大輔', '売上目標', 3_000, 3_200, 3_200, 9_400, 3],
        [null, '売上実績', 2_700, 2_880, 3_040, 8_620, null],
        [null, '達成率', '90.0%', '90.0%', '95.0%', '91.7%', null],
      ],
      {
        name: '1Q',
        merges: ['A1:G1', 'A4:A6', 'A7:A9', 'A10:A12', 'G4:G6', 'G7:G9', 'G10:G12'],
      },
    ),
  ),
  nothing(
    'a production plan by product and day, 計画, 実績 and 差 under one another, a running total',
    sheet(
      [
        ['週間生産計画・実績表', null, null, null, null, null, null, null, null],
        ['ライン', '第2組立', null, null, null, null, null, '作成', '生産管理課'],
        ['品番', '品名', '区分', ...DAYS, '週計'],
        ['A-1001', 'モーター（小）', '計画', 120, 120, 120, 120, 100, 580],
        [null, null, '実績', 118, 124, 120, 96, 104, 562],
        [null, null, '差', -2, 4, 0, -24, 4, -18],
        ['A-1002', 'モーター（中）', '計画', 80, 80, 80, 80, 80, 400],
        [null, null, '実績', 80, 78, 83, 80, 80, 401],
        [null, null, '差', 0, -2, 3, 0, 0, 1],
        ['B-2005', 'ギヤケース', '計画', 60, 60, 0, 60, 60, 240],
        [null, null, '実績', 60, 55, 5, 60, 58, 238],
        [null, null, '差', 0, -5, 5, 0, -2, -2],
        ['※6/5 は設備の点検により２時間停止した。'],
      ],
      {
        name: '23週',
        at: 'B2',
        merges: ['B2:J2', 'B5:B7', 'C5:C7', 'B8:B10', 'C8:C10', 'B11:B13', 'C11:C13'],
      },
    ),
  ),
  nothing(
    'a plan of trainings with their aims and months, and a personal 目標管理シート with goals in words',
    sheet(
      [
        ['令和6年度　職員研修計画', null, null, null, null, null, null],
        ['研修名', '到達目標', '対象', '定員', '計画', '実績', '備考'],
        ['新規採用職員研修', '公務員としての心構えを身に付ける', '新規採用', 35, '4月', '4月', null],
        ['データ利活用研修', 'KPIの設定と効果の検証ができる', '係長級', 20, '7月', '9月', '講師の都合'],
        ['ハラスメント防止研修', '相談への対応を理解する', '管理職', 40, '10月', '10月', null],
        ['接遇研修', '窓口での説明力を高める', '窓口職員', 60, '2月', null, '日程を調整中'],
      ],
      { name: '研修計画', merges: ['A1:G1'] },
    ),
    sheet(
      [
        ['目標管理シート（令和6年度）', null, null, null, null, null],
        ['所属', '総務課', '氏名', '高橋 直子', '職位', '主任'],
        ['No.', '今年度の目標', '達成基準', 'ウエイト', '取組の実績', '評価'],
        [1, '文書の電子化を進める', '課内の決裁をすべて電子で行う', '40%', '12月から完全に電子化した', 'Ａ'],
        [2, '後輩を育成する', '一人で庶務を担えるようにする', '30%', '引継書を整備し、指導した', 'Ｂ'],
        [3, '業務の改善を提案する', '年内に１件を採用される', '30%', '２件を提案した', 'Ｃ'],
        ['上司所見', '計画的に取り組んでいた。', null, null, '総合評価', 'Ｂ'],
      ],
      { name: '目標管理', merges: ['A1:F1', 'B7:D7'] },
    ),
  ),
  nothing(
    'a household account book: 予算, 実績 and what is left by item, an aim in words, a diary of purchases beside it',
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
  ),
  nothing(
    'accounts of a company with 計画, 実績 and 達成率 of the month and since the beginning of the year',
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
  ),
  nothing(
    'a dictionary of marketing abbreviations with formula, usual value and how to set a target',
    sheet(
      [
        ['社内用　指標の用語辞典', null, null, null, null],
        ['略語', '正式な言い方', '計算式', '一般的な水準', '目標の決め方'],
        ['CVR', 'Conversion Rate', '成約数 ÷ 訪問数', '2～3%', '過去の実績の平均に上乗せする'],
        ['CPA', 'Cost per Acquisition', '広告費 ÷ 成約数', '業種による', '粗利から逆算する'],
        ['LTV', 'Lifetime Value', '平均単価 × 継続月数', '業種による', 'CPA の３倍を目安とする'],
        ['KGI', 'Key Goal Indicator', '―', '―', '経営計画の目標値をそのまま用いる'],
        ['KPI', 'Key Performance Indicator', '―', '―', 'KGI を分解し、実績を測れるものを選ぶ'],
      ],
      { name: '辞典', at: 'B3', merges: ['B3:F3'] },
    ),
  ),
  nothing(
    'results of tenders with bids and rates, and the works schedule with planned and actual dates as dates',
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
  ),
  nothing(
    'a survey of staff on how well they know KPIs and targets: shares of answers now and the time before',
    sheet(
      [
        ['職員意識調査　集計結果（KPI・目標の認知度）', null, null, null, null, null],
        ['回答者数：前回 212人、今回 238人', null, null, null, null, null],
        ['設問', '選択肢', '前回（R4）', null, '今回（R6）', null],
        [null, null, '人', '％', '人', '％'],
        ['課のKPIを知っているか', 'すべて知っている', 38, 17.9, 61, 25.6],
        [null, '一部を知っている', 102, 48.1, 124, 52.1],
        [null, '知らない', 72, 34, 53, 22.3],
        ['目標値と実績値を確認しているか', '毎月', 15, 7.1, 29, 12.2],
        [null, '年に１回', 88, 41.5, 117, 49.2],
        [null, '確認していない', 109, 51.4, 92, 38.7],
        ['指標の数は適当か', '多い', 96, 45.3, 90, 37.8],
        [null, '適当', 101, 47.6, 131, 55],
        [null, '少ない', 15, 7.1, 17, 7.1],
      ],
      {
        name: '集計',
        at: 'B2',
        merges: ['B2:G2', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'B6:B8', 'B9:B11', 'B12:B14'],
      },
    ),
  ),
  nothing(
    'a template not yet filled in: labels, units, formulas that divide by nothing and a note how to fill it in',
    sheet(
      [
        ['交付金事業　実施報告書（様式）', null, null, null, null, null],
        ['事業名', null, null, '担当課', null, null],
        ['事業費', null, '千円', '交付金額', null, '千円'],
        ['KPI①', '名称', null, null, '単位', null],
        [null, '目標値（令和６年度）', null, '実績値（令和６年度）', null, null],
        [null, '達成率', '#DIV/0!', '未達成の理由', null, null],
        ['KPI②', '名称', null, null, '単位', null],
        [null, '目標値（令和６年度）', null, '実績値（令和６年度）', null, null],
        [null, '達成率', '#DIV/0!', '未達成の理由', null, null],
        ['※ 実績値が確定していない場合は「未計測」と記入し、判明する時期を理由の欄に書くこと。'],
      ],
      {
        name: '様式',
        at: 'B2',
        merges: ['B2:G2', 'C3:D3', 'F3:G3', 'B5:B7', 'D5:E5', 'B8:B10', 'D8:E8'],
        formulas: { D7: '=F6/D6', D10: '=F9/D9' },
      },
    ),
  ),
];
