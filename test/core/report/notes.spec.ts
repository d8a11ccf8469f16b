import { withNotes, type EarlierCells } from '../../../src/core/report/notes';
import type { KeptColumn, ReportCell, ReportSheet } from '../../../src/core/report/plan';

type Word = string | number | boolean;

const column = (place: number, ...titles: string[]): KeptColumn => ({ column: place, titles });
const WHAT = column(1, '状況', 'Details');
const SOURCE = column(3, '出典', 'Source');
const CODE = column(4, 'コード', 'Code');

const text = (content: string): ReportCell => (content === '' ? null : { kind: 'text', text: content });

/** 要確認 in short: severity, details, note, source, code. */
function checks(
  rows: readonly (readonly string[])[],
  translations: Readonly<Record<string, string>> = {},
): ReportSheet {
  return {
    key: 'checks',
    name: '要確認',
    rows: [
      [text('要確認一覧')],
      ['区分', '状況', 'メモ', '出典', 'コード'].map(text),
      ...rows.map(([what, source, code]) =>
        [text('注意'), text(what!), null, text(source!), text(code!)].map((cell) => cell),
      ),
    ],
    columnWidths: [],
    tables: [{ name: 'T', area: { top: 1, left: 0, bottom: 1 + rows.length, right: 4 } }],
    charts: [],
    frozenRows: 2,
    wrapColumns: [],
    keeps: {
      notes: [column(2, 'メモ', 'Note')],
      identities: [
        [CODE, SOURCE, WHAT],
        [CODE, SOURCE],
        [CODE, WHAT],
      ],
      columns: [column(0, '区分', 'Severity'), WHAT, SOURCE, CODE],
      translations: new Map(Object.entries(translations)),
      goneWord: '解消',
      goneColumn: 0,
    },
  };
}

function earlier(
  rows: readonly (readonly Word[])[],
  header: readonly Word[] = ["'区分", "'状況", "'メモ", "'出典", "'コード"],
  formats: Readonly<Record<number, string>> = {},
): EarlierCells {
  const contents = [["'要確認一覧", '', '', '', ''], header, ...rows];
  return { contents, numberFormats: contents.map((row, r) => row.map(() => formats[r] ?? 'General')) };
}

/** What the rows show below the header. */
function shown({ rows, tables }: ReportSheet): unknown[][] {
  expect(tables[0]!.area.bottom).toBe(rows.length - 1);
  return rows.slice(2).map((row) =>
    row.map((cell) => {
      if (cell === null) return '';
      if (cell.kind === 'text') return cell.text;
      if (cell.kind === 'kept') return cell.content;
      return cell.kind === 'number' ? [cell.value, cell.format] : [cell.formula, cell.format];
    }),
  );
}

const A = ['Aの実績値がない', 'S!B2', 'MISSING'];
const B = ['Bの実績値がない', 'S!B3', 'MISSING'];

test('a note goes back into its row, however the table was sorted and whatever stands before it', () => {
  const notes = earlier([
    ["'注意", "'Bの実績値がない", "'Bのメモ", "'S!B3", "'MISSING"],
    ["'注意", "'Aの実績値がない", '', "'S!B2", "'MISSING"],
  ]);
  expect(shown(withNotes(checks([A, B]), notes))).toEqual([
    ['注意', A[0], '', 'S!B2', 'MISSING'],
    ['注意', B[0], "'Bのメモ", 'S!B3', 'MISSING'],
  ]);
});

test('columns are found by their titles in any language and order', () => {
  const notes = earlier(
    [["'S!B2", "'MISSING", "'A has no actual", "'my note", "'Warning"]],
    ["'Source", "'Code", "'Details", "'Note", "'Severity"],
  );
  expect(shown(withNotes(checks([A]), notes))).toEqual([['注意', A[0], "'my note", 'S!B2', 'MISSING']]);
});

test('two rows at one cell keep their notes apart in another language', () => {
  const rows = [
    ['R5の目標値がない', 'S!A2', 'NO_TARGET'],
    ['R6の目標値がない', 'S!A2', 'NO_TARGET'],
  ];
  const words = { 'no target for R5': 'R5の目標値がない', 'no target for R6': 'R6の目標値がない' };
  const notes = earlier([
    ["'Warning", "'no target for R6", "'six", "'S!A2", "'NO_TARGET"],
    ["'Warning", "'no target for R5", '', "'S!A2", "'NO_TARGET"],
  ]);
  expect(shown(withNotes(checks(rows, words), notes)).map((row) => row[2])).toEqual(['', "'six"]);
});

test('a row is known by code and cell where its words changed, by code and words where its cell moved', () => {
  const notes = earlier([
    ["'注意", "'Aは80%", "'words", "'S!B2", "'RATE"],
    ["'注意", "'Bの実績値がない", "'moved", "'S!B3", "'MISSING"],
  ]);
  const rows = [
    ['Bの実績値がない', 'S!B9', 'MISSING'],
    ['Aは90%', 'S!B2', 'RATE'],
  ];
  expect(shown(withNotes(checks(rows), notes)).map((row) => row[2])).toEqual(["'moved", "'words"]);
});

test('the note of a row that is gone stays at the end; it does not pass to a row that had stood beside it', () => {
  const notes = earlier([
    ["'注意", "'R5の目標値がない", "'five", "'S!A2", "'NO_TARGET"],
    ["'注意", "'R6の目標値がない", '', "'S!A2", "'NO_TARGET"],
    ["'注意", "'Bの実績値がない", '', "'S!B3", "'MISSING"],
  ]);
  const once = withNotes(checks([['R6の目標値がない', 'S!A2', 'NO_TARGET']]), notes);
  expect(shown(once)).toEqual([
    ['注意', 'R6の目標値がない', '', 'S!A2', 'NO_TARGET'],
    ['解消', 'R5の目標値がない', "'five", 'S!A2', 'NO_TARGET'],
  ]);
});

test('a settled row stays settled, and its note returns with its reason', () => {
  const notes = earlier([
    ["'注意", "'Bの実績値がない", '', "'S!B3", "'MISSING"],
    ["'解消", "'Aの実績値がない", "'Aのメモ", "'S!B2", "'MISSING"],
  ]);
  expect(shown(withNotes(checks([B]), notes))).toEqual([
    ['注意', B[0], '', 'S!B3', 'MISSING'],
    ['解消', A[0], "'Aのメモ", 'S!B2', 'MISSING'],
  ]);
  expect(shown(withNotes(checks([A, B]), notes))).toEqual([
    ['注意', A[0], "'Aのメモ", 'S!B2', 'MISSING'],
    ['注意', B[0], '', 'S!B3', 'MISSING'],
  ]);
});

test('rows that are the same in every word keep their order', () => {
  const notes = earlier([
    ["'注意", "'Aの実績値がない", '', "'S!B2", "'MISSING"],
    ["'注意", "'Aの実績値がない", "'second", "'S!B2", "'MISSING"],
  ]);
  expect(shown(withNotes(checks([A, A]), notes)).map((row) => row[2])).toEqual(['', "'second"]);
});

test.each<[string, Word, unknown, string?]>([
  ['text', "'後で確認", "'後で確認"],
  ['text that begins with =', "'=1+1", "'=1+1"],
  ['text that begins with an apostrophe', "''済", "''済"],
  ['a number', 5, [5, 'General']],
  ['zero', 0, [0, 'General']],
  ['a date', 46112, [46112, 'yyyy/m/d'], 'yyyy/m/d'],
  ['a formula', '=1+1', ['=1+1', '0%'], '0%'],
  ['a truth value', false, false],
  ['blanks', "'  ", ''],
])('a note is kept as it was: %s', (_, content, kept, format = 'General') => {
  const notes = earlier([["'注意", "'Aの実績値がない", content, "'S!B2", "'MISSING"]], undefined, {
    2: format,
  });
  expect(shown(withNotes(checks([A]), notes))).toEqual([['注意', A[0], kept, 'S!B2', 'MISSING']]);
});

test('a renamed heading does not lose the notes', () => {
  const notes = earlier(
    [["'注意", "'Aの実績値がない", "'mine", "'S!B2", "'MISSING"]],
    ["'区分", "'状況", "'担当者の記録", "'出典", "'コード"],
  );
  expect(shown(withNotes(checks([A]), notes)).map((row) => row[2])).toEqual(["'mine"]);
});

test('a row the user wrote below the table is kept as written', () => {
  const notes = earlier([
    ["'注意", "'Aの実績値がない", '', "'S!B2", "'MISSING"],
    ['', '', "'全体のメモ", '', ''],
  ]);
  expect(shown(withNotes(checks([A]), notes))).toEqual([
    ['注意', A[0], '', 'S!B2', 'MISSING'],
    ['', '', "'全体のメモ", '', ''],
  ]);
});

test.each<[string, EarlierCells]>([
  [
    'an earlier sheet without our table',
    { contents: [["'mine", 1]], numberFormats: [['General', 'General']] },
  ],
  ['a blank one', { contents: [], numberFormats: [] }],
  ['one without notes', earlier([["'注意", "'Aの実績値がない", '', "'S!B2", "'MISSING"]])],
])('%s changes nothing', (_, cells) => {
  expect(withNotes(checks([A]), cells)).toEqual(checks([A]));
});

test('a sheet that keeps no notes is left alone', () => {
  const { keeps, ...sheet } = checks([A]);
  expect(keeps).toBeDefined();
  expect(withNotes(sheet, earlier([["'注意", '', "'mine", '', '']]))).toBe(sheet);
});
