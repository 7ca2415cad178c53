/**
 * The likeliest way to read a stretch of text as words and names: a lattice of every word of the lexicon and every name
 * that the tables allow, and the best path through it, by what words and names cost, which classes follow each other, and
 * which words stand beside names. Linear: at one unit only so many nodes begin as words have lengths and names forms.
 */
import { classNumber, FIRST_NAME_CLASS } from './classes.ts';
import {
  AT_TRANSITION,
  AT_WORDS,
  CLASSES,
  COMPOUND_ONE,
  compoundKey,
  DOTTED,
  FOREIGN,
  featuresOf,
  isPair,
  LONGEST_FOREIGN,
  MOST_FEATURES,
  ONE,
} from './features.ts';
import { isIn } from '../unit-set.ts';
import type { NameModel } from './model.ts';
import { DIGIT, HAN, sorts } from './sorts.ts';
import { childOf, mayBegin, nodeAt, wordEndingAt } from './trie.ts';

const EDGE = /* @__PURE__ */ classNumber('edge');
const DOT = /* @__PURE__ */ classNumber('dot');
const NUMBER = /* @__PURE__ */ classNumber('m');
const LETTERS = /* @__PURE__ */ classNumber('x');
const MORPHEME = /* @__PURE__ */ classNumber('g');
const HAN_NAME = /* @__PURE__ */ classNumber('nr');
const FOREIGN_NAME = /* @__PURE__ */ classNumber('nf');

/** What a step of a word's rarity costs, a run of digits, one of letters, and a Han that is no word. */
export const STEP = 4;
const RUN_OF_DIGITS = 24;
const RUN_OF_LETTERS = 40;
const UNKNOWN = 112;

/** Units of a stretch that there is room for at first: little is laid out for a short text. */
const LONGEST_FIRST = 512;

/** Units of a dotted name. */
const LONGEST_DOTTED = 20;

/**
 * Names that a path must go through, and no others: by offset from the beginning, where the name that begins there ends;
 * -1 inside of one.
 */
export type Forced = Int32Array;

/** Room for the nodes of one stretch, used again for the next one. */
export interface Lattice {
  readonly model: NameModel;
  readonly units: Uint16Array;
  /** By unit: not 0 where no name may stand. */
  readonly taken: Uint8Array;
  /** Names that are found already, by where they begin: where they end. */
  readonly known: ReadonlyMap<number, number>;
  readonly features: Int32Array;
  forced: Forced | undefined;
  /** Where the stretch begins. */
  from: number;
  to: number;
  count: number;
  /** By offset from the beginning of the stretch: the last node that ends there, -1 for none. */
  heads: Int32Array;
  nodes: Nodes;
}

/** By number of a node. */
interface Nodes {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Of a name its form. */
  readonly form: Uint8Array;
  /** Number of the word, -1 for none. */
  readonly word: Int32Array;
  /** Of the best path that ends with it. */
  readonly score: Float64Array;
  /** The node before it on that path. */
  readonly before: Int32Array;
  /** Another node that ends where it does, -1 for none. */
  readonly next: Int32Array;
}

export function latticeOf(
  model: NameModel,
  units: Uint16Array,
  taken: Uint8Array,
  known: ReadonlyMap<number, number> = new Map(),
): Lattice {
  const length = Math.min(units.length, LONGEST_FIRST);
  return {
    ...{ model, units, taken, known, features: new Int32Array(MOST_FEATURES), forced: undefined },
    ...{ from: 0, to: 0, count: 0, heads: new Int32Array(length + 1), nodes: roomFor(3 * length) },
  };
}

/** In one buffer, since to ask for memory takes longer than to read a short text. */
function roomFor(count: number): Nodes {
  const buffer = new ArrayBuffer(count * 30);
  const numbers = (at: number): Int32Array => new Int32Array(buffer, count * (8 + 4 * at), count);
  return {
    score: new Float64Array(buffer, 0, count),
    start: numbers(0),
    end: numbers(1),
    word: numbers(2),
    before: numbers(3),
    next: numbers(4),
    kind: new Uint8Array(buffer, count * 28, count),
    form: new Uint8Array(buffer, count * 29, count),
  };
}

function grow(lattice: Lattice): void {
  const old = lattice.nodes;
  const nodes = roomFor(old.start.length * 2);
  for (const key of Object.keys(nodes) as (keyof Nodes)[]) nodes[key].set(old[key]);
  lattice.nodes = nodes;
}

/**
 * Reads `[from, to)`.
 * @returns the last node of the best path, whose `before` leads back to node 0; -1 where no path goes through `forced`
 */
export function read(lattice: Lattice, from: number, to: number, forced?: Forced): number {
  const { units, taken } = lattice;
  if (lattice.heads.length <= to - from) lattice.heads = new Int32Array(2 * (to - from));
  const heads = lattice.heads.fill(-1, 0, to - from + 1);
  lattice.from = from;
  lattice.to = to;
  lattice.forced = forced;
  lattice.count = 0;
  push(lattice, from, from, EDGE, 0, -1, 0, -1);
  for (let at = from; at < to; at += 1) {
    if (heads[at - from] === -1) continue;
    const sort = sorts[units[at] as number] as number;
    const known = taken[at] === 0 ? undefined : lattice.known.get(at);
    if (known !== undefined && known <= to) {
      // What it is made of says nothing, so that a name means the same to those around it once it is masked.
      addWord(lattice, at, known, HAN_NAME, -1, 0);
    } else if (sort < HAN) {
      addWord(lattice, at, at + 1, sort, -1, 0);
    } else if (sort === HAN) {
      addWords(lattice, at);
      if (taken[at] === 0) {
        addHanNames(lattice, at);
        addForeignNames(lattice, at);
      }
    } else {
      let end = at + 1;
      while (end < to && sorts[units[end] as number] === sort) end += 1;
      if (sort === DIGIT) addWord(lattice, at, end, NUMBER, -1, RUN_OF_DIGITS);
      else addWord(lattice, at, end, LETTERS, -1, RUN_OF_LETTERS);
    }
  }
  const { score, next } = lattice.nodes;
  let best = heads[to - from] as number;
  for (let node = best; node !== -1; node = next[node] as number) {
    if ((score[node] as number) > (score[best] as number)) best = node;
  }
  return best;
}

function push(
  lattice: Lattice,
  start: number,
  end: number,
  kind: number,
  form: number,
  word: number,
  score: number,
  before: number,
): void {
  const node = lattice.count;
  if (node === lattice.nodes.start.length) grow(lattice);
  const { nodes, heads, from } = lattice;
  lattice.count = node + 1;
  nodes.start[node] = start;
  nodes.end[node] = end;
  nodes.kind[node] = kind;
  nodes.form[node] = form;
  nodes.word[node] = word;
  nodes.score[node] = score;
  nodes.before[node] = before;
  nodes.next[node] = heads[end - from] as number;
  heads[end - from] = node;
}

/** All words that begin at a Han, and the Han by itself where it is none of them. */
function addWords(lattice: Lattice, at: number): void {
  const { units, model, to } = lattice;
  const { trie } = model;
  const first = units[at] as number;
  const alone = (trie.firstWord[first] as number) - 1;
  if (alone === -1) addWord(lattice, at, at + 1, MORPHEME, -1, UNKNOWN);
  else addKnown(lattice, at, at + 1, alone);
  if (at + 1 === to || !mayBegin(trie, first, units[at + 1] as number)) return;
  let node = trie.firstNode[first] as number;
  for (let end = at + 2; end <= to; end += 1) {
    const slot = childOf(trie, node, units[end - 1] as number);
    if (slot === -1) return;
    const word = wordEndingAt(trie, slot);
    if (word !== -1) addKnown(lattice, at, end, word);
    node = nodeAt(trie, slot);
  }
}

function addKnown(lattice: Lattice, start: number, end: number, word: number): void {
  const { wordClass, wordSteps } = lattice.model;
  addWord(lattice, start, end, wordClass[word] as number, word, STEP * (wordSteps[word] as number));
}

function addWord(lattice: Lattice, start: number, end: number, kind: number, word: number, cost: number): void {
  const { forced, from } = lattice;
  if (forced !== undefined) for (let at = start; at < end; at += 1) if (forced[at - from] !== 0) return;
  const { weights, wordClass } = lattice.model;
  const nodes = lattice.nodes;
  const behind = word === -1 ? 0 : (weights[AT_WORDS + wordClass.length + word] as number);
  let best = -1;
  let most = 0;
  for (let node = lattice.heads[start - from] as number; node !== -1; node = nodes.next[node] as number) {
    const previous = nodes.kind[node] as number;
    let sum = (nodes.score[node] as number) + (weights[AT_TRANSITION + previous * CLASSES + kind] as number);
    if (previous >= FIRST_NAME_CLASS) sum += behind;
    if (best === -1 || sum > most) {
      best = node;
      most = sum;
    }
  }
  push(lattice, start, end, kind, 0, word, most - cost, best);
}

function addName(lattice: Lattice, start: number, end: number, kind: number, form: number): void {
  const { forced, from, taken, units, features, model } = lattice;
  if (forced !== undefined && forced[start - from] !== end) return;
  for (let at = start + 1; at < end; at += 1) if (taken[at] !== 0) return;
  const { weights } = model;
  const count = featuresOf(model, units, start, end, form, features);
  let own = 0;
  for (let at = 0; at < count; at += 1) own += weights[features[at] as number] as number;
  const nodes = lattice.nodes;
  let best = -1;
  let most = 0;
  for (let node = lattice.heads[start - from] as number; node !== -1; node = nodes.next[node] as number) {
    const previous = nodes.kind[node] as number;
    const word = nodes.word[node] as number;
    let sum = (nodes.score[node] as number) + (weights[AT_TRANSITION + previous * CLASSES + kind] as number);
    if (word !== -1) sum += weights[AT_WORDS + word] as number;
    if (best === -1 || sum > most) {
      best = node;
      most = sum;
    }
  }
  push(lattice, start, end, kind, form, -1, most + own, best);
}

/** Steps of rarity of a surname and a given name of one character, and of two, beyond which no name is thought of. */
const RAREST_ONE = 38;
const RAREST_TWO = 51;

function addHanNames(lattice: Lattice, at: number): void {
  const { units, model, to } = lattice;
  if (to - at < 2) return;
  const own = units[at] as number;
  const next = units[at + 1] as number;
  const surname = model.surname[own] as number;
  if (surname !== 0) addGiven(lattice, at, at + 1, surname, ONE);
  if (to - at < 3 || !isIn(model.compoundFirsts, own)) return;
  const compound = model.compound.get(compoundKey(own, next));
  if (compound !== undefined) addGiven(lattice, at, at + 2, compound, COMPOUND_ONE);
}

/** @param form of a name with a given name of one character; the next one is of two */
function addGiven(lattice: Lattice, start: number, given: number, surname: number, form: number): void {
  const { units, model, to } = lattice;
  const [one, first, second] = model.given;
  const next = units[given] as number;
  const alone = one[next] as number;
  if (alone !== 0 && surname + alone <= RAREST_ONE) addName(lattice, start, given + 1, HAN_NAME, form);
  const begins = first[next] as number;
  if (begins === 0 || given + 2 > to) return;
  const ends = second[units[given + 1] as number] as number;
  if (ends !== 0 && surname + begins + ends <= RAREST_TWO) addName(lattice, start, given + 2, HAN_NAME, form + 1);
}

/** Whether the tables know a name that may begin with the Han at an offset: at most no name is thought of. */
export function mayBeginName(model: NameModel, units: Uint16Array, at: number): boolean {
  const { surname, compound, compoundFirsts, given, foreign } = model;
  const own = units[at] as number;
  const next = units[at + 1] as number;
  const [one, first, second] = given;
  const rarity = surname[own] as number;
  if (rarity !== 0) {
    const alone = one[next] as number;
    if (alone !== 0 && rarity + alone <= RAREST_ONE) return true;
    const begins = first[next] as number;
    const ends = begins === 0 ? 0 : (second[units[at + 2] as number] as number);
    if (ends !== 0 && rarity + begins + ends <= RAREST_TWO) return true;
  }
  const [begins, inside, ends] = foreign;
  if (begins[own] !== 0 && (inside[next] !== 0 || ends[next] !== 0 || sorts[next] === DOT)) return true;
  return isIn(compoundFirsts, own) && compound.has(compoundKey(own, next));
}

/** Names by their sound, with dots too: 约翰·史密斯. Pairs of characters that none of the known ones holds are few in them. */
function addForeignNames(lattice: Lattice, at: number): void {
  const { units, model, to } = lattice;
  const [begins, inside, ends] = model.foreign;
  if (begins[units[at] as number] === 0) return;
  let isDotted = false;
  let part = at;
  let unknown = 0;
  for (let end = at + 1; end <= to; end += 1) {
    const unit = units[end - 1] as number;
    const size = end - part;
    if (size > 1 && !isPair(model, units[end - 2] as number, unit)) {
      unknown += 1;
      if (unknown > (isDotted || size > 4 ? 2 : 1)) return;
    }
    if (ends[unit] !== 0 && (isDotted || size > 1)) {
      addName(lattice, at, end, FOREIGN_NAME, isDotted ? DOTTED : FOREIGN + size);
    }
    const next = units[end] as number;
    if (end + 1 < to && sorts[next] === DOT && begins[units[end + 1] as number] !== 0) {
      isDotted = true;
      part = end + 1;
      unknown = 0;
      end += 1;
      if (end - at >= LONGEST_DOTTED) return;
      if (ends[units[part] as number] !== 0) addName(lattice, at, part + 1, FOREIGN_NAME, DOTTED);
    } else if (size === LONGEST_FOREIGN || (inside[next] === 0 && ends[next] === 0)) return;
  }
}
