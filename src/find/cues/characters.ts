/** What a UTF-16 unit, folded, may be in a name or beside one, as bits: one look-up says whether to look closer. */
import {
  actWords,
  givenCharacters,
  kinWords,
  linkWords,
  nameFollowers,
  namingWords,
  nameStops,
  nameTurns,
  personRoles,
  personVerbs,
  placeEndings,
  roleEndings,
  soundCharacters,
  turnWords,
} from '../../data/name-cues.ts';
import { honorifics, roleWords } from '../../data/honorifics.ts';
import { compoundSurnames, singleSurnames } from '../../data/surnames.ts';
import { tibetanElements } from '../../data/tibetan-names.ts';
import { MARKS } from '../../text/marks.ts';

/** A Han, or the first unit of one beyond the basic plane. */
export const HAN = 1;
/** A surname, however rare. */
export const SURNAME = 2;
/** One that many have. */
export const KNOWN = 4;
/** One so common that what it begins is rather a name. */
export const COMMON = 8;
/** The first of a compound surname, or of an element of Tibetan names. */
export const COMPOUND = 16;
/** Given names are made of such. */
export const GIVEN = 32;
/** Writes foreign names by their sound. */
export const SOUND = 64;
/** Hides a character. */
export const MARK = 128;
/** No name goes on with it. */
export const STOP = 256;
/** A name ends before it where a sentence goes on. */
export const TURN = 512;
/** Begins a word of two or more that ends a name: a title, a verb. */
export const FOLLOWS = 1024;
/** Makes a place of the characters before it. */
export const PLACE = 2048;
/** Ends a word that a name may stand behind. */
export const LEADS = 4096;
/** Begins a title, or is a sign behind which what stands before it may be looked at: a dot, a mark, a bracket. */
export const TRAILS = 8192;
export const LETTER = 16384;
export const CAPITAL = 32768;

const KNOWN_WEIGHT = 20;
const COMMON_WEIGHT = 90;

/** Surnames that are other words nearly always. */
const SELDOM = '同从由要会能可是自第都来在明甲乙丙谈';
/** Surnames that are other words mostly: they count as rare ones do. */
const RARELY = '和师全应时解路向连关';
/** Written by sound or of other peoples, not in the tables of surnames. */
const NAME_MARKS = '某〇';
/** Radicals of which most characters stand in given names: jade, woman, grass. */
const GIVEN_RANGES = [0x739b, 0x74e0, 0x59ae, 0x5b37, 0x8292, 0x85ff];
const HAN_RANGES = [0x3400, 0x9fff, 0xd840, 0xd8bf, 0xf900, 0xfaff];
/** Hardly anything but names is written with them (rare.ts). */
const RARE_RANGES = [0x3400, 0x4dbf, 0xd840, 0xd8bf];
export const DOT = 0xb7;
/** What else is looked at: the dot of names, a bracket, a line end, a sign of lists, 等, 男 and 女, 说, and what begins Mr. */
const SIGNS = '·(\n、等男女说称诉MDPXx';

function buildClasses(): Uint16Array {
  const classes = new Uint16Array(0x10000);
  const add = (unit: number, bits: number): void => {
    classes[unit] = (classes[unit] as number) | bits;
  };
  const each = (text: string, bits: number): void => {
    for (let at = 0; at < text.length; at += 1) add(text.charCodeAt(at), bits);
  };
  const ranges = (pairs: readonly number[], bits: number): void => {
    for (let at = 0; at < pairs.length; at += 2) {
      for (let unit = pairs[at] as number; unit <= (pairs[at + 1] as number); unit += 1) add(unit, bits);
    }
  };
  ranges(HAN_RANGES, HAN);
  ranges(RARE_RANGES, GIVEN | TRAILS);
  ranges(GIVEN_RANGES, GIVEN);
  ranges([0x41, 0x5a], LETTER | CAPITAL);
  ranges([0x61, 0x7a, 0xc0, 0x24f], LETTER);
  each(givenCharacters, GIVEN);
  each(soundCharacters, SOUND);
  for (const [surname, weight] of singleSurnames) {
    each(
      surname,
      weight >= COMMON_WEIGHT ? SURNAME | KNOWN | COMMON : weight >= KNOWN_WEIGHT ? SURNAME | KNOWN : SURNAME,
    );
  }
  for (let at = 0; at < SELDOM.length; at += 1) {
    const unit = SELDOM.charCodeAt(at);
    classes[unit] = (classes[unit] as number) & ~(SURNAME | KNOWN | COMMON);
  }
  for (let at = 0; at < RARELY.length; at += 1) {
    const unit = RARELY.charCodeAt(at);
    classes[unit] = (classes[unit] as number) & ~(KNOWN | COMMON);
  }
  for (const word of compoundSurnames.keys()) add(word.charCodeAt(0), COMPOUND | TRAILS);
  for (const word of tibetanElements) add(word.charCodeAt(0), COMPOUND);
  each(nameStops, STOP);
  each(nameTurns, TURN);
  each(placeEndings, PLACE);
  for (const word of nameFollowers) add(word.charCodeAt(0), FOLLOWS);
  for (const word of [...honorifics, ...personVerbs]) add(word.charCodeAt(0), FOLLOWS | TRAILS);
  for (const word of [...roleWords, ...personRoles, ...namingWords, ...actWords]) {
    add(word.charCodeAt(word.length - 1), LEADS);
  }
  each(turnWords + roleEndings + linkWords, LEADS);
  each(SIGNS + kinWords, TRAILS);
  each(MARKS + NAME_MARKS, MARK | TRAILS);
  for (const mark of MARKS + NAME_MARKS) {
    const unit = mark.charCodeAt(0);
    classes[unit] = (classes[unit] as number) & ~HAN;
  }
  return classes;
}

export const CLASSES: Uint16Array = /* @__PURE__ */ buildClasses();
