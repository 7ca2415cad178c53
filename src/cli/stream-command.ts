/**
 * `yinming stream --rules PACK --wire W`: standard input through a plan to standard output, line by line. Nothing else
 * is ever written to standard output. What is wrong goes to standard error in one short line, since engines copy it into
 * their logs: a place in numbers, a sentence, a code. An engine can tell by the exit whether to try again: a line that is
 * refused is refused again.
 */
import { writeSync } from 'node:fs';
import { FormatError } from '../formats/format.ts';
import { RedactError } from '../redact/redact-error.ts';
import { RuleError } from '../rules/rule-error.ts';
import { loadPack } from '../run/packs.ts';
import { RunError } from '../run/run-error.ts';
import { runFilter, type WireOptions } from '../run/stream/filter.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explain, inBrackets, UsageError } from './explain.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** As the command line gives them. What is needed is asked for here, so that a misspelt option is told before a missing one. */
export interface StreamOptions extends Pick<WireOptions, 'escape' | 'other'> {
  readonly rules?: string;
  readonly wire?: WireOptions['wire'];
  readonly columns?: string;
  readonly null: string;
  readonly maxRecord: string;
}

const STANDARD = { input: 0, output: 1 } as const;
const STANDARD_ERROR = 2;

/** Characters of a message: not 2 KiB even where each has three bytes. */
const LONGEST_MESSAGE = 600;

const UNITS: Readonly<Record<string, number>> = { '': 1, KiB: 1 << 10, MiB: 1 << 20, GiB: 1 << 30 };
const MOST_BYTES = UNITS.GiB as number;

export async function streamCommand(options: StreamOptions, language: Language): Promise<ExitCode> {
  try {
    if (options.rules === undefined) throw new UsageError(words.rulesNeeded[language]);
    const wire = wireOptions(options, language);
    const { plan } = await loadPack(options.rules);
    runFilter(plan, wire, STANDARD);
    return exitCode.done;
  } catch (error) {
    const { line, code } = explain(error, language);
    say(line + noteOf(error, language));
    return error instanceof FormatError ? exitCode.refused : code;
  }
}

function wireOptions(options: StreamOptions, language: Language): WireOptions {
  const { wire, columns, null: nullWord, other, maxRecord } = options;
  if (wire === undefined) throw new UsageError(words.wireNeeded[language]);
  if ((columns === undefined) !== (wire === 'ndjson')) throw new UsageError(words.columnsOfTables[language]);
  if (options.escape !== 'none' && wire !== 'tsv') throw new UsageError(words.escapeOfTsv[language]);
  const names = columns?.split(',').map((name) => name.trim()) ?? [];
  return { wire, columns: names, nullWord, escape: options.escape, other, maxRecord: bytesOf(maxRecord, language) };
}

/** `8MiB`, `64KiB`, `1000`. */
function bytesOf(size: string, language: Language): number {
  const [, digits = '', unit = ''] = /^([0-9]{1,10})(|KiB|MiB|GiB)$/.exec(size) ?? [];
  const bytes = Number(digits) * (UNITS[unit] ?? 0);
  if (bytes < 1 || bytes > MOST_BYTES) throw new UsageError(words.sizeOfRecord[language]);
  return bytes;
}

/** The error's code, behind what it says. */
function noteOf(error: unknown, language: Language): string {
  const isOurs =
    error instanceof FormatError ||
    error instanceof RedactError ||
    error instanceof RuleError ||
    error instanceof RunError;
  return isOurs ? inBrackets(error.code, language) : '';
}

/** Writes to standard error, which may be gone: then the exit code says enough. */
function say(message: string): void {
  try {
    writeSync(STANDARD_ERROR, `${message.slice(0, LONGEST_MESSAGE)}\n`);
  } catch {
    return;
  }
}
