/**
 * Holds a value against a JSON Schema of the kind that packs use (see from-schema.ts): no dependency, no `eval`, no
 * global but the language's own, so that it runs wherever the core does. The first fault is told by its JSON pointer;
 * where several shapes are allowed, the fault that lies deepest, since that is the shape that was meant.
 */
import { pointerToken, type RuleErrorCode } from './rule-error.ts';

/** A node of the schema, read loosely: the keywords that are looked at. */
interface Schema {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export interface Fault {
  readonly code: Extract<RuleErrorCode, 'pack/shape' | 'pack/unknown-key' | 'pack/missing-key'>;
  readonly pointer: string;
}

/** Every pattern of the schema, as literals. */
const PATTERNS: readonly RegExp[] = [
  /^[a-z][a-z0-9-]{0,63}$/,
  /^[0-9]{1,9}\.[0-9]{1,9}\.[0-9]{1,9}$/,
  /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/,
];

/** The first fault of the value; `undefined` where it has the shape. */
export function shapeFault(value: unknown, root: Schema): Fault | undefined {
  return faultAt(value, root, root, '');
}

function faultAt(value: unknown, schema: Schema, root: Schema, at: string): Fault | undefined {
  const shape: Fault = { code: 'pack/shape', pointer: at };
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.slice('#/$defs/'.length)];
    return target === undefined ? shape : faultAt(value, target, root, at);
  }
  if ('const' in schema) return value === schema.const ? undefined : shape;
  if (schema.enum !== undefined) return schema.enum.includes(value) ? undefined : shape;
  if (schema.anyOf !== undefined) return faultOfAll(value, schema.anyOf, root, at);
  switch (schema.type) {
    case 'object':
      return isObject(value) ? faultInObject(value, schema, root, at) : shape;
    case 'array':
      return Array.isArray(value) ? faultInArray(value, schema, root, at) : shape;
    case 'string':
      return isString(value, schema) ? undefined : shape;
    case 'integer':
      return Number.isSafeInteger(value) && (value as number) >= (schema.minimum ?? -Infinity) ? undefined : shape;
    default:
      return shape;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown, { minLength = 0, pattern }: Schema): boolean {
  if (typeof value !== 'string' || value.length < minLength) return false;
  return pattern === undefined || PATTERNS.some((each) => each.source === pattern && each.test(value));
}

/** The deepest fault of the shapes that do not fit; none where one fits. */
function faultOfAll(value: unknown, shapes: readonly Schema[], root: Schema, at: string): Fault | undefined {
  let deepest: Fault | undefined;
  for (const shape of shapes) {
    const fault = faultAt(value, shape, root, at);
    if (fault === undefined) return undefined;
    if (deepest === undefined || fault.pointer.length > deepest.pointer.length) deepest = fault;
  }
  return deepest;
}

function faultInObject(
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  root: Schema,
  at: string,
): Fault | undefined {
  const { properties = {}, required = [], additionalProperties } = schema;
  for (const [key, member] of Object.entries(value)) {
    const pointer = `${at}/${pointerToken(key)}`;
    const known = Object.keys(properties).includes(key) ? properties[key] : additionalProperties;
    if (known === undefined || known === false) return { code: 'pack/unknown-key', pointer };
    const fault = faultAt(member, known, root, pointer);
    if (fault !== undefined) return fault;
  }
  const missing = required.find((key) => !Object.keys(value).includes(key));
  return missing === undefined ? undefined : { code: 'pack/missing-key', pointer: `${at}/${pointerToken(missing)}` };
}

function faultInArray(value: readonly unknown[], schema: Schema, root: Schema, at: string): Fault | undefined {
  const { items, prefixItems = [], minItems = 0, maxItems = Infinity } = schema;
  if (value.length < minItems || value.length > maxItems) return { code: 'pack/shape', pointer: at };
  for (const [index, item] of value.entries()) {
    const known = prefixItems[index] ?? items;
    const fault = known === undefined ? undefined : faultAt(item, known, root, `${at}/${index}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
