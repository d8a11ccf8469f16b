import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { SheetSnapshot } from '../../../src/core/cells/snapshot';
import { scanWorkbook } from '../../../src/core/scan';
import { anonymised } from '../../../src/workbench/headless/anonymise';
import { literalOf } from '../../../src/workbench/headless/literal';
import { sheet } from '../../support/sheet';
import { snapshotOfFile } from '../../support/xlsx-snapshot';

const FIXTURES = join(__dirname, '../../fixtures/workbooks');

/** What the printed literal makes where it is pasted. */
function pasted(literal: string): SheetSnapshot {
  return runInNewContext(literal, { sheet }) as SheetSnapshot;
}

const LIST = sheet(
  [
    ['花巻市 指標一覧', null, null, null, null],
    ['指標名', '単位', 'R6目標', 'R6実績', '達成率'],
    ['リンゴ相談件数', '件', 1200, 900, 0.75],
    ['満足した人の割合', '％', 60, 45, 0.75],
    ['参加者', '人', '400人', '410人以上', null],
    ['合計', null, 1200, 900, null],
  ],
  {
    name: "it's",
    at: 'B3',
    merges: ['B3:F3'],
    formats: { D5: '#,##0', F5: '0%', F6: '0%', E5: '#,##0"件"' },
    texts: { D5: '1,200', F5: '75%', F6: '75%', E5: '900件' },
    formulas: { F5: '=E5/D5', D8: '=SUM(D5:D5)', E8: '=IF(E5="","花巻",\'花 巻\'!E5)' },
    hiddenRows: [7],
  },
);

test('the literal makes the same sheet again', () => {
  expect(pasted(literalOf(LIST))).toEqual(LIST);
});

test.each(['shiroi-r6.xlsx', 'hitoyoshi-r5.xlsx', 'kameyama-r6.xlsx'])(
  'the literals of %s are read as the workbook is',
  async (file) => {
    const book = await snapshotOfFile(join(FIXTURES, file));
    const again = {
      name: book.name,
      sheets: book.sheets.map((one) => ({ ...pasted(literalOf(one)), visibility: one.visibility })),
    };
    expect(scanWorkbook(again)).toEqual(scanWorkbook(book));
  },
);

test('grid and options are JSON as well', () => {
  const literal = literalOf(LIST);
  const inside = literal.slice('sheet('.length, -1);
  const [grid, options] = JSON.parse(`[${inside}]`) as [unknown[][], Record<string, unknown>];
  expect(grid[2]).toEqual(['リンゴ相談件数', '件', 1200, 900, 0.75]);
  expect(options).toMatchObject({ name: "it's", at: 'B3', merges: ['B3:F3'], hiddenRows: [7] });
});

describe('anonymised', () => {
  const made = anonymised(LIST, 'seed');
  const at = (r: number, c: number) => made.values[r]?.[c];

  test('the same for the same seed, another for another', () => {
    expect(anonymised(LIST, 'seed')).toEqual(made);
    expect(anonymised(LIST, 'other')).not.toEqual(made);
  });

  test('words of forms, units and periods stay, names become stand-ins of the same length', () => {
    expect(made.values[1]).toEqual(LIST.values[1]);
    expect([2, 3, 4].map((r) => at(r, 1))).toEqual(['件', '％', '人']);
    expect(at(2, 0)).toMatch(/^[ァ-ヴ]{3}\p{Script=Han}{2}件数$/u);
    expect(at(5, 0)).toBe('合計');
  });

  test('figures are multiplied by one factor, shares stay, texts show the same', () => {
    const factor = (at(2, 2) as number) / 1200;
    expect(Number.isInteger(factor) && factor > 1).toBe(true);
    expect([at(2, 3), at(5, 2), at(5, 3)]).toEqual([900 * factor, 1200 * factor, 900 * factor]);
    expect([at(2, 4), at(3, 2), at(3, 3), at(3, 4)]).toEqual([0.75, 60, 45, 0.75]);
    expect([at(4, 2), at(4, 3)]).toEqual([`${400 * factor}人`, `${410 * factor}人以上`]);
    expect(made.texts[2]![3]).toBe(`${900 * factor}件`);
    expect(made.texts[2]![2]).toBe((1200 * factor).toLocaleString('en-US'));
  });

  test('formulas whose results still follow stay, without names', () => {
    expect(made.formulas[2]![4]).toBe('=E5/D5');
    expect(made.formulas[5]![2]).toBe('=SUM(D5:D5)');
    expect(made.formulas[5]![3]).not.toMatch(/花|巻/);
  });
});

/** All texts of a sheet. */
const textsOf = (one: SheetSnapshot): string[] => [
  ...new Set([one.name, ...one.values.flat().filter((value): value is string => typeof value === 'string')]),
];

describe.each([
  'shiroi-r6.xlsx',
  'hitoyoshi-r5.xlsx',
  'hanamaki-r6.xlsx',
  'kameyama-r6.xlsx',
  'ibusuki-r6.xlsx',
])('%s', (file) => {
  test('no text that was replaced is left anywhere, and what is kept is of every form', async () => {
    const book = await snapshotOfFile(join(FIXTURES, file));
    const kept = new Set<string>();
    for (const one of book.sheets) {
      const literal = literalOf(anonymised(one, '1'));
      const strings = textsOf(one);
      const after = new Set(textsOf(anonymised(one, '1')));
      for (const text of strings) {
        if (after.has(text)) kept.add(text);
        else if (text.length > 2) expect(literal).not.toContain(JSON.stringify(text).slice(1, -1));
      }
    }
    // Long labels of forms that the lexicon spells out.
    const isLabel = /^重要業績評価指標|^基準値/;
    expect([...kept].filter((text) => text.length > 16 && !isLabel.test(text))).toEqual([]);
  });

  test('it is read alike: the same cells, statuses and rates', async () => {
    const book = await snapshotOfFile(join(FIXTURES, file));
    const brief = (sheets: readonly SheetSnapshot[]) =>
      scanWorkbook({ name: book.name, sheets })
        .kpis.filter(({ periods }) => periods.length > 0)
        .map(({ nameCell, periods }) => [
          nameCell,
          periods.map(({ fiscalYear, target, actual, status, ratePercent }) => [
            fiscalYear,
            target?.cell,
            actual?.cell,
            status,
            ratePercent,
          ]),
        ]);
    const names = (sheets: readonly SheetSnapshot[]) => sheets.map((one, i) => ({ ...one, name: `S${i}` }));
    expect(brief(names(book.sheets.map((one) => anonymised(one, '1'))))).toEqual(brief(names(book.sheets)));
  });
});
