/**
 * Parts that are read by their bytes, as UTF-8. One in UTF-16, which hardly any program writes, is read whole and goes on in
 * UTF-8, its declaration with it. Throws FormatError.
 *
 * @source ISO/IEC 29500-2, 6.2.5 (parts are UTF-8 or UTF-16)
 */
import { encode, readPart } from '../package/part-text.ts';
import { joinBytes } from '../zip/read.ts';

/** The bytes as they are, or the same text in UTF-8. */
export function inUtf8(bytes: Uint8Array, part: number): Uint8Array {
  if (!isWide(bytes)) return bytes;
  const { text } = readPart(bytes, part);
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : 0;
  return encode(text.slice(0, Math.max(end, 0)).replace(/utf-16/i, 'UTF-8') + text.slice(Math.max(end, 0)));
}

/** The same, of a part as it comes. */
export async function* chunksInUtf8(chunks: AsyncIterable<Uint8Array>, part: number): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const rest: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => iterator };
  try {
    const first = await iterator.next();
    if (first.done === true) return;
    if (isWide(first.value)) {
      yield inUtf8(await joinBytes(together(first.value, rest)), part);
    } else {
      yield first.value;
      yield* rest;
    }
  } finally {
    await iterator.return?.();
  }
}

async function* together(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

/** Whether a text begins as in UTF-16: with its mark, or with `<` in two bytes. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}
