import { basename } from 'node:path';
import { openHost, WorkbookOpenError, type Host } from '../host';
import { loadRuntime } from '../host/runtime-node';
import { readInput } from './files';
import { Refusal } from './refusal';

/** Puts the client runtime of a workbook where the add-in's code looks for it. */
export function openInStandIn(host: Host): Host {
  const { Excel, Office, OfficeExtension } = loadRuntime(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}

/**
 * Opens a file in the stand-in.
 * @throws Refusal
 */
export async function openFile(path: string): Promise<Host> {
  const bytes = await readInput(path);
  const host = await openHost(bytes, { name: basename(path) }).catch((error: unknown) => {
    if (error instanceof WorkbookOpenError) throw new Refusal(`${path}: ${error.message}`);
    throw error;
  });
  return openInStandIn(host);
}
