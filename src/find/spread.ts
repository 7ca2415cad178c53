/**
 * Spread: a name that is proven once in a document is found everywhere in it, also with a blank or a line end between its
 * characters, and in Traditional or Simplified alike. Of a proven name a given name of two characters counts where a title or a role
 * stands beside it (美華女士), or where it opens a clause and is over behind it (小芳你好).
 *
 * Linear in the text however many names there are: they stand in one tree, which is walked down from a character at which one
 * of them begins.
 */
import type { FieldRule, Plan } from '../rules/plan.ts';
import { CLASSES, HAN, LETTER, MARK, PLACE } from './cues/characters.ts';
import { endAt, isVerb, titleEnd, WORD } from './cues/ends.ts';
import { isRoleBefore } from './cues/leads.ts';
import {
  GIVEN_LENGTH,
  gateOf,
  keptBy,
  mayOpen,
  type NameGate,
  type NameTree,
  type ProvenNames,
  treeOf,
} from './name-tree.ts';
import { unitAt } from '../text/unit-at.ts';
import { addSpan, type Found, rankOf, type Search, type Span } from './search.ts';
import { isIn, type UnitSet, unitsOf } from './unit-set.ts';
import { nextNode } from './unit-tree.ts';

/** A name of this many characters may be part of a longer word. */
const SHORT = 2;
const BLANK = 0x20;
const LINE_END = 0x0a;

const BY_CUE: number = /* @__PURE__ */ rankOf('cue');

/**
 * Adds a span for every mention of a proven name that nothing stronger holds, and gives what a cue found the rule of the
 * name that it is. @returns whether anything changed
 */
export function spread(search: Search, names: ProvenNames): boolean {
  const { units, taken } = search;
  if (names.size <= FEW && !mayChange(search, names)) return false;
  const gate = gateOf(names);
  const { firsts } = gate;
  const { length } = search.text;
  const hasRecalled = recall(search, names, gate);
  const { length: before } = search.spans;
  let told: ReadonlyMap<number, number> | undefined;
  for (let at = 0; at < length; at += 1) {
    if (!mayOpen(firsts, units[at] as number)) continue;
    const rank = taken[at] as number;
    if (rank !== 0 && rank <= BY_CUE) continue;
    told ??= toldByModel(search.spans);
    const end = mentionEnd(search, treeOf(names, gate), at, names, told);
    if (end > 0) at = end - 1;
  }
  return hasRecalled || search.spans.length > before;
}

/** So many names are looked for one by one before they are laid out together. */
const FEW = 8;

/** Whether a name, or a given name that counts by itself, may stand where nothing strong was found; or a cue told what is one of them. */
function mayChange(search: Search, names: ProvenNames): boolean {
  for (const [name, each] of names) {
    if (keptBy(each) !== undefined || isOpen(search, unitAt(name, 0))) return true;
    if (!each.hasGiven) continue;
    const given = unitAt(name, name.length - GIVEN_LENGTH);
    if (isOpen(search, given) || isTold(search, given)) return true;
  }
  return false;
}

/** Whether a unit stands where nothing strong was found. */
function isOpen({ units, taken }: Search, unit: number): boolean {
  for (let at = units.indexOf(unit); at >= 0; at = units.indexOf(unit, at + 1)) {
    const rank = taken[at] as number;
    if (rank === 0 || rank > BY_CUE) return true;
  }
  return false;
}

/** Whether a name of two characters that a cue told begins with a unit. */
function isTold({ units, spans }: Search, unit: number): boolean {
  return spans.some(({ by, start, end }) => by === 'cue' && end - start === GIVEN_LENGTH && units[start] === unit);
}

/** Where names end that the model told, by where they begin: none of them is a mention of itself. */
function toldByModel(spans: readonly Span[]): ReadonlyMap<number, number> {
  let told: Map<number, number> | undefined;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as Span;
    if (span.by !== 'model') continue;
    told ??= new Map();
    told.set(span.start, span.end);
  }
  return told ?? NOT_TOLD;
}

const NOT_TOLD: ReadonlyMap<number, number> = /* @__PURE__ */ new Map();

/** Adds the longest mention that begins at an offset, and says where it ends; 0 where there is none. */
function mentionEnd(
  search: Search,
  { tree, names, given }: NameTree,
  start: number,
  proven: ProvenNames,
  told: ReadonlyMap<number, number>,
): number {
  const { units, plan } = search;
  let best = '';
  let bestEnd = 0;
  let node = nextNode(tree, 0, units[start] as number);
  for (let at = start + 1; node !== 0; at += 1) {
    const name = names[node];
    if (name !== undefined && isMention(search, start, at, given.has(name))) {
      best = name;
      bestEnd = at;
    }
    const unit = units[at] as number;
    let next = nextNode(tree, node, unit);
    if (next === 0 && (unit === BLANK || unit === LINE_END)) {
      at += 1;
      next = nextNode(tree, node, units[at] as number);
    }
    node = next;
  }
  if (bestEnd === 0) return 0;
  const field = given.has(best) ? givenField(plan) : keptBy(proven.get(best));
  if (field !== undefined || told.get(start) !== bestEnd) {
    addSpan(search, { kind: 'person-name', start, end: bestEnd, by: 'spread', field });
  }
  return bestEnd;
}

function isMention(search: Search, start: number, end: number, isGiven: boolean): boolean {
  const { units } = search;
  if (isGiven) {
    if (((CLASSES[units[end] as number] as number) & HAN) !== 0 && titleEnd(search, end) > 0) return true;
    if (start > 0 && ((CLASSES[units[end] as number] as number) & HAN) === 0 && isRoleBefore(search, start - 1))
      return true;
    return opensClause(search, start, end);
  }
  const isLatin = ((CLASSES[units[start] as number] as number) & LETTER) !== 0;
  if (isLatin) return !isLetter(units[start - 1]) && !isLetter(units[end]);
  return end - start > SHORT || !isInsideWord(search, start, end);
}

/** Whether a given name by itself is spoken of, or to: a word that it may be as well is one unless somebody acts or is greeted. */
function opensClause(search: Search, start: number, end: number): boolean {
  const { units } = search;
  if (start > 0 && ((CLASSES[units[start - 1] as number] as number) & (HAN | LETTER | MARK)) !== 0) return false;
  const behind = units[end] as number;
  if (behind === YOU || behind === YOU_POLITE || isVerb(search, end)) return true;
  const isHan = ((CLASSES[behind] as number) & HAN) !== 0;
  return isHan && endAt(search, end) === WORD && search.lexicon?.isWord(units, start, end) === false;
}

const YOU = 0x4f60;
const YOU_POLITE = 0x60a8;

function isLetter(unit: number | undefined): boolean {
  return unit !== undefined && ((CLASSES[unit] as number) & LETTER) !== 0;
}

/** What a verb or a title proves may be a name that a role keeps, or the given name of another. */
function recall({ spans, folded, plan }: Search, names: ProvenNames, gate: NameGate): boolean {
  let hasChanged = false;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as Found;
    if (span.by !== 'cue' || span.field !== undefined) continue;
    if (!gate.isAnyKept && span.end - span.start !== GIVEN_LENGTH) continue;
    const name = folded.slice(span.start, span.end);
    const { given } = treeOf(names, gate);
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

const BEFORE_WORDS: UnitSet = /* @__PURE__ */ unitsOf('早晚');
const BEHIND_WORDS: UnitSet = /* @__PURE__ */ unitsOf('期段率路港站号');

/** Whether what stands around two characters makes a longer word or a place of them: 早高峰, 高峰期, 江宁区. */
function isInsideWord(search: Search, start: number, end: number): boolean {
  const { units, lexicon } = search;
  if (lexicon?.isInsideWord(units, start, end) === true) return true;
  const behind = units[end] as number;
  if (((CLASSES[behind] as number) & PLACE) !== 0) return true;
  return isIn(BEHIND_WORDS, behind) || (start > 0 && isIn(BEFORE_WORDS, units[start - 1] as number));
}
