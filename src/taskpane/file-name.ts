/** Longer names are refused by some file systems; Japanese letters take three bytes of the 255 there are. */
const LONGEST = 60;

/**
 * A file name out of a text of the user, such as the name of the workbook: no folders, no drive, no control characters,
 * nothing that turns the writing direction (and so hides an ending), no dot or space at the ends.
 * @param ending with its dot and what stands before it, `-kpi.csv`; it is kept whole
 */
export function fileName(text: string, ending: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '_')
    .replace(/^[\s.]+/, '');
  const cut = [...safe]
    .slice(0, LONGEST)
    .join('')
    .replace(/[\s.]+$/, '');
  return `${cut === '' ? 'workbook' : cut}${ending}`;
}
