import type { DrawnSheet } from './draw';
import { type CountStyle, drawNotation, type Notation } from './notation';
import type { FormDraft } from './record';
import {
  ACTUAL_TITLES,
  NAME_TITLES,
  NOTE_LINES,
  ROLE_PAIRS,
  RATE_TITLES,
  TARGET_TITLES,
  TITLE_LINES,
  UNIT_TITLES,
} from './synonyms';
import { ALL_YEAR_STYLES, type YearStyle } from './years';

export type UnitPlace = 'column' | 'name' | 'cell' | 'table';

/** What all tables of one form have in common: words, years, units, notation. */
export interface Look {
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  readonly years: YearStyle;
  readonly unitPlace: UnitPlace;
  readonly percentSign: '％' | '%';
  readonly notation: Notation;
  /** A flat title of a year and a role. */
  flat(year: number, role: string): string;
}

const FLAT: readonly ((year: string, role: string) => string)[] = [
  (year, role) => year + role,
  (year, role) => `${year}\n${role}`,
  (year, role) => `${role}（${year}）`,
  (year, role) => `${year} ${role}`,
  (year, role) => `${role}\n（${year}）`,
];

const UNIT_PLACES: readonly UnitPlace[] = [
  'column',
  'column',
  'column',
  'column',
  'column',
  'column',
  'cell',
  'name',
  'table',
];

export function drawLook(
  form: FormDraft,
  places: readonly UnitPlace[] = UNIT_PLACES,
  styles: readonly YearStyle[] = ALL_YEAR_STYLES,
): Look {
  const { draw } = form;
  const unitPlace = form.choose('unit place', places);
  const notation = plainOverUnit(drawNotation(draw, unitPlace !== 'cell'), unitPlace);
  form.trait(`numbers: ${notation.count}`, `rates: ${notation.rate}`);
  const flat = draw.pick(FLAT);
  const years = draw.pick(styles);
  form.trait(`years: ${years.name}`);
  // A pair such as 目標値 and 実績 is as common as one of a kind.
  const [target, actual] = draw.chance(75)
    ? draw.pick(ROLE_PAIRS)
    : [draw.pick(TARGET_TITLES), draw.pick(ACTUAL_TITLES)];
  form.trait(`target: ${target}`, `actual: ${actual}`);
  return {
    name: form.choose('name title', NAME_TITLES),
    unit: draw.pick(UNIT_TITLES),
    target,
    actual,
    rate: draw.pick(RATE_TITLES),
    years,
    unitPlace,
    percentSign: draw.chance(50) ? '％' : '%',
    notation,
    flat: (year, role) => flat(years.short(year), role),
  };
}

/** Nobody repeats in every cell the unit that the title of the table gives. */
function plainOverUnit(notation: Notation, place: UnitPlace): Notation {
  const count: CountStyle = notation.count.startsWith('unit') && place !== 'cell' ? 'comma' : notation.count;
  return { ...notation, count };
}

export interface Paper {
  readonly sheet: DrawnSheet;
  /** Where the first table begins. */
  readonly row: number;
  readonly column: number;
}

export interface PaperWish {
  readonly titles?: readonly string[];
  readonly notes?: readonly string[];
  /** A line that belongs right above the table: （単位：千円）. */
  readonly line?: string | null;
  readonly sheetNames?: readonly string[];
  /** Nothing above the table. */
  readonly bare?: boolean;
}

const SHEET_NAMES = ['Sheet1', 'KPI', '進捗管理', '指標一覧', '様式1', '一覧表', '別紙２'];

/** A sheet with what stands above its first table. */
export function openPaper(form: FormDraft, wish: PaperWish = {}): Paper {
  const { draw } = form;
  const sheet = form.sheet(draw.pick(wish.sheetNames ?? SHEET_NAMES));
  const column = form.has(35, 'offset from A1') ? draw.between(1, 2) : 0;
  let row = column > 0 ? draw.below(3) : 0;
  const titles = wish.titles ?? TITLE_LINES;
  if (!wish.bare && (wish.titles !== undefined || form.has(75, 'title line'))) {
    sheet.block(row, column).put(0, 0, draw.pick(titles));
    row += 1 + draw.below(2);
  }
  if (!wish.bare && form.has(25, 'note above')) {
    sheet.block(row, column).put(0, 0, draw.pick(wish.notes ?? NOTE_LINES));
    row += 1 + draw.below(2);
  }
  if (wish.line) {
    sheet.block(row, column).put(0, 0, wish.line);
    row += 1;
  }
  return { sheet, row, column };
}

/** A note below everything on the sheet. */
export function noteBelow(
  form: FormDraft,
  { sheet, column }: Paper,
  notes: readonly string[] = NOTE_LINES,
): void {
  if (!form.has(30, 'note below')) return;
  sheet.block(sheet.end + form.draw.below(2), column).put(0, 0, form.draw.pick(notes));
}
