/** Files and streams: an input is read in chunks and never overwritten, and an output appears when it is whole. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Plan } from '../rules/plan.ts';
import { compressionByName, packInto, unpacked } from './compression.ts';
import type { DocumentSummary } from './document.ts';
import { identitiesOf, refuseAmong } from './identity.ts';
import { RunError } from './run-error.ts';
import { type Sink, type TransferOptions, transfer } from './transfer.ts';
import { writeWhole } from './whole-file.ts';

/** Bytes read at a time. */
const CHUNK = 1 << 18;

/** A file as a source. @throws RunError */
export async function* fileSource(path: string): AsyncGenerator<Uint8Array> {
  yield* guarded(createReadStream(path, { highWaterMark: CHUNK }));
}

/** A stream as a source. @throws RunError */
export async function* guarded(stream: Readable): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      let next: IteratorResult<unknown>;
      try {
        next = await iterator.next();
      } catch {
        throw new RunError('input/unreadable');
      }
      if (next.done === true) return;
      const chunk: unknown = next.value;
      yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    }
  } finally {
    stream.destroy();
  }
}

/** A writable stream as a sink; waits while it is full. */
export function streamSink(stream: Writable): Sink {
  return {
    write: (bytes) =>
      new Promise((done, fail) => {
        stream.write(bytes, (error) => (error ? fail(new RunError('output/unwritable')) : done()));
      }),
  };
}

/** The size of a file that can be read. @throws RunError */
export async function inputSize(path: string): Promise<number> {
  const entry = await stat(path).catch(() => {
    throw new RunError('input/unreadable');
  });
  if (entry.isDirectory()) throw new RunError('input/is-folder');
  return entry.size;
}

export interface FileOptions extends Omit<TransferOptions, 'badRows'> {
  /**
   * The path of a file for the records that cannot be read, which is there only when it is whole, for its owner's eyes alone.
   * Without it the first of them ends the work.
   */
  readonly badRows?: string;
}

/** Of a new file: nobody else may read it. */
const OWN_EYES = 0o600;

/** `transfer`, with a file for bad rows. @throws RunError, FormatError, RedactError */
export async function transferWithBadRows(
  source: AsyncIterable<Uint8Array>,
  sink: Sink,
  plan: Plan,
  { badRows: path, ...options }: FileOptions,
): Promise<DocumentSummary> {
  if (path === undefined) return transfer(source, sink, plan, options);
  return writeWhole(path, (badRows) => transfer(source, sink, plan, { ...options, badRows }), OWN_EYES);
}

/**
 * Redacts a file into a file; either may be compressed.
 * @param guardedInputs further files that must not be overwritten
 * @throws RunError, FormatError, RedactError; the output's place is as it was then
 */
export async function redactFile(
  input: string,
  output: string,
  plan: Plan,
  options: FileOptions,
  guardedInputs: readonly string[] = [],
): Promise<DocumentSummary> {
  const size = await inputSize(input);
  const inputs = await identitiesOf([input, ...guardedInputs]);
  for (const each of options.badRows === undefined ? [output] : [output, options.badRows]) {
    await refuseAmong(each, inputs);
  }
  const source = unpacked(fileSource(input));
  const again = (): AsyncIterable<Uint8Array> => unpacked(fileSource(input));
  return writeDocument(output, (sink) => transferWithBadRows(source, sink, plan, { size, again, ...options }));
}

/** Lets `fill` write a document's file, compressed where its name says so. @throws RunError, and what `fill` throws */
export async function writeDocument<Result>(path: string, fill: (sink: Sink) => Promise<Result>): Promise<Result> {
  const compression = compressionByName(path);
  return writeWhole(path, (sink) => (compression === undefined ? fill(sink) : packInto(sink, compression, fill)));
}
