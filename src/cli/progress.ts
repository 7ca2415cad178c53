/**
 * How far the work is, on standard error: a bar on a terminal, or a line of JSON now and then for programs. Amounts
 * only: bytes of the inputs as they lie there, records, documents, time.
 */
import { Presets, SingleBar } from 'cli-progress';
import type { Language } from './language.ts';
import { words } from './words.ts';

export type ProgressKind = 'bar' | 'json' | 'none';

export const progressKinds: readonly ProgressKind[] = ['bar', 'json', 'none'];

export interface Progress {
  /** So many more bytes of an input were read. */
  read(bytes: number): void;
  /** So many records of the document that is worked on are done. */
  records(count: number): void;
  /** The document is done, or given up. */
  next(): void;
  /** Writes a line that stays. */
  say(line: string): void;
  /** Shows the last amounts and takes the bar away. */
  stop(): void;
}

export interface Work {
  /** Bytes in all; `undefined` where it is not known. */
  readonly bytes: number | undefined;
  readonly documents: number;
}

interface Amounts {
  readonly bytes: number;
  readonly records: number;
  readonly documents: number;
  readonly seconds: number;
}

/** Shows amounts: every so many milliseconds, and a last time. */
interface Display {
  readonly every: number;
  show(amounts: Amounts): void;
  /** Makes room for a line of something else. */
  clear(): void;
  end(amounts: Amounts): void;
}

/** Milliseconds before a bar appears. */
const PATIENCE = 500;
const MEBIBYTE = 1 << 20;

export function openProgress(kind: ProgressKind, work: Work, stream: NodeJS.WriteStream, language: Language): Progress {
  const display = displayOf(kind, work, stream, language);
  const say = (line: string): void => {
    display?.clear();
    stream.write(line);
  };
  if (display === undefined) return { read: nothing, records: nothing, next: nothing, say, stop: nothing };
  const began = Date.now();
  let bytes = 0;
  let before = 0;
  let current = 0;
  let documents = 0;
  const amounts = (): Amounts => {
    return { bytes, records: before + current, documents, seconds: (Date.now() - began) / 1000 };
  };
  const timer = setInterval(() => display.show(amounts()), display.every);
  return {
    read(more) {
      bytes += more;
    },
    records(count) {
      current = count;
    },
    next() {
      before += current;
      current = 0;
      documents += 1;
    },
    say,
    stop() {
      clearInterval(timer);
      display.end(amounts());
    },
  };
}

function nothing(): void {}

function displayOf(
  kind: ProgressKind,
  work: Work,
  stream: NodeJS.WriteStream,
  language: Language,
): Display | undefined {
  if (kind === 'json') return jsonLines(work, stream);
  return kind === 'bar' && stream.isTTY ? bar(work, stream, language) : undefined;
}

function jsonLines({ bytes: total, documents: all }: Work, stream: NodeJS.WriteStream): Display {
  const show = ({ bytes, records, documents, seconds }: Amounts): void => {
    const rate = (amount: number): number => (seconds > 0 ? Math.round(amount / seconds) : 0);
    const line = {
      bytes,
      ...(total === undefined ? {} : { totalBytes: total }),
      records,
      documents,
      totalDocuments: all,
      seconds,
      bytesPerSecond: rate(bytes),
      recordsPerSecond: rate(records),
    };
    stream.write(`${JSON.stringify(line)}\n`);
  };
  return { every: 1000, show, clear: nothing, end: show };
}

function bar({ bytes: total, documents: all }: Work, stream: NodeJS.WriteStream, language: Language): Display {
  const done = `{mib} MiB | {records} ${words.records[language]} | {rate} MiB/s | {duration_formatted}`;
  const files = all > 1 ? ` | {documents}/${all} ${words.files[language]}` : '';
  const known = `{bar} {percentage}% | {mib}/{total_mib} MiB | {records} ${words.records[language]} | {rate} MiB/s | {duration_formatted} (${words.left[language]} {eta_formatted})`;
  const single = new SingleBar(
    {
      stream,
      format: (total === undefined ? done : known) + files,
      clearOnComplete: true,
      hideCursor: true,
      fps: 5,
      etaBuffer: 50,
    },
    Presets.shades_classic,
  );
  const mebibytes = (bytes: number): string => (bytes / MEBIBYTE).toFixed(1);
  let isShown = false;
  return {
    every: 200,
    show({ bytes, records, documents, seconds }) {
      if (seconds * 1000 < PATIENCE) return;
      const payload = {
        mib: mebibytes(bytes),
        total_mib: mebibytes(total ?? 0),
        rate: mebibytes(bytes / seconds),
        records,
        documents,
      };
      if (isShown) single.update(bytes, payload);
      else single.start(total ?? 0, bytes, payload);
      isShown = true;
    },
    clear() {
      if (isShown) single.stop();
      isShown = false;
    },
    end() {
      if (isShown) single.stop();
    },
  };
}
