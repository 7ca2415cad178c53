/** Written shapes say what the grammar says, of every template and of values near it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { Kind, Reading } from '../../src/kinds/kind.ts';
import { writtenShapes } from '../../src/kinds/written-shapes.ts';

const patterned = kinds.flatMap((kind) =>
  (kind.shapes ?? []).flatMap(({ pattern }) => (pattern === undefined ? [] : [{ id: kind.id, pattern, kind }])),
);

/** The grammar's own reading: a soft hyphen behind the value takes it out of every shape, and stays a separator. */
function byGrammar(kind: Kind, value: string): Reading | undefined {
  const reading = kind.parse(`${value}\u00ad`);
  expect(reading?.shape).toBeUndefined();
  return reading;
}

/** @param length units of the value itself */
function withoutShape(reading: Reading | undefined, length: number): unknown {
  if (reading === undefined) return undefined;
  const { parts, form, check, bare } = reading;
  return {
    parts: parts.map(({ name, start, end }) => ({ name, start, end: Math.min(end, length) })),
    form,
    check,
    bare,
  };
}

describe('written shapes of the kinds', () => {
  it.each(patterned)(
    '$id: $pattern is read as the grammar reads it, and so is what has other digits',
    ({ kind, pattern }) => {
      const digits = fc.array(fc.nat(9), { minLength: pattern.length, maxLength: pattern.length });
      fc.assert(
        fc.property(digits, (drawn) => {
          const value = Array.from(pattern, (unit, at) => (/[0-9]/.test(unit) ? String(drawn[at]) : unit)).join('');
          expect(withoutShape(kind.parse(value), value.length)).toStrictEqual(
            withoutShape(byGrammar(kind, value), value.length),
          );
        }),
        { numRuns: 300 },
      );
      expect(withoutShape(kind.parse(pattern), pattern.length)).toStrictEqual(
        withoutShape(byGrammar(kind, pattern), pattern.length),
      );
    },
  );

  it.each(patterned.filter(({ pattern }) => /^[0-9 +()-]+$/.test(pattern)))(
    '$id: $pattern in full width is read as in half width',
    ({ kind, pattern }) => {
      const wide = Array.from(pattern, (unit) =>
        String.fromCharCode(unit.charCodeAt(0) + (unit === ' ' ? 0x2fe0 : 0xfee0)),
      );
      if (kind.family === 'phone') expect(kind.parse(wide.join(''))).toBe(kind.parse(pattern));
      expect(withoutShape(kind.parse(wide.join('')), pattern.length)).toStrictEqual(
        withoutShape(byGrammar(kind, wide.join('')), pattern.length),
      );
    },
  );

  it('a template that its kind does not read is refused when the table is made', () => {
    expect(() =>
      writtenShapes(
        ['1'],
        () => undefined,
        [],
        () => true,
      ),
    ).toThrow(RangeError);
  });
});
