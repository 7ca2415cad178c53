/**
 * Tables of characters of two bytes, both ways: a lead byte 81–FE and a trail byte 40–FE stand for one UTF-16 unit.
 * Offsets into `units` are those of `pairIndex`; 0 stands for no character. Where several pairs stand for one unit, the
 * last is written.
 */
import { decodeForms } from './platform.ts';

/** Both directions of a table. */
export interface TwoByteTable {
  /** The unit of each pair. */
  readonly units: Uint16Array;
  /** The pair of each unit, lead byte first. */
  readonly pairs: Uint16Array;
}

export const FIRST_LEAD = 0x81;
export const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const TRAILS = 0xbf;

function createTable(): TwoByteTable {
  return { units: new Uint16Array((LAST_LEAD - FIRST_LEAD + 1) * TRAILS), pairs: new Uint16Array(0x10000) };
}

/** Adds the unit of a pair, lead byte first; 0 is none. */
export function addPair({ units, pairs }: TwoByteTable, pair: number, unit: number): void {
  if (unit === 0) return;
  units[pairIndex(pair >> 8, pair & 0xff)] = unit;
  pairs[unit] = pair;
}

/** Adds what the platform reads in each of the pairs; `undefined` where it cannot decode the encoding. */
export function readPairs(label: 'gb18030' | 'big5', pairs: readonly number[]): TwoByteTable | undefined {
  const units = decodeForms(label, pairs.length, (index, bytes, at) => {
    const pair = pairs[index] as number;
    bytes[at] = pair >> 8;
    bytes[at + 1] = pair & 0xff;
    return at + 2;
  });
  if (units === undefined) return undefined;
  const table = createTable();
  for (let index = 0; index < pairs.length; index += 1) addPair(table, pairs[index] as number, units[index] as number);
  return table;
}

/** The unit of a pair; -1 where it stands for none. */
export function unitOfPair({ units }: TwoByteTable, lead: number, trail: number): number {
  if (trail < FIRST_TRAIL || lead < FIRST_LEAD || lead > LAST_LEAD || trail > LAST_LEAD) return -1;
  return units[pairIndex(lead, trail)] || -1;
}

/** Writes a code point of ASCII or of the table. Gives the offset after it; -1 where the table lacks it. */
export function writePair({ pairs }: TwoByteTable, point: number, bytes: Uint8Array, at: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const pair = point < 0x10000 ? (pairs[point] as number) : 0;
  if (pair === 0) return -1;
  bytes[at] = pair >> 8;
  bytes[at + 1] = pair & 0xff;
  return at + 2;
}

function pairIndex(lead: number, trail: number): number {
  return (lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL;
}
