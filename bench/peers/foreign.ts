/**
 * Libraries of other languages: each is a program with its own manifest, fetched into a folder that git ignores. It reads values
 * and writes what came out, a line each, and prints the times of its own rounds. What cannot be had is left out with a reason.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ForeignRun {
  /** What came out by the name of a file of values; `undefined`: it threw. */
  outputs(name: string): readonly (string | undefined)[];
  /** Nanoseconds of processor time a value, a number a round, by kind. */
  readonly times: ReadonlyMap<string, readonly number[]>;
}

export interface Foreign {
  readonly name: string;
  /** With its version, and how it was called. */
  readonly about: string;
  /** @returns what runs it, or why it cannot be had */
  prepare(): ((folder: string, kinds: readonly string[]) => ForeignRun) | string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FETCHED = here('../../out/peers');

/** Whether it ended well. What it says is nobody's business. */
function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function foreignRun(command: string, args: readonly string[], folder: string, kinds: readonly string[]): ForeignRun {
  const { status, stdout } = spawnSync(command, [...args, folder, ...kinds], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} ended with ${status ?? 'a signal'}`);
  return { times: timesIn(stdout), outputs: (name) => linesOf(readFileSync(join(folder, `${name}.out`), 'utf8')) };
}

/** `mobile-phone 210.5 208.1`, a line a kind. */
export function timesIn(printed: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    printed
      .trim()
      .split('\n')
      .map((line) => {
        const [kind = '', ...times] = line.split(' ');
        return [kind, times.map(Number)];
      }),
  );
}

const THREW = '\0';

export function linesOf(text: string): readonly (string | undefined)[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => (line === THREW ? undefined : line));
}

const hutool: Foreign = {
  name: 'Hutool',
  about: 'Hutool 5.8.44 (Java): `DesensitizedUtil.desensitized`, as it comes',
  prepare() {
    if (!works('java', ['-version'])) return 'there is no Java';
    const folder = join(FETCHED, 'hutool');
    const isThere = (): boolean => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.jar'));
    if (!isThere()) {
      const pom = here('hutool/pom.xml');
      works('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`]);
    }
    if (!isThere()) return 'Maven could not fetch it';
    const args = ['-cp', join(folder, '*'), here('hutool/Peer.java')];
    return (values, kinds) => foreignRun('java', args, values, kinds);
  },
};

const presidio: Foreign = {
  name: 'Presidio',
  about:
    'Presidio anonymizer 2.2.366 (Python): `AnonymizerEngine.anonymize`, the value as one finding, a fixed operator a kind',
  prepare() {
    const folder = join(FETCHED, 'presidio');
    const python = join(folder, 'bin', 'python');
    const isThere = (): boolean => existsSync(python) && works(python, ['-c', 'import presidio_anonymizer']);
    if (!isThere()) {
      if (!works('python3', ['-m', 'venv', folder])) return 'there is no Python with venv';
      works(python, ['-m', 'pip', 'install', '-q', '-r', here('presidio/requirements.txt')]);
    }
    if (!isThere()) return 'pip could not fetch it';
    return (values, kinds) => foreignRun(python, [here('presidio/peer.py')], values, kinds);
  },
};

export const foreigners: readonly Foreign[] = [hutool, presidio];
