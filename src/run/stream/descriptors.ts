/**
 * Blocking reads and writes of file descriptors. A read gives at least one byte until the input has ended; a write ends
 * when everything is written. Descriptors that do not block (a parent may have set them so) are asked again after a
 * while.
 */
import { readSync, writeSync } from 'node:fs';
import { RunError } from '../run-error.ts';

/** Milliseconds between two attempts: the first, and the most. */
const SHORTEST_PAUSE = 1;
const LONGEST_PAUSE = 16;

/** Fills `chunk` from its front on; gives the number of bytes, 0 at the end. @throws RunError */
export function readSome(descriptor: number, chunk: Uint8Array): number {
  return persist(() => readSync(descriptor, chunk, 0, chunk.length, null), 'input/unreadable');
}

/** @throws RunError */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    at += persist(() => writeSync(descriptor, bytes, at, bytes.length - at, null), 'output/unwritable');
  }
}

function persist(attempt: () => number, failure: 'input/unreadable' | 'output/unwritable'): number {
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return attempt();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // Windows says by an error that a pipe has ended.
      if (code === 'EOF' && failure === 'input/unreadable') return 0;
      if (code !== 'EAGAIN') throw new RunError(failure);
    }
    sleep(pause);
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
