import { listen } from './listen';
import { REPORT_KEY } from './report-sheets';

/**
 * Calls back after every change of contents in a sheet of the user; changes of our own report sheets do not count.
 * @returns what ends it; it rejects where Excel does not answer any more
 * @throws ExcelActionError where Excel takes no handler
 */
export async function watchSources(onChanged: () => void): Promise<() => Promise<void>> {
  const tell = tellOfSources(onChanged);
  return listen(({ worksheets }) => [worksheets.onChanged.add(({ worksheetId }) => tell(worksheetId))]);
}

/**
 * Inserting a report raises hundreds of events, so each sheet is asked once whether it is ours, and what comes in the
 * meantime is asked together.
 */
function tellOfSources(onChanged: () => void): (sheetId: string) => Promise<void> {
  const ours = new Map<string, boolean>();
  const waiting = new Set<string>();
  let asking = false;
  return async (sheetId) => {
    const known = ours.get(sheetId);
    if (known === false) onChanged();
    if (known !== undefined) return;
    waiting.add(sheetId);
    if (asking) return;
    asking = true;
    while (waiting.size > 0) {
      const asked = [...waiting];
      waiting.clear();
      try {
        const answers = await areOurs(asked);
        for (const [id, isOurs] of answers) ours.set(id, isOurs);
        if (answers.some(([, isOurs]) => !isOurs)) onChanged();
      } catch {
        // A change told in vain costs the user less than one kept back.
        onChanged();
      }
    }
    asking = false;
  };
}

/** A sheet that is gone has nothing more to tell, like one of ours. */
async function areOurs(sheetIds: readonly string[]): Promise<(readonly [id: string, isOurs: boolean])[]> {
  // The user may already be typing into the next cell.
  return await Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = sheetIds.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
      sheet.load('id');
      mark.load('value');
      return { id, sheet, mark };
    });
    await context.sync();
    return asked.map(({ id, sheet, mark }) => [id, sheet.isNullObject || !mark.isNullObject] as const);
  });
}
