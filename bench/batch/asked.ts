/**
 * The ratios that are asked of the library, beside those that were measured. A ratio of speeds is kept where both
 * measurements keep it; what was not measured has no row.
 */
import type { BatchRun, FlatResult, JobResult, MemoryResult } from './batch-run.ts';
import type { FormatId } from './jobs.ts';
import type { Program } from './programs.ts';
import { roundsRatio, speedRatio, times } from './ratios.ts';

export interface AskedRatio {
  readonly what: string;
  readonly asked: string;
  /** Measured over whole jobs, on the wall. */
  readonly whole: string | undefined;
  /** Measured in one process, by the clock of the processor. */
  readonly rounds: string | undefined;
  readonly isKept: boolean;
}

type Measured = Pick<BatchRun, 'jobs' | 'rounds' | 'memory' | 'flat'>;

export function askedRatios(run: Measured): readonly AskedRatio[] {
  const speed = (what: string, format: FormatId, one: Program, other: Program, least: number): readonly AskedRatio[] =>
    speedAsked(run, what, format, one, other, least);
  return [
    ...speed('waybills, csv: speed of 1 worker to split, slice, join', 'csv', 'yinming 1', 'plain', 3),
    ...speed('waybills, csv: speed of 1 worker to the tokeniser', 'csv', 'yinming 1', 'tokeniser', 0.2),
    ...speed('waybills, csv: speed of 2 workers to 1', 'csv', 'yinming 2', 'yinming 1', 1.7),
    ...speed(
      'waybills, ndjson: speed of 1 worker to JSON.parse, maskValue, stringify',
      'ndjson',
      'yinming 1',
      'parsed',
      1.5,
    ),
    ...run.jobs.filter(isWaybills('csv')).flatMap(besideCat),
    ...memoryAsked(run.memory, 1, 160),
    ...memoryAsked(run.memory, 2, 320),
    ...flatAsked(run.flat),
  ];
}

function isWaybills(format: FormatId): (result: { readonly pack: string; readonly format: FormatId }) => boolean {
  return (result) => result.pack === 'waybill' && result.format === format;
}

/** What the rounds call a program: they have one thread. */
function inRounds(program: Program): string {
  return program === 'yinming 1' ? 'yinming' : program;
}

function speedAsked(
  { jobs, rounds }: Measured,
  what: string,
  format: FormatId,
  one: Program,
  other: Program,
  least: number,
): readonly AskedRatio[] {
  const job = jobs.find(isWaybills(format));
  const result = rounds.find(isWaybills(format));
  const byJob = job && speedRatio(job, one, other);
  const byRounds = result && roundsRatio(result, inRounds(one), inRounds(other));
  const measured = [byJob, byRounds].filter((ratio) => ratio !== undefined);
  if (measured.length === 0) return [];
  return [
    {
      what,
      asked: `≥ ${times(least)}`,
      whole: byJob === undefined ? undefined : times(byJob),
      rounds: byRounds === undefined ? undefined : times(byRounds),
      isKept: measured.every((ratio) => ratio >= least),
    },
  ];
}

/** Two workers take at most four times as long as `cat`, and a second. */
function besideCat({ programs }: JobResult): readonly AskedRatio[] {
  const seconds = (name: Program): number | undefined => programs.find(({ program }) => program === name)?.seconds;
  const [ours, cat] = [seconds('yinming 2'), seconds('cat')];
  if (ours === undefined || cat === undefined) return [];
  const most = 4 * cat + 1;
  return [
    {
      what: 'waybills, csv: 2 workers beside cat in > out',
      asked: `≤ 4 × ${cat.toFixed(2)} s + 1 s = ${most.toFixed(1)} s`,
      whole: `${ours.toFixed(1)} s`,
      rounds: undefined,
      isKept: ours <= most,
    },
  ];
}

const MEGA = 1e6;

function memoryAsked(memory: readonly MemoryResult[], workers: 1 | 2, most: number): readonly AskedRatio[] {
  const own = memory.filter((each) => each.workers === workers);
  if (own.length === 0) return [];
  const peaks = own.map(({ bytes, peak }) => `${Math.round(peak / MEGA)} MB of ${Math.round(bytes / MEGA)}`);
  return [
    {
      what: `waybills, csv: memory at most, ${workers === 1 ? '1 worker' : '2 workers'}`,
      asked: `≤ ${most} MB`,
      whole: peaks.join(', '),
      rounds: undefined,
      isKept: own.every(({ peak }) => peak <= most * MEGA),
    },
  ];
}

/** Of the middle between the dearest and the cheapest. */
const FLATNESS = 0.1;

function flatAsked(flat: readonly FlatResult[]): readonly AskedRatio[] {
  if (flat.length === 0) return [];
  const costs = flat.map(({ time }) => time);
  const [low, high] = [Math.min(...costs), Math.max(...costs)];
  const off = (high - low) / (high + low);
  const told = flat.map(({ records, time }) => `${(time / 1e3).toFixed(2)} µs of ${records.toLocaleString('en-US')}`);
  return [
    {
      what: 'waybills, csv: cost of a record in documents of any length',
      asked: `± ${FLATNESS * 100} %`,
      whole: undefined,
      rounds: `± ${(off * 100).toFixed(1)} %: ${told.join(', ')}`,
      isKept: off <= FLATNESS,
    },
  ];
}
