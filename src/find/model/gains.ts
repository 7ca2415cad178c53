/**
 * What is gained at most where a name is read in place of a word, for what stands beside it: by the classes of both, whatever
 * word or name that is, and by the unit that it ends or begins with, if it is a word that speaks for a name itself.
 */
import { classNumber, FIRST_NAME_CLASS } from './classes.ts';
import { unitAt } from '../../text/unit-at.ts';
import { CLASSES } from './features.ts';
import { eachWeighed, type NameModel, type WrittenWeights } from './model.ts';

export interface Gains {
  /** By `gainIndex`. */
  readonly before: Int16Array;
  readonly behind: Int16Array;
  /** By unit, at most: what a word that ends with it weighs before a name, and with the sign changed what it does. */
  readonly ending: Int8Array;
  readonly lostEnding: Int8Array;
  /** The same of a word that begins with it behind a name. */
  readonly beginning: Int8Array;
  readonly lostBeginning: Int8Array;
}

const FIRST_WORD_CLASS = /* @__PURE__ */ classNumber('n');

export function gainIndex(name: number, word: number): number {
  return (name - FIRST_NAME_CLASS) * CLASSES + word;
}

/** @param written the words that weigh anything */
export function gainsOf({ weights }: NameModel, written: Pick<WrittenWeights, 'words'>): Gains {
  const before = new Int16Array(gainIndex(CLASSES, 0));
  const behind = new Int16Array(before.length);
  for (let name = FIRST_NAME_CLASS; name < CLASSES; name += 1) {
    for (let word = 0; word < CLASSES; word += 1) {
      const index = gainIndex(name, word);
      before[index] = mostOver((kind) => [kind * CLASSES + name, kind * CLASSES + word], weights);
      behind[index] = mostOver((kind) => [name * CLASSES + kind, word * CLASSES + kind], weights);
    }
  }
  const [ending, lostEnding] = [new Int8Array(0x10000), new Int8Array(0x10000)];
  const [beginning, lostBeginning] = [new Int8Array(0x10000), new Int8Array(0x10000)];
  eachWeighed(written, (word, side, weight) => {
    const [most, lost] = side === 0 ? [ending, lostEnding] : [beginning, lostBeginning];
    const unit = unitAt(word, side === 0 ? word.length - 1 : 0);
    raise(most, unit, weight);
    raise(lost, unit, -weight);
  });
  return { before, behind, ending, lostEnding, beginning, lostBeginning };
}

type Pair = readonly [withName: number, withWord: number];

function mostOver(transitions: (kind: number) => Pair, weights: NameModel['weights']): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let kind = FIRST_WORD_CLASS; kind < CLASSES; kind += 1) {
    const [withName, withWord] = transitions(kind);
    most = Math.max(most, (weights[withName] as number) - (weights[withWord] as number));
  }
  return most;
}

function raise(most: Int8Array, unit: number, weight: number): void {
  if (weight > (most[unit] as number)) most[unit] = weight;
}
