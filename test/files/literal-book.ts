/** Workbooks written as literal XML, part by part: what a reader has to take of other programs. */
import { strToU8, zipSync } from 'fflate';

export const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
export const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface LiteralBook {
  /** What stands in `<worksheet>`; a plain text is one sheet named 表. */
  readonly sheets: string | Readonly<Record<string, string>>;
  /** What stands in `<sst>` and `<styleSheet>`. */
  readonly texts?: string;
  readonly styles?: string;
  /** Attributes of the `<sheet>` elements, by sheet name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** What stands in `<workbook>` before its sheets. */
  readonly before?: string;
  readonly namespaces?: typeof TRANSITIONAL;
  /** Content type of the workbook, behind `application/`. */
  readonly type?: string;
}

type Parts = Record<string, string | Uint8Array>;

/** A zip file of these parts. */
export function zipOf(parts: Readonly<Parts>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { level: 1 },
  );
}

/** The parts of a workbook, to be changed before they are packed. */
export function partsOf(book: LiteralBook): Parts {
  const { main, relations } = book.namespaces ?? TRANSITIONAL;
  const sheets = Object.entries(typeof book.sheets === 'string' ? { 表: book.sheets } : book.sheets);
  const root = (name: string, inner: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="${main}" xmlns:r="${relations}">${inner}</${name}>`;
  const relationsPart = (entries: readonly [id: string, kind: string, target: string][]): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${entries
      .map(
        ([id, kind, target]) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const parts: Parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${book.type ? `application/${book.type}` : `${SPREADSHEET}.sheet.main+xml`}"/></Types>`,
    '_rels/.rels': relationsPart([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': root(
      'workbook',
      `${book.before ?? ''}<sheets>${sheets
        .map(
          ([name], i) =>
            `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}" ${book.sheetAttributes?.[name] ?? ''}/>`,
        )
        .join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationsPart([
      ...sheets.map((_, i): [string, string, string] => [
        `s${i}`,
        'worksheet',
        `worksheets/sheet${i + 1}.xml`,
      ]),
      ...(book.texts === undefined
        ? []
        : [['texts', 'sharedStrings', 'sharedStrings.xml'] as [string, string, string]]),
      ...(book.styles === undefined ? [] : [['styles', 'styles', 'styles.xml'] as [string, string, string]]),
    ]),
  };
  sheets.forEach(([, inner], i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = root('worksheet', inner)));
  if (book.texts !== undefined) parts['xl/sharedStrings.xml'] = root('sst', book.texts);
  if (book.styles !== undefined) parts['xl/styles.xml'] = root('styleSheet', book.styles);
  return parts;
}

/** The bytes of a workbook. */
export function bookOf(book: LiteralBook): Uint8Array {
  return zipOf(partsOf(book));
}
