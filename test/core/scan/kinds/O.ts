import { kpi, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const kind =
  'Two tables side by side in the same rows, of different shape (list beside label-value pairs; list beside list)';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a list at the left, pairs about the project at the right',
    sheets: [
      sheet([
        ['指標', '目標', '実績', null, '事業名', '子育て応援事業'],
        ['一時預かり利用者数', 640, 702, null, '担当課', 'こども課'],
        ['育児講座参加者数', 180, 171, null, '実施場所', '子育て支援センター'],
        ['相談件数', 300, 311, null, '電話', '0191-00-0000'],
      ]),
    ],
    expected: [
      kpi('一時預かり利用者数', [[null, 640, 702, 'achieved']]),
      kpi('育児講座参加者数', [[null, 180, 171, 'notAchieved']]),
      kpi('相談件数', [[null, 300, 311, 'achieved']]),
    ],
  },
  {
    what: 'pairs at the left, a list with units at the right',
    sheets: [
      sheet([
        ['施設', '市民プール', null, 'KPI', '単位', '目標', '実績'],
        ['所管', 'スポーツ課', null, '利用者数', '人', 28000, 29340],
        ['開設', '平成9年', null, '教室開催数', '回', 60, 54],
        ['指定管理者', '市体育協会', null, '回数券販売数', '枚', 1900, 1955],
      ]),
    ],
    expected: [
      kpi('利用者数', [[null, 28000, 29340, 'achieved']], { unit: '人' }),
      kpi('教室開催数', [[null, 60, 54, 'notAchieved']], { unit: '回' }),
      kpi('回数券販売数', [[null, 1900, 1955, 'achieved']], { unit: '枚' }),
    ],
  },
  {
    what: 'two KPI lists of different columns, the left read first',
    open: 'first sight',
    sheets: [
      sheet([
        ['指標', '単位', '目標', '実績', null, '指標', '令和6年度目標', '令和6年度実績'],
        ['広報紙発行部数', '部', 15000, 15000, null, '会員企業数', 210, 218],
        ['SNS投稿数', '件', 360, 344, null, '交流会参加者数', 95, 88],
      ]),
    ],
    expected: [
      kpi('広報紙発行部数', [[null, 15000, 15000, 'achieved']], { unit: '部' }),
      kpi('SNS投稿数', [[null, 360, 344, 'notAchieved']], { unit: '件' }),
      kpi('会員企業数', [[2024, 210, 218, 'achieved']]),
      kpi('交流会参加者数', [[2024, 95, 88, 'notAchieved']]),
    ],
  },
  {
    what: 'a list beside a card with 指標名, 目標値 and 実績値 downwards',
    open: 'first sight',
    sheets: [
      sheet([
        ['指標', '目標', '実績', '備考', null, '指標名', '延べ宿泊者数'],
        ['観光案内所利用者数', 9000, 9412, null, null, '目標値', 31000],
        ['ガイド案内件数', 420, 398, '雨天中止あり', null, '実績値', 32150],
      ]),
    ],
    expected: [
      kpi('観光案内所利用者数', [[null, 9000, 9412, 'achieved']]),
      kpi('ガイド案内件数', [[null, 420, 398, 'notAchieved']]),
      kpi('延べ宿泊者数', [[null, 31000, 32150, 'achieved']]),
    ],
  },
  {
    what: 'an English list beside a phone list',
    sheets: [
      sheet([
        ['KPI', 'Target', 'Actual', null, 'Name', 'Extension', 'Room'],
        ['Calls answered', 8800, 9015, null, 'A. Ito', 2201, 'B-1'],
        ['Tickets closed', 2600, 2544, null, 'M. Ueda', 2202, 'B-1'],
        ['Guides published', 30, 33, null, 'T. Endo', 2203, 'B-3'],
      ]),
    ],
    expected: [
      kpi('Calls answered', [[null, 8800, 9015, 'achieved']]),
      kpi('Tickets closed', [[null, 2600, 2544, 'notAchieved']]),
      kpi('Guides published', [[null, 30, 33, 'achieved']]),
    ],
  },
  {
    what: 'a list of three rows beside a longer list of staff numbers by ward',
    sheets: [
      sheet(
        [
          ['指標', '目標', '実績', null, '病棟', '病床数', '看護師数'],
          ['新入院患者数', 5200, 5318, null, '3東', 48, 26],
          ['退院支援件数', 760, 731, null, '3西', 46, 25],
          ['訪問看護件数', 1900, 1922, null, '4東', 50, 27],
          [null, null, null, null, '4西', 44, 24],
          [null, null, null, null, '5東', 40, 22],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      kpi('新入院患者数', [[null, 5200, 5318, 'achieved']]),
      kpi('退院支援件数', [[null, 760, 731, 'notAchieved']]),
      kpi('訪問看護件数', [[null, 1900, 1922, 'achieved']]),
    ],
  },
];
