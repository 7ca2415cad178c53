/** A place of a document of Word in which a text can stand, and the markup that places of all sorts are made of. */
import type { Editor } from '../../../src/formats/format.ts';
import { type Draft, NAMESPACES, paragraph, partType, relation, run, story } from './document.ts';

export interface PlacedText {
  readonly place: string;
  /** A document that has the text in this place, and nowhere else. */
  readonly draft: (needle: string) => Draft;
  /** Who takes it out. By itself one that covers it wherever it is handed over. */
  readonly editor?: (needle: string) => Editor;
  /** What stands in the place. By itself a name, in characters of its own and in letters, which an id could be. */
  readonly needles?: readonly string[];
}

export const NEEDLE = '寻针人';
export const LETTERS = 'Xunzhen';
/** Found only where no other digit stands beside it. */
export const NUMBER = '13800001234';

/** Markup, with the text where the sign of a currency stands. */
export const filled = (markup: string, needle: string): string => markup.split('¤').join(needle);

/** A place in the body. */
export const inBody = (place: string, markup: string): PlacedText => ({
  place,
  draft: (needle) => ({ body: filled(markup, needle) }),
});

/** A part of a story that the document leads to. */
export const withPart = (name: string, kind: string, content: string): Draft => ({
  parts: { [`word/${name}`]: content },
  relations: relation('rId9', kind, name),
  types: partType(`word/${name}`, kind),
});

/** A place in a part that is markup of a document's, whatever its root. */
export const inPart = (place: string, kind: string, markup: string): PlacedText => ({
  place,
  draft: (needle) => withPart(`${kind}.xml`, kind, `<x ${NAMESPACES}>${filled(markup, needle)}</x>`),
});

/** A field in the runs of a paragraph. */
export const field = (code: string, result: string): string =>
  paragraph(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    run(result),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  );

export const inRun = (inside: string): string => paragraph(`<w:r>${inside}</w:r>`);

export const drawing = (attributes: string, inside = ''): string =>
  inRun(
    `<w:drawing><wp:inline><wp:docPr id="1" ${attributes}/><a:graphic><a:graphicData uri="x">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );

export const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

export const customXml = (inside: string): Draft => ({
  parts: { 'customXml/item1.xml': `<?xml version="1.0"?>${inside}` },
  relations: relation('rId9', 'customXml', '../customXml/item1.xml'),
});

export const settings = (inside: string): Draft => withPart('settings.xml', 'settings', story('settings', inside));

export const properties = (name: string, inside: string): Draft => ({
  parts: { [`docProps/${name}.xml`]: `<?xml version="1.0"?><Properties xmlns:vt="urn:vt">${inside}</Properties>` },
  types: `<Override PartName="/docProps/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.${name}-properties+xml"/>`,
});
