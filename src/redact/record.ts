/**
 * One record: an object, nested as it may be. Every value under a key that a rule names is redacted by it; a key that
 * no rule names is treated as `other` says, and by itself its text is searched. The input is never changed; what comes out is a new object of the same
 * keys in the same order, with masked numbers as text. `__proto__` and the like are keys as any other.
 */
import { layers } from '../find/layers.ts';
import type { Layer } from '../find/search.ts';
import type { FieldEdit, FieldRule, Plan } from '../rules/plan.ts';
import {
  editField,
  type FieldFinding,
  type FieldOutcome,
  fieldRule,
  type Other,
  textAfter,
  type TracedEdit,
} from './field.ts';
import { NO_SPLICES } from '../text/splice.ts';
import { RedactError } from './redact-error.ts';
import { editFields, isScanned, type OpenField, showsPerson, withoutSearch } from './scan.ts';
import { editTogether, type SeenField } from './together.ts';

export interface RecordOptions {
  /** What becomes of fields that no rule names. Default `scan`. */
  readonly other?: Other;
  /**
   * The name model (`nameModel`), for text that is searched: it finds names in prose that no word beside them proves. Without it
   * such names stay.
   */
  readonly model?: Layer;
}

export interface RedactedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** In the order of the record. */
  readonly findings: readonly FieldFinding[];
}

/** No record that a person fills in is nested deeper. */
const DEEPEST = 128;

/**
 * @example redactRecord({ 收件人: '张三', 手机: '13800000001' }, plan) // record: { 收件人: '张*', 手机: '138******01' }
 * @throws RedactError with the numbers of the members on the way, never a key or a value
 */
export function redactRecord(
  record: Readonly<Record<string, unknown>>,
  plan: Plan,
  { other = 'scan', model }: RecordOptions = {},
): RedactedRecord {
  if (!isPlainObject(record)) throw new RedactError('record/not-an-object', []);
  const fields: PlacedField[] = [];
  const rules = new Map<string, FieldRule | undefined>();
  const finders = model === undefined ? layers : [...layers, model];
  let isSearched = false;
  const walk = (
    value: unknown,
    labels: readonly string[],
    place: readonly number[],
    holder: Holder,
    key: Key,
  ): void => {
    if (typeof value === 'object' || value === undefined) branch(value, labels, place, holder, key);
    else leaf(value, labels, place, holder, key);
  };

  const branch = (
    value: object | null | undefined,
    labels: readonly string[],
    place: readonly number[],
    holder: Holder,
    key: Key,
  ): void => {
    const rule = ruleOf(labels);
    const isDropped = rule?.rule?.action === 'drop-column';
    if (value === null || value === undefined) {
      if (!isDropped) set(holder, key, value);
      return;
    }
    if (place.length > DEEPEST) throw new RedactError('record/too-deep', place);
    const isArray = Array.isArray(value);
    if (!isArray && !isPlainObject(value)) throw new RedactError('record/opaque-value', place);
    if (isDropped) {
      dropped(rule, Object.keys(value).length, place);
      return;
    }
    const out = isArray ? walkArray(value, labels, place) : walkObject(value, labels, place);
    if (out !== undefined) set(holder, key, out);
  };

  /** `undefined` where every item goes. */
  const walkArray = (
    items: readonly unknown[],
    labels: readonly string[],
    place: readonly number[],
  ): Holder | undefined => {
    const out: unknown[] = [];
    for (let index = 0; index < items.length; index += 1)
      walk(items[index], labels, inside(place, index + 1), out, out.length);
    return out.length === 0 && items.length > 0 ? undefined : out;
  };

  const walkObject = (members: object, labels: readonly string[], place: readonly number[]): Holder => {
    const out: Record<string, unknown> = {};
    const keys = Object.keys(members);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] as string;
      walk((members as Record<string, unknown>)[key], inside(labels, key), inside(place, index + 1), out, key);
    }
    return out;
  };

  const ruleOf = (labels: readonly string[]): FieldRule | undefined => {
    // No label stands twice at the top; in a list of objects each may stand many times.
    if (labels.length < 2) return fieldRule(labels, plan);
    const key = labels.join('\u0000');
    const known = rules.get(key);
    if (known !== undefined || rules.has(key)) return known;
    const rule = fieldRule(labels, plan);
    rules.set(key, rule);
    return rule;
  };

  const dropped = (rule: FieldRule, end: number, place: readonly number[]): void => {
    const outcome = {
      kind: rule.kind?.id,
      start: 0,
      end,
      status: 'dropped',
      reason: 'rule',
      rule: rule.rule?.id,
    } as const;
    fields.push({ text: '', rule, result: { outcomes: [outcome], splices: null }, place, holder: undefined, key: '' });
  };

  const leaf = (
    value: unknown,
    labels: readonly string[],
    place: readonly number[],
    holder: Holder,
    key: Key,
  ): void => {
    const isText = typeof value === 'string';
    if (!isText && typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'bigint') {
      throw new RedactError('record/opaque-value', place);
    }
    const text = isText ? value : String(value);
    const rule = ruleOf(labels);
    const result = rule === undefined ? unnamed(text, labels, place) : fieldEdit(text, rule);
    const after = result === 'nothing' || result === undefined ? text : textAfter(text, result);
    if (after !== null) set(holder, key, after === text ? value : after);
    if (result === undefined) isSearched = true;
    if (result !== 'nothing') fields.push({ text, rule, result, place, holder, key });
  };

  /** `undefined` where the text is to be searched. */
  const fieldEdit = (text: string, rule: FieldRule): FieldEdit | undefined =>
    isScanned(rule) ? withoutSearch(text, rule) : editField(text, rule, plan);

  /** `nothing` where the field is blank: it needs no rule. `undefined` where the text is to be searched. */
  const unnamed = (
    text: string,
    labels: readonly string[],
    place: readonly number[],
  ): FieldEdit | 'nothing' | undefined => {
    if (text.trim() === '') return 'nothing';
    const isRefused = other === 'scan' ? labels.some((label) => showsPerson(label, plan, layers)) : other === 'refuse';
    if (isRefused) throw new RedactError('record/unnamed-field', place);
    if (other === 'scan') return withoutSearch(text, undefined);
    const status = other === 'drop' ? 'dropped' : 'kept';
    const outcome = {
      kind: undefined,
      start: 0,
      end: text.length,
      status,
      reason: 'unnamed',
      rule: undefined,
    } as const;
    return { outcomes: [outcome], splices: other === 'drop' ? null : NO_SPLICES };
  };

  const out = walkObject(record, [], []) as Record<string, unknown>;
  const searched = isSearched ? editFields(fields, plan, finders) : undefined;
  const anew = isSearched ? undefined : editTogether(fields as SeenField[], plan);
  const findings: FieldFinding[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const { text, place, holder, key, result } = fields[index] as PlacedField;
    const final = searched?.[index] ?? anew?.get(index) ?? (result as TracedEdit);
    if (final !== result && holder !== undefined) {
      const after = textAfter(text, final);
      if (after !== null && (result !== undefined || after !== text)) set(holder, key, after);
    }
    const { outcomes } = final;
    for (let at = 0; at < outcomes.length; at += 1) {
      const { kind, start, end, status, reason, rule, trace } = outcomes[at] as FieldOutcome;
      const finding = { place, kind, start, end, status, reason, rule };
      findings.push(trace === undefined ? finding : { ...finding, trace });
    }
  }
  return { record: out, findings };
}

type Holder = Record<string, unknown> | unknown[];
type Key = string | number;

/** A field, and where its value stands in what comes out. */
interface PlacedField extends OpenField {
  readonly place: readonly number[];
  readonly holder: Holder | undefined;
  readonly key: Key;
}

/** Most records are flat: their members have one label and one number. */
function inside<Item>(outer: readonly Item[], inner: Item): readonly Item[] {
  return outer.length === 0 ? [inner] : [...outer, inner];
}

function set(holder: Holder, key: Key, value: unknown): void {
  if (key === '__proto__') define(holder, key, value);
  else (holder as Record<Key, unknown>)[key] = value;
}

/** A plain assignment of `__proto__` would change the object's prototype instead. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
