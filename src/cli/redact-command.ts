/** `yinming redact [FILE…] --rules PACK`: the files through the plan, what was done on standard error and in the report. */
import { availableParallelism } from 'node:os';
import type { EncodingId } from '../formats/index.ts';
import { unpacked } from '../run/compression.ts';
import type { DocumentSummary } from '../run/document.ts';
import {
  type FileOptions,
  fileSource,
  guarded,
  inputSize,
  streamSink,
  transferWithBadRows,
  writeDocument,
} from '../run/files.ts';
import { type Identities, identitiesOf, isAmong, refuseAmong } from '../run/identity.ts';
import { loadPack } from '../run/packs.ts';
import { makeReport, type Report } from '../run/report.ts';
import type { OpaqueUse } from '../run/opaque.ts';
import { unreadFormat } from '../run/unread-formats.ts';
import { makeFolderOf, writeWhole } from '../run/whole-file.ts';
import { openPool } from '../run/workers/pool.ts';
import type { Plan } from '../rules/plan.ts';
import type { BadRows } from './bad-rows.ts';
import { type DocumentChoice, documentOptions, formatChoice } from './document-options.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explain, UsageError } from './explain.ts';
import { findJobs, type Job, STANDARD } from './jobs.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';
import { openProgress, type Progress, type ProgressKind } from './progress.ts';
import { personalNames, renamedJobs } from './rename.ts';
import { namesLine, summaryLines } from './summary.ts';

export interface RedactOptions extends DocumentChoice {
  /** A pack's id or path. Asked for in `redactCommand`, so that a misspelt option is told before a missing one. */
  readonly rules?: string;
  readonly output?: string;
  readonly badRows?: BadRows;
  readonly opaque?: OpaqueUse;
  readonly report?: string;
  readonly workers?: string;
  readonly progress?: ProgressKind;
  /** Whether the names of outputs are redacted. */
  readonly rename?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

export async function redactCommand(
  files: readonly string[],
  options: RedactOptions,
  language: Language,
): Promise<ExitCode> {
  const { quiet = false } = options;
  try {
    if (options.rules === undefined) throw new UsageError(words.rulesNeeded[language]);
    const workers = workersFor(options.workers, language);
    const document = { ...documentOptions(options, language), opaque: options.opaque ?? 'refuse' };
    const format = await formatChoice(options, language);
    const loaded = await loadPack(options.rules);
    const named = files.length === 0 ? [STANDARD] : files;
    const places = {
      output: options.output,
      badRows: typeof options.badRows === 'object' ? options.badRows.skipTo : undefined,
    };
    const { jobs: found, areMany, leftOut } = await findJobs(named, places, format, language);
    if (options.rename === true && found.some(({ isInFolder }) => !isInFolder)) {
      throw new UsageError(words.renameNeedsFolder[language]);
    }
    const jobs = options.rename === true ? renamedJobs(found, loaded.plan) : found;
    const inputs = await identitiesOf(jobs.map(({ input }) => input).filter((input) => input !== STANDARD));
    if (options.report !== undefined) await refuseAmong(options.report, inputs);
    await keepApart(jobs, options.report, language);
    const kind = options.progress ?? (quiet ? 'none' : 'bar');
    const progress = openProgress(kind, await workIn(jobs), process.stderr, language);
    const pool = openPool(workers, loaded.plan);
    const summaries: (DocumentSummary | undefined)[] = [];
    let failure: ExitCode | undefined;
    for (const job of jobs) {
      let readAs: EncodingId | undefined;
      const onEncoding = (found: EncodingId): void => {
        readAs = found;
      };
      try {
        summaries.push(
          await redactInput(job, loaded.plan, { ...document, workers: pool, onEncoding }, inputs, progress),
        );
      } catch (error) {
        summaries.push(undefined);
        const said = explain(error, language, areMany ? summaries.length : undefined, readAs);
        failure ??= areMany ? exitCode.refused : said.code;
        progress.say(`${said.line}\n`);
      }
      progress.next();
    }
    progress.stop();
    await pool.close();
    if (failure !== undefined && !areMany) return failure;
    const report = makeReport(loaded, document.other, summaries, leftOut);
    if (options.report !== undefined) await writeReport(options.report, report);
    if (!quiet) process.stderr.write(summaryLines(report, areMany, language));
    if (!quiet && options.rename !== true) process.stderr.write(namesLine(personalNames(jobs, loaded.plan), language));
    const needsPerson = options.strict === true && (report.total.counts.statuses['covered-whole'] ?? 0) > 0;
    return failure ?? (needsPerson || (report.total.skipped ?? 0) > 0 ? exitCode.refused : exitCode.done);
  } catch (error) {
    const { line, code } = explain(error, language);
    process.stderr.write(`${line}\n`);
    return code;
  }
}

/** Beyond these, one thread cannot read, cut and write for them all. */
const MOST_WORKERS = 16;

function workersFor(asked: string | undefined, language: Language): number {
  if (asked === undefined) return Math.min(availableParallelism(), MOST_WORKERS);
  const workers = /^[0-9]{1,2}$/.test(asked) ? Number(asked) : 0;
  if (workers < 1 || workers > MOST_WORKERS) throw new UsageError(words.noSuchWorkers[language] + MOST_WORKERS);
  return workers;
}

/** The files for bad rows must be files of their own. */
async function keepApart(jobs: readonly Job[], report: string | undefined, language: Language): Promise<void> {
  const written = jobs.map(({ output }) => output).concat(report);
  const others = await identitiesOf(written.filter((path): path is string => path !== undefined));
  for (const { badRows } of jobs) {
    if (badRows !== undefined && (await isAmong(badRows, others))) throw new UsageError(words.badRowsApart[language]);
  }
}

/** An input that cannot be read counts nothing: its turn says why. */
async function workIn(
  jobs: readonly Job[],
): Promise<{ readonly bytes: number | undefined; readonly documents: number }> {
  const sizes = await Promise.all(jobs.map(({ input }) => (input === STANDARD ? 0 : inputSize(input).catch(() => 0))));
  const isKnown = jobs.every(({ input }) => input !== STANDARD);
  return { bytes: isKnown ? sizes.reduce((sum, size) => sum + size, 0) : undefined, documents: jobs.length };
}

async function redactInput(
  { input, name, output, badRows, format, isInFolder }: Job,
  plan: Plan,
  document: Omit<FileOptions, 'format'>,
  inputs: Identities,
  progress: Progress,
): Promise<DocumentSummary> {
  if (format === undefined) throw unreadFormat(name);
  const size = input === STANDARD ? 0 : await inputSize(input);
  const source = input === STANDARD ? guarded(process.stdin) : fileSource(input);
  const onProgress = (_: number, records: number): void => progress.records(records);
  const bad = badRows === undefined ? {} : { badRows };
  const again = input === STANDARD ? {} : { again: () => unpacked(fileSource(input)) };
  const options: FileOptions = { ...document, ...bad, ...again, format, size, onProgress };
  for (const path of [output, badRows]) {
    if (path === undefined) continue;
    await refuseAmong(path, inputs);
    if (isInFolder) await makeFolderOf(path);
  }
  const whole = unpacked(counted(source, progress));
  if (output === undefined) return transferWithBadRows(whole, streamSink(process.stdout), plan, options);
  return writeDocument(output, (sink) => transferWithBadRows(whole, sink, plan, options));
}

async function* counted(source: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    progress.read(chunk.length);
    yield chunk;
  }
}

async function writeReport(path: string, report: Report): Promise<void> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(report, undefined, 2)}\n`);
  await writeWhole(path, (sink) => sink.write(bytes));
}
