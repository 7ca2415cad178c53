/** What `--bad-rows refuse`, `--bad-rows skip-to FILE` and `--max-record SIZE` say. Throws commander's error of a wrong argument. */
import { InvalidArgumentError } from 'commander';

/** What becomes of records that cannot be read. They go to a file, or with several inputs into a folder. */
export type BadRows = 'refuse' | { readonly skipTo: string };

const SKIP_TO = 'skip-to';

/** The arguments with the two words `skip-to FILE` joined to the one that an option takes. */
export function joinBadRows(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--bad-rows') + 1;
  const file = args[at + 1];
  if (at === 0 || args[at] !== SKIP_TO || file === undefined) return args;
  return [...args.slice(0, at), `${SKIP_TO}=${file}`, ...args.slice(at + 2)];
}

export function badRowsOf(mode: string): BadRows {
  if (mode === 'refuse') return mode;
  const file = mode.slice(SKIP_TO.length + 1);
  if (!mode.startsWith(`${SKIP_TO}=`) || file === '' || file === '-') throw new InvalidArgumentError('');
  return { skipTo: file };
}

/** `8388608`, `8192K` or `8M` as a number. */
export function bytesOf(size: string): number {
  if (!/^[1-9][0-9]{0,9}[KM]?$/.test(size)) throw new InvalidArgumentError('');
  return Number.parseInt(size, 10) * (size.endsWith('M') ? 1 << 20 : size.endsWith('K') ? 1 << 10 : 1);
}
