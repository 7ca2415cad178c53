/**
 * Raw DEFLATE by Node, for packages: chunks in, chunks out, and the sums of what is packed. What is damaged or cut off throws, and
 * says nothing of it.
 */
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Checksum, Flate, InflateWhole } from '../formats/format.ts';

/** Bytes that come out at a time: each time threads hand over to each other. */
const CHUNK = 1 << 17;

/** On sheets it takes two fifths of the time of the usual 6, for a sixth more bytes. */
const LEVEL = 2;

/** Bytes of the smallest piece that zlib takes. */
const SMALLEST = 64;

export const inflate: Flate = (chunks) => through(chunks, zlib.createInflateRaw({ chunkSize: CHUNK }));
export const deflate: Flate = (chunks) => through(chunks, zlib.createDeflateRaw({ chunkSize: CHUNK, level: LEVEL }));

/** From Node 20.15 on. */
export const crc32: Checksum | undefined = zlib.crc32;

/** Into one piece of the length that is said, so that none has to be joined. */
export const inflateWhole: InflateWhole = (packed, length) =>
  plain(zlib.inflateRawSync(packed, { maxOutputLength: length, chunkSize: Math.max(length, SMALLEST) }));

/** What may be far shorter than its limit. @throws past so many bytes */
export function inflateUpTo(packed: Uint8Array, most: number): Uint8Array {
  return plain(zlib.inflateRawSync(packed, { maxOutputLength: most }));
}

/** The same bytes, but for the engine: what is read byte by byte is read fastest where all of it is of one make. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

async function* through(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  flate: zlib.InflateRaw | zlib.DeflateRaw,
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
