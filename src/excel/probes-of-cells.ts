import type { Probe } from './probes';

/** Joined as the report prints it. */
const joined = (values: readonly unknown[]): string => values.map(String).join(' | ');

/** What the product takes for granted of cells: contents, texts, formulas, merged areas. */
export const CELL_PROBES: readonly Probe[] = [
  {
    // Range.values: "=", "+" and "-" begin a formula; behind an apostrophe all of it stays text.
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
    id: 'text-behind-apostrophe',
    expected: "=1+1 | +5 | 10% | R6.4.1 | 1-1 | '様",
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 6);
      range.formulas = [["'=1+1", "'+5", "'10%", "'R6.4.1", "'1-1", "''様"]];
      range.load('values');
      await context.sync();
      return joined(range.values[0] ?? []);
    },
  },
  {
    // A text that begins with "=" is told from a formula by `formulas` being its value (`formulaOf`).
    id: 'text-is-no-formula',
    expected: '=1+1 | =1+1 | 2 | =1+1',
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 2);
      range.formulas = [["'=1+1", '=1+1']];
      range.load('values, formulas');
      await context.sync();
      const [[text, value], [, formula]] = [range.values[0] ?? [], range.formulas[0] ?? []];
      return joined([text, range.formulas[0]?.[0], value, formula]);
    },
  },
  {
    id: 'blank-and-empty-text',
    expected: '"" | "" | "" | "=\\"\\""',
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 2);
      range.formulas = [['', '=""']];
      range.load('values, formulas');
      await context.sync();
      const row = (matrix: unknown[][]): unknown[] => matrix[0] ?? [];
      const [values, formulas] = [row(range.values), row(range.formulas)];
      return joined([values[0], formulas[0], values[1], formulas[1]].map((one) => JSON.stringify(one)));
    },
  },
  {
    // A formula takes 8,192 characters, a cell 32,767.
    // https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
    id: 'long-text',
    expected: '32767',
    ask: async ({ context, cells }) => {
      const cell = cells(0, 0);
      cell.values = [[`'${'あ'.repeat(32_767)}`]];
      cell.load('values');
      await context.sync();
      return String(String(cell.values[0]?.[0]).length);
    },
  },
  {
    id: 'shown-text',
    expected: '80.0% | 1,235千円 | 令和6年4月1日 | ▲5',
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 4);
      range.numberFormat = [['0.0%', '#,##0,"千円"', '[$-411]ggge"年"m"月"d"日"', '0;"▲"0']];
      range.values = [[0.8, 1_234_567, 45_383, -5]];
      range.load('text');
      await context.sync();
      return joined(range.text[0] ?? []);
    },
  },
  {
    // Range.text: "will not depend on the cell width"; a narrow column shows #### to the user only.
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-text-member
    id: 'shown-text-in-narrow-column',
    expected: '2024/4/1',
    ask: async ({ context, cells }) => {
      const cell = cells(0, 20);
      cell.numberFormat = [['yyyy/m/d']];
      cell.values = [[45_383]];
      cell.getEntireColumn().format.columnWidth = 6;
      cell.load('text');
      await context.sync();
      return cell.text[0]?.[0] ?? '';
    },
  },
  {
    id: 'number-format-kept',
    expected: 'General | @ | #,##0.0 | 7',
    ask: async ({ context, cells }) => {
      const range = cells(0, 0, 1, 3);
      range.numberFormat = [['General', '@', '#,##0.0']];
      // A cell formatted as text would keep a number it is given as a text of digits.
      const number = cells(0, 0);
      number.values = [[7]];
      range.load('numberFormat');
      number.load('values');
      await context.sync();
      return joined([...(range.numberFormat[0] ?? []), number.values[0]?.[0]]);
    },
  },
  {
    // The functions of the report's formulas; all of them are those of Excel 2021.
    id: 'report-functions',
    expected: '90 | 3 | 2 | 0.89 | 2 | x',
    ask: async ({ context, cells, address }) => {
      cells(0, 0, 3, 1).values = [[1], [2], [3]];
      const area = address(0, 0, 3, 1);
      const range = cells(3, 0, 1, 6);
      range.formulas = [
        [
          '=ROUND(89.5,0)',
          `=SUBTOTAL(103,${area})`,
          `=SUMPRODUCT((${area}>1)*1)`,
          '=ROUNDDOWN(0.899,2)',
          `=AVERAGEIFS(${area},${area},2)`,
          '=IFERROR(1/0,IF(EXACT("a","A"),"y","x"))',
        ],
      ];
      range.load('values');
      await context.sync();
      return joined(range.values[0] ?? []);
    },
  },
  {
    // "The developer is to see to the recalculation"; what is read after the next sync has to be calculated.
    // https://learn.microsoft.com/javascript/api/excel/excel.application
    id: 'calculated-after-suspension',
    expected: '42',
    ask: async ({ context, cells, address, sheet }) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      cells(0, 0).values = [[41]];
      const sum = cells(0, 1);
      sum.formulas = [[`=${address(0, 0)}+1`]];
      await context.sync();
      sheet.calculate(true);
      sum.load('values');
      await context.sync();
      return String(sum.values[0]?.[0]);
    },
  },
  {
    id: 'used-range-of-values',
    expected: '1 x 1',
    ask: async ({ context, addSheet }) => {
      const other = addSheet();
      other.getRange('B2').values = [[1]];
      other.getRange('D9').format.fill.color = '#FFE8A3';
      const used = other.getUsedRangeOrNullObject(true);
      used.load('rowCount, columnCount');
      await context.sync();
      return used.isNullObject ? 'none' : `${used.rowCount} x ${used.columnCount}`;
    },
  },
  {
    id: 'some-rows-hidden',
    expected: 'null | true | false',
    ask: async ({ context, cells }) => {
      const [both, first, second] = [cells(0, 0, 2, 1), cells(0, 0), cells(1, 0)];
      first.rowHidden = true;
      for (const one of [both, first, second]) one.load('rowHidden');
      await context.sync();
      return joined([both.rowHidden, first.rowHidden, second.rowHidden]);
    },
  },
  {
    // An area is listed only where its top-left corner lies in the range (OfficeDev/office-js#3611), its address is whole (#1590).
    id: 'merged-areas',
    expected: '3 x 2 | none',
    ask: async ({ context, cells }) => {
      cells(0, 0, 3, 2).merge();
      const [with_, without] = [cells(0, 0, 3, 2), cells(1, 0, 2, 2)].map((range) => {
        const areas = range.getMergedAreasOrNullObject();
        areas.load('areas/items/rowCount, areas/items/columnCount');
        return areas;
      });
      await context.sync();
      return joined(
        [with_, without].map((areas) =>
          !areas || areas.isNullObject
            ? 'none'
            : areas.areas.items.map(({ rowCount, columnCount }) => `${rowCount} x ${columnCount}`).join(),
        ),
      );
    },
  },
  {
    // Documented: it fails for more than 512 areas, not how. Any of refusal, null and a cut-off list is provided for (`read.ts`).
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
    id: 'more-than-512-merged-areas',
    expected: 'GeneralException',
    rows: 520,
    ask: async ({ context, cells }) => {
      cells(0, 0, 513, 2).merge(true);
      const areas = cells(0, 0, 513, 2).getMergedAreasOrNullObject();
      areas.load('areas/items/address');
      await context.sync();
      return areas.isNullObject ? 'none' : String(areas.areas.items.length);
    },
  },
];
