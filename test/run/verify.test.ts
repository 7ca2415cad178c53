/** What is written is verified before it is let go: where something is left that should be gone, nothing is. */
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formats/html/html.ts';
import { docx } from '../../src/formats/docx/docx.ts';
import type { DocumentFormat } from '../../src/formats/format.ts';
import { transfer } from '../../src/run/transfer.ts';
import { holdForVerification, UnverifiedError } from '../../src/run/verify.ts';
import { defaultType, docxOf, paragraph, run } from '../formats/docx/document.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* source(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** A picture that stays, in whose bytes the text stands. */
const PICTURED: readonly (readonly [string, DocumentFormat, (text: string) => Uint8Array])[] = [
  [
    'a document of Word',
    docx,
    (text) =>
      docxOf({
        body: paragraph(run('姓名：韩小雨')),
        parts: { 'word/media/image1.png': text },
        types: defaultType('png', 'image/png'),
      }),
  ],
  [
    'a page',
    html,
    (text) => utf8(`<p>姓名：韩小雨<img src="data:image/png;base64,${Buffer.from(text).toString('base64')}">`),
  ],
];

describe.each(PICTURED)('%s with a picture that is kept', (_, format, document) => {
  const kept = { format, other: 'scan', opaque: 'keep' } as const;

  it('is not let go where the picture still shows the name', async () => {
    const written: Uint8Array[] = [];
    const sink = { write: async (bytes: Uint8Array) => void written.push(bytes) };
    await expect(transfer(source(document('shows 韩小雨')), sink, plan, kept)).rejects.toBeInstanceOf(UnverifiedError);
    expect(written).toStrictEqual([]);
  });

  it('is let go, and said to be verified, where it does not', async () => {
    const written: Uint8Array[] = [];
    const sink = { write: async (bytes: Uint8Array) => void written.push(bytes) };
    const summary = await transfer(source(document('shows nobody')), sink, plan, kept);
    expect(summary.isVerified).toBe(true);
    expect(written.length).toBeGreaterThan(0);
  });
});

describe('a document that is held', () => {
  it.each([
    [9, false],
    [10, true],
  ])('of 10 bytes, where %i may be: verified %s', async (most, isVerified) => {
    const written: string[] = [];
    const sink = { write: async (bytes: Uint8Array) => void written.push(new TextDecoder().decode(bytes)) };
    const held = holdForVerification(source(utf8('01234'), utf8('56789')), sink, most);
    for await (const chunk of held.source) await held.sink.write(chunk);
    expect(written.length > 0).toBe(!isVerified);
    expect(await held.release()).toBe(isVerified);
    expect(written.join('')).toBe('0123456789');
  });
});
