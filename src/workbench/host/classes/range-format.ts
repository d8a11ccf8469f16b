import type { Border, Borders, Cell } from '@cj-tech-master/excelts';
import { invalidArgument } from '../errors';
import { defineClass } from '../registry';
import { cellCount } from '../area';
import { eachCell, eachExistingCell } from '../sheet-cells';
import { common, type RangeSelf } from './range';

/** Excel measures column widths in points, the file in characters of the default font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PADDING = 3.75;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** Formatting a whole column or sheet formats what is there; a person's million blank rows stay blank. */
const EXPLICIT_CELLS = 200_000;

export function widthToPoints(characters: number): number {
  return characters * POINTS_PER_CHARACTER + POINTS_PADDING;
}

export function pointsToWidth(points: number): number {
  return Math.max(0, (points - POINTS_PADDING) / POINTS_PER_CHARACTER);
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', gray: '#808080', orange: '#FFA500',
};

/** `#RRGGBB` or a colour name to the file's `FFRRGGBB`. */
export function toArgb(colour: string): string {
  const hex = NAMED[colour.toLowerCase()] ?? colour;
  const match = /^#?([0-9a-f]{6})$/i.exec(hex);
  if (!match?.[1]) throw invalidArgument();
  return `FF${match[1].toUpperCase()}`;
}

export function fromArgb(argb: string | undefined): string | null {
  return argb ? `#${argb.slice(-6).toUpperCase()}` : null;
}

function update(self: RangeSelf, change: (cell: Cell) => void): void {
  self.book.requireWritable(self.target);
  if (cellCount(self.area) <= EXPLICIT_CELLS) eachCell(self.target, self.area, change);
  else eachExistingCell(self.target, self.area, change);
  self.book.touch();
}

function first(self: RangeSelf): Cell {
  return self.target.sheet.getCell(self.area.top + 1, self.area.left + 1);
}

const HORIZONTAL = { General: undefined, Left: 'left', Center: 'center', Right: 'right', Fill: 'fill', Justify: 'justify', CenterAcrossSelection: 'centerContinuous', Distributed: 'distributed' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom', Justify: 'justify', Distributed: 'distributed' } as const;

function keyOf<T extends object>(table: T, value: unknown): string | null {
  return Object.entries(table).find(([, file]) => file === value)?.[0] ?? null;
}

export const rangeFormatObject = defineClass<Excel.RangeFormat, RangeSelf>('RangeFormat', {
  get: {
    columnWidth: (self) => widthToPoints(self.target.sheet.getColumn(self.area.left + 1).width ?? DEFAULT_WIDTH),
    rowHeight: (self) => self.target.sheet.getRow(self.area.top + 1).height ?? DEFAULT_HEIGHT,
    wrapText: (self) => first(self).alignment?.wrapText ?? false,
    horizontalAlignment: (self) => keyOf(HORIZONTAL, first(self).alignment?.horizontal) ?? 'General',
    verticalAlignment: (self) => keyOf(VERTICAL, first(self).alignment?.vertical) ?? 'Bottom',
    indentLevel: (self) => first(self).alignment?.indent ?? 0,
    shrinkToFit: (self) => first(self).alignment?.shrinkToFit ?? false,
  },
  set: {
    columnWidth: (self, points: number) => {
      self.book.requireWritable(self.target);
      for (let c = self.area.left; c <= Math.min(self.area.right, self.area.left + 1000); c++) {
        self.target.sheet.getColumn(c + 1).width = pointsToWidth(points);
      }
      self.book.touch();
    },
    rowHeight: (self, points: number) => {
      self.book.requireWritable(self.target);
      for (let r = self.area.top; r <= Math.min(self.area.bottom, self.area.top + 10_000); r++) {
        self.target.sheet.getRow(r + 1).height = points;
      }
      self.book.touch();
    },
    wrapText: (self, wrapText: boolean) => update(self, (cell) => (cell.alignment = { ...cell.alignment, wrapText })),
    horizontalAlignment: (self, value: keyof typeof HORIZONTAL) =>
      update(self, (cell) => (cell.alignment = { ...cell.alignment, horizontal: HORIZONTAL[value] })),
    verticalAlignment: (self, value: keyof typeof VERTICAL) =>
      update(self, (cell) => (cell.alignment = { ...cell.alignment, vertical: VERTICAL[value] })),
    indentLevel: (self, indent: number) => update(self, (cell) => (cell.alignment = { ...cell.alignment, indent })),
    shrinkToFit: (self, shrinkToFit: boolean) => update(self, (cell) => (cell.alignment = { ...cell.alignment, shrinkToFit })),
  },
  navigate: {
    fill: (self) => rangeFillObject(self),
    font: (self) => rangeFontObject(self),
    borders: (self) => rangeBorderCollectionObject(self),
  },
  call: {
    autofitColumns: (self) => {
      self.book.requireWritable(self.target);
      self.target.sheet.autoFitColumns(self.area.left + 1, Math.min(self.area.right, self.area.left + 200) + 1);
      self.book.touch();
    },
    autofitRows: (self) => {
      self.book.requireWritable(self.target);
      self.target.sheet.autoFitRows(self.area.top + 1, Math.min(self.area.bottom, self.area.top + 2000) + 1);
      self.book.touch();
    },
  },
});

function fillOf(cell: Cell): string | null {
  const { fill } = cell;
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? fromArgb(fill.fgColor?.argb) : null;
}

const rangeFillObject = defineClass<Excel.RangeFill, RangeSelf>('RangeFill', {
  get: { color: (self) => fillOf(first(self)) ?? '#FFFFFF' },
  set: {
    color: (self, colour: string) => {
      const argb = toArgb(colour);
      update(self, (cell) => (cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } }));
    },
  },
  call: { clear: (self) => update(self, (cell) => (cell.fill = { type: 'pattern', pattern: 'none' })) },
});

const rangeFontObject = defineClass<Excel.RangeFont, RangeSelf>('RangeFont', {
  get: {
    bold: (self) => first(self).font?.bold ?? false,
    italic: (self) => first(self).font?.italic ?? false,
    color: (self) => fromArgb(first(self).font?.color?.argb) ?? '#000000',
    size: (self) => first(self).font?.size ?? 11,
    name: (self) => first(self).font?.name ?? '',
    underline: (self) => (first(self).font?.underline ? 'Single' : 'None'),
  },
  set: {
    bold: (self, bold: boolean) => update(self, (cell) => (cell.font = { ...cell.font, bold })),
    italic: (self, italic: boolean) => update(self, (cell) => (cell.font = { ...cell.font, italic })),
    color: (self, colour: string) => {
      const argb = toArgb(colour);
      update(self, (cell) => (cell.font = { ...cell.font, color: { argb } }));
    },
    size: (self, size: number) => update(self, (cell) => (cell.font = { ...cell.font, size })),
    name: (self, name: string) => update(self, (cell) => (cell.font = { ...cell.font, name })),
    underline: (self, kind: string) => update(self, (cell) => (cell.font = { ...cell.font, underline: kind !== 'None' })),
  },
});

const EDGES: Readonly<Record<string, keyof Borders>> = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' };
const INSIDE = ['InsideHorizontal', 'InsideVertical'];

interface BorderSelf {
  readonly range: RangeSelf;
  readonly edge: string;
}

const rangeBorderCollectionObject = defineClass<Excel.RangeBorderCollection, RangeSelf>('RangeBorderCollection', {
  get: { count: () => Object.keys(EDGES).length + INSIDE.length },
  items: (range) => [...Object.keys(EDGES), ...INSIDE].map((edge) => rangeBorderObject({ range, edge })),
  indexer: (range, edge: string) => {
    if (!(edge in EDGES) && !INSIDE.includes(edge)) throw invalidArgument();
    return rangeBorderObject({ range, edge });
  },
});

/** The sides of each cell that an edge of the range touches. */
function sides({ range, edge }: BorderSelf, r: number, c: number): (keyof Borders)[] {
  const last = { r: range.area.bottom - range.area.top, c: range.area.right - range.area.left };
  switch (edge) {
    case 'EdgeTop':
      return r === 0 ? ['top'] : [];
    case 'EdgeBottom':
      return r === last.r ? ['bottom'] : [];
    case 'EdgeLeft':
      return c === 0 ? ['left'] : [];
    case 'EdgeRight':
      return c === last.c ? ['right'] : [];
    case 'InsideHorizontal':
      return [...(r > 0 ? (['top'] as const) : []), ...(r < last.r ? (['bottom'] as const) : [])];
    default:
      return [...(c > 0 ? (['left'] as const) : []), ...(c < last.c ? (['right'] as const) : [])];
  }
}

function changeBorder(self: BorderSelf, change: (border: Partial<Border>) => Partial<Border> | undefined): void {
  self.range.book.requireWritable(self.range.target);
  eachCell(self.range.target, self.range.area, (cell, r, c) => {
    for (const side of sides(self, r, c)) {
      const current = (cell.border?.[side] ?? {}) as Partial<Border>;
      cell.border = { ...cell.border, [side]: change(current) };
    }
  });
  self.range.book.touch();
}

const STYLES = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted', Double: 'double', None: undefined } as const;

const rangeBorderObject = defineClass<Excel.RangeBorder, BorderSelf>('RangeBorder', {
  get: {
    sideIndex: ({ edge }) => edge,
    style: ({ range, edge }) => {
      const side = EDGES[edge];
      const border = side ? (first(range).border?.[side] as Partial<Border> | undefined) : undefined;
      return common([keyOf(STYLES, border?.style) ?? 'None']);
    },
    color: ({ range, edge }) => {
      const side = EDGES[edge];
      const border = side ? (first(range).border?.[side] as Partial<Border> | undefined) : undefined;
      return fromArgb(border?.color?.argb) ?? '#000000';
    },
  },
  set: {
    style: (self, style: keyof typeof STYLES) => {
      const file = STYLES[style];
      changeBorder(self, (border) => (file ? { ...border, style: file } : undefined));
    },
    color: (self, colour: string) => {
      const argb = toArgb(colour);
      changeBorder(self, (border) => ({ ...border, style: border.style ?? 'thin', color: { argb } }));
    },
    weight: (self, weight: string) =>
      changeBorder(self, (border) => ({ ...border, style: weight === 'Thick' ? 'thick' : weight === 'Medium' ? 'medium' : weight === 'Hairline' ? 'hair' : 'thin' })),
  },
  identity: ({ edge }) => ({ Id: edge }),
});
