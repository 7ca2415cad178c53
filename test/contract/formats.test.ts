/** What every format of the table keeps, whatever it reads, in every encoding. A new format adds its documents here. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  type Editor,
  type Field,
  type Format,
  FormatError,
  type Splice,
} from '../../src/formats/format.ts';
import { fixedWidth } from '../../src/formats/fixed-width.ts';
import { formatByName, formats } from '../../src/formats/index.ts';
import type { EncodingId } from '../../src/formats/encoding/encoding.ts';
import { encodings } from '../../src/formats/encoding/index.ts';
import { spliced } from '../../src/text/splice.ts';
import { inEncoding } from '../formats/encoded.ts';
import { cut, idle, thrownBy, through } from '../formats/through.ts';

/** Stands for what must not leave by another door than the document. 誠 ends in the byte 5C in GBK, 功 does in Big5. */
const CANARY = '金功誠雀';

/** Stands for what is no character of the encoding. */
const NONE = '\0';

interface Documents {
  /** Each has the records whose values are CANARY and what the number of records is. */
  readonly good: readonly (readonly [reason: string, document: string, records: number])[];
  /** Each holds CANARY and cannot be read. */
  readonly bad: readonly (readonly [reason: string, document: string])[];
  /** A record among others that cannot be read; none where a document is read as a whole. */
  readonly broken: readonly (readonly [reason: string, before: string, broken: string, behind: string])[];
  /** Left out: every encoding. */
  readonly encodings?: readonly EncodingId[];
  /** What stands for CANARY where that becomes `×*`; without it just that. */
  readonly changed?: string;
}

/** Of a name and a number, and a line below. */
const fixed: Format = fixedWidth({
  unit: 'columns',
  trailer: 1,
  fields: [
    { name: '姓名', start: 1, width: 8 },
    { name: '手機', start: 9, width: 4, padSide: 'left' },
  ],
});

/** Those of the table, and one that is made for a document's fields. */
const everyFormat: readonly Format[] = [...formats, fixed];

/** Commands of printers are ASCII. */
const ASCII_BASED: readonly EncodingId[] = ['utf-8', 'gb18030', 'gbk', 'big5'];

const DOCUMENTS: Readonly<Record<string, Documents>> = {
  csv: {
    good: [
      ['nothing', '', 0],
      ['a header alone', '姓名,手機', 0],
      ['line ends of all sorts', `\ufeff名單\r\n\n姓名,手機\r${CANARY},1\n"${CANARY}",""\r\n\r\n${CANARY},"1\n2"`, 3],
      ['doubled quotes', `姓名,手機\n"""誠"",""","1"""\n`, 1],
      ['semicolons', `姓名;手機\r\n"${CANARY}";1,2\r\n`, 1],
    ],
    bad: [
      ['a stray quote', `姓名,手機\n${CANARY},1"${CANARY}\n`],
      ['text behind a closing quote', `姓名,手機\n"${CANARY}"${CANARY},1\n`],
      ['an open quote', `姓名,手機\n1,"${CANARY}`],
      ['a short row', `姓名,手機\n${CANARY}\n`],
      ['no header', `${CANARY},${CANARY}\n`],
    ],
    broken: [
      ['a stray quote', `姓名,手機\n${CANARY},1\n`, `${CANARY},1"${CANARY}\n`, `"${CANARY}",2\n`],
      ['text behind a closing quote', '姓名,手機\r\n', `"${CANARY}"${CANARY},1\r\n`, `${CANARY},"1\r\n2"\r\n`],
      ['a quote that nothing closes', '姓名,手機\n', `1,"${CANARY}\n`, `2,${CANARY}\n\n3,${CANARY}`],
      ['one that the next quote does not close', '姓名,手機\r', `1,"${CANARY}\r`, `2,${CANARY}\r3,"${CANARY}"\r`],
      ['a quote that is open at the end', `姓名,手機\n1,${CANARY}\n`, `1,"${CANARY}`, ''],
      ['a short row', '姓名,手機\n', `${CANARY}\n`, `\n${CANARY},1\n`],
      ['no character', `姓名,手機\n1,${CANARY}\n`, `${CANARY},1${NONE}\n`, `2,${CANARY}\n`],
      ['no character in front of the last line end', '姓名,手機\n', `${CANARY},"${NONE}"\n`, ''],
      ['no character at the end', '姓名,手機\n', `${CANARY},${NONE}`, ''],
      ['a long row over two lines', '名單\n姓名,手機\n', `1,"2\n3",${CANARY}\r\n`, `${CANARY},1`],
    ],
  },
  tsv: {
    good: [
      ['a header alone', '姓名\t手機\n', 0],
      ['quotes', `姓名\t手機\n"${CANARY}"\t1\n${CANARY}\t"a\tb"`, 2],
    ],
    bad: [['a long row', `姓名\t手機\n${CANARY}\t1\t${CANARY}\n`]],
    broken: [
      ['a long row', '姓名\t手機\n', `${CANARY}\t1\t${CANARY}\n`, `"${CANARY}"\t"1\t2"\n`],
      ['no character', '姓名\t手機\n', `${NONE}\t${CANARY}\r\n`, `${CANARY}\t1`],
    ],
  },
  ndjson: {
    good: [
      ['nothing', '', 0],
      ['lines of all sorts', `\ufeff{"姓名":"${CANARY}"}\r\n\n \t\n["${CANARY}",[{"a":null}]]\n{}`, 3],
      ['escapes of characters', `{"姓名":"誠\\"\\n\\u8aa0雀","手機":12345}\n`, 1],
      ['escapes', `{"\\u59d3":"\\ud83d","b":"${CANARY}","c":123456789012345678}\n`, 1],
    ],
    bad: [
      ['half a line', `{"姓名":"${CANARY}"`],
      ['two values', `{"姓名":"${CANARY}"}"${CANARY}"`],
      ['a bare string', `"${CANARY}"`],
      ['a control character', `{"姓名":"${CANARY}\t"}`],
      ['too many arrays', `{"${CANARY}":${'['.repeat(600)}`],
    ],
    broken: [
      ['half a line', `{"姓名":"${CANARY}"}\n`, `{"姓名":"${CANARY}\n`, `\n{"姓名":"${CANARY}"}`],
      ['no JSON', '', `${CANARY}\r\n`, `{"姓名":"${CANARY}"}\r\n`],
      ['a bare string', `{"姓名":"${CANARY}"}\n`, `"${CANARY}"`, ''],
      ['no character', `{"姓名":"${CANARY}"}\n`, `{"姓名":"${CANARY}${NONE}"}\n`, `{"姓名":"${CANARY}"}`],
    ],
  },
  json: {
    good: [
      ['an empty array', ' [ ] ', 0],
      ['an array', `\ufeff[ {"姓名": "${CANARY}"},\r\n[] , {"a" : ["${CANARY}"]} ]\n`, 3],
      ['an object', `{"data":[{"姓名":"${CANARY}","b":1.0}]}`, 1],
    ],
    bad: [
      ['an open array', `[{"姓名":"${CANARY}"}`],
      ['a string for a record', `["${CANARY}"]`],
      ['a trailing comma', `[{"姓名":"${CANARY}",}]`],
      ['no JSON', CANARY],
    ],
    broken: [],
  },
  text: {
    good: [
      ['nothing', '', 0],
      ['lines of all sorts', `\ufeff公告\r\n\n${CANARY}來訪。\r找${CANARY}`, 1],
    ],
    bad: [],
    broken: [],
  },
  zpl: {
    good: [
      ['nothing', '', 0],
      ['blanks between labels', `\r\n^XA^FO1,2^FD${CANARY}^FS^XZ\r\n\r\n^XA^XZ\n`, 2],
      ['comments, blocks and strays', `^XA^FX ${CANARY}\n^FB9,9^FD1\\&${CANARY}^FS x^BY2^XZ~HS${CANARY}`, 2],
      ['another caret', `^XA^CC%%FD${CANARY}^FS%CC^^FD~^FS^XZ`, 1],
      ['raw images', `^XA^FD${CANARY}^FS^GFB,8,8,1,^FD^XZ\r\n^FS^XZ`, 1],
      ['codes', `^XA^BQN,2,5^FDQA,{"姓名":"${CANARY}","手機":[1,"a\\n"]}^FS^BXN^FD|${CANARY}^FS^XZ`, 1],
    ],
    bad: [
      ['a cut image', `^XA^FD${CANARY}^FS^GFB,99,99,1,${CANARY}`],
      ['an image cut in its head', `^XA^FD${CANARY}^FS^GFC,99,9`],
    ],
    broken: [
      ['a cut image', `^XA^FD${CANARY}^FS^XZ`, `^XA^FD${CANARY}^FS^GFB,99,99,1,${CANARY}^XZ`, ''],
      ['no character', `^XA^FD${CANARY}^FS^XZ`, `^XA^FD${CANARY}${NONE} ^FS^XZ`, `^XA^FD${CANARY}^FS^XZ\n`],
    ],
    encodings: ASCII_BASED,
  },
  tspl: {
    good: [
      ['nothing', '', 0],
      ['lines of all sorts', `SIZE 1,2\r\n\nTEXT 1,2,"3",0,1,1,"${CANARY}"\rPRINT 1\r\n\nREM ${CANARY}\nPRINT 1,1`, 2],
      ['an open quote', `TEXT 1,2,"3",0,1,1,"${CANARY}\r\nTEXT 1,3,"3",0,1,1,"${CANARY}"\r\nPRINT 1\r\n`, 1],
      ['raw images', `TEXT 1,2,"3",0,1,1,"${CANARY}"\r\nBITMAP 0,0,2,4,1,PRINT\r\n"\r\nPRINT 1\r\n`, 1],
      ['codes', `QRCODE 1,2,L,5,A,0,"{\\["]姓名\\["]:\\["]${CANARY}\\["]}"\nBARCODE 1,2,"39",1,"1"+"2"\nPRINT 1\n`, 1],
    ],
    bad: [
      ['a cut bitmap', `TEXT 1,2,"3",0,1,1,"${CANARY}"\nBITMAP 0,0,9,9,0,${CANARY}`],
      ['a bitmap cut in its head', `TEXT 1,2,"3",0,1,1,"${CANARY}"\nBITMAP 0,0,9`],
      ['a cut download', `TEXT 1,2,"3",0,1,1,"${CANARY}"\nDOWNLOAD "${CANARY}",99,`],
    ],
    broken: [
      ['a cut bitmap', `A$="${CANARY}"\nPRINT 1`, `\nA$="${CANARY}"\nBITMAP 0,0,9,9,0,${CANARY}`, ''],
      ['no character', `A$="${CANARY}"\nPRINT 1`, `\nA$="${CANARY}${NONE} "\nPRINT 1`, `\nA$="${CANARY}"\nPRINT 1\n`],
    ],
    encodings: ASCII_BASED,
  },
  cpcl: {
    good: [
      ['nothing', '', 0],
      [
        'texts of all sorts',
        `! 0 9 9 9 1\r\nT 4 0 1 2 ${CANARY}\r\nML 9\r\nT 4 0 1 2\r\n1\r\n${CANARY}\r\nENDML\r\nPRINT\r\n\r\n${CANARY}`,
        2,
      ],
      ['parts', `! 0 9 9 9 1\nCONCAT 1 2\n4 0 0 ${CANARY}\n4 0 0 1\nENDCONCAT\nFORM\nPRINT\n`, 1],
      ['raw images', `! 0 9 9 9 1\nCG 2 4 0 0 PRINT\n\r\nT 4 0 1 2 ${CANARY}\nPRINT`, 1],
      ['codes', `! 0 9 9 9 1\nB QR 1 2 M 2 U 6\nMA,{"姓名":"${CANARY}"}\nENDQR\nB 39 1 1 9 1 2 A\nPRINT\n`, 1],
    ],
    bad: [
      ['a cut image', `! 0 9 9 9 1\nT 4 0 1 2 ${CANARY}\nCG 9 9 0 0 ${CANARY}`],
      ['an image cut in its head', `! 0 9 9 9 1\nT 4 0 1 2 ${CANARY}\nCG 9 9`],
      ['a cut PCX image', `! 0 9 9 9 1\nT 4 0 1 2 ${CANARY}\nPCX 0 0 \n\u0005\u0001${CANARY}`],
    ],
    broken: [
      ['a cut image', `T 4 0 1 2 ${CANARY}\nPRINT`, `\n${CANARY}\nCG 9 9 0 0 ${CANARY}`, ''],
      ['no character', `T 4 0 1 2 ${CANARY}\nPRINT`, `\n${CANARY}${NONE} \nPRINT`, `\nT 4 0 1 2 ${CANARY}\nPRINT`],
    ],
    encodings: ASCII_BASED,
  },
  epl: {
    good: [
      ['nothing', '', 0],
      ['texts of all sorts', `N\r\nA1,2,0,8,1,1,N,"${CANARY}"\r\n;${CANARY}\r\nP1\r\n\r\n?\r\n${CANARY}\r\nP1,2`, 2],
      ['raw images', `GW0,0,2,3,P1\n"\r\nP1\nGM"1"3\r\nP1\nA1,2,0,8,1,1,N,"${CANARY}"V00"1"\nP1\n`, 2],
      ['codes', `b1,2,Q,m2,"{\\"姓名\\":\\"${CANARY}\\"}"\nB1,2,0,3,1,1,9,B,"1"\nP1\n`, 1],
    ],
    bad: [
      ['a cut image', `A1,2,0,8,1,1,N,"${CANARY}"\nGW0,0,9,9,${CANARY}`],
      ['an image cut in its head', `A1,2,0,8,1,1,N,"${CANARY}"\nGW0,0,9`],
      ['a cut stored image', `A1,2,0,8,1,1,N,"${CANARY}"\nGM"1"99\n${CANARY}`],
    ],
    broken: [
      ['a cut image', `;${CANARY}\nP1`, `\n;${CANARY}\nGW0,0,9,9,${CANARY}`, ''],
      ['no character', `;${CANARY}\nP1`, `\n;${CANARY}${NONE} \nP1`, `\n;${CANARY}\nP1`],
    ],
    encodings: ASCII_BASED,
  },
  escpos: {
    good: [
      ['nothing', '', 0],
      [
        'lines and commands',
        `\u001b@${CANARY}\n\u001bE1手\u001bE0機\t${CANARY}\n\u001dV0\u001b@\n${CANARY}\u001bi\n`,
        2,
      ],
      ['raw images', `\u001dv00\u0002\0\u0002\0\u001b@\n\u001c${CANARY}\n\u001b*\u0001\u0002\0\n\n`, 1],
      ['codes', `\u001dk\u0004A1\0\u001dkI\u0003{B1${CANARY}\n\u001d(k\u0006\u00001P0{1}`, 1],
    ],
    bad: [
      ['a cut image', `${CANARY}\n\u001dv00\u0002\0\u0063\0${CANARY}`],
      ['a code without its end', `${CANARY}\n\u001dk\u0004${CANARY}`],
    ],
    broken: [['a cut image', `${CANARY}\u001bi`, `${CANARY}\u001dv00\u0002\0\u0063\0${CANARY}`, '']],
    encodings: ASCII_BASED,
  },
  html: {
    good: [
      ['nothing', '', 0],
      ['lines of all sorts', `\ufeff<!DOCTYPE html>\r\n<p>公告<br>${CANARY}來訪。\r找<b>${CANARY}</b>`, 1],
      [
        'a table between two paragraphs',
        `<p>${CANARY}</p><table><tr><th>姓名<th>手機<tr><td>${CANARY}<td>1\n<tr><td><b>2</b><td title="${CANARY}"></table>${CANARY}`,
        4,
      ],
      [
        'definitions and a field of a form',
        `<dl><dt>姓名</dt><dd>${CANARY}</dd></dl><input name=姓名 value='${CANARY}'>`,
        3,
      ],
    ],
    bad: [['documents inside each other', `${'<a/href=data:text/html,'.repeat(20)}${CANARY}`]],
    broken: [],
  },
  fixed: {
    good: [
      ['nothing', '', 0],
      ['a trailer alone', '合計  0', 0],
      ['line ends of all sorts', `\ufeff${CANARY}   1\r\n\n${CANARY}    \r張      1234\n合計\r\n\n`, 3],
    ],
    bad: [
      ['a long line', `${CANARY}    1\n合計`],
      ['a short line', `${CANARY}  1\n合計`],
      ['a cut character', `x${CANARY}  1\n合計`],
    ],
    broken: [
      ['a long line', `${CANARY}   1\n`, `${CANARY}    1\r\n`, `${CANARY}   2\n合計`],
      ['a short line', '', `${CANARY}  1\n`, `${CANARY}   2\n合計`],
      ['a cut character', '', `x${CANARY}  1\r`, `${CANARY}   2\n\n合計`],
      ['no character', `${CANARY}   1\n`, `${CANARY}  ${NONE}1\n`, `${CANARY}   2\n合計`],
    ],
    changed: '×*     ',
  },
};

const LABELS = ['姓名', '手機'];

/** Takes the header words of the documents above for labels. */
const idleHere: Editor = { ...idle, isLabel: (text) => LABELS.includes(text) };

/** Every CANARY in a passage, as an edit. */
const canaryEdits = (text: string): readonly Splice[] => {
  const edits: Splice[] = [];
  for (let at = text.indexOf(CANARY); at >= 0; at = text.indexOf(CANARY, at + 1))
    edits.push({ start: at, end: at + CANARY.length, text: '×*' });
  return edits;
};

const edges = fc.array(fc.nat(), { maxLength: 10 });

/** A document as bytes. GBK and Big5 have no byte order mark. */
const bytesIn = (id: EncodingId, document: string): Uint8Array =>
  inEncoding[id](id === 'gbk' || id === 'big5' ? document.replace('\ufeff', '') : document);

/** Everything that an editor is told of a document, and what comes out. */
const heard = (
  format: Format,
  encoding: EncodingId,
  document: Uint8Array,
  cuts: readonly number[],
  skips = false,
): unknown => {
  const calls: unknown[] = [];
  const skipped: number[][] = [];
  const editor: Editor = {
    isLabel: idleHere.isLabel,
    columns: (labels) => {
      calls.push(labels);
      return labels.map(() => 'edit');
    },
    outside: (cells, line) => {
      calls.push([cells, line]);
      return undefined;
    },
    record: (fields, number) => {
      calls.push([fields, number]);
      return fields.map(() => undefined);
    },
    passage: (text, place) => {
      calls.push([text, place]);
      return [];
    },
  };
  const skipping: Editor = {
    ...editor,
    skip: (bytes, error) => {
      if (error !== undefined) {
        calls.push([error.code, error.place]);
        skipped.push([]);
      }
      skipped.at(-1)?.push(...bytes);
    },
  };
  try {
    const size = document.length;
    const out = through(format, document, skips ? skipping : editor, { edges: cuts, encoding, maxRecord: 60 });
    expect(out.length + skipped.flat().length).toBe(size);
    calls.push(out, skipped);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    calls.push([error.code, error.place]);
  }
  return calls;
};

/** A document as bytes, in which NONE stands for a byte, or a unit, that is no character. */
const withBroken = (id: EncodingId, document: string): Uint8Array => {
  const none = id.startsWith('utf-16') ? bytesIn(id, '\udc00') : [0x81];
  const pieces = document.split(NONE).map((piece) => [...bytesIn(id, piece)]);
  return Uint8Array.from(pieces.flatMap((piece, index) => (index === 0 ? piece : [...none, ...piece])));
};

describe('the table of formats', () => {
  it('has every id and every ending once', () => {
    const ids = formats.map(({ id }) => id);
    const extensions = formats.flatMap((format) => format.extensions);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(extensions).size).toBe(extensions.length);
    for (const extension of extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/);
  });

  it('has documents to be held to', () => {
    expect(Object.keys(DOCUMENTS)).toStrictEqual(everyFormat.map(({ id }) => id));
  });
});

describe.each(formats)('$id', (format) => {
  it('is found by its endings', () => {
    for (const extension of format.extensions) expect(formatByName(`名單${extension}`)).toBe(format);
  });
});

const ways = everyFormat.flatMap((format) =>
  encodings
    .filter(({ id }) => DOCUMENTS[format.id]?.encodings?.includes(id) ?? true)
    .map(({ id }) => ({ format, id, name: `${format.id} in ${id}` })),
);

describe.each(ways)('$name', ({ format, id }) => {
  const { good, bad, broken, changed = '×*' } = DOCUMENTS[format.id]!;
  const asBytes = (document: string): Uint8Array => bytesIn(id, document);
  const readable = fc.constantFrom(...good.map(([, document]) => document));
  const any = fc.constantFrom(...[...good, ...bad].map(([, document]) => document));
  const one = good.find(([, , records]) => records > 0)![1];

  it.each(good)('reads %s and gives the same bytes', (_, document, records) => {
    const bytes = asBytes(document);
    expect(through(format, bytes.slice(), idleHere, { encoding: id })).toStrictEqual(bytes);
    const session = format.open(idleHere, { encoding: id });
    session.push(bytes);
    session.end();
    expect(session.records).toBe(records);
    expect(session.encoding).toBe(id);
  });

  it('changes the values that the editor changes, and nothing else', () => {
    for (const [, document] of good) {
      const change = ({ text }: Field) => (text === CANARY ? '×*' : undefined);
      const editor: Editor = { ...idleHere, record: (fields) => fields.map(change), passage: canaryEdits };
      const given = through(format, asBytes(document), editor, { encoding: id });
      expect(given).toStrictEqual(asBytes(document.replaceAll(CANARY, changed)));
    }
  });

  it('lays splices over a value as if it were given the text that they make', () => {
    const splice = fc.record({
      start: fc.nat(5),
      end: fc.nat(5),
      text: fc.constantFrom('', '*', '"', ',', '\t', '\r\n', '\\', '誠'),
    });
    fc.assert(
      fc.property(readable, fc.array(splice, { maxLength: 2 }), (document, wished) => {
        const splicesOf = ({ text }: Field): readonly Splice[] => {
          let done = 0;
          return wished.flatMap(({ start, end, text: instead }) => {
            const from = Math.min(text.length, done + start);
            done = Math.min(text.length, from + end);
            return [{ start: from, end: done, text: instead }];
          });
        };
        const written = (change: (field: Field) => Change): Uint8Array =>
          through(format, asBytes(document), { ...idleHere, record: (fields) => fields.map(change) }, { encoding: id });
        expect(written(splicesOf)).toStrictEqual(written((field) => spliced(field.text, splicesOf(field))));
      }),
      { numRuns: 60 },
    );
  });

  it('does the same however its input is cut', () => {
    fc.assert(
      fc.property(any, edges, (document, cuts) => {
        const bytes = asBytes(document);
        const singly = Array.from(bytes, (_, index) => index);
        const whole = heard(format, id, bytes.slice(), []);
        expect(heard(format, id, bytes.slice(), cuts)).toStrictEqual(whole);
        expect(heard(format, id, bytes.slice(), singly)).toStrictEqual(whole);
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(readable, edges, (document, cuts) => {
        const bytes = asBytes(document);
        expect(through(format, bytes.slice(), idleHere, { edges: cuts, encoding: id })).toStrictEqual(bytes);
      }),
      { numRuns: 40 },
    );
  });

  it('does the same with damaged bytes however they are cut, and throws nothing but its own errors', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x5d))), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(any, damage, edges, (document, changes, cuts) => {
        const bytes = asBytes(document);
        for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        const singly = Array.from(bytes, (_, index) => index);
        for (const skips of [false, true]) {
          const whole = heard(format, id, bytes.slice(), [], skips);
          expect(heard(format, id, bytes.slice(), cuts, skips)).toStrictEqual(whole);
          expect(heard(format, id, bytes.slice(), singly, skips)).toStrictEqual(whole);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives any bytes back as they came, where it reads them', () => {
    const piece = fc.oneof(
      fc.tuple(fc.integer({ min: 0x81, max: 0xfe }), fc.integer({ min: 0x40, max: 0xfe })),
      fc.tuple(...[0x81, 0x30, 0x81, 0x30].map((low) => fc.integer({ min: low, max: low + 3 }))),
      fc.array(fc.nat(255), { maxLength: 2 }),
    );
    const at = one.indexOf(CANARY);
    const before = asBytes(one.slice(0, at));
    const after = asBytes(one.slice(at + CANARY.length));
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const bytes = Uint8Array.of(...before, ...pieces.flat(), ...after);
        try {
          expect(through(format, bytes.slice(), idleHere, { encoding: id })).toStrictEqual(bytes);
          read += 1;
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
    // Few of them are as wide as a field.
    if (format !== fixed) expect(read).toBeGreaterThan(10);
  });

  it('reads chunks and leaves them as they are', () => {
    for (const [, document] of good) {
      const session = format.open({ ...idleHere, record: (fields) => fields.map(() => '*') }, { encoding: id });
      for (const chunk of cut(asBytes(document), [3, 10, 17])) {
        const before = chunk.slice();
        session.push(chunk);
        expect(chunk).toStrictEqual(before);
      }
      session.end();
    }
  });

  it.each(bad)('refuses %s and says nothing of it', (_, document) => {
    const said = [CANARY, [...asBytes(CANARY)].join(', ')];
    for (const encoding of [id, undefined]) {
      for (const cuts of [[], Array.from(asBytes(document), (_byte, index) => index)]) {
        const way = encoding === undefined ? { edges: cuts } : { edges: cuts, encoding };
        const error = thrownBy(() => through(format, asBytes(document), idleHere, way));
        expect(error).toBeInstanceOf(FormatError);
        const seen = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true });
        expect(seen).toContain((error as FormatError).code);
        for (const text of said) expect(seen).not.toContain(text);
        expect('cause' in (error as FormatError)).toBe(false);
      }
    }
  });

  it('hands over a record that cannot be read, and gives all else as without it', () => {
    for (const [reason, before, text, behind] of broken) {
      const row = withBroken(id, text);
      const bytes = Uint8Array.of(...asBytes(before), ...row, ...asBytes(behind));
      for (const cuts of [[], Array.from(bytes, (_, index) => index)]) {
        const skipped: number[] = [];
        const errors: unknown[] = [];
        const editor: Editor = {
          ...idleHere,
          skip: (piece, error) => {
            skipped.push(...piece);
            if (error !== undefined) errors.push(error);
          },
        };
        const given = through(format, bytes.slice(), editor, { edges: cuts, encoding: id });
        expect([reason, given]).toStrictEqual([reason, asBytes(before + behind)]);
        expect([reason, Uint8Array.from(skipped)]).toStrictEqual([reason, row]);
        expect(errors).toStrictEqual([expect.any(FormatError)]);
        expect(thrownBy(() => through(format, bytes.slice(), idleHere, { encoding: id }))).toStrictEqual(errors[0]);
      }
    }
  });

  it('hands over nothing where it reads a document as a whole', () => {
    if (broken.length > 0) return;
    const skip = () => expect.unreachable();
    for (const [, document] of bad) {
      const read = () => through(format, asBytes(document), { ...idleHere, skip }, { encoding: id });
      expect(thrownBy(read)).toBeInstanceOf(FormatError);
    }
  });

  it('lets the errors of its editor pass untouched', () => {
    const thrown = new Error('the editor');
    const fail = (): never => {
      throw thrown;
    };
    const thrownIn = (document: string, editor: Partial<Editor>): unknown =>
      thrownBy(() => through(format, asBytes(document), { ...idleHere, ...editor }, { encoding: id }));
    expect(thrownIn(one, { record: fail, passage: fail })).toBe(thrown);
    if (format.id === 'csv' || format.id === 'tsv') {
      const titled = `名單\n${one.replace('\ufeff', '')}`;
      expect(thrownIn(titled, { outside: fail })).toBe(thrown);
      expect(thrownIn(titled, { columns: fail })).toBe(thrown);
      expect(thrownIn(titled, { isLabel: fail })).toBe(thrown);
    }
  });

  it('takes ten megabytes without a line end for one record that is too long, in any chunks, and cuts them in text', () => {
    const first = asBytes(one.slice(0, one.indexOf(CANARY) + CANARY.length));
    const session = format.open(idleHere, { encoding: id });
    session.push(first);
    const chunk = asBytes('a'.repeat(1000));
    const read = (): void => {
      for (let sent = 0; sent < 10_000_000; sent += 1000) session.push(chunk);
      session.end();
    };
    const isCut = format.id === 'text' || format.id === 'html';
    if (isCut) read();
    else expect(thrownBy(read)).toMatchObject({ code: 'record/too-long' });
    expect(session.records > 100).toBe(isCut);
  });
});
