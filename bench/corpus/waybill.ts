/**
 * Records of a courier's export (快递面单): both parties, shops among the senders, phones as shippers type them, virtual
 * numbers, notes behind names, remarks that hold a number. What must be hidden is what GB/T 41833-2022 names: of both
 * parties the name, at least six digits of the phone, unit and room of the address.
 */
import { type AddressLevel, address, type PlantedAddress, streetAddress } from './addresses.ts';
import { hotline, landline, mobile, recentDay, virtualNumber, waybillNumber, written } from './identifiers.ts';
import type { PlantedName } from './names.ts';
import { person } from './people.ts';
import { goods, remarks, shops } from './phrases.ts';
import { type Generate, hide, open, type PlantedField, type PlantedRecord, planted, stay } from './planted.ts';
import { type Random, seeded, weighted } from './random.ts';

/**
 * From the first of these on, an address must not be readable. The character before it goes into the secret, so that a room
 * `302` is not looked for in a house number.
 */
const HIDDEN_LEVELS: ReadonlySet<AddressLevel> = new Set<AddressLevel>(['household', 'unit', 'floor', 'room']);

function addressField(label: string, { text, parts }: PlantedAddress): PlantedField {
  const hidden = parts.find(({ name }) => HIDDEN_LEVELS.has(name));
  if (hidden === undefined) return { cell: text, truth: { label, fate: 'stay', kind: 'address', parts } };
  const secret = text.slice(hidden.start - 1);
  return { cell: text, truth: { label, fate: 'hide', kind: 'address', secret, parts } };
}

function fullWidth(digits: string): string {
  let wide = '';
  for (const digit of digits) wide += String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  return wide;
}

/** The ways in which shippers write a mobile number. */
const drawWriting = weighted<(digits: string) => string>([
  [(digits) => digits, 940],
  [(digits) => `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`, 20],
  [(digits) => `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`, 15],
  [(digits) => `+86${digits}`, 10],
  [(digits) => `86-${digits}`, 5],
  [(digits) => `+86 ${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`, 5],
  [fullWidth, 5],
]);

function mobileField(label: string, random: Random, digits: string): PlantedField {
  return hide(label, 'mobile-phone', drawWriting(random)(digits));
}

/** A virtual number is the standard's own remedy and stays. */
function phoneField(label: string, random: Random, digits: string): PlantedField {
  const share = random.below(1000);
  if (share < 120) return stay(label, virtualNumber(random), 'virtual-number');
  if (share < 140) return hide(label, 'landline', landline(random));
  if (share < 143) return stay(label, '');
  return mobileField(label, random, digits);
}

function nameField(label: string, random: Random, { text, surname, form }: PlantedName): PlantedField {
  const share = random.below(1000);
  if (share < 5) return hide(label, 'person-name', `${text}（代收）`, text);
  if (share < 15 && form === 'han' && surname.length === 1)
    return stay(label, surname + random.pick(['先生', '女士']), 'person-name');
  if (share < 16) return hide(label, 'person-name', text.slice(0, 1));
  return hide(label, 'person-name', text);
}

function remarkField(label: string, random: Random): PlantedField {
  const share = random.below(1000);
  if (share < 700) return stay(label, '');
  if (share < 970) return open(label, random.pick(remarks));
  const digits = mobile(random);
  const text = random.pick([`打不通请拨${digits}`, `改由门卫代收，电话${digits}`, `送前联系：${digits}，谢谢`]);
  return hide(label, 'mobile-phone', text, digits);
}

/** Cash on delivery, in yuan; most parcels have none. */
function collect(random: Random): string {
  return random.chance(0.9) ? '' : `${random.between(9, 1999)}.${random.pick(['00', '00', '50', '90'])}`;
}

function sender(random: Random): readonly [PlantedField, PlantedField, PlantedField] {
  if (random.chance(0.45)) {
    const phone = random.chance(0.6)
      ? stay('寄件人电话', hotline(random), 'hotline')
      : mobileField('寄件人电话', random, mobile(random));
    return [
      stay('寄件人', random.pick(shops), 'organisation'),
      phone,
      addressField('寄件人地址', streetAddress(random)),
    ];
  }
  const { name, mobile: digits } = person(random);
  return [
    nameField('寄件人', random, name),
    phoneField('寄件人电话', random, digits),
    addressField('寄件人地址', address(random)),
  ];
}

function time(random: Random): string {
  const day = written(recentDay(random));
  const clock = [random.below(24), random.below(60), random.below(60)];
  return `${day} ${clock.map((value) => String(value).padStart(2, '0')).join(':')}`;
}

function record(random: Random, serial: number): PlantedRecord {
  const { name, mobile: digits } = person(random);
  return planted([
    stay('运单号', waybillNumber(random, serial), 'waybill-number'),
    stay('下单时间', time(random)),
    nameField('收件人', random, name),
    phoneField('收件人手机', random, digits),
    addressField('收件人地址', address(random)),
    ...sender(random),
    open('托寄物', random.pick(goods)),
    stay('重量(kg)', `${random.between(0, 9)}.${random.between(1, 9)}`),
    stay('代收货款', collect(random), 'amount'),
    remarkField('备注', random),
  ]);
}

export const waybill: Generate = function* (seed, count) {
  const random = seeded(seed);
  for (let serial = 1; serial <= count; serial += 1) yield record(random, serial);
};
