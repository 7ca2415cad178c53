/** Needles in the parts beside the sheets: what people said of cells, drawings, caches, properties, and what is no text. */
import { at, inEntities, inEscapes, inRuns, labelledAt, silentAt, silentNumberAt, split } from './place.ts';
import { sheetName } from './places-in-sheets.ts';
import { type PartTexts, relations } from './workbook.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const writer = silentAt('an author who says their name first');
const commenter = silentAt('the author of a comment');
const mentioned = silentAt('the name of somebody in a thread');

const comments = `<comments xmlns="${MAIN}"><authors><author>${commenter}</author><author>${writer}</author></authors><commentList><comment ref="B4" authorId="0"><text>${inRuns(at('a comment'))}</text></comment><comment ref="B5" authorId="0"><text><t>中<![CDATA[${at('CDATA in a comment')}]]></t></text></comment><comment ref="B6" authorId="1"><text><r><rPr><b/></rPr><t>${writer}:</t></r><r><t>\n请核对</t></r></text></comment><comment ref="D5" authorId="0"><text><t>${silentAt('a comment on a dropped column')}</t></text></comment><comment ref="B7" authorId="0"><text><t>${inEscapes(at('an escaped comment'))}</t></text></comment></commentList></comments>`;

const threaded = `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="B4" personId="{11111111-2222-3333-4444-555555555555}" id="{11111111-2222-3333-4444-666666666666}"><text>${at('a comment of a thread')} @${mentioned} 请核对</text></threadedComment><threadedComment ref="D4" personId="{11111111-2222-3333-4444-555555555555}" id="{11111111-2222-3333-4444-888888888888}"><text>${silentAt('a thread on a dropped column')}</text></threadedComment></ThreadedComments>`;
const persons = `<personList xmlns="${THREADED}"><person displayName="${mentioned}" id="{11111111-2222-3333-4444-555555555555}" userId="S::${silentAt('the account of somebody in a thread')}" providerId="AD"/></personList>`;

const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" alt="${at('the alternative text of a note')}"><v:textbox><div style='text-align:left'><font>${split(at('a note of the old kind'), '</font><font>')}</font></div></v:textbox><x:ClientData ObjectType="Note"><x:FmlaMacro>${at('the macro of a shape')}</x:FmlaMacro></x:ClientData></v:shape></xml>`;

const drawing = `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:oneCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="2" name="${at('the name of a shape')}" descr="${at('the description of a shape')}"/></xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>${split(at('a text box'), '</a:t></a:r><a:r><a:t>')}</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor><xdr:sp textlink="'${sheetName}'!$D$4"><xdr:txBody><a:p><a:fld id="{11111111-2222-3333-4444-999999999999}" type="TxLink"><a:t>${silentAt('a text box that shows a cell')}</a:t></a:fld></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`;

const chart = `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>${at('the title of a chart')}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:ser><c:cat><c:strRef><c:f>'${sheetName}'!$B$4:$B$5</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${silentAt('the cache of a chart')}</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>'${sheetName}'!$A$4:$A$5</c:f><c:numCache><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache></c:numRef></c:val><c:val><c:numRef><c:f>'${sheetName}'!$D$4:$D$5</c:f><c:numCache><c:pt idx="0"><c:v>${silentNumberAt('the numbers of a chart')}</c:v></c:pt></c:numCache></c:numRef></c:val><c:cat><c:multiLvlStrRef><c:f>'${sheetName}'!$B$4:$C$5</c:f><c:multiLvlStrCache><c:lvl><c:pt idx="0"><c:v>${silentAt('the levels of a chart')}</c:v></c:pt></c:lvl></c:multiLvlStrCache></c:multiLvlStrRef></c:cat><c:dLbls><c:extLst><c:ext xmlns:c15="urn:c15"><c15:datalabelsRange><c15:f>'${sheetName}'!$B$4:$B$5</c15:f><c15:dlblRangeCache><c:pt idx="0"><c:v>${silentAt('the labels of a chart')}</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange><c15:dlblFTEntry><c15:f>'${sheetName}'!$B$4</c15:f><c15:dlblFieldTableCache><c:pt idx="0"><c:v>${silentAt('a field in the labels of a chart')}</c:v></c:pt></c15:dlblFieldTableCache></c15:dlblFTEntry></c:ext></c:extLst></c:dLbls><c:tx><c:strLit><c:pt idx="0"><c:v>${at('a literal of a chart')}</c:v></c:pt></c:strLit></c:tx></c:ser></c:chart><c:printSettings><c:headerFooter><c:oddHeader>&amp;C${split(at('the header of a chart'), '&amp;B')}</c:oddHeader></c:headerFooter></c:printSettings></c:chartSpace>`;

const pivotDefinition = `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" refreshedBy="${silentAt('who refreshed a pivot table')}" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A3:E7" sheet="${sheetName}"/></cacheSource><cacheFields count="2"><cacheField name="序号" numFmtId="0"><sharedItems containsNumber="1" minValue="1" maxValue="2" count="2"><n v="1"/><n v="2"/></sharedItems></cacheField><cacheField name="姓名" numFmtId="0"><sharedItems count="2"><s v="${silentAt('a value of a pivot cache')}"/><s v="某乙某"/></sharedItems></cacheField><cacheField name="收入" numFmtId="0"><sharedItems/></cacheField><cacheField name="家庭收入" numFmtId="0"><sharedItems containsNumber="1" minValue="${silentNumberAt('the least of a pivot cache')}" count="1"><n v="${silentNumberAt('a number of a pivot cache')}"/><d v="${silentAt('a day of a pivot cache')}T00:00:00"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
const borrowed = `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B9" sheet="别处"/></cacheSource><cacheFields count="2"><cacheField name="姓名"><sharedItems><s v="${labelledAt('a value of a pivot cache of another workbook')}"/></sharedItems></cacheField><cacheField name="家庭收入"><sharedItems><n v="${silentNumberAt('a dropped value of a pivot cache of another workbook')}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`;
const pivotRecords = `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><n v="1"/><s v="${silentAt('a record of a pivot cache')}"/></r></pivotCacheRecords>`;

const table = `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A3:E7" comment="${at('the comment of a table')}"><autoFilter ref="A3:E7"><filterColumn colId="1"><filters><filter val="${labelledAt('a filter of a table')}"/></filters></filterColumn></autoFilter><tableColumns count="5">${['序号', '姓名', '电话', '家庭收入', '备注'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"${index === 4 ? ` totalsRowLabel="${at('the label of a total')}"` : ''}/>`).join('')}</tableColumns></table>`;

const external = `<externalLink xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId1"><sheetNames><sheetName val="${at('a sheet of another workbook')}"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${silentAt('a cell of another workbook')}</v></cell></row></sheetData></sheetDataSet></externalBook><ddeLink ddeService="x" ddeTopic="y"><ddeItems><ddeItem name="z"><values><value t="str"><val>${silentAt('a value of another program')}</val></value></values></ddeItem></ddeItems></ddeLink></externalLink>`;

const connections = `<connections xmlns="${MAIN}"><connection id="1" name="${at('the name of a connection')}"><dbPr connection="Provider=X;User ID=${at('the string of a connection')}" command="SELECT * FROM T WHERE N='${at('the command of a connection')}'"/></connection></connections>`;

const revision = `<revisions xmlns="${MAIN}"><rcc rId="1" sId="1"><nc r="B4" t="inlineStr"><is><t>${silentAt('a logged change')}</t></is></nc></rcc></revisions>`;
const users = `<users xmlns="${MAIN}"><userInfo guid="{11111111-2222-3333-4444-777777777777}" name="${silentAt('a user of a shared workbook')}" id="1" dateTime="2026-01-01T00:00:00"/></users>`;

export const definedNames: string = `<definedName name="${at('a defined name')}" comment="${at('the comment of a defined name')}">'${sheetName}'!$B$4</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheetName}'!$3:$3</definedName>`;

const core = `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${inEntities(at('the title of the workbook'))}</dc:title><dc:creator>${silentAt('who made the workbook')}</dc:creator><cp:lastModifiedBy>${silentAt('who changed the workbook')}</cp:lastModifiedBy><cp:keywords>${at('a keyword')}</cp:keywords></cp:coreProperties>`;
const app = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${VT}"><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>${sheetName}</vt:lpstr><vt:lpstr>'${sheetName}'!Print_Titles</vt:lpstr></vt:vector></TitlesOfParts><Manager>${silentAt('the manager')}</Manager><Company>${at('the company')}</Company></Properties>`;
const custom = `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${VT}"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="姓名"><vt:lpwstr>${labelledAt('a property of the user')}</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="${at('the name of a property')}"><vt:lpwstr>x</vt:lpwstr></property></Properties>`;

const tasks = `<t:Tasks xmlns:t="http://schemas.microsoft.com/office/tasks/2019/documenttasks"><t:Task><t:History><t:Event><t:Attribution userId="S::${silentAt('the account of somebody with a task')}" userName="${silentAt('the name of somebody with a task')}"/></t:Event></t:History></t:Task></t:Tasks>`;

const unknown = `<u:mystery xmlns:u="urn:unknown" xmlns:r="urn:r" u:who="${at('an attribute of an unknown part')}" r:who="${at('an attribute of an unknown part with a known prefix')}" panose="${at('a typeface of an unknown part')}">前<u:b>${at('a text of an unknown part')}</u:b><!-- ${at('a comment of an unknown part')} --><?keep ${at('an instruction of an unknown part')}?></u:mystery>`;

const lost = `<sst xmlns="${MAIN}"><si>${inRuns(at('the runs of a string that nothing leads to'))}</si><c><is>${inRuns(at('the runs of a cell that nothing leads to'))}</is></c></sst>`;

const image = (name: string): Uint8Array =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from(silentAt(name))]);
const bytes = (name: string): Uint8Array => Buffer.from(`\u0000\u0001${silentAt(name)}`);

export const parts: PartTexts = {
  'docProps/core.xml': core,
  'docProps/app.xml': app,
  'docProps/custom.xml': custom,
  'docProps/thumbnail.jpeg': bytes('the thumbnail'),
  'xl/comments1.xml': comments,
  'xl/comments2.xml': `<comments xmlns="${MAIN}"><authors><author>${silentAt('the author of a comment in a part of no type')}</author></authors><commentList/></comments>`,
  'xl/threadedComments/threadedComment1.xml': threaded,
  'xl/persons/person.xml': persons,
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': relations([
    { id: 'rId1', type: 'chart', target: '../charts/chart1.xml' },
    {
      id: 'rId4',
      type: 'http://schemas.microsoft.com/office/2014/relationships/chartEx',
      target: '../charts/chartEx1.xml',
    },
    { id: 'rId2', type: 'image', target: '../media/image1.png' },
    { id: 'rId3', type: 'image', target: '../media/image2.svg' },
  ]),
  'xl/media/image1.png': image('a picture'),
  'xl/media/image2.svg': `<svg><text>${silentAt('a drawn picture')}</text></svg>`,
  'xl/charts/chart1.xml': chart,
  'xl/charts/chartEx1.xml': `<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f>'${sheetName}'!$B$4:$B$5</cx:f><cx:lvl ptCount="1"><cx:pt idx="0">${silentAt('the data of a newer chart')}</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData></cx:chartSpace>`,
  'xl/tables/table1.xml': table,
  'xl/pivotCache/pivotCacheDefinition1.xml': pivotDefinition,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relations([
    { id: 'rId1', type: 'pivotCacheRecords', target: 'pivotCacheRecords1.xml' },
  ]),
  'xl/pivotCache/pivotCacheRecords1.xml': pivotRecords,
  'xl/pivotCache/pivotCacheDefinition2.xml': borrowed,
  'xl/pivotCache/pivotCacheDefinition3.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="consolidation"><consolidation><rangeSets count="1"><rangeSet ref="A3:E7" sheet="${sheetName}"/></rangeSets></consolidation></cacheSource></pivotCacheDefinition>`,
  'xl/documenttasks/documenttask1.xml': tasks,
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
  'xl/revisions/revisionHeaders.xml': `<headers xmlns="${MAIN}"><header userName="${silentAt('a user who changed a shared workbook')}"/></headers>`,
  'xl/revisions/_rels/revisionHeaders.xml.rels': relations([
    { id: 'rId1', type: 'revisionLog', target: 'revisionLog1.xml' },
  ]),
  'xl/revisions/revisionLog1.xml': revision,
  'xl/revisions/userNames.xml': users,
  'xl/printerSettings/printerSettings1.bin': bytes('the settings of a printer'),
  'xl/embeddings/oleObject1.bin': bytes('an embedded object'),
  'xl/vbaProject.bin': bytes('a macro'),
  'xl/mystery.xml': unknown,
  'xl/lost.xml': lost,
  'xl/mystery.bin': bytes('an unknown part'),
  '_xmlsignatures/origin.sigs': bytes('the origin of signatures'),
  '_xmlsignatures/_rels/origin.sigs.rels': relations([
    { id: 'rId1', type: `${PACKAGE_RELATIONS}/digital-signature/signature`, target: 'sig1.xml' },
    {
      id: 'rId3',
      type: `${PACKAGE_RELATIONS}/digital-signature/certificate`,
      target: 'certificate.cer',
    },
    { id: 'rId2', type: 'hyperlink', target: `http://${silentAt('a relation of signatures')}`, isExternal: true },
  ]),
  '_xmlsignatures/certificate.cer': bytes('a certificate'),
  '_xmlsignatures/sig1.xml': `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><Object>${silentAt('a signature')}</Object></Signature>`,
  'customXml/item2.xml': `<DataMashup xmlns="http://schemas.microsoft.com/DataMashup">${Buffer.from(silentAt('a query')).toString('base64')}</DataMashup>`,
  'customXml/item1.xml': `<data 姓名="${labelledAt('an attribute of data of another program')}"><姓名>${labelledAt('data of another program')}</姓名></data>`,
};

export const types: Readonly<Record<string, string>> = {
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${DRAWING_TYPE}.extended-properties+xml`,
  'docProps/custom.xml': `${DRAWING_TYPE}.custom-properties+xml`,
  'xl/comments1.xml': `${SHEET_TYPE}.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/drawings/drawing1.xml': `${DRAWING_TYPE}.drawing+xml`,
  'xl/charts/chart1.xml': `${DRAWING_TYPE}.drawingml.chart+xml`,
  'xl/charts/chartEx1.xml': 'application/vnd.ms-office.chartex+xml',
  'xl/tables/table1.xml': `${SHEET_TYPE}.table+xml`,
  'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET_TYPE}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheDefinition2.xml': `${SHEET_TYPE}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheDefinition3.xml': `${SHEET_TYPE}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${SHEET_TYPE}.pivotCacheRecords+xml`,
  'xl/externalLinks/externalLink1.xml': `${SHEET_TYPE}.externalLink+xml`,
  'xl/connections.xml': `${SHEET_TYPE}.connections+xml`,
  'xl/revisions/revisionHeaders.xml': `${SHEET_TYPE}.revisionHeaders+xml`,
  'xl/revisions/revisionLog1.xml': `${SHEET_TYPE}.revisionLog+xml`,
  'xl/revisions/userNames.xml': `${SHEET_TYPE}.userNames+xml`,
  'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
};
