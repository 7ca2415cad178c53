/** Every kind, in reading order: people, numbers of people, how to reach them, where they live, accounts, what stays. */
import { address } from './address.ts';
import { bankCard } from './bank-card.ts';
import { creditCode } from './credit-code.ts';
import { email } from './email.ts';
import { hotline } from './hotline.ts';
import { householdAccount } from './household-account.ts';
import { internationalPhone } from './international-phone.ts';
import type { Kind } from './kind.ts';
import { landline } from './landline.ts';
import { meterNumber } from './meter-number.ts';
import { mobilePhone } from './mobile-phone.ts';
import { organisation } from './organisation.ts';
import { personName } from './person-name.ts';
import { residentId } from './resident-id.ts';
import { virtualNumber } from './virtual-number.ts';
import { waybillNumber } from './waybill-number.ts';

/** The closed list of kinds. */
export type KindId =
  | 'person-name'
  | 'resident-id'
  | 'mobile-phone'
  | 'landline'
  | 'virtual-number'
  | 'international-phone'
  | 'email'
  | 'address'
  | 'bank-card'
  | 'household-account'
  | 'meter-number'
  | 'waybill-number'
  | 'credit-code'
  | 'organisation'
  | 'hotline';

export const kinds: readonly Kind<KindId>[] = [
  personName,
  residentId,
  mobilePhone,
  landline,
  virtualNumber,
  internationalPhone,
  email,
  address,
  bankCard,
  householdAccount,
  meterNumber,
  waybillNumber,
  creditCode,
  organisation,
  hotline,
];

const byId: ReadonlyMap<string, Kind<KindId>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ kinds.map((kind) => [kind.id, kind]),
);

/** The kind with this id; `undefined` where none has it. */
export function kindById(id: string): Kind<KindId> | undefined {
  return byId.get(id);
}
