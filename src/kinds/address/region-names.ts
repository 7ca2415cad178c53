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

export const SHANGHAI = 31;
export const XINJIANG = 65;
export const TAIWAN = 71;

/** Whether a region lies in another or is it; everything lies in 0. */
export function isWithin(code: number, wide: number): boolean {
  let rest = code;
  while (rest > wide) rest = (rest / 100) | 0;
  return rest === wide;
}

export interface RegionName {
  readonly level: Level;
  /** Without the ending that says that it is a region. */
  readonly bare: boolean;
  /** Only behind the region that it lies in. */
  readonly bound: boolean;
  /** Of the first of the regions that have this name. */
  readonly code: number;
  /** Of the rest of them: 鼓楼区 is in four cities. */
  readonly others: readonly number[];
  readonly length: number;
  /** Where its units begin in those of the index. */
  readonly from: number;
  /** The next name with the same first two units: one as long or shorter, and then no wider. */
  readonly next: RegionName | undefined;
}

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

function codeOf({ code, level }: Region): number {
  return Number(code.slice(0, DIGITS_OF[level]));
}

/** Whether a county's official name says by itself that it is one: 东区 and 城区 do not, nor do towns of Taiwan. */
function isBound({ level, name }: Region): boolean {
  return level === 'county' && (!/[区县市旗]$/.test(name) || (name.length === 2 && !name.endsWith('县')));
}

function namesOf(region: Region): readonly NamedRegions[] {
  const level: Level = LEVEL_OF[region.level];
  const codes = [codeOf(region)];
  const named = (name: string, bare: boolean, bound: boolean): NamedRegions => ({ name, level, codes, bare, bound });
  const official = named(region.name, !/[省市区县旗盟州]$/.test(region.name), isBound(region));
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
    if (region !== undefined && short.length > 1) province(short, codeOf(region), true);
  }
  for (const name of corpsNames.split(' ')) province(name, XINJIANG, false);
  for (const name of countryNames.split(' ')) province(name, 0, true);
  return [...names.values()].sort((left, right) => right.name.length - left.name.length || left.level - right.level);
}

interface Index {
  /** The first of the names that begin with two units; it leads to the rest. */
  readonly names: Pairs<RegionName>;
  /** Of all names, one after the other. */
  readonly units: Uint16Array;
}

function buildIndex(): Index {
  const names = new Map<string, RegionName>();
  const all = allNames();
  const units = new Uint16Array(all.reduce((sum, { name }) => sum + name.length, 0));
  let from = units.length;
  // From the last on, so that each can lead to the one behind it.
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const { name, level, bare, bound, codes } = all[index] as NamedRegions;
    const { length } = name;
    from -= length;
    for (let unit = 0; unit < length; unit += 1) units[from + unit] = name.charCodeAt(unit);
    const start = name.slice(0, 2);
    const [code = 0, ...others] = codes;
    names.set(start, { level, bare, bound, code, others, length, from, next: names.get(start) });
  }
  return { names: pairsOf(names), units };
}

const index: () => Index = /* @__PURE__ */ once(buildIndex);

/** From a name with the right first two units on, the first that stands at an offset as a whole. */
function standing(first: RegionName | undefined, text: string, at: number): RegionName | undefined {
  if (first === undefined) return undefined;
  const { units } = index();
  for (let name: RegionName | undefined = first; name !== undefined; name = name.next) {
    const { length, from } = name;
    if (at + length > text.length) continue;
    let unit = 2;
    while (unit < length && text.charCodeAt(at + unit) === units[from + unit]) unit += 1;
    if (unit === length) return name;
  }
  return undefined;
}

/** The longest name at an offset, of several the widest. */
export function regionNameAt(text: string, at: number): RegionName | undefined {
  return standing(atPair(index().names, text, at), text, at);
}

/** The next name that stands where one does: another level, or a shorter name. */
export function nextNameAt(name: RegionName, text: string, at: number): RegionName | undefined {
  return standing(name.next, text, at);
}

/** Letters of provinces, 辽 or 沪, each with the two digits of its code. */
function buildLetters(): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const [short, official] of provinceShortNames) {
    const [province] = regionsByName.get(official) ?? [];
    if (short.length === 1 && province !== undefined) letters.set(short.charCodeAt(0), codeOf(province));
  }
  return letters;
}

export const LETTERS: ReadonlyMap<number, number> = /* @__PURE__ */ buildLetters();
