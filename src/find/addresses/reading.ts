/**
 * What the grammar of addresses reads in a stretch of running text, without what is no address before it and behind it: it
 * begins with a region where one stands, and ends with its last level, with the marks of levels that are covered, and with
 * the numbers of a list (22号、24号, 22号至30号).
 */
import { readAddress } from '../../kinds/address/grammar.ts';
import { personEnd } from '../../kinds/address/glued-names.ts';
import { NOTHING } from '../../kinds/address/levels.ts';
import { regionAt } from '../../kinds/address/regions.ts';
import { localityEnd } from '../../kinds/address/localities.ts';
import { LETTERS, regionNameAt } from '../../kinds/address/region-names.ts';
import { layOut, unitAt } from '../../kinds/address/text.ts';
import { nameWordAt } from '../../kinds/address/words.ts';
import type { Part } from '../../kinds/kind.ts';
import type { Search } from '../search.ts';
import { isMeasure } from './evidence.ts';
import { DIGIT, HAN, kindOf, LETTER, MARK, NUMERIC } from './unit-kinds.ts';

export interface Read {
  /** Without notes at either end, as offsets of the whole text. */
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

/** Reads `[from, to)`, from the first region on that begins before `anchor`; `undefined` where no level is read. */
export function readBetween({ folded, units }: Search, from: number, to: number, anchor: number): Read | undefined {
  const start = from + regionStart(folded.slice(from, to), anchor - from);
  const parts = readAddress(layOut(folded.slice(start, to)));
  if (parts === undefined) return undefined;
  const placed: Part[] = [];
  for (const part of parts) {
    if (part.name !== 'note') placed.push({ name: part.name, start: start + part.start, end: start + part.end });
    else if (placed.length > 0) break;
  }
  while (placed.length > 0 && isMeasure(folded, placed[placed.length - 1] as Part)) placed.pop();
  const [first] = placed;
  const last = placed[placed.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const shown = shownEnd(units, last.start, last.end);
  const end = listEnd(units, marksEnd(units, shown));
  placed[placed.length - 1] = { name: last.name, start: last.start, end: Math.max(shown, marksEnd(units, shown)) };
  return { parts: placed, start: behindPerson(folded, first), end };
}

/** Characters in the name of a compound without a level word, at most: 江畔一品. */
const LONGEST_COMPOUND = 4;

/** Where a compound's own name begins that somebody's name is glued to: 王建国|江畔一品. */
function behindPerson(folded: string, { name, start, end }: Part): number {
  if (name !== 'compound' || end - start <= LONGEST_COMPOUND) return start;
  const text = layOut(folded.slice(start, end));
  return nameWordAt(text, end - start - 2) === undefined && nameWordAt(text, end - start - 1) === undefined
    ? start + personEnd(text, 0, end - start)
    : start;
}

/** 师 */
const DIVISION = 0x5e08;
const CORPS = '第农兵一二三四五六七八九十';

/** Where the first region of a stretch begins; 0 where there is none. */
function regionStart(stretch: string, anchor: number): number {
  const text = layOut(stretch);
  const isCorps = stretch.charCodeAt(0) !== DIVISION && stretch.includes('师');
  for (let at = 0; at + 1 < anchor; at += 1) {
    if (localityEnd(text, at, 0) !== 0) return at;
    const isLikely =
      regionNameAt(text, at) !== 0 ||
      (LETTERS.has(unitAt(text, at)) && regionNameAt(text, at + 1) !== 0) ||
      (isCorps && CORPS.includes(stretch.charAt(at)));
    if (isLikely && regionAt(text, at, NOTHING, 0) !== undefined) return at;
  }
  return 0;
}

function shownEnd(units: Uint16Array, start: number, end: number): number {
  let at = end;
  while (at > start && (kindOf(units[at - 1] as number) & (HAN | NUMERIC)) === 0 && units[at - 1] !== 0x23) at -= 1;
  return at;
}

/** Where covered levels end that stand behind one that shows: 大东区|****, 和睦路|*******-*-***. */
function marksEnd(units: Uint16Array, from: number): number {
  let end = from;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as number;
    if ((kindOf(unit) & MARK) !== 0) end = at + 1;
    else if (at === from || !isHyphen(unit)) break;
  }
  return end;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2f;
}

/** What joins the numbers of a list. */
const JOINERS = '、至到和及与-~';
/** Words behind its numbers. */
const LIST_WORDS = '号室户栋幢座楼单';
const LONGEST_NUMBER = 8;

/** Where a list of numbers ends that goes on behind an address. */
function listEnd(units: Uint16Array, from: number): number {
  let end = from;
  while (JOINERS.includes(String.fromCharCode(units[end] as number))) {
    let at = end + 1;
    while (at - end <= LONGEST_NUMBER && isListed(units[at] as number)) at += 1;
    if (at === end + 1 || !LIST_WORDS.includes(String.fromCharCode(units[at] as number))) break;
    end = at + 1;
    if (units[end] === 0x697c && units[end - 1] === 0x53f7) end += 1;
    if (units[end - 1] === 0x5355 && units[end] === 0x5143) end += 1;
  }
  return end;
}

function isListed(unit: number): boolean {
  return (kindOf(unit) & (DIGIT | LETTER | MARK)) !== 0 || unit === 0x2d;
}
