/**
 * The same value printed twice: planned and resulting table, first and revised target, provisional and
 * settled actual.
 */
import type { RecognitionCase } from '../../../support/cases';
import { form } from '../../../support/forms';
import { NOT_REACHED, REACHED, planAndResult } from '../../../support/report-form';
import { sheet } from '../../../support/sheet';

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a plan of three years and a result table of the same KPI which corrects the target',
    sheets: [
      sheet([
        ['(1) KPIの目標値（3カ年分）'],
        ['KPI①', '電子申請の利用件数', '種別', 'アウトプット', '単位', '件'],
        ['2024年度末', 500, '2025年度末', 800, '2026年度末', 1000],
        [null],
        ['(2) 2024年度末の実績'],
        ['KPI①', '種別', '単位', '2024年度末 目標値', '2024年度末 実績値'],
        ['電子申請の利用件数', 'アウトプット', '件', 550, 610],
      ]),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '電子申請の利用件数',
        kind: 'output',
        unit: '件',
        periods: [
          [2024, 550, 610, 'achieved'],
          [2025, 800, null, 'pending'],
          [2026, 1000, null, 'pending'],
        ],
      },
    ],
    findings: ['VALUE_DIFFERS_BETWEEN_TABLES Sheet1!D7'],
  },
  {
    what: 'plan table and result table of two KPIs, the target of one differs',
    sheets: [
      sheet([
        ['１　計画時のKPI'],
        ['No.', 'KPI', '単位', '令和6年度目標値', '令和7年度目標値', '令和8年度目標値'],
        ['KPI①', 'オンライン予約の利用件数', '件', 500, 800, 1200],
        ['KPI②', '窓口の平均待ち時間', '分', 20, 15, 10],
        [],
        ['２　令和6年度の実績'],
        ['No.', 'KPI', '単位', '令和6年度目標値', '令和6年度実績値', '達成状況'],
        ['KPI①', 'オンライン予約の利用件数', '件', 550, 610, '達成'],
        ['KPI②', '窓口の平均待ち時間', '分', 20, 22, '未達成'],
      ]),
    ],
    expected: [
      {
        name: 'オンライン予約の利用件数',
        no: 'KPI①',
        unit: '件',
        direction: 'higher',
        periods: [
          [2024, 550, 610, 'achieved'],
          [2025, 800, null, 'pending'],
          [2026, 1200, null, 'pending'],
        ],
      },
      {
        name: '窓口の平均待ち時間',
        no: 'KPI②',
        unit: '分',
        direction: 'lower',
        periods: [
          [2024, 20, 22, 'notAchieved'],
          [2025, 15, null, 'pending'],
          [2026, 10, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'a list of planned values and a list of results of the same KPIs below it, the fourth slot empty in both, one target corrected',
    sheets: [
      form([
        ['地方創生推進交付金　事業実施報告', '<', '<', '<', '<', '<', '<'],
        ['事業名', '里山体験ツーリズム推進事業', '<', '<', '<', '<', '<'],
        ['交付対象事業費', '8,800千円', '<', '交付金額', '4,400千円', '<', '<'],
        [],
        ['１．KPIの目標値'],
        ['番号', '指標名', '<', '単位', 'R6年度末', 'R7年度末', 'R8年度末'],
        ['KPI①', '体験プログラム参加者数', '<', '人', 600, 900, 1200],
        ['KPI②', '協力農家数', '<', '戸', 12, 16, 20],
        ['KPI③', 'リピーター率', '<', '％', 20, 25, 30],
        ['KPI④', null, '<', null, null, null, null],
        [],
        ['２．KPIの実績（R6年度末）'],
        ['番号', '指標名', '<', '目標値', '実績値', '達成状況', '要因'],
        ['KPI①', '体験プログラム参加者数', '<', 600, 655, '達成', '旅行会社と連携した。'],
        ['KPI②', '協力農家数', '<', 12, 10, '未達成', '高齢化により辞退があった。'],
        ['KPI③', 'リピーター率', '<', 22, 22.4, '達成', '会員証を配布した。'],
        ['KPI④', null, '<', null, null, null, null],
      ]),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '体験プログラム参加者数',
        unit: '人',
        project: '里山体験ツーリズム推進事業',
        periods: [
          [2024, 600, 655, 'achieved'],
          [2025, 900, null, 'pending'],
          [2026, 1200, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '協力農家数',
        unit: '戸',
        project: '里山体験ツーリズム推進事業',
        periods: [
          [2024, 12, 10, 'notAchieved'],
          [2025, 16, null, 'pending'],
          [2026, 20, null, 'pending'],
        ],
      },
      {
        no: 'KPI③',
        name: 'リピーター率',
        unit: '％',
        project: '里山体験ツーリズム推進事業',
        periods: [
          [2024, 22, 22.4, 'achieved'],
          [2025, 25, null, 'pending'],
          [2026, 30, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['里山体験ツーリズム推進事業', 'eligible', 8_800_000],
      ['里山体験ツーリズム推進事業', 'grant', 4_400_000],
    ],
  },
  {
    what: 'lines of adopted projects with the contract, cards whose cost is the contract, plan and result per KPI with a corrected target',
    sheets: [
      sheet(
        [
          ['２　採択された事業'],
          ['○学校連絡アプリ導入事業（学校教育課） 事業費：6,820千円 ⇒ (株)ひばりソフト（長崎市）：6,490千円'],
          ['保護者への連絡をアプリに移し、欠席の届出も受け付ける。【R6.6月運用開始】'],
          [
            '○水位監視カメラ整備事業（防災課・河川課） 事業費：12,100千円 ⇒ 港湾電設(株)（佐世保市）：12,100千円',
          ],
          ['小河川の水位を画像で公開する。【R6.10月運用開始】'],
        ],
        { name: '採択事業' },
      ),
      sheet(
        [
          ['学校連絡アプリ導入事業（学校教育課）'],
          [null],
          ['実施地域', '長崎県波佐浦市', null, '事業費', '6,490千円', null, null],
          ['実施主体', '長崎県波佐浦市', null, '人口', '28,114人(R5.12月末)', null, null],
          ['事業概要', '保護者への連絡をアプリに移す。', null, null, null, null, null],
          [
            '主なKPI',
            '【アウトプット指標（活動指標）】\n①アプリを利用する学校数\n②アプリによる欠席連絡の件数',
            null,
            '【アウトカム指標（成果指標）】\n①保護者の満足度',
            null,
            null,
            null,
          ],
          [null],
          ...planAndResult(
            ['KPI①', 'アプリを利用する学校数', 'アウトプット', '校'],
            [10, 15, 15],
            [12, 12],
            REACHED,
            null,
          ),
          ...planAndResult(
            ['KPI②', 'アプリによる欠席連絡の件数', 'アウトプット', '件'],
            ['8,000', '12,000', '13,000'],
            [8_000, 7_420],
            null,
            NOT_REACHED,
          ),
          ...planAndResult(
            ['KPI③', '保護者の満足度', 'アウトカム', '％'],
            ['70%（満足とした回答率）', '75%（満足とした回答率）', '80%（満足とした回答率）'],
            [70, 81.5],
            REACHED,
            null,
          ),
        ],
        { name: '1_学校連絡' },
      ),
      sheet(
        [
          ['水位監視カメラ整備事業（防災課・河川課）'],
          [null],
          ['実施地域', '長崎県波佐浦市', null, '事業費', '12,100千円', null, null],
          ['実施主体', '長崎県波佐浦市、港湾電設(株)', null, '人口', '28,114人(R5.12月末)', null, null],
          ['主なKPI', '【アウトプット指標（活動指標）】\n①公開画像の閲覧数', null, null, null, null, null],
          [null],
          ...planAndResult(
            ['KPI①', '公開画像の閲覧数', 'アウトプット', '回'],
            [null, 20_000, 30_000],
            [0, '未計測'],
            null,
            NOT_REACHED,
          ),
        ],
        { name: '2_水位カメラ' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'アプリを利用する学校数',
        kind: 'output',
        unit: '校',
        project: '学校連絡アプリ導入事業',
        periods: [
          [2024, 12, 12, 'achieved'],
          [2025, 15, null, 'pending'],
          [2026, 15, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: 'アプリによる欠席連絡の件数',
        kind: 'output',
        unit: '件',
        project: '学校連絡アプリ導入事業',
        periods: [
          [2024, 8_000, 7_420, 'notAchieved'],
          [2025, 12_000, null, 'pending'],
          [2026, 13_000, null, 'pending'],
        ],
      },
      {
        no: 'KPI③',
        name: '保護者の満足度',
        kind: 'outcome',
        unit: '％',
        project: '学校連絡アプリ導入事業',
        periods: [
          [2024, 70, 81.5, 'achieved'],
          [2025, 75, null, 'pending'],
          [2026, 80, null, 'pending'],
        ],
      },
      {
        no: 'KPI①',
        name: '公開画像の閲覧数',
        kind: 'output',
        unit: '回',
        project: '水位監視カメラ整備事業',
        periods: [
          [2024, 0, null, 'notMeasured'],
          [2025, 20_000, null, 'pending'],
          [2026, 30_000, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['学校連絡アプリ導入事業', 'cost', 6_820_000],
      ['学校連絡アプリ導入事業', 'contract', 6_490_000],
      ['水位監視カメラ整備事業', 'cost', 12_100_000],
      ['水位監視カメラ整備事業', 'contract', 12_100_000],
      ['学校連絡アプリ導入事業', 'cost', 6_490_000],
      ['水位監視カメラ整備事業', 'cost', 12_100_000],
    ],
    findings: [
      'COST_DIFFERS 1_学校連絡!E3',
      'VALUE_DIFFERS_BETWEEN_TABLES 1_学校連絡!E15',
      'TARGET_ALREADY_EXCEEDED 1_学校連絡!F37',
      'TARGET_ZERO 2_水位カメラ!E14',
      'VALUE_DIFFERS_BETWEEN_TABLES 2_水位カメラ!E14',
      'ACTUAL_MISSING 2_水位カメラ!F14',
    ],
  },
  {
    what: 'a corrected target beside the first one: a person is asked',
    sheets: [
      sheet([
        ['指標名', '当初目標', '修正目標', '実績'],
        ['相談件数', 10, 12, 13],
      ]),
    ],
    expected: [{ name: '相談件数', confidence: 'review', periods: [[null, 12, 13, 'achieved']] }],
  },
  {
    what: '当初目標 and 変更後目標 above 実績: the changed target holds, and a target is no unit',
    sheets: [
      sheet([
        ['指標名', '相談件数', '単位', '件'],
        [null, 'R5', 'R6', null],
        ['当初目標', 100, 110, null],
        ['変更後目標', 100, 105, null],
        ['実績', 95, 107, null],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        unit: '件',
        periods: [
          [2023, 100, 95, 'notAchieved'],
          [2024, 105, 107, 'achieved'],
        ],
      },
    ],
  },
  {
    what: '当初目標値 and 見直し後目標値 of the same year side by side, a dash where nothing was revised',
    sheets: [
      sheet([
        ['指標', '単位', '当初目標値（R7）', '見直し後目標値（R7）', 'R5実績値', 'R6実績値'],
        ['オンライン診療の実施機関数', '機関', 20, 30, 18, 24],
        ['がん検診の受診率', '％', 50, '―', 41.2, 43.5],
        ['健康ポイントの参加者数', '人', 3000, 2500, 1980, 2210],
      ]),
    ],
    expected: [
      {
        name: 'オンライン診療の実施機関数',
        periods: [
          [2023, null, 18, 'notSet'],
          [2024, null, 24, 'notSet'],
          [2025, 30, null, 'pending'],
        ],
      },
      {
        name: 'がん検診の受診率',
        periods: [
          [2023, null, 41.2, 'notSet'],
          [2024, null, 43.5, 'notSet'],
          [2025, 50, null, 'pending'],
        ],
      },
      {
        name: '健康ポイントの参加者数',
        periods: [
          [2023, null, 1980, 'notSet'],
          [2024, null, 2210, 'notSet'],
          [2025, 2500, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'of 実績（速報） and 実績（確定） of the same year the settled one holds',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R6実績（速報）', 'R6実績（確定）'],
        ['相談件数', '件', 10, 9, 12],
        ['利用者数', '人', 10, 11, 8],
      ]),
    ],
    expected: [
      { name: '相談件数', periods: [[2024, 10, 12, 'achieved']] },
      { name: '利用者数', periods: [[2024, 10, 8, 'notAchieved']] },
    ],
  },
  {
    what: '速報 between the year and 実績 does not hide the newest year',
    sheets: [
      sheet([
        ['指標名', '単位', 'R6目標', 'R5実績', 'R6（速報）実績'],
        ['相談件数', '件', 100, 95, 104],
        ['待機児童数', '人', 20, 45, 28],
      ]),
    ],
    expected: [
      {
        name: '相談件数',
        periods: [
          [2023, null, 95, 'notSet'],
          [2024, 100, 104, 'achieved'],
        ],
      },
      {
        name: '待機児童数',
        direction: 'lower',
        periods: [
          [2023, null, 45, 'notSet'],
          [2024, 20, 28, 'notAchieved'],
        ],
      },
    ],
  },
];
