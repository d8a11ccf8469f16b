import type { CellValue, SheetSnapshot } from '../cells/snapshot';
import { isUnitWord } from '../text/unit';
import { ITEMS_PER_STEP, type InSteps } from '../cells/steps';

/** What a cell holds, as far as coverage asks. */
export const BLANK = 0;
export const TEXT = 1;
/** A number that says how much: neither a date nor a code nor a place in an order. */
export const NUMBER = 2;
/** Dates, codes, marks and whatever else is filled. */
export const OTHER = 3;

/** A sheet as one byte per cell: small enough to be made of a million cells without being felt. */
export interface Filling {
  readonly sheet: SheetSnapshot;
  readonly width: number;
  readonly height: number;
  /** Row by row; a merged text fills its area, a merged number counts once. */
  readonly kinds: Uint8Array;
  /** From a place that a merged cell covers to the place of that cell. */
  readonly heads: ReadonlyMap<number, number>;
}

export function* fillingInSteps(sheet: SheetSnapshot): InSteps<Filling> {
  const height = sheet.values.length;
  const width = sheet.values[0]?.length ?? 0;
  const kinds = new Uint8Array(width * height);
  const showAmounts = remember(showsAmount);
  for (let r = 0; r < height; r++) {
    if (r > 0 && r % ITEMS_PER_STEP === 0) yield;
    const row = sheet.values[r]!;
    const formats = sheet.numberFormats[r];
    for (let c = 0; c < width; c++) {
      const value = row[c] ?? null;
      if (value === null) continue;
      if (typeof value === 'number') {
        kinds[r * width + c] = showAmounts(formats?.[c] ?? 'General') ? NUMBER : OTHER;
      } else kinds[r * width + c] = kindOfOther(value);
    }
  }
  const heads = mergedHeads(sheet, kinds, width, height);
  return { sheet, width, height, kinds, heads };
}

/** Neighbours mostly have the same format: it is compared before it is looked up. */
function remember(read: (format: string) => boolean): (format: string) => boolean {
  const known = new Map<string, boolean>();
  let [last, answer] = ['General', true];
  return (format) => {
    if (format === last) return answer;
    last = format;
    const found = known.get(format);
    if (found !== undefined) return (answer = found);
    answer = read(format);
    known.set(format, answer);
    return answer;
  };
}

/** Formats that show a date, a time, a place in an order or a code instead of an amount. */
function showsAmount(format: string): boolean {
  if (/"(?:年度?|月|日|時|号|番|回目|期)"|0-0|^0{3}/.test(format)) return false;
  const plain = format.replace(/"[^"]{0,60}"|\[[^\]]{0,60}\]|\\.|_./g, '');
  return !/g{3}|[ymdhs年月日]/i.test(plain);
}

/** Longer texts are no numbers with a unit. */
const LONGEST_NUMBER = 20;
const OPENS_NUMBER = /^[0-9０-９▲△+＋−－\-約¥￥]/;
/** `1,234千円`, `▲5`, `85％`. Not `1-1`, `0198-24-2111`, `1/2`, `2024.4.1`, `(1)`, `1.`, `２ 成果`. */
const NUMBER_TEXT =
  /^[▲△+＋−－-]?[約¥￥]?([0-9０-９]{1,12}(?:[,，][0-9０-９]{3}){0,4}(?:[.．][0-9０-９]{1,6})?)(?:\s?([%％])|([^\s0-9０-９]{0,8}))$/;
const BOUND = /(?:以上|以下|以内|未満)$/;
/** What counts years, days, ages, characters or places in an order. */
const NO_AMOUNT =
  /^(?:年|月|日|時|分$|号|番|条|項|章|節|丁目|階|期|代|級|歳|才|字|文字|回目|回$|th|st|nd|rd)/;
/** Plain digits, kept as text: a code or a year. */
const CODE = /^(?:0[0-9]|[0-9]{5}|(?:19[5-9]|20[0-6])[0-9]$)/;

function kindOfOther(value: Exclude<CellValue, number | null>): number {
  if (typeof value !== 'string') return OTHER;
  if (value.length > LONGEST_NUMBER) return value.trim() === '' ? BLANK : TEXT;
  const text = value.trim();
  if (text === '') return BLANK;
  if (/^[-‐―－ー—–#]/.test(text) && !/[0-9０-９]/.test(text)) return OTHER;
  if (!OPENS_NUMBER.test(text)) return TEXT;
  const [, digits, percent, word = ''] = NUMBER_TEXT.exec(text) ?? [];
  if (digits === undefined) return /\p{L}/u.test(text) ? TEXT : OTHER;
  // 90％以上 is a condition, not a figure.
  if (BOUND.test(word)) return OTHER;
  const unit = percent ?? word;
  if (unit === '') return CODE.test(digits) ? OTHER : NUMBER;
  if (NO_AMOUNT.test(unit)) return OTHER;
  return isUnitWord(unit) ? NUMBER : TEXT;
}

function mergedHeads(
  { top, left, merges }: SheetSnapshot,
  kinds: Uint8Array,
  width: number,
  height: number,
): Map<number, number> {
  const heads = new Map<number, number>();
  for (const merge of merges) {
    const [first, start] = [merge.top - top, merge.left - left];
    if (first < 0 || start < 0 || first >= height || start >= width) continue;
    const head = first * width + start;
    const kind = kinds[head]!;
    if (kind === BLANK) continue;
    const [last, end] = [Math.min(merge.bottom - top, height - 1), Math.min(merge.right - left, width - 1)];
    for (let r = first; r <= last; r++) {
      for (let c = start; c <= end; c++) {
        const place = r * width + c;
        if (place === head) continue;
        kinds[place] = kind === TEXT ? TEXT : OTHER;
        heads.set(place, head);
      }
    }
  }
  return heads;
}

/** What a place shows, cells under a merged one included. */
export function textAt({ sheet, width, heads }: Filling, place: number): string {
  const head = heads.get(place) ?? place;
  return (sheet.texts[Math.floor(head / width)]?.[head % width] ?? '').trim();
}
