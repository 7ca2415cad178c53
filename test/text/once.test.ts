/** A constant that is worked out at the first call, and at no other. */
import { expect, it } from 'vitest';
import { once } from '../../src/text/once.ts';

it('is worked out when it is asked for, once', () => {
  const made: object[] = [];
  const constant = once(() => {
    const each = {};
    made.push(each);
    return each;
  });
  expect(made.length).toBe(0);
  expect(constant()).toBe(constant());
  expect(made.length).toBe(1);
});
