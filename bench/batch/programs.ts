/**
 * Whole jobs as a user runs them: processes, files on disk on both sides. The scripts beside the library are bundled first,
 * so that no process pays for reading TypeScript. A process tells by itself what it has used.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';
import type { FormatId, Job } from './jobs.ts';

/** The library by the number of its threads; the programs beside it. */
export const programs = ['cat', 'tokeniser', 'plain', 'parsed', 'yinming 1', 'yinming 2'] as const;

export type Program = (typeof programs)[number];

export function isOurs(program: Program): boolean {
  return program === 'yinming 1' || program === 'yinming 2';
}

export interface Used {
  /** On the wall, from start to end of the process. */
  readonly seconds: number;
  /** Of the processor, all threads; `null` where nobody says. */
  readonly processor: number | null;
  /** Bytes of memory at most; `null` where nobody says. */
  readonly peak: number | null;
}

export interface Errand {
  readonly job: Job;
  readonly format: FormatId;
  readonly input: string;
  readonly output: string;
}

export type Runner = (program: Program, errand: Errand) => Used;

const DIST = new URL('../../dist/', import.meta.url);

/** @param folder for the bundles */
export async function bundledPrograms(folder: string): Promise<Runner> {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  await build({
    config: false,
    silent: true,
    entry: { peak: here('peak.ts'), script: here('script-process.ts') },
    outDir: folder,
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    platform: 'node',
    target: 'node20',
    noExternal: [/./],
    splitting: false,
  });
  const peak = pathToFileURL(join(folder, 'peak.mjs')).href;
  const script = join(folder, 'script.mjs');
  const cli = fileURLToPath(new URL('cli.js', DIST));
  const library = new URL('index.js', DIST).href;

  return (program, { job, format, input, output }) => {
    if (program === 'cat') return concatenate(input, output);
    const node = (args: readonly string[]): Used => measured(['--import', peak, ...args]);
    if (!isOurs(program)) {
      return node([script, program, job.pack.id, format, input, output, library]);
    }
    const asked = ['--rules', job.pack.id, '--other', 'keep', '--encoding', 'utf-8', '--workers', program.slice(-1)];
    return node([cli, 'redact', input, '--output', output, ...asked, '--quiet']);
  };
}

/** Why a process ended otherwise than well is on the standard error. */
function ended(program: string, status: number | null): void {
  if (status !== 0) throw new Error(`${program} ended with ${status ?? 'a signal'}`);
}

const MILLISECONDS = 1000;

function measured(args: readonly string[]): Used {
  const began = performance.now();
  const { status, output } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const seconds = (performance.now() - began) / MILLISECONDS;
  ended('a program', status);
  return { seconds, ...(JSON.parse(String(output[3])) as Omit<Used, 'seconds'>) };
}

function concatenate(input: string, output: string): Used {
  const to = openSync(output, 'w');
  const began = performance.now();
  const { status } = spawnSync('cat', [input], { stdio: ['ignore', to, 'inherit'] });
  const seconds = (performance.now() - began) / MILLISECONDS;
  closeSync(to);
  ended('cat', status);
  return { seconds, processor: null, peak: null };
}
