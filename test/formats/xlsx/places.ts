/** One workbook with a needle in every place where a workbook can hold a person's data. */
import { type PartTexts, relations, row, type WorkbookDraft } from './workbook.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Place {
  readonly name: string;
  readonly needle: string;
}

export const places: Place[] = [];

/** A new needle for a place. */
function at(name: string): string {
  const needle = `针${String(places.length + 10)}线`;
  places.push({ name, needle });
  return needle;
}

/** A number for a place whose values are numbers. */
function numberAt(name: string): number {
  const needle = 13800000000 + places.length;
  places.push({ name, needle: String(needle) });
  return needle;
}

const shared = at('a shared string of two columns');
const runs = at('the runs of a shared string');
const orphan = at('a shared string that no cell shows');
const reading = at('the reading of a shared string');
const entity = at('a text written in entities');
const tooltip = at('a tooltip');
const chartName = at('the cache of a chart, of a column');

const split = (text: string): string =>
  `<r><rPr><b/></rPr><t>${text.slice(0, 2)}</t></r><r><t>${text.slice(2)}</t></r>`;

const strings = [
  `<t>${shared}</t>`,
  `${split(runs)}<rPh sb="0" eb="2"><t>${reading}</t></rPh><phoneticPr fontId="1"/>`,
  `<t xml:space="preserve"> ${orphan}</t>`,
  '<t>不变</t>',
  `<t>${[...entity].map((character) => `&#${character.charCodeAt(0)};`).join('')}</t>`,
];

const literal = at('a text in a formula');
const result = at('the result of a formula');
const date = at('a cell of a date as ISO text');

const people =
  row(1, `公示 ${at('a title above the header')}`) +
  row(3, '序号', '姓名', '电话', '家庭收入', '备注') +
  row(4, 1, '#0', numberAt('a number'), at('a dropped column'), at('an inline string')) +
  row(5, 2, '#1', `${numberAt('a text of digits')}`, 1200, '#0') +
  `<row r="6" hidden="1"><c r="A6"><v>3</v></c><c r="B6" t="inlineStr"><is>${split(at('the runs of an inline string'))}<rPh sb="0" eb="1"><t>${at('the reading of an inline string')}</t></rPh></is></c><c r="C6"><v>${numberAt('a number in scientific form') / 1e10}E10</v></c><c r="E6" t="str"><f>"${literal}"&amp;B4</f><v>${result}</v></c></row>` +
  `<row r="7"><c r="B7" t="s"><v>4</v></c><c r="C7" t="d"><v>${date}</v></c><c r="E7" t="inlineStr"><is><t>中<![CDATA[${at('CDATA in a cell')}]]></t></is></c><!--${at('a comment of the markup in a row')}--></row>` +
  row(9, `备注：经办 ${at('a remark below the table')}`) +
  row(12, '姓名', at('a form below the table'), '身份证号', '210199199001010017') +
  row(13, '住址', at('the second row of a form')) +
  row(20, '电话', '姓名') +
  row(21, numberAt('a second table'), at('the second column of a second table'), at('a cell beside a table'));

const sheetName = at('the name of a sheet');
const hiddenName = at('the name of a very hidden sheet');

const afterPeople =
  `<autoFilter ref="A3:E7"><filterColumn colId="1"><filters><filter val="${shared}"/><filter val="${at('a value of a filter')}"/></filters></filterColumn></autoFilter>` +
  `<conditionalFormatting sqref="B4:B7"><cfRule type="containsText" priority="1" operator="containsText" text="${at('the text of a condition')}"><formula>NOT(ISERROR(SEARCH("${at('the formula of a condition')}",B4)))</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" promptTitle="${at('the title of a prompt')}" prompt="${at('a prompt')}" error="${at('an error text')}" sqref="B4:B7"><formula1>"${at('a list of a validation')},其他"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="B4" r:id="rIdTel" tooltip="${tooltip}" display="${at('what a link shows')}"/><hyperlink ref="B5" location="'${hiddenName}'!A1"/></hyperlinks>` +
  '<pageSetup paperSize="9" r:id="rIdPrinter"/>' +
  `<headerFooter><oddHeader>&amp;L&amp;"宋体,加粗"&amp;12经办：${at('a header')}&amp;R&amp;P</oddHeader><oddFooter>&amp;C${at('a footer')}</oddFooter></headerFooter>` +
  '<drawing r:id="rIdDrawing"/><legacyDrawing r:id="rIdVml"/><tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="${MAIN}/x14"><x14:cfRule xmlns:xm="urn:xm"><xm:f>"${at('an extension of a sheet')}"</xm:f></x14:cfRule></x14:conditionalFormattings></ext></extLst>`;

const comments = `<comments xmlns="${MAIN}"><authors><author>${at('the author of a comment')}</author></authors><commentList><comment ref="B4" authorId="0"><text>${split(at('a comment'))}</text></comment></commentList></comments>`;

const threaded = `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B4" personId="{11111111-2222-3333-4444-555555555555}" id="{11111111-2222-3333-4444-666666666666}"><text>@${at('a comment of a thread')} 请核对</text></threadedComment></ThreadedComments>`;
const persons = `<personList xmlns="${THREADED}"><person displayName="${at('the name of somebody in a thread')}" id="{11111111-2222-3333-4444-555555555555}" userId="S::${at('the account of somebody in a thread')}" providerId="AD"/></personList>`;

const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" alt="${at('the alternative text of a note')}"><v:textbox><div style='text-align:left'><font>${at('a note of the old kind').slice(0, 2)}</font><font>${places[places.length - 1]?.needle.slice(2)}</font></div></v:textbox><x:ClientData ObjectType="Note"><x:FmlaMacro>${at('the macro of a shape')}</x:FmlaMacro></x:ClientData></v:shape></xml>`;

const drawing = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:oneCellAnchor><xdr:sp textlink="'${sheetName}'!$A$1"><xdr:nvSpPr><xdr:cNvPr id="2" name="${at('the name of a shape')}" descr="${at('the description of a shape')}"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${at('a text box').slice(0, 2)}</a:t></a:r><a:r><a:t>${places[places.length - 1]?.needle.slice(2)}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor></xdr:wsDr>`;

const chart = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${at('the title of a chart')}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:ser><c:cat><c:strRef><c:f>'${sheetName}'!$B$4:$B$5</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${chartName}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>'${sheetName}'!$A$4:$A$5</c:f><c:numCache><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val><c:tx><c:strLit><c:pt idx="0"><c:v>${at('a literal of a chart')}</c:v></c:pt></c:strLit></c:tx></c:ser></c:chart></c:chartSpace>`;

const pivotDefinition = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" refreshedBy="${at('who refreshed a pivot table')}" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A3:E7" sheet="${sheetName}"/></cacheSource><cacheFields count="2"><cacheField name="序号" numFmtId="0"><sharedItems containsNumber="1" minValue="1" maxValue="2" count="2"><n v="1"/><n v="2"/></sharedItems></cacheField><cacheField name="姓名" numFmtId="0"><sharedItems count="2"><s v="${at('a value of a pivot cache')}"/><s v="某乙某"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
const pivotRecords = `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><n v="1"/><s v="${at('a record of a pivot cache')}"/></r></pivotCacheRecords>`;

const table = `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A3:E7" comment="${at('the comment of a table')}"><autoFilter ref="A3:E7"><filterColumn colId="1"><filters><filter val="${at('a filter of a table')}"/></filters></filterColumn></autoFilter><tableColumns count="5">${['序号', '姓名', '电话', '家庭收入', '备注'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"${index === 4 ? ` totalsRowLabel="${at('the label of a total')}"` : ''}/>`).join('')}</tableColumns></table>`;

const external = `<externalLink xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"><sheetNames><sheetName val="${at('a sheet of another workbook')}"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${at('a cell of another workbook')}</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

const connections = `<connections xmlns="${MAIN}"><connection id="1" name="${at('the name of a connection')}"><dbPr connection="Provider=X;User ID=${at('the string of a connection')}" command="SELECT * FROM T WHERE N='${at('the command of a connection')}'"/></connection></connections>`;

const revision = `<revisions xmlns="${MAIN}"><rcc rId="1" sId="1"><nc r="B4" t="inlineStr"><is><t>${at('a logged change')}</t></is></nc></rcc></revisions>`;
const users = `<users xmlns="${MAIN}"><userInfo guid="{11111111-2222-3333-4444-777777777777}" name="${at('a user of a shared workbook')}" id="1" dateTime="2026-01-01T00:00:00"/></users>`;

const definedName = `<definedName name="${at('a defined name')}" comment="${at('the comment of a defined name')}">'${sheetName}'!$B$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheetName}'!$3:$3</definedName>`;

const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${at('the title of the workbook')}</dc:title><dc:creator>${at('who made the workbook')}</dc:creator><cp:lastModifiedBy>${at('who changed the workbook')}</cp:lastModifiedBy><cp:keywords>${at('a keyword')}</cp:keywords></cp:coreProperties>`;
const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${VT}"><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>${sheetName}</vt:lpstr><vt:lpstr>'${sheetName}'!Print_Titles</vt:lpstr></vt:vector></TitlesOfParts><Manager>${at('the manager')}</Manager><Company>${at('the company')}</Company></Properties>`;
const custom = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${VT}"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="姓名"><vt:lpwstr>${at('a property of the user')}</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="${at('the name of a property')}"><vt:lpwstr>x</vt:lpwstr></property></Properties>`;

const unknown = `<u:mystery xmlns:u="urn:unknown" u:who="${at('an attribute of an unknown part')}">前<u:b>${at('a text of an unknown part')}</u:b><!-- ${at('a comment of an unknown part')} --></u:mystery>`;

const image = (name: string): Uint8Array =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from(at(name))]);
const bytes = (name: string): Uint8Array => Buffer.from(`\u0000\u0001${at(name)}`);

const parts: PartTexts = {
  'docProps/core.xml': core,
  'docProps/app.xml': app,
  'docProps/custom.xml': custom,
  'docProps/thumbnail.jpeg': bytes('the thumbnail'),
  'xl/comments1.xml': comments,
  'xl/threadedComments/threadedComment1.xml': threaded,
  'xl/persons/person.xml': persons,
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': relations([
    { id: 'rId1', type: 'chart', target: '../charts/chart1.xml' },
    { id: 'rId2', type: 'image', target: '../media/image1.png' },
  ]),
  'xl/media/image1.png': image('a picture'),
  'xl/charts/chart1.xml': chart,
  'xl/tables/table1.xml': table,
  'xl/pivotCache/pivotCacheDefinition1.xml': pivotDefinition,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
    { id: 'rId1', type: 'pivotCacheRecords', target: 'pivotCacheRecords1.xml' },
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': pivotRecords,
  'xl/externalLinks/externalLink1.xml': external,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
    {
      id: 'rId1',
      type: 'externalLinkPath',
      target: `file:///D:/${encodeURIComponent(at('the path of another workbook'))}.xlsx`,
      isExternal: true,
    },
  ]),
  'xl/connections.xml': connections,
  'xl/revisions/revisionHeaders.xml': `<headers xmlns="${MAIN}"/>`,
  'xl/revisions/_rels/revisionHeaders.xml.rels': relations([
    { id: 'rId1', type: 'revisionLog', target: 'revisionLog1.xml' },
  ]),
  'xl/revisions/revisionLog1.xml': revision,
  'xl/revisions/userNames.xml': users,
  'xl/printerSettings/printerSettings1.bin': bytes('the settings of a printer'),
  'xl/embeddings/oleObject1.bin': bytes('an embedded object'),
  'xl/vbaProject.bin': bytes('a macro'),
  'xl/mystery.xml': unknown,
  'xl/mystery.bin': bytes('an unknown part'),
  '_xmlsignatures/origin.sigs': bytes('the origin of signatures'),
  '_xmlsignatures/_rels/origin.sigs.rels': relations([
    { id: 'rId1', type: `${PACKAGE_RELATIONS}/digital-signature/signature`, target: 'sig1.xml' },
  ]),
  '_xmlsignatures/sig1.xml': `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><Object>${at('a signature')}</Object></Signature>`,
  'customXml/item1.xml': `<data><姓名>${at('data of another program')}</姓名></data>`,
};

const types: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${DRAWING_TYPE}.extended-properties+xml`,
  'docProps/custom.xml': `${DRAWING_TYPE}.custom-properties+xml`,
  'xl/comments1.xml': `${SHEET_TYPE}.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/drawings/drawing1.xml': `${DRAWING_TYPE}.drawing+xml`,
  'xl/charts/chart1.xml': `${DRAWING_TYPE}.drawingml.chart+xml`,
  'xl/tables/table1.xml': `${SHEET_TYPE}.table+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET_TYPE}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${SHEET_TYPE}.pivotCacheRecords+xml`,
  'xl/externalLinks/externalLink1.xml': `${SHEET_TYPE}.externalLink+xml`,
  'xl/connections.xml': `${SHEET_TYPE}.connections+xml`,
  'xl/revisions/revisionHeaders.xml': `${SHEET_TYPE}.revisionHeaders+xml`,
  'xl/revisions/revisionLog1.xml': `${SHEET_TYPE}.revisionLog+xml`,
  'xl/revisions/userNames.xml': `${SHEET_TYPE}.userNames+xml`,
  'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
};

export const everywhere: WorkbookDraft = {
  strings,
  sheets: [
    {
      name: sheetName,
      rows: people,
      after: afterPeople,
      relations: [
        { id: 'rIdTel', type: 'hyperlink', target: `tel:${numberAt('where a link leads')}`, isExternal: true },
        {
          id: 'rIdMail',
          type: 'hyperlink',
          target: `mailto:${encodeURIComponent(at('an address in percent escapes'))}@example.com`,
          isExternal: true,
        },
        { id: 'rIdPrinter', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' },
        { id: 'rIdDrawing', type: 'drawing', target: '../drawings/drawing1.xml' },
        { id: 'rIdVml', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
        { id: 'rIdTable', type: 'table', target: '../tables/table1.xml' },
        { id: 'rIdComments', type: 'comments', target: '../comments1.xml' },
        { id: 'rIdOle', type: 'oleObject', target: '../embeddings/oleObject1.bin' },
      ],
    },
    { name: '隐藏', state: 'hidden', rows: row(1, '姓名', '电话') + row(2, '#0', numberAt('a hidden sheet')) },
    {
      name: hiddenName,
      state: 'veryHidden',
      rows: `<row r="1"><c r="A1" t="str"><f>'${sheetName}'!B4&amp;"${at('a formula of a very hidden sheet')}"</f><v>${at('a very hidden sheet')}</v></c></row>`,
    },
  ],
  definedNames: definedName,
  workbook: `<fileSharing userName="${at('who keeps the workbook for themselves')}"/><pivotCaches><pivotCache cacheId="1" r:id="rIdPivot"/></pivotCaches>`,
  numFmts: `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;${at('a number format')}&quot;0"/></numFmts>`,
  parts,
  types,
  relations: [
    { id: 'rIdPivot', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
    { id: 'rIdExternal', type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
    { id: 'rIdConnections', type: 'connections', target: 'connections.xml' },
    {
      id: 'rIdPersons',
      type: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
      target: 'persons/person.xml',
    },
    { id: 'rIdRevisions', type: 'revisionHeaders', target: 'revisions/revisionHeaders.xml' },
    { id: 'rIdUsers', type: 'usernames', target: 'revisions/userNames.xml' },
    {
      id: 'rIdVba',
      type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
      target: 'vbaProject.bin',
    },
    { id: 'rIdMystery', type: 'mystery', target: 'mystery.xml' },
    { id: 'rIdMystery2', type: 'mystery', target: 'mystery.bin' },
  ],
  rootRelations: [
    {
      id: 'rId2',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
    { id: 'rId5', type: `${PACKAGE_RELATIONS}/metadata/thumbnail`, target: 'docProps/thumbnail.jpeg' },
    { id: 'rId6', type: `${PACKAGE_RELATIONS}/digital-signature/origin`, target: '_xmlsignatures/origin.sigs' },
    { id: 'rId7', type: 'customXml', target: 'customXml/item1.xml' },
  ],
};
