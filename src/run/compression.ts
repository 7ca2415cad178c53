/**
 * Compressed documents: gzip and zstd, told by their first bytes when they are read and by the file's name when they are
 * written. Both ways are streamed; memory does not grow with the document. A compressed file is read to its last
 * byte: what is damaged, cut off, or followed by anything else is an error.
 *
 * @source RFC 1952, 2.3.1 (ID1, ID2); RFC 8878, 3.1.1 (Magic_Number)
 */
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { RunError } from './run-error.ts';
import type { Sink } from './transfer.ts';
import { zstdFrames } from './zstd-frame.ts';

export type CompressionId = 'gzip' | 'zstd';

interface Compression {
  readonly id: CompressionId;
  /** The first bytes of a file. */
  readonly magic: readonly number[];
  readonly extension: string;
  /** `undefined` where this Node does not have it. */
  readonly packer: (() => Transform) | undefined;
  readonly unpacker: (() => Transform & { readonly bytesWritten: number }) | undefined;
}

/** Node has zstd from 22.15 on. */
const { createZstdCompress, createZstdDecompress } = zlib as {
  readonly createZstdCompress?: () => zlib.Gzip;
  readonly createZstdDecompress?: () => zlib.Gunzip;
};

const compressions: readonly Compression[] = [
  { id: 'gzip', magic: [0x1f, 0x8b], extension: '.gz', packer: zlib.createGzip, unpacker: zlib.createGunzip },
  {
    id: 'zstd',
    magic: [0x28, 0xb5, 0x2f, 0xfd],
    extension: '.zst',
    packer: createZstdCompress,
    unpacker: createZstdDecompress,
  },
];

/** Bytes by which every compression is told. */
const LONGEST_MAGIC = 4;

/** How a file of this name is written; `undefined` where it is not compressed. */
export function compressionByName(name: string): CompressionId | undefined {
  return compressions.find(({ extension }) => name.toLowerCase().endsWith(extension))?.id;
}

/** The name without what says that it is compressed. */
export function uncompressedName(name: string): string {
  const found = compressions.find(({ extension }) => name.toLowerCase().endsWith(extension));
  return found === undefined ? name : name.slice(0, -found.extension.length);
}

/** What a source holds, whether it is compressed or not. @throws RunError, and what the source throws */
export async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  let isOpen = true;
  try {
    while (isOpen && head.length < LONGEST_MAGIC) {
      const next = await chunks.next();
      isOpen = next.done !== true;
      if (next.done !== true) head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
    }
    const found = compressions.find(({ magic }) => magic.every((byte, at) => head[at] === byte));
    if (found === undefined) {
      yield head;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
    } else {
      yield* unpackedBy(found, head, chunks);
    }
  } finally {
    await chunks.return?.();
  }
}

async function* unpackedBy(
  { id, unpacker: open }: Compression,
  head: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (open === undefined) throw new RunError('compression/unsupported');
  const unpacker = open();
  const frames = id === 'zstd' ? zstdFrames() : undefined;
  let fed = 0;
  /** Rejects with what the source throws, and with nothing else. */
  const feeding = (async () => {
    let chunk: Uint8Array | undefined = head;
    while (chunk !== undefined && !unpacker.destroyed) {
      fed += chunk.length;
      frames?.feed(chunk);
      if (!unpacker.write(chunk)) await roomIn(unpacker);
      const next = await chunks.next();
      chunk = next.done === true ? undefined : next.value;
    }
    if (!unpacker.destroyed) unpacker.end();
  })();
  feeding.catch(() => unpacker.destroy());
  unpacker.on('error', () => undefined);
  try {
    yield* iterated(unpacker, feeding);
    if (unpacker.bytesWritten < fed || frames?.isWhole === false) throw new RunError('input/damaged');
  } finally {
    unpacker.destroy();
  }
}

/** Waits until a stream can take more, or is of no further use. */
async function roomIn(stream: Transform): Promise<void> {
  await new Promise<void>((done) => {
    const wake = (): void => {
      stream.off('drain', wake).off('close', wake);
      done();
    };
    stream.on('drain', wake).on('close', wake);
  });
}

async function* iterated(unpacker: Transform, feeding: Promise<void>): AsyncGenerator<Uint8Array> {
  const pieces = unpacker[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = await pieces.next();
    } catch {
      // A source that breaks off says so itself.
      await feeding;
      throw new RunError('input/damaged');
    }
    if (next.done === true) return;
    yield next.value;
  }
}

/** Lets `fill` write into a sink what arrives there compressed. @throws RunError, and what `fill` throws */
export async function packInto<Result>(
  sink: Sink,
  id: CompressionId,
  fill: (sink: Sink) => Promise<Result>,
): Promise<Result> {
  const open = compressions.find((each) => each.id === id)?.packer;
  if (open === undefined) throw new RunError('compression/unsupported');
  const packer = open();
  const written = (async () => {
    for await (const piece of packer) await sink.write(piece as Uint8Array);
  })();
  // It is awaited below; where `fill` fails first, its error counts.
  written.catch(() => packer.destroy());
  packer.on('error', () => undefined);
  try {
    const result = await fill({
      write: (bytes) =>
        new Promise((done, fail) => {
          packer.write(bytes, (error) => (error ? fail(new RunError('output/unwritable')) : done()));
        }),
    });
    packer.end();
    await written;
    return result;
  } finally {
    packer.destroy();
  }
}
