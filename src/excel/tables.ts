import { areaAddress } from '../core/cells/address';
import type { ReportSheet } from '../core/report/plan';
import { freeTableName } from './report-sheets';
import { CALL_BYTES, type Step } from './steps';
import { TABLE_STYLE } from './styles';

/**
 * Excel tables over cells already written.
 * @param taken names (lower case) of the user's tables and defined names; names given here are added to it
 */
export function tableSteps(sheet: Excel.Worksheet, plan: ReportSheet, taken: Set<string>): Step[] {
  return plan.tables.map(({ name: wished, area }): Step => {
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
