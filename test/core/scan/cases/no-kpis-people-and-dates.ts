/** Tables of people and dates that hold no KPI: staff, shifts, members, timetables, schedules, training. */
import { noKpis, type RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  noKpis('an address list', [
    sheet([
      ['氏名', '所属', '住所', '電話番号'],
      ['山田太郎', '企画課', '東京都千代田区1-1', '03-0000-0001'],
      ['佐藤花子', '市民課', '東京都港区2-2', '03-0000-0002'],
    ]),
  ]),
  noKpis('contacts of departments', [
    sheet([
      ['担当課', '担当者', '内線'],
      ['企画課', '山田', 101],
      ['市民課', '佐藤', 102],
    ]),
  ]),
  noKpis(
    'members of a club with addresses, dues by year and marks for paid',
    [
      sheet([
        ['会員番号', '氏名', '郵便番号', '住所', '電話', 'R5会費', 'R6会費'],
        ['0001', '青木 進', '100-0001', '千代田区千代田1-1', '03-0000-0001', 3000, 3000],
        ['0002', '井上 恵', '150-0002', '渋谷区渋谷2-3-4', '03-0000-0002', 3000, null],
        ['0003', '上田 勝', '160-0022', '新宿区新宿5-6', '03-0000-0003', null, 3000],
      ]),
    ],
    { findings: [] },
  ),
  noKpis(
    'a staff list with a title, and a month of shifts with counts per person and day',
    [
      sheet(
        [
          ['令和6年度　緊急連絡先一覧', null, null, null, null],
          [null, null, null, null, '令和6年4月1日現在'],
          ['No.', '氏名', '所属', '住所', '電話番号'],
          [1, '山田 太郎', '企画政策課', '○○市本町1-2-3', '090-0000-0001'],
          [2, '佐藤 花子', '市民課', '○○市東町4-5', '090-0000-0002'],
          [3, '鈴木 一郎', '福祉課', '○○市西町6-7-8', '090-0000-0003'],
          ['※変更があった場合は総務課まで連絡すること。'],
        ],
        { name: '連絡先', merges: ['A1:E1'] },
      ),
      sheet(
        [
          ['窓口当番表（6月）', null, null, null, null, null, null, null],
          ['氏名', 1, 2, 3, 4, 5, '出勤日数', '目標出勤日数'],
          [null, '土', '日', '月', '火', '水', null, null],
          ['山田', '休', '休', '早', '遅', '早', 3, 3],
          ['佐藤', '早', '休', '遅', '休', '遅', 3, 3],
          ['鈴木', '休', '早', '休', '早', '休', 2, 3],
          ['早番人数', 1, 1, 1, 1, 1, null, null],
          ['凡例：早＝8:30～17:15、遅＝10:15～19:00'],
        ],
        { name: '当番表', merges: ['A1:H1', 'A2:A3'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis('a shift table', [
    sheet([
      ['氏名', '4月1日', '4月2日', '4月3日'],
      ['山田', '早', '遅', '休'],
      ['佐藤', '遅', '休', '早'],
    ]),
  ]),
  noKpis(
    'a month of shifts with planned and actual hours and their difference per person',
    [
      sheet(
        [
          ['6月勤務表', '1(土)', '2(日)', '3(月)', '4(火)', '予定時間', '実績時間', '差'],
          ['佐々木', '早', '休', '遅', '早', 24, 25.5, 1.5],
          ['松本', '遅', '早', '休', '遅', 24, 24, 0],
          ['清水', '休', '遅', '早', '休', 16, 15, -1],
          ['計', 2, 2, 2, 2, 64, 64.5, 0.5],
        ],
        { at: 'C4' },
      ),
    ],
    { findings: [] },
  ),
  noKpis(
    'a timesheet with planned and actual hours per day',
    [
      sheet(
        [
          ['勤務時間報告書', null, null, null, null, null, null],
          ['所属', 'システム開発部', null, '氏名', '山田 太郎', '対象月', '2024年6月'],
          ['日', '曜日', '作業内容', '予定（h）', '実績（h）', '残業（h）', '備考'],
          [3, '月', '設計レビュー', 8, 9, 1, null],
          [4, '火', '資料作成', 8, 8, 0, null],
          [5, '水', '顧客打合せ', 8, 10.5, 2.5, '直帰'],
          [6, '木', '年次有給休暇', 0, 0, 0, '年休'],
          [7, '金', '資料作成', 8, 7.5, 0, '早退'],
          ['合計', null, null, 32, 35, 3.5, null],
          ['本人印', null, null, '上長印', null, null, null],
        ],
        { name: '6月', merges: ['A1:G1', 'A9:C9'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis('an attendance list', [
    sheet([
      ['番号', '氏名', '4/1', '4/8', '4/15', '出席率'],
      [1, '山田', '○', '○', '×', '67%'],
      [2, '佐藤', '○', '○', '○', '100%'],
    ]),
  ]),
  noKpis('a timetable', [
    sheet([
      ['時限', '月', '火', '水'],
      [1, '国語', '算数', '理科'],
      [2, '社会', '英語', '体育'],
    ]),
  ]),
  noKpis(
    'timetables: buses by stop and service, and the lessons of a class with the hours of each subject',
    [
      sheet(
        [
          ['コミュニティバス時刻表（令和6年4月1日改正）', null, null, null, null],
          ['停留所', '1便', '2便', '3便', '4便'],
          ['市役所前', '7:10', '9:10', '13:10', '16:40'],
          ['中央病院', '7:18', '9:18', '13:18', '16:48'],
          ['総合運動公園', '7:31', '9:31', '↓', '17:01'],
          ['目標台団地', '7:40', '9:40', '13:36', '17:10'],
        ],
        { name: '時刻表', merges: ['A1:E1'] },
      ),
      sheet(
        [
          ['３年２組　時間割', null, null, null, null, null],
          ['校時', '月', '火', '水', '木', '金'],
          [1, '国語', '算数', '国語', '理科', '算数'],
          [2, '算数', '国語', '体育', '国語', '社会'],
          ['教科', '週時数', '年間標準時数', null, null, null],
          ['国語', 7, 245, null, null, null],
          ['算数', 5, 175, null, null, null],
        ],
        { name: '時間割', merges: ['A1:F1'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'a roster with the licence each aims at, its year and points, and the duties of the week',
    [
      sheet(
        [
          ['所属', '職員番号', '氏名', '目標資格', '取得目標年度', '取得年度', '合計点'],
          ['水道課', 10_234, '佐藤 進', '布設工事監督者', 'R6', 'R6', 82],
          ['水道課', 10_311, '鈴木 恵', '水道技術管理者', 'R7', null, 74],
          ['下水道課', 10_402, '高橋 翼', '下水道技術検定２種', 'R6', 'R7', 91],
        ],
        { name: '名簿' },
      ),
      sheet(
        [
          ['当番表（6月第2週）', null, null, null, null, null],
          ['当番', '月', '火', '水', '木', '金'],
          ['窓口', '佐藤', '鈴木', '高橋', '佐藤', '鈴木'],
          ['電話', '鈴木', '高橋', '佐藤', '鈴木', '高橋'],
        ],
        { name: '当番', merges: ['A1:F1'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis('an event calendar', [
    sheet([
      ['日付', '行事名', '場所', '担当課'],
      ['R6.4.1', '入庁式', '本庁', '総務課'],
      ['R6.4.8', '入学式', '各小学校', '学校教育課'],
    ]),
  ]),
  noKpis('a training log', [
    sheet([
      ['研修名', '予定', '結果'],
      ['新人研修', '4月', '実施済'],
      ['管理職研修', '6月', null],
    ]),
  ]),
  noKpis(
    'a plan of trainings with their aims and months, and a personal 目標管理シート with goals in words',
    [
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
          [
            1,
            '文書の電子化を進める',
            '課内の決裁をすべて電子で行う',
            '40%',
            '12月から完全に電子化した',
            'Ａ',
          ],
          [2, '後輩を育成する', '一人で庶務を担えるようにする', '30%', '引継書を整備し、指導した', 'Ｂ'],
          [3, '業務の改善を提案する', '年内に１件を採用される', '30%', '２件を提案した', 'Ｃ'],
          ['上司所見', '計画的に取り組んでいた。', null, null, '総合評価', 'Ｂ'],
        ],
        { name: '目標管理', merges: ['A1:F1', 'B7:D7'] },
      ),
    ],
    { findings: [] },
  ),
  noKpis('a personal target sheet', [
    sheet([
      ['目標管理シート'],
      ['氏名', '山田太郎', '所属', '企画課'],
      ['業務目標', '残業を減らす'],
      ['達成度', 'A'],
    ]),
  ]),
  noKpis(
    'a salesman’s daily report with the aim of the day, visits, orders and the plan for tomorrow',
    [
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
    ],
    { findings: [] },
  ),
  noKpis(
    'sales targets per salesperson over the months, 目標, 実績 and 達成率 as rows under every name',
    [
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
    ],
    { findings: [] },
  ),
  noKpis('a project schedule', [
    sheet([
      ['工程表'],
      ['作業項目', '計画', '実績', '状況'],
      ['設計', '4/1', '4/3', '完了'],
      ['製造', '5/1', null, '着手'],
    ]),
  ]),
  noKpis('a list of tasks with a status', [
    sheet([
      ['Task', 'Owner', 'Due', 'Status'],
      ['Write report', 'Ann', '2024-05-01', 'Done'],
    ]),
  ]),
  noKpis(
    'a works schedule with planned and actual dates by person in charge',
    [
      sheet([
        ['庁舎移転 作業工程表'],
        ['No.', '作業項目', '担当', '開始予定', '終了予定', '開始実績', '終了実績', '状況'],
        [1, 'レイアウト案の作成', '総務課', '4/8', '4/30', '4/10', '5/2', '完了'],
        [2, '什器の発注', '管財課', '5/7', '5/31', '5/7', '5/29', '完了'],
        [3, '電話・LAN配線', '情報課', '6/3', '6/28', '6/5', null, '作業中'],
        [4, '引越し', '全課', '7/13', '7/15', null, null, '未着手'],
      ]),
    ],
    { findings: [] },
  ),
  noKpis(
    'an English project schedule with planned and actual days and a percentage done',
    [
      sheet(
        [
          ['Task', 'Owner', 'Planned start', 'Planned end', 'Actual end', '% complete'],
          ['Requirements', 'Mori', '2024-04-01', '2024-04-19', '2024-04-22', '100%'],
          ['Design', 'Abe', '2024-04-22', '2024-05-31', '2024-05-30', '100%'],
          ['Build', 'Sato', '2024-06-03', '2024-09-13', null, '60%'],
        ],
        { name: 'Schedule', at: 'B5' },
      ),
    ],
    { findings: [] },
  ),
  noKpis(
    'a project schedule with planned and actual dates and progress',
    [
      sheet(
        [
          ['基幹システム更新　工程管理表', null, null, null, null, null, null, null],
          ['No.', '工程', '担当', '計画', null, '実績', null, '進捗率'],
          [null, null, null, '開始', '終了', '開始', '終了', null],
          [1, '要件定義', '山田', '2024/4/1', '2024/5/31', '2024/4/3', '2024/6/7', '100%'],
          [2, '基本設計', '佐藤', '2024/6/3', '2024/7/31', '2024/6/10', '2024/8/2', '100%'],
          [3, '開発', '鈴木', '2024/8/1', '2024/11/29', '2024/8/5', null, '60%'],
          [4, '総合テスト', '山田', '2024/12/2', '2025/1/31', null, null, '0%'],
          [5, '本番移行', '佐藤', '2025/2/3', '2025/2/28', null, null, '0%'],
          ['遅延理由：要件定義において関係課との調整に時間を要したため。'],
        ],
        { name: '工程表', merges: ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2', 'H2:H3'] },
      ),
    ],
    { costs: [], findings: [] },
  ),
  noKpis(
    'a works schedule: 予定 and 実施 in two rows per task, bars as ■ over the months, dates of completion',
    [
      form(
        [
          ['令和６年度　庁舎改修工事　工程管理票', '<', '<', '<', '<', '<', '<', '<'],
          ['工種', '区分', '4月', '5月', '6月', '7月', '8月', '完了日'],
          ['仮設工事', '予定', '■', '■', null, null, null, '5/31'],
          ['^', '実績', '■', '■', null, null, null, '5/29'],
          ['外壁改修', '予定', null, '■', '■', '■', null, '7/31'],
          ['^', '実績', null, null, '■', '■', '■', '8/9'],
          ['内装改修', '予定', null, null, null, '■', '■', '8/31'],
          ['^', '実績', null, null, null, null, '■', null],
        ],
        { widths: [5, 2, 2, 2, 2, 2, 2, 3] },
      ),
    ],
  ),
];
