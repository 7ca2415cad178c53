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

/**
 * Redacts a file into a file.
 * @param guardedInputs further files that must not be overwritten
 * @throws RunError, FormatError, RedactError; the output's place is as it was then
 */
export async function redactFile(
  input: string,
  output: string,
  plan: Plan,
  options: TransferOptions,
  guardedInputs: readonly string[] = [],
): Promise<DocumentSummary> {
  const size = await inputSize(input);
  for (const each of [input, ...guardedInputs]) {
    if (await isSameFile(each, output)) throw new RunError('output/is-input');
  }
  return writeWhole(output, (sink) => transfer(fileSource(input), sink, plan, { size, ...options }));
}

/** Lets `fill` write a file that appears only when it is whole. @throws RunError, and what `fill` throws */
export async function writeWhole<Result>(path: string, fill: (sink: Sink) => Promise<Result>): Promise<Result> {
  const temporary = join(dirname(path), `.yinming-${randomBytes(6).toString('hex')}.part`);
  const handle = await open(temporary, 'wx', 0o600).catch(() => {
    throw new RunError('output/unwritable');
  });
  unfinished.add(temporary);
  try {
    const result = await fill({ write: (bytes) => writeAll(handle, bytes) });
    await finish(handle, temporary, path);
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

async function finish(handle: FileHandle, temporary: string, path: string): Promise<void> {
  try {
    const mode = await stat(path).then(
      (entry) => entry.mode & 0o777,
      () => 0o666 & ~process.umask(),
    );
    await handle.chmod(mode);
    await handle.close();
    await rename(temporary, path);
  } catch {
    throw new RunError('output/unwritable');
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
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
