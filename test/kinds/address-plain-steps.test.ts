/**
 * The steps that are told at a look read what the grammar reads without them: over addresses of every branch, hard ones by
 * hand, and both with pieces cut out, covered, exchanged and put in.
 */
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/kinds/address/grammar.ts';
import { NOTE } from '../../src/kinds/address/levels.ts';
import { readPlainStep } from '../../src/kinds/address/plain-steps.ts';
import { partsOf, type Scan } from '../../src/kinds/address/scan.ts';
import { layOut } from '../../src/kinds/address/text.ts';
import type { Part } from '../../src/kinds/kind.ts';
import { changedAddresses, writtenAddresses } from '../support/addresses.ts';

const CHANGED = 60_000;

function read(text: string, readPlain: (scan: Scan) => boolean): readonly Part[] {
  const scan = readAddress(layOut(text), NOTE, readPlain);
  return scan === undefined ? [] : partsOf(scan);
}

describe('readAddress', () => {
  const texts = writtenAddresses();

  it('takes the short steps often', () => {
    let taken = 0;
    let parts = 0;
    for (const text of texts) {
      parts += read(text, () => false).length;
      read(text, (scan) => {
        const isTaken = readPlainStep(scan);
        if (isTaken) taken += 1;
        return isTaken;
      });
    }
    expect(taken / parts).toBeGreaterThan(0.6);
  });

  it.each([
    ['as written', texts],
    ['a note that a level word follows', ['重庆市璧山区友谊路鹿鸣先生街368号', '沈河区和睦路青松旁边巷12号']],
    ['changed', changedAddresses(texts, CHANGED)],
  ])('reads the same with and without the short steps: %s', (_, values) => {
    const other = values.filter((value) => {
      const short = JSON.stringify(read(value, readPlainStep));
      return short !== JSON.stringify(read(value, () => false));
    });
    expect(other).toStrictEqual([]);
  });
});
