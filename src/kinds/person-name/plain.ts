/**
 * Names told at a look, by the classes of their characters alone: one to five Han (张三, 欧阳娜娜), and what is often beside
 * them or in them: a surname with a title (陈先生), a note of one word (张三（代收）), one dot (买买提·艾合买提); and two words of
 * letters (SMITH MARY). `undefined` where it takes a closer look, which says the same.
 */
import { fold } from '../../text/fold.ts';
import { lengthOf, unitAt } from '../../text/unit-at.ts';
import type { Shape } from '../kind.ts';
import { organisation } from '../organisation.ts';
import { isLetter } from '../written-number.ts';
import {
  BRACKET,
  CLOSES,
  COMMON,
  classAt,
  classIn,
  DOT,
  HAN,
  LETTER,
  OPENS,
  SURNAME,
  sortAt,
  sortIn,
} from './characters.ts';
import { leadEnd } from './lead.ts';
import {
  DOTTED,
  DOTTED_LONGEST,
  FOUR,
  FOUR_COMPOUND,
  FOUR_UNTOLD,
  LATIN,
  LATIN_LONGEST,
  NOTE_LONGEST,
  notedShape,
  ofTwoWords,
  ONE,
  shapeOf,
  THREE,
  THREE_COMPOUND,
  THREE_RARE,
  TITLE_LENGTH,
  TITLED,
  titledShape,
  TWO,
  TWO_RARE,
} from './readings.ts';
import { mayBeTwo } from './several.ts';
import { isCompoundOfThree, isSurname, surnameLength } from './surname.ts';
import { isNoteInBrackets, isTitlePair, tailOf, titleLength } from './tail.ts';

const LONGEST_HAN = 4;
const FIVE = 5;

export function readPlain(value: string): Shape | undefined {
  const length = lengthOf(value);
  if (length < 2) return sortAt(value, 0) === HAN ? ONE : undefined;
  const first = classIn(value, 0);
  const second = classIn(value, 1);
  if (sortIn(first) !== HAN) return sortIn(first) === LETTER ? mayBeLatin(value) : undefined;
  if (sortIn(second) !== HAN) return length === 3 ? endsRarely(value, first, TWO_RARE) : undefined;
  if (length === 2) return TWO;
  const third = classIn(value, 2);
  if (length > LONGEST_HAN || sortIn(third) !== HAN) {
    return (length === LONGEST_HAN ? endsRarely(value, first, THREE_RARE) : undefined) ?? withSigns(value, first);
  }
  if (length === 3) {
    if ((third & CLOSES) !== 0) return mayBeTitled(value, first);
    return (first & OPENS) !== 0 ? ofThree(value) : THREE;
  }
  const fourth = classIn(value, 3);
  if (sortIn(fourth) !== HAN) return undefined;
  if ((first & OPENS) !== 0 || (fourth & CLOSES) !== 0) return ofMany(value, first, fourth);
  if ((first & second & COMMON) !== 0) return FOUR_COMPOUND;
  return (first & SURNAME) !== 0 ? FOUR : FOUR_UNTOLD;
}

/** Two words of ASCII letters and a blank, which are no title and a name, and no organisation. */
function mayBeLatin(value: string): Shape | undefined {
  const first = lettersEnd(value, 0);
  if (first === value.length || unitAt(value, first) !== BLANK) return undefined;
  const shape =
    lettersEnd(value, first + 1) === value.length
      ? ofTwoWords(LATIN, LATIN_LONGEST, first, value.length - first - 1)
      : undefined;
  if (shape === undefined || leadEnd(value) > 0 || organisation.parse(value) !== undefined) return undefined;
  return tailOf(value, 0).parts.length > 0 ? undefined : shape;
}

const BLANK = 0x20;

function lettersEnd(value: string, from: number): number {
  let end = from;
  while (end < value.length && isLetter(unitAt(value, end))) end += 1;
  return end;
}

/** Planes of rare Han, by the first of their two units. */
const RARE_FIRST = 0xd840;
const RARE_LAST = 0xd8bf;

/** A rare Han at the end: one of the two planes that hold nothing else. */
function endsRarely(value: string, first: number, shape: Shape): Shape | undefined {
  const high = unitAt(value, value.length - 2);
  const low = unitAt(value, value.length - 1);
  const isRare = high >= RARE_FIRST && high <= RARE_LAST && (low & 0xfc00) === 0xdc00;
  if (!isRare) return undefined;
  return (first & OPENS) === 0 || surnameLength(fold(value)) === 1 ? shape : undefined;
}

/** Four or five Han, which may be a word and a name, a name and a title, or an organisation. */
function ofMany(value: string, first: number, last: number): Shape | undefined {
  const folded = fold(value);
  if ((first & OPENS) !== 0 && leadEnd(folded) > 0) return undefined;
  if ((last & CLOSES) !== 0 && isClosed(value)) return withTitle(folded, folded.length - TITLE_LENGTH);
  const surname = surnameLength(folded);
  return surname === 0 && mayBeTwo(folded) ? undefined : shapeOf(folded.length, surname);
}

/** A name and a title behind it that is told at a look. @param folded closed, nothing before the name; `han` characters of it */
function withTitle(folded: string, han: number): Shape | undefined {
  if (!isTitlePair(folded, han) || titleLength(folded) !== TITLE_LENGTH) return undefined;
  if ((classIn(folded, han - 1) & CLOSES) !== 0 || organisation.parse(folded) !== undefined) return undefined;
  const name = folded.slice(0, han);
  return titledShape(han, isSurname(name) ? han : surnameLength(name));
}

function ofThree(value: string): Shape {
  return isCompoundOfThree(value) ? THREE_COMPOUND : THREE;
}

/** Three Han of which the last may end a title. A word of a title that is the whole value is a name. */
function mayBeTitled(value: string, first: number): Shape | undefined {
  if (!isTitlePair(value, 1) || titleLength(fold(value)) !== TITLE_LENGTH) return ofThree(value);
  return (first & SURNAME) !== 0 ? TITLED : undefined;
}

/** Two Han or more, and a sign among or behind them; or five Han. */
function withSigns(value: string, first: number): Shape | undefined {
  let han = 2;
  while (han < value.length && sortAt(value, han) === HAN) han += 1;
  if (han === value.length) return han === FIVE ? ofMany(value, first, classIn(value, FIVE - 1)) : undefined;
  const sort = sortAt(value, han);
  if (sort === DOT) return mayBeDotted(value, first, han);
  return sort === BRACKET && han <= LONGEST_HAN ? mayBeNoted(value, first, han) : undefined;
}

/** @param han how many Han stand before the bracket */
function mayBeNoted(value: string, first: number, han: number): Shape | undefined {
  if (value.length - han > NOTE_LONGEST) return undefined;
  const folded = fold(value);
  if (!isNoteInBrackets(folded, han)) return undefined;
  if ((classAt(value, han - 1) & CLOSES) !== 0) {
    if (tailOf(folded, 0).parts.length > 1 || organisation.parse(value) !== undefined) return undefined;
  }
  if ((first & OPENS) !== 0 && leadEnd(folded) > 0) return undefined;
  return notedShape(han, surnameLength(folded.slice(0, han)), value.length - han);
}

/** @param han how many Han stand before the dot */
function mayBeDotted(value: string, first: number, han: number): Shape | undefined {
  const { length } = value;
  if (han > DOTTED_LONGEST || length - han - 1 > DOTTED_LONGEST) return undefined;
  for (let at = han + 1; at < length; at += 1) if (sortAt(value, at) !== HAN) return undefined;
  if ((first & OPENS) !== 0 && leadEnd(fold(value)) > 0) return undefined;
  if ((classAt(value, length - 1) & CLOSES) !== 0 && isClosed(value)) return undefined;
  return ofTwoWords(DOTTED, DOTTED_LONGEST, han, length - han - 1);
}

/** Whether it ends with a title, or like an organisation, and not only with a character of such a word. */
function isClosed(value: string): boolean {
  return organisation.parse(value) !== undefined || tailOf(fold(value), 0).parts.length > 0;
}
