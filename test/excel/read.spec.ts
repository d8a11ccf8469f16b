import { readFileSync } from 'node:fs';
import type { Workbook } from '@cj-tech-master/excelts';
import type { SheetSnapshot } from '../../src/core/cells/snapshot';
import { ExcelActionError, readWorkbook } from '../../src/excel';
import { snapshotOfFile } from '../support/xlsx-snapshot';
import { fixturePath, NAMES, open, openFixture, openMade } from './stand-in';

/** The cell at sheet coordinates, whatever corner the used range starts at. */
function at<T>(
  sheet: SheetSnapshot,
  matrix: readonly (readonly T[])[],
  row: number,
  column: number,
  blank: T,
): T {
  return matrix[row - sheet.top]?.[column - sheet.left] ?? blank;
}

function sorted(sheet: SheetSnapshot): string[] {
  return sheet.merges.map((m) => [m.top, m.left, m.bottom, m.right].join(' ')).sort();
}

describe.each(NAMES)('%s', (name) => {
  test('is read as the .xlsx library reads it, in three round trips', async () => {
    const host = await openFixture(name);
    const read = await readWorkbook();
    expect(host.roundTrips).toBeLessThanOrEqual(3);
    const direct = await snapshotOfFile(fixturePath(name));
    expect(read.name).toBe(direct.name);
    expect(read.sheets.map((s) => [s.name, s.visibility])).toEqual(
      direct.sheets.map((s) => [s.name, s.visibility]),
    );
    const differences: string[] = [];
    let compared = 0;
    direct.sheets.forEach((wanted, i) => {
      const got = read.sheets[i]!;
      wanted.values.forEach((line, r) =>
        line.forEach((value, c) => {
          const [row, column] = [wanted.top + r, wanted.left + c];
          // The library gives no value for a formula that shows nothing.
          const shown = value === null && wanted.formulas[r]![c] !== null ? '' : value;
          const pairs = [
            [at(got, got.values, row, column, null), shown],
            [at(got, got.formulas, row, column, null), wanted.formulas[r]![c]],
            // A blank cell outside the used range has no format to compare.
            ...(value === null
              ? []
              : [[at(got, got.numberFormats, row, column, ''), wanted.numberFormats[r]![c]]]),
            ...(typeof value === 'string'
              ? [[at(got, got.texts, row, column, ''), wanted.texts[r]![c]]]
              : []),
          ];
          compared += pairs.length;
          for (const [a, b] of pairs)
            if (a !== b) differences.push(`${wanted.name} R${row + 1}C${column + 1}: ${a} ≠ ${b}`);
        }),
      );
      expect(sorted(got)).toEqual(sorted(wanted).filter((merge) => sorted(got).includes(merge)));
      const [bottom, right] = [got.top + got.values.length - 1, got.left + (got.values[0]?.length ?? 0) - 1];
      const inUse = wanted.merges.filter(
        (m) => m.top >= got.top && m.top <= bottom && m.left >= got.left && m.left <= right,
      );
      expect(got.merges).toHaveLength(inUse.length);
    });
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });
});

test('all matrices of a sheet have one shape', async () => {
  await openFixture('hanamaki-r6');
  for (const sheet of (await readWorkbook()).sheets) {
    const shape = (matrix: readonly (readonly unknown[])[]): string => matrix.map((row) => row.length).join();
    expect(shape(sheet.texts)).toBe(shape(sheet.values));
    expect(shape(sheet.formulas)).toBe(shape(sheet.values));
    expect(shape(sheet.numberFormats)).toBe(shape(sheet.values));
  }
});

test('blank is null, a formula that shows nothing is an empty string, text with = is no formula', async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet('S');
    sheet.getCell('B2').value = 1;
    sheet.getCell('D2').value = { formula: 'IF(B2=1,"","x")', result: '' };
    sheet.getCell('E2').value = '=B2';
    sheet.getCell('E2').numFmt = '@';
    workbook.addWorksheet('empty');
  });
  const { sheets } = await readWorkbook();
  expect(sheets[0]).toMatchObject({
    top: 1,
    left: 1,
    values: [[1, null, '', '=B2']],
    formulas: [[null, null, '=IF(B2=1,"","x")', null]],
  });
  expect(sheets[1]).toEqual({
    name: 'empty',
    visibility: 'visible',
    top: 0,
    left: 0,
    values: [],
    texts: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
  });
});

test('hidden rows, hidden and very hidden sheets are told', async () => {
  await openMade((workbook) => {
    const fill = (name: string): ReturnType<Workbook['addWorksheet']> => {
      const sheet = workbook.addWorksheet(name);
      for (let r = 3; r <= 6; r++) sheet.getCell(`A${r}`).value = r;
      return sheet;
    };
    const some = fill('some');
    some.getRow(4).hidden = true;
    some.getRow(6).hidden = true;
    const all = fill('all');
    for (let r = 3; r <= 6; r++) all.getRow(r).hidden = true;
    fill('hidden').state = 'hidden';
    fill('very').state = 'veryHidden';
  });
  const { sheets } = await readWorkbook();
  expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.hiddenRows])).toEqual([
    ['some', 'visible', [3, 5]],
    ['all', 'visible', [2, 3, 4, 5]],
    ['hidden', 'hidden', []],
    ['very', 'veryHidden', []],
  ]);
  expect(sheets[3]?.values).toHaveLength(4);
});

test('round trips grow with the cells, not with the sheets', async () => {
  const host = await openMade((workbook) => {
    for (let s = 0; s < 60; s++) {
      const sheet = workbook.addWorksheet(`S${s}`);
      for (let r = 1; r <= 20; r++) sheet.getCell(r, 10).value = r;
    }
  });
  const { sheets } = await readWorkbook();
  expect(sheets).toHaveLength(60);
  expect(host.roundTrips).toBe(3);
});

test.each(['refused', 'none'] as const)(
  'more merged areas than Excel answers for (%s) are asked for in tiles',
  async (how) => {
    const host = await openMade((workbook) => {
      const sheet = workbook.addWorksheet('form');
      sheet.mergeCells('A1:F2');
      sheet.getCell('A1').value = 'title';
      for (let r = 3; r <= 402; r++) {
        sheet.mergeCells(r, 1, r, 2);
        sheet.mergeCells(r, 3, r, 6);
        sheet.getCell(r, 3).value = r;
      }
      const plain = workbook.addWorksheet('list');
      for (let r = 1; r <= 400; r++) for (let c = 1; c <= 4; c++) plain.getCell(r, c).value = r;
    });
    host.book.manyMerges = how;
    const { sheets } = await readWorkbook();
    const rows = Array.from({ length: 400 }, (_, i) => i + 2);
    expect(sheets.map(({ merges }) => merges)).toEqual([
      [
        { top: 0, left: 0, bottom: 1, right: 5 },
        ...rows.flatMap((row) => [
          { top: row, left: 0, bottom: row, right: 1 },
          { top: row, left: 2, bottom: row, right: 5 },
        ]),
      ],
      [],
    ]);
    expect(host.roundTrips).toBe(4);
  },
);

test('an answer over 5 MB is asked for in smaller parts, and the parts fit together', async () => {
  const text = (r: number, c: number): string => `${r}:${c} ${'長い文章'.repeat(60)}`;
  const host = await openMade((workbook) => {
    const sheet = workbook.addWorksheet('long');
    sheet.mergeCells('A1:B1');
    for (let r = 1; r <= 301; r++)
      for (let c = 1; c <= 30; c++) if (r > 1) sheet.getCell(r, c).value = text(r, c);
    sheet.getCell('A1').value = 'title';
  });
  const [sheet] = (await readWorkbook()).sheets;
  expect(host.roundTrips).toBeGreaterThan(3);
  expect(sheet?.values).toHaveLength(301);
  sheet?.values
    .slice(1)
    .forEach((row, i) => row.forEach((value, c) => expect(value).toBe(text(i + 2, c + 1))));
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('a sheet in use to its last cell is refused as too large and named', async () => {
  await openMade((workbook) => {
    workbook.addWorksheet('small').getCell('A1').value = 1;
    const wide = workbook.addWorksheet('wide');
    wide.getCell('A1').value = 1;
    wide.getCell('AMJ100000').value = 1;
  });
  await expect(readWorkbook()).rejects.toMatchObject({
    code: 'tooLarge',
    message: expect.stringContaining('wide') as string,
  });
});

test('reading tells its progress and stops when it is cancelled', async () => {
  const bytes = readFileSync(fixturePath('shiroi-r6'));
  const progress: string[] = [];
  await open(bytes);
  await readWorkbook({ onProgress: (sheet) => progress.push(sheet) });
  expect(progress).toEqual(['1-1']);

  const host = await open(bytes);
  const cancel = new AbortController();
  host.injectFault(({ index }) => {
    if (index === 0) cancel.abort();
    return null;
  });
  const cancelled = readWorkbook({ signal: cancel.signal });
  await expect(cancelled).rejects.toBeInstanceOf(ExcelActionError);
  await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
  expect(host.roundTrips).toBe(1);
});

test('cell-edit mode is told as busy', async () => {
  const host = await openFixture('shiroi-r6');
  host.book.cellEditMode = true;
  await expect(readWorkbook()).rejects.toMatchObject({ code: 'busy' });
});
