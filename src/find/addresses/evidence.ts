/**
 * Whether what the grammar of addresses read in running text tells where somebody is to be found: a road or a lane with a
 * number, a village with a group or a house, a compound with a building, a building with a unit. A region alone is none,
 * nor are a day of the month behind a name (社区20号召开), what only ends like a road (知道20号), rooms of a hospital.
 */
import {
  falseCompounds,
  falseRoads,
  falseVillages,
  measures,
  publicCompounds,
  timeWords,
} from '../../data/address-context-words.ts';
import { LEVELS, type LevelName } from '../../kinds/address/levels.ts';
import { type EndingIndex, endingIndex, endingOf } from '../../kinds/ending-index.ts';
import type { Part } from '../../kinds/kind.ts';
import { DIGIT, ENDS_NAME, HAN, kindOf, MARK, NUMERAL } from './unit-kinds.ts';

export interface Setting {
  /** Folded. */
  readonly text: string;
  /** Where the last part ends that is no note. */
  readonly end: number;
  /** Whether a word before it says that somebody lives there or is sent something. */
  readonly isHome: boolean;
}

const FALSE_ROADS: EndingIndex = /* @__PURE__ */ endingIndex(/* @__PURE__ */ falseRoads.split(' '));
const FALSE_VILLAGES: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ falseVillages.split(' '));
const FALSE_COMPOUNDS: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ falseCompounds.split(' '));
const PUBLIC: EndingIndex = /* @__PURE__ */ endingIndex(/* @__PURE__ */ publicCompounds.split(' '));
const TIMES: readonly string[] = /* @__PURE__ */ timeWords.split(' ');

const SAME_NAMES =
  /* @__PURE__ */ '铁路 公路 马路 大街 街道 一路 上街 逛街 上路 走路 问路 出路 半路 城里 店里 院里 镇里 村里'.split(
    ' ',
  );

const BITS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ LEVELS.map((name, rank) => [name, 1 << rank]),
);

function bits(...names: readonly LevelName[]): number {
  return names.reduce((all, name) => all | (BITS.get(name) as number), 0);
}

const COUNTY: number = /* @__PURE__ */ bits('county');
const REGION: number = /* @__PURE__ */ bits('province', 'prefecture', 'county');
const TOWN: number = /* @__PURE__ */ bits('subdistrict');
const PLACE: number = /* @__PURE__ */ bits('subdistrict', 'village', 'road', 'lane', 'compound');
const STREET: number = /* @__PURE__ */ bits('road', 'lane');
const NUMBER: number = /* @__PURE__ */ bits('number');
const GROUP: number = /* @__PURE__ */ bits('group');
const HOUSEHOLD: number = /* @__PURE__ */ bits('household');
const UNIT: number = /* @__PURE__ */ bits('unit');
const DOOR: number = /* @__PURE__ */ bits('building', 'unit', 'floor', 'room');
const INSIDE: number = /* @__PURE__ */ bits('room', 'floor');
const HOUSE: number = /* @__PURE__ */ bits('building', 'unit');
const PLACED: number = /* @__PURE__ */ bits('province', 'prefecture', 'county', 'subdistrict', 'village');

/** Whether the parts, the last of them no note, are an address that finds somebody. */
export function findsSomebody(parts: readonly Part[], setting: Setting): boolean {
  const { text, isHome } = setting;
  let has = 0;
  for (let index = 0; index < parts.length; index += 1) has |= BITS.get((parts[index] as Part).name) as number;
  const hasRegion = (has & REGION) !== 0;
  if (isHome && hasRegion && (has & PLACE) !== 0) return true;
  const last = parts[parts.length - 1] as Part;
  if ((has & STREET) !== 0) {
    if ((has & (NUMBER | DOOR)) === 0) return endsInMarks(text, last);
    const road = textOf(text, parts, 'road');
    const isPlaced = (has & PLACED) !== 0;
    return (road === undefined || isPlaced || !isFalseRoad(road)) && !isTime(last, setting);
  }
  const village = textOf(text, parts, 'village');
  const isVillage = village !== undefined && !FALSE_VILLAGES.has(village);
  if ((has & GROUP) !== 0) return isVillage || (has & DOOR) !== 0 || (hasRegion && (has & TOWN) !== 0);
  const compound = textOf(text, parts, 'compound');
  if (compound !== undefined && (compound.length > 1 || isVillage) && !FALSE_COMPOUNDS.has(compound)) {
    if ((has & DOOR) === 0) return hasRegion && endsInMarks(text, last);
    if (isDay(last, setting)) return false;
    if (isHome || hasRegion || (has & UNIT) !== 0) return true;
    return !isPublic(compound) && !isScore(text, parts);
  }
  if ((has & HOUSEHOLD) !== 0) {
    return isVillage && (isHome || (has & TOWN) !== 0 || !isDay(last, setting));
  }
  if ((has & DOOR) !== 0 && (isVillage || hasRegion || (has & TOWN) !== 0)) return !isDay(last, setting);
  if ((has & INSIDE) !== 0 && (has & HOUSE) !== 0) {
    return isHome || (has & UNIT) !== 0;
  }
  return (has & COUNTY) !== 0 && endsInMarks(text, last);
}

function textOf(text: string, parts: readonly Part[], name: LevelName): string | undefined {
  const part = parts.find((each) => each.name === name);
  return part === undefined ? undefined : text.slice(part.start, part.end);
}

/** Whether what ends like a road is none: 铁路 alone, but not 长春铁路. */
function isFalseRoad(road: string): boolean {
  if (/^第?[一二三四五六七八九十百零]{1,6}条$/.test(road)) return true;
  const word = endingOf(road, FALSE_ROADS);
  return word !== undefined && (word === road || !SAME_NAMES.includes(word));
}

/** Whether a name without a level word stands before two figures, which may be a score as well: 四季花都|18-2204. */
function isScore(text: string, parts: readonly Part[]): boolean {
  const at = parts.findIndex(({ name }) => name === 'compound');
  const building = parts[at + 1];
  const room = parts[at + 2];
  if (parts.length > at + 3 || building === undefined || room === undefined) return false;
  const isBare =
    /^[0-9]+$/.test(text.slice(building.start, building.end)) && /^[0-9]+$/.test(text.slice(room.start, room.end));
  return isBare && (kindOf(text.charCodeAt(building.start - 1)) & ENDS_NAME) === 0;
}

function isPublic(compound: string): boolean {
  return endingOf(compound, PUBLIC) !== undefined;
}

/** Marks behind the last level that shows, at least three. */
function endsInMarks(text: string, { start, end }: Part): boolean {
  let marks = 0;
  for (let at = start; at < end; at += 1) {
    const isMark = (kindOf(text.charCodeAt(at)) & MARK) !== 0;
    if (isMark) marks += 1;
  }
  return marks > 2 && (kindOf(text.charCodeAt(end - 1)) & MARK) !== 0;
}

/** Whether a number with 号 alone is a day of the month by the word behind it. */
function isTime(last: Part, { text, end }: Setting): boolean {
  if (!isDayNumber(text, last)) return false;
  return TIMES.some((word) => text.startsWith(word, end));
}

/** Whether such a number may be a day: behind a name that no road's word ends, it is a house's only where it ends a phrase. */
function isDay(last: Part, { text, end }: Setting): boolean {
  if (!isDayNumber(text, last)) return false;
  return (kindOf(text.charCodeAt(end)) & HAN) !== 0 && !'的院内户家村居业住'.includes(text.charAt(end));
}

function isDayNumber(text: string, { start, end }: Part): boolean {
  const length = end - start - 1;
  if (length < 1 || length > 3 || text.charAt(end - 1) !== '号') return false;
  for (let at = start; at < end - 1; at += 1) if ((kindOf(text.charCodeAt(at)) & (DIGIT | NUMERAL)) === 0) return false;
  return !(length > 1 && Number(text.slice(start, end - 1)) > 31);
}

/** Whether a bare number at the end is a measure of what follows: 中山路|20米. */
export function isMeasure(text: string, { start, end }: Part): boolean {
  const isBare = (kindOf(text.charCodeAt(end - 1)) & DIGIT) !== 0;
  if (!isBare || text.slice(start, end).includes('-')) return false;
  let at = end;
  while (text.charAt(at) === ' ') at += 1;
  const unit = text.charAt(at);
  if (unit === '') return false;
  return measures.includes(unit) || ('.:,%'.includes(unit) && (unit === '%' || isDigit(text, at + 1)));
}

function isDigit(text: string, at: number): boolean {
  return (kindOf(text.charCodeAt(at)) & DIGIT) !== 0;
}
