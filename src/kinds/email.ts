/**
 * Email address, 电子邮箱: a local part, one `@`, a domain with at least one dot. Full width is read; every character
 * of the local part counts, dots and hyphens too. In quotation marks it may hold anything but those: "zhang san"@…
 *
 * @source RFC 5322 (dot-atom, quoted-string), RFC 6531 (letters of any script)
 */
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import type { Kind, Reading } from './kind.ts';

const LONGEST_LOCAL = 64;
const LONGEST = 254;
/** What cannot stand (folded) in an unquoted address: blanks, brackets, and the punctuation between addresses. */
const STOPS = ' \t\r\n"(),:;<>[\\]/|、。';

function parse(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  const quoted = folded.startsWith('"') ? quotedEnd(folded) : 0;
  const at = folded.indexOf('@', quoted);
  if (at < 1 || at > LONGEST_LOCAL || (quoted > 0 && at !== quoted) || folded.indexOf('@', at + 1) >= 0)
    return undefined;
  for (let index = quoted; index < folded.length; index += 1) {
    if (STOPS.includes(folded.charAt(index))) return undefined;
  }
  const domain = folded.slice(at + 1);
  const labels = domain.split('.');
  if (labels.length < 2 || labels.some((label) => !isDomainLabel(label))) return undefined;
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

function isDomainLabel(label: string): boolean {
  if (label === '' || label.startsWith('-') || label.endsWith('-')) return false;
  for (let index = 0; index < label.length; index += 1) {
    const code = label.charCodeAt(index);
    const isAscii = (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (!isAscii && code !== 0x2d && code < 0x80 && !isMark(code)) return false;
  }
  return true;
}

export const email: Kind<'email'> = {
  id: 'email',
  title: { zh: '电子邮箱', en: 'email address' },
  nature: 'identifier',
  parts: ['local', 'at', 'domain'],
  solid: ['local'],
  between: '、,;/|\n\t ',
  parse,
  sample: (size, which) => (size === undefined ? `zhang.san${which}@example.com` : undefined),
};
