/**
 * Which of the names that may stand in a stretch can be on the best path through it at all. A name that weighs less than the
 * words that it is made of, whatever stands on either side, is on none: the path with those words in its place is better. Most
 * names fall so, and with them most stretches, which are never read.
 */
import { classNumber, FIRST_NAME_CLASS } from './classes.ts';
import { AT_TRANSITION, AT_WORDS, CLASSES } from './features.ts';
import { type Gains, gainIndex } from './gains.ts';
import { EDGE, LETTERS, MORPHEME, NUMBER, STEP, UNKNOWN } from './lattice.ts';
import type { NameModel } from './model.ts';
import { classOfForm, type PossibleNames, put } from './possible.ts';
import { DIGIT, HAN, isHan, sortOf } from './sorts.ts';
import { longestIn, rowAt, wordOf } from './words.ts';

const HAN_NAME = /* @__PURE__ */ classNumber('nr');
const FOREIGN_NAME = /* @__PURE__ */ classNumber('nf');

/** Names that are longer are read wherever the tables allow them: there are few of them. */
const LONGEST = 3;

/** What may stand on one side of a name. */
interface Side {
  /** How many there are; `ANY`: whatever is made of Han. */
  count: number;
  readonly kind: Uint8Array;
  /** What each weighs beside a name; the first of any. */
  readonly weight: Int16Array;
}

const ANY = -1;

/** A word of each length, two names, a sign. */
const MOST = 12;

export interface Worth {
  readonly names: PossibleNames;
  readonly gains: Gains;
  readonly before: Side;
  readonly behind: Side;
}

export function worthOf(names: PossibleNames, gains: Gains): Worth {
  const side = (): Side => ({ count: 0, kind: new Uint8Array(MOST), weight: new Int16Array(MOST) });
  return { names, gains, before: side(), behind: side() };
}

/** Keeps those of the names of `[from, to)` that may be on the best path through it. */
export function keepWorth(worth: Worth, from: number, to: number): void {
  const { names, before, behind } = worth;
  const { list, count } = names;
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const start = list.start[index] as number;
    const end = list.end[index] as number;
    const form = list.form[index] as number;
    const own = list.own[index] as number;
    if (end - start <= LONGEST) {
      const kind = classOfForm(form);
      guessBefore(worth, from, start);
      guessBehind(worth, end, to);
      if (isBeaten(worth, start, end, kind, own)) continue;
      if (before.count === ANY || behind.count === ANY) {
        if (before.count === ANY) findBefore(names, before, from, start);
        if (behind.count === ANY) findBehind(names, behind, end);
        if (isBeaten(worth, start, end, kind, own)) continue;
      }
    }
    put(list, kept, start, end, form, own);
    kept += 1;
  }
  names.count = kept;
}

/** What may end where a name begins, as far as it can be told without looking for words. */
function guessBefore({ names, gains, before }: Worth, from: number, start: number): void {
  const { units } = names.words;
  before.count = 0;
  if (start === from) add(before, EDGE, 0);
  else if (isHan(units[start - 1] as number)) {
    before.count = ANY;
    before.weight[0] =
      (gains.ending[units[start - 1] as number] as number) + (gains.lostBeginning[units[start] as number] as number);
  } else addOther(before, units[start - 1] as number, names.taken[start - 1] as number);
}

/** The same of what may begin where it ends. */
function guessBehind({ names, gains, behind }: Worth, end: number, to: number): void {
  const { units } = names.words;
  behind.count = 0;
  if (end === to) return;
  if (isHan(units[end] as number)) {
    behind.count = ANY;
    behind.weight[0] =
      (gains.beginning[units[end] as number] as number) + (gains.lostEnding[units[end - 1] as number] as number);
  } else addOther(behind, units[end] as number, names.taken[end] as number);
}

/** A sign, a run, or a name that is known already. */
function addOther(side: Side, unit: number, taken: number): void {
  const sort = sortOf(unit);
  add(side, sort < HAN ? sort : sort === DIGIT ? NUMBER : LETTERS, 0);
  if (taken !== 0) add(side, HAN_NAME, 0);
}

function add(side: Side, kind: number, weight: number): void {
  const { count } = side;
  side.kind[count] = kind;
  side.weight[count] = weight;
  side.count = count + 1;
}

/** Names, and all words that end where a name begins. */
function findBefore({ model, words }: PossibleNames, before: Side, from: number, start: number): void {
  const { trie, weights, wordClass } = model;
  before.count = 0;
  add(before, HAN_NAME, 0);
  add(before, FOREIGN_NAME, 0);
  for (let first = start - 1; first >= from && start - first <= trie.longest; first -= 1) {
    const word = wordOf(words, first, start);
    if (word !== -1) add(before, wordClass[word] as number, weights[AT_WORDS + word] as number);
    else if (first + 1 === start) add(before, MORPHEME, 0);
  }
}

/** Names, and all words that begin where it ends. */
function findBehind({ model, words }: PossibleNames, behind: Side, end: number): void {
  const { weights, wordClass } = model;
  const row = rowAt(words, end);
  const longest = longestIn(words, row);
  behind.count = 0;
  add(behind, HAN_NAME, 0);
  add(behind, FOREIGN_NAME, 0);
  for (let length = 1; length <= longest; length += 1) {
    const word = (words.rows[row + length] as number) - 1;
    if (word !== -1) add(behind, wordClass[word] as number, weights[AT_WORDS + wordClass.length + word] as number);
    else if (length === 1) add(behind, MORPHEME, 0);
  }
}

/** Whether the words of a name of two or three characters, cut in any way, make a better path than the name. */
function isBeaten(worth: Worth, start: number, end: number, kind: number, own: number): boolean {
  const { model, words } = worth.names;
  const whole = wordOf(words, start, end);
  if (whole !== -1 && isLoss(worth, kind, whole, whole, own + costOf(model, whole))) return true;
  const first = wordOf(words, start, start + 1);
  const last = wordOf(words, end - 1, end);
  if (end - start === 2) return isLoss(worth, kind, first, last, own + costOfBoth(model, first, last));
  const head = wordOf(words, start, end - 1);
  if (head !== -1 && isLoss(worth, kind, head, last, own + costOfBoth(model, head, last))) return true;
  const tail = wordOf(words, start + 1, end);
  if (tail !== -1 && isLoss(worth, kind, first, tail, own + costOfBoth(model, first, tail))) return true;
  const middle = wordOf(words, start + 1, start + 2);
  const cost = costOfBoth(model, first, middle) + costOfBoth(model, middle, last) - costOf(model, middle);
  return isLoss(worth, kind, first, last, own + cost);
}

function kindOf({ wordClass }: NameModel, word: number): number {
  return word === -1 ? MORPHEME : (wordClass[word] as number);
}

function costOf({ wordSteps }: NameModel, word: number): number {
  return word === -1 ? UNKNOWN : STEP * (wordSteps[word] as number);
}

/** Of two words, one behind the other. */
function costOfBoth(model: NameModel, one: number, other: number): number {
  const step = model.weights[AT_TRANSITION + kindOf(model, one) * CLASSES + kindOf(model, other)] as number;
  return costOf(model, one) + costOf(model, other) - step;
}

/** @param gain what the name weighs more than words, of which these are the first and the last, but for what stands beside it */
function isLoss(worth: Worth, name: number, first: number, last: number, gain: number): boolean {
  const { model } = worth.names;
  const withFirst = gain + gainBefore(worth, name, kindOf(model, first), first);
  return withFirst + gainBehind(worth, name, kindOf(model, last), last) < 0;
}

/** What a name in place of a word gains at most behind what stands before it. @param kind the class of the word */
function gainBefore({ names, gains, before }: Worth, name: number, kind: number, word: number): number {
  const { count } = before;
  if (count === ANY) return (gains.before[gainIndex(name, kind)] as number) + (before.weight[0] as number);
  const { weights, wordClass } = names.model;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    const other = before.kind[index] as number;
    const row = AT_TRANSITION + other * CLASSES;
    let gain = (weights[row + name] as number) - (weights[row + kind] as number) + (before.weight[index] as number);
    if (other >= FIRST_NAME_CLASS && word !== -1) gain -= weights[AT_WORDS + wordClass.length + word] as number;
    if (gain > most) most = gain;
  }
  return most;
}

/** The same before what stands behind it; nothing where the stretch ends. */
function gainBehind({ names, gains, behind }: Worth, name: number, kind: number, word: number): number {
  const { count } = behind;
  if (count === ANY) return (gains.behind[gainIndex(name, kind)] as number) + (behind.weight[0] as number);
  const { weights } = names.model;
  let most = count === 0 ? 0 : Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index += 1) {
    const other = behind.kind[index] as number;
    let gain = (weights[AT_TRANSITION + name * CLASSES + other] as number) + (behind.weight[index] as number);
    gain -= weights[AT_TRANSITION + kind * CLASSES + other] as number;
    if (other >= FIRST_NAME_CLASS && word !== -1) gain -= weights[AT_WORDS + word] as number;
    if (gain > most) most = gain;
  }
  return most;
}
