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
import { once } from '../../text/once.ts';
import { addListed } from '../cues/proven.ts';
import { beginsOrganisation } from '../organisations.ts';
import { addSpan, type Lexicon, type Search } from '../search.ts';
import { isIn } from '../unit-set.ts';
import { modelCompounds } from './compounds.ts';
import { classNumber, FIRST_NAME_CLASS } from './classes.ts';
import { doubleEnd, doubleStart } from './double-surnames.ts';
import { type Gains, gainsOf } from './gains.ts';
import { type Lattice, latticeOf, read, turnLattice } from './lattice.ts';
import { type NameModel, readTables, readWeights } from './model.ts';
import { findPossible, possibleNames, turnNames } from './possible.ts';
import { isOfRegion } from './region-names.ts';
import { DOT, HAN, isHan, signOf } from './sorts.ts';
import { isInsideWord, wordAt } from './trie.ts';
import { keepWorth, type Worth, worthOf } from './worth.ts';

const EDGE = /* @__PURE__ */ classNumber('edge');
const COMMA = /* @__PURE__ */ classNumber('comma');

/** A sentence that is longer is read in pieces, cut behind a comma where there is one. */
const LONGEST = 400;

type ReadyModel = NameModel & { readonly gains: Gains };

export const nameModel: () => ReadyModel = /* @__PURE__ */ once(() => {
  const tables = readTables({
    lexicon: nameLexicon,
    surnames: singleSurnames,
    compounds: modelCompounds(),
    given: givenLetters,
    foreign: foreignLetters,
    pairs: foreignPairs,
  });
  const written = { dense: weightsOfShapes, letters: weightsOfLetters, words: weightsOfWords };
  const model = { ...tables, weights: readWeights(written, tables) };
  return { ...model, gains: gainsOf(model, written) };
});

/** Room for what is read, the same for one text after another: to lay it out takes longer than to read a short one. */
interface Reader {
  readonly model: ReadyModel;
  readonly lexicon: Lexicon;
  readonly worth: Worth;
  readonly lattice: Lattice;
  /** The clauses of a sentence, by threes (`CLAUSE`). */
  readonly clauses: number[];
  /** Where the names of a sentence begin and end, the last first. */
  readonly found: number[];
}

const NO_UNITS: Uint16Array = /* @__PURE__ */ new Uint16Array(1);
const NONE_TAKEN: Uint8Array = /* @__PURE__ */ new Uint8Array(1);
const NONE_KNOWN: ReadonlyMap<number, number> = /* @__PURE__ */ new Map();

const nameReader: () => Reader = /* @__PURE__ */ once(() => {
  const model = nameModel();
  const names = possibleNames(model, NO_UNITS, NONE_TAKEN);
  const lattice = latticeOf(model, NO_UNITS, NONE_TAKEN, NONE_KNOWN);
  const { trie } = model;
  const lexicon: Lexicon = {
    isWord: (units, start, end) => wordAt(trie, units, start, end) !== -1,
    isInsideWord: (units, start, end) => isInsideWord(trie, units, start, end),
  };
  return { model, lexicon, worth: worthOf(names, model.gains), lattice, clauses: [], found: [] };
});

/** Turns to a text; what was read before is let go of. */
function turnTo({ worth, lattice, found }: Reader, units: Uint16Array, taken: Uint8Array): void {
  if (found.length > 0) found.length = 0;
  turnNames(worth.names, units, taken);
  turnLattice(lattice, units, taken, NONE_KNOWN);
}

export function bareNames(search: Search): void {
  const { units, taken } = search;
  const length = units.length - 1;
  const reader = nameReader();
  turnTo(reader, units, taken);
  search.lexicon = reader.lexicon;
  for (let from = 0; from < length; ) {
    const end = findClauses(reader, search, from, length);
    addSentence(reader, search);
    from = end;
  }
  turnTo(reader, NO_UNITS, NONE_TAKEN);
}

/**
 * Finds the clauses of the sentence that begins there in which a name may stand, each with the signs around it. Every way to cut the
 * sentence goes through such a sign, so that what the best one is on one side says nothing of the other.
 * @returns where the sentence ends
 */
function findClauses({ model, clauses }: Reader, { units, taken }: Search, from: number, length: number): number {
  const { beginnings } = model;
  const last = Math.min(length, from + LONGEST);
  if (clauses.length > 0) clauses.length = 0;
  let first = from;
  let begin = -1;
  let comma = 0;
  let sort = -1;
  let at = from;
  for (; at < last && sort !== EDGE; at += 1) {
    const unit = units[at] as number;
    if (isHan(unit)) {
      if (begin === -1 && isIn(beginnings, unit) && taken[at] === 0) begin = at;
      continue;
    }
    sort = signOf(unit);
    if (sort > HAN) continue;
    if (sort === COMMA) comma = at + 1;
    if (sort === DOT || taken[at] !== 0) continue;
    if (begin !== -1) clauses.push(first, at + 1, begin);
    first = at;
    begin = -1;
  }
  if (begin !== -1) clauses.push(first, at, begin);
  if (sort === EDGE || at === length || comma === 0) return at;
  cut(clauses, comma);
  return comma;
}

/** Of a clause: where it begins, where it ends, and where the first name may begin in it. */
const CLAUSE = 3;

/** Leaves out what reaches beyond the end of a sentence. */
function cut(clauses: number[], end: number): void {
  for (let count = clauses.length; count > 0; count -= CLAUSE) {
    if ((clauses[count - 2] as number) <= end) return;
    if ((clauses[count - 1] as number) < end) {
      clauses[count - 2] = end;
      return;
    }
    clauses.length = count - CLAUSE;
  }
}

/** Reads the clauses of a sentence, and then adds the names, both from the last on. */
function addSentence(reader: Reader, search: Search): void {
  const { clauses, found } = reader;
  for (let index = clauses.length - CLAUSE; index >= 0; index -= CLAUSE) {
    readNames(reader, search, clauses[index] as number, clauses[index + 1] as number, clauses[index + 2] as number);
  }
  if (found.length > 0) addNames(search, reader);
}

/** Finds the names of a clause. @param begin before it none begins */
function readNames(
  { worth, lattice, found }: Reader,
  search: Search,
  first: number,
  behind: number,
  begin: number,
): void {
  const { names } = worth;
  findPossible(names, first, behind, begin);
  if (names.count > 0) keepWorth(worth, first, behind);
  if (names.count === 0) return;
  if (lattice.known === NONE_KNOWN) lattice.known = knownIn(search);
  const last = read(lattice, names, first, behind);
  const { kind, start, end, before } = lattice.nodes;
  for (let node = last; node > 0; node = before[node] as number) {
    if ((kind[node] as number) >= FIRST_NAME_CLASS) found.push(start[node] as number, end[node] as number);
  }
}

/** The names that other layers found. */
function knownIn({ spans }: Search): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const { kind, start, end } of spans) if (kind === 'person-name') known.set(start, end);
  return known;
}

function addNames(search: Search, { model: { trie }, found }: Reader): void {
  const { taken } = search;
  let next = -1;
  for (let index = 0; index < found.length; index += 2) {
    const from = found[index] as number;
    const to = found[index + 1] as number;
    if (taken[from] !== 0) {
      next = from;
      continue;
    }
    if (isOfOrganisation(search, from, to) || isOfRegion(search, from, to)) continue;
    if (to === next && isRole(search, from, to)) continue;
    next = from;
    const [first, behind] = [doubleStart(search, trie, from, to), doubleEnd(search, trie, from, to)];
    addSpan(search, { kind: 'person-name', start: first, end: behind, by: 'model' });
    addListed(search, first, behind, 'model');
  }
  found.length = 0;
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
