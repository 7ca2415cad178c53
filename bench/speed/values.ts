/**
 * `maskValue` kind by kind, beside the plain mask of the same kind and `maskdata` where that has one. The values are those of
 * the corpus as they stand in its records, so that a share of them is written oddly; each is counted before it is timed.
 */
import maskdata from 'maskdata';
import type { KindId } from '../../src/index.ts';
import { dunningNotice, type FieldTruth, type Generate, waybill } from '../corpus/documents.ts';
import { email, hotline, landline, virtualNumber, waybillNumber } from '../corpus/identifiers.ts';
import { person } from '../corpus/people.ts';
import { shops } from '../corpus/phrases.ts';
import { hide, stay } from '../corpus/planted.ts';
import { type Draw, type Random, seeded } from '../corpus/random.ts';
import { alternate, type Timing, type Way } from './alternate.ts';
import { library } from './built.ts';
import { judge, leastHidden } from './judge.ts';
import { type OddValue, oddValues } from './odd-values.ts';
import { plainMasks } from './plain.ts';
import { subjects } from './subjects.ts';

/** All values are masked by one plan; it covers what a waybill covers, and has the defaults for the rest. */
const PACK = 'waybill';

type Mask = (value: string) => string;

/** How maskdata is asked for what the pack asks for, as near as its options come. */
const foreignMasks: Readonly<Partial<Record<KindId, Mask>>> = {
  'person-name': (value) => maskdata.maskStringV2(value, { unmaskedStartCharacters: 1 }),
  'resident-id': (value) =>
    maskdata.maskStringV2(value, { unmaskedStartCharacters: 2, unmaskedEndCharacters: 3, maxMaskedCharacters: 64 }),
  'mobile-phone': (value) => maskdata.maskPhone(value, { unmaskedStartDigits: 3, unmaskedEndDigits: 2 }),
  landline: (value) => maskdata.maskPhone(value, { unmaskedStartDigits: 4, unmaskedEndDigits: 2 }),
  email: (value) =>
    maskdata.maskEmail2(value, { unmaskedStartCharactersBeforeAt: 1, unmaskedEndCharactersAfterAt: 64 }),
  'bank-card': (value) => maskdata.maskCard(value, { unmaskedStartDigits: 0, unmaskedEndDigits: 4 }),
};

interface PlantedValue {
  readonly value: string;
  readonly truth: FieldTruth;
}

interface Sort {
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

const sorts: readonly Sort[] = [
  fromRecords('person-name', waybill, '收件人'),
  personal('resident-id', identity),
  fromRecords('mobile-phone', waybill, '收件人手机'),
  personal('landline', (random) => ({ value: landline(random) })),
  kept('virtual-number', virtualNumber),
  personal('international-phone', (random) => ({ value: `+852 ${random.between(5, 9)}${random.digits(3)} 0000` })),
  personal('email', (random) => ({ value: email(random) })),
  fromRecords('address', waybill, '收件人地址'),
  fromRecords('bank-card', dunningNotice, '代扣银行卡号'),
  fromRecords('household-account', dunningNotice, '户号'),
  fromRecords('meter-number', dunningNotice, '表号'),
  kept('waybill-number', (random) => waybillNumber(random, random.below(100_000_000))),
  kept('organisation', (random) => random.pick(shops)),
  kept('hotline', hotline),
];

/** What one way of masking got wrong. */
export interface Faults {
  readonly name: string;
  /** Values of the corpus of which too much was left, or which had to stay and did not. */
  readonly even: number;
  /** The same of the odd values. */
  readonly odd: number;
}

export interface ValueResult {
  readonly kind: KindId;
  readonly values: number;
  readonly oddValues: number;
  readonly faults: readonly Faults[];
  /** Empty where the library was at fault. */
  readonly timings: readonly Timing[];
}

export interface ValueOptions {
  readonly seed: number;
  /** Values of each kind. */
  readonly values: number;
  readonly rounds: number;
}

export function* measureValues({ seed, values, rounds }: ValueOptions): Generator<ValueResult> {
  for (const { kind, make } of sorts) {
    const planted = make(seed, values);
    const ways = waysFor(kind);
    const odd = oddValues.filter((each) => each.kind === kind);
    const faults = ways.map(({ name, one }) => ({
      name,
      even: planted.filter((each) => isFault(each, attempt(one, each.value))).length,
      odd: odd.filter((each) => isOddFault(each, attempt(one, each.value))).length,
    }));
    const counted = { kind, values: planted.length, oddValues: odd.length, faults, timings: [] };
    const flat = planted.map(({ value }) => flattened(value));
    const batches = Array.from({ length: rounds }, () => flat);
    yield isFaulty(counted) ? counted : { ...counted, timings: alternate(ways, batches) };
  }
}

/** Whether the library gave a wrong answer: such a kind has no times. */
export function isFaulty({ faults }: Pick<ValueResult, 'faults'>): boolean {
  return faults.some(({ name, even, odd }) => name === 'yinming' && even + odd > 0);
}

/** The library first; the plain mask, to which all ratios are taken, last. */
function waysFor(kind: KindId): readonly Way<string, string>[] {
  const plan = subjects.find(({ id }) => id === PACK)?.plan;
  if (plan === undefined) throw new RangeError('no such pack');
  const ways: Way<string, string>[] = [{ name: 'yinming', one: (value) => library.maskValue(value, kind, plan).text }];
  const foreign = foreignMasks[kind];
  const plain = plainMasks[kind];
  if (foreign !== undefined) ways.push({ name: 'maskdata', one: foreign });
  if (plain !== undefined) ways.push({ name: 'plain', one: plain });
  return ways;
}

/** `undefined` where it threw. */
function attempt(mask: Mask, value: string): string | undefined {
  try {
    return mask(value);
  } catch {
    return undefined;
  }
}

function isFault({ value, truth }: PlantedValue, after: string | undefined): boolean {
  return after === undefined || judge(truth, value, after, leastHidden[PACK] ?? {}) !== 'right';
}

function isOddFault({ value, secret }: OddValue, after: string | undefined): boolean {
  return after === undefined || (secret === undefined ? after !== value : after.includes(secret));
}

/** The same text in one piece: a text that was put together is a tree of pieces until it is first read. */
function flattened(value: string): string {
  return JSON.parse(JSON.stringify(value)) as string;
}
