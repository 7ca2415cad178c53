/** ZPL: where text stands in it, how it is written, and what is stepped over. */
import { describe, expect, it } from 'vitest';
import { zpl } from '../../../src/formats/labels/zpl.ts';
import { inEncoding } from '../encoded.ts';
import { faultOf, idle, through } from '../through.ts';
import {
  documentIn,
  ENCODINGS,
  heardIn,
  HIDDEN_NAME,
  HIDDEN_PHONE,
  hidden,
  hiding,
  NAME,
  PHONE,
  withoutOpaque,
} from './needles.ts';
import { escaped, zplPlaces } from './places.ts';

const label = (content: string): string => `^XA^FO10,10${content}^XZ\n`;

const N = `${NAME},${PHONE}`;
const HIDDEN = `${HIDDEN_NAME},${HIDDEN_PHONE}`;

describe.each(ENCODINGS)('a needle in %s', (encoding) => {
  it.each(zplPlaces)('%s', (_, document) => {
    const { text, left } = hidden(zpl, encoding, document);
    expect(left).toStrictEqual([]);
    expect(text).toBe(document.replaceAll(NAME, HIDDEN_NAME).replaceAll(PHONE, HIDDEN_PHONE));
  });

  it('escaped, which stays as long as it was', () => {
    for (const sign of ['_', '\\', '#']) {
      const document = label(`^FH${sign === '_' ? '' : sign}^FD${escaped(encoding, N, sign)}^FS`);
      const { text, left } = hidden(zpl, encoding, document);
      expect(left).toStrictEqual([]);
      expect(text.length).toBeGreaterThanOrEqual(document.length - 40);
      expect(text).toContain(HIDDEN_PHONE);
      if (encoding === 'utf-8')
        expect(text).toBe(document.replace(escaped(encoding, N, sign), escaped(encoding, HIDDEN, sign)));
    }
  });

  it('escaped in its first byte alone', () => {
    const half = escaped(encoding, '誠').replace('_5C', '\\');
    expect(heardIn(zpl, encoding, label(`^FH^FD${half}^FS`)).passages).toStrictEqual(['誠']);
  });

  it('escaped in digits of lower case', () => {
    const document = label(`^FH^FD${escaped(encoding, N).toLowerCase()}^FS`);
    const { text, left } = hidden(zpl, encoding, document);
    expect(left).toStrictEqual([]);
    expect(text).toContain(escaped(encoding, HIDDEN_NAME.slice(0, 1)).toLowerCase());
  });

  it('in hexadecimal digits for a tag', () => {
    const hex = Buffer.from(documentIn(encoding, N)).toString('hex').toUpperCase();
    const { text, left } = hidden(zpl, encoding, label(`^RFW,H^FD${hex}^FS`));
    expect(left).toStrictEqual([]);
    expect(text).toContain(Buffer.from(documentIn(encoding, HIDDEN)).toString('hex').toUpperCase());
  });

  it('with a line end in it, which is not printed', () => {
    const document = label(`^FD${NAME.slice(0, 2)}\r\n${NAME.slice(2)}^FS`);
    const { text, left } = hidden(zpl, encoding, document);
    expect(left).toStrictEqual([]);
    expect(text).toBe(label('^FD＊＊\r\n＊＊＊＊^FS'));
  });

  it('a character a field', () => {
    const fields = (name: string): string =>
      [...name].map((character, index) => `^FO${index * 30},10^FD${character}^FS`).join('\n');
    const { text, left } = hidden(zpl, encoding, `^XA${fields(NAME)}^XZ`);
    expect(left).toStrictEqual([]);
    expect(text).toBe(`^XA${fields(HIDDEN_NAME)}^XZ`);
  });

  it('counted, whose count follows', () => {
    const bytes = documentIn(encoding, N).length;
    const shorter: typeof hiding = {
      ...hiding,
      passage: (text) => [{ start: text.indexOf(NAME), end: text.indexOf(NAME) + NAME.length, text: '略' }],
    };
    const document = (name: string, count: number): string =>
      label(`^BQN,2,5^FDMM,B${String(count).padStart(4, '0')}${name},${PHONE},N123^FS`);
    const out = through(zpl, documentIn(encoding, document(NAME, bytes)), shorter);
    expect(new TextDecoder(encoding).decode(out)).toBe(document('略', documentIn(encoding, `略,${PHONE}`).length));
  });

  it('behind counted data, a comma between them or not', () => {
    for (const comma of [',', '']) {
      const document = (phone: string): string => label(`^BQN,2,5^FDMM,B0002ab${comma}${phone}^FS`);
      const { text, left } = hidden(zpl, encoding, document(PHONE));
      expect(left).toStrictEqual([]);
      expect(text).toBe(document(HIDDEN_PHONE));
    }
  });

  it('counted in escapes', () => {
    const bytes = documentIn(encoding, NAME).length;
    const document = label(`^BQN,2,5^FH^FDMM,B00${bytes}${escaped(encoding, NAME)}^FS`);
    const { text, left } = hidden(zpl, encoding, document);
    expect(left).toStrictEqual([]);
    expect(text).toContain(`MM,B00${documentIn(encoding, HIDDEN_NAME).length}_`);
  });

  it('declared', () => {
    const declared = encoding === 'utf-8' ? '^CI28' : '^SEE:GB18030.DAT^CI26';
    const { left } = hidden(zpl, encoding, `^XA${declared}^FD${NAME}^FS^XZ`);
    expect(left).toStrictEqual([]);
    const other = encoding === 'utf-8' ? 'gb18030' : 'utf-8';
    expect(hidden(zpl, encoding, `^XA^FD${NAME}^FS^XZ`, { encoding }).left).toStrictEqual([]);
    const wrong = () => hidden(zpl, other, `^XA${declared}^FD${NAME.slice(1, 2)} ^FS^XZ`);
    if (encoding === 'utf-8') expect(faultOf(wrong)).toMatchObject({ code: 'encoding/not-utf-8', column: 12 });
  });
});

describe('bars', () => {
  it.each([
    ['Code 128', `^BCN,100,Y^FD${PHONE}^FS`, `^BCN,100,Y^FD${HIDDEN_PHONE}^FS`],
    ['its subset of pairs of digits', '^BCN^FD>;1380000123>64^FS', '^BCN^FD>;1380000003>64^FS'],
    ['subsets in one number', '^BCN^FD>:13>58000012>634^FS', '^BCN^FD>:13>58000000>634^FS'],
    ['Code 39, where * begins and ends', `^B3N^FD${PHONE}^FS`, '^B3N^FD138------34^FS'],
    ['Interleaved 2 of 5', `^B2N^FD0${PHONE}^FS`, '^B2N^FD013800000034^FS'],
    ['EAN-13', `^BEN^FD0${PHONE}^FS`, '^BEN^FD013800000034^FS'],
    ['Codabar', `^BKN^FD${PHONE}^FS`, '^BKN^FD13800000034^FS'],
  ])('%s', (_, before, after) => {
    expect(hidden(zpl, 'utf-8', label(before)).text).toBe(label(after));
  });

  it('follow the line that says the same', () => {
    const editor = {
      ...idle,
      passage: (text: string) => {
        const at = text.indexOf('户号 ') + 3;
        return [{ start: at + 2, end: at + 8, text: '******' }];
      },
    };
    const document = label('^FD户号 2210004567^FS^BCN^FD>;2210004567^FS^B3N^FDA2210004567^FS^FD2210-0045-67^FS');
    expect(new TextDecoder().decode(through(zpl, document, editor))).toBe(
      label('^FD户号 22******67^FS^BCN^FD>;2200000067^FS^B3N^FDA2210004567^FS^FD22**-****-67^FS'),
    );
  });
});

describe('codes that name their parts', () => {
  it.each([
    [
      'JSON',
      `{"收件人":"${NAME}","t":{"手机":${PHONE}}}`,
      `{"收件人":"${HIDDEN_NAME}","t":{"手机":"${HIDDEN_PHONE}"}}`,
    ],
    [
      'a URL',
      `https://x.cn/${PHONE}?name=${encodeURIComponent(NAME)}&m=${PHONE}#a`,
      `https://x.cn/${HIDDEN_PHONE}?name=${encodeURIComponent(HIDDEN_NAME)}&m=${HIDDEN_PHONE}#a`,
    ],
    ['pairs', `name=${NAME};tel=${PHONE}`, `name=${HIDDEN_NAME};tel=${HIDDEN_PHONE}`],
    ['a contact', `MECARD:N:${NAME};TEL:${PHONE};;`, `MECARD:N:${HIDDEN_NAME};TEL:${HIDDEN_PHONE};;`],
  ])('%s', (_, before, after) => {
    const { text, left } = hidden(zpl, 'utf-8', label(`^BXN^FD${before}^FS`));
    expect(left).toStrictEqual([]);
    expect(text).toBe(label(`^BXN^FD${after}^FS`));
  });

  it('are records with their labels', () => {
    const { records } = heardIn(
      zpl,
      'utf-8',
      [
        '{"a":{"收件人":"x"}}',
        'http://x.cn/?name=%D5%C5&n',
        'BEGIN:VCARD_0D_0AN;CHARSET=UTF-8:x_0AEND:VCARD',
        '甲：x|乙=y',
      ]
        .map((data) => label(`^BXN^FH^FD${data}^FS`))
        .join(''),
    );
    expect(records).toStrictEqual([
      [['a.收件人', 'x']],
      [
        ['url', 'http://x.cn/'],
        ['name', '张'],
        ['url', 'n'],
      ],
      [
        ['BEGIN', 'VCARD'],
        ['姓名', 'x'],
        ['END', 'VCARD'],
      ],
      [
        ['甲', 'x'],
        ['乙', 'y'],
      ],
    ]);
  });

  it('lose a member with its comma', () => {
    const drop = {
      ...idle,
      record: (fields: readonly unknown[]) => fields.map((_, index) => (index === 0 ? null : undefined)),
    };
    const out = through(zpl, label('^BQN^FDQA,{"品名":"书","n":1}^FS'), drop);
    expect(new TextDecoder().decode(out)).toBe(label('^BQN^FDQA,{"n":1}^FS'));
  });
});

describe('the passage of a label', () => {
  it('has a line a field, fields of one row on one, and the data of codes at its end', () => {
    const document =
      '^XA^BQN^FO9,9^FDQA,1|2^FS^FO1,1^FD收件人^FS^FO9,1^FD张三^FS^FO1,5^FB9^FD甲\\&乙^FS^FO1,9^FD丙丁^FS^XZ^XA^FD丁^FS^XZ';
    expect(heardIn(zpl, 'utf-8', document).passages).toStrictEqual(['收件人 张三\n甲\n乙\n丙丁\n1|2', '丁']);
  });

  it('is asked for', () => {
    const { passage: _, ...reader } = idle;
    expect(() => through(zpl, label('^FD一^FS'), reader)).toThrow(RangeError);
  });
});

describe('what is opaque', () => {
  const raw = (bytes: string): Uint8Array => new Uint8Array(Buffer.from(bytes, 'latin1'));
  const BINARY = '^FD\x1b@\n^XZ~\xff\x81';

  it.each([
    ['a raw image', ['^XA', raw(`^GFB,${BINARY.length},${BINARY.length},1,${BINARY}`), '^FS^XZ'], 'image', '^XA^FS^XZ'],
    ['a compressed image', ['^XA', raw(`^GFC,${BINARY.length},1,1,${BINARY}`), '^XZ'], 'image', '^XA^XZ'],
    ['an image in digits', ['^XA^GFA,2,2,1,FFFF^FS^XZ'], 'image', '^XA^FS^XZ'],
    ['one in base 64', ['^XA^GFB,20,2,1,:Z64:eJwDAAAAAAE=:0000^FS^XZ'], 'image', '^XA^FS^XZ'],
    ['a stored image', ['~DGR:A.GRF,2,1,FFFF\n^XA^XZ'], 'image', '^XA^XZ'],
    ['a stored file', [raw(`~DYR:A,P,P,${BINARY.length + 1},,\x89${BINARY}`), '^XA^XZ'], 'image', '^XA^XZ'],
    ['a glyph', ['~DUR:A.FNT,2,FFFF^XA^XZ'], 'font', '^XA^XZ'],
  ] as const)('%s', (_, pieces, kind, left) => {
    expect(heardIn(zpl, 'utf-8', pieces).things).toMatchObject([{ kind, place: { record: 1 } }]);
    expect(withoutOpaque(zpl, 'utf-8', pieces)).toBe(left);
    expect(through(zpl, documentIn('utf-8', pieces), idle)).toStrictEqual(documentIn('utf-8', pieces));
  });

  it('is cut off where there is less of it than it says', () => {
    const fault = (document: string) => faultOf(() => through(zpl, document));
    expect(fault('^XA\n^GFB,9,9,1,12345678')).toStrictEqual({ code: 'label/cut-off', line: 2, column: 1, record: 1 });
    expect(fault('^XA^XZ\n~DYR:A,B,T,9')).toStrictEqual({ code: 'label/cut-off', line: 2, column: 1, record: 2 });
  });

  it('may say less than it is: the rest is read as commands and text', () => {
    const { text, left } = hidden(zpl, 'utf-8', `^XA^GFB,4,4,1,1234^FD${NAME}^FS${PHONE}^XZ`);
    expect(left).toStrictEqual([]);
    expect(text).toContain('1234^FD＊');
  });
});

describe('encodings that are not declared', () => {
  it('are told label by label', () => {
    const both = [...inEncoding['utf-8']('^XA^FD张^FS^XZ'), ...inEncoding.gb18030('^XA^FD张誠^FS^XZ')];
    expect(heardIn(zpl, 'utf-8', [Uint8Array.from(both)]).passages).toStrictEqual(['张', '张誠']);
  });

  it('are no UTF-8 where that shows no character of three bytes', () => {
    expect(heardIn(zpl, 'gb18030', '^XA^FD茅卤^FS^XZ').passages).toStrictEqual(['茅卤']);
  });

  it('are refused where none fits', () => {
    expect(faultOf(() => through(zpl, Uint8Array.of(...inEncoding['utf-8']('^XA^FD'), 0xff, 0x20)))).toMatchObject({
      code: 'encoding/unknown',
    });
  });

  it('may be UTF-16 in the data alone', () => {
    const data = (text: string): Uint8Array => inEncoding['utf-16be'](text);
    const document = ['^XA^CI29^FD', data(`年市${NAME}`), '^FS^XZ'] as const;
    const out = through(zpl, documentIn('utf-8', document), hiding);
    expect(out).toStrictEqual(documentIn('utf-8', ['^XA^CI29^FD', data(`年市${HIDDEN_NAME}`), '^FS^XZ']));
  });
});
