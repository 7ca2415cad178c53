/**
 * One document through a plan: chunks of bytes in, chunks of bytes out, counted and digested on the way. Memory is
 * one chunk and one record, whatever the document's size.
 */
import { createHash } from 'node:crypto';
import type { EncodingId } from '../formats/encoding/encoding.ts';
import type { Format, FormatOptions, Session } from '../formats/format.ts';
import type { Plan } from '../rules/plan.ts';
import { type EditorOptions, planEditor } from './editor.ts';
import { newTally, type TallyCounts } from './tally.ts';

export interface DocumentOptions extends EditorOptions, FormatOptions {
  readonly format: Format;
}

/** What a document's run came to. No text, no name. */
export interface DocumentSummary {
  readonly format: string;
  readonly encoding: EncodingId;
  readonly records: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** `sha256:…` of the output. */
  readonly digest: string;
  readonly counts: TallyCounts;
}

export interface DocumentRun {
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** Records so far. */
  readonly records: number;
  /** The encoding of the document, once it is known. */
  readonly encoding: EncodingId | undefined;
  /** After `end`. */
  summary(): DocumentSummary;
}

/** @throws FormatError, RedactError from `push` and `end`; the run is of no further use then */
export function openDocument(plan: Plan, { format, other, ...formatOptions }: DocumentOptions): DocumentRun {
  const tally = newTally();
  const editor = planEditor(plan, tally, { other });
  const session: Session = format.open(editor, formatOptions);
  const hash = createHash('sha256');
  let bytesIn = 0;
  let bytesOut = 0;
  const out = (bytes: Uint8Array): Uint8Array => {
    bytesOut += bytes.length;
    hash.update(bytes);
    return bytes;
  };
  return {
    push(chunk) {
      bytesIn += chunk.length;
      return out(session.push(chunk));
    },
    end() {
      const bytes = out(session.end());
      editor.settle(session.records);
      return bytes;
    },
    get records() {
      return session.records;
    },
    get encoding() {
      return session.encoding;
    },
    summary: () => ({
      format: format.id,
      encoding: session.encoding ?? 'utf-8',
      records: session.records,
      bytesIn,
      bytesOut,
      digest: `sha256:${hash.copy().digest('hex')}`,
      counts: tally.counts,
    }),
  };
}
