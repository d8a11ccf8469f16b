import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { makeRoomForDrawings } from './drawing-names';
import { WorkbookOpenError } from './errors';
import { takeOutLinks, type LinkLayer } from './links';
import { PackageParts } from './package-parts';
import { prepareTables } from './file-tables';
import { requireOpenable } from './unpacked';

installChartSupport();
installFormulaEngine();

/** OLE compound file: an encrypted .xlsx or an old .xls. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Sheet name → links held beside the library's cells. */
  readonly links: ReadonlyMap<string, LinkLayer>;
}

/**
 * Opens an .xlsx file.
 * @throws WorkbookOpenError for anything that is no readable .xlsx workbook
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  if (bytes.length === 0) throw new WorkbookOpenError('empty', 'The file is empty.');
  if (startsWith(bytes, OLE)) {
    throw contains(bytes, 'EncryptedPackage')
      ? new WorkbookOpenError(
          'encrypted',
          'The file is protected with a password. Save it without one and try again.',
        )
      : new WorkbookOpenError(
          'oldFormat',
          'The file is in an old Excel format. Save it as .xlsx and try again.',
        );
  }
  if (!startsWith(bytes, ZIP)) {
    throw new WorkbookOpenError('notExcel', 'The file is not an .xlsx workbook.');
  }
  await requireOpenable(bytes);
  const workbook = new Workbook();
  let links: ReadonlyMap<string, LinkLayer>;
  try {
    const parts = new PackageParts(bytes);
    links = await takeOutLinks(parts);
    await prepareTables(parts);
    await workbook.xlsx.load(await parts.done());
  } catch (error) {
    throw new WorkbookOpenError(
      'damaged',
      `The file cannot be read as an .xlsx workbook (${reasonOf(error)}).`,
    );
  }
  if (workbook.worksheets.length === 0) {
    throw new WorkbookOpenError('notExcel', 'The file is not an .xlsx workbook: it has no worksheets.');
  }
  makeRoomForDrawings(workbook);
  for (const sheet of workbook.worksheets) {
    // A sheet without <sheetViews> has none in the model, against its type.
    sheet.views = (sheet.views as typeof sheet.views | undefined) ?? [];
    // Loaded conditional-format fills have no pattern, and a file saved without one is invalid.
    for (const { rules } of sheet.conditionalFormattings) {
      for (const rule of rules) {
        const fill = 'style' in rule ? rule.style?.fill : undefined;
        if (fill && fill.type === 'pattern' && !fill.pattern) fill.pattern = 'solid';
      }
    }
  }
  return { workbook, links };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** Names inside an OLE file are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  const needle = [...name].flatMap((ch) => [ch.charCodeAt(0), 0]);
  const end = Math.min(bytes.length, 1 << 20) - needle.length;
  for (let i = 0; i <= end; i++) if (needle.every((byte, k) => bytes[i + k] === byte)) return true;
  return false;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n')[0]!.slice(0, 120) : 'unknown reason';
}
