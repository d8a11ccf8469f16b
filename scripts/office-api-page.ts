import { membersUsed, type Member } from './office-members';

/** What Microsoft documents or has confirmed of a member, and what follows here. */
interface Known {
  readonly what: string;
  readonly source: string;
  readonly here: string;
}

const DOCS = 'https://learn.microsoft.com/office/dev/add-ins/';
const REFERENCE = 'https://learn.microsoft.com/javascript/api/excel/excel.';
const issue = (n: number): string => `[#${n}](https://github.com/OfficeDev/office-js/issues/${n})`;
const docs = (page: string, name: string): string => `[${name}](${DOCS}${page})`;
const reference = (name: string): string => `[${name}](${REFERENCE}${name.toLowerCase()})`;

const KNOWN: readonly Known[] = [
  {
    what: '`getMergedAreasOrNullObject` fails where more than 512 merged areas begin; it lists areas by their top-left corner, and its own address gives corners only',
    source: `${reference('Range')}, ${issue(3611)}, ${issue(1590)}`,
    here: 'asked again in tiles of 512 cells where it is refused, cut off or contradicts itself (`read.ts`)',
  },
  {
    what: 'Requests and answers up to 5 MB on the web; 5,000,000 cells a range, above that sometimes `null` instead of an error',
    source: `${docs('excel/performance', 'performance')}, ${issue(6781)}`,
    here: '30,000 cells and 3 MB a request; halved where an answer is too large or null (`pieces.ts`, `steps.ts`)',
  },
  {
    what: 'After `suspendApiCalculationUntilNextSync` the developer is to see to the recalculation; formulas are not calculated before the next sync; manual mode stays manual',
    source: `${reference('Application')}, ${docs('excel/performance', 'performance')}`,
    here: 'own sheets are calculated, then the charts are drawn (`charts.ts`). In a workbook set to manual calculation, later changes show after F9',
  },
  {
    what: '`charts.add` tells series from labels by what the cells show',
    source: reference('ChartCollection'),
    here: 'series are held against the plan and bound to their ranges where they differ (`charts.ts`)',
  },
  {
    what: '`activate`, `freezePanes`, `worksheets.add`, `clearFilters` give GeneralException while another workbook is in front (Windows, Mac)',
    source: docs('excel/excel-add-ins-troubleshooting', 'troubleshooting'),
    here: 'the first two come last and may fail without harm (`comfort.ts`); `clearFilters` is not used',
  },
  {
    what: '`freezeRows`, `unfreeze`, `freezeAt` fail on hidden sheets and in builds of 2021',
    source: `${issue(1463)}, ${issue(2014)}, ${issue(2196)}`,
    here: 'as above',
  },
  {
    what: '`markerStyle`, axis limits and `reversePlotOrder` refused by single builds and by iPad',
    source: `${issue(1729)}, ${issue(1688)}`,
    here: 'looks of charts come after the report stands and may fail without harm (`comfort.ts`)',
  },
  {
    what: 'Fit to pages is not shown on the ribbon until its tab is opened',
    source: issue(1860),
    here: 'nothing to do: the setting itself holds',
  },
  {
    what: '`Range.text` does not depend on the column width',
    source: reference('Range'),
    here: 'relied on for dates; to be tried in Excel',
  },
  {
    what: '`values` and `formulas`: `=`, `+`, `-` begin a formula; texts that look like dates depend on the locale',
    source: reference('Range'),
    here: 'every text is written behind an apostrophe (`cells.ts`)',
  },
  {
    what: '`columnWidth` is in points',
    source: issue(187),
    here: '6 points a character, enough for the wide digits of 游ゴシック (`cells.ts`)',
  },
  {
    what: '`use1904DateSystem` is a preview; no release tells how a workbook counts its days',
    source: reference('Workbook'),
    here: 'dates are read as shown',
  },
  {
    what: 'Settings of a workbook: 2 MB, reports of trouble above 1 MB',
    source: `${issue(621)}, ${issue(3957)}`,
    here: 'what is kept is read back and compared (`stored.ts`)',
  },
  {
    what: '`getSelectedRange` throws for several areas and charts',
    source: issue(2268),
    here: 'told as no range (`select.ts`)',
  },
  {
    what: 'Deleting a very hidden sheet fails; deleting and renaming empty the undo stack',
    source: `${reference('Worksheet')}, ${docs('excel/excel-add-ins-undo-capabilities', 'undo')}`,
    here: 'a rebuild neither deletes nor renames; undoing deletes only sheets it has just added',
  },
  {
    what: 'Pane, ribbon and functions share a runtime only where all name one resource; SharedRuntime 1.1 is missing in old editions',
    source: docs('develop/configure-your-add-in-to-use-a-shared-runtime', 'shared runtime'),
    here: 'required inside `VersionOverrides` only, so that the pane opens without it; `test/manifest` checks the names',
  },
  {
    what: 'The list of worksheet functions is read from another origin by Excel on the web',
    source: docs('excel/custom-functions-json', 'custom functions'),
    here: 'the package for the internet allows it (`Access-Control-Allow-Origin`)',
  },
  {
    what: 'An add-in that does not yield for five seconds is restarted',
    source: docs('concepts/resource-limits-and-performance-optimization', 'resource limits'),
    here: 'a scan runs in slices',
  },
];

/**
 * docs/office-api.md: what is used of Microsoft's API, and what is known of it.
 * @param root of the source tree, with node_modules
 */
export function officeApiPage(root: string): string {
  const members = membersUsed(root).filter(({ name }) => !/\.(load|items|sync|isNullObject)$/.test(name));
  const row = ({ name, set, files }: Member): string =>
    `| \`${name}\` | ${set?.startsWith('ExcelApi') ? set : '―'} | ${files.map((file) => `\`${file}\``).join(' ')} |`;
  return `# Microsoft's API as it is used / 使っている Office の API

Made by \`npm run docs:office-api\` from \`src/excel\` and the types of Microsoft; a test holds it up to date and refuses what is
above ExcelApi 1.13 (Excel 2021). Sets named ― belong to Office itself. What to try first in a real Excel is in
[guide/first-excel.md](guide/first-excel.md).

## What is known of it / 分かっていること

| what | source | here |
|---|---|---|
${KNOWN.map(({ what, source, here }) => `| ${what} | ${source} | ${here} |`).join('\n')}

## Members / 使っている機能

| member | requirement set | in \`src/excel\` |
|---|---|---|
${members.map(row).join('\n')}
`;
}
