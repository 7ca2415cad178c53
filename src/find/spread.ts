/**
 * Spread: a name that a label or a cue proves once in a document is found everywhere in it, also with a blank or a line end
 * between its characters, and in Traditional or Simplified alike. A name that a role keeps stays in later mentions, unless a
 * role masks it elsewhere. Of a proven name a given name of two characters counts where a title or a role stands beside it
 * (美華女士). What is masked in a text already proves nothing.
 *
 * Linear in the text however many names there are: they stand in one tree, which is walked down from a character at which one
 * of them begins.
 */
import { personName } from '../kinds/person-name.ts';
import type { FieldRule, Plan } from '../rules/plan.ts';
import { isRoleBefore } from './cues/leads.ts';
import { titleEnd } from './cues/ends.ts';
import { CLASSES, HAN, LETTER, MARK, PLACE } from './cues/characters.ts';
import type { Found } from './resolve.ts';
import { addSpan, rankOf, type Search } from './search.ts';

/** What a document says of a name. */
export interface ProvenName {
  /** The role that keeps it. */
  readonly kept: FieldRule | undefined;
  /** A role masks it. */
  readonly isMasked: boolean;
}

/** By the folded characters of a name, without blanks. */
export type ProvenNames = Map<string, ProvenName>;

/** Units in a name that spreads: more are a sentence, and shown in full they name nobody else. */
const SHORTEST = 2;
const LONGEST = 24;
/** In letters: fewer may be a word. */
const SHORTEST_LATIN = 5;
const GIVEN_LENGTH = 2;
/** A name of this many characters may be part of a longer word. */
const SHORT = 2;
const BLANK = 0x20;
const LINE_END = 0x0a;

/** Adds the names that hold by themselves in a searched text. */
export function collectNames({ folded }: Search, found: readonly Found[], names: ProvenNames): void {
  for (const { kind, by, start, end, field } of found) {
    if (kind !== 'person-name' || (by !== 'label' && by !== 'cue')) continue;
    const name = nameIn(folded.slice(start, end));
    if (name === undefined) continue;
    const known = names.get(name);
    const keeps = field?.rule?.action === 'keep';
    names.set(name, {
      kept: known?.kept ?? (keeps ? field : undefined),
      isMasked: known?.isMasked === true || (field !== undefined && !keeps),
    });
  }
}

/** The characters of a name without titles and notes; `undefined` where it is none that can be looked for. */
function nameIn(folded: string): string | undefined {
  const reading = personName.parse(folded);
  if (reading === undefined || reading.form === 'title-only') return undefined;
  const own = reading.parts.filter(({ name }) => name === 'surname' || name === 'given');
  const [first, last] = [own[0], own[own.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const name = folded.slice(first.start, last.end).replace(/ /g, '');
  if (name.length < (reading.form === 'latin' ? SHORTEST_LATIN : SHORTEST) || name.length > LONGEST) return undefined;
  return [...name].every((_, at) => mayStand(name.charCodeAt(at))) ? name : undefined;
}

/** Han, letters and the dot between them: no mark, no bracket. */
function mayStand(unit: number): boolean {
  const seen = CLASSES[unit] as number;
  return (seen & MARK) === 0 && ((seen & (HAN | LETTER)) !== 0 || unit >= 0xd800 || unit === 0xb7);
}

/** Names in one tree: each node leads by a unit to others, and may be the end of a name. */
interface Node {
  readonly next: Map<number, Node>;
  name: string | undefined;
  isGiven: boolean;
}

interface Tree {
  readonly size: number;
  /** Given names of two characters of the names that are proven. */
  readonly given: ReadonlySet<string>;
  readonly root: Node;
  /** 1 at the lower bits of every unit that a name begins with. */
  readonly firsts: Uint8Array;
}

const FIRSTS = 1024;

/** A document is searched window by window, and its names are one tree for all of them. */
const TREES: WeakMap<ProvenNames, Tree> = /* @__PURE__ */ new WeakMap();

function treeOf(names: ProvenNames): Tree {
  const known = TREES.get(names);
  if (known !== undefined && known.size === names.size) return known;
  const given = new Set<string>();
  for (const name of names.keys()) {
    const last = givenIn(name);
    if (last !== undefined) given.add(last);
  }
  const tree: Tree = { size: names.size, given, root: nodeOf(), firsts: new Uint8Array(FIRSTS) };
  for (const name of given) plant(tree, name, true);
  for (const name of names.keys()) if (!given.has(name)) plant(tree, name, false);
  TREES.set(names, tree);
  return tree;
}

function nodeOf(): Node {
  return { next: new Map(), name: undefined, isGiven: false };
}

function plant({ root, firsts }: Tree, name: string, isGiven: boolean): void {
  let node = root;
  firsts[name.charCodeAt(0) % FIRSTS] = 1;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    let next = node.next.get(unit);
    if (next === undefined) {
      next = nodeOf();
      node.next.set(unit, next);
    }
    node = next;
  }
  node.name = name;
  node.isGiven = isGiven;
}

/** The given name of two characters in a name of three or four. */
function givenIn(name: string): string | undefined {
  const reading = personName.parse(name);
  const given = reading?.parts.find((part) => part.name === 'given');
  const isTold = reading?.form === 'plain' && given !== undefined && given.start > 0;
  return isTold && given.end - given.start === GIVEN_LENGTH ? name.slice(given.start, given.end) : undefined;
}

const BY_CUE: number = /* @__PURE__ */ rankOf('cue');

/**
 * Adds a span for every mention of a proven name that nothing stronger holds, and gives what a cue found the rule of the
 * name that it is. @returns whether anything changed
 */
export function spread(search: Search, names: ProvenNames): boolean {
  if (names.size === 0) return false;
  const { units, taken, plan } = search;
  const { root, firsts, given } = treeOf(names);
  const { length } = search.text;
  let hasChanged = recall(search, names, given);
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    if (firsts[unit % FIRSTS] === 0) continue;
    const rank = taken[at] as number;
    if (rank !== 0 && rank <= BY_CUE) continue;
    const end = mentionEnd(search, root, at, names, plan);
    if (end === 0) continue;
    hasChanged = true;
    at = end - 1;
  }
  return hasChanged;
}

/** Adds the longest mention that begins at an offset, and says where it ends; 0 where there is none. */
function mentionEnd(search: Search, root: Node, start: number, names: ProvenNames, plan: Plan): number {
  const { units } = search;
  let best: Node | undefined;
  let bestEnd = 0;
  let node: Node | undefined = root.next.get(units[start] as number);
  for (let at = start + 1; node !== undefined; at += 1) {
    if (node.name !== undefined && isMention(search, start, at, node)) {
      best = node;
      bestEnd = at;
    }
    let unit = units[at] as number;
    let next: Node | undefined = node.next.get(unit);
    if (next === undefined && (unit === BLANK || unit === LINE_END)) {
      at += 1;
      unit = units[at] as number;
      next = node.next.get(unit);
    }
    node = next;
  }
  if (best?.name === undefined) return 0;
  const field = best.isGiven ? givenField(plan) : keptBy(names.get(best.name));
  addSpan(search, { kind: 'person-name', start, end: bestEnd, by: 'spread', field });
  return bestEnd;
}

function isMention(search: Search, start: number, end: number, { isGiven }: Node): boolean {
  const { units } = search;
  if (isGiven) {
    if (((CLASSES[units[end] as number] as number) & HAN) !== 0 && titleEnd(search, end) > 0) return true;
    return start > 0 && ((CLASSES[units[end] as number] as number) & HAN) === 0 && isRoleBefore(search, start - 1);
  }
  const isLatin = ((CLASSES[units[start] as number] as number) & LETTER) !== 0;
  if (isLatin) return !isLetter(units[start - 1]) && !isLetter(units[end]);
  return end - start > SHORT || !isInsideWord(search, start, end);
}

function isLetter(unit: number | undefined): boolean {
  return unit !== undefined && ((CLASSES[unit] as number) & LETTER) !== 0;
}

function keptBy(name: ProvenName | undefined): FieldRule | undefined {
  return name === undefined || name.isMasked ? undefined : name.kept;
}

/** What a verb or a title proves may be a name that a role keeps, or the given name of another. */
function recall({ spans, folded, plan }: Search, names: ProvenNames, given: ReadonlySet<string>): boolean {
  let hasChanged = false;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || span.by !== 'cue' || span.field !== undefined) continue;
    const name = folded.slice(span.start, span.end);
    const field = given.has(name) ? givenField(plan) : keptBy(names.get(name));
    if (field === undefined) continue;
    spans[index] = { ...span, field };
    hasChanged = true;
  }
  return hasChanged;
}

/** 名: of a given name by itself nothing is a surname. */
function givenField(plan: Plan): FieldRule | undefined {
  return plan.fields.get('名');
}

const BEFORE_WORDS = '早晚';
const BEHIND_WORDS = '期段率路港站号';

/** Whether what stands around two characters makes a longer word or a place of them: 早高峰, 高峰期, 江宁区. */
function isInsideWord(search: Search, start: number, end: number): boolean {
  if (search.isInsideWord?.(start, end) === true) return true;
  const { units } = search;
  const behind = units[end] as number;
  if (((CLASSES[behind] as number) & PLACE) !== 0) return true;
  if (behind !== 0 && BEHIND_WORDS.includes(String.fromCharCode(behind))) return true;
  return start > 0 && BEFORE_WORDS.includes(String.fromCharCode(units[start - 1] as number));
}
