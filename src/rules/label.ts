/**
 * Label words, 标签: the words that name a column, a key or a field. They match folded (width, script, case) and whole,
 * with blanks, colons, hyphens, dots, slashes and underscores left out: `姓　名：`, `收件人-姓名`, `receiver_name`.
 */
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';

const OPENING = '([{<';
const CLOSING = ')]}>';

/** What two spellings of one label have in common; '' where the text has no letter. */
export function labelKey(text: string): string {
  const plain = fold(text);
  if (isKey(plain)) return plain;
  const folded = plain.toLowerCase();
  let key = '';
  for (const character of folded) {
    const isBracket = OPENING.includes(character) || CLOSING.includes(character);
    if (character === ':' || character === '_') continue;
    if (isBracket || !isSeparator(character.codePointAt(0) ?? 0)) key += character;
  }
  return key;
}

/** Whether a folded text is surely its own key: Han, digits and small letters, as most labels and values are. */
function isKey(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitAt(text, at);
    const isPlain =
      unit < 0x80 ? (unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a) : unit >= 0x4e00 && unit <= 0x9fff;
    if (!isPlain) return false;
  }
  return true;
}

/** Signs that forms set beside a label that must be filled in. */
const STARS = '*※';

/** The key without the bracketed note at its end, `欠费金额(元)`, and without the stars beside it, `*姓名`. */
export function bareLabelKey(key: string): string {
  let start = 0;
  while (start < key.length && STARS.includes(key.charAt(start))) start += 1;
  return key.slice(start, withoutStars(key, start, noteStart(key, start, withoutStars(key, start, key.length))));
}

/**
 * The keys by which a label is looked up, in order: as it is; with the note at its end as a part of it, 收件人(电话);
 * the note by itself, 户主(电话); without the note, 欠费金额(元). Nothing is looked up twice.
 */
export function labelKeys(key: string): readonly string[] {
  const bare = bareLabelKey(key);
  if (bare === key) return key === '' ? [] : [key];
  const note = key.slice(key.lastIndexOf(bare) + bare.length).replace(/[()[\]{}<>*※]/g, '');
  return [...new Set([key, bare + note, note, bare])].filter((each) => each !== '');
}

function withoutStars(key: string, start: number, end: number): number {
  let last = end;
  while (last > start && STARS.includes(key.charAt(last - 1))) last -= 1;
  return last;
}

/** Where the note at the end begins; the end where there is none, or where nothing stands before it. */
function noteStart(key: string, start: number, end: number): number {
  if (end === start || !CLOSING.includes(key.charAt(end - 1))) return end;
  for (let index = end - 2; index > start; index -= 1) if (OPENING.includes(key.charAt(index))) return index;
  return end;
}
