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
import { COUNTY, type Level, PREFECTURE, PROVINCE } from './levels.ts';

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
  readonly name: string;
  readonly level: Level;
  /** Of the regions that the name may stand for. */
  readonly codes: readonly number[];
  /** Without the ending that says that it is a region. */
  readonly bare: boolean;
  /** Only behind the region that it lies in. */
  readonly bound: boolean;
}

const LEVEL_OF = { province: PROVINCE, prefecture: PREFECTURE, county: COUNTY } as const;

/** What an official name is without its ending; the name itself where that would leave one character. */
function withoutEnding(name: string): string {
  let stem = name;
  for (const ending of [
    '自治州',
    '自治县',
    '自治旗',
    '特别行政区',
    '地区',
    '新区',
    '林区',
    '省',
    '市',
    '盟',
    '县',
    '区',
    '旗',
  ]) {
    if (stem.endsWith(ending)) {
      stem = stem.slice(0, stem.length - ending.length);
      break;
    }
  }
  return stem.length < 2 ? name : stem;
}

/** The name of an autonomous region without its peoples: 恩施土家族苗族 is 恩施. */
function withoutPeoples(stem: string): string {
  const peoples = ethnicNames.split(' ').sort((left, right) => right.length - left.length);
  let rest = stem;
  for (let people: string | undefined = ''; people !== undefined; ) {
    people = peoples.find((name) => rest.endsWith(name) && rest.length - name.length >= 2);
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

function namesOf(region: Region): readonly RegionName[] {
  const level: Level = LEVEL_OF[region.level];
  const codes = [codeOf(region)];
  const named = (name: string, bare: boolean, bound: boolean): RegionName => ({ name, level, codes, bare, bound });
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

function allNames(): readonly RegionName[] {
  const names = new Map<string, RegionName>();
  const add = (entry: RegionName): void => {
    const id = `${entry.level}${entry.bare}${entry.bound}${entry.name}`;
    const same = names.get(id);
    names.set(id, same === undefined ? entry : { ...same, codes: [...same.codes, ...entry.codes] });
  };
  for (const region of regions) for (const entry of namesOf(region)) add(entry);
  for (const [short, official] of provinceShortNames) {
    const [province] = regionsByName.get(official) ?? [];
    if (province === undefined || short.length === 1) continue;
    add({ name: short, level: PROVINCE, codes: [codeOf(province)], bare: true, bound: false });
  }
  for (const name of corpsNames.split(' '))
    add({ name, level: PROVINCE, codes: [XINJIANG], bare: false, bound: false });
  for (const name of countryNames.split(' ')) add({ name, level: PROVINCE, codes: [0], bare: true, bound: false });

  return [...names.values()];
}

/** Room for three times as many pairs of units as begin a name. */
const SLOTS = 0x2000;
const SLOT_BITS = 13;

/** Names by their first two units: `lists[n]` for the pair `pairs[n]`, which lies at its slot or right behind it. */
interface Index {
  readonly pairs: Int32Array;
  readonly lists: readonly (readonly RegionName[])[];
}

function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> (32 - SLOT_BITS);
}

function buildIndex(): Index {
  const pairs = new Int32Array(SLOTS);
  const lists: RegionName[][] = Array.from({ length: SLOTS }, () => NONE as RegionName[]);
  for (const entry of allNames()) {
    const pair = pairOf(entry.name.charCodeAt(0), entry.name.charCodeAt(1));
    let slot = slotOf(pair);
    while (pairs[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) % SLOTS;
    if (pairs[slot] === 0) lists[slot] = [];
    pairs[slot] = pair;
    (lists[slot] as RegionName[]).push(entry);
  }
  for (const list of lists) {
    list.sort((left, right) => right.name.length - left.name.length || left.level - right.level);
  }
  return { pairs, lists };
}

const NONE: readonly RegionName[] = [];

const INDEX: Index = /* @__PURE__ */ buildIndex();

/** Names that begin with the two units at an offset, the longest first, then the widest. */
export function namesAt(text: string, at: number): readonly RegionName[] {
  if (at + 1 >= text.length) return NONE;
  const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
  let slot = slotOf(pair);
  for (let found = INDEX.pairs[slot] as number; found !== 0; found = INDEX.pairs[slot] as number) {
    if (found === pair) return INDEX.lists[slot] as readonly RegionName[];
    slot = (slot + 1) % SLOTS;
  }
  return NONE;
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
