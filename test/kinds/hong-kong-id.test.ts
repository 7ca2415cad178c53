/** Hong Kong identity card numbers, and the check character by a second way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hongKongId, hongKongIdCheck } from '../../src/kinds/hong-kong-id.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

/** Letters and blank as 10 to 36, times 9 to 1 from the left, are nothing by 11; the check counts 10 for A. */
function isWhole(id: string): boolean {
  const values = [...id.padStart(9, ' ')].map((character) =>
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ '.indexOf(character),
  );
  return values.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11 === 0;
}

const PARTS = 'Z|prefix 999999|number 0|check';

describe('hong-kong-id', () => {
  it.each([
    ['brackets', 'Z999999(0)', PARTS],
    ['full-width brackets', 'Z999999（0）', PARTS],
    ['one bracket alone', 'Z999999(0', PARTS],
    ['no brackets', 'Z9999990', PARTS],
    ['a hyphen', 'Z999999-0', PARTS],
    ['blanks', 'Z 999999 (0)', PARTS],
    ['square brackets', 'Z999999[0]', PARTS],
    ['a small letter', 'z999999(0)', 'z|prefix 999999|number 0|check'],
    ['full width', 'Ｚ９９９９９９（０）', 'Ｚ|prefix ９９９９９９|number ０|check'],
    ['A as check', 'Z990003(A)', 'Z|prefix 990003|number A|check'],
    ['two letters', 'XX000000(0)', 'XX|prefix 000000|number 0|check'],
    ['two letters, no brackets', 'XX0000000', 'XX|prefix 000000|number 0|check'],
    ['the end hidden', 'Z999***(*)', 'Z|prefix 999***|number *|check'],
    ['the letter hidden', '*999999(0)', '*|prefix 999999|number 0|check'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(hongKongId, value)).toBe(parts);
  });

  it.each([
    ['five digits', 'Z99999(0)'],
    ['seven digits and a check', 'Z9999999(0)'],
    ['B as check', 'Z999999(B)'],
    ['three letters', 'XXX000000(0)'],
    ['no letter', '1999999(0)'],
    ['a passport', 'EA1234567'],
    ['a permit', 'CA0123456'],
    ['a half-masked permit', 'CA01***56'],
    ['a Taiwan number', 'F199999985'],
    ['a slash', 'Z999999/0'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(hongKongId, value)).toBe(NOT_READ);
  });

  it('what looks like a passport of the mainland is a card’s where its check holds, or where it is bracketed', () => {
    const check = hongKongIdCheck('EA123456');
    expect(partsOf(hongKongId, `EA123456${check}`)).toBe(`EA|prefix 123456|number ${check}|check`);
    expect(partsOf(hongKongId, 'EA123456(7)')).toBe('EA|prefix 123456|number 7|check');
  });

  it.each([
    ['holds', 'Z999999(0)', 'holds'],
    ['holds of two letters', 'XX000000(0)', 'holds'],
    ['fails, and the number is read all the same', 'Z999999(1)', 'fails'],
    ['is not asked of a half-masked number', 'Z999***(*)', undefined],
  ] as const)('check character %s', (_, value, check) => {
    expect(hongKongId.parse(value)?.check).toBe(check);
  });

  it('check character: every body has exactly one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,2}[0-9]{6}$/), (body) => {
        expect([...'0123456789A'].filter((check) => isWhole(body + check))).toStrictEqual([hongKongIdCheck(body)]);
      }),
    );
  });

  it('sample: one letter or two', () => {
    for (const size of [8, 9]) expect(isWhole(hongKongId.sample(size, 3) ?? '')).toBe(true);
    expect(hongKongId.sample(10, 0)).toBeUndefined();
  });
});
