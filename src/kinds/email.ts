/**
 * Email address, 电子邮箱: a local part, one `@`, a domain with at least one dot. Full width is read; every character
 * of the local part counts, dots and hyphens too. In quotation marks it may hold anything but those: "zhang san"@… The `@`
 * is set aside, for where it is covered no email can be told.
 *
 * @source RFC 5322 (dot-atom, quoted-string), RFC 6531 (letters of any script)
 */
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import { PLAIN_EMAILS, plainEmailAt } from './email-shapes.ts';
import type { Kind, Reading } from './kind.ts';
import { isDigit, isLetter } from './written-number.ts';

const LONGEST_LOCAL = 64;
const LONGEST = 254;
/** What cannot stand (folded) in an unquoted address: blanks, brackets, and the punctuation between addresses. */
const STOPS = ' \t\r\n"(),:;<>[\\]/|、。';

const HYPHEN = 0x2d;
const DOT = 0x2e;

function parse(value: string): Reading | undefined {
  const shape = plainEmailAt(value);
  return shape < 0 ? readAny(value) : PLAIN_EMAILS[shape];
}

function readAny(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  const quoted = folded.startsWith('"') ? quotedEnd(folded) : 0;
  const at = folded.indexOf('@', quoted);
  if (at < 1 || at > LONGEST_LOCAL || (quoted > 0 && at !== quoted)) return undefined;
  for (let index = quoted; index < at; index += 1) if (STOPS.includes(folded.charAt(index))) return undefined;
  if (!isDomain(folded, at + 1)) return undefined;
  return {
    parts: [
      { name: 'local', start: 0, end: at },
      { name: 'at', start: at, end: at + 1 },
      { name: 'domain', start: at + 1, end: value.length },
    ],
  };
}

/** Behind the second quotation mark, with something between the two; or behind the marks that hide it. 0: neither. */
function quotedEnd(folded: string): number {
  let hidden = 1;
  while (isMark(folded.charCodeAt(hidden))) hidden += 1;
  if (hidden > 1 && folded.charAt(hidden) === '@') return hidden;
  const end = folded.indexOf('"', 1) + 1;
  return end > 2 ? end : 0;
}

/** Labels with dots between them, one dot at least; no hyphen begins or ends one. */
function isDomain(folded: string, from: number): boolean {
  let before = DOT;
  let labels = 0;
  for (let at = from; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : DOT;
    if (code === DOT) {
      if (before === DOT || before === HYPHEN) return false;
      labels += 1;
    } else if (code === HYPHEN ? before === DOT : !isOfLabel(code)) return false;
    before = code;
  }
  return labels > 1;
}

/** Letters of any script, digits, what hides them. */
function isOfLabel(code: number): boolean {
  if (code >= 0x80) return !STOPS.includes(String.fromCharCode(code));
  return isDigit(code) || isLetter(code) || isMark(code);
}

export const email: Kind<'email'> = {
  id: 'email',
  title: { zh: '电子邮箱', en: 'email address' },
  nature: 'identifier',
  parts: ['local', 'at', 'domain'],
  aside: ['at'],
  solid: ['local'],
  between: '、,;/|\n\t ',
  shapes: PLAIN_EMAILS,
  shapeAt: plainEmailAt,
  parse,
  sample: (size, which) => (size === undefined ? `zhang.san${which}@example.com` : undefined),
};
