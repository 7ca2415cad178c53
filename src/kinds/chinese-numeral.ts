/**
 * Chinese numerals as dates write them: digit by digit (一九七八, 二〇〇一) or with tens and hundreds (十二, 廿三, 一百零五).
 * Folded text.
 *
 * @source GB/T 15835-2011 出版物上数字用法
 */

/** Nought has three forms more, one of them a mask mark elsewhere; 元 is the first year of an era, 正 the first month. */
const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  元: 1,
  正: 1,
};
/** Words that multiply the digit before them. */
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };
/** Twenty and thirty in one character. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Every character that a numeral has. */
export const NUMERALS: string = '〇○零一二三四五六七八九十百廿卅元正';

/** The number that the text stands for; `undefined` where it is none, or where two digits follow each other among tens. */
export function numeralValue(text: string): number | undefined {
  return /[十百廿卅]/.test(text) ? withTens(text) : digitByDigit(text);
}

function digitByDigit(text: string): number | undefined {
  let number = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = DIGITS[text.charAt(index)];
    if (digit === undefined) return undefined;
    number = number * 10 + digit;
  }
  return text === '' ? undefined : number;
}

function withTens(text: string): number | undefined {
  let number = 0;
  let digit: number | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const power = POWERS[character];
    if (power !== undefined) {
      number += (digit ?? 1) * power;
      digit = undefined;
      continue;
    }
    const tens = TENS[character];
    if (digit !== undefined && digit > 0) return undefined;
    digit = tens === undefined ? DIGITS[character] : undefined;
    if (tens === undefined && digit === undefined) return undefined;
    number += tens ?? 0;
  }
  return number + (digit ?? 0);
}
