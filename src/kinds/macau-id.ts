/**
 * Macau identity card number, 澳門居民身份證編號 (BIR): 1, 5 or 7, six digits and a check digit, printed `5123456(7)` or
 * `5/123456/7`. How the check digit is computed is not public.
 *
 * Parts: `series` (1), `number` (6), `check` (1). Eight digits that can be a birth day and are not written like a
 * card's are left to be covered whole.
 *
 * @source 第8/2002號法律 (resident identity card of Macau), and cards as printed
 */
import { fold } from '../text/fold.ts';
import { isBirthDay } from './birth-day.ts';
import type { Kind, Reading } from './kind.ts';
import { consecutiveParts, isDigitsOrMarks, LONGEST, type WrittenNumber, writtenNumber } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const LAYOUT = [
  ['series', 1],
  ['number', 6],
  ['check', 1],
] as const;
const LENGTH = 8;

function readAny(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  // Slashes stand inside this number alone; elsewhere they stand between two.
  const number = writtenNumber(value.includes('/') || value.includes('／') ? fold(value).replace(/\//g, '-') : value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length !== LENGTH || !'157*'.includes(text.charAt(0)) || !isDigitsOrMarks(text)) return undefined;
  return !isSetApart(number) && isBirthDay(text) ? undefined : { parts: consecutiveParts(number, LAYOUT) };
}

/** Whether something stands before the check digit and nothing inside the six: 1978-03-12 is a day, 1/978031/2 none. */
function isSetApart(number: WrittenNumber): boolean {
  return number.offset(7) - number.offset(6) > 1 && number.offset(6) - number.offset(1) === 5;
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['S######(#)', 'S/######/#', 'S#######'],
  { S: '157' },
  readAny,
  (value, { length }) => length > LENGTH || !isBirthDay(value),
);

export const macauId: Kind<'macau-id'> = {
  id: 'macau-id',
  title: { zh: '澳门居民身份证编号', en: 'Macau identity card number' },
  nature: 'identifier',
  parts: ['series', 'number', 'check'],
  siblings: ['resident-id', 'taiwan-id', 'hong-kong-id', 'travel-permit', 'passport'],
  between: '、,;|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    if (size !== undefined && size !== LENGTH) return undefined;
    return `${'517'.charAt(which % 3)}00${String(which + 1)
      .padStart(4, '0')
      .slice(-4)}${which % 10}`;
  },
};
