/**
 * Where the reading of one address stands: the text, the place, the parts so far, and what of them decides how the next
 * words are read. Parts are numbers, so that nothing is made where nobody asks for them; those of one level that follow
 * each other become one. The scan and its parts are used again by the next value, as the arrays of a text are.
 */
import type { Part } from '../kind.ts';
import { BREAK, PUNCTUATION } from './characters.ts';
import { GROUP, LEVELS, type Level, NOTE, NOTHING } from './levels.ts';
import { type AddressText, classAt, KEPT, TEXT } from './text.ts';

export interface Scan {
  /** Folded. */
  text: AddressText;
  /** Where to read on. */
  at: number;
  /** Of each part its level, start and end, one after the other, behind a first one that is none. */
  readonly parts: Int32Array;
  /** A bit for each level that a part has. */
  levels: number;
  /** Whether no part is wider than the one before it. */
  isOrdered: boolean;
  /** How many numbers of `parts` are written. */
  count: number;
  /** Level of the last part that is no note; `NOTHING` before the first. */
  last: Level;
  /** Level and code of the last region. */
  region: Level;
  code: number;
  /** Level of the part before the last group. */
  beforeGroup: Level;
  /** Whether a road was read. */
  hasRoad: boolean;
  /** Whether the last lane holds buildings: behind 弄 a 号 is a building, behind 巷 a street number. */
  isBlock: boolean;
  /** Whether the last compound consists of houses of one household each: 别墅. */
  isVillas: boolean;
  /** Whether the last number was a yard (5号院), which has buildings. */
  isYard: boolean;
  /** Start of hidden characters, a postcode or the like, that the next part takes in; -1 for none. */
  pending: number;
}

/** Numbers of a part. */
export const PART = 3;
export const START = 1;
export const END = 2;

/** For a text of that many units: each part has one at least. */
function blankScan(length: number): Scan {
  return {
    text: TEXT,
    at: 0,
    parts: new Int32Array(PART * (length + 1)).fill(NOTHING, 0, PART),
    levels: 0,
    isOrdered: true,
    count: PART,
    last: NOTHING,
    region: NOTHING,
    code: 0,
    beforeGroup: NOTHING,
    hasRoad: false,
    isBlock: false,
    isVillas: false,
    isYard: false,
    pending: -1,
  };
}

const SCAN: Scan = /* @__PURE__ */ blankScan(KEPT);

export function scanOf(text: AddressText): Scan {
  const scan = text === TEXT ? SCAN : blankScan(text.length);
  scan.text = text;
  scan.at = 0;
  scan.levels = 0;
  scan.isOrdered = true;
  scan.count = PART;
  scan.last = NOTHING;
  scan.region = NOTHING;
  scan.code = 0;
  scan.beforeGroup = NOTHING;
  scan.hasRoad = false;
  scan.isBlock = false;
  scan.isVillas = false;
  scan.isYard = false;
  scan.pending = -1;
  return scan;
}

/** Adds `[start, end)` as a part and reads on behind it. */
export function add(scan: Scan, level: Level, start: number, end: number): void {
  const { parts, count, pending } = scan;
  const before = parts[count - PART] as Level;
  if (level === before) parts[count - PART + END] = end;
  else {
    if (level < before) scan.isOrdered = false;
    scan.levels |= 1 << level;
    parts[count] = level;
    parts[count + START] = pending < 0 ? start : pending;
    parts[count + END] = end;
    scan.count = count + PART;
  }
  scan.pending = -1;
  scan.at = end;
  if (level === NOTE) return;
  if (level === GROUP && scan.last !== GROUP) scan.beforeGroup = scan.last;
  scan.last = level;
}

/** Where the last part ends; -1 before the first. */
export function lastEnd({ parts, count }: Scan): number {
  return parts[count - PART + END] as number;
}

/** Lets the last part begin before where it was added, if it was added there and is no longer one. */
export function widenLast({ parts, count }: Scan, added: number, start: number): void {
  if (parts[count - PART + START] === added) parts[count - PART + START] = start;
}

/** Steps over separators and punctuation, which goes to the part before it. Whether anything is left. */
export function skipBreaks(scan: Scan): boolean {
  const { text, parts } = scan;
  for (let kind = classAt(text, scan.at); (kind & BREAK) !== 0; kind = classAt(text, scan.at)) {
    scan.at += 1;
    if ((kind & PUNCTUATION) === 0 || scan.pending >= 0) continue;
    if (scan.count === PART) scan.pending = scan.at - 1;
    else parts[scan.count - PART + END] = scan.at;
  }
  return scan.at < text.length;
}

export function partsOf({ parts, count }: Scan): readonly Part[] {
  const all: Part[] = [];
  for (let at = PART; at < count; at += PART) {
    all.push({
      name: LEVELS[parts[at] as Level] as string,
      start: parts[at + START] as number,
      end: parts[at + END] as number,
    });
  }
  return all;
}
