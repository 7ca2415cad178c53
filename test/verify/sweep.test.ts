/**
 * The sweep of a finished document: what was taken out of it is seen in every form; what was kept, what is masked and what
 * belongs to a longer word is not.
 */
import { inspect } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sweep } from '../../src/verify/sweep.ts';
import { inEncoding } from '../formats/encoded.ts';
import { ALL, bytes, ID, NAME, needlesOf, PHONE, swept, writtenForms } from './forms.ts';

describe('what was taken out is seen', () => {
  it.each(writtenForms)('$title', async ({ output, form, count, needles }) => {
    expect(await swept(output, needlesOf(needles))).toEqual([{ part: 0, form, count }]);
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
