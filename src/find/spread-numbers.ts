/**
 * Spread of numbers: a number that a label or a check digit proves once in a document is found everywhere in it, as it stands or
 * in groups, where nothing else was found: an account of a form that stands by itself in a barcode or in the cache of a chart.
 * What a rule or an office keeps proves nothing. Linear in the text.
 */
import type { KindId } from '../kinds/index.ts';
import type { FieldRule } from '../rules/plan.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Found } from './search.ts';
import { addSpan, type Search } from './search.ts';
import { isIn, type UnitSet, unitsOf } from './unit-set.ts';

/** What a document says of a number. */
export interface ProvenNumber {
  readonly kind: KindId;
  readonly field: FieldRule | undefined;
}

/** By the folded digits and letters of a number, without what stands between them. */
export type ProvenNumbers = Map<string, ProvenNumber>;

/** A shorter one is too often another number. */
const SHORTEST = 6;
const LONGEST = 32;
/** How many groups one is written in at most. */
const GROUPS = 6;

const KINDS: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set<KindId>([
  'resident-id',
  'disability-certificate',
  'passport',
  'travel-permit',
  'taiwan-id',
  'hong-kong-id',
  'macau-id',
  'mobile-phone',
  'landline',
  'international-phone',
  'wechat-id',
  'qq',
  'bank-card',
  'household-account',
  'meter-number',
  'waybill-number',
  'personal-number',
]);

/** Adds the numbers that hold by themselves in a searched text. */
export function collectNumbers({ folded }: Search, found: readonly Found[], numbers: ProvenNumbers): void {
  for (let index = 0; index < found.length; index += 1) {
    const { kind, by, start, end, field, keep } = found[index] as Found;
    if (kind === undefined || (by !== 'label' && by !== 'check') || keep !== undefined || !KINDS.has(kind)) continue;
    if (field?.rule?.action === 'keep') continue;
    proveNumber(folded.slice(start, end), kind, field, numbers);
  }
}

/** Whether numbers of a kind are found elsewhere once they are proven. */
export function spreads(kind: string): boolean {
  return KINDS.has(kind);
}

/**
 * Adds one number, in folded text.
 * @param field whose label proves it
 * @returns whether nothing else was said of it before
 */
export function proveNumber(
  folded: string,
  kind: KindId,
  field: FieldRule | undefined,
  numbers: ProvenNumbers,
): boolean {
  if (!KINDS.has(kind)) return true;
  const key = keyIn(folded);
  if (key.length < SHORTEST || key.length > LONGEST) return true;
  const known = numbers.get(key);
  if (known === undefined) numbers.set(key, provenBy(kind, field));
  return known === undefined || (known.kind === kind && known.field === field);
}

/** One for all numbers of a column: a list has many. */
const PROVEN: WeakMap<FieldRule, ProvenNumber[]> = /* @__PURE__ */ new WeakMap();

function provenBy(kind: KindId, field: FieldRule | undefined): ProvenNumber {
  if (field === undefined) return { kind, field };
  const known = PROVEN.get(field) ?? [];
  let proven = known.find((each) => each.kind === kind);
  if (proven === undefined) {
    proven = { kind, field };
    PROVEN.set(field, [...known, proven]);
  }
  return proven;
}

/** Digits in a row that a number has at least. */
const FEWEST_DIGITS = 4;
/** Hide digits. */
const MARKS: UnitSet = /* @__PURE__ */ unitsOf('*＊×○●xX');

/**
 * The digits and letters of a number; none where it has too few digits in a row, or two marks among them: what is left of a masked
 * number proves none.
 */
function keyIn(folded: string): string {
  let key = '';
  let from = 0;
  let run = 0;
  let longest = 0;
  let marks = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = unitAt(folded, at);
    marks = isIn(MARKS, unit) ? marks + 1 : 0;
    if (marks > 1) return '';
    if (unit >= 0x30 && unit <= 0x39) {
      run += 1;
      if (run > longest) longest = run;
    } else if (isAlphanumeric(unit)) run = 0;
    else {
      key += folded.slice(from, at);
      from = at + 1;
    }
  }
  return longest < FEWEST_DIGITS ? '' : (key + folded.slice(from)).toUpperCase();
}

/** Whether a digit or a letter stands where nothing was found: only there a mention may begin. */
export function hasOpenNumber({ units, taken, runs }: Search): boolean {
  for (let run = 0; run < runs.length; run += 2) {
    for (let at = runs[run] as number; at < (runs[run + 1] as number); at += 1) {
      if (taken[at] === 0 && isAlphanumeric(units[at] as number)) return true;
    }
  }
  return false;
}

/** Adds a span for every mention of a proven number that nothing else holds. @returns whether there was one */
export function spreadNumbers(search: Search, numbers: ProvenNumbers): boolean {
  if (numbers.size === 0) return false;
  const { folded, units, taken, runs } = search;
  let sieve: Sieve | undefined;
  let hasChanged = false;
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    if (at < (runs[run] as number)) at = runs[run] as number;
    for (const runEnd = runs[run + 1] as number; at < runEnd; at += 1) {
      if (!isAlphanumeric(units[at] as number) || taken[at] !== 0) continue;
      sieve ??= sieveOf(numbers);
      const end = mentionEnd(folded, units, at, numbers, sieve);
      if (end < 0) {
        at = -end - 1;
        continue;
      }
      const known = numbers.get(keyOf(folded, at, end));
      if (known !== undefined && isFree(taken, at, end)) {
        addSpan(search, { ...known, start: at, end, by: 'spread' });
        hasChanged = true;
      }
      at = end - 1;
    }
  }
  return hasChanged;
}

/** By the lower bits of their sums, a bit where one of the numbers has such. */
type Sieve = Uint32Array;

const SIEVE = 4096;

function mayBe(sieve: Sieve, sum: number): boolean {
  return (((sieve[(sum % SIEVE) >>> 5] as number) >>> (sum & 31)) & 1) === 1;
}

/** A document is searched window by window, and its numbers have one sieve for all of them. */
const SIEVES: WeakMap<ProvenNumbers, { readonly size: number; readonly sieve: Sieve }> = /* @__PURE__ */ new WeakMap();

function sieveOf(numbers: ProvenNumbers): Sieve {
  const known = SIEVES.get(numbers);
  if (known?.size === numbers.size) return known.sieve;
  const sieve = new Uint32Array(SIEVE / 32);
  for (const key of numbers.keys()) {
    let sum = 0;
    for (let at = 0; at < key.length; at += 1) sum = summed(sum, unitAt(key, at));
    sieve[(sum % SIEVE) >>> 5] = (sieve[(sum % SIEVE) >>> 5] as number) | (1 << (sum & 31));
  }
  SIEVES.set(numbers, { size: numbers.size, sieve });
  return sieve;
}

/** The sum of a number with one digit or letter more, in either case. */
function summed(sum: number, unit: number): number {
  return (Math.imul(sum, 31) + (unit & 0x5f)) >>> 0;
}

/** Where the longest mention that begins there ends; negative where there is none: where the first group ends. */
function mentionEnd(folded: string, units: Uint16Array, start: number, numbers: ProvenNumbers, sieve: Sieve): number {
  let best = 0;
  let first = 0;
  let sum = 0;
  let end = start;
  for (let groups = 1; groups <= GROUPS && end - start <= LONGEST + GROUPS; groups += 1) {
    for (; isAlphanumeric(units[end] as number); end += 1) sum = summed(sum, units[end] as number);
    if (first === 0) first = end;
    if (end - start >= SHORTEST && mayBe(sieve, sum) && numbers.has(keyOf(folded, start, end))) best = end;
    const between = units[end] as number;
    if ((between !== 0x20 && between !== 0x2d) || !isAlphanumeric(units[end + 1] as number)) break;
    end += 1;
  }
  return best === 0 ? -first : best;
}

function keyOf(folded: string, start: number, end: number): string {
  return folded.slice(start, end).replace(/[ -]/g, '').toUpperCase();
}

function isAlphanumeric(unit: number): boolean {
  if (unit > 0x7a) return false;
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || unit >= 0x61;
}

function isFree(taken: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] !== 0) return false;
  return true;
}
