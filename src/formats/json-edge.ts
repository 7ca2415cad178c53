/**
 * Finds where an object or array of a JSON document ends, before it is read, however its bytes come in: counts
 * brackets outside strings and looks at nothing else. In JSON the answer is right; in what is no JSON it is some edge,
 * and reading up to it finds the fault. Lengths are bytes. Nothing is thrown.
 */

/** An object or array, as far as its edge has been looked for. */
export interface Edge {
  /** Bytes looked at; once the edge is found, the length of the value. */
  length: number;
  depth: number;
  inString: boolean;
  /** In a string, behind a backslash. */
  isEscaped: boolean;
}

const QUOTE = 0x22;
const ARRAY_OPEN = 0x5b;
const BACKSLASH = 0x5c;
const ARRAY_CLOSE = 0x5d;
const OBJECT_OPEN = 0x7b;
const OBJECT_CLOSE = 0x7d;

export function createEdge(): Edge {
  return { length: 0, depth: 0, inString: false, isEscaped: false };
}

/** Looks on in `bytes[from, to)`, where `from` is the value's first byte at every call. */
export function findEdge(edge: Edge, bytes: Uint8Array, from: number, to: number): boolean {
  let { depth, inString, isEscaped } = edge;
  let at = from + edge.length;
  let isFound = false;
  while (at < to && !isFound) {
    const byte = bytes[at] as number;
    at += 1;
    if (inString) {
      if (isEscaped) isEscaped = false;
      else if (byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) {
      inString = true;
    } else if (byte === OBJECT_OPEN || byte === ARRAY_OPEN) {
      depth += 1;
    } else if (byte === OBJECT_CLOSE || byte === ARRAY_CLOSE) {
      depth -= 1;
      isFound = depth === 0;
    }
  }
  edge.length = at - from;
  edge.depth = depth;
  edge.inString = inString;
  edge.isEscaped = isEscaped;
  return isFound;
}
