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
import { bitsAt, NAME_WORD, NAME_WORD_SECOND, NUMBER_WORD, NUMBER_WORD_SECOND } from './characters.ts';
import { atPair, type Pairs, pairsOf } from './pairs.ts';

export type NameRole = keyof typeof closingWords | 'group' | 'note' | 'plain';
export type NumberRole = keyof typeof numberWords | 'plain';

export interface Word<Role extends string> {
  readonly text: string;
  readonly role: Role;
  /** Ends a name only where a number or a mark follows at once. */
  readonly open: boolean;
}

/** Words of one unit by that unit, longer ones by their first two, the longest first. */
interface Index<Role extends string> {
  /** Slot of each unit in `singles`; slot 0 is empty. */
  readonly slots: Uint8Array;
  readonly singles: readonly (Word<Role> | undefined)[];
  readonly longer: Pairs<readonly Word<Role>[]>;
}

function buildIndex<Role extends string>(
  groups: () => readonly (readonly [role: Role, words: string, open: boolean])[],
): Index<Role> {
  const slots = new Uint8Array(0x10000);
  const singles: (Word<Role> | undefined)[] = [undefined];
  const longer = new Map<string, Word<Role>[]>();
  for (const [role, list, open] of groups()) {
    for (const text of list.split(' ')) {
      const word = { text, role, open };
      const start = text.slice(0, 2);
      if (text.length === 1) slots[text.charCodeAt(0)] = singles.push(word) - 1;
      else longer.set(start, [...(longer.get(start) ?? []), word]);
    }
  }
  for (const words of longer.values()) words.sort((left, right) => right.text.length - left.text.length);
  return { slots, singles, longer: pairsOf(longer) };
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

/** @param second the bit of units that stand second in a word of the index */
function longestAt<Role extends string>(
  index: Index<Role>,
  text: string,
  at: number,
  second: number,
): Word<Role> | undefined {
  if ((bitsAt(text, at + 1) & second) !== 0) {
    const longer = atPair(index.longer, text, at);
    for (let each = 0; longer !== undefined && each < longer.length; each += 1) {
      const word = longer[each] as Word<Role>;
      if (goesOn(text, at, word.text, 2)) return word;
    }
  }
  return index.singles[index.slots[text.charCodeAt(at)] as number];
}

/** Whether a word, known up to its unit `from`, stands at an offset. */
function goesOn(text: string, at: number, word: string, from: number): boolean {
  const { length } = word;
  if (at + length > text.length) return false;
  for (let unit = from; unit < length; unit += 1) {
    if (text.charCodeAt(at + unit) !== word.charCodeAt(unit)) return false;
  }
  return true;
}

/** The longest word at an offset that ends a name; `plain` and `note` words among them. */
export function nameWordAt(text: string, at: number): Word<NameRole> | undefined {
  return (bitsAt(text, at) & NAME_WORD) === 0 ? undefined : longestAt(NAME_WORDS, text, at, NAME_WORD_SECOND);
}

/** The longest word at an offset that stands behind a number. */
export function numberWordAt(text: string, at: number): Word<NumberRole> | undefined {
  return (bitsAt(text, at) & NUMBER_WORD) === 0 ? undefined : longestAt(NUMBER_WORDS, text, at, NUMBER_WORD_SECOND);
}
