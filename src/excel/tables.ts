import { areaAddress, parseAddress } from '../core/cells/address';
import type { ReportArea, ReportCell, ReportSheet } from '../core/report/plan';
import { asText } from './cells';
import type { EarlierSheet, EarlierTable } from './earlier';
import { freeTableName } from './report-sheets';
import { CALL_BYTES, type Step } from './steps';
import { TABLE_STYLE } from './styles';

/** A table of the plan, and the table of the earlier report it is written into; null where a new one is made. */
export interface PlannedTable {
  readonly name: string;
  readonly area: ReportArea;
  readonly standing: EarlierTable | null;
}

/**
 * Which tables of an earlier report stay tables, with another size. Formulas of the user that name one, `KPI_LIST[達成率]`, go
 * on naming it then, while a table that becomes plain cells leaves fixed addresses behind. `Table.resize` wants the header in
 * the same row and an overlap; the titles have to be the same, since formulas follow the place of a column, not its title.
 * https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
 */
export function plannedTables(plan: ReportSheet, earlier: EarlierSheet | null): PlannedTable[] {
  const taken = new Set<EarlierTable>();
  const rows = new Set<number>();
  return plan.tables.map(({ name, area }): PlannedTable => {
    const standing = earlier?.tables.find(
      (table) => !taken.has(table) && !rows.has(area.top) && fits(plan, area, table, earlier),
    );
    if (!standing) return { name, area, standing: null };
    taken.add(standing);
    rows.add(area.top);
    return { name, area, standing };
  });
}

function fits(
  { rows }: ReportSheet,
  area: ReportArea,
  { address, hasTotals }: EarlierTable,
  { contents }: EarlierSheet,
): boolean {
  const before = parseAddress(address);
  if (hasTotals || before.top !== area.top || before.left !== area.left || before.right !== area.right)
    return false;
  const shown = contents?.formulas[area.top - contents.row] ?? [];
  return Array.from({ length: area.right - area.left + 1 }, (_, c) => area.left + c).every(
    (c) => shown[c - (contents?.column ?? 0)] === titleOf(rows[area.top]?.[c] ?? null),
  );
}

function titleOf(cell: ReportCell): string | null {
  return cell?.kind === 'text' ? asText(cell.text) : null;
}

/** Names of the earlier report's tables that become plain cells. */
export function convertedTables(tables: readonly PlannedTable[], earlier: EarlierSheet | null): string[] {
  const kept = new Set(tables.map(({ standing }) => standing));
  return (earlier?.tables ?? []).filter((table) => !kept.has(table)).map(({ name }) => name);
}

/**
 * Excel tables over cells already written: new ones, and those of an earlier report in their new size.
 * @param taken names (lower case) of the user's tables and defined names; names given here are added to it
 */
export function tableSteps(
  sheet: Excel.Worksheet,
  tables: readonly PlannedTable[],
  taken: Set<string>,
): Step[] {
  return tables.map(({ name: wished, area, standing }): Step => {
    if (standing) {
      const { name } = standing;
      return { bytes: CALL_BYTES, ask: () => sheet.tables.getItem(name).resize(areaAddress(area)) };
    }
    const name = freeTableName(wished, taken);
    taken.add(name.toLowerCase());
    return { bytes: 4 * CALL_BYTES, ask: () => addTable(sheet, areaAddress(area), name, TABLE_STYLE) };
  });
}

/** `address` is that of the whole table, header row included. */
export function addTable(sheet: Excel.Worksheet, address: string, name: string, style: string): void {
  const table = sheet.tables.add(sheet.getRange(address), true);
  table.name = name;
  table.style = style;
}

const ALL_COLUMNS = 16_384;
const ALL_ROWS = 1_048_576;

/**
 * Empties a sheet but for the header rows of tables that stay: a header that is emptied gets another title, and the formulas
 * of the user that name the column with it.
 * @param headers areas of those tables, of which no two begin in one row
 */
export function emptySheet(sheet: Excel.Worksheet, headers: readonly ReportArea[]): void {
  let top = 0;
  const clear = (row: number, column: number, rowCount: number, columnCount: number): void => {
    if (rowCount > 0 && columnCount > 0)
      sheet.getRangeByIndexes(row, column, rowCount, columnCount).clear('Contents');
  };
  for (const header of [...headers].sort((a, b) => a.top - b.top)) {
    clear(top, 0, header.top - top, ALL_COLUMNS);
    clear(header.top, 0, 1, header.left);
    clear(header.top, header.right + 1, 1, ALL_COLUMNS - header.right - 1);
    top = header.top + 1;
  }
  if (top === 0) sheet.getRange().clear('Contents');
  else clear(top, 0, ALL_ROWS - top, ALL_COLUMNS);
}
