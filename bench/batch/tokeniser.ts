/**
 * The least that any correct filter does: every byte is looked at, once, for what quotes, separates and ends; all are copied,
 * and what was found is counted. Nothing is decoded, no cell is made, none is masked: it is what is left of a job when the
 * work is taken out of it.
 *
 * @source RFC 4180 for CSV: a quote in a quoted cell is doubled; RFC 8259 for JSON: one behind a backslash ends no string
 */
import type { Filter } from './filter.ts';
import type { FormatId } from './jobs.ts';

export interface Tokeniser extends Filter {
  /** Ended by a line feed outside quotes, or by the end of the document. */
  readonly records: number;
  /** Cells of CSV, the header's too; members of the flat objects of NDJSON. */
  readonly cells: number;
}

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const NO_BYTE = 0x100;

export function openTokeniser(format: FormatId): Tokeniser {
  const skipper = format === 'csv' ? NO_BYTE : BACKSLASH;
  const largest = format === 'csv' ? COMMA : BACKSLASH;
  /** Grows to the largest chunk and is used again. */
  let copy = new Uint8Array(0);
  let isQuoted = false;
  /** The first byte of the next chunk stands behind a backslash. */
  let isEscaped = false;
  /** The last record is not ended. */
  let isOpen = false;
  let records = 0;
  let cells = 0;

  function endRecord(): void {
    cells += 1;
    records += 1;
  }

  return {
    push(bytes) {
      const { length } = bytes;
      if (length === 0) return bytes;
      if (copy.length < length) copy = new Uint8Array(length);
      copy.set(bytes);
      let at = isEscaped ? 1 : 0;
      for (; at < length; at += 1) {
        const byte = bytes[at] as number;
        if (byte > largest) continue;
        // A doubled quote closes and opens again.
        if (byte === QUOTE) isQuoted = !isQuoted;
        else if (byte === skipper) at += 1;
        else if (isQuoted) continue;
        else if (byte === COMMA) cells += 1;
        else if (byte === LINE_FEED) endRecord();
      }
      isEscaped = at > length;
      isOpen = isQuoted || bytes[length - 1] !== LINE_FEED;
      return copy.subarray(0, length);
    },
    end() {
      if (isOpen) endRecord();
      return new Uint8Array(0);
    },
    get records() {
      return records;
    },
    get cells() {
      return cells;
    },
  };
}
