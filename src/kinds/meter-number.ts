/** Meter number, 表号: the number on a meter (electricity 12 or 22 digits, water and gas shorter). It leads to one flat. */
import { accountShapeAt, accountShapes, parseAccountNumber } from './account-number.ts';
import type { Kind } from './kind.ts';

export const meterNumber: Kind<'meter-number'> = {
  id: 'meter-number',
  title: { zh: '表号', en: 'meter number' },
  nature: 'identifier',
  family: 'account',
  parts: ['account'],
  between: '、,;/|\n\t',
  shapes: accountShapes,
  shapeAt: accountShapeAt,
  parse: parseAccountNumber,
  sample(size, which) {
    const length = size ?? 12;
    return length < 6 || length > 24 ? undefined : `0023${String(which + 1).padStart(length - 4, '0')}`;
  },
};
