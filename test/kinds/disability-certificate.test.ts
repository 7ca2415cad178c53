/** Numbers of disabled persons' certificates: an identity number, and the health data behind it. */
import { describe, expect, it } from 'vitest';
import { disabilityCertificate } from '../../src/kinds/disability-certificate.ts';
import { maskValue } from '../../src/redact/value.ts';
import { planOf } from '../support/plans.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const PARTS = '210199|region 19780312|birth 004|sequence 8|check 4|type 3|grade';

describe('disability-certificate', () => {
  it.each([
    ['20 digits', '21019919780312004843', PARTS],
    [
      'X inside, as the identity number has it',
      '21019919860605009X11',
      '210199|region 19860605|birth 009|sequence X|check 1|type 1|grade',
    ],
    ['a small x', '21019919860605009x74', '210199|region 19860605|birth 009|sequence x|check 7|type 4|grade'],
    ['a new issue', '21019919780312004843B1', `${PARTS} B1|reissue`],
    ['a new issue of two digits', '21019919780312004843B12', `${PARTS} B12|reissue`],
    ['a new issue set off', '21019919780312004843-B1', `${PARTS} B1|reissue`],
    ['blanks between', '210199 19780312 0048 43', PARTS],
    [
      'full width',
      '２１０１９９１９７８０３１２００４８４３',
      '２１０１９９|region １９７８０３１２|birth ００４|sequence ８|check ４|type ３|grade',
    ],
    [
      'the birth day hidden',
      '210199********004843',
      '210199|region ********|birth 004|sequence 8|check 4|type 3|grade',
    ],
    ['the tail hidden', '210199197803120048**', '210199|region 19780312|birth 004|sequence 8|check *|type *|grade'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(disabilityCertificate, value)).toBe(parts);
  });

  it.each([
    ['the identity number alone', '210199197803120048'],
    ['19 digits: the grade is missing', '2101991978031200484'],
    ['type 8', '21019919780312004883'],
    ['type 0', '21019919780312004803'],
    ['grade 5', '21019919780312004845'],
    ['grade 0', '21019919780312004840'],
    ['21 digits', '210199197803120048431'],
    ['a letter behind it, alone', '21019919780312004843B'],
    ['three digits behind the letter', '21019919780312004843B123'],
    ['a letter in place of a digit', '2101991978O312004843'],
    ['a word', '残21019919780312004843'],
    ['a name', '张三'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(disabilityCertificate, value)).toBe(NOT_READ);
  });

  it.each([
    ['holds', '21019919780312004843', 'holds'],
    ['fails, and the number is read all the same', '21019919780312004943', 'fails'],
    ['is not asked of a half-masked number', '210199********004843', undefined],
  ] as const)('check character of the identity number: %s', (_, value, check) => {
    expect(disabilityCertificate.parse(value)?.check).toBe(check);
  });

  it.each(['21019919780312004843', '21019919780312004843B1', '2101991978****004843', '2101991978****0048*3'])(
    'nothing of it shows by base, however much came hidden: %s',
    (value) => {
      expect(maskValue(value, 'disability-certificate', planOf('base')).text).toMatch(/^\*+$/);
      expect(maskValue(value, 'resident-id', planOf('base')).text).toMatch(/^\*+$/);
    },
  );

  it('its column may hold an identity number', () => {
    expect(maskValue('210199197803120048', 'disability-certificate', planOf('base')).text).toBe('21*************048');
  });

  it('sample: 20 characters or 22', () => {
    expect(disabilityCertificate.sample(undefined, 0)).toBe('21019919780312004811');
    expect(disabilityCertificate.sample(22, 0)).toBe('21019919780312004811B1');
    expect(disabilityCertificate.sample(18, 0)).toBeUndefined();
  });
});
