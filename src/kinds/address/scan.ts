/**
 * Where the reading of one address stands: the text, the place, the parts so far, and what of them decides how the next
 * words are read. Made for one call and never kept. Parts of one level that follow each other become one.
 */
import type { Part } from '../kind.ts';
import { BREAK, PUNCTUATION } from './characters.ts';
import { GROUP, LEVELS, type Level, NOTE, NOTHING } from './levels.ts';
import { type AddressText, classAt } from './text.ts';

interface GrowingPart {
  readonly name: string;
  start: number;
  end: number;
}

export interface Scan {
  /** Folded. */
  readonly text: AddressText;
  /** Where to read on. */
  at: number;
  readonly parts: GrowingPart[];
  /** The last of them. Not looked up at `length - 1`: what lies at -1 is slow to say. */
  lastPart: GrowingPart | undefined;
  /** Level of the last part that is no note; `NOTHING` before the first. */
  last: Level;
  /** Level and code of the last region. */
  region: Level;
  code: number;
  /** Level of the part before the last group. */
  beforeGroup: Level;
  /** Whether a road was read. */
  hasRoad: boolean;
  /** The word of the last lane with a number: behind 弄 a 号 is a building, behind 巷 a street number. */
  lane: string;
  /** Whether the last compound consists of houses of one household each: 别墅. */
  isVillas: boolean;
  /** Whether the last number was a yard (5号院), which has buildings. */
  isYard: boolean;
  /** Start of hidden characters, a postcode or the like, that the next part takes in; -1 for none. */
  pending: number;
}

export function scanOf(text: AddressText): Scan {
  return {
    text,
    at: 0,
    parts: [],
    lastPart: undefined,
    last: NOTHING,
    region: NOTHING,
    code: 0,
    beforeGroup: NOTHING,
    hasRoad: false,
    lane: '',
    isVillas: false,
    isYard: false,
    pending: -1,
  };
}

/** Adds `[start, end)` as a part and reads on behind it. */
export function add(scan: Scan, level: Level, start: number, end: number): void {
  const from = scan.pending < 0 ? start : scan.pending;
  const name = LEVELS[level] as string;
  const { lastPart } = scan;
  if (lastPart !== undefined && lastPart.name === name) lastPart.end = end;
  else {
    scan.lastPart = { name, start: from, end };
    scan.parts.push(scan.lastPart);
  }
  scan.pending = -1;
  scan.at = end;
  if (level === NOTE) return;
  if (level === GROUP && scan.last !== GROUP) scan.beforeGroup = scan.last;
  scan.last = level;
}

/** Steps over separators and punctuation, which goes to the part before it. Whether anything is left. */
export function skipBreaks(scan: Scan): boolean {
  const { text } = scan;
  for (let kind = classAt(text, scan.at); (kind & BREAK) !== 0; kind = classAt(text, scan.at)) {
    scan.at += 1;
    if ((kind & PUNCTUATION) === 0 || scan.pending >= 0) continue;
    if (scan.lastPart === undefined) scan.pending = scan.at - 1;
    else scan.lastPart.end = scan.at;
  }
  return scan.at < text.length;
}

export function partsOf(scan: Scan): readonly Part[] {
  return scan.parts;
}
