import { overlaps } from '../cells/address';
import { Grid } from '../cells/grid';
import type { Area, SheetSnapshot } from '../cells/snapshot';
import type { Aliases } from '../text/roles';
import { mapInSteps, toEnd, type InSteps } from '../cells/steps';
import { blocksInSteps } from './blocks';
import type { KpiBlock } from './facts';
import { findHeaders } from './headers';
import { Marks } from './marks';
import { inlinePairs } from './inline-pairs';
import { findPairs } from './pairs';
import type { Pair } from './pair';
import { emptied, mayMatter } from './relevance';
import { sideLabels, without } from './side-labels';
import { findTables, isInside, type Table } from './tables';
import { transposedAreas } from './transposed';

/** One sheet with everything that can be seen without looking at the others. */
export interface ReadSheet {
  readonly marks: Marks;
  readonly tables: readonly Table[];
  readonly pairs: readonly Pair[];
  readonly blocks: readonly KpiBlock[];
  /** Addresses of the cells that name a KPI. */
  readonly names: ReadonlySet<string>;
}

/**
 * Stops between its parts, and now and then in a long list.
 * @param aliases the user's own words for labels
 */
export function* readSheetInSteps(snapshot: SheetSnapshot, aliases: Aliases = new Map()): InSteps<ReadSheet> {
  const matters = mayMatter(snapshot, aliases);
  const marks = yield* marksInSteps(matters ? snapshot : emptied(snapshot), aliases);
  const lying = transposedAreas(marks);
  yield;
  const isFree = (area: Area): boolean => !lying.some((other) => overlaps(area, other));
  const headers = findHeaders(marks).filter(({ area }) => isFree(area));
  yield;
  const tables = findTables(marks, headers);
  yield;
  const beside = findPairs(marks, headers, tables).filter(({ label }) => isFree(label.cell));
  const used = new Set(beside.flatMap((pair) => [pair.value, ...pair.trailing].map((cell) => cell.address)));
  const pairs = [
    ...beside,
    ...inlinePairs(
      marks,
      (cell) => used.has(cell.address) || !isFree(cell) || tables.some((table) => isInside(table, cell)),
    ),
  ].sort((a, b) => a.label.cell.top - b.label.cell.top || a.label.cell.left - b.label.cell.left);
  yield;
  const upright = yield* blocksInSteps(marks, tables, pairs);
  const blocks = [...upright, ...lying.flatMap((area) => blocksTurned(marks, area))];
  const names = new Set(blocks.map((block) => block.name.cell.address));
  return { marks, tables, pairs, blocks, names };
}

/** Every cell is looked at once, with stops; labels beside whole tables are taken off before anything else is. */
function* marksInSteps(snapshot: SheetSnapshot, aliases: Aliases): InSteps<Marks> {
  const marks = new Marks(new Grid(snapshot), aliases);
  yield* mapInSteps(marks.grid.filled(), (cell) => void marks.of(cell));
  const labels = sideLabels(marks);
  return labels.length === 0 ? marks : yield* marksInSteps(without(snapshot, labels), aliases);
}

/** The KPIs of a transposed table, found on the turned grid and told in coordinates of the sheet. */
function blocksTurned(marks: Marks, area: Area): KpiBlock[] {
  const turned = new Marks(marks.grid.turned(area), marks.aliases);
  const tables = findTables(turned, findHeaders(turned));
  const upright = ({ top, left, bottom, right }: Area): Area => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom,
  });
  return toEnd(blocksInSteps(turned, tables, [])).map((block) => ({
    ...block,
    layout: 'transposed',
    form: { ...block.form, fingerprint: block.form.fingerprint.replace(/^[^:]*/, 'transposed') },
    area: upright(block.area),
    head: area,
  }));
}
