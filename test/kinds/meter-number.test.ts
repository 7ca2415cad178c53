/** Meter numbers: what is printed on a meter of power, water, gas or heat. */
import { describe, expect, it } from 'vitest';
import { meterNumber } from '../../src/kinds/meter-number.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('meter-number', () => {
  it.each([
    ['12 digits, the address of a power meter', '000000000123', '000000000123|account'],
    ['22 digits, its bar code', '4430001000000000000001', '4430001000000000000001|account'],
    ['7 digits of a water meter', '0023452', '0023452|account'],
    ['groups', '0023 4520', '0023 4520|account'],
    ['No. in front', 'No.0023452', 'No.0023452|account'],
    ['full width', '００２３４５２', '００２３４５２|account'],
    ['half hidden', '00***52', '00***52|account'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(meterNumber, value)).toBe(parts);
  });

  it.each([
    ['3 digits', '123'],
    ['25 digits', '1'.repeat(25)],
    ['a plus, as in a number that a spreadsheet has cut', '4.43E+21'],
    ['the label in front', '表号0023452'],
    ['a reading with its unit', '1234度'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(meterNumber, value)).toBe(NOT_READ);
  });

  it('sample: 12 digits, or 6 to 24', () => {
    expect(meterNumber.sample(undefined, 0)).toBe('002300000001');
    for (const size of [6, 22, 24]) expect(meterNumber.sample(size, 3)).toHaveLength(size);
    for (const size of [5, 25]) expect(meterNumber.sample(size, 0)).toBeUndefined();
  });
});
