/** MAC addresses in all four spellings. */
import { describe, expect, it } from 'vitest';
import { macAddress } from '../../src/kinds/mac-address.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

const GROUPS = '00|manufacturer 00|manufacturer 5E|manufacturer 00|device 53|device 01|device';

describe('mac-address', () => {
  it.each([
    ['colons', '00:00:5E:00:53:01', GROUPS],
    ['hyphens', '00-00-5E-00-53-01', GROUPS],
    ['blanks', '00 00 5E 00 53 01', GROUPS],
    ['small letters', '00:00:5e:00:53:01', GROUPS.replace('5E', '5e')],
    ['full-width colons', '00：00：5E：00：53：01', GROUPS],
    ['dots and groups of four', '0000.5E00.5301', '0000|manufacturer 5E00|device 5301|device'],
    ['no sign', '00005E005301', '00005E|manufacturer 005301|device'],
    [
      'EUI-64',
      '00:00:5E:EF:10:00:00:01',
      '00|manufacturer 00|manufacturer 5E|manufacturer EF|device 10|device 00|device 00|device 01|device',
    ],
    [
      'half hidden',
      '00:00:5E:**:**:**',
      '00|manufacturer 00|manufacturer 5E|manufacturer **|device **|device **|device',
    ],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(macAddress, value)).toBe(parts);
  });

  it.each([
    ['five groups', '00:00:5E:00:53'],
    ['seven groups', '00:00:5E:00:53:01:02'],
    ['two signs', '00:00-5E:00-53:01'],
    ['groups of three', '000:05E:005:301'],
    ['a group of one', '0:00:5E:00:53:01'],
    ['a letter that is no digit', '00:00:5G:00:53:01'],
    ['13 digits', '00005E0053011'],
    ['a colon behind', '00:00:5E:00:53:01:'],
    ['words', 'MAC:00005E005301'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(macAddress, value)).toBe(NOT_READ);
  });

  it('masked by base, nothing shows', () => {
    expect(maskValue('00-00-5E-00-53-01', 'mac-address', planOf('base')).text).toBe('**-**-**-**-**-**');
    expect(maskValue('00005E005301', 'mac-address', planOf('base')).text).toBe('************');
  });
});
