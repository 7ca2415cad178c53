/** What every format of the table keeps, whatever it reads. A new format adds its documents here. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Editor, type Field, type Format, FormatError } from '../../src/formats/format.ts';
import { formatByName, formats } from '../../src/formats/index.ts';
import { cut, idle, thrownBy, through, toBytes, toText } from '../formats/through.ts';

/** Stands for what must not leave by another door than the document. */
const CANARY = '金丝雀';

interface Documents {
  /** Each has the records whose values are CANARY and what the number of records is. */
  readonly good: readonly (readonly [reason: string, document: string, records: number])[];
  /** Each holds CANARY and cannot be read. */
  readonly bad: readonly (readonly [reason: string, document: string])[];
}

const DOCUMENTS: Readonly<Record<string, Documents>> = {
  csv: {
    good: [
      ['nothing', '', 0],
      ['a header alone', '姓名,手机', 0],
      ['line ends of all sorts', `\ufeff名单\r\n\n姓名,手机\r${CANARY},1\n"${CANARY}",""\r\n\r\n${CANARY},"1\n2"`, 3],
      ['semicolons', `姓名;手机\r\n"${CANARY}";1,2\r\n`, 1],
    ],
    bad: [
      ['a stray quote', `姓名,手机\n${CANARY},1"${CANARY}\n`],
      ['text behind a closing quote', `姓名,手机\n"${CANARY}"${CANARY},1\n`],
      ['an open quote', `姓名,手机\n1,"${CANARY}`],
      ['a short row', `姓名,手机\n${CANARY}\n`],
      ['no header', `${CANARY},${CANARY}\n`],
    ],
  },
  tsv: {
    good: [
      ['a header alone', '姓名\t手机\n', 0],
      ['quotes', `姓名\t手机\n"${CANARY}"\t1\n${CANARY}\t"a\tb"`, 2],
    ],
    bad: [['a long row', `姓名\t手机\n${CANARY}\t1\t${CANARY}\n`]],
  },
  ndjson: {
    good: [
      ['nothing', '', 0],
      ['lines of all sorts', `\ufeff{"姓名":"${CANARY}"}\r\n\n \t\n["${CANARY}",[{"a":null}]]\n{}`, 3],
      ['escapes', `{"\\u59d3":"\\ud83d","b":"${CANARY}","c":123456789012345678}\n`, 1],
    ],
    bad: [
      ['half a line', `{"姓名":"${CANARY}"`],
      ['two values', `{"姓名":"${CANARY}"}"${CANARY}"`],
      ['a bare string', `"${CANARY}"`],
      ['a control character', `{"姓名":"${CANARY}\t"}`],
      ['too many arrays', `{"${CANARY}":${'['.repeat(600)}`],
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
  },
};

const LABELS = ['姓名', '手机'];

/** Takes the header words of the documents above for labels. */
const idleHere: Editor = { ...idle, isLabel: (text) => LABELS.includes(text) };

const edges = fc.array(fc.nat(), { maxLength: 10 });

/** Everything that an editor is told of a document. */
const heard = (format: Format, document: Uint8Array, cuts: readonly number[]): unknown => {
  const calls: unknown[] = [];
  const editor: Editor = {
    isLabel: idleHere.isLabel,
    columns: (labels) => {
      calls.push(labels);
      return labels.map(() => 'edit');
    },
    outside: (cells, line) => {
      calls.push([cells, line]);
    },
    record: (fields, number) => {
      calls.push([fields, number]);
      return fields.map(() => undefined);
    },
  };
  try {
    through(format, document, editor, { edges: cuts });
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    calls.push([error.code, error.place]);
  }
  return calls;
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
    expect(Object.keys(DOCUMENTS)).toStrictEqual(formats.map(({ id }) => id));
  });
});

describe.each(formats)('$id', (format) => {
  const { good, bad } = DOCUMENTS[format.id]!;
  const readable = fc.constantFrom(...good.map(([, document]) => document));
  const any = fc.constantFrom(...[...good, ...bad].map(([, document]) => document));

  it('is found by its endings', () => {
    for (const extension of format.extensions) expect(formatByName(`名单${extension}`)).toBe(format);
  });

  it.each(good)('reads %s and gives the same bytes', (_, document, records) => {
    expect(toText(through(format, document, idleHere))).toBe(document);
    const session = format.open(idleHere);
    session.push(toBytes(document));
    session.end();
    expect(session.records).toBe(records);
  });

  it('changes the values that the editor changes, and nothing else', () => {
    for (const [, document] of good) {
      const change = ({ text }: Field) => (text === CANARY ? '*' : undefined);
      const editor: Editor = { ...idleHere, record: (fields) => fields.map(change) };
      expect(toText(through(format, document, editor))).toBe(document.replaceAll(CANARY, '*'));
    }
  });

  it('does the same however its input is cut', () => {
    fc.assert(
      fc.property(any, edges, (document, cuts) => {
        const bytes = toBytes(document);
        const singly = Array.from(bytes, (_, index) => index);
        const whole = heard(format, bytes, []);
        expect(heard(format, bytes, cuts)).toStrictEqual(whole);
        expect(heard(format, bytes, singly)).toStrictEqual(whole);
      }),
    );
    fc.assert(
      fc.property(readable, edges, (document, cuts) => {
        expect(toText(through(format, document, idleHere, { edges: cuts }))).toBe(document);
      }),
    );
  });

  it('does the same with damaged bytes however they are cut, and throws nothing but its own errors', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x5d))), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(any, damage, edges, (document, changes, cuts) => {
        const bytes = toBytes(document);
        for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        expect(heard(format, bytes, cuts)).toStrictEqual(heard(format, bytes.slice(), []));
      }),
      { numRuns: 500 },
    );
  });

  it('reads chunks and leaves them as they are', () => {
    for (const [, document] of good) {
      const session = format.open({ ...idleHere, record: (fields) => fields.map(() => '*') });
      for (const chunk of cut(toBytes(document), [3, 10, 17])) {
        const before = chunk.slice();
        session.push(chunk);
        expect(chunk).toStrictEqual(before);
      }
      session.end();
    }
  });

  it.each(bad)('refuses %s and says nothing of it', (_, document) => {
    for (const cuts of [[], Array.from(toBytes(document), (_byte, index) => index)]) {
      const error = thrownBy(() => through(format, document, idleHere, { edges: cuts }));
      expect(error).toBeInstanceOf(FormatError);
      const seen = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true });
      expect(seen).toContain((error as FormatError).code);
      expect(seen).not.toContain(CANARY);
      expect(seen).not.toContain([...toBytes(CANARY)].join(', '));
      expect('cause' in (error as FormatError)).toBe(false);
    }
  });

  it.each(bad)('refuses %s whatever stands before it', (_, document) => {
    const error = thrownBy(() => through(format, Uint8Array.of(0xff, 0xfe, ...toBytes(document)), idleHere));
    expect(error).toMatchObject({ code: 'encoding/utf-16', place: { line: 1, column: 1 } });
  });

  it('lets the errors of its editor pass untouched', () => {
    const thrown = new Error('the editor');
    const fail = (): never => {
      throw thrown;
    };
    const [, document] = good.find(([, , records]) => records > 0)!;
    expect(thrownBy(() => through(format, document, { ...idleHere, record: fail }))).toBe(thrown);
    if (format.id === 'csv' || format.id === 'tsv') {
      const titled = `名单\n${document}`;
      expect(thrownBy(() => through(format, titled, { ...idleHere, outside: fail }))).toBe(thrown);
      expect(thrownBy(() => through(format, titled, { ...idleHere, columns: fail }))).toBe(thrown);
      expect(thrownBy(() => through(format, titled, { ...idleHere, isLabel: fail }))).toBe(thrown);
    }
  });

  it('takes ten megabytes without a line end for one record that is too long, in any chunks', () => {
    const [, document] = good.find(([, , records]) => records > 0)!;
    const first = toBytes(document.slice(0, document.indexOf(CANARY) + CANARY.length));
    const session = format.open(idleHere);
    session.push(first);
    const chunk = new Uint8Array(1000).fill(0x61);
    const error = thrownBy(() => {
      for (let sent = 0; sent < 10_000_000; sent += chunk.length) session.push(chunk);
      session.end();
    });
    expect(error).toMatchObject({ code: 'record/too-long' });
    expect(session.records).toBe(0);
  });
});
