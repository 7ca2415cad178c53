/** Raw DEFLATE both ways by node:zlib, as a run hands it to the formats of packages. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { createDeflateRaw, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { Flate, InflateWhole } from '../../src/formats/format.ts';

function through(transform: () => Transform): Flate {
  return (chunks) => {
    const way = transform();
    pipeline(Readable.from(chunks as AsyncIterable<Uint8Array>, { objectMode: true }), way, () => undefined);
    return way as AsyncIterable<Uint8Array>;
  };
}

export const inflate: Flate = through(createInflateRaw);
export const deflate: Flate = through(createDeflateRaw);
export const inflateWhole: InflateWhole = (packed, length) => inflateRawSync(packed, { maxOutputLength: length });
