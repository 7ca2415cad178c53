/**
 * The two check digits that the corpus plants, computed here by themselves so that the corpus can catch an error of the
 * library: both work from the left by Horner's rule, not by a table of weights. Both take a string of ASCII digits and
 * give one character. A longer or shorter body than a real number has is no error.
 *
 * @source GB 11643-1999 (公民身份号码), check character by ISO 7064 MOD 11-2; ISO/IEC 7812-1 annex B (Luhn)
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
