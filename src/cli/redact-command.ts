/** `yinming redact [FILE…] --rules PACK`: the files through the plan, what was done on standard error and in the report. */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { Format } from '../formats/format.ts';
import { encodingTitle } from '../formats/encoding/index.ts';
import { type EncodingId, encodingByName, encodings, formatByName, formats } from '../formats/index.ts';
import type { Other } from '../redact/field.ts';
import type { DocumentSummary } from '../run/document.ts';
import {
  type FileOptions,
  fileSource,
  guarded,
  inputSize,
  isSameFile,
  redactFile,
  streamSink,
  transferWithBadRows,
  writeWhole,
} from '../run/files.ts';
import { type LoadedPack, loadPack } from '../run/packs.ts';
import { makeReport, type Report } from '../run/report.ts';
import { RunError } from '../run/run-error.ts';
import type { BadRows } from './bad-rows.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explain, inBrackets, UsageError } from './explain.ts';
import type { Language } from './language.ts';
import { redactMessages, statusWords, words } from './messages.ts';
import { progressBar } from './progress.ts';

export interface RedactOptions {
  /** A pack's id or path. Asked for in `redactCommand`, so that a misspelt option is told before a missing one. */
  readonly rules?: string;
  readonly output?: string;
  readonly format?: string;
  readonly encoding?: string;
  readonly badRows?: BadRows;
  readonly maxRecord?: number;
  readonly other: Other;
  readonly report?: string;
  readonly workers?: string;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

const STDIN = '-';

export async function redactCommand(
  files: readonly string[],
  options: RedactOptions,
  language: Language,
): Promise<ExitCode> {
  const inputs = files.length === 0 ? [STDIN] : files;
  let current: number | undefined;
  let readAs: EncodingId | undefined;
  try {
    if (options.rules === undefined) throw new UsageError(words.rulesNeeded[language]);
    const other = supportedOther(options.other, language);
    const encoding = encodingFor(options.encoding, language);
    const limits = options.maxRecord === undefined ? {} : { maxRecord: options.maxRecord };
    const workers = workersFor(options.workers, language);
    const loaded = await loadPack(options.rules);
    const outputs = await outputsFor(inputs, options.output, language, 'manyNeedFolder');
    const skipTo = typeof options.badRows === 'object' ? options.badRows.skipTo : undefined;
    const badFiles = skipTo === undefined ? [] : await outputsFor(inputs, skipTo, language, 'badRowsNeedFolder');
    const jobs = inputs.map((input, index) => {
      current = index + 1;
      return { input, output: outputs[index], badRows: badFiles[index], format: formatFor(input, options.format) };
    });
    const summaries: DocumentSummary[] = [];
    for (const [index, { input, output, badRows, format }] of jobs.entries()) {
      current = index + 1;
      readAs = undefined;
      const onEncoding = (found: EncodingId): void => {
        readAs = found;
      };
      if (badRows !== undefined) await keepApart(badRows, inputs, [...outputs, options.report], language);
      const bad = badRows === undefined ? {} : { badRows };
      const document = { format, other, ...encoding, ...limits, ...bad, workers, onEncoding };
      summaries.push(await redactInput(input, output, document, loaded, options, language, inputs));
    }
    current = undefined;
    const report = makeReport(loaded, other, summaries);
    if (options.report !== undefined) await writeReport(options.report, report);
    if (options.quiet !== true) process.stderr.write(summaryLines(report, language));
    const needsPerson = options.strict === true && (report.total.counts.statuses['covered-whole'] ?? 0) > 0;
    return needsPerson || (report.total.skipped ?? 0) > 0 ? exitCode.refused : exitCode.done;
  } catch (error) {
    const { line, code } = explain(error, language, inputs.length > 1 ? current : undefined, readAs);
    process.stderr.write(`${line}\n`);
    return code;
  }
}

function supportedOther(other: Other, language: Language): Exclude<Other, 'scan'> {
  if (other === 'scan') throw new UsageError(redactMessages['record/scan-not-built'][language]);
  return other;
}

function encodingFor(name: string | undefined, language: Language): Pick<FileOptions, 'encoding'> {
  if (name === undefined) return {};
  const encoding = encodingByName(name);
  if (encoding === undefined) {
    throw new UsageError(words.noSuchEncoding[language] + encodings.map(({ id }) => id).join(', '));
  }
  return { encoding };
}

/** Beyond these, one thread cannot read, cut and write for them all. */
const MOST_WORKERS = 16;

function workersFor(asked: string | undefined, language: Language): number {
  if (asked === undefined) return Math.min(availableParallelism(), MOST_WORKERS);
  const workers = /^[0-9]{1,2}$/.test(asked) ? Number(asked) : 0;
  if (workers < 1 || workers > MOST_WORKERS) throw new UsageError(words.noSuchWorkers[language] + MOST_WORKERS);
  return workers;
}

function formatFor(input: string, name: string | undefined): Format {
  const format = name === undefined ? formatByName(input) : formats.find(({ id }) => id === name);
  if (format === undefined) throw new RunError('format/unknown');
  return format;
}

/** The output of each input; `undefined` is standard output. */
async function outputsFor(
  inputs: readonly string[],
  output: string | undefined,
  language: Language,
  needed: 'manyNeedFolder' | 'badRowsNeedFolder',
): Promise<readonly (string | undefined)[]> {
  if (inputs.length > 1 && inputs.includes(STDIN)) throw new UsageError(words.stdinOnce[language]);
  const toStdout = output === undefined || output === STDIN;
  if (toStdout && inputs.length === 1) return [undefined];
  const isFolder =
    !toStdout &&
    (await stat(output).then(
      (entry) => entry.isDirectory(),
      () => false,
    ));
  if (!isFolder && inputs.length === 1 && inputs[0] !== undefined) return [output];
  if (!isFolder || inputs.includes(STDIN)) throw new UsageError(words[needed][language]);
  const outputs = inputs.map((input) => join(output, basename(input)));
  if (new Set(outputs).size < outputs.length) throw new UsageError(words.sameName[language]);
  return outputs;
}

/** The file for bad rows must be a file of its own. */
async function keepApart(
  badRows: string,
  inputs: readonly string[],
  others: readonly (string | undefined)[],
  language: Language,
): Promise<void> {
  for (const input of inputs) {
    if (input !== STDIN && (await isSameFile(input, badRows))) throw new RunError('output/is-input');
  }
  for (const other of others) {
    if (other !== undefined && (await isSameFile(other, badRows))) throw new UsageError(words.badRowsApart[language]);
  }
}

async function redactInput(
  input: string,
  output: string | undefined,
  document: Omit<FileOptions, 'onProgress'>,
  { plan }: LoadedPack,
  { quiet }: RedactOptions,
  language: Language,
  inputs: readonly string[],
): Promise<DocumentSummary> {
  const size = input === STDIN ? 0 : await inputSize(input);
  const bar = progressBar(process.stderr, quiet === true ? 0 : size, language);
  const transferOptions: FileOptions = { ...document, size, onProgress: bar.report };
  try {
    if (input !== STDIN && output !== undefined) return await redactFile(input, output, plan, transferOptions, inputs);
    const source = input === STDIN ? guarded(process.stdin) : fileSource(input);
    if (output !== undefined)
      return await writeWhole(output, (sink) => transferWithBadRows(source, sink, plan, transferOptions));
    return await transferWithBadRows(source, streamSink(process.stdout), plan, transferOptions);
  } finally {
    bar.stop();
  }
}

async function writeReport(path: string, report: Report): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(report, undefined, 2)}\n`);
  await writeWhole(path, (sink) => sink.write(bytes));
}

function summaryLines(report: Report, language: Language): string {
  const { records, counts } = report.total;
  const amounts = Object.entries(counts.statuses)
    .filter(([status]) => status !== 'empty')
    .map(([status, count]) => `${statusWords[status]?.[language] ?? status} ${count}`);
  const titles = [...new Set(report.documents.map(({ encoding }) => encodingTitle(encoding)))];
  const read = `${records} ${words.records[language]}${inBrackets(titles.join(', '), language)}`;
  const lines = [`yinming: ${[read, ...amounts].join(' · ')}`];
  const covered = counts.statuses['covered-whole'] ?? 0;
  for (const { number, skipped } of report.documents) {
    if (skipped === undefined || skipped.records === 0) continue;
    const where = report.documents.length > 1 ? `${words.input[language]} ${number}: ` : '';
    const more = skipped.records > skipped.lines.length ? ', …' : '';
    const at = inBrackets(`${words.line[language]} ${skipped.lines.join(', ')}${more}`, language);
    lines.push(`yinming: ${where}${skipped.records} ${words.skipped[language]}${at}`);
  }
  if (covered > 0) lines.push(`yinming: ${covered} ${words.coveredWhole[language]}`);
  return `${lines.join('\n')}\n`;
}
