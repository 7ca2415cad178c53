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

export type NameRole = keyof typeof closingWords | 'group' | 'note' | 'plain';
export type NumberRole = keyof typeof numberWords | 'plain';

export interface Word<Role extends string> {
  readonly text: string;
  readonly role: Role;
  /** Ends a name only where a number or a mark follows at once. */
  readonly open: boolean;
}

/** Words by their first unit, the longest first. */
type Index<Role extends string> = ReadonlyMap<number, readonly Word<Role>[]>;

function buildIndex<Role extends string>(
  lists: readonly (readonly [role: Role, words: string, open: boolean])[],
): Index<Role> {
  const index = new Map<number, Word<Role>[]>();
  for (const [role, words, open] of lists) {
    for (const text of words.split(' ')) {
      const first = text.charCodeAt(0);
      const same = index.get(first);
      if (same === undefined) index.set(first, [{ text, role, open }]);
      else same.push({ text, role, open });
    }
  }
  for (const same of index.values()) same.sort((left, right) => right.text.length - left.text.length);
  return index;
}

function listsOf<Role extends string>(
  groups: { readonly [key in Role]?: string },
  open: boolean,
): readonly (readonly [Role, string, boolean])[] {
  return (Object.entries(groups) as [Role, string][]).map(([role, words]) => [role, words, open] as const);
}

const NAME_WORDS: Index<NameRole> = /* @__PURE__ */ buildIndex<NameRole>([
  ...listsOf<NameRole>(closingWords, false),
  ...listsOf<NameRole>(openWords, true),
  ['plain', plainWords, false],
  ['note', noteWords, false],
]);

const NUMBER_WORDS: Index<NumberRole> = /* @__PURE__ */ buildIndex<NumberRole>([
  ...listsOf<NumberRole>(numberWords, false),
  ['plain', plainNumberWords, false],
]);

function longestAt<Role extends string>(index: Index<Role>, text: string, at: number): Word<Role> | undefined {
  const same = index.get(text.charCodeAt(at));
  if (same === undefined) return undefined;
  for (const word of same) if (word.text.length === 1 || text.startsWith(word.text, at)) return word;
  return undefined;
}

/** The longest word at an offset that ends a name; `plain` and `note` words among them. */
export function nameWordAt(text: string, at: number): Word<NameRole> | undefined {
  return longestAt(NAME_WORDS, text, at);
}

/** The longest word at an offset that stands behind a number. */
export function numberWordAt(text: string, at: number): Word<NumberRole> | undefined {
  return longestAt(NUMBER_WORDS, text, at);
}
