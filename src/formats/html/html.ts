/**
 * HTML documents, as browsers read them. A document is one value and is held whole. Its text goes to the editor as lines of the page
 * (html-reading.ts), its tables as records (table.ts), and so does what nobody sees: attributes, comments, scripts, styles, addresses.
 * Changes are spliced into the document's own text. It is in the encoding of its mark, the one that is given, the one that it says
 * (charset.ts), or the one that its bytes say. Throws FormatError, and RangeError where the editor reads no text.
 *
 * @source HTML Living Standard
 */
import { appendBytes, createBuffer } from '../byte-buffer.ts';
import { type Editor, type Format, FormatError, type FormatOptions, type Session } from '../format.ts';
import { copySpan, type Output, writeText } from '../output.ts';
import { walk } from '../place.ts';
import { openSession, type Reader } from '../session.ts';
import { decodeUtf8, utf8End } from '../utf8.ts';
import { readValue } from './attributes.ts';
import { declaredEncoding } from './charset.ts';
import { inOrder } from './edits.ts';
import { readHtml } from './html-reading.ts';
import { readJson } from './json-text.ts';
import { beginReading, type Readers } from './reading.ts';
import { readScript } from './script.ts';
import { documentSource, type Edit } from './stretches.ts';
import { readStyle } from './style.ts';
import { readUrl } from './url.ts';

export const html: Format = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  isReadTwice: true,
  open: (editor, options) => openWhole(editor, options),
};

/** Bytes that a document may have, unless more are allowed for a record. */
const MOST_BYTES = 64 * 1024 * 1024;

const READERS: Readers = {
  html: (source, reading) => readHtml(source, reading),
  script: readScript,
  style: readStyle,
  url: readUrl,
  json: readJson,
  value: readValue,
};

/** Holds the document until its end: what encoding it is in may stand anywhere in its head. */
function openWhole(editor: Editor, options: FormatOptions = {}): Session {
  const most = Math.max(options.maxRecord ?? 0, MOST_BYTES);
  const reader = readDocument(editor);
  const held = createBuffer();
  let session: Session | undefined;
  let usable = true;

  function give(step: () => Uint8Array): Uint8Array {
    if (!usable) throw new Error('the session has ended');
    usable = false;
    return step();
  }

  return {
    get records() {
      return reader.records;
    },
    get encoding() {
      return session?.encoding;
    },
    start: undefined,
    push(chunk) {
      const ready = give(() => {
        if (held.length + chunk.length > most) throw new FormatError('record/too-long', { line: 1, column: 1 });
        appendBytes(held, chunk, 0, chunk.length);
        return new Uint8Array(0);
      });
      usable = true;
      return ready;
    },
    end: () =>
      give(() => {
        const bytes = held.bytes.subarray(0, held.length);
        const encoding = options.encoding ?? declaredEncoding(bytes);
        session = openSession(reader, encoding === undefined ? {} : { encoding });
        const mark = session.push(bytes);
        const rest = session.end();
        if (mark.length === 0) return rest;
        const whole = new Uint8Array(mark.length + rest.length);
        whole.set(mark);
        whole.set(rest, mark.length);
        return whole;
      }),
  };
}

function readDocument(editor: Editor): Reader {
  let records = 0;
  return {
    get records() {
      return records;
    },
    place: (bytes, at) => walk({ line: 1, column: 1 }, bytes, 0, at, 'lf'),
    read(bytes, end, last, output) {
      if (!last) return 0;
      const document = decodeUtf8(bytes, 0, end);
      if (document === undefined) throw notUtf8(bytes, end);
      const reading = beginReading(document, editor, READERS);
      readHtml(documentSource(document), reading, /^\s*<\?xml\s/.test(document.slice(0, 64)));
      reading.pass(reading.aside);
      ({ records } = reading);
      write(bytes, end, inOrder(reading.edits), output);
      return end;
    },
  };
}

function notUtf8(bytes: Uint8Array, end: number): FormatError {
  let at = 0;
  for (let next = 0; next >= 0 && next < end; next = utf8End(bytes, next, end)) at = next;
  return new FormatError('encoding/not-utf-8', walk({ line: 1, column: 1 }, bytes, 0, at, 'lf'));
}

/** Writes the document with its edits, which count UTF-16 units. */
function write(bytes: Uint8Array, end: number, edits: readonly Edit[], output: Output): void {
  let at = 0;
  let unit = 0;
  let written = 0;
  const seek = (to: number): void => {
    while (unit < to) {
      const lead = bytes[at] as number;
      unit += lead >= 0xf0 ? 2 : 1;
      at += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }
  };
  for (const { from, to, text } of edits) {
    seek(from);
    copySpan(output, bytes, written, at);
    writeText(output, text);
    seek(to);
    written = at;
  }
  copySpan(output, bytes, written, end);
}
