/**
 * The sweep of a finished document: what was taken out of it is seen in every form; what was kept, what is masked and what
 * belongs to a longer word is not.
 */
import { inspect } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Needles, newNeedles } from '../../src/verify/needles.ts';
import { type Hit, type SweepOptions, sweep } from '../../src/verify/sweep.ts';
import { inEncoding } from '../formats/encoded.ts';

const NAME = '张伟明';
const PHONE = '13800000001';
const ID = '210199197803120048';
const MAIL = 'zhang.wm@example.org';
const ADDRESS = '沈阳市大东区滂江街22号3-2-501';

const options: SweepOptions = { inflate: (packed, most) => inflateRawSync(packed, { maxOutputLength: most }) };
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const hexOf = (form: Uint8Array, sign = ''): string =>
  [...form].map((byte) => sign + byte.toString(16).toUpperCase().padStart(2, '0')).join('');
const points = (sign: (code: number) => string): string => [...NAME].map((c) => sign(c.codePointAt(0) ?? 0)).join('');

function needlesOf(edited: readonly string[], kept: readonly string[] = []): Needles {
  const needles = newNeedles();
  for (const each of edited) needles.add(each);
  for (const each of kept) needles.add(each, true);
  return needles;
}

const ALL = [NAME, PHONE, ID, MAIL, ADDRESS];

/** The source is what stood there before; where it does not matter it is the output. */
function swept(
  output: Uint8Array | string,
  needles: Needles = needlesOf(ALL),
  source = output,
): Promise<readonly Hit[]> {
  const asBytes = (each: Uint8Array | string): Uint8Array => (typeof each === 'string' ? bytes(each) : each);
  return sweep(asBytes(source), asBytes(output), needles, options);
}

describe('what was taken out is seen', () => {
  it.each<readonly [string, Uint8Array | string, string, number]>([
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
  ])('%s', async (title, output, form, count) => {
    const needles = needlesOf(title.includes('small letters') ? ['21019919780312004X'] : ALL);
    expect(await swept(output, needles)).toEqual([{ part: 0, form, count }]);
  });

  it('each of a list of names or numbers', async () => {
    const needles = needlesOf(['张伟明、李小红', '13800000001/13900000002 ']);
    expect(await swept('李小红', needles)).toEqual([{ part: 0, form: 'utf-8', count: 1 }]);
    expect(await swept('13900000002', needles)).toEqual([{ part: 0, form: 'utf-8', count: 1 }]);
  });

  it('in a file that gzip packed', async () => {
    expect(await swept(gzipSync(bytes(NAME), { filename: 'x.txt' }))).toEqual([{ part: 0, form: 'utf-8', count: 1 }]);
    expect(await swept(Buffer.from(gzipSync(bytes(NAME))).toString('base64'))).toEqual([
      { part: 0, form: 'utf-8', count: 1 },
    ]);
  });

  it('in a package that is written as base64', async () => {
    const zip = Buffer.from(zipSync({ 'a.xml': bytes(`<a>${NAME}</a>`) }));
    expect(await swept(`<x>${zip.toString('base64')}</x>`)).toEqual([{ part: 0, form: 'utf-8', count: 1 }]);
    expect(await swept(`<x>${zip.toString('hex')}</x>`)).toEqual([{ part: 0, form: 'utf-8', count: 1 }]);
  });

  it('in each part of a package, in its names and between its parts', async () => {
    const inner = zipSync({ 'd.txt': [bytes(PHONE), { level: 0 }] });
    const zip = zipSync({ 'a.xml': bytes('<a/>'), [`${NAME}.xml`]: bytes(`<a>${ID}</a>`), 'c.zip': inner });
    expect(await swept(zip)).toEqual([
      // Its local header and its line in the directory.
      { part: 0, form: 'slack', count: 2 },
      { part: 2, form: 'utf-8', count: 1 },
      { part: 3, form: 'utf-8', count: 1 },
    ]);
    expect(await swept(withComment(zipSync({ a: bytes('x') }), NAME))).toEqual([{ part: 0, form: 'slack', count: 1 }]);
  });

  it('in each of several pieces that are read one after the other, and once at their seams', async () => {
    const row = `${'<td>1</td>'.repeat(150)}\n`;
    const around = row.repeat(700);
    for (const at of [0, 1, 5, 9, 20]) {
      const long = `${around}${'x'.repeat(at)}${NAME}${'y'.repeat(200_000)}${around}${PHONE}`;
      expect(await swept(long)).toEqual([{ part: 0, form: 'utf-8', count: 2 }]);
    }
    for (let at = -8; at <= 8; at += 4) {
      const unbroken = `${'y'.repeat((1 << 20) + at)}${NAME}${'y'.repeat(1000)}`;
      expect(await swept(unbroken)).toEqual([{ part: 0, form: 'utf-8', count: 1 }]);
    }
    // Where the bytes end that are looked at behind a piece, a longer number is cut.
    expect(await swept(`${'y'.repeat((1 << 20) + (1 << 13) - 11)}${PHONE}5${'y'.repeat(1000)}`)).toEqual([]);
  });
});

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const said = Buffer.from(comment);
  const whole = Buffer.concat([zip, said]);
  whole.writeUInt16LE(said.length, zip.length - 2);
  return whole;
}

describe('what cannot be read is a hit', () => {
  const zip = zipSync({ 'a.xml': bytes('<a>1</a>'.repeat(50)) });
  const unreadable = [{ part: 0, form: 'unreadable', count: 1 }];

  it('a package that is cut off', async () => {
    expect(await swept(zip.subarray(0, zip.length - 30))).toEqual(unreadable);
  });

  it('a part that the directory does not list', async () => {
    const orphan = zip.subarray(0, Buffer.from(zip).indexOf(Buffer.from('PK\u0001\u0002', 'latin1')));
    const other = Buffer.from(zipSync({ b: bytes('y') }));
    // The offsets of the directory move by what stands before it.
    const directory = other.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const end = other.indexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    other.writeUInt32LE(orphan.length, directory + 42);
    other.writeUInt32LE(other.readUInt32LE(end + 16) + orphan.length, end + 16);
    expect(await swept(Buffer.concat([orphan, other]))).toEqual(unreadable);
  });

  it('a part whose data is damaged', async () => {
    const damaged = Buffer.from(zip);
    damaged.fill(0xff, 35, 45);
    expect(await swept(damaged)).toEqual([{ part: 1, form: 'unreadable', count: 1 }]);
  });

  it('packages too deep in each other', async () => {
    let deep = zip;
    for (let depth = 0; depth < 8; depth += 1) deep = zipSync({ a: deep });
    expect(await swept(deep)).toEqual([{ part: 1, form: 'unreadable', count: 1 }]);
  });

  it('escapes too deep in each other', async () => {
    expect(await swept(`&${'amp;'.repeat(20)}#24352;`)).toEqual(unreadable);
    const deep = Array.from({ length: 9 }).reduce<string>((text) => Buffer.from(text).toString('base64'), `${NAME}x`);
    expect(await swept(deep)).toEqual(unreadable);
  });

  it('an end of patience with what is packed', async () => {
    const bomb = { inflate: () => Promise.reject(new RangeError('too much')) };
    expect(await sweep(zip, zip, needlesOf(ALL), bomb)).toEqual([{ part: 1, form: 'unreadable', count: 1 }]);
  });
});

/** The first three ideographs in a row that bytes show in an encoding. */
function hanIn(encoding: string, form: Uint8Array): string {
  const [found = ''] = /\p{Script=Han}{3}/u.exec(new TextDecoder(encoding).decode(form)) ?? [];
  expect(found).toHaveLength(3);
  return found;
}

describe('what may stand is no hit', () => {
  it.each<readonly [string, string]>([
    ['masks', '<p>张**，138******01，210199********0048，z*******@example.org，沈阳市大东区滂江街**号*-*-***</p>'],
    ['a number in a longer run', '213800000001 138000000012 1138000000019'],
    ['the beginning of another address', '沈阳市大东区滂江街22号3-2-501*，沈阳市大东区滂江街22号3-2-5011'],
    [
      'placed text of two lines',
      ['张', '伟明'].map((t, y) => `<ofd:TextObject Boundary="9 ${y} 9 9">${t}</ofd:TextObject>`).join(''),
    ],
    ['characters of a name apart', '<p>张</p><p>伟明</p> 张，伟明 张\n伟明'],
    ['a longer mail address', 'xzhang.wm@example.org'],
  ])('%s', async (_, output) => {
    expect(await swept(output)).toEqual([]);
  });

  it('what masks show of a longer number', async () => {
    const needles = needlesOf(['210199', '0048']);
    expect(await swept('******,210199********0048', needles)).toEqual([]);
    expect(await swept('******,210199 ******** 0048', needles)).toEqual([]);
    expect(await swept('******,210199', needles)).toEqual([{ part: 0, form: 'utf-8', count: 1 }]);
  });

  it('what the plan kept, as often as it did', async () => {
    const needles = needlesOf([NAME, PHONE], [NAME, `${PHONE}转2`]);
    expect(await swept(`经营者：${NAME}，电话${PHONE}转2`, needles)).toEqual([]);
    expect(await swept(`经营者：${NAME}，电话${PHONE}转2，%E5%BC%A0伟明`, needles)).toEqual([
      { part: 0, form: 'utf-8', count: 1 },
      { part: 0, form: 'percent', count: 1 },
    ]);
    expect(await swept(zipSync({ a: bytes(NAME), b: bytes(NAME) }), needles)).toEqual([
      { part: 1, form: 'utf-8', count: 1 },
      { part: 2, form: 'utf-8', count: 1 },
    ]);
  });

  it('a short name or number as often as it stood there, less the edits', async () => {
    const needles = needlesOf(['高峰', '高峰', '12345']);
    const source = '高峰，高峰：早高峰，12345、12345';
    expect(await swept('高*，高*：早高峰，*****、12345', needles, source)).toEqual([]);
    expect(await swept('高*，高峰：早高峰，*****、12345', needles, source)).toEqual([
      { part: 0, form: 'utf-8', count: 2 },
    ]);
    expect(await swept('高*，高*：早高峰，12345、12345', needles, source)).toEqual([
      { part: 0, form: 'utf-8', count: 2 },
    ]);
  });

  it('a short name in a package once less than it stood there: one text may serve many cells', async () => {
    const needles = needlesOf(['高峰', '高峰', '高峰']);
    const source = zipSync({ a: bytes('<si>高峰</si><si>早高峰</si>') });
    expect(await swept(zipSync({ a: bytes('<si/><si>早高峰</si>') }), needles, source)).toEqual([]);
    expect(await swept(source, needles, source)).toEqual([{ part: 1, form: 'utf-8', count: 2 }]);
  });

  it('what only looks like a name in an encoding that the text is not in', async () => {
    const words = '本公示期为五个工作日，如有异议请向县民政局反映，联系地址见下文';
    const inGbk = inEncoding.gbk(words);
    const asBig5 = hanIn('big5', inGbk.subarray(8));
    expect(await swept(inGbk, needlesOf([asBig5]))).toEqual([]);

    const inUtf8 = bytes(`é${words}`);
    const asGbk = hanIn('gb18030', inUtf8.subarray(11));
    expect(await swept(inUtf8, needlesOf([asGbk]))).toEqual([]);

    const ascii = bytes('an abcdef of letters and a control\u0001');
    const asUtf16 = hanIn('utf-16le', ascii.subarray(3));
    expect(await swept(ascii, needlesOf([asUtf16]))).toEqual([]);
  });

  it('a document with nothing taken out of it', async () => {
    expect(await swept(`${NAME}${PHONE}`, needlesOf([], [NAME]))).toEqual([]);
    expect(await swept('*，张，1，张**，138****0001', needlesOf(['张', '1', '*', '', '张**', '138****0001']))).toEqual(
      [],
    );
  });
});

it('needles and hits show nothing of the text', async () => {
  const needles = needlesOf(ALL, ['李小红']);
  const hits = await swept(ALL.join('\n'), needles);
  expect(hits).toHaveLength(1);
  expect(needles.size).toBe(6);
  const said = [needles, hits].map(
    (each) => inspect(each, { depth: Infinity, showHidden: true }) + JSON.stringify(each) + String(each),
  );
  for (const each of [...ALL, '李小红']) expect(said.join('').includes(each)).toBe(false);
});

it('what inflates comes from outside, packed raw', async () => {
  const asked: number[] = [];
  const zip = zipSync({ 'a.xml': bytes('<a/>'.repeat(100)) });
  const inflate = (packed: Uint8Array, most: number): Promise<Uint8Array> => {
    asked.push(most);
    expect(inflateRawSync(packed).toString()).toBe('<a/>'.repeat(100));
    return Promise.resolve(bytes(NAME));
  };
  expect(await sweep(zip, zip, needlesOf([NAME]), { inflate })).toEqual([{ part: 1, form: 'utf-8', count: 1 }]);
  expect(asked).toEqual([1 << 30]);
});
