/** Every kind, in reading order: people, numbers of people, how to reach them, where they live, accounts, what stays. */
import { address } from './address.ts';
import { amount } from './amount.ts';
import { bankCard } from './bank-card.ts';
import { birthDate } from './birth-date.ts';
import { caseNumber } from './case-number.ts';
import { coordinates } from './coordinates.ts';
import { creditCode } from './credit-code.ts';
import { deadline } from './deadline.ts';
import { disabilityCertificate } from './disability-certificate.ts';
import { email } from './email.ts';
import { hongKongId } from './hong-kong-id.ts';
import { hotline } from './hotline.ts';
import { householdAccount } from './household-account.ts';
import { internationalPhone } from './international-phone.ts';
import { ipAddress } from './ip-address.ts';
import type { Kind } from './kind.ts';
import { landline } from './landline.ts';
import { macAddress } from './mac-address.ts';
import { macauId } from './macau-id.ts';
import { meterNumber } from './meter-number.ts';
import { mobilePhone } from './mobile-phone.ts';
import { organisation } from './organisation.ts';
import { passport } from './passport.ts';
import { personName } from './person-name.ts';
import { personalNumber } from './personal-number.ts';
import { plate } from './plate.ts';
import { qq } from './qq.ts';
import { residentId } from './resident-id.ts';
import { taiwanId } from './taiwan-id.ts';
import { travelPermit } from './travel-permit.ts';
import { virtualNumber } from './virtual-number.ts';
import { waybillNumber } from './waybill-number.ts';
import { wechatId } from './wechat-id.ts';

/** The closed list of kinds. */
export type KindId =
  | 'person-name'
  | 'resident-id'
  | 'disability-certificate'
  | 'passport'
  | 'travel-permit'
  | 'taiwan-id'
  | 'hong-kong-id'
  | 'macau-id'
  | 'personal-number'
  | 'birth-date'
  | 'mobile-phone'
  | 'landline'
  | 'virtual-number'
  | 'international-phone'
  | 'email'
  | 'wechat-id'
  | 'qq'
  | 'address'
  | 'bank-card'
  | 'household-account'
  | 'meter-number'
  | 'waybill-number'
  | 'plate'
  | 'ip-address'
  | 'mac-address'
  | 'coordinates'
  | 'credit-code'
  | 'organisation'
  | 'hotline'
  | 'case-number'
  | 'amount'
  | 'deadline';

export const kinds: readonly Kind<KindId>[] = [
  personName,
  residentId,
  disabilityCertificate,
  passport,
  travelPermit,
  taiwanId,
  hongKongId,
  macauId,
  personalNumber,
  birthDate,
  mobilePhone,
  landline,
  virtualNumber,
  internationalPhone,
  email,
  wechatId,
  qq,
  address,
  bankCard,
  householdAccount,
  meterNumber,
  waybillNumber,
  plate,
  ipAddress,
  macAddress,
  coordinates,
  creditCode,
  organisation,
  hotline,
  caseNumber,
  amount,
  deadline,
];

const byId: ReadonlyMap<string, Kind<KindId>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ kinds.map((kind) => [kind.id, kind]),
);

/** The kind with this id; `undefined` where none has it. */
export function kindById(id: string): Kind<KindId> | undefined {
  return byId.get(id);
}
