/** CPCL: where text stands in it, how it is written, and what is stepped over. */
import { describe, expect, it } from 'vitest';
import { cpcl } from '../../../src/formats/labels/cpcl.ts';
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
import { cpclPlaces } from './places.ts';

const job = (...lines: readonly string[]): string => `! 0 200 200 400 1\r\n${lines.join('\r\n')}\r\nFORM\r\nPRINT\r\n`;

const N = `${NAME},${PHONE}`;

describe.each(ENCODINGS)('a needle in %s', (encoding) => {
  it.each(cpclPlaces)('%s', (_, document) => {
    const { text, left } = hidden(cpcl, encoding, document);
    expect(left).toStrictEqual([]);
    expect(text).toBe(document.replaceAll(NAME, HIDDEN_NAME).replaceAll(PHONE, HIDDEN_PHONE));
  });

  it('cut over parts', () => {
    const parts = (name: string, phone: string): string =>
      job(
        'CONCAT 1 1',
        `4 0 0 ${name.slice(0, 2)}`,
        `4 1 0 ${name.slice(2)}${phone.slice(0, 5)}`,
        `5 0 0 ${phone.slice(5)}`,
        'ENDCONCAT',
      );
    const { text, left } = hidden(cpcl, encoding, parts(NAME, PHONE));
    expect(left).toStrictEqual([]);
    expect(text).toBe(parts(HIDDEN_NAME, HIDDEN_PHONE));
  });

  it('counted, whose count follows', () => {
    const shorter: typeof hiding = {
      ...hiding,
      passage: (text) => [{ start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length, text: '略' }],
    };
    const document = (name: string): string =>
      job('B QR 1 1 M 2 U 6', `MM,B00${documentIn(encoding, name).length + 10}${name}1234567890,N123`, 'ENDQR');
    const out = through(cpcl, documentIn(encoding, document(NAME)), shorter);
    expect(new TextDecoder(encoding).decode(out)).toBe(document('略'));
  });

  it('declared', () => {
    const declared = encoding === 'utf-8' ? 'UTF-8' : 'GB18030';
    expect(hidden(cpcl, encoding, job(`ENCODING ${declared}`, `T 1 0 1 1 ${N}`)).left).toStrictEqual([]);
    const wrong = job(`ENCODING ${encoding === 'utf-8' ? 'GB18030' : 'UTF-8'}`, 'T 1 0 1 1 誠 ');
    expect(faultOf(() => hidden(cpcl, encoding, wrong))).toMatchObject({
      code: encoding === 'utf-8' ? 'encoding/invalid' : 'encoding/not-utf-8',
      line: 3,
    });
  });
});

describe('bars', () => {
  it.each([
    ['EAN13', `0${PHONE}`, '013800000034'],
    ['39', PHONE, '138------34'],
    ['I2OF5', `0${PHONE}`, '013800000034'],
    ['UCCEAN128', PHONE, HIDDEN_PHONE],
  ])('%s', (kind, before, after) => {
    const line = (data: string): string => job(`B ${kind} 1 1 50 1 1 ${data}`);
    expect(hidden(cpcl, 'utf-8', line(before)).text).toBe(line(after));
  });
});

describe('the passage of a job', () => {
  it('has a line a text, those of one row on one, and the data of codes at its end', () => {
    const document = job(
      'B QR 9 9 M 2 U 6',
      'MA,1|2',
      'ENDQR',
      'T 4 0 1 1 收件人',
      'T 4 0 9 1 张三',
      'CONCAT 1 5',
      '4 0 0 甲',
      '4 0 0 乙',
      'ENDCONCAT',
    );
    expect(heardIn(cpcl, 'utf-8', `${document}丁\r\n`).passages).toStrictEqual(['收件人 张三\n甲乙\n1|2', '丁']);
  });
});

describe('what is opaque', () => {
  const raw = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, 'latin1'));
  const BINARY = '\nPRINT\r\n"\x1b@^FD\xff\x81';

  /** Of 16 by 2 dots. */
  const pcx = (version: number): string => {
    const head = Buffer.alloc(128);
    head.set([0x0a, version, 1, 1, 0, 0, 0, 0, 15, 0, 1, 0]);
    head.set([1, 2, 0], 65);
    return `${head.toString('latin1')}\xc2\x0aP\xc1\xff`;
  };

  it.each([
    ['an image', raw(`CG ${BINARY.length} 1 0 0 ${BINARY}`)],
    ['an upright image', raw(`VCG 1 ${BINARY.length} 0 0 ${BINARY}`)],
    ['an image behind a command of lines', raw(`! U1 CG ${BINARY.length} 1 0 0 ${BINARY}`)],
    ['an image in digits', raw('EG 2 2 0 0 FFFFFFFF')],
    ['a PCX image', raw(`PCX 0 0 ${pcx(5)}`)],
    ['a PCX image in a line of its own', raw(`PCX 0 0\r\n${pcx(2)}`)],
  ])('%s', (_, image) => {
    const pieces = [image, '\r\nPRINT\r\n'];
    expect(heardIn(cpcl, 'utf-8', pieces).things).toMatchObject([
      { kind: 'image', place: { line: 1, column: 1, record: 1 } },
    ]);
    expect(withoutOpaque(cpcl, 'utf-8', pieces)).toBe('\r\nPRINT\r\n');
    expect(through(cpcl, documentIn('utf-8', pieces), idle)).toStrictEqual(documentIn('utf-8', pieces));
  });

  it('is cut off where there is less of it than it says', () => {
    const fault = (document: string) => faultOf(() => through(cpcl, document));
    expect(fault('! 0 9 9 9 1\nCG 9 9 0 0 12345678')).toStrictEqual({
      code: 'label/cut-off',
      line: 2,
      column: 1,
      record: 1,
    });
    expect(fault(`PCX 0 0 ${pcx(5).slice(0, 100)}`)).toStrictEqual({
      code: 'label/cut-off',
      line: 1,
      column: 1,
      record: 1,
    });
  });
});
