/** Each place of a label holds a needle, and has a line of the library that handles it. */
import { describe, expect, it } from 'vitest';
import { describeHandlings } from '../handlings.ts';
import { handlings } from './handlings.ts';
import { documentIn, needlesIn } from './needles.ts';
import { placeOf, places } from './places.ts';

describe('a place of a label', () => {
  it.each(places)('holds a needle: %s', (place) => {
    for (const [encoding, document] of placeOf(place).documents) {
      expect(needlesIn(documentIn(encoding, document), encoding)).not.toStrictEqual([]);
    }
  });
});

describeHandlings('test/formats/labels/left.ts', places, handlings);
