/** What all languages of label printers have in common. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format.ts';
import { cpcl, epl, escpos, sniffLabel, tspl, zpl } from '../../../src/formats/labels/index.ts';
import { inEncoding } from '../encoded.ts';
import { idle, thrownBy, through, toBytes } from '../through.ts';
import { ENCODINGS, hiding, NAME, PHONE } from './needles.ts';

const languages = [zpl, tspl, cpcl, epl, escpos];

/** Pieces of all languages, in which each meets what it cannot read. */
const FRAGMENTS = [
  ...[
    '^XA',
    '^XZ',
    '^FD',
    '^FS',
    '^FH',
    '^FX',
    '^BQN',
    '^BCN',
    '^FB9',
    '^GFB,4,4,1,',
    '^GFA,',
    '~DGA,',
    '^CC%',
    '%CC^',
    '^CI29',
    '^CI28',
  ],
  ...['QA,', 'MM,B0004', '>;', '>5', '_E5', '\\&', '{"a":"', '"}', 'MECARD:N:', 'http://a/?b=', '%E5%BC', 'a=1;b:2'],
  ...[
    'CLS\n',
    'TEXT 1,1,"3",0,1,1,"',
    '"',
    '\\["]',
    '+',
    'BITMAP 0,0,1,4,0,',
    'DOWNLOAD "A",4,',
    'PRINT 1\r\n',
    'REM ',
    'A$="',
  ],
  ...[
    '! 0 9 9 9 1\n',
    'T 4 0 1 1 ',
    'CG 1 4 0 0 ',
    'ML 9\n',
    'ENDML\n',
    'CONCAT 1 1\n',
    'B QR 1 1\n',
    'ENDQR\n',
    'PCX 0 0 ',
    '! U1 ',
  ],
  ...['N\n', 'A1,1,0,8,1,1,N,"', 'GW0,0,1,4,', 'GM"A"4\n', 'P1\n', '?\n', ';', '\\"', 'b1,1,Q,"'],
  ...[
    '\x1b@',
    '\x1b*\x01\x02\0',
    '\x1dv0\0\x01\0\x04\0',
    '\x1d(k\x07\x001P0',
    '\x1dk\x04',
    '\x1dkI\x04{C',
    '\0',
    '\x1dV0',
    '\x1c.',
    '\x1b&\x01AA',
  ],
  ...[NAME, PHONE, '张', '\r\n', '\n', ' ', ',', '\t'],
];

const stream = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...FRAGMENTS).map((text) => ({ text })) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 6 }).map((bytes) => ({ bytes })) },
    ),
    { maxLength: 14 },
  )
  .chain((pieces) =>
    fc
      .constantFrom(...ENCODINGS)
      .map((encoding) =>
        Buffer.concat(pieces.map((piece) => ('bytes' in piece ? piece.bytes : inEncoding[encoding](piece.text)))),
      ),
  )
  .map((bytes) => new Uint8Array(bytes));

describe.each(languages)('$id', (language) => {
  it('gives every stream that it reads back, to the last byte, and refuses others by its own errors', () => {
    let read = 0;
    fc.assert(
      fc.property(stream, (bytes) => {
        try {
          expect(through(language, bytes.slice())).toStrictEqual(bytes);
          read += 1;
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
        }
      }),
      { numRuns: 200 },
    );
    expect(read).toBeGreaterThan(50);
  });

  it('masks the same however a stream is cut, and loses no byte outside of what it masks', () => {
    const outcome = (bytes: Uint8Array, edges: readonly number[]): unknown => {
      try {
        return through(language, bytes.slice(), hiding, { edges });
      } catch (error) {
        if (!(error instanceof FormatError)) throw error;
        return [error.code, error.place];
      }
    };
    fc.assert(
      fc.property(stream, fc.array(fc.nat(), { maxLength: 4 }), (bytes, edges) => {
        const whole = outcome(bytes, []);
        expect(outcome(bytes, edges)).toStrictEqual(whole);
        expect(
          outcome(
            bytes,
            Array.from(bytes, (_, index) => index),
          ),
        ).toStrictEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves a stream whole that is masked again', () => {
    fc.assert(
      fc.property(stream, (bytes) => {
        let once: Uint8Array;
        try {
          once = through(language, bytes.slice(), hiding);
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
          return;
        }
        expect(through(language, once.slice(), hiding)).toStrictEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['carets', '^'],
    ['quotation marks', '"'],
    ['escapes', '\x1b'],
    ['line ends', '\n'],
  ])(
    'takes ten megabytes of %s in linear time',
    (_, sign) => {
      const chunk = Buffer.alloc(65_536, sign, 'latin1');
      const start = performance.now();
      const session = language.open(idle);
      thrownBy(() => {
        for (let sent = 0; sent < 10_000_000; sent += chunk.length) session.push(chunk);
        session.end();
        throw new Error('read');
      });
      expect(performance.now() - start).toBeLessThan(30_000);
    },
    60_000,
  );

  it('holds one job alone', () => {
    const job: Readonly<Record<string, string>> = {
      zpl: '^XA^FD甲^FS^XZ\n',
      tspl: 'TEXT 1,1,"3",0,1,1,"甲"\nPRINT 1\n',
      cpcl: 'T 4 0 1 1 甲\nPRINT\n',
      epl: 'A1,1,0,8,1,1,N,"甲"\nP1\n',
      escpos: '甲\n\x1di\x1bi',
    };
    const bytes = toBytes((job[language.id] as string).repeat(1000));
    const session = language.open(idle, { maxRecord: 60 });
    let given = 0;
    for (let at = 0; at < bytes.length; at += 10) {
      given += session.push(bytes.slice(at, at + 10)).length;
      expect(at + 10 - given).toBeLessThan(200);
    }
    given += session.end().length;
    expect(given).toBe(bytes.length);
    expect(session.records).toBe(1000);
    const long = toBytes('x'.repeat(100));
    expect(thrownBy(() => through(language, long, idle, { maxRecord: 60 }))).toMatchObject({ code: 'record/too-long' });
  });
});

describe('sniffLabel', () => {
  it.each([
    ['zpl', '^XA^FO1,1^FDx^FS^XZ'],
    ['zpl', '\x1b@\r\n~DGR:A.GRF,2,1,FFFF'],
    ['tspl', 'SIZE 100 mm,150 mm\r\nCLS\r\nTEXT 1,1,"3",0,1,1,"^x"'],
    ['tspl', '\r\nCLS\r\n'],
    ['cpcl', '! 0 200 200 400 1\r\nT 4 0 1 1 x'],
    ['cpcl', '! U1 SETLP 5 2 46\r\n'],
    ['epl', '\nN\nq609\nQ203,26\nA1,1,0,8,1,1,N,"x"\nP1\n'],
    ['escpos', '\x1b@x\n'],
    ['escpos', 'x\x1da\x01y\x1dV0'],
    [undefined, '收件人：张三\n'],
    [undefined, ''],
    [undefined, '%PDF-1.7'],
  ])('takes %s for what it is', (id, document) => {
    expect(sniffLabel(toBytes(document))?.id).toBe(id);
  });
});
