import {
  AFTER_CUSTOM_PROPERTIES,
  AFTER_HYPERLINKS,
  insertInSheet,
} from '../../../src/workbench/host/package-parts';

const sheet = (inside: string): string => `<worksheet xmlns:r="r"><sheetData/>${inside}</worksheet>`;
const NEW = '<new/>';

test.each([
  ['an empty sheet', '', `${NEW}`],
  [
    'before what follows',
    '<mergeCells/><pageMargins left="1"/><drawing/>',
    `<mergeCells/>${NEW}<pageMargins left="1"/><drawing/>`,
  ],
  [
    'not into a rule that has an extension list of its own',
    '<conditionalFormatting sqref="A1"><cfRule type="dataBar"><dataBar/><extLst><ext/></extLst></cfRule></conditionalFormatting><drawing/>',
    `<conditionalFormatting sqref="A1"><cfRule type="dataBar"><dataBar/><extLst><ext/></extLst></cfRule></conditionalFormatting>${NEW}<drawing/>`,
  ],
  [
    'not into a custom view with margins of its own',
    '<customSheetViews><customSheetView><pageMargins/></customSheetView></customSheetViews><pageMargins/>',
    `<customSheetViews><customSheetView><pageMargins/></customSheetView></customSheetViews>${NEW}<pageMargins/>`,
  ],
])('hyperlinks: %s', (_, before, after) => {
  expect(insertInSheet(sheet(before), NEW, AFTER_HYPERLINKS)).toBe(sheet(after));
});

test('custom properties come after the page setup and before drawings', () => {
  const before =
    '<hyperlinks><hyperlink ref="A1"/></hyperlinks><pageMargins/><pageSetup/><drawing/><tableParts/>';
  expect(insertInSheet(sheet(before), NEW, AFTER_CUSTOM_PROPERTIES)).toBe(
    sheet(before.replace('<drawing/>', `${NEW}<drawing/>`)),
  );
});
