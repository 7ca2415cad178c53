/** The built command, run as a user runs it, in a folder of its own. */
import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI: string = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workplace {
  readonly folder: string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  bytes(name: string): Uint8Array;
  /** Names of all files, hidden ones too. */
  files(): readonly string[];
  /** Starts it, and leaves it running. */
  start(args: readonly string[], stdio?: StdioOptions): ChildProcess;
  run(args: readonly string[], input?: string | Uint8Array, environment?: Readonly<Record<string, string>>): Result;
  remove(): void;
}

export function workplace(): Workplace {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run npm test, which builds it');
  const folder = mkdtempSync(join(tmpdir(), 'yinming-test-'));
  return {
    folder,
    write(name, content) {
      writeFileSync(join(folder, name), content);
      return name;
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    bytes: (name) => readFileSync(join(folder, name)),
    files: () => readdirSync(folder).sort(),
    start(args, stdio = 'pipe') {
      const env = { PATH: process.env.PATH ?? '', LANG: 'C' };
      return spawn(process.execPath, [CLI, ...args], { cwd: folder, env, stdio });
    },
    run(args, input = '', environment = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: folder,
        input,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', LANG: 'C', ...environment },
      });
      return { code: status, stdout, stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
