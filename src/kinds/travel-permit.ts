/**
 * Travel permits between the mainland and Hong Kong, Macau and Taiwan, by the shape of their numbers:
 *
 *     往来港澳通行证            C + 8 digits, C + letter + 7, W + 8
 *     往来台湾通行证            L + 8, T + 8
 *     港澳居民来往内地通行证     H or M + 8 that stay for life, and 2 that count renewals or none
 *     台湾居民来往大陆通行证     8 digits, before 2015 10 (the last 2 count renewals), often with the letter of the office
 *                              that issued it: 0123456701(B)
 *
 * Parts: `prefix`, `number`, `renewal`, `office`. Eight or ten digits that begin with what can be a birth day are left to
 * be covered whole.
 *
 * @source 港澳居民来往内地通行证号码规则, 公安部 2010-03-10; 往来港澳、台湾通行证 as printed (card forms of 2014 and 2016)
 */
import { isBirthDay } from './birth-day.ts';
import type { Kind, Reading } from './kind.ts';
import { consecutiveParts, isDigitsOrMarks, isLetter, type WrittenNumber, writtenNumber } from './written-number.ts';
import { CAPITALS, parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const FOR_LIFE = 8;
const RENEWAL = 2;
/** Letters that a permit's number begins with. */
const PREFIXES = 'CWLTHM';

function readAny(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (PREFIXES.includes(text.charAt(0))) return withPrefix(number);
  const end = isLetter(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
  const isOld = end === FOR_LIFE + RENEWAL;
  if ((!isOld && (end !== FOR_LIFE || end !== text.length)) || !isDigitsOrMarks(text, 0, end)) return undefined;
  if (isBirthDay(text)) return undefined;
  return layOut(number, 0, FOR_LIFE, end - FOR_LIFE, text.length - end);
}

function withPrefix(number: WrittenNumber): Reading | undefined {
  const { text } = number;
  const letters = text.charAt(0) === 'C' && isLetter(text.charCodeAt(1)) ? 2 : 1;
  if (!isDigitsOrMarks(text, letters)) return undefined;
  const digits = text.length - letters;
  if (digits === FOR_LIFE + 1 - letters) return layOut(number, letters, digits, 0, 0);
  const isRenewable = text.charAt(0) === 'H' || text.charAt(0) === 'M';
  return isRenewable && digits === FOR_LIFE + RENEWAL ? layOut(number, 1, FOR_LIFE, RENEWAL, 0) : undefined;
}

function layOut(written: WrittenNumber, prefix: number, number: number, renewal: number, office: number): Reading {
  const parts = consecutiveParts(written, [
    ['prefix', prefix],
    ['number', number],
    ['renewal', renewal],
    ['office', office],
  ]);
  return { parts };
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['P########', 'CL#######', 'H##########', '########', '##########', '##########L', '##########(L)'],
  { P: PREFIXES, H: 'HM', L: CAPITALS },
  readAny,
  (value, { parts }) => parts[0]?.name === 'prefix' || !isBirthDay(value),
);

export const travelPermit: Kind<'travel-permit'> = {
  id: 'travel-permit',
  title: { zh: '往来港澳台通行证号码', en: 'travel permit number' },
  nature: 'identifier',
  parts: ['prefix', 'number', 'renewal', 'office'],
  siblings: ['resident-id', 'taiwan-id', 'hong-kong-id', 'macau-id', 'passport'],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    const number = String(which + 1)
      .padStart(FOR_LIFE, '0')
      .slice(-FOR_LIFE);
    if (size === 11) return `${'HM'.charAt(which % 2)}${number}00`;
    return size === undefined || size === 9 ? `${'CLHM'.charAt(which % 4)}${number}` : undefined;
  },
};
