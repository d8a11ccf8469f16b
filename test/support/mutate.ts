import { cellAddress, columnName, parseAddress } from '../../src/core/cells/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/cells/snapshot';
import type { Kpi, Measured, Period } from '../../src/core/model/kpi';
import type { ScanResult } from '../../src/core/scan/result';
import { seeded, type Random } from './random';
import { columnsOf, insert, relaid, rowsOf, type Lines, type Plan } from './regrid';

/**
 * Small changes a person may make to a form without changing what it says. Every operator changes workbook and
 * gold together, so that sheet, name cell, periods, targets and actuals of the gold stay right by construction.
 * Everything else in the gold (ids, baselines, rates, statuses …) is left behind.
 */
export interface Pair {
  readonly snapshot: WorkbookSnapshot;
  readonly gold: Pick<ScanResult, 'workbook' | 'kpis'>;
}

export interface Mutant extends Pair {
  readonly operators: readonly OperatorName[];
  readonly places: readonly string[];
}

type SheetChange = { readonly sheet: SheetSnapshot; readonly kpis: readonly Kpi[]; readonly place: string };
type SheetOperator = (sheet: SheetSnapshot, random: Random, kpis: readonly Kpi[]) => SheetChange | null;
type Operator = (pair: Pair, random: Random) => (Pair & { readonly places: readonly string[] }) | null;

/** Applies an operator to every sheet that has KPIs, on each at a place of its own. */
function onEverySheet(change: SheetOperator): Operator {
  return ({ snapshot, gold }, random) => {
    const places: string[] = [];
    let kpis = gold.kpis;
    const sheets = snapshot.sheets.map((sheet) => {
      const own = kpis.filter((kpi) => kpi.sheet === sheet.name);
      const done = own.length > 0 ? change(sheet, random, own) : null;
      if (!done) return sheet;
      kpis = kpis.map((kpi) => done.kpis[own.indexOf(kpi)] ?? kpi);
      places.push(`${sheet.name}: ${done.place}`);
      return done.sheet;
    });
    return places.length > 0 ? { snapshot: { ...snapshot, sheets }, gold: { ...gold, kpis }, places } : null;
  };
}

/** Cells that hold a target or an actual, or will. */
const slotsOf = (kpis: readonly Kpi[]): string[] =>
  kpis.flatMap((kpi) => kpi.periods.flatMap((p) => [p.target?.cell ?? [], p.actual?.cell ?? []].flat()));

/** Lays a sheet out anew, and the gold of its KPIs with it. */
function regrid(sheet: SheetSnapshot, kpis: readonly Kpi[], plan: Placed): SheetChange {
  const free = freeRows(sheet, kpis);
  const { sheet: laid, movedCell } = relaid(sheet, plan, (row) => free.includes(row));
  const movedSlot = (slot: Measured | null): Measured | null =>
    slot && { ...slot, cell: slot.cell && movedCell(slot.cell) };
  return {
    sheet: laid,
    kpis: kpis.map((kpi) => ({
      ...kpi,
      nameCell: movedCell(kpi.nameCell),
      periods: kpi.periods.map((period) => ({
        ...period,
        target: movedSlot(period.target),
        actual: movedSlot(period.actual),
        statedRateCell: period.statedRateCell && movedCell(period.statedRateCell),
        statedStatusCell: period.statedStatusCell && movedCell(period.statedStatusCell),
      })),
    })),
    place: plan.place,
  };
}

/** Rows that hold nothing at all: no text, no slot of a KPI, no merge (or none of several rows, where told so). */
function freeRows(sheet: SheetSnapshot, kpis: readonly Kpi[], isLenient = false): number[] {
  const merges = sheet.merges.filter((m) => !isLenient || m.top < m.bottom);
  const taken = [...slotsOf(kpis).map(parseAddress), ...merges];
  return rowsOf(sheet).filter(
    (r) =>
      sheet.texts[r]!.every((text) => text === '') &&
      !taken.some((m) => m.top <= r + sheet.top && r + sheet.top <= m.bottom),
  );
}

type Placed = Plan & { readonly place: string };
type Planner = (sheet: SheetSnapshot, random: Random, kpis: readonly Kpi[]) => Placed | null;
const laidOut = (planner: Planner): Operator =>
  onEverySheet((sheet, random, kpis) => {
    const plan = planner(sheet, random, kpis);
    return plan && regrid(sheet, kpis, plan);
  });

const blankRows = (sheet: SheetSnapshot, at: number, count = 1): Placed => ({
  rows: insert(rowsOf(sheet), at, count),
  place: `${count} before row ${sheet.top + at + 1}`,
});
const blankColumns = (sheet: SheetSnapshot, at: number, count = 1): Placed => ({
  columns: insert(columnsOf(sheet), at, count),
  place: `${count} before column ${columnName(sheet.left + at)}`,
});
/** A plan for one of the places there are; null where there is none. */
const atOneOf = (places: readonly number[], random: Random, plan: (at: number) => Placed): Placed | null =>
  places.length === 0 ? null : plan(random.pick(places));

const GRID_OPERATORS = {
  'rows above': laidOut((sheet, random) => blankRows(sheet, 0, 1 + random.below(5))),
  'columns left': laidOut((sheet, random) => blankColumns(sheet, 0, 1 + random.below(3))),
  /** A second blank row beside a blank one, so that no table is cut in two. */
  'row between blocks': laidOut((sheet, random, kpis) => {
    const places = freeRows(sheet, kpis).flatMap((r) => (r > 0 ? [r, r + 1] : []));
    return atOneOf(places, random, (at) => blankRows(sheet, at));
  }),
  'spacer column': laidOut((sheet, random) =>
    atOneOf(columnsOf(sheet).slice(1), random, (at) => blankColumns(sheet, at)),
  ),
  'blank row gone': laidOut((sheet, random, kpis) => {
    const free = freeRows(sheet, kpis, true);
    const places = free.filter((r) => free.includes(r - 1) || free.includes(r + 1));
    const without = (at: number): Lines => rowsOf(sheet).filter((r) => r !== at);
    return atOneOf(places, random, (at) => ({ rows: without(at), place: `row ${sheet.top + at + 1}` }));
  }),
  'blank column gone': laidOut((sheet, random, kpis) => {
    const slots = slotsOf(kpis).map((cell) => parseAddress(cell).left - sheet.left);
    const columns = columnsOf(sheet);
    const places = columns.filter((c) => !slots.includes(c) && sheet.texts.every((row) => row[c] === ''));
    const without = (at: number): Lines => columns.filter((c) => c !== at);
    const name = (at: number): string => `column ${columnName(sheet.left + at)}`;
    return atOneOf(places, random, (at) => ({ columns: without(at), place: name(at) }));
  }),
  /** The same used range elsewhere: the margins above and to the left grow or shrink. */
  'shift sheet': laidOut((sheet, random) => {
    const down = random.below(8) - Math.min(sheet.top, 2);
    const right = random.below(5) - Math.min(sheet.left, 1);
    return { down, right, place: `${down} down, ${right} right` };
  }),
  /** Two narrow columns in place of one, every cell of it merged over both. */
  'swap widths': laidOut((sheet, random) => {
    const at = random.pick(columnsOf(sheet));
    const columns = columnsOf(sheet).flatMap((c) => (c === at ? [c, 'half' as const] : [c]));
    return { columns, place: `column ${columnName(sheet.left + at)} in two` };
  }),
};

/** Labels, each with words that say the same on such a form. */
const SYNONYMS = [
  '目標値 目標 計画値, 実績値 実績, 達成度 達成率, 基準値 現状値, 基準年度 基準年, 種別 指標種別, 単位',
  '重要業績評価指標 評価指標, 積算方法 算出方法, 取り組み事項 取組事項, 事業名 事業名称, 担当課 所管課',
  '予算額 予算, 決算額 決算, 交付金額 交付額, 達成状況',
].flatMap((line) => line.split(', ').map((words) => words.split(' ')));

type Label = Readonly<Record<'period' | 'gap' | 'word' | 'tail', string>>;

const LABEL =
  /^((?:[2２][0０][0-9０-９]{2}|[RＲ][0-9０-９]{1,2}|令和[0-9０-９]{1,2})年度末?)?(\s*)([^（(]*?)(\s*[（(][^（）()]*[)）])?$/u;

/** A cell that is a period, a label word or both, and nothing else; null for prose and values. */
function readLabel(text: string): Label | null {
  const [, period = '', gap = '', printed = '', tail = ''] = LABEL.exec(text.trim()) ?? [];
  const word = printed.replace(/\s/g, '');
  const isLabel = word === '' ? period !== '' && tail === '' : SYNONYMS.flat().includes(word);
  return isLabel ? { period, gap, word: word && printed, tail } : null;
}

type Content = { readonly value: CellValue; readonly text: string };

/** Writes cells anew; where `write` gives null, the cell stays. */
function written(sheet: SheetSnapshot, write: (text: string, cell: string) => Content | null): SheetSnapshot {
  const contents = sheet.texts.map((row, r) =>
    row.map((text, c) => write(text, cellAddress(sheet.top + r, sheet.left + c))),
  );
  const over = <T>(matrix: readonly (readonly T[])[], part: (content: Content) => T): T[][] =>
    matrix.map((row, r) => row.map((old, c) => (contents[r]![c] ? part(contents[r]![c]!) : old)));
  return {
    ...sheet,
    values: over(sheet.values, (content) => content.value),
    texts: over(sheet.texts, (content) => content.text),
    formulas: over(sheet.formulas, () => null),
  };
}

/** Rewrites all labels of a sheet in one of the styles, and the periods of the gold with them. */
const relabelled = (styles: Readonly<Record<string, (label: Label) => Label>>): Operator =>
  onEverySheet((sheet, random, kpis) => {
    const slots = slotsOf(kpis);
    for (const style of random.shuffle(Object.keys(styles))) {
      const periods = new Map<string | null, string>();
      let count = 0;
      const changed = written(sheet, (text, cell) => {
        const label = slots.includes(cell) ? null : readLabel(text);
        if (!label) return null;
        const { period, gap, word, tail } = styles[style]!(label);
        const now = period + gap + word + tail;
        if (now === text) return null;
        periods.set(label.period, period);
        count++;
        return { value: now, text: now };
      });
      const renamed = (p: Period): Period => ({ ...p, label: periods.get(p.label) ?? p.label });
      const moved = kpis.map((kpi) => ({ ...kpi, periods: kpi.periods.map(renamed) }));
      if (count > 0) return { sheet: changed, kpis: moved, place: `${style}, ${count} labels` };
    }
    return null;
  });

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** 2024年度末 → 令和6年度末, R6年度末 and back. */
function inEra(label: Label, write: (reiwa: number) => string): Label {
  const [, era, digits] = /^(R|令和)?(\d+)/.exec(label.period.normalize('NFKC')) ?? [];
  const reiwa = era ? Number(digits) : Number(digits) - 2018;
  return { ...label, period: label.period.replace(/^[^年]+/, () => write(reiwa)) };
}

/** The label with the first (1) or the last (-1) of the words that say the same. */
function inOtherWord(label: Label, which: 1 | -1): Label {
  const words = SYNONYMS.find(([word]) => word === label.word.replace(/\s/g, ''));
  return { ...label, word: words?.slice(which)[0] ?? label.word };
}

const LABEL_OPERATORS = {
  synonyms: relabelled({
    'first synonym': (label) => inOtherWord(label, 1),
    'last synonym': (label) => inOtherWord(label, -1),
  }),
  notation: relabelled({
    'full-width period': (label) => ({ ...label, period: wide(label.period) }),
    'half-width period': (label) => ({ ...label, period: label.period.normalize('NFKC') }),
    'spaced letters': (label) => ({ ...label, word: [...label.word.replace(/\s/g, '')].join(' ') }),
    'spaces around': (label) => ({ ...label, gap: ` ${label.gap}`, tail: `${label.tail}　` }),
    'line break': (label) => ({ ...label, gap: label.period && label.word && '\n' }),
    'one line': (label) => ({ ...label, gap: label.period && label.word && '　' }),
    'no gap': (label) => ({ ...label, gap: '' }),
  }),
  era: relabelled({
    令和: (label) => inEra(label, (year) => `令和${year}`),
    R: (label) => inEra(label, (year) => `R${year}`),
    western: (label) => inEra(label, (year) => String(year + 2018)),
  }),
};

/** The new text of a target's or actual's cell, '' to blank it, null where this one will not do. */
type Retype = (old: Measured, cell: { value: CellValue; format: string }, period: Period) => string | null;

const retyped = (roles: readonly ('target' | 'actual')[], retype: Retype): Operator =>
  onEverySheet((sheet, random, kpis) => {
    const periods = kpis.flatMap((kpi) => kpi.periods);
    for (const [period, role] of random.shuffle(
      periods.flatMap((p) => roles.map((role) => [p, role] as const)),
    )) {
      const old = period[role];
      if (!old?.cell) continue;
      const { top, left } = parseAddress(old.cell);
      const at = <T>(matrix: readonly (readonly T[])[]): T => matrix[top - sheet.top]![left - sheet.left]!;
      const text = retype(old, { value: at(sheet.values), format: at(sheet.numberFormats) }, period);
      if (text === null) continue;
      // What is computed from a blank shows nothing either.
      const blanked = text === '' ? [old.cell, period.statedRateCell, period.statedStatusCell] : [];
      const changed = written(sheet, (_, cell) =>
        blanked.includes(cell) ? { value: null, text } : cell === old.cell ? { value: text, text } : null,
      );
      const gold = text ? { ...old, raw: text } : { ...old, raw: null, value: null, text: null, parts: null };
      const renewed = (p: Period): Period => (p === period ? { ...p, [role]: gold } : p);
      const moved = kpis.map((kpi) => ({ ...kpi, periods: kpi.periods.map(renewed) }));
      return { sheet: changed, kpis: moved, place: `${old.cell} ${old.raw} → ${text || 'blank'}` };
    }
    return null;
  });

const VALUE_OPERATORS = {
  /** Nobody has entered the actual yet. An actual that names its own period stays. */
  'blank actual': retyped(['actual'], (old, _, { label }) =>
    (old.value === null && old.text === null) || (label !== null && old.raw?.includes(label)) ? null : '',
  ),
  /** The same number typed as text: with thousands separators, or in full-width digits. */
  'number as text': retyped(['target', 'actual'], ({ raw, value }, cell) => {
    if (value === null || raw === null || cell.format.includes('%')) return null;
    const isPlain = Number(raw.replace(/,/g, '')) === value;
    const grouped = value.toLocaleString('en-US');
    if (isPlain) return Number.isInteger(value) && grouped !== raw ? grouped : wide(raw);
    // A number whose format hides a part of it would not be the same number.
    return typeof cell.value === 'string' && /[0-9]/.test(raw) ? raw.replace(/[0-9]/g, wide) : null;
  }),
};

const BOOK_OPERATORS: Record<'rename sheets' | 'reorder sheets', Operator> = {
  'rename sheets': ({ snapshot, gold }, random) => {
    const noun = random.pick(['様式', '別紙', 'シート', 'Sheet', '資料']);
    const names = new Map(snapshot.sheets.map((sheet, i) => [sheet.name, `${noun}${i + 1}`]));
    const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.name)! }));
    const kpis = gold.kpis.map((kpi) => ({ ...kpi, sheet: names.get(kpi.sheet)! }));
    return { snapshot: { ...snapshot, sheets }, gold: { ...gold, kpis }, places: [`${noun}1 …`] };
  },
  'reorder sheets': ({ snapshot, gold }, random) => {
    const sheets = random.shuffle(snapshot.sheets);
    return { snapshot: { ...snapshot, sheets }, gold, places: [sheets.map(({ name }) => name).join(', ')] };
  },
};

const OPERATORS = { ...GRID_OPERATORS, ...LABEL_OPERATORS, ...VALUE_OPERATORS, ...BOOK_OPERATORS };
export type OperatorName = keyof typeof OPERATORS;
export const OPERATOR_NAMES = Object.keys(OPERATORS) as OperatorName[];

/** Applies one to three operators at random places; the same seed gives the same mutant. */
export function mutate(original: Pair, seed: number): Mutant {
  const random = seeded(seed);
  const wanted = 1 + random.below(3);
  let mutant: Mutant = { ...original, operators: [], places: [] };
  for (const name of random.shuffle(OPERATOR_NAMES)) {
    const done = mutant.operators.length < wanted ? OPERATORS[name](mutant, random) : null;
    if (!done) continue;
    const places = [...mutant.places, ...done.places.map((place) => `${name}, ${place}`)];
    mutant = { ...done, operators: [...mutant.operators, name], places };
  }
  return mutant;
}
