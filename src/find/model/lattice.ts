/**
 * The likeliest way to read a stretch of text as words and names: a lattice of every word of the lexicon and every name
 * that the tables allow, and the best path through it, by what words and names cost, which classes follow each other, and
 * which words stand beside names. Linear: at one unit only so many nodes begin as words have lengths and names forms.
 */
import { classNumber, FIRST_NAME_CLASS } from './classes.ts';
import { AT_TRANSITION, AT_WORDS, CLASSES } from './features.ts';
import type { NameModel } from './model.ts';
import { classOfForm, type PossibleNames } from './possible.ts';
import { DIGIT, HAN, sortOf } from './sorts.ts';
import { longestIn, rowAt, type Words } from './words.ts';

export const EDGE: number = /* @__PURE__ */ classNumber('edge');
export const NUMBER: number = /* @__PURE__ */ classNumber('m');
export const LETTERS: number = /* @__PURE__ */ classNumber('x');
export const MORPHEME: number = /* @__PURE__ */ classNumber('g');
const HAN_NAME = /* @__PURE__ */ classNumber('nr');

/** What a step of a word's rarity costs, a run of digits, one of letters, and a Han that is no word. */
export const STEP = 4;
const RUN_OF_DIGITS = 24;
const RUN_OF_LETTERS = 40;
export const UNKNOWN = 112;

/** Units of a stretch that there is room for at first: little is laid out for a short text. */
const LONGEST_FIRST = 64;

/**
 * Names that a path must go through, and no others: by offset from the beginning, where the name that begins there ends;
 * -1 inside of one.
 */
export type Forced = Int32Array;

/** Room for the nodes of one stretch, used again for the next one. */
export interface Lattice {
  readonly model: NameModel;
  units: Uint16Array;
  /** By unit: not 0 where no name may stand. */
  taken: Uint8Array;
  /** Names that are found already, by where they begin: where they end. */
  known: ReadonlyMap<number, number>;
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
    ...{ model, units, taken, known, forced: undefined },
    ...{ from: 0, to: 0, count: 0, heads: new Int32Array(length + 1), nodes: roomFor(3 * length) },
  };
}

/** From here on it reads another text. */
export function turnLattice(
  lattice: Lattice,
  units: Uint16Array,
  taken: Uint8Array,
  known: ReadonlyMap<number, number>,
): void {
  lattice.units = units;
  lattice.taken = taken;
  lattice.known = known;
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
 * @param names those that a path may go through
 * @returns the last node of the best path, whose `before` leads back to node 0; -1 where no path goes through `forced`
 */
export function read(lattice: Lattice, names: PossibleNames, from: number, to: number, forced?: Forced): number {
  const { units, taken } = lattice;
  if (lattice.heads.length <= to - from) lattice.heads = new Int32Array(2 * (to - from));
  const heads = lattice.heads.fill(-1, 0, to - from + 1);
  lattice.from = from;
  lattice.to = to;
  lattice.forced = forced;
  lattice.count = 0;
  push(lattice, from, from, EDGE, 0, -1, 0, -1);
  const { start, end: ends, form, own } = names.list;
  let name = 0;
  for (let at = from; at < to; at += 1) {
    while (name < names.count && (start[name] as number) < at) name += 1;
    if (heads[at - from] === -1) continue;
    const sort = sortOf(units[at] as number);
    const known = taken[at] === 0 ? undefined : lattice.known.get(at);
    if (known !== undefined && known <= to) {
      // What it is made of says nothing, so that a name means the same to those around it once it is masked.
      addWord(lattice, at, known, HAN_NAME, -1, 0);
    } else if (sort < HAN) {
      addWord(lattice, at, at + 1, sort, -1, 0);
    } else if (sort === HAN) {
      addWords(lattice, names.words, at);
      for (; name < names.count && start[name] === at; name += 1) {
        addName(lattice, at, ends[name] as number, form[name] as number, own[name] as number);
      }
    } else {
      let end = at + 1;
      while (end < to && sortOf(units[end] as number) === sort) end += 1;
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
function addWords(lattice: Lattice, words: Words, at: number): void {
  const row = rowAt(words, at);
  const { rows } = words;
  const alone = rows[row + 1] as number;
  if (alone === 0) addWord(lattice, at, at + 1, MORPHEME, -1, UNKNOWN);
  else addKnown(lattice, at, at + 1, alone - 1);
  const longest = longestIn(words, row);
  for (let length = 2; length <= longest; length += 1) {
    const word = rows[row + length] as number;
    if (word !== 0) addKnown(lattice, at, at + length, word - 1);
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
  let best = -1;
  let most = 0;
  for (let node = lattice.heads[start - from] as number; node !== -1; node = nodes.next[node] as number) {
    const previous = nodes.kind[node] as number;
    let sum = (nodes.score[node] as number) + (weights[AT_TRANSITION + previous * CLASSES + kind] as number);
    if (previous >= FIRST_NAME_CLASS && word !== -1) sum += weights[AT_WORDS + wordClass.length + word] as number;
    if (best === -1 || sum > most) {
      best = node;
      most = sum;
    }
  }
  push(lattice, start, end, kind, 0, word, most - cost, best);
}

function addName(lattice: Lattice, start: number, end: number, form: number, own: number): void {
  const { forced, from } = lattice;
  if (forced !== undefined && forced[start - from] !== end) return;
  const kind = classOfForm(form);
  const { weights } = lattice.model;
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
