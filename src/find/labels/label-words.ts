/**
 * The label words that stand at a place of a text, blanks inside them left out: `户 名`, `Tel. No`. A word of letters stands
 * alone: neither a letter before it nor one behind it.
 */
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { childOf, type Label, type LabelIndex, mayBegin } from './label-index.ts';
import { BLANK, closingOf, HAN, isAny, LETTER, LINE_END } from './units.ts';

/** A label word in a text. */
export interface LabelWord {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
  /** `even`: between all characters, 收 件 人. `mixed`: somewhere, 联系 电话, so that it may be two words. */
  readonly blanks: 'none' | 'even' | 'mixed';
  /** The next shorter one that begins there: 电话 of 电话号码. */
  readonly shorter: LabelWord | undefined;
}

const MOST_BLANKS = 8;
/** Signs inside a label of letters: e-mail, receiver_name, Tel. No. */
const INNER: UnitSet = /* @__PURE__ */ unitsOf(' -_.');

/** The longest of them. */
export function labelWordAt({ units }: Search, index: LabelIndex, start: number): LabelWord | undefined {
  const first = units[start] as number;
  let node = index.first[first] as number;
  if (node === 0 || !mayBegin(index, first, units[start + 1] as number)) return undefined;
  if (isAny(units, start, LETTER) && start > 0 && isOfToken(units, start - 1)) return undefined;
  let longest: LabelWord | undefined;
  let blanks: LabelWord['blanks'] = 'none';
  for (let end = start + 1, depth = 1; ; depth += 1) {
    const label = index.labels[node];
    if (label !== undefined && isWhole(units, end)) longest = { label, start, end, blanks, shorter: longest };
    let next = end;
    if (isIn(INNER, units[end] as number))
      next = isAny(units, end - 1, LETTER) ? innerEnd(units, end) : innerBlanksEnd(units, end);
    node = childOf(index, node, units[next] as number);
    if (node === 0) return longest;
    if ((next > end || blanks !== 'none') && isAny(units, next, HAN)) blanks = blanksWith(blanks, next > end, depth);
    end = next + 1;
  }
}

/** @param depth how many characters stand before */
function blanksWith(before: LabelWord['blanks'], isBlank: boolean, depth: number): LabelWord['blanks'] {
  if (isBlank) return depth === 1 || before === 'even' ? 'even' : 'mixed';
  return before === 'even' ? 'mixed' : before;
}

/** Whether a label word of two characters or more begins there, no blank in it. */
export function isLabelAhead({ units }: Search, index: LabelIndex, start: number): boolean {
  const first = units[start] as number;
  let node = index.first[first] as number;
  if (node !== 0 && !mayBegin(index, first, units[start + 1] as number)) return false;
  for (let at = start + 1; node !== 0; at += 1) {
    const label = index.labels[node];
    if (label !== undefined && label.length > 1 && isWhole(units, at)) return true;
    node = childOf(index, node, units[at] as number);
  }
  return false;
}

function isWhole(units: Uint16Array, end: number): boolean {
  return !(isAny(units, end - 1, LETTER) && isOfToken(units, end));
}

/** A letter, or the sign in an email: no label ends before it, or begins behind it. */
function isOfToken(units: Uint16Array, at: number): boolean {
  return isAny(units, at, LETTER) || units[at] === 0x40;
}

function innerBlanksEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (units[end] === 0x20 && end - at < MOST_BLANKS) end += 1;
  return end;
}

function innerEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (end - at < 2 && isIn(INNER, units[end] as number)) end += 1;
  return end;
}

const LONGEST_NOTE = 16;

/** A label with the note in brackets behind it, and the rule that both call for: 户名（业主）, 收件人（电话）. */
export interface NotedLabel {
  readonly label: Label;
  /** Behind the bracket; the end of the word where there is no note. */
  readonly end: number;
}

/** @param word as `labelWordsAt` found it */
export function withNote(search: Search, index: LabelIndex, word: LabelWord): NotedLabel {
  const { units } = search;
  const open = units[word.end] === 0x20 ? word.end + 1 : word.end;
  const closing = closingOf(units[open] as number);
  if (closing === 0 || closing === units[open]) return word;
  let close = open + 1;
  while (units[close] !== closing) {
    if (close - open > LONGEST_NOTE || close >= search.text.length || isAny(units, close, LINE_END)) return word;
    close += 1;
  }
  const joined = labelOf(index, units, word.start, word.end, open + 1, close);
  const label = joined ?? labelOf(index, units, open + 1, close, close, close) ?? word.label;
  return { label, end: close + 1 };
}

/** The label whose key are the units of two stretches, one behind the other. */
function labelOf(
  index: LabelIndex,
  units: Uint16Array,
  start: number,
  end: number,
  more: number,
  last: number,
): Label | undefined {
  let node = -1;
  for (let at = start; at < last; at += 1) {
    if (at === end) at = more;
    if (at >= last) break;
    if (isAny(units, at, BLANK)) continue;
    node = node < 0 ? (index.first[units[at] as number] as number) : childOf(index, node, units[at] as number);
    if (node === 0) return undefined;
  }
  return node < 0 ? undefined : index.labels[node];
}

/** The label that a stretch is, stars and a note included; `undefined` where it is none. */
export function wholeLabel(search: Search, index: LabelIndex, start: number, end: number): Label | undefined {
  let from = start;
  let to = end;
  while (from < to && isStar(search.units, from)) from += 1;
  while (to > from && isStar(search.units, to - 1)) to -= 1;
  if (from === to) return undefined;
  for (let word = labelWordAt(search, index, from); word !== undefined; word = word.shorter) {
    if (word.end > to || word.blanks === 'mixed') continue;
    if (word.end === to) return word.label;
    const noted = withNote(search, index, word);
    if (noted.end === to) return noted.label;
  }
  return undefined;
}

/** What forms set beside a label that must be filled in. */
export function isStar(units: Uint16Array, at: number): boolean {
  return units[at] === 0x2a || units[at] === 0x203b;
}
