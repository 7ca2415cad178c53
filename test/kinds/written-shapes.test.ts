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

/** Kinds that step over no invisible sign, or not behind a bracket. A mark takes their values out of every shape. */
const UNSTEPPING: readonly string[] = ['hong-kong-id', 'wechat-id', 'ip-address', 'mac-address', 'birth-date'];

/** The pattern with other digits, and other letters where its own are capitals. */
function valuesLike(pattern: string): fc.Arbitrary<string> {
  const drawn = { minLength: pattern.length, maxLength: pattern.length };
  const digits = fc.array(fc.nat(9), drawn);
  const letters = fc.array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef'), drawn);
  return fc.tuple(digits, letters).map(([digit, letter]) =>
    Array.from(pattern, (unit, at) => {
      if (/[0-9]/.test(unit)) return String(digit[at]);
      return /[A-Z]/.test(unit) ? letter[at] : unit;
    }).join(''),
  );
}

describe('written shapes of the kinds', () => {
  it.each(patterned.filter(({ id }) => !UNSTEPPING.includes(id)))(
    '$id: $pattern is read as the grammar reads it, and so is what has other digits and letters',
    ({ kind, pattern }) => {
      const check = (value: string): void => {
        expect(withoutShape(kind.parse(value), value.length)).toStrictEqual(
          withoutShape(byGrammar(kind, value), value.length),
        );
      };
      check(pattern);
      fc.assert(fc.property(valuesLike(pattern), check), { numRuns: 100 });
    },
  );

  it.each(patterned.filter(({ id }) => UNSTEPPING.includes(id)))(
    '$id: $pattern has the parts that the grammar gives where one of its characters is hidden',
    ({ kind, pattern }) => {
      const check = (value: string): void => {
        const reading = kind.parse(value);
        if (reading?.shape === undefined) return;
        const hidden = kind.parse(value.replace(/[0-9A-Za-z](?=[^0-9A-Za-z]*$)/, '*'));
        expect(hidden?.shape).toBeUndefined();
        expect([hidden?.parts, hidden?.form]).toStrictEqual([reading.parts, reading.form]);
      };
      expect(kind.parse(pattern)?.shape).toBeDefined();
      check(pattern);
      fc.assert(fc.property(valuesLike(pattern), check), { numRuns: 30 });
    },
  );

  it.each(patterned.filter(({ pattern }) => /^[0-9 +()-]+$/.test(pattern)))(
    '$id: $pattern in full width is read as in half width',
    ({ id, kind, pattern }) => {
      const wide = Array.from(pattern, (unit) =>
        String.fromCharCode(unit.charCodeAt(0) + (unit === ' ' ? 0x2fe0 : 0xfee0)),
      );
      if (kind.family === 'phone') expect(kind.parse(wide.join(''))).toBe(kind.parse(pattern));
      expect(withoutShape(kind.parse(wide.join('')), pattern.length)).toStrictEqual(
        withoutShape(UNSTEPPING.includes(id) ? kind.parse(pattern) : byGrammar(kind, wide.join('')), pattern.length),
      );
    },
  );

  it('a template that its kind does not read is refused when the table is made', () => {
    expect(() => writtenShapes(['1'], {}, () => undefined)).toThrow(RangeError);
  });

  it('more templates of one length than are told at once are refused when the table is made', () => {
    const templates = Array.from({ length: 32 }, (_, at) => String.fromCharCode(0x41 + at));
    expect(() => writtenShapes(templates, {}, () => ({ parts: [] }))).toThrow(RangeError);
    expect(writtenShapes(templates.slice(1), {}, () => ({ parts: [] })).shapeAt('B')).toBe(0);
  });

  it('more signs beyond ASCII than are told at once are refused when the table is made', () => {
    const signs = Array.from({ length: 64 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
    expect(() => writtenShapes(['A'], { A: signs }, () => ({ parts: [] }))).toThrow(RangeError);
    const { shapeAt } = writtenShapes(['A'], { A: signs.slice(1) }, () => ({ parts: [] }));
    expect(shapeAt(signs.charAt(1))).toBe(0);
    expect(shapeAt(signs.charAt(63))).toBe(0);
    expect(shapeAt(signs.charAt(0))).toBe(-1);
  });
});
