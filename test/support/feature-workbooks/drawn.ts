/** What lies over the cells: text boxes, shapes, pictures, charts, controls, notes. */
import { HEAD, OFFICE, type ExtraPart, type Feature } from './build';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** A picture of one pixel. */
export const PNG = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const FROM_TO =
  '<xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

function shape(id: number, text: string, isBox: boolean): string {
  return `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="図形 ${id}"/><xdr:cNvSpPr${isBox ? ' txBox="1"' : ''}/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="400000"/></a:xfrm><a:prstGeom prst="${isBox ? 'rect' : 'wedgeRoundRectCallout'}"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="ja-JP"/><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
}

const picture = (id: string) =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="図 7"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`;

const chartFrame = (id: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="8" name="グラフ 8"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const anchored = (inner: string) =>
  `<xdr:twoCellAnchor>${FROM_TO}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

/** Written by some programs without the usual prefix: `<twoCellAnchor>` instead of `<xdr:twoCellAnchor>`. */
const withoutPrefix = (xml: string) => xml.replace(/(<\/?)xdr:/g, '$1').replace('xmlns:xdr=', 'xmlns=');

function drawing(inner: string, related: ExtraPart['related'] = [], plain = false): ExtraPart {
  const xml = `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}">${inner}</xdr:wsDr>`;
  return {
    name: 'xl/drawings/drawing1.xml',
    type: DRAWING,
    content: HEAD + (plain ? withoutPrefix(xml) : xml),
    related,
  };
}

const CHART_XML = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>指標一覧!$A$4:$A$7</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>指標一覧!$D$4:$D$7</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;
const chart = (related: ExtraPart['related'] = []): ExtraPart => {
  return { name: 'xl/charts/chart1.xml', type: CHART, content: CHART_XML, related };
};
const image: ExtraPart = { name: 'xl/media/image1.png', type: null, content: PNG };
const png = { png: 'image/png' };

const onSheet = {
  sheet: { drawing: '<drawing r:id="rIdD"/>' },
  related: [{ id: 'rIdD', type: 'drawing', target: '../drawings/drawing1.xml' }],
} satisfies Partial<Feature>;

/** A VML drawing with one shape. */
export function vml(name: string, shapeXml: string, related: ExtraPart['related'] = []): ExtraPart {
  return {
    name,
    type: null,
    related,
    content: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${shapeXml}</xml>`,
  };
}
const NOTE = `<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>3</x:Column></x:ClientData></v:shape>`;
const comments: ExtraPart = {
  name: 'xl/comments1.xml',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  content: `${HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>担当</author></authors><commentList><comment ref="D4" authorId="0"><text><r><rPr><b val="0"/><sz val="9"/></rPr><t>速報値</t></r></text></comment></commentList></comments>`,
};

export const DRAWN: readonly Feature[] = [
  { what: 'a text box', ...onSheet, parts: [drawing(anchored(shape(2, '内部資料', true)))] },
  { what: 'a shape', ...onSheet, parts: [drawing(anchored(shape(3, '要確認', false)))] },
  {
    what: 'a group of shapes',
    ...onSheet,
    parts: [
      drawing(
        anchored(
          `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="4" name="グループ 4"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${shape(5, '左', true)}${shape(6, '右', false)}</xdr:grpSp>`,
        ),
      ),
    ],
  },
  {
    what: 'a connector',
    ...onSheet,
    parts: [
      drawing(
        anchored(
          '<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="5" name="線 5"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr><a:prstGeom prst="line"><a:avLst/></a:prstGeom></xdr:spPr></xdr:cxnSp>',
        ),
      ),
    ],
  },
  {
    what: 'a picture',
    ...onSheet,
    parts: [
      drawing(anchored(picture('rId1')), [{ id: 'rId1', type: 'image', target: '../media/image1.png' }]),
      image,
    ],
    defaults: png,
  },
  {
    what: 'a picture in a drawing without the prefix xdr',
    ...onSheet,
    parts: [
      drawing(
        anchored(picture('rId1')),
        [{ id: 'rId1', type: 'image', target: '../media/image1.png' }],
        true,
      ),
      image,
    ],
    defaults: png,
  },
  {
    what: 'a picture that is linked, not embedded',
    ...onSheet,
    parts: [
      drawing(anchored(picture('rId1').replace('r:embed', 'r:link')), [
        { id: 'rId1', type: 'image', target: 'file:///C:/写真.png', external: true },
      ]),
    ],
  },
  {
    what: 'a chart',
    ...onSheet,
    parts: [
      drawing(anchored(chartFrame('rId1')), [{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }]),
      chart(),
    ],
  },
  {
    what: 'a chart in a drawing without the prefix xdr',
    ...onSheet,
    parts: [
      drawing(
        anchored(chartFrame('rId1')),
        [{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }],
        true,
      ),
      chart(),
    ],
  },
  {
    what: 'a chart with a style, colours and a workbook of its own',
    ...onSheet,
    parts: [
      drawing(anchored(chartFrame('rId1')), [{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }]),
      chart([
        {
          id: 'rId1',
          type: 'http://schemas.microsoft.com/office/2011/relationships/chartStyle',
          target: 'style1.xml',
        },
        {
          id: 'rId2',
          type: 'http://schemas.microsoft.com/office/2011/relationships/chartColorStyle',
          target: 'colors1.xml',
        },
        { id: 'rId3', type: 'package', target: '../embeddings/book.xlsx' },
      ]),
      {
        name: 'xl/charts/style1.xml',
        type: 'application/vnd.ms-office.chartstyle+xml',
        content: `${HEAD}<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>`,
      },
      {
        name: 'xl/charts/colors1.xml',
        type: 'application/vnd.ms-office.chartcolorstyle+xml',
        content: `${HEAD}<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>`,
      },
      {
        name: 'xl/embeddings/book.xlsx',
        type: null,
        content: new Uint8Array([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]),
      },
    ],
    defaults: { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  },
  {
    what: 'a chart of the newer kind beside its stand-in',
    ...onSheet,
    parts: [
      drawing(
        anchored(
          `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">${chartFrame('rId1').replace(/http:..schemas.openxmlformats.org.drawingml.2006.chart/g, 'http://schemas.microsoft.com/office/drawing/2014/chartex')}</mc:Choice><mc:Fallback>${shape(9, 'グラフ', false)}</mc:Fallback></mc:AlternateContent>`,
        ),
        [
          {
            id: 'rId1',
            type: 'http://schemas.microsoft.com/office/2014/relationships/chartEx',
            target: '../charts/chartEx1.xml',
          },
        ],
      ),
      {
        name: 'xl/charts/chartEx1.xml',
        type: 'application/vnd.ms-office.chartex+xml',
        content: `${HEAD}<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chart/></cx:chartSpace>`,
      },
    ],
  },
  {
    what: 'a diagram',
    ...onSheet,
    parts: [
      drawing(
        anchored(
          `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="図表 3"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:r="${OFFICE}" r:dm="rId1" r:lo="rId2" r:qs="rId3" r:cs="rId4"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
        ),
        (['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors'] as const).map((type, i) => {
          return { id: `rId${i + 1}`, type, target: `../diagrams/${type}1.xml` };
        }),
      ),
      ...(['diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors'] as const).map(
        (type): ExtraPart => {
          return {
            name: `xl/diagrams/${type}1.xml`,
            type: `application/vnd.openxmlformats-officedocument.drawingml.${type}+xml`,
            content: `${HEAD}<dgm:part xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>`,
          };
        },
      ),
    ],
  },
  {
    what: 'notes on cells',
    sheet: { legacyDrawing: '<legacyDrawing r:id="rIdV"/>' },
    related: [
      { id: 'rIdV', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
      { id: 'rIdC', type: 'comments', target: '../comments1.xml' },
    ],
    parts: [vml('xl/drawings/vmlDrawing1.vml', NOTE), comments],
    defaults: { vml: VML },
  },
  {
    what: 'a conversation on a cell',
    sheet: { legacyDrawing: '<legacyDrawing r:id="rIdV"/>' },
    related: [
      { id: 'rIdV', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
      { id: 'rIdC', type: 'comments', target: '../comments1.xml' },
      {
        id: 'rIdK',
        type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        target: '../threadedComments/threadedComment1.xml',
      },
    ],
    workbookRelated: [
      {
        id: 'rIdP',
        type: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
        target: 'persons/person.xml',
      },
    ],
    parts: [
      vml('xl/drawings/vmlDrawing1.vml', NOTE),
      comments,
      {
        name: 'xl/threadedComments/threadedComment1.xml',
        type: 'application/vnd.ms-excel.threadedcomments+xml',
        content: `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D4" dT="2025-04-01T00:00:00.00" personId="{1}" id="{2}"><text>速報値ですか</text></threadedComment></ThreadedComments>`,
      },
      {
        name: 'xl/persons/person.xml',
        type: 'application/vnd.ms-excel.person+xml',
        content: `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="担当" id="{1}"/></personList>`,
      },
    ],
    defaults: { vml: VML },
  },
  {
    what: 'a picture in the header of the page',
    sheet: {
      headerFooter: '<headerFooter><oddHeader>&amp;L&amp;G</oddHeader></headerFooter>',
      legacyDrawingHF: '<legacyDrawingHF r:id="rIdH"/>',
    },
    related: [{ id: 'rIdH', type: 'vmlDrawing', target: '../drawings/vmlDrawing2.vml' }],
    parts: [
      vml(
        'xl/drawings/vmlDrawing2.vml',
        '<v:shape id="LH" type="#_x0000_t75"><v:imagedata o:relid="rId1" o:title="logo"/></v:shape>',
        [{ id: 'rId1', type: 'image', target: '../media/image1.png' }],
      ),
      image,
    ],
    defaults: { vml: VML, ...png },
  },
  {
    what: 'a picture behind the cells',
    sheet: { picture: '<picture r:id="rIdB"/>' },
    related: [{ id: 'rIdB', type: 'image', target: '../media/image1.png' }],
    parts: [image],
    defaults: png,
  },
  {
    what: 'form controls',
    ...onSheet,
    sheet: {
      drawing: '<drawing r:id="rIdD"/>',
      legacyDrawing: '<legacyDrawing r:id="rIdV"/>',
      controls:
        '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rIdF" name="チェック 1"><controlPr defaultSize="0" autoFill="0"/></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>',
    },
    related: [
      ...onSheet.related,
      { id: 'rIdV', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
      { id: 'rIdF', type: 'ctrlProp', target: '../ctrlProps/ctrlProp1.xml' },
    ],
    parts: [
      drawing(anchored(shape(2, '確認済み', true))),
      vml(
        'xl/drawings/vmlDrawing1.vml',
        '<v:shape id="_x0000_s1026" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:FmlaLink>$G$4</x:FmlaLink></x:ClientData></v:shape>',
      ),
      {
        name: 'xl/ctrlProps/ctrlProp1.xml',
        type: 'application/vnd.ms-excel.controlproperties+xml',
        content: `${HEAD}<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$G$4" lockText="1"/>`,
      },
    ],
    defaults: { vml: VML },
  },
  {
    what: 'an embedded document',
    sheet: {
      legacyDrawing: '<legacyDrawing r:id="rIdV"/>',
      oleObjects:
        '<oleObjects><oleObject progId="Word.Document.12" shapeId="1027" r:id="rIdO"/></oleObjects>',
    },
    related: [
      { id: 'rIdV', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
      { id: 'rIdO', type: 'package', target: '../embeddings/document1.docx' },
    ],
    parts: [
      vml(
        'xl/drawings/vmlDrawing1.vml',
        '<v:shape id="_x0000_s1027" type="#_x0000_t75"><x:ClientData ObjectType="Pict"/></v:shape>',
      ),
      {
        name: 'xl/embeddings/document1.docx',
        type: null,
        content: new Uint8Array([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]),
      },
    ],
    defaults: { vml: VML, docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  },
  {
    what: 'an ActiveX control',
    sheet: {
      legacyDrawing: '<legacyDrawing r:id="rIdV"/>',
      controls: '<controls><control shapeId="1028" r:id="rIdX" name="CommandButton1"/></controls>',
    },
    related: [
      { id: 'rIdV', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
      { id: 'rIdX', type: 'control', target: '../activeX/activeX1.xml' },
    ],
    parts: [
      vml(
        'xl/drawings/vmlDrawing1.vml',
        '<v:shape id="_x0000_s1028" type="#_x0000_t201"><x:ClientData ObjectType="Pict"/></v:shape>',
      ),
      {
        name: 'xl/activeX/activeX1.xml',
        type: 'application/vnd.ms-office.activeX+xml',
        content: `${HEAD}<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" ax:classid="{D7053240-CE69-11CD-A777-00DD01143C57}" ax:persistence="persistStreamInit"/>`,
        related: [
          {
            id: 'rId1',
            type: 'http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary',
            target: 'activeX1.bin',
          },
        ],
      },
      {
        name: 'xl/activeX/activeX1.bin',
        type: 'application/vnd.ms-office.activeX',
        content: new Uint8Array([1, 2, 3, 0, 255]),
      },
    ],
    defaults: { vml: VML },
  },
];
