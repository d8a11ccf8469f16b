import { toActionError } from './errors';

/**
 * Adds handlers of Excel's events, in one round trip.
 * @param add adds them to the workbook and gives what came of it
 * @returns what ends them; it rejects where Excel does not answer any more
 * @throws ExcelActionError where Excel takes no handler
 */
export async function listen(
  add: (workbook: Excel.Workbook) => readonly { remove(): void }[],
): Promise<() => Promise<void>> {
  try {
    return await Excel.run(async (context) => {
      const handlers = add(context.workbook);
      await context.sync();
      // A handler can only be removed in the context it was added in.
      return () =>
        Excel.run(context, async (sameContext) => {
          handlers.forEach((handler) => handler.remove());
          await sameContext.sync();
        });
    });
  } catch (error) {
    throw toActionError(error);
  }
}
