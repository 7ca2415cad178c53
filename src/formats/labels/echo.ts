/**
 * What stands on a label several times, in bars and in the line under them, comes out alike: a number that changes in one text
 * changes in the others where they hold it too, and nobody changed it there. A number is a run of at least six letters and digits
 * with a digit in it; groups with a blank or a hyphen between them are one number as well. Linear in time, but for looking up.
 */
import type { Splice } from '../format.ts';

/** A text and what changes in it, ordered and disjoint. */
export interface Echoed {
  readonly text: string;
  splices: readonly Splice[];
}

const SHORTEST = 6;

export function echo(texts: readonly Echoed[]): void {
  const known = new Map<string, string>();
  for (const each of texts) if (each.splices.length > 0) learn(each, known);
  if (known.size === 0) return;
  for (const each of texts) repeat(each, known);
}

/** A number: where its characters stand. */
interface Run {
  readonly at: readonly number[];
}

function learn({ text, splices }: Echoed, known: Map<string, string>): void {
  const after = laidOver(text, splices);
  if (after === undefined) return;
  for (const { at } of runsOf(text)) {
    if (at.every((index) => after[index] === text[index])) continue;
    const key = at.map((index) => text[index]).join('');
    if (!known.has(key)) known.set(key, at.map((index) => after[index]).join(''));
  }
}

/** The text after the splices, unit for unit; `undefined` where a splice is not as long as what it replaces. */
function laidOver(text: string, splices: readonly Splice[]): readonly string[] | undefined {
  const after = text.split('');
  for (const { start, end, text: instead } of splices) {
    if (instead.length !== end - start) continue;
    for (let index = start; index < end; index += 1) after[index] = instead.charAt(index - start);
  }
  return after;
}

function repeat(echoed: Echoed, known: ReadonlyMap<string, string>): void {
  const { text, splices } = echoed;
  const touched = new Set<number>();
  for (const { start, end } of splices) for (let index = start; index < end; index += 1) touched.add(index);
  const more: Splice[] = [];
  for (const { at } of runsOf(text)) {
    const after = known.get(at.map((index) => text[index]).join(''));
    if (after === undefined || at.some((index) => touched.has(index))) continue;
    at.forEach((index, number) => {
      const instead = after.charAt(number);
      if (instead !== text[index]) more.push({ start: index, end: index + 1, text: instead });
      touched.add(index);
    });
  }
  if (more.length > 0) echoed.splices = [...splices, ...more].sort((one, other) => one.start - other.start);
}

/** Every number, and every row of groups. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let groups: number[] = [];
  let isGrouped = false;
  let group: number[] = [];
  const endGroup = (): void => {
    add(runs, text, group);
    for (const index of group) groups.push(index);
    group = [];
  };
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && isAlphanumeric(text.charCodeAt(index))) {
      group.push(index);
      continue;
    }
    if (group.length === 0) continue;
    endGroup();
    const unit = text.charCodeAt(index);
    if ((unit === 0x20 || unit === 0x2d) && index + 1 < text.length && isAlphanumeric(text.charCodeAt(index + 1))) {
      isGrouped = true;
      continue;
    }
    if (isGrouped) add(runs, text, groups);
    groups = [];
    isGrouped = false;
  }
  return runs;
}

function add(runs: Run[], text: string, at: readonly number[]): void {
  if (at.length < SHORTEST || !at.some((index) => isDigit(text.charCodeAt(index)))) return;
  runs.push({ at: [...at] });
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}
