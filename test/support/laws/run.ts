import { cellAddress, parseAddress } from '../../../src/core/cells/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import { seeded } from '../random';
import { movedFormula } from '../regrid';
import type { Ground, Operator, SheetMutant } from './change';
import { folded, type Baseline, type Place, type Tuple } from './subject';

/** A workbook changed by one operator, and what a right scan says of it. */
export interface Mutant {
  readonly snapshot: WorkbookSnapshot;
  readonly moved: (place: Place) => Place | null;
  readonly reworded: readonly Place[];
  /** The right tuples of the original where they stand now; `high` is that of the original. */
  readonly kept: readonly Tuple[];
  readonly added: readonly Tuple[];
  /** What the original was misread as, where it stands now. */
  readonly known: readonly Tuple[];
  readonly places: readonly string[];
}

/** The same seed for the same name on every machine. */
export const seedOf = (name: string): number =>
  [...name].reduce((hash, sign) => (Math.imul(hash, 31) + sign.codePointAt(0)!) >>> 0, 7);

function groundOf(baseline: Baseline, sheet: SheetSnapshot): Ground {
  const { kpis, right, wrong } = baseline;
  const here = (tuple: Tuple): boolean => tuple.sheet === sheet.name && tuple.at.sheet === sheet.name;
  const all = [...right, ...wrong];
  return {
    sheet,
    tuples: right.filter(here),
    records: kpis
      .filter((kpi) => kpi.sheet === sheet.name)
      .map(({ nameCell, periods }) => ({
        nameCell,
        slots: periods.flatMap(({ target, actual }) =>
          [target, actual].flatMap((slot) =>
            slot?.cell && (slot.sheet ?? sheet.name) === sheet.name ? [slot.cell] : [],
          ),
        ),
      })),
    named: new Set([
      ...kpis.filter((kpi) => kpi.sheet === sheet.name).map(({ nameCell }) => nameCell),
      ...all.filter(({ at }) => at.sheet === sheet.name).map(({ at }) => at.cell),
    ]),
    names: new Set(kpis.map(({ name }) => name)),
  };
}

/** Applies an operator to every sheet in which something is read right; null where it applies to none. */
export function mutantOf(baseline: Baseline, operator: Operator, seed: number): Mutant | null {
  const random = seeded(seed);
  const done = new Map<string, SheetMutant>();
  for (const sheet of baseline.subject.snapshot.sheets) {
    const ground = groundOf(baseline, sheet);
    const mutant = ground.tuples.length > 0 ? operator(ground, random) : null;
    if (mutant) done.set(sheet.name, mutant);
  }
  if (done.size === 0) return null;
  const moved = ({ sheet, cell }: Place): Place | null => {
    const now = done.has(sheet) ? done.get(sheet)!.moved(cell) : cell;
    return now === null ? null : { sheet, cell: now };
  };
  const titles = newTitles(baseline.subject.snapshot, done);
  const kept = (tuple: Tuple): Tuple[] => {
    const name = moved({ sheet: tuple.sheet, cell: tuple.nameCell });
    const at = moved(tuple.at);
    const period =
      typeof tuple.period === 'string' ? (titles.get(tuple.period) ?? tuple.period) : tuple.period;
    return name && at ? [{ ...tuple, nameCell: name.cell, at, period }] : [];
  };
  const mutants = [...done.values()];
  return {
    snapshot: {
      ...baseline.subject.snapshot,
      sheets: baseline.subject.snapshot.sheets.map((sheet) =>
        followed(done.get(sheet.name)?.sheet ?? sheet, done),
      ),
    },
    moved,
    reworded: [...done].flatMap(([sheet, { reworded = [] }]) => reworded.map((cell) => ({ sheet, cell }))),
    kept: baseline.right.flatMap(kept),
    added: mutants.flatMap(({ added = [] }) => added),
    known: baseline.wrong.flatMap(kept),
    places: [...done].map(([sheet, { place }]) => `${sheet}: ${place}`),
  };
}

/** Texts written anew, by the old: a period without a year is labelled by its title. */
function newTitles(snapshot: WorkbookSnapshot, done: ReadonlyMap<string, SheetMutant>): Map<string, string> {
  const titles = new Map<string, string>();
  for (const sheet of snapshot.sheets) {
    const mutant = done.get(sheet.name);
    if (!mutant?.reworded) continue;
    sheet.texts.forEach((row, r) =>
      row.forEach((text, c) => {
        const now = text && mutant.moved(cellAddress(sheet.top + r, sheet.left + c));
        if (!now || !mutant.reworded!.includes(now)) return;
        const { top, left } = parseAddress(now);
        titles.set(
          folded(text),
          folded(mutant.sheet.texts[top - mutant.sheet.top]![left - mutant.sheet.left]!),
        );
      }),
    );
  }
  return titles;
}

/** A sheet whose references to other sheets follow the cells they name. */
function followed(sheet: SheetSnapshot, done: ReadonlyMap<string, SheetMutant>): SheetSnapshot {
  const follow = (formula: string): string =>
    [...done].reduce(
      (now, [name, { moved }]) => movedFormula(now, (cell) => moved(cell) ?? '#REF!', name),
      formula,
    );
  return { ...sheet, formulas: sheet.formulas.map((row) => row.map((f) => f && follow(f))) };
}
