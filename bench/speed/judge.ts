/**
 * Judges what came out of a field by what was planted in it. Nothing here asks the library what a value is: the truth
 * comes from the generator, the least that must be hidden from the standards, and what shows is counted letter by letter.
 *
 * `leaked`: the planted secret stands in the output, whole · `under-floor`: too few letters and digits of the value are
 * hidden, or one of those shows that none may: the birth date of an ID, an address below its last public level · `left`: a
 * column that must go is there · `changed`: what must stay came out otherwise · `right`: none of these.
 *
 * @source GB/T 41833-2022 (waybills: name 1, phone 6, unit and room); the Dadong case (ID: the eight digits of the birth)
 */
import type { Cell, FieldTruth, PlantedRecord } from '../corpus/documents.ts';

export type Verdict = 'right' | 'leaked' | 'under-floor' | 'left' | 'changed';

/** Letters and digits that must be hidden at least, by kind. */
export type LeastHidden = Readonly<Record<string, number>>;

/** Every letter and digit. */
const ALL = Number.POSITIVE_INFINITY;

/** By the id of the pack. */
export const leastHidden: Readonly<Record<string, LeastHidden>> = {
  waybill: {
    'person-name': 1,
    'mobile-phone': 6,
    landline: 6,
    'international-phone': 6,
    'resident-id': 8,
    'bank-card': 4,
    'household-account': 4,
    'meter-number': 4,
    email: 1,
    address: 1,
    'disability-certificate': ALL,
    passport: 4,
    'travel-permit': 4,
    'taiwan-id': 4,
    'hong-kong-id': 4,
    'macau-id': 4,
    'personal-number': ALL,
    'wechat-id': 3,
    qq: 4,
    plate: 3,
    'ip-address': ALL,
    'mac-address': ALL,
    coordinates: 10,
    'credit-code': 8,
  },
  'dunning-notice': {
    'person-name': 1,
    'mobile-phone': 4,
    landline: 4,
    'household-account': 4,
    'meter-number': 4,
    'bank-card': 4,
  },
  'housing-lottery': { 'person-name': 1, 'resident-id': 8, address: 1 },
};

/** @param after `undefined`: the field is not there any more */
export function judge(truth: FieldTruth, before: Cell, after: unknown, least: LeastHidden): Verdict {
  switch (truth.fate) {
    case 'open':
      return 'right';
    case 'stay':
      return after === before ? 'right' : 'changed';
    case 'drop':
      return after === undefined ? 'right' : 'left';
    case 'hide':
      return after === undefined ? 'right' : judgeHidden(truth, String(before), String(after), least);
  }
}

function judgeHidden(
  { kind = '', secret = '', parts }: FieldTruth,
  before: string,
  after: string,
  least: LeastHidden,
): Verdict {
  if (secret !== '' && after.includes(secret)) return 'leaked';
  const all = shown(before);
  if (all - shown(after) < Math.min(all, least[kind] ?? 0)) return 'under-floor';
  const place = before.lastIndexOf(secret);
  // A mask keeps the places of what it leaves in front of it, so that a place of the input is one of the output.
  const isAllSecret = kind === 'birth-date' || (kind === 'resident-id' && secret !== before);
  if (isAllSecret && shown(after.slice(place, place + secret.length)) > 0) return 'under-floor';
  const hidden = (parts ?? []).filter(({ start }) => start >= place);
  return hidden.some(({ start, end }) => shown(after.slice(start, end)) > 0) ? 'under-floor' : 'right';
}

export function newVerdicts(): Record<Verdict, number> {
  return { right: 0, leaked: 0, 'under-floor': 0, left: 0, changed: 0 };
}

/** @returns how many fields were judged */
export function judgeRecord(
  { record, truth }: PlantedRecord,
  after: Readonly<Record<string, unknown>>,
  least: LeastHidden,
  verdicts: Record<Verdict, number>,
): number {
  let judged = 0;
  for (const field of truth) {
    if (field.fate === 'open') continue;
    judged += 1;
    verdicts[judge(field, record[field.label] ?? '', after[field.label], least)] += 1;
  }
  return judged;
}

/** Letters and digits of any script, in code points. */
function shown(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
