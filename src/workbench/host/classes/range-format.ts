import type { Border, Borders, Cell } from '@cj-tech-master/excelts';
import { rgbOf } from '../colours';
import { invalidArgument } from '../errors';
import { defineClass } from '../registry';
import { cellCount, intersection } from '../area';
import { readText } from '../cells';
import { eachCell, eachExistingCell, heldArea } from '../sheet-cells';
import { common, type RangeSelf } from './range';

/** Excel measures column widths in points, the file in characters of the default font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_PADDING = 3.75;
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;
/** Formatting a whole column or sheet formats what is there; a person's million blank rows stay blank. */
const EXPLICIT_CELLS = 200_000;

/** One pixel of the screen: Excel knows no finer widths. */
const PIXEL = 0.75;

export function widthToPoints(characters: number): number {
  return Math.round((characters * POINTS_PER_CHARACTER + POINTS_PADDING) / PIXEL) * PIXEL;
}

export function pointsToWidth(points: number): number {
  return Math.max(0, (points - POINTS_PADDING) / POINTS_PER_CHARACTER);
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  orange: '#FFA500',
};

/** `#RRGGBB` or a colour name to the file's `FFRRGGBB`. */
export function toArgb(colour: string): string {
  const hex = NAMED[colour.toLowerCase()] ?? colour;
  const match = /^#?([0-9a-f]{6})$/i.exec(hex);
  if (!match?.[1]) throw invalidArgument();
  return `FF${match[1].toUpperCase()}`;
}

function update(self: RangeSelf, change: (cell: Cell) => void): void {
  self.book.requireWritable(self.target);
  if (cellCount(self.area) <= EXPLICIT_CELLS) eachCell(self.target, self.area, change);
  else eachExistingCell(self.target, self.area, change);
  self.book.touch();
}

/** What all cells of the range have in common; null where they differ, as Excel answers. */
function shared<T>(self: RangeSelf, read: (cell: Cell | undefined) => T): T | null {
  const { area, target } = self;
  const held = intersection(area, heldArea(target));
  const found = new Set<T>();
  if (!held || cellCount(held) < cellCount(area)) found.add(read(undefined));
  for (let r = held?.top ?? 0; held && r <= held.bottom && found.size < 2; r++) {
    const row = target.sheet.findRow(r + 1);
    for (let c = held.left; c <= held.right && found.size < 2; c++) found.add(read(row?.findCell(c + 1)));
  }
  return common([...found]);
}

/** Rows or columns of the range share a size. */
function sharedSize(from: number, to: number, sizeOf: (index: number) => number): number | null {
  const first = sizeOf(from);
  for (let i = from + 1; i <= Math.min(to, from + 1000); i++) if (sizeOf(i) !== first) return null;
  return first;
}

const HORIZONTAL = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;

function keyOf<T extends object>(table: T, value: unknown): string | null {
  return Object.entries(table).find(([, file]) => file === value)?.[0] ?? null;
}

export const rangeFormatObject = defineClass<Excel.RangeFormat, RangeSelf>('RangeFormat', {
  get: {
    columnWidth: ({ area, target }) =>
      sharedSize(area.left, area.right, (c) =>
        widthToPoints(target.sheet.getColumn(c + 1).width ?? DEFAULT_WIDTH),
      ),
    rowHeight: ({ area, target }) =>
      sharedSize(area.top, area.bottom, (r) => target.sheet.findRow(r + 1)?.height ?? DEFAULT_HEIGHT),
    wrapText: (self) => shared(self, (cell) => cell?.alignment?.wrapText ?? false),
    horizontalAlignment: (self) =>
      shared(self, (cell) => keyOf(HORIZONTAL, cell?.alignment?.horizontal) ?? 'General'),
    verticalAlignment: (self) =>
      shared(self, (cell) => keyOf(VERTICAL, cell?.alignment?.vertical) ?? 'Bottom'),
    indentLevel: (self) => shared(self, (cell) => cell?.alignment?.indent ?? 0),
    shrinkToFit: (self) => shared(self, (cell) => cell?.alignment?.shrinkToFit ?? false),
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
    wrapText: (self, wrapText: boolean) =>
      update(self, (cell) => (cell.alignment = { ...cell.alignment, wrapText })),
    horizontalAlignment: (self, value: keyof typeof HORIZONTAL) =>
      update(self, (cell) => (cell.alignment = { ...cell.alignment, horizontal: HORIZONTAL[value] })),
    verticalAlignment: (self, value: keyof typeof VERTICAL) =>
      update(self, (cell) => (cell.alignment = { ...cell.alignment, vertical: VERTICAL[value] })),
    indentLevel: (self, indent: number) =>
      update(self, (cell) => (cell.alignment = { ...cell.alignment, indent })),
    shrinkToFit: (self, shrinkToFit: boolean) =>
      update(self, (cell) => (cell.alignment = { ...cell.alignment, shrinkToFit })),
  },
  navigate: {
    fill: (self) => rangeFillObject(self),
    font: (self) => rangeFontObject(self),
    borders: (self) => rangeBorderCollectionObject(self),
  },
  call: {
    autofitColumns: (self) => {
      self.book.requireWritable(self.target);
      self.target.sheet.autoFitColumns(
        self.area.left + 1,
        Math.min(self.area.right, self.area.left + 200) + 1,
      );
      self.book.touch();
    },
    autofitRows: (self) => {
      self.book.requireWritable(self.target);
      fitRows(self);
      self.book.touch();
    },
  },
});

/** Rows beyond are left as they are: nobody looks at them here, and the estimate takes its time. */
const MOST_ROWS = 5000;

/** Heights by the lines that wrapped text takes; a full-width character is as wide as two others. */
function fitRows({ target, area }: RangeSelf): void {
  const { sheet } = target;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + MOST_ROWS); row++) {
    let lines = 1;
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.findCell(row + 1, column + 1);
      if (!cell?.alignment?.wrapText) continue;
      const width = sheet.getColumn(column + 1).width ?? DEFAULT_WIDTH;
      const wrapped = readText(cell)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) + 1) / width)), 0);
      lines = Math.max(lines, wrapped);
    }
    sheet.getRow(row + 1).height = lines * DEFAULT_HEIGHT;
  }
}

function widthOf(text: string): number {
  return [...text].reduce((sum, ch) => sum + (/[\u0000-\u00ff\uff61-\uff9f]/.test(ch) ? 1 : 2), 0);
}

function fillOf(cell: Cell | undefined): string | null {
  const fill = cell?.fill;
  return fill?.type === 'pattern' && fill.pattern === 'solid' ? (rgbOf(fill.fgColor) ?? null) : null;
}

const rangeFillObject = defineClass<Excel.RangeFill, RangeSelf>('RangeFill', {
  get: { color: (self) => shared(self, (cell) => fillOf(cell) ?? '#FFFFFF') },
  set: {
    color: (self, colour: string) => {
      const argb = toArgb(colour);
      update(self, (cell) => (cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } }));
    },
  },
  call: { clear: (self) => update(self, (cell) => (cell.fill = { type: 'pattern', pattern: 'none' })) },
});

/** The cell's own font, else the workbook's: a font without a name is drawn in whatever the reader has. */
function fontOf({ book }: RangeSelf, cell: Cell): Partial<NonNullable<Cell['font']>> {
  const { name = 'Calibri', size = 11 } = book.workbook.defaultFont ?? {};
  return { name, size, ...cell.font };
}

const rangeFontObject = defineClass<Excel.RangeFont, RangeSelf>('RangeFont', {
  get: {
    bold: (self) => shared(self, (cell) => cell?.font?.bold ?? false),
    italic: (self) => shared(self, (cell) => cell?.font?.italic ?? false),
    color: (self) => shared(self, (cell) => rgbOf(cell?.font?.color) ?? '#000000'),
    size: (self) => shared(self, (cell) => cell?.font?.size ?? self.book.workbook.defaultFont?.size ?? 11),
    name: (self) =>
      shared(self, (cell) => cell?.font?.name ?? self.book.workbook.defaultFont?.name ?? 'Calibri'),
    underline: (self) => shared(self, (cell) => (cell?.font?.underline ? 'Single' : 'None')),
  },
  set: {
    bold: (self, bold: boolean) => update(self, (cell) => (cell.font = { ...fontOf(self, cell), bold })),
    italic: (self, italic: boolean) =>
      update(self, (cell) => (cell.font = { ...fontOf(self, cell), italic })),
    color: (self, colour: string) => {
      const argb = toArgb(colour);
      update(self, (cell) => (cell.font = { ...fontOf(self, cell), color: { argb } }));
    },
    size: (self, size: number) => update(self, (cell) => (cell.font = { ...fontOf(self, cell), size })),
    name: (self, name: string) => update(self, (cell) => (cell.font = { ...fontOf(self, cell), name })),
    underline: (self, kind: string) =>
      update(self, (cell) => (cell.font = { ...fontOf(self, cell), underline: kind !== 'None' })),
  },
});

/** Borders are looked at this many rows and columns far. */
const EDGE_LIMIT = 2_000;

const EDGES: Readonly<Record<string, keyof Borders>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
};
const INSIDE = ['InsideHorizontal', 'InsideVertical'];

interface BorderSelf {
  readonly range: RangeSelf;
  readonly edge: string;
}

const rangeBorderCollectionObject = defineClass<Excel.RangeBorderCollection, RangeSelf>(
  'RangeBorderCollection',
  {
    get: { count: () => Object.keys(EDGES).length + INSIDE.length },
    items: (range) => [...Object.keys(EDGES), ...INSIDE].map((edge) => rangeBorderObject({ range, edge })),
    indexer: (range, edge: string) => {
      if (!(edge in EDGES) && !INSIDE.includes(edge)) throw invalidArgument();
      return rangeBorderObject({ range, edge });
    },
  },
);

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

function changeBorder(
  self: BorderSelf,
  change: (border: Partial<Border>) => Partial<Border> | undefined,
): void {
  self.range.book.requireWritable(self.range.target);
  eachCell(self.range.target, self.range.area, (cell, r, c) => {
    for (const side of sides(self, r, c)) {
      const current = (cell.border?.[side] ?? {}) as Partial<Border>;
      cell.border = { ...cell.border, [side]: change(current) };
    }
  });
  self.range.book.touch();
}

/** What the borders on an edge of the range have in common; null where they differ. */
function edgeOf<T>(self: BorderSelf, read: (border: Partial<Border>) => T, none: T): T | null {
  const { area, target } = self.range;
  const found = new Set<T>();
  const bottom = Math.min(area.bottom, area.top + EDGE_LIMIT);
  const right = Math.min(area.right, area.left + EDGE_LIMIT);
  for (let r = area.top; r <= bottom && found.size < 2; r++) {
    for (let c = area.left; c <= right && found.size < 2; c++) {
      for (const side of sides(self, r - area.top, c - area.left)) {
        const border = target.sheet.findRow(r + 1)?.findCell(c + 1)?.border?.[side] as
          Partial<Border> | undefined;
        found.add(border?.style ? read(border) : none);
      }
    }
  }
  return found.size === 0 ? none : common([...found]);
}

const STYLES = {
  Continuous: 'thin',
  Dash: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  None: undefined,
} as const;

const rangeBorderObject = defineClass<Excel.RangeBorder, BorderSelf>('RangeBorder', {
  get: {
    sideIndex: ({ edge }) => edge,
    style: (self) => edgeOf(self, (border) => keyOf(STYLES, border?.style) ?? 'Continuous', 'None'),
    color: (self) => edgeOf(self, (border) => rgbOf(border?.color) ?? '#000000', '#000000'),
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
      changeBorder(self, (border) => ({
        ...border,
        style:
          weight === 'Thick'
            ? 'thick'
            : weight === 'Medium'
              ? 'medium'
              : weight === 'Hairline'
                ? 'hair'
                : 'thin',
      })),
  },
  identity: ({ edge }) => ({ Id: edge }),
});
