/**
 * Label words, 标签: the words that name a column, a key or a field. They match folded (width, script, case) and whole,
 * with blanks, colons, hyphens, dots, slashes and underscores left out: `姓　名：`, `收件人-姓名`, `receiver_name`.
 */
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

const OPENING = '([{<';
const CLOSING = ')]}>';

/** What two spellings of one label have in common; '' where the text has no letter. */
export function labelKey(text: string): string {
  const folded = fold(text).toLowerCase();
  let key = '';
  for (const character of folded) {
    const isBracket = OPENING.includes(character) || CLOSING.includes(character);
    if (character === ':' || character === '_') continue;
    if (isBracket || !isSeparator(character.codePointAt(0) ?? 0)) key += character;
  }
  return key;
}

/** The key without the bracketed note at its end, `欠费金额(元)`, and the star before it, `*姓名`. */
export function bareLabelKey(key: string): string {
  let start = 0;
  while (key.charAt(start) === '*' || key.charAt(start) === '※') start += 1;
  let end = key.length;
  if (CLOSING.includes(key.charAt(end - 1)) && end > 0) {
    for (let index = end - 2; index > start; index -= 1) {
      if (OPENING.includes(key.charAt(index))) {
        end = index;
        break;
      }
    }
  }
  return key.slice(start, end);
}
