/**
 * The check digits that the corpus plants, computed here by themselves so that the corpus can catch an error of the library:
 * by Horner's rule or by sums of sums, not by a table of weights. Each takes the characters before it, ASCII digits and
 * capital letters, and gives one character. A longer or shorter body than a real number has is no error.
 *
 * @source GB 11643-1999 (公民身份号码), check character by ISO 7064 MOD 11-2; ISO/IEC 7812-1 annex B (Luhn)
 * @source GB 32100-2015 (统一社会信用代码); 國民身分證統一編號配賦 (Taiwan); Registration of Persons Ordinance (Hong Kong)
 */

/** The check character of a resident ID, `0`–`9` or `X`, from the 17 digits before it. */
export function residentIdCheck(body: string): string {
  let rest = 0;
  for (let index = 0; index < body.length; index += 1) rest = ((rest + body.charCodeAt(index) - 48) * 2) % 11;
  const check = (12 - rest) % 11;
  return check === 10 ? 'X' : String(check);
}

/** The last digit of a card number, from all digits before it. */
export function cardCheck(body: string): string {
  let sum = 0;
  for (let index = 0; index < body.length; index += 1) {
    const digit = body.charCodeAt(index) - 48;
    const doubled = (body.length - index) % 2 === 1;
    const value = doubled ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
}

const CREDIT_CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The last character of a unified social credit code, from the 17 before it: weights are powers of 3, modulus 31. */
export function creditCodeCheck(body: string): string {
  let rest = 0;
  for (let index = body.length - 1; index >= 0; index -= 1) {
    rest = (rest * 3 + CREDIT_CODE_CHARACTERS.indexOf(body.charAt(index))) % 31;
  }
  return CREDIT_CODE_CHARACTERS.charAt((31 - rest) % 31);
}

/** Letters of Taiwan's numbers, the first of which counts as 10. */
const TAIWAN_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** The last digit of a Taiwan identity number, from a letter and eight digits: weights fall from 9 to 1. */
export function taiwanIdCheck(body: string): string {
  const letter = TAIWAN_LETTERS.indexOf(body.charAt(0)) + 10;
  const tens = Math.floor(letter / 10);
  return String((10 - ((tens + sumOfSums([letter % 10, ...body.slice(1)].map(Number))) % 10)) % 10);
}

/** The check character of a Hong Kong identity card, `0`–`9` or `A`: weights fall from 9 to 2, a missing letter is 36. */
export function hongKongIdCheck(body: string): string {
  const values = Array.from(body.padStart(8, ' '), (character) =>
    character === ' ' ? 36 : Number.parseInt(character, 36),
  );
  const check = (11 - ((sumOfSums(values) + values.reduce((sum, value) => sum + value, 0)) % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}

/** Weighs the last value once, the one before it twice, and so on. */
function sumOfSums(values: readonly number[]): number {
  let sum = 0;
  let sums = 0;
  for (const value of values) {
    sum += value;
    sums += sum;
  }
  return sums;
}
