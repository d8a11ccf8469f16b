import { cellAddress } from '../../core/cells/address';
import type { SheetSnapshot } from '../../core/cells/snapshot';
import { openPackage, type WorkbookPackage } from '../package/package';
import type { FileWorkbook } from '../read/workbook';
import { addReport } from './add-report';
import { attributeOf, elementsOf, encoded } from './elements';
import { WorkbookPart } from './workbook-part';
import { zipOf } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/;

/**
 * A plain copy of a workbook to make a report in: the values of its sheets, the names that are taken, and the sheets of an
 * earlier report as they are. Nothing else of the user goes through the library for workbooks, which knows only part of
 * what a workbook may hold; the report is then added to the workbook itself.
 * @param mark custom property of the sheets of a report
 */
export function lightCopy(original: Uint8Array, file: FileWorkbook, mark: string): Uint8Array {
  const pack = openPackage(original);
  const workbook = new WorkbookPart(pack.text(pack.workbook), pack);
  const [ours, users] = [true, false].map((isOurs) =>
    file.sheets.filter(({ properties }) => properties.has(mark) === isOurs).map(({ snapshot }) => snapshot),
  ) as [SheetSnapshot[], SheetSnapshot[]];
  const taken = [...workbook.definedNames, ...tableNames(pack, workbook, ours)];
  const copy = plainWorkbook(users, workbook, taken);
  if (ours.length === 0) return copy;
  return addReport(copy, { sheets: original, only: ours.map(({ name }) => name), mark });
}

/** Names of the user's tables, which share one space with defined names. */
function tableNames(pack: WorkbookPackage, workbook: WorkbookPart, ours: readonly SheetSnapshot[]): string[] {
  const left = new Set(ours.map(({ name }) => workbook.sheet(name)?.part));
  const parts = workbook.sheets.flatMap(({ part }) =>
    part === null || left.has(part) ? [] : pack.related(part, 'table'),
  );
  return parts.flatMap((part) =>
    pack.has(part) ? (attributeOf(elementsOf(pack.text(part)), 'displayName') ?? []) : [],
  );
}

function plainWorkbook(
  sheets: readonly SheetSnapshot[],
  { from1904, isLocked }: WorkbookPart,
  taken: readonly string[],
): Uint8Array {
  // Names of Excel itself, such as print areas, are of one sheet each and stand in nobody's way.
  const names = [...new Set(taken.filter((name) => !name.startsWith('_xlnm.')))];
  const first = sheets[0]?.name.replace(/'/g, "''") ?? '';
  const workbook = [
    `<workbookPr${from1904 ? ' date1904="1"' : ''}/>`,
    isLocked ? '<workbookProtection lockStructure="1"/>' : '',
    `<sheets>${sheets.map(({ name, visibility }, i) => `<sheet name="${encoded(name)}" sheetId="${i + 1}"${visibility === 'visible' ? '' : ` state="${visibility}"`} r:id="rId${i + 1}"/>`).join('')}</sheets>`,
    names.length === 0
      ? ''
      : `<definedNames>${names.map((name) => `<definedName name="${encoded(name)}">${encoded(`'${first}'!$A$1`)}</definedName>`).join('')}</definedNames>`,
  ];
  const parts: [name: string, content: string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.join('')}</workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    // The library looks for styles under this name alone.
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}"/>`],
    ...sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, plainSheet(sheet)]),
  ];
  return zipOf(parts.map(([name, text]) => ({ name, content: new TextEncoder().encode(HEAD + text) })));
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Values only; a formula that was never calculated stands as it is, so that the report can show what it gives. */
function plainSheet({ top, left, values, formulas }: SheetSnapshot): string {
  const rows = values.map((row, r) => {
    const cells = row.map((value, c) => {
      const ref = `r="${cellAddress(top + r, left + c)}"`;
      const formula = formulas[r]?.[c] ?? null;
      if (value === null) return formula === null ? '' : `<c ${ref}><f>${encoded(formula.slice(1))}</f></c>`;
      if (typeof value === 'number') return `<c ${ref}><v>${value}</v></c>`;
      if (typeof value === 'boolean') return `<c ${ref} t="b"><v>${Number(value)}</v></c>`;
      if (formula !== null && ERROR.test(value)) return `<c ${ref} t="e"><v>${value}</v></c>`;
      return `<c ${ref} t="inlineStr"><is><t xml:space="preserve">${encoded(value)}</t></is></c>`;
    });
    return `<row r="${top + r + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}
