import type { Host } from '../host';
import { loadRuntime } from '../host/runtime-node';

/** Puts the client runtime of a workbook where the add-in's code looks for it. */
export function openInStandIn(host: Host): Host {
  const { Excel, Office, OfficeExtension } = loadRuntime(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}
