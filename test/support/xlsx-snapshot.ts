import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getCellDisplayText, Workbook, type Cell } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { parseAddress } from '../../src/core/cells/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/cells/snapshot';

installChartSupport();

/**
 * Reads a workbook straight through the .xlsx library, so that recognition can be tested without the host.
 * That the add-in's own reading gives the same snapshot is tested in `test/excel`.
 */
export async function snapshotOfFile(path: string): Promise<WorkbookSnapshot> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path));
  const sheets = workbook.worksheets.map((sheet): SheetSnapshot => {
    const { top, left, bottom, right } = sheet.dimensions;
    const rows = Math.max(0, bottom - top + 1);
    const columns = Math.max(0, right - left + 1);
    const matrix = <T>(read: (cell: Cell) => T): T[][] =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) => read(sheet.getCell(top + r, left + c))),
      );
    const merges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
    matrix((cell) => cell).forEach((line) =>
      line.forEach((cell) => {
        if (!cell.isMerged) return;
        const key = cell.master.address;
        const row = Number(cell.row) - 1;
        const column = Number(cell.col) - 1;
        const area = merges.get(key) ?? { ...parseAddress(key) };
        merges.set(key, {
          ...area,
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, column),
        });
      }),
    );
    const isSlave = (cell: Cell): boolean => cell.isMerged && cell.master.address !== cell.address;
    return {
      name: sheet.name,
      visibility: sheet.state,
      top: top - 1,
      left: left - 1,
      values: matrix((cell) => (isSlave(cell) ? null : plainValue(cell.value))),
      texts: matrix((cell) => (isSlave(cell) || cell.value === null ? '' : getCellDisplayText(cell))),
      formulas: matrix((cell) => (!isSlave(cell) && cell.formula ? `=${cell.formula}` : null)),
      numberFormats: matrix((cell) =>
        typeof cell.numFmt === 'string' ? cell.numFmt : (cell.numFmt?.formatCode ?? 'General'),
      ),
      merges: [...merges.values()],
      hiddenRows: [],
    };
  });
  return { name: basename(path), sheets };
}

function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object') {
    if ('result' in value) return plainValue(value.result);
    if ('richText' in value && Array.isArray(value.richText)) {
      return value.richText.map((run: { text: string }) => run.text).join('');
    }
    if ('text' in value) return plainValue(value.text);
    if ('error' in value) return String(value.error);
  }
  return null;
}
