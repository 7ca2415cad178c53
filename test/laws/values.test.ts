/** The promises that hold for every value, kind and pack. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindId, kindById, kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { charactersOf, viewOf } from '../../src/masks/view.ts';
import { countMarks } from '../../src/redact/floor.ts';
import { isHidden } from '../../src/redact/marks.ts';
import type { Outcome } from '../../src/redact/outcome.ts';
import { maskValue, redactValue } from '../../src/redact/value.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { boundaries, isSeparator } from '../../src/text/characters.ts';
import { pairs, planOf, withoutShortWays } from '../support/plans.ts';
import { hostileValues, samplesOf, valueFor } from '../support/values.ts';
import { isSubsequence, visibleCharacters } from '../support/visible.ts';

const RUNS = { numRuns: 150 };

/** The kind that read a value in the field of another. */
function readerOf(kind: Kind, value: string): Kind | undefined {
  if (kind.parse(value) !== undefined) return kind;
  return (kind.siblings ?? []).map(kindById).find((each) => each?.parse(value) !== undefined);
}

function checkPair(plan: Plan, kind: Kind<KindId>, value: string): void {
  const { text, status } = maskValue(value, kind.id, plan);
  const outcomes = redactValue(value, kind, undefined, plan);

  // Findings are ordered and disjoint and lie inside the value.
  let edge = 0;
  for (const { start, end } of outcomes) {
    expect(start).toBeGreaterThanOrEqual(edge);
    expect(end).toBeGreaterThanOrEqual(start);
    edge = end;
  }
  expect(edge).toBeLessThanOrEqual(value.length);

  // Idempotent.
  expect(maskValue(text, kind.id, plan).text).toBe(text);

  // Nothing is shown that was not there, and nothing in another order: by the marks of the kind that read it (张某).
  const shown = (textOf: (outcome: Outcome) => string): readonly string[] =>
    outcomes.flatMap((each) => visibleCharacters(textOf(each), kindById(each.kind) as Kind<KindId>));
  if (status !== 'covered-whole' || text !== value) {
    expect(
      isSubsequence(
        shown((each) => each.text),
        shown(({ start, end }) => value.slice(start, end)),
      ),
    ).toBe(true);
  }

  for (const outcome of outcomes) {
    const source = value.slice(outcome.start, outcome.end);
    const reader = kindById(outcome.kind) as Kind<KindId>;
    // Fail closed: what comes out whole was read and is kept by a rule, or holds nothing to hide, or came hidden.
    if (outcome.text === source && visibleCharacters(source, kind).length > 0) {
      const rule = plan.kinds.get(outcome.kind);
      expect(['kept', 'already-masked']).toContain(outcome.status);
      expect(reader.parse(source)).toBeDefined();
      if (outcome.status === 'kept' && rule?.action !== 'keep') {
        const cut = rule?.hide(viewOf(source, reader, reader.parse(source) ?? { parts: [] }));
        expect(cut?.spans).toEqual([]);
      }
    }
    // Covered whole is whole.
    if (outcome.status === 'covered-whole') expect(visibleCharacters(outcome.text, kind)).toEqual([]);
    // The floor holds for what is masked.
    const floor = plan.floors.get(outcome.kind);
    const reading = reader.parse(source);
    if (
      outcome.status === 'masked' &&
      floor !== undefined &&
      reading !== undefined &&
      outcome.text.length === source.length
    ) {
      const before = viewOf(source, reader, reading);
      const after = viewOf(outcome.text, reader, reading);
      expect(countMarks(after, reader)).toBeGreaterThanOrEqual(Math.min(floor.hidden, charactersOf(before).count));
    }
    // Whole characters: no cluster of the source is cut.
    if (outcome.status === 'masked' && outcome.text.length === source.length) {
      const edges = new Set(boundaries(source));
      for (let at = 1; at < source.length; at += 1) {
        const differs = outcome.text.charCodeAt(at) !== source.charCodeAt(at);
        if (differs !== (outcome.text.charCodeAt(at - 1) !== source.charCodeAt(at - 1))) {
          expect(edges.has(at) || source.charCodeAt(at - 1) === outcome.text.charCodeAt(at - 1)).toBe(true);
        }
      }
    }
  }
}

describe('promises for values, over every kind in every pack', () => {
  it.each(pairs)('1, 2, 4, 6, 9 hold for whatever comes: $name', ({ plan, kind }) => {
    fc.assert(
      fc.property(valueFor(kind), (value) => checkPair(plan, kind, value)),
      RUNS,
    );
  });

  it.each(pairs)('1, 2, 4, 6, 9 hold for samples and hostile values: $name', ({ plan, kind }) => {
    for (const value of [...samplesOf(kind), ...hostileValues.map(([, hostile]) => hostile)])
      checkPair(plan, kind, value);
  });

  it.each(kinds.map((kind) => ({ id: kind.id, kind })))(
    '1: an identifier never comes out whole by base: $id',
    ({ kind }) => {
      if (kind.nature === 'kept' || kind.id === 'waybill-number') return;
      for (const sample of samplesOf(kind)) {
        const { text, status } = maskValue(sample, kind.id, planOf('base'));
        const isOrganisation = kind.id === 'credit-code' && kind.parse(sample)?.form === 'organisation';
        if (isOrganisation) expect(status).toBe('kept');
        else expect(text, `a sample of ${kind.id}`).not.toBe(sample);
      }
    },
  );

  it('6: lone surrogates and private-use characters survive where they are not hidden', () => {
    const plan = planOf('base');
    expect(maskValue('\ue000明', 'person-name', plan).text).toBe('\ue000*');
    expect(maskValue('𠮷野家', 'person-name', plan).text).toBe('𠮷**');
    expect(maskValue('葛\u{e0100}城', 'person-name', plan).text).toBe('葛\u{e0100}*');
    expect(maskValue('\ud842明', 'person-name', plan).text).toBe('\ud842*');
  });

  it.each(pairs)('7: same in, same out, whatever was masked before: $name', ({ plan, kind }) => {
    const values = samplesOf(kind);
    const once = values.map((value) => maskValue(value, kind.id, plan));
    const again = [...values].reverse().map((value) => maskValue(value, kind.id, plan));
    expect(again.reverse()).toEqual(once);
  });

  it.each(pairs)('7: short ways make a value fast and change nothing: $name', ({ plan, kind }) => {
    const rule = plan.kinds.get(kind.id);
    expect(rule?.stencils?.all.length).toBe(kind.shapes?.length);
    const slow = withoutShortWays(plan);
    const same = (value: string): void => {
      expect(redactValue(value, kind, undefined, plan)).toEqual(redactValue(value, kind, undefined, slow));
      expect(maskValue(value, kind.id, plan)).toEqual(maskValue(value, kind.id, slow));
    };
    for (const value of [...samplesOf(kind), ...hostileValues.map(([, hostile]) => hostile)]) same(value);
    fc.assert(fc.property(valueFor(kind), same), RUNS);
  });

  it.each(kinds.filter(({ shapes }) => shapes !== undefined).map((kind) => ({ id: kind.id, kind })))(
    'a plain shape is what it says, of every value: $id',
    ({ kind }) => {
      const { shapes = [] } = kind;
      expect(shapes.map(({ shape }) => shape)).toEqual(shapes.map((_, index) => index));
      const check = (value: string): void => {
        const reading = kind.parse(value);
        const told = kind.shapeAt?.(value) ?? -1;
        if (told >= 0) expect(reading?.shape).toBe(told);
        if (reading?.shape === undefined) return;
        const shape = shapes[reading.shape];
        expect(reading).toBe(shape);
        expect(value.length).toBe(shape?.length);
        const { count, starts, ends } = charactersOf(viewOf(value, kind, reading));
        const pattern = shape?.pattern ?? '0'.repeat(value.length);
        const expected = charactersOf(viewOf(pattern, kind, reading));
        expect([count, starts.slice(0, count), ends.slice(0, count)]).toEqual([
          expected.count,
          expected.starts.slice(0, count),
          expected.ends.slice(0, count),
        ]);
        for (let at = 0; at < value.length; at += 1) {
          if (starts.slice(0, count).includes(at)) continue;
          expect(isSeparator(value.charCodeAt(at))).toBe(isSeparator(pattern.charCodeAt(at)));
        }
        expect(countMarks(viewOf(value, kind, reading), kind)).toBe(0);
      };
      fc.assert(fc.property(valueFor(kind), check), RUNS);
      const plain = samplesOf(kind).filter((value) => kind.parse(value)?.shape !== undefined);
      expect(plain.length).toBeGreaterThan(0);
      plain.forEach(check);
    },
  );

  it.each(kinds.map((kind) => ({ id: kind.id, kind })))(
    'a kind is total and its parts are ordered, disjoint and inside: $id',
    ({ kind }) => {
      fc.assert(
        fc.property(valueFor(kind), (value) => {
          const reading = kind.parse(value);
          let edge = 0;
          for (const part of reading?.parts ?? []) {
            expect(kind.parts).toContain(part.name);
            expect(part.start).toBeGreaterThanOrEqual(edge);
            expect(part.end).toBeGreaterThan(part.start);
            edge = part.end;
          }
          expect(edge).toBeLessThanOrEqual(value.length);
          if (reading?.form !== undefined) expect(kind.forms).toContain(reading.form);
          // Plain is plain: each unit is a character, and none a mask mark.
          if (reading?.plain === true) {
            expect(boundaries(value)).toHaveLength(value.length + 1);
            for (let at = 0; at < value.length; at += 1) expect(isHidden(value.charCodeAt(at), kind)).toBe(false);
          }
        }),
        RUNS,
      );
      for (const sample of samplesOf(kind)) expect(readerOf(kind, sample)?.id).toBe(kind.id);
    },
  );
});
