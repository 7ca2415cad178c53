/**
 * The speed of other masking libraries beside this one's, and what each got wrong: the same values for all, the same judge.
 * Every library runs by turns, in the language that it is written in, warm, by the clock of the processor.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KindId } from '../../src/index.ts';
import { alternate, readText, type Spread, spreadOf } from '../speed/alternate.ts';
import { oddValues } from '../speed/odd-values.ts';
import { type PlantedValue, sorts } from '../speed/sorts.ts';
import { attempt, flattened, isFault, isOddFault, waysFor } from '../speed/values.ts';
import { type Foreign, foreigners } from './foreign.ts';

/** What one library made of the values of one kind. */
export interface PeerResult {
  readonly kind: KindId;
  readonly peer: string;
  readonly values: number;
  /** Values of the corpus of which too much was left. */
  readonly faults: number;
  /** What came out of each odd value, in their order. */
  readonly odd: readonly OddOutcome[];
  /** Nanoseconds a value. */
  readonly time: Spread;
}

export interface OddOutcome {
  readonly value: string;
  /** `undefined`: it threw. */
  readonly after: string | undefined;
  /** Its secret is left, what had to stay did not, or it threw. */
  readonly isFault: boolean;
}

export interface PeersSpeed {
  readonly results: readonly PeerResult[];
  /** Peers that could not be had, and why. */
  readonly missing: readonly (readonly [peer: string, why: string])[];
}

/** Kinds for which all peers together have something. */
const KINDS: readonly KindId[] = [
  'person-name',
  'resident-id',
  'mobile-phone',
  'landline',
  'email',
  'address',
  'bank-card',
  'plate',
  'ip-address',
  'passport',
  'credit-code',
];

const ROUNDS = 5;

export interface PeersOptions {
  readonly seed: number;
  /** Of each kind. */
  readonly values: number;
  /** Each library runs once a turn, and another begins each. */
  readonly turns: number;
  readonly foreigners: readonly Foreign[];
  readonly say: (sentence: string) => void;
}

export const usual: Omit<PeersOptions, 'say'> = { seed: 1, values: 100_000, turns: 2, foreigners };

type Planted = ReadonlyMap<KindId, readonly PlantedValue[]>;

/** The outcome of every kind and the times of its rounds, as one library had them in one turn. */
type Turn = readonly (Omit<PeerResult, 'time'> & { readonly times: readonly number[] })[];

export function measurePeers({ seed, values, turns, foreigners: foreign, say }: PeersOptions): PeersSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'yinming-peers-'));
  try {
    const planted = plantedValues(seed, values);
    writeValues(folder, planted);
    const missing: (readonly [string, string])[] = [];
    const runs: (() => Turn)[] = [() => runOurs(planted)];
    for (const peer of foreign) {
      const run = peer.prepare();
      if (typeof run === 'string') {
        missing.push([peer.name, run]);
        say(`not shown: ${peer.name} (${run})`);
      } else {
        runs.push(() => judged(peer.name, planted, run(folder, KINDS)));
      }
    }
    const all: Turn[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      say(`turn ${turn + 1} of ${turns}`);
      for (let step = 0; step < runs.length; step += 1) all.push(runs[(turn + step) % runs.length]?.() ?? []);
    }
    return { results: together(all.flat()), missing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plantedValues(seed: number, count: number): Planted {
  return new Map(
    KINDS.map((kind) => {
      const sort = sorts.find((each) => each.kind === kind);
      if (sort === undefined) throw new RangeError('a kind without values');
      return [kind, sort.make(seed, count)];
    }),
  );
}

function oddOf(kind: KindId): typeof oddValues {
  return oddValues.filter((each) => each.kind === kind);
}

function writeValues(folder: string, planted: Planted): void {
  const write = (name: string, values: readonly { readonly value: string }[]): void =>
    writeFileSync(join(folder, `${name}.txt`), values.map(({ value }) => `${value}\n`).join(''));
  for (const [kind, values] of planted) {
    write(kind, values);
    write(`${kind}.odd`, oddOf(kind));
  }
}

/** This library, maskdata and the plain masks: they live in this process. */
function runOurs(planted: Planted): Turn {
  return [...planted].flatMap(([kind, values]) => {
    const ways = waysFor(kind);
    const flat = values.map(({ value }) => flattened(value));
    const batches = Array.from({ length: ROUNDS }, () => flat);
    const timings = alternate(ways, batches, readText);
    return ways.map(({ name, one }, at) => {
      const odd = oddOf(kind).map(({ value }) => attempt(one, value));
      const outputs = values.map(({ value }) => attempt(one, value));
      const time = timings[at]?.time;
      return outcomeOf(kind, name, values, outputs, odd, time === undefined ? [] : [time.low, time.median, time.high]);
    });
  });
}

function judged(
  peer: string,
  planted: Planted,
  run: ReturnType<Exclude<ReturnType<Foreign['prepare']>, string>>,
): Turn {
  return [...planted].map(([kind, values]) =>
    outcomeOf(kind, peer, values, run.outputs(kind), run.outputs(`${kind}.odd`), run.times.get(kind) ?? []),
  );
}

type Outputs = readonly (string | undefined)[];

function outcomeOf(
  kind: KindId,
  peer: string,
  values: readonly PlantedValue[],
  outputs: Outputs,
  oddOutputs: Outputs,
  times: readonly number[],
): Turn[number] {
  const odd = oddOf(kind).map((each, at) => {
    const after = oddOutputs[at];
    return { value: each.value, after, isFault: isOddFault(each, after) };
  });
  const faults = values.filter((each, at) => isFault(each, outputs[at])).length;
  return { kind, peer, values: values.length, faults, odd, times };
}

/** The times of all turns of a library. */
function together(turns: Turn): readonly PeerResult[] {
  const byName = new Map<string, Turn[number][]>();
  for (const each of turns) {
    const key = `${KINDS.indexOf(each.kind)} ${each.peer}`;
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return [...byName.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { times: _, ...outcome } = first;
    return [{ ...outcome, time: spreadOf(own.flatMap(({ times }) => times)) }];
  });
}
