/**
 * A source in blocks of whole records, each in a buffer of its own that may be given away. Memory is a block, or a
 * record that is longer than one, up to a limit: what is longer comes in pieces that are no whole records.
 */
import type { Cutter } from '../formats/cutter.ts';

export interface Block {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether it ends behind a record, or with the document. */
  readonly isWhole: boolean;
}

/** Bytes that are looked at together. */
const PIECE = 1 << 18;

/** Bytes of the first block: a table's header is sought in it. */
const FIRST = 1 << 16;

/** Blocks that may come together where no record ends: then the next is a piece of one. */
const MOST = 4;

/** Bytes that a cutter wants to see at first. */
const FIRST_LOOK = 4;

/**
 * @param size bytes that a block has at least, but for the first and the last
 * @param spare buffers that are free again, and are used again
 */
export async function* blocksOf(
  source: AsyncIterable<Uint8Array>,
  cutter: Cutter,
  size: number,
  spare: ArrayBuffer[],
): AsyncGenerator<Block> {
  const piece = Math.min(PIECE, size);
  const room = (): ArrayBuffer => spare.pop() ?? new ArrayBuffer(size + piece);
  let bytes = new Uint8Array(room());
  let length = 0;
  let looked = 0;
  let end = 0;
  let wanted = Math.min(FIRST, size);

  /** Gives the first `count` bytes away and keeps the rest. */
  function give(count: number, isWhole: boolean): Block {
    const block = { bytes: bytes.subarray(0, count), isWhole };
    const rest = bytes.subarray(count, length);
    bytes = new Uint8Array(room());
    if (bytes.length < rest.length + piece) bytes = new Uint8Array(rest.length + piece);
    bytes.set(rest);
    length = rest.length;
    looked -= count;
    end = 0;
    wanted = size;
    return block;
  }

  function append(more: Uint8Array): void {
    if (length + more.length > bytes.length) {
      const grown = new Uint8Array(Math.max(length + more.length, bytes.length * 2));
      grown.set(bytes.subarray(0, length));
      bytes = grown;
    }
    bytes.set(more, length);
    length += more.length;
  }

  for await (const chunk of source) {
    for (let from = 0; from < chunk.length; from += piece) {
      append(chunk.subarray(from, from + piece));
      if (looked === 0 && length < FIRST_LOOK) continue;
      end = Math.max(end, cutter.look(bytes, looked, length));
      looked = length;
      if (length >= wanted && end > 0) yield give(end, true);
      else if (length >= size * MOST) yield give(length, false);
    }
  }
  if (length > 0) yield { bytes: bytes.subarray(0, length), isWhole: true };
}
