import type { Probe } from './probes';
import { REPORT_KEY } from './report-sheets';

const joined = (values: readonly unknown[]): string => values.map(String).join(' | ');

/** How long, in milliseconds, an event may take. */
const EVENT_MS = 3000;

/** A key, a namespace and a name nobody else has. */
export const OWN_KEY = 'kpi-diagnosis';
export const OWN_NAMESPACE = 'urn:kpi-shukei:diagnosis';
const OWN_TABLE = 'KPI_DIAGNOSIS';

/** What the product takes for granted of tables, charts, pages and what a workbook keeps. */
export const OBJECT_PROBES: readonly Probe[] = [
  {
    // Table.resize (ExcelApi 1.13): the same header row, and an overlap; formulas that name the table stay as they are.
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
    id: 'table-resized',
    expected: '=SUM(KPI_DIAGNOSIS[値]) | 3 | 6',
    ask: async ({ context, sheet, cells, address }) => {
      cells(0, 0, 4, 2).values = [
        ['名', '値'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      const table = sheet.tables.add(cells(0, 0, 3, 2), true);
      table.name = OWN_TABLE;
      const sum = cells(0, 4);
      sum.formulas = [[`=SUM(${OWN_TABLE}[値])`]];
      sum.load('values');
      await context.sync();
      const before: unknown = sum.values[0]?.[0];
      table.resize(address(0, 0, 4, 2));
      sum.load('values, formulas');
      await context.sync();
      return joined([sum.formulas[0]?.[0], before, sum.values[0]?.[0]]);
    },
  },
  {
    // What a table becomes that cannot be resized: formulas that named it hold an address from then on.
    // https://support.microsoft.com/office/0b326ff1-1764-4ebe-84ea-786265d41c77
    id: 'table-converted',
    expected: 'an address | 3',
    ask: async ({ context, sheet, cells }) => {
      cells(0, 0, 3, 2).values = [
        ['名', '値'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add(cells(0, 0, 3, 2), true);
      table.name = `${OWN_TABLE}_2`;
      const sum = cells(0, 4);
      sum.formulas = [[`=SUM(${OWN_TABLE}_2[値])`]];
      await context.sync();
      table.convertToRange();
      sum.load('values, formulas');
      await context.sync();
      const formula = String(sum.formulas[0]?.[0]);
      return joined([formula.includes('[') ? formula : 'an address', sum.values[0]?.[0]]);
    },
  },
  {
    // Links keep what the cell shows: `textToDisplay` is not given.
    id: 'link-keeps-contents',
    expected: '0012 | 5',
    ask: async ({ context, cells, sheet, address }) => {
      sheet.load('name');
      await context.sync();
      const range = cells(0, 0, 1, 2);
      range.formulas = [["'0012", 5]];
      const documentReference = `'${sheet.name.replace(/'/g, "''")}'!${address(1, 0)}`;
      cells(0, 0).hyperlink = { documentReference };
      cells(0, 1).hyperlink = { documentReference };
      range.load('values');
      await context.sync();
      return joined(range.values[0] ?? []);
    },
  },
  {
    // Names that differ by width or kana only are one name to Excel; full-width marks are refused as their narrow ones.
    id: 'sheet-names',
    expected: 'ItemAlreadyExists | InvalidArgument',
    ask: async ({ context, addSheet }) => {
      const refused = async (name: string): Promise<string> => {
        try {
          addSheet(name);
          await context.sync();
          return 'accepted';
        } catch (error) {
          return (error as { code?: string }).code ?? String(error);
        }
      };
      addSheet('KPI診断カナ1');
      await context.sync();
      return joined([await refused('KPI診断ｶﾅ1'), await refused('KPI診断？')]);
    },
  },
  {
    // seriesBy is always given: "Auto" swaps series and categories where a block grows the other way.
    // https://learn.microsoft.com/javascript/api/excel/excel.chartcollection#excel-excel-chartcollection-add-member(1)
    id: 'chart-series',
    expected: '目標, 実績',
    ask: async ({ context, sheet, cells }) => {
      cells(0, 0, 3, 3).values = [
        ['年', '目標', '実績'],
        ['R5', 10, 8],
        ['R6', 12, 11],
      ];
      const chart = sheet.charts.add('ColumnClustered', cells(0, 0, 3, 3), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name).join(', ');
    },
  },
  {
    // A column that shows no number is taken for labels; the report binds its series itself then (`charts.ts`).
    id: 'chart-column-without-numbers',
    expected: '実績',
    ask: async ({ context, sheet, cells }) => {
      cells(0, 0, 3, 3).formulas = [
        ['年', '目標', '実績'],
        ['R5', '=""', 8],
        ['R6', '=""', 11],
      ];
      const chart = sheet.charts.add('ColumnClustered', cells(0, 0, 3, 3), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name.trim()).join(', ');
    },
  },
  {
    // Marks of missing values are told from other conditional formats by their formula.
    id: 'conditional-format-formula',
    expected: '=AND("kpi"<>"",TRUE)',
    ask: async ({ context, cells }) => {
      const { custom } = cells(0, 0).conditionalFormats.add('Custom');
      custom.rule.formula = '=AND("kpi"<>"",TRUE)';
      custom.format.fill.color = '#FFE8A3';
      custom.rule.load('formula');
      await context.sync();
      return custom.rule.formula;
    },
  },
  {
    // Worksheet.customProperties (ExcelApi 1.12) tell our sheets from the user's.
    id: 'sheet-mark',
    expected: 'diagnosis',
    ask: async ({ context, sheet }) => {
      const mark = sheet.customProperties.getItemOrNullObject(REPORT_KEY);
      mark.load('value');
      await context.sync();
      return mark.isNullObject ? 'none' : mark.value;
    },
  },
  {
    // Workbook.settings belong to the file and to this installation of the add-in (OfficeDev/office-js#840, #2758).
    id: 'setting-kept',
    expected: '{"a":1} | gone',
    ask: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(OWN_KEY, '{"a":1}');
      const kept = settings.getItemOrNullObject(OWN_KEY);
      kept.load('value');
      await context.sync();
      const value = kept.isNullObject ? 'none' : String(kept.value);
      kept.delete();
      const after = settings.getItemOrNullObject(OWN_KEY);
      await context.sync();
      return joined([value, after.isNullObject ? 'gone' : 'left']);
    },
  },
  {
    // Samples of Microsoft delete what may not be there so (OfficeDev/office-js-snippets); the product does not rely on it yet.
    id: 'null-object-method',
    expected: 'passed over',
    ask: async ({ context }) => {
      context.workbook.settings.getItemOrNullObject(`${OWN_KEY}-none`).delete();
      await context.sync();
      return 'passed over';
    },
  },
  {
    // Custom XML parts (ExcelApi 1.5) belong to the file alone.
    // https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
    id: 'xml-part-kept',
    expected: 'true | false | true',
    ask: async ({ context }) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(`<kpi xmlns="${OWN_NAMESPACE}">目標</kpi>`);
      const xml = part.getXml();
      const kept = customXmlParts.getByNamespace(OWN_NAMESPACE).getOnlyItemOrNullObject();
      await context.sync();
      part.delete();
      const after = customXmlParts.getByNamespace(OWN_NAMESPACE).getOnlyItemOrNullObject();
      await context.sync();
      return joined([xml.value.includes('>目標<'), ...[kept, after].map(({ isNullObject }) => isNullObject)]);
    },
  },
  {
    // Fit to one page across; no printer is needed for it.
    id: 'page-setup',
    expected: 'Landscape | 1',
    ask: async ({ context, sheet: { pageLayout } }) => {
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load('orientation, zoom');
      await context.sync();
      return joined([pageLayout.orientation, pageLayout.zoom.horizontalFitToPages]);
    },
  },
  {
    // Refused while another workbook is in front, and in builds of 2021 (OfficeDev/office-js#1463, #2014, #2196).
    id: 'frozen-rows',
    expected: '1',
    ask: async ({ context, sheet: { freezePanes } }) => {
      freezePanes.freezeRows(1);
      const frozen = freezePanes.getLocationOrNullObject();
      frozen.load('rowCount');
      await context.sync();
      return frozen.isNullObject ? 'none' : String(frozen.rowCount);
    },
  },
  {
    // The pane learns of changes by this; what an add-in writes itself is told as well.
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onchanged-member
    id: 'change-event',
    expected: 'told',
    ask: async ({ context, sheet, cells }) => {
      let tell: () => void = () => undefined;
      const told = new Promise<'told'>((resolve) => (tell = () => resolve('told')));
      const handler = sheet.onChanged.add(() => Promise.resolve(tell()));
      await context.sync();
      cells(0, 0).values = [[1]];
      await context.sync();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<'not told'>((resolve) => {
        timer = setTimeout(() => resolve('not told'), EVENT_MS);
      });
      const answer = await Promise.race([told, late]);
      clearTimeout(timer);
      handler.remove();
      await context.sync();
      return answer;
    },
  },
];
