import { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import type { WorkbookSnapshot } from '../../src/core/cells/snapshot';
import type { ReportPlan } from '../../src/core/report/plan';

installFormulaEngine();

/** Source cells and report sheets in one workbook, calculated by the engine; formulas keep their meaning. */
export function calculated(snapshot: WorkbookSnapshot, plan: ReportPlan): Workbook {
  const book = new Workbook();
  for (const source of snapshot.sheets) {
    const made = book.addWorksheet(source.name);
    source.values.forEach((row, r) =>
      row.forEach((value, c) => (made.getCell(source.top + r + 1, source.left + c + 1).value = value)),
    );
  }
  for (const { name } of plan.sheets) book.addWorksheet(name);
  for (const { name, rows } of plan.sheets) {
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === null) return;
        const target = book.getWorksheet(name)!.getCell(r + 1, c + 1);
        if (cell.kind === 'text') target.value = cell.text;
        else if (cell.kind === 'number') target.value = cell.value;
        else if (cell.kind === 'kept') target.value = cell.content;
        else {
          const formula = cell.formula
            .slice(1)
            .replace(/\{\{sheet:(\w+)\}\}/g, (_, key) => `'${plan.sheets.find((s) => s.key === key)!.name}'`);
          target.value = { formula };
        }
      }),
    );
  }
  book.calculateFormulas();
  return book;
}

/** What a cell shows: the result of its formula, else its value. */
export function shown(book: Workbook, name: string, address: string): unknown {
  const { value } = book.getWorksheet(name)!.getCell(address);
  if (value !== null && typeof value === 'object' && 'formula' in value) return value.result ?? '';
  return value ?? '';
}
