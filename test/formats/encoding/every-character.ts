/** Every character there is, through an encoding of ours and through the platform's. */
import type { Encoding } from '../../../src/formats/encoding/encoding.ts';

/** Every code point but the surrogates. */
export const everyPoint: readonly number[] = Array.from({ length: 0x110000 }, (_, point) => point).filter(
  (point) => point < 0xd800 || point > 0xdfff,
);

export const writeAll = (encoding: Encoding, points: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(points.length * 4);
  let at = 0;
  for (const point of points) at = encoding.write(point, bytes, at);
  return bytes.subarray(0, at);
};

export const readAll = (encoding: Encoding, bytes: Uint8Array): readonly number[] => {
  const points: number[] = [];
  for (let at = 0, length = 0; at < bytes.length; at += length) {
    length = encoding.lengthAt(bytes, at, bytes.length);
    if (length === 0) throw new Error('the bytes end inside a character');
    points.push(encoding.pointAt(bytes, at, length));
  }
  return points;
};

/** What the platform reads; `undefined` where it reads nothing or not all. */
export const platformText = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

export const textOf = (points: readonly number[]): string => {
  let text = '';
  for (let from = 0; from < points.length; from += 4096)
    text += String.fromCodePoint(...points.slice(from, from + 4096));
  return text;
};
