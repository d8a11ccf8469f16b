import type { Host } from '../host';

/** What the page lays out for the pane's window, which takes it before Microsoft's runtime runs there. */
export interface PaneSeat {
  readonly host: Host;
  readonly displayLanguage: string;
}

interface PageWindow {
  workbenchSeat?: PaneSeat;
}

export function offerSeat(seat: PaneSeat): void {
  (window as PageWindow).workbenchSeat = seat;
}

/** @throws when the pane's page is opened by itself instead of inside the workbench */
export function takeSeat(): PaneSeat {
  const seat = (window.parent as unknown as PageWindow).workbenchSeat;
  if (!seat) throw new Error('pane.html works only inside the workbench');
  return seat;
}
