/**
 * Counts the work of pure code in steps instead of seconds: characters that string functions and regular expressions look at
 * or copy, and items that array functions touch. Growth can then be held in a test, on any machine, however busy.
 */

type Method = (this: { readonly length?: number; readonly lastIndex?: number }, ...given: unknown[]) => unknown;

/** What a call costs, by what it was called on, what came of it, and where a regular expression stood before it. */
type Cost = (length: number, result: unknown, given: readonly unknown[], from: number) => number;

const one: Cost = () => 1;
const all: Cost = (length) => 1 + length;
const made: Cost = (_, result) => 1 + (result as { readonly length: number }).length;
/** By the length of the text that was given: a word that is looked for, a text that is matched. */
const given: Cost = (_length, _result, [text]) => 1 + String(text).length;
const until: Cost = (length, result, [, start]) =>
  1 + (Number(result) < 0 ? length : Number(result)) - (typeof start === 'number' ? start : 0);

/** A regular expression looks from where it stands to the end of what it finds. */
const match: Cost = (_length, result, [text], from) => {
  const found = result as RegExpExecArray | null;
  return 1 + (found === null ? String(text).length : found.index + found[0].length) - from;
};

const COSTS: readonly (readonly [prototype: object, methods: string, cost: Cost])[] = [
  [String.prototype, 'charCodeAt charAt codePointAt at', one],
  [String.prototype, 'startsWith endsWith', given],
  [String.prototype, 'slice substring', made],
  [String.prototype, 'indexOf', until],
  [
    String.prototype,
    'includes lastIndexOf search match matchAll replace split trim toLowerCase toUpperCase normalize',
    all,
  ],
  [RegExp.prototype, 'test', given],
  [RegExp.prototype, 'exec', match],
  [Array.prototype, 'push', one],
  [Array.prototype, 'map filter find findIndex some every forEach includes indexOf join flatMap sort', all],
  [Array.prototype, 'slice concat', made],
];

/** Steps of one run of `work`, which must be synchronous and may not throw. */
export function stepsOf(work: () => unknown): number {
  let steps = 0;
  const own = COSTS.flatMap(([prototype, methods, cost]) =>
    methods.split(' ').map((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
      const method = descriptor.value as Method;
      const counted: Method = function (...given) {
        const from = this.lastIndex ?? 0;
        const result = method.apply(this, given);
        steps += Math.max(1, cost(this.length ?? 0, result, given, from));
        return result;
      };
      return { prototype, name, descriptor, counted };
    }),
  );
  for (const { prototype, name, descriptor, counted } of own) {
    Object.defineProperty(prototype, name, { ...descriptor, value: counted });
  }
  try {
    work();
  } finally {
    for (const { prototype, name, descriptor } of own) Object.defineProperty(prototype, name, descriptor);
  }
  return steps;
}
