/** Unified social credit codes: whose they are, and the check character by a second way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCode, creditCodeCheck } from '../../src/kinds/credit-code.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

/** The 31 characters: digits and the alphabet without I, O, S, V and Z, so that none is taken for a digit or another. */
const CHARACTERS = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((character) => !'IOSVZ'.includes(character));

/** GB 32100-2015: what the first 17 count for times powers of 3, and the last, are nothing by 31. */
function isWhole(code: string): boolean {
  const values = [...code].map((character) => BigInt(CHARACTERS.indexOf(character)));
  const sum = values.slice(0, 17).reduce((total, value, place) => total + value * 3n ** BigInt(place), 0n);
  return (sum + (values[17] ?? 0n)) % 31n === 0n;
}

const seventeen = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 17, maxLength: 17 }).map((all) => all.join(''));

describe('credit-code', () => {
  it.each([
    [
      'a company’s',
      '91210199MA8TEXT001',
      '9|authority 1|category 210199|region MA8TEXT00|organisation 1|check',
      'organisation',
    ],
    [
      'an office’s',
      '11210199MB00000005',
      '1|authority 1|category 210199|region MB0000000|organisation 5|check',
      'organisation',
    ],
    [
      'a sole trader’s',
      '92210199MA8TEXT011',
      '9|authority 2|category 210199|region MA8TEXT01|organisation 1|check',
      'sole-trader',
    ],
    [
      'digits alone',
      '912101040000000090',
      '9|authority 1|category 210104|region 000000009|organisation 0|check',
      'organisation',
    ],
    [
      'small letters',
      '91210199ma8text001',
      '9|authority 1|category 210199|region ma8text00|organisation 1|check',
      'organisation',
    ],
    [
      'full width',
      '９１２１０１９９ＭＡ８ＴＥＸＴ００１',
      '９|authority １|category ２１０１９９|region ＭＡ８ＴＥＸＴ００|organisation １|check',
      'organisation',
    ],
    [
      'groups',
      '91 210199 MA8TEXT00 1',
      '9|authority 1|category 210199|region MA8TEXT00|organisation 1|check',
      'organisation',
    ],
    [
      'half hidden',
      '91210199********01',
      '9|authority 1|category 210199|region ********0|organisation 1|check',
      'organisation',
    ],
    [
      'its beginning hidden: it may be a sole trader’s',
      '**210199MA8TEXT011',
      '*|authority *|category 210199|region MA8TEXT01|organisation 1|check',
      'sole-trader',
    ],
    [
      'its second character hidden',
      '9*210199MA8TEXT001',
      '9|authority *|category 210199|region MA8TEXT00|organisation 1|check',
      'sole-trader',
    ],
  ])('reads %s', (_, value, parts, form) => {
    expect(partsOf(creditCode, value)).toBe(parts);
    expect(creditCode.parse(value)?.form).toBe(form);
  });

  it.each([
    ['17 characters', '91210199MA8TEXT00'],
    ['19 characters', '91210199MA8TEXT0011'],
    ['I, which the set leaves out', '91210199MA8TEXI001'],
    ['O', '91210199MA8TEXO001'],
    ['S, though codes with S are shown here and there', '91340299MA8TEST01K'],
    ['V', '91210199MA8TEXV001'],
    ['Z', '91210199MA8TEXZ001'],
    ['letters in the region', '912101A9MA8TEXT001'],
    ['a letter in the region’s last place', '9121019AMA8TEXT001'],
    ['the organisation code of nine alone', 'MA8TEXT00'],
    ['the registration number of 15 before 2015', '210199000000001'],
    ['the label in front', '信用代码91210199MA8TEXT001'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(creditCode, value)).toBe(NOT_READ);
  });

  it('an identity number has the form of a code too: its label tells', () => {
    expect(creditCode.parse('210199197803120048')?.check).toBe('fails');
  });

  it.each([
    ['holds', '91210199MA8TEXT001', 'holds'],
    ['holds with 0, where the remainder is 0', '912101040000000090', 'holds'],
    ['holds with 0 behind letters', '91340299MA8TEX0130', 'holds'],
    ['holds with Y, the last of the set', '91340299MA8TEX003Y', 'holds'],
    ['holds in small letters', '91340299ma8tex003y', 'holds'],
    ['fails, and the code is read all the same', '91210199MA8TEXT002', 'fails'],
    ['is not asked of a half-masked code', '91210199********01', undefined],
  ] as const)('check character %s', (_, value, check) => {
    expect(creditCode.parse(value)?.check).toBe(check);
  });

  it('check character: every 17 characters have exactly one', () => {
    fc.assert(
      fc.property(seventeen, (code) => {
        expect(CHARACTERS.filter((check) => isWhole(code + check))).toStrictEqual([creditCodeCheck(code)]);
      }),
    );
  });

  it('check character: none where a character is not of the set', () => {
    expect(creditCodeCheck('91340299MA8TEST01')).toBeUndefined();
  });

  it('sample: 18 characters, of a company and of a sole trader by turns', () => {
    expect([0, 1, 2].map((which) => creditCode.sample(undefined, which)?.slice(0, 2))).toStrictEqual([
      '91',
      '92',
      '91',
    ]);
    for (const which of [0, 1, 5]) expect(isWhole(creditCode.sample(18, which) ?? '')).toBe(true);
    expect(creditCode.sample(9, 0)).toBeUndefined();
  });
});
