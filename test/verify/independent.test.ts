/** The independent reading sees what it is there for, in every form, and nothing where there is nothing. */
import { gzipSync, zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inEncoding } from '../formats/encoded.ts';
import { leftIn } from './independent.ts';

const NAME = '张伟明';
const PHONE = '13800000001';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const percent = (form: Uint8Array, sign = '%'): string =>
  [...form].map((byte) => sign + byte.toString(16).toUpperCase().padStart(2, '0')).join('');
const points = (sign: (code: number) => string): string => [...NAME].map((c) => sign(c.codePointAt(0) ?? 0)).join('');

const zipped = zipSync({ 'a.xml': bytes(`<a>${NAME}</a>`) });
const deep = zipSync({ 'outer/b.zip': zipped, 'c.bin': new Uint8Array(4000) });
/** Without its directory: only the local header and the data are left. */
const orphan = zipped.subarray(0, Buffer.from(zipped).indexOf(Buffer.from('PK\u0001\u0002', 'latin1')));

describe('a name is seen', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['in UTF-8', bytes(`姓名：${NAME}`), 'utf-8'],
    ['in GBK, behind half a character', Uint8Array.of(0xb0, 0x0a, 0xb0, ...inEncoding.gbk(NAME)), 'gb18030'],
    ['in Big5', inEncoding.big5(NAME.replace('张', '張').replace('伟', '偉')), 'big5'],
    ['in UTF-16', inEncoding['utf-16le'](`x${NAME}`), 'utf-16le'],
    ['in UTF-16, big end first, at an odd byte', Uint8Array.of(0x20, ...inEncoding['utf-16be'](NAME)), 'utf-16be'],
    ['between tags', bytes('<w:t>张</w:t></w:r><w:r><w:t>伟</w:t><b/>明'), 'utf-8, without tags'],
    ['with blanks', bytes('张　伟 \u200b明'), 'utf-8'],
    ['as entities', bytes(points((code) => `&#${code};`)), 'utf-8, entities'],
    [
      'as entities in an escaped page',
      bytes(points((code) => `&amp;#x${code.toString(16)};`)),
      'utf-8, entities, entities',
    ],
    ['as escapes', bytes(points((code) => `\\u${code.toString(16)}`)), 'utf-8, backslashes'],
    ['as percents', bytes(`?n=${percent(bytes(NAME))}`), 'utf-8, percent, utf-8'],
    ['as percents of GBK', bytes(`?n=${percent(inEncoding.gbk(NAME))}`), 'utf-8, percent, gb18030'],
    ['as ^FH', bytes(`^FH^FD${percent(bytes(NAME), '_')}^FS`), 'utf-8, underscores, utf-8'],
    ['quoted-printable', bytes(percent(bytes(NAME), '=').replace('=E4', '=\r\n=E4')), 'utf-8, quoted-printable, utf-8'],
    ['in hexadecimal', bytes(`5${Buffer.from(NAME).toString('hex')}`), 'utf-8, hexadecimal, utf-8'],
    ['in base64', bytes(`data:text/plain;base64,${Buffer.from(NAME).toString('base64')}`), 'utf-8, base64, utf-8'],
    [
      'in packed base64',
      bytes(`:Z64:${deflateSync(NAME.repeat(20)).toString('base64')}:`),
      'utf-8, base64, zlib, utf-8',
    ],
    ['in gzip', gzipSync(bytes(NAME)), 'gzip, utf-8'],
    ['in a package', zipped, 'a.xml, utf-8'],
    ['in a package in a package', deep, 'outer/b.zip, a.xml, utf-8'],
    ['in a part that no directory lists', orphan, 'a.xml, utf-8'],
    ['in the name of a part', zipSync({ [`${NAME}.xml`]: bytes('x') }), 'utf-8'],
  ])('%s', (title, output, form) => {
    const needle = title === 'in Big5' ? '張偉明' : NAME;
    expect(leftIn(output, needle)).toContain(form);
  });
});

it('a number is seen with separators and in full width', () => {
  expect(leftIn(bytes('138-0000 0001'), PHONE)).toEqual(['utf-8']);
  expect(leftIn(bytes('<td>1</td><td>38</td>０００００００１'), PHONE)).toEqual(['utf-8, without tags']);
});

it('nothing is seen where nothing is', () => {
  const clean = '<p>张** 138****0001 &#24352;*明 %E5%BC%A0*</p>';
  for (const needle of [NAME, PHONE]) {
    expect(leftIn(bytes(clean), needle)).toEqual([]);
    expect(leftIn(zipSync({ 'a.xml': bytes(clean), 'b.bin': new Uint8Array(5000).fill(0x4e) }), needle)).toEqual([]);
  }
});
