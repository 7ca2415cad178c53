/** Check characters of the corpus, by examples of the standards and by the library's own, which computes them in another way. */
import { describe, expect, it } from 'vitest';
import { creditCodeCheck, hongKongIdCheck } from '../../../bench/corpus/check-digits.ts';
import {
  disabilityCertificate,
  hongKongId,
  soleTraderCode,
  taiwanId,
} from '../../../bench/corpus/identity-documents.ts';
import { type Draw, seeded } from '../../../bench/corpus/random.ts';
import {
  creditCode,
  disabilityCertificate as certificate,
  hongKongId as card,
  taiwanId as number,
} from '../../../src/index.ts';
import type { Kind } from '../../../src/index.ts';

describe('check characters', () => {
  it('are those of the standards’ examples', () => {
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3');
    expect(hongKongIdCheck('A123456')).toBe('3');
  });

  it.each<[Kind, Draw<string>]>([
    [creditCode, soleTraderCode],
    [certificate, disabilityCertificate],
    [card, hongKongId],
    [number, taiwanId],
  ])('hold for the library too: $id', (kind, draw) => {
    const random = seeded(7);
    const drawn = Array.from({ length: 300 }, () => draw(random));
    expect(drawn.filter((each) => kind.parse(each)?.check !== 'holds')).toStrictEqual([]);
  });
});
