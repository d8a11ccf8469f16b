import { areaAddress } from '../../../src/core/cells/address';
import type { Ground, SheetMutant } from '../../support/laws/change';
import { LAW_NAMES, LAWS, type LawName } from '../../support/laws/laws';
import { FIRST, ground, LAST } from '../../support/laws/literal';
import type { Random } from '../../support/random';
import { sheet } from '../../support/sheet';

/** What each operator of the laws does to a small sheet: literal grid in, literal grid out. */

const LIST = ground(
  sheet([
    ['指標名', 'R6目標', 'R6実績'],
    ['相談件数', 100, 90],
    ['講座数', 4, 5],
  ]),
  [
    ['A2', '相談件数', ['target', 2024, 'B2', 100], ['actual', 2024, 'C2', 90]],
    ['A3', '講座数', ['target', 2024, 'B3', 4], ['actual', 2024, 'C3', 5]],
  ],
);

const TALL = ground(
  sheet(
    [
      ['指標名', 'R6', null, '担当'],
      [null, '目標', '実績', null],
      ['相談件数', 100, 90, '市民課'],
      ['講座数', 4, 5, '公民館'],
    ],
    { merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
  ),
  [
    ['A3', '相談件数', ['target', 2024, 'B3', 100], ['actual', 2024, 'C3', 90]],
    ['A4', '講座数', ['target', 2024, 'B4', 4], ['actual', 2024, 'C4', 5]],
  ],
);

interface Outcome {
  readonly grid: readonly (readonly string[])[];
  readonly merges?: readonly string[];
  /** Old cells and where they are now. */
  readonly moved?: Readonly<ByCell>;
  readonly reworded?: readonly string[];
  /** Name, period, role, value and cell of each tuple that is new. */
  readonly added?: readonly string[];
}
type ByCell = { [cell: string]: string | null };

const tried = new Set<LawName>();

function apply(law: LawName, on: Ground, random: Random = FIRST): SheetMutant | null {
  tried.add(law);
  return LAWS[law](on, random);
}

function outcomeOf(law: LawName, on: Ground, random: Random, cells: readonly string[]): Outcome | null {
  const mutant = apply(law, on, random);
  if (!mutant) return null;
  const { sheet: changed, moved, reworded = [], added = [] } = mutant;
  return {
    grid: changed.texts,
    merges: changed.merges.map(areaAddress).sort(),
    moved: Object.fromEntries(cells.map((cell) => [cell, moved(cell)])),
    reworded,
    added: added.map(({ nameCell, period, role, value, at }) =>
      [nameCell, period, role, value, at.cell].join(' '),
    ),
  };
}

function check(law: LawName, on: Ground, wanted: Outcome, random: Random = FIRST): void {
  const { grid, merges = [], moved = {}, reworded = [], added = [] } = wanted;
  expect(outcomeOf(law, on, random, Object.keys(moved))).toEqual({ grid, merges, moved, reworded, added });
}

test('text column in: at the left edge, at the right edge, under one merged title', () => {
  check('text column in', LIST, {
    grid: [
      ['選定理由', '指標名', 'R6目標', 'R6実績'],
      ['総合計画の柱に関わるため', '相談件数', '100', '90'],
      ['市民の関心が高いため', '講座数', '4', '5'],
    ],
    moved: { A2: 'B2', C3: 'D3' },
  });
  check(
    'text column in',
    LIST,
    {
      grid: [
        ['指標名', 'R6目標', 'R6実績', '関連計画'],
        ['相談件数', '100', '90', '地域福祉計画'],
        ['講座数', '4', '5', '総合計画'],
      ],
      moved: { A2: 'A2', C3: 'C3' },
    },
    LAST,
  );
  check(
    'text column in',
    TALL,
    {
      grid: [
        ['指標名', 'R6', '', '', '担当'],
        ['', '目標', '頻度', '実績', ''],
        ['相談件数', '100', '毎月', '90', '市民課'],
        ['講座数', '4', '年1回', '5', '公民館'],
      ],
      merges: ['A1:A2', 'B1:D1', 'E1:E2'],
      moved: { B3: 'B3', C3: 'D3' },
    },
    { ...FIRST, pick: <T>(list: readonly T[]) => list[list.length === 5 ? 2 : 1]! },
  );
});

test('text column in: a list with a letter under each title is left alone', () => {
  const letters = ground(
    sheet([
      ['指標名', '目標', '実績'],
      ['A', 'B', 'C'],
      ['相談件数', 100, 90],
      ['講座数', 4, 5],
    ]),
    [
      ['A3', '相談件数', ['target', 2024, 'B3', 100]],
      ['A4', '講座数', ['target', 2024, 'B4', 4]],
    ],
  );
  expect(apply('text column in', letters)).toBeNull();
});

test('number column in: never under a merged title', () => {
  const seen: number[] = [];
  const watching: Random = {
    ...FIRST,
    pick: (list) => {
      if (typeof list[0] === 'number') seen.push(...(list as unknown as number[]));
      return list[0]!;
    },
  };
  check(
    'number column in',
    TALL,
    {
      grid: [
        ['重み', '指標名', 'R6', '', '担当'],
        ['', '', '目標', '実績', ''],
        ['1', '相談件数', '100', '90', '市民課'],
        ['2', '講座数', '4', '5', '公民館'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      moved: { B3: 'C3' },
    },
    watching,
  );
  expect(seen).toEqual([0, 1, 3, 4]);
});

test('columns shuffled: those of one merged title stay together', () => {
  check('columns shuffled', LIST, {
    grid: [
      ['R6実績', 'R6目標', '指標名'],
      ['90', '100', '相談件数'],
      ['5', '4', '講座数'],
    ],
    moved: { A2: 'C2', B3: 'B3', C3: 'A3' },
  });
  check('columns shuffled', TALL, {
    grid: [
      ['担当', 'R6', '', '指標名'],
      ['', '実績', '目標', ''],
      ['市民課', '90', '100', '相談件数'],
      ['公民館', '5', '4', '講座数'],
    ],
    merges: ['A1:A2', 'B1:C1', 'D1:D2'],
    moved: { A3: 'D3', B1: 'B1', B3: 'C3', C3: 'B3' },
  });
});

test('columns shuffled: not where a title does not say its year while there are several', () => {
  const years = ground(
    sheet([
      ['指標名', 'R5実績', '目標', '実績'],
      ['相談件数', 80, 100, 90],
      ['講座数', 3, 4, 5],
    ]),
    [
      ['A2', '相談件数', ['actual', 2023, 'B2', 80], ['target', 2024, 'C2', 100], ['actual', 2024, 'D2', 90]],
      ['A3', '講座数', ['actual', 2023, 'B3', 3], ['target', 2024, 'C3', 4], ['actual', 2024, 'D3', 5]],
    ],
  );
  expect(apply('columns shuffled', years)).toBeNull();
});

test('sheet moved: the used range stands elsewhere', () => {
  check('sheet moved', LIST, { grid: LIST.sheet.texts, moved: { A1: 'B1', C3: 'D3' } });
});

const TWO = ground(
  sheet([
    ['指標名', 'R6目標'],
    ['相談件数', 100],
    ['講座数', 4],
    [],
    ['指標名', 'R6目標'],
    ['来館者数', 50],
    ['貸出冊数', 70],
  ]),
  [
    ['A2', '相談件数', ['target', 2024, 'B2', 100]],
    ['A3', '講座数', ['target', 2024, 'B3', 4]],
    ['A6', '来館者数', ['target', 2024, 'B6', 50]],
    ['A7', '貸出冊数', ['target', 2024, 'B7', 70]],
  ],
);

test('table moved: one of two goes to the right', () => {
  check(
    'table moved',
    TWO,
    {
      grid: [
        ['指標名', 'R6目標', '', '', ''],
        ['相談件数', '100', '', '', ''],
        ['講座数', '4', '', '', ''],
        ['', '', '', '', ''],
        ['', '', '', '指標名', 'R6目標'],
        ['', '', '', '来館者数', '50'],
        ['', '', '', '貸出冊数', '70'],
      ],
      moved: { B3: 'B3', A6: 'D6', B7: 'E7' },
    },
    LAST,
  );
  expect(apply('table moved', LIST)).toBeNull();
});

test('spacer row: below the titles', () => {
  check('spacer row', LIST, {
    grid: [
      ['指標名', 'R6目標', 'R6実績'],
      ['', '', ''],
      ['相談件数', '100', '90'],
      ['講座数', '4', '5'],
    ],
    moved: { A1: 'A1', A2: 'A3' },
  });
});

test('spacer column: between two filled ones', () => {
  check('spacer column', TALL, {
    grid: [
      ['指標名', '', 'R6', '', '担当'],
      ['', '', '目標', '実績', ''],
      ['相談件数', '', '100', '90', '市民課'],
      ['講座数', '', '4', '5', '公民館'],
    ],
    merges: ['A1:A2', 'C1:D1', 'E1:E2'],
    moved: { A3: 'A3', B3: 'C3' },
  });
});

test('head split: the period over the words, other titles in both rows', () => {
  check('head split', LIST, {
    grid: [
      ['指標名', 'R6', ''],
      ['', '目標', '実績'],
      ['相談件数', '100', '90'],
      ['講座数', '4', '5'],
    ],
    merges: ['A1:A2', 'B1:C1'],
    moved: { A1: 'A1', B1: 'B2', A2: 'A3', C3: 'C4' },
    reworded: ['B2', 'C2'],
  });
});

test('head merged: period and word in one title', () => {
  check('head merged', TALL, {
    grid: [
      ['指標名', 'R6目標', 'R6実績', '担当'],
      ['相談件数', '100', '90', '市民課'],
      ['講座数', '4', '5', '公民館'],
    ],
    moved: { A1: 'A1', B1: null, B2: 'B1', D1: 'D1', A3: 'A2', C4: 'C3' },
    reworded: ['B1', 'C1'],
  });
});

test('words swapped: only where a word is the title of what is read', () => {
  check('words swapped', TALL, {
    grid: [
      ['指標', 'R6', '', '担当'],
      ['', '目標値', '実績値', ''],
      ['相談件数', '100', '90', '市民課'],
      ['講座数', '4', '5', '公民館'],
    ],
    merges: ['A1:A2', 'B1:C1', 'D1:D2'],
    moved: { B3: 'B3' },
    reworded: ['B2', 'C2', 'A1'],
  });
  const named = ground(sheet([['目標', '参加者を増やす']]), [['A1', '目標', ['target', null, 'B1', 1]]]);
  expect(apply('words swapped', named)).toBeNull();
});

test('transposed: a list on its side, and back', () => {
  check('transposed', TALL, {
    grid: [
      ['指標名', '', '相談件数', '講座数'],
      ['R6', '目標', '100', '4'],
      ['', '実績', '90', '5'],
      ['担当', '', '市民課', '公民館'],
    ],
    merges: ['A1:B1', 'A2:A3', 'A4:B4'],
    moved: { A3: 'C1', C4: 'D3' },
  });
  const flat = ground(
    sheet([
      ['指標名', '相談件数', '講座数'],
      ['R6目標', 100, 4],
      ['R6実績', 90, 5],
    ]),
    [
      ['B1', '相談件数', ['target', 2024, 'B2', 100], ['actual', 2024, 'B3', 90]],
      ['C1', '講座数', ['target', 2024, 'C2', 4], ['actual', 2024, 'C3', 5]],
    ],
  );
  check('transposed', flat, { grid: LIST.sheet.texts, moved: { B1: 'A2', C3: 'C3' } });
});

test('formulas to values, values to formulas: nothing that is shown changes', () => {
  const rates = ground(
    sheet([
      ['指標名', '目標', '実績', '達成率'],
      ['相談件数', 100, 90, 90],
      ['講座数', 4, 5, 125],
    ]),
    [
      ['A2', '相談件数', ['target', 2024, 'B2', 100], ['actual', 2024, 'C2', 90]],
      ['A3', '講座数', ['target', 2024, 'B3', 4], ['actual', 2024, 'C3', 5]],
    ],
  );
  const made = apply('values to formulas', rates)!;
  expect(made.sheet.texts).toEqual(rates.sheet.texts);
  expect(made.sheet.formulas.map((row) => row[3])).toEqual([null, '=C2/B2*100', '=C3/B3*100']);
  const back = apply('formulas to values', { ...rates, sheet: made.sheet })!;
  expect(back.sheet).toEqual(rates.sheet);
  expect(apply('values to formulas', LIST)).toBeNull();
});

test('last year in: the actual of the year before in front of the target', () => {
  check('last year in', LIST, {
    grid: [
      ['指標名', 'R5実績', 'R6目標', 'R6実績'],
      ['相談件数', '81', '100', '90'],
      ['講座数', '5', '4', '5'],
    ],
    moved: { A2: 'A2', C2: 'D2' },
    added: ['A2 2023 actual 81 B2', 'A3 2023 actual 5 B3'],
  });
});

test('table below and table beside: a small list of other KPIs', () => {
  check('table below', LIST, {
    grid: [
      ['指標名', 'R6目標', 'R6実績'],
      ['相談件数', '100', '90'],
      ['講座数', '4', '5'],
      ['', '', ''],
      ['', '', ''],
      ['指標名', 'R6目標', 'R6実績'],
      ['緑化講習会の参加者数', '240', '255'],
      ['防災メールの登録件数', '1800', '1620'],
    ],
    added: [
      'A7 2024 target 240 B7',
      'A7 2024 actual 255 C7',
      'A8 2024 target 1800 B8',
      'A8 2024 actual 1620 C8',
    ],
  });
  const beside = outcomeOf('table beside', TWO, FIRST, []);
  expect(beside?.grid[0]).toEqual(['指標名', 'R6目標', '', '指標名', 'R6目標', 'R6実績']);
  expect(beside?.added?.[0]).toBe('D2 2024 target 240 E2');
});

test('note row: merged over the list, below the titles', () => {
  check('note row', LIST, {
    grid: [
      ['指標名', 'R6目標', 'R6実績'],
      ['※ 端数は四捨五入している。', '', ''],
      ['相談件数', '100', '90'],
      ['講座数', '4', '5'],
    ],
    merges: ['A2:C2'],
    moved: { A2: 'A3' },
  });
});

test('cells unmerged: the text stays in the upper left cell', () => {
  check('cells unmerged', TALL, { grid: TALL.sheet.texts, moved: { B1: 'B1' } });
  expect(apply('cells unmerged', LIST)).toBeNull();
});

test('every law was tried above', () => {
  expect([...tried].sort()).toEqual([...LAW_NAMES].sort());
});
