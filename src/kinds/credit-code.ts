/**
 * Unified social credit code, 统一社会信用代码: 18 characters of `0-9A-HJ-NP-RT-UW-Y`; and what came before it: the
 * registration number of a licence (15 digits) and the organisation code (9 characters). One of a sole trader (个体工商户),
 * whose name holds a person's name, has the form `sole-trader`: it begins with 92, or its seventh digit is 6 to 9 on an
 * old licence. Any other is an `organisation`'s, which packs keep.
 *
 * Parts: `authority` (1), `category` (1), `region` (6), `organisation` (9, or 8), `check` (1).
 *
 * What is kept must be sure. A number in which a birth day stands where an identity number has it is left to that kind,
 * and so are digits alone, and nine characters, whose check does not hold.
 *
 * @source GB 32100-2015; check character MOD 31 over weights 3^(i-1) mod 31, remainder 0 gives 0
 * @source GS 15-2006 市场主体注册号编制规则; check digit by ISO 7064 MOD 11,10
 * @source GB 11714-1997 全国组织机构代码编制规则; check character MOD 11
 */
import { unitAt } from '../text/unit-at.ts';
import { isShortBirthDay, mayBeBirthDay } from './birth-day.ts';
import type { Kind, Reading, Shape } from './kind.ts';
import { consecutiveParts, isDigitsOrMarks, type WrittenNumber, writtenNumber } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** What each character counts for, by its code; -1 for those that are not of the set. */
const VALUES: Int8Array = /* @__PURE__ */ Int8Array.from({ length: 0x60 }, (_, code) =>
  CHARACTERS.indexOf(String.fromCharCode(code)),
);
const UNIFIED = [
  ['authority', 1],
  ['category', 1],
  ['region', 6],
  ['organisation', 9],
  ['check', 1],
] as const;
const LICENCE = [
  ['region', 6],
  ['organisation', 8],
  ['check', 1],
] as const;
const ORGANISATION = [
  ['organisation', 8],
  ['check', 1],
] as const;

const ASTERISK = 0x2a;
/** Where an identity number has its birth day. */
const BIRTH = 6;

function readAny(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { length } = number.text;
  if (length === 18) return readUnified(number);
  if (length === 15) return readLicence(number);
  return length === 9 ? readOrganisation(number) : undefined;
}

/** The check character of the first 17; `undefined` where one of them is not of the set. */
export function creditCodeCheck(seventeen: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < 17; index += 1) {
    const value = VALUES[unitAt(seventeen, index)] ?? -1;
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

function readUnified(number: WrittenNumber): Reading | undefined {
  const { text } = number;
  if (!isDigitsOrMarks(text, 2, 8) || !isOfSet(text) || holdsBirthDay(text)) return undefined;
  const mayBe92 = (text.startsWith('9') || text.startsWith('*')) && '2*'.includes(text.charAt(1));
  const form = mayBe92 ? 'sole-trader' : 'organisation';
  const parts = consecutiveParts(number, UNIFIED);
  if (text.includes('*')) return { parts, form };
  const holds = creditCodeCheck(text) === text.charAt(17);
  if (!holds && isDigitsOrMarks(text, 8, 17)) return undefined;
  return { parts, form, check: holds ? 'holds' : 'fails' };
}

/** A day of which at least the year shows: one that is hidden is no sign of either. */
function holdsBirthDay(text: string): boolean {
  return mayBeBirthDay(text, BIRTH) && !text.slice(BIRTH, BIRTH + 4).includes('*');
}

function isOfSet(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== ASTERISK && (VALUES[code] ?? -1) < 0) return false;
  }
  return true;
}

function readLicence(number: WrittenNumber): Reading | undefined {
  const { text } = number;
  if (!isDigitsOrMarks(text) || isShortBirthDay(text, BIRTH) || !holdsLicenceCheck(text)) return undefined;
  const form = text.charAt(6) >= '6' ? 'sole-trader' : 'organisation';
  return { parts: consecutiveParts(number, LICENCE), form, check: 'holds' };
}

/** ISO 7064 MOD 11,10; never of a number with a mask mark. */
function holdsLicenceCheck(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index += 1) {
    product = (((Number(digits.charAt(index)) + product) % 10 || 10) * 2) % 11;
  }
  return (product + Number(digits.charAt(digits.length - 1))) % 10 === 1;
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
/** As codes are given out. A letter and eight digits are rather a passport's. */
const ORGANISATION_CODE = /^(?:[0-9]{8}|M[A-Z][0-9A-Z]{6})[0-9X]$/;

function readOrganisation(number: WrittenNumber): Reading | undefined {
  const { text } = number;
  if (!ORGANISATION_CODE.test(text)) return undefined;
  let sum = 0;
  for (const [index, weight] of ORGANISATION_WEIGHTS.entries()) {
    sum += Number.parseInt(text.charAt(index), 36) * weight;
  }
  const check = (11 - (sum % 11)) % 11;
  if (text.charAt(8) !== (check === 10 ? 'X' : String(check))) return undefined;
  return { parts: consecutiveParts(number, ORGANISATION), form: 'organisation', check: 'holds' };
}

/** The check character of 92 and of 11, six zeros and nine A is 6 and H: one that is read as such, and one that fails. */
const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['92######SSSSSSSSSV', '92######SSSSSSSSSS', 'CC######SSSSSSSSSW', 'CC######SSSSSSSSSS'],
  {
    C: /* @__PURE__ */ charactersFrom('1'),
    S: /* @__PURE__ */ charactersFrom('A'),
    V: /* @__PURE__ */ charactersFrom('6'),
    W: /* @__PURE__ */ charactersFrom('H'),
  },
  readAny,
  isUnified,
);

function charactersFrom(first: string): string {
  return first + CHARACTERS;
}

/** Whether 18 characters of the set are a code of that form and check. */
function isUnified(text: string, { form, check }: Shape): boolean {
  if ((form === 'sole-trader') !== text.startsWith('92') || holdsBirthDay(text)) return false;
  const holds = creditCodeCheck(text) === text.charAt(17);
  return holds ? check === 'holds' : check === 'fails' && !isDigitsOrMarks(text, 8, 17);
}

export const creditCode: Kind<'credit-code'> = {
  id: 'credit-code',
  title: { zh: '统一社会信用代码', en: 'unified social credit code' },
  nature: 'identifier',
  parts: ['authority', 'category', 'region', 'organisation', 'check'],
  forms: ['organisation', 'sole-trader'],
  siblings: ['resident-id'],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    if (size !== undefined && size !== 18) return undefined;
    const seventeen = `${which % 2 === 0 ? '91' : '92'}210199MA8TEXT0${which % 10}`;
    return seventeen + (creditCodeCheck(seventeen) ?? '0');
  },
};
