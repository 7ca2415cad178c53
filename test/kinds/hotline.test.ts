/** Hotlines: numbers that only organisations hold. What is read here is shown, so that near-misses count most. */
import { describe, expect, it } from 'vitest';
import { hotline } from '../../src/kinds/hotline.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('hotline', () => {
  it.each([
    ['a 400 number', '400-000-1234', '400-000-1234|number'],
    ['without hyphens', '4000001234', '4000001234|number'],
    ['with blanks', '400 000 1234', '400 000 1234|number'],
    ['in groups of four', '4000-001-234', '4000-001-234|number'],
    ['full width', '４００－０００－１２３４', '４００－０００－１２３４|number'],
    ['an 800 number', '800-000-1234', '800-000-1234|number'],
    ['a 400 number with an extension', '400-000-1234转8', '400-000-1234|number 转|extension-word 8|extension'],
    ['an extension behind a hyphen', '400-000-1234-801', '400-000-1234|number -|extension-word 801|extension'],
    ['power', '95598', '95598|number'],
    ['a courier', '95338', '95338|number'],
    ['a bank of six digits', '955988', '955988|number'],
    ['96 and three digits', '96118', '96118|number'],
    ['96 and four digits', '961180', '961180|number'],
    ['a carrier', '10086', '10086|number'],
    ['the post', '11183', '11183|number'],
    ['the government', '12345', '12345|number'],
    ['consumers', '12315', '12315|number'],
    ['10 10 and four digits', '1010 1234', '1010 1234|number'],
    ['a label', '电话：95598', '电话：|note 95598|number'],
    ['in groups of any sort', '40-000-012-34', '40-000-012-34|number'],
    ['enquiries', '118114', '118114|number'],
    ['Hong Kong: emergencies', '999', '999|number'],
    ['Hong Kong: the government', '1823', '1823|number'],
    ['Taiwan: 0809', '0809-000-123', '0809-000-123|number'],
    ['the police', '110', '110|number'],
    ['the fire brigade', '119', '119|number'],
    ['first aid', '120', '120|number'],
    ['road accidents', '122', '122|number'],
    ['Taiwan: 0800', '0800-000-123', '0800-000-123|number'],
    ['Taiwan: a hotline against fraud', '165', '165|number'],
    ['Taiwan: water', '1910', '1910|number'],
    ['Taiwan: the citizens’ line', '1999', '1999|number'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(hotline, value)).toBe(parts);
  });

  it.each([
    ['a mobile number', '13800000001'],
    ['a virtual number', '17000000000-1234'],
    ['a landline number', '024-23000001'],
    ['a landline number that begins with 400', '40000012'],
    ['nine digits behind 400 and too few', '400-000-123'],
    ['eleven digits that begin with 400', '400-000-12345'],
    ['a 500 number', '500-000-1234'],
    ['a country code', '+86 400 000 1234'],
    ['half hidden: what it was cannot be told', '400****1234'],
    ['a hidden extension: somebody hid it', '400-000-1234转***'],
    ['955 and two digits too many', '9559812'],
    ['94', '94598'],
    ['97', '97598'],
    ['13 and three digits: the beginning of a mobile number', '13800'],
    ['a year', '2026'],
    ['a year of Taiwan’s four digits', '1978'],
    ['three digits of no service', '111'],
    ['an area code and a short code', '024-12345'],
    ['a landline number behind it, no extension', '400-000-1234,23000001'],
    ['seven digits behind a hyphen, no extension', '95598-2300001'],
    ['a room', '501'],
    ['a name in brackets behind it', '95598（张三）'],
    ['a name behind it', '95598张三'],
    ['a name before it', '张三95598'],
    ['two hotlines', '95598/12345'],
    ['a word that is no label of phones', '编号95598'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(hotline, value)).toBe(NOT_READ);
  });

  it('sample: one size', () => {
    expect(partsOf(hotline, hotline.sample(undefined, 0) ?? '')).toBe('400-000-1234|number');
    expect(hotline.sample(10, 0)).toBeUndefined();
  });
});
