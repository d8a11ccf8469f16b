import { asText, matrixSteps } from './cells';
import { formulaOf } from './read';
import { REPORT_KEY } from './report-sheets';
import { packed } from './steps';
import { addTable } from './tables';

/** What a report sheet of an earlier run holds, as plain data, so that it can be put back. */
export interface EarlierSheet {
  readonly name: string;
  readonly contents: {
    readonly row: number;
    readonly column: number;
    /** As they must be written: text behind an apostrophe. */
    readonly formulas: readonly (readonly (string | number | boolean)[])[];
    readonly numberFormats: readonly (readonly string[])[];
  } | null;
  readonly tables: readonly { readonly name: string; readonly style: string; readonly address: string }[];
  readonly chartIds: readonly string[];
}

/**
 * Records report sheets before they are rebuilt, by name. One round trip; none where there is nothing to record.
 * @param sheets with `name`, `tables.items` (name, style) and `charts.items` (id) loaded
 */
export async function readEarlier(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<ReadonlyMap<string, EarlierSheet>> {
  if (sheets.length === 0) return new Map();
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex, columnIndex, values, formulas, numberFormat');
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { name: table.name, style: table.style, range };
    });
    return { sheet, used, tables };
  });
  await context.sync();
  return new Map(
    asked.map(({ sheet, used, tables }) => [
      sheet.name,
      {
        name: sheet.name,
        contents: used.isNullObject ? null : contentsOf(used),
        tables: tables.map(({ name, style, range }) => ({
          name,
          style,
          address: range.address.slice(range.address.lastIndexOf('!') + 1),
        })),
        chartIds: sheet.charts.items.map(({ id }) => id),
      },
    ]),
  );
}

function contentsOf(used: Excel.Range): EarlierSheet['contents'] {
  const values = used.values as (string | number | boolean)[][];
  const formulas = used.formulas as (string | number | boolean)[][];
  return {
    row: used.rowIndex,
    column: used.columnIndex,
    formulas: values.map((row, r) =>
      row.map(
        (value, c) =>
          formulaOf(formulas[r]?.[c], value) ?? (typeof value === 'string' ? asText(value) : value),
      ),
    ),
    numberFormats: used.numberFormat as string[][],
  };
}

/**
 * Undoes a run that failed: sheets it added are deleted, report sheets it was rebuilding get their former cells,
 * number formats, tables and charts back. Runs in a request of its own, which waits (where Excel can) while the
 * user is editing a cell. Only sheets that carry our mark are touched.
 * @throws what Excel throws where it refuses even that
 */
export async function putBack(added: readonly string[], earlier: readonly EarlierSheet[]): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const asked = [...added, ...earlier.map(({ name }) => name)].map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
      sheet.load('name');
      mark.load('value');
      sheet.tables.load('items/name');
      sheet.charts.load('items/id');
      return { name, sheet, mark };
    });
    await context.sync();
    const ours = asked.filter(({ sheet, mark }) => !sheet.isNullObject && !mark.isNullObject);
    for (const { name, sheet } of ours) if (added.includes(name)) sheet.delete();
    for (const record of earlier) {
      const sheet = ours.find(({ name }) => name === record.name)?.sheet;
      if (!sheet) continue;
      for (const chart of sheet.charts.items) if (!record.chartIds.includes(chart.id)) chart.delete();
      for (const table of sheet.tables.items) table.convertToRange();
      sheet.getRange().clear('Contents');
      if (record.contents) {
        const { formulas, numberFormats, row, column } = record.contents;
        const steps = [
          ...matrixSteps(sheet, formulas, (range, band) => (range.formulas = band), { row, column }),
          ...matrixSteps(sheet, numberFormats, (range, band) => (range.numberFormat = band), { row, column }),
        ];
        for (const request of packed(steps)) {
          for (const { ask } of request) ask();
          // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one trip per payload budget
          await context.sync();
        }
      }
      for (const { name, style, address } of record.tables) addTable(sheet, address, name, style);
    }
    await context.sync();
  });
}
