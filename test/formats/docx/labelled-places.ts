/**
 * Values that nothing shows but what names them: a label beside them, above them or before them, or the markup that they stand
 * in. Each is 姓名, and is covered only where it is handed over with that.
 */
import { cell, type Draft, paragraph, row, run, table } from './document.ts';
import { control, customXml, field, filled, inBody, inPart, inRun, NUMBER, type PlacedText } from './placed.ts';
import { underLabel } from './through.ts';

const wide = (text: string, columns: number): string => cell(text, `<w:gridSpan w:val="${columns}"/>`);
const above = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>');
const below: string = cell(paragraph(), '<w:vMerge/>');

const inData = (place: string, markup: string, body = ''): PlacedText => ({
  place,
  draft: (needle): Draft => ({ ...customXml(filled(markup, needle)), body }),
});

/** A table whose cells may be one character of the text each. */
const ofCharacters = (place: string, rows: (cells: readonly string[]) => readonly string[]): PlacedText => ({
  place,
  draft: (needle) => ({ body: table(...rows(Array.from(needle, (each) => cell(each)))) }),
});

const drawn = (text: string, attributes = ''): string =>
  `<a:tc${attributes}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;

const drawnTable = (...rows: readonly string[]): string =>
  inRun(`<w:drawing><a:tbl>${rows.map((each) => `<a:tr>${each}</a:tr>`).join('')}</a:tbl></w:drawing>`);

/** A text that tracked changes took out, and digits in its place. */
const CHANGED = paragraph(
  '<w:del w:id="1"><w:r><w:delText>¤</w:delText></w:r></w:del>',
  `<w:ins w:id="2">${run('56')}</w:ins>`,
);

const IN_TABLES: readonly PlacedText[] = [
  inBody('a cell below a heading', table(['姓名', '电话'], ['¤', '138'])),
  {
    ...inBody('a cell below a heading, whose text was another', table(['姓名', '电话'], [cell(CHANGED), '138'])),
    needles: [NUMBER],
  },
  ...['del', 'ins'].map(
    (kind): PlacedText => ({
      place: `a cell below a heading, over a mark of ${kind}`,
      draft: ([first = '', ...rest]) => ({
        body: table(
          ['姓名', '电话'],
          [
            cell(
              `<w:p><w:pPr><w:rPr><w:${kind} w:id="1"/></w:rPr></w:pPr>${run(first)}</w:p>${paragraph(rest.join(''))}`,
            ),
            '138',
          ],
        ),
      }),
    }),
  ),
  inBody('a cell below a heading, behind a wide cell', table([wide('电话', 2), '姓名'], ['138', '139', '¤'])),
  inBody('a cell below a heading that is wide', table([wide('姓名', 2), '电话'], ['甲', '¤', '138'])),
  inBody(
    'a cell below headings that are merged side by side',
    table(row(cell('姓名', '<w:hMerge w:val="restart"/>'), cell(paragraph(), '<w:hMerge/>'), '电话'), [
      '甲',
      '¤',
      '138',
    ]),
  ),
  inBody(
    'a cell of a row that leaves columns out',
    table(['电话', '姓名', '住址'], `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('¤')}${cell('路')}</w:tr>`),
  ),
  inBody(
    'a cell below a heading of two rows',
    table(row(above('姓名'), wide('联系', 2)), row(below, '电话', '住址'), ['¤', '138', '路']),
  ),
  ofCharacters('cells of one character below a heading', (cells) => [
    row(wide('姓名', cells.length), '电话'),
    row(...cells, '138'),
  ]),
  inBody('a cell beside a label', table(['姓名', '¤'], ['电话', '138'])),
  ofCharacters('cells of one character beside a label', (cells) => [row('姓名', ...cells)]),
  inBody('a long cell beside a label', table(['姓名', '¤，男。汉族。'])),
  inBody('a cell of people side by side', table(['姓名', '甲甲', '¤'], ['电话', '138', '139'])),
  {
    ...inBody(
      'a number at the end of a paragraph of a cell beside a label',
      table(['姓名', cell(paragraph('¤') + paragraph('56'))]),
    ),
    needles: [NUMBER],
  },
  inBody('a cell beside words that end in a label', table(['申报姓名：', '¤'])),
  inBody('a paragraph of a cell behind a label', table([cell(paragraph('申报姓名：') + paragraph('¤')), '乙乙'])),
  inBody('a cell below a heading, in a drawing', drawnTable(drawn('姓名') + drawn('电话'), drawn('¤') + drawn('138'))),
  inBody(
    'a cell below a heading, behind a wide cell of a drawing',
    drawnTable(drawn('电话', ' gridSpan="2"') + drawn('姓名'), drawn('138') + drawn('139') + drawn('¤')),
  ),
  inBody(
    'a cell below a heading of two rows, in a drawing',
    drawnTable(
      drawn('姓名', ' rowSpan="2"') + drawn('联系', ' gridSpan="2"'),
      drawn('', ' vMerge="1"') + drawn('电话') + drawn('住址'),
      drawn('¤') + drawn('138') + drawn('路'),
    ),
  ),
];

const NAMING = ['MERGEFIELD', 'DOCVARIABLE', 'DOCPROPERTY', 'FILLIN', 'ASK', 'SET', 'REF'];

const IN_MARKUP: readonly PlacedText[] = [
  ...NAMING.map((name) => inBody(`the result of a field, ${name}`, field(` ${name} 姓名 `, '¤'))),
  inBody('the result of a field whose name is in quotes', field(' MERGEFIELD "姓名" ', '¤')),
  inBody(
    'the result of a simple field',
    paragraph(`<w:fldSimple w:instr=" MERGEFIELD 姓名 ">${run('¤')}</w:fldSimple>`),
  ),
  inBody(
    'the result of a field that never ends',
    inRun(
      `<w:fldChar w:fldCharType="begin"/><w:instrText> MERGEFIELD 姓名 </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>¤</w:t>`,
    ),
  ),
  inBody(
    'the default of a form field that has a name',
    inRun(
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="姓名"/><w:textInput><w:default w:val="¤"/></w:textInput></w:ffData></w:fldChar>',
    ),
  ),
  inBody(
    'the result of a form field that has a name',
    inRun(
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="姓名"/></w:ffData></w:fldChar><w:fldChar w:fldCharType="separate"/><w:t>¤</w:t><w:fldChar w:fldCharType="end"/>',
    ),
  ),
  inBody('a content control that has a title', control('<w:alias w:val="姓名"/>', paragraph('¤'))),
  inBody('a content control that has a tag', control('<w:alias w:val="a"/><w:tag w:val="姓名"/>', paragraph('¤'))),
  {
    ...inBody('a content control whose text was another', control('<w:alias w:val="姓名"/>', CHANGED)),
    needles: [NUMBER],
  },
  inBody(
    'a content control that shows data with a name',
    control('<w:dataBinding w:xpath="/a/ns0:姓名[1]"/>', paragraph('¤')),
  ),
  inBody(
    'the date of a content control that has a title',
    control('<w:alias w:val="姓名"/><w:date w:fullDate="¤"/>', paragraph('甲')),
  ),
  inData(
    'data that a content control shows',
    '<a><f1>¤</f1></a>',
    control('<w:alias w:val="姓名"/><w:dataBinding w:xpath="/a/f1"/>', paragraph('甲')),
  ),
  inData('an element of data that is called as its value', '<a><姓名>¤</姓名></a>'),
  inData('an attribute of data that is called as its value', '<a 姓名="¤"/>'),
  inPart('a document variable that is called as its value', 'settings', '<w:docVar w:name="姓名" w:val="¤"/>'),
  inPart('a property that is called as its value', 'custom-properties', '<property name="姓名"><v>¤</v></property>'),
  inBody(
    'what a bookmark spans',
    paragraph('<w:bookmarkStart w:id="1" w:name="姓名"/>', '¤', '<w:bookmarkEnd w:id="1"/>'),
  ),
  inBody('an element of a schema of one’s own', paragraph(`<w:customXml w:element="姓名">${run('¤')}</w:customXml>`)),
  inBody('a smart tag', paragraph(`<w:smartTag w:element="姓名">${run('¤')}</w:smartTag>`)),
];

const BEHIND_WORDS: readonly PlacedText[] = [
  inBody('a paragraph behind a label', paragraph('姓名：') + paragraph('¤')),
  inBody(
    'a paragraph behind a label that has a text box',
    paragraph('姓名：', `<w:r><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></w:r>`) +
      paragraph('¤'),
  ),
  inBody(
    'a run behind a label and a field',
    paragraph(
      '姓名：',
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> QUOTE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>¤</w:t><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  ),
];

export const labelledPlaces: readonly PlacedText[] = [...IN_TABLES, ...IN_MARKUP, ...BEHIND_WORDS].map((each) => ({
  ...each,
  editor: underLabel,
}));
