/**
 * Linked numbers: one number in two forms, such as the old and the new household account, the ID inside a disability
 * certificate, a birth date beside a masked ID. What one form hides and the other shows is hidden in both, unless one of
 * them shows nothing of it. What a form that is kept shows is as good as shown in the other: where the floor is missed
 * then, the other is covered whole.
 *
 * A number is looked up by its characters among those of its family; the work grows with their number, not its square.
 */
import { writtenNumber } from '../kinds/written-number.ts';
import type { Plan } from '../rules/plan.ts';
import type { Hidden } from './cover.ts';
import { type Decision, decide } from './decide.ts';
import type { Adjustment, Piece } from './together.ts';

/** Fewer characters in common are chance. */
const SHORTEST = 6;

/** `[start, end)` in UTF-16 units of the value. */
type Range = readonly [start: number, end: number];

/** A number, and which of its characters are hidden. */
interface Form {
  readonly piece: Piece;
  /** Digits and upper-case letters, separators left out. */
  readonly text: string;
  /** Where each character of `text` stands. */
  readonly places: readonly Range[];
  readonly hidden: boolean[];
  /** Shown by a form that is kept. */
  readonly given: boolean[];
  readonly isKept: boolean;
  grew: boolean;
}

/** The characters of `small` are those of `large` from `at` on. */
interface Link {
  readonly small: Form;
  readonly large: Form;
  readonly at: number;
}

export function linkedNumbers(pieces: readonly Piece[], plan: Plan): readonly Adjustment[] {
  const families = new Map<string, Form[]>();
  for (const piece of pieces) {
    const { family } = piece.kind;
    if (family === undefined) continue;
    const form = formOf(piece, plan);
    if (form === undefined) continue;
    const forms = families.get(family);
    if (forms === undefined) families.set(family, [form]);
    else forms.push(form);
  }
  return [...families.values()].flatMap((forms) => (forms.length < 2 ? [] : adjustments(forms, plan)));
}

function adjustments(forms: readonly Form[], plan: Plan): readonly Adjustment[] {
  const links = linksOf(forms);
  if (links.length === 0) return [];
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

/** `undefined` where its characters cannot be told, or where it shows none of them. */
function formOf(piece: Piece, plan: Plan): Form | undefined {
  const { value, kind, rule } = piece;
  const traced = kind.trace === undefined ? written(value) : kind.trace(value);
  if (traced === undefined || traced.text.length < SHORTEST || traced.text.includes('*')) return undefined;
  const reading = kind.parse(value);
  if (reading === undefined) return undefined;
  const decision = decide(value, kind, reading, rule, plan.floors.get(kind.id));
  const { text, places } = traced;
  if (decision.hidden === 'whole') return undefined;
  const spans = decision.hidden;
  const hidden = places.map(([start]) => spans.some((span) => start >= span.start && start < span.end));
  if (hidden.every(Boolean)) return undefined;
  return { piece, text, places, hidden, given: [], isKept: decision.status === 'kept', grew: false };
}

function written(value: string): { readonly text: string; readonly places: readonly Range[] } | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  return { text, places: Array.from(text, (_, index): Range => [number.offset(index), number.offset(index) + 1]) };
}

/** Each number with the next of the same characters, and with the first of each that stands inside it. */
function linksOf(forms: readonly Form[]): readonly Link[] {
  const links: Link[] = [];
  const last = new Map<string, Form>();
  const lengths = new Set<number>();
  for (const form of forms) {
    const twin = last.get(form.text);
    if (twin !== undefined) links.push({ small: twin, large: form, at: 0 });
    last.set(form.text, form);
    lengths.add(form.text.length);
  }
  if (last.size < 2) return links;
  for (const [text, large] of last) {
    for (const length of lengths) {
      for (let at = 0; length < text.length && at + length <= text.length; at += 1) {
        const small = last.get(text.slice(at, at + length));
        if (small !== undefined) links.push({ small, large, at });
      }
    }
  }
  return links;
}

/** Whether one of the two forms hides more now. */
function settle({ small, large, at }: Link): boolean {
  if (small.isKept && large.isKept) return false;
  const inside = large.hidden.slice(at, at + small.text.length);
  if (small.hidden.every(Boolean) || inside.every(Boolean)) return false;
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
