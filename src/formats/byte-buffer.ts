/** Bytes that wait to be worked on: added behind, taken away in front, each moved at most once for one that comes in. */
export interface ByteBuffer {
  bytes: Uint8Array;
  length: number;
}

export function createBuffer(): ByteBuffer {
  return { bytes: new Uint8Array(0), length: 0 };
}

/** Makes room for `more` bytes behind those that are there. */
export function reserveBytes(buffer: ByteBuffer, more: number): void {
  const needed = buffer.length + more;
  if (needed <= buffer.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, buffer.bytes.length * 2));
  grown.set(buffer.bytes.subarray(0, buffer.length));
  buffer.bytes = grown;
}

export function appendBytes(buffer: ByteBuffer, source: Uint8Array, from: number, to: number): void {
  reserveBytes(buffer, to - from);
  buffer.bytes.set(source.subarray(from, to), buffer.length);
  buffer.length += to - from;
}

export function dropBytes(buffer: ByteBuffer, count: number): void {
  if (count === 0) return;
  buffer.bytes.copyWithin(0, count, buffer.length);
  buffer.length -= count;
}
