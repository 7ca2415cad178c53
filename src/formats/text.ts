/**
 * Plain text and Markdown: running text without fields. It goes to the editor passage by passage (text/windows.ts), and what the
 * editor changes is spliced into the document's own bytes. A passage ends where its text says, however the document is cut;
 * memory is one passage. Lines end in LF. Throws FormatError, and RangeError where the editor reads no text or its edits
 * are not in order.
 */
import type { Splice } from '../text/splice.ts';
import { WINDOW, windowEnd } from '../text/windows.ts';
import { type Editor, type Format, FormatError } from './format.ts';
import { copySpan, type Output, writeText } from './output.ts';
import { type Spot, walk } from './place.ts';
import { openSession, type Reader } from './session.ts';
import { decodeUtf8, utf8End } from './utf8.ts';

export const text: Format = {
  id: 'text',
  extensions: ['.txt', '.md', '.markdown'],
  isReadTwice: true,
  open: (editor, options) => openSession(readText(editor), options),
};

/** UTF-16 units by which a passage's end is told: what stands behind a full one is looked at, and may be a pair. */
const ENOUGH = WINDOW + 2;

function readText(editor: Editor): Reader {
  let spot: Spot = { line: 1, column: 1 };
  let records = 0;
  /** Bytes from the passage's beginning on that have been looked at, and the units that begin in them. */
  let looked = 0;
  let units = 0;

  /** Looks on until there is enough for a passage. Gives whether there is. */
  function look(bytes: Uint8Array, start: number, end: number): boolean {
    let at = start + looked;
    // The character with which there is enough has all its bytes when the next begins.
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if ((byte & 0xc0) === 0x80) continue;
      if (units >= ENOUGH) break;
      units += byte >= 0xf0 ? 2 : 1;
    }
    looked = at - start;
    return at < end;
  }

  function pass(bytes: Uint8Array, start: number, end: number, output: Output): number {
    const known = decodeUtf8(bytes, start, end);
    if (known === undefined) throw notUtf8(bytes, start, end);
    const passage = known.slice(0, windowEnd(known, 0));
    const edits = editor.passage?.(passage, { ...spot, record: records + 1 });
    if (edits === undefined) throw new RangeError('the editor reads no text');
    const next = write(bytes, start, passage.length, edits, output);
    spot = walk(spot, bytes, start, next, 'lf');
    records += 1;
    looked = 0;
    units = 0;
    return next;
  }

  function notUtf8(bytes: Uint8Array, start: number, end: number): FormatError {
    let at = start;
    for (let next = at; next >= 0 && next < end; next = utf8End(bytes, next, end)) at = next;
    return new FormatError('encoding/not-utf-8', { ...walk(spot, bytes, start, at, 'lf'), record: records + 1 });
  }

  return {
    get records() {
      return records;
    },
    place: (bytes, at) => ({ ...walk(spot, bytes, 0, at, 'lf'), record: records + 1 }),
    read(bytes, end, last, output) {
      let start = 0;
      while (start < end) {
        const isEnough = look(bytes, start, end);
        if (!isEnough && !last) break;
        start = pass(bytes, start, isEnough ? start + looked : end, output);
      }
      return start;
    },
  };
}

/** Writes a passage of so many units, with its edits. Gives the offset after it. */
function write(bytes: Uint8Array, start: number, length: number, edits: readonly Splice[], output: Output): number {
  let at = start;
  let unit = 0;
  const seek = (to: number): void => {
    for (; unit < to; unit += 1) {
      const lead = bytes[at] as number;
      if (lead >= 0xf0) unit += 1;
      at += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }
    if (unit !== to) throw new RangeError('an edit begins or ends inside a character');
  };
  let written = start;
  for (const edit of edits) {
    if (edit.start < unit || edit.end < edit.start || edit.end > length) throw new RangeError('edits out of order');
    seek(edit.start);
    copySpan(output, bytes, written, at);
    writeText(output, edit.text);
    seek(edit.end);
    written = at;
  }
  seek(length);
  copySpan(output, bytes, written, at);
  return at;
}
