/**
 * Names of sheets, and names that a workbook defines, as a mask leaves them, made legal again: without characters that may not
 * stand in one, not too long, unlike all others.
 *
 * @source ECMA-376-1:2016, 18.2.19 (sheet), 18.2.5 (definedName)
 */

/** UTF-16 units of the longest name of a sheet. */
const LONGEST_SHEET = 31;

/** Stands for each character that may not stand there: the mask of full width, which may. */
const SHEET_STAND_IN = '＊';

/** In names that formulas use only letters may stand. */
const NAME_STAND_IN = '某';

/**
 * @param taken the names of the other sheets, in lower case; the new one is added
 */
export function legalSheetName(wanted: string, taken: Set<string>): string {
  const bare = wanted.replace(/[[\]:*?/\\]/g, SHEET_STAND_IN).replace(/^'|'$/g, SHEET_STAND_IN);
  return unlike(bare === '' ? SHEET_STAND_IN : bare, taken, LONGEST_SHEET, (number) => ` (${number})`);
}

/** @param taken likewise, of the other names */
export function legalDefinedName(wanted: string, taken: Set<string>): string {
  const bare = wanted.replace(/[^\w.\\\u0080-\uffff]|[＊×○〇●■※]/g, NAME_STAND_IN);
  return unlike(/^[\d.]/.test(bare) ? `_${bare}` : bare, taken, 255, (number) => `_${number}`);
}

function unlike(name: string, taken: Set<string>, longest: number, tail: (number: number) => string): string {
  let own = cut(name, longest);
  for (let number = 2; taken.has(own.toLowerCase()); number += 1) {
    const end = tail(number);
    own = cut(name, longest - end.length) + end;
  }
  taken.add(own.toLowerCase());
  return own;
}

function cut(name: string, longest: number): string {
  const short = name.slice(0, longest);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
