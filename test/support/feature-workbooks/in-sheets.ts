/** What stands in a sheet beside its cells, and what its cells hold. */
import { HEAD, LIST_TEXTS, MAIN, replaceIn, type ExtraPart, type Feature } from './build';

const SHEET = 'xl/worksheets/sheet1.xml';
const ext = (uri: string, inner: string) => `<extLst><ext uri="{${uri}}">${inner}</ext></extLst>`;
/** More rows of the list's sheet. */
const rows = (xml: string) => replaceIn(SHEET, '</sheetData>', `${xml}</sheetData>`);
const FIRST_TEXT = LIST_TEXTS.length;

function table(inner: string, attributes = ''): ExtraPart {
  return {
    name: 'xl/tables/table1.xml',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
    content: `${HEAD}<table xmlns="${MAIN}" id="7" name="指標" displayName="指標" ref="A3:E7"${attributes}>${inner}</table>`,
  };
}
const COLUMNS = ['指標名', '単位', 'R6目標', 'R6実績', '達成率'];
const columns = (last: string) =>
  `<tableColumns count="5">${COLUMNS.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"${i === 4 ? last : '/>'}`).join('')}</tableColumns>`;
const hasTable = {
  sheet: { tableParts: '<tableParts count="1"><tablePart r:id="rIdT1"/></tableParts>' },
  related: [{ id: 'rIdT1', type: 'table', target: '../tables/table1.xml' }],
} satisfies Partial<Feature>;

export const IN_SHEETS: readonly Feature[] = [
  { what: 'nothing else' },
  {
    what: 'a coloured tab and a name for macros',
    sheet: { sheetPr: '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr>' },
  },
  { what: 'phonetic properties', sheet: { phoneticPr: '<phoneticPr fontId="1"/>' } },
  {
    what: 'protected ranges',
    sheet: {
      protectedRanges:
        '<protectedRanges><protectedRange sqref="D4:D7" name="入力欄" algorithmName="SHA-512" hashValue="eA==" saltValue="eQ==" spinCount="100000"/></protectedRanges>',
    },
  },
  {
    what: 'a protected sheet',
    sheet: { sheetProtection: '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>' },
  },
  {
    what: 'scenarios',
    sheet: {
      scenarios:
        '<scenarios current="0"><scenario name="強気" locked="1" count="1" user="担当"><inputCells r="C4" val="150"/></scenario></scenarios>',
    },
  },
  {
    what: 'filter criteria and rows they hide',
    sheet: {
      autoFilter:
        '<autoFilter ref="A3:E7"><filterColumn colId="1"><filters><filter val="件"/></filters></filterColumn><filterColumn colId="3"><customFilters and="1"><customFilter operator="greaterThan" val="10"/><customFilter operator="lessThan" val="1000"/></customFilters></filterColumn></autoFilter>',
    },
    workbook: {
      definedNames:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">指標一覧!$A$3:$E$7</definedName></definedNames>',
    },
  },
  {
    what: 'a filter by colour and a sort order',
    sheet: {
      autoFilter:
        '<autoFilter ref="A3:E7"><filterColumn colId="3"><colorFilter dxfId="0"/></filterColumn><sortState ref="A4:E7"><sortCondition descending="1" ref="E4:E7"/></sortState></autoFilter>',
    },
    styles: {
      dxfs: '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs>',
    },
  },
  {
    what: 'custom views',
    sheet: {
      customSheetViews:
        '<customSheetViews><customSheetView guid="{11111111-2222-3333-4444-555555555555}" scale="80" hiddenColumns="1"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>',
    },
    workbook: {
      customWorkbookViews:
        '<customWorkbookViews><customWorkbookView name="印刷用" guid="{11111111-2222-3333-4444-555555555555}" maximized="1" windowWidth="1000" windowHeight="600" activeSheetId="1"/></customWorkbookViews>',
    },
  },
  {
    what: 'consolidated data',
    sheet: {
      dataConsolidate:
        '<dataConsolidate><dataRefs count="1"><dataRef ref="A3:E7" sheet="指標一覧"/></dataRefs></dataConsolidate>',
    },
  },
  {
    what: 'merged cells and a hidden column',
    sheet: {
      cols: '<cols><col min="7" max="7" width="9" hidden="1" customWidth="1"/></cols>',
      mergeCells: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
    },
  },
  {
    what: 'conditional formats',
    sheet: {
      conditionalFormatting:
        '<conditionalFormatting sqref="E4:E7"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>1</formula></cfRule><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
    },
    styles: { dxfs: '<dxfs count="1"><dxf><font><b/><color rgb="FFFF0000"/></font></dxf></dxfs>' },
  },
  {
    what: 'conditional formats of Excel 2010',
    sheet: {
      extLst: ext(
        '78C0D931-6437-407d-A8EE-F0AAD7539E65',
        '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="1" id="{1}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>E4:E7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>',
      ),
    },
  },
  {
    what: 'lists to choose from',
    sheet: {
      dataValidations:
        '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B4:B7" errorTitle="単位"><formula1>"件,人,％"</formula1></dataValidation></dataValidations>',
    },
  },
  {
    what: 'lists of Excel 2010 from another sheet',
    sheet: {
      extLst: ext(
        'CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF',
        '<x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>選択肢!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B4:B7</xm:sqref></x14:dataValidation></x14:dataValidations>',
      ),
    },
    sheets: [
      {
        name: '選択肢',
        part: 'xl/worksheets/sheet2.xml',
        xml: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>件</t></is></c></row></sheetData></worksheet>`,
      },
    ],
  },
  {
    what: 'sparklines',
    sheet: {
      extLst: ext(
        '05C60535-1F16-4fd2-B633-F4F36F0B64E0',
        '<x14:sparklineGroups><x14:sparklineGroup type="column" displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>指標一覧!C4:D4</xm:f><xm:sqref>F4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>',
      ),
    },
  },
  {
    what: 'links inside and outside',
    sheet: {
      hyperlinks:
        '<hyperlinks><hyperlink ref="A4" r:id="rIdL" tooltip="詳細"/><hyperlink ref="A5" location="指標一覧!A1" display="上へ"/></hyperlinks>',
    },
    related: [{ id: 'rIdL', type: 'hyperlink', target: 'https://example.jp/?a=1&amp;b=2', external: true }],
  },
  {
    what: 'printer settings',
    sheet: {
      printOptions: '<printOptions horizontalCentered="1" gridLines="1"/>',
      pageMargins:
        '<pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      pageSetup: '<pageSetup paperSize="8" scale="73" orientation="landscape" r:id="rIdP"/>',
    },
    related: [{ id: 'rIdP', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' }],
    parts: [
      {
        name: 'xl/printerSettings/printerSettings1.bin',
        type: null,
        content: new Uint8Array([0x4d, 0, 0x53, 0, 0xff, 0xfe, 0]),
      },
    ],
    defaults: { bin: 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings' },
  },
  {
    what: 'headers and footers of several kinds, page breaks',
    sheet: {
      headerFooter:
        '<headerFooter differentOddEven="1" differentFirst="1"><oddHeader>&amp;C&amp;"游ゴシック,太字"&amp;14指標</oddHeader><evenFooter>&amp;P</evenFooter><firstHeader>表紙</firstHeader></headerFooter>',
      rowBreaks: '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
      colBreaks: '<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>',
    },
  },
  {
    what: 'custom properties of another add-in',
    sheet: { customProperties: '<customProperties><customPr name="他社" r:id="rIdC"/></customProperties>' },
    related: [{ id: 'rIdC', type: 'customProperty', target: '../customProperty1.bin' }],
    parts: [
      {
        name: 'xl/customProperty1.bin',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
        content: new Uint8Array([0x31, 0]),
      },
    ],
  },
  {
    what: 'cells that are watched and errors that are ignored',
    sheet: {
      cellWatches: '<cellWatches><cellWatch r="E4"/></cellWatches>',
      ignoredErrors: '<ignoredErrors><ignoredError sqref="C4:D7" numberStoredAsText="1"/></ignoredErrors>',
    },
  },
  {
    what: 'a part to be published on the web',
    sheet: {
      webPublishItems:
        '<webPublishItems count="1"><webPublishItem id="1" divId="a" sourceType="sheet" destinationFile="C:\\a.htm"/></webPublishItems>',
    },
  },
  {
    what: 'a table with a row of totals',
    ...hasTable,
    parts: [
      table(
        `<autoFilter ref="A3:E7"/>${columns(' totalsRowFunction="custom"><calculatedColumnFormula>D4/C4</calculatedColumnFormula><totalsRowFormula>SUM(D4:D7)/SUM(C4:C7)</totalsRowFormula></tableColumn>')}<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/>`,
        ' totalsRowShown="0"',
      ),
    ],
  },
  {
    what: 'a table with filter criteria and a sort order',
    ...hasTable,
    parts: [
      table(
        `<autoFilter ref="A3:E7"><filterColumn colId="1"><filters><filter val="件"/></filters></filterColumn></autoFilter><sortState ref="A4:E7"><sortCondition ref="D4:D7"/></sortState>${columns('/>')}<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/>`,
      ),
    ],
  },
  {
    what: 'readings above the characters',
    texts: [
      '<si><t>花巻市</t><rPh sb="0" eb="2"><t>ハナマキ</t></rPh><rPh sb="2" eb="3"><t>シ</t></rPh><phoneticPr fontId="1"/></si>',
    ],
    last: rows(`<row r="9"><c r="A9" t="s"><v>${FIRST_TEXT}</v></c></row>`),
  },
  {
    what: 'text in several fonts',
    texts: [
      '<si><r><rPr><b val="0"/><sz val="10.5"/><rFont val="游ゴシック"/></rPr><t xml:space="preserve">注 </t></r><r><rPr><strike/></rPr><t>旧</t></r></si>',
    ],
    last: rows(`<row r="9"><c r="A9" t="s"><v>${FIRST_TEXT}</v></c></row>`),
  },
  {
    what: 'texts in their cells, errors, booleans and dates',
    last: rows(
      '<row r="9"><c r="G9" t="inlineStr"><is><t xml:space="preserve"> 前の空白</t></is></c><c r="H9" t="e"><v>#N/A</v></c><c r="I9" t="b"><v>1</v></c><c r="J9" t="d"><v>2025-04-01T00:00:00</v></c></row>',
    ),
  },
  {
    what: 'formulas of a range, shared formulas and a data table',
    last: rows(
      '<row r="9"><c r="A9"><f t="array" ref="A9:A10">C4:C5*2</f><v>240</v></c><c r="B9"><f t="shared" ref="B9:B10" si="0">D4*2</f><v>260</v></c><c r="C9"><f t="dataTable" ref="C9:C10" dt2D="0" dtr="0" r1="C4"/><v>1</v></c></row><row r="10"><c r="A10"><v>160</v></c><c r="B10"><f t="shared" si="0"/><v>144</v></c><c r="C10"><v>1</v></c></row>',
    ),
  },
  {
    what: 'a formula that fills the cells beside it',
    workbookRelated: [{ id: 'rIdM', type: 'sheetMetadata', target: 'metadata.xml' }],
    parts: [
      {
        name: 'xl/metadata.xml',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
        content: `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      },
    ],
    last: rows(
      '<row r="9"><c r="A9" cm="1"><f t="array" ref="A9:A10">_xlfn.UNIQUE(B4:B5)</f><v>1</v></c></row>',
    ),
  },
  {
    what: 'rich values',
    workbookRelated: [
      { id: 'rIdM', type: 'sheetMetadata', target: 'metadata.xml' },
      {
        id: 'rIdR',
        type: 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue',
        target: 'richData/rdrichvalue.xml',
      },
    ],
    parts: [
      {
        name: 'xl/metadata.xml',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
        content: `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
      },
      {
        name: 'xl/richData/rdrichvalue.xml',
        type: 'application/vnd.ms-excel.rdrichvalue+xml',
        content: `${HEAD}<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>0</v></rv></rvData>`,
      },
    ],
    last: rows('<row r="9"><c r="A9" t="e" vm="1"><v>#VALUE!</v></c></row>'),
  },
];
