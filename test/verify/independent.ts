/**
 * An independent reading of a finished document, for the tests of formats: whether a needle still stands in it, in whatever
 * form. It shares no code with `src/`, has nothing of the platform reimplemented, and rather looks once too often: packages are
 * unpacked by their local headers, so that parts which no directory lists are read as well; every text is read in five
 * encodings, with its escapes undone, without its tags, without blanks.
 */
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { inEncoding } from '../formats/encoded.ts';

/** A package in a package in a text in a package: deeper than that nothing is read. */
const DEEPEST = 5;

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;

/** Blanks, and what is invisible: `张 伟` and `张\u200b伟` are `张伟`. */
const UNSEEN =
  /[\s\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff]|\u034f|[\ufe00-\ufe0f]/g;
const BETWEEN_DIGITS = /[-.()\u00b7\u2010-\u2015\u2212]/g;

/**
 * Where the needle is left and in which form, outermost first: `word/document.xml, utf-8, without tags`. None: `[]`.
 * @param needle as a reader would write it; a number is found with and without separators
 */
export function leftIn(output: Uint8Array, needle: string): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const isNumber = /^[\d\s().+-]+$/.test(needle);

  const squeezed = (text: string): string => {
    const plain = text.normalize('NFKC').replace(UNSEEN, '');
    return isNumber ? plain.replace(BETWEEN_DIGITS, '') : plain;
  };
  const wanted = squeezed(needle);
  if (wanted === '') throw new RangeError('an empty needle is everywhere');
  const raw = ENCODINGS.flatMap((encoding) => {
    try {
      return [{ encoding, bytes: Buffer.from(inEncoding[encoding](needle)) }];
    } catch {
      return [];
    }
  });

  const inBytes = (bytes: Buffer, path: readonly string[]): void => {
    if (bytes.length < 2 || path.length > DEEPEST * 2 || isSeen(seen, bytes.toString('latin1'))) return;
    for (const form of raw) if (bytes.includes(form.bytes)) found.add([...path, form.encoding].join(', '));
    for (const part of unpacked(bytes)) inBytes(part.bytes, [...path, part.name]);
    for (const encoding of ENCODINGS) inText(new TextDecoder(encoding).decode(bytes), [...path, encoding]);
  };

  const inText = (text: string, path: readonly string[]): void => {
    if (path.length > DEEPEST * 2 || isSeen(seen, `text ${text}`)) return;
    if (squeezed(text).includes(wanted)) found.add(path.join(', '));
    for (const { name, undo } of READINGS) {
      const other = undo(text);
      if (other !== text) inText(other, [...path, name]);
    }
    for (const { name, bytes } of packedIn(text)) inBytes(bytes, [...path, name]);
  };

  inBytes(Buffer.from(output), []);
  return [...found].sort();
}

function isSeen(seen: Set<string>, text: string): boolean {
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}

/** The needle's text under one more escape, or without what stands between its characters. */
const READINGS: readonly { readonly name: string; readonly undo: (text: string) => string }[] = [
  { name: 'without tags', undo: (text) => text.replace(/<[^<>]*>/g, '') },
  { name: 'entities', undo: withoutEntities },
  {
    name: 'backslashes',
    undo: (text) =>
      text.replace(
        /\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\([0-9a-f]{4,6}) ?/gi,
        (_, u?: string, x?: string, css?: string) => character(Number.parseInt(u ?? x ?? css ?? '', 16)),
      ),
  },
];

function withoutEntities(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? all;
      return character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    },
  );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

interface Named {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Bytes that a text writes in other characters. What is no such form gives nonsense, which holds no needle. */
function packedIn(text: string): readonly Named[] {
  const escaped = (name: string, sign: RegExp): readonly Named[] =>
    text.search(sign) >= 0 ? [{ name, bytes: withBytes(text, sign) }] : [];
  const runs = (name: string, run: RegExp, read: (found: string) => readonly Buffer[]): readonly Named[] =>
    [...text.matchAll(run)].flatMap(([found]) => read(found).map((bytes) => ({ name, bytes })));
  return [
    ...escaped('percent', /%([0-9a-f]{2})/gi),
    ...escaped('underscores', /_([0-9a-f]{2})/gi),
    ...escaped('backslash bytes', /\\x([0-9a-f]{2})/gi),
    ...escaped('quoted-printable', /=([0-9a-f]{2})/gi),
    ...runs('hexadecimal', /(?:[0-9a-f]\s?){6,}/gi, (found) => {
      const digits = found.replace(/\s/g, '');
      return [Buffer.from(digits, 'hex'), Buffer.from(digits.slice(1), 'hex')];
    }),
    // A run may begin earlier than what it holds, by any number of characters.
    ...runs('base64', /(?:[\w+/-]\s{0,2}){6,}={0,2}/g, (found) => {
      const characters = found.replace(/\s/g, '');
      return [0, 1, 2, 3].map((from) => Buffer.from(characters.slice(from), 'base64'));
    }),
  ];
}

/** The text in UTF-8 but for what the sign escapes, which is a byte; soft line ends of quoted-printable are taken out. */
function withBytes(text: string, sign: RegExp): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  const whole = text.replace(/=\r?\n/g, '');
  for (const match of whole.matchAll(sign)) {
    pieces.push(Buffer.from(whole.slice(done, match.index)), Buffer.from([Number.parseInt(match[1] ?? '', 16)]));
    done = match.index + match[0].length;
  }
  return Buffer.concat([...pieces, Buffer.from(whole.slice(done))]);
}

/** What is packed in these bytes: the parts of a package by their local headers, gzip, zlib. */
function unpacked(bytes: Buffer): readonly Named[] {
  const parts: Named[] = [];
  const signature = Buffer.from('PK\u0003\u0004', 'latin1');
  for (let at = bytes.indexOf(signature); at >= 0 && at + 30 <= bytes.length; at = bytes.indexOf(signature, at + 4)) {
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26));
    // A stored part whose size stands behind it is read to the end of the package.
    const size = bytes.readUInt32LE(at + 18) || bytes.length;
    const data = bytes.subarray(from);
    const part = bytes.readUInt16LE(at + 8) === 0 ? data.subarray(0, size) : tried(() => inflateRawSync(data));
    if (part !== undefined && part.length < bytes.length * 1100) parts.push({ name, bytes: part });
  }
  for (const { name, bytes: part } of [
    { name: 'gzip', bytes: bytes[0] === 0x1f ? tried(() => gunzipSync(bytes)) : undefined },
    { name: 'zlib', bytes: ((bytes[0] ?? 0) & 15) === 8 ? tried(() => inflateSync(bytes)) : undefined },
  ]) {
    if (part !== undefined) parts.push({ name, bytes: part });
  }
  return parts;
}

function tried(work: () => Buffer): Buffer | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
