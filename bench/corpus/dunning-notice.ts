/**
 * Records of a utility's billing export (催缴通知单): the household, what it owes, where to pay. The name and the personal
 * numbers must be hidden; the address stays, it is the delivery key; so do consumption, amounts, periods, deadline, the
 * hotline and the company's own account, without which the notice could not do its work.
 */
import { address } from './addresses.ts';
import {
  bankCard,
  companyAccount,
  type Day,
  hotline,
  householdAccount,
  landline,
  meterNumber,
  written,
} from './identifiers.ts';
import { person } from './people.ts';
import { banks, shops, type Utility, utilities } from './phrases.ts';
import { type Generate, hide, type PlantedField, type PlantedRecord, planted, stay } from './planted.ts';
import { type Random, seeded } from './random.ts';

/** What all notices of one company share. */
interface Biller extends Utility {
  readonly account: string;
  readonly bank: string;
  readonly hotline: string;
}

function biller(utility: Utility, random: Random): Biller {
  return { ...utility, account: companyAccount(random), bank: random.pick(banks), hotline: hotline(random) };
}

function yuan(fen: number): number {
  return fen / 100;
}

/** The late fee is one per mille a day. */
function lateFee(arrears: number, days: number): number {
  return Math.round((arrears * days) / 1000);
}

function cardField(random: Random): PlantedField {
  return random.chance(0.4) ? hide('代扣银行卡号', 'bank-card', bankCard(random)) : stay('代扣银行卡号', '');
}

function record(random: Random, biller: Biller): PlantedRecord {
  const { name, mobile } = person(random);
  const isShop = random.chance(0.04);
  const home = address(random);
  const month = random.between(1, 11);
  const deadline: Day = { year: 2026, month: month + 1, day: random.between(10, 28) };
  const before = random.between(0, 20_000);
  const usage = random.between(1, biller.largestUsage);
  const arrears = usage * biller.price;
  const byLandline = random.chance(0.08);
  return planted([
    hide('户号', 'household-account', householdAccount(random)),
    isShop ? stay('户名', random.pick(shops), 'organisation') : hide('户名', 'person-name', name.text),
    { cell: home.text, truth: { label: biller.addressLabel, fate: 'stay', kind: 'address', parts: home.parts } },
    byLandline ? hide('联系电话', 'landline', landline(random)) : hide('联系电话', 'mobile-phone', mobile),
    hide('表号', 'meter-number', meterNumber(random)),
    stay('抄表周期', `2026年${month}月`),
    stay('上期示数', before),
    stay('本期示数', before + usage),
    stay(biller.usageLabel, usage),
    stay('欠费金额', yuan(arrears), 'amount'),
    stay('违约金', yuan(lateFee(arrears, random.between(1, 60))), 'amount'),
    stay('缴费截止日期', written(deadline), 'deadline'),
    cardField(random),
    stay('收款户名', biller.company, 'organisation'),
    stay('收款账号', biller.account),
    stay('开户行', biller.bank),
    stay('客服热线', biller.hotline, 'hotline'),
  ]);
}

/** One run is the export of one company, so that all its records have the same labels; which one, the seed says. */
export const dunningNotice: Generate = function* (seed, count) {
  const random = seeded(seed);
  const ours = biller(random.pick(utilities), random);
  for (let done = 0; done < count; done += 1) yield record(random, ours);
};
