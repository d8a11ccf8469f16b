import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Title "Value"/"値" is the actual beside Target; rows with a name and a status word only are no records; "4-6月計" is a total of months';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'Value beside Target',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Value'],
        ['Donors', 900, 934],
        ['Grants won', 12, 10],
        ['Events held', 30, 31],
      ]),
    ],
    expected: [
      kpi('Donors', [[null, 900, 934, 'achieved']]),
      kpi('Grants won', [[null, 12, 10, 'notAchieved']]),
      kpi('Events held', [[null, 30, 31, 'achieved']]),
    ],
  },
  {
    what: '値 before 目標',
    sheets: [
      sheet([
        ['指標', '単位', '値', '目標'],
        ['ボランティア登録者数', '人', 412, 400],
        ['清掃活動回数', '回', 21, 24],
        ['花壇整備箇所数', '箇所', 18, 18],
      ]),
    ],
    expected: [
      kpi('ボランティア登録者数', [[null, 400, 412, 'achieved']], { unit: '人' }),
      kpi('清掃活動回数', [[null, 24, 21, 'notAchieved']], { unit: '回' }),
      kpi('花壇整備箇所数', [[null, 18, 18, 'achieved']], { unit: '箇所' }),
    ],
  },
  {
    what: 'a list of tasks with a status word each',
    sheets: [
      sheet([
        ['取組', '状況'],
        ['基幹システムの更新', '完了'],
        ['庁内Wi-Fiの整備', '実施中'],
        ['職員研修の見直し', '未着手'],
        ['文書管理規程の改正', '完了'],
      ]),
    ],
    expected: [],
  },
  {
    what: 'measured KPIs, and rows of which only the state is told',
    open: 'first sight',
    sheets: [
      sheet([
        ['指標', '目標', '実績', '状況'],
        ['アプリ利用者数', 5000, 5230, '順調'],
        ['予約システムの導入', null, null, '完了'],
        ['キャッシュレス決済件数', 7200, 6980, '遅れ'],
        ['案内板の多言語化', null, null, '実施中'],
      ]),
    ],
    expected: [
      kpi('アプリ利用者数', [[null, 5000, 5230, 'achieved']]),
      kpi('キャッシュレス決済件数', [[null, 7200, 6980, 'notAchieved']]),
    ],
  },
  {
    what: '4-6月計 as the sum of three months beside its target',
    open: 'first sight',
    sheets: [
      sheet([
        ['指標', '4-6月目標', '4月', '5月', '6月', '4-6月計'],
        ['入会者数', 90, 28, 31, 35, 94],
        ['体験会参加者数', 150, 44, 52, 49, 145],
        ['資料請求件数', 600, 190, 214, 221, 625],
      ]),
    ],
    expected: [
      kpi('入会者数', [[null, 90, 94, 'achieved']]),
      kpi('体験会参加者数', [[null, 150, 145, 'notAchieved']]),
      kpi('資料請求件数', [[null, 600, 625, 'achieved']]),
    ],
  },
  {
    what: 'two rows per KPI over three months and 4-6月計',
    sheets: [
      sheet(
        [
          ['指標', '区分', '4月', '5月', '6月', '4-6月計'],
          ['来店者数', '目標', 3000, 3100, 3200, 9300],
          [null, '実績', 3120, 3045, 3260, 9425],
          ['配達件数', '目標', 410, 420, 430, 1260],
          [null, '実績', 402, 431, 415, 1248],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    ],
    expected: [
      kpi('来店者数', [
        ['4月', 3000, 3120, 'achieved'],
        ['5月', 3100, 3045, 'notAchieved'],
        ['6月', 3200, 3260, 'achieved'],
        [null, 9300, 9425, 'achieved'],
      ]),
      kpi('配達件数', [
        ['4月', 410, 402, 'notAchieved'],
        ['5月', 420, 431, 'achieved'],
        ['6月', 430, 415, 'notAchieved'],
        [null, 1260, 1248, 'notAchieved'],
      ]),
    ],
  },
];
