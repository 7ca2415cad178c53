/**
 * Person name, 姓名: Han names (surname and given name), names with a dot (买买提·艾合买提), names in letters.
 *
 * Parts: `bullet` (a sign before the name), `surname`, `given`, `title` (先生 …), `note` (a bracketed word such as （户主） that says who somebody is).
 * Form: `plain` (Han, a surname told apart), `dotted`, `latin`, `long` (Han or mixed letters without a surname that
 * could be told), `title-only` (陈先生: the given name is not there). Positions and lengths in rules pass over bullet,
 * title and note. Two characters are always one and one; a compound surname counts from three characters on; of four
 * characters the first two are the surname where the table knows the pair (欧阳娜娜) or both are common (王陈美玉).
 * A bracket that holds anything but such a word belongs to the name: 徐（莹加王旁）. Digits, `@` and an
 * organisation's name are no person's.
 *
 * @source surnames: src/data/surnames.ts; shares of lengths: 公安部, 二〇二〇年全国姓名报告
 */
import { honorifics, noteWords } from '../data/honorifics.ts';
import { compoundSurnames, singleSurnames } from '../data/surnames.ts';
import { boundaries, isPlain } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import { endingIndex, endingOf } from './ending-index.ts';
import type { Kind, Part, Reading } from './kind.ts';
import { organisation } from './organisation.ts';

/** In UTF-16 units; longer text in a name field is no name. */
const LONGEST = 96;
/** The longest name that is read as surname and given name, in characters. */
const LONGEST_PLAIN = 4;
/** Weight from which a surname is common enough to be one of two in a name of four characters. */
const COMMON = 100;
/** Hidden characters that only names write so: 张某某, 王〇明. */
const NAME_MARKS = '某〇';
const HONORIFICS = /* @__PURE__ */ endingIndex(honorifics);
const BULLETS = '●■□▪▫◼◻◆◇♦※★☆';

/** What a name may be made of, as bits; `FOREIGN` is what no name holds. */
const HAN = 1;
const LETTER = 2;
const MARK = 4;
const DOT = 8;
const BRACKET = 16;
const BETWEEN = 32;
const FOREIGN = 64;
const COUNTED = HAN | LETTER | MARK;

/** @param code the first unit of a character, folded */
function sortOf(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code === 0x67d0 ? MARK : HAN;
  if (code === 0x20 || code === 0x09 || code === 0x2d || code === 0x27 || code === 0x2019) return BETWEEN;
  if (code === 0xb7 || code === 0x2e || code === 0x3002) return DOT;
  if (code === 0x28 || code === 0x29) return BRACKET;
  if (isMark(code) || code === 0x3007) return MARK;
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return LETTER;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return FOREIGN;
  if (code <= 0x1fff) return LETTER;
  if (code >= 0x3400 && code <= 0x4dbf) return HAN;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7af)) return LETTER;
  return (code >= 0xd800 && code <= 0xfaff) || (code >= 0x2600 && code <= 0x27bf) ? HAN : FOREIGN;
}

function parse(value: string): Reading | undefined {
  if (value.length === 0 || value.length > LONGEST || organisation.parse(value) !== undefined) return undefined;
  const folded = fold(value);
  const tail = tailStart(folded);
  const bullet = bulletEnd(folded);
  const core = readCore(folded, bullet, tail.name);
  if (core === undefined) return undefined;
  if (isListOfNames(folded.slice(bullet, tail.name))) return undefined;
  if (bullet === 0 && tail.name === value.length) return core;
  const parts: Part[] = [...core.parts];
  if (bullet > 0) parts.unshift({ name: 'bullet', start: 0, end: bullet });
  if (tail.note > tail.name) parts.push({ name: 'title', start: tail.name, end: tail.note });
  if (value.length > tail.note) parts.push({ name: 'note', start: tail.note, end: value.length });
  const surname = folded.slice(bullet, tail.name).trim();
  if (tail.note === tail.name || !isSurname(surname)) return { ...core, parts };
  const bare: Part = {
    name: 'surname',
    start: core.parts[0]?.start ?? 0,
    end: core.parts[core.parts.length - 1]?.end ?? 0,
  };
  return {
    form: 'title-only',
    bare: true,
    parts: [bare, ...parts.filter(({ name }) => name === 'title' || name === 'note')],
  };
}

/** Several names set off by blanks only, each with a surname and of a name's length: 张三 李四, and not 欧阳 娜娜. */
function isListOfNames(text: string): boolean {
  if (!text.includes(' ')) return false;
  const names = text.trim().split(/[ \t]+/);
  if (names.length < 2 || compoundSurnames.has(names[0] ?? '')) return false;
  return names.every((name) => /^[\u4e00-\u9fff]{2,3}$/.test(name) && singleSurnames.has(name.charAt(0)));
}

/** Where the sign ends that a list sets before a name (●张三). It looks like a mask mark and hides nothing. */
function bulletEnd(folded: string): number {
  let end = 0;
  while (BULLETS.includes(folded.charAt(end)) && end < folded.length) end += 1;
  return end;
}

/** Where the name ends, and where the note behind a title begins. */
function tailStart(folded: string): { readonly name: number; readonly note: number } {
  let note = folded.length;
  const open = folded.lastIndexOf('(');
  if (open > 0 && folded.endsWith(')') && isNote(folded.slice(open + 1, -1))) note = open;
  const head = note === folded.length ? folded : folded.slice(0, note).trimEnd();
  const title = endingOf(head, HONORIFICS);
  if (title === undefined || title.length === head.length) return { name: note, note };
  return { name: head.slice(0, head.length - title.length).trimEnd().length, note };
}

function isNote(text: string): boolean {
  return text.split(/[、，,/ ]/).every((word) => noteWords.includes(word) || honorifics.includes(word));
}

function isSurname(text: string): boolean {
  return singleSurnames.has(text) || compoundSurnames.has(text);
}

function readCore(folded: string, from: number, to: number): Reading | undefined {
  const starts: number[] = [];
  let seen = 0;
  const text = from === 0 && to === folded.length ? folded : folded.slice(from, to);
  const edges = isPlain(text) ? undefined : boundaries(text);
  const count = edges === undefined ? text.length : edges.length - 1;
  let end = from;
  let dot = Infinity;
  for (let index = 0; index < count; index += 1) {
    const start = from + (edges?.[index] ?? index);
    const sort = sortOf(folded.charCodeAt(start));
    if (sort === FOREIGN) return undefined;
    seen |= sort;
    if ((sort & COUNTED) !== 0) {
      starts.push(start);
      end = from + (edges?.[index + 1] ?? index + 1);
    } else if (sort === DOT && starts.length > 0 && start < dot) dot = start;
  }
  const first = starts[0];
  if (first === undefined) return undefined;
  const whole: Part = { name: 'given', start: first, end };
  if (dot < end && (seen & LETTER) === 0) return { form: 'dotted', parts: [whole] };
  if ((seen & LETTER) !== 0) return { form: (seen & HAN) !== 0 ? 'long' : 'latin', parts: [whole] };
  if ((seen & BRACKET) !== 0 || starts.length > LONGEST_PLAIN) return { form: 'long', parts: [whole] };
  const surname = surnameLength(folded, starts);
  const given = starts[surname];
  if (surname === 0 || given === undefined) return { form: starts.length > 1 ? 'long' : 'plain', parts: [whole] };
  const surnameEnd = lastEnd(folded, starts, surname);
  return {
    form: 'plain',
    parts: [
      { name: 'surname', start: first, end: surnameEnd },
      { name: 'given', start: given, end },
    ],
  };
}

/** Characters of the surname: 0 where it cannot be told. */
function surnameLength(folded: string, starts: readonly number[]): number {
  const count = starts.length;
  if (count < 2) return 0;
  if (count === 2) return 1;
  const first = characterAt(folded, starts, 0);
  const second = characterAt(folded, starts, 1);
  if (compoundSurnames.has(first + second)) return 2;
  if (count === 3) return 1;
  if (compoundSurnames.has(first + second + characterAt(folded, starts, 2))) return 3;
  if (isCommon(first) && isCommon(second)) return 2;
  return singleSurnames.has(first) ? 1 : 0;
}

function isCommon(surname: string): boolean {
  return (singleSurnames.get(surname) ?? 0) >= COMMON;
}

function characterAt(folded: string, starts: readonly number[], index: number): string {
  const start = starts[index] ?? 0;
  const point = folded.codePointAt(start);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Where the character before character `index` ends: blanks behind it left out. */
function lastEnd(folded: string, starts: readonly number[], index: number): number {
  let end = starts[index] ?? folded.length;
  while (end > 0 && sortOf(folded.charCodeAt(end - 1)) === BETWEEN) end -= 1;
  return end;
}

const SAMPLES: readonly (readonly string[])[] = [
  ['王', '李', '赵'],
  ['张三', '李四', '王磊'],
  ['张小雨', '李建国', '王美玲', '司马光'],
  ['欧阳娜娜', '诸葛明远', '上官云飞'],
];

export const personName: Kind<'person-name'> = {
  id: 'person-name',
  title: { zh: '姓名', en: 'person name' },
  nature: 'identifier',
  parts: ['bullet', 'surname', 'given', 'title', 'note'],
  forms: ['plain', 'dotted', 'latin', 'long', 'title-only'],
  aside: ['bullet', 'title', 'note'],
  siblings: ['organisation'],
  between: '、,;/|&\n\t ',
  shortestItem: 2,
  marks: NAME_MARKS,
  parse,
  sample(size, which) {
    const list = SAMPLES[(size ?? 3) - 1];
    return list?.[which % list.length];
  },
};
