/** What stands beside the sheets, how parts are named and written. */
import { HEAD, MAIN, OFFICE, replaceIn, USUAL_STYLES, type ExtraPart, type Feature } from './build';
import { PNG } from './drawn';

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';
const plainSheet = (rows = '') => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const part = (name: string, type: string | null, content: string | Uint8Array): ExtraPart => {
  return { name, type, content };
};

const app = (pairs: string, titles: string): Feature['parts'] => [
  {
    name: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    content: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>${pairs}${titles}<Company>花巻市</Company></Properties>`,
  },
];
const appRelated = [{ id: 'rId9', type: 'extended-properties', target: 'docProps/app.xml' }];

/** `<workbook>` as `<x:workbook>`, as some libraries write it. */
const prefixed: Feature['last'] = (parts) => {
  for (const name of [WORKBOOK, 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
    const text = parts.get(name) as string;
    parts.set(name, text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='));
  }
};

const externalLink: ExtraPart = {
  name: 'xl/externalLinks/externalLink1.xml',
  type: `${MAIN_TYPE}.externalLink+xml`,
  content: `${HEAD}<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="rId1"><sheetNames><sheetName val="予算"/></sheetNames></externalBook></externalLink>`,
  related: [{ id: 'rId1', type: 'externalLinkPath', target: '予算.xlsx', external: true }],
};

export const IN_WORKBOOKS: readonly Feature[] = [
  {
    what: 'links to other workbooks',
    workbook: {
      externalReferences: '<externalReferences><externalReference r:id="rIdE"/></externalReferences>',
      definedNames: '<definedNames><definedName name="予算額">[1]予算!$A$1</definedName></definedNames>',
    },
    workbookRelated: [{ id: 'rIdE', type: 'externalLink', target: 'externalLinks/externalLink1.xml' }],
    parts: [externalLink],
  },
  {
    what: 'links to other workbooks and no names',
    workbook: {
      externalReferences: '<externalReferences><externalReference r:id="rIdE"/></externalReferences>',
    },
    workbookRelated: [{ id: 'rIdE', type: 'externalLink', target: 'externalLinks/externalLink1.xml' }],
    parts: [externalLink],
  },
  {
    what: 'names, some hidden, some of one sheet',
    workbook: {
      definedNames:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">指標一覧!$A$1:$E$7</definedName><definedName name="係数" hidden="1">0.5</definedName><definedName name="目標" localSheetId="0" comment="R6">指標一覧!$C$4:$C$7</definedName></definedNames>',
    },
  },
  {
    what: 'calculation by hand',
    workbook: {
      calcPr: '<calcPr calcId="191029" calcMode="manual" iterate="1" iterateCount="50" calcOnSave="0"/>',
    },
  },
  { what: 'nothing about calculation', workbook: { calcPr: '' } },
  {
    what: 'an order of calculation',
    workbookRelated: [{ id: 'rIdC', type: 'calcChain', target: 'calcChain.xml' }],
    parts: [
      part(
        'xl/calcChain.xml',
        `${MAIN_TYPE}.calcChain+xml`,
        `${HEAD}<calcChain xmlns="${MAIN}"><c r="E4" i="1"/></calcChain>`,
      ),
    ],
  },
  {
    what: 'to be opened for reading, windows locked',
    workbook: {
      fileSharing: '<fileSharing readOnlyRecommended="1" userName="担当"/>',
      workbookProtection: '<workbookProtection lockWindows="1"/>',
    },
  },
  {
    what: 'a sensitivity label',
    rootRelated: [{ id: 'rId8', type: 'custom-properties', target: 'docProps/custom.xml' }],
    parts: [
      part(
        'docProps/custom.xml',
        'application/vnd.openxmlformats-officedocument.custom-properties+xml',
        `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="MSIP_Label_1_Enabled"><vt:lpwstr>true</vt:lpwstr></property></Properties>`,
      ),
    ],
  },
  {
    what: 'a sensitivity label of the newer kind',
    rootRelated: [
      {
        id: 'rId8',
        type: 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
        target: 'docMetadata/LabelInfo.xml',
      },
    ],
    parts: [
      part(
        'docMetadata/LabelInfo.xml',
        'application/vnd.ms-office.classificationlabels+xml',
        `${HEAD}<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>`,
      ),
    ],
  },
  {
    what: 'titles of its parts',
    rootRelated: appRelated,
    workbook: { definedNames: '<definedNames><definedName name="係数">1</definedName></definedNames>' },
    parts: app(
      '<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>ワークシート</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>名前付き一覧</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>',
      '<TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>指標一覧</vt:lpstr><vt:lpstr>係数</vt:lpstr></vt:vector></TitlesOfParts>',
    )!,
  },
  {
    what: 'titles that do not agree with its sheets',
    rootRelated: appRelated,
    parts: app(
      '',
      '<TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Sheet9</vt:lpstr></vt:vector></TitlesOfParts>',
    )!,
  },
  {
    what: 'a small picture of itself',
    rootRelated: [
      {
        id: 'rId7',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
        target: 'docProps/thumbnail.png',
      },
    ],
    parts: [part('docProps/thumbnail.png', null, PNG)],
    defaults: { png: 'image/png' },
  },
  {
    what: 'buttons of its own in the ribbon',
    rootRelated: [
      {
        id: 'rId7',
        type: 'http://schemas.microsoft.com/office/2007/relationships/ui/extensibility',
        target: 'customUI/customUI14.xml',
      },
    ],
    parts: [
      part(
        'customUI/customUI14.xml',
        null,
        '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"/>',
      ),
    ],
  },
  {
    what: 'macros and their signature',
    macros: true,
    workbook: { workbookPr: '<workbookPr codeName="ThisWorkbook"/>' },
    workbookRelated: [
      {
        id: 'rIdV',
        type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        target: 'vbaProject.bin',
      },
    ],
    parts: [
      {
        ...part(
          'xl/vbaProject.bin',
          'application/vnd.ms-office.vbaProject',
          new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2]),
        ),
        related: [
          {
            id: 'rId1',
            type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProjectSignature',
            target: 'vbaProjectSignature.bin',
          },
        ],
      },
      part(
        'xl/vbaProjectSignature.bin',
        'application/vnd.ms-office.vbaProjectSignature',
        new Uint8Array([7, 8]),
      ),
    ],
  },
  {
    what: 'a connection and what it asks for',
    workbookRelated: [{ id: 'rIdN', type: 'connections', target: 'connections.xml' }],
    parts: [
      part(
        'xl/connections.xml',
        `${MAIN_TYPE}.connections+xml`,
        `${HEAD}<connections xmlns="${MAIN}"><connection id="1" name="統計" type="5" refreshedVersion="6"/></connections>`,
      ),
    ],
  },
  {
    what: 'a pivot table',
    workbook: { pivotCaches: '<pivotCaches><pivotCache cacheId="1" r:id="rIdP"/></pivotCaches>' },
    workbookRelated: [
      { id: 'rIdP', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
    ],
    sheets: [
      {
        name: '集計表',
        part: 'xl/worksheets/sheet2.xml',
        xml: plainSheet('<row r="3"><c r="A3"><v>1</v></c></row>'),
        related: [{ id: 'rId1', type: 'pivotTable', target: '../pivotTables/pivotTable1.xml' }],
      },
    ],
    parts: [
      {
        ...part(
          'xl/pivotTables/pivotTable1.xml',
          `${MAIN_TYPE}.pivotTable+xml`,
          `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="ピボット1" cacheId="1" dataOnRows="1"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
        ),
        related: [
          { id: 'rId1', type: 'pivotCacheDefinition', target: '../pivotCache/pivotCacheDefinition1.xml' },
        ],
      },
      part(
        'xl/pivotCache/pivotCacheDefinition1.xml',
        `${MAIN_TYPE}.pivotCacheDefinition+xml`,
        `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" saveData="0" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A3:E7" sheet="指標一覧"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
      ),
    ],
  },
  {
    what: 'custom XML of others',
    workbookRelated: [{ id: 'rIdX', type: 'customXml', target: '../customXml/item1.xml' }],
    parts: [
      {
        ...part('customXml/item1.xml', null, '<a xmlns="urn:other">他社</a>'),
        related: [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }],
      },
      part(
        'customXml/itemProps1.xml',
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{1}"/>',
      ),
    ],
  },
  {
    what: 'settings kept by version 0.1',
    workbookRelated: [{ id: 'rIdSettings', type: 'customXml', target: '../customXml/itemSettings.xml' }],
    parts: [
      part(
        'customXml/itemSettings.xml',
        null,
        `${HEAD}<settings xmlns="urn:kpi-shukei:document-settings">{&quot;another&quot;:&quot;1&quot;}</settings>`,
      ),
    ],
  },
  {
    what: 'another add-in that opens with it',
    rootRelated: [
      {
        id: 'rId6',
        type: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
        target: 'xl/webextensions/taskpanes.xml',
      },
    ],
    parts: [
      part(
        'xl/webextensions/taskpanes.xml',
        'application/vnd.ms-office.webextensiontaskpanes+xml',
        '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
      ),
    ],
  },
  {
    what: 'named styles',
    styles: {
      cellStyleXfs:
        '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/></cellStyleXfs>',
      cellStyles:
        '<cellStyles count="2"><cellStyle name="標準" xfId="0" builtinId="0"/><cellStyle name="市の様式" xfId="1"/></cellStyles>',
    },
  },
  {
    what: 'fonts that are not bold in so many words',
    styles: {
      fonts:
        '<fonts count="2"><font><b val="0"/><i val="0"/><sz val="10.5"/><name val="ＭＳ Ｐゴシック"/><charset val="128"/></font><font><b val="1"/><sz val="10.5"/><name val="ＭＳ Ｐゴシック"/></font></fonts>',
    },
  },
  {
    what: 'fills that run from one colour into another, and extensions of styles',
    styles: {
      fills: `${USUAL_STYLES.fills!.replace('count="2"', 'count="3"').replace('</fills>', '')}<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>`,
      colors: '<colors><mruColors><color rgb="FF123456"/></mruColors></colors>',
      tableStyles: '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>',
      extLst:
        '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>',
    },
  },
  {
    what: 'number formats of its own',
    styles: {
      numFmts:
        '<numFmts count="2"><numFmt numFmtId="176" formatCode="[$-411]ggge&quot;年&quot;"/><numFmt numFmtId="190" formatCode="0.0%"/></numFmts>',
    },
  },
  {
    what: 'a style sheet with little in it',
    styles: {
      fonts: '',
      fills: '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
      borders: '<borders/>',
      cellStyleXfs: '',
      cellStyles: '',
      dxfs: '',
    },
  },
  { what: 'no style sheet', styles: null },
  { what: 'a sheet whose part is named as nobody expects', names: { sheet: 'xl/worksheets/shihyo.xml' } },
  {
    what: 'parts in other folders',
    names: {
      workbook: 'book/main.xml',
      sheet: 'book/s/one.xml',
      styles: 'look/styles.xml',
      texts: 'book/texts.xml',
    },
  },
  { what: 'tags with a prefix', last: prefixed },
  {
    what: 'relationships declared at each sheet',
    last: replaceIn(WORKBOOK, / xmlns:r="[^"]*"(.*) r:id="rId1"/s, `$1 d3:id="rId1" xmlns:d3="${OFFICE}"`),
  },
  { what: 'a byte order mark', last: replaceIn(WORKBOOK, /^/, '\ufeff') },
  {
    what: 'comments, blanks and single quotes between the tags',
    last: replaceIn(
      WORKBOOK,
      '<sheets>',
      "\r\n  <!-- <sheets> 手で直した -->\r\n  <?other a='1'?><sheets\n >",
    ),
  },
  {
    what: 'targets from the root of the package',
    last: replaceIn('xl/_rels/workbook.xml.rels', 'Target="worksheets/', 'Target="/xl/worksheets/'),
  },
  { what: 'parts that are not packed', level: 0 },
  {
    what: 'a relationship that leads nowhere',
    workbookRelated: [{ id: 'rIdZ', type: 'theme', target: 'theme/theme1.xml' }],
  },
  { what: 'dates counted from 1904', workbook: { workbookPr: '<workbookPr date1904="1"/>' } },
  {
    what: 'sheets that hold a chart, a dialog and old macros',
    sheets: [
      {
        name: 'グラフ',
        part: 'xl/chartsheets/sheet1.xml',
        kind: 'chartsheet',
        xml: `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
      },
      {
        name: '窓',
        part: 'xl/dialogsheets/sheet1.xml',
        kind: 'dialogsheet',
        xml: `<dialogsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
      },
    ],
  },
  {
    what: 'hidden sheets',
    sheets: [
      { name: '計算', part: 'xl/worksheets/sheet2.xml', xml: plainSheet(), state: 'hidden' },
      { name: '設定', part: 'xl/worksheets/sheet5.xml', xml: plainSheet(), state: 'veryHidden' },
    ],
  },
  {
    what: 'what changed and by whom',
    workbookRelated: [{ id: 'rIdU', type: 'usernames', target: 'revisions/userNames.xml' }],
    parts: [
      part(
        'xl/revisions/userNames.xml',
        `${MAIN_TYPE}.userNames+xml`,
        `${HEAD}<users xmlns="${MAIN}" count="0"/>`,
      ),
    ],
  },
];
