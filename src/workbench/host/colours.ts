import type { Color } from '@cj-tech-master/excelts';

/** The Office theme, in the order cells refer to it: light 1, dark 1, light 2, dark 2, accents, links. */
// prettier-ignore
const OFFICE_THEME = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47',
  '0563C1', '954F72',
];

/** The indexed palette from entry 8 on; entries 0–7 are the same as 8–15 (ECMA-376 part 1, 18.8.27). */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ');

/** How the library hands colours over; its types leave out two of the fields it reads. */
type FileColour = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

/** A colour of the file as `#RRGGBB`; undefined for "automatic". */
export function rgbOf(colour: FileColour | undefined): string | undefined {
  if (!colour) return undefined;
  if (colour.argb) return `#${colour.argb.slice(-6).toUpperCase()}`;
  if (colour.theme !== undefined) {
    const base = OFFICE_THEME[colour.theme];
    return base && tinted(base, colour.tint ?? 0);
  }
  if (colour.indexed === undefined) return undefined;
  const entry = PALETTE[colour.indexed < 8 ? colour.indexed : colour.indexed - 8];
  return entry && `#${entry}`;
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(hex: string, tint: number): string {
  const target = tint < 0 ? 0 : 255;
  const channels = [0, 2, 4].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16);
    return Math.round(value + (target - value) * Math.abs(tint));
  });
  return `#${channels
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
