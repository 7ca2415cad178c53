/**
 * Household account, 户号: the number under which a utility bills a household (electricity 10 or 13 digits, water
 * and gas 6 to 14, Taiwan's 電號 and 水號 with hyphens and letters).
 */
import { accountShapeAt, accountShapes, parseAccountNumber } from './account-number.ts';
import type { Kind } from './kind.ts';

export const householdAccount: Kind<'household-account'> = {
  id: 'household-account',
  title: { zh: '户号', en: 'household account' },
  nature: 'identifier',
  family: 'account',
  parts: ['account'],
  between: '、,;/|\n\t',
  shapes: accountShapes,
  shapeAt: accountShapeAt,
  parse: parseAccountNumber,
  sample(size, which) {
    const length = size ?? 13;
    return length < 6 || length > 24 ? undefined : `51099${String(which + 1).padStart(length - 5, '0')}`;
  },
};
