import type { Font } from '@cj-tech-master/excelts';

export const PX_PER_POINT = 96 / 72;
const DEFAULT_POINTS = 11;

/** What stands in where a workbook's font is not installed; every system has one of these. */
const FALLBACK = `'Yu Gothic', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif`;

export interface CellFont {
  readonly px: number;
  readonly family: string;
  /** The CSS `font` shorthand, for measuring. */
  readonly css: string;
}

export function fontOf(font: Partial<Font> | undefined): CellFont {
  const px = (font?.size ?? DEFAULT_POINTS) * PX_PER_POINT;
  const named = font?.name?.replace(/["\\]/g, '');
  const family = named ? `"${named}", ${FALLBACK}` : FALLBACK;
  const css = `${font?.italic ? 'italic ' : ''}${font?.bold ? 'bold ' : ''}${px}px ${family}`;
  return { px, family, css };
}

/** Japanese fonts differ widely in their own line height; a fixed one keeps rows as drawn by Excel. */
export function lineHeight(px: number): number {
  return px * 1.3;
}
