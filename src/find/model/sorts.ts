/** What a UTF-16 unit is to the name model: a Han, a digit, a letter, or a sign of one of the classes of signs. */
import { type Class, classNumber } from './classes.ts';

export const DOT: number = /* @__PURE__ */ classNumber('dot');

/** Beyond all classes. */
export const HAN = 100;
export const DIGIT = 101;
export const LETTER = 102;

function buildSorts(): Uint8Array {
  const sorts = new Uint8Array(0x10000).fill(classNumber('sign'));
  const put = (signs: string, name: Class): void => {
    for (let at = 0; at < signs.length; at += 1) sorts[signs.charCodeAt(at)] = classNumber(name);
  };
  put('。！？!?；;\n\r\0', 'edge');
  put('，,', 'comma');
  put('、', 'pause');
  put(':：', 'colon');
  put('“‘「『《〈（(【[〔"\'', 'open');
  put('”’」』》〉）)】]〕', 'close');
  put('·.-', 'dot');
  put(' \t\u3000', 'blank');
  sorts.fill(DIGIT, 0x30, 0x3a).fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(HAN, 0x3400, 0xa000);
  return sorts;
}

const SORTS: Uint8Array = /* @__PURE__ */ buildSorts();

export function sortOf(unit: number): number {
  return isHan(unit) ? HAN : signOf(unit);
}

/** The same of what is no Han. */
export function signOf(unit: number): number {
  return SORTS[unit] as number;
}

const FIRST_HAN = 0x3400;
const HAN_COUNT = 0x6c00;

/** By reckoning, since most units are, and a table of them all has no room beside others. */
export function isHan(unit: number): boolean {
  return (unit - FIRST_HAN) >>> 0 < HAN_COUNT;
}
