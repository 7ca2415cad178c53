/**
 * Spread: a name that a label or a cue proves once in a document is found everywhere in it, also with blanks between its
 * characters. A name of two characters matches only where nothing around makes it part of a longer word. A name that a
 * role keeps stays in later mentions, unless another mention of it is masked.
 */
import type { FieldRule } from '../rules/plan.ts';
import type { Found } from './resolve.ts';
import { addSpan, type Search } from './search.ts';

/** Names proven in a document, by their folded characters without blanks. `undefined`: masked somewhere; else the rule that keeps it. */
export type ProvenNames = Map<string, FieldRule | undefined>;

/** Han in a name that spreads: more are a sentence, and shown in full they name nobody else. */
const SHORTEST = 2;
const LONGEST = 24;

/** Adds the names that hold by themselves in a searched text. */
export function collectNames({ folded }: Search, found: readonly Found[], names: ProvenNames): void {
  for (const { kind, by, start, end, field } of found) {
    if (kind !== 'person-name' || (by !== 'label' && by !== 'cue')) continue;
    const name = bare(folded.slice(start, end));
    if (name === undefined) continue;
    const kept = field?.rule?.action === 'keep' ? field : undefined;
    if (kept === undefined || !names.has(name)) names.set(name, kept);
  }
}

/** The characters of a name; `undefined` where it is none that can be looked for: a surname alone, marks, signs. */
function bare(folded: string): string | undefined {
  const name = folded.replace(/ /g, '');
  if (name.length < SHORTEST || name.length > LONGEST) return undefined;
  return /^[\u3400-\u9fff\ud800-\udfff][\u3400-\u9fff\ud800-\udfff·]+$/.test(name) && !name.includes('某')
    ? name
    : undefined;
}

/** Adds a span for every mention of a proven name that nothing stronger holds. */
export function spread(search: Search, names: ProvenNames): void {
  if (names.size === 0) return;
  const index = indexOf(names);
  const { units, text } = search;
  for (let at = 0; at < text.length; at += 1) {
    const candidates = index.get(units[at] as number);
    if (candidates === undefined) continue;
    for (const name of candidates) {
      const end = mentionEnd(units, at, name);
      if (end === 0 || (name.length < 3 && isInsideWord(search, at, end))) continue;
      addSpan(search, { kind: 'person-name', start: at, end, by: 'spread', field: names.get(name) });
      at = end - 1;
      break;
    }
  }
}

/** By first unit, the longest first. */
function indexOf(names: ProvenNames): ReadonlyMap<number, readonly string[]> {
  const index = new Map<number, string[]>();
  for (const name of names.keys()) {
    const first = name.charCodeAt(0);
    const alike = index.get(first);
    if (alike === undefined) index.set(first, [name]);
    else alike.push(name);
  }
  for (const alike of index.values()) alike.sort((one, other) => other.length - one.length);
  return index;
}

/** Where a mention of the name that begins at an offset ends; 0 where there is none. One blank may stand between two characters. */
function mentionEnd(units: Uint16Array, start: number, name: string): number {
  let at = start;
  for (let index = 0; index < name.length; index += 1) {
    if (index > 0 && (units[at] === 0x20 || units[at] === 0x0a)) at += 1;
    if (units[at] !== name.charCodeAt(index)) return 0;
    at += 1;
  }
  return at;
}

/** Whether a longer common word holds the two characters: 早高峰. */
function isInsideWord(_search: Search, _start: number, _end: number): boolean {
  return false;
}
