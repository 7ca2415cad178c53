/**
 * `yinming find [FILE…] --rules PACK`: what is found in the files and what the plan does with it, a line of JSON each, on
 * standard output. Nothing is changed, and no text is in it: numbers of documents, records, lines and columns, and our own ids.
 */
import { Buffer } from 'node:buffer';
import type { EncodingId } from '../formats/index.ts';
import { unpacked } from '../run/compression.ts';
import type { DocumentFinding } from '../run/tellings.ts';
import { fileSource, guarded, inputSize, streamSink } from '../run/files.ts';
import { loadPack } from '../run/packs.ts';
import { type Sink, transfer } from '../run/transfer.ts';
import { unreadFormat } from '../run/unread-formats.ts';
import type { Plan } from '../rules/plan.ts';
import { type DocumentChoice, documentOptions, formatChoice } from './document-options.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { explain, UsageError } from './explain.ts';
import { findJobs, type Job, STANDARD } from './jobs.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

export interface FindOptions extends DocumentChoice {
  readonly rules?: string;
}

/** Bytes of findings that are gathered before they are written. */
const BATCH = 1 << 16;

export async function findCommand(
  files: readonly string[],
  options: FindOptions,
  language: Language,
): Promise<ExitCode> {
  try {
    if (options.rules === undefined) throw new UsageError(words.rulesNeeded[language]);
    const document = documentOptions(options, language);
    const format = await formatChoice(options, language);
    const { plan } = await loadPack(options.rules);
    const named = files.length === 0 ? [STANDARD] : files;
    const { jobs, areMany } = await findJobs(named, { output: undefined, badRows: undefined }, format, language, true);
    const out = streamSink(process.stdout);
    let failure: ExitCode | undefined;
    for (const [index, job] of jobs.entries()) {
      let readAs: EncodingId | undefined;
      const onEncoding = (found: EncodingId): void => {
        readAs = found;
      };
      try {
        await findInInput(job, index + 1, plan, { ...document, onEncoding }, out);
      } catch (error) {
        const said = explain(error, language, areMany ? index + 1 : undefined, readAs);
        failure ??= areMany ? exitCode.refused : said.code;
        process.stderr.write(`${said.line}\n`);
      }
    }
    return failure ?? exitCode.done;
  } catch (error) {
    const { line, code } = explain(error, language);
    process.stderr.write(`${line}\n`);
    return code;
  }
}

async function findInInput(
  { input, name, format }: Job,
  number: number,
  plan: Plan,
  options: ReturnType<typeof documentOptions> & { readonly onEncoding: (found: EncodingId) => void },
  out: Sink,
): Promise<void> {
  if (format === undefined) throw unreadFormat(name);
  const isStandard = input === STANDARD;
  if (!isStandard) await inputSize(input);
  const open = (): AsyncIterable<Uint8Array> => unpacked(isStandard ? guarded(process.stdin) : fileSource(input));
  let lines = '';
  const write = async (): Promise<void> => {
    const bytes = Buffer.from(lines);
    lines = '';
    if (bytes.length > 0) await out.write(bytes);
  };
  const onFinding = (finding: DocumentFinding): void => {
    lines += `${JSON.stringify(findingLine(number, finding))}\n`;
  };
  /** What would be the output goes nowhere; the findings that came with it are written. */
  const sink: Sink = { write: () => (lines.length < BATCH ? Promise.resolve() : write()) };
  const again = isStandard ? {} : { again: open };
  try {
    // Nothing is written, so that what cannot be searched shows nobody here.
    await transfer(open(), sink, plan, { ...options, ...again, format, opaque: 'keep', isReadOnly: true, onFinding });
  } finally {
    await write();
  }
}

/** Keys in reading order: where, what, what became of it, and what decided. */
function findingLine(document: number, finding: DocumentFinding): object {
  const { part, record, place, line, column, start, end, kind, status, reason, rule, trace } = finding;
  return { document, part, record, place, line, column, start, end, kind, status, reason, rule, ...trace };
}
