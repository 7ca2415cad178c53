/**
 * Names and numbers of named fields that wait to be proven. A table of a hundred thousand people proves as many names, and most
 * documents have a few lines beside it in which one of them might be said: so the values are only kept, and those are proven that
 * could stand in these lines, by the pairs of characters in them. A pair too many costs time, and a name that stands there has all of its pairs.
 */
import type { Proven } from '../find/find.ts';
import { proveName } from '../find/proven-names.ts';
import { proveNumber } from '../find/spread-numbers.ts';
import type { KindId } from '../kinds/index.ts';
import { personName } from '../kinds/person-name.ts';
import type { FieldRule } from '../rules/plan.ts';
import { fold } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';

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
      const pairs = pairsOf(texts);
      let isFirst = true;
      let start = 0;
      for (let index = 0; index < size; index += 1) {
        const end = ends[index] as number;
        const from = start;
        start = end;
        const { kind, field } = sources[sourceOf[index] as number] as Source;
        const isName = kind === personName.id;
        if (!(isName ? hasSomePair(units, from, end, pairs) : hasEveryPair(units, from, end, pairs))) continue;
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

const SLOTS = 1 << 16;

function slotOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e3b) + other) & (SLOTS - 1);
}

/** Which characters stand beside each other in the texts, blanks and hyphens left out. */
function pairsOf(texts: Iterable<string>): Uint8Array {
  const pairs = new Uint8Array(SLOTS);
  for (const text of texts) {
    const folded = fold(text);
    let before = 0;
    for (let at = 0; at < folded.length; at += 1) {
      const unit = seenAs(unitAt(folded, at));
      if (unit === 0) continue;
      pairs[slotOf(before, unit)] = 1;
      before = unit;
    }
  }
  return pairs;
}

/** Whether any two characters beside each other in a value are among the pairs. */
function hasSomePair(units: Uint16Array, start: number, end: number, pairs: Uint8Array): boolean {
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const unit = seenAs(units[at] as number);
    if (unit === 0) continue;
    if (before !== 0 && pairs[slotOf(before, unit)] === 1) return true;
    before = unit;
  }
  return false;
}

/** Whether it has two, and each two are. */
function hasEveryPair(units: Uint16Array, start: number, end: number, pairs: Uint8Array): boolean {
  let before = 0;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const unit = seenAs(units[at] as number);
    if (unit === 0) continue;
    if (before !== 0) {
      if (pairs[slotOf(before, unit)] !== 1) return false;
      count += 1;
    }
    before = unit;
  }
  return count > 0;
}

/** 0 of what may stand between the characters of a name or a number; letters in one case. */
function seenAs(unit: number): number {
  if (unit <= 0x20 || unit === 0x2d) return 0;
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit;
}
