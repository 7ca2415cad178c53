/** The packs under measurement: each with its generator of records, its plan, and the plain script for the same fields. */
import dunningNoticeJson from '../../rules/dunning-notice.json' with { type: 'json' };
import housingLotteryJson from '../../rules/housing-lottery.json' with { type: 'json' };
import waybillJson from '../../rules/waybill.json' with { type: 'json' };
import type { Plan } from '../../src/index.ts';
import { dunningNotice, type Generate, housingLottery, type Row, waybill } from '../corpus/documents.ts';
import { library } from './built.ts';
import { type LeastHidden, leastHidden } from './judge.ts';
import { plainRecords } from './plain.ts';

export interface Subject {
  readonly id: string;
  readonly generate: Generate;
  readonly plan: Plan;
  readonly plain: (row: Row) => Row;
  readonly least: LeastHidden;
}

function subject(json: { readonly id: string }, generate: Generate): Subject {
  const plan = library.compile(library.parsePack(json));
  const plain = plainRecords[plan.id];
  const least = leastHidden[plan.id];
  if (plain === undefined || least === undefined) throw new RangeError('a pack without a plain script or a judge');
  return { id: plan.id, generate, plan, plain, least };
}

export const subjects: readonly Subject[] = [
  subject(waybillJson, waybill),
  subject(dunningNoticeJson, dunningNotice),
  subject(housingLotteryJson, housingLottery),
];
