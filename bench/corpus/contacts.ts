/**
 * Made-up values that lead to a person by a machine or a vehicle: accounts, plates, addresses in networks, points on the map.
 * Addresses are those that documents may use (RFC 5737, 3849, 7042).
 */
import type { Random } from './random.ts';

export function wechatId(random: Random): string {
  return random.pick([
    () => `wxid_${random.digits(6)}${random.pick([...'abcdefghjk'])}${random.digits(7)}`,
    () => `${random.pick(['zhang', 'wang', 'li_', 'zhao-'])}${random.digits(5)}`,
  ])();
}

/** Five to eleven digits. */
export function qq(random: Random): string {
  return `1000${random.digits(random.between(1, 7))}`;
}

/** Of the letter T in Liaoning, which is of no place; new-energy ones have a digit more. */
export function plate(random: Random): string {
  const dot = random.chance(0.2) ? '·' : '';
  return `辽T${dot}${random.chance(0.3) ? `D${random.digits(5)}` : random.digits(5)}`;
}

export function ipAddress(random: Random): string {
  return random.chance(0.7)
    ? `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.below(256)}`
    : `2001:db8::${random.below(0xffff).toString(16)}`;
}

export function macAddress(random: Random): string {
  const groups = ['00', '00', '5E', '00', '53', random.below(256).toString(16).padStart(2, '0').toUpperCase()];
  return groups.join(random.pick([':', '-']));
}

export function coordinates(random: Random): string {
  const [longitude, latitude] = [`123.${random.digits(6)}`, `41.${random.digits(6)}`];
  return random.pick([`${longitude},${latitude}`, `${latitude}, ${longitude}`, `N${latitude} E${longitude}`]);
}
