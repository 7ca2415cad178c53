/**
 * Fields whose text is searched, 查找: free text (备注, 正文) by a rule that says so, and fields that no rule names where the
 * caller wants it. Each is running text of its own, but for two things that the fields of one record share: a name that a
 * name field holds, or the text of one proves, is found in the text of all; and what comes out is seen together, as are the
 * values of named fields.
 */
import { foundWith, nothingProven, type Proven, type Searched, searchText } from '../find/find.ts';
import type { Found } from '../find/search.ts';
import { wholeCell } from '../find/cues/cell.ts';
import type { Layer } from '../find/search.ts';
import { proveName } from '../find/proven-names.ts';
import { proveNumber, spreads } from '../find/spread-numbers.ts';
import { personName } from '../kinds/person-name.ts';
import type { KindId } from '../kinds/index.ts';
import type { FieldEdit, FieldRule, Plan } from '../rules/plan.ts';
import { NO_SPLICES, spliced } from '../text/splice.ts';
import { fold } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Awaited } from './awaited.ts';
import { type FieldOutcome, type FieldResult, resultOf as writtenOf } from './field.ts';
import { editsOf, type FoundField, redactFound, traceOf } from './found.ts';
import { numbersNames, type People } from './passage.ts';
import { meetTogether, type RedactedField, together } from './together.ts';

/** A field of a record, as far as it shows who is in it. */
export interface ReadField {
  readonly text: string;
  /** `undefined` where none names the field. */
  readonly rule: FieldRule | undefined;
  /** What became of it by itself; `undefined`: its text is to be searched. */
  readonly result: Pick<FieldResult, 'outcomes'> | undefined;
}

export interface OpenField extends ReadField {
  readonly result: FieldResult | undefined;
}

/** Whether a rule asks for its field's text to be searched. */
export function isScanned(rule: FieldRule | undefined): boolean {
  return rule?.rule?.action === 'scan';
}

/**
 * The fields of one record, those that are searched among them, seen together.
 * @param people of the document that the record is a part of, once it has been read; a record by itself shares with none
 */
export function redactFields(
  fields: readonly OpenField[],
  plan: Plan,
  layers: readonly Layer[],
  people?: People,
): readonly FieldResult[] {
  const proven = people?.proven ?? nothingProven();
  const searched = searchFields(fields, plan, layers, proven, people !== undefined);
  if (searched === NOTHING) return withoutText(fields, plan, people);
  const { flat, places } = flattened(fields, searched, plan, proven, ({ text, result }) => writtenOf(text, result));
  const results = together(flat, plan, people?.alike);
  const resultOf = (index: number): FieldResult => results?.[index] ?? (flat[index] as RedactedField).result;
  return fields.map((field, index) => {
    const { first, found } = places[index] as (typeof places)[number];
    return field.result === undefined ? joined(field, found, (at) => resultOf(first + at)) : resultOf(first);
  });
}

/** The same where no text is to be searched, or what is holds nothing. */
function withoutText(fields: readonly OpenField[], plan: Plan, people: People | undefined): readonly FieldResult[] {
  const results: FieldResult[] = [];
  const known: RedactedField[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const { text, rule, result = { text, outcomes: nothingIn(text, rule) } } = fields[index] as OpenField;
    results.push(result);
    known.push({ text, rule, result });
  }
  return together(known, plan, people?.alike) ?? results;
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
  const { flat } = flattened(fields, searched, plan, nothingProven(), ({ result }) => result);
  meetTogether(flat, plan, alike);
}

type SearchedFields = readonly (Searched | undefined)[];

/** What was searched where no field has a text that may hold anything. */
const NOTHING: SearchedFields = [];

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
  let cellLayers: readonly Layer[] | undefined;
  let searched: (Searched | undefined)[] | undefined;
  for (let index = 0; index < fields.length; index += 1) {
    const { text, result } = fields[index] as ReadField;
    if (result !== undefined || !mayHold(text)) continue;
    cellLayers ??= [...layers, wholeCell];
    searched ??= fields.map(() => undefined);
    searched[index] = searchText(text, plan, cellLayers, proven);
  }
  if (searched === undefined && !isShared) return NOTHING;
  for (let index = 0; index < fields.length; index += 1) {
    const { text, rule, result } = fields[index] as ReadField;
    if (result !== undefined) prove(text, rule, result, proven);
  }
  return searched ?? NOTHING;
}

interface Flattened<Result> {
  /** A field that is searched stands here as the values that are found in it, in its place among the others. */
  readonly flat: readonly (Omit<RedactedField, 'result'> & { readonly result: Result })[];
  /** By field: where it begins there, and what was found in it. */
  readonly places: readonly { readonly first: number; readonly found: readonly Found[] }[];
}

function flattened<Result>(
  fields: readonly (Pick<ReadField, 'text' | 'rule'> & { readonly result: Result | undefined })[],
  searched: SearchedFields,
  plan: Plan,
  proven: Proven,
  resultOf: (value: FoundField) => Result,
): Flattened<Result> {
  const flat: { readonly text: string; readonly rule: FieldRule | undefined; readonly result: Result }[] = [];
  const places = fields.map(({ text, rule, result }, index) => {
    const first = flat.length;
    const own = searched[index];
    const found = own === undefined ? [] : foundWith(own, proven);
    if (result !== undefined) flat.push({ text, rule, result });
    for (const each of found) {
      const value = redactFound(text, each, plan);
      flat.push({ ...value, result: resultOf(value) });
    }
    return { first, found };
  });
  return { flat, places };
}

/** What became of a field in which these values were found. */
function joined(
  { text, rule }: OpenField,
  found: readonly Found[],
  resultOf: (index: number) => FieldResult,
): FieldResult {
  if (found.length === 0) return { text, outcomes: nothingIn(text, rule) };
  const outcomes = found.flatMap((each, index) => {
    const trace = traceOf(each);
    return resultOf(index).outcomes.map((outcome) => {
      return { ...outcome, start: each.start + outcome.start, end: each.start + outcome.end, trace };
    });
  });
  return {
    text: spliced(
      text,
      editsOf(text, found, (index) => resultOf(index).text),
    ),
    outcomes,
  };
}

/** What becomes of a text that is to be searched, where a look at it says that it holds nothing; else `undefined`. */
export function withoutSearch(text: string, rule: FieldRule | undefined): FieldEdit | undefined {
  return mayHold(text) ? undefined : { outcomes: nothingIn(text, rule), splices: NO_SPLICES };
}

function nothingIn(text: string, rule: FieldRule | undefined): FieldEdit['outcomes'] {
  const isBlank = text.trim() === '';
  if (isBlank && rule === undefined) return [];
  const [status, reason] = isBlank ? (['empty', 'blank'] as const) : (['kept', 'nothing-found'] as const);
  return [{ kind: undefined, start: 0, end: text.length, status, reason, rule: rule?.rule?.id }];
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

/** Takes the names and numbers that a named field holds. */
function prove(
  text: string,
  rule: FieldRule | undefined,
  result: Pick<FieldResult, 'outcomes'>,
  { names, numbers }: Proven,
): void {
  proofs(text, rule, result, (value, kind, field) => {
    if (kind === personName.id) proveName(fold(value), field, names);
    else proveNumber(fold(value), kind, field, numbers);
  });
}

function proofs(
  text: string,
  field: FieldRule | undefined,
  { outcomes }: Pick<FieldResult, 'outcomes'>,
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
    return writtenOf(text, result).text !== text;
  });
}
