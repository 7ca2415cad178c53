/**
 * Names behind a word: a role (村民张三, 驾驶员：李四, 其妻王五), a word that names (名叫张三, 尊敬的李四), a verb (联系张三, 由李四签收). How
 * much else such a word stands before says how much the name must show by itself.
 */
import { actWords, linkWords, namingWords, personRoles, roleEndings, turnWords } from '../../data/name-cues.ts';
import { roleWords } from '../../data/honorifics.ts';
import type { FieldRule, Plan } from '../../rules/plan.ts';
import { atPair, type Pairs, pairsOf } from '../../kinds/address/pairs.ts';
import { labelIn, labelIndexOf } from '../labels/label-index.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CAPITAL, CLASSES, COMPOUND, HAN, SOUND, SURNAME } from './characters.ts';
import { latinEnd } from './latin.ts';
import { nameAt } from './name-at.ts';
import { nameBefore } from './name-before.ts';
import { prove } from './proven.ts';
import {
  BY_SIGN,
  BY_WORD,
  CLOSED,
  holds,
  holdsAny,
  IS_COMMON,
  IS_EVIDENT,
  IS_KNOWN,
  IS_LIKELY,
  offsetOf,
} from './reading.ts';
import { isCompound } from './surnames.ts';

/** What a word before a name says of it, the strongest first. */
const ROLE = 1;
const ENDING = 2;
/** A role and 是: 主持人是张三. */
const LINK = 3;
const ACT = 4;
const TURN = 5;

interface Lead {
  readonly word: string;
  readonly sort: number;
}

/** Below them stands the sort of a word of two characters, from them on which longer words end so. */
const SORTS = 8;

interface Leads {
  /** By the last two characters of words, a zero before those of one. */
  readonly endings: Pairs;
  /** Words of three characters and more that end alike, the longest first. */
  readonly longer: readonly (readonly Lead[])[];
}

const LEADS: Leads = /* @__PURE__ */ buildLeads();

function buildLeads(): Leads {
  const endings = new Map<string, number>();
  const longer: Lead[][] = [[]];
  const add = (word: string, sort: number): void => {
    const ending = word.length === 1 ? `\0${word}` : word.slice(-2);
    const known = endings.get(ending) ?? 0;
    if (word.length > 2) {
      const alike = longer[Math.floor(known / SORTS)] as Lead[];
      if (known >= SORTS) alike.push({ word, sort });
      else endings.set(ending, known + SORTS * (longer.push([{ word, sort }]) - 1));
    } else if (known % SORTS === 0) endings.set(ending, known + sort);
  };
  for (const word of [...roleWords, ...personRoles, ...namingWords]) add(word, ROLE);
  for (const word of roleEndings) add(word, ENDING);
  for (const word of actWords) add(word, ACT);
  for (const word of turnWords) add(word, TURN);
  for (const alike of longer) alike.sort((one, other) => other.word.length - one.word.length);
  return { endings: pairsOf(endings), longer };
}

/** What a name begins with. */
const BEGINS: number = SURNAME | COMPOUND | SOUND | CAPITAL;
const LONGEST_ROLE = 8;
const COLON = 0x3a;
/** 于, of 由于, 对于. */
const THAN = 0x4e8e;
/** Between a role and a name. */
const BETWEEN: UnitSet = /* @__PURE__ */ unitsOf('):“"「『‘ ');
const LINKS: UnitSet = /* @__PURE__ */ unitsOf(linkWords);
const MOST_BETWEEN = 3;

/** A word that a name may stand behind ends with the unit at an offset. */
export function leadAt(search: Search, at: number): void {
  const { units } = search;
  const start = behindSigns(units, at + 1);
  const first = CLASSES[units[start] as number] as number;
  if ((first & BEGINS) === 0 || search.taken[start] !== 0) return;
  const sort = isLink(search, at) ? LINK : sortOf(search, at);
  if (sort === 0 || (sort === TURN && units[start] === THAN)) return;
  if (sort >= ACT && start !== at + 1 && units[at + 1] !== COLON) return;
  if ((first & CAPITAL) !== 0) {
    const end = sort <= LINK ? latinEnd(search, start, 2) : start;
    if (end > start) prove(search, start, end, roleField(search, at));
    return;
  }
  const reading = nameAt(search, start);
  if (reading === 0 || !isProven(reading, ROLE)) return;
  // What stands behind a name and a verb is a name more easily: 张三诉李四.
  const field = sort <= ENDING ? roleField(search, at) : undefined;
  const asked = field !== undefined || (sort === ACT && search.taken[at - 1] !== 0) ? ROLE : sort;
  if (isProven(reading, asked)) prove(search, start, offsetOf(reading), field);
  else if (asked === TURN && start === at + 1) provePair(search, at, reading);
}

function isLink(search: Search, at: number): boolean {
  return at > 0 && isIn(LINKS, search.units[at] as number) && isRoleBefore(search, at - 1);
}

function behindSigns(units: Uint16Array, from: number): number {
  if (((CLASSES[units[from] as number] as number) & HAN) !== 0) return from;
  let at = from;
  while (at - from < MOST_BETWEEN && isIn(BETWEEN, units[at] as number)) at += 1;
  return at;
}

function sortOf({ units, folded }: Search, at: number): number {
  const unit = units[at] as number;
  const before = at === 0 ? 0 : (units[at - 1] as number);
  const known = atPair(LEADS.endings, before, unit);
  if (known >= SORTS) {
    const alike = LEADS.longer[Math.floor(known / SORTS)];
    const lead = alike?.find(({ word }) => folded.endsWith(word, at + 1));
    if (lead !== undefined) return lead.sort;
  }
  if (known % SORTS !== 0) return known % SORTS;
  const single = atPair(LEADS.endings, 0, unit);
  if (single !== ENDING) return single;
  // 官 of 上官 ends no word for what somebody is.
  return ((CLASSES[before] as number) & HAN) === 0 || isCompound(units, at - 1) ? 0 : ENDING;
}

/** Where a name ends that begins right behind a word for what somebody is; 0 where none does. @param asked what it must say of itself */
export function nameEndBehindRole(search: Search, at: number, asked = 0): number {
  const reading = nameAt(search, at);
  return reading !== 0 && isProven(reading, ROLE) && holds(reading, asked) ? offsetOf(reading) : 0;
}

/** Whether a word for what somebody is ends with the unit at an offset. */
export function isRoleBefore(search: Search, at: number): boolean {
  const sort = sortOf(search, at);
  return sort === ROLE || sort === ENDING;
}

function isProven(reading: number, sort: number): boolean {
  switch (sort) {
    case ROLE:
      if (holds(reading, IS_KNOWN)) return holdsAny(reading, CLOSED | IS_LIKELY);
      return holds(reading, IS_EVIDENT) && holdsAny(reading, CLOSED);
    case ENDING:
      if (!holds(reading, IS_KNOWN)) return false;
      return holdsAny(reading, CLOSED) ? holds(reading, IS_LIKELY) : holds(reading, IS_COMMON | IS_EVIDENT);
    case LINK:
    case ACT:
      return holds(reading, IS_KNOWN | IS_EVIDENT) && holdsAny(reading, CLOSED);
    default:
      return holds(reading, IS_COMMON | IS_EVIDENT | BY_WORD);
  }
}

/** 张三与李四: each reads as a name, and both are set off. */
function provePair(search: Search, at: number, right: number): void {
  if (!holds(right, IS_COMMON | IS_EVIDENT) || !holds(right, BY_SIGN)) return;
  const left = nameBefore(search, at);
  if (!holds(left, IS_COMMON | IS_EVIDENT) || !holdsAny(left, CLOSED)) return;
  prove(search, offsetOf(left), at);
}

/** The rule of the longest label of the plan that ends with the role, if it is one for names or one that keeps. */
function roleField({ plan, units }: Search, at: number): FieldRule | undefined {
  const index = labelIndexOf(plan);
  let from = at;
  while (from > 0 && at - from < LONGEST_ROLE - 1 && ((CLASSES[units[from - 1] as number] as number) & HAN) !== 0)
    from -= 1;
  for (; from < at; from += 1) {
    const rule = ofName(labelIn(index, units, from, at + 1)?.rule);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** @param word folded */
export function fieldOf(word: string, plan: Plan): FieldRule | undefined {
  return ofName(plan.fields.get(word));
}

function ofName(field: FieldRule | undefined): FieldRule | undefined {
  return field?.kind?.id === 'person-name' || field?.rule?.action === 'keep' ? field : undefined;
}
