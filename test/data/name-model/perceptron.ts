/**
 * Learns the weights: an averaged structured perceptron. Where the best path of a sentence goes through other names than it
 * holds, the features of the best path through the right ones gain and those of the wrong path lose. Only what has to do
 * with names is learned; how words follow each other stays.
 */
import { FIRST_NAME_CLASS } from '../../../src/find/model/classes.ts';
import { AT_FORM, AT_SURNAME, AT_WORDS, CLASSES, DENSE, featuresOf } from '../../../src/find/model/features.ts';
import { type Forced, type Lattice, latticeOf, read } from '../../../src/find/model/lattice.ts';
import type { NameModel } from '../../../src/find/model/model.ts';
import { findPossible, type PossibleNames, possibleNames } from '../../../src/find/model/possible.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Sentence } from './sentences.ts';

/** What one mistake changes, in eighths of a natural logarithm; half of it where a character or word is meant. */
const RATE = 1;
/** What a character or a word may weigh at most. */
const MOST_OF_LETTER = 16;
const MOST_OF_WORD = 24;
export interface Learner {
  /** @returns whether it was known already */
  readonly learn: (sentence: Sentence) => boolean;
  /** The mean of the weights after each sentence. */
  readonly average: () => Float64Array;
}

/** @param margin by how much a wrong name must be worse than none */
export function learnerOf(model: NameModel, margin: number): Learner {
  const weights = model.weights as Float64Array;
  const sums = new Float64Array(weights.length);
  let steps = 1;
  const change = (feature: number, by: number): void => {
    const old = weights[feature] as number;
    const most = feature < DENSE ? Number.POSITIVE_INFINITY : feature < AT_WORDS ? MOST_OF_LETTER : MOST_OF_WORD;
    const wished = old + (feature < DENSE ? by : by / 2);
    const next = Math.max(-most, Math.min(most, wished));
    weights[feature] = feature < DENSE ? wished : next;
    sums[feature] = (sums[feature] as number) + ((weights[feature] as number) - old) * steps;
  };
  const raiseNames = (by: number): void => {
    for (let at = AT_FORM; at < AT_SURNAME; at += 1) weights[at] = (weights[at] as number) + by;
  };
  const learn = ({ text, names }: Sentence): boolean => {
    steps += 1;
    const units = unitsOf(text);
    const taken = new Uint8Array(units.length);
    const possible = possibleNames(model, units, taken);
    const lattice = latticeOf(model, units, taken);
    raiseNames(margin);
    findPossible(possible, 0, text.length);
    const guess = read(lattice, possible, 0, text.length);
    raiseNames(-margin);
    findPossible(possible, 0, text.length);
    const found = namesOn(lattice, guess);
    const wanted = new Set(names.map(([start, end]) => key(start, end)));
    if (found.length === wanted.size && found.every((name) => wanted.has(name))) return true;
    const wrong = pathOf(lattice, possible, guess);
    const forced: Forced = new Int32Array(text.length + 1);
    for (const [start, end] of names) {
      forced.fill(-1, start, end);
      forced[start] = end;
    }
    const right = read(lattice, possible, 0, text.length, forced);
    if (right === -1) return false;
    for (const feature of pathOf(lattice, possible, right)) change(feature, RATE);
    for (const feature of wrong) change(feature, -RATE);
    return false;
  };
  const average = (): Float64Array => weights.map((weight, at) => weight - (sums[at] as number) / steps);
  return { learn, average };
}

export function unitsOf(text: string): Uint16Array {
  const folded = fold(text);
  return Uint16Array.from({ length: folded.length + 1 }, (_, at) => (at < folded.length ? folded.charCodeAt(at) : 0));
}

function key(start: number, end: number): number {
  return start * 0x10000 + end;
}

export function namesOn({ nodes }: Lattice, last: number): readonly number[] {
  const found: number[] = [];
  for (let node = last; node > 0; node = nodes.before[node] as number) {
    if ((nodes.kind[node] as number) < FIRST_NAME_CLASS) continue;
    found.push(key(nodes.start[node] as number, nodes.end[node] as number));
  }
  return found;
}

/** Features of a path that are learned: all of names, of what stands before and behind them. */
function pathOf(lattice: Lattice, { words, features }: PossibleNames, last: number): readonly number[] {
  const { model } = lattice;
  const { kind, before, word, start, end, form } = lattice.nodes;
  const path: number[] = [];
  for (let node = last; node > 0; node = before[node] as number) {
    const own = kind[node] as number;
    const previous = before[node] as number;
    const isName = own >= FIRST_NAME_CLASS;
    const wasName = (kind[previous] as number) >= FIRST_NAME_CLASS;
    if (isName || wasName) path.push((kind[previous] as number) * CLASSES + own);
    if (wasName && (word[node] as number) >= 0) path.push(AT_WORDS + model.wordClass.length + (word[node] as number));
    if (!isName) continue;
    if ((word[previous] as number) >= 0) path.push(AT_WORDS + (word[previous] as number));
    const [from, to, shape] = [start[node] as number, end[node] as number, form[node] as number];
    path.push(...features.subarray(0, featuresOf(model, words, from, to, shape, features)));
  }
  return path;
}
