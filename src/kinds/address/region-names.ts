/**
 * Every name that a region (省, 地, 县) goes by, found by its first two units: the official one, the one without its ending
 * (辽宁, 沈阳), the short form of an autonomous one (恩施州), and names of the country and of 新疆生产建设兵团. Also the letters of
 * provinces (辽). A code is a number of three bytes, one for each level: of 210104 the bytes 21, 01 and 04, of 2101 the last
 * is 0; 0 stands for a place that the table does not know.
 *
 * @source GB/T 2260-2007, as in `data/regions`
 */
import { corpsNames, countryNames, ethnicNames } from '../../data/address-words.ts';
import { provinceShortNames, type Region, regions, regionsByName } from '../../data/regions.ts';
import { once } from '../../text/once.ts';
import { againOf, type Book, bookOf, type Entry, type Named, numberOf } from './book.ts';
import { COUNTY, type Level, PREFECTURE, PROVINCE } from './levels.ts';

export const SHANGHAI = 0x1f0000;
export const XINJIANG = 0x410000;
export const TAIWAN = 0x470000;
export const HONG_KONG = 0x510000;

/** Whether a region lies in another or is it; everything lies in 0. */
export function isWithin(code: number, wide: number): boolean {
  const mask = (wide & 0xff) !== 0 ? 0xffffff : (wide & 0xff00) !== 0 ? 0xffff00 : wide === 0 ? 0 : 0xff0000;
  return (code & mask) === wide;
}

/** What is known of a name: the code of its region, its level, and bits. */
export type RegionFacts = number;

const LEVEL_SHIFT = 24;
const LEVEL = 3;
/** Without the ending that says that it is a region. */
const BARE = 0x4000000;
/** Only behind the region that it lies in. */
const BOUND = 0x8000000;
const CODE = 0xffffff;

const LEVEL_OF = { province: PROVINCE, prefecture: PREFECTURE, county: COUNTY } as const;

/** How an official name says that it is a region's, the longest first. */
const ENDINGS: readonly string[] =
  /* @__PURE__ */ '特别行政区 自治州 自治县 自治旗 地区 新区 林区 省 市 盟 县 区 旗'.split(' ');

/** What an official name is without its ending; the name itself where that would leave one character. */
function withoutEnding(name: string): string {
  const ending = ENDINGS.find((each) => name.endsWith(each)) ?? '';
  return name.length - ending.length < 2 ? name : name.slice(0, name.length - ending.length);
}

const PEOPLES: readonly string[] = /* @__PURE__ */ ethnicNames.split(' ');

/** The name of an autonomous region without its peoples: 恩施土家族苗族 is 恩施. */
function withoutPeoples(stem: string): string {
  const people = PEOPLES.find((name) => stem.endsWith(name) && stem.length - name.length >= 2);
  return people === undefined ? stem : withoutPeoples(stem.slice(0, -people.length));
}

/** Six digits, of which those of deeper levels are zeros. */
function codeIn(digits: string): number {
  return (Number(digits.slice(0, 2)) << 16) | (Number(digits.slice(2, 4)) << 8) | Number(digits.slice(4));
}

/** Whether a county's official name says by itself that it is one: 东区 and 城区 do not, nor do towns of Taiwan. */
function needsItsRegion({ level, name }: Region): boolean {
  return level === 'county' && (!/[区县市旗]$/.test(name) || (name.length === 2 && !name.endsWith('县')));
}

/** Takes a name of a region, and what is known of it. */
type Add = (name: string, facts: RegionFacts) => void;

function addNames(region: Region, add: Add): void {
  const { name } = region;
  const level: Level = LEVEL_OF[region.level];
  const facts = codeIn(region.code) | (level << LEVEL_SHIFT);
  const bare = facts | BARE | (level === COUNTY ? BOUND : 0);
  add(name, facts | (/[省市区县旗盟州]$/.test(name) ? 0 : BARE) | (needsItsRegion(region) ? BOUND : 0));
  if (level === PROVINCE) return;
  const stem = withoutEnding(name);
  if (name.endsWith('自治州') || name.endsWith('自治县')) {
    const place = withoutPeoples(stem);
    if (place === stem) return;
    add(place + name.slice(-1), facts);
    if (place.length > 1) add(place, bare);
  } else if (stem !== name) add(stem, bare);
}

/** The widest first. */
function allNames(): readonly Named[] {
  const names = new Map<string, [string, number, ...number[]]>();
  const add: Add = (name, facts) => {
    const id = (facts >> LEVEL_SHIFT) + name;
    const same = names.get(id);
    if (same === undefined) names.set(id, [name, facts]);
    else same.push(facts);
  };
  for (const region of regions) addNames(region, add);
  for (const [short, official] of provinceShortNames) {
    const [region] = regionsByName.get(official) ?? [];
    if (region !== undefined && short.length > 1) add(short, codeIn(region.code) | BARE);
  }
  for (const name of corpsNames.split(' ')) add(name, XINJIANG);
  for (const name of countryNames.split(' ')) add(name, BARE);
  return [...names.values()].sort(([, left], [, right]) => levelOf(left) - levelOf(right));
}

/** All names, of several alike the widest first; the number of each says what is known of it, of several regions the first. */
export const regionNames: () => Book = /* @__PURE__ */ once(() => bookOf(allNames()));

export function levelOf(facts: RegionFacts): Level {
  return (facts >> LEVEL_SHIFT) & LEVEL;
}

/** Whether it is without the ending that says that it is a region. */
export function isBare(facts: RegionFacts): boolean {
  return (facts & BARE) !== 0;
}

/** Whether it stands only behind the region that it lies in. */
export function isBound(facts: RegionFacts): boolean {
  return (facts & BOUND) !== 0;
}

/** Whether it says by itself that it is a region. */
export function isOfficial(facts: RegionFacts): boolean {
  return (facts & (BARE | BOUND)) === 0;
}

export function codeOf(facts: RegionFacts): number {
  return facts & CODE;
}

/** Of the regions that have this name the one that lies in another; 0 for none. */
export function codeWithin(names: Book, name: Entry, wide: number): number {
  for (let each = name; each !== 0; each = againOf(names, each)) {
    const code = codeOf(numberOf(names, each));
    if (isWithin(code, wide)) return code;
  }
  return 0;
}

/** Letters of provinces, 辽 or 沪, each with the two digits of its code. */
function buildLetters(): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  for (const [short, official] of provinceShortNames) {
    const [province] = regionsByName.get(official) ?? [];
    if (short.length === 1 && province !== undefined) letters.set(short.charCodeAt(0), codeIn(province.code));
  }
  return letters;
}

export const LETTERS: ReadonlyMap<number, number> = /* @__PURE__ */ buildLetters();
