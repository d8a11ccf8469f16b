import {
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  encoded,
  prefixOf,
  TextEdits,
  withPrefix,
  type XmlElement,
} from './elements';
import { PackageWriteError } from './errors';

/** Children of `styleSheet` in the order of the standard. */
// prettier-ignore
const ORDER = [
  'numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst',
] as const;
type Kind = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What a list that is missing must begin with: cells and Excel itself count on it. */
const FIRST: Readonly<Record<Kind, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};
/** Parts of a font in the order Excel writes them. */
// prettier-ignore
const FONT_ORDER = [
  'b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme',
];
/** They belong to the name of a font. */
const OF_NAME: ReadonlySet<string> = new Set(['name', 'family', 'charset', 'scheme']);
/** Custom number formats are counted from here on. */
const FIRST_FORMAT = 164;
/** Excel opens no workbook with more. */
const MOST_XFS = 65_430;

/** A list of a style sheet, to which entries are added that are not in it yet. */
class StyleList {
  readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();
  private count = 0;

  /** @param entries as they stand in the file, prefixes left out */
  constructor(
    readonly kind: Kind,
    entries: readonly string[],
  ) {
    entries.forEach((entry, i) => {
      this.count += 1;
      if (!this.indexes.has(entry)) this.indexes.set(entry, i);
    });
  }

  indexOf(entry: string): number {
    return this.indexes.get(entry) ?? this.push(entry);
  }

  push(entry: string): number {
    this.added.push(entry);
    if (!this.indexes.has(entry)) this.indexes.set(entry, this.count);
    return this.count++;
  }
}

interface Sheet {
  readonly text: string;
  readonly root: XmlElement;
}

function ofEach<T>(make: (kind: Kind) => T): Record<Kind, T> {
  return {
    numFmts: make('numFmts'),
    fonts: make('fonts'),
    fills: make('fills'),
    borders: make('borders'),
    cellXfs: make('cellXfs'),
    dxfs: make('dxfs'),
  };
}

/** An element as text, without prefix. */
function plain(sheet: Sheet, { start, end }: XmlElement): string {
  const raw = sheet.text.slice(start, end);
  return prefixOf(sheet.root) === '' ? raw : raw.replace(/<(\/?)[\w-]+:/g, '<$1');
}

function entriesOf(sheet: Sheet, kind: Kind): XmlElement[] {
  const entries = childOf(sheet.root, kind)?.children ?? [];
  const odd = entries.find((one) => `${one.name}s` !== (kind === 'cellXfs' ? 'xfs' : kind));
  if (odd) {
    throw new PackageWriteError(
      'unsuitable',
      `The styles of the workbook hold <${odd.qualifiedName}> where a style stands, so none can be added.`,
    );
  }
  return entries;
}

/**
 * Styles of a second workbook brought into the style sheet of a first: what is not there yet is added at the end of its
 * list, and the indexes of both are brought together. Entries that are there stay as they are, in order.
 *
 * What the second workbook has as its default (the first font, fill and border) is the default of the first: a report
 * is written in the font of the workbook it stands in.
 */
export class StyleMerge {
  private readonly mine: Sheet;
  private readonly theirs: Sheet;
  private readonly theirEntries: Readonly<Record<Kind, readonly XmlElement[]>>;
  private readonly lists: Readonly<Record<Kind, StyleList>>;
  private readonly formats = new Map<string, number>();
  private nextFormat = FIRST_FORMAT;
  private readonly fontsOfMine: readonly XmlElement[];
  private readonly cellsOfMine: readonly XmlElement[];
  private readonly standard: XmlElement | null;
  private readonly cellMap = new Map<number, number>();

  /**
   * @param mine text of the style sheet that is added to
   * @param theirs text of the style sheet the styles come from
   */
  constructor(mine: string, theirs: string) {
    const text = completed(mine);
    this.mine = { text, root: elementsOf(text) };
    this.theirs = { text: theirs, root: elementsOf(theirs) };
    this.theirEntries = ofEach((kind) => entriesOf(this.theirs, kind));
    this.lists = ofEach(
      (kind) =>
        new StyleList(
          kind,
          entriesOf(this.mine, kind).map((entry) => plain(this.mine, entry)),
        ),
    );
    for (const format of entriesOf(this.mine, 'numFmts')) {
      const id = Number(attributeOf(format, 'numFmtId'));
      const code = attributeOf(format, 'formatCode') ?? '';
      if (!this.formats.has(code)) this.formats.set(code, id);
      if (id >= this.nextFormat) this.nextFormat = id + 1;
    }
    this.fontsOfMine = entriesOf(this.mine, 'fonts');
    this.cellsOfMine = entriesOf(this.mine, 'cellXfs');
    this.standard = this.cellsOfMine[0] ?? null;
  }

  /** Index of the cell format that looks as the one of the second workbook does. */
  cell(index: number): number {
    const known = this.cellMap.get(index);
    if (known !== undefined) return known;
    const found = index === 0 ? 0 : this.lists.cellXfs.indexOf(this.xf(index));
    if (found >= MOST_XFS) {
      throw new PackageWriteError(
        'unsuitable',
        'The workbook has as many cell formats as Excel allows; none can be added.',
      );
    }
    this.cellMap.set(index, found);
    return found;
  }

  /** Index of a differential format, as conditional formats use it. */
  differential(index: number): number {
    const entry = this.theirEntries.dxfs[index];
    return entry ? this.lists.dxfs.indexOf(plain(this.theirs, entry)) : 0;
  }

  /** Index of a differential format written out here. */
  differentialOf(entry: string): number {
    return this.lists.dxfs.indexOf(entry);
  }

  /** Index of the cell format of the first workbook that is as another one of it but for its number format. */
  withFormat(index: number, code: string): number {
    const xf = this.cellsOfMine[index] ?? this.standard;
    if (!xf) return 0;
    const edits = new TextEdits(plain(this.mine, xf));
    const own = elementsOf(edits.text);
    edits.setAttribute(own, 'numFmtId', String(code === 'General' ? 0 : this.formatId(code)), true);
    edits.setAttribute(own, 'applyNumberFormat', '1', true);
    return this.lists.cellXfs.indexOf(edits.done());
  }

  private standardId(name: string): number {
    return Number((this.standard && attributeOf(this.standard, name)) ?? 0);
  }

  private xf(index: number): string {
    const xf = this.theirEntries.cellXfs[index];
    if (!xf)
      throw new PackageWriteError(
        'failedCheck',
        `The report uses cell format ${index}, which it does not have.`,
      );
    const id = (name: string): number => Number(attributeOf(xf, name) ?? 0);
    const fixed: readonly [string, number][] = [
      ['numFmtId', this.format(id('numFmtId'))],
      ['fontId', this.font(id('fontId'))],
      ['fillId', this.plainEntry('fills', id('fillId'), 'fillId')],
      ['borderId', this.plainEntry('borders', id('borderId'), 'borderId')],
      ['xfId', this.standardId('xfId')],
    ];
    const names = new Set(fixed.map(([name]) => name));
    const attributes = [
      ...fixed.map(([name, value]) => `${name}="${value}"`),
      ...[...xf.attributes]
        .filter(([name]) => !names.has(name))
        .map(([name, value]) => `${name}="${encoded(value)}"`),
    ].join(' ');
    const inner = this.theirs.text.slice(xf.inside, xf.insideEnd);
    return inner === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${inner}</xf>`;
  }

  private format(id: number): number {
    if (id < FIRST_FORMAT) return id;
    const entry = this.theirEntries.numFmts.find((one) => attributeOf(one, 'numFmtId') === String(id));
    const code = entry && attributeOf(entry, 'formatCode');
    return code == null ? 0 : this.formatId(code);
  }

  private formatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const added = this.nextFormat++;
    this.formats.set(code, added);
    this.lists.numFmts.push(`<numFmt numFmtId="${added}" formatCode="${encoded(code)}"/>`);
    return added;
  }

  private plainEntry(kind: 'fills' | 'borders', index: number, name: string): number {
    if (index === 0) return this.standardId(name);
    const entry = this.theirEntries[kind][index];
    return entry ? this.lists[kind].indexOf(plain(this.theirs, entry)) : this.standardId(name);
  }

  /** Where the second workbook says nothing but its default, name and size are those of the first. */
  private font(index: number): number {
    const base = this.standardId('fontId');
    const { fonts } = this.theirEntries;
    const [font, usual] = [fonts[index], fonts[0]];
    if (index === 0 || !font || !usual) return base;
    const value = (of: XmlElement, name: string): string | null => {
      const found = childOf(of, name);
      return found && attributeOf(found, 'val');
    };
    const hasUsualName = value(font, 'name') === value(usual, 'name');
    const hasUsualSize = value(font, 'sz') === value(usual, 'sz');
    const isTheirs = (name: string): boolean =>
      OF_NAME.has(name) ? !hasUsualName : name === 'sz' ? !hasUsualSize : childOf(font, name) !== null;
    const standard = this.fontsOfMine[base];
    const parts = FONT_ORDER.flatMap((name) => {
      const [of, sheet] = isTheirs(name) ? [font, this.theirs] : [standard, this.mine];
      const found = of && childOf(of, name);
      return found ? [plain(sheet, found)] : [];
    });
    return this.lists.fonts.indexOf(`<font>${parts.join('')}</font>`);
  }

  /** Something is not there yet. */
  get hasAdded(): boolean {
    return Object.values(this.lists).some(({ added }) => added.length > 0);
  }

  /** Text of the style sheet with what was added. */
  done(): string {
    const added = new Map<Kind, readonly string[]>();
    for (const list of Object.values(this.lists)) added.set(list.kind, list.added);
    return withEntries(this.mine, added);
  }
}

/** A style sheet with the entries cells and Excel itself count on, where it lacks them. */
function completed(text: string): string {
  const sheet = { text, root: elementsOf(text) };
  const missing = new Map<Kind, readonly string[]>();
  for (const [kind, first] of Object.entries(FIRST) as [Kind, readonly string[]][]) {
    missing.set(kind, first.slice(entriesOf(sheet, kind).length));
  }
  return withEntries(sheet, missing);
}

/** Entries put behind those of each list; lists that are missing come to their place. */
function withEntries({ text, root }: Sheet, added: ReadonlyMap<Kind, readonly string[]>): string {
  const edits = new TextEdits(text);
  const prefix = prefixOf(root);
  const last: string[] = [];
  for (const [place, name] of ORDER.entries()) {
    const entries = added.get(name as Kind) ?? [];
    if (entries.length === 0) continue;
    const inner = withPrefix(entries.join(''), prefix);
    const standing = childOf(root, name);
    if (standing) {
      edits.append(standing, inner);
      edits.setAttribute(standing, 'count', String(standing.children.length + entries.length), false);
      continue;
    }
    const later = new Set<string>(ORDER.slice(place + 1));
    const before = root.children.find((one) => later.has(one.name));
    const whole = `<${prefix}${name} count="${entries.length}">${inner}</${prefix}${name}>`;
    if (before) edits.insert(before.start, whole);
    else last.push(whole);
  }
  edits.append(root, last.join(''));
  return edits.done();
}

/** A style sheet with nothing but what every workbook has. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** How many cell formats and differential formats a style sheet has. */
export function countsOf(styles: string): { readonly cells: number; readonly differential: number } {
  const root = elementsOf(styles);
  return {
    cells: childrenOf(childOf(root, 'cellXfs'), 'xf').length,
    differential: childrenOf(childOf(root, 'dxfs'), 'dxf').length,
  };
}
