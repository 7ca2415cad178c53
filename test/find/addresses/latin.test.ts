/** Addresses in Latin letters in running text: from the room to the region. */
import { describe, expect, it } from 'vitest';
import { marked, plain } from './marked.ts';

describe('an address in Latin letters', () => {
  it.each<readonly [why: string, text: string]>([
    ['from the flat to the region', 'I live at [Flat A, 12/F, 45 Shanghai Street, Kowloon], and work in town.'],
    [
      'a building and a locality',
      'Send it to [Rm 501, 3/F, Jade Court, 7 Prince Edward Road West, Mong Kok, Kowloon].',
    ],
    ['words go on behind the region', 'Come to [Shop 2, G/F, 8 Austin Road, Hong Kong] before noon'],
    ['among Han', '寄到[Flat B, 9/F, Block 3, Jade Court, 12 Austin Road, Kowloon]。'],
    ['a number and a road', 'She lives at [20 Hemu Road].'],
    ['English of the mainland', '[No. 20 Hemu Road, Dadong District], Shenyang'],
    ['a road is no address', 'The Silk Road is long, and Wall Street fell.'],
    ['a number that counts something else', 'He paid 20 dollars on Austin Road'],
  ])('%s: %s', (_why, text) => {
    expect(marked(plain(text))).toBe(text);
  });
});
