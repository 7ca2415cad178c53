/** Whether two names are of one file, that is there or not: by where it is, and by which it is. */
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RunError } from './run-error.ts';

/** What some files are told by. */
export type Identities = ReadonlySet<string>;

export async function identitiesOf(paths: readonly string[]): Promise<Identities> {
  return new Set((await Promise.all(paths.map(identities))).flat());
}

export async function isAmong(path: string, files: Identities): Promise<boolean> {
  return (await identities(path)).some((each) => files.has(each));
}

/** @throws RunError where an output is one of the inputs */
export async function refuseAmong(output: string, inputs: Identities): Promise<void> {
  if (await isAmong(output, inputs)) throw new RunError('output/is-input');
}

async function identities(path: string): Promise<readonly string[]> {
  const where = `at ${await place(path)}`;
  const entry = await stat(path).catch(() => undefined);
  return entry === undefined ? [where] : [where, `is ${entry.dev}/${entry.ino}`];
}

async function place(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  );
}
