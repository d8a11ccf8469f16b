/** Rows of cells as other programs put them on the clipboard: tabs between cells, quotes round what would break them. */

const needsQuotes = (text: string): boolean => /[\t\n\r"]/.test(text);

export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((text) => (needsQuotes(text) ? `"${text.replace(/"/g, '""')}"` : text)).join('\t'))
    .join('\n');
}

/** A quote counts only at the start of a cell; the line end after the last row, which Excel adds, makes no row. */
export function fromClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= plain.length) {
    const { cell, end } = plain[at] === '"' ? quoted(plain, at) : bare(plain, at);
    rows.at(-1)!.push(cell);
    if (plain[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

function bare(text: string, from: number): { readonly cell: string; readonly end: number } {
  const length = text.slice(from).search(/[\t\n]/);
  const end = length < 0 ? text.length : from + length;
  return { cell: text.slice(from, end), end };
}

/** A quote that is never closed is an ordinary letter. */
function quoted(text: string, from: number): { readonly cell: string; readonly end: number } {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(from));
  if (!match) return bare(text, from);
  return { cell: match[1]!.replace(/""/g, '"'), end: from + match[0].length };
}
