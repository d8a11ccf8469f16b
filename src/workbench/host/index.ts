import { Book } from './book';
import { Host } from './host';
import { openWorkbook } from './open';
import { readSideParts } from './side-parts';

export { WorkbookOpenError } from './errors';
export { Host, type Fault, type NativeBridge, type RoundTrip } from './host';
export { changesOf, type BookChanges } from './changes-of';
export { notImitated } from './not-imitated';
export { surface } from './registry';

/**
 * Opens a workbook in the stand-in.
 * @param options.addIn which installation of an add-in asks: settings belong to one of them alone
 * @param options.readOnly the workbook takes no change, as one opened by somebody else
 * @param options.keepsMacros what is made is written into the original package (`src/files/write`), where macros stay;
 *   without it a workbook with macros is refused, as \`Host.save\` would lose them
 * @throws WorkbookOpenError for anything that is no readable .xlsx workbook
 */
export async function openHost(
  bytes: Uint8Array,
  options: {
    readonly name: string;
    readonly readOnly?: boolean;
    readonly addIn?: string;
    readonly keepsMacros?: boolean;
  },
): Promise<Host> {
  const { workbook, links } = await openWorkbook(bytes, options.keepsMacros);
  const book = new Book(workbook, options.name, links);
  book.readOnly = options.readOnly ?? false;
  if (options.addIn) book.addIn = options.addIn;
  await readSideParts(bytes, book);
  book.changes.begin(book);
  return new Host(book);
}
