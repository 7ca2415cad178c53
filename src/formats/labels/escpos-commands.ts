/**
 * Where a command of ESC/POS ends: most have so many bytes, some end at a NUL, some say how long they are. What is not known is the
 * two bytes that it begins with.
 *
 * @source Epson ESC/POS Command Reference
 */
import type { OpaqueKind } from '../format.ts';
import { MORE, type Stream } from './language.ts';

export interface Command {
  /** `ESC @`; of what has a function behind a parenthesis, `GS ( k`. Of other control characters `FF`, or nothing. */
  readonly name: string;
  readonly to: number;
  /** What it holds, where that is no text. */
  readonly image?: OpaqueKind;
}

const DLE = 0x10;
const DC2 = 0x12;
const ESC = 0x1b;
const FS = 0x1c;
const GS = 0x1d;

const PREFIXES: ReadonlyMap<number, string> = new Map([
  [DLE, 'DLE'],
  [DC2, 'DC2'],
  [ESC, 'ESC'],
  [FS, 'FS'],
  [GS, 'GS'],
]);

/** Commands with so many bytes of parameters: what they begin with, and the bytes behind that. */
const FIXED: readonly (readonly [prefix: number, count: number, signs: string])[] = [
  [ESC, 0, '@im2'],
  [ESC, 1, ' !%-3=?ACEGJKMQRTUV_adelrtu{9'],
  [ESC, 2, '$\\Bc'],
  [ESC, 3, 'p'],
  [ESC, 8, 'W'],
  [FS, 0, '&.'],
  [FS, 1, '!-CWE'],
  [FS, 2, 'Sp?'],
  [GS, 1, '!/BEHITabfhjrw'],
  [GS, 2, '$LPW\\'],
  [GS, 3, '^z'],
  [GS, 4, 'g'],
  [DLE, 1, '\u0005'],
  [DC2, 1, '#'],
];

/** Commands that say how long they are. */
const SIZED: readonly (readonly [prefix: number, signs: string])[] = [
  [ESC, '*&(ZD'],
  [FS, '(2gq'],
  [GS, '(8*vQDCVk'],
  [DLE, '\u0004\u0014'],
  [DC2, '*'],
];

interface Known {
  readonly name: string;
  /** `undefined`: it says how long it is. */
  readonly count: number | undefined;
}

/** Commands by their first byte times 256, and their second. */
const COMMANDS: ReadonlyMap<number, Known> = new Map(
  [...FIXED, ...SIZED.map(([prefix, signs]) => [prefix, undefined, signs] as const)].flatMap(([prefix, count, signs]) =>
    [...signs].map(
      (sign) => [prefix * 256 + sign.charCodeAt(0), { name: `${PREFIXES.get(prefix)} ${sign}`, count }] as const,
    ),
  ),
);

/** Dots, and what is kept in memory for programs. */
const STORES: ReadonlyMap<string, OpaqueKind> = new Map<string, OpaqueKind>([
  ['GS ( L', 'image'],
  ['GS ( C', 'binary'],
]);

/** Bytes of a glyph of 24 by 24 dots. */
const GLYPH = 72;

const FORM_FEED = 0x0c;

export function commandAt(stream: Stream, at: number): Command | typeof MORE {
  const { bytes, end, isLast } = stream;
  const first = bytes[at] as number;
  const prefix = PREFIXES.get(first);
  if (prefix === undefined) return { name: first === FORM_FEED ? 'FF' : '', to: at + 1 };
  if (at + 2 > end) return isLast ? { name: prefix, to: end } : MORE;
  const second = bytes[at + 1] as number;
  const known = COMMANDS.get(first * 256 + second);
  if (known === undefined) return { name: prefix, to: at + 2 };
  if (known.count === undefined) return sized(known.name, bytes, at, end);
  return fixed(known.name, at + 2 + known.count, end);
}

function fixed(name: string, to: number, end: number): Command | typeof MORE {
  return to > end ? MORE : { name, to };
}

/** Of those that say how long they are. */
function sized(name: string, bytes: Uint8Array, at: number, end: number): Command | typeof MORE {
  const byte = (index: number): number => bytes[at + index] as number;
  const word = (index: number): number => byte(index) + byte(index + 1) * 256;
  /** A command with a head of so many bytes, in which it says how many follow. */
  const ending = (head: number, more: () => number, image?: OpaqueKind, own: string = name): Command | typeof MORE => {
    if (at + head > end) return MORE;
    const to = at + head + more();
    return to > end ? MORE : { name: own, to, ...(image && { image }) };
  };
  switch (name) {
    case 'ESC *':
      return ending(5, () => word(3) * ((byte(2) & 0x20) === 0 ? 1 : 3), 'image');
    case 'ESC &':
      return definedGlyphs(bytes, at, end);
    case 'ESC (':
    case 'FS (':
      return ending(5, () => word(3));
    case 'GS (': {
      if (at + 3 > end) return MORE;
      const own = `GS ( ${String.fromCharCode(byte(2))}`;
      // What stores something has more than a function's parameters.
      const stores = at + 5 <= end && word(3) > 10 ? STORES.get(own) : undefined;
      return ending(5, () => word(3), stores, own);
    }
    case 'GS 8':
      return ending(7, () => word(3) + word(5) * 65536, 'image');
    case 'GS *':
      return ending(4, () => byte(2) * byte(3) * 8, 'image');
    case 'GS v':
      return ending(8, () => word(4) * word(6), 'image');
    case 'GS Q':
      return ending(8, () => word(4) * word(6), 'image');
    case 'GS D':
      return ending(15, () => Math.max(0, word(11) + word(13) * 65536 - 6), 'image');
    case 'GS C':
      return ending(3, () => (byte(2) === 0x31 ? 6 : byte(2) === 0x3b ? 0 : 2));
    case 'GS V':
      return ending(3, () => (byte(2) === 0 || byte(2) === 1 || byte(2) === 48 || byte(2) === 49 ? 0 : 1));
    case 'GS k':
      return bars(bytes, at, end);
    case 'ESC Z':
      return ending(7, () => word(5));
    case 'ESC D':
      return untilNul(name, bytes, at + 2, end);
    case 'FS 2':
      return ending(4, () => GLYPH, 'font');
    case 'FS g':
      return ending(
        10,
        () => (byte(2) === 0x31 ? word(8) : 0),
        at + 3 <= end && byte(2) === 0x31 ? 'binary' : undefined,
      );
    case 'FS q':
      return storedImages(bytes, at, end);
    case 'DC2 *':
      return ending(4, () => byte(2) * byte(3), 'image');
    case 'DLE \u0004':
      return ending(3, () => (byte(2) === 7 || byte(2) === 8 || byte(2) === 18 ? 1 : 0));
    case 'DLE \u0014':
      return ending(3, () => (byte(2) === 8 ? 7 : 2));
    default:
      return { name, to: at + 2 };
  }
}

function untilNul(name: string, bytes: Uint8Array, from: number, end: number): Command | typeof MORE {
  const nul = bytes.indexOf(0, from);
  return nul < 0 || nul >= end ? MORE : { name, to: nul + 1 };
}

/** `GS k m`: up to 6 and a few more the data end at a NUL, from 65 on their number stands in front, and 97 is a QR code. */
function bars(bytes: Uint8Array, at: number, end: number): Command | typeof MORE {
  if (at + 4 > end) return MORE;
  const kind = bytes[at + 2] as number;
  if (kind === 97) {
    if (at + 7 > end) return MORE;
    return fixed('GS k', at + 7 + (bytes[at + 5] as number) + (bytes[at + 6] as number) * 256, end);
  }
  if (kind < 65) return untilNul('GS k', bytes, at + 3, end);
  return fixed('GS k', at + 4 + (bytes[at + 3] as number), end);
}

/** `ESC & y c1 c2`, then for each character its width and so many columns of y bytes. */
function definedGlyphs(bytes: Uint8Array, at: number, end: number): Command | typeof MORE {
  if (at + 5 > end) return MORE;
  const rows = bytes[at + 2] as number;
  let to = at + 5;
  for (let code = bytes[at + 3] as number; code <= (bytes[at + 4] as number); code += 1) {
    if (to >= end) return MORE;
    to += 1 + (bytes[to] as number) * rows;
  }
  return to > end ? MORE : { name: 'ESC &', to, image: 'font' };
}

/** `FS q n`, then for each image its width and height in eights of dots, and the dots. */
function storedImages(bytes: Uint8Array, at: number, end: number): Command | typeof MORE {
  if (at + 3 > end) return MORE;
  let to = at + 3;
  for (let image = bytes[at + 2] as number; image > 0; image -= 1) {
    if (to + 4 > end) return MORE;
    const width = (bytes[to] as number) + (bytes[to + 1] as number) * 256;
    const height = (bytes[to + 2] as number) + (bytes[to + 3] as number) * 256;
    to += 4 + width * height * 8;
  }
  return to > end ? MORE : { name: 'FS q', to, image: 'image' };
}
