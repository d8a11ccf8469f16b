/** Whole workbooks: a list of projects and a form for each, with slips between them. */
import type { SheetSnapshot } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { NOT_REACHED, REACHED, flatBlock } from '../../../support/report-form';
import { sheet, type Row } from '../../../support/sheet';

/** The page of one project: its amounts in pairs, then one indicator with the years down the rows. */
const page = (
  name: string,
  project: string,
  amounts: Row,
  [no, title, unit]: readonly [string, string, string],
  years: readonly Row[],
): SheetSnapshot =>
  sheet(
    [
      ['個別事業調書'],
      ['事業名称', project, null, null, null],
      amounts,
      [no, title, null, '単位', unit],
      ['年度', '目標値', '実績値', '達成率', '達成状況'],
      ...years,
      ['評価', '計画に沿って進めた。', null, null, null],
    ],
    { name, at: 'D2' },
  );

export const cases: readonly RecognitionCase[] = [
  {
    what: 'a summary with names of KPIs and two amounts, a form per project: one name, one total, one state and one length are wrong',
    sheets: [
      sheet(
        [
          ['令和６年度　デジタル実装交付金の活用実績（霧島台市）'],
          [null],
          ['番号', '事業名', '所管課', '設定したＫＰＩ', '令和６年度', null],
          [null, null, null, null, '総事業費', '交付金充当額'],
          [
            1,
            '施設予約オンライン化事業',
            '生涯学習課',
            '①予約サイトの登録団体数\n②予約サイト経由の申込件数\n③施設利用者の満足度',
            '8,412,800円',
            '4,206,400円',
          ],
          [
            2,
            'ごみ分別案内ボット導入事業',
            '環境課',
            '①分別案内ボットの利用回数\n②電話による分別の問合せ件数',
            '3,905,000円',
            '1,952,500円',
          ],
          ['合計', null, null, null, '12,317,800円', '6,159,900円'],
        ],
        {
          name: '活用実績',
          merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'A7:D7'],
        },
      ),
      sheet(
        [
          ['実績報告書（抜粋）'],
          ['事業名', '施設予約オンライン化事業'],
          ['※計測できないときは実績値欄に「未計測」と記入し、理由を書いてください。'],
          ...flatBlock(
            ['KPI①', '予約サイトの登録団体数', 'アウトプット', '団体'],
            ['2023年度', 0, 300, 412, '達成', 500, null],
            [REACHED],
            [null],
          ),
          ...flatBlock(
            ['KPI②', '予約サイトからの申込件数', 'アウトプット', '件'],
            ['なし', 'なし', 4_000, 3_984, '達成', 5_000, null],
            [REACHED],
            [null],
          ),
          ...flatBlock(
            ['KPI③', '施設利用者の満足度', 'アウトカム', '％'],
            ['なし', 'なし', 80, '未計測', '未計測', 85, null],
            [null],
            [NOT_REACHED],
          ),
        ],
        { name: '施設予約', at: 'B1' },
      ),
      sheet(
        [
          ['実績報告書（抜粋）'],
          ['事業名', 'ごみ分別案内ボット導入事業'],
          [null],
          ...flatBlock(
            ['KPI①', '分別案内ボットの利用回数', 'アウトプット', '回'],
            ['なし', 'なし', 12_000, 31_250, '達成', 15_000, null],
            [REACHED, '180字'],
            [null],
          ),
          ...flatBlock(
            ['KPI②', '電話による分別の問合せ件数', 'アウトカム', '件'],
            ['2023年度', 2_860, 2_600, 2_710, '未達成', 2_400, null],
            [null],
            [NOT_REACHED],
          ),
        ],
        { name: 'ごみ分別', at: 'B1' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '予約サイトの登録団体数',
        kind: 'output',
        unit: '団体',
        project: '施設予約オンライン化事業',
        direction: 'higher',
        baseline: 0,
        periods: [
          [2024, 300, 412, 'achieved'],
          [2025, 500, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '予約サイトからの申込件数',
        kind: 'output',
        unit: '件',
        project: '施設予約オンライン化事業',
        direction: 'higher',
        baseline: null,
        periods: [
          [2024, 4_000, 3_984, 'notAchieved'],
          [2025, 5_000, null, 'pending'],
        ],
      },
      {
        no: 'KPI③',
        name: '施設利用者の満足度',
        kind: 'outcome',
        unit: '％',
        project: '施設予約オンライン化事業',
        direction: 'higher',
        periods: [
          [2024, 80, null, 'notMeasured'],
          [2025, 85, null, 'pending'],
        ],
      },
      {
        no: 'KPI①',
        name: '分別案内ボットの利用回数',
        kind: 'output',
        unit: '回',
        project: 'ごみ分別案内ボット導入事業',
        direction: 'higher',
        periods: [
          [2024, 12_000, 31_250, 'achieved'],
          [2025, 15_000, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '電話による分別の問合せ件数',
        kind: 'outcome',
        unit: '件',
        project: 'ごみ分別案内ボット導入事業',
        direction: 'lower',
        baseline: 2_860,
        periods: [
          [2024, 2_600, 2_710, 'notAchieved'],
          [2025, 2_400, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['施設予約オンライン化事業', 'cost', 8_412_800],
      ['施設予約オンライン化事業', 'grant', 4_206_400],
      ['ごみ分別案内ボット導入事業', 'cost', 3_905_000],
      ['ごみ分別案内ボット導入事業', 'grant', 1_952_500],
      [null, 'cost', 12_317_800, true],
      [null, 'grant', 6_159_900, true],
    ],
    findings: [
      'TOTAL_MISMATCH 活用実績!F7',
      'NAME_DIFFERS 施設予約!C10',
      'STATED_STATUS_DIFFERS 施設予約!F12',
      'REASON_MISSING 施設予約!C14',
      'ACTUAL_MISSING 施設予約!E18',
      'TARGET_ALREADY_EXCEEDED ごみ分別!E6',
      'CHAR_COUNT_MISMATCH ごみ分別!H7',
    ],
  },
  {
    what: 'a company’s plan of investments in 百万円 with one page per measure in 千円: the settled amount of one is above its budget',
    sheets: [
      sheet(
        [
          ['デジタル投資計画　2024年度の進捗（株式会社みなと物流）'],
          [null, null, null, '（単位：百万円）'],
          ['施策名', '主管部', '予算額', '決算額'],
          ['配車計画の自動化', '運輸部', 84, 79],
          ['倉庫内搬送の省人化', '倉庫部', 156, 171],
          ['計', null, 240, 250],
        ],
        { name: '投資一覧' },
      ),
      sheet(
        [
          ['施策名', '配車計画の自動化', null, null, null, null, null, null],
          ['予算額', '84,000千円', null, '決算額', '79,000千円', null, null, null],
          [null],
          ['KPI', '単位', '2023年度実績', '2024年度計画', '2024年度実績', '達成率', '判定', '2025年度計画'],
          ['積載率', '%', 61.5, 66, 67.2, '101.8%', '達成', 70],
          ['空車での走行距離', '千km', 940, 860, 871, '98.7%', '達成', 800],
          ['運転者の残業時間', '時間/月', 38, 30, 27.5, '109.1%', '達成', 25],
        ],
        { name: '施策A', at: 'B3' },
      ),
      sheet(
        [
          ['施策名', '倉庫内搬送の省人化', null, null, null, null, null, null],
          ['予算額', '156,000千円', null, '決算額', '171,000千円', null, null, null],
          [null],
          ['KPI', '単位', '2023年度実績', '2024年度計画', '2024年度実績', '達成率', '判定', '2025年度計画'],
          ['１時間当たりの出荷数', '個', 112, 130, 121, '93.0%', '未達成', 150],
          ['誤出荷の件数', '件', 46, 30, null, null, null, 20],
        ],
        { name: '施策B', at: 'B3' },
      ),
    ],
    expected: [
      {
        name: '積載率',
        unit: '%',
        project: '配車計画の自動化',
        periods: [
          [2023, null, 61.5, 'notSet'],
          [2024, 66, 67.2, 'achieved'],
          [2025, 70, null, 'pending'],
        ],
        statedRates: [null, 101.8, null],
      },
      {
        name: '空車での走行距離',
        unit: '千km',
        direction: 'lower',
        periods: [
          [2023, null, 940, 'notSet'],
          [2024, 860, 871, 'notAchieved'],
          [2025, 800, null, 'pending'],
        ],
        statedRates: [null, 98.7, null],
      },
      {
        name: '運転者の残業時間',
        unit: '時間/月',
        direction: 'lower',
        periods: [
          [2023, null, 38, 'notSet'],
          [2024, 30, 27.5, 'achieved'],
          [2025, 25, null, 'pending'],
        ],
        statedRates: [null, 109.1, null],
      },
      {
        name: '１時間当たりの出荷数',
        unit: '個',
        project: '倉庫内搬送の省人化',
        direction: 'higher',
        periods: [
          [2023, null, 112, 'notSet'],
          [2024, 130, 121, 'notAchieved'],
          [2025, 150, null, 'pending'],
        ],
        statedRates: [null, 93, null],
      },
      {
        name: '誤出荷の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, null, 46, 'notSet'],
          [2024, 30, null, 'notMeasured'],
          [2025, 20, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['配車計画の自動化', 'budget', 84_000_000],
      ['配車計画の自動化', 'settled', 79_000_000],
      ['倉庫内搬送の省人化', 'budget', 156_000_000],
      ['倉庫内搬送の省人化', 'settled', 171_000_000],
      [null, 'budget', 240_000_000, true],
      [null, 'settled', 250_000_000, true],
      ['配車計画の自動化', 'budget', 84_000_000],
      ['配車計画の自動化', 'settled', 79_000_000],
      ['倉庫内搬送の省人化', 'budget', 156_000_000],
      ['倉庫内搬送の省人化', 'settled', 171_000_000],
    ],
    findings: [
      'SETTLED_EXCEEDS_BUDGET 投資一覧!D5',
      'STATED_STATUS_DIFFERS 施策A!H8',
      // 121 ÷ 130 is 93.08 %, so 93.0% was cut off.
      'STATED_RATE_DIFFERS 施策B!G7',
      'ACTUAL_MISSING 施策B!F8',
    ],
  },
  {
    what: 'a list in 円 and one page per project in 千円: a slip in a project’s name, another cost that is the contract, settled above budget, a rate for the wrong year',
    sheets: [
      sheet(
        [
          ['交付対象事業一覧', null, null, '（単位：円）'],
          ['番号', '事業名', '事業費', '交付金額'],
          [1, '校務支援システム更新事業', 22_000_000, 11_000_000],
          [2, '地域通貨導入事業', 8_800_000, 4_400_000],
          [3, '救急受入情報共有事業', 5_500_000, 2_750_000],
          ['計', null, 36_300_000, 18_150_000],
        ],
        { name: '一覧' },
      ),
      page(
        '調書1',
        '公務支援システム更新事業',
        ['事業費', '22,000千円', '交付金額', '11,000千円', null],
        ['KPI①', '教員の月平均の時間外勤務', '時間'],
        [
          ['令和５年度', 44, 46.2, '95.2%', '未達成'],
          ['令和６年度', 40, 38.5, '103.9%', '達成'],
          ['令和７年度', 36, null, null, null],
        ],
      ),
      page(
        '調書2',
        '地域通貨導入事業',
        ['事業費', '8,360千円', '契約額', '8,360千円', null],
        ['KPI①', '地域通貨の流通額', '千円'],
        [
          ['令和５年度', 50_000, 43_720, '87.4%', '未達成'],
          ['令和６年度', 60_000, 71_280, '142.6%', '達成'],
          ['令和７年度', 70_000, null, null, null],
        ],
      ),
      page(
        '調書3',
        '救急受入情報共有事業',
        ['予算額', '5,500千円', '決算額', '5,720千円', null],
        ['KPI①', '受入れ先の決定に要する時間', '分'],
        [
          ['令和５年度', 15, 15, '100.0%', '達成'],
          ['令和６年度', 12, '―', null, '未計測'],
          ['令和７年度', 10, null, null, null],
        ],
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '教員の月平均の時間外勤務',
        unit: '時間',
        direction: 'lower',
        periods: [
          [2023, 44, 46.2, 'notAchieved'],
          [2024, 40, 38.5, 'achieved'],
          [2025, 36, null, 'pending'],
        ],
        statedRates: [95.2, 103.9, null],
      },
      {
        no: 'KPI①',
        name: '地域通貨の流通額',
        unit: '千円',
        project: '地域通貨導入事業',
        direction: 'higher',
        periods: [
          [2023, 50_000, 43_720, 'notAchieved'],
          [2024, 60_000, 71_280, 'achieved'],
          [2025, 70_000, null, 'pending'],
        ],
        statedRates: [87.4, 142.6, null],
      },
      {
        no: 'KPI①',
        name: '受入れ先の決定に要する時間',
        unit: '分',
        project: '救急受入情報共有事業',
        direction: 'lower',
        periods: [
          [2023, 15, 15, 'achieved'],
          [2024, 12, null, 'notMeasured'],
          [2025, 10, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['校務支援システム更新事業', 'cost', 22_000_000],
      ['校務支援システム更新事業', 'grant', 11_000_000],
      ['地域通貨導入事業', 'cost', 8_800_000],
      ['地域通貨導入事業', 'grant', 4_400_000],
      ['救急受入情報共有事業', 'cost', 5_500_000],
      ['救急受入情報共有事業', 'grant', 2_750_000],
      [null, 'cost', 36_300_000, true],
      [null, 'grant', 18_150_000, true],
      ['公務支援システム更新事業', 'cost', 22_000_000],
      ['公務支援システム更新事業', 'grant', 11_000_000],
      ['地域通貨導入事業', 'cost', 8_360_000],
      ['地域通貨導入事業', 'contract', 8_360_000],
      ['救急受入情報共有事業', 'budget', 5_500_000],
      ['救急受入情報共有事業', 'settled', 5_720_000],
    ],
    findings: [
      'NAME_DIFFERS 調書1!E3',
      'COST_DIFFERS 調書2!E4',
      // 71,280 ÷ 50,000: divided by the target of the year before; right is 118.8 %.
      'STATED_RATE_DIFFERS 調書2!G8',
      'TARGET_ALREADY_EXCEEDED 調書2!F8',
      'SETTLED_EXCEEDS_BUDGET 調書3!G4',
      'ACTUAL_MISSING 調書3!F8',
    ],
  },
];
