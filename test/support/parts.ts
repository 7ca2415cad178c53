/**
 * How a kind read a value, as one line for tables: each part's own text and its name, `张|surname 三|given`; `not read`
 * where the value is none of the kind. What stands between parts is left out.
 */
import type { Kind } from '../../src/kinds/kind.ts';

export const NOT_READ = 'not read';

export function partsOf(kind: Kind, value: string): string {
  const reading = kind.parse(value);
  if (reading === undefined) return NOT_READ;
  return reading.parts.map(({ name, start, end }) => `${value.slice(start, end)}|${name}`).join(' ');
}
