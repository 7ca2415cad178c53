/**
 * A document that is cut between records, each block worked through by a session of its own that starts where the one
 * before it stood, is the document worked through by one session: bytes, what the editor hears, and refusals with their
 * places. In every encoding, however the cutter gets to see it, damaged or not.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCutter } from '../../src/formats/cutter.ts';
import type { EncodingId } from '../../src/formats/encoding/encoding.ts';
import { encodings } from '../../src/formats/encoding/index.ts';
import { type Editor, type Field, type Format, FormatError, type Start } from '../../src/formats/format.ts';
import { formats } from '../../src/formats/index.ts';
import { inEncoding } from '../formats/encoded.ts';
import { idle } from '../formats/through.ts';

/** 誠 ends in the byte 5C in GBK, 功 does in Big5. */
const NAME = '金功誠雀';

const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  csv: [
    `姓名,手機\n${NAME},1\n${NAME},2\n${NAME},3\n`,
    `\ufeff名單\r\n\r\n姓名,手機\r\n"${NAME}\r\n第二行",1\r\n\r\n"a""\n""b",${NAME}\r\n,\r\n${NAME},"1\n2"`,
    `姓名;手機\r${NAME};"1\r2"\r\r"${NAME}";1,2\r`,
    `姓名,手機\n${NAME},1\n${NAME},1"\n${NAME},2\n`,
    `姓名,手機\n${NAME},1\n${NAME},1,\n${NAME},2\n`,
    `姓名,手機\n${NAME},1\n${NAME},2\n"${NAME},3\n${NAME},4\n`,
  ],
  tsv: [`姓名\t手機\n"${NAME}\t\n"\t1\n${NAME}\t"a\tb"\n\n\t\n${NAME}\t1`],
  ndjson: [
    `\ufeff{"姓名":"${NAME}"}\r\n\n \t\n["${NAME}",[{"a":null}]]\n{}\n{"a":"\\""}\n{"姓名":"${NAME}"}`,
    `{"a":"${NAME}"}\n{"a":"${NAME}}\n{"a":"${NAME}"}\n`,
  ],
};

const LABELS = ['姓名', '手機'];

/** Edits, and notes down what it hears but for the columns, which every session asks for. */
const listener = (heard: unknown[]): Editor => ({
  ...idle,
  isLabel: (text) => LABELS.includes(text),
  outside: (cells, line) => {
    heard.push([cells, line]);
    return undefined;
  },
  record: (fields, number) => {
    heard.push([fields, number]);
    return fields.map(({ text }: Field) => (text.includes(NAME) ? text.replaceAll(NAME, '×*') : undefined));
  },
});

interface Worked {
  /** Of a document that is refused: nothing. */
  readonly bytes: string;
  readonly heard: readonly unknown[];
  readonly fault: unknown;
}

const worked = (work: (editor: Editor, pieces: Uint8Array[]) => void): Worked => {
  const heard: unknown[] = [];
  const pieces: Uint8Array[] = [];
  try {
    work(listener(heard), pieces);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { bytes: '', heard, fault: [error.code, error.place] };
  }
  return { bytes: Buffer.concat(pieces).toString('hex'), heard, fault: undefined };
};

const byOneSession = (format: Format, encoding: EncodingId, document: Uint8Array): Worked =>
  worked((editor, pieces) => {
    const session = format.open(editor, { encoding });
    pieces.push(session.push(document), session.end());
  });

/** @param ends where the blocks end, but for the last */
const inBlocks = (format: Format, encoding: EncodingId, document: Uint8Array, ends: readonly number[]): Worked =>
  worked((editor, pieces) => {
    let start: Start | undefined;
    let session = format.open(editor, { encoding });
    let from = 0;
    for (const end of ends) {
      pieces.push(session.push(document.slice(from, end)));
      from = end;
      // Whoever reads the header does not know where it ends, and goes on until it has been found.
      if (start !== undefined) pieces.push(session.end());
      if (session.start === undefined) continue;
      start = structuredClone(session.start);
      session = format.open(editor, { start });
    }
    pieces.push(session.push(document.slice(from)), session.end());
  });

/** Where records end inside a document that is looked at up to one stop after the other. */
const endsOf = (
  { recordEnds = 'lines' }: Format,
  encoding: EncodingId,
  document: Uint8Array,
  stops: readonly number[],
): readonly number[] => {
  const cutter = createCutter(recordEnds, encoding);
  const edges = [...new Set(stops)].filter((stop) => stop > 3 && stop < document.length).sort((a, b) => a - b);
  const ends = [...edges, document.length].map((to, index) => cutter.look(document, edges[index - 1] ?? 0, to));
  return [...new Set(ends)].filter((end) => end > 0 && end < document.length);
};

const cuttable = formats.filter(({ recordEnds }) => recordEnds !== undefined);
const ways = cuttable.flatMap((format) => encodings.map(({ id }) => ({ format, id, name: `${format.id} in ${id}` })));

it('every format that can be cut has documents to be held to', () => {
  expect(cuttable.map(({ id }) => id)).toStrictEqual(Object.keys(DOCUMENTS));
});

describe.each(ways)('$name', ({ format, id }) => {
  const hasMark = id !== 'gbk' && id !== 'big5';
  const documents = (DOCUMENTS[format.id] as readonly string[]).map((text) =>
    inEncoding[id](hasMark ? text : text.replace('\ufeff', '')),
  );

  it('finds each place behind a line end at which a session can start', () => {
    let found = 0;
    for (const document of documents) {
      const singly = Array.from(document, (_, index) => index);
      const ends = endsOf(format, id, document, singly);
      const session = format.open(listener([]), { encoding: id });
      for (const end of singly.slice(1)) {
        try {
          session.push(document.subarray(end - 1, end));
        } catch {
          break;
        }
        if (session.start === undefined || session.start.line === 1) continue;
        expect(ends).toContain(end);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(2);
  });

  it('comes out the same in blocks', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x7d))), {
      maxLength: 3,
    });
    let faults = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        damage,
        fc.array(fc.nat(200), { maxLength: 10 }),
        (document, changes, stops) => {
          const bytes = document.slice();
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          const whole = byOneSession(format, id, bytes);
          if (whole.fault !== undefined) faults += 1;
          const singly = Array.from(bytes, (_, index) => index);
          for (const looks of [stops, singly]) {
            expect(inBlocks(format, id, bytes, endsOf(format, id, bytes, looks))).toStrictEqual(whole);
          }
        },
      ),
      { numRuns: 150 },
    );
    expect(faults).toBeGreaterThan(20);
  });
});
