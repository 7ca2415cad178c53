/** TSPL: where text stands in it, how it is written, and what is stepped over. */
import { describe, expect, it } from 'vitest';
import { tspl } from '../../../src/formats/labels/tspl.ts';
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
import { tsplPlaces } from './places.ts';

const job = (...lines: readonly string[]): string => `CLS\r\n${lines.join('\r\n')}\r\nPRINT 1,1\r\n`;

const N = `${NAME},${PHONE}`;

describe.each(ENCODINGS)('a needle in %s', (encoding) => {
  it.each(tsplPlaces)('%s', (_, document) => {
    const { text, left } = hidden(tspl, encoding, document);
    expect(left).toStrictEqual([]);
    expect(text).toBe(document.replaceAll(NAME, HIDDEN_NAME).replaceAll(PHONE, HIDDEN_PHONE));
  });

  it('counted, whose count follows', () => {
    const shorter: typeof hiding = {
      ...hiding,
      passage: (text) => [{ start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length, text: '略' }],
    };
    const document = (name: string): string => {
      const count = String(documentIn(encoding, `${name},1`).length).padStart(4, '0');
      return job(`QRCODE 1,1,L,5,M,0,"N123!B${count}${name},1A12!"`);
    };
    const out = through(tspl, documentIn(encoding, document(NAME)), shorter);
    expect(new TextDecoder(encoding).decode(out)).toBe(document('略'));
  });

  it('behind counted data, a sign between them or not', () => {
    for (const sign of ['!', '']) {
      const document = (phone: string): string => job(`QRCODE 1,1,L,5,M,0,"B0002ab${sign}${phone}"`);
      const { text, left } = hidden(tspl, encoding, document(PHONE));
      expect(left).toStrictEqual([]);
      expect(text).toBe(document(HIDDEN_PHONE));
    }
  });

  it('in JSON, whose quotation marks are escaped', () => {
    const json = (name: string, phone: string): string =>
      job(`QRCODE 1,1,L,5,A,0,"{\\["]收件人\\["]:\\["]${name}\\["],\\["]手机\\["]:${phone}}"`);
    const { text, left } = hidden(tspl, encoding, json(NAME, PHONE));
    expect(left).toStrictEqual([]);
    expect(text).toBe(json(HIDDEN_NAME, `\\["]${HIDDEN_PHONE}\\["]`));
  });

  it('declared', () => {
    const declared = encoding === 'utf-8' ? 'UTF-8' : '936';
    expect(hidden(tspl, encoding, `CODEPAGE ${declared}\r\n${job(`A$="${N}"`)}${job(`A$="${N}"`)}`).left).toStrictEqual(
      [],
    );
  });
});

describe('bars', () => {
  it.each([
    ['EAN128', PHONE, HIDDEN_PHONE],
    ['39', PHONE, '138------34'],
    ['EAN13', `0${PHONE}`, '013800000034'],
    ['25', `0${PHONE}`, '013800000034'],
    ['128M', '!10513800001!10023!1004', '!10513800000!100*3!1004'],
  ])('%s', (kind, before, after) => {
    const line = (data: string): string => job(`BARCODE 1,1,"${kind}",50,1,0,2,2,"${data}"`);
    expect(hidden(tspl, 'utf-8', line(before)).text).toBe(line(after));
  });
});

describe('the passage of a job', () => {
  it('has a line a text, those of one row on one, and the data of codes at its end', () => {
    const document = job(
      'QRCODE 9,9,L,5,A,0,"1|2"',
      'TEXT 1,1,"3",0,1,1,"收件人"',
      'TEXT 9,1,"3",0,1,1,"张三"',
      'TEXT 1,5,"3",0,1,1,"甲"+"乙"',
    );
    expect(heardIn(tspl, 'utf-8', `${document}${job('A$="丁"')}`).passages).toStrictEqual([
      '收件人 张三\n甲乙\n1|2',
      '丁',
    ]);
  });
});

describe('what is opaque', () => {
  const raw = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, 'latin1'));
  const BINARY = '\nPRINT 1\r\n"\x1b@^FD\xff\x81';

  it.each([
    ['a bitmap', [raw(`BITMAP 0,0,${BINARY.length},1,0,${BINARY}`), '\r\nPRINT 1\r\n'], 'image', '\r\nPRINT 1\r\n'],
    [
      'a packed bitmap',
      [raw(`BITMAP 0,0,99,99,3,${BINARY.length},${BINARY}`), '\r\nPRINT 1\r\n'],
      'image',
      '\r\nPRINT 1\r\n',
    ],
    ['an image', [raw(`DOWNLOAD "A.BMP",${BINARY.length},${BINARY}`), 'PRINT 1\r\n'], 'image', 'PRINT 1\r\n'],
    [
      'an image in the flash',
      [raw(`DOWNLOAD F,"A.PCX",${BINARY.length},${BINARY}`), 'PRINT 1\r\n'],
      'image',
      'PRINT 1\r\n',
    ],
    ['a font', [raw(`DOWNLOAD "A.TTF",${BINARY.length},${BINARY}`), 'PRINT 1\r\n'], 'font', 'PRINT 1\r\n'],
    ['a file', [raw(`DOWNLOAD "A.DAT",${BINARY.length},${BINARY}`), 'PRINT 1\r\n'], 'embedded', 'PRINT 1\r\n'],
  ] as const)('%s', (_, pieces, kind, left) => {
    expect(heardIn(tspl, 'utf-8', pieces).things).toMatchObject([{ kind, place: { line: 1, column: 1, record: 1 } }]);
    expect(withoutOpaque(tspl, 'utf-8', pieces)).toBe(left);
    expect(through(tspl, documentIn('utf-8', pieces), idle)).toStrictEqual(documentIn('utf-8', pieces));
  });

  it('is cut off where there is less of it than it says', () => {
    const fault = (document: string) => faultOf(() => through(tspl, document));
    expect(fault('CLS\nBITMAP 0,0,9,9,0,12345678')).toStrictEqual({
      code: 'label/cut-off',
      line: 2,
      column: 1,
      record: 1,
    });
    expect(fault('DOWNLOAD "A.BMP",9,1')).toStrictEqual({ code: 'label/cut-off', line: 1, column: 1, record: 1 });
  });
});
