/**
 * Spread: a name that a label or a cue proves once in a document, or of three characters and more the model tells, is found everywhere in it, also with a blank or a line end
 * between its characters, and in Traditional or Simplified alike. A name that a role keeps stays in later mentions, unless a
 * role masks it elsewhere. Of a proven name a given name of two characters counts where a title or a role stands beside it
 * (美華女士), or where it opens a clause and is over behind it (小芳你好). What is masked in a text already proves nothing.
 *
 * Linear in the text however many names there are: they stand in one tree, which is walked down from a character at which one
 * of them begins.
 */
import { personName } from '../kinds/person-name.ts';
import type { Part, Reading } from '../kinds/kind.ts';
import type { FieldRule, Plan } from '../rules/plan.ts';
import { unitAt } from '../text/unit-at.ts';
import { isRoleBefore } from './cues/leads.ts';
import { endAt, isVerb, titleEnd, WORD } from './cues/ends.ts';
import { CLASSES, HAN, LETTER, MARK, PLACE } from './cues/characters.ts';
import type { Found } from './resolve.ts';
import { addSpan, rankOf, type Search, type Span } from './search.ts';
import { isIn, type UnitSet, unitsOf } from './unit-set.ts';
import { growNode, nextNode, type UnitTree, unitTree } from './unit-tree.ts';

/** What a document says of a name. */
export interface ProvenName {
  /** The role that keeps it. */
  readonly kept: FieldRule | undefined;
  /** A role masks it. */
  readonly isMasked: boolean;
  /** A surname stands in it, and a given name of two characters behind. */
  readonly hasGiven: boolean;
}

/** By the folded characters of a name, without blanks. */
export type ProvenNames = Map<string, ProvenName>;

/** Units in a name that spreads: more are a sentence, and shown in full they name nobody else. */
const SHORTEST = 2;
const LONGEST = 24;
/** Where the model alone tells a name. */
const SHORTEST_UNPROVEN = 3;
/** In letters: fewer may be a word. */
const SHORTEST_LATIN = 5;
const GIVEN_LENGTH = 2;
/** A name of this many characters may be part of a longer word. */
const SHORT = 2;
const BLANK = 0x20;
const LINE_END = 0x0a;

/** Adds the names that hold by themselves in a searched text. */
export function collectNames({ folded }: Search, found: readonly Found[], names: ProvenNames): void {
  for (let index = 0; index < found.length; index += 1) {
    const { kind, by, start, end, field } = found[index] as Found;
    if (kind !== 'person-name' || (by !== 'label' && by !== 'cue' && by !== 'model')) continue;
    proveName(folded.slice(start, end), field, names, by === 'model' ? SHORTEST_UNPROVEN : SHORTEST);
  }
}

/**
 * Adds one name, in folded text.
 * @param field whose label proves it
 * @returns whether no other role keeps it
 */
export function proveName(
  folded: string,
  field: FieldRule | undefined,
  names: ProvenNames,
  shortest: number = SHORTEST,
): boolean {
  if (isMaskedHan(folded)) return true;
  const reading = personName.parse(folded);
  const name = reading === undefined ? undefined : nameIn(folded, reading);
  if (name === undefined || name.length < shortest) return true;
  const known = names.get(name);
  const keeps = field?.rule?.action === 'keep';
  const kept = known?.kept ?? (keeps ? field : undefined);
  const isMasked = known?.isMasked === true || (field !== undefined && !keeps);
  if (known === undefined || known.kept !== kept || known.isMasked !== isMasked) {
    if (known !== undefined) TREES.delete(names);
    const hasGiven = known?.hasGiven ?? endsWithGiven(name, name === folded ? reading : personName.parse(name));
    names.set(name, kept === undefined ? unruled(isMasked, hasGiven) : { kept, isMasked, hasGiven });
  }
  return !keeps || kept === field;
}

/** Most names of a document share what is said of them. */
function unruled(isMasked: boolean, hasGiven: boolean): ProvenName {
  if (isMasked) return hasGiven ? MASKED_GIVEN : MASKED;
  return hasGiven ? GIVEN : BARE;
}

const BARE: ProvenName = { kept: undefined, isMasked: false, hasGiven: false };
const GIVEN: ProvenName = { kept: undefined, isMasked: false, hasGiven: true };
const MASKED: ProvenName = { kept: undefined, isMasked: true, hasGiven: false };
const MASKED_GIVEN: ProvenName = { kept: undefined, isMasked: true, hasGiven: true };

/** Nothing but Han and marks among them: 张*, 李某某. */
function isMaskedHan(folded: string): boolean {
  let hasMark = false;
  for (let at = 0; at < folded.length; at += 1) {
    const seen = CLASSES[unitAt(folded, at)] as number;
    if ((seen & MARK) !== 0) hasMark = true;
    else if ((seen & HAN) === 0) return false;
  }
  return hasMark;
}

/** The characters of a name without titles and notes; `undefined` where it is none that can be looked for. */
function nameIn(folded: string, { form, parts }: Reading): string | undefined {
  if (form === 'title-only') return undefined;
  let start = -1;
  let end = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    if (part.name !== 'surname' && part.name !== 'given') continue;
    if (start < 0) start = part.start;
    end = part.end;
  }
  if (start < 0) return undefined;
  const own = start === 0 && end === folded.length ? folded : folded.slice(start, end);
  const name = own.includes(' ') ? own.replace(/ /g, '') : own;
  if (name.length < (form === 'latin' ? SHORTEST_LATIN : SHORTEST) || name.length > LONGEST) return undefined;
  for (let at = 0; at < name.length; at += 1) if (!mayStand(unitAt(name, at))) return undefined;
  return name;
}

/** Whether a name of three or four characters ends with a given name of two. */
function endsWithGiven({ length }: string, reading: Reading | undefined): boolean {
  if (reading?.form !== 'plain') return false;
  const given = reading.parts.find((part) => part.name === 'given');
  return given !== undefined && given.start > 0 && given.end === length && given.end - given.start === GIVEN_LENGTH;
}

/** Han, letters and the dot between them: no mark, no bracket. */
function mayStand(unit: number): boolean {
  const seen = CLASSES[unit] as number;
  return (seen & MARK) === 0 && ((seen & (HAN | LETTER)) !== 0 || unit >= 0xd800 || unit === 0xb7);
}

/** Names in one tree. */
interface NameTree {
  readonly size: number;
  /** Given names of two characters of the names that are proven. */
  readonly given: ReadonlySet<string>;
  /** Whether a role keeps one of them. */
  readonly isAnyKept: boolean;
  readonly tree: UnitTree;
  /** By node: the name that ends there. */
  readonly names: readonly (string | undefined)[];
  /** 1 at the lower bits of every unit that a name begins with. */
  readonly firsts: Uint8Array;
}

const FIRSTS = 1024;

/** A document is searched window by window, and its names are one tree for all of them. */
const TREES: WeakMap<ProvenNames, NameTree> = /* @__PURE__ */ new WeakMap();

function treeOf(proven: ProvenNames): NameTree {
  const known = TREES.get(proven);
  if (known !== undefined && known.size === proven.size) return known;
  const given = new Set<string>();
  let units = 0;
  let isAnyKept = false;
  for (const [name, each] of proven) {
    if (each.hasGiven) given.add(name.slice(-GIVEN_LENGTH));
    if (keptBy(each) !== undefined) isAnyKept = true;
    units += name.length;
  }
  const tree = unitTree(units + given.size * GIVEN_LENGTH);
  const names: (string | undefined)[] = [undefined];
  const firsts = new Uint8Array(FIRSTS);
  const plant = (name: string): void => {
    firsts[unitAt(name, 0) % FIRSTS] = 1;
    let node = 0;
    for (let at = 0; at < name.length; at += 1) {
      node = growNode(tree, node, unitAt(name, at), names.length);
      if (node === names.length) names.push(undefined);
    }
    names[node] = name;
  };
  for (const name of given) plant(name);
  for (const name of proven.keys()) plant(name);
  const made = { size: proven.size, given, isAnyKept, tree, names, firsts };
  TREES.set(proven, made);
  return made;
}

const BY_CUE: number = /* @__PURE__ */ rankOf('cue');

/**
 * Adds a span for every mention of a proven name that nothing stronger holds, and gives what a cue found the rule of the
 * name that it is. @returns whether anything changed
 */
export function spread(search: Search, names: ProvenNames): boolean {
  if (names.size === 0) return false;
  const { units, taken } = search;
  const tree = treeOf(names);
  const { firsts } = tree;
  const { length } = search.text;
  const hasRecalled = recall(search, names, tree);
  const { length: before } = search.spans;
  const told = toldByModel(search.spans);
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    if (firsts[unit % FIRSTS] === 0) continue;
    const rank = taken[at] as number;
    if (rank !== 0 && rank <= BY_CUE) continue;
    const end = mentionEnd(search, tree, at, names, told);
    if (end > 0) at = end - 1;
  }
  return hasRecalled || search.spans.length > before;
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
  return isHan && endAt(search, end) === WORD && search.isWord !== undefined && !search.isWord(start, end);
}

const YOU = 0x4f60;
const YOU_POLITE = 0x60a8;

function isLetter(unit: number | undefined): boolean {
  return unit !== undefined && ((CLASSES[unit] as number) & LETTER) !== 0;
}

function keptBy(name: ProvenName | undefined): FieldRule | undefined {
  return name === undefined || name.isMasked ? undefined : name.kept;
}

/** What a verb or a title proves may be a name that a role keeps, or the given name of another. */
function recall({ spans, folded, plan }: Search, names: ProvenNames, { given, isAnyKept }: NameTree): boolean {
  let hasChanged = false;
  for (let index = 0; index < spans.length; index += 1) {
    const span = spans[index] as Span;
    if (span.by !== 'cue' || span.field !== undefined) continue;
    if (!isAnyKept && span.end - span.start !== GIVEN_LENGTH) continue;
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

const BEFORE_WORDS: UnitSet = /* @__PURE__ */ unitsOf('早晚');
const BEHIND_WORDS: UnitSet = /* @__PURE__ */ unitsOf('期段率路港站号');

/** Whether what stands around two characters makes a longer word or a place of them: 早高峰, 高峰期, 江宁区. */
function isInsideWord(search: Search, start: number, end: number): boolean {
  if (search.isInsideWord?.(start, end) === true) return true;
  const { units } = search;
  const behind = units[end] as number;
  if (((CLASSES[behind] as number) & PLACE) !== 0) return true;
  return isIn(BEHIND_WORDS, behind) || (start > 0 && isIn(BEFORE_WORDS, units[start - 1] as number));
}
