/**
 * One record: an object, nested as it may be. Every value under a key that a rule names is redacted by it; a key that
 * no rule names is treated as `other` says. The input is never changed; what comes out is a new object of the same
 * keys in the same order, with masked numbers as text. `__proto__` and the like are keys as any other.
 */
import type { FieldRule, Plan } from '../rules/plan.ts';
import { type FieldFinding, fieldRule, type Other, redactField } from './field.ts';
import { RedactError } from './redact-error.ts';

export interface RecordOptions {
  /** What becomes of fields that no rule names. Default `refuse`. */
  readonly other?: Other;
}

export interface RedactedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** In the order of the record. */
  readonly findings: readonly FieldFinding[];
}

/** No record that a person fills in is nested deeper. */
const DEEPEST = 128;

/** Stands for a member that goes. */
const gone: unique symbol = Symbol('gone');

/**
 * @example redactRecord({ 收件人: '张三', 手机: '13800000001' }, plan) // record: { 收件人: '张*', 手机: '138******01' }
 * @throws RedactError with the numbers of the members on the way, never a key or a value
 */
export function redactRecord(
  record: Readonly<Record<string, unknown>>,
  plan: Plan,
  { other = 'refuse' }: RecordOptions = {},
): RedactedRecord {
  if (other === 'scan') throw new RedactError('record/scan-not-built', []);
  if (!isPlainObject(record)) throw new RedactError('record/not-an-object', []);
  const findings: FieldFinding[] = [];
  const rules = new Map<string, FieldRule | undefined>();
  const walk = (value: unknown, labels: readonly string[], place: readonly number[]): unknown => {
    if (value === null || value === undefined) return isDropped(labels) ? gone : value;
    if (place.length > DEEPEST) throw new RedactError('record/too-deep', place);
    if (Array.isArray(value))
      return isDropped(labels) ? dropped(value, labels, place) : walkArray(value, labels, place);
    if (isPlainObject(value))
      return isDropped(labels) ? dropped(value, labels, place) : walkObject(value, labels, place);
    return leaf(value, labels, place);
  };

  const walkArray = (items: readonly unknown[], labels: readonly string[], place: readonly number[]): unknown => {
    const out: unknown[] = [];
    for (const [index, item] of items.entries()) {
      const result = walk(item, labels, [...place, index + 1]);
      if (result !== gone) out.push(result);
    }
    return out.length === 0 && items.length > 0 ? gone : out;
  };

  const walkObject = (members: object, labels: readonly string[], place: readonly number[]): object => {
    const out: Record<string, unknown> = {};
    for (const [index, [key, value]] of Object.entries(members).entries()) {
      const result = walk(value, [...labels, key], [...place, index + 1]);
      if (result === gone) continue;
      if (key === '__proto__') define(out, key, result);
      else out[key] = result;
    }
    return out;
  };

  const ruleOf = (labels: readonly string[]): FieldRule | undefined => {
    const key = labels.join('\u0000');
    if (!rules.has(key)) rules.set(key, fieldRule(labels, plan));
    return rules.get(key);
  };

  const isDropped = (labels: readonly string[]): boolean => ruleOf(labels)?.rule?.action === 'drop-column';

  const dropped = (value: object, labels: readonly string[], place: readonly number[]): typeof gone => {
    const rule = ruleOf(labels);
    const length = Object.keys(value).length;
    findings.push({
      place,
      kind: rule?.kind?.id,
      start: 0,
      end: length,
      status: 'dropped',
      reason: 'rule',
      rule: rule?.rule?.id,
    });
    return gone;
  };

  const leaf = (value: unknown, labels: readonly string[], place: readonly number[]): unknown => {
    const isText = typeof value === 'string';
    if (!isText && typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'bigint') {
      throw new RedactError('record/opaque-value', place);
    }
    const text = isText ? value : String(value);
    const rule = ruleOf(labels);
    if (rule === undefined) return unnamed(value, text, place);
    const result = redactField(text, rule, plan);
    for (const { kind, start, end, status, reason, rule: id } of result.outcomes) {
      findings.push({ place, kind, start, end, status, reason, rule: id });
    }
    return result.text === null ? gone : result.text === text ? value : result.text;
  };

  const unnamed = (value: unknown, text: string, place: readonly number[]): unknown => {
    if (text.trim() === '') return value;
    if (other === 'refuse') throw new RedactError('record/unnamed-field', place);
    const status = other === 'drop' ? 'dropped' : 'kept';
    findings.push({ place, kind: undefined, start: 0, end: text.length, status, reason: 'unnamed', rule: undefined });
    return other === 'drop' ? gone : value;
  };

  return { record: walkObject(record, [], []) as Record<string, unknown>, findings };
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
