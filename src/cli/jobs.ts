/**
 * What `yinming redact` is to do: the inputs in the order in which they were named, the files of a folder in the order of
 * their names, each with the place of its output and its format. Of a folder, files of a known format are taken, from its
 * folders too; hidden ones, others, and what lies in the output's folder are left out and counted.
 */
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DocumentFormat, Format } from '../formats/format.ts';
import { formatByName, formats, packages } from '../formats/index.ts';
import { uncompressedName } from '../run/compression.ts';
import { RunError } from '../run/run-error.ts';
import { UsageError } from './explain.ts';
import type { Language } from './language.ts';
import { words } from './words.ts';

/** Standard input or output. */
export const STANDARD = '-';

export interface Job {
  readonly input: string;
  /** Of the file, behind the folders that lead to it from the one that was named. */
  readonly name: string;
  /** `undefined`: standard output. */
  readonly output: string | undefined;
  /** Where records go that cannot be read; `undefined`: they are refused. */
  readonly badRows: string | undefined;
  /** Whether its outputs lie in folders that are made where they are not there. */
  readonly isInFolder: boolean;
  /** `undefined` where it is not known. */
  readonly format: DocumentFormat | undefined;
}

export interface Jobs {
  readonly jobs: readonly Job[];
  /** Whether inputs are numbered: there are several, or a folder was named. */
  readonly areMany: boolean;
  /** Files of folders that are left out. */
  readonly leftOut: number;
}

/** An input, and its name in an output folder. */
interface Input {
  readonly path: string;
  readonly name: string;
}

/**
 * @param format of all inputs: the id of one in the table, or one that is in none; by their names without it
 * @param writesNothing whether inputs have no outputs
 */
export async function findJobs(
  named: readonly string[],
  { output, badRows }: { readonly output: string | undefined; readonly badRows: string | undefined },
  format: string | Format | undefined,
  language: Language,
  writesNothing = false,
): Promise<Jobs> {
  const folders = await Promise.all(named.map((path) => isFolder(path)));
  const areMany = named.length > 1 || folders.includes(true);
  if (areMany && named.includes(STANDARD)) throw new UsageError(words.stdinOnce[language]);
  const intoFolder = async (
    path: string | undefined,
    needed: 'manyNeedFolder' | 'badRowsNeedFolder',
  ): Promise<boolean> => {
    const isInto = path !== undefined && (await isFolder(path, areMany));
    if (isInto ? named.includes(STANDARD) : areMany) throw new UsageError(words[needed][language]);
    return isInto;
  };
  const toFolder = !writesNothing && (await intoFolder(output, 'manyNeedFolder'));
  const badToFolder = badRows !== undefined && (await intoFolder(badRows, 'badRowsNeedFolder'));
  const passedOver = await Promise.all(
    [output, badRows].map((path) => (path === undefined ? '' : realpath(path).catch(() => ''))),
  );
  const inputs: Input[] = [];
  let leftOut = 0;
  for (const [index, path] of named.entries()) {
    if (folders[index] !== true) {
      inputs.push({ path, name: basename(path) });
      continue;
    }
    const files = await filesIn(path, '', passedOver);
    const known = files.filter(({ name }) => isKnown(name));
    leftOut += files.length - known.length;
    inputs.push(...known);
  }
  if (inputs.length === 0) throw new UsageError(words.nothingToDo[language]);
  const jobs = inputs.map(({ path, name }): Job => {
    return {
      input: path,
      name,
      output: output === STANDARD ? undefined : toFolder && output !== undefined ? join(output, name) : output,
      badRows: badToFolder ? join(badRows, name) : badRows,
      isInFolder: toFolder,
      format: formatOf(name, format),
    };
  });
  if (toFolder && new Set(jobs.map((job) => job.output)).size < jobs.length) {
    throw new UsageError(words.sameName[language]);
  }
  return { jobs, areMany, leftOut };
}

function formatOf(name: string, id: string | Format | undefined): DocumentFormat | undefined {
  if (typeof id === 'object') return id;
  return id === undefined
    ? formatByName(uncompressedName(name))
    : [...formats, ...packages].find((each) => each.id === id);
}

function isKnown(name: string): boolean {
  return !basename(name).startsWith('.') && formatByName(uncompressedName(name)) !== undefined;
}

/** Every file in a folder and its folders, by name. @param others the real paths of folders that are passed over */
async function filesIn(folder: string, prefix: string, others: readonly string[]): Promise<readonly Input[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => {
    throw new RunError('input/unreadable');
  });
  const files: Input[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = join(prefix, entry.name);
    const path = join(folder, name);
    if (!entry.isDirectory()) files.push({ path, name });
    else if (!others.includes(await realpath(path))) files.push(...(await filesIn(folder, name, others)));
  }
  return files;
}

/** @param orMade whether what is not there yet counts, unless it has the name of a document */
async function isFolder(path: string, orMade = false): Promise<boolean> {
  if (path === STANDARD) return false;
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => orMade && formatByName(uncompressedName(path)) === undefined,
  );
}
