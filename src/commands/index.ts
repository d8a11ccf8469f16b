/** Runs while the page loads: pane and ribbon share one page (`Runtimes` in the manifest). */
import { associateCommands, reportStands, showPane, showReportSheet } from '../excel';
import { liveSession } from '../taskpane/live-session';
import { ribbonCommands } from './ribbon';

associateCommands(ribbonCommands({ session: liveSession, reportStands, showReportSheet, showPane }));
