/**
 * A text as all layers read it, laid out in one pass: its units folded, what each of them is, and the runs in which a number may
 * stand. A layer that begins at numbers goes from run to run; one that begins at a word asks one bit a unit.
 */
import { fold, foldOf, textOfUnits } from '../text/fold.ts';
import type { Splice } from '../text/splice.ts';
import { unitAt } from '../text/unit-at.ts';
import { WINDOW } from '../text/windows.ts';
import { HOME, kindOf, NUMERIC } from './addresses/unit-kinds.ts';
import { CLASSES as CUE_CLASSES, LEADS, TRAILS } from './cues/characters.ts';
import { isHan, NUMERAL, CLASSES as SIGNS } from './numbers/classes.ts';

/** What a unit is to a number (numbers/classes.ts): these bits of its class. */
export const SIGN = 15;
export const HAN = 16;
/** Begins a word or a sign beside which a name is told (cues/characters.ts). */
export const CUE = 32;
/** A number of a house may begin with it, or what somebody's home stands behind (addresses/unit-kinds.ts). */
export const PLACE = 64;
/** A digit, a letter, a mask mark or a Chinese numeral. */
export const OF_NUMBER = 128;

/** Where the class stands above the folded unit, and where the last bit stands in it. */
const CLASS = 16;
const NUMBER = 7;

/** By unit as it is written: what it folds to, and the class of that. */
const TABLE: Uint32Array = /* @__PURE__ */ buildTable();

function buildTable(): Uint32Array {
  const table = new Uint32Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) {
    const folded = foldOf(unit);
    table[unit] = folded | (classOf(folded) << CLASS);
  }
  return table;
}

function classOf(unit: number): number {
  const sign = SIGNS[unit] as number;
  const number = sign > 0 && sign <= NUMERAL ? OF_NUMBER : 0;
  const han = isHan(unit) ? HAN : 0;
  const cue = ((CUE_CLASSES[unit] as number) & (LEADS | TRAILS)) === 0 ? 0 : CUE;
  const place = (kindOf(unit) & (NUMERIC | HOME)) === 0 ? 0 : PLACE;
  return sign | number | han | cue | place;
}

export interface Layout {
  /** Folded (text/fold.ts): the same length, unit for unit. */
  readonly folded: string;
  /** The units of `folded`; one zero stands behind the last. */
  readonly units: Uint16Array;
  /** The class of each unit, and 0 behind the last. */
  readonly classes: Uint8Array;
  /** Where each run of digits, letters, mask marks and Chinese numerals begins and ends, by pairs; in order. */
  readonly runs: Int32Array;
}

/** The edges of the runs of one window: written and copied in one call. */
const EDGES: Int32Array = /* @__PURE__ */ new Int32Array(0x10001);

export function layOutText(text: string): Layout {
  const { length } = text;
  const units = new Uint16Array(length + 1);
  const classes = new Uint8Array(length + 1);
  let difference = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    const each = TABLE[unit] as number;
    difference |= (each ^ unit) & 0xffff;
    units[at] = each;
    classes[at] = each >>> CLASS;
  }
  const folded = difference === 0 ? text : textOfUnits(units, text);
  return { folded, units, classes, runs: runsOf(classes, length) };
}

/** The layout of a text that is as one before it but for a few changes, in order: what stands between them is not looked up again. */
export function layOutChanged(
  before: Layout & { readonly text: string },
  changes: readonly Splice[],
  text: string,
): Layout {
  const { length } = text;
  const units = new Uint16Array(length + 1);
  const classes = new Uint8Array(length + 1);
  const last = before.units.length - 1;
  let from = 0;
  let at = 0;
  for (let index = 0; index <= changes.length; index += 1) {
    const change = changes[index];
    for (const end = change?.start ?? last; from < end; from += 1) {
      units[at] = before.units[from] as number;
      classes[at] = before.classes[from] as number;
      at += 1;
    }
    if (change === undefined) break;
    for (let own = 0; own < change.text.length; own += 1) {
      const each = TABLE[unitAt(change.text, own)] as number;
      units[at] = each;
      classes[at] = each >>> CLASS;
      at += 1;
    }
    from = change.end;
  }
  const isSettled = before.folded === before.text && changes.every((change) => fold(change.text) === change.text);
  const folded = isSettled ? text : textOfUnits(units, text);
  return { folded, units, classes, runs: runsOf(classes, length) };
}

function runsOf(classes: Uint8Array, length: number): Int32Array {
  const edges = length <= WINDOW ? EDGES : new Int32Array(length + 1);
  let count = 0;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    // No branch: half of them would be taken against the odds.
    const isOfNumber = (classes[at] as number) >>> NUMBER;
    edges[count] = at;
    count += isOfNumber ^ before;
    before = isOfNumber;
  }
  edges[count] = length;
  count += before;
  if (count === 0) return NO_RUNS;
  if (count > FEW) return edges.slice(0, count);
  const runs = new Int32Array(count);
  for (let index = 0; index < count; index += 1) runs[index] = edges[index] as number;
  return runs;
}

const NO_RUNS: Int32Array = /* @__PURE__ */ new Int32Array(0);
/** So many numbers are written one by one sooner than they are copied. */
const FEW = 32;
