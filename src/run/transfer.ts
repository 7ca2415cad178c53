/** All that a source gives, redacted, into a sink: on this thread, or over several where the document can be cut. */
import type { EncodingId } from '../formats/encoding/encoding.ts';
import type { DocumentFormat, Format } from '../formats/format.ts';
import { formats, isPackage } from '../formats/index.ts';
import { nobody } from '../redact/passage.ts';
import type { Plan } from '../rules/plan.ts';
import { type DocumentOptions, type DocumentSummary, openDocument } from './document.ts';
import { redactPackage } from './package.ts';
import { MOST_HELD, readTwice } from './read-twice.ts';
import { joined } from '../formats/joined.ts';
import { holdForVerification } from './verify.ts';
import { openPool, type Pool } from './workers/pool.ts';
import { spread } from './workers/spread.ts';

export type Progress = (bytesRead: number, records: number) => void;

export interface TransferOptions extends Omit<DocumentOptions, 'start' | 'onSkipped' | 'format'> {
  readonly format: DocumentFormat;
  /**
   * Takes the records that cannot be read, byte for byte, each before what stands behind it is written; the document is then
   * worked through by one thread. Without it the first of them ends the work.
   */
  readonly badRows?: Sink;
  readonly onProgress?: Progress;
  /** Told once, when the work has ended, by an error too: the encoding of the document, if it got to be known. */
  readonly onEncoding?: (encoding: EncodingId) => void;
  /**
   * Worker threads at most, for formats of one record after the other; default 1, which is none. What comes out does not
   * depend on it. A pool's threads go on to the next document, and have become fast by then.
   */
  readonly workers?: number | Pool;
  /** Bytes that a worker gets at a time, in whole records; default 1 MiB. A document of a few such blocks gets no worker. */
  readonly blockSize?: number;
  /** Bytes of the source, where they are known. */
  readonly size?: number;
  /** Nothing is to come out, only findings: what would be written is neither packed nor verified. */
  readonly isReadOnly?: true;
  /** Opens the source again, for running text, which is read twice; without it up to 64 MiB of it are held. */
  readonly again?: () => AsyncIterable<Uint8Array>;
}

/** Where the redacted bytes go. */
export interface Sink {
  write(bytes: Uint8Array): Promise<void>;
}

/** The same, of a format that streams. */
export interface SessionOptions extends TransferOptions {
  readonly format: Format;
}

/**
 * Redacts all that a source gives into a sink. A document that is read twice is verified before it goes there, unless it is too
 * long to be held.
 * @throws RunError, FormatError, RedactError, OpaqueError, UnverifiedError
 */
export async function transfer(
  source: AsyncIterable<Uint8Array>,
  sink: Sink,
  plan: Plan,
  options: TransferOptions,
): Promise<DocumentSummary> {
  const { format } = options;
  if (isPackage(format)) return transferPackage(source, sink, plan, options);
  const own = { ...options, format };
  return format.isReadTwice === true && options.people === undefined
    ? transferTwice(source, sink, plan, own)
    : transferOnce(source, sink, plan, own);
}

async function transferPackage(
  source: AsyncIterable<Uint8Array>,
  sink: Sink,
  plan: Plan,
  { format, onProgress, ...options }: TransferOptions,
): Promise<DocumentSummary> {
  if (!isPackage(format)) throw new RangeError('transferPackage: no package');
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of source) {
    // A source may use its chunk again.
    chunks.push(chunk.slice());
    read += chunk.length;
    onProgress?.(read, 0);
  }
  const { output, summary } = await redactPackage(joined(chunks), plan, format, options);
  for (const bytes of output) await sink.write(bytes);
  onProgress?.(read, summary.records);
  return summary;
}

async function transferTwice(
  source: AsyncIterable<Uint8Array>,
  sink: Sink,
  plan: Plan,
  options: SessionOptions,
): Promise<DocumentSummary> {
  const second = await readTwice(source, options.again, plan, { ...options, onFinding: () => undefined });
  if (second.people === undefined) {
    const summary = await transferOnce(second.source, sink, plan, { ...options, people: nobody() });
    return { ...summary, isForwardOnly: true };
  }
  if (options.isReadOnly === true)
    return transferOnce(second.source, sink, plan, { ...options, people: second.people });
  const held = holdForVerification(second.source, sink, MOST_HELD);
  const { people } = second;
  const summary = await transferOnce(held.source, held.sink, plan, { ...options, people, needles: held.needles });
  return (await held.release()) ? { ...summary, isVerified: true } : summary;
}

async function transferOnce(
  source: AsyncIterable<Uint8Array>,
  sink: Sink,
  plan: Plan,
  options: SessionOptions,
): Promise<DocumentSummary> {
  const { format, badRows, workers = 1 } = options;
  // A worker finds the format by its id.
  const most = typeof workers === 'number' ? workers : workers.most;
  if (badRows === undefined && most > 1 && format.recordEnds !== undefined && formats.includes(format)) {
    const pool = typeof workers === 'number' ? openPool(workers, plan) : workers;
    try {
      return await spread(source, sink, plan, options, format.recordEnds, pool);
    } finally {
      if (pool !== workers) await pool.close();
    }
  }
  const skipped: Uint8Array[] = [];
  const onSkipped = (bytes: Uint8Array): void => void skipped.push(bytes);
  const document = openDocument(plan, badRows === undefined ? options : { ...options, onSkipped });
  let read = 0;

  async function give(bytes: Uint8Array): Promise<void> {
    for (const each of skipped.splice(0)) await badRows?.write(each);
    if (bytes.length > 0) await sink.write(bytes);
  }

  try {
    for await (const chunk of source) {
      const bytes = document.push(chunk);
      read += chunk.length;
      await give(bytes);
      options.onProgress?.(read, document.records);
    }
    await give(document.end());
  } finally {
    if (document.encoding !== undefined) options.onEncoding?.(document.encoding);
  }
  options.onProgress?.(read, document.records);
  return document.summary();
}
