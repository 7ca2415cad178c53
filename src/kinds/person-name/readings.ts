/**
 * Readings of names that are told at a look, made once and given out again. Of names that are Han throughout: by the number of
 * characters and how many of them are the surname; none of the surname: the name is one part. Of names with a title, a note
 * or a dot: by the places of these.
 */
import type { Part, Shape } from '../kind.ts';

function reading(shape: number, length: number, surname: number): Shape {
  const given: Part = { name: 'given', start: surname, end: length };
  if (surname === 0) return { shape, length, form: length > 1 ? 'long' : 'plain', parts: [given] };
  return { shape, length, form: 'plain', parts: [{ name: 'surname', start: 0, end: surname }, given] };
}

export const ONE: Shape = /* @__PURE__ */ reading(0, 1, 0);
export const TWO: Shape = /* @__PURE__ */ reading(1, 2, 1);
export const THREE: Shape = /* @__PURE__ */ reading(2, 3, 1);
export const THREE_COMPOUND: Shape = /* @__PURE__ */ reading(3, 3, 2);
export const FOUR_UNTOLD: Shape = /* @__PURE__ */ reading(4, 4, 0);
export const FOUR: Shape = /* @__PURE__ */ reading(5, 4, 1);
export const FOUR_COMPOUND: Shape = /* @__PURE__ */ reading(6, 4, 2);
const FIVE_UNTOLD: Shape = /* @__PURE__ */ reading(7, 5, 0);
const FIVE_COMPOUND: Shape = /* @__PURE__ */ reading(8, 5, 3);

/** Names that end in a character beyond the basic plane, which is two units. */
export const TWO_RARE: Shape = /* @__PURE__ */ rare(9, '张𠮷');
export const THREE_RARE: Shape = /* @__PURE__ */ rare(10, '张小𠮷');

function rare(shape: number, pattern: string): Shape {
  return { ...reading(shape, pattern.length, 1), pattern };
}

/** Of a title that is told at a look. */
export const TITLE_LENGTH = 2;

/** A surname and a title: 陈先生. */
export const TITLED: Shape = /* @__PURE__ */ titleOnly(11, '陈先生');
const COMPOUND_TITLED: Shape = /* @__PURE__ */ titleOnly(12, '欧阳先生');

function titleOnly(shape: number, pattern: string): Shape {
  const end = pattern.length - TITLE_LENGTH;
  const parts: readonly Part[] = [
    { name: 'surname', start: 0, end },
    { name: 'title', start: end, end: pattern.length },
  ];
  return { shape, length: pattern.length, pattern, form: 'title-only', bare: true, parts };
}

const TWO_TITLED: Shape = /* @__PURE__ */ before(13, '张三', 'title', '先生');
const THREE_TITLED: Shape = /* @__PURE__ */ before(14, '张小雨', 'title', '先生');

/** By the length of the name, then by that of the note with its brackets. */
const NOTED: readonly (readonly Shape[])[] = /* @__PURE__ */ [
  /* @__PURE__ */ [
    /* @__PURE__ */ before(15, '张三', 'note', '(收)'),
    /* @__PURE__ */ before(16, '张三', 'note', '(代收)'),
    /* @__PURE__ */ before(17, '张三', 'note', '(收件人)'),
  ],
  /* @__PURE__ */ [
    /* @__PURE__ */ before(18, '张小雨', 'note', '(收)'),
    /* @__PURE__ */ before(19, '张小雨', 'note', '(代收)'),
    /* @__PURE__ */ before(20, '张小雨', 'note', '(收件人)'),
  ],
];

/** A name with a surname of one character, and a word behind it. */
function before(shape: number, name: string, part: string, word: string): Shape {
  const pattern = name + word;
  const parts: readonly Part[] = [
    { name: 'surname', start: 0, end: 1 },
    { name: 'given', start: 1, end: name.length },
    { name: part, start: name.length, end: pattern.length },
  ];
  return { shape, length: pattern.length, pattern, form: 'plain', parts };
}

/** Characters of a name with a word behind it, and units of a note with its brackets, at least. */
const NAME_SHORTEST = 2;
const NOTE_SHORTEST = 3;

/** Units of a word, of two with a sign between them, at least; and at most where the sign is a dot, and where it is a blank. */
const WORD_SHORTEST = 2;
export const DOTTED_LONGEST = 6;
export const LATIN_LONGEST = 9;

/** By the lengths of both. */
function twoWords(from: number, form: string, unit: string, sign: string, longest: number): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let left = WORD_SHORTEST; left <= longest; left += 1) {
    for (let right = WORD_SHORTEST; right <= longest; right += 1) {
      const pattern = unit.repeat(left) + sign + unit.repeat(right);
      const { length } = pattern;
      const parts = [{ name: 'given', start: 0, end: length }];
      shapes.push({ shape: from + shapes.length, length, pattern, form, parts });
    }
  }
  return shapes;
}

export const DOTTED: readonly Shape[] = /* @__PURE__ */ twoWords(21, 'dotted', '尔', '·', DOTTED_LONGEST);
export const LATIN: readonly Shape[] = /* @__PURE__ */ twoWords(46, 'latin', 'A', ' ', LATIN_LONGEST);

/** @param shapes of words of `longest` at most; `left` units stand before the sign, and `right` behind it */
export function ofTwoWords(shapes: readonly Shape[], longest: number, left: number, right: number): Shape | undefined {
  const isKnown = left >= WORD_SHORTEST && right >= WORD_SHORTEST && left <= longest && right <= longest;
  return isKnown ? shapes[(left - WORD_SHORTEST) * (longest - WORD_SHORTEST + 1) + right - WORD_SHORTEST] : undefined;
}

/** Han throughout: by the length of the name, then by that of its surname. */
const BY_SURNAME: readonly (readonly (Shape | undefined)[])[] = /* @__PURE__ */ [
  /* @__PURE__ */ [],
  /* @__PURE__ */ [ONE],
  /* @__PURE__ */ [undefined, TWO],
  /* @__PURE__ */ [undefined, THREE, THREE_COMPOUND],
  /* @__PURE__ */ [FOUR_UNTOLD, FOUR, FOUR_COMPOUND],
  /* @__PURE__ */ [FIVE_UNTOLD, undefined, undefined, FIVE_COMPOUND],
];

/** Han throughout: the shared reading; `undefined` where names are so rarely of that shape that none is kept. */
export function shapeOf(length: number, surname: number): Shape | undefined {
  return BY_SURNAME[length]?.[surname];
}

/** @param length of the name, two or three; `noteLength` with the brackets */
export function notedShape(length: number, noteLength: number): Shape | undefined {
  return NOTED[length - NAME_SHORTEST]?.[noteLength - NOTE_SHORTEST];
}

/**
 * A name of two or three with a title of two.
 * @param surname its length: of two characters both may be one
 */
export function titledShape(length: number, surname: number): Shape | undefined {
  if (length === surname) return length === NAME_SHORTEST ? COMPOUND_TITLED : undefined;
  if (surname > 1) return undefined;
  return length === NAME_SHORTEST ? TWO_TITLED : THREE_TITLED;
}

export const SHAPES: readonly Shape[] = /* @__PURE__ */ [
  [ONE, TWO, THREE, THREE_COMPOUND, FOUR_UNTOLD, FOUR, FOUR_COMPOUND, FIVE_UNTOLD, FIVE_COMPOUND],
  [TWO_RARE, THREE_RARE, TITLED, COMPOUND_TITLED, TWO_TITLED, THREE_TITLED],
  NOTED,
  DOTTED,
  LATIN,
].flat(2);
