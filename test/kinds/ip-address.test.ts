/** IP addresses of both versions. */
import { describe, expect, it } from 'vitest';
import { ipAddress } from '../../src/kinds/ip-address.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

const GROUPS = '2001|group db8|group 1|group';

describe('ip-address', () => {
  it.each([
    ['four groups', '192.0.2.1', '192|group 0|group 2|group 1|group'],
    ['all zeros', '0.0.0.0', '0|group 0|group 0|group 0|group'],
    ['255 throughout', '255.255.255.255', '255|group 255|group 255|group 255|group'],
    ['zeros in front', '192.000.002.001', '192|group 000|group 002|group 001|group'],
    ['full width', '１９２．０．２．１', '１９２|group ０|group ２|group １|group'],
    ['a port', '192.0.2.1:8080', '192|group 0|group 2|group 1|group :8080|rest'],
    ['a prefix length', '192.0.2.0/24', '192|group 0|group 2|group 0|group /24|rest'],
    ['half hidden', '192.0.*.*', '192|group 0|group *|group *|group'],
    ['half hidden by digits', '192.0.2.1**', '192|group 0|group 2|group 1**|group'],
    [
      'eight groups',
      '2001:0db8:0000:0000:0000:0000:0000:0001',
      '2001|group 0db8|group 0000|group 0000|group 0000|group 0000|group 0000|group 0001|group',
    ],
    ['shortened', '2001:db8::1', GROUPS],
    ['capitals', '2001:DB8::1', '2001|group DB8|group 1|group'],
    ['shortened in front', '::1', '1|group'],
    ['shortened at the end', '2001:db8::', '2001|group db8|group'],
    ['nothing but zeros', '::', '::|group'],
    ['one group left out', '1:2:3:4:5:6:7::', '1|group 2|group 3|group 4|group 5|group 6|group 7|group'],
    ['version 4 in version 6', '::ffff:192.0.2.1', 'ffff|group 192|group 0|group 2|group 1|group'],
    [
      'version 4 behind six groups',
      '0:0:0:0:0:ffff:192.0.2.1',
      `${'0|group '.repeat(5)}ffff|group 192|group 0|group 2|group 1|group`,
    ],
    ['brackets', '[2001:db8::1]', GROUPS],
    ['brackets and a port', '[2001:db8::1]:443', `${GROUPS} :443|rest`],
    ['a prefix length of version 6', '2001:db8::/32', '2001|group db8|group /32|rest'],
    ['a zone', 'fe80::1%eth0', 'fe80|group 1|group %eth0|rest'],
    ['version 6, half hidden', '2001:db8:*::1', '2001|group db8|group *|group 1|group'],
    ['full-width colons', '2001：db8：：1', GROUPS],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(ipAddress, value)).toBe(parts);
  });

  it.each([
    ['three groups', '192.0.2'],
    ['five groups', '192.0.2.1.1'],
    ['a group of 256', '192.0.2.256'],
    ['a group of four digits', '192.0.2.0001'],
    ['an empty group', '192.0..1'],
    ['a dot behind', '192.0.2.1.'],
    ['a port of 65536', '192.0.2.1:65536'],
    ['a port without digits', '192.0.2.1:'],
    ['a prefix length of 129', '2001:db8::/129'],
    ['seven groups', '1:2:3:4:5:6:7'],
    ['nine groups', '1:2:3:4:5:6:7:8:9'],
    ['eight groups and ::', '1:2:3:4:5:6:7:8::'],
    ['shortened twice', '2001::db8::1'],
    ['a group of five', '2001:db800::1'],
    ['no digit', '2001:db8::g'],
    ['three colons', '2001:::1'],
    ['a colon alone in front', ':1:2:3:4:5:6:7'],
    ['version 4 behind seven groups', '1:2:3:4:5:6:7:192.0.2.1'],
    ['a bracket that is never closed', '[2001:db8::1'],
    ['words behind a bracket', '[2001:db8::1]张三'],
    ['a time', '17:30'],
    ['a MAC address', '00:00:5E:00:53:01'],
    ['a version of a program', '1.2.3'],
    ['a name', '张三'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(ipAddress, value)).toBe(NOT_READ);
  });

  it.each([
    ['version 4', '192.0.2.1', '***.*.*.*'],
    ['with its port', '192.0.2.1:8080', '***.*.*.******'],
    ['version 6', '2001:db8::1', '****:***::*'],
    ['two of them', '192.0.2.1, 2001:db8::1', '***.*.*.*, ****:***::*'],
  ])('masked by base, nothing shows: %s', (_, value, expected) => {
    expect(maskValue(value, 'ip-address', planOf('base')).text).toBe(expected);
  });
});
