import { areaAddress } from '../cells/address';
import { ITEMS_PER_STEP, type InSteps } from '../cells/steps';
import { READ, type Claims } from './claims';
import { NUMBER, type Filling } from './filling';
import type { Island, Run } from './islands';

/** A rectangle of the filling's matrix. */
export interface Box {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** What an island, a piece or some of its rows hold. */
export interface Content {
  readonly runs: readonly Run[];
  readonly box: Box;
  /** How many numbers nobody read. */
  readonly count: number;
  /** The rows they stand in. */
  readonly rows: ReadonlySet<number>;
  readonly isRead: boolean;
}

export function contentOf(filling: Filling, claims: Claims, islands: readonly Island[]): InSteps<Content> {
  const [first] = islands;
  const runs = islands.length === 1 && first ? first.runs : islands.flatMap((island) => island.runs);
  return contentOfRuns(filling, claims, runs);
}

export function* contentOfRuns(
  { kinds, width }: Filling,
  { claims }: Claims,
  runs: readonly Run[],
): InSteps<Content> {
  const box: Box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const rows = new Set<number>();
  let [count, isRead, seen] = [0, false, 0];
  for (const { row, left, right } of runs) {
    if (++seen % ITEMS_PER_STEP === 0) yield;
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, left);
    box.right = Math.max(box.right, right);
    const before = count;
    for (let place = row * width + left; place <= row * width + right; place++) {
      if (claims[place] === 0) {
        if (kinds[place] === NUMBER) count++;
      } else if (claims[place] === READ) isRead = true;
    }
    if (count > before) rows.add(row);
  }
  return { runs, box, count, rows, isRead };
}

/** The places of the numbers that nobody read. */
export function numbersOf({ kinds, width }: Filling, { claims }: Claims, { runs }: Content): number[] {
  const numbers: number[] = [];
  for (const { row, left, right } of runs) {
    for (let place = row * width + left; place <= row * width + right; place++) {
      if (claims[place] === 0 && kinds[place] === NUMBER) numbers.push(place);
    }
  }
  return numbers;
}

/** The runs row by row. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines = new Map<number, Run[]>();
  for (const run of runs) {
    const line = lines.get(run.row);
    if (line) line.push(run);
    else lines.set(run.row, [run]);
  }
  return [...lines.entries()].sort(([a], [b]) => a - b).map(([, line]) => line);
}

export function isReadIn({ width }: Filling, claims: Claims, line: readonly Run[]): boolean {
  return line.some(({ row, left, right }) => {
    for (let c = left; c <= right; c++) if (claims.isRead(row * width + c)) return true;
    return false;
  });
}

export function around(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function addressOf({ sheet }: Filling, { top, left, bottom, right }: Box): string {
  return areaAddress({
    top: top + sheet.top,
    left: left + sheet.left,
    bottom: bottom + sheet.top,
    right: right + sheet.left,
  });
}
