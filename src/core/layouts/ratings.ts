import { boundingArea, type GridCell } from '../cells/grid';
import type { Rating } from '../model/table';
import { foldText } from '../text/fold';
import { readNumber } from '../text/number';
import { roleOf, type Marks } from './marks';

/** `A 順調に進んだ`, `Ｂ`, `S：`: a letter of a scale, alone or with its meaning. */
const GRADE =
  /^([SA-E][+-]?)(?=$|[\s:.、,()・]|(?:順調|進|良|優|可|達成|概ね|おおむね|十分|不十分|遅|効果|高|低|継続|拡|縮|廃|見直))/;

function gradeOf(cell: GridCell): string | null {
  if (typeof cell.value !== 'string') return null;
  return GRADE.exec(foldText(cell.text))?.[1] ?? null;
}

/** The counts of one subject, and the cells they stand in. */
export interface RatingTable {
  readonly rating: Rating;
  readonly cells: readonly GridCell[];
}

/** The two ways in which a cross-tab can lie: grades down the rows, or along the columns. */
interface View {
  readonly at: (along: number, across: number) => GridCell;
  readonly along: readonly [number, number];
  readonly across: readonly [number, number];
}

/**
 * Counts of ratings by subject, with the printed total of each subject:
 *
 *     評価区分           │ 行政サービスのDX │ 行政経営のDX │ 合計
 *     A 順調に進んだ      │ 17              │ 40          │ 57
 *     B まずまず進んだ    │ 3               │ 12          │ 15
 *     合計               │ 20              │ 52          │ 72        the total column is no subject
 */
export function ratingTables(marks: Marks): RatingTable[] {
  const graded = [...marks.grid.filled()].filter((cell) => gradeOf(cell) !== null);
  if (graded.length < 2) return [];
  const extent = boundingArea(graded);
  const { bottom, right: end } = marks.grid.extent;
  const down: View = {
    at: (row, column) => marks.grid.at(row, column),
    along: [extent.top, extent.bottom],
    across: [extent.left, end],
  };
  const right: View = {
    at: (column, row) => marks.grid.at(row, column),
    along: [extent.left, extent.right],
    across: [extent.top, bottom],
  };
  return [...crossTabs(marks, down), ...crossTabs(marks, right)];
}

function crossTabs(marks: Marks, view: View): RatingTable[] {
  const ratings: RatingTable[] = [];
  for (let across = view.across[0]; across <= view.across[1]; across++) {
    for (let along = view.along[0]; along <= view.along[1]; along++) {
      const grades = gradesFrom(view, along, across);
      if (grades.length < 2 || !isScale(grades) || NAMES.test(view.at(along - 1, across).text)) continue;
      ratings.push(...subjectsOf(marks, view, along, across, grades));
      along += grades.length - 1;
    }
  }
  return ratings;
}

const ORDER = 'SABCDE';

/** The best one first, or last: C, A, B are names of something. */
function isScale(grades: readonly string[]): boolean {
  const places = grades.map((grade) => ORDER.indexOf(grade.charAt(0)));
  const [up, down] = [1, -1].map((way) =>
    places.every((place, i) => i === 0 || (place - places[i - 1]!) * way >= 0),
  );
  return up === true || down === true;
}

/** 商品名, Name, Groups: A, B and C under it are names. */
const NAMES = /名|品|顧客|会社|\b(?:names?|groups?|products?|items?|clients?|customers?|class|id)\b/i;

/** Different grades one after the other, from this place on. */
function gradesFrom(view: View, along: number, across: number): string[] {
  const grades: string[] = [];
  for (let i = along; i <= view.along[1]; i++) {
    const grade = gradeOf(view.at(i, across));
    if (grade === null || grades.includes(grade)) break;
    grades.push(grade);
  }
  return grades;
}

function subjectsOf(
  marks: Marks,
  view: View,
  first: number,
  across: number,
  grades: readonly string[],
): RatingTable[] {
  const ratings: RatingTable[] = [];
  for (let other = across + 1; other <= view.across[1]; other++) {
    const subject = view.at(first - 1, other);
    const counts = grades.map((_, i) => countOf(view.at(first + i, other)));
    if (subject.blank || typeof subject.value !== 'string' || counts.some((count) => count === null))
      continue;
    if (roleOf(marks.of(subject), 'total')) continue;
    const below = view.at(first + grades.length, across);
    const totals = !below.blank && roleOf(marks.of(below), 'total') !== null;
    const total = totals ? view.at(first + grades.length, other) : null;
    const rating: Rating = {
      sheet: marks.grid.name,
      subject: subject.text.trim(),
      scale: [...grades],
      counts: Object.fromEntries(grades.map((grade, i) => [grade, counts[i] ?? 0])),
      statedTotal: total ? countOf(total) : null,
      statedTotalCell: total?.address ?? null,
      topTwoPercent: topTwo(counts),
      cell: subject.address,
    };
    ratings.push({ rating, cells: grades.map((_, i) => view.at(first + i, other)) });
  }
  return ratings;
}

/** (A + B) of all, in percent. */
function topTwo(counts: readonly (number | null)[]): number | null {
  const all = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (all === 0 || counts.length < 3) return null;
  return (((counts[0] ?? 0) + (counts[1] ?? 0)) * 100) / all;
}

/** More were never rated: a price, a sum of money, the number of a contract. */
const MOST = 100_000;

/** A whole number of things, or null. */
function countOf(cell: GridCell): number | null {
  const { value, unit } = readNumber(cell);
  if (unit !== null && !/^(件|事業|施策|項目|個|本|取組)$/.test(unit)) return null;
  return value !== null && Number.isInteger(value) && value >= 0 && value < MOST ? value : null;
}
