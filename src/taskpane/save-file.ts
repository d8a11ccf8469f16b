/** The browser of the pane does not let a page save a file. */
export class SaveBlockedError extends Error {
  constructor(reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason));
    this.name = 'SaveBlockedError';
  }
}

/** How long the browser may take to fetch what it was handed. */
const KEPT_MS = 10_000;

/**
 * Hands a text to the browser as a file to be saved. Some Excels drop the download without a word, so whoever calls
 * this tells the user what to do where no file comes.
 * @throws SaveBlockedError
 */
export function saveFile(name: string, text: string, type: string): void {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(document.createElement('a'), { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  } catch (error) {
    throw new SaveBlockedError(error);
  }
}
