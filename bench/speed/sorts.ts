/** Values of every kind for the benchmark, in the order of its tables, each with what may not be left of it or that it stays. */
import type { KindId } from '../../src/index.ts';
import { coordinates, ipAddress, macAddress, plate, qq, wechatId } from '../corpus/contacts.ts';
import { dunningNotice, type FieldTruth, type Generate, waybill } from '../corpus/documents.ts';
import { email, hotline, landline, virtualNumber, waybillNumber } from '../corpus/identifiers.ts';
import {
  birthDate,
  disabilityCertificate,
  hongKongId,
  macauId,
  passport,
  personalNumber,
  soleTraderCode,
  taiwanId,
  travelPermit,
} from '../corpus/identity-documents.ts';
import { amount, caseNumber, deadline } from '../corpus/notices.ts';
import { person } from '../corpus/people.ts';
import { shops } from '../corpus/phrases.ts';
import { hide, stay } from '../corpus/planted.ts';
import { type Draw, type Random, seeded } from '../corpus/random.ts';

export interface PlantedValue {
  readonly value: string;
  readonly truth: FieldTruth;
}

export interface Sort {
  readonly kind: KindId;
  readonly make: (seed: number, count: number) => readonly PlantedValue[];
}

/** Personal values of a kind that stand under a label of a document. */
function fromRecords(kind: KindId, generate: Generate, label: string): Sort {
  return {
    kind,
    make(seed, count) {
      const values: PlantedValue[] = [];
      for (const { record, truth } of generate(seed, Number.MAX_SAFE_INTEGER)) {
        if (values.length === count) break;
        const field = truth.find((each) => each.label === label);
        const value = record[label];
        if (field?.kind === kind && typeof value === 'string' && value !== '') values.push({ value, truth: field });
      }
      return values;
    },
  };
}

interface Drawn {
  readonly value: string;
  /** What may not be left of it: all of it, unless told. */
  readonly secret?: string;
}

function personal(kind: KindId, draw: Draw<Drawn>): Sort {
  return drawn(kind, (random) => {
    const { value, secret = value } = draw(random);
    return { value, truth: hide(kind, kind, value, secret).truth };
  });
}

function kept(kind: KindId, draw: Draw<string>): Sort {
  return drawn(kind, (random) => {
    const value = draw(random);
    return { value, truth: stay(kind, value, kind).truth };
  });
}

function drawn(kind: KindId, draw: Draw<PlantedValue>): Sort {
  return {
    kind,
    make(seed, count) {
      const random = seeded(seed);
      return Array.from({ length: count }, () => draw(random));
    },
  };
}

/** An ID, of which the birth date may not be left; one in fifty is of 15 digits. */
function identity(random: Random): Drawn {
  const value = person(random).residentId;
  return { value, secret: value.slice(6, value.length === 15 ? 12 : 14) };
}

/** A birth date; the word of its era may be left. */
function birthOf(random: Random): Drawn {
  const value = birthDate(random);
  return { value, secret: value.replace('民國', '') };
}

export const sorts: readonly Sort[] = [
  fromRecords('person-name', waybill, '收件人'),
  personal('resident-id', identity),
  personal('disability-certificate', (random) => ({ value: disabilityCertificate(random) })),
  personal('passport', (random) => ({ value: passport(random) })),
  personal('travel-permit', (random) => ({ value: travelPermit(random) })),
  personal('taiwan-id', (random) => ({ value: taiwanId(random) })),
  personal('hong-kong-id', (random) => ({ value: hongKongId(random) })),
  personal('macau-id', (random) => ({ value: macauId(random) })),
  personal('personal-number', (random) => ({ value: personalNumber(random) })),
  personal('birth-date', birthOf),
  fromRecords('mobile-phone', waybill, '收件人手机'),
  personal('landline', (random) => ({ value: landline(random) })),
  kept('virtual-number', virtualNumber),
  personal('international-phone', (random) => ({ value: `+852 ${random.between(5, 9)}${random.digits(3)} 0000` })),
  personal('email', (random) => ({ value: email(random) })),
  fromRecords('address', waybill, '收件人地址'),
  fromRecords('bank-card', dunningNotice, '代扣银行卡号'),
  fromRecords('household-account', dunningNotice, '户号'),
  fromRecords('meter-number', dunningNotice, '表号'),
  personal('wechat-id', (random) => ({ value: wechatId(random) })),
  personal('qq', (random) => ({ value: qq(random) })),
  personal('plate', (random) => ({ value: plate(random) })),
  personal('ip-address', (random) => ({ value: ipAddress(random) })),
  personal('mac-address', (random) => ({ value: macAddress(random) })),
  personal('coordinates', (random) => ({ value: coordinates(random) })),
  personal('credit-code', (random) => ({ value: soleTraderCode(random) })),
  kept('waybill-number', (random) => waybillNumber(random, random.below(100_000_000))),
  kept('organisation', (random) => random.pick(shops)),
  kept('hotline', hotline),
  kept('case-number', caseNumber),
  kept('amount', amount),
  kept('deadline', deadline),
];
