import { REPORT_TEXTS } from '../core/report/texts';
import type { SheetKey } from '../core/report/plan';
import { paneLanguage } from '../taskpane/language';
import { problemOf } from '../taskpane/problem';
import type { Session } from '../taskpane/session';

/** What the buttons of the ribbon ask of the world around them. */
export interface CommandServices {
  /** The pane's own session: a button does what the pane does, and the pane shows what came of it. */
  readonly session: Session;
  reportStands(): Promise<boolean>;
  showReportSheet(key: SheetKey, names: readonly string[]): Promise<boolean>;
  /** Opens the pane. It is how a button tells of a failure: Excel has no other place for it. */
  showPane(): Promise<void>;
}

/** The buttons, by the names the manifest calls them. */
export function ribbonCommands(services: CommandServices): Readonly<Record<string, () => Promise<void>>> {
  return {
    kpiRecalculate: () => recalculate(services),
    kpiShowChecks: () => showChecks(services),
  };
}

/**
 * 再集計: reads the workbook again and rebuilds the report that stands in it, without the pane. Where there is none, no
 * sheet is added unasked: the pane opens with what the scan found. It also opens where anything needs to be told.
 */
async function recalculate(services: CommandServices): Promise<void> {
  const { session } = services;
  const stateOf = session.getState;
  await connected(session);
  await session.scan();
  // A notice now says that stored corrections or rules cannot be used: nothing is rebuilt without them.
  if (stateOf().screen.name !== 'result' || stateOf().notice) return services.showPane();
  const stands = await services.reportStands().catch((error: unknown) => {
    session.notice({ kind: 'commandFailed', problem: problemOf(error) });
    return false;
  });
  if (!stands) return services.showPane();
  await session.insert(paneLanguage(stateOf().host?.locale ?? null));
  if (stateOf().screen.name !== 'done' || stateOf().notice) await services.showPane();
}

const CHECKS_NAMES = Object.values(REPORT_TEXTS).map(({ checksName }) => checksName);

/** 要確認を表示: brings the sheet to the front; where there is none, the pane opens and says so. */
async function showChecks({ session, showReportSheet, showPane }: CommandServices): Promise<void> {
  await connected(session);
  try {
    if (await showReportSheet('checks', CHECKS_NAMES)) return;
    session.notice({ kind: 'noChecks' });
  } catch (error) {
    session.notice({ kind: 'commandFailed', problem: problemOf(error) });
  }
  await showPane();
}

/** A button can be pressed before the page has found out where it runs. */
async function connected(session: Session): Promise<void> {
  if (session.getState().screen.name === 'connecting') await session.connect();
}
