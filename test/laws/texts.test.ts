/** The promises that hold for running text, in every pack. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { text as format } from '../../src/formats/text.ts';
import type { TextFinding } from '../../src/redact/passage.ts';
import { nobody } from '../../src/redact/passage.ts';
import { findIn, redactText } from '../../src/redact/text.ts';
import { openDocument } from '../../src/run/document.ts';
import type { EncodingId } from '../../src/formats/encoding/encoding.ts';
import { inEncoding } from '../formats/encoded.ts';
import { cut } from '../formats/through.ts';
import { plans } from '../support/plans.ts';
import { anyText, plainText } from '../support/sentences.ts';

/** What of a text lies outside the findings. */
function around(text: string, findings: readonly TextFinding[]): readonly string[] {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of findings) {
    pieces.push(text.slice(done, start));
    done = end;
  }
  return [...pieces, text.slice(done)];
}

/** Whether the pieces stand in the text in this order, the first in front and the last at the end. */
function holds(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const found = index === pieces.length - 1 ? text.length - piece.length : text.indexOf(piece, at);
    if (found < at || (index === 0 && found > 0) || !text.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return true;
}

const RUNS = { numRuns: 60 };

/** What the encoder of the tests has no form for. */
const NOT_IN_GBK = /[^\n\r -~\u3000-\u3002\u4e00-\u9fa5\uff0c\uff1a\uff1b]/gu;

describe.each(plans.map((plan) => ({ id: plan.id, plan })))('promises for text: $id', ({ plan }) => {
  it('3: what is outside the findings stays', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: out, findings } = redactText(text, plan);
        expect(holds(out, around(text, findings))).toBe(true);
      }),
      RUNS,
    );
  });

  it('4: redacting what is redacted changes nothing', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const once = redactText(text, plan).text;
        expect(redactText(once, plan).text).toBe(once);
      }),
      RUNS,
    );
  });

  it('5: findings hold no text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finding of findIn(text, plan)) expect(JSON.stringify(finding)).not.toMatch(/\p{Script=Han}/u);
      }),
      RUNS,
    );
  });

  it('6, 9: findings are ordered and disjoint, lie inside the text, and cut no character', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, model) => {
        let before = 0;
        for (const { start, end } of findIn(text, plan, { model })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        const isWhole = (value: string): boolean =>
          !/[\ud800-\udbff](?![\udc00-\udfff])|(?:^|[^\ud800-\udbff])[\udc00-\udfff]/.test(value);
        if (isWhole(text)) expect(isWhole(redactText(text, plan, { model }).text)).toBe(true);
      }),
      RUNS,
    );
  });

  it('7: findIn says what redactText does, and does so every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findIn(text, plan)).toStrictEqual(redactText(text, plan).findings);
        expect(redactText(text, plan)).toStrictEqual(redactText(text, plan));
      }),
      RUNS,
    );
  });
});

describe('7: a document of text is what its text is, in every encoding, however it is cut', () => {
  const ids: readonly EncodingId[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

  it.each(ids)('%s', (encoding) => {
    const plan = plans.find(({ id }) => id === 'court-judgment') as (typeof plans)[number];
    const edges = fc.array(fc.nat(), { maxLength: 12 });
    const filler = fc.constantFrom(0, 0, 0, 66_000);
    fc.assert(
      fc.property(anyText, anyText, filler, edges, (head, tail, length, cuts) => {
        // A mark in front says the encoding; half a character there is none.
        const drawn = `公告${head}${'天地，'.repeat(length / 3)}${tail}`;
        const whole =
          encoding === 'gb18030' ? drawn.replace(NOT_IN_GBK, '') : drawn.replace(/[\ud800-\udfff]|\ufeff/gu, '');
        const bytes = new Uint8Array(inEncoding[encoding](whole));
        const people = nobody();
        const options = { format, encoding, other: 'scan', people } as const;
        const first = openDocument(plan, { ...options, isFirst: true });
        first.push(bytes);
        first.end();
        const document = openDocument(plan, options);
        const pieces = cut(bytes, cuts).map((piece) => document.push(piece).slice());
        const out = Buffer.concat([...pieces, document.end()]);
        expect(out.equals(Buffer.from(inEncoding[encoding](redactText(whole, plan).text)))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
