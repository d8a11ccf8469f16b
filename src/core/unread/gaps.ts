import type { Unread } from '../model/table';
import { cellAddress } from '../cells/address';
import { ITEMS_PER_STEP, type InSteps } from '../cells/steps';
import type { Claims } from './claims';
import { around, addressOf, isReadIn, linesOf, numbersOf, type Box, type Content } from './content';
import { TEXT, textAt, type Filling } from './filling';
import { opensExample, sumsUp } from './no-values';
import { numbersWords, shortened } from './words';

/** Numbers under or beside one title that nobody read, in a region from which something else was. */
export interface Gap extends Unread {
  readonly title: string;
  readonly count: number;
  /** Address of the first of them. */
  readonly cell: string;
}

/** The numbers left over, one gap per title of a sheet; what sums up belongs to what was read. */
export function* gapsOf(filling: Filling, claims: Claims, left: readonly Content[]): InSteps<Gap[]> {
  const groups = new Map<string, { title: string; places: number[] }>();
  for (const [i, content] of left.entries()) {
    if (i > 0 && i % ITEMS_PER_STEP === 0) yield;
    for (const { title, places } of yield* titled(filling, claims, content)) {
      const key = title.slice(0, 200).normalize('NFKC').replace(/\s/g, '');
      const group = groups.get(key);
      if (group) for (const place of places) group.places.push(place);
      else groups.set(key, { title, places: [...places] });
    }
  }
  return [...groups.values()].map(({ title, places }) => gapOf(filling, title, places));
}

interface Titled {
  readonly title: string;
  readonly places: readonly number[];
}

/**
 * A number in a row from which something was read is told by its column, else by what opens its row; where that gives
 * more titles than the columns have, by its column too.
 *
 *     指標   │ Q1 │ Q2 │ 重み        重み: told by its column
 *     目標   │ 90 │ 91 │ 0.3
 *     差     │ -1 │  2 │             差: told by its row
 */
function* titled(filling: Filling, claims: Claims, content: Content): InSteps<Titled[]> {
  const { width } = filling;
  const readRows = new Set<number>();
  const aside = new Set<number>();
  for (const [i, line] of linesOf(content.runs).entries()) {
    if (i % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) yield;
    const { row } = line[0]!;
    if (isReadIn(filling, claims, line)) readRows.add(row);
    if (content.rows.has(row) && line.some(({ left, right }) => isNoValue(filling, row, left, right)))
      aside.add(row);
  }
  const titles = new Titles(filling, claims, content.box);
  const byTitle = function* (
    places: readonly number[],
    titleOf: (place: number) => string,
  ): InSteps<Titled[]> {
    const groups = new Map<string, number[]>();
    for (const [i, place] of places.entries()) {
      if (i % ITEMS_PER_STEP === ITEMS_PER_STEP - 1) yield;
      const title = titleOf(place);
      if (title === '' || sumsUp(title)) continue;
      const group = groups.get(title);
      if (group) group.push(place);
      else groups.set(title, [place]);
    }
    return [...groups].map(([title, found]) => ({ title, places: found }));
  };
  const rowOf = (place: number): number => Math.floor(place / width);
  const places = numbersOf(filling, claims, content)
    .filter((place) => !aside.has(rowOf(place)))
    .sort((a, b) => (a % width) - (b % width) || a - b);
  const ofColumns = places.filter((place) => readRows.has(rowOf(place)));
  const others = places.filter((place) => !readRows.has(rowOf(place)));
  const openers = yield* byTitle(others, (place) => titles.opening(place));
  const columns = yield* byTitle(others, (place) => titles.over(place));
  return [
    ...(yield* byTitle(ofColumns, (place) => titles.over(place))),
    ...(openers.length <= columns.length || openers.length === 1 ? openers : columns),
  ];
}

/** 小計 │ │ │ 104.4%, 記入例 │ │ 100: a text before a run of cells, or in it, says that the row holds no value of its own. */
function isNoValue({ kinds, width, ...rest }: Filling, row: number, left: number, right: number): boolean {
  for (let c = 0; c <= right; c++) {
    const place = row * width + c;
    if (c >= left && kinds[place] !== TEXT) return false;
    if (kinds[place] !== TEXT) continue;
    const text = textAt({ kinds, width, ...rest }, place);
    if (sumsUp(text) || opensExample(text)) return true;
  }
  return false;
}

function gapOf(filling: Filling, title: string, places: readonly number[]): Gap {
  const { sheet, width } = filling;
  const boxes = places.map((place): Box => {
    const [row, column] = [Math.floor(place / width), place % width];
    return { top: row, left: column, bottom: row, right: column };
  });
  const first = places.reduce((a, b) => Math.min(a, b));
  return {
    sheet: sheet.name,
    address: addressOf(filling, boxes.reduce(around)),
    what: numbersWords(title, places.length),
    title: shortened(title),
    count: places.length,
    cell: cellAddress(Math.floor(first / width) + sheet.top, (first % width) + sheet.left),
  };
}

/** The titles of numbers, asked for column by column from the top so that no column is walked down twice. */
class Titles {
  private column = -1;
  private row = -1;
  private above = '';

  constructor(
    private readonly filling: Filling,
    private readonly claims: Claims,
    private readonly box: Box,
  ) {}

  /** The title that the recogniser knows, else the nearest text above, else what opens the row. */
  over(place: number): string {
    const known = this.claims.titleOf(place);
    const above = this.aboveOf(place);
    return known ?? (above !== '' ? above : this.leftOf(place));
  }

  /** What opens the row, else the column's title. */
  opening(place: number): string {
    const left = this.leftOf(place);
    return left !== '' ? left : this.over(place);
  }

  private aboveOf(place: number): string {
    const { width, kinds } = this.filling;
    const [row, column] = [Math.floor(place / width), place % width];
    if (column !== this.column || row <= this.row) {
      this.column = column;
      this.row = this.box.top - 1;
      this.above = '';
    }
    for (let at = row - 1; at > this.row; at--) {
      const other = at * width + column;
      if (kinds[other] !== TEXT) continue;
      this.above = textAt(this.filling, other);
      break;
    }
    this.row = row - 1;
    return this.above;
  }

  private leftOf(place: number): string {
    const { width, kinds } = this.filling;
    const first = place - (place % width) + this.box.left;
    for (let at = place - 1; at >= first; at--) {
      if (kinds[at] === TEXT) return textAt(this.filling, at);
    }
    return '';
  }
}
