/** Coordinates in running text: two numbers with many decimals side by side, or degrees behind 东经, 北纬. */
import { coordinates } from '../../kinds/coordinates.ts';
import { isDigitUnit } from './classes.ts';
import { found, type Scan, sliceOf } from './scan.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

/** A place to ten metres and better. */
const FEWEST_DECIMALS = 4;
const LONGEST = 64;
/** Between the two of a pair. */
const BETWEEN: UnitSet = /* @__PURE__ */ unitsOf(',，、 ;/');
const OF_DEGREES: UnitSet = /* @__PURE__ */ unitsOf('0123456789.°º˚度′\'’分″"”秒,、 :东西北南经纬ENWSenws');
const LAST: UnitSet = /* @__PURE__ */ unitsOf('0123456789°º˚度′\'’分″"”秒ENWSenws');

/** Adds the coordinates whose first digit stands at `start`: their end, 0 where there are none. */
export function coordinatesAt(scan: Scan, start: number): number {
  const { units } = scan;
  if (isAxisWord(units, start)) return withWordsAt(scan, start - 2);
  const first = decimalsEnd(units, start);
  if (first === 0) return 0;
  let second = first;
  while (second - first < 3 && isIn(BETWEEN, units[second] as number)) second += 1;
  const end = second === first ? 0 : decimalsEnd(units, second);
  if (end === 0 || coordinates.parse(sliceOf(scan, start, end)) === undefined) return 0;
  return found(scan, 'coordinates', start, end, 'shape');
}

/** Up to three digits, a dot, and decimals. */
function decimalsEnd(units: Uint16Array, start: number): number {
  let at = start;
  while (at - start < 4 && isDigitUnit(units[at] as number)) at += 1;
  if (at === start || at - start > 3 || units[at] !== 0x2e) return 0;
  const dot = at;
  do at += 1;
  while (at - dot < 18 && isDigitUnit(units[at] as number));
  return at - dot > FEWEST_DECIMALS ? at : 0;
}

/** 东经, 西经, 北纬, 南纬. */
export function isAxisWord(units: Uint16Array, end: number): boolean {
  const last = units[end - 1];
  const first = units[end - 2];
  if (last === 0x7ecf) return first === 0x4e1c || first === 0x897f;
  return last === 0x7eac && (first === 0x5317 || first === 0x5357);
}

function withWordsAt(scan: Scan, start: number): number {
  const { units } = scan;
  let end = start;
  while (end - start < LONGEST && isIn(OF_DEGREES, units[end] as number)) end += 1;
  for (let tries = 0; tries < 4; tries += 1) {
    while (end > start && !isIn(LAST, units[end - 1] as number)) end -= 1;
    if (end <= start + 2) return 0;
    if (coordinates.parse(sliceOf(scan, start, end)) !== undefined)
      return found(scan, 'coordinates', start, end, 'shape');
    end -= 1;
  }
  return 0;
}
