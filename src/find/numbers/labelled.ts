/**
 * Numbers that a word names: the value of a field, and what stands behind 身份证号为, 卡号, QQ. The kind that the word names reads the
 * groups, as many of them as make one number. Where it can read none, a field's value is covered all the same: a misprint is
 * still a person's.
 */
import { type KindId, kindById } from '../../kinds/index.ts';
import type { Reading } from '../../kinds/kind.ts';
import type { Field } from '../search.ts';
import type { Chain } from './chain.ts';
import { CLASSES, COMMA, DIGIT, isHan, MARK } from './classes.ts';
import { isMeasured, groupStart, naturalEnd, valueEnd } from './groups.ts';
import { found, type Scan, sliceOf } from './scan.ts';
import { isCompanyAccount } from './whose.ts';

/** Kinds of numbers; the values of all others are found elsewhere. */
const NUMBER_KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'resident-id disability-certificate passport travel-permit taiwan-id hong-kong-id macau-id personal-number birth-date bank-card qq ' +
    'household-account meter-number waybill-number plate ip-address mac-address coordinates credit-code case-number amount deadline'
  ).split(' '),
);

/** Kinds of which nearly any number is one: a word must name it, and it takes that many characters. */
const FEWEST: Readonly<Record<string, number>> = { qq: 5, passport: 6, 'bank-card': 8 };
const FEWEST_OF_OTHERS = 6;

const LONGEST = 64;
/** Characters of a number whose check digit holds at most. */
const MOST_OF_NAMED = 30;

/** Characters of a number that is covered though nothing reads it: fewer are an item of a list. */
const FEWEST_COVERED = 3;
/** The same where the field's kind is one that stays. */
const FEWEST_COVERED_OF_KEPT = 7;

export function isNumberKind(kind: string | undefined): kind is KindId {
  return kind !== undefined && NUMBER_KINDS.has(kind);
}

/** The whole value of a field, where its kind reads it as it stands: its end, else 0. */
export function wholeFieldAt(scan: Scan, field: Field, at: number): number {
  const { units } = scan;
  const { kind } = field.rule;
  if (kind === undefined || field.end - field.start > LONGEST + 8) return 0;
  let { start, end } = field;
  while (start < end && isBlank(units[start] as number)) start += 1;
  while (end > start && isBlank(units[end - 1] as number)) end -= 1;
  if (end <= at || end - start > LONGEST) return 0;
  const value = sliceOf(scan, start, end);
  if (!isReadAsOne(kind.id, value)) return 0;
  const reading = kind.parse(value) ?? readAsSibling(kind.siblings, value);
  return reading === undefined ? 0 : named(scan, kind.id, start, end, reading.check === 'holds', field);
}

function readAsSibling(siblings: readonly string[] | undefined, value: string): Reading | undefined {
  for (const id of siblings ?? []) {
    const reading = kindById(id)?.parse(value);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** Not of one value: long groups with a blank between them, and words behind the number of a kind that takes any. */
function isReadAsOne(kind: KindId, value: string): boolean {
  if (kind === 'personal-number' && isHan(value.charCodeAt(value.length - 1)) && !value.endsWith('号')) return false;
  if (kind === 'amount' || kind === 'deadline' || kind === 'coordinates') return true;
  let run = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value.charCodeAt(at) !== 0x20) run += 1;
    else {
      if (run > 6) return false;
      run = 0;
    }
  }
  return true;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0x0a;
}

/** The groups from one on as a number of the kind that a word before it names: its end, else 0. */
export function namedAt(scan: Scan, group: number, kindId: KindId, field: Field | undefined): number {
  const { chain, units } = scan;
  const kind = kindById(kindId);
  if (kind === undefined || kind.nature === 'kept') return 0;
  const start = groupStart(chain, group);
  const last = naturalEnd(chain, units, group);
  const hasCheck = CHECKED.has(kindId);
  const fewest = FEWEST[kindId] ?? FEWEST_OF_OTHERS;
  for (let to = hasCheck ? Math.min(chain.groups - 1, group + 20) : last; to >= group; to -= 1) {
    const characters = (chain.firsts[to + 1] as number) - (chain.firsts[group] as number);
    if (characters > MOST_OF_NAMED && to > last) continue;
    if (field === undefined && characters < fewest) break;
    const end = valueEnd(chain, units, to);
    const reading = kind.parse(sliceOf(scan, start, end));
    if (reading === undefined || (to > last && !isProven(kindId, reading))) continue;
    return named(scan, kindId, start, end, reading.check === 'holds', field);
  }
  const end = valueEnd(chain, units, last);
  if (field === undefined ? kindId !== 'resident-id' : tokenEnd(units, end, field.end) > end) return 0;
  for (const id of kind.siblings ?? []) {
    if (kindById(id)?.parse(sliceOf(scan, start, end)) !== undefined)
      return found(scan, kindId, start, end, 'label', field);
  }
  return 0;
}

/** Of groups that stand on two lines or far apart: the check digit says that they are one, or it is hidden with others. */
function isProven(kind: KindId, { check }: Reading): boolean {
  return check === 'holds' || (kind === 'resident-id' && check === undefined);
}

function named(
  scan: Scan,
  kind: KindId,
  start: number,
  end: number,
  isProven: boolean,
  field: Field | undefined,
): number {
  const isOffice = kind === 'bank-card' && isCompanyAccount(scan, start, end, isProven && isCard(scan, start, end));
  return found(scan, kind, start, end, isProven ? 'check' : 'label', field, isOffice);
}

/** As long as a person's card is, with blanks or without; no card begins with 0. */
function isCard({ units }: Scan, start: number, end: number): boolean {
  return end - start >= 16 && end - start <= 23 && units[start] !== 0x30;
}

const CHECKED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'resident-id',
  'bank-card',
  'hong-kong-id',
  'taiwan-id',
  'credit-code',
  'personal-number',
]);

/** Behind what is written without a blank: 2.10199E+17. */
function tokenEnd(units: Uint16Array, from: number, most: number): number {
  let at = from;
  while (at < most && at - from < LONGEST && isOfToken(units[at] as number)) at += 1;
  return at;
}

function isOfToken(unit: number): boolean {
  const sign = CLASSES[unit] as number;
  return (sign >= DIGIT && sign <= MARK) || unit === 0x2b || unit === 0x2e || unit === 0x5f || unit === 0x23;
}

/** Whether a number that begins there is one more of those in a field: nothing but signs of lists stands before it. */
export function isListed(units: Uint16Array, from: number, start: number): boolean {
  if (from < 0 || start <= from || start - from > 3) return false;
  for (let at = from; at < start; at += 1) {
    const unit = units[at] as number;
    if (unit !== 0x20 && unit !== 0x3b && unit !== 0x2f && CLASSES[unit] !== COMMA) return false;
  }
  return true;
}

/** Marks among what is left: somebody hid what he would, and what is covered once more would never be done. */
function isHalfHidden({ codes, firsts }: Chain, from: number, to: number): boolean {
  let marks = 0;
  for (let at = firsts[from] as number; at < (firsts[to + 1] as number); at += 1) if (codes[at] === 0x2a) marks += 1;
  return marks > 3;
}

/** The value of a field that nothing reads, from its first digit on: covered whole. 0 where it is none after all. */
export function unreadableAt(scan: Scan, group: number, kindId: KindId, field: Field): number {
  const { chain, units } = scan;
  const last = naturalEnd(chain, units, group);
  const length = (chain.firsts[last + 1] as number) - (chain.firsts[group] as number);
  const end = tokenEnd(units, valueEnd(chain, units, last), field.end);
  if (isHalfHidden(chain, group, last)) return 0;
  const isKept = kindById(kindId)?.nature === 'kept';
  if (
    length < (isKept ? FEWEST_COVERED_OF_KEPT : FEWEST_COVERED) ||
    (length < FEWEST_COVERED_OF_KEPT && isMeasured(units, end))
  )
    return 0;
  const start = groupStart(chain, group);
  const isOpened = units[start - 1] === 0x28 || units[start - 1] === 0x2b;
  return found(scan, kindId, isOpened ? start - 1 : start, end, 'label', field);
}
