/** Attributes of a document's markup that hold text, each with an element that has it. */
import { control, drawing, inBody, inPart, inRun, LETTERS, NEEDLE, NUMBER, type PlacedText } from './placed.ts';

const shape = (attributes: string, inside = ''): string =>
  inRun(`<w:pict><v:shape ${attributes}>${inside}</v:shape></w:pict>`);

const formField = (inside: string): string =>
  inRun(`<w:fldChar w:fldCharType="begin"><w:ffData>${inside}</w:ffData></w:fldChar>`);

const STANDING: readonly PlacedText[] = [
  inBody('the description of a drawing', drawing('name="a" descr="¤"')),
  inBody('the title of a drawing', drawing('name="a" title="¤"')),
  inBody('the name of a drawing', drawing('name="¤"')),
  inBody('the name of a picture', drawing('name="a"', '<x:cNvPr xmlns:x="x" id="1" name="¤"/>')),
  inBody('what stands for a picture in VML', shape('alt="¤"')),
  inBody('the text on a path in VML', shape('', '<v:textpath string="¤"/>')),
  ...['shape', 'rect', 'roundrect', 'oval', 'line', 'group'].map((each) =>
    inBody(`the name of a ${each} in VML`, inRun(`<w:pict><v:${each} id="¤"/></w:pict>`)),
  ),
  inBody('the shape of an object', inRun('<w:object><o:OLEObject ShapeID="¤"/></w:object>')),
  inBody('the shape of a control', inRun('<w:object><w:control w:shapeid="¤"/></w:object>')),
  inBody('the codes of an object', inRun('<w:object><w:objectLink w:fieldCodes="¤"/></w:object>')),
  inBody('the target of a shape', shape('href="https://x.cn/?q=¤"')),
  inBody('the file of a picture in VML', shape('', '<v:imagedata src="D:\\¤.png"/>')),
  inBody('the tip of a link', '<w:p><w:hyperlink w:tooltip="¤"/></w:p>'),
  inBody('where in a document a link leads', '<w:p><w:hyperlink w:docLocation="¤"/></w:p>'),
  inBody('the target of a link that is broken', drawing('name="a"', '<a:hlinkClick invalidUrl="http:¤"/>')),
  inBody('the caption of a table', '<w:tbl><w:tblPr><w:tblCaption w:val="¤"/></w:tblPr></w:tbl>'),
  inBody('the description of a table', '<w:tbl><w:tblPr><w:tblDescription w:val="¤"/></w:tblPr></w:tbl>'),
  inBody('the title of a content control', control('<w:alias w:val="¤"/>', '')),
  inBody('the tag of a content control', control('<w:tag w:val="¤"/>', '')),
  inBody('what the list of a content control shows', control('<w:listItem w:displayText="¤" w:value="1"/>', '')),
  inBody('a value of the list of a content control', control('<w:listItem w:displayText="1" w:value="¤"/>', '')),
  inBody('what was chosen last in a content control', control('<w:comboBox w:lastValue="¤"/>', '')),
  inBody(
    'the title of a section that is repeated',
    control('<w15:repeatingSection><w15:sectionTitle w15:val="¤"/></w15:repeatingSection>', ''),
  ),
  inBody('the placeholder of a content control', control('<w:placeholder><w:docPart w:val="¤"/></w:placeholder>', '')),
  inBody(
    'the gallery of a content control',
    control('<w:docPartObj><w:docPartCategory w:val="¤"/></w:docPartObj>', ''),
  ),
  inBody('the name of a form field', formField('<w:name w:val="¤"/>')),
  inBody('the help of a form field', formField('<w:helpText w:val="¤"/>')),
  inBody('the status of a form field', formField('<w:statusText w:val="¤"/>')),
  inBody('the default of a form field', formField('<w:textInput><w:default w:val="¤"/></w:textInput>')),
  inBody('a list of a form field', formField('<w:ddList><w:listEntry w:val="¤"/></w:ddList>')),
  inBody(
    'the name in a smart tag',
    '<w:smartTag w:element="a"><w:smartTagPr><w:attr w:name="¤" w:val="a"/></w:smartTagPr></w:smartTag>',
  ),
  inBody(
    'the value in a smart tag',
    '<w:smartTag w:element="a"><w:smartTagPr><w:attr w:name="a" w:val="¤"/></w:smartTagPr></w:smartTag>',
  ),
  inBody('the code of a simple field', '<w:p><w:fldSimple w:instr=" QUOTE ¤ "/></w:p>'),
  inPart('the name of a document variable', 'settings', '<w:docVar w:name="¤" w:val="a"/>'),
  inPart('a document variable', 'settings', '<w:docVar w:name="a" w:val="¤"/>'),
  inPart('the query of a mail merge', 'settings', `<w:query w:val="SELECT * FROM a WHERE b='¤'"/>`),
  inPart('the connection of a mail merge', 'settings', '<w:connectString w:val="Data Source=¤.xlsx"/>'),
  inPart('the subject of a mail merge', 'settings', '<w:mailSubject w:val="¤"/>'),
  inPart('the address column of a mail merge', 'settings', '<w:addressFieldName w:val="¤"/>'),
  inPart('a column of a mail merge', 'settings', '<w:fieldMapData><w:mappedName w:val="¤"/></w:fieldMapData>'),
  inPart('the table of a mail merge', 'settings', '<w:odso><w:table w:val="¤"/></w:odso>'),
  inPart('the source of a mail merge', 'settings', '<w:odso><w:udl w:val="¤"/></w:odso>'),
  inPart('a level of a list', 'numbering', '<w:lvl><w:lvlText w:val="¤%1"/></w:lvl>'),
  inPart('the name of a style', 'styles', '<w:style w:styleId="a"><w:name w:val="¤"/></w:style>'),
  inPart('another name of a style', 'styles', '<w:style w:styleId="a"><w:aliases w:val="¤"/></w:style>'),
  inPart('the title of a frame', 'webSettings', '<w:frame><w:title w:val="¤"/></w:frame>'),
  inPart(
    'the description of a building block',
    'glossaryDocument',
    '<w:docPartPr><w:description w:val="¤"/></w:docPartPr>',
  ),
  inPart('the description of a layout', 'diagramLayout', '<x:desc xmlns:x="x" val="¤"/>'),
  inPart('the placeholder of a diagram', 'diagramData', '<x:prSet xmlns:x="x" phldrT="¤"/>'),
  inPart('the value of a control', 'activeX', '<x:ocxPr xmlns:x="x" x:name="Value" x:value="¤"/>'),
  inPart('what an extension keeps', 'webextension', '<x:property xmlns:x="x" name="a" value="¤"/>'),
  inPart('the name of a property', 'custom-properties', '<property name="¤"/>'),
];

/** Attributes that no table names: what stands in them tells. */
const unknown = (place: string, value: (needle: string) => string, ...needles: readonly string[]): PlacedText => ({
  place: `an attribute that nobody knows, ${place}`,
  draft: (needle) => ({ body: `<w:other w:of="${value(needle)}"/>` }),
  needles,
});

const numbered = (text: string): string =>
  Array.from(text, (each) => `&#x${each.codePointAt(0)?.toString(16)};`).join('');

export const attributePlaces: readonly PlacedText[] = [
  ...STANDING,
  unknown('with a name', (needle) => needle, NEEDLE),
  unknown('with characters by their numbers', numbered, LETTERS),
  unknown('with a mail address', (needle) => needle, `${LETTERS}@x.cn`),
  unknown('with a number', (needle) => needle, NUMBER),
  inBody('an attribute in single quotes', "<w:p><w:hyperlink w:tooltip='¤'/></w:p>"),
];
