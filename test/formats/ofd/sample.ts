/**
 * An OFD made by code, with a number of its own in every place where one can stand: `needles` says which number stands where.
 * Numbers are fictional; the name of a fictional person stands in the text, and again in places that no label opens.
 */
import { type Zippable, zipSync } from 'fflate';
import { toBytes } from '../through.ts';

export const NAME = '张伟明';

/** Every place has the number of its line. */
export const places = [
  'title',
  'subject',
  'abstract',
  'keyword',
  'custom data',
  'outline',
  'bookmark',
  'link',
  'phone link',
  'escaped link',
  'link in GBK',
  'page text',
  'page text in entities',
  'page text in CDATA',
  'page text with escapes',
  'text over codes',
  'text over objects',
  'cells of one digit',
  'spread digits',
  'text from right to left in the file',
  'text drawn twice',
  'vertical text',
  'turned text',
  'invisible text',
  'template',
  'annotation appearance',
  'annotation remark',
  'annotation parameter',
  'pattern',
  'composite unit',
  'clip',
  'name of a unit',
  'page comment',
  'instruction',
  'tagged value',
  'tag attribute',
  'extension property',
  'extension data',
  'attachment name',
  'attachment file name',
  'attached XML',
  'attached text',
  'orphan part',
  'font name',
  'extension part',
  'text file that nothing lists',
  'part in UTF-16',
  'text over elements',
  'CDATA of data',
  'number where the format has an id',
  'words where the format has one of its own',
  'link to a number where the format has a word',
  'folder',
  'author',
  'creator',
  'author of an annotation',
  'name in custom data',
  'name in an element of its name',
  'name that a tag names',
  'value beside its label',
  'value of a template label',
  'value of a spread label',
  'value below its label',
  'cell over two lines',
  'cells of one code',
  'lines of one code',
  'text that goes down a line in one code',
  'digits that one code sets from right to left',
  'codes from right to left in the file',
  'code at the height of the one before',
  'code below the one before',
  'text that a matrix moves',
  'text that a matrix makes larger',
  'text over the lines of a column',
  'text in a pattern of a text',
  'signature list',
  'signature',
  'seal',
  'signed value',
  'file beside a signature',
  'cover',
  'font of a text that changes',
  'font of a pattern that changes',
  'glyphs of a text that changes',
] as const;

export type Place = (typeof places)[number];

/** Nothing but the place, or a label beside it, says that these are somebody's: no number, and no name that is known. */
const SAID: ReadonlySet<Place> = new Set<Place>([
  ...(['author', 'creator', 'author of an annotation', 'cover'] as const),
  ...(['name in custom data', 'name in an element of its name', 'name that a tag names'] as const),
  ...(['value beside its label', 'value of a template label', 'value of a spread label'] as const),
  ...(['value below its label', 'cell over two lines', 'cells of one code', 'lines of one code'] as const),
  ...(['signature list', 'signature', 'seal', 'signed value', 'file beside a signature'] as const),
  ...(['font of a text that changes', 'font of a pattern that changes'] as const),
]);

export function needleOf(place: Place): string {
  const at = places.indexOf(place);
  if (place === 'glyphs of a text that changes') return '9001 9003 9008 9000';
  return SAID.has(place) ? `鸾${String.fromCodePoint(0x9ca0 + at)}鹂` : `1380000${String(7000 + at * 7)}`;
}

const n = needleOf;
const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

let ids = 100;

/** A text object at a place of the page, with distances between its characters. */
export function textAt(x: number, y: number, text: string, more = '', inner = ''): string {
  ids += 1;
  const steps = [...text]
    .slice(1)
    .map(() => '4')
    .join(' ');
  return (
    `<ofd:TextObject ID="${ids}" Boundary="${x} ${y} 90 6" Font="3" Size="4"${more}>${inner}` +
    `<ofd:TextCode X="0" Y="4"${steps === '' ? '' : ` DeltaX="${steps}"`}>${text}</ofd:TextCode></ofd:TextObject>`
  );
}

const entities = (text: string): string => [...text].map((each) => `&#${each.codePointAt(0)};`).join('');
const escapes = (text: string): string =>
  [...text].map((each) => `\\${(each.codePointAt(0) as number).toString(16).padStart(4, '0').toUpperCase()}`).join('');
/** An object of codes, each with its place and its distances. */
function objectOf(attributes: string, ...codes: readonly (readonly [attributes: string, text: string])[]): string {
  ids += 1;
  const inner = codes.map(([own, text]) => `<ofd:TextCode ${own}>${text}</ofd:TextCode>`);
  return `<ofd:TextObject ID="${ids}" Size="4" ${attributes}>${inner.join('')}</ofd:TextObject>`;
}

const pairs = (text: string): readonly string[] => text.match(/..?/g) ?? [];

/** Characters each by itself, with a character's place between two. */
const strewn = (x: number, text: string): string => [...text].map((each, at) => textAt(x + at * 4, 0, each)).join('');
const FILLER = '甲乙丙丁戊己庚辛壬癸子';

const percent = (text: string): string =>
  [...text].map((each) => `%${(each.codePointAt(0) as number).toString(16)}`).join('');

function pageContent(): string {
  const [one, two, three, digits] = [
    n('text over codes'),
    n('text over objects'),
    n('cells of one digit'),
    n('spread digits'),
  ];
  const back = n('text from right to left in the file');
  const line = (index: number): number => 10 + index * 9;
  return [
    textAt(10, line(0), `姓名：${NAME}`),
    textAt(10, line(1), `电话${n('page text')}`),
    textAt(10, line(2), `电话${entities(n('page text in entities'))}`),
    textAt(10, line(3), `<![CDATA[电话${n('page text in CDATA')}]]>`),
    textAt(10, line(4), `电话\\0020${escapes(n('page text with escapes'))}`),
    objectOf(
      `Boundary="10 ${line(5)} 90 6" Font="3"`,
      ...pairs(one).map((digits, at) => [`X="${at * 4}" Y="4" DeltaX="2"`, digits] as const),
    ),
    textAt(10, line(6), '电话', '', '').replace('DeltaX="4"', ''),
    ...pairs(two).map((digits, at) =>
      objectOf(`Boundary="${18 + at * 4} ${line(6)} 90 6" Font="3"`, ['X="0" Y="4" DeltaX="2"', digits]),
    ),
    ...[...three].map((digit, at) => textAt(10 + at * 7, line(7), digit)),
    `<ofd:TextObject ID="33" Boundary="10 ${line(8)} 190 6" Font="3" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 10 9">${digits}</ofd:TextCode></ofd:TextObject>`,
    ...[...back].map((digit, at) => textAt(10 + at * 2, line(9), digit)).reverse(),
    ...[0, 0.2].map((off) =>
      [...n('text drawn twice')].map((digit, at) => textAt(10 + at * 2 + off, line(10), digit)).join(''),
    ),
    `<ofd:TextObject ID="34" Boundary="190 5 6 90" Font="3" Size="4"><ofd:TextCode X="0" Y="4" DeltaY="g 10 4">${n('vertical text')}</ofd:TextCode></ofd:TextObject>`,
    ...[...n('turned text')].map((digit, at) => textAt(200, 60 - at * 2, digit, ' CTM="0 -1 1 0 0 0"')),
    textAt(10, line(11), n('invisible text'), ' Visible="false"'),
    strewn(2, FILLER),
    `<ofd:PathObject ID="39" Boundary="0 0 9 9"><ofd:FillColor><ofd:Pattern Width="9" Height="9"><ofd:CellContent>${strewn(0, n('pattern'))}</ofd:CellContent></ofd:Pattern></ofd:FillColor></ofd:PathObject>`,
    `<ofd:PathObject ID="35" Boundary="0 0 9 9" Name="${n('name of a unit')}"><ofd:Clips><ofd:Clip><ofd:Area><ofd:Text Font="3" Size="4" Boundary="0 0 9 9"><ofd:TextCode X="0" Y="0">${n('clip')}</ofd:TextCode></ofd:Text></ofd:Area></ofd:Clip></ofd:Clips><ofd:AbbreviatedData>M 0 0 L 138.0 0</ofd:AbbreviatedData></ofd:PathObject>`,
    '<ofd:ImageObject ID="36" Boundary="0 0 9 9" ResourceID="8"/>',
    `<ofd:TextObject ID="37" Boundary="10 150 60 6" Font="3" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 2 4">${n('name that a tag names')}</ofd:TextCode></ofd:TextObject>`,
    `<ofd:TextObject ID="38" Boundary="10 160 60 6" Font="3" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 10 2">${n('tagged value')}</ofd:TextCode></ofd:TextObject>`,
    `<!-- ${n('page comment')} --><?note ${n('instruction')}?>`,
    `<ofd:Actions><ofd:Action Event="CLICK"><ofd:URI URI="http://example.cn/?p=${percent(n('escaped link'))}"/></ofd:Action><ofd:Action Event="CLICK"><ofd:URI URI="http://example.cn/?p=%D5%C5${percent(n('link in GBK'))}"/></ofd:Action><ofd:Action Event="CLICK"><ofd:URI URI="tel:${n('phone link')}"/></ofd:Action></ofd:Actions>`,
    textAt(10, 200, '本页其余内容不涉及个人'),
  ].join('\n');
}

/** What stands on lines by themselves, far from each other. */
function secondPage(): string {
  const line = (index: number): number => 10 + index * 10;
  const digits = (place: Place): readonly string[] => [...n(place)];
  const wide = n('text over the lines of a column');
  const column = [`左边第一行有很多文字${wide.slice(0, 5)}`, `${wide.slice(5)}左边第二行文字`, '左边第三行文字'];
  return [
    ...[textAt(10, line(0), '姓名：'), textAt(60, line(0), n('value beside its label'))],
    textAt(60, line(1), n('value of a template label')),
    ...[textAt(10, line(2), '姓'), textAt(30, line(2), '名'), textAt(60, line(2), n('value of a spread label'))],
    objectOf(`Boundary="10 ${line(3)} 190 20" Font="4"`, [
      'X="0" Y="4" DeltaX="2 2 2 2 2 2 2" DeltaY="0 0 0 5"',
      `编号99${n('text that goes down a line in one code')}`,
    ]),
    objectOf(`Boundary="60 ${line(5)} 90 6" Font="4"`, [
      'X="20" Y="4" DeltaX="g 10 -2"',
      [...n('digits that one code sets from right to left')].reverse().join(''),
    ]),
    objectOf(
      `Boundary="10 ${line(6)} 90 6" Font="4"`,
      ...digits('codes from right to left in the file')
        .map((digit, at) => [`X="${at * 2}" Y="4"`, digit] as const)
        .reverse(),
    ),
    objectOf(
      `Boundary="10 ${line(7)} 90 16" Font="4"`,
      ['X="0" Y="9" DeltaX="g 3 2"', n('code at the height of the one before').slice(0, 4)],
      ['X="8" DeltaX="g 6 2"', n('code at the height of the one before').slice(4)],
    ),
    objectOf(
      `Boundary="190 ${line(8)} 16 90" Font="4"`,
      ['X="-9" Y="0" DeltaY="g 3 2"', n('code below the one before').slice(0, 4)],
      ['Y="8" DeltaY="g 6 2"', n('code below the one before').slice(4)],
    ),
    ...digits('text that a matrix moves')
      .map((digit, at) => textAt(10, line(9), digit, ` CTM="1 0 0 1 ${at * 2} 0"`))
      .reverse(),
    ...[n('text that a matrix makes larger')].flatMap((number) => [
      textAt(10, line(10), '电话', ' CTM="10 0 0 10 0 0"')
        .replace('Size="4"', 'Size="0.4"')
        .replace('="4">', '="0.4">'),
      ...pairs(number).map((text, at) =>
        textAt(20 + at * 7, line(10), text, ' CTM="10 0 0 10 0 0"')
          .replace('Size="4"', 'Size="0.4"')
          .replace('DeltaX="4"', 'DeltaX="0.2"'),
      ),
    ]),
    ...column.map((text, at) => textAt(10, line(11) + at * 6, text)),
    ...column.map((_, at) => textAt(90, line(11) + at * 6, '右边的文字也很长很长')),
    `<ofd:TextObject ID="40" Boundary="10 ${line(14)} 90 6" Font="4" Size="4"><ofd:FillColor><ofd:Pattern Width="9" Height="9"><ofd:CellContent>` +
      `${textAt(0, 0, n('text in a pattern of a text')).replace('Font="3"', 'Font="6"')}</ofd:CellContent></ofd:Pattern></ofd:FillColor><ofd:TextCode X="0" Y="4">图案</ofd:TextCode></ofd:TextObject>`,
    objectOf(`Boundary="10 ${line(15)} 190 6" Font="4"`, ['X="0" Y="4" DeltaX="g 10 2"', n('phone link')]).replace(
      '><ofd:TextCode',
      `><ofd:CGTransform CodePosition="0" CodeCount="11" GlyphCount="11"><ofd:Glyphs>${n('glyphs of a text that changes')} 1 2 3 4 5 6 7</ofd:Glyphs></ofd:CGTransform><ofd:TextCode`,
    ),
    ...[
      textAt(10, line(17), '序号'),
      textAt(40, line(17), '姓名'),
      textAt(90, line(17), '电话'),
      textAt(130, line(17), '套数'),
    ],
    ...[textAt(10, line(18), '1'), textAt(90, line(18), n('value below its label')), textAt(130, line(18), '1')],
    ...[textAt(10, line(19), '2'), textAt(40, line(19), '沈'), textAt(90, line(19), '无')],
    textAt(40, line(19) + 5, n('cell over two lines')),
    objectOf(`Boundary="10 ${line(20) + 5} 190 6" Font="4"`, [
      'X="0" Y="4" DeltaX="30 4 4 46"',
      `3${n('cells of one code')}无`,
    ]),
    objectOf(`Boundary="10 ${line(23)} 190 6" Font="4"`, [
      'X="0" Y="4" DeltaX="4 46 4 -54 4 4 46" DeltaY="0 0 0 6 0 0 0"',
      `姓名电话${n('lines of one code')}无`,
    ]),
  ].join('\n');
}

const page = (content: string, head = ''): string =>
  `${XML}<ofd:Page ${NS}>${head}<ofd:Content><ofd:Layer ID="2">${content}</ofd:Layer></ofd:Content></ofd:Page>`;

export const ATTACHMENT: string = `${NAME}的材料${n('attachment file name')}.txt`;

export function sampleParts(): Record<string, string | Uint8Array> {
  ids = 100;
  return {
    'OFD.xml': `${XML}<ofd:OFD ${NS} DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0123456789abcdef0123456789abcdef</ofd:DocID><ofd:Title>${NAME}的通知${n('title')}</ofd:Title><ofd:Author>${n('author')}</ofd:Author><ofd:Subject>${n('subject')}</ofd:Subject><ofd:Abstract>${n('abstract')}</ofd:Abstract><ofd:CreationDate>2024-01-01</ofd:CreationDate><ofd:Creator>${n('creator')}</ofd:Creator><ofd:Cover>Doc_0/Res/cover.png</ofd:Cover><ofd:Keywords><ofd:Keyword>${n('keyword')}</ofd:Keyword></ofd:Keywords><ofd:CustomDatas><ofd:CustomData Name="手机号">${n('custom data')}</ofd:CustomData><ofd:CustomData Name="姓名">${n('name in custom data')}</ofd:CustomData></ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Signatures>/Doc_0/Seals/Signatures.xml</ofd:Signatures></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `${XML}<ofd:Document ${NS}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes><ofd:TemplatePage ID="50" BaseLoc="Tpls/Tpl_0/Content.xml"/><ofd:TemplatePage ID="51" BaseLoc="Tpls/Tpl_1/Content.xml"/></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/><ofd:Page ID="2" BaseLoc="Pages/Page_1/Content.xml"/></ofd:Pages><ofd:Outlines><ofd:OutlineElem Title="${n('outline')}"><ofd:Actions><ofd:Action Event="CLICK"><ofd:Goto><ofd:Dest Type="Fit" PageID="1"/></ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem></ofd:Outlines><ofd:Actions><ofd:Action Event="DO"><ofd:URI URI="https://example.cn/${n('link')}"/></ofd:Action></ofd:Actions><ofd:Bookmarks><ofd:Bookmark Name="${n('bookmark')}"><ofd:Dest Type="Fit" PageID="1"/></ofd:Bookmark></ofd:Bookmarks><ofd:Annotations>Annots/Annotations.xml</ofd:Annotations><ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments><ofd:Extensions>Extensions.xml</ofd:Extensions></ofd:Document>`,
    'Doc_0/PublicRes.xml': `${XML}<ofd:Res ${NS} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="宋体" FamilyName="${n('font name')}"><ofd:FontFile>font_3.ttf</ofd:FontFile></ofd:Font><ofd:Font ID="5" FontName="黑体"><ofd:FontFile>font_5.ttf</ofd:FontFile></ofd:Font><ofd:Font ID="6" FontName="楷体"><ofd:FontFile>font_6.ttf</ofd:FontFile></ofd:Font></ofd:Fonts></ofd:Res>`,
    'Doc_0/DocumentRes.xml': `${XML}<ofd:Res ${NS} BaseLoc="Res"><ofd:MultiMedias><ofd:MultiMedia ID="8" Type="Image" Format="PNG"><ofd:MediaFile>image_8.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="9" Width="50" Height="9"><ofd:Content>${strewn(0, n('composite unit'))}</ofd:Content></ofd:CompositeGraphicUnit><ofd:CompositeGraphicUnit ID="10" Width="50" Height="9"><ofd:Content>${strewn(2, FILLER)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`,
    'Doc_0/Res/font_3.ttf': toBytes(`\0\u0001${n('font of a text that changes')}`),
    'Doc_0/Res/font_6.ttf': toBytes(`\0\u0001${n('font of a pattern that changes')}`),
    'Doc_0/Res/font_5.ttf': toBytes('\0\u0001font five'),
    'Doc_0/Res/image_8.png': toBytes('\u0089PNG picture'),
    'Doc_0/Res/cover.png': toBytes(`\u0089PNG ${n('cover')}`),
    'Doc_0/Tpls/Tpl_0/Content.xml': page(textAt(120, 280, `电话${n('template')}`)),
    'Doc_0/Pages/Page_0/Content.xml': page(pageContent(), '<ofd:Template TemplateID="50" ZOrder="Background"/>'),
    'Doc_0/Tpls/Tpl_1/Content.xml': page(textAt(10, 20, '姓名：')),
    'Doc_0/Pages/Page_1/Content.xml': page(secondPage(), '<ofd:Template TemplateID="51" ZOrder="Background"/>'),
    'Doc_0/Annots/Annotations.xml': `${XML}<ofd:Annotations ${NS}><ofd:Page PageID="1"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`,
    'Doc_0/Annots/Page_0/Annotation.xml': `${XML}<ofd:PageAnnot ${NS}><ofd:Annot ID="60" Type="Stamp" Creator="${n('author of an annotation')}" LastModDate="2024-01-01" RefId="${n('number where the format has an id')}" Subtype="电话${n('words where the format has one of its own').replace(/(...)(....)/, '$1 $2 ')}" Event="tel:${n('link to a number where the format has a word')};ext=1"><ofd:Remark>${n('annotation remark')}</ofd:Remark><ofd:Parameters><ofd:Parameter Name="手机">${n('annotation parameter')}</ofd:Parameter></ofd:Parameters><ofd:Appearance Boundary="0 0 9 9">${strewn(0, n('annotation appearance'))}</ofd:Appearance></ofd:Annot><ofd:Annot ID="61" Type="Stamp"><ofd:Appearance Boundary="0 0 9 9">${strewn(2, FILLER)}</ofd:Appearance></ofd:Annot></ofd:PageAnnot>`,
    'Doc_0/Tags/CustomTags.xml': `${XML}<ofd:CustomTags ${NS}><ofd:CustomTag NameSpace="http://example.cn/t"><ofd:FileLoc>tag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>`,
    'Doc_0/Tags/tag.xml': `${XML}<t:root xmlns:t="http://example.cn/t" xmlns:ofd="http://www.ofdspec.org/2016" 备注="${n('tag attribute')}"><t:姓名><ofd:ObjectRef PageRef="1">37</ofd:ObjectRef></t:姓名><t:手机号><ofd:ObjectRef PageRef="1">38</ofd:ObjectRef></t:手机号></t:root>`,
    'Doc_0/Extensions.xml': `${XML}<ofd:Extensions ${NS}><ofd:Extension AppName="某某" RefId="1"><ofd:Property Name="联系电话">${n('extension property')}</ofd:Property><ofd:Data><x xmlns="u">${n('extension data')}</x></ofd:Data><ofd:ExtendData>extend.dat</ofd:ExtendData></ofd:Extension></ofd:Extensions>`,
    'Doc_0/extend.dat': toBytes(`${XML}<x>${n('extension part')}</x>`),
    'Doc_0/Attachs/Attachments.xml': `${XML}<ofd:Attachments ${NS}><ofd:Attachment ID="70" Name="${n('attachment name')}" Format="txt"><ofd:FileLoc>${ATTACHMENT}</ofd:FileLoc></ofd:Attachment><ofd:Attachment ID="71" Name="data" Format="xml"><ofd:FileLoc>data.xml</ofd:FileLoc></ofd:Attachment><ofd:Attachment ID="72" Name="blob"><ofd:FileLoc>blob.bin</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`,
    [`Doc_0/Attachs/${ATTACHMENT}`]: `${NAME} ${n('attached text')}\n`,
    'Doc_0/Attachs/data.xml': `${XML}<票据><手机号>${n('attached XML')}</手机号><姓名>${n('name in an element of its name')}</姓名><x>${n('text over elements').slice(0, 5)}<b>${n('text over elements').slice(5)}</b></x><y><![CDATA[${n('CDATA of data')}]]></y></票据>`,
    'Doc_0/Attachs/blob.bin': Uint8Array.of(1, 2, 3),
    'Doc_0/Orphan.xml': `<x>${n('orphan part')}</x>`,
    'Doc_0/notes.txt': n('text file that nothing lists'),
    'Doc_0/Wide.xml': Uint8Array.from(Buffer.from(`\ufeff<x>${n('part in UTF-16')}</x>`, 'utf16le')),
    [`Doc_0/${n('folder')}/data.bin`]: Uint8Array.of(1, 2, 3),
    'Doc_0/Seals/Signatures.xml': `${XML}<ofd:Signatures ${NS}><ofd:Signature ID="1" BaseLoc="One/Signature.xml"/><ofd:Signature ID="2" BaseLoc="/Doc_0/Signs/Sign_0/Signature.xml"/><ofd:Provider>${n('signature list')}</ofd:Provider></ofd:Signatures>`,
    'Doc_0/Seals/One/Signature.xml': `${XML}<ofd:Signature ${NS}><ofd:SignedInfo><ofd:Provider ProviderName="${n('signature')}"/><ofd:Seal><ofd:BaseLoc>../Two/Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo><ofd:SignedValue>../Three/SignedValue.dat</ofd:SignedValue></ofd:Signature>`,
    'Doc_0/Seals/Two/Seal.esl': toBytes(n('seal')),
    'Doc_0/Seals/Three/SignedValue.dat': toBytes(n('signed value')),
    'Doc_0/Signs/Sign_0/Signature.xml': `${XML}<ofd:Signature ${NS}/>`,
    'Doc_0/Signs/Sign_0/copy.dat': toBytes(n('file beside a signature')),
  };
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    zippable[name] = typeof content === 'string' ? toBytes(content) : content;
  return zipSync(zippable, { level: 6 });
}

/** A document of one page. */
export function onePage(content: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zipParts({
    'OFD.xml': `<ofd:OFD ${NS}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NS}><ofd:Pages><ofd:Page ID="1" BaseLoc="Page.xml"/></ofd:Pages></ofd:Document>`,
    'Doc_0/Page.xml': page(content),
    ...more,
  });
}
