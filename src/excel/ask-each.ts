import { toActionError } from './errors';

/**
 * Asks the same of every sheet in one round trip. Chart and macro sheets stand among the others and refuse what is asked of
 * cells (`UnsupportedSheet`; OfficeDev/office-js#2444): then each sheet is asked by itself, and those are left out.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 * @param ask what is loaded; it may be called twice for a sheet
 * @param before called before each round trip
 * @returns what was asked of the sheets that hold cells, in their order
 */
export async function askEach<T>(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  ask: (sheet: Excel.Worksheet) => T,
  before: () => void = () => undefined,
): Promise<T[]> {
  try {
    const all = sheets.map(ask);
    await context.sync();
    return all;
  } catch (error) {
    if (toActionError(error).code !== 'unsupportedSheet') throw error;
  }
  const answered: T[] = [];
  for (const sheet of sheets) {
    before();
    const asked = ask(sheet);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each sheet may refuse for itself
      await context.sync();
      answered.push(asked);
    } catch (error) {
      if (toActionError(error).code !== 'unsupportedSheet') throw error;
    }
  }
  return answered;
}
