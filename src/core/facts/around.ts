import { parseAddress } from '../cells/address';
import { overlapsColumns, type GridCell } from '../cells/grid';
import type { Area } from '../cells/snapshot';
import type { KpiBlock } from '../layouts/facts';
import { isHeaderLike, roleOf, type Mark, type Marks } from '../layouts/marks';
import type { Pair } from '../layouts/pair';
import { cellInColumn, type Table } from '../layouts/tables';
import { filledDown, firstBelow, within, type Ground } from './ground';
import { isTitleOfText } from './titles';

/** A cell that says something of a KPI, with the titles over or beside it, outermost first. */
export interface Field {
  readonly titles: readonly Mark[];
  readonly cell: GridCell;
  /** The year its titles or its row name. */
  readonly fiscalYear: number | null;
  /** Stands left of the KPI's name. */
  readonly isBefore: boolean;
}

/** What stands around a KPI, by how near it is. */
export interface Around {
  /** In its own rows of its table. */
  readonly own: readonly Field[];
  /** Beside or beneath it, within its form; empty for a row of a list that others share. */
  readonly form: readonly Field[];
}

export function aroundOf(ground: Ground, block: KpiBlock): Around {
  const { marks } = ground.sheet;
  if (block.layout === 'transposed') return { own: besideColumn(marks, block), form: [] };
  const table = block.table === null ? undefined : ground.tables.get(block.table);
  const own = table ? inRows(ground, table, block) : [];
  const isAlone = block.table === null || ground.kpisOf.get(block.table) === 1;
  return { own, form: isAlone ? inForm(ground, block, table) : [] };
}

/**
 * The cells of the KPI's rows under every title of its table. A blank left of the name, or in the group of a project, is
 * what stands above it:
 *
 *     税務課 │ 収納率
 *           │ 口座振替の割合      税務課 too
 */
function inRows(ground: Ground, table: Table, block: KpiBlock): Field[] {
  const { header } = table;
  const { marks } = ground.sheet;
  const nameCell = block.name.cell;
  if (nameCell.top <= header.area.bottom && nameCell.top >= header.area.top) {
    return besideColumn(marks, { ...block, head: table.area });
  }
  const years = yearsOfRows(block);
  const rows = rowsOf(table, block);
  return header.columns.flatMap((column) => {
    const isBefore = column.right < nameCell.left;
    const seen = new Set<string>();
    return rows.flatMap((row, i): Field[] => {
      let cell = cellInColumn(marks, column, row);
      if (cell.blank && i === 0) {
        const above = filledDown(ground, table, column).get(row) ?? cell;
        if (isBefore || (block.project && block.project.top <= above.top)) cell = above;
      }
      if (cell.blank || cell.address === nameCell.address || seen.has(cell.address)) return [];
      seen.add(cell.address);
      const fiscalYear = yearOfTitles(column.path) ?? (rows.length > 1 ? (years.get(row) ?? null) : null);
      return [{ titles: column.path, cell, fiscalYear, isBefore }];
    });
  });
}

function rowsOf(table: Table, block: KpiBlock): number[] {
  const rows = new Set([block.name.cell.top, ...block.facts.map(({ cell }) => cell.top)]);
  return [...rows].filter((row) => table.rowSet.has(row)).sort((a, b) => a - b);
}

/** The year of each row in which all values are of one. */
function yearsOfRows(block: KpiBlock): Map<number, number | null> {
  const years = new Map<number, number | null>();
  for (const { cell, period } of block.facts) {
    const year = period?.fiscalYear ?? null;
    if (year === null) continue;
    years.set(cell.top, years.has(cell.top) && years.get(cell.top) !== year ? null : year);
  }
  return years;
}

function yearOfTitles(titles: readonly Mark[]): number | null {
  const years = titles.flatMap(({ period }) => period?.fiscalYear ?? []);
  return years.at(-1) ?? null;
}

/** A KPI per column: the titles stand left of all values, its cells in the column of its name. */
function besideColumn(marks: Marks, { head, name: { cell } }: Pick<KpiBlock, 'head' | 'name'>): Field[] {
  // A cell of a turned table keeps the sheet's place in its address only.
  const { address } = cell;
  const name = parseAddress(address);
  const fields: Field[] = [];
  for (let row = head.top; row <= head.bottom; row++) {
    const title = marks.grid.shown(row, marks.grid.extent.left, name.left - 1)[0];
    const cell = marks.grid.at(row, name.left);
    if (!title || cell.blank || cell === title || cell.address === address) continue;
    const mark = marks.of(title);
    fields.push({ titles: [mark], cell, fiscalYear: yearOfTitles([mark]), isBefore: row < name.top });
  }
  return fields;
}

/** A longer text that no word list knows is a name or a sentence, not the title of a field. */
const LONGEST_FIELD = 14;

/** Labels with their values, and tables without KPIs of their own, beneath or beside a KPI that stands alone in its form. */
function inForm(ground: Ground, block: KpiBlock, table: Table | undefined): Field[] {
  const { inHeader, tablesAt, pairsAt } = ground;
  const { marks } = ground.sheet;
  const region = regionOf(ground, block);
  const isInside = ({ top, left, bottom, right }: Area): boolean =>
    top >= region.top && bottom <= region.bottom && left >= region.left && right <= region.right;
  const ofTables = within(tablesAt, region.top, region.bottom)
    .filter((other) => other !== table && isInside(other.header.area))
    .flatMap((other) =>
      other.header.columns.flatMap((column) =>
        other.rows
          .filter((row) => row <= region.bottom)
          .map((row): Field => {
            const cell = cellInColumn(marks, column, row);
            return { titles: column.path, cell, fiscalYear: yearOfTitles(column.path), isBefore: false };
          }),
      ),
    );
  const ofPairs = within(pairsAt, region.top, region.bottom)
    .filter(({ label }) => isInside(label.cell))
    .map(fieldOfPair);
  const known = new Set([...inHeader, ...[...ofTables, ...ofPairs].map(({ cell }) => cell.address)]);
  const ofTitles: Field[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    for (const mark of marks.starting(row, region.left, region.right)) {
      const isLong = mark.kind === 'title' && mark.cell.text.length > LONGEST_FIELD;
      if (known.has(mark.cell.address) || isLong || !isTitleOfText(mark)) continue;
      const cell = textOf(marks, mark.cell);
      if (!cell || known.has(cell.address)) continue;
      ofTitles.push({ titles: [mark], cell, fiscalYear: yearOfTitles([mark]), isBefore: false });
    }
  }
  return [...ofTables, ...ofPairs, ...ofTitles].filter(({ cell }) => !cell.blank);
}

export function fieldOfPair({ label, value }: Pair): Field {
  return { titles: [label], cell: value, fiscalYear: yearOfTitles([label]), isBefore: false };
}

/** 審議会の意見 │ <text>, or the text right beneath a title alone in its row. */
function textOf(marks: Marks, title: GridCell): GridCell | null {
  const right = marks.grid.rightOf(title);
  if (right) return isHeaderLike(marks.of(right)) ? null : right;
  const below = marks.grid.at(title.bottom + 1, title.left);
  return below.blank || isHeaderLike(marks.of(below)) || isTitleOfText(marks.of(below)) ? null : below;
}

/** Forms that begin beside one another before the next one begins beneath. */
const MOST_BESIDE = 50;

/**
 * The cells of a form: from the KPI down to the next KPI, to the head of the next form (事業名, or 担当課 behind a gap), or
 * to a gap of two rows; not into the columns of a form beside it.
 */
export function regionOf(ground: Ground, block: KpiBlock): Area {
  const { marks } = ground.sheet;
  const { extent } = marks.grid;
  const { area } = block;
  const place = firstBelow(ground, area.bottom);
  const below = ground.blocks
    .slice(place, place + MOST_BESIDE)
    .find((other) => overlapsColumns(other.area, area));
  const limit = below ? Math.min(below.area.top, below.head.top) - 1 : extent.bottom;
  const beside = within(ground.blocksAt, area.top, limit).filter(
    (other) => other !== block && !overlapsColumns(other.area, area),
  );
  const left = Math.max(
    extent.left,
    ...beside.filter((other) => other.area.right < area.left).map((other) => other.area.right + 1),
  );
  const right = Math.min(
    extent.right,
    ...beside.filter((other) => other.area.left > area.right).map((other) => other.area.left - 1),
  );
  let bottom = area.bottom;
  for (let row = bottom + 1, gap = 0; row <= limit; row++) {
    const cells = marks.starting(row, left, right);
    if (cells.length === 0) {
      if (marks.grid.shown(row, left, right).length === 0 && ++gap > 1) break;
      continue;
    }
    if (opensForm(cells, gap > 0)) break;
    gap = 0;
    bottom = row;
  }
  return { top: area.top, left, bottom, right };
}

function opensForm(line: readonly Mark[], isBehindGap: boolean): boolean {
  if (line.some((mark) => roleOf(mark, 'project') !== null)) return true;
  if (!isBehindGap) return false;
  const [only, more] = line;
  const isHeading = only !== undefined && !more && !isHeaderLike(only) && !isTitleOfText(only);
  return isHeading || line.some((mark) => roleOf(mark, 'department') !== null);
}
