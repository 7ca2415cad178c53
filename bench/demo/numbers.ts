/**
 * Numbers of people in a file, whatever its format: mainland mobiles and resident IDs, found by shape alone, blanks and
 * hyphens inside them left out. A virtual number, with its extension, is none.
 */

const MOBILE = /(?<!\d)(?:86)?(1[3-9]\d{9})(?![\d转])/g;
/** The county codes of the exports, which no person has. */
const IDENTITY = /(?<!\d)(?:210199|340299|659999)(?:\d{11}[\dX]|\d{9})/gi;

export function personalNumbers(text: string): ReadonlySet<string> {
  const folded = text.normalize('NFKC').replace(/(?<=\d)[ -](?=\d)/g, '');
  const mobiles = [...folded.matchAll(MOBILE)].map((match) => match[1] ?? '');
  const identities = [...folded.matchAll(IDENTITY)].map((match) => match[0].toUpperCase());
  return new Set([...mobiles, ...identities]);
}
