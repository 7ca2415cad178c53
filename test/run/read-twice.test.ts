/** Running text is read twice, from what can be opened again or from what is held; else once, and that is said. */
import { describe, expect, it } from 'vitest';
import { text } from '../../src/formats/text.ts';
import { readTwice } from '../../src/run/read-twice.ts';
import { type Sink, transfer } from '../../src/run/transfer.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');
const options = { format: text, other: 'scan' } as const;
const bytes = new TextEncoder().encode('转告王小芳。户名：王小芳。');

async function* source(size = 5): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

async function allOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

function collector(): { readonly sink: Sink; text(): string } {
  const parts: Uint8Array[] = [];
  return {
    sink: { write: async (chunk) => void parts.push(chunk) },
    text: () => Buffer.concat(parts).toString(),
  };
}

describe('running text', () => {
  it('is opened again where it can be', async () => {
    const { sink, text: out } = collector();
    const summary = await transfer(source(), sink, plan, { ...options, again: () => source(3) });
    expect(out()).toBe('转告王**。户名：王**。');
    expect(summary.isForwardOnly).toBeUndefined();
    expect(summary.bytesIn).toBe(bytes.length);
    expect(summary.counts.statuses).toStrictEqual({ masked: 2 });
  });

  it.each([1, 4, 1000])('is held where it cannot, in chunks of %i', async (size) => {
    const { sink, text: out } = collector();
    const summary = await transfer(source(size), sink, plan, options);
    expect(out()).toBe('转告王**。户名：王**。');
    expect(summary.isForwardOnly).toBeUndefined();
  });

  it.each([1, 4, 1000])(
    'is read once where it is too long to be held, byte for byte, in chunks of %i',
    async (size) => {
      const short = await readTwice(source(size), undefined, plan, options, bytes.length);
      expect(short.people?.proven.names.size).toBe(1);
      const long = await readTwice(source(size), undefined, plan, options, bytes.length - 1);
      expect(long.people).toBeUndefined();
      expect(await allOf(long.source)).toBe(await allOf(source()));
    },
  );

  it('is refused in its first reading already', async () => {
    const broken = (async function* () {
      yield Uint8Array.of(0x61, 0xff, 0x61);
    })();
    const { sink, text: out } = collector();
    await expect(transfer(broken, sink, plan, { ...options, encoding: 'utf-8' })).rejects.toThrow();
    expect(out()).toBe('');
  });
});
