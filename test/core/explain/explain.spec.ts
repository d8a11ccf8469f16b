import { parseAddress } from '../../../src/core/cells/address';
import { explainWorkbook } from '../../../src/core/explain';
import type { CellLedger, Ledger } from '../../../src/core/explain/ledger';
import { overlayOf } from '../../../src/core/explain/overlay';
import { passagesOf, textOf } from '../../../src/core/explain/sentences';
import { sheet, workbook } from '../../support/sheet';

/**
 *       A        B    C       D       E
 *     1 指標名   単位 R6目標  R6実績  着地
 *     2 相談件数 件   100     90      95
 *     3 講座数   回   20      25      22
 *     6 連絡先                        41
 */
const LIST = sheet(
  [
    ['指標名', '単位', 'R6目標', 'R6実績', '着地'],
    ['相談件数', '件', 100, 90, 95],
    ['講座数', '回', 20, 25, 22],
    [null, null, null, null, null],
    [null, null, null, null, null],
    ['連絡先', null, null, null, 41],
  ],
  { name: '一覧' },
);

const explainer = explainWorkbook(workbook(LIST));

function ledgerOf(address: string | null): Ledger {
  return explainer.explain('一覧', address === null ? null : parseAddress(address))!;
}

function cellOf(address: string): CellLedger {
  const { cells } = ledgerOf(address);
  expect(cells).toHaveLength(1);
  return cells[0]!;
}

/** What of a ledger a test looks at. */
const brief = ({ own, won, runnerUp, claims, decisions }: CellLedger) => ({
  kind: own.kind,
  won: [won.layout, won.address, won.part],
  runnerUp: runnerUp && [runnerUp.layout, runnerUp.address],
  claims: claims.map(({ about, value, from }) => [about, value, from]),
  decisions: decisions.map(({ as, kpi, period, value, heads }) => [
    heads ? `${as} ${heads}` : as,
    kpi,
    period,
    value,
  ]),
});

test('a value: the title that gave its role and period, and the record it went into', () => {
  expect(brief(cellOf('C2'))).toEqual({
    kind: 'number',
    won: ['list', 'A1:E3', 'A2:E2'],
    runnerUp: ['pair', 'C1:C2'],
    claims: [
      ['role', 'target', 'C1'],
      ['period', 'R6', 'C1'],
    ],
    decisions: [['target', '一覧!A2', 'R6', '100']],
  });
});

test('a name: its title and the evidence of its record', () => {
  const { claims, decisions } = brief(cellOf('A3'));
  expect(claims).toContainEqual(['name', '講座数', 'A1']);
  expect(claims.some(([about]) => about === 'record')).toBe(true);
  expect(decisions).toEqual([['name', '一覧!A3', null, '講座数']]);
});

test('a unit is told as the unit of its KPI', () => {
  expect(brief(cellOf('B2')).decisions).toEqual([['unit', '一覧!A2', null, '件']]);
});

test('a title: what it says of its cells and what became of them', () => {
  const { won, claims, decisions } = brief(cellOf('D1'));
  expect(won).toEqual(['list', 'A1:E3', null]);
  expect(claims).toEqual([['title', 'actual, R6', null]]);
  expect(decisions).toEqual([['title actual', null, 'R6', '2']]);
});

test('a number under an unknown title: the table took its row, no rule the cell', () => {
  const cell = cellOf('E2');
  expect(brief(cell)).toEqual({
    kind: 'number',
    won: ['list', 'A1:E3', null],
    runnerUp: null,
    claims: [['column', null, 'E1']],
    decisions: [],
  });
  expect(cell.nearby.map(({ side, cell: address }) => [side, address])).toEqual([
    ['left', 'D2'],
    ['above', 'E1'],
  ]);
});

test('a number beside a label outside all tables: a pair that serves no record', () => {
  const cell = cellOf('E6');
  expect(cell.won.layout).toBe('pair');
  expect(cell.decisions).toEqual([]);
});

test('a blank cell, also one beyond all that is filled, is told as blank', () => {
  for (const address of ['C4', 'Z900']) {
    const cell = cellOf(address);
    expect([cell.own.kind, cell.won.layout, cell.runnerUp, cell.decisions]).toEqual([
      'blank',
      'none',
      null,
      [],
    ]);
  }
});

test('a range and a sheet: their areas, and the numbers nobody read', () => {
  const range = ledgerOf('A1:E3');
  expect(range.cells).toHaveLength(15);
  expect(range.areas.map(({ address, layout, kpis }) => [address, layout, kpis])).toEqual([
    ['A1:E3', 'list', ['相談件数', '講座数']],
  ]);
  expect(range.unread).toEqual(['E2', 'E3']);
  expect(ledgerOf(null).address).toBe('A1:E6');
});

test('a table on its side, and the upright table that gave way to it', () => {
  const turned = explainWorkbook(
    workbook(
      sheet([
        ['指標名', '相談件数', '講座数'],
        ['単位', '件', '回'],
        ['R6 目標値', 100, 4],
        ['R6 実績値', 120, 3],
      ]),
    ),
  );
  const [cell] = turned.explain('Sheet1', parseAddress('C3'))!.cells;
  expect(brief(cell!)).toMatchObject({
    won: ['transposed', 'C1:C4', 'C1:C4'],
    claims: [
      ['role', 'target', 'A3'],
      ['period', 'R6', 'A3'],
    ],
    decisions: [['target', 'Sheet1!C1', 'R6', '4']],
  });
});

test('amounts of money and the label they stand beside', () => {
  const money = explainWorkbook(
    workbook(
      sheet([
        ['事業名', '相談事業'],
        ['交付金額', '1,386千円'],
      ]),
    ),
  );
  const [cell] = money.explain('Sheet1', parseAddress('B2'))!.cells;
  expect(brief(cell!)).toMatchObject({
    won: ['costs', 'A2:B2', null],
    runnerUp: ['pair', 'A2:B2'],
    claims: [['label', 'grant', 'A2']],
    decisions: [['cost', null, null, '交付金額 1386000 円']],
  });
});

test('a sheet without our words was not looked at, and says so', () => {
  const other = explainWorkbook(
    workbook(
      sheet([
        ['品名', '数'],
        ['鉛筆', 3],
      ]),
    ),
  );
  const ledger = other.explain('Sheet1', parseAddress('B2'))!;
  expect(ledger.skipped).toBe(true);
  expect(ledger.cells[0]!.own).toMatchObject({ kind: 'number', number: 3 });
  expect(textOf(ledger, 'en')).toContain('was not read');
});

test('a sheet that is not there has no ledger', () => {
  expect(explainer.explain('なし', null)).toBeNull();
});

test('sentences name area, reading, runner-up, claims and decisions in both languages', () => {
  const cell = cellOf('C2');
  expect(passagesOf(cell, 'en').map(({ title }) => title)).toEqual([
    'cell',
    'area',
    'reading',
    'runner-up',
    'claims',
    'decisions',
  ]);
  expect(textOf(ledgerOf('C2'), 'en')).toBe(
    [
      '一覧!C2',
      '  cell:       C2 "100": number, 100',
      '  area:       A1:E3 list, a row per KPI; of it A2:E2 speaks of the KPI',
      '  reading:    list A1:E3: it serves the KPI "相談件数" (A2)',
      '  runner-up:  pair C1:C2: C1 "R6目標" with its value below (C2)',
      '  claims:     target, by its title: C1 "R6目標"',
      '              R6 (FY2024), from C1 "R6目標"',
      '  decisions:  target of R6 = 100, of KPI "相談件数" (一覧!A2)',
    ].join('\n'),
  );
  expect(textOf(ledgerOf('C2'), 'ja')).toContain('指標「相談件数」（一覧!A2）のR6 目標値：100');
});

test('over the sheet: uses, titles by what they head, and numbers nobody read', () => {
  const drawn = ledgerOf(null).cells.flatMap((cell) => overlayOf(cell) ?? []);
  const of = (address: string) => drawn.find(({ cell }) => cell === address);
  expect(of('A2')).toMatchObject({ role: 'name', heads: null, unread: false });
  expect(of('C1')).toMatchObject({ role: null, heads: 'target' });
  expect(of('D3')).toMatchObject({ role: 'actual' });
  expect(of('E2')).toMatchObject({ role: null, heads: null, unread: true });
});

test('a blank a record waits for, and a value that another table of the KPI outdid', () => {
  const twice = explainWorkbook(
    workbook(
      sheet(
        [
          ['指標名', 'R6目標', 'R7目標'],
          ['相談件数', 100, 120],
        ],
        { name: '計画' },
      ),
      sheet(
        [
          ['指標名', 'R6目標', 'R6実績', 'R7実績'],
          ['相談件数', 110, 90, null],
        ],
        { name: '結果' },
      ),
    ),
  );
  const at = (name: string, address: string) => twice.explain(name, parseAddress(address))!.cells[0]!;
  expect(brief(at('結果', 'B2')).decisions).toEqual([['target', '計画!A2', 'R6', '110']]);
  expect(brief(at('計画', 'B2')).decisions).toEqual([['otherTarget', '計画!A2', 'R6', '100']]);
  expect(overlayOf(at('計画', 'B2'))).toMatchObject({ role: 'target', unread: false });
  expect(overlayOf(at('結果', 'D2'))).toMatchObject({ role: 'actual', slot: true });
  expect(twice.cells('結果', parseAddress('A1:D9')).map(({ cell }) => cell)).toContain('D2');
});
