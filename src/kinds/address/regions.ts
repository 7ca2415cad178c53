/**
 * Reads one region (省, 地, 县) from the table at an offset of folded text: by its official name, by its name without the
 * ending (辽宁, 沈阳) or with one that it had before (增城市), by the short form of an autonomous one (恩施州), or with the
 * letter of its province before it (辽沈阳市). A bare name is a region only where it can be nothing else: 南京东路 is a road,
 * 北京大学 a school. A county's bare name, and a name that many places have (东区, 城区), count only behind the region that
 * they lie in.
 */
import { corpsNames, countryNames, ethnicNames } from '../../data/address-words.ts';
import { provinceShortNames, type Region, regions, regionsByName } from '../../data/regions.ts';
import { classAt, DIGIT, isName, NUMERAL, SIDE } from './characters.ts';
import { COUNTY, type Level, NOTHING, PREFECTURE, PROVINCE } from './levels.ts';
import { nameWordAt } from './words.ts';

export interface RegionName {
  readonly name: string;
  readonly level: Level;
  /** Region codes that the name may stand for, shortened to the digits that say something: `21`, `2101`, `210104`. */
  readonly codes: readonly string[];
  /** Without the ending that says that it is a region. */
  readonly bare: boolean;
  /** Only behind the region that it lies in. */
  readonly bound: boolean;
}

export interface RegionRead {
  readonly end: number;
  readonly level: Level;
  /** As in `RegionName`; `''` where the table does not know it. */
  readonly code: string;
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

function codeOf(region: Region): string {
  if (region.level === 'province') return region.code.slice(0, 2);
  return region.level === 'prefecture' ? region.code.slice(0, 4) : region.code;
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

/** Of two units one small integer. Two pairs may share it: names are compared anyway. */
function key(first: number, second: number): number {
  return (first << 14) ^ second;
}

/** Names by their first two units, the longest first, then the widest. */
function buildIndex(): ReadonlyMap<number, readonly RegionName[]> {
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
  for (const name of corpsNames.split(' ')) add({ name, level: PROVINCE, codes: ['65'], bare: false, bound: false });
  for (const name of countryNames.split(' ')) add({ name, level: PROVINCE, codes: [''], bare: true, bound: false });

  const index = new Map<number, RegionName[]>();
  for (const entry of names.values()) {
    const id = key(entry.name.charCodeAt(0), entry.name.charCodeAt(1));
    const same = index.get(id);
    if (same === undefined) index.set(id, [entry]);
    else same.push(entry);
  }
  for (const same of index.values()) {
    same.sort((left, right) => right.name.length - left.name.length || left.level - right.level);
  }
  return index;
}

const INDEX: ReadonlyMap<number, readonly RegionName[]> = /* @__PURE__ */ buildIndex();

/** Letters of provinces, 辽 or 沪, each with the two digits of its code. */
function buildLetters(): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [short, official] of provinceShortNames) {
    const [province] = regionsByName.get(official) ?? [];
    if (short.length === 1 && province !== undefined) letters.set(short.charCodeAt(0), codeOf(province));
  }
  return letters;
}

const LETTERS: ReadonlyMap<number, string> = /* @__PURE__ */ buildLetters();

/** Words before 路 and 街 that make a road of a region's name: 中山东一路, 北京西大街. */
const BEFORE_ROAD = '东西南北中大小前后上下内外横纵第一二三四五六七八九十正环老新';
const MOST_BEFORE_ROAD = 3;

/** Whether a road's word stands at an offset, perhaps behind a side and a number. */
export function roadWordAt(text: string, at: number): number {
  for (let skipped = 0; skipped <= MOST_BEFORE_ROAD; skipped += 1) {
    const word = nameWordAt(text, at + skipped);
    if (word?.role === 'road' && !word.open) return at + skipped + word.text.length;
    if (!BEFORE_ROAD.includes(text.charAt(at + skipped) || ' ')) return 0;
  }
  return 0;
}

/** Whether a region's official name is no beginning of a longer name: 北京市|场, and of the short ones 城区|路, 矿区|街道. */
function standsAlone(text: string, at: number, end: number): boolean {
  const word = nameWordAt(text, end - 1);
  if (word !== undefined && word.text.length > 1 && word.role === 'compound') return false;
  if (end - at > 2) return true;
  const next = nameWordAt(text, end);
  if (next === undefined || next.open) return true;
  if (next.text.startsWith('街道') || next.text === '街办') return false;
  if (next.text.length > 1 || next.role === 'city' || next.role === 'district' || next.role === 'county') return true;
  return isName(text, end + 1) || classAt(text, end + 1) === SIDE;
}

/** Whether a bare name ends at an offset and is not the beginning of a longer name: 南京|东路, 北京|大学. */
function standsBare(text: string, end: number, level: Level, code: string): boolean {
  const word = nameWordAt(text, end - 1);
  if (word !== undefined && word.text.length > 1) return false;
  const next = nameWordAt(text, end);
  if (next === undefined || (next.open && isName(text, end + 1))) return roadWordAt(text, end) === 0;
  return (
    next.role === 'plain' || (next.role === 'zone' && level < COUNTY) || named(text, end, level, code) !== undefined
  );
}

function isUnder(entry: RegionName, code: string): string | undefined {
  return entry.codes.find((each) => each.startsWith(code));
}

/** Whether a county's bare name ends as it did before the county changed its rank: 增城|市 is a 区 now. */
function hasOtherEnding(text: string, end: number): boolean {
  const word = nameWordAt(text, end);
  return word !== undefined && (word.text === '市' || word.text === '县' || word.text === '区');
}

function named(text: string, at: number, last: Level, code: string): RegionRead | undefined {
  const same = INDEX.get(key(text.charCodeAt(at), text.charCodeAt(at + 1)));
  if (same === undefined) return undefined;
  for (const entry of same) {
    if (!text.startsWith(entry.name, at)) continue;
    if (entry.bare && entry.level <= last) continue;
    if (entry.level === COUNTY && last === COUNTY && !entry.codes.includes(code)) continue;
    const within = code === '' ? undefined : isUnder(entry, code);
    if (entry.bare && entry.level === COUNTY && hasOtherEnding(text, at + entry.name.length)) {
      return { end: at + entry.name.length + 1, level: COUNTY, code: within ?? entry.codes[0] ?? '' };
    }
    if (within === undefined && (entry.bound || (entry.bare && code !== ''))) continue;
    const end = at + entry.name.length;
    const own = within ?? entry.codes[0] ?? '';
    if (entry.bare ? standsBare(text, end, entry.level, own) : standsAlone(text, at, end)) {
      return { end, level: entry.level, code: own };
    }
  }
  return undefined;
}

/** 第一师, 农十二师, 八师: a division of the corps stands where a prefecture does. */
function division(text: string, at: number): RegionRead | undefined {
  let end = at;
  if (text.startsWith('兵团', end)) end += 2;
  if (text.charAt(end) === '农') end += 1;
  if (text.charAt(end) === '第') end += 1;
  const first = end;
  while (end - first < 3 && (classAt(text, end) & (NUMERAL | DIGIT)) !== 0) end += 1;
  if (end === first || text.charAt(end) !== '师' || '范傅大父资'.includes(text.charAt(end + 1) || ' '))
    return undefined;
  return { end: end + 1, level: PREFECTURE, code: '65' };
}

/**
 * The region at an offset.
 * @param last the deepest region read so far, `NOTHING` at the start
 * @param code the code of the last region read, `''` where the table does not know it
 */
export function regionAt(text: string, at: number, last: Level, code: string): RegionRead | undefined {
  const read = named(text, at, last, code);
  if (read !== undefined) return read;
  if (last === NOTHING) {
    const letter = LETTERS.get(text.charCodeAt(at));
    const behind = letter === undefined ? undefined : named(text, at + 1, PROVINCE, letter);
    if (letter !== undefined && behind?.code.startsWith(letter) === true) return behind;
  }
  return last < PREFECTURE ? division(text, at) : undefined;
}

/** Whether the official name of a region, of three characters or more, begins at an offset. */
export function officialAt(text: string, at: number): boolean {
  const same = INDEX.get(key(text.charCodeAt(at), text.charCodeAt(at + 1)));
  if (same === undefined) return false;
  return same.some(
    ({ name, bare, bound }) =>
      !bare && !bound && name.length > 2 && text.startsWith(name, at) && standsAlone(text, at, at + name.length),
  );
}
