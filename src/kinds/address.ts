/**
 * Address (地址): Chinese addresses, Simplified and Traditional, of the mainland, 香港, 澳門 and Taiwan; and in Latin letters,
 * the deepest level first (`Flat A, 12/F, 123 Nathan Road, Kowloon`).
 *
 * Parts, the widest first: `province`, `prefecture`, `county`, `subdistrict` (街道 镇 乡), `village` (社区 村), `road`, `group`
 * (组 队 鄰), `lane` (巷 弄), `number` (22号), `household` (a house number without a road), `compound` (小区), `building`,
 * `unit`, `floor`, `room`, `note` (what is no address). Whatever tells one household from another lies in unit, floor,
 * room, household or note; what could be that or something wider is read as that. Parts are ordered by place, and every
 * character that is no separator lies in one. A postcode or a word such as 地址 before the address goes with its first
 * part; the country with `province`. What follows a part can never change it into a deeper one, so that a masked address
 * is read as the one it came from. Characters count as a reader sees them; invisible ones are stepped over.
 *
 * @source GB/T 2260-2007, GB/T 10114-2003, GB/T 23705-2009; GB/T 41833-2022 for what a waybill hides
 */
import { boundaries, isPlain } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { inRanges, readRanges } from '../text/ranges.ts';
import { OWN_MARKS } from './address/characters.ts';
import { edgeOf, isParted, NO_EDGE, stopOf } from './address/edges.ts';
import { readAddress } from './address/grammar.ts';
import { readLatin } from './address/latin.ts';
import { FIRM_LEVELS, LEVELS } from './address/levels.ts';
import { sample } from './address/sample.ts';
import { partsOf, type Scan } from './address/scan.ts';
import { type AddressText, holdsMarks, isLatin, isSettled, layOut } from './address/text.ts';
import type { Kind, LevelSets, Reading } from './kind.ts';

/** Separators that nobody sees, soft hyphens and joiners: 滂江街 with one inside is 滂江街. */
const INVISIBLE: Uint32Array = /* @__PURE__ */ readRanges(
  'ad 61c 180e 200b-200f 202a-202e 2060-206f feff fff0-fffb e0000-e001f',
);

/** Stands for a character beyond the basic plane, so that each is one unit. */
const BEYOND = '\ufffd';

function parse(value: string): Reading | undefined {
  const text = layOut(value);
  if (isSettled(text)) return readingOf(readFolded(text), !holdsMarks(text));
  if (!isPlain(value)) return readCharacters(value);
  const plain = !holdsMarks(text);
  const folded = layOut(fold(value));
  return readingOf(readFolded(folded), plain && !holdsMarks(folded));
}

function readingOf(scan: Scan | undefined, plain: boolean): Reading | undefined {
  return scan === undefined ? undefined : { parts: partsOf(scan), plain };
}

function readFolded(text: AddressText): Scan | undefined {
  return isLatin(text) ? readLatin(text) : readAddress(text);
}

/** Reads a value in which a character may be several units, or none to be seen. */
function readCharacters(value: string): Reading | undefined {
  const edges = boundaries(value);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index] as number;
    const code = value.codePointAt(start) as number;
    if (inRanges(code, INVISIBLE)) continue;
    text += code > 0xffff ? BEYOND : value.charAt(start);
    starts.push(start);
    ends.push(edges[index + 1] as number);
  }
  const reading = readingOf(readFolded(layOut(fold(text))), false);
  if (reading === undefined) return undefined;
  const parts = reading.parts.map(({ name, start, end }) => ({
    name,
    start: starts[start] as number,
    end: ends[end - 1] as number,
  }));
  return { parts, plain: false };
}

function edgeBy(levels: LevelSets): (value: string) => number {
  const stop = stopOf(levels);
  return (value) => {
    let text = layOut(value);
    if (!isSettled(text)) {
      if (holdsMarks(text) || !isPlain(value)) return NO_EDGE;
      text = layOut(fold(value));
    }
    if (holdsMarks(text) || isLatin(text) || isParted(text)) return NO_EDGE;
    return edgeOf(readAddress(text, stop), levels);
  };
}

export const address: Kind<'address'> = {
  id: 'address',
  title: { zh: '地址', en: 'address' },
  nature: 'identifier',
  parts: LEVELS,
  marks: OWN_MARKS,
  firm: FIRM_LEVELS,
  parse,
  edgeBy,
  sample: (_size, which) => sample(which),
};
