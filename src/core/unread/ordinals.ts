import type { InSteps } from '../cells/steps';
import { NUMBER, OTHER, TEXT, textAt, type Filling } from './filling';

/** Titles of numbers that name a thing, a place or a day. */
const NAMING =
  /^(?:no\.?|№|#|[^\s]{0,6}番号?|連番|通番|項番|順|[^\s]{0,6}コード|[a-z ]{0,12}code|id|[a-z]{0,10} ?id|tel|fax|phone|電話|〒|zip|内線|ページ|頁|p\.?|page|年度?|月|日|曜日?|年月日?|日付|期|年齢|西暦|和暦|years?|fy|months?|days?|date)$/i;
/** Those that title a row too: 指標番号 │ 1 │ 2 │ 3. */
const NUMBERING = /^(?:no\.?|№|#|[^\s]{0,6}番号|[^\s]{0,6}コード)$/i;
const LONGEST_NAMING = 16;
/** A few milliseconds of looking. */
const CELLS_PER_STEP = 50_000;

/** Numbers between two texts of a column or a row; the same room for all lines of a sheet. */
class Line {
  private readonly places: Int32Array;
  private length = 0;

  constructor(
    private readonly filling: Filling,
    private readonly isColumn: boolean,
  ) {
    this.places = new Int32Array(isColumn ? filling.height : filling.width);
  }

  add(place: number): void {
    this.places[this.length++] = place;
  }

  /** Sets aside what is no amount, and begins anew. */
  end(): void {
    if (this.length === 0) return;
    const years = this.years();
    const from = this.runsFrom(years) ? 0 : this.length;
    for (let i = 0; i < this.length; i++) {
      if (i < years || i >= from) this.filling.kinds[this.places[i]!] = OTHER;
    }
    this.length = 0;
  }

  /** How many numbers at the beginning are years: a whole line of them, or the title of a column beside other years. */
  private years(): number {
    const { filling, isColumn, length, places } = this;
    let years = 0;
    for (let before = 0; years < length; years++) {
      const year = yearAt(filling, places[years]!);
      if (year === null || year === before || (years > 0 && Math.abs(year - before) > 10)) break;
      before = year;
    }
    if (years === length) return isColumn || years >= 2 ? years : 0;
    if (!isColumn || years !== 1) return 0;
    return [-3, -2, -1, 1, 2, 3].some((step) => yearAt(filling, places[0]! + step) !== null) ? 1 : 0;
  }

  /** 1, 2, 3 in a column, beginning anew at 1, or in a row; there also five days or hours one after the other. */
  private runsFrom(start: number): boolean {
    const { filling, isColumn, length, places } = this;
    if (length - start < 3) return false;
    const first = valueAt(filling, places[start]!);
    if (isColumn ? first > 1 : first !== 1 && length - start < 5) return false;
    let rising = 0;
    for (let i = start, before = -1; i < length; i++) {
      const value = valueAt(filling, places[i]!);
      if (!Number.isInteger(value) || value < 0) return false;
      if (i > start && value === before + 1) rising++;
      else if (i > start && value !== 1) return false;
      before = value;
    }
    return rising >= 2 && rising * 2 >= length - start - 1;
  }
}

/**
 * Numbers that count nothing become OTHER: running numbers, years over and beside tables, days of a calendar, numbers
 * under 番号, 電話 and the like. Columns are looked at first, then rows; each cell once in either.
 */
export function* setOrdinalsAside(filling: Filling): InSteps<void> {
  yield* alongLines(filling, true);
  yield* alongLines(filling, false);
}

function* alongLines(filling: Filling, isDown: boolean): InSteps<void> {
  const { kinds, width, height } = filling;
  const [lines, length] = isDown ? [width, height] : [height, width];
  const [apart, step] = isDown ? [1, width] : [width, 1];
  const naming = isDown ? NAMING : NUMBERING;
  const line = new Line(filling, isDown);
  for (let n = 0, seen = 0; n < lines; n++, seen += length) {
    if (seen > CELLS_PER_STEP) {
      seen = 0;
      yield;
    }
    let isNaming = false;
    for (let k = 0, place = n * apart; k < length; k++, place += step) {
      const kind = kinds[place];
      if (kind === NUMBER) {
        if (isNaming) kinds[place] = OTHER;
        else line.add(place);
      } else if (kind === TEXT) {
        line.end();
        isNaming = naming.test(shortText(filling, place));
      }
    }
    line.end();
  }
}

/** A text that may be a title, in half width; nothing for a longer one. */
function shortText(filling: Filling, place: number): string {
  const text = textAt(filling, place);
  return text.length <= LONGEST_NAMING ? text.normalize('NFKC').trim() : '';
}

/** A western year, shown as it is; null for anything else. */
function yearAt(filling: Filling, place: number): number | null {
  const year = valueAt(filling, place);
  if (!Number.isInteger(year) || year < 1950 || year > 2060) return null;
  return textAt(filling, place) === String(year) ? year : null;
}

/** A number written as text runs nowhere. */
function valueAt({ sheet, width }: Filling, place: number): number {
  const value = sheet.values[Math.floor(place / width)]?.[place % width];
  return typeof value === 'number' ? value : Number.NaN;
}
