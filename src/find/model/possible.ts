/**
 * Names that may stand in a stretch of text: all that the tables allow, in order of where they begin, each with what it weighs
 * by itself. Linear: at one unit only so many names begin as there are forms of them.
 */
import { classNumber } from './classes.ts';
import {
  COMPOUND_ONE,
  compoundLevel,
  DOTTED,
  FOREIGN,
  featuresOf,
  GIVEN,
  GIVEN_FIRST,
  GIVEN_SECOND,
  isPair,
  LONGEST_FOREIGN,
  levelOf,
  MOST_FEATURES,
  ONE,
  SOUND_FIRST,
  SOUND_INSIDE,
  SOUND_LAST,
  SURNAME,
} from './features.ts';
import { isIn } from '../unit-set.ts';
import type { NameModel } from './model.ts';
import { DOT, sortOf } from './sorts.ts';
import { turnTo, type Words, wordsIn } from './words.ts';

const HAN_NAME = /* @__PURE__ */ classNumber('nr');
const FOREIGN_NAME = /* @__PURE__ */ classNumber('nf');

/** Steps of rarity of a surname and a given name of one character, and of two, beyond which no name is thought of. */
const RAREST_ONE = 38;
const RAREST_TWO = 51;

/** Units of a dotted name. */
const LONGEST_DOTTED = 20;

/** Room for so many at first. */
const FEW = 64;

/** Room for the names of one stretch, used again for the next one. */
export interface PossibleNames {
  readonly model: NameModel;
  readonly words: Words;
  /** By unit: not 0 where no name may stand. */
  taken: Uint8Array;
  readonly features: Int32Array;
  count: number;
  list: NameList;
}

/** By number of a name. */
export interface NameList {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly form: Uint8Array;
  /** The sum of its weights. */
  readonly own: Float64Array;
}

export function possibleNames(model: NameModel, units: Uint16Array, taken: Uint8Array): PossibleNames {
  const words = wordsIn(model.trie, units);
  return { model, words, taken, features: new Int32Array(MOST_FEATURES), count: 0, list: roomFor(FEW) };
}

/** From here on names are looked for in another text. */
export function turnNames(names: PossibleNames, units: Uint16Array, taken: Uint8Array): void {
  names.words.units = units;
  names.taken = taken;
}

function roomFor(count: number): NameList {
  return {
    start: new Int32Array(count),
    end: new Int32Array(count),
    form: new Uint8Array(count),
    own: new Float64Array(count),
  };
}

/** The class of names of a form. */
export function classOfForm(form: number): number {
  return form < FOREIGN ? HAN_NAME : FOREIGN_NAME;
}

/** Finds the names of `[from, to)`. @param first before it none begins */
export function findPossible(names: PossibleNames, from: number, to: number, first: number = from): void {
  const { taken, model, words } = names;
  const { units } = words;
  names.count = 0;
  turnTo(words, from, to);
  for (let at = first; at + 1 < to; at += 1) {
    const unit = units[at] as number;
    if (!isIn(model.beginnings, unit) || taken[at] !== 0) continue;
    const surname = levelOf(model, unit, SURNAME);
    if (surname !== 0) addGiven(names, at, at + 1, to, surname, ONE);
    const compound = at + 2 < to ? compoundLevel(model, unit, units[at + 1] as number) : 0;
    if (compound !== 0) addGiven(names, at, at + 2, to, compound, COMPOUND_ONE);
    if (levelOf(model, unit, SOUND_FIRST) !== 0) addForeign(names, at, to);
  }
}

/** @param form of a name with a given name of one character; the next one is of two */
function addGiven(names: PossibleNames, start: number, given: number, to: number, surname: number, form: number): void {
  const { model } = names;
  const { units } = names.words;
  const next = units[given] as number;
  const alone = levelOf(model, next, GIVEN);
  if (alone !== 0 && surname + alone <= RAREST_ONE) add(names, start, given + 1, form);
  const begins = levelOf(model, next, GIVEN_FIRST);
  if (begins === 0 || given + 2 > to) return;
  const ends = levelOf(model, units[given + 1] as number, GIVEN_SECOND);
  if (ends !== 0 && surname + begins + ends <= RAREST_TWO) add(names, start, given + 2, form + 1);
}

/** Names by their sound, with dots too: 约翰·史密斯. Pairs of characters that none of the known ones holds are few in them. */
function addForeign(names: PossibleNames, at: number, to: number): void {
  const { model } = names;
  const { units } = names.words;
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
    if (levelOf(model, unit, SOUND_LAST) !== 0 && (isDotted || size > 1))
      add(names, at, end, isDotted ? DOTTED : FOREIGN + size);
    const next = units[end] as number;
    if (end + 1 < to && sortOf(next) === DOT && levelOf(model, units[end + 1] as number, SOUND_FIRST) !== 0) {
      isDotted = true;
      part = end + 1;
      unknown = 0;
      end += 1;
      if (end - at >= LONGEST_DOTTED) return;
      if (levelOf(model, units[part] as number, SOUND_LAST) !== 0) add(names, at, part + 1, DOTTED);
    } else if (
      size === LONGEST_FOREIGN ||
      (levelOf(model, next, SOUND_INSIDE) === 0 && levelOf(model, next, SOUND_LAST) === 0)
    )
      return;
  }
}

function add(names: PossibleNames, start: number, end: number, form: number): void {
  const { taken, words, model, features, count } = names;
  for (let at = start + 1; at < end; at += 1) if (taken[at] !== 0) return;
  const { weights } = model;
  const most = featuresOf(model, words, start, end, form, features);
  let own = 0;
  for (let at = 0; at < most; at += 1) own += weights[features[at] as number] as number;
  if (count === names.list.own.length) grow(names);
  put(names.list, count, start, end, form, own);
  names.count = count + 1;
}

function grow(names: PossibleNames): void {
  const old = names.list;
  const list = roomFor(old.own.length * 2);
  for (const key of Object.keys(list) as (keyof NameList)[]) list[key].set(old[key]);
  names.list = list;
}

/** Writes a name down. */
export function put(list: NameList, at: number, start: number, end: number, form: number, own: number): void {
  list.start[at] = start;
  list.end[at] = end;
  list.form[at] = form;
  list.own[at] = own;
}
