import { InvalidAddressError, parseAddress } from '../../core/cells/address';
import type { Area, SheetSnapshot, SheetVisibility } from '../../core/cells/snapshot';
import { damaged, WorkbookOpenError } from '../package/open-error';
import { XmlScanner } from '../package/xml';
import { CellReader, type CellContext, type Cells } from './cells';
import { coveredCells, sortedMerges } from './merges';
import { matricesOf } from './matrices';

/** Above this a sheet is not read: it would not fit into the memory of a page. */
const MOST_CELLS = 3_000_000;

/** What a sheet needs of the rest of the workbook. */
export interface SheetContext extends CellContext {
  /** By cell style. */
  readonly formats: readonly string[];
}

/** What stands in the part of a sheet. */
export interface SheetPart {
  readonly cells: Cells;
  /** In reading order. */
  readonly merges: readonly Area[];
  /** Name of a custom property → the relationship that leads to it. */
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Reads the part of a sheet. What has to do with looks, printing or filters is passed over; rows a filter hides are hidden.
 * @throws WorkbookOpenError `damaged`
 */
export function sheetPart(text: string, context: CellContext): SheetPart {
  const xml = new XmlScanner(text);
  const merges: Area[] = [];
  const properties = new Map<string, string>();
  let cells: Cells | null = null;
  while (xml.next()) {
    if (!xml.isOpening || xml.depth === 0) continue;
    switch (xml.name) {
      case 'sheetData': {
        if (xml.isEmpty) break;
        const reader = new CellReader(text, xml.qualifiedName.length - xml.name.length, context);
        xml.end = reader.readFrom(xml.end);
        ({ cells } = reader);
        break;
      }
      case 'mergeCell':
        merges.push(areaIn(xml.attribute('ref') ?? ''));
        break;
      case 'customPr':
        properties.set(xml.attribute('name') ?? '', xml.attribute('id') ?? '');
        break;
      case 'mergeCells':
      case 'customProperties':
        break;
      default:
        xml.skip();
    }
  }
  return {
    cells: cells ?? { rows: [], columns: [], values: [], styles: [], formulas: new Map(), hiddenRows: [] },
    merges: sortedMerges(merges),
    properties,
  };
}

function areaIn(ref: string): Area {
  try {
    return parseAddress(ref);
  } catch (error) {
    if (error instanceof InvalidAddressError) throw damaged(`a merged area ${ref}`);
    throw error;
  }
}

/** The snapshot of a sheet: its used range, as Excel counts it by values alone, so that formatted blanks cost nothing. */
export function sheetSnapshot(
  name: string,
  visibility: SheetVisibility,
  { cells, merges }: SheetPart,
  context: SheetContext,
): SheetSnapshot {
  const covered = coveredCells(cells, merges);
  const used = usedArea(cells, covered);
  if (!used) {
    return {
      name,
      visibility,
      top: 0,
      left: 0,
      values: [],
      texts: [],
      formulas: [],
      numberFormats: [],
      merges: [],
      hiddenRows: [],
    };
  }
  requireRoom(name, cells, used);
  const { top, left, bottom, right } = used;
  return {
    name,
    visibility,
    top,
    left,
    ...matricesOf(cells, covered, used, context),
    // Those that begin outside show nothing inside.
    merges: merges.filter((m) => m.top >= top && m.top <= bottom && m.left >= left && m.left <= right),
    hiddenRows: [...new Set(cells.hiddenRows)].filter((r) => r >= top && r <= bottom).sort((a, b) => a - b),
  };
}

/** Rows in which nothing stands cost nothing; the others are as wide as the used range. */
function requireRoom(name: string, { rows }: Cells, { left, right }: Area): void {
  const width = right - left + 1;
  const held = new Set(rows).size;
  if (held * width <= MOST_CELLS) return;
  throw new WorkbookOpenError(
    'tooLarge',
    `The sheet ${name} has ${held} rows × ${width} columns in use. Keep only the part with the tables and try again.`,
  );
}

function usedArea({ rows, columns, values, formulas }: Cells, covered: Uint8Array): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let i = 0; i < rows.length; i++) {
    if (covered[i] || (values[i] === null && !formulas.has(i))) continue;
    const [r, c] = [rows[i]!, columns[i]!];
    if (r < top) top = r;
    if (r > bottom) bottom = r;
    if (c < left) left = c;
    if (c > right) right = c;
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
