import type { WorkbookSnapshot } from '../core/cells/snapshot';
import { toActionError } from './errors';
import { unlessCancelled } from './patience';
import { readSheets, type ReadOptions } from './read';
import { askStored, type Stored } from './stored';

/** All a scan needs of the workbook. */
export interface ReadForScan {
  readonly snapshot: WorkbookSnapshot;
  readonly stored: Stored;
}

/**
 * The user's sheets as `readWorkbook` reads them, and what the workbook keeps for the product as `readStored` does, in the
 * round trips of the sheets alone: the sheet list, the dimensions, then the contents. Where only one sheet is read nothing
 * is known of a report.
 * @throws ExcelActionError `cancelled` once the signal is aborted, `tooLarge`, `busy` …
 */
export async function readForScan(options: ReadOptions = {}): Promise<ReadForScan> {
  try {
    return await unlessCancelled(
      Excel.run(async (context) => {
        const asked = askStored(context);
        const { snapshot, hasReport } = await readSheets(context, options, asked.askKept);
        return { snapshot, stored: asked.stored(hasReport) };
      }),
      options.signal,
    );
  } catch (error) {
    throw toActionError(error);
  }
}
