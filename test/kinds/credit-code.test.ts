/** Unified social credit codes: whose they are, and the check character by a second way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCode, creditCodeCheck } from '../../src/kinds/credit-code.ts';
import { maskValue } from '../../src/redact/value.ts';
import { planOf } from '../support/plans.ts';
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

/** GB 11714-1997, by the table of weights. */
function organisationCheck(eight: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const values = [...eight].map((character) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(character));
  const rest = values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) % 11;
  return '0X987654321'.charAt(rest);
}

/** The 14 digits and the one that makes the whole right by ISO 7064 MOD 11,10: it ends with 1. */
function licenceOf(fourteen: string): string {
  const ends = (digits: string): number =>
    [...digits].reduce((product, digit, index) => {
      const sum = (product + Number(digit)) % 10;
      return index === 14 ? sum : ((sum === 0 ? 10 : sum) * 2) % 11;
    }, 10);
  return [...'0123456789'].map((check) => fourteen + check).find((number) => ends(number) === 1) ?? '';
}

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
    ['an identity number', '210199197803120048'],
    ['an identity number with a misprint', '210199197803120049'],
    ['an identity number whose day is none', '210199197813450048'],
    ['an identity number that ends in a letter', '21019919780312004A'],
    ['an identity number, its day hidden and its year not', '2101991978****0048'],
    ['digits alone whose check fails', '912101040000000091'],
    ['an identity number of 15', '210199780312004'],
    ['an organisation code whose check fails', 'MA8TEXT01'],
    ['a passport', 'G00000001'],
    ['nine characters, half hidden', 'MA8T***00'],
    ['10 characters', 'MA8TEXT002'],
    ['the label in front', '信用代码91210199MA8TEXT001'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(creditCode, value)).toBe(NOT_READ);
  });

  it.each([
    ['with a hyphen, as it is printed', '-'],
    ['without', ''],
  ])('reads an organisation code: %s', (_, hyphen) => {
    for (const eight of ['MA8TEXT0', '00000000', '12345678']) {
      const code = `${eight}${hyphen}${organisationCheck(eight)}`;
      expect(partsOf(creditCode, code)).toBe(`${eight}|organisation ${organisationCheck(eight)}|check`);
      expect(creditCode.parse(code)).toMatchObject({ form: 'organisation', check: 'holds' });
    }
  });

  it.each([
    ['a company’s', '21019900000001', 'organisation'],
    ['a foreign company’s', '21019940000001', 'organisation'],
    ['a sole trader’s', '21019960000001', 'sole-trader'],
    ['a sole trader’s, the last', '21019999999999', 'sole-trader'],
  ])('reads the number of an old licence: %s', (_, fourteen, form) => {
    const number = licenceOf(fourteen);
    expect(partsOf(creditCode, number)).toBe(
      `210199|region ${fourteen.slice(6)}|organisation ${number.charAt(14)}|check`,
    );
    expect(creditCode.parse(number)).toMatchObject({ form, check: 'holds' });
    for (const wrong of '0123456789'.replace(number.charAt(14), '')) {
      expect(partsOf(creditCode, fourteen + wrong)).toBe(NOT_READ);
    }
  });

  it.each(['91199119900307AB0', '92209219781231001'])(
    'does not read a code in which a birth day stands, though its check holds: %s…',
    (body) => {
      const code = body + creditCodeCheck(body);
      expect(isWhole(code)).toBe(true);
      expect(creditCode.parse(code)).toBeUndefined();
    },
  );

  it('does not read the number of an old licence in which a birth day may stand', () => {
    expect(partsOf(creditCode, licenceOf('21019978031200'))).toBe(NOT_READ);
  });

  it.each([
    ['a company’s stays', '91210199MA8TEXT001', '91210199MA8TEXT001'],
    ['a sole trader’s', '92210199MA8TEXT011', '92**************11'],
    ['an identity number in its column', '210199197803120048', '21*************048'],
    ['an identity number of 15', '210199780312004', '21**********004'],
    ['an identity number with a misprint', '210199197803120049', '21*************049'],
    ['a passport in its column', 'G00000001', '*********'],
  ])('base: %s', (_, value, expected) => {
    expect(maskValue(value, 'credit-code', planOf('base')).text).toBe(expected);
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
