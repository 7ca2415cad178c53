/**
 * The plain script that everybody writes first: fixed slices and fixed stars, no look at what the value is. It is the
 * yardstick of speed, and the count shows what it costs.
 */
import type { KindId } from '../../src/index.ts';
import type { Cell, Row } from '../corpus/documents.ts';

type PlainMask = (value: string) => string;

/** Even a plain script leaves an empty cell alone. */
function filled(mask: PlainMask): PlainMask {
  return (value) => (value === '' ? value : mask(value));
}

const name: PlainMask = filled((value) => `${value.slice(0, 1)}**`);
const residentId: PlainMask = filled((value) => `${value.slice(0, 6)}********${value.slice(14)}`);
const phone: PlainMask = filled((value) => `${value.slice(0, 3)}******${value.slice(9)}`);
const landline: PlainMask = filled((value) => `${value.slice(0, 5)}******${value.slice(11)}`);
const card: PlainMask = filled((value) => `***************${value.slice(15)}`);
const account: PlainMask = filled((value) => `${value.slice(0, 2)}****${value.slice(6)}`);
const address: PlainMask = filled((value) => `${value.slice(0, 12)}********`);
const email: PlainMask = filled((value) => `${value.slice(0, 1)}****${value.slice(value.indexOf('@'))}`);

/** Kinds that such a script knows. */
export const plainMasks: Readonly<Partial<Record<KindId, PlainMask>>> = {
  'person-name': name,
  'resident-id': residentId,
  'mobile-phone': phone,
  landline,
  email,
  address,
  'bank-card': card,
  'household-account': account,
  'meter-number': account,
};

type PlainRecord = (row: Row) => Row;

const text = (cell: Cell | undefined): string => String(cell);

/** By the id of the pack. */
export const plainRecords: Readonly<Record<string, PlainRecord>> = {
  waybill: (row) => ({
    ...row,
    收件人: name(text(row.收件人)),
    收件人手机: phone(text(row.收件人手机)),
    收件人地址: address(text(row.收件人地址)),
    寄件人: name(text(row.寄件人)),
    寄件人电话: phone(text(row.寄件人电话)),
    寄件人地址: address(text(row.寄件人地址)),
    托寄物: '',
    备注: '',
  }),
  'dunning-notice': (row) => ({
    ...row,
    户号: account(text(row.户号)),
    户名: name(text(row.户名)),
    联系电话: phone(text(row.联系电话)),
    表号: account(text(row.表号)),
    代扣银行卡号: card(text(row.代扣银行卡号)),
  }),
  'housing-lottery': (row) => ({
    ...row,
    申请人: name(text(row.申请人)),
    身份证号: residentId(text(row.身份证号)),
    户籍所在地: address(text(row.户籍所在地)),
    派位房号: address(text(row.派位房号)),
    备注: '',
  }),
};
