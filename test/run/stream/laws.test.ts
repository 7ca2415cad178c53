/**
 * What holds of every stream: a line out for a line in, the same however the bytes are cut, and the same as the records
 * get without a stream. Rows are made of what kinds know, of words that mean something on a wire, and of anything.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, ndjson } from '../../../src/formats/index.ts';
import { redactRecord } from '../../../src/redact/record.ts';
import { openDocument } from '../../../src/run/document.ts';
import { openLines } from '../../../src/run/stream/lines.ts';
import type { Wire } from '../../../src/run/stream/wire.ts';
import { writeText } from '../../../src/formats/output.ts';
import { cut, toBytes } from '../../formats/through.ts';
import { plans, planOf } from '../../support/plans.ts';
import { hostileValues } from '../../support/values.ts';
import { filtered, passed, type Wish } from './filtered.ts';

const LABELS = ['收件人', '手机', '身份证号', '地址', '备注', '件数'] as const;

const value = fc.oneof(
  fc.constantFrom(
    '张三',
    '欧阳娜娜',
    '13800000001',
    '210199197803120048',
    '沈阳市大东区滂江街100号5-2-1103',
    '',
    '\\N',
    'null',
  ),
  fc.constantFrom(...hostileValues.map(([, hostile]) => hostile).filter((hostile) => hostile.length < 100)),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('\\', 't', 'n', 'x', '"', ',', '\t', '张', '三', '1', '*', '0'), maxLength: 12 }),
);

const row = fc.tuple(value, value, value, value, value, value);
const rows = fc.array(row, { maxLength: 8 });
const edges = fc.array(fc.nat(2000), { maxLength: 12 });

/** Lone surrogates cannot be written in UTF-8, and line ends not in a line. */
const inLine = (text: string): string => Buffer.from(text.replace(/[\n\r]/g, ' ')).toString();

const escaped = (text: string): string => inLine(text).replace(/\\/g, '\\\\').replace(/\t/g, '\\t');

const WIRES: readonly {
  readonly name: string;
  readonly wish: Wish;
  readonly write: (row: readonly string[]) => string;
}[] = [
  {
    name: 'ndjson',
    wish: { wire: 'ndjson' },
    write: (cells) => JSON.stringify(Object.fromEntries(LABELS.map((label, index) => [label, cells[index]]))),
  },
  {
    name: 'tsv',
    wish: { wire: 'tsv', columns: LABELS },
    write: (cells) => cells.map((cell) => inLine(cell).replace(/\t/g, ' ')).join('\t'),
  },
  {
    name: 'tsv with backslashes',
    wish: { wire: 'tsv', columns: LABELS, escape: 'backslash' },
    write: (cells) => cells.map(escaped).join('\t'),
  },
  {
    name: 'csv',
    wish: { wire: 'csv', columns: LABELS },
    write: (cells) => cells.map((cell) => `"${inLine(cell).replace(/"/g, '""')}"`).join(','),
  },
];

describe.each(WIRES)('$name', ({ wish, write }) => {
  const stream = fc
    .tuple(rows, fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([all, end, isClosed]) => all.map(write).join(end) + (isClosed && all.length > 0 ? end : ''));

  it('gives a line for a line', () => {
    fc.assert(
      fc.property(stream, fc.constantFrom(...plans), (text, plan) => {
        const { text: out, error } = filtered(text, { ...wish, plan, other: 'keep' });
        expect(error).toBeUndefined();
        expect(out.split('\n').length).toBe(text.split('\n').length);
        expect(out.split('\r').length).toBe(text.split('\r').length);
      }),
    );
  });

  it('gives the same however the bytes are cut, up to the same error', () => {
    const anything = fc.oneof(
      stream,
      fc.array(fc.oneof(value, stream)).map((pieces) => pieces.join('\n')),
    );
    fc.assert(
      fc.property(anything, edges, fc.constantFrom(20, 100, 8 << 20), (text, cuts, maxRecord) => {
        const bytes = toBytes(text);
        const whole = filtered(bytes, { ...wish, other: 'keep', maxRecord });
        const everyByte = Array.from({ length: bytes.length }, (_, at) => at);
        expect(filtered(bytes, { ...wish, other: 'keep', maxRecord, edges: cuts })).toEqual(whole);
        expect(filtered(bytes, { ...wish, other: 'keep', maxRecord, edges: everyByte })).toEqual(whole);
      }),
    );
  });

  it('gives what comes twice the same both times, and to what came out nothing more', () => {
    fc.assert(
      fc.property(stream, (text) => {
        const closed = text === '' || text.endsWith('\n') ? text : `${text}\n`;
        const once = passed(closed, { ...wish, other: 'keep' });
        expect(passed(closed + closed, { ...wish, other: 'keep' })).toBe(once + once);
        expect(passed(once, { ...wish, other: 'keep' })).toBe(once);
      }),
    );
  });
});

describe('equals the library', () => {
  it('ndjson, a document of the same lines', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...plans), edges, (all, plan, cuts) => {
        const text = all.map((cells) => `${WIRES[0]?.write(cells)}\n`).join('');
        const document = openDocument(plan, { format: ndjson, other: 'keep', encoding: 'utf-8' });
        const pieces = [document.push(toBytes(text)), document.end()];
        expect(passed(text, { plan, other: 'keep', edges: cuts })).toBe(Buffer.concat(pieces).toString());
      }),
    );
  });

  it('csv, a document with a header of the same columns, where none goes', () => {
    const plan = planOf('waybill');
    fc.assert(
      fc.property(rows, (all) => {
        const header = `${LABELS.join(',')}\n`;
        // A row without a value is a line of remarks in a document, and a word for NULL a value.
        const lines = all.map((cells) => `${WIRES[3]?.write(['张三', ...cells.slice(1)])}\n`).join('');
        const document = openDocument(plan, { format: csv, other: 'keep', encoding: 'utf-8' });
        const pieces = [document.push(toBytes(header + lines)), document.end()];
        expect(header + passed(lines, { wire: 'csv', columns: LABELS, nullWord: 'NULL', other: 'keep' })).toBe(
          Buffer.concat(pieces).toString(),
        );
      }),
    );
  });

  it('tsv with backslashes, each row as a record', () => {
    const plan = planOf('waybill');
    fc.assert(
      fc.property(row, (cells) => {
        const texts = cells.map(inLine);
        const before = Object.fromEntries(LABELS.map((label, index) => [label, texts[index]]));
        const { record } = redactRecord(before, plan, { other: 'keep' });
        const line = passed(texts.map(escaped).join('\t'), {
          ...WIRES[2]?.wish,
          plan,
          nullWord: 'NULL',
          other: 'keep',
        });
        const after = line.split('\t').map((cell) => cell.replace(/\\([\\tbf0])/g, (_, letter) => READ[letter] ?? ''));
        expect(after).toEqual(LABELS.map((label) => record[label]));
      }),
    );
  });
});

const READ: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', b: '\b', f: '\f', '0': '\0' };

describe('the count of lines', () => {
  const wireOf = (text: string): Wire => ({
    rewrite: (_bytes, _from, _to, _number, output) => writeText(output, text),
  });

  it.each(['a\nb', '\n', 'a\n'])('holds back what a wire writes in more than a line: %j', (text) => {
    for (const pieces of [[], [3], [1, 2, 3, 4]]) {
      const lines = openLines(wireOf(text), { maxRecord: 100 });
      for (const chunk of cut(toBytes('1\n22\n333\n'), pieces)) {
        lines.push(chunk);
        if (chunk.includes(0x0a)) expect(() => lines.take()).toThrow(RangeError);
      }
    }
  });

  it('gives whole lines alone where a wire fails in the middle of one', () => {
    const wire: Wire = {
      rewrite(_bytes, _from, _to, number, output) {
        writeText(output, 'a');
        if (number === 2) throw new RangeError('in the middle');
      },
    };
    const lines = openLines(wire, { maxRecord: 100 });
    expect(() => lines.push(toBytes('\ufeff1\n2\n3\n'))).toThrow('in the middle');
    expect(Buffer.from(lines.take()).toString()).toBe('\ufeffa\n');
  });

  it('lets through what is written in one', () => {
    const lines = openLines(wireOf('a'), { maxRecord: 100 });
    lines.push(toBytes('1\n22\r\n333'));
    expect(Buffer.from(lines.take()).toString()).toBe('a\na\r\n');
    lines.end();
    expect(Buffer.from(lines.take()).toString()).toBe('a');
  });
});

it('no more is held than a line may have and a chunk', () => {
  const lines = openLines({ rewrite: () => undefined }, { maxRecord: 1 << 20 });
  const chunk = new Uint8Array(1 << 16).fill(0x20);
  let pushed = 0;
  expect(() => {
    for (; pushed < 1 << 30; pushed += chunk.length) lines.push(chunk);
  }).toThrow('record/too-long');
  expect(pushed).toBeLessThanOrEqual((1 << 20) + chunk.length);
});
