/** Twelve forms with departments in odd places, reasons, next steps and grades, written before anything read them. */
import { sheet } from '../../support/sheet';
import type { FactsCase } from './facts-case';

export const cases: readonly FactsCase[] = [
  {
    what: 'a form head with 施策名 and 担当課, whose name holds a middle dot',
    sheets: [
      sheet([
        ['施策名', '子育て支援の充実', null, '担当課', '子ども・子育て支援課'],
        [],
        ['指標名', '単位', 'R6目標', 'R6実績', '未達成の理由'],
        ['一時預かりの利用者数', '人', 300, 260, '保育士が足りず、受け入れを絞ったため。'],
        ['子育て広場の開催回数', '回', 40, 44, null],
      ]),
    ],
    expected: [
      {
        name: '一時預かりの利用者数',
        department: ['子ども・子育て支援課'],
        narratives: [['reason', '保育士が足りず、受け入れを絞ったため。', 2024]],
      },
      { name: '子育て広場の開催回数', department: ['子ども・子育て支援課'] },
    ],
  },
  {
    what: '所管 as the last column of a list, merged down over the indicators of one project',
    sheets: [
      sheet(
        [
          ['事業名', '指標名', '単位', '目標値', '実績値', '所管', '今後の方向性'],
          [
            '地域交通の確保',
            'バスの利用者数',
            '人',
            12000,
            11500,
            '都市計画課',
            '路線を見直し、便数を増やす。',
          ],
          [null, '予約タクシーの登録者数', '人', 500, 620, null, '登録の窓口を増やす。'],
          ['観光の振興', '入込客数', '千人', 800, 910, '商工課・観光課', '宿泊につなげる。'],
        ],
        { merges: ['A2:A3', 'F2:F3'] },
      ),
    ],
    expected: [
      {
        name: 'バスの利用者数',
        department: ['都市計画課'],
        narratives: [['next', '路線を見直し、便数を増やす。', null]],
      },
      {
        name: '予約タクシーの登録者数',
        department: ['都市計画課'],
        narratives: [['next', '登録の窓口を増やす。', null]],
      },
      {
        name: '入込客数',
        department: ['商工課', '観光課'],
        narratives: [['next', '宿泊につなげる。', null]],
      },
    ],
  },
  {
    what: 'an evaluation sheet: titles over one line, 主管課 in two lines, next steps beneath the list',
    sheets: [
      sheet(
        [
          ['事務事業評価シート（令和6年度）'],
          ['事務事業名', '主管課', '作成日'],
          ['図書館の運営', '生涯学習課\n図書館', '令和7年6月2日'],
          [],
          ['指標名', '単位', '目標', '実績', '達成率'],
          ['貸出冊数', '冊', 90000, 84200, '93.6%'],
          [],
          ['課題', '若い世代の利用が減っている。'],
          ['今後の取組', '電子書籍を始める。'],
          ['総合評価', 'B'],
        ],
        { merges: ['B8:E8', 'B9:E9'] },
      ),
    ],
    expected: [
      {
        name: '貸出冊数',
        department: ['生涯学習課', '図書館'],
        narratives: [
          ['other', '若い世代の利用が減っている。', null],
          ['next', '電子書籍を始める。', null],
        ],
        evaluations: [['総合評価', 'B', 2024]],
      },
    ],
  },
  {
    what: '担当部署 in a column, names broken over lines beside two names in two lines',
    sheets: [
      sheet([
        ['担当部署', 'KPI', '計画', '実績', '要因分析'],
        ['まちづくり\n推進課', '空き家の活用件数', 12, 7, '所有者との話し合いに時間がかかった。'],
        ['環境課\n下水道課', '水質調査の回数', 24, 24, null],
        ['(一財)みどり\n財団', '植樹の本数', 300, 350, '参加者が多かった。'],
      ]),
    ],
    expected: [
      {
        name: '空き家の活用件数',
        department: ['まちづくり推進課'],
        narratives: [['reason', '所有者との話し合いに時間がかかった。', null]],
      },
      { name: '水質調査の回数', department: ['環境課', '下水道課'] },
      {
        name: '植樹の本数',
        department: ['(一財)みどり財団'],
        narratives: [['reason', '参加者が多かった。', null]],
      },
    ],
  },
  {
    what: 'cards: 実施主体 is a town and a company, 担当係 stands beneath each card over steps',
    sheets: [
      sheet([
        ['事業名', '見守りシステムの導入'],
        ['実施主体', 'みなと町、(株)あおぞらソフト'],
        [],
        ['KPI①', '見守り端末の設置台数', '単位', '台'],
        ['目標値', 50, '実績値', 48],
        ['実施内容', '時期', '担当係'],
        ['機器を選ぶ', 'R6.5', '高齢福祉係'],
        ['設置する', 'R6.9', '高齢福祉係'],
        ['評価内容', '設置先の同意に時間を要した。'],
        [],
        ['KPI②', '通報の件数', '単位', '件'],
        ['目標値', 10, '実績値', 12],
        ['実施内容', '時期', '担当係'],
        ['当番を決める', 'R6.6', '地域支援係'],
        ['通報を受ける', 'R6.10', '高齢福祉係'],
        ['評価内容', '通報の仕組みが知られてきた。'],
      ]),
    ],
    expected: [
      {
        name: '見守り端末の設置台数',
        department: ['高齢福祉係'],
        narratives: [
          ['measure', '機器を選ぶ', null],
          ['measure', '設置する', null],
          ['evaluation', '設置先の同意に時間を要した。', null],
        ],
      },
      {
        name: '通報の件数',
        department: ['地域支援係', '高齢福祉係'],
        narratives: [
          ['measure', '当番を決める', null],
          ['measure', '通報を受ける', null],
          ['evaluation', '通報の仕組みが知られてきた。', null],
        ],
      },
    ],
  },
  {
    what: '課名 in the first column, merged down, over target and actual in rows; grades per year',
    sheets: [
      sheet(
        [
          ['課名', '指標名', '区分', 'R5', 'R6'],
          ['税務課', '収納率', '目標', 98.2, 98.4],
          [null, null, '実績', 98.3, 98.1],
          [null, null, '評価', '○', '×'],
          ['市民課', 'コンビニ交付の割合', '目標', 30, 35],
          [null, null, '実績', 28, 37],
          [null, null, '評価', '×', '○'],
        ],
        { merges: ['A2:A4', 'B2:B4', 'A5:A7', 'B5:B7'] },
      ),
    ],
    expected: [
      {
        name: '収納率',
        department: ['税務課'],
        evaluations: [
          ['評価', '○', 2023],
          ['評価', '×', 2024],
        ],
      },
      {
        name: 'コンビニ交付の割合',
        department: ['市民課'],
        evaluations: [
          ['評価', '×', 2023],
          ['評価', '○', 2024],
        ],
      },
    ],
  },
  {
    what: 'headings 【…課】 over two lists of one sheet',
    sheets: [
      sheet([
        ['令和6年度 重点目標の達成状況'],
        ['【健康推進課】'],
        ['指標', '目標', '実績'],
        ['特定健診の受診率', '60%', '57%'],
        ['健康教室の参加者数', 400, 431],
        [],
        ['【保険年金課】'],
        ['指標', '目標', '実績'],
        ['口座振替の割合', '50%', '52%'],
      ]),
    ],
    expected: [
      { name: '特定健診の受診率', department: ['健康推進課'] },
      { name: '健康教室の参加者数', department: ['健康推進課'] },
      { name: '口座振替の割合', department: ['保険年金課'] },
    ],
  },
  {
    what: 'sheets named by section, nothing said on the sheet; the list of all names no section',
    sheets: [
      sheet(
        [
          ['指標名', '目標値', '実績値', '備考'],
          ['滞納整理の件数', 200, 215, '県と合同で実施'],
        ],
        { name: '納税課' },
      ),
      sheet(
        [
          ['指標名', '目標値', '実績値'],
          ['給水の申込件数', 90, 84],
        ],
        { name: '3_上下水道局' },
      ),
      sheet(
        [
          ['指標名', '目標値', '実績値'],
          ['研修の受講者数', 150, 160],
        ],
        { name: '全体（様式1）' },
      ),
    ],
    expected: [
      {
        name: '滞納整理の件数',
        department: ['納税課'],
        narratives: [['other', '県と合同で実施', null]],
      },
      { name: '給水の申込件数', department: ['上下水道局'] },
      { name: '研修の受講者数', department: null },
    ],
  },
  {
    what: 'several sections in one cell: comma, slash, department with its division, a name with a dot',
    sheets: [
      sheet([
        ['重点施策', '担当課等', '指標', '基準値', '目標値', '実績値', '総合評価'],
        ['若者の定住', '企画課、農政課', '移住した世帯数', 12, 20, 18, 'B'],
        ['にぎわい', '商工観光課／建設課', '空き店舗の活用数', 3, 8, 9, 'A'],
        ['学びの場', '教育部 学校教育課', '学習支援の回数', 20, 30, 30, 'A'],
        ['まちの顔', '企画課・まち・ひと・しごと推進室', '広報の閲覧数', 900, 1200, 1100, 'C'],
      ]),
    ],
    expected: [
      {
        name: '移住した世帯数',
        department: ['企画課', '農政課'],
        evaluations: [['総合評価', 'B', null]],
      },
      {
        name: '空き店舗の活用数',
        department: ['商工観光課', '建設課'],
        evaluations: [['総合評価', 'A', null]],
      },
      {
        name: '学習支援の回数',
        department: ['教育部 学校教育課'],
        evaluations: [['総合評価', 'A', null]],
      },
      {
        name: '広報の閲覧数',
        department: ['企画課・まち・ひと・しごと推進室'],
        evaluations: [['総合評価', 'C', null]],
      },
    ],
  },
  {
    what: 'a plan: 政策, 施策 and 事業 in columns merged down, all of them over the indicators',
    sheets: [
      sheet(
        [
          ['政策', '施策', '事業名', '指標名', 'R6目標値', 'R6実績値', '主管課'],
          ['安心のまち', '防災', '自主防災の支援', '訓練の回数', 30, 33, '危機管理課'],
          [null, null, '情報の伝達', '防災アプリの登録者数', 5000, 4200, '危機管理課'],
          [null, '交通安全', '交通安全の教室', '教室の参加者数', 800, 840, '生活安全課'],
        ],
        { merges: ['A2:A4', 'B2:B3'] },
      ),
    ],
    expected: [
      {
        name: '訓練の回数',
        department: ['危機管理課'],
        hierarchy: [
          ['政策', '安心のまち'],
          ['施策', '防災'],
        ],
      },
      {
        name: '防災アプリの登録者数',
        department: ['危機管理課'],
        hierarchy: [
          ['政策', '安心のまち'],
          ['施策', '防災'],
        ],
      },
      {
        name: '教室の参加者数',
        department: ['生活安全課'],
        hierarchy: [
          ['政策', '安心のまち'],
          ['施策', '交通安全'],
        ],
      },
    ],
  },
  {
    what: 'headings 基本目標 and 施策 above, the section in brackets behind the project',
    sheets: [
      sheet([
        ['基本目標1 しごとをつくる'],
        ['施策① 起業の支援'],
        ['創業支援事業（商工労政課）'],
        ['重要業績評価指標', '算出方法', '目標値', '実績値', '取組内容', '審議会の意見'],
        [
          '創業の件数',
          '補助金の交付を受けた件数',
          15,
          11,
          '相談窓口を月に２回開いた。',
          '周知に努められたい。',
        ],
      ]),
    ],
    expected: [
      {
        name: '創業の件数',
        department: ['商工労政課'],
        hierarchy: [
          ['基本目標', 'しごとをつくる'],
          ['施策', '起業の支援'],
        ],
        narratives: [
          ['method', '補助金の交付を受けた件数', null],
          ['measure', '相談窓口を月に２回開いた。', null],
          ['opinion', '周知に努められたい。', null],
        ],
      },
    ],
  },
  {
    what: 'English: Owner and Department, reason, next steps and a grade',
    sheets: [
      sheet([
        ['Department', 'KPI', 'Target', 'Actual', 'Reason for variance', 'Next steps', 'Grade'],
        ['Library Services', 'Loans', 9000, 8100, 'Two branches were closed.', 'Reopen in May.', 'C'],
        ['Roads', 'Potholes repaired', 400, 430, null, null, 'A'],
      ]),
    ],
    expected: [
      {
        name: 'Loans',
        department: ['Library Services'],
        narratives: [
          ['reason', 'Two branches were closed.', null],
          ['next', 'Reopen in May.', null],
        ],
        evaluations: [['Grade', 'C', null]],
      },
      { name: 'Potholes repaired', department: ['Roads'], evaluations: [['Grade', 'A', null]] },
    ],
  },
];
