/** The verification of a document that was written: what was taken out of it stands nowhere in it, by a reading of its own. */
import { type Needles, newNeedles } from '../verify/needles.ts';
import { type Hit, sweep } from '../verify/sweep.ts';
import { inflateUpTo } from './flate.ts';
import { joined } from '../formats/joined.ts';
import type { Sink } from './transfer.ts';

/** A document that still shows what should be gone: nothing of it is left. Numbers and our own ids, no text. */
export class UnverifiedError extends Error {
  override readonly name = 'UnverifiedError';
  readonly code = 'output/unverified';
  readonly hits: readonly Hit[];
  constructor(hits: readonly Hit[]) {
    super('output/unverified: what was taken out still stands in the output');
    this.hits = hits;
  }
}

/** @throws UnverifiedError */
export async function verify(
  source: readonly Uint8Array[],
  output: readonly Uint8Array[],
  needles: Needles,
): Promise<void> {
  if (needles.size === 0) return;
  const hits = await sweep(joined(source), joined(output), needles, { inflate: inflateUpTo });
  if (hits.length > 0) throw new UnverifiedError(hits);
}

/** A document on its way, held until it has been verified. */
export interface Held {
  readonly source: AsyncIterable<Uint8Array>;
  readonly sink: Sink;
  readonly needles: Pick<Needles, 'add'>;
  /** Writes what is held, once it has been verified. @returns whether it was: a document that was too long is not held. @throws UnverifiedError */
  release(): Promise<boolean>;
}

/** @param most bytes that are held of the source, and of what comes out */
export function holdForVerification(source: AsyncIterable<Uint8Array>, sink: Sink, most: number): Held {
  const read: Uint8Array[] = [];
  const written: Uint8Array[] = [];
  let needles = newNeedles();
  let length = 0;
  let isHeld = true;

  async function letGo(): Promise<void> {
    isHeld = false;
    read.length = 0;
    needles = newNeedles();
    for (const bytes of written.splice(0)) await sink.write(bytes);
  }

  async function* tapped(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      length += chunk.length;
      if (isHeld && length > most) await letGo();
      if (isHeld) read.push(chunk.slice());
      yield chunk;
    }
  }

  return {
    source: tapped(),
    sink: {
      async write(bytes) {
        if (isHeld) written.push(bytes.slice());
        else await sink.write(bytes);
      },
    },
    needles: {
      add(original, isKept) {
        if (isHeld) needles.add(original, isKept);
      },
    },
    async release() {
      if (!isHeld) return false;
      await verify(read, written, needles);
      await letGo();
      return true;
    },
  };
}
