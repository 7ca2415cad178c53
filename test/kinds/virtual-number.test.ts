/** Virtual numbers: a host of a mobile's shape and four digits, in every form in which labels print them. */
import { describe, expect, it } from 'vitest';
import { virtualNumber } from '../../src/kinds/virtual-number.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

function parts(word: string, extension = '1234', host = '17000000000'): string {
  return `${host}|host ${word}|extension-word ${extension}|extension`;
}

describe('virtual-number', () => {
  it.each([
    ['转', '17000000000转1234', parts('转')],
    ['轉', '17000000000轉1234', parts('轉')],
    ['blanks around 转', '17000000000 转 1234', parts('转', ' 1234')],
    ['转分机', '17000000000转分机1234', parts('转分机')],
    ['分机', '17000000000分机1234', parts('分机')],
    ['分机号', '17000000000分机号1234', parts('分机号')],
    ['a hyphen', '17000000000-1234', parts('-')],
    ['a full-width hyphen', '17000000000－1234', parts('－')],
    ['a long dash', '17000000000—1234', parts('—')],
    ['a comma', '17000000000,1234', parts(',')],
    ['a full-width comma', '17000000000，1234', parts('，')],
    ['#', '17000000000#1234', parts('#')],
    ['an underscore', '17000000000_1234', parts('_')],
    ['p, as phones dial a pause', '17000000000p1234', parts('p')],
    ['ext', '17000000000 ext 1234', parts('ext', ' 1234')],
    ['ext.', '17000000000ext.1234', parts('ext.')],
    ['two commas, two pauses', '17000000000,,1234', parts(',,')],
    ['转 and a colon', '17000000000转：1234', parts('转：')],
    ['转接', '17000000000转接1234', parts('转接')],
    ['x', '17000000000x1234', parts('x')],
    ['a label', '虚拟号：17000000000-1234', `虚拟号：|note ${parts('-')}`],
    ['a note', '17000000000转1234（备用）', `${parts('转')} （备用）|note`],
    ['square brackets', '17000000000[1234]', parts('[', '1234]')],
    ['full-width square brackets', '17000000000［1234］', parts('［', '1234］')],
    ['black brackets', '17000000000【1234】', parts('【', '1234】')],
    ['a bracket that is never closed', '17000000000[1234', parts('[')],
    [
      'a bracketed part of the host',
      '+86(170)00000000转1234',
      '+86|country-code 170)00000000|host 转|extension-word 1234|extension',
    ],
    ['a host in groups', '170-0000-0000转1234', parts('转', '1234', '170-0000-0000')],
    ['a host in groups and a hyphen', '170-0000-0000-1234', parts('-', '1234', '170-0000-0000')],
    ['a host behind a country code', '+86 17000000000-1234', `+86|country-code ${parts('-')}`],
    ['a bracketed country code', '(+86)17000000000转1234', `(+86|country-code ${parts('转')}`],
    ['full width', '１７０００００００００转１２３４', parts('转', '１２３４', '１７０００００００００')],
    ['a host of another network', '13800000001转1234', parts('转', '1234', '13800000001')],
    ['the host half hidden', '170****0000转1234', parts('转', '1234', '170****0000')],
    ['the extension hidden', '17000000000转****', parts('转', '****')],
  ])('reads %s', (_, value, expected) => {
    expect(partsOf(virtualNumber, value)).toBe(expected);
  });

  it.each([
    ['no extension', '17000000000'],
    ['three digits', '17000000000转123'],
    ['five digits', '17000000000转12345'],
    ['a blank alone before the extension: it could be a number and a code', '17000000000 1234'],
    ['nothing between host and extension', '170000000001234'],
    ['a host that is no mobile number', '12000000000转1234'],
    ['a host of ten digits', '1700000000转1234'],
    ['a landline number', '024-23000001转1234'],
    ['a name before the brackets', '张三[1234]'],
    ['round brackets: a note of four digits, not an extension', '17000000000(1234)'],
    ['a semicolon, which stands between two numbers', '17000000000;1234'],
    ['a word behind', '17000000000转1234有效'],
    ['letters in the extension', '17000000000转12A4'],
    ['nothing', ''],
    ['a bracket alone', '[1234]'],
  ])('does not read %s', (_, value) => {
    expect(partsOf(virtualNumber, value)).toBe(NOT_READ);
  });

  it('sample: one size', () => {
    expect(partsOf(virtualNumber, virtualNumber.sample(undefined, 0) ?? '')).toBe(parts('-', '4821', '17000000001'));
    expect(virtualNumber.sample(15, 0)).toBeUndefined();
  });
});
