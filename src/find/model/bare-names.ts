/**
 * Names in prose without any word that proves them, as the name model reads them: sentence by sentence, the likeliest way to
 * cut it into words and names. Chinese names with a surname of the table, and foreign ones written by their sound.
 *
 * @see test/data/name-model, which makes the model
 */
import { nameLexicon } from '../../data/name-lexicon.ts';
import {
  foreignLetters,
  foreignPairs,
  givenLetters,
  weightsOfLetters,
  weightsOfShapes,
  weightsOfWords,
} from '../../data/name-weights.ts';
import { singleSurnames } from '../../data/surnames.ts';
import { once } from '../../kinds/once.ts';
import { addListed } from '../cues/proven.ts';
import { beginsOrganisation } from '../organisations.ts';
import { addSpan, type Search } from '../search.ts';
import { modelCompounds } from './compounds.ts';
import { classNumber, FIRST_NAME_CLASS } from './classes.ts';
import { doubleEnd, doubleStart } from './double-surnames.ts';
import { type Lattice, latticeOf, mayBeginName, read } from './lattice.ts';
import { type NameModel, readTables, readWeights } from './model.ts';
import { isOfRegion } from './region-names.ts';
import { HAN, sorts } from './sorts.ts';
import { isInsideWord, wordAt } from './trie.ts';

const EDGE = /* @__PURE__ */ classNumber('edge');
const COMMA = /* @__PURE__ */ classNumber('comma');
const DOT = /* @__PURE__ */ classNumber('dot');

/** A sentence that is longer is read in pieces, cut behind a comma where there is one. */
const LONGEST = 400;

export const nameModel: () => NameModel = /* @__PURE__ */ once(() => {
  const tables = readTables({
    lexicon: nameLexicon,
    surnames: singleSurnames,
    compounds: modelCompounds(),
    given: givenLetters,
    foreign: foreignLetters,
    pairs: foreignPairs,
  });
  const written = { dense: weightsOfShapes, letters: weightsOfLetters, words: weightsOfWords };
  return { ...tables, weights: readWeights(written, tables.words) };
});

export function bareNames(search: Search): void {
  const { units, taken } = search;
  const length = units.length - 1;
  const model = nameModel();
  const known = new Map<number, number>();
  for (const { kind, start, end } of search.spans) if (kind === 'person-name') known.set(start, end);
  const lattice = latticeOf(model, units, taken, known);
  search.isWord = (start, end) => wordAt(model.trie, units, start, end) !== -1;
  search.isInsideWord = (start, end) => isInsideWord(model.trie, units, start, end);
  let from = 0;
  let comma = 0;
  let hans = 0;
  for (let at = 0; at < length; at += 1) {
    const sort = sorts[units[at] as number] as number;
    if (sort === HAN) hans += 1;
    else if (sort === COMMA) comma = at + 1;
    let end = at + 1;
    if (sort !== EDGE && end < length) {
      if (end - from < LONGEST) continue;
      if (comma > from) end = comma;
    }
    if (hans > 1) addClauses(search, lattice, from, end);
    from = end;
    at = end - 1;
    hans = 0;
  }
}

/**
 * Reads the clauses of a sentence in which a name may stand, each with the signs around it, and then adds the names, from the last
 * on. Every way to cut the sentence goes through such a sign, so that what the best one is on one side says nothing of the other.
 */
function addClauses(search: Search, lattice: Lattice, first: number, behind: number): void {
  const { units, taken } = search;
  const names: number[] = [];
  let to = behind;
  let mayHold = false;
  for (let at = behind - 1; at >= first; at -= 1) {
    const sort = sorts[units[at] as number] as number;
    if (sort === HAN) mayHold ||= taken[at] === 0 && mayBeginName(lattice.model, units, at);
    else if (sort < HAN && sort !== DOT && taken[at] === 0) {
      if (mayHold) readNames(lattice, at, to, names);
      to = at + 1;
      mayHold = false;
    }
  }
  if (mayHold) readNames(lattice, first, to, names);
  if (names.length > 0) addNames(search, lattice, names);
}

/** Where the names of a clause begin and end, the last first. */
function readNames(lattice: Lattice, first: number, behind: number, names: number[]): void {
  const last = read(lattice, first, behind);
  const { kind, start, end, before } = lattice.nodes;
  for (let node = last; node > 0; node = before[node] as number) {
    if ((kind[node] as number) >= FIRST_NAME_CLASS) names.push(start[node] as number, end[node] as number);
  }
}

function addNames(search: Search, { model: { trie }, taken }: Lattice, names: readonly number[]): void {
  let next = -1;
  for (let index = 0; index < names.length; index += 2) {
    const from = names[index] as number;
    const to = names[index + 1] as number;
    if (taken[from] !== 0) {
      next = from;
      continue;
    }
    if (isOfOrganisation(search, from, to) || isOfRegion(search.folded, from, to)) continue;
    if (to === next && isRole(search, from, to)) continue;
    next = from;
    const [first, behind] = [doubleStart(search, trie, from, to), doubleEnd(search, trie, from, to)];
    addSpan(search, { kind: 'person-name', start: first, end: behind, by: 'model' });
    addListed(search, first, behind, 'model');
  }
}

/** What somebody is, right before the name: 茶艺师|陈小雨. */
function isRole({ folded }: Search, from: number, to: number): boolean {
  return to - from > 2 && ROLE_ENDS.includes(folded.charAt(to - 1));
}

const ROLE_ENDS = '师员长手工匠家者生';

/** The head of a firm's name: 康瑞热力有限公司, 老|魏面馆. */
function isOfOrganisation(search: Search, from: number, to: number): boolean {
  if (beginsOrganisation(search, from, to)) return true;
  return from > 0 && FAMILIAR.includes(search.folded.charAt(from - 1)) && beginsOrganisation(search, from - 1, to);
}

/** Stand before the surname of who keeps a shop. */
const FAMILIAR = '老小阿';
