/**
 * Several names without a sign between them: set off by blanks (张三 李四, 鹿鸣书店 张三) or by a word (张三和李四,
 * 林○○即林美华). Each must look like a name by itself, for a name may have a blank in it (欧阳 娜娜, 佐藤 花子) and 和 may be
 * its second character: from two to four Han or marks, a common surname in front. Where some are hidden in part already, any
 * surname will do for the others behind a blank, and a word between is no part of a name.
 */
import { organisation } from '../organisation.ts';
import type { Core } from './core.ts';
import { COMMON, classAt, HAN, MARK, OPENS, SURNAME, sortAt } from './characters.ts';
import { surnameLength } from './surname.ts';

type Range = readonly [start: number, end: number];

const SHORTEST = 2;
const LONGEST = 4;
const WORDS = '和与及跟暨即';
/** A name that a word may stand in the middle of: two of two characters, and it. */
const SHORTEST_JOINED = 5;

/** Whether a word that may stand between two names of two characters stands in the middle of five. */
export function mayBeTwo(text: string): boolean {
  return text.length === SHORTEST_JOINED && WORDS.includes(text.charAt(SHORTEST));
}

/** @param text folded; `core` was read in it. `undefined` where there is one name */
export function severalNames(text: string, core: Core): readonly Range[] | undefined {
  const { start, end } = core;
  const blank = text.indexOf(' ', start);
  if (blank >= 0 && blank < end) return byBlanks(text, core);
  return core.form === 'long' && core.count >= SHORTEST_JOINED ? byWord(text, start, end) : undefined;
}

function byBlanks(text: string, { start, end, parts }: Core): readonly Range[] | undefined {
  const pieces: Range[] = [];
  for (let at = start; at < end; ) {
    let next = text.indexOf(' ', at);
    if (next < 0 || next > end) next = end;
    if (next > at) pieces.push([at, next]);
    at = next + 1;
  }
  const [first, second] = pieces;
  if (first === undefined || second === undefined) return undefined;
  const isOne = first[1] - first[0] > 1 && parts[0]?.name === 'surname' && parts[0].end === first[1];
  if (isOne) return undefined;
  const names = pieces.filter((piece) => !isOrganisation(text, piece));
  if (!names.every((piece) => isNameLike(text, piece))) return undefined;
  const isHidden = names.some(([from, to]) => holdsMark(text, from, to));
  const bit = isHidden || names.length < pieces.length ? SURNAME : COMMON;
  const isNamed = ([from, to]: Range): boolean => opensName(text, from, bit) && !holdsMark(text, from, to);
  const isList = isHidden ? names.some(isNamed) : names.every(isNamed);
  return isList ? pieces : undefined;
}

function isOrganisation(text: string, [from, to]: Range): boolean {
  return to - from > LONGEST - 1 && organisation.parse(text.slice(from, to)) !== undefined;
}

/** Of the length of a name, Han and marks. */
function isNameLike(text: string, [from, to]: Range): boolean {
  if (to - from < SHORTEST || to - from > LONGEST) return false;
  for (let at = from; at < to; at += 1) {
    const sort = sortAt(text, at);
    if (sort !== HAN && sort !== MARK) return false;
  }
  return true;
}

function holdsMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (sortAt(text, at) === MARK) return true;
  return false;
}

/** Whether a name may begin here: a surname that is common enough, or a compound one. */
function opensName(text: string, at: number, bit: number): boolean {
  const seen = classAt(text, at);
  return (seen & bit) !== 0 || ((seen & OPENS) !== 0 && surnameLength(text.slice(at, at + LONGEST)) === 2);
}

function byWord(text: string, start: number, end: number): readonly Range[] | undefined {
  for (let at = start + SHORTEST; at + SHORTEST < end && at <= start + LONGEST; at += 1) {
    if (!WORDS.includes(text.charAt(at))) continue;
    const left: Range = [start, at];
    const right: Range = [at + 1, end];
    if (!isNameLike(text, left) || !isNameLike(text, right)) continue;
    const areOpen = opensName(text, start, COMMON) && opensName(text, at + 1, COMMON);
    if (areOpen || holdsMark(text, start, end)) return [left, right];
  }
  return undefined;
}
