/** Plates in running text: the Han of a province, a letter, and a serial; 军 and WJ too. */
import { plate } from '../../kinds/plate.ts';
import { BLANK, CLASSES, DIGIT, DOT, HYPHEN, LETTER, MARK } from './classes.ts';
import { found, type Scan, sliceOf } from './scan.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

const PROVINCES: UnitSet = /* @__PURE__ */ unitsOf('京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新军');
const SUFFIXES: UnitSet = /* @__PURE__ */ unitsOf('学警挂试超领港澳');

/** Units behind the letter of the authority at most, signs counted. */
const LONGEST = 10;

/** Adds the plate whose authority, a letter, stands at `at`: its end, 0 where there is none. */
export function plateAt(scan: Scan, at: number): number {
  const { units } = scan;
  const start = regionBefore(units, at);
  if (start < 0) return isArmedPolice(units, at) ? armedPoliceAt(scan, at) : 0;
  return serialAt(scan, start, at + 1, 4);
}

function regionBefore(units: Uint16Array, at: number): number {
  if (isIn(PROVINCES, units[at - 1] as number)) return at - 1;
  return units[at - 1] === 0x20 && isIn(PROVINCES, units[at - 2] as number) ? at - 2 : -1;
}

function isArmedPolice(units: Uint16Array, at: number): boolean {
  return ((units[at] as number) | 0x20) === 0x77 && ((units[at + 1] as number) | 0x20) === 0x6a;
}

/** WJ 辽 12345 */
function armedPoliceAt(scan: Scan, start: number): number {
  const { units } = scan;
  let at = start + 2;
  if (isSign(units[at] as number)) at += 1;
  return isIn(PROVINCES, units[at] as number) ? serialAt(scan, start, at + 1, 5) : 0;
}

/** A serial of `fewest` characters and a suffix, of five, or of six. */
function serialAt(scan: Scan, start: number, from: number, fewest: number): number {
  const { units } = scan;
  let count = 0;
  let at = from;
  for (; at - from < LONGEST; at += 1) {
    const unit = units[at] as number;
    const sign = CLASSES[unit] as number;
    if (sign === DIGIT || sign === LETTER || sign === MARK) count += 1;
    else if (!isSign(unit) || count > 0) break;
  }
  if (count < fewest || count > 6) return 0;
  const isMarked = isIn(SUFFIXES, units[at] as number);
  const end = isMarked ? at + 1 : units[at] === 0x5e94 && units[at + 1] === 0x6025 ? at + 2 : at;
  for (const each of end > at ? [end, at] : [at]) {
    if (plate.parse(sliceOf(scan, start, each)) !== undefined) return found(scan, 'plate', start, each, 'shape');
  }
  return 0;
}

function isSign(unit: number): boolean {
  const sign = CLASSES[unit];
  return sign === BLANK || sign === DOT || sign === HYPHEN;
}
