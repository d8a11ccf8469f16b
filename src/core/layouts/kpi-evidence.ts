import { headingsAbove } from './headings';
import { leafOf, type HeaderColumn } from './header';
import { roleOf, type Marks } from './marks';
import { unitInName } from '../text/unit';
import { mentions } from '../text/mentions';
import { isAchievement, titlesOf } from './titles';
import { cellInColumn, type Table } from './tables';

/** The sheet's name and the titles above a table. */
export function wordsAbove(marks: Marks, table: Table): string {
  const headings = headingsAbove(marks, table.area).slice(0, 3);
  return [marks.grid.name, ...headings.map((cell) => cell.text)].join(' ');
}

/** Words around a table that speak of KPIs, and those that speak of trade, production or schedules. */
const KPI_WORDS =
  /KPI|指標|目標管理|目標(?:と|及び|・|／)実績|目標値(?:と|及び|・)実績値|成果|評価|施策|戦略|総合計画|行動計画|行革|改革|プラン|進捗管理|重点|取組|事業|数値目標|目標の達成|score ?card|dashboard|performance|objective|\bOKRs?\b|service level|metrics?\b|indicator/i;
const OTHER_WORDS =
  /売上|販売|受注|生産|製造|在庫|商品|製品|品目|営業|支店|店舗|工程|作業|工数|数量|単価|金額|収支|予算|決算|科目|氏名|社員|部品|sales|revenue|product|budget|order|profit|income|expense|ledger|account|cash ?flow|P&L/i;

/** How much speaks for a KPI table where no title says so; below 1 it is taken for something else. */
export function evidenceFor(
  marks: Marks,
  table: Table,
  names: HeaderColumn,
  texts: number,
  roles: ReadonlySet<string>,
): number {
  const titles = table.header.columns.flatMap((c) => c.path);
  const around = [wordsAbove(marks, table), ...titles.map((mark) => mark.cell.text)].join(' ');
  const target = titles.find((mark) => roleOf(mark, 'target'));
  const points = [
    roles.has('unit') || namesHaveUnits(marks, table, names),
    roles.has('baseline') || roles.has('kind') || roles.has('direction'),
    titles.some((mark) => mark.period !== null),
    KPI_WORDS.test(around),
    KPI_WORDS.test(leafOf(names).cell.text),
    isMeasured(marks, table, texts),
  ].filter(Boolean).length;
  // 計画 against 実績 is said of anything; 目標 of KPIs.
  const plain = target && /^(計画|予定|plan)/i.test(roleOf(target, 'target')?.word ?? '') ? 1 : 0;
  const summed = roles.has('total') ? 1 : 0;
  const all = points - plain - summed - (OTHER_WORDS.test(around) ? 2 : 0);
  // 支店 │ 計画 │ 実績 │ 達成率: how much was achieved is asked of aims only; a person looks at it all the same.
  const isAchieved =
    titles.some((mark) => mark.labels.some(isAchievement)) &&
    rowsMeasured(marks, table) * 2 >= table.rows.length &&
    !isAccountBook(marks, table, names);
  return isAchieved ? Math.max(1, all) : all;
}

/** Rows that are described in several columns and have a number both under a target and under an actual. */
function isMeasured(marks: Marks, table: Table, texts: number): boolean {
  return texts >= 2 && rowsMeasured(marks, table) >= 2;
}

/** How many rows have a number both under a target and under an actual. */
function rowsMeasured(marks: Marks, table: Table): number {
  const under = (role: 'target' | 'actual'): readonly HeaderColumn[] =>
    [...titlesOf(table)].flatMap(([column, { titled }]) => (titled?.role === role ? [column] : []));
  const hasNumber = (columns: readonly HeaderColumn[], row: number): boolean =>
    columns.some((column) => marks.of(cellInColumn(marks, column, row)).kind === 'number');
  const [targets, actuals] = [under('target'), under('actual')];
  return table.rows.filter((row) => hasNumber(targets, row) && hasNumber(actuals, row)).length;
}

/** 売上原価, 人件費, 地代家賃 down the rows: the accounts of a company, whatever is planned for them. */
function isAccountBook(marks: Marks, table: Table, names: HeaderColumn): boolean {
  const accounts = table.rows.filter((row) => mentions(cellInColumn(marks, names, row).text, ACCOUNTS));
  return accounts.length >= 2;
}

const ACCOUNTS = [
  '売上原価',
  '売上総利益',
  '粗利',
  '人件費',
  '地代家賃',
  '減価償却',
  '広告宣伝費',
  '旅費交通費',
  '水道光熱費',
  '消耗品費',
  '販管費',
  '販売費',
  '営業利益',
  '経常利益',
  'cost of sales',
  'gross profit',
  'operating profit',
  'payroll',
];

/** Staff numbers #, Sales 000s, Overtime hours */
const COUNT_BEHIND = /\S\s+(?:#|000s?|[km]|days|hours|hrs|min(?:utes|s)?)\s*$/i;

/** 貸出冊数（冊）, 来館者数（人）: units behind most names are as good as a column of them. */
function namesHaveUnits(marks: Marks, table: Table, names: HeaderColumn): boolean {
  const cells = table.rows.map((row) => cellInColumn(marks, names, row)).filter(({ blank }) => !blank);
  const united = cells.filter(({ text }) => unitInName(text) !== null || COUNT_BEHIND.test(text));
  return united.length > 0 && united.length * 2 > cells.length;
}
