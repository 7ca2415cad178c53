/** A text with splices laid over it is what is written piece by piece. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Splice, spliced } from '../../src/text/splice.ts';
import { lengthOf, sliceOf, unitAt } from '../../src/text/unit-at.ts';

/** Unit by unit. */
function byUnits(text: string, splices: readonly Splice[]): string {
  const units = Array.from({ length: text.length + 1 }, (_, at) => text.charAt(at));
  for (const { start, end, text: put } of splices) {
    for (let at = start; at < end; at += 1) units[at] = '';
    units[start] = end > start ? put : put + units[start];
  }
  return units.join('');
}

const piece = fc
  .array(fc.constantFrom('张', '1', '*', '\ud842', '𠮷'), { maxLength: 4 })
  .map((units) => units.join(''));
const drawn = fc.array(fc.tuple(piece, piece, piece), { maxLength: 3 });

describe('spliced', () => {
  it('is what is written unit by unit, whatever is put in, between or at either end', () => {
    fc.assert(
      fc.property(drawn, piece, (triples, last) => {
        const splices: Splice[] = [];
        let text = '';
        for (const [before, gone, put] of triples) {
          text += before;
          splices.push({ start: text.length, end: text.length + gone.length, text: put });
          text += gone;
          // Two splices at one place cannot be told apart unit by unit.
          text += '|';
        }
        text += last;
        expect(spliced(text, splices)).toBe(byUnits(text, splices));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['张三', 1, 2, '*', '张*'],
    ['张三', 0, 1, '*', '*三'],
    ['张小雨', 1, 3, '**', '张**'],
    ['张小雨', 1, 2, '＊', '张＊雨'],
    ['张小雨', 0, 3, '***', '***'],
    ['张小雨', 1, 3, '某某某', '张某某某'],
    ['张小雨', 3, 3, '*', '张小雨*'],
    ['张小雨', 0, 0, '', '张小雨'],
    ['13800000001', 3, 9, '******', '138******01'],
    ['13800000001', 0, 9, '', '01'],
    ['13800000001', 9, 11, '', '138000000'],
  ])('%s, from %i to %i: %j', (text, start, end, put, after) => {
    expect(spliced(text, [{ start, end, text: put }])).toBe(after);
  });

  it('puts two splices at one place in their order', () => {
    const at = { start: 0, end: 0 };
    expect(
      spliced('张三', [
        { ...at, text: 'a' },
        { ...at, text: 'b' },
      ]),
    ).toBe('ab张三');
  });
});

describe('a text of any make', () => {
  it.each([
    ['in one piece', '13800000001'],
    ['a slice', 'x13800000001'.slice(1)],
    ['joined', ['138000', '00001'].reduce((left, right) => left + right)],
    ['two bytes a unit', '张小雨'],
    ['nothing', ''],
  ])('%s: is read as by its own methods', (_, text) => {
    expect(lengthOf(text)).toBe(text.length);
    expect(sliceOf(text, 1)).toBe(text.slice(1));
    expect(sliceOf(text, 1, -1)).toBe(text.slice(1, -1));
    for (let at = 0; at < text.length; at += 1) expect(unitAt(text, at)).toBe(text.charCodeAt(at));
  });
});
