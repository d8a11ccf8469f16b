import { Workbook } from '@cj-tech-master/excelts';
import type { Book, HostSheet } from './book';
import { writeChart } from './charts';

type FilledIn = HostSheet['sheet']['pageSetup'] & {
  readonly useFirstPageNumber?: boolean;
  readonly copies?: number;
};

/** Sheets of an open workbook as a file of their own. Charts and pictures that came with a file are left out. */
export async function sheetsAlone({ workbook }: Book, sheets: readonly HostSheet[]): Promise<Uint8Array> {
  const alone = new Workbook();
  alone.properties = workbook.properties;
  alone.defaultFont = workbook.defaultFont;
  const copies = sheets.map(({ sheet }) => {
    const copy = alone.addWorksheet(sheet.name);
    copy.model = {
      ...sheet.model,
      id: copy.id,
      pageSetup: asSaid(sheet.pageSetup),
      media: [],
      charts: [],
      drawing: undefined,
      pivotTables: [],
    };
    return copy;
  });
  // Charts show what their cells hold, so all sheets are there first.
  sheets.forEach(({ charts }, i) => charts.forEach((chart) => writeChart(chart, copies[i]!)));
  return new Uint8Array(await alone.xlsx.writeBuffer());
}

/** The library fills in a first page and a number of copies nobody asked for, and would write them into the file. */
function asSaid(pageSetup: HostSheet['sheet']['pageSetup']): HostSheet['sheet']['pageSetup'] {
  const { firstPageNumber, useFirstPageNumber, copies, ...said }: FilledIn = pageSetup;
  return {
    ...said,
    ...(useFirstPageNumber ? { firstPageNumber } : {}),
    ...(copies === 1 ? {} : { copies }),
  };
}
