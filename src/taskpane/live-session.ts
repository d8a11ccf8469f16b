import { liveServices } from './live-services';
import { createSession } from './session';

/** The session of this page. The pane shows it, and the buttons of the ribbon, which share the page, use it too. */
export const liveSession = createSession(liveServices);
