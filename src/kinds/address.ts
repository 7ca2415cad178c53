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
import { readAddress } from './address/grammar.ts';
import { readLatin } from './address/latin.ts';
import { FIRM_LEVELS, LEVELS } from './address/levels.ts';
import { sample } from './address/sample.ts';
import { type AddressText, layOut } from './address/text.ts';
import type { Kind, Part, Reading } from './kind.ts';

/** Separators that nobody sees, soft hyphens and joiners: 滂江街 with one inside is 滂江街. */
const INVISIBLE: Uint32Array = /* @__PURE__ */ readRanges(
  'ad 61c 180e 200b-200f 202a-202e 2060-206f feff fff0-fffb e0000-e001f',
);

/** Stands for a character beyond the basic plane, so that each is one unit. */
const BEYOND = '\ufffd';

function parse(value: string): Reading | undefined {
  const text = layOut(value);
  if (text.isSettled) return readingOf(readFolded(text), !text.holdsMarks);
  if (!isPlain(value)) return readingOf(readCharacters(value), false);
  const folded = layOut(fold(value));
  return readingOf(readFolded(folded), !text.holdsMarks && !folded.holdsMarks);
}

function readingOf(parts: readonly Part[] | undefined, plain: boolean): Reading | undefined {
  return parts === undefined ? undefined : { parts, plain };
}

function readFolded(text: AddressText): readonly Part[] | undefined {
  return text.isLatin ? readLatin(text.string) : readAddress(text);
}

/** Reads a value in which a character may be several units, or none to be seen. */
function readCharacters(value: string): readonly Part[] | undefined {
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
  return readFolded(layOut(fold(text)))?.map(({ name, start, end }) => ({
    name,
    start: starts[start] as number,
    end: ends[end - 1] as number,
  }));
}

export const address: Kind<'address'> = {
  id: 'address',
  title: { zh: '地址', en: 'address' },
  nature: 'identifier',
  parts: LEVELS,
  marks: OWN_MARKS,
  firm: FIRM_LEVELS,
  parse,
  sample: (_size, which) => sample(which),
};
