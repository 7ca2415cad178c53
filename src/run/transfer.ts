/** All that a source gives, redacted, into a sink: on this thread, or over several where the document can be cut. */
import { formats } from '../formats/index.ts';
import type { EncodingId } from '../formats/encoding/encoding.ts';
import type { Plan } from '../rules/plan.ts';
import { type DocumentOptions, type DocumentSummary, openDocument } from './document.ts';
import { spread } from './workers/spread.ts';

export type Progress = (bytesRead: number, records: number) => void;

export interface TransferOptions extends Omit<DocumentOptions, 'start'> {
  readonly onProgress?: Progress;
  /** Told once, when the work has ended, by an error too: the encoding of the document, if it got to be known. */
  readonly onEncoding?: (encoding: EncodingId) => void;
  /**
   * Worker threads at most, for formats of one record after the other; default 1, which is none. What comes out does not
   * depend on it.
   */
  readonly workers?: number;
  /** Bytes that a worker gets at a time, in whole records; default 1 MiB. A document of a few such blocks gets no worker. */
  readonly blockSize?: number;
  /** Bytes of the source, where they are known. */
  readonly size?: number;
}

/** Where the redacted bytes go. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
}

/**
 * Redacts all that a source gives into a sink.
 * @throws RunError, FormatError, RedactError
 */
export async function transfer(
  source: AsyncIterable<Uint8Array>,
  sink: Sink,
  plan: Plan,
  options: TransferOptions,
): Promise<DocumentSummary> {
  const { format, workers = 1 } = options;
  // A worker finds the format by its id.
  if (workers > 1 && format.recordEnds !== undefined && formats.includes(format)) {
    return spread(source, sink, plan, options, format.recordEnds);
  }
  const document = openDocument(plan, options);
  let read = 0;
  try {
    for await (const chunk of source) {
      const bytes = document.push(chunk);
      read += chunk.length;
      if (bytes.length > 0) await sink.write(bytes);
      options.onProgress?.(read, document.records);
    }
    const rest = document.end();
    if (rest.length > 0) await sink.write(rest);
  } finally {
    if (document.encoding !== undefined) options.onEncoding?.(document.encoding);
  }
  options.onProgress?.(read, document.records);
  return document.summary();
}
