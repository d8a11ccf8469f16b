import type { Area } from '../cells/snapshot';
import type { Mark } from './marks';

/**
 * A header over columns. `path` runs from the outermost title to the leaf:
 *
 *     事業名 │       R6        │   path of the last column: [R6, 交付金充当額]
 *        ^   │ 事業費│交付金充当額│   `^` = merged with the cell above
 */
export interface HeaderColumn {
  readonly path: readonly Mark[];
  readonly left: number;
  readonly right: number;
}

export interface Header {
  readonly area: Area;
  readonly columns: readonly HeaderColumn[];
}

/** The title right above the values of a column. */
export function leafOf({ path }: HeaderColumn): Mark {
  return path[path.length - 1]!;
}
