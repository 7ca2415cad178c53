/** A progress bar on a terminal, for work that takes longer than a moment. It shows amounts only. */
import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../run/transfer.ts';
import type { Language } from './language.ts';
import { words } from './messages.ts';

/** Milliseconds before a bar appears. */
const PATIENCE = 500;
const MEBIBYTE = 1 << 20;

export interface ProgressBar {
  readonly report: Progress;
  stop(): void;
}

/** @param size bytes in all; 0 where it is not known */
export function progressBar(stream: NodeJS.WriteStream, size: number, language: Language): ProgressBar {
  const silent: ProgressBar = { report: () => undefined, stop: () => undefined };
  if (!stream.isTTY || size === 0) return silent;
  const format = `{bar} {percentage}% | {mib}/{total_mib} MiB | {records} ${words.records[language]} | {duration_formatted} (ETA {eta_formatted})`;
  const bar = new SingleBar(
    { stream, format, clearOnComplete: true, hideCursor: true, fps: 5 },
    Presets.shades_classic,
  );
  const began = Date.now();
  let shown = false;
  const mebibytes = (bytes: number): string => (bytes / MEBIBYTE).toFixed(1);
  return {
    report(bytesRead, records) {
      const payload = { mib: mebibytes(bytesRead), total_mib: mebibytes(size), records };
      if (shown) bar.update(bytesRead, payload);
      else if (Date.now() - began > PATIENCE) {
        bar.start(size, bytesRead, payload);
        shown = true;
      }
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
