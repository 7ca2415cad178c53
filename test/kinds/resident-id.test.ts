/** Resident identity numbers: 18 and 15 characters, permits of the same form, and the check character by a second way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residentId, residentIdCheck } from '../../src/kinds/resident-id.ts';
import { maskValue } from '../../src/redact/value.ts';
import { planOf } from '../support/plans.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const PARTS = '210199|region 19780312|birth 004|sequence 8|check';

/** ISO 7064 over the whole number: the sum of each character times 2^(18 - place) leaves 1 by 11. No table of weights. */
function isPureSystem(number: string): boolean {
  const values = [...number].map((character) => (character === 'X' ? 10n : BigInt(character)));
  return values.reduce((rest, value) => (rest * 2n + value) % 11n, 0n) === 1n;
}

const seventeenDigits = fc.stringMatching(/^[0-9]{17}$/);

describe('resident-id', () => {
  it.each([
    ['18 digits', '210199197803120048', PARTS],
    ['check character X', '21019919860605009X', '210199|region 19860605|birth 009|sequence X|check'],
    ['a small x', '21019919860605009x', '210199|region 19860605|birth 009|sequence x|check'],
    ['the roman numeral ten', '21019919860605009Ⅹ', '210199|region 19860605|birth 009|sequence Ⅹ|check'],
    ['the small roman numeral ten', '21019919860605009ⅹ', '210199|region 19860605|birth 009|sequence ⅹ|check'],
    [
      'full width',
      '２１０１９９１９７８０３１２００４８',
      '２１０１９９|region １９７８０３１２|birth ００４|sequence ８|check',
    ],
    ['full-width X', '21019919860605009Ｘ', '210199|region 19860605|birth 009|sequence Ｘ|check'],
    ['blanks between the parts', '210199 19780312 0048', PARTS],
    ['hyphens between the parts', '210199-19780312-0048', PARTS],
    ['long dashes', '210199—19780312—0048', PARTS],
    ['dots', '210199.19780312.0048', PARTS],
    ['a bracketed region', '（210199）197803120048', PARTS],
    ['a line end inside, as cells wrap', '210199197803\n120048', '210199|region 197803\n12|birth 004|sequence 8|check'],
    ['a zero-width space inside', '210199\u200b197803120048', PARTS],
    ['blanks in groups of four', '2101 9919 7803 1200 48', '2101 99|region 19 7803 12|birth 00 4|sequence 8|check'],
    ['the first generation: 15 digits', '210199780312004', '210199|region 780312|birth 004|sequence'],
    ['15 digits in groups', '210199 780312 004', '210199|region 780312|birth 004|sequence'],
    ['a permit of a Hong Kong resident', '810000199103045116', '810000|region 19910304|birth 511|sequence 6|check'],
    ['a permit of a Macau resident', '820000199103045118', '820000|region 19910304|birth 511|sequence 8|check'],
    ['a permit of a Taiwan resident', '830000199509183336', '830000|region 19950918|birth 333|sequence 6|check'],
    ['a foreigner’s card of 2023', '931840198503120013', '931840|region 19850312|birth 001|sequence 3|check'],
    ['the foreigners’ card before it', 'USA210190010101', 'USA|country 2101|region 900101|birth 01|sequence'],
    ['the same, half hidden', 'USA2101******01', 'USA|country 2101|region ******|birth 01|sequence'],
    ['the birth day hidden', '210199********0048', '210199|region ********|birth 004|sequence 8|check'],
    ['hidden by circles', '210199○○○○○○○○0048', '210199|region ○○○○○○○○|birth 004|sequence 8|check'],
    [
      'hidden by full-width stars',
      '21＊＊＊＊＊＊＊＊＊＊＊＊＊048',
      '21＊＊＊＊|region ＊＊＊＊＊＊＊＊|birth ＊04|sequence 8|check',
    ],
    ['the end hidden', '21019919780312****', '210199|region 19780312|birth ***|sequence *|check'],
    ['15 digits, half hidden', '210199******004', '210199|region ******|birth 004|sequence'],
    ['a region that was never given out', '000000197803120048', '000000|region 19780312|birth 004|sequence 8|check'],
    [
      'a day that is none: a misprint is still a person’s',
      '210199197813450048',
      '210199|region 19781345|birth 004|sequence 8|check',
    ],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(residentId, value)).toBe(parts);
  });

  it.each([
    ['17 characters', '21019919780312004'],
    ['19 characters', '2101991978031200480'],
    ['16 digits: neither generation', '2101991978031200'],
    ['a disability certificate: the number and two digits of health data', '21019919780312004843'],
    ['an X before the end', '21019919860605X091'],
    ['an X at the beginning', 'X10199197803120048'],
    ['another letter at the end', '21019919780312004A'],
    ['a 15-digit number with X', '21019978031200X'],
    ['hidden by X, which is a check character too', '210199XXXXXXXX0048'],
    ['O for 0', '21O199197803120048'],
    ['the label in front', '身份证210199197803120048'],
    ['a word behind', '210199197803120048号'],
    ['a slash, which stands between two numbers', '210199/197803120048'],
    ['a number that a spreadsheet has cut', '2.10199E+17'],
    ['an apostrophe of a spreadsheet', "'210199197803120048"],
    ['two letters and 13 digits: a waybill number’s shape', 'SF0000000000001'],
    ['four letters and 11 digits', 'USAA10190010101'],
    ['a Hong Kong number', 'Z999999(0)'],
    ['a Taiwan number', 'F199999985'],
    ['a mobile number', '13800000001'],
    ['a name', '张三'],
    ['nothing', ''],
    ['separators only', ' - '],
    ['more than any number is long', '2'.repeat(65)],
  ])('does not read %s', (_, value) => {
    expect(partsOf(residentId, value)).toBe(NOT_READ);
  });

  it.each([
    ['holds', '210199197803120048', 'holds'],
    ['holds with X', '21019919860605009X', 'holds'],
    ['holds with a small x', '21019919860605009x', 'holds'],
    ['holds with separators and full width', '２１０１９９ １９７８０３１２ ００４８', 'holds'],
    ['holds for a permit', '810000199103045116', 'holds'],
    ['holds for a specimen of the permit', '830000199201300022', 'holds'],
    ['fails, and the number is read all the same', '210199197803120049', 'fails'],
    ['fails where two digits are swapped', '210199197803210048', 'fails'],
    ['is not asked of 15 digits', '210199780312004', undefined],
    ['is not asked of a half-masked number', '210199********0048', undefined],
  ] as const)('check character %s', (_, value, check) => {
    expect(residentId.parse(value)?.check).toBe(check);
  });

  it('digits in a row give one reading for all of them', () => {
    const { shapes = [] } = residentId;
    expect(residentId.parse('210199197803120048')).toBe(shapes[0]);
    expect(residentId.parse('21019919860605009x')).toBe(shapes[0]);
    expect(residentId.parse('210199197803120049')).toBe(shapes[1]);
    expect(residentId.parse('21019919860605008X')).toBe(shapes[1]);
    expect(residentId.parse('210199780312004')).toBe(shapes[2]);
    expect(residentId.parse('210199 197803120048')?.shape).toBeUndefined();
  });

  it.each([
    ['a disability certificate: covered whole', '21019919780312004843', '********************'],
    ['a Taiwan number', 'F199999985', 'F1******85'],
    ['a Hong Kong number', 'Z999999(0)', 'Z9****9(0)'],
    ['a Macau number', '5/123456/7', '5/1****6/7'],
    ['a permit', 'H0000000100', 'H0*******00'],
    ['a passport', 'E00000001', 'E0*****01'],
    ['a short passport', 'K00001', '******'],
    ['several documents', '210199197803120048、Z999999(0)', '21*************048、Z9****9(0)'],
    ['a credit code: it may be a misprint', '91210199MA8TEXT001', '******************'],
    ['a day: whose it is nobody knows', '19780312', '********'],
    ['a day with hyphens', '1978-03-12', '****-**-**'],
    ['a mobile number', '13800000001', '***********'],
    ['a name', '张三', '**'],
  ])('its column by base: %s', (_, value, expected) => {
    expect(maskValue(value, 'resident-id', planOf('base')).text).toBe(expected);
  });

  it('check character: every 17 digits have exactly one, the same by the weights and by ISO 7064’s pure system', () => {
    fc.assert(
      fc.property(seventeenDigits, (digits) => {
        const holding = [...'0123456789X'].filter((check) => isPureSystem(digits + check));
        expect(holding).toStrictEqual([residentIdCheck(digits)]);
      }),
    );
  });

  it('check character: sees one wrong digit and two neighbours swapped', () => {
    fc.assert(
      fc.property(seventeenDigits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, place, step) => {
        const check = residentIdCheck(digits);
        const wrong = String((Number(digits[place]) + step) % 10);
        expect(residentIdCheck(digits.slice(0, place) + wrong + digits.slice(place + 1))).not.toBe(check);
        const [left = '', right = ''] = digits.slice(Math.min(place, 15));
        if (left === right) return;
        const swapped = digits.slice(0, Math.min(place, 15)) + right + left + digits.slice(Math.min(place, 15) + 2);
        expect(residentIdCheck(swapped)).not.toBe(check);
      }),
    );
  });

  it.each([
    ['18 characters unless asked', undefined, 18],
    ['18 characters', 18, 18],
    ['15 digits', 15, 15],
  ])('sample: %s, of a county that is none', (_, size, length) => {
    for (const which of [0, 1, 2, 3]) {
      const sample = residentId.sample(size, which) ?? '';
      expect(sample).toHaveLength(length);
      expect(sample).toMatch(/^(210199|340299|659999)/);
      if (length === 18) expect(isPureSystem(sample)).toBe(true);
    }
  });

  it('sample: no other size', () => {
    expect(residentId.sample(17, 0)).toBeUndefined();
  });
});
