/**
 * What stands before a name and is none of it: a bullet (●张三), a number (1.张三, ①李四), a word that says who it is
 * (户主：张三, 收件人李四, （户主）王五), a title in letters (Mr. Smith), an opening quotation mark. It stays, so that it is
 * words of the tables, signs, and numbers of three digits at most: a longer one, or one without a sign, may be a room's or
 * a phone's. A name that only begins like one of the words is read as a name.
 */
import { latinTitles, roleWords } from '../../data/honorifics.ts';
import { BETWEEN, classAt, HAN, OPENS, sortAt } from './characters.ts';
import { beginsName } from './surname.ts';
import { CLOSING_BRACKETS, isNote, isNoteWord, OPENING_BRACKETS } from './tail.ts';

const BULLETS = '●■□▪▫◼◻◆◇♦※★☆▲△►▶';
const OPENING = '"\'“‘「『《';
const NUMERALS = '一二三四五六七八九十';
/** A circled digit, a digit in brackets or with a full stop as one character: ①, ⑴, ⒈, ㈠. */
const ENCLOSED: readonly number[] = [0x2460, 0x249b, 0x24ea, 0x24ff, 0x2776, 0x2793, 0x3220, 0x3229, 0x3280, 0x3289];
/** How many things may stand before one name: a bullet, a number, a word. */
const MOST = 4;
const LONGEST_ROLE = 12;
const LONGEST_LATIN = 6;

/** Words that say who somebody is by their first character, the longest first. */
function buildRoles(): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, string[]>();
  for (const word of roleWords) {
    const known = roles.get(word.charAt(0));
    if (known === undefined) roles.set(word.charAt(0), [word]);
    else known.push(word);
  }
  return roles;
}

const ROLES: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ buildRoles();

/**
 * Where the name begins; 0 where nothing stands before it. What is masked in the name changes nothing of it.
 *
 * @param text a whole value, folded
 */
export function leadEnd(text: string): number {
  let end = 0;
  for (let count = 0; count < MOST; count += 1) {
    const at = blanksEnd(text, end);
    const next = stepEnd(text, at);
    if (next === at || next >= text.length) break;
    end = blanksEnd(text, next);
  }
  return end;
}

/** The end of one thing before the name; `at` itself where there is none. */
function stepEnd(text: string, at: number): number {
  const character = text.charAt(at);
  const isHan = sortAt(text, at) === HAN;
  // No bullet, bracket or digit.
  if (isHan && !isNumeral(character)) return roleEnd(text, at);
  if (BULLETS.includes(character) || OPENING.includes(character)) return at + 1;
  const number = numberEnd(text, at);
  if (number > at) return number;
  if (OPENING_BRACKETS.includes(character)) return bracketEnd(text, at);
  return isHan ? roleEnd(text, at) : latinTitleEnd(text, at);
}

function blanksEnd(text: string, at: number): number {
  let end = at;
  while (sortAt(text, end) === BETWEEN) end += 1;
  return end;
}

/** `1.` `12、` `(3)` `①` `一、` `5 ` */
function numberEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  for (let range = 0; range < ENCLOSED.length; range += 2) {
    if (first >= (ENCLOSED[range] as number) && first <= (ENCLOSED[range + 1] as number)) {
      return text.charAt(at + 1) === '、' ? at + 2 : at + 1;
    }
  }
  const inBrackets = first === 0x28;
  const start = inBrackets ? at + 1 : at;
  const digits = runEnd(text, start, isDigit);
  const end = digits > start ? digits : runEnd(text, start, isNumeral);
  const length = end - start;
  if (length < 1 || length > (inBrackets ? 2 : 3)) return at;
  const sign = text.charAt(end);
  if (sign === ')') return end + 1;
  if (inBrackets) return at;
  if (sign === '、') return end + 1;
  if (digits === start) return at;
  if (sign === '.' || sign === ',') return end + 1;
  return sign === ' ' && length < 3 ? end + 1 : at;
}

function runEnd(text: string, at: number, belongs: (character: string) => boolean): number {
  let end = at;
  while (end < text.length && belongs(text.charAt(end))) end += 1;
  return end;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isNumeral(character: string): boolean {
  return NUMERALS.includes(character);
}

/** `(户主)` before a name. */
function bracketEnd(text: string, at: number): number {
  const close = text.indexOf(CLOSING_BRACKETS.charAt(OPENING_BRACKETS.indexOf(text.charAt(at))), at);
  return close > at && close - at <= LONGEST_ROLE && isNote(text.slice(at + 1, close)) ? close + 1 : at;
}

/** A word with a colon or a blank behind it, or right before what begins like a name of two characters at least. */
function roleEnd(text: string, at: number): number {
  const colon = text.indexOf(':', at);
  if (colon > at && colon - at <= LONGEST_ROLE) {
    const word = text.slice(at, colon).replace(/ /g, '');
    if (isNoteWord(word)) return colon + 1;
  }
  if ((classAt(text, at) & OPENS) === 0) return at;
  const word = ROLES.get(text.charAt(at))?.find((each) => text.startsWith(each, at));
  if (word === undefined) return at;
  const next = at + word.length;
  if (text.charAt(next) === ' ') return next + 1;
  return text.length - next >= 2 && beginsName(text, next) ? next : at;
}

function latinTitleEnd(text: string, at: number): number {
  const end = runEnd(
    text,
    at,
    (character) => (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z'),
  );
  if (end === at || end - at > LONGEST_LATIN || !latinTitles.includes(text.slice(at, end).toLowerCase())) return at;
  return text.charAt(end) === '.' || text.charAt(end) === ' ' ? end + 1 : at;
}
