/**
 * Whether words of a document's own (names in code, classes, keys) may be more than that. Plain words are passed over: they are many,
 * and every text that is handed over costs.
 */

/** Digits in a row that may be a number of a person's. */
export const LONG_NUMBER = 7;

/** Whether other characters than ASCII stand there, or many digits in a row. */
export function isTelling(text: string, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    digits = unit >= 0x30 && unit <= 0x39 ? digits + 1 : 0;
    if (unit > 0x7e || unit === 0x40 || digits === LONG_NUMBER) return true;
  }
  return false;
}
