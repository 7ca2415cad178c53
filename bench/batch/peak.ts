/** Loaded before a program of the benchmark: tells on descriptor 3, when the process ends, what it has used. */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const TELL = 3;

// Threads of the program load this too; their work is the process's.
if (isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(TELL, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 }));
  });
}
