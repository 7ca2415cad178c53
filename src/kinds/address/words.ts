/**
 * Finds the longest level word at an offset of folded text. Two tables: words that end a name (滂江|街), and words that
 * stand behind a number (3|单元). Roles say what a word is; which level that makes depends on what was read before.
 */
import {
  closingWords,
  noteWords,
  numberWords,
  openWords,
  plainNumberWords,
  plainWords,
} from '../../data/address-words.ts';
import { bitsAt, NAME_WORD, NUMBER_WORD } from './characters.ts';

export type NameRole = keyof typeof closingWords | 'group' | 'note' | 'plain';
export type NumberRole = keyof typeof numberWords | 'plain';

export interface Word<Role extends string> {
  readonly text: string;
  readonly role: Role;
  /** Ends a name only where a number or a mark follows at once. */
  readonly open: boolean;
  /** The second unit; 0 where there is none. */
  readonly second: number;
}

/** Words by their first unit, the longest first: `lists[slots[unit]]`. Slot 0 is empty. */
interface Index<Role extends string> {
  readonly slots: Uint16Array;
  readonly lists: readonly (readonly Word<Role>[])[];
}

/** @param words a function, so that a bundle without addresses leaves their tables out */
function buildIndex<Role extends string>(
  words: () => readonly (readonly [role: Role, words: string, open: boolean])[],
): Index<Role> {
  const slots = new Uint16Array(0x10000);
  const lists: Word<Role>[][] = [[]];
  for (const [role, list, open] of words()) {
    for (const text of list.split(' ')) {
      const first = text.charCodeAt(0);
      if (slots[first] === 0) slots[first] = lists.push([]) - 1;
      (lists[slots[first] as number] as Word<Role>[]).push({
        text,
        role,
        open,
        second: text.length > 1 ? text.charCodeAt(1) : 0,
      });
    }
  }
  for (const list of lists) list.sort((left, right) => right.text.length - left.text.length);
  return { slots, lists };
}

function listsOf<Role extends string>(
  groups: { readonly [key in Role]?: string },
  open: boolean,
): readonly (readonly [Role, string, boolean])[] {
  return (Object.entries(groups) as [Role, string][]).map(([role, words]) => [role, words, open] as const);
}

const NAME_WORDS: Index<NameRole> = /* @__PURE__ */ buildIndex<NameRole>(() => [
  ...listsOf<NameRole>(closingWords, false),
  ...listsOf<NameRole>(openWords, true),
  ['plain', plainWords, false],
  ['note', noteWords, false],
]);

const NUMBER_WORDS: Index<NumberRole> = /* @__PURE__ */ buildIndex<NumberRole>(() => [
  ...listsOf<NumberRole>(numberWords, false),
  ['plain', plainNumberWords, false],
]);

function longestAt<Role extends string>(index: Index<Role>, text: string, at: number): Word<Role> | undefined {
  const list = index.lists[index.slots[text.charCodeAt(at)] as number] as readonly Word<Role>[];
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  for (let each = 0; each < list.length; each += 1) {
    const word = list[each] as Word<Role>;
    if (word.second === 0 || (word.second === second && goesOn(text, at, word.text, 2))) return word;
  }
  return undefined;
}

/** Whether a word, known up to its unit `from`, stands at an offset. */
export function goesOn(text: string, at: number, word: string, from: number): boolean {
  const { length } = word;
  if (at + length > text.length) return false;
  for (let unit = from; unit < length; unit += 1) {
    if (text.charCodeAt(at + unit) !== word.charCodeAt(unit)) return false;
  }
  return true;
}

/** The longest word at an offset that ends a name; `plain` and `note` words among them. */
export function nameWordAt(text: string, at: number): Word<NameRole> | undefined {
  return (bitsAt(text, at) & NAME_WORD) === 0 ? undefined : longestAt(NAME_WORDS, text, at);
}

/** The longest word at an offset that stands behind a number. */
export function numberWordAt(text: string, at: number): Word<NumberRole> | undefined {
  return (bitsAt(text, at) & NUMBER_WORD) === 0 ? undefined : longestAt(NUMBER_WORDS, text, at);
}
