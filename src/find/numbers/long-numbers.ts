/**
 * Long numbers of digits: identity numbers, certificates and cards, by their check digits; without them by a day where a day
 * stands, by their layout, and by the words before them.
 */
import { holdsLuhn } from '../../kinds/bank-card.ts';
import { isShortBirthDay, mayBeBirthDay } from '../../kinds/birth-day.ts';
import { creditCode } from '../../kinds/credit-code.ts';
import { disabilityCertificate } from '../../kinds/disability-certificate.ts';
import type { KindId } from '../../kinds/index.ts';
import { eighteenCheck } from '../../kinds/resident-id.ts';
import type { Evidence } from '../search.ts';
import { type Chain, charactersOf, DISGUISED, MARKS, X_BEHIND } from './chain.ts';
import { isDigitUnit } from './classes.ts';
import { groupEnd, isBoxed, isMeasured, layout, layoutOf } from './groups.ts';
import type { Scan } from './scan.ts';
import type { Before } from './words.ts';

/** A reading: its kind, the last of its groups, and what speaks for it. */
export interface Reading {
  readonly kind: KindId;
  readonly to: number;
  readonly by: Evidence;
}

/** Characters of the shortest of them, and of the longest. */
export const SHORTEST = 15;
export const LONGEST = 20;

/** Layouts in which people write an identity number whose check fails, and a card. */
const IDENTITY_LAYOUTS: readonly number[] = [
  /* @__PURE__ */ layout(18),
  /* @__PURE__ */ layout(6, 8, 4),
  /* @__PURE__ */ layout(6, 4, 4, 4),
  /* @__PURE__ */ layout(3, 3, 4, 4, 4),
];
const CARD_LAYOUTS: readonly number[] = [
  /* @__PURE__ */ layout(16),
  /* @__PURE__ */ layout(17),
  /* @__PURE__ */ layout(18),
  /* @__PURE__ */ layout(19),
  /* @__PURE__ */ layout(4, 4, 4, 4),
  /* @__PURE__ */ layout(4, 4, 4, 4, 1),
  /* @__PURE__ */ layout(4, 4, 4, 4, 2),
  /* @__PURE__ */ layout(4, 4, 4, 4, 3),
  /* @__PURE__ */ layout(6, 10),
  /* @__PURE__ */ layout(6, 12),
  /* @__PURE__ */ layout(6, 13),
];

/** Whose check fails and whose day is of these years is rather the number of an order. */
const ORDERS_SINCE = '2016';

const ZERO = 0x30;

/**
 * The number that the groups from one to another make. @param content what stands in them
 * @param isThing a word says that it is the number of a thing
 */
export function longReading(
  scan: Scan,
  group: number,
  to: number,
  content: number,
  before: Before | undefined,
  isThing: boolean,
): Reading | undefined {
  const { chain } = scan;
  const length = (chain.firsts[to + 1] as number) - (chain.firsts[group] as number);
  const identity = mayBeIdentity(chain, group, length)
    ? identityReading(chain, group, to, content, before, isThing)
    : undefined;
  const isCardLike = length > 15 && length < 20 && (content & X_BEHIND) === 0 && !isThing;
  return identity ?? (isCardLike ? cardReading(scan, group, to, content, before) : undefined);
}

/** A look at the first digits: a province or what stands for one, and the century of a birth day. */
function mayBeIdentity({ codes, firsts }: Chain, group: number, length: number): boolean {
  const first = firsts[group] as number;
  const province = (codes[first] as number) - ZERO;
  if (province < 1 || province === 7 || province > 9 || !isDigitUnit(codes[first + 1] as number)) return false;
  const century = codes[first + 6] as number;
  return (
    length === 15 || ((length === 18 || length === 20) && (century === 0x31 || century === 0x32 || century === 0x2a))
  );
}

function identityReading(
  chain: Chain,
  group: number,
  to: number,
  content: number,
  before: Before | undefined,
  isThing: boolean,
): Reading | undefined {
  const text = charactersOf(chain, chain.firsts[group] as number, chain.firsts[to + 1] as number);
  if (text.length === 15) {
    const isSet = group === to || layoutOf(chain, group, to) === layout(6, 6, 3);
    const isOld = isSet && !isThing && (content & X_BEHIND) === 0 && isShortBirthDay(text, 6);
    return isOld ? { kind: 'resident-id', to, by: 'shape' } : undefined;
  }
  if (!mayBeBirthDay(text, 6)) return undefined;
  const holds = eighteenCheck(text) === 'holds';
  const by: Evidence = (content & DISGUISED) !== 0 ? 'shape' : 'check';
  if (text.length === 20) {
    return holds && disabilityCertificate.parse(text) !== undefined
      ? { kind: 'disability-certificate', to, by }
      : undefined;
  }
  if (holds) return { kind: 'resident-id', to, by };
  const isNamed = before?.hint === 'resident-id';
  const isSet = isTidy(chain, group, to) || IDENTITY_LAYOUTS.includes(layoutOf(chain, group, to));
  const isShaped = !isThing && isSet && text.slice(6, 10) < ORDERS_SINCE;
  return isNamed || isShaped ? { kind: 'resident-id', to, by: 'shape' } : undefined;
}

function cardReading(
  { chain, units }: Scan,
  group: number,
  to: number,
  content: number,
  before: Before | undefined,
): Reading | undefined {
  const isHinted = before?.hint === 'bank-card';
  if (!isTidy(chain, group, to) && !isHinted && !CARD_LAYOUTS.includes(layoutOf(chain, group, to))) return undefined;
  if (isMeasured(units, groupEnd(chain, to))) return undefined;
  const text = charactersOf(chain, chain.firsts[group] as number, chain.firsts[to + 1] as number);
  if ((content & MARKS) !== 0)
    return isDigitUnit(text.charCodeAt(0)) ? { kind: 'bank-card', to, by: 'shape' } : undefined;
  const by: Evidence = (content & DISGUISED) !== 0 ? 'shape' : 'check';
  if (text.length === 18 && creditCode.parse(text)?.check === 'holds') return { kind: 'credit-code', to, by };
  // A day in front is a number of an order.
  if (holdsLuhn(text) && (isHinted || !mayBeBirthDay(text, 0))) return { kind: 'bank-card', to, by };
  return isHinted ? { kind: 'bank-card', to, by: before.names ? 'label' : 'shape' } : undefined;
}

/** Written in one, or in the boxes of a form. */
function isTidy(chain: Chain, group: number, to: number): boolean {
  return group === to || isBoxed(chain, group, to);
}
