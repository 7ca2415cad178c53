/**
 * What makes a number in the corpus and in the exports fictional and right, checked by other means than those that made it:
 * resident IDs by the table of weights of GB 11643, cards by the table of doubled digits, mobile numbers by reading them out
 * of any text, however they are spaced.
 */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export function hasIdCheck(id: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return id.length === 18 && '10X98765432'[sum % 11] === id[17]?.toUpperCase();
}

/** The date inside an ID is one that the calendar has. */
export function hasRealBirth(id: string): boolean {
  const digits = id.length === 15 ? `19${id.slice(6, 12)}` : id.slice(6, 14);
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];

export function hasCardCheck(card: string): boolean {
  const digits = [...card].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 1 ? (DOUBLED[digit] ?? 0) : digit), 0);
  return sum % 10 === 0;
}

/** Every mainland mobile number in a text, as its eleven digits. */
export function mobilesIn(text: string): readonly string[] {
  const found = text.normalize('NFKC').matchAll(/(?<!\d)(?:\+?86)?[- ]?(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?!\d)/g);
  return [...found].map(([, head, middle, tail]) => `${head}${middle}${tail}`);
}

/** Every number in a text that looks like a resident ID of 18 characters. */
export function idsIn(text: string): readonly string[] {
  return text.match(/(?<!\d)\d{6}(?:19|20)\d{9}[\dXx](?!\d)/g) ?? [];
}
