import type { Host } from './index';
import { DEFAULT_OFFICE, enforceRequirementSets, officeNamespace, type OfficeOptions } from './office-shim';

/** Names the pane's window and the runtime share. */
interface PaneWindow {
  _richApiNativeBridge?: unknown;
  Office?: unknown;
  OfficeExtension?: object;
}

/** Gives a window the channel to the host; to be called before the client runtime's script runs there. */
export function installBridge(pane: Window, host: Host): void {
  (pane as unknown as PaneWindow)._richApiNativeBridge = host.bridge();
}

/** Puts what the Office loader would provide over what the bare runtime brings; to be called right after its script. */
export function installOffice(pane: Window, host: Host, options: Partial<OfficeOptions> = {}): void {
  const window = pane as unknown as PaneWindow;
  window.Office = officeNamespace({ ...DEFAULT_OFFICE, url: host.book.name, ...options });
  if (window.OfficeExtension) enforceRequirementSets(window.OfficeExtension);
}
