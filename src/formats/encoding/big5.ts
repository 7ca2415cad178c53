/**
 * Big5 as Windows writes it (code page 950). Trail bytes hold `\`, `|` and letters; commas, quotes, tabs and line ends
 * stand for themselves alone.
 *
 *     ASCII           00–7F
 *     standard        A140–A3BF  A3E1  A440–C67E  C940–F9FE      read from the platform
 *     user-defined    FA40–FEFE  8E40–A0FE  8140–8DFE  C6A1–C8FE, of each lead byte 40–7E A1–FE
 *
 * Characters that offices have added themselves (造字), and those of the Hong Kong supplement, which stand in the same
 * places, are read as private-use characters from U+E000 on, so that each is one character of a name.
 *
 * @source code page 950 (Windows, bestfit950.txt); WHATWG Encoding Standard, section 12.1, for the standard area
 */
import type { Encoding } from './encoding.ts';
import { addPair, LAST_LEAD, readPairs, type TwoByteTable, unitOfPair, writePair } from './two-byte.ts';

/** From the first pair to the last. */
type Area = readonly [first: number, last: number];

const STANDARD: readonly Area[] = [
  [0xa140, 0xa3bf],
  [0xa3e1, 0xa3e1],
  [0xa440, 0xc67e],
  [0xc940, 0xf9fe],
];

/** In the order in which they are given private-use characters. */
const USER_DEFINED: readonly Area[] = [
  [0xfa40, 0xfefe],
  [0x8e40, 0xa0fe],
  [0x8140, 0x8dfe],
  [0xc6a1, 0xc8fe],
];

const FIRST_PRIVATE_USE = 0xe000;

/** `undefined` where the platform cannot decode Big5. */
export function readBig5(): Encoding | undefined {
  const table = readTable();
  if (table === undefined) return undefined;
  return {
    id: 'big5',
    extendsAscii: true,
    lengthAt: (bytes, at, end) => (isSingle(bytes[at] as number) ? 1 : at + 2 > end ? 0 : 2),
    pointAt(bytes, at, length) {
      const lead = bytes[at] as number;
      if (length === 1) return lead < 0x80 ? lead : -1;
      return unitOfPair(table, lead, bytes[at + 1] as number);
    },
    write: (point, bytes, at) => writePair(table, point, bytes, at),
  };
}

/** Whether a pair is one of the standard area, where all of Big5 stands that is not user-defined. */
export function isStandardPair(lead: number, trail: number): boolean {
  const pair = (lead << 8) | trail;
  return isTrail(trail) && STANDARD.some(([first, last]) => pair >= first && pair <= last);
}

function readTable(): TwoByteTable | undefined {
  const table = readPairs('big5', pairsOf(STANDARD));
  if (table === undefined) return undefined;
  let point = FIRST_PRIVATE_USE;
  for (const pair of pairsOf(USER_DEFINED)) {
    addPair(table, pair, point);
    point += 1;
  }
  return table;
}

function pairsOf(areas: readonly Area[]): readonly number[] {
  const pairs: number[] = [];
  for (const [first, last] of areas) {
    for (let pair = first; pair <= last; pair += 1) if (isTrail(pair & 0xff)) pairs.push(pair);
  }
  return pairs;
}

function isTrail(byte: number): boolean {
  return (byte >= 0x40 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xfe);
}

function isSingle(byte: number): boolean {
  return byte <= 0x80 || byte > LAST_LEAD;
}
