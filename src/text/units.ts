/**
 * What each UTF-16 unit may be, as bits in one table, so that a text is looked over once: whether a unit is a character by
 * itself (characters.ts), a separator, a mask mark (marks.ts).
 */
import { isPlainUnit, isSeparator } from './characters.ts';
import { isMark } from './marks.ts';
import { unitAt } from './unit-at.ts';

/** Set where the unit may belong to a character of several units. */
export const JOINS = 1;
export const SEPARATES = 2;
export const MARKS_HIDDEN = 4;

const UNITS: Uint8Array = /* @__PURE__ */ buildUnits();

function buildUnits(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let unit = 0; unit < units.length; unit += 1) {
    units[unit] =
      (isPlainUnit(unit) ? 0 : JOINS) | (isSeparator(unit) ? SEPARATES : 0) | (isMark(unit) ? MARKS_HIDDEN : 0);
  }
  return units;
}

/** The bits of all units of the text together. */
export function unitsIn(text: string): number {
  let bits = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) bits |= UNITS[unitAt(text, at)] as number;
  return bits;
}
