/** Raw DEFLATE by Node, for packages: chunks in, chunks out. What is damaged or cut off throws, and says nothing of it. */
import { Readable } from 'node:stream';
import { createDeflateRaw, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { Flate } from '../formats/format.ts';

/** Bytes that come out at a time: each time threads hand over to each other. */
const CHUNK = 1 << 17;

export const inflate: Flate = (chunks) => through(chunks, createInflateRaw({ chunkSize: CHUNK }));
export const deflate: Flate = (chunks) => through(chunks, createDeflateRaw({ chunkSize: CHUNK }));

/** At once, of something small. @throws past so many bytes */
export function inflateAtOnce(packed: Uint8Array, most: number): Uint8Array {
  return inflateRawSync(packed, { maxOutputLength: most });
}

async function* through(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  flate: ReturnType<typeof createInflateRaw> | ReturnType<typeof createDeflateRaw>,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: true, highWaterMark: 1 });
  let failure: unknown;
  source.on('error', (error) => {
    failure = error;
    flate.destroy();
  });
  source.pipe(flate);
  try {
    for await (const chunk of flate) yield chunk as Uint8Array;
  } catch {
    // What the source throws passes; what zlib says is not passed on.
    throw failure ?? new Error('not a raw DEFLATE, or cut off');
  } finally {
    source.destroy();
    flate.destroy();
  }
  if (failure !== undefined) throw failure;
}
