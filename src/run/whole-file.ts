/**
 * Output files: written beside their place under a temporary name and renamed when they are whole, so that a failed run
 * leaves what was there before and nothing else.. What is no file (a pipe, a terminal, a
 * device) has no whole: it is written to as it is.
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RunError } from './run-error.ts';
import type { Sink } from './transfer.ts';

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
  const entry = await stat(path).catch(() => undefined);
  if (entry !== undefined && !entry.isFile() && !entry.isDirectory()) return writeThrough(path, fill);
  const temporary = join(dirname(path), `.yinming-${randomBytes(6).toString('hex')}.part`);
  const handle = await created(temporary);
  unfinished.add(temporary);
  try {
    const result = await fill({ write: (bytes) => writeAll(handle, bytes) });
    await finish(
      handle,
      temporary,
      path,
      mode ?? (entry === undefined ? 0o666 & ~process.umask() : entry.mode & 0o777),
    );
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

async function writeThrough<Result>(path: string, fill: (sink: Sink) => Promise<Result>): Promise<Result> {
  const handle = await open(path, 'w').catch(() => {
    throw new RunError('output/unwritable');
  });
  try {
    return await fill({ write: (bytes) => writeAll(handle, bytes) });
  } finally {
    await handle.close().catch(() => undefined);
  }
}

async function created(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx', 0o600);
  } catch {
    throw new RunError('output/unwritable');
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
  } catch {
    throw new RunError('output/unwritable');
  }
}

async function finish(handle: FileHandle, temporary: string, path: string, mode: number): Promise<void> {
  try {
    await handle.chmod(mode);
    await handle.close();
    await rename(temporary, path);
  } catch {
    throw new RunError('output/unwritable');
  }
}

/** Makes the folder that a file goes to. @throws RunError */
export async function makeFolderOf(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch(() => {
    throw new RunError('output/unwritable');
  });
}
