/**
 * Running text, 正文, of one document, passage by passage: what is personal in it is found, and each value is redacted by
 * the rule that its label or its kind calls for. What the document has shown so far is kept from passage to passage:
 * the names that it proves, which are found everywhere in it then, and the names that come out alike, which are numbered.
 */
import { foundAround } from '../find/around.ts';
import { foundWith, lightened, nothingProven, type Proven, type Searched, searchText } from '../find/find.ts';
import type { Found } from '../find/search.ts';
import type { Layer } from '../find/search.ts';
import type { KindId } from '../kinds/index.ts';
import type { Fate, FieldEdit, Plan } from '../rules/plan.ts';
import type { Reason, Status } from '../rules/status.ts';
import { type Splice, spliced } from '../text/splice.ts';
import { windowEnd as passageEnd } from '../text/windows.ts';
import { isSame, NOTHING_SEEN, type Seen, seenIn } from './covered.ts';
import { editsOf, type FoundField, redactFound, type Trace, traceOf } from './found.ts';
import type { AlikeNames } from './numbered.ts';
import { settledText } from './settle-text.ts';
import { editTogether, meetTogether } from './together.ts';

/** Where a value was found and what became of it. Never the text itself. */
export interface TextFinding {
  /** `undefined` where a rule decided without asking for a kind. */
  readonly kind: KindId | undefined;
  /** `[start, end)` in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  readonly reason: Reason;
  readonly rule: string | undefined;
  readonly trace: Trace;
}

/** What a document has shown of the people in it. */
export interface People {
  readonly proven: Proven;
  readonly alike: AlikeNames;
}

export interface Passage {
  /** In order and disjoint. */
  readonly edits: readonly Splice[];
  readonly findings: readonly TextFinding[];
}

export function nobody(): People {
  return { proven: nothingProven(), alike: new Map() };
}

/** Searches a passage, and takes the people whom it shows by itself. */
export function readPassage(text: string, plan: Plan, layers: readonly Layer[], people: People): Searched {
  const searched = searchText(text, plan, layers, people.proven);
  if (!numbersNames(plan)) return searched;
  const names = foundWith(searched, nothingProven()).filter(({ kind }) => kind === 'person-name');
  meetTogether(
    names.map((each) => redactFound(text, each, plan)),
    plan,
    people.alike,
  );
  return searched;
}

/** Whether any rule of the plan numbers names: asked for each record, and worked out once a plan. */
export function numbersNames(plan: Plan): boolean {
  const known = NUMBERING.get(plan);
  if (known !== undefined) return known;
  const isOne =
    plan.kinds.get('person-name')?.number === true ||
    [...plan.fields.values()].some(({ rule }) => rule?.number === true);
  NUMBERING.set(plan, isOne);
  return isOne;
}

const NUMBERING: WeakMap<Plan, boolean> = /* @__PURE__ */ new WeakMap();

/** What becomes of a passage once its document has been read, or as much of it as there was. */
export function redactPassage(searched: Searched, people: People): Passage {
  const { text, plan } = searched;
  const first = redactOnce(text, plan, foundWith(searched, people.proven), people);
  let before = searched;
  let last = first;
  return settledText(text, first, (next) => {
    const around = foundAround(before, last.seen.found, last.edits, next, people.proven);
    before = around.searched;
    last = redactOnce(next, plan, around.found, people, last.seen);
    return last;
  });
}

interface Round extends Passage {
  readonly seen: Seen;
}

/** @param known values that an earlier round saw in the text */
function redactOnce(
  text: string,
  plan: Plan,
  found: readonly Found[],
  { alike }: People,
  known: Seen = NOTHING_SEEN,
): Round {
  const fields: FoundField[] = [];
  let next = 0;
  for (let index = 0; index < found.length; index += 1) {
    const each = found[index] as Found;
    while (next < known.found.length && (known.found[next] as Found).start < each.start) next += 1;
    const field = isSame(each, known.found[next]) ? known.fields[next] : undefined;
    fields.push(field ?? redactFound(text, each, plan));
  }
  const anew = editTogether(fields, plan, alike);
  const editOf = (index: number): FieldEdit => anew?.get(index) ?? (fields[index] as FoundField).result;
  const writtenOf = (index: number): string | null | undefined => {
    const { splices } = editOf(index);
    if (splices === null) return null;
    return splices.length === 0 ? undefined : spliced((fields[index] as FoundField).text, splices);
  };
  const edits = editsOf(text, found, writtenOf);
  if (edits.length === 0 && known !== NOTHING_SEEN) return NOTHING_CHANGED;
  const seen = seenIn(found, fields, edits, plan, (index) => anew?.has(index) === true);
  return { edits, findings: findingsOf(found, editOf), seen };
}

/** What is found then was told by the round before. */
const NOTHING_CHANGED: Round = { edits: [], findings: [], seen: NOTHING_SEEN };

/** A text that is a document by itself: all of it is read before any of it is redacted. */
export function redactWhole(text: string, plan: Plan, layers: readonly Layer[]): Passage {
  const people = nobody();
  const end = passageEnd(text, 0);
  if (end === text.length) return redactPassage(searchText(text, plan, layers, people.proven), people);
  const passages: Searched[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = passageEnd(text, start);
    passages.push(lightened(readPassage(text.slice(start, stop), plan, layers, people)));
    start = stop;
  }
  const edits: Splice[] = [];
  const findings: TextFinding[] = [];
  let offset = 0;
  for (const searched of passages) {
    const passage = redactPassage(searched, people);
    for (const edit of passage.edits) edits.push(moved(edit, offset));
    for (const finding of passage.findings) findings.push(moved(finding, offset));
    offset += searched.text.length;
  }
  return { edits, findings };
}

function moved<Stretch extends { readonly start: number; readonly end: number }>(each: Stretch, by: number): Stretch {
  return by === 0 ? each : { ...each, start: each.start + by, end: each.end + by };
}

function findingsOf(found: readonly Found[], editOf: (index: number) => FieldEdit): readonly TextFinding[] {
  const findings: TextFinding[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const { start: from } = found[index] as Found;
    const trace = traceOf(found[index] as Found);
    const { outcomes } = editOf(index);
    for (let at = 0; at < outcomes.length; at += 1) {
      const { kind, start, end, status, reason, rule } = outcomes[at] as Fate;
      findings.push({ kind, start: from + start, end: from + end, status, reason, rule, trace });
    }
  }
  return findings;
}
