/**
 * Names and numbers of named fields that wait to be proven. A table of a hundred thousand people proves as many names, and most
 * documents have a few lines beside it in which one of them might be said: so the values are only kept, and those are proven that
 * could stand in these lines (pairs.ts).
 */
import type { Proven } from '../find/find.ts';
import { proveName } from '../find/proven-names.ts';
import { proveNumber } from '../find/spread-numbers.ts';
import type { KindId } from '../kinds/index.ts';
import { personName } from '../kinds/person-name.ts';
import type { FieldRule } from '../rules/plan.ts';
import { fold } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';
import { addPairs, hasEveryPair, hasSomePair, type Pairs } from './pairs.ts';

export interface Awaited {
  readonly size: number;
  add(value: string, kind: KindId, field: FieldRule): void;
  /**
   * Proves what could stand in the texts.
   * @returns whether nothing else was proven of any of it before: the first to prove something says what it is
   */
  proveIn(texts: Iterable<string>, proven: Proven): boolean;
}

/** What says of values what they are. */
interface Source {
  readonly kind: KindId;
  readonly field: FieldRule;
}

export function createAwaited(): Awaited {
  // Folded, one behind the other: as strings they would be most of what a run keeps in memory.
  let units = new Uint16Array(1 << 10);
  let ends = new Uint32Array(1 << 6);
  let sourceOf = new Uint16Array(1 << 6);
  let size = 0;
  let length = 0;
  const sources: Source[] = [];

  function sourceIndex(kind: KindId, field: FieldRule): number {
    for (let index = 0; index < sources.length; index += 1) {
      const source = sources[index] as Source;
      if (source.kind === kind && source.field === field) return index;
    }
    return sources.push({ kind, field }) - 1;
  }

  return {
    get size() {
      return size;
    },
    add(value, kind, field) {
      const folded = fold(value);
      if (size === ends.length) {
        ends = grown(ends, new Uint32Array(size * 2));
        sourceOf = grown(sourceOf, new Uint16Array(size * 2));
      }
      if (length + folded.length > units.length) {
        units = grown(units, new Uint16Array(Math.max(units.length * 2, length + folded.length)));
      }
      for (let at = 0; at < folded.length; at += 1) units[length + at] = unitAt(folded, at);
      length += folded.length;
      ends[size] = length;
      sourceOf[size] = sourceIndex(kind, field);
      size += 1;
    },
    proveIn(texts, { names, numbers }) {
      const pairs: Pairs = new Uint8Array(SLOTS);
      for (const text of texts) addPairs(pairs, text);
      let isFirst = true;
      let start = 0;
      for (let index = 0; index < size; index += 1) {
        const end = ends[index] as number;
        const from = start;
        start = end;
        const { kind, field } = sources[sourceOf[index] as number] as Source;
        const isName = kind === personName.id;
        if (!(isName ? hasSomePair : hasEveryPair)(pairs, units, from, end)) continue;
        const folded = textOf(units.subarray(from, end));
        const isNew = isName ? proveName(folded, field, names) : proveNumber(folded, kind, field, numbers);
        if (!isNew) isFirst = false;
      }
      return isFirst;
    },
  };
}

/** Units that are handed to `String.fromCharCode` at a time. */
const BATCH = 512;

function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += BATCH) text += String.fromCharCode(...units.subarray(at, at + BATCH));
  return text;
}

function grown<Numbers extends Uint16Array | Uint32Array>(old: Numbers, fresh: Numbers): Numbers {
  fresh.set(old);
  return fresh;
}

/** Of all texts of a document. */
const SLOTS = 1 << 16;
