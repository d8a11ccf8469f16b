import { openHost, WorkbookOpenError, type Host } from '../host';
import type { OpenFailure } from '../host/errors';

/** Why a workbook could not be opened. */
export type Problem = OpenFailure | 'unreachable';

/**
 * Opens a workbook; whatever is wrong with the file comes back as a problem, nothing is thrown. The file is kept: what is
 * changed is written into it.
 */
export async function openFile(
  name: string,
  read: () => Promise<ArrayBuffer>,
): Promise<{ readonly host: Host; readonly file: Uint8Array } | { readonly problem: Problem }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await read());
  } catch (error) {
    console.warn(error);
    return { problem: 'unreachable' };
  }
  try {
    return { host: await openHost(bytes, { name, keepsMacros: true }), file: bytes };
  } catch (error) {
    console.warn(error);
    return { problem: error instanceof WorkbookOpenError ? error.reason : 'damaged' };
  }
}
