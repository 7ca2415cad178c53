/**
 * One document through a plan: chunks of bytes in, chunks of bytes out, counted and digested on the way. Memory is
 * one chunk and one record, whatever the document's size. A document is worked through in one stretch, or in several,
 * each of which starts where another stood; its ledger adds them up.
 */
import { createHash } from 'node:crypto';
import type { EncodingId } from '../formats/encoding/encoding.ts';
import type { DocumentFormat, Editor, Format, FormatOptions, Session, Start } from '../formats/format.ts';
import type { Plan } from '../rules/plan.ts';
import { type EditorOptions, planEditor } from './editor.ts';
import type { OpaqueThing } from './opaque.ts';
import { newSkippedTally, type SkippedCounts } from './skipped.ts';
import { newTally, type TallyCounts } from './tally.ts';

export interface DocumentOptions extends EditorOptions, FormatOptions {
  readonly format: Format;
  /**
   * Takes the bytes of records that cannot be read, which are then not in the output. Without this the first of them ends
   * the run, and so it does where the format is one value, as JSON is.
   */
  readonly onSkipped?: (bytes: Uint8Array) => void;
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
  /** Where records may be skipped. */
  readonly skipped?: SkippedCounts;
  /** Said of running text that was too long to be read twice: a name is found from where it is proven on. */
  readonly isForwardOnly?: true;
  /** What could not be searched, and what became of it; left out where there was nothing. */
  readonly opaque?: readonly OpaqueThing[];
  /** Said of a document that was read once more when it was written, by which nothing was found that had been taken out. */
  readonly isVerified?: true;
}

/** What a stretch came to. */
export interface StretchCounts {
  readonly records: number;
  readonly counts: TallyCounts;
  /** Where records may be skipped: no other stretch can go on behind it. */
  readonly skipped?: SkippedCounts;
  /** What could not be searched. */
  readonly things?: readonly OpaqueThing[];
}

export interface Stretch {
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
  /** Records so far, of this stretch. */
  readonly records: number;
  readonly encoding: EncodingId | undefined;
  /** Where another stretch can go on. */
  readonly start: Start | undefined;
  /** What it came to. Asked for once, when no more is pushed. */
  close(): StretchCounts;
}

/** @throws FormatError, RedactError from `push` and `end`; the stretch is of no further use then */
export function openStretch(plan: Plan, { format, onSkipped, ...options }: DocumentOptions): Stretch {
  const tally = newTally();
  const editor = planEditor(plan, tally, options);
  const skipped = newSkippedTally();
  const skip: Editor['skip'] = (bytes, error) => {
    skipped.add(bytes, error);
    onSkipped?.(bytes);
  };
  const session: Session = format.open(onSkipped === undefined ? editor : { ...editor, skip }, options);
  const before = session.records;
  return {
    push: (chunk) => session.push(chunk),
    end: () => session.end(),
    get records() {
      return session.records - before;
    },
    get encoding() {
      return session.encoding;
    },
    get start() {
      return session.start;
    },
    close() {
      const records = session.records - before;
      editor.settle();
      const own = { records, counts: tally.counts, things: editor.things };
      return onSkipped === undefined ? own : { ...own, skipped: skipped.counts };
    },
  };
}

/** Adds up what goes into a document's run and what comes out, in the order of the document. */
export interface Ledger {
  tookIn(bytes: number): void;
  gaveOut(bytes: Uint8Array): void;
  add(stretch: StretchCounts): void;
  readonly bytesIn: number;
  /** Of the stretches that were added. */
  readonly records: number;
  summary(encoding: EncodingId | undefined): DocumentSummary;
}

export function openLedger(format: DocumentFormat): Ledger {
  const tally = newTally();
  const hash = createHash('sha256');
  let bytesIn = 0;
  let bytesOut = 0;
  let records = 0;
  let skipped: SkippedCounts | undefined;
  const things: OpaqueThing[] = [];
  return {
    tookIn(bytes) {
      bytesIn += bytes;
    },
    gaveOut(bytes) {
      bytesOut += bytes.length;
      hash.update(bytes);
    },
    add(stretch) {
      records += stretch.records;
      skipped = stretch.skipped;
      things.push(...(stretch.things ?? []));
      tally.merge(stretch.counts);
    },
    get bytesIn() {
      return bytesIn;
    },
    get records() {
      return records;
    },
    summary: (encoding = 'utf-8') => ({
      format: format.id,
      encoding,
      records,
      bytesIn,
      bytesOut,
      digest: `sha256:${hash.copy().digest('hex')}`,
      counts: tally.counts,
      ...(skipped === undefined ? {} : { skipped }),
      ...(things.length === 0 ? {} : { opaque: things }),
    }),
  };
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
export function openDocument(plan: Plan, options: DocumentOptions): DocumentRun {
  const ledger = openLedger(options.format);
  const stretch = openStretch(plan, options);
  return {
    push(chunk) {
      ledger.tookIn(chunk.length);
      const bytes = stretch.push(chunk);
      ledger.gaveOut(bytes);
      return bytes;
    },
    end() {
      const bytes = stretch.end();
      ledger.gaveOut(bytes);
      ledger.add(stretch.close());
      return bytes;
    },
    get records() {
      return stretch.records;
    },
    get encoding() {
      return stretch.encoding;
    },
    summary: () => ledger.summary(stretch.encoding),
  };
}
