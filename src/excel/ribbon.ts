import { ExcelActionError } from './errors';

/**
 * Tells Office what the buttons of the ribbon do. It has to happen while the page loads. Does nothing outside Office.
 * @param commands by the name of the function the manifest gives to the button; Office is told of the end of each,
 *   whatever its outcome, since it waits for that and offers to stop the add-in
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  const actions =
    typeof Office === 'undefined' ? undefined : (Office.actions as typeof Office.actions | undefined);
  for (const [name, run] of Object.entries(commands)) {
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- Office waits for `completed`, not for this
    actions?.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        event.completed();
      }
    });
  }
}

/**
 * Opens the task pane, or brings it back where the user closed it; it is the page this code runs in.
 * @throws ExcelActionError `unsupported` where pane and buttons do not share one runtime
 */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
    throw new ExcelActionError('unsupported', 'The task pane can only be opened by the user here.');
  await Office.addin.showAsTaskpane();
}
