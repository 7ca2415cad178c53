/**
 * Finds the longest level word at an offset of folded text. Two tables: words that end a name (滂江|街), and words that
 * stand behind a number (3|单元). A role says what a word is; which level that makes depends on what was read before. A trait
 * is what the grammar asks of single words. Both are numbers, which are compared at once.
 */
import {
  closingWords,
  noteWords,
  numberWords,
  openWords,
  plainNumberWords,
  plainWords,
} from '../../data/address-words.ts';
import { NAME_WORD, NAME_WORD_SECOND, NUMBER_WORD, NUMBER_WORD_SECOND } from './characters.ts';
import { atPair, type Pairs, pairsOf } from './pairs.ts';
import { type AddressText, bitsAt, stands, unitAt } from './text.ts';

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
  mainRoad: 1,
  /** A township behind which a longer name may go on: 古镇|街道, 农场|路. The rest end for good. */
  joiningTown: 2,
  /** Makes a township of a name that holds words of deeper levels. */
  wideTown: 4,
  /** Makes a village of such a name. */
  committee: 8,
  /** A compound without a name: 22号家属院3号楼. */
  nameless: 16,
  /** Houses of one household each. */
  villas: 32,
  /** 弄 and what ends in it. */
  block: 64,
  /** 街道 and what begins with it. */
  streetOffice: 128,
  /** Behind a number the zone of a compound whose name stands before it: 江畔一品|三期. */
  zoneOfName: 256,
  /** Behind a number inside a name a zone, and the number none of the name's. */
  zoneInName: 512,
  /** Behind a number in a village no zone but the village's name. */
  villageName: 1024,
  /** What a side may stand before: 东户, 西单元, 南区. */
  sided: 2048,
  hash: 4096,
  /** The F of 12F. */
  storeyLetter: 8192,
  /** 单元 */
  unit: 16384,
  /** 村 */
  village: 32768,
  /** 里 */
  hamlet: 65536,
  /** Holds a township's word behind its first unit: 古镇. */
  holdsTown: 131072,
} as const;

export interface Word {
  readonly text: string;
  readonly role: Role;
  /** Ends a name only where a number or a mark follows at once. */
  readonly open: boolean;
  /** Of `Trait`. */
  readonly traits: number;
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
  unit: '单元',
  village: '村',
  hamlet: '里',
};

export const NO_WORD: Word = { text: '', role: 0 satisfies typeof Role.none, open: false, traits: 0 };
/** F behind digits, which is read with them. */
export const STOREY_F: Word = {
  text: 'F',
  role: 22 satisfies typeof Role.floor,
  open: false,
  traits: 8192 satisfies typeof Trait.storeyLetter,
};

/** Words of one unit by that unit, longer ones by their first two, the longest first. */
interface Index {
  /** Slot of each unit in `singles`; slot 0 is empty. */
  readonly slots: Uint8Array;
  readonly singles: readonly (Word | undefined)[];
  /** Which of `lists` begin with two units; the first is empty. */
  readonly starts: Pairs;
  readonly lists: readonly (readonly Word[])[];
}

type Group = readonly [role: Role, words: string, open: boolean];

function traitsOf(text: string): number {
  let traits = 0;
  for (const [trait, words] of Object.entries(TRAITS) as [keyof typeof Trait, string][]) {
    if (words.split(' ').includes(text)) traits |= Trait[trait];
  }
  if (/.(?:[镇乡]|街道|街办|苏木|办事处)/.test(text)) traits |= Trait.holdsTown;
  return traits;
}

function buildIndex(groups: () => readonly Group[]): Index {
  const slots = new Uint8Array(0x10000);
  const singles: (Word | undefined)[] = [undefined];
  const longer = new Map<string, Word[]>();
  for (const [role, list, open] of groups()) {
    for (const text of list.split(' ')) {
      const word: Word = { text, role, open, traits: traitsOf(text) };
      const start = text.slice(0, 2);
      if (text.length === 1) slots[text.charCodeAt(0)] = singles.push(word) - 1;
      else longer.set(start, [...(longer.get(start) ?? []), word]);
    }
  }
  for (const words of longer.values()) words.sort((left, right) => right.text.length - left.text.length);
  const starts = pairsOf(new Map([...longer.keys()].map((start, index) => [start, index + 1])));
  return { slots, singles, starts, lists: [[], ...longer.values()] };
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
function longestAt(index: Index, text: AddressText, at: number, second: number): Word | undefined {
  if ((bitsAt(text, at + 1) & second) !== 0) {
    const longer = index.lists[atPair(index.starts, unitAt(text, at), unitAt(text, at + 1))] as readonly Word[];
    for (let each = 0; each < longer.length; each += 1) {
      const word = longer[each] as Word;
      if (stands(text, at, word.text, 2)) return word;
    }
  }
  return index.singles[index.slots[unitAt(text, at)] as number];
}

/** The longest word at an offset that ends a name; plain words and words of notes among them. */
export function nameWordAt(text: AddressText, at: number): Word | undefined {
  return (bitsAt(text, at) & NAME_WORD) === 0 ? undefined : longestAt(NAME_WORDS, text, at, NAME_WORD_SECOND);
}

/** The longest word at an offset that stands behind a number. */
export function numberWordAt(text: AddressText, at: number): Word | undefined {
  return (bitsAt(text, at) & NUMBER_WORD) === 0 ? undefined : longestAt(NUMBER_WORDS, text, at, NUMBER_WORD_SECOND);
}
