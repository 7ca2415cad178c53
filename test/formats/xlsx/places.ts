/** One workbook with a needle in every place where a workbook can hold a person's data. */
import { at, inGbk, numberAt, silentAt } from './place.ts';
import { definedNames, parts, types } from './places-in-parts.ts';
import { afterList, hiddenName, rows, sheetName, strings } from './places-in-sheets.ts';
import type { WorkbookDraft } from './workbook.ts';

export { type Place, places } from './place.ts';

const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const everywhere: WorkbookDraft = {
  strings,
  sheets: [
    {
      name: sheetName,
      rows: rows.list,
      after: afterList,
      relations: [
        { id: 'rIdTel', type: 'hyperlink', target: `tel:${numberAt('where a link leads')}`, isExternal: true },
        {
          id: 'rIdMail',
          type: 'hyperlink',
          target: `mailto:${encodeURIComponent(at('an address in percent escapes'))}@example.com`,
          isExternal: true,
        },
        {
          id: 'rIdPage',
          type: 'hyperlink',
          target: `http://example.com/?q=${inGbk(at('an address in percent escapes of GBK'))}`,
          isExternal: true,
        },
        { id: 'rIdPrinter', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' },
        { id: 'rIdDrawing', type: 'drawing', target: '../drawings/drawing1.xml' },
        { id: 'rIdVml', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
        { id: 'rIdTable', type: 'table', target: '../tables/table1.xml' },
        { id: 'rIdComments', type: 'comments', target: '../comments1.xml' },
        {
          id: 'rIdThread',
          type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
          target: '../threadedComments/threadedComment1.xml',
        },
        { id: 'rIdOle', type: 'oleObject', target: '../embeddings/oleObject1.bin' },
      ],
    },
    {
      name: '隐藏',
      state: 'hidden',
      rows: rows.merged,
      relations: [{ id: 'rIdComments', type: 'comments', target: '../comments2.xml' }],
    },
    {
      name: hiddenName,
      state: 'veryHidden',
      rows: rows.hidden,
    },
  ],
  definedNames,
  workbook: `<customWorkbookViews><customWorkbookView name="${silentAt('whose view of the workbook it is')} - 个人视图" guid="{11111111-2222-3333-4444-000000000000}"/></customWorkbookViews><x15ac:absPath xmlns:x15ac="urn:x15ac" url="D:\\${silentAt('whose folder the workbook was in')}\\"/><fileSharing userName="${silentAt('who keeps the workbook for themselves')}"/><pivotCaches><pivotCache cacheId="1" r:id="rIdPivot"/></pivotCaches>`,
  numFmts: `<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;${at('a number format')}&quot;0"/></numFmts>`,
  parts,
  types,
  relations: [
    { id: 'rIdPivot', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
    { id: 'rIdExternal', type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
    { id: 'rIdPivot2', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition2.xml' },
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
    { id: 'rId8', type: 'customXml', target: 'customXml/item2.xml' },
  ],
};
