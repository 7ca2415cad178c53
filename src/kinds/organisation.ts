/**
 * Organisation, 单位: a name whose last word says that no person bears it (公司, 书店, 委员会, Ltd …). Known in order that it
 * stays where it stands in a person's field: a shop as the sender of a parcel. Since it stays, nobody may ride along:
 * the name is letters throughout, brackets hold a branch or a place (`鹿鸣书店（总店）`), what stands before a hyphen
 * is an organisation too, and digits are three at most before the last word (第101中学). A single letter such as 店 or 厂
 * decides only for names that are too long for a person's.
 */
import { latinForms, organisationEndings, organisationLetters } from '../data/organisation-words.ts';
import { provinceShortNames, regionsByName } from '../data/regions.ts';
import { boundaries } from '../text/characters.ts';
import { fold, isSettled } from '../text/fold.ts';
import { lengthOf, unitAt } from '../text/unit-at.ts';
import { endingIndex, endingOf } from './ending-index.ts';
import type { Kind, Reading, Shape } from './kind.ts';
import { isLetter } from './written-number.ts';

const LONGEST = 80;
/** A name with a single-letter ending may be a person's up to this length: 王国店, 欧阳建厂. */
const LONGEST_PERSON = 4;
const SHORTEST = 4;
/** A bracket with a single-letter ending is a branch from this length on: 大东店. */
const SHORTEST_BRANCH = 3;

const ENDINGS = /* @__PURE__ */ endingIndex(organisationEndings);
const LAST_LETTERS: ReadonlySet<number> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ organisationLetters.map((letter) => unitAt(letter, 0)),
);

const LETTERS = /^[A-Za-z\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\ud800-\ufaff]+$/;
const DIGIT = /[0-9]/;
const MOST_DIGITS = 3;
const LATIN = /^[A-Za-z][A-Za-z .,&'-]*$/;
/** Signs (folded) between two names: 鹿鸣书店-总店. */
const JOINERS = /[-·&_+]/;

/** Names that are Han throughout share one reading by their length, up to this. */
const LONGEST_SHARED = 24;

function readingOf(length: number): Reading {
  return { parts: [{ name: 'name', start: 0, end: length }] };
}

const SHAPES: readonly Shape[] = /* @__PURE__ */ Array.from({ length: LONGEST_SHARED - SHORTEST + 1 }, (_, shape) => ({
  ...readingOf(SHORTEST + shape),
  shape,
  length: SHORTEST + shape,
}));

function shapeAt(value: string): number {
  const length = lengthOf(value);
  if (length < SHORTEST || length > LONGEST_SHARED) return -1;
  return isNamed(value, length) && isSettledHan(value) ? length - SHORTEST : -1;
}

function parse(value: string): Reading | undefined {
  const { length } = value;
  if (length < SHORTEST || length > LONGEST) return undefined;
  if (!isSettledHan(value)) return isAnyName(fold(value).trim()) ? readingOf(length) : undefined;
  return isNamed(value, length) ? (SHAPES[length - SHORTEST] ?? readingOf(length)) : undefined;
}

/** Han throughout, each as it is when it is folded: most names of organisations, and each unit is a letter of one. */
function isSettledHan(value: string): boolean {
  const { length } = value;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(value, at);
    if (unit < 0x4e00 || unit > 0x9fff || !isSettled(unit)) return false;
  }
  return true;
}

function isAnyName(folded: string): boolean {
  return isHanName(folded) || isLatinName(folded);
}

function isHanName(text: string): boolean {
  const name = withoutBrackets(text);
  if (name === undefined || !isNamed(name)) return false;
  const pieces = name.split(JOINERS);
  return pieces.every(isWritten) && pieces.slice(0, -1).every((piece) => isNamed(piece));
}

/** Letters throughout, or with a number before the last word: 北京市第101中学. */
function isWritten(piece: string): boolean {
  const digits = piece.search(DIGIT);
  if (digits < 1) return LETTERS.test(piece);
  let end = digits;
  while (DIGIT.test(piece.charAt(end))) end += 1;
  if (end - digits > MOST_DIGITS || !LETTERS.test(piece.slice(0, digits))) return false;
  return endingOf(piece, ENDINGS) === piece.slice(end);
}

/** `Example Trading Co., Ltd.`: words of letters, one of them at least before the legal form. */
function isLatinName(text: string): boolean {
  if (!isLetter(unitAt(text, 0)) || !isForm(text.slice(text.lastIndexOf(' ') + 1)) || !LATIN.test(text)) return false;
  const words = text.split(' ');
  const name = words.findIndex(isForm);
  // What follows a comma before the form may be another name.
  if (name < 1 || words.slice(0, name - 1).some((word) => word.endsWith(','))) return false;
  if (!words.slice(name).every(isForm)) return false;
  return !/^co,?$/i.test(words[words.length - 1] as string) || words[name - 1] === '&';
}

function isForm(word: string): boolean {
  return latinForms.includes(word.replace(/[.,]/g, '').toLowerCase());
}

/** @param known its length in characters, where that is plain to see */
function isNamed(name: string, known?: number): boolean {
  const ending = endingOf(name, ENDINGS);
  const isLetter = LAST_LETTERS.has(unitAt(name, name.length - 1));
  if (ending === undefined && !isLetter) return false;
  const length = known ?? boundaries(name).length - 1;
  if (ending !== undefined && length >= SHORTEST && length > ending.length + 1) return true;
  return length > LONGEST_PERSON && isLetter;
}

/** The name without its bracketed pieces; `undefined` where one of them may be a person. */
function withoutBrackets(name: string): string | undefined {
  if (!name.includes('(')) return name;
  const [first = '', ...behind] = name.split('(');
  let rest = first;
  for (const piece of behind) {
    const close = piece.indexOf(')');
    if (close < 0 || !(isBranch(piece.slice(0, close)) || isPlace(piece.slice(0, close)))) return undefined;
    rest += piece.slice(close + 1);
  }
  return rest;
}

function isBranch(text: string): boolean {
  if (!LETTERS.test(text)) return false;
  if (endingOf(text, ENDINGS) !== undefined) return true;
  return text.length >= SHORTEST_BRANCH && LAST_LETTERS.has(unitAt(text, text.length - 1));
}

/** A region by its name, or a province or a prefecture by its short one: 大东区, 沈阳. */
function isPlace(text: string): boolean {
  if (text.length < 2) return false;
  const isCity = regionsByName.get(`${text}市`)?.some(({ code }) => code.endsWith('00')) === true;
  return isCity || text === '中国' || provinceShortNames.has(text) || regionsByName.has(text);
}

const SAMPLES: readonly (readonly [place: string, ending: string])[] = [
  ['北京', '鹿鸣书店'],
  ['云溪', '燃气有限公司'],
];

export const organisation: Kind<'organisation'> = {
  id: 'organisation',
  title: { zh: '单位', en: 'organisation' },
  nature: 'kept',
  parts: ['name'],
  siblings: ['person-name'],
  shapes: SHAPES,
  shapeAt,
  parse,
  sample(size, which) {
    const [place, ending] = SAMPLES[which % SAMPLES.length] as readonly [string, string];
    if (size === undefined) return place + ending;
    const isShared = Number.isInteger(size) && size >= SHORTEST && size <= LONGEST_SHARED;
    return isShared ? ending.slice(-2).padStart(size, place) : undefined;
  },
};
