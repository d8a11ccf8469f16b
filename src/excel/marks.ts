import { absoluteAddress } from '../core/cells/address';
import { askEach } from './ask-each';
import { ExcelActionError, toActionError } from './errors';

/** A cell of the user. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Stands in the formula of every mark of ours, so that no other conditional format is ever taken for one. */
const SIGN = '"kpi-missing-mark"<>""';
const FILL = '#FFE8A3';

/** The mark goes by itself as soon as a number stands in the cell. */
function markFormula(cell: string): string {
  return `=AND(${SIGN},NOT(ISNUMBER(${absoluteAddress(cell)})))`;
}

/**
 * Marks cells that want a value: the one thing the product ever puts on a sheet of the user, and only when asked. A
 * conditional format each; values, formulas and formats of the cells stay as they are. Marks of an earlier run go.
 * @throws ExcelActionError
 */
export async function markCells(cells: readonly CellPlace[]): Promise<void> {
  await inExcel(async (context) => {
    const names = [...new Set(cells.map(({ sheet }) => sheet))];
    const sheets = await existing(context, names);
    await removeMarks(context);
    for (const { sheet: name, cell } of cells) {
      const sheet = sheets.get(name)!;
      const { custom } = sheet.getRange(cell).conditionalFormats.add('Custom');
      custom.rule.formula = markFormula(cell);
      custom.format.fill.color = FILL;
    }
    await context.sync();
  });
}

/**
 * Takes all marks away, of this run and of earlier ones.
 * @throws ExcelActionError
 */
export async function clearMarks(): Promise<void> {
  await inExcel(async (context) => {
    await removeMarks(context);
    await context.sync();
  });
}

/** All sheets are there and may be written to; else nothing is marked. */
async function existing(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, Excel.Worksheet>> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('name');
    sheet.protection.load('protected');
    return { name, sheet };
  });
  await context.sync();
  for (const { name, sheet } of sheets) {
    if (sheet.isNullObject) throw new ExcelActionError('sheetGone', `${name} is no longer in the workbook.`);
    if (sheet.protection.protected) throw new ExcelActionError('protectedSheet', `${name} is protected.`);
  }
  return new Map(sheets.map(({ name, sheet }) => [name, sheet]));
}

/** Asks for the removal of our marks; carried out with the next request. */
async function removeMarks(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const formats = await askEach(context, worksheets.items, (sheet) => {
    const all = sheet.getRange().conditionalFormats;
    all.load('items/type');
    return all;
  });
  const custom = formats.flatMap(({ items }) =>
    items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const { rule } = format.custom;
        rule.load('formula');
        return { format, rule };
      }),
  );
  if (custom.length === 0) return;
  await context.sync();
  for (const { format, rule } of custom) if (rule.formula.includes(SIGN)) format.delete();
}

async function inExcel(action: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await Excel.run(action);
  } catch (error) {
    throw toActionError(error, 'protectedSheet');
  }
}
