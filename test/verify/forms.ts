/** Forms that text takes in documents, each with a name or a number in it, and how the sweep reads it. */
import { inflateRawSync } from 'node:zlib';
import { type Needles, newNeedles } from '../../src/verify/needles.ts';
import { type Hit, type SweepOptions, sweep } from '../../src/verify/sweep.ts';
import { inEncoding } from '../formats/encoded.ts';

export const NAME = '张伟明';
export const PHONE = '13800000001';
export const ID = '210199197803120048';
const MAIL = 'zhang.wm@example.org';
export const ADDRESS = '沈阳市大东区滂江街22号3-2-501';

export const options: SweepOptions = { inflate: (packed, most) => inflateRawSync(packed, { maxOutputLength: most }) };
export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const hexOf = (form: Uint8Array, sign = ''): string =>
  [...form].map((byte) => sign + byte.toString(16).toUpperCase().padStart(2, '0')).join('');
const points = (sign: (code: number) => string): string => [...NAME].map((c) => sign(c.codePointAt(0) ?? 0)).join('');

export function needlesOf(edited: readonly string[], kept: readonly string[] = []): Needles {
  const needles = newNeedles();
  for (const each of edited) needles.add(each);
  for (const each of kept) needles.add(each, true);
  return needles;
}

export const ALL: readonly string[] = [NAME, PHONE, ID, MAIL, ADDRESS];

/** The source is what stood there before; where it does not matter it is the output. */
export function swept(
  output: Uint8Array | string,
  needles: Needles = needlesOf(ALL),
  source: Uint8Array | string = output,
): Promise<readonly Hit[]> {
  const asBytes = (each: Uint8Array | string): Uint8Array => (typeof each === 'string' ? bytes(each) : each);
  return sweep(asBytes(source), asBytes(output), needles, options);
}

export interface WrittenForm {
  readonly title: string;
  readonly output: Uint8Array | string;
  readonly form: string;
  readonly count: number;
  readonly needles: readonly string[];
}

const CASES: readonly (readonly [title: string, output: Uint8Array | string, form: string, count: number])[] = [
  ['a name in UTF-8', `姓名：${NAME}`, 'utf-8', 1],
  ['a name in GBK', inEncoding.gbk(`姓名：${NAME}`), 'gb18030', 1],
  ['a name in GBK behind bytes of another kind', Uint8Array.of(0, 7, 0xb0, ...inEncoding.gbk(NAME), 0), 'gb18030', 1],
  ['a name in Big5', inEncoding.big5('姓名：張偉明'), 'big5', 1],
  ['a name in UTF-16', inEncoding['utf-16le'](`\ufeff姓名：${NAME}`), 'utf-16le', 1],
  [
    'a name in UTF-16, big end first, at an odd byte',
    Uint8Array.of(1, ...inEncoding['utf-16be'](NAME), 0, 13),
    'utf-16be',
    1,
  ],
  ['a name with blanks', '张　伟 \u200b明', 'utf-8', 1],
  ['a name in other characters', '張偉明', 'utf-8', 1],
  ['a name in a longer word', '我是张伟明的邻居', 'utf-8', 1],
  ['a name between tags', '<w:p><w:r><w:t>张</w:t></w:r><w:r><w:t>伟</w:t></w:r><b>明</b></w:p>', 'tags', 1],
  ['a number between tags and line breaks', '<td>138<br/>0000<b>0001</b></td>', 'tags', 1],
  ['a name around what is deleted', '<w:p>张<w:del w:id="1"><w:r>旧</w:r></w:del>伟明</w:p>', 'tags', 1],
  ['a name around what is inserted', '<w:p>张<w:ins w:id="1"><w:r>新</w:r></w:ins>伟明</w:p>', 'tags', 1],
  ['a name around a script', '<p>张<script>x()</script>伟明</p>', 'tags', 1],
  ['a name over paragraphs whose mark is deleted', '<w:p><w:rPr><w:del/></w:rPr>张</w:p><w:p>伟明</w:p>', 'tags', 1],
  [
    'a name in placed text',
    ['张', '伟明'].map((t) => `<ofd:TextObject Boundary="9 5 9 9">${t}</ofd:TextObject>`).join('\n'),
    'tags',
    1,
  ],
  ['a number in cells of one character', `<tr>${[...ID].map((c) => `<td>${c}</td>\n`).join('')}</tr>`, 'cells', 1],
  ['a number in cells of a line', [...PHONE].join(','), 'cells', 1],
  ['decimal entities', points((code) => `&#${code};`), 'escapes', 1],
  [
    'entities in an escaped page',
    `<iframe srcdoc="${points((code) => `&amp;#x${code.toString(16)};`)}">`,
    'escapes',
    1,
  ],
  ['entities and tags', '张<b>&#20255;</b>明', 'escapes', 1],
  ['a named entity', '138&nbsp;0000&ndash;0001', 'escapes', 1],
  ['escapes of JSON', points((code) => `\\u${code.toString(16)}`), 'escapes', 1],
  ['escapes of scripts', points((code) => `\\u{${code.toString(16)}}`), 'escapes', 1],
  ['escapes of old scripts', points((code) => `%u${code.toString(16)}`), 'escapes', 1],
  ['escapes of CSS', points((code) => `\\${code.toString(16)} `), 'escapes', 1],
  ['percents', `?n=${hexOf(bytes(NAME), '%')}&x=1`, 'percent', 1],
  ['percents of GBK', `?n=${hexOf(inEncoding.gbk(NAME), '%')}&x=1`, 'percent', 1],
  ['percents of a mail address', 'mailto:zhang%2Ewm%40example.org', 'percent', 1],
  ['quoted-printable', hexOf(bytes(NAME), '=').replace('=BC', '=\r\n=BC'), 'quoted-printable', 1],
  ['^FH', `^FH^FD${hexOf(bytes(NAME), '_')}^FS`, 'hex-escapes', 1],
  ['^FH with another sign', `^FH\\^FD${hexOf(inEncoding.gbk(NAME), '\\')}^FS`, 'hex-escapes', 1],
  ['RTF', hexOf(inEncoding.gbk(NAME), "\\'").toLowerCase(), 'hex-escapes', 1],
  ['base64', `data:;base64,${Buffer.from(`<p>${NAME}</p>`).toString('base64')}`, 'base64', 1],
  ['base64 of GBK', `"${Buffer.from(inEncoding.gbk(NAME)).toString('base64')}"`, 'base64', 1],
  ['base64 of addresses of the web', Buffer.from(`?>${NAME}`).toString('base64url'), 'base64', 1],
  ['base64 behind a path', `/p/${Buffer.from(NAME).toString('base64')}`, 'base64', 1],
  [
    'base64 over lines',
    Buffer.from('x'.repeat(56) + NAME)
      .toString('base64')
      .replace(/(.{76})/, '$1\r\n'),
    'base64',
    1,
  ],
  ['base64 in base64', Buffer.from(Buffer.from(NAME.repeat(2)).toString('base64')).toString('base64'), 'base64', 2],
  ['hexadecimal', `<x>${hexOf(bytes(NAME))}</x>`, 'hex', 1],
  ['hexadecimal from an odd place', `1${hexOf(inEncoding.gbk(NAME)).toLowerCase()}`, 'hex', 1],
  ['hexadecimal UTF-16', hexOf(inEncoding['utf-16be'](`\ufeff${NAME}`)), 'hex', 1],
  ['hexadecimal digits', hexOf(bytes(PHONE)), 'hex', 1],
  ['a number with separators', '(138) 0000-0001', 'utf-8', 1],
  ['a number in full width', '１３８０００００００１', 'utf-8', 1],
  ['a number behind its country', '+8613800000001', 'utf-8', 1],
  ['a number as a float', '1.3800000001E10', 'utf-8', 1],
  ['an identity number in small letters', '21019919780312004x', 'utf-8', 1],
  ['an address', '住沈阳市大东区滂江街22号 3-2-501。', 'utf-8', 1],
  ['a mail address in capitals', 'ZHANG.WM@EXAMPLE.ORG', 'utf-8', 1],
];

export const writtenForms: readonly WrittenForm[] = CASES.map(([title, output, form, count]) => ({
  title,
  output,
  form,
  count,
  needles: title.includes('small letters') ? ['21019919780312004X'] : ALL,
}));
