/** The lattice on a model small enough to be reckoned by hand: which way through a text is the best one. */
import { describe, expect, it } from 'vitest';
import { classNumber } from '../../../src/find/model/classes.ts';
import { AT_FORM, AT_TRANSITION, AT_WORDS, CLASSES, ONE, TWO } from '../../../src/find/model/features.ts';
import { latticeOf, read, STEP } from '../../../src/find/model/lattice.ts';
import { type NameModel, readTables, type WrittenTables } from '../../../src/find/model/model.ts';
import { wordsOf } from '../../data/name-model/written.ts';
import { findPossible, possibleNames } from '../../../src/find/model/possible.ts';

const written: WrittenTables = {
  lexicon: 'n 10 2 高峰\nn 12 3 早高峰\nv 4 1 说',
  surnames: new Map([['高', 1330]]),
  compounds: new Map([['欧阳', 91]]),
  given: ['峰', '建', '国'],
  foreign: ['约', '', '翰'],
  pairs: '约翰',
};

/** Every word costs its steps, every name what it is told to, and what follows what is all one. */
function modelOf(name: number, change: (weights: Int16Array, words: readonly string[]) => void = () => {}): NameModel {
  const tables = readTables(written);
  const words = wordsOf(written.lexicon);
  const weights = new Int16Array(AT_WORDS + 2 * words.length);
  for (let form = ONE; form <= TWO; form += 1) weights[AT_FORM + form] = name;
  change(weights, words);
  return { ...tables, weights };
}

function pathThrough(text: string, model: NameModel, known: ReadonlyMap<number, number> = new Map()): string {
  const units = Uint16Array.from({ length: text.length + 1 }, (_, at) => (at < text.length ? text.charCodeAt(at) : 0));
  const taken = new Uint8Array(units.length);
  for (const [start, end] of known) taken.fill(1, start, end);
  const lattice = latticeOf(model, units, taken, known);
  const pieces: string[] = [];
  const names = possibleNames(model, units, taken);
  findPossible(names, 0, text.length);
  const last = read(lattice, names, 0, text.length);
  for (let node = last; node > 0; node = lattice.nodes.before[node] as number) {
    const piece = text.slice(lattice.nodes.start[node], lattice.nodes.end[node]);
    pieces.unshift(lattice.nodes.kind[node] === classNumber('nr') ? `[${piece}]` : piece);
  }
  return pieces.join(' ');
}

describe('the best path', () => {
  it.each([
    ['a word that costs less than the name', '高峰说', -10 * STEP - 1, '高峰 说'],
    ['the name where it costs less', '高峰说', -10 * STEP + 1, '[高峰] 说'],
    ['a longer word holds the name', '早高峰说', -10 * STEP + 1, '早高峰 说'],
    ['a given name of two', '高建国说', -40, '[高建国] 说'],
    ['digits and letters in one', '12ab高峰', -80, '12 ab 高峰'],
  ])('%s', (_, text, weight, path) => {
    expect(pathThrough(text, modelOf(weight))).toBe(path);
  });

  it('a word behind the name speaks for it', () => {
    const model = modelOf(-10 * STEP - 5, (weights, words) => {
      weights[AT_WORDS + words.length + words.indexOf('说')] = 10;
    });
    expect(pathThrough('高峰说', model)).toBe('[高峰] 说');
    expect(pathThrough('高峰，', model)).toBe('高峰 ，');
  });

  it('so does the class of what stands before it', () => {
    const model = modelOf(-10 * STEP - 5, (weights) => {
      weights[AT_TRANSITION + classNumber('comma') * CLASSES + classNumber('nr')] = 10;
    });
    expect(pathThrough('，高峰', model)).toBe('， [高峰]');
    expect(pathThrough('、高峰', model)).toBe('、 高峰');
  });

  it('what is a name already is one whatever it is made of, and no other is read over it', () => {
    const model = modelOf(-10 * STEP + 1);
    expect(pathThrough('高**、高峰', model, new Map([[0, 3]]))).toBe('[高**] 、 [高峰]');
    expect(pathThrough('早高峰说', model, new Map([[0, 2]]))).toBe('[早高] 峰 说');
  });
});
