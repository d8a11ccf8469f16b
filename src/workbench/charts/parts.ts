import { xmlEncode } from '@cj-tech-master/excelts';

/** The SVG parts charts are made of. Everything that comes from the workbook is escaped here. */

const FONT = 'font-family="Noto Sans JP, Meiryo, sans-serif"';
const LONGEST_LABEL = 18;
/** In pixels: a line of labels, a wide and a narrow letter of them. */
export const LINE_HEIGHT = 12;
export const WIDE = 11;
const NARROW = 6.5;

export function shortened(text: string, longest = LONGEST_LABEL): string {
  return [...text].length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text;
}

/** Estimated px of one line of a label. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u0100' ? NARROW : WIDE), 0);
}

/** Text of at most `longest` letters; the whole of it is in its tooltip. */
export function label(x: number, y: number, text: string, extra = '', longest = LONGEST_LABEL): string {
  const colour = extra.includes('fill=') ? '' : 'fill="#333" ';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${FONT} font-size="11" ${colour}${extra}><title>${xmlEncode(text)}</title>${xmlEncode(shortened(text, longest))}</text>`;
}

export function heading(x: number, y: number, text: string): string {
  return `<text x="${x}" y="${y}" text-anchor="middle" ${FONT} font-size="15" font-weight="bold" fill="#222">${xmlEncode(text)}</text>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function bar({ x, y, width, height }: Box, colour: string, tooltip: string): string {
  const box = `x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"`;
  return `<rect ${box} fill="${colour}"><title>${xmlEncode(tooltip)}</title></rect>`;
}

/** Whether neighbouring labels would touch. */
export function isCrowded(texts: readonly string[], band: number): boolean {
  return texts.some((text) => widthOf(shortened(text)) + NARROW > band);
}

/** Black or white, whichever is read more easily on a colour (`#RRGGBB`). */
export function readableOn(colour: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#222' : '#fff';
}
