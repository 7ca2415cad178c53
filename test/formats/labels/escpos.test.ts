/** ESC/POS: where text stands in it, how it is written, and what is stepped over. */
import { describe, expect, it } from 'vitest';
import { escpos } from '../../../src/formats/labels/escpos.ts';
import { faultOf, idle, through } from '../through.ts';
import {
  documentIn,
  ENCODINGS,
  HIDDEN_NAME,
  HIDDEN_PHONE,
  heardIn,
  hidden,
  hiding,
  NAME,
  PHONE,
  withoutOpaque,
} from './needles.ts';
import { escposPlaces, qr } from './places.ts';

const ESC = '\x1b';
const FS = '\x1c';
const GS = '\x1d';
const CUT = `${GS}V\x00`;

const N = `${NAME},${PHONE}`;

/** Bytes by their numbers. */
const raw = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const low = (count: number): Uint8Array => raw(count & 0xff, count >> 8);

describe.each(ENCODINGS)('a needle in %s', (encoding) => {
  it.each(escposPlaces(encoding))('%s', (_, pieces) => {
    const { left } = hidden(escpos, encoding, pieces);
    expect(left).toStrictEqual([]);
    const document = documentIn(encoding, pieces);
    const masked = through(escpos, document.slice(), hiding);
    const longer =
      encoding === 'utf-8' ? 0 : documentIn(encoding, HIDDEN_NAME).length - documentIn(encoding, NAME).length;
    const names = Buffer.from(document).includes(Buffer.from(documentIn(encoding, NAME))) ? 1 : 0;
    expect(masked.length).toBe(document.length + names * longer);
  });

  it('cut by commands', () => {
    const line = (name: string, phone: string): string =>
      `${name.slice(0, 2)}${ESC}E\x01${name.slice(2)}${ESC}E\x00\n${phone.slice(0, 3)}${ESC}-\x01${phone.slice(3)}\n`;
    const { text, left } = hidden(escpos, encoding, line(NAME, PHONE));
    expect(left).toStrictEqual([]);
    expect(text).toBe(line(HIDDEN_NAME, HIDDEN_PHONE));
  });

  it('counted, whose count follows', () => {
    const shorter: typeof hiding = {
      ...hiding,
      passage: (text) => [{ start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length, text: '略' }],
    };
    const long = 'x'.repeat(300);
    const out = through(escpos, documentIn(encoding, qr(encoding, NAME + long)), shorter);
    expect(out).toStrictEqual(documentIn(encoding, qr(encoding, `略${long}`)));
  });

  it('declared', () => {
    const declared = encoding === 'utf-8' ? [`${FS}C`, raw(0xff)] : [`${FS}C`, raw(0)];
    expect(hidden(escpos, encoding, [...declared, N]).left).toStrictEqual([]);
    if (encoding !== 'utf-8') return;
    expect(hidden(escpos, encoding, [`${ESC}9\x01`, N]).left).toStrictEqual([]);
  });
});

describe('bars', () => {
  it.each([
    ['Code 39', `${GS}k\x04${PHONE}\x00`, `${GS}k\x04138------34\x00`],
    ['ITF', `${GS}k\x050${PHONE}\x00`, `${GS}k\x05013800000034\x00`],
    ['EAN-13', `${GS}kC\x0c0${PHONE}`, `${GS}kC\x0c013800000034`],
    ['pairs of digits in Code 128', `${GS}kI\x0a{C\x0d\x50\x00\x01\x17{B4`, `${GS}kI\x0a{C\x0d\x50\x00\x00\x03{B4`],
  ])('%s', (_, before, after) => {
    expect(hidden(escpos, 'utf-8', before).text).toBe(after);
  });
});

describe('the passage of a job', () => {
  it('has its lines, and the data of codes at its end; the cut ends it', () => {
    const document = [...qr('utf-8', '1|2'), `${ESC}@收件人：${ESC}E\x01张三${ESC}E\x00\n\n电话\t1\f甲\n${CUT}乙\n`];
    expect(heardIn(escpos, 'utf-8', document).passages).toStrictEqual(['收件人：张三\n电话 1\n甲\n1|2', '乙']);
  });

  it('ends where a printer is set back after a long while', () => {
    const long = `${'x'.repeat(99)}\n`.repeat(700);
    expect(heardIn(escpos, 'utf-8', `${long}甲\n${ESC}@乙\n${ESC}@丙`).passages).toStrictEqual([`${long}甲`, '乙\n丙']);
  });

  it('leaves out single bytes that are no text', () => {
    const lines = ['甲', `${FS}.`, raw(0xc4, 0xc4, 0xff), `${FS}&乙\n`];
    expect(heardIn(escpos, 'utf-8', lines).passages).toStrictEqual(['甲乙']);
  });
});

describe('what is opaque', () => {
  const BINARY = [0x0a, 0x1b, 0x40, 0x5e, 0x46, 0x44, 0xff, 0x81];

  it.each([
    ['a raster', [`${GS}v0\x00`, low(2), low(4), raw(...BINARY)], 'image'],
    ['a row of dots', [`${ESC}*\x01`, low(8), raw(...BINARY)], 'image'],
    ['a row of 24 dots', [`${ESC}*\x21`, low(8), raw(...BINARY, ...BINARY, ...BINARY)], 'image'],
    ['dots that are stored', [`${GS}(L`, low(16), raw(...BINARY, ...BINARY)], 'image'],
    ['many dots that are stored', [`${GS}8L`, low(8), low(0), raw(...BINARY)], 'image'],
    ['an image of the job', [`${GS}*\x01\x01`, raw(...BINARY)], 'image'],
    ['images for long', [`${FS}q\x02`, low(1), low(1), raw(...BINARY), low(1), low(1), raw(...BINARY)], 'image'],
    ['a Han glyph', [`${FS}2\xfe\xa1`, raw(...Array.from({ length: 9 }, () => BINARY).flat())], 'font'],
    ['glyphs', [`${ESC}&\x02AB\x02`, raw(...BINARY.slice(0, 4)), raw(2), raw(...BINARY.slice(0, 4))], 'font'],
    ['a memory', [`${FS}g1\x00`, low(0), low(0), low(8), raw(...BINARY)], 'binary'],
  ] as const)('%s', (_, image, kind) => {
    const command = image.map((piece) =>
      typeof piece === 'string' ? new Uint8Array(Buffer.from(piece, 'latin1')) : piece,
    );
    const pieces = [...command, '甲\n'];
    expect(heardIn(escpos, 'utf-8', pieces)).toMatchObject({
      things: [{ kind, place: { record: 1 } }],
      passages: ['甲'],
    });
    expect(withoutOpaque(escpos, 'utf-8', pieces)).toBe(Buffer.from('甲\n').toString('latin1'));
    expect(through(escpos, documentIn('utf-8', pieces), idle)).toStrictEqual(documentIn('utf-8', pieces));
  });

  it('is cut off where there is less of it than it says', () => {
    const fault = (...pieces: readonly (string | Uint8Array)[]) =>
      faultOf(() => through(escpos, documentIn('utf-8', pieces)));
    const cutOff = { code: 'label/cut-off', line: 2, column: 1, record: 1 };
    expect(fault(`甲\n${GS}v0\x00`, low(2), low(5), raw(...BINARY))).toStrictEqual(cutOff);
    expect(fault(`甲\n${GS}(k`, low(99), '1P0')).toStrictEqual(cutOff);
    expect(fault(`甲\n${ESC}&\x03AZ\x09`)).toStrictEqual(cutOff);
  });
});
