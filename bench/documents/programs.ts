/**
 * Programs over a workbook, each as a process from a file to a file, which tells by itself what it has used. exceljs is fetched with npm into a
 * folder for the occasion; it is no dependency of anything here.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

export const EXCELJS = 'exceljs@4.4.0';

export const programs = ['yinming', 'yinming, readings', 'exceljs'] as const;

export type Program = (typeof programs)[number];

export interface Used {
  /** On the wall, from start to end of the process. */
  readonly seconds: number;
  /** Of the processor, all threads. */
  readonly processor: number;
  /** Bytes of memory at most. */
  readonly peak: number;
}

export type Run = (program: Program, input: string, output: string) => Used;

const DIST = new URL('../../dist/', import.meta.url);

/** As the package itself is built (tsup.config.ts). */
function asShipped(code: string): { readonly code: string } {
  return { code: code.replace(/^var ([A-Z]\w*) = /gm, 'const $1 = ') };
}

/** @param folder for the bundles, and for what is fetched */
export async function bundledPrograms(folder: string): Promise<Run> {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  await build({
    config: false,
    silent: true,
    entry: { peak: here('../batch/peak.ts'), passes: here('passes-process.ts'), exceljs: here('exceljs-process.ts') },
    outDir: folder,
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
    platform: 'node',
    target: 'node20',
    noExternal: [/./],
    splitting: false,
    plugins: [{ name: 'constants', renderChunk: asShipped }],
    esbuildOptions(options) {
      options.charset = 'utf8';
    },
    // What is bundled may ask for modules of Node as CommonJS does.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  });
  const peak = pathToFileURL(join(folder, 'peak.mjs')).href;
  const library = new URL('index.js', DIST).href;
  const cli = fileURLToPath(new URL('cli.js', DIST));
  const argumentsOf = (program: Program, input: string, output: string): readonly string[] => {
    if (program === 'yinming, readings') return [join(folder, 'passes.mjs'), input, output];
    if (program === 'exceljs') return [join(folder, 'exceljs.mjs'), input, output, folder, library];
    return [cli, 'redact', input, '--output', output, '--rules', 'housing-lottery', '--opaque', 'drop', '--quiet'];
  };
  return (program, input, output) => {
    const began = performance.now();
    const args = ['--import', peak, ...argumentsOf(program, input, output)];
    const { status, output: told } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    const seconds = (performance.now() - began) / 1000;
    if (status !== 0) throw new Error(`${program} ended with ${status ?? 'a signal'}`);
    return { seconds, ...(JSON.parse(String(told[3])) as Omit<Used, 'seconds'>) };
  };
}

/** Gives whether it could be had. */
export function fetchExceljs(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--fetch-retries=0',
      EXCELJS,
    ],
    { stdio: 'ignore' },
  );
  return status === 0;
}
