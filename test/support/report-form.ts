import type { CellValue, SheetSnapshot } from '../../src/core/cells/snapshot';
import { sheet, type Row } from './sheet';

/** What is written below a KPI that was reached; the form prints its length beside it. */
export const REACHED =
  '登録会を地区ごとに開き、操作に不慣れな方にも職員が横について案内した。次年度は休日の開催を増やす。';

/** What is written below a KPI that was missed or not measured. */
export const NOT_REACHED =
  '関係機関との調整に時間を要し、開始が年度の後半となったため。次年度は年度当初から周知を行い、利用の定着を図る。';

/** The printed length of a text, as the form's formula shows it. */
export const counted = (text: string | null): string => `${(text ?? '').length}字`;

/** A report block of four rows, seven columns: name beside its number, then one row with the base year and two years. */
export const flatBlock = (
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
export const planAndResult = (
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

/** A block of three years over one another on seven columns from `B`, merged as the government's form has it. */
export const tallBlock = (
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
export const tallForm = (
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
