/** What the command line of `bench -- quality` asks for. */
import { parseArgs } from 'node:util';

export interface Asked {
  readonly seed: number;
  /** What is listed instead of the tables. */
  readonly show: string | undefined;
  /** A file of names that others marked. */
  readonly names: string | undefined;
  readonly isRecorded: boolean;
}

const SEED = /^[0-9]{1,15}$/;

/** @returns `undefined` where the usage is wrong */
export function readAsked(args: readonly string[]): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        show: { type: 'string' },
        names: { type: 'string' },
        record: { type: 'boolean', default: false },
      },
    });
    if (!SEED.test(values.seed) || (values.record && values.show !== undefined)) return undefined;
    return { seed: Number(values.seed), show: values.show, names: values.names, isRecorded: values.record };
  } catch {
    return undefined;
  }
}
