import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

/** Lists as offices and companies lay them out, thought of without a look at how they are recognised. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'other- quarters under 四半期別実績 with 累計, 年度目標 before and 達成率 after them',
    sheets: [
      sheet(
        [
          ['令和６年度　相談支援センター　業務管理表'],
          [null],
          ['担当', '管理項目（KPI）', '単位', '年度目標', '四半期別実績', null, null, null, '累計', '達成率'],
          [null, null, null, null, '第1四半期', '第2四半期', '第3四半期', '第4四半期', null, null],
          ['相談係', '新規相談の受付件数', '件', 480, 131, 118, 122, 140, 511, 511 / 480],
          [null, '訪問支援の回数', '回', 240, 52, 49, 61, 55, 217, 217 / 240],
          ['総務係', '苦情の件数', '件', 20, 6, 4, 3, 5, 18, 20 / 18],
        ],
        {
          merges: ['A1:J1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3', 'I3:I4', 'J3:J4', 'A5:A6'],
          formats: { J5: '0.0%', J6: '0.0%', J7: '0.0%' },
          texts: { J5: '106.5%', J6: '90.4%', J7: '111.1%' },
          formulas: { I5: '=SUM(E5:H5)', I6: '=SUM(E6:H6)', I7: '=SUM(E7:H7)', J5: '=I5/D5', J6: '=I6/D6' },
        },
      ),
    ],
    expected: [
      {
        name: '新規相談の受付件数',
        unit: '件',
        periods: [
          ['第1四半期', null, 131, 'notSet'],
          ['第2四半期', null, 118, 'notSet'],
          ['第3四半期', null, 122, 'notSet'],
          ['第4四半期', null, 140, 'notSet'],
          ['累計', 480, 511, 'achieved'],
        ],
        statedRates: [null, null, null, null, 106.45833333333334],
      },
      {
        name: '訪問支援の回数',
        unit: '回',
        periods: [
          ['第1四半期', null, 52, 'notSet'],
          ['第2四半期', null, 49, 'notSet'],
          ['第3四半期', null, 61, 'notSet'],
          ['第4四半期', null, 55, 'notSet'],
          ['累計', 240, 217, 'notAchieved'],
        ],
      },
      {
        name: '苦情の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          ['第1四半期', null, 6, 'notSet'],
          ['第2四半期', null, 4, 'notSet'],
          ['第3四半期', null, 3, 'notSet'],
          ['第4四半期', null, 5, 'notSet'],
          ['累計', 20, 18, 'achieved'],
        ],
      },
    ],
  },
  {
    what: 'other- quarters in one header row below a bare year, then 累計 and 年度目標',
    sheets: [
      sheet([
        ['令和6年度'],
        ['ＫＰＩ', '単位', '第1四半期', '第2四半期', '第3四半期', '第4四半期', '累計', '年度目標', '進捗率'],
        ['健康相談の件数', '件', 64, 71, 58, 77, 270, 250, '108.0%'],
        ['出張講座の回数', '回', 3, 5, 4, 2, 14, 16, '87.5%'],
      ]),
    ],
    expected: [
      {
        name: '健康相談の件数',
        unit: '件',
        periods: [
          ['第1四半期', null, 64, 'notSet'],
          ['第2四半期', null, 71, 'notSet'],
          ['第3四半期', null, 58, 'notSet'],
          ['第4四半期', null, 77, 'notSet'],
          ['累計', 250, 270, 'achieved'],
        ],
      },
      {
        name: '出張講座の回数',
        unit: '回',
        periods: [
          ['第1四半期', null, 3, 'notSet'],
          ['第2四半期', null, 5, 'notSet'],
          ['第3四半期', null, 4, 'notSet'],
          ['第4四半期', null, 2, 'notSet'],
          ['累計', 16, 14, 'notAchieved'],
        ],
      },
    ],
    findings: [],
  },
  {
    what: 'other- twelve months and 年計, planned and actual in two rows per KPI',
    sheets: [
      sheet(
        [
          ['営業所別　月次KPI（2024年度）', null, null, null, null],
          [
            'KPI',
            '予実',
            '4月',
            '5月',
            '6月',
            '7月',
            '8月',
            '9月',
            '10月',
            '11月',
            '12月',
            '1月',
            '2月',
            '3月',
            '年計',
          ],
          ['新規契約件数（件）', '目標', 10, 10, 12, 12, 8, 12, 12, 12, 10, 10, 12, 15, 135],
          [null, '実績', 11, 9, 12, 14, 6, 13, 10, 12, 11, 8, 12, 19, 137],
          ['商談件数（件）', '目標', 40, 40, 45, 45, 30, 45, 45, 45, 40, 40, 45, 50, 510],
          [null, '実績', 38, 41, 45, 40, 33, 44, 47, 40, 36, 41, 42, 48, 495],
        ],
        { at: 'B3', merges: ['B5:B6', 'B7:B8'] },
      ),
    ],
    expected: [
      {
        name: '新規契約件数（件）',
        unit: '件',
        periods: [
          ['4月', 10, 11, 'achieved'],
          ['5月', 10, 9, 'notAchieved'],
          ['6月', 12, 12, 'achieved'],
          ['7月', 12, 14, 'achieved'],
          ['8月', 8, 6, 'notAchieved'],
          ['9月', 12, 13, 'achieved'],
          ['10月', 12, 10, 'notAchieved'],
          ['11月', 12, 12, 'achieved'],
          ['12月', 10, 11, 'achieved'],
          ['1月', 10, 8, 'notAchieved'],
          ['2月', 12, 12, 'achieved'],
          ['3月', 15, 19, 'achieved'],
          ['年計', 135, 137, 'achieved'],
        ],
      },
      {
        name: '商談件数（件）',
        unit: '件',
        periods: [
          ['4月', 40, 38, 'notAchieved'],
          ['5月', 40, 41, 'achieved'],
          ['6月', 45, 45, 'achieved'],
          ['7月', 45, 40, 'notAchieved'],
          ['8月', 30, 33, 'achieved'],
          ['9月', 45, 44, 'notAchieved'],
          ['10月', 45, 47, 'achieved'],
          ['11月', 45, 40, 'notAchieved'],
          ['12月', 40, 36, 'notAchieved'],
          ['1月', 40, 41, 'achieved'],
          ['2月', 45, 42, 'notAchieved'],
          ['3月', 50, 48, 'notAchieved'],
          ['年計', 510, 495, 'notAchieved'],
        ],
      },
    ],
  },
  {
    what: 'other- long table with codes, sorted by year, Excel’s own 集計 rows and 総計, rows hidden by a filter',
    sheets: [
      sheet(
        [
          ['年度', '分野', 'コード', '指標', '単位', '目標', '実績', '判定'],
          ['R5', '環境', 'E-01', '緑のカーテン設置世帯数', '世帯', 300, 312, '○'],
          ['R5', '環境', 'E-02', '環境学習の参加者数', '人', 500, 455, '×'],
          ['R5', '防災', 'B-01', '防災訓練の参加者数', '人', 1500, 1380, '×'],
          ['R5 集計', null, null, null, null, 2300, 2147, null],
          ['R6', '環境', 'E-01', '緑のカーテン設置世帯数', '世帯', 350, 348, '×'],
          ['R6', '環境', 'E-02', '環境学習の参加者数', '人', 550, 570, '○'],
          ['R6', '防災', 'B-01', '防災訓練の参加者数', '人', 1600, 1710, '○'],
          ['R6 集計', null, null, null, null, 2500, 2628, null],
          ['R7', '環境', 'E-01', '緑のカーテン設置世帯数', '世帯', 400, null, null],
          ['R7', '環境', 'E-02', '環境学習の参加者数', '人', 600, null, null],
          ['R7', '防災', 'B-01', '防災訓練の参加者数', '人', 1700, null, null],
          ['R7 集計', null, null, null, null, 2700, null, null],
          ['総計', null, null, null, null, 7500, 4775, null],
        ],
        { hiddenRows: [2, 3, 4] },
      ),
    ],
    expected: [
      {
        name: '緑のカーテン設置世帯数',
        unit: '世帯',
        periods: [
          [2023, 300, 312, 'achieved'],
          [2024, 350, 348, 'notAchieved'],
          [2025, 400, null, 'pending'],
        ],
      },
      {
        name: '環境学習の参加者数',
        unit: '人',
        periods: [
          [2023, 500, 455, 'notAchieved'],
          [2024, 550, 570, 'achieved'],
          [2025, 600, null, 'pending'],
        ],
      },
      {
        name: '防災訓練の参加者数',
        unit: '人',
        periods: [
          [2023, 1500, 1380, 'notAchieved'],
          [2024, 1600, 1710, 'achieved'],
          [2025, 1700, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'other- transposed: KPIs over the columns, number, unit, baseline and two years of 目標 and 実績 down the rows',
    sheets: [
      sheet(
        [
          ['指標番号', null, '１', '２', '３'],
          ['指標名', null, '空き家バンクの成約件数', '移住体験ツアーの参加組数', '市内の空き家数'],
          ['単位', null, '件', '組', '戸'],
          ['基準値（R3）', null, 8, 12, 1240],
          ['R5', '目標', 12, 20, 1200],
          [null, '実績', 10, 23, 1212],
          ['R6', '目標', 15, 24, 1170],
          [null, '実績', 17, 24, 1166],
          ['R7', '目標', 18, 28, 1140],
          [null, '実績', null, null, null],
          ['所管課', null, '住宅課', '定住促進課', '住宅課'],
        ],
        {
          at: 'B3',
          merges: ['B3:C3', 'B4:C4', 'B5:C5', 'B6:C6', 'B7:B8', 'B9:B10', 'B11:B12', 'B13:C13'],
        },
      ),
    ],
    expected: [
      {
        name: '空き家バンクの成約件数',
        unit: '件',
        baseline: 8,
        periods: [
          [2023, 12, 10, 'notAchieved'],
          [2024, 15, 17, 'achieved'],
          [2025, 18, null, 'pending'],
        ],
      },
      {
        name: '移住体験ツアーの参加組数',
        unit: '組',
        baseline: 12,
        periods: [
          [2023, 20, 23, 'achieved'],
          [2024, 24, 24, 'achieved'],
          [2025, 28, null, 'pending'],
        ],
      },
      {
        name: '市内の空き家数',
        unit: '戸',
        direction: 'lower',
        baseline: 1240,
        periods: [
          [2023, 1200, 1212, 'notAchieved'],
          [2024, 1170, 1166, 'achieved'],
          [2025, 1140, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'other- Excel table in English: Target FY24, Actual FY24, %, RAG, Target FY25, Owner',
    sheets: [
      sheet(
        [
          ['Area', 'KPI', 'Target FY24', 'Actual FY24', '%', 'RAG', 'Target FY25', 'Owner'],
          ['Sales', 'New customers', 120, 131, 131 / 120, 'Green', 140, 'A. Mori'],
          ['Sales', 'Customer churn rate', 0.05, 0.047, 0.05 / 0.047, 'Green', 0.045, 'A. Mori'],
          ['Service', 'Open complaints', 80, 95, 80 / 95, 'Red', 70, 'J. Weber'],
          ['People', 'Training hours per employee', 24, null, null, null, 26, 'HR'],
        ],
        {
          formats: {
            C3: '0.0%',
            D3: '0.0%',
            G3: '0.0%',
            E2: '0%',
            E3: '0%',
            E4: '0%',
          },
          texts: { C3: '5.0%', D3: '4.7%', G3: '4.5%', E2: '109%', E3: '106%', E4: '84%' },
          formulas: { E2: '=D2/C2', E3: '=C3/D3', E4: '=C4/D4' },
        },
      ),
    ],
    expected: [
      {
        name: 'New customers',
        direction: 'higher',
        periods: [
          ['FY24', 120, 131, 'achieved'],
          ['FY25', 140, null, 'pending'],
        ],
      },
      {
        name: 'Customer churn rate',
        direction: 'lower',
        periods: [
          ['FY24', 5, 4.7, 'achieved'],
          ['FY25', 4.5, null, 'pending'],
        ],
      },
      {
        name: 'Open complaints',
        direction: 'lower',
        periods: [
          ['FY24', 80, 95, 'notAchieved'],
          ['FY25', 70, null, 'pending'],
        ],
      },
      {
        name: 'Training hours per employee',
        periods: [
          ['FY24', 24, null, 'notMeasured'],
          ['FY25', 26, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!D5'],
  },
  {
    what: 'other- two lists on one sheet: plan and result of the year above, baseline, results and めざす値 below',
    sheets: [
      sheet(
        [
          ['生涯学習推進計画　令和６年度点検シート'],
          ['１　取組の状況'],
          ['取組', '活動指標', '単位', 'R6計画', 'R6実績', '担当課'],
          ['学びの場の提供', '市民大学の開講講座数', '講座', 24, 26, '生涯学習課'],
          [null, '出前講座の実施回数', '回', 60, 51, '生涯学習課'],
          ['読書活動の推進', 'おはなし会の開催回数', '回', 48, 48, '図書館'],
          [null],
          ['２　成果の状況'],
          ['成果指標', '計画策定時\n（R3）', 'R5実績', 'R6実績', 'めざす値\n（R8）'],
          ['学習活動に取り組む市民の割合', '41.2%', '43.0%', '44.8%', '50.0%'],
          ['市民１人当たりの貸出冊数', '4.6冊', '4.9冊', '4.8冊', '5.5冊'],
        ],
        { merges: ['A1:F1', 'A4:A5'] },
      ),
    ],
    expected: [
      {
        name: '市民大学の開講講座数',
        project: '学びの場の提供',
        kind: 'output',
        unit: '講座',
        periods: [[2024, 24, 26, 'achieved']],
      },
      {
        name: '出前講座の実施回数',
        project: '学びの場の提供',
        kind: 'output',
        unit: '回',
        periods: [[2024, 60, 51, 'notAchieved']],
      },
      {
        name: 'おはなし会の開催回数',
        project: '読書活動の推進',
        unit: '回',
        periods: [[2024, 48, 48, 'achieved']],
      },
      {
        name: '学習活動に取り組む市民の割合',
        kind: 'outcome',
        project: null,
        baseline: 41.2,
        periods: [
          [2023, null, 43, 'notSet'],
          [2024, null, 44.8, 'notSet'],
          [2026, 50, null, 'pending'],
        ],
      },
      {
        name: '市民１人当たりの貸出冊数',
        unit: '冊',
        baseline: 4.6,
        periods: [
          [2023, null, 4.9, 'notSet'],
          [2024, null, 4.8, 'notSet'],
          [2026, 5.5, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'other- two lists side by side with titles and headers of their own, one longer than the other',
    sheets: [
      sheet(
        [
          ['R6 指標の達成状況'],
          ['■ 子ども部', null, null, null, null, '■ 健康部'],
          ['指標', '目標', '実績', '評価', null, 'No.', '指標', '単位', 'R6目標値', 'R6実績値'],
          ['放課後児童クラブの定員数', '640人', '655人', 'Ａ', null, 1, 'がん検診の受診率', '％', 45, 41.3],
          [
            'ファミリーサポートの会員数',
            '420人',
            '398人',
            'Ｂ',
            null,
            2,
            '健康ポイントの登録者数',
            '人',
            3000,
            3245,
          ],
          ['子育て広場の開設日数', '290日', '291日', 'Ａ', null, 3, '健診の未受診者数', '人', 900, 840],
          [null, null, null, null, null, 4, '食生活改善推進員の数', '人', 85, null],
        ],
        { merges: ['A1:J1', 'A2:D2', 'F2:J2'] },
      ),
    ],
    expected: [
      { name: '放課後児童クラブの定員数', unit: '人', periods: [[2024, 640, 655, 'achieved']] },
      { name: 'がん検診の受診率', unit: '％', periods: [[2024, 45, 41.3, 'notAchieved']] },
      { name: 'ファミリーサポートの会員数', unit: '人', periods: [[2024, 420, 398, 'notAchieved']] },
      { name: '健康ポイントの登録者数', unit: '人', periods: [[2024, 3000, 3245, 'achieved']] },
      { name: '子育て広場の開設日数', unit: '日', periods: [[2024, 290, 291, 'achieved']] },
      {
        name: '健診の未受診者数',
        unit: '人',
        direction: 'lower',
        periods: [[2024, 900, 840, 'achieved']],
      },
      { name: '食生活改善推進員の数', unit: '人', periods: [[2024, 85, null, 'notMeasured']] },
    ],
  },
  {
    what: 'other- 基本目標, 施策 and 取組 merged down three columns before the KPI, one text KPI among them',
    sheets: [
      sheet(
        [
          [
            '基本目標',
            '施策',
            '取組',
            'ＫＰＩ',
            '現状値\n（R5）',
            '目標値\n（R6）',
            '実績値\n（R6）',
            '達成状況',
          ],
          [
            '１ 稼ぐ力を\n高める',
            '1-1 農林業の振興',
            '新規就農者への支援',
            '新規就農者数',
            '6人',
            '10人',
            '9人',
            '未達成',
          ],
          [null, null, null, '就農相談会の開催', '1回', '3回', '3回', '達成'],
          [null, null, '鳥獣害の防止', '農作物被害額', '820万円', '700万円', '655万円', '達成'],
          [
            null,
            '1-2 商工業の振興',
            '創業の支援',
            '創業支援計画の改定',
            '未改定',
            '改定済み',
            '改定済み',
            '達成',
          ],
          [
            '２ 安心して\n暮らす',
            '2-1 公共交通の維持',
            'デマンド交通の運行',
            'デマンド交通の利用者数',
            '2,300人',
            '2,600人',
            '2,590人',
            '未達成',
          ],
          [null, null, null, '1人当たりの運行経費', '1,850円', '1,700円', '1,780円', '未達成'],
        ],
        {
          at: 'B2',
          merges: ['B3:B6', 'C3:C5', 'D3:D4', 'B7:B8', 'C7:C8', 'D7:D8'],
        },
      ),
    ],
    expected: [
      {
        name: '新規就農者数',
        project: '新規就農者への支援',
        unit: '人',
        baseline: 6,
        periods: [[2024, 10, 9, 'notAchieved']],
      },
      {
        name: '就農相談会の開催',
        project: '新規就農者への支援',
        unit: '回',
        baseline: 1,
        periods: [[2024, 3, 3, 'achieved']],
      },
      {
        name: '農作物被害額',
        project: '鳥獣害の防止',
        direction: 'lower',
        periods: [[2024, 7_000_000, 6_550_000, 'achieved']],
      },
      {
        name: '創業支援計画の改定',
        project: '創業の支援',
        direction: 'text',
        periods: [[2024, '改定済み', '改定済み', 'achieved']],
      },
      {
        name: 'デマンド交通の利用者数',
        project: 'デマンド交通の運行',
        unit: '人',
        baseline: 2300,
        periods: [[2024, 2600, 2590, 'notAchieved']],
      },
      {
        name: '1人当たりの運行経費',
        project: 'デマンド交通の運行',
        unit: '円',
        direction: 'lower',
        baseline: 1850,
        periods: [[2024, 1700, 1780, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'other- current value, two years of results, then 前期目標 and 後期目標 with their years below',
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
    what: 'other- shares as formatted fractions in every value column, 達成率 by formula, one of them typed and wrong',
    sheets: [
      sheet(
        [
          ['指標', '2024年度', null, null, '2025年度'],
          [null, '目標', '実績', '達成率', '目標'],
          ['電子申請の利用率', 0.4, 0.436, 1.09, 0.5],
          ['市税の口座振替率', 0.62, 0.589, 0.95, 0.63],
          ['窓口アンケートの満足度', 0.9, 0.855, 0.98, 0.9],
        ],
        {
          at: 'C4',
          merges: ['C4:C5', 'D4:F4'],
          formats: Object.fromEntries(
            ['D', 'E', 'F', 'G'].flatMap((column) =>
              [6, 7, 8].map((row): [string, string] => [`${column}${row}`, '0.0%']),
            ),
          ),
          texts: {
            D6: '40.0%',
            E6: '43.6%',
            F6: '109.0%',
            G6: '50.0%',
            D7: '62.0%',
            E7: '58.9%',
            F7: '95.0%',
            G7: '63.0%',
            D8: '90.0%',
            E8: '85.5%',
            F8: '98.0%',
            G8: '90.0%',
          },
          formulas: { F6: '=E6/D6', F7: '=E7/D7' },
        },
      ),
    ],
    expected: [
      {
        name: '電子申請の利用率',
        periods: [
          [2024, 40, 43.6, 'achieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '市税の口座振替率',
        periods: [
          [2024, 62, 58.9, 'notAchieved'],
          [2025, 63, null, 'pending'],
        ],
      },
      {
        name: '窓口アンケートの満足度',
        periods: [
          [2024, 90, 85.5, 'notAchieved'],
          [2025, 90, null, 'pending'],
        ],
      },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!F8'],
  },
  {
    what: 'other- targets in words: 増加, 維持, 毎年度 with a number, beside counted results',
    sheets: [
      sheet([
        ['通番', '成果を測る指標', '計画当初値', '令和６年度目標', '令和６年度実績'],
        ['①', '自主防災組織の数', '84団体', '増加', '86団体'],
        ['②', '地域包括支援センターの数', '5か所', '維持', '5か所'],
        ['③', '認知症サポーター養成講座の開催回数', '10回', '毎年度12回以上', '14回'],
        ['④', '住宅用火災警報器の設置促進', '未実施', '実施', '実施'],
        ['⑤', '市内の鉄道駅の数', '3駅', '現状維持', '3駅'],
      ]),
    ],
    expected: [
      { no: '①', name: '自主防災組織の数', unit: '団体', periods: [[2024, '増加', 86, 'undetermined']] },
      { no: '②', name: '地域包括支援センターの数', periods: [[2024, '維持', 5, 'undetermined']] },
      {
        no: '③',
        name: '認知症サポーター養成講座の開催回数',
        unit: '回',
        baseline: 10,
        direction: 'higher',
        periods: [[2024, 12, 14, 'achieved']],
      },
      {
        no: '④',
        name: '住宅用火災警報器の設置促進',
        direction: 'text',
        periods: [[2024, '実施', '実施', 'achieved']],
      },
      { no: '⑤', name: '市内の鉄道駅の数', periods: [[2024, '現状維持', 3, 'undetermined']] },
    ],
  },
  {
    what: 'other- 延べ with the head count in brackets, and a KPI counted up since the start of the plan',
    sheets: [
      sheet(
        [
          ['指標', '集計', 'R5', null, 'R6', null, 'R7', null],
          [null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          [
            '介護予防教室の延べ参加者数',
            '単年度',
            '延べ1,200人',
            '延べ1,150人（実280人）',
            '延べ1,250人',
            '延べ1,310人（実305人）',
            '延べ1,300人',
            null,
          ],
          ['地域の通いの場の数（累計）', '累計', '30か所', '32か所', '40か所', '39か所', '50か所', null],
          ['見守り協定の締結事業者数', '累計', '45者', '45者', '50者', '52者', '55者', null],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'] },
      ),
    ],
    expected: [
      {
        name: '介護予防教室の延べ参加者数',
        unit: '人',
        periods: [
          [2023, 1200, 1150, 'notAchieved'],
          [2024, 1250, 1310, 'achieved'],
          [2025, 1300, null, 'pending'],
        ],
      },
      {
        name: '地域の通いの場の数（累計）',
        unit: 'か所',
        periods: [
          [2023, 30, 32, 'achieved'],
          [2024, 40, 39, 'notAchieved'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '見守り協定の締結事業者数',
        unit: '者',
        periods: [
          [2023, 45, 45, 'achieved'],
          [2024, 50, 52, 'achieved'],
          [2025, 55, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!F3'],
  },
  {
    what: 'other- 万人, 億円 and 兆 in the cells, 千人 and 百万円 in the unit column',
    sheets: [
      sheet([
        ['施策分野', '指標名', '単位', '令和６年度目標値', '令和６年度実績値', '担当'],
        ['観光', '観光入込客数', '千人', '50万人', '48.2万人', '観光課'],
        ['観光', '道の駅の売上額', '百万円', '3.5億円', '412', '観光課'],
        ['産業', '製造品出荷額等', '億円', '11,200', '1兆1,350億円', '商工課'],
        ['文化', '図書館の来館者数', '人', '12万人', '118,500', '図書館'],
        ['産業', '企業誘致による投資額', '千円', '2億円', '1億8,500万円', '商工課'],
      ]),
    ],
    expected: [
      { name: '観光入込客数', unit: '千人', periods: [[2024, 500, 482, 'notAchieved']] },
      { name: '道の駅の売上額', unit: '百万円', periods: [[2024, 350, 412, 'achieved']] },
      { name: '製造品出荷額等', unit: '億円', periods: [[2024, 11200, 11350, 'achieved']] },
      { name: '図書館の来館者数', unit: '人', periods: [[2024, 120_000, 118_500, 'notAchieved']] },
      { name: '企業誘致による投資額', unit: '千円', periods: [[2024, 200_000, 185_000, 'notAchieved']] },
    ],
    findings: [],
  },
  {
    what: 'other- numbers as text: leading and trailing spaces, full-width digits and spaces, a plus sign',
    sheets: [
      sheet(
        [
          ['　項　目　', '　単 位　', '目　標　値', '実　績　値', '備　考'],
          ['ごみの資源化率', '％', ' 25.0 ', '　２３．８', '　'],
          ['特定健診の受診者数', '人', '１，２５０　', ' 1,304', null],
          ['出生数の対前年増減', '人', '＋5', '－12', null],
          ['可燃ごみの排出量', 'ｔ', '　８，２００', '8,455 ', '少ないほど良い'],
        ],
        { at: 'B5', name: '令和6年度' },
      ),
    ],
    expected: [
      { name: 'ごみの資源化率', unit: '％', periods: [[2024, 25, 23.8, 'notAchieved']] },
      { name: '特定健診の受診者数', unit: '人', periods: [[2024, 1250, 1304, 'achieved']] },
      { name: '出生数の対前年増減', unit: '人', periods: [[2024, 5, -12, 'notAchieved']] },
      {
        name: '可燃ごみの排出量',
        unit: 'ｔ',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [[2024, 8200, 8455, 'notAchieved']],
      },
    ],
  },
  {
    what: 'other- ends of fiscal years as R5.3末, R6.3末 …: one base date, two measured, one to come',
    sheets: [
      sheet(
        [
          ['中期経営計画　KPI', null, null, null, null, null, null, '（単位：％）'],
          ['KPI', '基準\nR4.3末', 'R5.3末', null, 'R6.3末', null, 'R7.3末', null],
          [null, null, '目標', '実績', '目標', '実績', '目標', '実績'],
          ['自己資本比率', 8.2, 8.4, 8.6, 8.8, 8.7, 9.2, null],
          ['職員の資格取得率', 41, 45, 47, 50, 50, 55, null],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2'] },
      ),
    ],
    expected: [
      {
        name: '自己資本比率',
        baseline: 8.2,
        periods: [
          [2022, 8.4, 8.6, 'achieved'],
          [2023, 8.8, 8.7, 'notAchieved'],
          [2024, 9.2, null, 'pending'],
        ],
      },
      {
        name: '職員の資格取得率',
        baseline: 41,
        periods: [
          [2022, 45, 47, 'achieved'],
          [2023, 50, 50, 'achieved'],
          [2024, 55, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'other- from Heisei to Reiwa: H30, H31/R1, R2 and R3 over two rows per KPI',
    sheets: [
      sheet(
        [
          ['指標', '', 'H30', 'H31/R1', 'R2', 'R3'],
          ['水洗化率（％）', '目標値', 91, 91.5, 92, 92.5],
          [null, '実績値', 90.8, 91.6, 92.1, 92.4],
          ['漏水の件数（件）', '目標値', 60, 58, 56, 54],
          [null, '実績値', 63, 57, 56, null],
        ],
        { at: 'D2', merges: ['D3:D4', 'D5:D6'] },
      ),
    ],
    expected: [
      {
        name: '水洗化率（％）',
        unit: '％',
        direction: 'higher',
        periods: [
          [2018, 91, 90.8, 'notAchieved'],
          [2019, 91.5, 91.6, 'achieved'],
          [2020, 92, 92.1, 'achieved'],
          [2021, 92.5, 92.4, 'notAchieved'],
        ],
      },
      {
        name: '漏水の件数（件）',
        unit: '件',
        direction: 'lower',
        periods: [
          [2018, 60, 63, 'notAchieved'],
          [2019, 58, 57, 'achieved'],
          [2020, 56, 56, 'achieved'],
          [2021, 54, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'other- English with FY2023/24 and FY2024/25 over Target, Result and Met?, a note says which way is better',
    sheets: [
      sheet(
        [
          ['Corporate plan – performance measures'],
          ['Measure', 'FY2023/24', null, null, 'FY2024/25', null, null, 'FY2025/26', 'Notes'],
          [null, 'Target', 'Result', 'Met?', 'Target', 'Result', 'Met?', 'Target', null],
          ['Household waste recycled (%)', 45, 46.1, 'Yes', 47, 46.5, 'No', 48, null],
          ['Rent arrears (£k)', 310, 325, 'No', 300, 288, 'Yes', 290, 'Lower is better'],
          ['Planning appeals allowed (number)', 8, 6, 'Yes', 8, 9, 'No', 8, 'Lower is better'],
        ],
        { merges: ['A1:I1', 'A2:A3', 'B2:D2', 'E2:G2', 'I2:I3'] },
      ),
    ],
    expected: [
      {
        name: 'Household waste recycled (%)',
        periods: [
          [2023, 45, 46.1, 'achieved'],
          [2024, 47, 46.5, 'notAchieved'],
          [2025, 48, null, 'pending'],
        ],
      },
      {
        name: 'Rent arrears (£k)',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 310, 325, 'notAchieved'],
          [2024, 300, 288, 'achieved'],
          [2025, 290, null, 'pending'],
        ],
      },
      {
        name: 'Planning appeals allowed (number)',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 8, 6, 'achieved'],
          [2024, 8, 9, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
    ],
    findings: ['TARGET_ALREADY_EXCEEDED Sheet1!F5'],
  },
  {
    what: 'other- titles over three lines with the unit in square brackets, a remark 低いほど良い beside rising targets, the last actuals blank',
    sheets: [
      sheet([
        ['一般会計の財政指標'],
        [
          '財政指標',
          '2023年度\n目標値\n［百万円］',
          '2023年度\n実績値\n［百万円］',
          '2024年度\n目標値\n［百万円］',
          '2024年度\n実績値\n［百万円］',
          '2025年度\n目標値\n［百万円］',
          '2025年度\n実績値\n［百万円］',
          '注記',
        ],
        ['財政調整基金の残高', '2,500', '2,612', '2,600', '2,588', '2,700', null, null],
        ['市債の発行額', '1,900', '1,750', '1,850', '1,912', '1,800', null, '値が低いほど良い'],
        ['繰出金', '980', '995', '990', '985', '1,000', null, '値が低いほど良い'],
      ]),
    ],
    expected: [
      {
        name: '財政調整基金の残高',
        unit: '百万円',
        direction: 'higher',
        periods: [
          [2023, 2500, 2612, 'achieved'],
          [2024, 2600, 2588, 'notAchieved'],
          [2025, 2700, null, 'pending'],
        ],
      },
      {
        name: '市債の発行額',
        unit: '百万円',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 1900, 1750, 'achieved'],
          [2024, 1850, 1912, 'notAchieved'],
          [2025, 1800, null, 'pending'],
        ],
      },
      {
        name: '繰出金',
        unit: '百万円',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 980, 995, 'notAchieved'],
          [2024, 990, 985, 'achieved'],
          [2025, 1000, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'other- goals of an employee: weight, target, actual, rate, points, and 総合評価 as the last row',
    sheets: [
      sheet(
        [
          ['目標管理シート（2024年度）'],
          ['No.', '評価項目', 'ウエイト', '目標値', '実績値', '達成率', '評点'],
          [1, '担当顧客の契約更新率', '40%', '90%', '93%', '103.3%', 41],
          [2, '新規提案の件数', '35%', '24件', '21件', '87.5%', 31],
          [3, '社内勉強会の開催回数', '25%', '6回', '6回', '100.0%', 25],
          ['総合評価', null, '100%', null, null, null, 97],
          ['判定', null, null, null, null, null, 'Ａ'],
        ],
        { merges: ['A1:G1', 'A6:B6', 'A7:B7'] },
      ),
    ],
    expected: [
      { name: '担当顧客の契約更新率', periods: [[2024, 90, 93, 'achieved']], statedRates: [103.3] },
      {
        name: '新規提案の件数',
        unit: '件',
        periods: [[2024, 24, 21, 'notAchieved']],
        statedRates: [87.5],
      },
      {
        name: '社内勉強会の開催回数',
        unit: '回',
        periods: [[2024, 6, 6, 'achieved']],
        statedRates: [100],
      },
    ],
    findings: [],
  },
  {
    what: 'other- balanced scorecard: 戦略目標 and 重要成功要因 are words, not targets',
    sheets: [
      sheet(
        [
          ['視点', '戦略目標', '重要成功要因', 'KPI', '単位', '2024年度', null, '2025年度', 'アクション'],
          [null, null, null, null, null, '目標', '実績', '目標', null],
          [
            '財務',
            '収益の拡大',
            '既存顧客の深耕',
            '1社当たりの年間受注額',
            '千円',
            5200,
            5410,
            5600,
            '重点顧客の選定',
          ],
          [
            '顧客',
            '顧客満足の向上',
            '対応の速さ',
            '問い合わせの平均回答時間',
            '時間',
            8,
            9.5,
            6,
            'FAQの整備',
          ],
          [null, null, '品質の安定', '再修理の件数', '件', 12, 10, 10, '検査の二重化'],
          ['業務', '開発期間の短縮', '設計の標準化', '標準部品の採用率', '％', 60, 57, 65, '部品表の統合'],
          ['学習', '人材の育成', '資格の取得', '有資格者数', '人', 30, 30, 34, '受験料の補助'],
        ],
        {
          at: 'B2',
          merges: ['B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:H2', 'J2:J3', 'B5:B6', 'C5:C6'],
        },
      ),
    ],
    expected: [
      {
        name: '1社当たりの年間受注額',
        unit: '千円',
        periods: [
          [2024, 5200, 5410, 'achieved'],
          [2025, 5600, null, 'pending'],
        ],
      },
      {
        name: '問い合わせの平均回答時間',
        unit: '時間',
        direction: 'lower',
        periods: [
          [2024, 8, 9.5, 'notAchieved'],
          [2025, 6, null, 'pending'],
        ],
      },
      {
        name: '再修理の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2024, 12, 10, 'achieved'],
          [2025, 10, null, 'pending'],
        ],
      },
      {
        name: '標準部品の採用率',
        unit: '％',
        periods: [
          [2024, 60, 57, 'notAchieved'],
          [2025, 65, null, 'pending'],
        ],
      },
      {
        name: '有資格者数',
        unit: '人',
        periods: [
          [2024, 30, 30, 'achieved'],
          [2025, 34, null, 'pending'],
        ],
      },
    ],
  },
];
