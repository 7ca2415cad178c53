#!/usr/bin/env node
/** The command `yinming`: hands argv to the program, and takes unfinished outputs away when it is stopped. */
import { discardUnfinished } from '../run/whole-file.ts';
import { explain } from './explain.ts';
import { languageOf } from './language.ts';
import { words } from './words.ts';
import { run } from './program.ts';

const language = languageOf(process.env);

// `stream` reads and writes without the event loop, on which these handlers wait: a signal could not end it, and standard
// output would no longer block. It leaves nothing behind that a signal must take away.
if (process.argv[2] !== 'stream') {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => {
      void discardUnfinished().finally(() => {
        process.stderr.write(`yinming: ${words.interrupted[language]}\n`);
        process.exit(128 + number);
      });
    });
  }
  // A reader that has gone ends the run; whatever else goes wrong with standard output is told by who writes to it.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(1);
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), language);
} catch (error) {
  const { line, code } = explain(error, language);
  process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
