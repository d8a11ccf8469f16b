import { parseAddress } from '../../../../src/core/cells/address';
import type { CellValue, SheetSnapshot } from '../../../../src/core/cells/snapshot';
import type { RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

interface FormOptions {
  readonly name?: string;
  readonly at?: string;
  /** Narrow sheet columns per column of the drawing; one each where nothing is said. */
  readonly widths?: readonly number[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
}

/** A form as drawn: `<` is merged with the cell to its left, `^` with the one above. */
function form(rows: readonly (readonly CellValue[])[], options: FormOptions = {}): SheetSnapshot {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, c) => options.widths?.[c] ?? 1);
  const starts = widths.map((_, c) => widths.slice(0, c).reduce((a, b) => a + b, 0));
  const drawn = (r: number, c: number): CellValue => rows[r]?.[c] ?? null;
  const isMark = (v: CellValue): boolean => v === '<' || v === '^';
  const flat = sheet(
    rows.map((_, r) =>
      widths.flatMap((width, c) => [
        isMark(drawn(r, c)) ? null : drawn(r, c),
        ...Array.from({ length: width - 1 }, () => null),
      ]),
    ),
    {
      name: options.name ?? 'Sheet1',
      at: options.at ?? 'A1',
      formats: options.formats ?? {},
      texts: options.texts ?? {},
    },
  );
  const origin = parseAddress(options.at ?? 'A1');
  const merges = rows.flatMap((_, r) =>
    widths.flatMap((__, c) => {
      if (isMark(drawn(r, c))) return [];
      let right = c;
      while (drawn(r, right + 1) === '<') right++;
      let bottom = r;
      while (drawn(bottom + 1, c) === '^') bottom++;
      const area = {
        top: origin.top + r,
        bottom: origin.top + bottom,
        left: origin.left + starts[c]!,
        right: origin.left + starts[right]! + widths[right]! - 1,
      };
      return area.top === area.bottom && area.left === area.right ? [] : [area];
    }),
  );
  return { ...flat, merges };
}

const nothing = (what: string, ...sheets: readonly SheetSnapshot[]): RecognitionCase => ({
  what: `latest- none: ${what}`,
  sheets,
  expected: [],
});

/** A KPI定義書 of one company: labels left, a value per year. */
const definition = (
  name: string,
  at: string,
  kpi: string,
  unit: string,
  values: readonly CellValue[],
): SheetSnapshot =>
  form(
    [
      ['KPI定義書', '<', '<', '<'],
      ['KPI名称', kpi, '<', '<'],
      ['定義・算出式', '翌月5営業日までに経理システムから抽出して集計する', '<', '<'],
      ['測定頻度', '月次', '単位', unit],
      ['データソース', '基幹システム', '責任者', '営業企画部長'],
      ['2024年度目標', values[0]!, '2024年度実績', values[1]!],
      ['2025年度目標', values[2]!, '2025年度実績', values[3]!],
    ],
    { name, at },
  );

/** Forms and cards as offices keep them, written without a look at how they are recognised. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'latest- form: name and unit in the cell of the heading of each small table, years across, rates printed, three lines of money in 千円 below',
    sheets: [
      form(
        [
          ['令和７年度　事務事業評価調書', '<', '<', '<', '<'],
          ['事務事業名', '生涯学習講座開催事業', '<', '所管課', '生涯学習課'],
          ['事業の目的', '市民が学び続けられる機会をつくる。', '<', '<', '<'],
          [],
          ['成果指標①：講座の受講者数（人）', '<', '<', '<', '<'],
          ['年度', '令和４年度', '令和５年度', '令和６年度', '令和７年度'],
          ['目標値', 400, 420, 450, 480],
          ['実績値', 388, 431, 447, null],
          ['達成率', '97.0%', '102.6%', '99.3%', null],
          [],
          ['成果指標②：受講者の満足度（％）', '<', '<', '<', '<'],
          ['年度', '令和４年度', '令和５年度', '令和６年度', '令和７年度'],
          ['目標値', 85, 85, 90, 90],
          ['実績値', 88.2, '未計測', 91, null],
          ['達成率', '103.8%', null, '101.1%', null],
          [],
          ['事業費（単位：千円）', '<', '<', '<', null],
          ['区分', '令和４年度', '令和５年度', '令和６年度', null],
          ['予算額', 1200, 1200, 1350, null],
          ['決算額', 1154, 1187, 1322, null],
          ['交付金充当額', 500, 500, 600, null],
        ],
        { at: 'B3' },
      ),
    ],
    expected: [
      {
        name: '講座の受講者数（人）',
        unit: '人',
        kind: 'outcome',
        project: '生涯学習講座開催事業',
        statedRates: [97, 102.6, 99.3, null],
        periods: [
          [2022, 400, 388, 'notAchieved'],
          [2023, 420, 431, 'achieved'],
          [2024, 450, 447, 'notAchieved'],
          [2025, 480, null, 'pending'],
        ],
      },
      {
        name: '受講者の満足度（％）',
        unit: '％',
        kind: 'outcome',
        project: '生涯学習講座開催事業',
        periods: [
          [2022, 85, 88.2, 'achieved'],
          [2023, 85, null, 'notMeasured'],
          [2024, 90, 91, 'achieved'],
          [2025, 90, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['生涯学習講座開催事業', 'budget', 1_200_000],
      ['生涯学習講座開催事業', 'budget', 1_200_000],
      ['生涯学習講座開催事業', 'budget', 1_350_000],
      ['生涯学習講座開催事業', 'settled', 1_154_000],
      ['生涯学習講座開催事業', 'settled', 1_187_000],
      ['生涯学習講座開催事業', 'settled', 1_322_000],
      ['生涯学習講座開催事業', 'grant', 500_000],
      ['生涯学習講座開催事業', 'grant', 500_000],
      ['生涯学習講座開催事業', 'grant', 600_000],
    ],
    findings: ['ACTUAL_MISSING Sheet1!D16', 'TARGET_ALREADY_EXCEEDED Sheet1!E16'],
  },
  {
    what: 'latest- form: a policy sheet with name and unit in one row and 基準値, 最新値 and 目標値 with their years in the next, three times on a fine grid',
    sheets: [
      form(
        [
          ['施策評価シート', '<', '<', '<', '<', '<'],
          ['施策', '2-3 空き家対策の推進', '<', '<', '主管課', '住宅政策課'],
          [],
          ['指標１', '空き家バンク登録件数', '<', '<', '単位', '件'],
          ['基準値（R2年度）', 34, '最新値（R6年度）', 71, '目標値（R8年度）', 80],
          ['指標２', '管理不全空き家の数', '<', '<', '単位', '戸'],
          ['基準値（R2年度）', 128, '最新値（R6年度）', 96, '目標値（R8年度）', 60],
          ['指標３', null, '<', '<', '単位', null],
          ['基準値（R2年度）', null, '最新値（R6年度）', null, '目標値（R8年度）', null],
          ['施策の課題', '所有者の特定に時間を要している。', '<', '<', '<', '<'],
        ],
        { at: 'C2', widths: [5, 3, 5, 3, 5, 3] },
      ),
    ],
    expected: [
      {
        name: '空き家バンク登録件数',
        unit: '件',
        direction: 'higher',
        baseline: 34,
        periods: [
          [2024, null, 71, 'notSet'],
          [2026, 80, null, 'pending'],
        ],
      },
      {
        name: '管理不全空き家の数',
        unit: '戸',
        direction: 'lower',
        baseline: 128,
        periods: [
          [2024, null, 96, 'notSet'],
          [2026, 60, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'latest- form: a list of planned values and a list of results of the same KPIs below it, the fourth slot empty in both, one target corrected',
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
      ['里山体験ツーリズム推進事業', 'cost', 8_800_000],
      ['里山体験ツーリズム推進事業', 'grant', 4_400_000],
    ],
  },
  {
    what: 'latest- form: 個票 with two KPIs side by side, KPI名： and 単位： in cells with their values, the years down the rows, a spacer column between',
    sheets: [
      form(
        [
          ['個票４　子育て支援', '<', '<', '<', null, null, null, null, null],
          [],
          [
            'KPI名：子育て相談件数',
            '<',
            '<',
            '単位：件',
            null,
            'KPI名：保育所待機児童数',
            '<',
            '<',
            '単位：人',
          ],
          ['年度', '目標値', '実績値', '達成率', null, '年度', '目標値', '実績値', '達成率'],
          ['R4', 1500, 1420, '94.7%', null, 'R4', 20, 25, '80.0%'],
          ['R5', 1600, 1688, '105.5%', null, 'R5', 10, 8, '125.0%'],
          ['R6', 1700, 1702, '100.1%', null, 'R6', 5, 6, '83.3%'],
          ['R7', 1800, null, null, null, 'R7', 0, null, null],
          [
            '主な取組',
            '出張相談を月２回行った。',
            '<',
            '<',
            null,
            '主な取組',
            '小規模保育を１か所増やした。',
            '<',
            '<',
          ],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '子育て相談件数',
        unit: '件',
        direction: 'higher',
        statedRates: [94.7, 105.5, 100.1, null],
        periods: [
          [2022, 1500, 1420, 'notAchieved'],
          [2023, 1600, 1688, 'achieved'],
          [2024, 1700, 1702, 'achieved'],
          [2025, 1800, null, 'pending'],
        ],
      },
      {
        name: '保育所待機児童数',
        unit: '人',
        direction: 'lower',
        statedRates: [80, 125, 83.3, null],
        periods: [
          [2022, 20, 25, 'notAchieved'],
          [2023, 10, 8, 'achieved'],
          [2024, 5, 6, 'notAchieved'],
          [2025, 0, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'latest- form: 進捗管理票 with boxes to tick, rows 目標, 実績 and 達成状況 over the years, the next measure in the same form below',
    sheets: [
      form(
        [
          ['ＤＸ推進計画　進捗管理票', '<', '<', '<', '<', '<', '<'],
          ['取組名', '行政手続のオンライン化', '<', '<', '進捗', '□未着手　■実施中　□完了', '<'],
          ['担当課', 'デジタル推進課', '<', '<', '評価', '□順調　■概ね順調　□遅れ', '<'],
          ['KPI', '単位', '区分', 'R5', 'R6', 'R7', 'R8'],
          ['オンライン申請の利用率', '％', '目標', 25, 40, 55, 70],
          ['^', '^', '実績', 27.5, 38.1, null, null],
          ['^', '^', '達成状況', '達成', '未達成', null, null],
          [],
          ['取組名', '窓口のキャッシュレス化', '<', '<', '進捗', '□未着手　□実施中　■完了', '<'],
          ['担当課', '市民課', '<', '<', '評価', '■順調　□概ね順調　□遅れ', '<'],
          ['KPI', '単位', '区分', 'R5', 'R6', 'R7', 'R8'],
          ['キャッシュレス決済の対応窓口数', '箇所', '目標', 3, 8, 12, 12],
          ['^', '^', '実績', 3, 9, null, null],
          ['^', '^', '達成状況', '達成', '達成', null, null],
        ],
        { widths: [8, 2, 3, 3, 3, 3, 3] },
      ),
    ],
    expected: [
      {
        name: 'オンライン申請の利用率',
        unit: '％',
        project: '行政手続のオンライン化',
        periods: [
          [2023, 25, 27.5, 'achieved'],
          [2024, 40, 38.1, 'notAchieved'],
          [2025, 55, null, 'pending'],
          [2026, 70, null, 'pending'],
        ],
      },
      {
        name: 'キャッシュレス決済の対応窓口数',
        unit: '箇所',
        project: '窓口のキャッシュレス化',
        periods: [
          [2023, 3, 3, 'achieved'],
          [2024, 8, 9, 'achieved'],
          [2025, 12, null, 'pending'],
          [2026, 12, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'latest- form: 目標管理カード of a section, three goals each with 指標, 目標値, 実績値 and 達成度 in two rows of pairs, the third not used, the year in the title',
    sheets: [
      form(
        [
          ['令和６年度　目標管理カード', '<', '<', '<'],
          ['所属', '健康増進課', '課長名', '高橋　健'],
          [],
          ['目標１', '若いうちからの健康づくりを広げる', '<', '<'],
          ['指標', '特定健診の受診率', '単位', '％'],
          ['目標値', 45, '実績値', 46.8],
          ['達成度', '104%', '自己評価', 'Ａ'],
          [],
          ['目標２', '重症化を防ぐ', '<', '<'],
          ['指標', '保健指導の実施件数', '単位', '件'],
          ['目標値', 320, '実績値', 256],
          ['達成度', '80%', '自己評価', 'Ｃ'],
          [],
          ['目標３', null, '<', '<'],
          ['指標', null, '単位', null],
          ['目標値', null, '実績値', null],
          ['達成度', null, '自己評価', null],
        ],
        { at: 'B2', widths: [2, 6, 2, 4] },
      ),
    ],
    expected: [
      {
        name: '特定健診の受診率',
        unit: '％',
        statedRates: [104],
        periods: [[2024, 45, 46.8, 'achieved']],
      },
      {
        name: '保健指導の実施件数',
        unit: '件',
        statedRates: [80],
        periods: [[2024, 320, 256, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'latest- form: KPI定義書 of a company, one per sheet, definition, source and owner as pairs, target and actual of two years below, begun at two places',
    sheets: [
      definition('KPI-01', 'A1', '新規契約件数', '件', [240, 251, 280, null]),
      definition('KPI-02', 'B3', '解約率', '％', [2, 2.4, 1.8, null]),
      definition('KPI-03', 'A1', '一人当たり売上高', '千円', ['12,500', '12,180', '13,000', null]),
    ],
    expected: [
      {
        name: '新規契約件数',
        unit: '件',
        direction: 'higher',
        periods: [
          [2024, 240, 251, 'achieved'],
          [2025, 280, null, 'pending'],
        ],
      },
      {
        name: '解約率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2024, 2, 2.4, 'notAchieved'],
          [2025, 1.8, null, 'pending'],
        ],
      },
      {
        name: '一人当たり売上高',
        unit: '千円',
        direction: 'higher',
        periods: [
          [2024, 12500, 12180, 'notAchieved'],
          [2025, 13000, null, 'pending'],
        ],
      },
    ],
    costs: [],
  },
  {
    what: 'latest- form: English tiles three by two, the name above, target and actual left of their values, the fiscal year in the line below the title, the last tile empty',
    sheets: [
      form(
        [
          ['Customer Care – Monthly One-Pager', '<', '<', '<', '<', '<', '<', '<'],
          ['Reporting period: FY2024', '<', '<', '<', '<', '<', '<', '<'],
          [],
          [
            'Calls answered within 20 s (%)',
            '<',
            null,
            'Complaints received',
            '<',
            null,
            'Net promoter score',
            '<',
          ],
          ['Target', 80, null, 'Target', 150, null, 'Target', 35],
          ['Actual', 82.5, null, 'Actual', 171, null, 'Actual', 31],
          [],
          ['First contact resolution (%)', '<', null, 'Training hours per agent', '<', null, null, '<'],
          ['Target', 70, null, 'Target', 24, null, 'Target', null],
          ['Actual', 70, null, 'Actual', 'n/a', null, 'Actual', null],
        ],
        { at: 'B2', widths: [3, 2, 1, 3, 2, 1, 3, 2] },
      ),
    ],
    expected: [
      {
        name: 'Calls answered within 20 s (%)',
        unit: '%',
        direction: 'higher',
        periods: [[2024, 80, 82.5, 'achieved']],
      },
      { name: 'Complaints received', direction: 'lower', periods: [[2024, 150, 171, 'notAchieved']] },
      { name: 'Net promoter score', direction: 'higher', periods: [[2024, 35, 31, 'notAchieved']] },
      { name: 'First contact resolution (%)', unit: '%', periods: [[2024, 70, 70, 'achieved']] },
      { name: 'Training hours per agent', periods: [[2024, 24, null, 'notMeasured']] },
    ],
  },
  {
    what: 'latest- form: twelve numbered slots of which five are filled, values with their units in the cells, two years of 目標 and 実績, a reason column',
    sheets: [
      form(
        [
          ['効果検証調書', '<', '<', '<', '<', '<', '<'],
          ['事業名', '移住定住促進事業', '<', '<', '<', '<', '<'],
          ['No.', 'ＫＰＩ', 'R6年度', '<', 'R7年度', '<', '未達の理由'],
          ['^', '^', '目標', '実績', '目標', '実績', '^'],
          ['KPI1', '移住相談件数', '300件', '342件', '350件', null, null],
          ['KPI2', '移住者数', '60人', '51人', '70人', null, '住宅の確保が進まなかった。'],
          ['KPI3', 'お試し住宅の稼働率', '65.0％', '70.2％', '70.0％', null, null],
          ['KPI4', null, null, null, null, null, null],
          ['KPI5', 'イベント参加世帯数', '40世帯', '40世帯', '45世帯', null, null],
          ['KPI6', 'ＳＮＳフォロワー数', '2,000人', '未計測', '2,500人', null, 'アカウントの移行中のため。'],
          ['KPI7', null, null, null, null, null, null],
          ['KPI8', null, null, null, null, null, null],
          ['KPI9', null, null, null, null, null, null],
          ['KPI10', null, null, null, null, null, null],
          ['KPI11', null, null, null, null, null, null],
          ['KPI12', null, null, null, null, null, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        no: 'KPI1',
        name: '移住相談件数',
        project: '移住定住促進事業',
        periods: [
          [2024, 300, 342, 'achieved'],
          [2025, 350, null, 'pending'],
        ],
      },
      {
        no: 'KPI2',
        name: '移住者数',
        project: '移住定住促進事業',
        periods: [
          [2024, 60, 51, 'notAchieved'],
          [2025, 70, null, 'pending'],
        ],
      },
      {
        no: 'KPI3',
        name: 'お試し住宅の稼働率',
        project: '移住定住促進事業',
        periods: [
          [2024, 65, 70.2, 'achieved'],
          [2025, 70, null, 'pending'],
        ],
      },
      {
        no: 'KPI5',
        name: 'イベント参加世帯数',
        project: '移住定住促進事業',
        periods: [
          [2024, 40, 40, 'achieved'],
          [2025, 45, null, 'pending'],
        ],
      },
      {
        no: 'KPI6',
        name: 'ＳＮＳフォロワー数',
        project: '移住定住促進事業',
        periods: [
          [2024, 2000, null, 'notMeasured'],
          [2025, 2500, null, 'pending'],
        ],
      },
    ],
    findings: ['ACTUAL_MISSING Sheet1!E11', 'TARGET_ALREADY_EXCEEDED Sheet1!E8'],
  },
  {
    what: 'latest- form: target, actual and rate each with a unit in the cell beside it, the name and way of counting above, the year in the title',
    sheets: [
      form(
        [
          ['令和６年度補助事業実績報告書', '<', '<', '<', '<', '<', '<', '<', '<'],
          ['補助事業の名称', '<', '商店街にぎわい創出事業', '<', '<', '<', '<', '<', '<'],
          [],
          ['成果目標１', '<', '歩行者通行量', '<', '<', '<', '<', '<', '<'],
          ['測定方法', '<', '休日の午前10時から午後６時まで、３地点の合計', '<', '<', '<', '<', '<', '<'],
          ['目標値', 5200, '人/日', '実績値', 5436, '人/日', '達成率', 104.5, '％'],
          ['成果目標２', '<', '空き店舗数', '<', '<', '<', '<', '<', '<'],
          ['測定方法', '<', '年度末に商店街振興組合が調べる', '<', '<', '<', '<', '<', '<'],
          ['目標値', 8, '店', '実績値', 10, '店', '達成率', 80, '％'],
          [],
          ['補助対象経費', '<', '3,600千円', '<', '<', '補助金額', '1,800千円', '<', '<'],
        ],
        { widths: [3, 2, 2, 3, 2, 2, 3, 2, 1] },
      ),
    ],
    expected: [
      {
        name: '歩行者通行量',
        unit: '人/日',
        project: '商店街にぎわい創出事業',
        direction: 'higher',
        statedRates: [104.5],
        periods: [[2024, 5200, 5436, 'achieved']],
      },
      {
        name: '空き店舗数',
        unit: '店',
        project: '商店街にぎわい創出事業',
        direction: 'lower',
        statedRates: [80],
        periods: [[2024, 8, 10, 'notAchieved']],
      },
    ],
  },
  {
    what: 'latest- form: 算定方法 with the dates of base, target and actual in words, three values below their titles, two indicators below each other',
    sheets: [
      form(
        [
          ['取組事項', '⑵　キャッシュレス決済の推進', '<', '<'],
          ['指標１', '窓口でのキャッシュレス決済件数', '<', '<'],
          ['算定方法', '市民課の決済端末の件数。基準値：令和４年度、目標値及び実績値：令和６年度', '<', '<'],
          ['単位', '基準値', '目標値', '実績値'],
          ['件', 1200, 4000, 4310],
          ['実施内容', '全窓口に端末を設置した。', '<', '<'],
          [],
          ['指標２', '現金の取扱いに係る時間', '<', '<'],
          ['算定方法', '１日当たりの平均。基準値：令和４年度、目標値及び実績値：令和６年度', '<', '<'],
          ['単位', '基準値', '目標値', '実績値'],
          ['分', 90, 45, 52],
          ['実施内容', '締め作業を自動化した。', '<', '<'],
        ],
        { at: 'A1', widths: [3, 5, 5, 5] },
      ),
    ],
    expected: [
      {
        name: '窓口でのキャッシュレス決済件数',
        unit: '件',
        direction: 'higher',
        baseline: 1200,
        periods: [[2024, 4000, 4310, 'achieved']],
      },
      {
        name: '現金の取扱いに係る時間',
        unit: '分',
        direction: 'lower',
        baseline: 90,
        periods: [[2024, 45, 52, 'notAchieved']],
      },
    ],
  },
  {
    what: 'latest- form: the year only in the names of the sheets, a sheet per section with other KPIs, forms begun at other places, a dash and 集計中',
    sheets: [
      form(
        [
          ['ＫＰＩ進捗報告（観光課）', '<', '<', '<', '<'],
          ['事業名', '観光誘客促進事業', '<', '<', '<'],
          ['指標名', '単位', '目標値', '実績値', '備考'],
          ['宿泊者数', '人泊', 42000, 43150, null],
          ['外国人宿泊者数', '人泊', 3000, '集計中', '県の公表後に記入'],
        ],
        { name: 'R6年度（観光）' },
      ),
      form(
        [
          ['ＫＰＩ進捗報告（農政課）', '<', '<', '<', '<'],
          ['事業名', '担い手育成事業', '<', '<', '<'],
          ['指標名', '単位', '目標値', '実績値', '備考'],
          ['新規就農者数', '人', 8, 6, '研修中２名'],
          ['耕作放棄地面積', 'ha', 15, 14.2, null],
          ['スマート農機導入経営体数', '経営体', '―', 3, '目標は来年度に設定'],
        ],
        { name: 'R6年度（農政）', at: 'C4' },
      ),
    ],
    expected: [
      {
        name: '宿泊者数',
        unit: '人泊',
        project: '観光誘客促進事業',
        periods: [[2024, 42000, 43150, 'achieved']],
      },
      {
        name: '外国人宿泊者数',
        unit: '人泊',
        project: '観光誘客促進事業',
        periods: [[2024, 3000, null, 'notMeasured']],
      },
      { name: '新規就農者数', unit: '人', project: '担い手育成事業', periods: [[2024, 8, 6, 'notAchieved']] },
      {
        name: '耕作放棄地面積',
        unit: 'ha',
        project: '担い手育成事業',
        direction: 'lower',
        periods: [[2024, 15, 14.2, 'achieved']],
      },
      {
        name: 'スマート農機導入経営体数',
        unit: '経営体',
        project: '担い手育成事業',
        periods: [[2024, null, 3, 'notSet']],
      },
    ],
    findings: ['ACTUAL_MISSING R6年度（観光）!D5', 'TARGET_MISSING R6年度（農政）!E9'],
  },
  {
    what: 'latest- form: 上段 is the actual and 下段 the target, three years, a project card above, the reverse of the usual order',
    sheets: [
      form(
        [
          ['事業名', '地域公共交通再編事業', '<', '<', '<', '<'],
          ['担当課', '交通政策課', '<', '事業年度', '令和６年度', '<'],
          ['指標（上段：実績値、下段：目標値）', '<', '単位', 'R5年度', 'R6年度', 'R7年度'],
          ['①', 'コミュニティバスの利用者数', '人', 31200, 33900, null],
          ['^', '^', '^', 30000, 35000, 36000],
          ['②', 'デマンド交通の登録者数', '人', 410, 655, null],
          ['^', '^', '^', 400, 600, 700],
          ['③', null, null, null, null, null],
          ['^', '^', '^', null, null, null],
          ['予算額', '14,500千円', '決算額', '13,982千円', '交付金額', '6,991千円'],
        ],
        { widths: [3, 8, 3, 4, 4, 4] },
      ),
    ],
    expected: [
      {
        name: 'コミュニティバスの利用者数',
        unit: '人',
        project: '地域公共交通再編事業',
        periods: [
          [2023, 30000, 31200, 'achieved'],
          [2024, 35000, 33900, 'notAchieved'],
          [2025, 36000, null, 'pending'],
        ],
      },
      {
        name: 'デマンド交通の登録者数',
        unit: '人',
        project: '地域公共交通再編事業',
        periods: [
          [2023, 400, 410, 'achieved'],
          [2024, 600, 655, 'achieved'],
          [2025, 700, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['地域公共交通再編事業', 'budget', 14_500_000],
      ['地域公共交通再編事業', 'settled', 13_982_000],
      ['地域公共交通再編事業', 'grant', 6_991_000],
    ],
  },
  {
    what: 'latest- form: KPI①–④ over the columns, name, unit, kind, base and two years of 目標 and 実績 as labels at the left, the fourth column empty, money above',
    sheets: [
      form(
        [
          ['デジタル実装タイプ　成果報告シート', '<', '<', '<', '<'],
          ['事業名', '公共施設予約システム導入事業', '<', '<', '<'],
          ['事業費', '6,050千円', '<', '交付金充当額', '3,025千円'],
          [],
          [null, 'KPI①', 'KPI②', 'KPI③', 'KPI④'],
          ['KPI名', 'オンライン予約件数', '予約に係る電話件数', '利用者の満足度', null],
          ['種別', 'アウトプット', 'アウトカム', 'アウトカム', null],
          ['単位', '件', '件/月', '％', null],
          ['基準値（R4）', 0, 620, 58, null],
          ['R5目標', 1000, 500, 65, null],
          ['R5実績', 880, 512, 66.3, null],
          ['R6目標', 2000, 350, 70, null],
          ['R6実績', 2145, 338, null, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: 'オンライン予約件数',
        unit: '件',
        kind: 'output',
        project: '公共施設予約システム導入事業',
        baseline: 0,
        periods: [
          [2023, 1000, 880, 'notAchieved'],
          [2024, 2000, 2145, 'achieved'],
        ],
      },
      {
        name: '予約に係る電話件数',
        unit: '件/月',
        kind: 'outcome',
        project: '公共施設予約システム導入事業',
        direction: 'lower',
        baseline: 620,
        periods: [
          [2023, 500, 512, 'notAchieved'],
          [2024, 350, 338, 'achieved'],
        ],
      },
      {
        name: '利用者の満足度',
        unit: '％',
        kind: 'outcome',
        project: '公共施設予約システム導入事業',
        baseline: 58,
        periods: [
          [2023, 65, 66.3, 'achieved'],
          [2024, 70, null, 'notMeasured'],
        ],
      },
    ],
    costs: [
      ['公共施設予約システム導入事業', 'cost', 6_050_000],
      ['公共施設予約システム導入事業', 'grant', 3_025_000],
    ],
    findings: ['ACTUAL_MISSING Sheet1!E14'],
  },
  {
    what: 'latest- form: missing actuals of every kind in one table of a grant report: 未計測, －, R7.9頃判明, #N/A, 未実施, a blank, and a target 未設定',
    sheets: [
      form(
        [
          ['事業の名称', '健康ポイントアプリ導入事業', '<', '<', '<', '<'],
          ['２　目標の達成状況（令和６年度）', '<', '<', '<', '<', '<'],
          ['指標', '<', '単位', '目標値', '実績値', '達成／未達成'],
          ['アプリのダウンロード数', '<', '件', 5000, 6120, '達成'],
          ['１日平均歩数', '<', '歩', 7500, '未計測', null],
          ['特定健診受診率', '<', '％', 48, 'R7.9頃判明', null],
          ['協賛店舗数', '<', '店', 40, '－', null],
          ['イベント開催回数', '<', '回', 6, '未実施', null],
          ['ポイント交換率', '<', '％', 30, '#N/A', null],
          ['アンケート回答者数', '<', '人', 500, null, null],
          ['アプリの継続利用率', '<', '％', '未設定', 62.4, null],
        ],
        { at: 'B3', widths: [4, 6, 2, 3, 3, 4] },
      ),
    ],
    expected: [
      { name: 'アプリのダウンロード数', unit: '件', periods: [[2024, 5000, 6120, 'achieved']] },
      { name: '１日平均歩数', unit: '歩', periods: [[2024, 7500, null, 'notMeasured']] },
      { name: '特定健診受診率', unit: '％', periods: [[2024, 48, null, 'notMeasured']] },
      { name: '協賛店舗数', unit: '店', periods: [[2024, 40, null, 'notMeasured']] },
      { name: 'イベント開催回数', unit: '回', periods: [[2024, 6, null, 'notMeasured']] },
      { name: 'ポイント交換率', unit: '％', periods: [[2024, 30, null, 'notMeasured']] },
      { name: 'アンケート回答者数', unit: '人', periods: [[2024, 500, null, 'notMeasured']] },
      { name: 'アプリの継続利用率', unit: '％', periods: [[2024, null, 62.4, 'notSet']] },
    ],
    findings: [
      'ACTUAL_MISSING Sheet1!Q10',
      'ACTUAL_MISSING Sheet1!Q11',
      'ACTUAL_MISSING Sheet1!Q12',
      'ACTUAL_MISSING Sheet1!Q7',
      'ACTUAL_MISSING Sheet1!Q8',
      'ACTUAL_MISSING Sheet1!Q9',
      'TARGET_MISSING Sheet1!N13',
    ],
  },
  {
    what: 'latest- form: goals in words beside a counted one, label pairs with the year, ○ and × printed as the state',
    sheets: [
      form(
        [
          ['実施計画　進行管理票', '<', '<', '<', '<', '<'],
          ['取組', '避難体制の強化', '<', '<', '<', '<'],
          ['指標①', '個別避難計画の策定', '<', '<', '<', '<'],
          ['R6目標', '策定済み', 'R6実績', '策定済み', '達成', '○'],
          ['指標②', '受援計画の改定', '<', '<', '<', '<'],
          ['R6目標', '改定済み', 'R6実績', '未改定', '達成', '×'],
          ['指標③', '防災訓練の参加者数（人）', '<', '<', '<', '<'],
          ['R6目標', 1500, 'R6実績', 1622, '達成', '○'],
        ],
        { widths: [3, 5, 3, 5, 2, 2] },
      ),
    ],
    expected: [
      {
        name: '個別避難計画の策定',
        direction: 'text',
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
      },
      { name: '受援計画の改定', direction: 'text', periods: [[2024, '改定済み', '未改定', 'notAchieved']] },
      {
        name: '防災訓練の参加者数（人）',
        unit: '人',
        direction: 'higher',
        periods: [[2024, 1500, 1622, 'achieved']],
      },
    ],
  },
  {
    what: 'latest- form: a field 望ましい方向 with ↓, ↑ or 減少 in each card, years over 目標 and 実績, two cards side by side and one below',
    sheets: [
      form(
        [
          ['環境基本計画　指標カード', '<', '<', '<', null, null, null, null, null],
          [],
          ['指標名', '１人１日当たりのごみ排出量', '<', '<', null, '指標名', 'リサイクル率', '<', '<'],
          ['単位', 'g', '望ましい方向', '↓', null, '単位', '％', '望ましい方向', '↑'],
          [null, 'R5', 'R6', 'R7', null, null, 'R5', 'R6', 'R7'],
          ['目標', 850, 840, 830, null, '目標', 24, 25, 26],
          ['実績', 861, 838, null, null, '実績', 24.1, 23.8, null],
          [],
          ['指標名', '公用車のガソリン使用量', '<', '<', null],
          ['単位', 'kL', '望ましい方向', '減少', null],
          [null, 'R5', 'R6', 'R7', null],
          ['目標', 46, 46, 46, null],
          ['実績', 45.2, 47, null, null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '１人１日当たりのごみ排出量',
        unit: 'g',
        direction: 'lower',
        periods: [
          [2023, 850, 861, 'notAchieved'],
          [2024, 840, 838, 'achieved'],
          [2025, 830, null, 'pending'],
        ],
      },
      {
        name: 'リサイクル率',
        unit: '％',
        direction: 'higher',
        periods: [
          [2023, 24, 24.1, 'achieved'],
          [2024, 25, 23.8, 'notAchieved'],
          [2025, 26, null, 'pending'],
        ],
      },
      {
        name: '公用車のガソリン使用量',
        unit: 'kL',
        direction: 'lower',
        directionBasis: 'explicit',
        periods: [
          [2023, 46, 45.2, 'achieved'],
          [2024, 46, 47, 'notAchieved'],
          [2025, 46, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'latest- form: three project cards at different offsets of one sheet, years down the rows, 予算額 and 決算額 in 千円 inside each card',
    sheets: [
      form([
        ['事業カード', '<', '<', null, null, null, null, null],
        ['事業名', '図書館電子書籍事業', '<', null, null, '事業カード', '<', '<'],
        ['KPI', '電子書籍の貸出冊数（冊）', '<', null, null, '事業名', '学校ＩＣＴ支援員配置事業', '<'],
        ['年度', '目標', '実績', null, null, 'KPI', '支援員の訪問回数（回）', '<'],
        ['令和５年度', 3000, 2870, null, null, '年度', '目標', '実績'],
        ['令和６年度', 4000, 4405, null, null, '令和５年度', 480, 480],
        ['令和７年度', 5000, null, null, null, '令和６年度', 480, 466],
        ['予算額', '2,640千円', '<', null, null, '令和７年度', 480, null],
        ['決算額', '2,618千円', '<', null, null, '予算額', '9,900千円', '<'],
        [null, null, null, null, null, '決算額', '9,850千円', '<'],
        [],
        [null, '事業カード', '<', '<'],
        [null, '事業名', '文化財デジタルアーカイブ事業', '<'],
        [null, 'KPI', '公開資料点数（点）', '<'],
        [null, '年度', '目標', '実績'],
        [null, '令和５年度', '－', 120],
        [null, '令和６年度', 300, 288],
        [null, '令和７年度', 500, null],
        [null, '予算額', '1,100千円', '<'],
        [null, '決算額', '1,078千円', '<'],
      ]),
    ],
    expected: [
      {
        name: '電子書籍の貸出冊数（冊）',
        unit: '冊',
        project: '図書館電子書籍事業',
        periods: [
          [2023, 3000, 2870, 'notAchieved'],
          [2024, 4000, 4405, 'achieved'],
          [2025, 5000, null, 'pending'],
        ],
      },
      {
        name: '支援員の訪問回数（回）',
        unit: '回',
        project: '学校ＩＣＴ支援員配置事業',
        periods: [
          [2023, 480, 480, 'achieved'],
          [2024, 480, 466, 'notAchieved'],
          [2025, 480, null, 'pending'],
        ],
      },
      {
        name: '公開資料点数（点）',
        unit: '点',
        project: '文化財デジタルアーカイブ事業',
        periods: [
          [2023, null, 120, 'notSet'],
          [2024, 300, 288, 'notAchieved'],
          [2025, 500, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['図書館電子書籍事業', 'budget', 2_640_000],
      ['図書館電子書籍事業', 'settled', 2_618_000],
      ['学校ＩＣＴ支援員配置事業', 'budget', 9_900_000],
      ['学校ＩＣＴ支援員配置事業', 'settled', 9_850_000],
      ['文化財デジタルアーカイブ事業', 'budget', 1_100_000],
      ['文化財デジタルアーカイブ事業', 'settled', 1_078_000],
    ],
  },
  {
    what: 'latest- form: English KPI data sheets with two pairs per row, baseline, target and actual with their fiscal years in the labels, status words',
    sheets: [
      form(
        [
          ['KPI Data Sheet', '<', '<', '<'],
          ['KPI name', 'On-time delivery', 'Unit', '%'],
          ['Owner', 'Logistics', 'Frequency', 'Monthly'],
          ['Definition', 'Orders delivered on the agreed day divided by all orders', '<', '<'],
          ['Baseline (FY2022)', 88.4, 'Target (FY2024)', 95],
          ['Actual (FY2024)', 93.7, 'Status', 'Not achieved'],
          ['Comment', 'Carrier strike in November', '<', '<'],
          [],
          ['KPI Data Sheet', '<', '<', '<'],
          ['KPI name', 'Order-to-cash cycle time', 'Unit', 'days'],
          ['Owner', 'Finance', 'Frequency', 'Quarterly'],
          ['Definition', 'Mean number of days from order to payment', '<', '<'],
          ['Baseline (FY2022)', 52, 'Target (FY2024)', 45],
          ['Actual (FY2024)', 44, 'Status', 'Achieved'],
          ['Comment', null, '<', '<'],
        ],
        { at: 'B2', widths: [3, 4, 3, 4] },
      ),
    ],
    expected: [
      {
        name: 'On-time delivery',
        unit: '%',
        direction: 'higher',
        baseline: 88.4,
        periods: [[2024, 95, 93.7, 'notAchieved']],
      },
      {
        name: 'Order-to-cash cycle time',
        unit: 'days',
        direction: 'lower',
        baseline: 52,
        periods: [[2024, 45, 44, 'achieved']],
      },
    ],
    costs: [],
  },
  {
    what: 'latest- form: English grant report with Year 1 (FY2023) and Year 2 (FY2024) over Target and Actual, outputs and outcomes in section rows, empty lines, TBC',
    sheets: [
      form([
        ['Grant progress report', '<', '<', '<', '<', '<', '<'],
        ['Project title', 'Community Digital Skills', '<', '<', 'Grant no.', 'G-2023-118', '<'],
        [],
        ['Indicator', 'Unit', 'Baseline', 'Year 1 (FY2023)', '<', 'Year 2 (FY2024)', '<'],
        ['^', '^', '^', 'Target', 'Actual', 'Target', 'Actual'],
        ['Outputs', '<', '<', '<', '<', '<', '<'],
        ['Courses held', 'courses', 0, 20, 22, 40, 37],
        ['Participants trained', 'people', 0, 300, 318, 700, 742],
        [null, null, null, null, null, null, null],
        ['Outcomes', '<', '<', '<', '<', '<', '<'],
        ['Participants using e-services', '%', 31, 40, 38, 50, 'TBC'],
        [null, null, null, null, null, null, null],
      ]),
    ],
    expected: [
      {
        name: 'Courses held',
        unit: 'courses',
        baseline: 0,
        periods: [
          [2023, 20, 22, 'achieved'],
          [2024, 40, 37, 'notAchieved'],
        ],
      },
      {
        name: 'Participants trained',
        unit: 'people',
        baseline: 0,
        periods: [
          [2023, 300, 318, 'achieved'],
          [2024, 700, 742, 'achieved'],
        ],
      },
      {
        name: 'Participants using e-services',
        unit: '%',
        baseline: 31,
        periods: [
          [2023, 40, 38, 'notAchieved'],
          [2024, 50, null, 'notMeasured'],
        ],
      },
    ],
  },
  {
    what: 'latest- form: 部の重点目標, a goal in a sentence over labels 指標, 現状, 目標 and 結果 with their years above the values, the state at the end',
    sheets: [
      form(
        [
          ['令和６年度　福祉部の重点目標', '<', '<', '<', '<'],
          [],
          ['重点目標１　高齢者の通いの場を広げます', '<', '<', '<', '<'],
          ['指標', '現状（R5年度末）', '目標（R6年度末）', '結果（R6年度末）', '達成状況'],
          ['通いの場の箇所数（箇所）', 64, 72, 75, '達成'],
          ['取組内容', '各地区の社会福祉協議会とともに説明会を開いた。', '<', '<', '<'],
          [],
          ['重点目標２　相談支援の質を高めます', '<', '<', '<', '<'],
          ['指標', '現状（R5年度末）', '目標（R6年度末）', '結果（R6年度末）', '達成状況'],
          ['相談員の研修受講率（％）', 70, 100, 91.7, '未達成'],
          ['取組内容', '年度途中の異動により１名が受講できなかった。', '<', '<', '<'],
        ],
        { widths: [6, 4, 4, 4, 3] },
      ),
    ],
    expected: [
      {
        name: '通いの場の箇所数（箇所）',
        unit: '箇所',
        baseline: 64,
        periods: [[2024, 72, 75, 'achieved']],
      },
      {
        name: '相談員の研修受講率（％）',
        unit: '％',
        baseline: 70,
        periods: [[2024, 100, 91.7, 'notAchieved']],
      },
    ],
    findings: [],
  },
  {
    what: 'latest- form: 総合戦略個票, rows 目標値 and 実績値 over 基準値 and four years, the unit at the far right, 計測方法 below each KPI, a fine grid',
    sheets: [
      form(
        [
          ['第２期総合戦略　施策個票', '<', '<', '<', '<', '<', '<', '<'],
          ['KPI', '区分', '基準値\n（R元）', 'R4', 'R5', 'R6', 'R7', '単位'],
          ['市内事業所の新規雇用者数', '目標値', null, 150, 160, 170, 180, '人'],
          ['^', '実績値', 132, 141, 168, 175, null, '^'],
          ['計測方法', 'ハローワークへの照会による', '<', '<', '<', '<', '<', '<'],
          ['転出超過数', '目標値', null, 200, 180, 160, 140, '人'],
          ['^', '実績値', 248, 211, 190, 154, null, '^'],
          ['計測方法', '住民基本台帳人口移動報告', '<', '<', '<', '<', '<', '<'],
        ],
        { at: 'B4', widths: [7, 3, 4, 3, 3, 3, 3, 2] },
      ),
    ],
    expected: [
      {
        name: '市内事業所の新規雇用者数',
        unit: '人',
        direction: 'higher',
        baseline: 132,
        periods: [
          [2022, 150, 141, 'notAchieved'],
          [2023, 160, 168, 'achieved'],
          [2024, 170, 175, 'achieved'],
          [2025, 180, null, 'pending'],
        ],
      },
      {
        name: '転出超過数',
        unit: '人',
        direction: 'lower',
        baseline: 248,
        periods: [
          [2022, 200, 211, 'notAchieved'],
          [2023, 180, 190, 'notAchieved'],
          [2024, 160, 154, 'achieved'],
          [2025, 140, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'latest- form: a company’s 部門方針シート, labels 2023年度実績, 2024年度計画, 2024年度実績 and 2025年度計画 over the values, the unit under the name',
    sheets: [
      form(
        [
          ['部門方針シート', '<', '<', '<', '<'],
          ['部門', '製造部', '<', '部門長', '森'],
          [],
          ['ＫＰＩ', '2023年度実績', '2024年度計画', '2024年度実績', '2025年度計画'],
          ['不良率', 1.8, 1.5, 1.62, 1.2],
          ['（％）', '^', '^', '^', '^'],
          ['生産数量', 48200, 50000, 51350, 53000],
          ['（台）', '^', '^', '^', '^'],
          ['労働災害件数', 2, 0, 0, 0],
          ['（件）', '^', '^', '^', '^'],
        ],
        { at: 'C3', widths: [4, 3, 3, 3, 3] },
      ),
    ],
    expected: [
      {
        name: '不良率',
        unit: '％',
        direction: 'lower',
        periods: [
          [2023, null, 1.8, 'notSet'],
          [2024, 1.5, 1.62, 'notAchieved'],
          [2025, 1.2, null, 'pending'],
        ],
      },
      {
        name: '生産数量',
        unit: '台',
        direction: 'higher',
        periods: [
          [2023, null, 48200, 'notSet'],
          [2024, 50000, 51350, 'achieved'],
          [2025, 53000, null, 'pending'],
        ],
      },
      {
        name: '労働災害件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2023, null, 2, 'notSet'],
          [2024, 0, 0, 'achieved'],
          [2025, 0, null, 'pending'],
        ],
      },
    ],
  },
  {
    what: 'latest- form: the filled example of the form stands to the right of the real one under ＜記入例＞, instructions with the same words above',
    sheets: [
      form(
        [
          ['様式３　KPI実績調書', '<', '<', '<', null, '＜記入例＞', '<', '<', '<'],
          [
            '※目標値は計画書の値を、実績値は令和６年度末の値を記入してください。',
            '<',
            '<',
            '<',
            null,
            null,
            '<',
            '<',
            '<',
          ],
          ['事業名', '見守りセンサー設置事業', '<', '<', null, '事業名', '○○アプリ構築事業', '<', '<'],
          ['KPI名', '見守りセンサーの設置世帯数', '<', '<', null, 'KPI名', 'アプリの登録者数', '<', '<'],
          ['単位', '世帯', '年度', 'R6年度', null, '単位', '人', '年度', 'R6年度'],
          ['目標値', 120, '実績値', 98, null, '目標値', 1000, '実績値', 1250],
          ['理由', '機器の納入が遅れたため。', '<', '<', null, '理由', '市広報で周知したため。', '<', '<'],
        ],
        { widths: [2, 4, 2, 4, 1, 2, 4, 2, 4] },
      ),
    ],
    expected: [
      {
        name: '見守りセンサーの設置世帯数',
        unit: '世帯',
        project: '見守りセンサー設置事業',
        periods: [[2024, 120, 98, 'notAchieved']],
      },
    ],
  },
  {
    what: 'latest- form: rates and grades printed with a legend below, one rate wrong, narrative fields with their number of characters, an empty slot',
    sheets: [
      form([
        ['令和６年度　重点プロジェクト評価票', '<', '<', '<', '<', '<', '<'],
        ['事業名', 'スマート窓口推進事業', '<', '<', '<', '<', '<'],
        ['No', 'ＫＰＩ', '単位', '目標値', '実績値', '達成率', '評価'],
        ['１', '来庁予約の利用件数', '件', 2400, 2640, '110.0%', 'Ａ'],
        ['２', '平均待ち時間', '分', 15, 12, '125.0%', 'Ａ'],
        ['３', '手続きガイドの利用回数', '回', 5000, 4200, '94.0%', 'Ｂ'],
        ['４', null, null, null, null, null, null],
        ['評価の基準：Ａ＝100％以上　Ｂ＝80％以上100％未満　Ｃ＝80％未満', '<', '<', '<', '<', '<', '<'],
        ['成果', '予約の導入により混雑がならされた。', '<', '<', '<', '<', '17字'],
        ['課題', '高齢の来庁者への案内が足りない。', '<', '<', '<', '<', '16字'],
      ]),
    ],
    expected: [
      {
        name: '来庁予約の利用件数',
        unit: '件',
        project: 'スマート窓口推進事業',
        statedRates: [110],
        periods: [[2024, 2400, 2640, 'achieved']],
      },
      {
        name: '平均待ち時間',
        unit: '分',
        project: 'スマート窓口推進事業',
        direction: 'lower',
        statedRates: [125],
        periods: [[2024, 15, 12, 'achieved']],
      },
      {
        name: '手続きガイドの利用回数',
        unit: '回',
        project: 'スマート窓口推進事業',
        statedRates: [94],
        periods: [[2024, 5000, 4200, 'notAchieved']],
      },
    ],
    findings: ['STATED_RATE_DIFFERS Sheet1!F6'],
  },
  {
    what: 'latest- form: 活動指標 and 成果指標 as two halves of one sheet, each with label left and unit beside, three years as rows 計画 and 実績 under both, spacer rows, money in pairs',
    sheets: [
      form(
        [
          ['事務事業マネジメントシート', '<', '<', '<', '<', null, null, null, null, null, null],
          ['事業名', '家庭用蓄電池設置補助事業', '<', '<', '<', null, '担当', '環境課', '<', '<', '<'],
          ['予算額', '20,000千円', '<', '<', '<', null, '決算額', '18,600千円', '<', '<', '<'],
          [],
          [
            '活動指標',
            '補助金の交付件数',
            '<',
            '<',
            '<',
            null,
            '成果指標',
            '家庭部門のＣＯ２排出量',
            '<',
            '<',
            '<',
          ],
          ['単位', '件', '<', '<', '<', null, '単位', '千t-CO2', '<', '<', '<'],
          [],
          [null, 'R4年度', 'R5年度', 'R6年度', 'R7年度', null, null, 'R4年度', 'R5年度', 'R6年度', 'R7年度'],
          ['計画', 80, 90, 100, 100, null, '計画', 96, 93, 90, 87],
          ['実績', 84, 88, 93, null, null, '実績', 97.2, 92.8, '集計中', null],
        ],
        { at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '補助金の交付件数',
        unit: '件',
        kind: 'output',
        project: '家庭用蓄電池設置補助事業',
        periods: [
          [2022, 80, 84, 'achieved'],
          [2023, 90, 88, 'notAchieved'],
          [2024, 100, 93, 'notAchieved'],
          [2025, 100, null, 'pending'],
        ],
      },
      {
        name: '家庭部門のＣＯ２排出量',
        unit: '千t-CO2',
        kind: 'outcome',
        project: '家庭用蓄電池設置補助事業',
        direction: 'lower',
        periods: [
          [2022, 96, 97.2, 'notAchieved'],
          [2023, 93, 92.8, 'achieved'],
          [2024, 90, null, 'notMeasured'],
          [2025, 87, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['家庭用蓄電池設置補助事業', 'budget', 20_000_000],
      ['家庭用蓄電池設置補助事業', 'settled', 18_600_000],
    ],
  },
  nothing(
    'an empty grant form: numbers, years, units and 0字 printed, instructions above, not a name or a value filled in',
    form(
      [
        ['様式第５号　実施状況報告書', '<', '<', '<', '<', '<'],
        ['※実績値が目標値を下回った場合は理由を200字以内で記入すること。', '<', '<', '<', '<', '<'],
        ['事業名', null, '<', '<', '<', '<'],
        ['番号', 'KPIの名称', '単位', 'R6年度目標値', 'R6年度実績値', '達成状況'],
        ['KPI①', null, '人', null, null, null],
        ['KPI②', null, '件', null, null, null],
        ['KPI③', null, '％', null, null, null],
        ['未達成の理由', null, '<', '<', '<', '0字'],
      ],
      { at: 'B2' },
    ),
  ),
  nothing(
    'a water quality test sheet: 基準値, 測定値 and 判定 per item, twice a year',
    form([
      ['水質検査結果票', '<', '<', '<', '<', '<'],
      ['採水地点', '東浄水場　浄水池', '<', '採水日', '令和６年６月４日', '<'],
      ['検査項目', '単位', '基準値', '測定値', '判定', '検査方法'],
      ['一般細菌', '個/mL', '100以下', 0, '適', '標準寒天培地法'],
      ['ｐＨ値', '―', '5.8以上8.6以下', 7.2, '適', 'ガラス電極法'],
      ['濁度', '度', '2以下', '0.1未満', '適', '積分球式光電光度法'],
      ['残留塩素', 'mg/L', '0.1以上', 0.42, '適', 'ＤＰＤ法'],
    ]),
  ),
  nothing(
    'a works schedule: 予定 and 実施 in two rows per task, bars as ■ over the months, dates of completion',
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
  ),
  nothing(
    'how grades are given: bounds of 達成率 with grade and points, weights of the parts of the evaluation',
    form([
      ['事業評価の基準', '<', '<', '<'],
      ['目標達成率', '評価', '点数', '説明'],
      ['100％以上', 'Ａ', 5, '目標を達成した'],
      ['80％以上100％未満', 'Ｂ', 4, 'おおむね達成した'],
      ['60％以上80％未満', 'Ｃ', 3, 'やや不十分'],
      ['60％未満', 'Ｄ', 1, '不十分'],
      [],
      ['評価項目', '配点', '<', '備考'],
      ['KPIの達成度', 50, '<', '実績値÷目標値'],
      ['コスト', 30, '<', '決算額÷予算額'],
      ['住民満足度', 20, '<', 'アンケート'],
    ]),
  ),
  nothing(
    'the facts of a town on a card: population, area, households and index of finances of two censuses, no goal',
    form(
      [
        ['市町村カード', '<', '<', '<'],
        ['市町村名', '青葉町', '面積', '84.21k㎡'],
        ['項目', '平成27年', '令和2年', '増減'],
        ['人口（人）', 18240, 17385, -855],
        ['世帯数（世帯）', 6920, 6988, 68],
        ['高齢化率（％）', 31.2, 34.8, 3.6],
        ['財政力指数', 0.48, 0.46, -0.02],
      ],
      { at: 'B3', widths: [4, 4, 4, 4] },
    ),
  ),
  nothing(
    'the minutes of a KPI review: topics, decisions and dates, with 目標値 and 実績 only in sentences',
    form(
      [
        ['第２回　ＫＰＩ検証会議　議事要旨', '<', '<', '<'],
        ['日時', '令和６年１０月８日　14:00～15:30', '場所', '第２会議室'],
        ['出席者', '企画課長、財政課長ほか６名', '<', '<'],
        ['No.', '議題', '決定事項', '期限'],
        [1, '目標値の見直し', '令和７年度の目標値を改めて各課に照会する', '10月31日'],
        [2, '実績の報告方法', '実績値は四半期ごとに様式２で報告する', '毎四半期'],
        [3, '達成状況の公表', 'ホームページに掲載する', '３月末'],
        ['次回', '令和７年１月２１日', '<', '<'],
      ],
      { widths: [2, 6, 8, 3] },
    ),
  ),
];
