/**
 * Files and streams: an input is read in chunks and never overwritten; an output is written beside its place under a
 * temporary name and renamed when it is whole, so that a failed run leaves what was there before and nothing else.
 */
import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Plan } from '../rules/plan.ts';
import type { DocumentSummary } from './document.ts';
import { RunError } from './run-error.ts';
import { type Sink, type TransferOptions, transfer } from './transfer.ts';

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
 * Redacts a file into a file.
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
  const outputs = options.badRows === undefined ? [output] : [output, options.badRows];
  for (const each of [input, ...guardedInputs]) {
    for (const one of outputs) if (await isSameFile(each, one)) throw new RunError('output/is-input');
  }
  return writeWhole(output, (sink) => transferWithBadRows(fileSource(input), sink, plan, { size, ...options }));
}

/**
 * Lets `fill` write a file that appears only when it is whole.
 * @param mode who may do what with it, whatever was there before; without it as before, or as is usual
 * @throws RunError, and what `fill` throws
 */
export async function writeWhole<Result>(
  path: string,
  fill: (sink: Sink) => Promise<Result>,
  mode?: number,
): Promise<Result> {
  const temporary = join(dirname(path), `.yinming-${randomBytes(6).toString('hex')}.part`);
  const handle = await open(temporary, 'wx', 0o600).catch(() => {
    throw new RunError('output/unwritable');
  });
  unfinished.add(temporary);
  try {
    const result = await fill({ write: (bytes) => writeAll(handle, bytes) });
    await finish(handle, temporary, path, mode);
    return result;
  } finally {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
    unfinished.delete(temporary);
  }
}

/** Temporary files that are being written: what a signal must take away. */
const unfinished = new Set<string>();

/** Takes away every output that is not whole. For signal handlers. */
export async function discardUnfinished(): Promise<void> {
  await Promise.all([...unfinished].map((path) => rm(path, { force: true }).catch(() => undefined)));
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
  } catch {
    throw new RunError('output/unwritable');
  }
}

async function finish(handle: FileHandle, temporary: string, path: string, asked?: number): Promise<void> {
  try {
    const mode =
      asked ??
      (await stat(path).then(
        (entry) => entry.mode & 0o777,
        () => 0o666 & ~process.umask(),
      ));
    await handle.chmod(mode);
    await handle.close();
    await rename(temporary, path);
  } catch {
    throw new RunError('output/unwritable');
  }
}

/** Whether both names are of one file, that is there or not. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([place(a), place(b)]);
  if (realA === realB) return true;
  const [entryA, entryB] = await Promise.all([stat(a).catch(() => undefined), stat(b).catch(() => undefined)]);
  return entryA !== undefined && entryB !== undefined && entryA.ino === entryB.ino && entryA.dev === entryB.dev;
}

async function place(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  );
}
