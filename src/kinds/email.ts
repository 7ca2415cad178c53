/**
 * Email address, 电子邮箱: a local part, one `@`, a domain with at least one dot. Full width is read; every character
 * of the local part counts, dots and hyphens too.
 *
 * @source RFC 5322 (dot-atom), RFC 6531 (letters of any script)
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
  const at = folded.indexOf('@');
  if (at < 1 || at > LONGEST_LOCAL || folded.indexOf('@', at + 1) >= 0) return undefined;
  for (const character of folded) if (STOPS.includes(character)) return undefined;
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
