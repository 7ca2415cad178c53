/** Documents of Word made by code: the parts of each are text, zipped by fflate. */
import { strToU8, zipSync } from 'fflate';

/** The content of each part of a package, by its name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** What a document is made of, each with what every document has around it. */
export interface Draft {
  /** Inside `w:body`. Default: one paragraph. */
  readonly body?: string;
  /** Parts besides, by name. */
  readonly parts?: Parts;
  /** Inside the relations of the main part. */
  readonly relations?: string;
  /** Inside `[Content_Types].xml`. */
  readonly types?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org';

export const NAMESPACES: string = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${OFFICE}/officeDocument/2006/relationships"`,
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${OFFICE}/drawingml/2006/main"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
  `xmlns:c="${OFFICE}/drawingml/2006/chart"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A part of WordprocessingML. */
export const story = (root: string, inside: string): string =>
  `${HEAD}<w:${root} ${NAMESPACES} mc:Ignorable="w14 w15">${inside}</w:${root}>`;

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (...runs: readonly string[]): string =>
  `<w:p w:rsidR="00A77B3E" w14:paraId="1A2B3C4D">${runs.map((each) => (each.startsWith('<') ? each : run(each))).join('')}</w:p>`;

export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${text.startsWith('<') ? text : paragraph(text)}</w:tc>`;

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((each) => (each.startsWith('<w:tc>') ? each : cell(each))).join('')}</w:tr>`;

export const table = (...rows: readonly (readonly string[] | string)[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows
    .map((each) => (typeof each === 'string' ? each : row(...each)))
    .join('')}</w:tbl>`;

/** A relation, whose target is outside of the package where `mode` says so. */
export const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;

const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const relations = (inside: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}">${inside}</Relationships>`;

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A content type of a part of WordprocessingML. */
export const partType = (name: string, kind: string): string =>
  `<Override PartName="/${name}" ContentType="${TYPE}.${kind}+xml"/>`;

export const defaultType = (ending: string, type: string): string =>
  `<Default Extension="${ending}" ContentType="${type}"/>`;

const TYPES = [
  defaultType('rels', 'application/vnd.openxmlformats-package.relationships+xml'),
  defaultType('xml', 'application/xml'),
  partType('word/document.xml', 'document.main'),
].join('');

export function partsOf({ body = paragraph('公告'), parts = {}, relations: inside = '', types = '' }: Draft): Parts {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types">${TYPES}${types}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': story('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations(inside),
    ...parts,
  };
}

export function zipped(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: '2020-01-01' });
}

export const docxOf = (draft: Draft): Uint8Array => zipped(partsOf(draft));
