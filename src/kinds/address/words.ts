/**
 * Finds the longest level word at an offset of folded text. Two tables: words that end a name (滂江|街), and words that
 * stand behind a number (3|单元). A role says what a word is; which level that makes depends on what was read before. A trait
 * is what the grammar asks of single words. All that is known of a word is one number.
 */
import {
  closingWords,
  noteWords,
  numberWords,
  openWords,
  plainNumberWords,
  plainWords,
} from '../../data/address-words.ts';
import { type Book, bookOf, entryAt, numberOf } from './book.ts';
import {
  BITS_OF,
  MOST_WORDS,
  NAME_WORD,
  NAME_WORD_SECOND,
  NUMBER_WORD,
  NUMBER_WORD_SECOND,
  WORD_SHIFT,
} from './characters.ts';
import { type AddressText, bitsAt } from './text.ts';

export const Role = {
  /** No word. */
  none: 0,
  /** Holds a level word that is none: 路口. */
  plain: 1,
  note: 2,
  city: 3,
  prefecture: 4,
  district: 5,
  county: 6,
  zone: 7,
  subdistrict: 8,
  village: 9,
  road: 10,
  lane: 11,
  compound: 12,
  building: 13,
  group: 14,
  /** The rest stand behind numbers alone. */
  regiment: 15,
  company: 16,
  section: 17,
  number: 18,
  yard: 19,
  storey: 20,
  unit: 21,
  floor: 22,
  room: 23,
} as const;

export type Role = (typeof Role)[keyof typeof Role];

export const Trait = {
  /** Needs no name before it behind a town: 城关镇|大街. */
  mainRoad: 1024,
  /** A township behind which a longer name may go on: 古镇|街道, 农场|路. The rest end for good. */
  joiningTown: 2048,
  /** Makes a township of a name that holds words of deeper levels. */
  wideTown: 4096,
  /** Makes a village of such a name. */
  committee: 8192,
  /** A compound without a name: 22号家属院3号楼. */
  nameless: 16384,
  /** Houses of one household each. */
  villas: 32768,
  /** 弄 and what ends in it. */
  block: 65536,
  /** 街道 and what begins with it. */
  streetOffice: 131072,
  /** Behind a number the zone of a compound whose name stands before it: 江畔一品|三期. */
  zoneOfName: 262144,
  /** Behind a number inside a name a zone, and the number none of the name's. */
  zoneInName: 524288,
  /** Behind a number in a village no zone but the village's name. */
  villageName: 1048576,
  /** What a side may stand before: 东户, 西单元, 南区. */
  sided: 2097152,
  hash: 4194304,
  /** The F of 12F. */
  storeyLetter: 8388608,
  /** 单元 */
  unit: 16777216,
  /** 村 */
  village: 33554432,
  /** 里 */
  hamlet: 67108864,
  /** Holds a township's word behind its first unit: 古镇. */
  holdsTown: 134217728,
} as const;

/** A level word: its role, how long it is, whether it is open, and its traits. */
export type Word = number;

export const NO_WORD: Word = 0;
const ROLE = 31;
const LENGTH_SHIFT = 5;
const LENGTH = 15;
/** Ends a name only where a number or a mark follows at once. */
const OPEN = 512;

export function roleOf(word: Word): Role {
  return (word & ROLE) as Role;
}

/** In units. */
export function wordLength(word: Word): number {
  return (word >> LENGTH_SHIFT) & LENGTH;
}

export function isOpen(word: Word): boolean {
  return (word & OPEN) !== 0;
}

function wordOf(role: Role, text: string, open: boolean): Word {
  return role | (text.length << LENGTH_SHIFT) | (open ? OPEN : 0) | traitsOf(text);
}

/** The words with a trait, of one table or of both. */
const TRAITS: { readonly [trait in keyof typeof Trait]?: string } = {
  mainRoad: '大街 大道 大路 老街',
  joiningTown: '镇 乡 农场 林场 牧场 渔场 茶场 盐场',
  wideTown: '街道 街道办 街道办事处 街办 镇 乡 民族乡 族乡 苏木 民族苏木 办事处 地区办事处 水乡 古镇',
  committee: '社区居委会 社区居民委员会 居委会 居民委员会 村委会 村民委员会 家委会 嘎查委会 嘎查村委会',
  nameless: '小区 花园 公寓 大院 大厦 大楼 广场 宿舍 宿舍楼 单身楼 居民楼 住宅楼 公寓楼 家属院 家属楼',
  villas: '别墅 山庄 庄园 墅',
  block: '弄 支弄 里弄',
  streetOffice: '街道 街道办 街道办事处 街办',
  zoneOfName: '区 期 组团 片区 小区 号小区',
  zoneInName: '区 期 组团',
  villageName: '村 里 苑 园 院',
  sided: '户 室 房 单元 梯 区 院 苑 园 幢 栋 座 楼 层',
  hash: '#',
  storeyLetter: 'F',
  unit: '单元',
  village: '村',
  hamlet: '里',
};

function traitsOf(text: string): number {
  let traits = 0;
  for (const [trait, words] of Object.entries(TRAITS) as [keyof typeof Trait, string][]) {
    if (words.split(' ').includes(text)) traits |= Trait[trait];
  }
  if (/.(?:[镇乡]|街道|街办|苏木|办事处)/.test(text)) traits |= Trait.holdsTown;
  return traits;
}

/** F behind digits, which is read with them, and 路 behind a side. */
export const STOREY_F: Word = /* @__PURE__ */ wordOf(22 satisfies typeof Role.floor, 'F', false);
export const ROAD_WORD: Word = /* @__PURE__ */ wordOf(10 satisfies typeof Role.road, '路', false);

/** Words of one unit by the number of that unit, longer ones in a book. */
interface Index {
  readonly singles: Int32Array;
  readonly longer: Book;
}

type Group = readonly [role: Role, words: string, open: boolean];

function buildIndex(groups: () => readonly Group[]): Index {
  const singles = new Int32Array(MOST_WORDS);
  const longer: (readonly [string, Word])[] = [];
  for (const [role, list, open] of groups()) {
    for (const text of list.split(' ')) {
      const word = wordOf(role, text, open);
      if (text.length > 1) longer.push([text, word]);
      else singles[(BITS_OF[text.charCodeAt(0)] as number) >> WORD_SHIFT] = word;
    }
  }
  return { singles, longer: bookOf(longer) };
}

function groupsOf(lists: { readonly [role in keyof typeof Role]?: string }, open: boolean): readonly Group[] {
  return (Object.entries(lists) as [keyof typeof Role, string][]).map(([role, words]) => [Role[role], words, open]);
}

const NAME_WORDS: Index = /* @__PURE__ */ buildIndex(() => [
  ...groupsOf(closingWords, false),
  ...groupsOf(openWords, true),
  ...groupsOf({ plain: plainWords, note: noteWords }, false),
]);

const NUMBER_WORDS: Index = /* @__PURE__ */ buildIndex(() => [
  ...groupsOf(numberWords, false),
  ...groupsOf({ plain: plainNumberWords }, false),
]);

/** @param second the bit of units that stand second in a word of the index */
function longestAt({ singles, longer }: Index, text: AddressText, at: number, second: number): Word {
  if ((bitsAt(text, at + 1) & second) !== 0) {
    const entry = entryAt(longer, text, at);
    if (entry !== 0) return numberOf(longer, entry);
  }
  return singles[bitsAt(text, at) >> WORD_SHIFT] as Word;
}

/** The longest word at an offset that ends a name; plain words and words of notes among them. `NO_WORD` for none. */
export function nameWordAt(text: AddressText, at: number): Word {
  return (bitsAt(text, at) & NAME_WORD) === 0 ? NO_WORD : longestAt(NAME_WORDS, text, at, NAME_WORD_SECOND);
}

/** The longest word at an offset that stands behind a number. `NO_WORD` for none. */
export function numberWordAt(text: AddressText, at: number): Word {
  return (bitsAt(text, at) & NUMBER_WORD) === 0 ? NO_WORD : longestAt(NUMBER_WORDS, text, at, NUMBER_WORD_SECOND);
}
