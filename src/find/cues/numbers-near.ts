/**
 * Names right beside a number that is a person's: 李晓梅，139 …, 138 … 王建国, John Smith, passport E…. Each stands between signs and
 * is nothing but a name.
 */
import type { KindId } from '../../kinds/index.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { latinEnd, latinStart } from './latin.ts';
import { nameAt } from './name-at.ts';
import { nameBefore } from './name-before.ts';
import { prove } from './proven.ts';
import { BY_SIGN, holds, IS_COMMON, IS_EVIDENT, IS_KNOWN, IS_LIKELY, offsetOf } from './reading.ts';

/** Kinds of numbers that stand beside names in lists and on labels. */
const NUMBERS: ReadonlySet<KindId | undefined> = new Set<KindId>([
  'mobile-phone',
  'virtual-number',
  'international-phone',
  'resident-id',
  'taiwan-id',
  'hong-kong-id',
  'bank-card',
]);
const BETWEEN: UnitSet = /* @__PURE__ */ unitsOf(' ,、:;|/\t()');
const MOST_BETWEEN = 4;
/** Ends an identity number: a name may be glued to it. */
const X = 0x58;

export function namesBesideNumbers(search: Search): void {
  const count = search.spans.length;
  for (let index = 0; index < count; index += 1) {
    const span = search.spans[index];
    if (span === undefined || span.keep !== undefined) continue;
    if (LATIN_NUMBERS.has(span.kind)) latinNameBefore(search, span.start);
    if (!NUMBERS.has(span.kind)) continue;
    nameEndingBefore(search, span.start);
    nameBeginningBehind(search, span.end);
  }
}

/** Kinds of numbers that names in letters stand before, a word for them between. */
const LATIN_NUMBERS: ReadonlySet<KindId | undefined> = new Set<KindId>([
  'passport',
  'email',
  'mobile-phone',
  'international-phone',
  'travel-permit',
  'hong-kong-id',
]);
/** Words for such numbers, in small letters. */
const LATIN_LABELS: readonly string[] =
  /* @__PURE__ */ 'passport no.,passport no,passport,e-mail,email,mobile,phone,tel.,tel'.split(',');
const HAN_LABELS: readonly string[] = /* @__PURE__ */ '护照号码,护照号,护照,邮箱,电话,手机'.split(',');
const LEAST_WORDS = 2;

/** John Smith, passport: words with a capital at the head of a clause. */
function latinNameBefore(search: Search, number: number): void {
  const { units, folded } = search;
  const end = labelStart(search, behindSigns(units, number));
  if (end === number || end === 0) return;
  const start = latinStart(search, end);
  if (start < 0 || start >= end || OFFICES.test(folded.slice(start, end))) return;
  if (latinEnd(search, start, LEAST_WORDS) === end) prove(search, start, end);
}

/** Before the word for a number that ends at an offset, and the signs before it; the offset itself where none does. */
function labelStart({ units, folded }: Search, end: number): number {
  const last = end === 0 ? 0 : (units[end - 1] as number);
  let label: string | undefined;
  if (isIn(HAN_ENDINGS, last)) label = HAN_LABELS.find((each) => folded.endsWith(each, end));
  else if (isIn(LATIN_ENDINGS, last)) {
    const before = folded.slice(Math.max(0, end - LONGEST_LABEL), end).toLowerCase();
    label = LATIN_LABELS.find((each) => before.endsWith(each));
  }
  return label === undefined ? end : behindSigns(units, end - label.length);
}

const HAN_ENDINGS: UnitSet = /* @__PURE__ */ unitsOf('码号照箱话机');
const LATIN_ENDINGS: UnitSet = /* @__PURE__ */ unitsOf('.otleOTLE');
const LONGEST_LABEL = 12;
const OFFICES =
  /desk|office|service|support|reception|department|center|centre|hotel|customer|help|team|group|contact/i;

function behindSigns(units: Uint16Array, from: number): number {
  let end = from;
  while (end > 0 && from - end < MOST_BETWEEN && isIn(BETWEEN, units[end - 1] as number)) end -= 1;
  return end;
}

function nameEndingBefore(search: Search, start: number): void {
  const { taken } = search;
  const end = behindSigns(search.units, start);
  if (end === 0 || taken[end - 1] !== 0) return;
  const reading = nameBefore(search, end);
  if (holds(reading, BY_SIGN) && isName(reading)) prove(search, offsetOf(reading), end);
}

function nameBeginningBehind(search: Search, end: number): void {
  let start = end;
  while (start - end < MOST_BETWEEN && isIn(BETWEEN, search.units[start] as number)) start += 1;
  if (start === end && search.units[end - 1] !== X) return;
  const reading = nameAt(search, start);
  if (holds(reading, BY_SIGN) && isName(reading)) prove(search, start, offsetOf(reading));
}

function isName(reading: number): boolean {
  return holds(reading, IS_KNOWN | IS_EVIDENT) || holds(reading, IS_COMMON | IS_LIKELY);
}
