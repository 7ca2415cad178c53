/** Waybill numbers of couriers and posts. They stay on every label, so that a person's number must not pass for one. */
import { describe, expect, it } from 'vitest';
import { waybillShapes } from '../../src/data/waybill-shapes.ts';
import { bankCard } from '../../src/kinds/bank-card.ts';
import { waybillNumber } from '../../src/kinds/waybill-number.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

describe('waybill-number', () => {
  it.each(waybillShapes)('reads every shape of the table, and none with a digit more or less: %s %s', (_, shape) => {
    const number = shape.replace(/[@?]/g, 'A').replace(/#/g, '0');
    const read = waybillNumber.parse(number)?.parts.map(({ start, end }) => number.slice(start, end));
    expect(read?.join('')).toBe(number);
    const lengths = new Set(waybillShapes.map(([, other]) => other.length));
    if (!lengths.has(number.length + 1)) expect(waybillNumber.parse(`${number}0`)).toBeUndefined();
    expect(waybillNumber.parse(`${number}张三`)).toBeUndefined();
  });

  it.each([
    ['SF and 13 digits', 'SF0000000000001', 'SF|carrier 0000000000001|number'],
    ['SF, a letter and 12 digits', 'SFA000000000001', 'SFA|carrier 000000000001|number'],
    ['small letters', 'sf0000000000001', 'sf|carrier 0000000000001|number'],
    ['groups', 'SF 0000 0000 00001', 'SF|carrier 0000 0000 00001|number'],
    ['full width', 'ＳＦ００００００００００００１', 'ＳＦ|carrier ００００００００００００１|number'],
    ['JDVA and 11 digits', 'JDVA00000000001', 'JDVA|carrier 00000000001|number'],
    ['JDX and 12 digits', 'JDX000000000001', 'JDX|carrier 000000000001|number'],
    ['DPK and 12 digits', 'DPK000000000001', 'DPK|carrier 000000000001|number'],
    ['14 digits: 中通', '75800000000001', '75800000000001|number'],
    ['15 digits: 申通', '773000000000001', '773000000000001|number'],
    ['15 digits: 韵达', '431000000000001', '431000000000001|number'],
    ['15 digits whose fifth and sixth are of no county', '430000780312004', '430000780312004|number'],
    ['15 digits whose first two are of no province', '380299780312004', '380299780312004|number'],
    ['15 digits whose month is none', '340299781312004', '340299781312004|number'],
    ['15 digits whose first four are of no prefecture', '439999780312004', '439999780312004|number'],
    ['13 digits: EMS at home', '1100000000001', '1100000000001|number'],
    ['12 digits of Taiwan in groups', '0000-0000-0001', '0000-0000-0001|number'],
    ['EMS abroad', 'EA000000005CN', 'EA|carrier 000000005CN|number'],
    ['the post abroad, in groups', 'RR 000 000 005 CN', 'RR|carrier 000 000 005 CN|number'],
    ['another courier with two letters', 'KY0000000000001', 'KY|carrier 0000000000001|number'],
    ['a parcel count', '75800000000001-1-1-', '75800000000001|number -1-1-|parcel'],
    ['a parcel count without a last hyphen', 'JDVA00000000001-1-3', 'JDVA|carrier 00000000001|number -1-3|parcel'],
    ['a parcel count of more', '75800000000001-12-345-', '75800000000001|number -12-345-|parcel'],
    ['a full-width parcel count', '75800000000001－１－１－', '75800000000001|number －１－１－|parcel'],
    ['half hidden', 'SF*********0001', 'SF|carrier *********0001|number'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(waybillNumber, value)).toBe(parts);
  });

  it.each([
    ['a mobile number', '13800000001'],
    ['a mobile number in groups', '138-0000-0001'],
    ['a mobile number behind 86', '8613800000001'],
    ['a mobile number behind 0086', '008613800000001'],
    ['a half-masked mobile number', '138****0001'],
    ['a mobile number with a parcel count', '13800000001-1-1-'],
    ['a card in a machine', '1064800000001'],
    ['a landline number', '023-23000001'],
    ['a landline number of 12 digits', '0755-26000001'],
    ['a landline number behind 86', '862423000001'],
    ['a landline number of 8 digits', '23000001'],
    ['an identity number', '210199197803120048'],
    ['an identity number with X', '21019919860605009X'],
    ['an identity number in full width', '２１０１９９１９７８０３１２００４８'],
    ['an identity number, its birth day hidden', '210199********0048'],
    ['an identity number of 15 digits', '340299780312004'],
    ['an identity number of 15 digits, its birth day hidden', '340299******004'],
    ['an identity number of 15 digits, its prefecture hidden', '34**99780312004'],
    ['an identity number of 15 digits of a prefecture that is no more', '332699780312004'],
    ['a permit of three letters and 12 digits', 'USA210190010101'],
    ['an identity number of Taiwan', 'F199999985'],
    ['a passport', 'EA1234567'],
    ['a bank card', '6228489999999999992'],
    ['a bank card of 16 digits', bankCard.sample(16, 0) ?? ''],
    ['a household account of 10 digits', '9900000001'],
    ['no shape of the table', '00000001'],
    ['letters in the middle', 'SF0000A0000001'],
    ['one letter at the end', 'SF000000000001X'],
    ['a word in front', '运单号SF0000000000001'],
    ['a name behind it', 'SF0000000000001张三'],
    ['a number that a spreadsheet has cut', '7.58E+13'],
    ['two numbers', 'SF0000000000001/SF0000000000002'],
    ['the courier hidden', '**0000000000001'],
    ['an identity number of 15 digits, its province hidden', '**0299780312004'],
    ['a name', '张三'],
    ['nothing', ''],
    ['a parcel count alone', '-1-1-'],
    ['more than 40 characters', `SF${' '.repeat(30)}0000000001`],
  ])('does not read %s', (_, value) => {
    expect(partsOf(waybillNumber, value)).toBe(NOT_READ);
  });

  it('what is none does not show in its column', () => {
    expect(maskValue('13800000001', 'waybill-number', planOf('waybill')).text).toBe('***********');
    expect(maskValue('SF0000000000001、13800000001', 'waybill-number', planOf('waybill')).text).toBe(
      'SF0000000000001、***********',
    );
  });

  it('sample: one size', () => {
    expect(waybillNumber.sample(undefined, 0)).toBe('SF0000000000001');
    expect(waybillNumber.sample(15, 0)).toBeUndefined();
  });
});
