import type { CellValue, SheetSnapshot } from '../../../../src/core/cells/snapshot';
import { spread, type RecognitionCase } from '../../../support/cases';
import { sheet } from '../../../support/sheet';

type Row = readonly CellValue[];

const GOOD =
  '登録会を地区ごとに開き、操作に不慣れな方にも職員が横について案内した。次年度は休日の開催を増やす。';
const BAD =
  '関係機関との調整に時間を要し、開始が年度の後半となったため。次年度は年度当初から周知を行い、利用の定着を図る。';

/** The printed length of a text, as the form's formula shows it. */
const counted = (text: string | null): string => `${(text ?? '').length}字`;

/** A report block of four rows, seven columns: name beside its number, then one row with the base year and two years. */
const flatBlock = (
  [no, name, kind, unit]: readonly [string, string, string, string],
  values: Row,
  [good, goodCount]: readonly [string | null, string?],
  [bad, badCount]: readonly [string | null, string?],
): Row[] => [
  [no, name, null, '種別', kind, '単位', unit],
  [
    '基準年度',
    '基準値',
    '2024年度末\n目標値',
    '2024年度末\n実績値',
    '2024年度末\n達成状況',
    '2025年度末\n目標値',
    '2025年度末\n実績値',
  ],
  values,
  ['【KPI達成】の場合\n工夫した点', good, null, null, null, null, goodCount ?? counted(good)],
  ['【KPI未達成又は未計測】の場合\n理由と今後の取組', bad, null, null, null, null, badCount ?? counted(bad)],
  [null],
];

/** The plan over three years and below it the result of the first, as one KPI of an adopted project has them. */
const planAndResult = (
  [no, name, kind, unit]: readonly [string, string, string, string],
  plan: readonly [CellValue, CellValue, CellValue],
  result: readonly [CellValue, CellValue],
  good: string | null,
  bad: string | null,
): Row[] => [
  ['◆３か年の計画'],
  [no, name, null, '種別', kind, '単位', unit],
  ['測定方法', '管理画面の記録を年度末に集計する。'],
  ['2024年度末', null, '2025年度末', null, '2026年度末', null, null],
  [plan[0], null, plan[1], null, plan[2], null, null],
  ['◆2024年度末の結果'],
  [no, null, '種別', '単位', '2024年度末\n目標値', '2024年度末\n実績値', null],
  [name, null, kind, unit, result[0], result[1], null],
  ['【「KPI達成」の場合】\n取組内容や工夫', null, good],
  ['【「KPI未達成又は未計測」の場合】\n理由と2025年度の取組', null, bad],
  [null],
];

/** The sheet of checks of one project: plan over result, the costs in thousands in one row. */
const check = (
  name: string,
  project: string,
  kpis: readonly Row[],
  [budget, settled, grant]: Row,
  widths: readonly number[],
): SheetSnapshot =>
  spread(
    [
      ['豊岳市デジタル化推進交付金　効果検証票'],
      ['１　基本情報'],
      ['事業名', project],
      ['担当課', '市民生活課', '事業年度', '令和６年度'],
      ['２　成果'],
      ['重要業績評価指標\n（上段：計画　下段：実績）', null, '単位', 'Ｒ６年度', 'Ｒ７年度', 'Ｒ８年度'],
      ...kpis,
      ['③'],
      [null],
      ['３　コスト（単位：千円）'],
      ['予算額', budget ?? null, '決算額', settled ?? null, '交付金額', grant ?? null],
      ['４　今後の方針'],
      ['事業効果', '地方創生に効果があった'],
    ],
    widths,
    { name, at: 'B2' },
  );

/** One indicator card: the four numbers beside the name and the way it is counted. */
const indicator = (
  [no, name]: readonly [string, string],
  how: string,
  [rate, target, actual, base]: Row,
  unit: string | null,
): Row[] => [
  [no, name, '達成度', rate ?? null, rate === null ? null : '％'],
  [null, null, '目標値', target ?? null, unit],
  ['積算方法', how, '実績値', actual ?? null, unit],
  [null, null, '基準値', base ?? null, unit],
  [null, '実施内容', '時期', '担当係', null],
  ['①', '担当課との打合せを行い、対象を決める', 'R6.4～R6.7', '業務改善係', null],
  ['②', '対象を広げて実施し、結果を確かめる', 'R6.8～R7.3', '業務改善係', null],
  ['評価内容', '計画した取り組みを進めたが、年度後半の伸びに差があった。', null, null, null],
  [null],
];

/** An overview card of six columns: three pairs, the text rows, the two lists of KPI names. */
const overview = (
  title: string,
  [town, people, cost]: Row,
  [outputs, outcomes]: readonly [string, string],
): Row[] => [
  [title],
  ['自治体名', town ?? null, '人口', people ?? null, '事業費', cost ?? null],
  ['事業概要', '窓口に来られない方にも同じサービスを届ける。', null, null, null, null],
  ['主なKPI', outputs, null, outcomes, null, null],
  [null],
];

/** A block of three years over one another on seven columns from `B`, merged as the government's form has it. */
const tallBlock = (
  top: number,
  [no, name, kind, unit]: readonly [string, string | null, string | null, string | null],
  base: readonly [CellValue, CellValue],
  years: readonly (readonly [string, CellValue, CellValue, CellValue])[],
  [good, bad]: readonly [string | null, string | null],
): { readonly rows: readonly Row[]; readonly merges: readonly string[] } => {
  const last = top + 1 + 2 * years.length;
  return {
    rows: [
      [no, null, '種別', '単位', '基準年度', '基準値', null],
      [name, null, kind, unit, base[0], base[1], null],
      ...years.flatMap(([label, target, actual, state]): Row[] => [
        [null, null, null, null, `${label}\n目標値`, `${label}\n実績値`, '達成状況'],
        [null, null, null, null, target, actual, state],
      ]),
      ['【KPI達成の場合】\n取組内容や工夫', good, null, null, null, null, counted(good)],
      ['【KPI未達成又は未計測の場合】\n理由と次年度の取組', bad, null, null, null, null, counted(bad)],
      [null],
    ],
    merges: [
      `B${top}:C${top}`,
      `B${top + 1}:C${last}`,
      `D${top + 1}:D${last}`,
      `E${top + 1}:E${last}`,
      `C${last + 1}:G${last + 1}`,
      `C${last + 2}:G${last + 2}`,
    ],
  };
};

/** The form of one project of `tallBlock`s, its first rows with name and period. */
const tallForm = (
  name: string,
  project: string,
  blocks: readonly ((top: number) => ReturnType<typeof tallBlock>)[],
): SheetSnapshot => {
  const rows: Row[] = [
    ['２．事業の成果（太枠内に記入してください）'],
    ['事業名', project],
    ['事業期間', '令和６年度～令和８年度'],
    [null],
  ];
  const merges = ['B1:H1', 'C2:H2', 'C3:H3'];
  for (const block of blocks) {
    const one = block(rows.length + 1);
    rows.push(...one.rows);
    merges.push(...one.merges);
  }
  return sheet(rows, { name, at: 'B1', merges });
};

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

/** Workbooks as municipalities and companies publish them: a list of projects and one form for each, with slips. */
export const cases: readonly RecognitionCase[] = [
  {
    what: 'more- summary with names of KPIs and two amounts, a form per project: one name, one total, one state and one length are wrong',
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
            [GOOD],
            [null],
          ),
          ...flatBlock(
            ['KPI②', '予約サイトからの申込件数', 'アウトプット', '件'],
            ['なし', 'なし', 4_000, 3_984, '達成', 5_000, null],
            [GOOD],
            [null],
          ),
          ...flatBlock(
            ['KPI③', '施設利用者の満足度', 'アウトカム', '％'],
            ['なし', 'なし', 80, '未計測', '未計測', 85, null],
            [null],
            [BAD],
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
            [GOOD, '180字'],
            [null],
          ),
          ...flatBlock(
            ['KPI②', '電話による分別の問合せ件数', 'アウトカム', '件'],
            ['2023年度', 2_860, 2_600, 2_710, '未達成', 2_400, null],
            [null],
            [BAD],
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
    what: 'more- lines of adopted projects with the contract, cards whose cost is the contract, plan and result per KPI with a corrected target',
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
            GOOD,
            null,
          ),
          ...planAndResult(
            ['KPI②', 'アプリによる欠席連絡の件数', 'アウトプット', '件'],
            ['8,000', '12,000', '13,000'],
            [8_000, 7_420],
            null,
            BAD,
          ),
          ...planAndResult(
            ['KPI③', '保護者の満足度', 'アウトカム', '％'],
            ['70%（満足とした回答率）', '75%（満足とした回答率）', '80%（満足とした回答率）'],
            [70, 81.5],
            GOOD,
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
            BAD,
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
    what: 'more- four sheets of checks on fine grids with 計画 over 実績 and a row of costs in 千円: one settled above budget, one grant too high',
    sheets: [
      check(
        '検証１',
        '証明書交付機の設置',
        [
          ['①　交付機による証明書の発行枚数', null, '枚', 1_200, 1_500, 1_800],
          [null, null, null, 1_184, null, null],
          ['②　窓口での平均待ち時間', null, '分', 14, 12, 9],
          [null, null, null, 11, null, null],
        ],
        [4_800, 4_650, 2_325],
        [6, 5, 3, 4, 4, 4],
      ),
      check(
        '検証２',
        '電子図書館の開設',
        [
          ['①　電子図書の貸出点数', null, '点', '3,000', '4,500', '6,000'],
          [null, null, null, '7,215', null, null],
          ['②　', null, null, null, null, null],
          [null, null, null, null, null, null],
        ],
        ['3,300', '3,420', '1,650'],
        [5, 6, 2, 3, 3, 3],
      ),
      check(
        '検証３',
        '公用車予約の見直し',
        [
          ['①　公用車の稼働率', null, '％', 55, 60, 65],
          [null, null, null, 58.2, null, null],
          ['②　予約の変更件数', null, '件', 400, 300, 200],
          [null, null, null, 512, null, null],
        ],
        [2_750, 2_640, 1_320],
        [4, 4, 4, 5, 5, 5],
      ),
      check(
        '検証４',
        '見守り機器の貸与',
        [
          ['①　機器を貸与した世帯数', null, '世帯', 150, 200, 250],
          [null, null, null, 150, null, null],
          ['②　利用世帯の満足度', null, '％', 80, 85, 90],
          [null, null, null, '未計測', null, null],
        ],
        [5_060, 4_980, 2_750],
        [6, 5, 3, 4, 4, 4],
      ),
    ],
    expected: [
      {
        name: '交付機による証明書の発行枚数',
        unit: '枚',
        project: '証明書交付機の設置',
        periods: [
          [2024, 1_200, 1_184, 'notAchieved'],
          [2025, 1_500, null, 'pending'],
          [2026, 1_800, null, 'pending'],
        ],
      },
      {
        name: '窓口での平均待ち時間',
        unit: '分',
        direction: 'lower',
        project: '証明書交付機の設置',
        periods: [
          [2024, 14, 11, 'achieved'],
          [2025, 12, null, 'pending'],
          [2026, 9, null, 'pending'],
        ],
      },
      {
        name: '電子図書の貸出点数',
        unit: '点',
        project: '電子図書館の開設',
        periods: [
          [2024, 3_000, 7_215, 'achieved'],
          [2025, 4_500, null, 'pending'],
          [2026, 6_000, null, 'pending'],
        ],
      },
      {
        name: '公用車の稼働率',
        unit: '％',
        project: '公用車予約の見直し',
        periods: [
          [2024, 55, 58.2, 'achieved'],
          [2025, 60, null, 'pending'],
          [2026, 65, null, 'pending'],
        ],
      },
      {
        name: '予約の変更件数',
        unit: '件',
        direction: 'lower',
        project: '公用車予約の見直し',
        periods: [
          [2024, 400, 512, 'notAchieved'],
          [2025, 300, null, 'pending'],
          [2026, 200, null, 'pending'],
        ],
      },
      {
        name: '機器を貸与した世帯数',
        unit: '世帯',
        project: '見守り機器の貸与',
        periods: [
          [2024, 150, 150, 'achieved'],
          [2025, 200, null, 'pending'],
          [2026, 250, null, 'pending'],
        ],
      },
      {
        name: '利用世帯の満足度',
        unit: '％',
        project: '見守り機器の貸与',
        periods: [
          [2024, 80, null, 'notMeasured'],
          [2025, 85, null, 'pending'],
          [2026, 90, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['証明書交付機の設置', 'budget', 4_800_000],
      ['証明書交付機の設置', 'settled', 4_650_000],
      ['証明書交付機の設置', 'grant', 2_325_000],
      ['電子図書館の開設', 'budget', 3_300_000],
      ['電子図書館の開設', 'settled', 3_420_000],
      ['電子図書館の開設', 'grant', 1_650_000],
      ['公用車予約の見直し', 'budget', 2_750_000],
      ['公用車予約の見直し', 'settled', 2_640_000],
      ['公用車予約の見直し', 'grant', 1_320_000],
      ['見守り機器の貸与', 'budget', 5_060_000],
      ['見守り機器の貸与', 'settled', 4_980_000],
      ['見守り機器の貸与', 'grant', 2_750_000],
    ],
    findings: [
      'TARGET_ALREADY_EXCEEDED 検証２!O9',
      'SETTLED_EXCEEDS_BUDGET 検証２!O15',
      'ACTUAL_MISSING 検証４!P11',
      'GRANT_RATE_OFF 検証４!X15',
    ],
  },
  {
    what: 'more- an index and two sheets of indicator cards with printed 達成度: one is cut off instead of rounded, one result is worse than the base',
    sheets: [
      sheet(
        [
          ['行政改革実施計画　取り組み事項一覧'],
          ['⑴-ア', '窓口手続の見直し'],
          ['⑴-イ', '待ち時間の短縮'],
          ['⑵-ア', '内部事務の電子化'],
          ['⑵-イ', '紙の使用の削減'],
        ],
        { name: '一覧' },
      ),
      sheet(
        [
          ['取り組み事項　⑴-ア　窓口手続の見直し'],
          ...indicator(
            ['指標１', '書かない窓口に対応した手続数'],
            '対応済みの手続を数える\n基準値：令和５年３月　目標値・実績値：令和７年３月',
            [114, 35, 40, 12],
            '手続',
          ),
          ['取り組み事項　⑴-イ　待ち時間の短縮'],
          ...indicator(
            ['指標１', '窓口での平均滞在時間'],
            '発券機の記録による\n基準値：令和５年３月　目標値・実績値：令和７年３月',
            [88, 20, 22.5, 31],
            '分',
          ),
        ],
        { name: '窓口', at: 'B3' },
      ),
      sheet(
        [
          ['取り組み事項　⑵-ア　内部事務の電子化'],
          ...indicator(
            ['指標１', '電子決裁率'],
            '文書管理システムによる\n基準値：令和５年度　目標値・実績値：令和６年度',
            [90, 80, 71.6, 40],
            '％',
          ),
          ['取り組み事項　⑵-イ　紙の使用の削減'],
          ...indicator(
            ['指標１', 'コピー用紙の使用枚数'],
            '購入した枚数による\n基準値：令和５年度　目標値・実績値：令和６年度',
            [70, '300,000', '428,000', '410,000'],
            '枚',
          ),
        ],
        { name: '内部事務', at: 'B3' },
      ),
    ],
    expected: [
      {
        no: '指標１',
        name: '書かない窓口に対応した手続数',
        unit: '手続',
        direction: 'higher',
        baseline: 12,
        periods: [[2024, 35, 40, 'achieved']],
        statedRates: [114],
      },
      {
        no: '指標１',
        name: '窓口での平均滞在時間',
        unit: '分',
        direction: 'lower',
        directionBasis: 'baseline',
        baseline: 31,
        periods: [[2024, 20, 22.5, 'notAchieved']],
        statedRates: [88],
      },
      {
        no: '指標１',
        name: '電子決裁率',
        unit: '％',
        direction: 'higher',
        baseline: 40,
        periods: [[2024, 80, 71.6, 'notAchieved']],
        statedRates: [90],
      },
      {
        no: '指標１',
        name: 'コピー用紙の使用枚数',
        unit: '枚',
        direction: 'lower',
        baseline: 410_000,
        periods: [[2024, 300_000, 428_000, 'notAchieved']],
        statedRates: [70],
      },
    ],
    costs: [],
    findings: ['STATED_RATE_DIFFERS 窓口!E14', 'WORSE_THAN_BASELINE 内部事務!E16'],
  },
  {
    what: 'more- a cross-tab of grades with one wrong total, overview cards with KPI names only, an empty slot among them',
    sheets: [
      sheet(
        [
          ['２　進捗度評価（令和６年度）'],
          [null],
          ['評価区分＼基本方針', '住民サービス', '庁内業務', '地域産業', '合計'],
          ['Ａ 計画どおり進んだ', 14, 22, 6, 42],
          ['Ｂ おおむね進んだ', 5, 9, 7, 21],
          ['Ｃ 遅れている', 1, 3, 2, 6],
          ['Ｄ 着手していない', 0, 1, 0, 1],
          ['合計', 20, 36, 15, 70],
          [null],
          ['※再掲を含むため、施策の数とは一致しません。'],
        ],
        { name: '進捗度', at: 'B2' },
      ),
      sheet(
        [
          ...overview(
            '【オンライン診療支援事業】',
            ['富山県南砂市', '48,210人', '7,260千円'],
            [
              '【アウトプット指標（活動指標）】\n①診療車の運行日数\n②オンライン診療の受診件数',
              '【アウトカム指標（成果指標）】\n①受診者の満足度',
            ],
          ),
          ...overview(
            '【空き家バンク改修事業】',
            ['石川県能見市', '50,003人', '2,915千円'],
            [
              '【アウトプット指標（活動指標）】\n①空き家バンクの掲載件数\n②',
              '【アウトカム指標（成果指標）】\n①成約件数\n②移住世帯数',
            ],
          ),
        ],
        { name: '他市の例', at: 'A1' },
      ),
    ],
    expected: [
      {
        no: '①',
        name: '診療車の運行日数',
        kind: 'output',
        project: 'オンライン診療支援事業',
        direction: null,
        periods: [],
      },
      {
        no: '②',
        name: 'オンライン診療の受診件数',
        kind: 'output',
        project: 'オンライン診療支援事業',
        periods: [],
      },
      { no: '①', name: '受診者の満足度', kind: 'outcome', project: 'オンライン診療支援事業', periods: [] },
      {
        no: '①',
        name: '空き家バンクの掲載件数',
        kind: 'output',
        project: '空き家バンク改修事業',
        periods: [],
      },
      { no: '①', name: '成約件数', kind: 'outcome', project: '空き家バンク改修事業', periods: [] },
      { no: '②', name: '移住世帯数', kind: 'outcome', project: '空き家バンク改修事業', periods: [] },
    ],
    costs: [
      ['オンライン診療支援事業', 'cost', 7_260_000],
      ['空き家バンク改修事業', 'cost', 2_915_000],
    ],
    findings: ['RATING_TOTAL_MISMATCH 進捗度!D9'],
  },

  {
    what: 'more- an overview with both kinds of KPIs in one cell, ratings of the projects, forms for two of three; the third is only listed',
    sheets: [
      sheet(
        [
          ['交付金事業の概要', null, null, null, null],
          [null, null, null, null, '（単位：千円）'],
          ['No', '事業名', '主なKPI', '事業費', '交付金額'],
          [
            1,
            '電子回覧板導入事業',
            '【アウトプット指標】①電子回覧板の配信件数\n【アウトカム指標】①回覧の所要日数',
            5_500,
            2_750,
          ],
          [
            2,
            '橋梁点検ドローン事業',
            '【アウトプット指標】①ドローンで点検した橋の数\n【アウトカム指標】①１橋当たりの点検費用',
            9_240,
            4_620,
          ],
          [
            3,
            '多言語案内板整備事業',
            '【アウトプット指標】①案内板の設置基数 ②対応言語数\n【アウトカム指標】①外国人宿泊者数',
            3_300,
            1_650,
          ],
          ['合計', null, null, 18_040, 9_020],
        ],
        { name: '概要', at: 'B2', merges: ['B8:C8'] },
      ),
      sheet(
        [
          ['事業名', '電子回覧板導入事業', null, null, null, null, null],
          ['KPI', '種別', '単位', '事業開始前', 'R6目標', 'R6実績', '達成／未達成'],
          ['電子回覧板の配信件数', 'アウトプット', '件', 0, 240, 263, '達成'],
          ['回覧の所要日数', 'アウトカム', '日', 14, 5, 6, '達成'],
          ['事業効果', '地方創生に効果があった', null, null, null, null, null],
        ],
        { name: '事業1', merges: ['B1:G1', 'B5:G5'] },
      ),
      sheet(
        [
          ['事業名', '橋梁点検ドローン事業', null, null, null, null, null],
          ['KPI', '種別', '単位', '事業開始前', 'R6目標', 'R6実績', '達成／未達成'],
          ['ドローンで点検した橋の数', 'アウトプット', '橋', 0, 36, 36, '未達成'],
          ['１橋当たりの点検費用', 'アウトカム', '千円', 410, 280, 254, '達成'],
          ['事業効果', '地方創生に非常に効果的であった', null, null, null, null, null],
        ],
        { name: '事業2', merges: ['B1:G1', 'B5:G5'] },
      ),
    ],
    expected: [
      {
        name: '電子回覧板の配信件数',
        kind: 'output',
        unit: '件',
        project: '電子回覧板導入事業',
        baseline: 0,
        periods: [[2024, 240, 263, 'achieved']],
      },
      {
        name: '回覧の所要日数',
        kind: 'outcome',
        unit: '日',
        direction: 'lower',
        baseline: 14,
        periods: [[2024, 5, 6, 'notAchieved']],
      },
      {
        name: 'ドローンで点検した橋の数',
        kind: 'output',
        unit: '橋',
        project: '橋梁点検ドローン事業',
        periods: [[2024, 36, 36, 'achieved']],
      },
      {
        name: '１橋当たりの点検費用',
        kind: 'outcome',
        unit: '千円',
        direction: 'lower',
        baseline: 410,
        periods: [[2024, 280, 254, 'achieved']],
      },
      {
        no: '①',
        name: '案内板の設置基数',
        kind: 'output',
        project: '多言語案内板整備事業',
        unit: null,
        direction: null,
        periods: [],
      },
      { no: '②', name: '対応言語数', kind: 'output', project: '多言語案内板整備事業', periods: [] },
      { no: '①', name: '外国人宿泊者数', kind: 'outcome', project: '多言語案内板整備事業', periods: [] },
    ],
    costs: [
      ['電子回覧板導入事業', 'cost', 5_500_000],
      ['電子回覧板導入事業', 'grant', 2_750_000],
      ['橋梁点検ドローン事業', 'cost', 9_240_000],
      ['橋梁点検ドローン事業', 'grant', 4_620_000],
      ['多言語案内板整備事業', 'cost', 3_300_000],
      ['多言語案内板整備事業', 'grant', 1_650_000],
      [null, 'cost', 18_040_000, true],
      [null, 'grant', 9_020_000, true],
    ],
    findings: ['STATED_STATUS_DIFFERS 事業1!G4', 'STATED_STATUS_DIFFERS 事業2!G3'],
  },
  {
    what: 'more- a company’s plan of investments in 百万円 with one page per measure in 千円: the settled amount of one is above its budget',
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
    what: 'more- a card with one unit for each list of KPIs and a table that counts two of them in another, the costs in 円 elsewhere',
    sheets: [
      sheet(
        [
          ['事業概要　【移住相談オンライン化事業】'],
          ['実施地域', '大分県国見浜市', '事業費', '4,620千円'],
          ['実施主体', '大分県国見浜市', '人口', '19,870人(R6.3月末)'],
          ['事業概要', '移住の相談をオンラインで受け付ける。', null, null],
          [
            '主なKPI',
            '【アウトプット指標（活動指標）】※全て（件）\n①オンライン相談の件数\n②動画の公開本数',
            '【アウトカム指標（成果指標）】※全て（％）\n①相談者の満足度\n②移住に至った割合',
            null,
          ],
        ],
        { name: '概要', merges: ['A1:D1', 'B4:D4', 'C5:D5'] },
      ),
      sheet(
        [
          ['移住相談オンライン化事業　KPI管理表'],
          ['番号', 'KPI', '種別', '単位', '令和５年度\n基準値', '令和６年度', null, '令和７年度', null],
          [null, null, null, null, null, '目標値', '実績値', '目標値', '実績値'],
          ['KPI①', 'オンライン相談の件数', 'アウトプット', '件', 18, 60, 74, 90, null],
          ['KPI②', '動画の公開本数', 'アウトプット', '本', 0, 12, 9, 18, null],
          ['KPI③', '相談者の満足度', 'アウトカム', 'ポイント', 72, 80, 83, 85, null],
          ['KPI④', '移住に至った割合', 'アウトカム', '％', 4.5, 6, 4.1, 8, null],
        ],
        {
          name: 'KPI',
          merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:G2', 'H2:I2'],
        },
      ),
      sheet(
        [
          ['事業費の内訳'],
          ['事業名', '移住相談オンライン化事業'],
          ['事業費', '4,620,000円'],
          ['交付金充当額', '2,310,000円'],
        ],
        { name: '経費' },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'オンライン相談の件数',
        kind: 'output',
        unit: '件',
        baseline: 18,
        periods: [
          [2024, 60, 74, 'achieved'],
          [2025, 90, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '動画の公開本数',
        kind: 'output',
        unit: '本',
        baseline: 0,
        periods: [
          [2024, 12, 9, 'notAchieved'],
          [2025, 18, null, 'pending'],
        ],
      },
      {
        no: 'KPI③',
        name: '相談者の満足度',
        kind: 'outcome',
        unit: 'ポイント',
        periods: [
          [2024, 80, 83, 'achieved'],
          [2025, 85, null, 'pending'],
        ],
      },
      {
        no: 'KPI④',
        name: '移住に至った割合',
        kind: 'outcome',
        unit: '％',
        periods: [
          [2024, 6, 4.1, 'notAchieved'],
          [2025, 8, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['移住相談オンライン化事業', 'cost', 4_620_000],
      ['移住相談オンライン化事業', 'cost', 4_620_000],
      ['移住相談オンライン化事業', 'grant', 2_310_000],
    ],
    findings: ['UNIT_MISMATCH KPI!D5', 'UNIT_MISMATCH KPI!D6', 'WORSE_THAN_BASELINE KPI!G7'],
  },
  {
    what: 'more- a first year of zeros: 未計測 with the month in which it will be known, zero as a plan not yet begun and as a genuine aim, cuts as negative numbers, 未設定',
    sheets: [
      sheet(
        [
          ['採択事業一覧', null, null, null],
          ['事業名', '設定したKPI', '事業費（円）', '交付金充当額（円）'],
          [
            '健康ポイントアプリ事業',
            '①アプリ登録者の満足度\n②協賛店の数\n③システム障害の件数\n④紙の台帳の使用枚数の増減\n⑤歩数の増加に取り組む団体数',
            6_050_001,
            3_025_000,
          ],
          ['農地台帳電子化事業', '①現地確認の所要日数', 11_000_000, 5_500_000],
        ],
        { name: '採択', at: 'A2' },
      ),
      sheet(
        [
          ['事業名', '健康ポイントアプリ事業'],
          [null],
          ...flatBlock(
            ['KPI①', 'アプリ登録者の満足度', 'アウトカム', '％'],
            ['なし', 'なし', 0, '未計測（R7.9月判明予定）', '未計測', 70, null],
            [null],
            [BAD],
          ),
          ...flatBlock(
            ['KPI②', '協賛店の数', 'アウトプット', '店'],
            ['なし', 'なし', 0, 3, null, 20, null],
            [GOOD],
            [null],
          ),
          ...flatBlock(
            ['KPI③', 'システム障害の件数', 'アウトカム', '件'],
            ['2023年度', 6, 0, 2, '未達成', 0, null],
            [null],
            [BAD],
          ),
          ...flatBlock(
            ['KPI④', '紙の台帳の使用枚数の増減', 'アウトカム', '枚'],
            ['なし', 'なし', -500, '▲620', '達成', -900, null],
            [GOOD],
            [null],
          ),
          ...flatBlock(
            ['KPI⑤', '歩数の増加に取り組む団体数', 'アウトプット', '団体'],
            ['なし', 'なし', '未設定', 11, null, 15, null],
            [GOOD],
            [null],
          ),
        ],
        { name: '健康ポイント', merges: ['B1:G1'] },
      ),
      sheet(
        [
          ['事業名', '農地台帳電子化事業'],
          [null],
          ...flatBlock(
            ['KPI①', '現地確認の所要日数', 'アウトカム', '日'],
            ['2023年度', 12, 8, 7.5, '達成', 6, null],
            [GOOD],
            [null],
          ),
          ...flatBlock(['KPI②', '', '', ''], ['', '', null, null, null, null, null], [null], [null]),
        ],
        { name: '農地台帳', merges: ['B1:G1'] },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: 'アプリ登録者の満足度',
        kind: 'outcome',
        periods: [
          [2024, 0, null, 'notMeasured'],
          [2025, 70, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '協賛店の数',
        kind: 'output',
        direction: 'higher',
        periods: [
          [2024, 0, 3, 'undetermined'],
          [2025, 20, null, 'pending'],
        ],
      },
      {
        no: 'KPI③',
        name: 'システム障害の件数',
        direction: 'lower',
        baseline: 6,
        periods: [
          [2024, 0, 2, 'notAchieved'],
          [2025, 0, null, 'pending'],
        ],
      },
      {
        no: 'KPI④',
        name: '紙の台帳の使用枚数の増減',
        directionBasis: 'negative-target',
        periods: [
          [2024, -500, -620, 'achieved'],
          [2025, -900, null, 'pending'],
        ],
      },
      {
        no: 'KPI⑤',
        name: '歩数の増加に取り組む団体数',
        periods: [
          [2024, null, 11, 'notSet'],
          [2025, 15, null, 'pending'],
        ],
      },
      {
        no: 'KPI①',
        name: '現地確認の所要日数',
        project: '農地台帳電子化事業',
        direction: 'lower',
        periods: [
          [2024, 8, 7.5, 'achieved'],
          [2025, 6, null, 'pending'],
        ],
      },
    ],
    costs: [
      ['健康ポイントアプリ事業', 'cost', 6_050_001],
      ['健康ポイントアプリ事業', 'grant', 3_025_000],
      ['農地台帳電子化事業', 'cost', 11_000_000],
      ['農地台帳電子化事業', 'grant', 5_500_000],
    ],
    findings: [
      'TARGET_ZERO 健康ポイント!C5',
      'ACTUAL_MISSING 健康ポイント!D5',
      'TARGET_ZERO 健康ポイント!C11',
      'TARGET_MISSING 健康ポイント!C29',
    ],
  },
  {
    what: 'more- sheets of checks with 目標, 実績 and 達成率 in three rows, rates rounded, cut off and wrong, the costs on a sheet of their own with a wrong sum',
    sheets: [
      sheet(
        [
          ['事業名', '路線バス位置情報提供事業', null, null, null, null],
          ['成果指標', '単位', '区分', '令和４年度', '令和５年度', '令和６年度'],
          ['位置情報の閲覧回数', '千回', '目標', 60, 80, 120],
          [null, null, '実績', 57.3, 84.6, 119.5],
          [null, null, '達成率', '95.5%', '105.8%', '100%'],
          ['バスの乗車人員', '人', '目標', 41_000, 42_000, 43_000],
          [null, null, '実績', 40_120, 42_815, 41_280],
          [null, null, '達成率', '97.9%', '101.9%', '96.0%'],
          ['運行に関する苦情の件数', '件', '目標', 30, 25, 20],
          [null, null, '実績', 33, 25, 16],
          [null, null, '達成率', '90.9%', '100.0%', '80.0%'],
        ],
        {
          name: '検証1',
          at: 'C4',
          merges: ['D4:H4', 'C6:C8', 'D6:D8', 'C9:C11', 'D9:D11', 'C12:C14', 'D12:D14'],
        },
      ),
      sheet(
        [
          ['事業名', '図書返却ロッカー設置事業', null, null, null, null],
          ['成果指標', '単位', '区分', '令和４年度', '令和５年度', '令和６年度'],
          ['ロッカーでの返却冊数', '冊', '目標', null, 5_000, 6_500],
          [null, null, '実績', null, 4_475, 6_933],
          [null, null, '達成率', null, '90%', '107%'],
        ],
        { name: '検証2', at: 'B2', merges: ['C2:G2', 'B4:B6', 'C4:C6'] },
      ),
      sheet(
        [
          ['事業別決算', null, null, null],
          ['事業名', '予算額（千円）', '決算額（千円）', '交付金額（千円）'],
          ['路線バス位置情報提供事業', 7_920, 7_700, 3_850],
          ['図書返却ロッカー設置事業', 2_640, 2_640, 1_320],
          ['公園照明遠隔操作事業', 5_280, 5_060, 2_530],
          ['合計', 15_840, 15_300, 7_700],
        ],
        { name: '決算' },
      ),
    ],
    expected: [
      {
        name: '位置情報の閲覧回数',
        unit: '千回',
        project: '路線バス位置情報提供事業',
        periods: [
          [2022, 60, 57.3, 'notAchieved'],
          [2023, 80, 84.6, 'achieved'],
          [2024, 120, 119.5, 'notAchieved'],
        ],
        statedRates: [95.5, 105.8, 100],
      },
      {
        name: 'バスの乗車人員',
        unit: '人',
        periods: [
          [2022, 41_000, 40_120, 'notAchieved'],
          [2023, 42_000, 42_815, 'achieved'],
          [2024, 43_000, 41_280, 'notAchieved'],
        ],
        statedRates: [97.9, 101.9, 96],
      },
      {
        name: '運行に関する苦情の件数',
        unit: '件',
        direction: 'lower',
        periods: [
          [2022, 30, 33, 'notAchieved'],
          [2023, 25, 25, 'achieved'],
          [2024, 20, 16, 'achieved'],
        ],
        statedRates: [90.9, 100, 80],
      },
      {
        name: 'ロッカーでの返却冊数',
        unit: '冊',
        project: '図書返却ロッカー設置事業',
        periods: [
          [2022, null, null, 'notMeasured'],
          [2023, 5_000, 4_475, 'notAchieved'],
          [2024, 6_500, 6_933, 'achieved'],
        ],
        statedRates: [null, 90, 107],
      },
    ],
    costs: [
      ['路線バス位置情報提供事業', 'budget', 7_920_000],
      ['路線バス位置情報提供事業', 'settled', 7_700_000],
      ['路線バス位置情報提供事業', 'grant', 3_850_000],
      ['図書返却ロッカー設置事業', 'budget', 2_640_000],
      ['図書返却ロッカー設置事業', 'settled', 2_640_000],
      ['図書返却ロッカー設置事業', 'grant', 1_320_000],
      ['公園照明遠隔操作事業', 'budget', 5_280_000],
      ['公園照明遠隔操作事業', 'settled', 5_060_000],
      ['公園照明遠隔操作事業', 'grant', 2_530_000],
      [null, 'budget', 15_840_000, true],
      [null, 'settled', 15_300_000, true],
      [null, 'grant', 7_700_000, true],
    ],
    // 20 ÷ 16 is 125 %, printed the other way round.
    findings: ['STATED_RATE_DIFFERS 検証1!H14', 'TOTAL_MISMATCH 決算!C6'],
  },
  {
    what: 'more- cards whose goal sentence is the name: a plan drawn up or not, only a rate, dashes for a base, the numbers beginning again',
    sheets: [
      sheet(
        [
          ['取り組み事項'],
          ['⑴-ア　マイナンバーカードの利用拡大'],
          ['⑴-イ　業務継続の備え'],
          ['⑵-ア　職員の育成'],
        ],
        { name: '目次' },
      ),
      sheet(
        [
          ['取り組み事項　⑴-ア　マイナンバーカードの利用拡大'],
          ...indicator(
            ['目標１', '住民票の写しの25％をコンビニ交付にする'],
            '交付枚数に占める割合\n基準値：令和５年度実績　実績値：令和６年度実績',
            [118, 25, 29.5, 17.2],
            '％',
          ),
          ...indicator(
            ['目標２', '出張申請を10回以上行い、のべ300名以上から申請を受ける'],
            '令和６年４月～令和７年３月の回数と人数',
            [132, null, null, null],
            null,
          ),
          ['取り組み事項　⑴-イ　業務継続の備え'],
          ...indicator(
            ['目標１', '情報システムの業務継続計画を策定する'],
            '目標値・実績値：令和６年度末',
            [100, '策定済み', '策定済み', '未策定'],
            null,
          ),
        ],
        { name: '1', at: 'A2' },
      ),
      sheet(
        [
          ['取り組み事項　⑵-ア　職員の育成'],
          ...indicator(
            ['目標１', '全職員が情報セキュリティ研修を受講する'],
            '受講した職員数\n目標値・実績値：令和６年度',
            [96, 640, 614, '―'],
            '人',
          ),
          ...indicator(
            ['目標２', '表計算の自動化により作業を年150時間減らす'],
            '減らした作業時間の合計\n目標値・実績値：令和６年度',
            [121, 150, 182, 'ー'],
            '時間',
          ),
        ],
        { name: '2', at: 'A2' },
      ),
    ],
    expected: [
      {
        no: '目標１',
        name: '住民票の写しの25％をコンビニ交付にする',
        unit: '％',
        baseline: 17.2,
        direction: 'higher',
        periods: [[2024, 25, 29.5, 'achieved']],
        statedRates: [118],
      },
      {
        no: '目標２',
        name: '出張申請を10回以上行い、のべ300名以上から申請を受ける',
        periods: [[2024, null, null, 'achieved']],
        statedRates: [132],
      },
      {
        no: '目標１',
        name: '情報システムの業務継続計画を策定する',
        direction: 'text',
        periods: [[2024, '策定済み', '策定済み', 'achieved']],
        statedRates: [100],
      },
      {
        no: '目標１',
        name: '全職員が情報セキュリティ研修を受講する',
        unit: '人',
        baseline: null,
        direction: 'higher',
        periods: [[2024, 640, 614, 'notAchieved']],
        statedRates: [96],
      },
      {
        no: '目標２',
        name: '表計算の自動化により作業を年150時間減らす',
        unit: '時間',
        direction: 'higher',
        periods: [[2024, 150, 182, 'achieved']],
        statedRates: [121],
      },
    ],
    findings: ['STATED_RATE_ONLY 1!D12', 'TARGET_MISSING 1!D13', 'ACTUAL_MISSING 1!D14'],
  },

  {
    what: 'more- grades along the columns with one wrong sum, the list of KPIs with states against the numbers, amounts with one grant off',
    sheets: [
      sheet(
        [
          ['施策評価の集計（令和６年度）', null, null, null, null, null],
          ['基本目標', 'Ａ', 'Ｂ', 'Ｃ', 'Ｄ', '計'],
          ['１ しごとをつくる', 6, 4, 1, 0, 11],
          ['２ 人の流れをつくる', 3, 5, 2, 1, 11],
          ['３ 子育てを支える', 7, 2, 0, 0, 10],
          ['計', 16, 11, 3, 1, 31],
        ],
        { name: '集計' },
      ),
      sheet(
        [
          ['重要業績評価指標（KPI）の達成状況', null, null, null, null, null, null],
          [
            '基本目標',
            '重要業績評価指標',
            '単位',
            '基準値\n（R1年度）',
            '目標値\n（R6年度）',
            '実績値\n（R6年度）',
            '達成状況',
          ],
          ['１ しごとをつくる', '新規就農者数', '人', 8, 40, 43, '未達成'],
          [null, '商店街の空き店舗数', '店', 52, 40, 47, '未達成'],
          ['２ 人の流れをつくる', '移住相談の件数', '件', 65, 120, 119, '達成'],
          ['３ 子育てを支える', '合計特殊出生率', null, 1.42, 1.6, 1.31, '未達成'],
          [null, '病児保育の利用登録者数', '人', 140, 200, '集計中（8月判明予定）', '未計測'],
        ],
        { name: '指標', merges: ['A3:A4', 'A6:A7'] },
      ),
      sheet(
        [
          ['事業費（円）'],
          ['事業名', '事業費', '交付金額'],
          ['就農支援事業', 4_400_000, 2_200_000],
          ['空き店舗活用事業', 6_600_000, 3_300_000],
          ['移住相談強化事業', 2_750_000, 1_735_000],
          ['病児保育予約事業', 3_080_000, 1_540_000],
          ['総合計', 16_830_000, 8_775_000],
        ],
        { name: '事業費', at: 'B2' },
      ),
    ],
    expected: [
      {
        name: '新規就農者数',
        unit: '人',
        baseline: 8,
        direction: 'higher',
        periods: [[2024, 40, 43, 'achieved']],
      },
      {
        name: '商店街の空き店舗数',
        unit: '店',
        baseline: 52,
        direction: 'lower',
        periods: [[2024, 40, 47, 'notAchieved']],
      },
      { name: '移住相談の件数', unit: '件', baseline: 65, periods: [[2024, 120, 119, 'notAchieved']] },
      { name: '合計特殊出生率', unit: null, baseline: 1.42, periods: [[2024, 1.6, 1.31, 'notAchieved']] },
      { name: '病児保育の利用登録者数', unit: '人', periods: [[2024, 200, null, 'notMeasured']] },
    ],
    costs: [
      ['就農支援事業', 'cost', 4_400_000],
      ['就農支援事業', 'grant', 2_200_000],
      ['空き店舗活用事業', 'cost', 6_600_000],
      ['空き店舗活用事業', 'grant', 3_300_000],
      ['移住相談強化事業', 'cost', 2_750_000],
      ['移住相談強化事業', 'grant', 1_735_000],
      ['病児保育予約事業', 'cost', 3_080_000],
      ['病児保育予約事業', 'grant', 1_540_000],
      [null, 'cost', 16_830_000, true],
      [null, 'grant', 8_775_000, true],
    ],
    findings: [
      'RATING_TOTAL_MISMATCH 集計!F5',
      'STATED_STATUS_DIFFERS 指標!G3',
      'STATED_STATUS_DIFFERS 指標!G5',
      'WORSE_THAN_BASELINE 指標!F6',
      'ACTUAL_MISSING 指標!F7',
      'GRANT_RATE_OFF 事業費!D6',
    ],
  },
  {
    what: 'more- a filled example sheet, a sheet of choices and two forms of merged blocks with empty slots, a reason not given and the second year measured late',
    sheets: [
      tallForm('記入例', '（記入例）スマート窓口推進事業', [
        (top) =>
          tallBlock(
            top,
            ['KPI①', 'スマート窓口の利用件数', 'アウトプット', '件'],
            ['令和５年度', 100],
            [
              ['令和６年度末', 200, 180, '未達成'],
              ['令和７年度末', 300, null, null],
            ],
            [null, BAD],
          ),
      ]),
      tallForm('A_除雪', '除雪車位置情報公開事業', [
        (top) =>
          tallBlock(
            top,
            ['KPI①', '位置情報ページの閲覧数', 'アウトプット', '回'],
            ['なし', 'なし'],
            [
              ['令和６年度末', '15,000', '21,480', '達成'],
              ['令和７年度末', '18,000', '17,052', '未達成'],
              ['令和８年度末', '20,000', null, null],
            ],
            [null, BAD],
          ),
        (top) =>
          tallBlock(
            top,
            ['KPI②', '除雪に関する苦情の件数', 'アウトカム', '件'],
            ['令和５年度', 318],
            [
              ['令和６年度末', 280, 301, '未達成'],
              ['令和７年度末', 240, '未計測', '未計測'],
              ['令和８年度末', 200, null, null],
            ],
            [null, null],
          ),
        (top) =>
          tallBlock(
            top,
            ['KPI③', null, null, null],
            [null, null],
            [
              ['令和６年度末', null, null, null],
              ['令和７年度末', null, null, null],
              ['令和８年度末', null, null, null],
            ],
            [null, null],
          ),
      ]),
      tallForm('B_図書館', '図書館連携カード事業', [
        (top) =>
          tallBlock(
            top,
            ['KPI①', '連携カードでの貸出冊数', 'アウトプット', '冊'],
            ['なし', 'なし'],
            [
              ['令和６年度末', '2,000冊', '1,995冊', '達成'],
              ['令和７年度末', '3,000冊', '3,310冊', '達成'],
              ['令和８年度末', '4,000冊', null, null],
            ],
            [GOOD, BAD],
          ),
      ]),
      sheet(
        [['種別'], ['アウトプット'], ['アウトカム'], [null], ['達成状況'], ['達成'], ['未達成'], ['未計測']],
        {
          name: '選択肢',
        },
      ),
    ],
    expected: [
      {
        no: 'KPI①',
        name: '位置情報ページの閲覧数',
        kind: 'output',
        unit: '回',
        project: '除雪車位置情報公開事業',
        periods: [
          [2024, 15_000, 21_480, 'achieved'],
          [2025, 18_000, 17_052, 'notAchieved'],
          [2026, 20_000, null, 'pending'],
        ],
      },
      {
        no: 'KPI②',
        name: '除雪に関する苦情の件数',
        kind: 'outcome',
        unit: '件',
        project: '除雪車位置情報公開事業',
        direction: 'lower',
        baseline: 318,
        periods: [
          [2024, 280, 301, 'notAchieved'],
          [2025, 240, null, 'notMeasured'],
          [2026, 200, null, 'pending'],
        ],
      },
      {
        no: 'KPI①',
        name: '連携カードでの貸出冊数',
        kind: 'output',
        unit: '冊',
        project: '図書館連携カード事業',
        periods: [
          [2024, 2_000, 1_995, 'notAchieved'],
          [2025, 3_000, 3_310, 'achieved'],
          [2026, 4_000, null, 'pending'],
        ],
      },
    ],
    costs: [],
    findings: ['ACTUAL_MISSING A_除雪!G21', 'REASON_MISSING A_除雪!C25', 'STATED_STATUS_DIFFERS B_図書館!H8'],
  },
  {
    what: 'more- a list in 円 and one page per project in 千円: a slip in a project’s name, another cost that is the contract, settled above budget, a rate for the wrong year',
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
