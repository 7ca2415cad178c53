/**
 * The steps that are told at a look read what the grammar reads without them: over addresses of every branch, hard ones by
 * hand, and both with pieces cut out, covered, exchanged and put in.
 */
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/kinds/address/grammar.ts';
import { type Level, NOTE } from '../../src/kinds/address/levels.ts';
import { readPlainSteps } from '../../src/kinds/address/plain-steps.ts';
import { PART, partsOf, type Scan } from '../../src/kinds/address/scan.ts';
import { layOut } from '../../src/kinds/address/text.ts';
import type { Part } from '../../src/kinds/kind.ts';
import { changedAddresses, writtenAddresses } from '../support/addresses.ts';

const CHANGED = 60_000;

type ReadPlain = (scan: Scan, stop: Level) => void;

const readNothing: ReadPlain = () => {};

function read(text: string, readPlain: ReadPlain): readonly Part[] {
  const scan = readAddress(layOut(text), NOTE, readPlain);
  return scan === undefined ? [] : partsOf(scan);
}

describe('readAddress', () => {
  const texts = writtenAddresses();

  it('takes the short steps often', () => {
    let taken = 0;
    let parts = 0;
    for (const text of texts) {
      parts += read(text, readNothing).length;
      read(text, (scan, stop) => {
        const before = scan.count;
        readPlainSteps(scan, stop);
        taken += (scan.count - before) / PART;
      });
    }
    expect(taken / parts).toBeGreaterThan(0.7);
  });

  it.each([
    ['as written', texts],
    ['a note that a level word follows', ['重庆市璧山区友谊路鹿鸣先生街368号', '沈河区和睦路青松旁边巷12号']],
    ['a township in the name of a compound', ['建华区环城水乡花园78号院', '崇义县水乡北街321号', '大安区水乡小区3栋']],
    [
      'more marks of numbers than a name begins with',
      ['大东区滂江街2纬街地4号', '滂江街地3号', '大东区三岔镇老路乙7号'],
    ],
    ['too long to be kept', [`大东区${'滂江街22号'.repeat(100)}`]],
    ['changed', changedAddresses(texts, CHANGED)],
  ])('reads the same with and without the short steps: %s', (_, values) => {
    const other = values.filter((value) => {
      const short = JSON.stringify(read(value, readPlainSteps));
      return short !== JSON.stringify(read(value, readNothing));
    });
    expect(other).toStrictEqual([]);
  });
});
