/** Birth dates in every way that forms and notices write them. */
import { describe, expect, it } from 'vitest';
import { birthDate } from '../../src/kinds/birth-date.ts';
import { maskValue } from '../../src/redact/value.ts';
import { planOf } from '../support/plans.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('birth-date', () => {
  it.each([
    ['1978-03-12', '1978|year 03|month 12|day'],
    ['1978/3/12', '1978|year 3|month 12|day'],
    ['1978.3.12', '1978|year 3|month 12|day'],
    ['1978.03.12.', '1978|year 03|month 12|day'],
    ['1978 03 12', '1978|year 03|month 12|day'],
    ['1978—03—12', '1978|year 03|month 12|day'],
    ['1978年3月12日', '1978|year 3|month 12|day'],
    ['1978年3月12号', '1978|year 3|month 12|day'],
    ['1978 年 3 月 12 日', '1978|year 3|month 12|day'],
    ['1978年3月12', '1978|year 3|month 12|day'],
    ['1978年3月12日生', '1978|year 3|month 12|day'],
    ['1978年3月12日出生', '1978|year 3|month 12|day'],
    ['公元1978年3月12日', '公元|era 1978|year 3|month 12|day'],
    ['１９７８－０３－１２', '１９７８|year ０３|month １２|day'],
    ['19780312', '1978|year 03|month 12|day'],
    ['780312', '78|year 03|month 12|day'],
    ['200112', '2001|year 12|month'],
    ['201312', '2013|year 12|month'],
    ['201331', NOT_READ],
    ['197803', '1978|year 03|month'],
    ['78-03-12', '78|year 03|month 12|day'],
    ['78.3', '78|year 3|month'],
    ['1978-03', '1978|year 03|month'],
    ['1978年3月', '1978|year 3|month'],
    ['1978', '1978|year'],
    ['1978年', '1978|year'],
    ['3月12日', '3|month 12|day'],
    ['12/03/1978', '12|day 03|month 1978|year'],
    ['1978-03-12 00:00:00', '1978|year 03|month 12|day'],
    ['1978/3/12 0:00', '1978|year 3|month 12|day'],
    ['1978-03-12T00:00:00.000Z', '1978|year 03|month 12|day'],
    ['一九七八年三月十二日', '一九七八|year 三|month 十二|day'],
    ['二〇〇一年十一月廿三日', '二〇〇一|year 十一|month 廿三|day'],
    ['二○○一年十一月', '二○○一|year 十一|month'],
    ['一九七八年三月', '一九七八|year 三|month'],
    ['民國67年3月12日', '民國|era 67|year 3|month 12|day'],
    ['民国67年3月12日', '民国|era 67|year 3|month 12|day'],
    ['民國67.3.12', '民國|era 67|year 3|month 12|day'],
    ['民國 67 年 3 月', '民國|era 67|year 3|month'],
    ['中華民國六十七年三月十二日', '中華民國|era 六十七|year 三|month 十二|day'],
    ['民國一百零五年元月', '民國|era 一百零五|year 元|month'],
    ['民國670312', '民國|era 67|year 03|month 12|day'],
    ['民國0670312', '民國|era 067|year 03|month 12|day'],
    ['0670312', '067|year 03|month 12|day'],
    ['67/03/12', '67|year 03|month 12|day'],
    ['1978-**-**', '1978|year **|month **|day'],
    ['****-03-12', '****|year 03|month 12|day'],
    ['19**年*月**日', '19**|year *|month **|day'],
    ['1978○○12', '1978|year ○○|month 12|day'],
    ['1978******', '1978|year'],
    ['1978***', '1978|year'],
    ['1978-**-** ********', '1978|year **|month **|day'],
    ['一九七八******', '一九七八|year'],
    ['民國67********', '民國|era 67|year'],
    ['民國67*****', '民國|era 67|year'],
    ['1978-○○-○○', '1978|year ○○|month ○○|day'],
  ])('%s: %s', (value, parts) => {
    expect(partsOf(birthDate, value)).toBe(parts);
  });

  it.each([
    ['month 13', '1978-13-12'],
    ['month 0', '1978-00-12'],
    ['day 32', '1978年3月32日'],
    ['a month of 13 in numerals', '一九七八年十三月'],
    ['units in another order', '3月1978年'],
    ['a unit twice', '1978年3年'],
    ['numerals without a unit', '一九七八'],
    ['five digits', '19783'],
    ['nine digits', '197803120'],
    ['four runs', '1978-03-12-01'],
    ['a mobile number', '13800000001'],
    ['an identity number', '210199197803120048'],
    ['a number that a spreadsheet has cut', '2.10199E+17'],
    ['a lunar day', '一九七八年腊月初八'],
    ['a name', '张三'],
    ['an age', '48岁'],
    ['the era alone', '民國'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(birthDate, value)).toBe(NOT_READ);
  });

  it.each([
    ['1978-03-12', '****-**-**'],
    ['1978年3月12日', '**********'],
    ['1978年3月12日生', '***********'],
    ['1978-03-12 00:00:00', '****-**-** ********'],
    ['1978-03-12T00:00:00.000Z', '****-**-***********.****'],
    ['民國67年3月12日', '民國********'],
    ['民國67.3.12', '民國**.*.**'],
    ['1978-**-**', '****-**-**'],
    ['一九七八年三月十二日', '**********'],
    ['腊月初八', '****'],
  ])('base covers it whole: %s → %s', (value, expected) => {
    expect(maskValue(value, 'birth-date', planOf('base')).text).toBe(expected);
    expect(maskValue(expected, 'birth-date', planOf('base')).text).toBe(expected);
  });

  it.each([
    ['1978-03-12', '19780312'],
    ['1978年3月12日', '19780312'],
    ['12/03/1978', '19780312'],
    ['１９７８．３．１２', '19780312'],
    ['民國67年3月12日', '19780312'],
    ['0670312', '19780312'],
    ['67/03/12', '670312'],
    ['公元1978年3月12日', '19780312'],
    ['一九七八年三月十二日', '19780312'],
    ['民國一百零五年元月廿日', '20160120'],
    ['780312', '780312'],
    ['1978年3月', '197803'],
    ['1978-**-12', undefined],
    ['腊月初八', undefined],
  ])('as an identity number holds it: %s is %s', (value, text) => {
    const traced = birthDate.trace?.(value);
    expect(traced?.text).toBe(text);
    expect(traced?.places.length).toBe(text?.length);
    for (const [start, end] of traced?.places ?? []) {
      expect(birthDate.parse(value)?.parts.some((part) => part.start <= start && end <= part.end)).toBe(true);
    }
  });

  it('plain days give one reading for all of them', () => {
    for (const [first, ...others] of [
      ['1978-03-12', '2001-12-31', '1800-01-01'],
      ['19780312', '20011231'],
      ['1978年3月12日', '2001年1月31日', '１９７８年３月１２日'],
      ['民國67年3月12日', '民国99年9月30日'],
    ] as const) {
      const shared = birthDate.parse(first);
      expect(shared?.shape).toBeDefined();
      for (const value of others) expect(birthDate.parse(value)).toBe(shared);
    }
    for (const value of ['1978-13-12', '1978-00-12', '1978-03-00', '1978-0a-12', '1778-03-12', '1978年13月1日']) {
      expect(birthDate.parse(value)?.shape).toBeUndefined();
    }
  });

  it('a hidden date of the Republic is one, however long it was', () => {
    for (const value of ['民國********', '民國*********', '民國***********']) {
      expect(birthDate.parse(value)?.parts[0]).toStrictEqual({ name: 'era', start: 0, end: 2 });
    }
  });

  it('sample: ten characters', () => {
    expect([0, 1].map((which) => birthDate.sample(10, which))).toStrictEqual(['1978-01-10', '1979-02-11']);
    expect(birthDate.sample(8, 0)).toBeUndefined();
  });
});
