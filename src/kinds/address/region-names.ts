/**
 * Every name that a region (省, 地, 县) goes by, found by its first two units: the official one, the one without its ending
 * (辽宁, 沈阳), the short form of an autonomous one (恩施州), and names of the country and of 新疆生产建设兵团. Also the letters of
 * provinces (辽). A code is a number of the digits that say something, two for each level down to the region's own: 21,
 * 2101, 210104; 0 stands for a place that the table does not know.
 *
 * @source GB/T 2260-2007, as in `data/regions`
 */
import { corpsNames, countryNames, ethnicNames } from '../../data/address-words.ts';
import { provinceShortNames, type Region, regions, regionsByName } from '../../data/regions.ts';
import { once } from '../once.ts';
import { COUNTY, type Level, PREFECTURE, PROVINCE } from './levels.ts';
import { atPair, type Pairs, pairsOf } from './pairs.ts';
import { type AddressText, unitAt } from './text.ts';

export const SHANGHAI = 31;
export const XINJIANG = 65;
export const TAIWAN = 71;

/** Whether a region lies in another or is it; everything lies in 0. */
export function isWithin(code: number, wide: number): boolean {
  let rest = code;
  while (rest > wide) rest = (rest / 100) | 0;
  return rest === wide;
}

/**
 * Where a name's record begins in the book; 0 for none. A record holds what the name is, the code of the first region that
 * has it, the units behind the first two, and, where several regions have it (鼓楼区 is in four cities), how many more and
 * their codes. Names with the same two first units follow each other, the longest first, then the widest.
 */
export type RegionName = number;

/** What a name is, in the first number of its record: its length in units, its level, and bits. */
const LENGTH = 31;
const LEVEL_SHIFT = 5;
const LEVEL = 3;
/** Without the ending that says that it is a region. */
const BARE = 128;
/** Only behind the region that it lies in. */
const BOUND = 256;
/** More regions have this name. */
const MORE = 512;
/** No further name begins with the same two units. */
const LAST = 1024;
/** The numbers of a record before its units: what it is, and a code. */
const HEAD = 3;
const CODE = 2;

/** A name that regions have, and their codes, as the table is built. */
interface NamedRegions {
  readonly name: string;
  readonly level: Level;
  readonly bare: boolean;
  readonly bound: boolean;
  readonly codes: readonly number[];
}

const LEVEL_OF = { province: PROVINCE, prefecture: PREFECTURE, county: COUNTY } as const;

/** How an official name says that it is a region's, the longest first. */
const ENDINGS: readonly string[] =
  /* @__PURE__ */ '特别行政区 自治州 自治县 自治旗 地区 新区 林区 省 市 盟 县 区 旗'.split(' ');

/** What an official name is without its ending; the name itself where that would leave one character. */
function withoutEnding(name: string): string {
  const ending = ENDINGS.find((each) => name.endsWith(each)) ?? '';
  return name.length - ending.length < 2 ? name : name.slice(0, name.length - ending.length);
}

/** The longest first. */
const PEOPLES: readonly string[] = /* @__PURE__ */ ethnicNames
  .split(' ')
  .sort((left, right) => right.length - left.length);

/** The name of an autonomous region without its peoples: 恩施土家族苗族 is 恩施. */
function withoutPeoples(stem: string): string {
  let rest = stem;
  for (let people: string | undefined = ''; people !== undefined; ) {
    people = PEOPLES.find((name) => rest.endsWith(name) && rest.length - name.length >= 2);
    if (people !== undefined) rest = rest.slice(0, rest.length - people.length);
  }
  return rest;
}

const DIGITS_OF = { province: 2, prefecture: 4, county: 6 } as const;

function numberOf({ code, level }: Region): number {
  return Number(code.slice(0, DIGITS_OF[level]));
}

/** Whether a county's official name says by itself that it is one: 东区 and 城区 do not, nor do towns of Taiwan. */
function needsItsRegion({ level, name }: Region): boolean {
  return level === 'county' && (!/[区县市旗]$/.test(name) || (name.length === 2 && !name.endsWith('县')));
}

function namesOf(region: Region): readonly NamedRegions[] {
  const level: Level = LEVEL_OF[region.level];
  const codes = [numberOf(region)];
  const named = (name: string, bare: boolean, bound: boolean): NamedRegions => ({ name, level, codes, bare, bound });
  const official = named(region.name, !/[省市区县旗盟州]$/.test(region.name), needsItsRegion(region));
  const stem = withoutEnding(region.name);
  const names = [official];
  if (level === PROVINCE) return names;
  if (region.name.endsWith('自治州') || region.name.endsWith('自治县')) {
    const place = withoutPeoples(stem);
    if (place !== stem) {
      names.push(named(place + region.name.slice(-1), false, false));
      if (place.length > 1) names.push(named(place, true, level === COUNTY));
    }
  } else if (stem !== region.name) names.push(named(stem, true, level === COUNTY));
  return names;
}

/** The longest first, then the widest. */
function allNames(): readonly NamedRegions[] {
  const names = new Map<string, NamedRegions>();
  const add = (entry: NamedRegions): void => {
    const id = `${entry.level}${entry.bare}${entry.bound}${entry.name}`;
    const same = names.get(id);
    names.set(id, same === undefined ? entry : { ...same, codes: [...same.codes, ...entry.codes] });
  };
  const province = (name: string, code: number, bare: boolean): void => {
    add({ name, level: PROVINCE, bare, bound: false, codes: [code] });
  };
  for (const region of regions) for (const entry of namesOf(region)) add(entry);
  for (const [short, official] of provinceShortNames) {
    const [region] = regionsByName.get(official) ?? [];
    if (region !== undefined && short.length > 1) province(short, numberOf(region), true);
  }
  for (const name of corpsNames.split(' ')) province(name, XINJIANG, false);
  for (const name of countryNames.split(' ')) province(name, 0, true);
  return [...names.values()].sort((left, right) => right.name.length - left.name.length || left.level - right.level);
}

interface Index {
  /** The first of the names that begin with two units. */
  readonly names: Pairs;
  /** All records, one after the other. */
  readonly book: Uint16Array;
}

function recordOf({ name, level, bare, bound, codes }: NamedRegions, isLast: boolean): readonly number[] {
  const [code = 0, ...others] = codes;
  const traits = (bare ? BARE : 0) | (bound ? BOUND : 0) | (others.length > 0 ? MORE : 0) | (isLast ? LAST : 0);
  const halves = (each: number): readonly number[] => [each >> 16, each & 0xffff];
  const units = Array.from({ length: name.length - 2 }, (_, index) => name.charCodeAt(index + 2));
  const more = others.length > 0 ? [others.length, ...others.flatMap(halves)] : [];
  return [name.length | (level << LEVEL_SHIFT) | traits, ...halves(code), ...units, ...more];
}

function buildIndex(): Index {
  const groups = new Map<string, NamedRegions[]>();
  for (const entry of allNames()) {
    const start = entry.name.slice(0, 2);
    groups.set(start, [...(groups.get(start) ?? []), entry]);
  }
  const book = [0];
  const starts = new Map<string, number>();
  for (const [start, entries] of groups) {
    starts.set(start, book.length);
    entries.forEach((entry, place) => {
      book.push(...recordOf(entry, place === entries.length - 1));
    });
  }
  return { names: pairsOf(starts), book: Uint16Array.from(book) };
}

const index: () => Index = /* @__PURE__ */ once(buildIndex);

function headOf(name: RegionName): number {
  return index().book[name] as number;
}

/** In UTF-16 units. */
export function lengthOf(name: RegionName): number {
  return headOf(name) & LENGTH;
}

export function levelOf(name: RegionName): Level {
  return (headOf(name) >> LEVEL_SHIFT) & LEVEL;
}

/** Whether it is without the ending that says that it is a region. */
export function isBare(name: RegionName): boolean {
  return (headOf(name) & BARE) !== 0;
}

/** Whether it stands only behind the region that it lies in. */
export function isBound(name: RegionName): boolean {
  return (headOf(name) & BOUND) !== 0;
}

/** Whether it says by itself that it is a region. */
export function isOfficial(name: RegionName): boolean {
  return (headOf(name) & (BARE | BOUND)) === 0;
}

/** The code of the first of the regions that have this name. */
export function codeOf(name: RegionName): number {
  return codeAt(index().book, name + 1);
}

/** Of the regions that have this name the one that lies in another; 0 for none. */
export function codeWithin(name: RegionName, wide: number): number {
  const { book } = index();
  const code = codeAt(book, name + 1);
  if (isWithin(code, wide)) return code;
  const head = book[name] as number;
  if ((head & MORE) === 0) return 0;
  const count = name + HEAD + (head & LENGTH) - 2;
  for (let each = 0, at = count + 1; each < (book[count] as number); each += 1, at += CODE) {
    const other = codeAt(book, at);
    if (isWithin(other, wide)) return other;
  }
  return 0;
}

function codeAt(book: Uint16Array, at: number): number {
  return ((book[at] as number) << 16) | (book[at + 1] as number);
}

/** Where the record behind one begins; 0 where its names begin otherwise. */
function nextOf(book: Uint16Array, name: RegionName): RegionName {
  const head = book[name] as number;
  if ((head & LAST) !== 0) return 0;
  const end = name + HEAD + (head & LENGTH) - 2;
  return (head & MORE) === 0 ? end : end + 1 + CODE * (book[end] as number);
}

/** From a name with the right first two units on, the first that stands at an offset as a whole. */
function standing(book: Uint16Array, first: RegionName, text: AddressText, at: number): RegionName {
  for (let name = first; name !== 0; name = nextOf(book, name)) {
    const length = (book[name] as number) & LENGTH;
    if (at + length > text.length) continue;
    const from = name + HEAD - 2;
    let unit = 2;
    while (unit < length && text.units[at + unit] === book[from + unit]) unit += 1;
    if (unit === length) return name;
  }
  return 0;
}

/** The longest name at an offset, of several the widest. */
export function regionNameAt(text: AddressText, at: number): RegionName {
  const { names, book } = index();
  return standing(book, atPair(names, unitAt(text, at), unitAt(text, at + 1)), text, at);
}

/** The next name that stands where one does: another level, or a shorter name. */
export function nextNameAt(name: RegionName, text: AddressText, at: number): RegionName {
  const { book } = index();
  return standing(book, nextOf(book, name), text, at);
}

/** Letters of provinces, 辽 or 沪, each with the two digits of its code. */
function buildLetters(): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const [short, official] of provinceShortNames) {
    const [province] = regionsByName.get(official) ?? [];
    if (short.length === 1 && province !== undefined) letters.set(short.charCodeAt(0), numberOf(province));
  }
  return letters;
}

export const LETTERS: ReadonlyMap<number, number> = /* @__PURE__ */ buildLetters();
