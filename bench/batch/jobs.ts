/**
 * The jobs: whole exports of the size that an office has in a month, each with the pack it is redacted by and, for those who
 * have no pack, what becomes of its columns.
 */
import dunningNoticeJson from '../../rules/dunning-notice.json' with { type: 'json' };
import housingLotteryJson from '../../rules/housing-lottery.json' with { type: 'json' };
import waybillJson from '../../rules/waybill.json' with { type: 'json' };
import type { KindId } from '../../src/index.ts';
import { dunningNotice, type Generate, housingLottery, waybill } from '../corpus/documents.ts';

/** A column of values of one kind, or one that is emptied. */
export type ColumnUse = KindId | 'emptied';

export interface Job {
  readonly pack: { readonly id: string };
  readonly records: number;
  readonly generate: Generate;
  /** What a script without a pack does, by label; the other columns stay. */
  readonly columns: Readonly<Record<string, ColumnUse>>;
}

export const waybills: Job = {
  pack: waybillJson,
  records: 1_040_000,
  generate: waybill,
  columns: {
    收件人: 'person-name',
    收件人手机: 'mobile-phone',
    收件人地址: 'address',
    寄件人: 'person-name',
    寄件人电话: 'mobile-phone',
    寄件人地址: 'address',
    托寄物: 'emptied',
    备注: 'emptied',
  },
};

export const jobs: readonly Job[] = [
  waybills,
  {
    pack: dunningNoticeJson,
    records: 460_000,
    generate: dunningNotice,
    columns: {
      户号: 'household-account',
      户名: 'person-name',
      联系电话: 'mobile-phone',
      表号: 'meter-number',
      代扣银行卡号: 'bank-card',
    },
  },
  {
    pack: housingLotteryJson,
    records: 87_000,
    generate: housingLottery,
    columns: {
      申请人: 'person-name',
      身份证号: 'resident-id',
      户籍所在地: 'address',
      派位房号: 'address',
      备注: 'emptied',
    },
  },
];

export type FormatId = 'csv' | 'ndjson';

export const formatIds: readonly FormatId[] = ['csv', 'ndjson'];
