/**
 * Fields whose text is searched, 查找: free text (备注, 正文) by a rule that says so, and fields that no rule names where the
 * caller wants it. Each is running text of its own, but for two things that the fields of one record share: a name that a
 * name field holds, or the text of one proves, is found in the text of all; and what comes out is seen together, as are the
 * values of named fields.
 */
import { foundWith, mayHoldNumbers, nothingProven, type Proven, type Searched, searchText } from '../find/find.ts';
import type { Found } from '../find/search.ts';
import type { Layer } from '../find/search.ts';
import { proveName } from '../find/proven-names.ts';
import { proveNumber, spreads } from '../find/spread-numbers.ts';
import { personName } from '../kinds/person-name.ts';
import type { KindId } from '../kinds/index.ts';
import type { FieldEdit, FieldRule, Plan } from '../rules/plan.ts';
import { NO_SPLICES } from '../text/splice.ts';
import { fold, foldOf } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Awaited } from './awaited.ts';
import { type FieldOutcome, textAfter, type TracedEdit } from './field.ts';
import { editsOf, redactFound, traceOf } from './found.ts';
import { numbersNames, type People } from './passage.ts';
import { addPairs, hasEveryPair, hasSomePair, type Pairs } from './pairs.ts';
import { editTogether, meetTogether, type SeenField } from './together.ts';

/** A field of a record, as far as it shows who is in it. */
export interface ReadField {
  readonly text: string;
  /** `undefined` where none names the field. */
  readonly rule: FieldRule | undefined;
  /** What became of it by itself; `undefined`: its text is to be searched. */
  readonly result: Pick<TracedEdit, 'outcomes'> | undefined;
}

export interface OpenField extends ReadField {
  readonly result: FieldEdit | undefined;
}

/** Whether a rule asks for its field's text to be searched. */
export function isScanned(rule: FieldRule | undefined): boolean {
  return rule?.rule?.action === 'scan';
}

/**
 * What becomes of the fields of one record, those that are searched among them, seen together.
 * @param people of the document that the record is a part of, once it has been read; a record by itself shares with none
 */
export function editFields(
  fields: readonly OpenField[],
  plan: Plan,
  layers: readonly Layer[],
  people?: People,
): readonly TracedEdit[] {
  const proven = people?.proven ?? nothingProven();
  const searched = searchFields(fields, plan, layers, proven, people !== undefined);
  const found = foundIn(searched, proven);
  if (found === undefined) return withoutFound(fields, plan, people);
  const { flat, firsts } = flattened<TracedEdit>(fields, found, plan);
  const anew = editTogether(flat, plan, people?.alike);
  const editOf = (index: number): TracedEdit => anew?.get(index) ?? (flat[index] as FlatField<TracedEdit>).result;
  return fields.map((field, index) => {
    const first = firsts[index] as number;
    if (field.result !== undefined) return editOf(first);
    const own = found[index];
    return own === undefined ? nothingIn(field.text, field.rule) : joined(field.text, own, (at) => editOf(first + at));
  });
}

/** The same where no text is to be searched, or what is holds nothing. */
function withoutFound(fields: readonly OpenField[], plan: Plan, people: People | undefined): readonly TracedEdit[] {
  const anew = editTogether(fields, plan, people?.alike);
  return fields.map(({ text, rule, result }, index) => anew?.get(index) ?? result ?? nothingIn(text, rule));
}

/** Takes what the fields of one record show of the people of their document, before any of it is redacted. */
export function readFields(
  fields: readonly ReadField[],
  plan: Plan,
  layers: readonly Layer[],
  { proven, alike }: People,
): void {
  const searched = searchFields(fields, plan, layers, proven, true);
  if (!numbersNames(plan)) return;
  const found = foundIn(searched, nothingProven()) ?? NOTHING;
  meetTogether(flattened<Pick<TracedEdit, 'outcomes'>>(fields, found, plan).flat, plan, alike);
}

type SearchedFields = readonly (Searched | undefined)[];

/** By field what is found in it; `undefined` where nothing is in any of them. */
function foundIn(searched: SearchedFields, proven: Proven): readonly (readonly Found[] | undefined)[] | undefined {
  let all: (readonly Found[])[] | undefined;
  for (let index = 0; index < searched.length; index += 1) {
    const own = searched[index];
    const found = own === undefined ? NOTHING_FOUND : foundWith(own, proven);
    if (found.length === 0) continue;
    all ??= [];
    all[index] = found;
  }
  return all;
}

/** What was searched where no field has a text that may hold anything. */
const NOTHING: readonly undefined[] = [];

/**
 * Searches what is to be searched, and takes what that and the named fields prove.
 * @param isShared whether others see what is proven
 */
function searchFields(
  fields: readonly ReadField[],
  plan: Plan,
  layers: readonly Layer[],
  proven: Proven,
  isShared: boolean,
): SearchedFields {
  let searched: (Searched | undefined)[] | undefined;
  for (let index = 0; index < fields.length; index += 1) {
    const { text, result } = fields[index] as ReadField;
    if (result !== undefined || !mayHold(text)) continue;
    searched ??= [];
    searched[index] = searchText(text, plan, layers, proven, 'cell');
  }
  if (isShared) proveAll(fields, proven);
  else if (searched !== undefined) proveMentioned(fields, searched, proven);
  return searched ?? NOTHING;
}

const NOTHING_FOUND: readonly Found[] = [];

interface FlatField<Result> extends SeenField {
  readonly result: Result & SeenField['result'];
}

interface Flattened<Result> {
  /** A field that is searched stands here as the values that are found in it, in its place among the others. */
  readonly flat: readonly FlatField<Result>[];
  /** By field: where it begins there. */
  readonly firsts: readonly number[];
}

function flattened<Result extends SeenField['result']>(
  fields: readonly (Pick<ReadField, 'text' | 'rule'> & { readonly result: Result | undefined })[],
  found: readonly (readonly Found[] | undefined)[],
  plan: Plan,
): Flattened<Result | FieldEdit> {
  const flat: FlatField<Result | FieldEdit>[] = [];
  const firsts: number[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] as (typeof fields)[number];
    firsts.push(flat.length);
    if (field.result !== undefined) flat.push(field as FlatField<Result>);
    const own = found[index] ?? NOTHING_FOUND;
    for (let at = 0; at < own.length; at += 1) flat.push(redactFound(field.text, own[at] as Found, plan));
  }
  return { flat, firsts };
}

/** What becomes of a text in which these values were found. */
function joined(text: string, found: readonly Found[], editOf: (index: number) => TracedEdit): TracedEdit {
  const outcomes: FieldOutcome[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const each = found[index] as Found;
    const trace = traceOf(each);
    const own = editOf(index).outcomes;
    for (let at = 0; at < own.length; at += 1) {
      const { kind, start, end, status, reason, rule: by } = own[at] as FieldOutcome;
      outcomes.push({ kind, start: each.start + start, end: each.start + end, status, reason, rule: by, trace });
    }
  }
  const writtenOf = (index: number): string | null => {
    const { start, end } = found[index] as Found;
    return textAfter(text.slice(start, end), editOf(index));
  };
  return { outcomes, splices: editsOf(text, found, writtenOf) };
}

/** What becomes of a text that is to be searched, where a look at it says that it holds nothing; else `undefined`. */
export function withoutSearch(text: string, rule: FieldRule | undefined): FieldEdit | undefined {
  return mayHold(text) ? undefined : nothingIn(text, rule);
}

function nothingIn(text: string, rule: FieldRule | undefined): FieldEdit {
  const isBlank = text.trim() === '';
  if (isBlank && rule === undefined) return { outcomes: [], splices: NO_SPLICES };
  const [status, reason] = isBlank ? (['empty', 'blank'] as const) : (['kept', 'nothing-found'] as const);
  const outcome = { kind: undefined, start: 0, end: text.length, status, reason, rule: rule?.rule?.id };
  return { outcomes: [outcome], splices: NO_SPLICES };
}

/** Digits that something personal has at least, where no letter stands with them. */
const FEWEST_DIGITS = 5;

/** Whether a text may hold anything personal: most amounts and counts are told at a look. */
function mayHold(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitAt(text, at);
    if (unit > 0x7f || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return true;
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits >= FEWEST_DIGITS;
}

/** Whether what a field of a rule holds may prove anything of its document. */
export function mayProve({ kind }: FieldRule): boolean {
  return kind !== undefined && (kind === personName || spreads(kind.id) || (kind.siblings ?? []).some(spreads));
}

/** Keeps what the named fields of a record would prove. */
export function awaitFields(fields: readonly ReadField[], awaited: Awaited): void {
  for (let index = 0; index < fields.length; index += 1) {
    const { text, rule, result } = fields[index] as ReadField;
    if (result !== undefined) proofs(text, rule, result, awaited.add);
  }
}

/** Takes the names and numbers that named fields hold. */
function proveAll(fields: readonly ReadField[], { names, numbers }: Proven): void {
  const take = (value: string, kind: KindId, field: FieldRule): void => {
    if (kind === personName.id) proveName(fold(value), field, names);
    else proveNumber(fold(value), kind, field, numbers);
  };
  for (let index = 0; index < fields.length; index += 1) {
    const { text, rule, result } = fields[index] as ReadField;
    if (result !== undefined) proofs(text, rule, result, take);
  }
}

/** The pairs of the texts of one record, and a value that is held against them: room for one after the other. */
const PAIRS: Pairs = /* @__PURE__ */ new Uint8Array(1 << 9);
const VALUE: Uint16Array = /* @__PURE__ */ new Uint16Array(64);

/** The same, of what could be said in the texts that were searched: most remarks are of nobody. */
function proveMentioned(fields: readonly ReadField[], searched: SearchedFields, { names, numbers }: Proven): void {
  let hasNumbers = false;
  PAIRS.fill(0);
  for (let index = 0; index < searched.length; index += 1) {
    const own = searched[index];
    if (own === undefined) continue;
    addPairs(PAIRS, own.text);
    if (mayHoldNumbers(own)) hasNumbers = true;
  }
  const take = (value: string, kind: KindId, field: FieldRule): void => {
    const isName = kind === personName.id;
    const { length } = value;
    for (let at = 0; at < length && length <= VALUE.length; at += 1) VALUE[at] = foldOf(unitAt(value, at));
    if (length <= VALUE.length && !(isName ? hasSomePair : hasEveryPair)(PAIRS, VALUE, 0, length)) return;
    if (isName) proveName(fold(value), field, names);
    else proveNumber(fold(value), kind, field, numbers);
  };
  for (let index = 0; index < fields.length; index += 1) {
    const { text, rule, result } = fields[index] as ReadField;
    if (result !== undefined && (hasNumbers || rule?.kind === personName)) proofs(text, rule, result, take);
  }
}

function proofs(
  text: string,
  field: FieldRule | undefined,
  { outcomes }: Pick<TracedEdit, 'outcomes'>,
  take: (value: string, kind: KindId, field: FieldRule) => void,
): void {
  if (field?.kind === undefined) return;
  for (let index = 0; index < outcomes.length; index += 1) {
    const { kind, start, end, status } = outcomes[index] as FieldOutcome;
    if (kind === undefined) continue;
    const value = start === 0 && end === text.length ? text : text.slice(start, end);
    const isName = kind === personName.id;
    // What a name field holds beside names is no number, and a name in the field of a number is none.
    if (isName !== (field.kind === personName)) continue;
    if (isName || status === 'masked' || status === 'covered-whole') take(value, kind, field);
  }
}

/** Whether a label that no rule names is itself a person's data, by what its characters are alone: a number as a key. */
export function showsPerson(label: string, plan: Plan, layers: readonly Layer[]): boolean {
  if (!mayHold(label)) return false;
  const proven = nothingProven();
  return foundWith(searchText(label, plan, layers, proven), proven).some((each) => {
    if (each.by !== 'check' && each.by !== 'shape') return false;
    const { text, result } = redactFound(label, each, plan);
    return textAfter(text, result) !== text;
  });
}
