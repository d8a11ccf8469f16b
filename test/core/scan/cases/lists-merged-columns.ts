/** Lists whose project, policy or department is printed once, merged or left blank for the rows below. */
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a merged project beside its KPIs, with merged number and department',
    sheets: [
      sheet(
        [
          ['№', '事業名', '担当課', '指標名', '単位', '目標値', '実績値'],
          [1, 'スマート農業推進事業', '農政課', 'ドローン導入農家数', '戸', 15, 17],
          [null, null, null, '作業時間の削減率', '％', 20, 16.5],
          [2, '観光DX推進事業', '観光課', '周遊アプリのダウンロード数', '件', 5000, 6120],
          [null, null, null, '観光消費額', '円／人', 8500, 9020],
          [null, null, null, '外国語案内板の設置数', '基', 10, 10],
          [3, '空き家対策事業', '住宅課', '空き家解消件数', '件', 30, 22],
        ],
        { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A6', 'B4:B6', 'C4:C6'] },
      ),
    ],
    expected: [
      { name: 'ドローン導入農家数', project: 'スマート農業推進事業', periods: [[null, 15, 17, 'achieved']] },
      {
        name: '作業時間の削減率',
        project: 'スマート農業推進事業',
        direction: 'higher',
        periods: [[null, 20, 16.5, 'notAchieved']],
      },
      {
        name: '周遊アプリのダウンロード数',
        project: '観光DX推進事業',
        periods: [[null, 5000, 6120, 'achieved']],
      },
      { name: '観光消費額', project: '観光DX推進事業', periods: [[null, 8500, 9020, 'achieved']] },
      { name: '外国語案内板の設置数', project: '観光DX推進事業', periods: [[null, 10, 10, 'achieved']] },
      { name: '空き家解消件数', project: '空き家対策事業', periods: [[null, 30, 22, 'notAchieved']] },
    ],
  },
  {
    what: 'the project is printed once and left blank below, kinds in a column; two projects count the same thing',
    sheets: [
      sheet(
        [
          ['事業名', '区分', '指標', 'R6目標', 'R6実績', 'R7目標'],
          ['婚活支援事業', '活動指標', 'イベント開催回数', 4, 4, 4],
          [null, '成果指標', '参加者数', 80, 66, 90],
          ['若者定着事業', '活動指標', '企業説明会の開催回数', 6, 7, 6],
          [null, '成果指標', '参加者数', 120, 131, 130],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: 'イベント開催回数',
        kind: 'output',
        project: '婚活支援事業',
        periods: [
          [2024, 4, 4, 'achieved'],
          [2025, 4, null, 'pending'],
        ],
      },
      {
        name: '参加者数',
        kind: 'outcome',
        project: '婚活支援事業',
        periods: [
          [2024, 80, 66, 'notAchieved'],
          [2025, 90, null, 'pending'],
        ],
      },
      {
        name: '企業説明会の開催回数',
        kind: 'output',
        project: '若者定着事業',
        periods: [
          [2024, 6, 7, 'achieved'],
          [2025, 6, null, 'pending'],
        ],
      },
      {
        name: '参加者数',
        kind: 'outcome',
        project: '若者定着事業',
        periods: [
          [2024, 120, 131, 'achieved'],
          [2025, 130, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: '基本目標, 施策 and 取組 merged down three columns before the KPI, one text KPI among them',
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
];
