/** Every place of a document of Word in which a text can stand: for each a document that has it there, and nowhere else. */
import { strToU8 } from 'fflate';
import { makeWorkbook } from '../xlsx/workbook.ts';
import { attributePlaces } from './attribute-places.ts';
import {
  cell,
  defaultType,
  docxOf,
  type Draft,
  paragraph,
  partType,
  relation,
  relations,
  run,
  story,
  table,
} from './document.ts';
import { labelledPlaces } from './labelled-places.ts';
import { personPlaces } from './person-places.ts';
import {
  control,
  customXml,
  drawing,
  field,
  filled,
  inBody,
  inPart,
  inRun,
  NEEDLE,
  NUMBER,
  type PlacedText,
  properties,
} from './placed.ts';
import { thingPlaces } from './thing-places.ts';
import { covered, hiding, idleWith } from './through.ts';

const box = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;

const revised = (kind: string, text: string): string =>
  paragraph(
    `<w:${kind} w:id="1" w:author="作者" w:date="2020-01-01T00:00:00Z"><w:r><w:${kind === 'del' ? 'delText' : 't'}>${text}</w:${kind === 'del' ? 'delText' : 't'}></w:r></w:${kind}>`,
  );

const split = (needle: string): readonly string[] => Array.from(needle, (character) => run(character, '<w:b/>'));

/** The text around something, which stands behind its first character. */
const around = (place: string, middle: string): PlacedText => ({
  place,
  draft: ([first = '', ...rest]) => ({ body: paragraph(run(first), middle, run(rest.join(''))) }),
});

/** The text in two paragraphs, whose mark between them is not always there. */
const overMark = (place: string, kind: string): PlacedText => ({
  place,
  draft: ([first = '', ...rest]) => ({
    body: `<w:p><w:pPr><w:rPr><w:${kind} w:id="1"/></w:rPr></w:pPr>${run(first)}</w:p>${paragraph(rest.join(''))}`,
  }),
});

/** A number, and behind it digits that are not its own. */
const apart = (place: string, body: string): PlacedText => ({ ...inBody(place, body), needles: [NUMBER] });

const inData = (place: string, markup: string): PlacedText => ({
  place,
  draft: (needle) => customXml(filled(markup, needle)),
});

const property = (place: string, name: string, markup: string): PlacedText => ({
  place,
  draft: (needle) => properties(name, filled(markup, needle)),
});

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

const byCode = (needle: string, write: (point: number) => string): string =>
  Array.from(needle, (each) => write(each.codePointAt(0) ?? 0)).join('');

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');

const RUNS: readonly PlacedText[] = [
  inBody('a run', paragraph('告¤知')),
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
    draft: (needle) => ({ body: paragraph(byCode(needle, (each) => `&#${each};`)) }),
  },
  {
    place: 'characters by their names',
    needles: ['寻&<>"人'],
    draft: (needle) => ({
      body: paragraph(needle.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('"', '&quot;')),
    }),
  },
  {
    place: 'symbols of a font',
    draft: (needle) => ({ body: inRun(byCode(needle, (each) => `<w:sym w:font="a" w:char="${hex(each)}"/>`)) }),
  },
  {
    place: 'symbols where a font keeps its own',
    needles: [NUMBER],
    draft: (needle) => ({
      body: inRun(byCode(needle, (each) => `<w:sym w:font="a" w:char="${hex(each + 0xf000)}"/>`)),
    }),
  },
  inBody('a CDATA section', paragraph('<w:r><w:t><![CDATA[¤]]></w:t></w:r>')),
  inBody('a run in no paragraph', run('¤')),
  inBody('a comment of the markup', '<!-- ¤ -->'),
  {
    place: 'what stands beside a part that its label covers',
    editor: (needle) => ({
      ...hiding(needle),
      isLabel: (text) => text === '姓名',
      record: () => [[{ start: 0, end: 1, text: '*' }]],
    }),
    draft: (needle) => ({ body: control('<w:alias w:val="姓名"/>', paragraph(`甲${needle}`)) }),
  },
];

const LONG: readonly PlacedText[] = [
  inBody('a paragraph before many others', paragraph('¤') + paragraph('甲'.repeat(999)).repeat(40)),
  inBody('a long paragraph', paragraph(`${'甲'.repeat(40_000)}。${'乙'.repeat(40_000)}¤`)),
];

const APART: readonly PlacedText[] = [
  ...['tab', 'ptab', 'br', 'cr', 'noBreakHyphen', 'softHyphen'].map((each) =>
    apart(`a number before a ${each}`, paragraph('<w:r><w:t>¤</w:t>', `<w:${each}/>`, '<w:t>56</w:t></w:r>')),
  ),
  apart(
    'a number before a line end of a drawing',
    drawing('name="a"', '<a:p><a:r><a:t>¤</a:t></a:r><a:br/><a:r><a:t>56</a:t></a:r></a:p>'),
  ),
  apart('a number at the end of a paragraph', paragraph('¤') + paragraph('56')),
  apart(
    'a number at the end of a paragraph in a cell',
    table(['备注', cell(paragraph('¤') + paragraph('56'))], ['姓名', '甲']),
  ),
  apart('a number at the end of a cell', table(['¤', '56'])),
];

const TABLES: readonly PlacedText[] = [
  inBody('a cell', table(['¤', '乙'])),
  { place: 'cells of one character', draft: (needle) => ({ body: table(Array.from(needle)) }) },
  inBody('a table in a cell', table([table(['¤']) + paragraph('')])),
];

const going = (place: string, ...rows: readonly (readonly string[])[]): PlacedText => ({
  ...inBody(place, table(...rows)),
  editor: (needle) => ({
    ...idleWith('姓名', '电话', needle),
    columns: (labels) => labels.map((label) => (label === '姓名' ? 'edit' : 'drop')),
  }),
});

/** In tables that have a header, of which 姓名 and 电话 are labels. */
const beside = (place: string, ...rows: readonly (readonly string[])[]): PlacedText => ({
  ...inBody(place, table(...rows)),
  editor: (needle) => ({ ...hiding(needle), isLabel: (text) => text === '姓名' || text === '电话' }),
});

const AROUND_RECORDS: readonly PlacedText[] = [
  beside('a heading that is no label', ['姓名', '电话', '¤'], ['甲', '138', '乙']),
  beside(
    'the upper half of a header',
    [cell('姓名', '<w:vMerge w:val="restart"/>'), cell('¤', '<w:gridSpan w:val="2"/>')],
    [cell(paragraph(), '<w:vMerge/>'), '电话', '姓名'],
    ['甲', '138', '乙'],
  ),
  beside('a row across the columns', ['姓名', '电话'], ['甲', '138'], [cell('见¤', '<w:gridSpan w:val="2"/>')]),
  beside('a cell before a label', ['¤', '姓名', '甲']),
  beside('a cell behind the value of a label', ['姓名', '甲甲', '¤']),
  beside('a table in a cell of a record', ['姓名', '电话'], ['甲', table(['¤']) + paragraph('138')]),
  going('a cell of a column that goes', ['姓名', '电话'], ['甲', '¤']),
  going('a table in a cell of a column that goes', ['姓名', '电话'], ['甲', table(['¤']) + paragraph('138')]),
  going('the heading of a column that goes', ['姓名', '¤'], ['甲', '138']),
];

const TRACKED: readonly PlacedText[] = [
  { place: 'deleted text', draft: (needle) => ({ body: revised('del', needle) }) },
  { place: 'inserted text', draft: (needle) => ({ body: revised('ins', needle) }) },
  { place: 'text that was moved away', draft: (needle) => ({ body: revised('moveFrom', needle) }) },
  { place: 'text that was moved here', draft: (needle) => ({ body: revised('moveTo', needle) }) },
  around('text whose middle is deleted', '<w:del w:id="1"><w:r><w:delText>旧</w:delText></w:r></w:del>'),
  around('text whose middle is a deleted hyphen', '<w:del w:id="1"><w:r><w:noBreakHyphen/></w:r></w:del>'),
  around('text around deleted text of no deletion', '<w:r><w:delText>旧</w:delText></w:r>'),
  around('text whose middle was moved away', `<w:moveFrom w:id="1">${run('旧')}</w:moveFrom>`),
  around('text whose middle was inserted', `<w:ins w:id="1">${run('新')}</w:ins>`),
  around('text whose middle was moved here', `<w:moveTo w:id="1">${run('新')}</w:moveTo>`),
  overMark('two paragraphs whose mark between them is deleted', 'del'),
  overMark('two paragraphs whose mark between them was moved away', 'moveFrom'),
  overMark('two paragraphs whose mark between them was inserted', 'ins'),
  overMark('two paragraphs whose mark between them was moved here', 'moveTo'),
];

const FIELDS: readonly PlacedText[] = [
  around('text around the code of a field', '<w:r><w:instrText>PAGE</w:instrText></w:r>'),
  around('text around the deleted code of a field', '<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>'),
  inBody('the code of a field', field(' HYPERLINK "tel:¤" ', '电话')),
  {
    place: 'the code of a field in several runs',
    draft: (needle) => ({
      body: paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${Array.from(needle, (each) => `<w:r><w:instrText>${each}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    }),
  },
  {
    place: 'the code of a field, around a field in it',
    needles: [NEEDLE],
    draft: ([first = '', ...rest]) => ({
      body: inRun(
        `<w:fldChar w:fldCharType="begin"/><w:instrText>${first}</w:instrText><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/><w:instrText>${rest.join('')}</w:instrText><w:fldChar w:fldCharType="end"/>`,
      ),
    }),
  },
  {
    place: 'the escaped code of a field',
    draft: (needle) => ({ body: field(` HYPERLINK "https://x.cn/?q=${encodeURIComponent(needle)}" `, '见') }),
  },
  {
    place: 'the deleted code of a field',
    draft: (needle) => ({
      body: inRun(
        `<w:fldChar w:fldCharType="begin"/>${Array.from(needle, (each) => `<w:delInstrText>${each}</w:delInstrText>`).join('')}<w:fldChar w:fldCharType="end"/>`,
      ),
    }),
  },
  inBody(
    'the code of a field that never ends',
    inRun('<w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE ¤</w:instrText>'),
  ),
  inBody('a code outside of a field', inRun('<w:instrText>QUOTE ¤</w:instrText>')),
  inBody('the result of a field', field(' DATE ', '¤')),
];

const STORIES: readonly PlacedText[] = [
  inBody('a text box', inRun(`<w:pict><v:shape><v:textbox>${box(paragraph('¤'))}</v:textbox></v:shape></w:pict>`)),
  inBody(
    'both copies of a text box',
    inRun(
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(paragraph('¤'))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box(paragraph('¤'))}</w:pict></mc:Fallback></mc:AlternateContent>`,
    ),
  ),
  inPart('a header', 'header', paragraph('¤')),
  inPart('a footer', 'footer', paragraph('¤')),
  inPart('a footnote', 'footnotes', `<w:footnote w:id="2">${paragraph('¤')}</w:footnote>`),
  inPart('an endnote', 'endnotes', `<w:endnote w:id="2">${paragraph('¤')}</w:endnote>`),
  inPart('a comment', 'comments', `<w:comment w:id="0">${paragraph('¤')}</w:comment>`),
  inPart(
    'a building block',
    'glossaryDocument',
    `<w:docPart><w:docPartBody>${paragraph('¤')}</w:docPartBody></w:docPart>`,
  ),
  inBody('a content control', control('<w:id w:val="1"/>', paragraph('¤'))),
  inBody(
    'a phonetic guide and its base',
    inRun(`<w:ruby><w:rt>${run('¤')}</w:rt><w:rubyBase>${run('¤')}</w:rubyBase></w:ruby>`),
  ),
  inBody('a phonetic guide', inRun(`<w:ruby><w:rt>${run('¤')}</w:rt><w:rubyBase>${run('甲')}</w:rubyBase></w:ruby>`)),
  {
    ...inBody(
      'the sound of what is covered',
      inRun(`<w:ruby><w:rt>${run('¤')}</w:rt><w:rubyBase>${run('甲乙')}</w:rubyBase></w:ruby>`),
    ),
    editor: () => hiding('甲乙'),
  },
  around(
    'text with a phonetic guide in its middle',
    `<w:r><w:ruby><w:rt>${run('yin')}</w:rt><w:rubyBase/></w:ruby></w:r>`,
  ),
  {
    ...inBody('the date of what is covered', control('<w:date w:fullDate="¤"/>', paragraph('甲乙'))),
    editor: () => hiding('甲乙'),
  },
  inBody('the date of a content control', control('<w:date w:fullDate="¤"/>', paragraph('甲'))),
  inBody('the text of a drawing', drawing('name="a"', '<a:p><a:r><a:t>¤</a:t></a:r></a:p>')),
  inPart('the values of a chart', 'chart', '<c:strCache><c:pt idx="0"><c:v>¤</c:v></c:pt></c:strCache>'),
  inPart('the reference of a chart', 'chart', '<c:strRef><c:f>¤!$A$1</c:f></c:strRef>'),
  inPart('a node of a diagram', 'diagramData', '<d:t xmlns:d="d"><a:p><a:r><a:t>¤</a:t></a:r></a:p></d:t>'),
  inBody('a formula', '<w:p><m:oMath><m:r><m:t>¤</m:t></m:r></m:oMath></w:p>'),
  {
    ...inBody('where a drawing stands', drawing('name="a"', '<wp:posOffset>¤</wp:posOffset>')),
    needles: [NEEDLE, NUMBER],
  },
];

/** A bookmark, and what names it; its name is found only where it is a text by itself. */
const referring = (place: string, reference: (needle: string) => string): PlacedText => ({
  place,
  editor: (needle) => ({ ...idleWith(), passage: (text) => (text === needle ? covered(text, needle) : []) }),
  draft: (needle) => ({ body: paragraph(`<w:bookmarkStart w:id="1" w:name="${needle}"/>`) + reference(needle) }),
});

const PARTS: readonly PlacedText[] = [
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
    place: 'the query of a target, escaped in GBK',
    needles: ['寻针'],
    draft: () => ({ relations: relation('rId9', 'hyperlink', 'https://x.cn/?name=%D1%B0%D5%EB', 'External') }),
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
  {
    place: 'a bookmark and what refers to it',
    draft: (needle) => ({
      body:
        paragraph(`<w:bookmarkStart w:id="1" w:name="${needle}"/>${run('甲')}<w:bookmarkEnd w:id="1"/>`) +
        paragraph(`<w:hyperlink w:anchor="${needle}">${run('见')}</w:hyperlink>`),
    }),
  },
  referring('a bookmark that a field refers to', (needle) => field(` REF ${needle} \\h `, '甲')),
  referring('a bookmark that a simple field refers to', (needle) =>
    paragraph(`<w:fldSimple w:instr=" REF ${needle} ">${run('甲')}</w:fldSimple>`),
  ),
  inPart('a bookmark that a property refers to', 'custom-properties', '<property name="a" linkTarget="¤"/>'),
  inData('an element of data', '<a><b>¤</b></a>'),
  inData('an attribute of data', '<a b="¤"/>'),
  inData('a comment in data', '<a><!-- ¤ --></a>'),
  inData('an instruction in data', '<a><?b ¤?></a>'),
  property('the title of a document', 'core', '<dc:title xmlns:dc="urn:dc">¤</dc:title>'),
  property('the properties of an application', 'extended', '<Company>¤</Company>'),
  property('a property of one’s own', 'custom', '<property name="a"><vt:lpwstr>¤</vt:lpwstr></property>'),
  {
    place: 'a part of another sort',
    draft: (needle) => ({ parts: { 'word/other.xml': `<x y="${needle}">${needle}<z>${needle}</z></x>` } }),
  },
  {
    place: 'a part that only its type says is markup',
    draft: (needle) => ({
      parts: { 'word/other.part': `<x>${needle}</x>` },
      types: partType('word/other.part', 'other'),
    }),
  },
  ...['xml', 'rels', 'vml'].map(
    (ending): PlacedText => ({
      place: `a part that only its name says is markup, ${ending}`,
      draft: (needle) => ({
        parts: { [`word/other.${ending}`]: `<x>${needle}</x>` },
        types: `<Override PartName="/word/other.${ending}" ContentType="application/octet-stream"/>`,
      }),
    }),
  ),
  {
    place: 'a drawing in VML by itself',
    draft: (needle) => ({
      parts: { 'word/drawing1.part': `<xml>${needle}</xml>` },
      types: `<Override PartName="/word/drawing1.part" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`,
    }),
  },
  {
    place: 'a part in UTF-16',
    draft: (needle) => ({
      parts: { 'customXml/item1.xml': utf16(`\ufeff<?xml version="1.0" encoding="UTF-16"?><a>${needle}</a>`) },
    }),
  },
  {
    place: 'the name of a part',
    needles: [NEEDLE, NUMBER],
    draft: (needle) => ({
      body: inRun('<w:drawing><a:blip r:embed="rId9"/></w:drawing>'),
      parts: { [`word/media/${needle}.png`]: strToU8('\0') },
      relations: relation('rId9', 'image', `media/${needle}.png`),
      types: `<Override PartName="/word/media/${needle}.png" ContentType="image/png"/>`,
    }),
  },
];

const embedded = (place: string, ending: string, type: string, bytes: (needle: string) => Uint8Array): PlacedText => ({
  place,
  draft: (needle) => ({
    parts: { [`word/embeddings/a.${ending}`]: bytes(needle) },
    relations: relation('rId9', 'package', `embeddings/a.${ending}`),
    types: defaultType(ending, type),
  }),
});

const taken = (place: string, ending: string, type: string, content: string): PlacedText => ({
  place,
  draft: (needle) => ({
    body: '<w:altChunk r:id="rId9"/>',
    parts: { [`word/chunk.${ending}`]: strToU8(filled(content, needle)) },
    relations: relation('rId9', 'aFChunk', `chunk.${ending}`),
    types: defaultType(ending, type),
  }),
});

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const inner = (needle: string): Draft => ({
  parts: { 'word/embeddings/b.docx': docxOf({ body: paragraph(needle) }) },
  relations: relation('rId9', 'package', 'embeddings/b.docx'),
  types: defaultType('docx', WORD),
});

const DOCUMENTS: readonly PlacedText[] = [
  embedded('a document inside the document', 'docx', WORD, (needle) => docxOf({ body: paragraph(needle) })),
  embedded('a document inside a document inside the document', 'docx', WORD, (needle) => docxOf(inner(needle))),
  embedded(
    'a workbook inside the document',
    'xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    (needle) =>
      makeWorkbook({
        sheets: [{ name: '表', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
        strings: [`<t>${needle}</t>`],
      }),
  ),
  taken('a text that is taken in', 'txt', 'text/plain', '¤'),
  taken('a page that is taken in as HTML', 'htm', 'text/html', '<p>告<b>¤</b>知</p>'),
];

/** Texts that are handed over, whatever they are, but for what is long. */
export const textPlaces: readonly PlacedText[] = [
  ...RUNS,
  ...APART,
  ...TABLES,
  ...AROUND_RECORDS,
  ...TRACKED,
  ...FIELDS,
  ...STORIES,
  ...PARTS,
  ...DOCUMENTS,
  ...attributePlaces,
  ...labelledPlaces,
];

export const places: readonly PlacedText[] = [...textPlaces, ...LONG, ...personPlaces, ...thingPlaces];
