#!/usr/bin/env node
/** The program `yinming-stream`: the filter alone, in one file that runs wherever Node does. */
import { languageOf } from './language.ts';
import { runStream } from './stream-program.ts';

void runStream(process.argv.slice(2), languageOf(process.env)).then((code) => {
  process.exitCode = code;
});
