import type { Border, Borders, Cell, Fill, Font, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../../core/cells/snapshot';
import type { CSSProperties } from 'react';
import { rgbOf } from '../../host/colours';
import type { ConditionalLook } from '../../host/conditional-looks';
import { fontOf, lineHeight } from './fonts';

type Edge = 'top' | 'left' | 'bottom' | 'right';

/** How one cell (or one merged area) is painted. */
export interface CellLook {
  /** Fill and borders. */
  readonly box: CSSProperties;
  /** Font, alignment, wrapping. */
  readonly text: CSSProperties;
  readonly wraps: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** The CSS `font` shorthand, for measuring. */
  readonly font: string;
  readonly diagonals: readonly Diagonal[];
}

export interface Diagonal {
  readonly direction: 'up' | 'down';
  readonly colour: string;
}

const WIDTHS: Readonly<Record<string, number>> = { medium: 2, mediumDashed: 2, mediumDashDot: 2, mediumDashDotDot: 2, slantDashDot: 2, thick: 3, double: 3 }; // prettier-ignore

function cssBorder(border: Partial<Border> | undefined): string | undefined {
  const style = border?.style;
  if (!style) return undefined;
  const line =
    style === 'double'
      ? 'double'
      : /dot|hair/i.test(style)
        ? 'dotted'
        : /dash/i.test(style)
          ? 'dashed'
          : 'solid';
  return `${WIDTHS[style] ?? 1}px ${line} ${rgbOf(border.color) ?? '#000'}`;
}

/**
 * The border a cell shows on one side. Neighbours share it: either of the two may have set it, and a merged
 * area takes each side from the cells along it.
 */
function side(sheet: Worksheet, area: Area, edge: Edge): string | undefined {
  const row = edge === 'bottom' ? area.bottom : area.top;
  const column = edge === 'right' ? area.right : area.left;
  const own = borderAt(sheet, row, column, edge);
  if (own) return own;
  if (edge === 'top') return borderAt(sheet, row - 1, column, 'bottom');
  if (edge === 'left') return borderAt(sheet, row, column - 1, 'right');
  if (edge === 'bottom') return borderAt(sheet, row + 1, column, 'top');
  return borderAt(sheet, row, column + 1, 'left');
}

function borderAt(sheet: Worksheet, row: number, column: number, edge: Edge): string | undefined {
  if (row < 0 || column < 0) return undefined;
  const borders: Partial<Borders> | undefined = sheet.findRow(row + 1)?.findCell(column + 1)?.style.border;
  return cssBorder(borders?.[edge]);
}

/** @param conditional in the file the colour of such a fill is its background */
function fillOf(fill: Fill | undefined, conditional = false): string | undefined {
  if (!fill) return undefined;
  if (fill.type === 'gradient') return rgbOf(fill.stops[0]?.color);
  if (fill.pattern === 'none') return undefined;
  if (conditional) return rgbOf(fill.bgColor) ?? rgbOf(fill.fgColor);
  return rgbOf(fill.fgColor) ?? rgbOf(fill.bgColor);
}

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

/**
 * @param area the cell, or the merged area it heads (0-based)
 * @param value numbers stand on the right, text on the left, truth values and errors in the middle
 * @param conditional what conditional formats put over the cell's own format
 */
export function lookOf(
  sheet: Worksheet,
  area: Area,
  cell: Cell | undefined,
  value: unknown,
  conditional: ConditionalLook | null = null,
): CellLook {
  const written: Partial<Font> = { ...cell?.font, ...conditional?.font };
  const font = fontOf(written);
  const given = cell?.alignment;
  const align = horizontal(given?.horizontal, value);
  const indent = (given?.indent ?? 0) * 9;
  const upright = given?.textRotation === 'vertical';
  const vertical = given?.vertical;
  const wraps =
    given?.wrapText === true || given?.horizontal === 'justify' || given?.horizontal === 'distributed';
  const decoration = [
    written.underline && written.underline !== 'none' ? 'underline' : '',
    written.strike ? 'line-through' : '',
  ].join(' ').trim(); // prettier-ignore
  return {
    box: {
      background: fillOf(conditional?.fill, true) ?? fillOf(cell?.fill),
      borderTop: side(sheet, area, 'top'),
      borderLeft: side(sheet, area, 'left'),
      borderBottom: side(sheet, area, 'bottom'),
      borderRight: side(sheet, area, 'right'),
    },
    text: {
      fontFamily: font.family,
      fontSize: font.px,
      lineHeight: `${lineHeight(font.px)}px`,
      fontWeight: written.bold ? 700 : undefined,
      fontStyle: written.italic ? 'italic' : undefined,
      textDecoration: decoration || undefined,
      color: rgbOf(written.color),
      textAlign: align,
      justifyContent: vertical === 'top' || vertical === 'middle' ? JUSTIFY[vertical] : JUSTIFY.bottom,
      whiteSpace: wraps ? 'pre-wrap' : 'pre',
      paddingLeft: align === 'left' && indent ? 3 + indent : undefined,
      paddingRight: align === 'right' && indent ? 3 + indent : undefined,
      writingMode: upright ? 'vertical-rl' : undefined,
      textOrientation: upright ? 'upright' : undefined,
      alignItems: upright ? 'center' : undefined,
    },
    wraps,
    align,
    font: font.css,
    diagonals: diagonalsOf(cell),
  };
}

function horizontal(given: string | undefined, value: unknown): CellLook['align'] {
  if (given === 'left' || given === 'right' || given === 'center') return given;
  if (given === 'centerContinuous') return 'center';
  if (given !== undefined) return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : 'left';
}

function diagonalsOf(cell: Cell | undefined): readonly Diagonal[] {
  const border = cell?.border?.diagonal;
  if (!border?.style) return [];
  const colour = rgbOf(border.color) ?? '#000';
  const found: Diagonal[] = [];
  if (border.up) found.push({ direction: 'up', colour });
  if (border.down) found.push({ direction: 'down', colour });
  return found;
}
