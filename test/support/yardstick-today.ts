import type { Tally } from './yardstick';

/** How well the forms of a family are read, in percent. */
export interface Level {
  /** Share of the values that are right; `null` for a family without values. It may only rise. */
  readonly right: number | null;
  /** Share of wrong values among those shown as settled. It may only fall. */
  readonly wrong: number;
  /** F1 of the amounts; `null` for a family without amounts. It may only rise. */
  readonly amounts: number | null;
}

export interface Today {
  readonly forms: number;
  readonly seed: number;
  readonly levels: Readonly<Record<string, Level>>;
}

const at = (right: number | null, wrong: number, amounts: number | null = null): Level => ({
  right,
  wrong,
  amounts,
});

/**
 * How well forms made from a seed are read today, family by family: `right`, `wrong`, `amounts`. Whoever makes the
 * recogniser better takes the lines that `yardstick.spec.ts` prints.
 */
export const SAMPLE: Today = {
  forms: 180,
  seed: 1,
  levels: {
    list: at(98, 2),
    'two-rows': at(97, 2),
    cards: at(93, 3),
    'fine-grid': at(86, 2),
    'turned-list': at(83, 2),
    pairs: at(92, 10),
    long: at(98, 2),
    'cross-tab': at(91, 2),
    monthly: at(98, 2),
    quarterly: at(92, 8),
    'plan-and-result': at(97, 3),
    'side-by-side': at(95, 4),
    'several-per-sheet': at(92, 6),
    evaluation: at(95, 2, 37),
    english: at(83, 17),
    'money-list': at(null, 2, 36),
    'money-card': at(null, 2, 23),
    'not-kpis': at(null, 2, 78),
  },
};

/** The same of the forms that `npm run deep` reads. */
export const ALL: Today = {
  forms: 5000,
  seed: 1,
  levels: {
    list: at(95, 5),
    'two-rows': at(94, 3),
    cards: at(82, 11),
    'fine-grid': at(94, 4),
    'turned-list': at(53, 9),
    pairs: at(56, 52),
    long: at(37, 44),
    'cross-tab': at(77, 3),
    monthly: at(8, 91),
    quarterly: at(21, 78),
    'plan-and-result': at(91, 7),
    'side-by-side': at(69, 14),
    'several-per-sheet': at(88, 6),
    evaluation: at(0, 2, 44),
    english: at(52, 45),
    'money-list': at(null, 2, 28),
    'money-card': at(null, 2, 21),
    'not-kpis': at(null, 2, 42),
  },
};

/** Points to spare, so that a change elsewhere that costs a value or two does not stand in the way. */
const SPARE = 2;

/** The figures of a tally as they are, unrounded. */
export function figuresOf(tally: Tally): Level {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);
  const { amounts, amountsRight, amountsExtra } = tally;
  return {
    right: share(tally.right, tally.values),
    wrong: share(tally.wrongHigh, tally.rightHigh + tally.wrongHigh) ?? 0,
    amounts: share(2 * amountsRight, amounts + amountsRight + amountsExtra),
  };
}

/** What may be written down for a tally: `right` and `amounts` rounded down, `wrong` up, with points to spare. */
export function levelOf(tally: Tally): Level {
  const { right, wrong, amounts } = figuresOf(tally);
  const floor = (figure: number | null): number | null =>
    figure === null ? null : Math.max(0, Math.floor(figure) - SPARE);
  return { right: floor(right), wrong: Math.min(100, Math.ceil(wrong) + SPARE), amounts: floor(amounts) };
}

/** Where a tally is worse than its level; the level itself is a rounded one. */
export function worseThan(level: Level, tally: Tally): string[] {
  const now = figuresOf(tally);
  const least = (['right', 'amounts'] as const).flatMap((key) => {
    const [figure, floor] = [now[key] ?? 0, level[key]];
    return floor !== null && figure < floor ? [`${key} ${figure.toFixed(1)} % of at least ${floor} %`] : [];
  });
  return now.wrong > level.wrong
    ? [...least, `wrong ${now.wrong.toFixed(1)} % of at most ${level.wrong} %`]
    : least;
}

/** Whether a tally lets a level be made stricter, and no part of it weaker. */
export function isBetterThan(level: Level, tally: Tally): boolean {
  const next = levelOf(tally);
  const rises = (['right', 'amounts'] as const).map((key) => (next[key] ?? 0) - (level[key] ?? 0));
  const gains = [...rises, level.wrong - next.wrong];
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** A level as it is written down above. */
export function levelLine(family: string, { right, wrong, amounts }: Level): string {
  const name = /^\w+$/.test(family) ? family : `'${family}'`;
  return `    ${name}: at(${[right, wrong, ...(amounts === null ? [] : [amounts])].map(String).join(', ')}),`;
}
