import type { GridCell } from '../cells/grid';
import { foldText } from '../text/fold';
import { leafOf, type HeaderColumn } from './header';
import type { Marks } from './marks';
import { cellInColumn, type Table } from './tables';
import { mentions } from '../text/mentions';

/** Titles over what a KPI is counted for: 男性, 小学生, 65歳以上 … */
const OVER_PARTS =
  /^(?:区分|対象|対象者|性別|男女別?|年代|年齢|年齢区分|内訳|学年|校種|学校種別|区別|分類|細目|種目|地区|階層)$/;

/** Rows of a KPI that are counted for one part of the people or places it speaks of. */
export interface PartOfName {
  readonly text: string;
  readonly rows: readonly number[];
}

/**
 * One name over several parts, each with values of its own:
 *
 *     適正体重の人の割合 │ 男性 │ 62.1% │ 66%
 *       ^              │ 女性 │ 65.0% │ 70%
 *
 * Empty where the rows are of one and the same KPI.
 */
export function partsOfName(
  marks: Marks,
  table: Table,
  names: HeaderColumn,
  rows: readonly number[],
): readonly PartOfName[] {
  if (rows.length < 2) return [];
  for (const column of table.header.columns) {
    if (column.left <= names.left || !OVER_PARTS.test(foldText(leafOf(column).cell.text))) continue;
    const parts: { text: string; rows: number[] }[] = [];
    for (const row of rows) {
      const cell = cellInColumn(marks, column, row);
      if (isPart(marks, cell, row)) parts.push({ text: cell.text.trim(), rows: [row] });
      else parts[parts.length - 1]?.rows.push(row);
    }
    const texts = new Set(parts.map(({ text }) => foldText(text)));
    const isWhole = parts[0]?.rows[0] === rows[0];
    if (isWhole && parts.length >= 2 && texts.size === parts.length) return parts;
  }
  return [];
}

/** 当初, 見込, 今年: what a row holds, not whom it speaks of. */
const OF_VALUES = [
  '計画',
  '目標',
  '実績',
  '見込',
  '予定',
  '予算',
  '決算',
  '当初',
  '最終',
  '変更',
  '前年',
  '今年',
  '達成',
  '累計',
  '単年',
  '上段',
  '下段',
];

function isPart(marks: Marks, cell: GridCell, row: number): boolean {
  return (
    cell.top === row &&
    !cell.blank &&
    marks.of(cell).kind === 'title' &&
    !mentions(foldText(cell.text), OF_VALUES)
  );
}
