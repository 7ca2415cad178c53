/**
 * Where a frame of zstd ends, told by the lengths that stand in it. Node 22 takes a document that is cut off for an empty
 * one and says nothing; what was fed has to end where its frames do.
 *
 * @source RFC 8878, 3.1.1 (frames, their headers, blocks)
 */

/** A frame as far as it was fed. */
export interface ZstdFrames {
  feed(bytes: Uint8Array): void;
  /** Whether what was fed ends with a frame. */
  readonly isWhole: boolean;
}

/** Magic number and descriptor. */
const HEAD = 5;
const BLOCK_HEAD = 3;
const CHECKSUM = 4;
/** A block of one byte that is repeated: its size says how often. */
const REPEATED = 1;
const DICTIONARY_LENGTHS = [0, 1, 2, 4] as const;
const SIZE_LENGTHS = [0, 2, 4, 8] as const;

export function zstdFrames(): ZstdFrames {
  /** What is read next, once so many bytes of it have come: a frame's head or a block's. */
  let reads: 'frame' | 'block' = 'frame';
  let head: number[] = [];
  /** Bytes that say nothing of lengths. */
  let passed = 0;
  let hasChecksum = false;

  function readFrame(descriptor: number): void {
    const isSingle = (descriptor & 0x20) !== 0;
    const sizeFlag = descriptor >> 6;
    const size = sizeFlag === 0 && isSingle ? 1 : (SIZE_LENGTHS[sizeFlag] as number);
    hasChecksum = (descriptor & 0x04) !== 0;
    passed = (isSingle ? 0 : 1) + (DICTIONARY_LENGTHS[descriptor & 0x03] as number) + size;
    reads = 'block';
  }

  function readBlock(bits: number): void {
    const size = bits >> 3;
    passed = ((bits >> 1) & 0x03) === REPEATED ? 1 : size;
    if ((bits & 0x01) === 0) return;
    passed += hasChecksum ? CHECKSUM : 0;
    reads = 'frame';
  }

  return {
    feed(bytes) {
      for (let at = 0; at < bytes.length; ) {
        if (passed > 0) {
          const step = Math.min(passed, bytes.length - at);
          passed -= step;
          at += step;
          continue;
        }
        head.push(bytes[at] as number);
        at += 1;
        if (head.length < (reads === 'frame' ? HEAD : BLOCK_HEAD)) continue;
        const [low = 0, middle = 0, high = 0] = head;
        if (reads === 'frame') readFrame(head[HEAD - 1] as number);
        else readBlock(low | (middle << 8) | (high << 16));
        head = [];
      }
    },
    get isWhole() {
      return reads === 'frame' && head.length === 0 && passed === 0;
    },
  };
}
