/**
 * Numbers of digits alone, told by their length, first digits, check digit and layout. Every reading of the groups from one on is
 * weighed, and the best one holds; where none does, the digits are nobody's number.
 *
 * ```text
 * 18        region, a day, check            identity number
 * 11        1[3-9]                          mobile, and its extension: virtual number
 * 10 … 12   0…                              landline, and its extension
 * 16 … 19   Luhn                            card
 * 15        region, a day                   identity number of the first generation
 * 20        18 with their check, 2          disability certificate
 * ```
 */
import { holdsLuhn } from '../../kinds/bank-card.ts';
import { creditCode } from '../../kinds/credit-code.ts';
import { disabilityCertificate } from '../../kinds/disability-certificate.ts';
import type { KindId } from '../../kinds/index.ts';
import { isShortBirthDay, mayBeBirthDay } from '../../kinds/birth-day.ts';
import { eighteenCheck } from '../../kinds/resident-id.ts';
import type { Evidence } from '../search.ts';
import { charactersOf, DISGUISED, LETTERS, MARKS, X_BEHIND } from './chain.ts';
import { isDigitUnit } from './classes.ts';
import { groupEnd, groupStart, isBoxed, isMeasured, isWrapped, layout, layoutOf, mayWrap } from './groups.ts';
import { isPhoneHint, phoneAt } from './phones.ts';
import { fieldAt, found, type Scan } from './scan.ts';
import { isCompanyAccount } from './whose.ts';
import type { Before } from './words.ts';

const LONGEST = 20;

/** Layouts in which people write an identity number whose check fails, and a card. */
const IDENTITY_LAYOUTS: readonly number[] = /* @__PURE__ */ [
  layout(18),
  layout(6, 8, 4),
  layout(6, 4, 4, 4),
  layout(3, 3, 4, 4, 4),
];
const CARD_LAYOUTS: readonly number[] = /* @__PURE__ */ [
  layout(16),
  layout(17),
  layout(18),
  layout(19),
  layout(4, 4, 4, 4),
  layout(4, 4, 4, 4, 1),
  layout(4, 4, 4, 4, 2),
  layout(4, 4, 4, 4, 3),
  layout(6, 10),
  layout(6, 12),
  layout(6, 13),
];

/** A reading: its kind, the last of its groups, and what speaks for it. */
interface Reading {
  readonly kind: KindId;
  readonly to: number;
  readonly by: Evidence;
}

/** Judges the number that begins with a group: its end, 0 where it is nobody's. */
export function digitsAt(scan: Scan, group: number, before: Before | undefined): number {
  const hint = before?.hint;
  if (hint === 'tail' && before?.names === true) return 0;
  const isThing = (hint === 'order' || hint === 'waybill-number') && before?.names === true;
  const long = longAt(scan, group, before, isThing);
  if (long?.by === 'check' && long.kind !== 'bank-card') return added(scan, group, long);
  if (!isThing || isPhoneHint(hint)) {
    const end = phoneAt(scan, group, before);
    if (end > 0) return end;
  }
  return long === undefined ? 0 : added(scan, group, long);
}

function added(scan: Scan, group: number, { kind, to, by }: Reading): number {
  const { chain } = scan;
  const start = groupStart(chain, group);
  const isOffice =
    kind === 'bank-card' &&
    isCompanyAccount(
      scan,
      start,
      groupEnd(chain, to),
      by === 'check' && (chain.codes[chain.firsts[group] as number] as number) > 0x30,
    );
  const field = fieldAt(scan, start);
  return found(scan, kind, start, groupEnd(chain, to), by, field?.rule.kind?.id === kind ? field : undefined, isOffice);
}

/** The best reading of the groups as a number of 15 digits and more. */
function longAt(scan: Scan, group: number, before: Before | undefined, isThing: boolean): Reading | undefined {
  const { chain, units } = scan;
  const { firsts, contents } = chain;
  const first = firsts[group] as number;
  let best: Reading | undefined;
  let content = 0;
  for (let to = group; to < chain.groups; to += 1) {
    content |= contents[to] as number;
    const length = (firsts[to + 1] as number) - first;
    if (length > LONGEST || (content & LETTERS) !== 0) break;
    if (length < 15) continue;
    const reading = readingOf(scan, group, to, content, before, isThing);
    const isProven = reading?.kind === 'resident-id' && reading.by === 'check';
    const isLoose =
      !isProven && before === undefined && isWrapped(chain, group, to) && !mayWrap(units, groupStart(chain, group));
    if (isLoose) continue;
    if (reading !== undefined && (best === undefined || reading.by === 'check' || best.by !== 'check')) best = reading;
    if (reading?.by === 'check' && reading.kind === 'resident-id' && to + 1 < chain.groups) {
      const certificate = readingOf(scan, group, to + 1, content, before, isThing);
      return certificate?.kind === 'disability-certificate' ? certificate : reading;
    }
  }
  return best;
}

function readingOf(
  { chain, units }: Scan,
  group: number,
  to: number,
  content: number,
  before: Before | undefined,
  isThing: boolean,
): Reading | undefined {
  const first = chain.firsts[group] as number;
  const length = (chain.firsts[to + 1] as number) - first;
  const text = charactersOf(chain, first, first + length);
  const hasMarks = (content & MARKS) !== 0;
  const isX = (content & X_BEHIND) !== 0;
  const isDisguised = (content & DISGUISED) !== 0;
  if (length === 20) {
    const isSure = !hasMarks && mayBeBirthDay(text, 6) && eighteenCheck(text) === 'holds';
    return isSure && disabilityCertificate.parse(text) !== undefined
      ? { kind: 'disability-certificate', to, by: 'check' }
      : undefined;
  }
  const arranged = layoutOf(chain, group, to);
  const isTidy = group === to || isBoxed(chain, group, to);
  if (length === 18 && isRegion(text) && mayBeBirthDay(text, 6) && isDigitUnit(text.charCodeAt(1))) {
    if (eighteenCheck(text) === 'holds') return { kind: 'resident-id', to, by: isDisguised ? 'shape' : 'check' };
    const isNamed = before?.hint === 'resident-id';
    if (!isThing && (isTidy || isNamed || IDENTITY_LAYOUTS.includes(arranged)))
      return { kind: 'resident-id', to, by: 'shape' };
  }
  if (isX) return undefined;
  if (length === 15) {
    const isOld = isRegion(text) && isShortBirthDay(text, 6) && isDigitUnit(text.charCodeAt(1));
    const isSet = isTidy || arranged === layout(6, 6, 3);
    return isOld && isSet && !isThing ? { kind: 'resident-id', to, by: 'shape' } : undefined;
  }
  if (length > 19 || isThing || isMeasured(units, groupEnd(chain, to))) return undefined;
  if (length === 18 && !hasMarks && creditCode.parse(text)?.check === 'holds')
    return { kind: 'credit-code', to, by: 'check' };
  const isCardHint = before?.hint === 'bank-card';
  if (!isTidy && !CARD_LAYOUTS.includes(arranged) && !isCardHint) return undefined;
  if (hasMarks) return isDigitUnit(text.charCodeAt(0)) ? { kind: 'bank-card', to, by: 'shape' } : undefined;
  // A day in front is a number of an order.
  if (holdsLuhn(text) && (isCardHint || !mayBeBirthDay(text, 0)))
    return { kind: 'bank-card', to, by: isDisguised ? 'shape' : 'check' };
  return isCardHint ? { kind: 'bank-card', to, by: before.names ? 'label' : 'shape' } : undefined;
}

/** Provinces are 11 to 65, residents from beyond the mainland 81 to 83, foreigners 9. */
function isRegion(text: string): boolean {
  const first = text.charCodeAt(0) - 0x30;
  return (first >= 1 && first <= 6) || first >= 8;
}
