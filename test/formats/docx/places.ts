/** Every place of a document of Word in which a text can stand: for each a document that has it there, and nowhere else. */
import { strToU8 } from 'fflate';
import {
  defaultType,
  type Draft,
  docxOf,
  NAMESPACES,
  paragraph,
  partType,
  relation,
  relations,
  run,
  story,
  table,
} from './document.ts';

export interface PlacedText {
  readonly place: string;
  readonly draft: (needle: string) => Draft;
}

/** A part of a story that the document leads to. */
const withPart = (name: string, kind: string, content: string): Draft => ({
  parts: { [`word/${name}`]: content },
  relations: relation('rId9', kind, name),
  types: partType(`word/${name}`, kind),
});

const settings = (inside: string): Draft => withPart('settings.xml', 'settings', story('settings', inside));

/** A field in the runs of a paragraph. */
const field = (code: string, result: string): string =>
  paragraph(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    run(result),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  );

const box = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;

const inRun = (inside: string): string => paragraph(`<w:r>${inside}</w:r>`);

const drawing = (attributes: string, inside = ''): string =>
  inRun(
    `<w:drawing><wp:inline><wp:docPr id="1" ${attributes}/><a:graphic><a:graphicData uri="x">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );

const revised = (kind: string, text: string): string =>
  paragraph(
    `<w:${kind} w:id="1" w:author="作者" w:date="2020-01-01T00:00:00Z"><w:r><w:${kind === 'del' ? 'delText' : 't'}>${text}</w:${kind === 'del' ? 'delText' : 't'}></w:r></w:${kind}>`,
  );

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const customXml = (inside: string): Draft => ({
  parts: { 'customXml/item1.xml': `<?xml version="1.0"?>${inside}` },
  relations: relation('rId9', 'customXml', '../customXml/item1.xml'),
});

const properties = (name: string, inside: string): Draft => ({
  parts: { [`docProps/${name}.xml`]: `<?xml version="1.0"?><Properties xmlns:vt="urn:vt">${inside}</Properties>` },
  types: `<Override PartName="/docProps/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.${name}-properties+xml"/>`,
});

const split = (needle: string): readonly string[] => Array.from(needle, (character) => run(character, '<w:b/>'));

export const places: readonly PlacedText[] = [
  { place: 'a run', draft: (needle) => ({ body: paragraph(`告${needle}知`) }) },
  { place: 'runs of one character', draft: (needle) => ({ body: paragraph(...split(needle)) }) },
  {
    place: 'runs with marks of spelling and bookmarks between them',
    draft: (needle) => ({
      body: paragraph(
        split(needle).join(
          '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="_a"/><w:bookmarkEnd w:id="1"/>',
        ),
      ),
    }),
  },
  {
    place: 'characters by their numbers',
    draft: (needle) => ({ body: paragraph(Array.from(needle, (each) => `&#${each.codePointAt(0)};`).join('')) }),
  },
  { place: 'a CDATA section', draft: (needle) => ({ body: paragraph(`<w:r><w:t><![CDATA[${needle}]]></w:t></w:r>`) }) },
  { place: 'a cell', draft: (needle) => ({ body: table([needle, '乙']) }) },
  { place: 'cells of one character', draft: (needle) => ({ body: table(Array.from(needle)) }) },
  { place: 'a table in a cell', draft: (needle) => ({ body: table([table([needle]) + paragraph('')]) }) },
  { place: 'deleted text', draft: (needle) => ({ body: revised('del', needle) }) },
  { place: 'inserted text', draft: (needle) => ({ body: revised('ins', needle) }) },
  { place: 'text that was moved away', draft: (needle) => ({ body: revised('moveFrom', needle) }) },
  { place: 'text that was moved here', draft: (needle) => ({ body: revised('moveTo', needle) }) },
  {
    place: 'text whose middle is deleted',
    draft: ([first = '', ...rest]) => ({
      body: paragraph(run(first), '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>', run(rest.join(''))),
    }),
  },
  {
    place: 'text whose middle was inserted',
    draft: ([first = '', ...rest]) => ({
      body: paragraph(run(first), '<w:ins w:id="1"><w:r><w:t>新</w:t></w:r></w:ins>', run(rest.join(''))),
    }),
  },
  {
    place: 'two paragraphs whose mark between them is deleted',
    draft: ([first = '', ...rest]) => ({
      body: `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run(first)}</w:p>${paragraph(rest.join(''))}`,
    }),
  },
  { place: 'the code of a field', draft: (needle) => ({ body: field(` HYPERLINK "tel:${needle}" `, '电话') }) },
  {
    place: 'the escaped code of a field',
    draft: (needle) => ({ body: field(` HYPERLINK "https://x.cn/?q=${encodeURIComponent(needle)}" `, '见') }),
  },
  {
    place: 'the deleted code of a field',
    draft: (needle) => ({
      body: inRun(`<w:fldChar w:fldCharType="begin"/><w:delInstrText>QUOTE ${needle}</w:delInstrText>`),
    }),
  },
  { place: 'the result of a field', draft: (needle) => ({ body: field(' DATE ', needle) }) },
  {
    place: 'the code of a simple field',
    draft: (needle) => ({ body: `<w:p><w:fldSimple w:instr=" QUOTE ${needle} ">${run('甲')}</w:fldSimple></w:p>` }),
  },
  {
    place: 'the default of a form field',
    draft: (needle) => ({
      body: inRun(
        `<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:helpText w:val="${needle}"/><w:textInput><w:default w:val="${needle}"/></w:textInput></w:ffData></w:fldChar>`,
      ),
    }),
  },
  {
    place: 'a list of a form field',
    draft: (needle) => ({
      body: inRun(
        `<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="${needle}"/></w:ddList></w:ffData></w:fldChar>`,
      ),
    }),
  },
  {
    place: 'a text box',
    draft: (needle) => ({
      body: inRun(`<w:pict><v:shape><v:textbox>${box(paragraph(needle))}</v:textbox></v:shape></w:pict>`),
    }),
  },
  {
    place: 'both copies of a text box',
    draft: (needle) => ({
      body: inRun(
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(paragraph(needle))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box(paragraph(needle))}</w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    }),
  },
  { place: 'a header', draft: (needle) => withPart('header1.xml', 'header', story('hdr', paragraph(needle))) },
  { place: 'a footer', draft: (needle) => withPart('footer1.xml', 'footer', story('ftr', paragraph(needle))) },
  {
    place: 'a footnote',
    draft: (needle) =>
      withPart(
        'footnotes.xml',
        'footnotes',
        story('footnotes', `<w:footnote w:id="2">${paragraph(needle)}</w:footnote>`),
      ),
  },
  {
    place: 'an endnote',
    draft: (needle) =>
      withPart('endnotes.xml', 'endnotes', story('endnotes', `<w:endnote w:id="2">${paragraph(needle)}</w:endnote>`)),
  },
  {
    place: 'a comment',
    draft: (needle) =>
      withPart('comments.xml', 'comments', story('comments', `<w:comment w:id="0">${paragraph(needle)}</w:comment>`)),
  },
  {
    place: 'the author of a comment',
    draft: (needle) =>
      withPart(
        'comments.xml',
        'comments',
        story(
          'comments',
          `<w:comment w:id="0" w:author="${needle}" w:initials="${needle}">${paragraph('好')}</w:comment>`,
        ),
      ),
  },
  {
    place: 'the author of a revision',
    draft: (needle) => ({ body: paragraph(`<w:ins w:id="1" w:author="${needle}">${run('新')}</w:ins>`) }),
  },
  {
    place: 'people',
    draft: (needle) =>
      withPart(
        'people.xml',
        'people',
        `<w15:people ${NAMESPACES}><w15:person w15:author="${needle}"><w15:presenceInfo w15:providerId="AD" w15:userId="S::${needle}@x.cn::1"/></w15:person></w15:people>`,
      ),
  },
  {
    place: 'the target of a relation',
    draft: (needle) => ({ relations: relation('rId9', 'hyperlink', `tel:${needle}`, 'External') }),
  },
  {
    place: 'the escaped query of a target',
    draft: (needle) => ({
      relations: relation(
        'rId9',
        'hyperlink',
        `https://x.cn/?name=${encodeURIComponent(needle)}&amp;page=1`,
        'External',
      ),
    }),
  },
  {
    place: 'the path of a template',
    draft: (needle) => ({
      parts: {
        'word/settings.xml': story('settings', '<w:attachedTemplate r:id="rId1"/>'),
        'word/_rels/settings.xml.rels': relations(
          relation('rId1', 'attachedTemplate', `file:///C:\\模板\\${needle}.dotx`, 'External'),
        ),
      },
      relations: relation('rId9', 'settings', 'settings.xml'),
      types: partType('word/settings.xml', 'settings'),
    }),
  },
  { place: 'a content control', draft: (needle) => ({ body: control('<w:id w:val="1"/>', paragraph(needle)) }) },
  {
    place: 'the names of a content control',
    draft: (needle) => ({ body: control(`<w:alias w:val="${needle}"/><w:tag w:val="${needle}"/>`, paragraph('甲')) }),
  },
  {
    place: 'the list of a content control',
    draft: (needle) => ({
      body: control(
        `<w:dropDownList><w:listItem w:displayText="${needle}" w:value="${needle}"/></w:dropDownList>`,
        paragraph('甲'),
      ),
    }),
  },
  {
    place: 'the placeholder of a content control',
    draft: (needle) =>
      withPart(
        'glossary/document.xml',
        'glossaryDocument',
        story(
          'glossaryDocument',
          `<w:docParts><w:docPart><w:docPartBody>${paragraph(needle)}</w:docPartBody></w:docPart></w:docParts>`,
        ),
      ),
  },
  { place: 'an element of data', draft: (needle) => customXml(`<a><b>${needle}</b></a>`) },
  { place: 'an attribute of data', draft: (needle) => customXml(`<a b="${needle}"/>`) },
  { place: 'a comment in data', draft: (needle) => customXml(`<a><!-- ${needle} --></a>`) },
  { place: 'an instruction in data', draft: (needle) => customXml(`<a><?b ${needle}?></a>`) },
  {
    place: 'a document variable',
    draft: (needle) => settings(`<w:docVars><w:docVar w:name="a" w:val="${needle}"/></w:docVars>`),
  },
  {
    place: 'the name of a document variable',
    draft: (needle) => settings(`<w:docVars><w:docVar w:name="${needle}" w:val="a"/></w:docVars>`),
  },
  {
    place: 'the query of a mail merge',
    draft: (needle) =>
      settings(
        `<w:mailMerge><w:query w:val="SELECT * FROM a WHERE b='${needle}'"/><w:connectString w:val="Data Source=${needle}.xlsx"/></w:mailMerge>`,
      ),
  },
  {
    place: 'a bookmark and what refers to it',
    draft: (needle) => ({
      body:
        paragraph(`<w:bookmarkStart w:id="1" w:name="${needle}"/>${run('甲')}<w:bookmarkEnd w:id="1"/>`) +
        paragraph(`<w:hyperlink w:anchor="${needle}">${run('见')}</w:hyperlink>`) +
        field(` REF ${needle} \\h `, '甲'),
    }),
  },
  {
    place: 'the properties of a document',
    draft: (needle) => properties('core', `<dc:title xmlns:dc="urn:dc">${needle}</dc:title>`),
  },
  {
    place: 'the people of a document',
    draft: (needle) =>
      properties(
        'core',
        `<dc:creator xmlns:dc="urn:dc">${needle}</dc:creator><cp:lastModifiedBy xmlns:cp="urn:cp">${needle}</cp:lastModifiedBy>`,
      ),
  },
  {
    place: 'the properties of an application',
    draft: (needle) => properties('extended', `<Manager>${needle}</Manager><Company>${needle}</Company>`),
  },
  {
    place: 'a property of one’s own',
    draft: (needle) => properties('custom', `<property name="${needle}"><vt:lpwstr>${needle}</vt:lpwstr></property>`),
  },
  {
    place: 'a phonetic guide and its base',
    draft: (needle) => ({
      body: inRun(`<w:ruby><w:rt>${run(needle)}</w:rt><w:rubyBase>${run(needle)}</w:rubyBase></w:ruby>`),
    }),
  },
  {
    place: 'a phonetic guide',
    draft: (needle) => ({
      body: inRun(`<w:ruby><w:rt>${run(needle)}</w:rt><w:rubyBase>${run('甲')}</w:rubyBase></w:ruby>`),
    }),
  },
  {
    place: 'the description of a drawing',
    draft: (needle) => ({ body: drawing(`name="${needle}" descr="${needle}" title="${needle}"`) }),
  },
  {
    place: 'the text of a picture in VML',
    draft: (needle) => ({
      body: inRun(`<w:pict><v:shape alt="${needle}"><v:textpath string="${needle}"/></v:shape></w:pict>`),
    }),
  },
  {
    place: 'the text of a drawing',
    draft: (needle) => ({ body: drawing('name="a"', `<a:p><a:r><a:t>${needle}</a:t></a:r></a:p>`) }),
  },
  {
    place: 'the values of a chart',
    draft: (needle) =>
      withPart(
        'charts/chart1.xml',
        'chart',
        `<c:chartSpace ${NAMESPACES}><c:ser><c:tx><c:strRef><c:f>${needle}!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>${needle}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser></c:chartSpace>`,
      ),
  },
  {
    place: 'a node of a diagram',
    draft: (needle) =>
      withPart(
        'diagrams/data1.xml',
        'diagramData',
        `<d:dataModel xmlns:d="urn:d" ${NAMESPACES}><d:pt><d:t><a:p><a:r><a:t>${needle}</a:t></a:r></a:p></d:t></d:pt></d:dataModel>`,
      ),
  },
  {
    place: 'a formula',
    draft: (needle) => ({ body: `<w:p><m:oMath><m:r><m:t>${needle}</m:t></m:r></m:oMath></w:p>` }),
  },
  {
    place: 'a level of a list',
    draft: (needle) =>
      withPart(
        'numbering.xml',
        'numbering',
        story('numbering', `<w:abstractNum><w:lvl><w:lvlText w:val="${needle}%1"/></w:lvl></w:abstractNum>`),
      ),
  },
  {
    place: 'the name of a style',
    draft: (needle) =>
      withPart('styles.xml', 'styles', story('styles', `<w:style w:styleId="a"><w:name w:val="${needle}"/></w:style>`)),
  },
  {
    place: 'a part of another sort',
    draft: (needle) => ({ parts: { 'word/other.xml': `<x y="${needle}">${needle}<z>${needle}</z></x>` } }),
  },
  {
    place: 'a part in UTF-16',
    draft: (needle) => ({
      parts: { 'customXml/item1.xml': utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?><a>${needle}</a>`) },
    }),
  },
  {
    place: 'a document inside the document',
    draft: (needle) => ({
      parts: { 'word/embeddings/a.docx': docxOf({ body: paragraph(needle) }) },
      relations: relation('rId9', 'package', 'embeddings/a.docx'),
      types: defaultType('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    }),
  },
  {
    place: 'a text that is taken in',
    draft: (needle) => ({
      body: '<w:altChunk r:id="rId9"/>',
      parts: { 'word/chunk.txt': strToU8(needle) },
      relations: relation('rId9', 'aFChunk', 'chunk.txt'),
      types: defaultType('txt', 'text/plain'),
    }),
  },
];

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}
