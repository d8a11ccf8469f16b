import { conditionalLooks } from '../../../src/workbench/host/conditional-looks';
import { moved } from '../../../src/workbench/host/asking';
import { blank, opened as openedAgain, type Opened } from './support';

const FILL = (argb: string) => ({ fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } } }) as const;

/** Fill of each cell that has one by a conditional format, `A1 FFFF0000`. */
function fills({ host }: Opened, rows: number, columns: number): string[] {
  const look = conditionalLooks(host.book);
  const found: string[] = [];
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const fill = look(host.book.active, r, c)?.fill;
      if (fill?.type === 'pattern') found.push(`${'ABCDE'[c]}${r + 1} ${fill.bgColor?.argb}`);
    }
  }
  return found;
}

test('the mark of the add-in is seen, and goes with a number', async () => {
  const opened = await blank((workbook) => workbook.getWorksheet('Sheet1')!.addRow(['x', null, 3]));
  await opened.run(async (sheet, context) => {
    for (const cell of ['B1', 'C1']) {
      const { custom } = sheet.getRange(cell).conditionalFormats.add('Custom');
      custom.rule.formula = `=AND("sign"<>"",NOT(ISNUMBER($${cell[0]}$1)))`;
      custom.format.fill.color = '#FFE8A3';
    }
    await context.sync();
  });
  expect(fills(opened, 1, 3)).toEqual(['B1 FFFFE8A3']);
  opened.host.typeIntoCell('Sheet1', 'B1', '5');
  expect(fills(opened, 1, 3)).toEqual([]);
});

test('rules of a file: relative references, comparisons, texts, other sheets; the first by priority holds', async () => {
  const opened = await blank((workbook) => {
    workbook.addWorksheet('Limits').addRow([10]);
    const sheet = workbook.getWorksheet('Sheet1')!;
    sheet.addRows([
      [5, 'late', 1],
      [15, 'done', 2],
      [{ formula: 'A1+15', result: 20 }, 'late', 3],
    ]);
    sheet.addConditionalFormatting({
      ref: 'A1:A3',
      rules: [
        { type: 'expression', priority: 2, formulae: ['A1>Limits!$A$1'], style: FILL('FF00FF00') },
        { type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: ['18'], style: FILL('FFFF0000') },
      ],
    });
    sheet.addConditionalFormatting({
      ref: 'B1:B3',
      rules: [
        {
          type: 'containsText',
          operator: 'containsText',
          text: 'late',
          priority: 3,
          style: FILL('FF0000FF'),
        },
      ],
    });
    sheet.addConditionalFormatting({
      ref: 'C1:C3',
      rules: [{ type: 'cellIs', operator: 'between', formulae: ['$C$1', 2], style: FILL('FF111111') }],
    });
  });
  // Texts to look for stand as formulas in files; so the workbook goes through one.
  const reopened = await openedAgain(await opened.host.save());
  expect(fills(reopened, 3, 3)).toEqual([
    'B1 FF0000FF',
    'C1 FF111111',
    'A2 FF00FF00',
    'C2 FF111111',
    'A3 FFFF0000',
    'B3 FF0000FF',
  ]);
  expect(reopened.host.book.active.sheet.getCell('A3').formula).toBe('A1+15');
});

test('a mark in row 9,000 of a long sheet is found at once', async () => {
  const opened = await blank((workbook) => {
    const sheet = workbook.getWorksheet('Sheet1')!;
    for (let r = 1; r <= 9000; r += 1) sheet.addRow([r, r % 7]);
    sheet.addConditionalFormatting({
      ref: 'A:A',
      rules: [{ type: 'expression', formulae: ['AND($A1=ROW(),$B1=4,ROW()>8990)'], style: FILL('FFABCDEF') }],
    });
  });
  const look = conditionalLooks(opened.host.book);
  const marked = [8990, 8998, 8999].filter((row) => look(opened.host.book.active, row, 0));
  // 8,999 is 4 more than a multiple of 7.
  expect(marked).toEqual([8998]);
});

test.each([
  ['A1>$B$1', 2, 1, 'B3>$B$1'],
  ['SUM($A1:A$4)', 1, 1, 'SUM($A2:B$4)'],
  ['\'A1 x\'!A1&"A1"', 1, 0, '\'A1 x\'!A2&"A1"'],
  ['DATA1+LOG10(A1)', 0, 1, 'DATA1+LOG10(B1)'],
  ['A1', -1, 0, '#REF!'],
])('%s moved by %d rows and %d columns is %s', (formula, rows, columns, expected) => {
  expect(moved(formula, rows, columns)).toBe(expected);
});
