/** Counts of what became of values: by kind and status, by rule, by reason. Numbers and our own ids only. */
import type { FieldFinding } from '../redact/field.ts';

type Counts = Map<string, number>;

export interface Tally {
  /** @param times how many values it stands for; default 1 */
  add(finding: Pick<FieldFinding, 'kind' | 'status' | 'reason' | 'rule'>, times?: number): void;
  /** Adds what another tally has counted. */
  merge(other: TallyCounts): void;
  readonly counts: TallyCounts;
}

export interface TallyCounts {
  /** Kind → status → number of values; `none` where a rule decided without a kind. */
  readonly kinds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly rules: Readonly<Record<string, number>>;
}

function increase(counts: Counts, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Keys sorted, so that a report is the same however the work was cut. */
function sorted(counts: Counts): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** How often one thing became of values. */
interface Entry {
  readonly finding: Pick<FieldFinding, 'kind' | 'status' | 'reason' | 'rule'>;
  times: number;
  /** What was counted behind it the last time: records are alike. */
  next: Entry | undefined;
}

function isOf({ finding }: Entry, { kind, status, reason, rule }: Entry['finding']): boolean {
  return finding.rule === rule && finding.status === status && finding.reason === reason && finding.kind === kind;
}

export function newTally(): Tally {
  // What becomes of values is a handful of things: they are counted by these, and taken apart when the sums are asked for.
  const entries: Entry[] = [];
  const kinds = new Map<string, Counts>();
  const statuses: Counts = new Map();
  const reasons: Counts = new Map();
  const rules: Counts = new Map();
  const ofKind = (kind: string): Counts => {
    const known = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, known);
    return known;
  };
  let last: Entry | undefined;
  const sumUp = (): void => {
    for (const { finding, times } of entries) {
      const { kind, status, reason, rule } = finding;
      increase(ofKind(kind ?? 'none'), status, times);
      increase(statuses, status, times);
      increase(reasons, reason, times);
      if (rule !== undefined) increase(rules, rule, times);
    }
    entries.length = 0;
    last = undefined;
  };
  const entryOf = (finding: Entry['finding']): Entry => {
    for (let index = 0; index < entries.length; index += 1) {
      const known = entries[index] as Entry;
      if (isOf(known, finding)) return known;
    }
    const { kind, status, reason, rule } = finding;
    const entry: Entry = { finding: { kind, status, reason, rule }, times: 0, next: undefined };
    entries.push(entry);
    return entry;
  };
  return {
    add(finding, times = 1) {
      const next = last?.next;
      const entry = next !== undefined && isOf(next, finding) ? next : entryOf(finding);
      if (last !== undefined) last.next = entry;
      entry.times += times;
      last = entry;
    },
    merge(other) {
      for (const [kind, counts] of Object.entries(other.kinds)) {
        for (const [status, count] of Object.entries(counts)) increase(ofKind(kind), status, count);
      }
      for (const [status, count] of Object.entries(other.statuses)) increase(statuses, status, count);
      for (const [reason, count] of Object.entries(other.reasons)) increase(reasons, reason, count);
      for (const [rule, count] of Object.entries(other.rules)) increase(rules, rule, count);
    },
    get counts() {
      sumUp();
      const byKind = [...kinds].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      return {
        kinds: Object.fromEntries(byKind.map(([kind, counts]) => [kind, sorted(counts)])),
        statuses: sorted(statuses),
        reasons: sorted(reasons),
        rules: sorted(rules),
      };
    },
  };
}
