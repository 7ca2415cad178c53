/**
 * One number is judged: in a field by the label's kind first, then by what it is itself. Who judges is asked in the order of how sure
 * he is, and what cannot be anybody's number by its length is let go at once.
 */
import type { KindId } from '../../kinds/index.ts';
import { SIGN } from '../layout.ts';
import type { Field } from '../search.ts';
import { caseNumberAt } from './case-numbers.ts';
import { bitOf, type Chain, LETTERS } from './chain.ts';
import { COLON, DOT, HYPHEN } from './classes.ts';
import { coordinatesAt } from './coordinates.ts';
import { dateAt } from './dates.ts';
import { digitsAt } from './digits.ts';
import { groupEnd, groupStart, isBoxAhead, lengthFrom, lengthOf, naturalEnd } from './groups.ts';
import { isListed, isNumberKind, namedAt, unreadableAt, wholeFieldAt } from './labelled.ts';
import { lettersAt } from './letters.ts';
import { emailAt, networkAddressAt } from './network.ts';
import { followsPhone, isPhoneHint } from './phones.ts';
import { plateAt } from './plates.ts';
import { fieldAt, isLabelled, type Scan } from './scan.ts';
import { type Before, wordBefore } from './words.ts';

/** Characters of each of several numbers in a field. */
const FEWEST_LISTED = 7;
/** Digits of the shortest number that is anybody's without a word for phones before it, and of a hotline behind one. */
const FEWEST = 5;
const FEWEST_OF_HOTLINE = 3;

/** As a label or another phone number before it names a number. */
const PHONE: Before = { hint: 'mobile-phone', names: true, at: 0 };

/** Of a value that its label's kind does not read: the label names it no longer. */
const UNNAMED: Before = { hint: 'order', names: false, at: 0 };

/** Kinds of which the groups tell more than the stretch of the field: it may be wrapped, or hold several. */
const GROUPS_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(['resident-id', 'bank-card']);

/** Judges the number that begins with a group of the chain: its end, 0 where it is nobody's. */
export function judge(scan: Scan, group: number): number {
  const { chain, search, units } = scan;
  const start = groupStart(chain, group);
  const isTaken = isLabelled(search, start) && search.taken[groupEnd(chain, naturalEnd(chain, units, group)) - 1] !== 0;
  if (isTaken || isBoxAhead(chain, group)) return 0;
  const email = emailBehind(scan, start, groupEnd(chain, group));
  if (email > 0) return email;
  const field = fieldAt(scan, start);
  if (field === undefined) return plainAt(scan, group, followsPhone(scan, start) ? PHONE : undefined);
  return field.rule.kind === undefined && field.rule.rule !== undefined ? 0 : inFieldAt(scan, group, field);
}

/** A number in a field. The first is its value, and so is what follows in a list. */
function inFieldAt(scan: Scan, group: number, field: Field): number {
  const { chain, units } = scan;
  const kind = field.rule.kind?.id;
  const start = groupStart(chain, group);
  const isFirst = scan.judged !== scan.field;
  if (lengthFrom(chain, group) >= FEWEST_OF_HOTLINE) scan.judged = scan.field;
  if (isNumberKind(kind)) {
    const isNext = !isFirst && isListed(units, scan.valueEnd, start) && lengthOf(chain, group) >= FEWEST_LISTED;
    const end = isFirst ? valueAt(scan, group, kind, field) : isNext ? namedAt(scan, group, kind, field) : 0;
    if (isFirst || end > 0) scan.valueEnd = end;
    if (end > 0) return end;
  }
  if (isFirst && kind !== undefined && isPhoneHint(kind)) {
    return plainAt(scan, group, PHONE) || unreadableAt(scan, group, kind, field);
  }
  return plainAt(scan, group, followsPhone(scan, start) ? PHONE : undefined);
}

/** A field's own value: read by its kind, else by what it is itself, else covered. */
function valueAt(scan: Scan, group: number, kind: KindId, field: Field): number {
  const start = groupStart(scan.chain, group);
  const isByGroups = GROUPS_FIRST.has(kind);
  return (
    (isByGroups ? namedAt(scan, group, kind, field) : 0) ||
    wholeFieldAt(scan, field, start) ||
    (kind === 'birth-date' ? dateAt(scan, start, field) : 0) ||
    (isByGroups ? 0 : namedAt(scan, group, kind, field)) ||
    plainAt(scan, group, UNNAMED) ||
    unreadableAt(scan, group, kind, field)
  );
}

/** A number by itself. @param known what names it, where that is known */
function plainAt(scan: Scan, group: number, known: Before | undefined): number {
  const { chain, units, classes } = scan;
  const start = groupStart(chain, group);
  if (isAmount(units[start - 1] as number)) return 0;
  const length = lengthOf(chain, group);
  const sign = (classes[groupEnd(chain, group)] as number) & SIGN;
  if (length < 5 || (length === 8 && known === undefined)) {
    const dated = (length > 2 ? caseNumberAt(scan, start) : 0) || dateAt(scan, start);
    if (dated > 0) return dated;
  }
  if (sign === DOT || sign === COLON || sign === HYPHEN) {
    const address = networkAddressAt(scan, start);
    if (address > 0) return address;
  }
  const place = coordinatesAt(scan, start);
  if (place > 0) return place;
  const characters = lengthFrom(chain, group);
  if (characters < FEWEST && !mayBeShortHotline(chain, group)) return 0;
  const before = known ?? wordBefore(units, tokenStart(scan, group));
  if (characters < FEWEST && !isPhoneHint(before?.hint)) return 0;
  if (before?.names && isNumberKind(before.hint)) {
    const end = namedAt(scan, group, before.hint, undefined);
    if (end > 0) return end;
  }
  if (((chain.contents[group] as number) & LETTERS) !== 0)
    return plateAt(scan, start) || lettersAt(scan, group, before);
  return digitsAt(scan, group, before);
}

/** Three digits or four as the numbers of emergencies begin: all else that is so short is nobody's. */
function mayBeShortHotline({ codes, firsts, groups }: Chain, group: number): boolean {
  const first = codes[firsts[group] as number];
  return (
    (firsts[groups] as number) - (firsts[group] as number) >= FEWEST_OF_HOTLINE && (first === 0x31 || first === 0x39)
  );
}

/** Where what is written in one with the group, by hyphens, begins. */
function tokenStart({ chain }: Scan, group: number): number {
  let first = group;
  while (first > 0 && chain.gaps[first] === bitOf(HYPHEN)) first -= 1;
  return groupStart(chain, first);
}

/** ¥ $ € £ */
function isAmount(unit: number): boolean {
  return unit === 0xa5 || unit === 0x24 || unit === 0x20ac || unit === 0xa3;
}

/** An email that begins there; asked only where a sign of one stands behind the group. */
export function emailBehind(scan: Scan, start: number, end: number): number {
  const unit = scan.units[end] as number;
  const mayBe = unit === 0x40 || unit === 0x2e || unit === 0x5f || unit === 0x2d || unit === 0x2b || unit === 0x25;
  return mayBe ? emailAt(scan, start) : 0;
}
