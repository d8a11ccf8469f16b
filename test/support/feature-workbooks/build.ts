import { zipSync, type Zippable } from 'fflate';

/** A relationship; a target with `TargetMode="External"` is an address. */
export interface Related {
  readonly id: string;
  /** The last word of the type, or the whole of it. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export interface ExtraPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Null: its extension says it (`defaults`). */
  readonly type: string | null;
  readonly related?: readonly Related[];
}

export interface ExtraSheet {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
  readonly state?: string;
  readonly kind?: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'xlMacrosheet';
  readonly related?: readonly Related[];
}

/**
 * A workbook with a list of KPIs and something else that Excel knows and few libraries do. Elements are named by the
 * place they go to: `sheet: { scenarios: '<scenarios>…' }`.
 */
export interface Feature {
  readonly what: string;
  /** Children of the sheet with the list. */
  readonly sheet?: Readonly<Record<string, string>>;
  readonly related?: readonly Related[];
  readonly workbook?: Readonly<Record<string, string>>;
  readonly workbookRelated?: readonly Related[];
  readonly rootRelated?: readonly Related[];
  /** Children of the style sheet in place of the usual ones; null: there is none. */
  readonly styles?: Readonly<Record<string, string>> | null;
  readonly texts?: readonly string[];
  readonly parts?: readonly ExtraPart[];
  readonly sheets?: readonly ExtraSheet[];
  /** Extension → type. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly names?: Partial<Names>;
  /** `.xlsm`. */
  readonly macros?: boolean;
  /** Changes the finished parts. */
  readonly last?: (parts: Map<string, string | Uint8Array>) => void;
  /** How the parts are packed. */
  readonly level?: 0 | 6;
}

interface Names {
  readonly workbook: string;
  readonly sheet: string;
  readonly styles: string;
  readonly texts: string;
}

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// prettier-ignore
const SHEET = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges',
  'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting',
  'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties',
  'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls',
  'webPublishItems', 'tableParts', 'extLst'];
// prettier-ignore
const WORKBOOK = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups',
  'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'webPublishing', 'fileRecoveryPr', 'extLst'];
const STYLES = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst']; // prettier-ignore

export const USUAL_STYLES: Readonly<Record<string, string>> = {
  fonts:
    '<fonts count="2"><font><sz val="10.5"/><color theme="1"/><name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font><font><b/><sz val="10.5"/><name val="游ゴシック"/></font></fonts>',
  fills:
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  borders: '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  cellStyleXfs:
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>',
  cellXfs:
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  cellStyles: '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>',
  dxfs: '<dxfs count="0"/>',
};

/** The list every workbook has: what a scan must find in it, whatever else stands beside it. */
export const KPIS: readonly (readonly [name: string, unit: string, target: number, actual: number])[] = [
  ['相談件数', '件', 120, 130],
  ['利用者の満足度', '％', 80, 72],
  ['講座の参加者数', '人', 400, 380],
  ['公開データの数', '件', 50, 64],
];
const HEADER = ['指標名', '単位', 'R6目標', 'R6実績', '達成率'];
/** Shared strings of the list, in order; those of a feature come behind. */
export const LIST_TEXTS = ['令和6年度 指標一覧', ...HEADER, ...KPIS.flatMap(([name, unit]) => [name, unit])];

function listRows(): string {
  const text = (ref: string, index: number, style = 0) =>
    `<c r="${ref}" s="${style}" t="s"><v>${index}</v></c>`;
  const header = HEADER.map((_, c) => text(`${'ABCDE'[c]}3`, 1 + c, 1)).join('');
  const rows = KPIS.map(([, , target, actual], i) => {
    const r = 4 + i;
    const first = 1 + HEADER.length + 2 * i;
    return `<row r="${r}">${text(`A${r}`, first)}${text(`B${r}`, first + 1)}<c r="C${r}"><v>${target}</v></c><c r="D${r}"><v>${actual}</v></c><c r="E${r}" s="2"><f>D${r}/C${r}</f><v>${actual / target}</v></c></row>`;
  });
  return `<row r="1">${text('A1', 0, 1)}</row><row r="3">${header}</row>${rows.join('')}`;
}

function inOrder(order: readonly string[], elements: Readonly<Record<string, string>>): string {
  const unknown = Object.keys(elements).find((name) => !order.includes(name));
  if (unknown) throw new Error(`No place for ${unknown}`);
  return order.map((name) => elements[name] ?? '').join('');
}

export function relationsOf(related: readonly Related[]): string {
  const items = related.map(({ id, type, target, external }) => {
    const whole = type.includes(':') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

const relsName = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The workbook of a feature as the bytes of a file; nothing of it goes through a library for workbooks. */
export function workbookWith(feature: Feature): Uint8Array {
  const names: Names = {
    workbook: 'xl/workbook.xml',
    sheet: 'xl/worksheets/sheet1.xml',
    styles: 'xl/styles.xml',
    texts: 'xl/sharedStrings.xml',
    ...feature.names,
  };
  const folder = names.workbook.replace(/[^/]*$/, '');
  const fromWorkbook = (part: string) => (part.startsWith(folder) ? part.slice(folder.length) : `/${part}`);
  const parts = new Map<string, string | Uint8Array>();
  const types: string[] = [];
  const put = ({ name, content, type, related = [] }: ExtraPart) => {
    parts.set(name, content);
    if (type !== null) types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
    if (related.length > 0) parts.set(relsName(name), relationsOf(related));
  };
  const sheets: ExtraSheet[] = [
    {
      name: '指標一覧',
      part: names.sheet,
      xml: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${inOrder(SHEET, { sheetViews: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>', sheetData: `<sheetData>${listRows()}</sheetData>`, ...feature.sheet })}</worksheet>`,
      ...(feature.related ? { related: feature.related } : {}),
    },
    ...(feature.sheets ?? []),
  ];
  const sheetItems = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const main = `application/vnd.${feature.macros ? 'ms-excel.sheet.macroEnabled' : 'openxmlformats-officedocument.spreadsheetml.sheet'}.main+xml`;
  put({
    name: names.workbook,
    type: main,
    content: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inOrder(WORKBOOK, { workbookPr: '<workbookPr/>', bookViews: '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>', calcPr: '<calcPr calcId="191029"/>', ...feature.workbook, sheets: `<sheets>${sheetItems.join('')}</sheets>` })}</workbook>`,
    related: [
      ...sheets.map(({ part, kind = 'worksheet' }, i) => ({
        id: `rId${i + 1}`,
        type: kind,
        target: fromWorkbook(part),
      })),
      ...(feature.styles === null
        ? []
        : [{ id: 'rIdS', type: 'styles', target: fromWorkbook(names.styles) }]),
      { id: 'rIdT', type: 'sharedStrings', target: fromWorkbook(names.texts) },
      ...(feature.workbookRelated ?? []),
    ],
  });
  for (const { part, xml, kind = 'worksheet', related = [] } of sheets) {
    put({ name: part, content: HEAD + xml, type: `${TYPE}.${kind}+xml`, related });
  }
  if (feature.styles !== null) {
    put({
      name: names.styles,
      type: `${TYPE}.styles+xml`,
      content: `${HEAD}<styleSheet xmlns="${MAIN}">${inOrder(STYLES, { ...USUAL_STYLES, ...feature.styles })}</styleSheet>`,
    });
  }
  const texts = [...LIST_TEXTS.map((text) => `<si><t>${text}</t></si>`), ...(feature.texts ?? [])];
  put({
    name: names.texts,
    type: `${TYPE}.sharedStrings+xml`,
    content: `${HEAD}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.join('')}</sst>`,
  });
  feature.parts?.forEach(put);
  const defaults = Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...feature.defaults,
  }).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  parts.set('_rels/.rels', relationsOf([{ id: 'rId1', type: 'officeDocument', target: names.workbook }, ...(feature.rootRelated ?? [])])); // prettier-ignore
  const all = new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${types.join('')}</Types>`,
    ],
    ...parts,
  ]);
  feature.last?.(all);
  const files: Zippable = {};
  for (const [name, content] of all) {
    files[name] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }
  return zipSync(files, { level: feature.level ?? 6, mtime: new Date(2020, 0, 1) });
}

/** Replaces a text in a part that is there. */
export function replaceIn(
  part: string,
  before: string | RegExp,
  after: string,
): NonNullable<Feature['last']> {
  return (parts) => {
    const text = parts.get(part);
    if (typeof text !== 'string') throw new Error(`No ${part}`);
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`Nothing to replace in ${part}`);
    parts.set(part, changed);
  };
}
