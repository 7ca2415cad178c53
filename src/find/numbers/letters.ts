/**
 * Numbers with letters in them: codes and documents that their check character proves (credit codes, identity cards of Taiwan and
 * Hong Kong), waybills by the letters of their carrier, passports where 护照 follows, and digits with a word of Latin letters
 * glued to them (tel138…).
 */
import { creditCode } from '../../kinds/credit-code.ts';
import { hongKongId } from '../../kinds/hong-kong-id.ts';
import { passport } from '../../kinds/passport.ts';
import { personalNumber } from '../../kinds/personal-number.ts';
import { taiwanId } from '../../kinds/taiwan-id.ts';
import { travelPermit } from '../../kinds/travel-permit.ts';
import { waybillNumber } from '../../kinds/waybill-number.ts';
import { bitOf, charactersOf, LETTERS } from './chain.ts';
import { OPEN } from './classes.ts';
import { digitsAt } from './digits.ts';
import { groupEnd, groupStart, valueEnd } from './groups.ts';
import { found, type Scan, sliceOf } from './scan.ts';
import { type Before, wordBefore } from './words.ts';

/** Characters of a word before digits at most: mobile138… */
const LONGEST_WORD = 9;
/** Digits behind a word, or before one, that are looked at by themselves. */
const FEWEST_DIGITS = 10;

/** Judges a group with letters in it: the end of what it is, 0 where it is nobody's. */
export function lettersAt(scan: Scan, group: number, before: Before | undefined): number {
  const { chain, units } = scan;
  const first = chain.firsts[group] as number;
  const next = chain.firsts[group + 1] as number;
  const length = next - first;
  if (length < 6) return 0;
  const start = groupStart(chain, group);
  const end = groupEnd(chain, group);
  const text = charactersOf(chain, first, next);
  const isThing = before?.names === true && (before.hint === 'order' || before.hint === 'waybill-number');
  if (length === 18 && creditCode.parse(text)?.check === 'holds')
    return found(scan, 'credit-code', start, end, 'check');
  if (!isThing) {
    const identity =
      hongKongAt(scan, group, text) || taiwanAt(scan, text, start, end) || schoolNumberAt(scan, text, start, end);
    if (identity > 0) return identity;
    if (isDocumentBehind(units, end)) {
      if (travelPermit.parse(text) !== undefined) return found(scan, 'travel-permit', start, end, 'label');
      if (passport.parse(text) !== undefined) return found(scan, 'passport', start, end, 'label');
    }
  }
  if (length > 12 && waybillNumber.parse(text) !== undefined) return found(scan, 'waybill-number', start, end, 'shape');
  return isThing ? 0 : gluedAt(scan, group, text);
}

function hongKongAt(scan: Scan, group: number, text: string): number {
  const { chain, units } = scan;
  const next = group + 1;
  const isBracketed = next < chain.groups && ((chain.gaps[next] as number) & bitOf(OPEN)) !== 0;
  if (!isBracketed || !/^[A-Z]{1,2}[0-9*]{6}$/.test(text)) return 0;
  const start = groupStart(chain, group);
  const end = valueEnd(chain, units, next);
  const reading = hongKongId.parse(sliceOf(scan, start, end));
  if (reading === undefined) return 0;
  return found(scan, 'hong-kong-id', start, end, reading.check === 'holds' ? 'check' : 'shape');
}

function taiwanAt(scan: Scan, text: string, start: number, end: number): number {
  return text.length === 10 && taiwanId.parse(text)?.check === 'holds'
    ? found(scan, 'taiwan-id', start, end, 'check')
    : 0;
}

/** G and an identity number: 学籍号. */
function schoolNumberAt(scan: Scan, text: string, start: number, end: number): number {
  if (text.length !== 19 || text.charCodeAt(0) !== 0x47) return 0;
  return personalNumber.parse(text)?.check === 'holds' ? found(scan, 'personal-number', start, end, 'check') : 0;
}

/** 护照 or 通行证 right behind, or behind 号 and 的. */
function isDocumentBehind(units: Uint16Array, end: number): boolean {
  let at = end;
  while (at - end < 3 && (units[at] === 0x53f7 || units[at] === 0x7684 || units[at] === 0x20)) at += 1;
  return (units[at] === 0x62a4 && units[at + 1] === 0x7167) || (units[at] === 0x901a && units[at + 1] === 0x884c);
}

/** Digits with letters before or behind them and nowhere else: the digits are judged alone. */
function gluedAt(scan: Scan, group: number, text: string): number {
  const { chain } = scan;
  const glued = /^([A-Z]*)([0-9*]+)[A-Z]*$/.exec(text);
  const [, word = '', digits = ''] = glued ?? [];
  if (glued === null || digits.length < FEWEST_DIGITS || word.length > LONGEST_WORD) return 0;
  const first = chain.firsts[group] as number;
  const next = chain.firsts[group + 1] as number;
  const content = chain.contents[group] as number;
  const isAtEnd = word.length + digits.length === text.length;
  const { groups } = chain;
  chain.firsts[group] = first + word.length;
  chain.contents[group] = content & ~LETTERS;
  if (!isAtEnd) {
    chain.firsts[group + 1] = first + word.length + digits.length;
    chain.groups = group + 1;
  }
  const end = digitsAt(scan, group, wordBefore(scan.units, groupStart(chain, group)));
  chain.firsts[group] = first;
  chain.firsts[group + 1] = next;
  chain.contents[group] = content;
  chain.groups = groups;
  return end;
}
