import type { ReportSheet } from '../core/report/plan';
import { dressChart } from './charts';
import { freezeHeader, pageSettings } from './page';

/**
 * `charts`: colours, labels and axes of the charts; `front`: the first sheet comes to the front; `page`: the page setup;
 * `freeze`: header rows that stay in sight.
 */
export const COMFORTS = ['charts', 'front', 'page', 'freeze'] as const;
export type Comfort = (typeof COMFORTS)[number];

/** A sheet of the report that stands. */
export interface Furnished {
  readonly sheet: Excel.Worksheet;
  readonly plan: ReportSheet;
  /** The user had hidden it. */
  readonly isHidden: boolean;
}

/**
 * What a report can do without, and Excel does refuse for reasons that lie outside of the workbook: a sheet that is shown
 * or frozen while another workbook is in front (documented for Windows and Mac), frozen rows on a hidden sheet or in some
 * builds of 2021 (OfficeDev/office-js#1463, #2014, #2196), looks of a chart (#1729, #1688), a page setup without a printer.
 * The report stands by then, without charts of an earlier one, and stays. One round trip; where it is refused one more for
 * each thing, so that one refusal does not take the others along.
 * @returns what is missing, on one sheet at least
 */
export async function addComfort(
  context: Excel.RequestContext,
  sheets: readonly Furnished[],
): Promise<Comfort[]> {
  const asked = comfortsOf(sheets);
  const isDone = async (ask: () => void): Promise<boolean> => {
    ask();
    return context.sync().then(
      () => true,
      () => false,
    );
  };
  if (await isDone(() => asked.forEach(({ ask }) => ask()))) return [];
  const missing = new Set<Comfort>();
  for (const { what, ask } of asked) if (!(await isDone(ask))) missing.add(what);
  return COMFORTS.filter((what) => missing.has(what));
}

/** All of it, to be asked for along with something else. */
export function askComfort(sheets: readonly Furnished[]): void {
  for (const { ask } of comfortsOf(sheets)) ask();
}

function comfortsOf(
  sheets: readonly Furnished[],
): readonly { readonly what: Comfort; readonly ask: () => void }[] {
  return [
    ...sheets.flatMap(({ sheet, plan }) =>
      plan.charts.map((chart) => ({
        what: 'charts' as const,
        ask: () => dressChart(sheet.charts.getItem(chart.name), chart),
      })),
    ),
    ...sheets.slice(0, 1).map((one) => ({ what: 'front' as const, ask: () => bringToFront(one) })),
    ...sheets.flatMap(({ sheet, plan }) =>
      pageSettings(sheet, plan).map((ask) => ({ what: 'page' as const, ask: () => void ask() })),
    ),
    ...sheets.map(({ sheet, plan }) => ({ what: 'freeze' as const, ask: () => freezeHeader(sheet, plan) })),
  ];
}

function bringToFront({ sheet, isHidden }: Furnished): void {
  if (isHidden) sheet.visibility = 'Visible';
  sheet.activate();
}
