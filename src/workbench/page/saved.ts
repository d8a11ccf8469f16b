import { REPORT_KEY } from '../../excel/report-sheets';
import { writeInto, type Written } from '../../files/write';
import { changesOf, type Host } from '../host';

/**
 * The workbook with what has changed, written into the file it came from: edited cells, marks, settings and the sheets of
 * the report; everything else stays byte by byte.
 * @param file as it was opened
 * @throws PackageWriteError, WorkbookOpenError
 */
export async function savedInto(file: Uint8Array, host: Host): Promise<Written> {
  const { remade, edits, settings, xmlParts, rearranged } = changesOf(host.book, REPORT_KEY);
  const moved = xmlParts.added.length + xmlParts.removed.length;
  if (remade.length + edits.length + moved === 0 && settings === null)
    return { bytes: file, unkept: rearranged };
  const report = remade.length > 0 ? { sheets: await host.saveSheets(remade), mark: REPORT_KEY } : null;
  const { bytes, unkept } = writeInto(file, { report, edits, settings, xmlParts });
  return { bytes, unkept: [...rearranged, ...unkept] };
}
