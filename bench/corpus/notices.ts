/** Made-up values that a notice is there for, and that stay: the number of its case, what is owed, and by when. */
import { recentDay, written } from './identifiers.ts';
import type { Random } from './random.ts';

export function caseNumber(random: Random): string {
  const number = random.between(1, 9999);
  return random.pick([
    `（2026）辽0199民初${number}号`,
    `(2026)辽0199执${number}号`,
    `沈大综执罚决字〔2026〕第${number}号`,
  ]);
}

export function amount(random: Random): string {
  const yuan = random.between(1, 99_999);
  return random.pick([`${yuan}.${random.digits(2)}`, `¥${yuan}.${random.digits(2)}`, `${yuan}元`]);
}

export function deadline(random: Random): string {
  const day = recentDay(random);
  return random.pick([
    `${written(day)}前`,
    `${day.year}年${day.month}月${day.day}日前`,
    `收到本通知之日起${random.between(3, 30)}日内`,
  ]);
}
