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
import { bitsOf, LETTERS } from './chain.ts';
import { CLOSE, OPEN } from './classes.ts';
import { groupEnd, groupStart, isWrapped, lengthFrom, mayWrap } from './groups.ts';
import { LONGEST, longReading, type Reading, SHORTEST } from './long-numbers.ts';
import { isPhoneHint, phoneAt } from './phones.ts';
import { fieldAt, found, type Scan } from './scan.ts';
import { isCompanyAccount } from './whose.ts';
import type { Before } from './words.ts';

const BRACKETS: number = /* @__PURE__ */ bitsOf(OPEN, CLOSE);

/** Judges the number that begins with a group: its end, 0 where it is nobody's. */
export function digitsAt(scan: Scan, group: number, before: Before | undefined): number {
  const hint = before?.hint;
  if (hint === 'tail' && before?.names === true) return 0;
  const isThing = (hint === 'order' || hint === 'waybill-number') && before?.names === true;
  const long = longAt(scan, group, before, isThing);
  // Four groups and more are no phone number, even behind one.
  if (long?.by === 'check' && (long.kind !== 'bank-card' || long.to - group > 2)) return added(scan, group, long);
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
  const { firsts, contents, gaps } = chain;
  const first = firsts[group] as number;
  if (lengthFrom(chain, group) < SHORTEST) return undefined;
  let best: Reading | undefined;
  let content = 0;
  for (let to = group; to < chain.groups; to += 1) {
    content |= contents[to] as number;
    const length = (firsts[to + 1] as number) - first;
    const isBracketed = to > group && ((gaps[to] as number) & BRACKETS) !== 0;
    if (length > LONGEST || (content & LETTERS) !== 0 || isBracketed) break;
    if (length < SHORTEST) continue;
    const reading = longReading(scan, group, to, content, before, isThing);
    const isProven = reading?.kind === 'resident-id' && reading.by === 'check';
    const isLoose =
      !isProven && before === undefined && isWrapped(chain, group, to) && !mayWrap(units, groupStart(chain, group));
    if (isLoose) continue;
    if (reading !== undefined && (best === undefined || reading.by === 'check' || best.by !== 'check')) best = reading;
    if (reading?.by === 'check' && reading.kind === 'resident-id' && to + 1 < chain.groups) {
      const certificate = longReading(scan, group, to + 1, content, before, isThing);
      return certificate?.kind === 'disability-certificate' ? certificate : reading;
    }
  }
  return best;
}
