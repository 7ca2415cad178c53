/**
 * Linked numbers: one number in two forms, such as the old and the new household account, the ID inside a disability
 * certificate, a birth date beside a masked ID. What one form hides and the other shows is hidden in both, unless one of
 * them shows nothing of it. What a form that is kept shows, or one of which the other hides all, is as good as shown in the
 * other: where the floor is missed then, the other is covered whole.
 *
 * A number is looked up by its characters among those of its family; the work grows with their number, not its square.
 */
import { isBareDigits, writtenNumber } from '../kinds/written-number.ts';
import type { Plan } from '../rules/plan.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Hidden } from './cover.ts';
import { type Decision, decide } from './decide.ts';
import type { Adjustment, Piece } from './together.ts';

/** Fewer characters in common are chance. */
const SHORTEST = 6;

/** `[start, end)` in UTF-16 units of the value. */
type Range = readonly [start: number, end: number];

/** A number as it may stand in another. */
interface Written {
  readonly piece: Piece;
  /** Digits and upper-case letters, separators left out. */
  readonly text: string;
}

/** A number, and which of its characters are hidden. */
interface Form extends Written {
  /** Where each character of `text` stands. */
  readonly places: readonly Range[];
  readonly hidden: boolean[];
  /** Shown by a form that stays as it is. */
  readonly given: boolean[];
  readonly isKept: boolean;
  grew: boolean;
}

/** The characters of `small` are those of `large` from `at` on. */
interface Link<Item extends Written> {
  readonly small: Item;
  readonly large: Item;
  readonly at: number;
}

export function linkedNumbers(pieces: readonly Piece[], plan: Plan): readonly Adjustment[] {
  if (!mayLink(pieces)) return NOTHING;
  const families = new Map<string, Piece[]>();
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const { family } = piece.kind;
    if (family === undefined) continue;
    const members = families.get(family);
    if (members === undefined) families.set(family, [piece]);
    else members.push(piece);
  }
  let found: readonly Adjustment[] = [];
  for (const members of families.values()) {
    if (members.length > 1 && mayLink(members)) found = [...found, ...adjustments(members, plan)];
  }
  return found;
}

/** So many numbers of a family are set side by side, two by two, before more is done; more of them are looked up. */
const FEW = 4;

const NOTHING: readonly Adjustment[] = [];

/** Whether the characters of one may stand in another of its family; of most records they do not. */
function mayLink(pieces: readonly Piece[]): boolean {
  if (pieces.length > FEW) return true;
  const texts: (string | undefined)[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const { family } = (pieces[index] as Piece).kind;
    const text = family === undefined ? undefined : textOf(pieces[index] as Piece);
    texts.push(text);
    if (text === undefined) continue;
    for (let before = 0; before < index; before += 1) {
      const other = texts[before];
      if (other === undefined || (pieces[before] as Piece).kind.family !== family) continue;
      if (text.length < other.length ? other.includes(text) : text.includes(other)) return true;
    }
  }
  return false;
}

/** Digits and upper-case letters; `undefined` where they cannot be told. */
function textOf({ value, kind }: Piece): string | undefined {
  if (kind.trace !== undefined) return kind.trace(value)?.text;
  return isBareDigits(value) ? value : writtenNumber(value)?.text;
}

function adjustments(pieces: readonly Piece[], plan: Plan): readonly Adjustment[] {
  const numbers: Written[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const number = writtenOf(pieces[index] as Piece);
    if (number !== undefined) numbers.push(number);
  }
  const linked = new Set<Written>();
  let areAlike = true;
  for (const { small, large } of numbers.length < 2 ? NO_LINKS : linksOf(numbers)) {
    linked.add(small).add(large);
    if (!isAlike(small.piece, large.piece)) areAlike = false;
  }
  if (areAlike) return [];
  const forms = numbers.flatMap((number) => (linked.has(number) ? (formOf(number, plan) ?? []) : []));
  const links = linksOf(forms);
  for (let grown = true; grown; ) {
    grown = false;
    for (const link of links) if (settle(link)) grown = true;
  }
  return forms.flatMap((form) => {
    const { piece, hidden, given, isKept } = form;
    const floor = plan.floors.get(piece.kind.id)?.hidden ?? 1;
    const secret = hidden.filter((isHidden, index) => isHidden && given[index] !== true).length;
    if (!isKept && given.includes(true) && secret < floor) return [{ piece, change: whole }];
    return form.grew ? [{ piece, change: (decision: Decision) => withCovers(decision, coversOf(form)) }] : [];
  });
}

const NO_LINKS: readonly Link<Written>[] = [];

/** Whether they are one value under one rule, so that one hides what the other does. */
function isAlike(one: Piece, other: Piece): boolean {
  return one.value === other.value && one.kind === other.kind && one.rule === other.rule;
}

/** `undefined` where its characters cannot be told. */
function writtenOf(piece: Piece): Written | undefined {
  const text = textOf(piece);
  return text === undefined || text.length < SHORTEST || text.includes('*') ? undefined : { piece, text };
}

function placesOf({ value, kind }: Piece): readonly Range[] | undefined {
  if (kind.trace !== undefined) return kind.trace(value)?.places;
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const places: Range[] = [];
  for (let index = 0; index < number.text.length; index += 1) {
    const start = number.offset(index);
    places.push([start, start + 1]);
  }
  return places;
}

/** `undefined` where none of its characters shows. */
function formOf(number: Written, plan: Plan): Form | undefined {
  const { value, kind, rule } = number.piece;
  const reading = kind.parse(value);
  const places = placesOf(number.piece);
  if (reading === undefined || places === undefined) return undefined;
  const { hidden: spans, status } = decide(value, kind, reading, rule, plan.floors.get(kind.id));
  if (spans === 'whole') return undefined;
  const hidden = places.map(([start]) => spans.some((span) => start >= span.start && start < span.end));
  if (hidden.every(Boolean)) return undefined;
  return { ...number, places, hidden, given: [], isKept: status === 'kept', grew: false };
}

/** Each number with the next of the same characters, and with the first of each that stands inside it. */
function linksOf<Item extends Written>(numbers: readonly Item[]): readonly Link<Item>[] {
  const links: Link<Item>[] = [];
  const last = new Map<string, Item>();
  const lengths = new Set<number>();
  for (const number of numbers) {
    const twin = last.get(number.text);
    if (twin !== undefined) links.push({ small: twin, large: number, at: 0 });
    last.set(number.text, number);
    lengths.add(number.text.length);
  }
  if (lengths.size < 2) return links;
  const openings = new Uint8Array(OPENINGS);
  for (const text of last.keys()) openings[openingAt(text, 0)] = 1;
  for (const [text, large] of last) {
    for (const length of lengths) {
      for (let at = 0; length < text.length && at + length <= text.length; at += 1) {
        if (openings[openingAt(text, at)] === 0) continue;
        const small = last.get(text.slice(at, at + length));
        if (small !== undefined) links.push({ small, large, at });
      }
    }
  }
  return links;
}

const OPENINGS = 4096;

/** A number of the four characters from an offset on: most places are told by it to be no number's beginning. */
function openingAt(text: string, at: number): number {
  const first = unitAt(text, at) * 1000 + unitAt(text, at + 1) * 100;
  return (first + unitAt(text, at + 2) * 10 + unitAt(text, at + 3)) % OPENINGS;
}

/** Whether one of the two forms hides more now. */
function settle({ small, large, at }: Link<Form>): boolean {
  if (small.isKept && large.isKept) return false;
  const inside = large.hidden.slice(at, at + small.text.length);
  if (small.hidden.every(Boolean)) return false;
  if (inside.every(Boolean)) {
    for (let index = 0; index < inside.length; index += 1) {
      if (small.hidden[index] !== true) large.given[at + index] = true;
    }
    return false;
  }
  let grown = false;
  for (let index = 0; index < small.text.length; index += 1) {
    if (small.hidden[index] === inside[index]) continue;
    if (small.isKept) large.given[at + index] = true;
    else if (large.isKept) small.given[index] = true;
    else {
      const form = small.hidden[index] === true ? large : small;
      form.hidden[form === large ? at + index : index] = true;
      form.grew = true;
      grown = true;
    }
  }
  return grown;
}

function coversOf({ places, hidden }: Form): readonly Hidden[] {
  return places.flatMap(([start, end], index) =>
    hidden[index] === true ? [{ start, end, rest: 'cover' as const }] : [],
  );
}

/** What is hidden already stays as it is; of the covers those that lie outside it are added. */
function withCovers(decision: Decision, covers: readonly Hidden[]): Decision {
  const { hidden } = decision;
  if (hidden === 'whole') return decision;
  const added: Hidden[] = [];
  for (const cover of covers) {
    const isKnown = [...hidden, ...added].some(({ start, end }) => cover.start < end && cover.end > start);
    if (!isKnown) added.push(cover);
  }
  const all = [...hidden, ...added].sort((a, b) => a.start - b.start);
  return { ...decision, hidden: all, status: 'masked', reason: 'linked', plain: false };
}

function whole(decision: Decision): Decision {
  return { ...decision, hidden: 'whole', status: 'masked', reason: 'linked', plain: false };
}
