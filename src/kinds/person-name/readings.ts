/**
 * Readings of names that are told at a look, made once and given out again. Of names that are Han throughout: by the number of
 * characters and how many of them are the surname; none of the surname: the name is one part. Of names with a title, a note
 * or a dot: by the places of these.
 */
import type { Part, Shape } from '../kind.ts';

/**
 * @param pattern where it is not Han throughout
 * @param word what stands behind the name
 */
function reading(shape: number, surname: number, end: number, pattern?: string, word = 'title'): Shape {
  const length = pattern?.length ?? end;
  const pieces: readonly Part[] = [
    { name: 'surname', start: 0, end: surname },
    { name: 'given', start: surname, end },
    { name: word, start: end, end: length },
  ];
  const parts = pieces.filter((part) => part.end > part.start);
  const isWhole = surname > 0 || end === 1;
  const told = surname === end ? ({ form: 'title-only', bare: true } as const) : { form: isWhole ? 'plain' : 'long' };
  return { shape, length, parts, ...told, ...(pattern === undefined ? {} : { pattern }) };
}

export const ONE: Shape = /* @__PURE__ */ reading(0, 0, 1);
export const TWO: Shape = /* @__PURE__ */ reading(1, 1, 2);
export const THREE: Shape = /* @__PURE__ */ reading(2, 1, 3);
export const THREE_COMPOUND: Shape = /* @__PURE__ */ reading(3, 2, 3);
export const FOUR_UNTOLD: Shape = /* @__PURE__ */ reading(4, 0, 4);
export const FOUR: Shape = /* @__PURE__ */ reading(5, 1, 4);
export const FOUR_COMPOUND: Shape = /* @__PURE__ */ reading(6, 2, 4);
const FIVE_UNTOLD: Shape = /* @__PURE__ */ reading(7, 0, 5);
const FIVE_COMPOUND: Shape = /* @__PURE__ */ reading(8, 3, 5);

/** Names that end in a character beyond the basic plane, which is two units. */
export const TWO_RARE: Shape = /* @__PURE__ */ reading(9, 1, 3, '张𠮷');
export const THREE_RARE: Shape = /* @__PURE__ */ reading(10, 1, 4, '张小𠮷');

/** Of a title that is told at a look. */
export const TITLE_LENGTH = 2;

/** A surname and a title: 陈先生. */
export const TITLED: Shape = /* @__PURE__ */ reading(11, 1, 1, '陈先生');
const COMPOUND_TITLED: Shape = /* @__PURE__ */ reading(12, 2, 2, '欧阳先生');
const TWO_TITLED: Shape = /* @__PURE__ */ reading(13, 1, 2, '张三先生');
const THREE_TITLED: Shape = /* @__PURE__ */ reading(14, 1, 3, '张小雨先生');

const NOTES = ['收', '代收', '收件人'] as const;
/** By the length of the name, then by that of its surname. */
const NOTED_NAMES = [
  ['', '张三'],
  ['', '张小雨', '司马光'],
  ['扎西顿珠', '王小明明', '欧阳娜娜'],
] as const;
const NOTED_FROM = 15;

/** The same, then by the length of the note. Numbered in this order. */
const NOTED: readonly (readonly (readonly Shape[])[])[] = /* @__PURE__ */ buildNoted();

function buildNoted(): readonly (readonly (readonly Shape[])[])[] {
  let shape = NOTED_FROM;
  return NOTED_NAMES.map((names) =>
    names.map((name, surname) => {
      if (name === '') return [];
      return NOTES.map((note) => reading(shape++, surname, name.length, `${name}(${note})`, 'note'));
    }),
  );
}

/** Characters of a name with a word behind it, at least; units of a note with its brackets, at least and at most. */
const NAME_SHORTEST = 2;
const NOTE_SHORTEST = 3;
export const NOTE_LONGEST = 5;

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

export const DOTTED: readonly Shape[] = /* @__PURE__ */ twoWords(33, 'dotted', '尔', '·', DOTTED_LONGEST);
export const LATIN: readonly Shape[] = /* @__PURE__ */ twoWords(58, 'latin', 'A', ' ', LATIN_LONGEST);

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

/** @param length of the name, two to four; `noteLength` with the brackets */
export function notedShape(length: number, surname: number, noteLength: number): Shape | undefined {
  return NOTED[length - NAME_SHORTEST]?.[surname]?.[noteLength - NOTE_SHORTEST];
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
].flat(3);
