/**
 * Numbers and addresses in running text of the classes that other finders miss, as base prints them: virtual numbers and
 * extensions with their tails, numbers that a line end breaks, household accounts, and addresses to their very end, also of
 * Taiwan and Hong Kong. Reviewed by eye; the people are made up.
 */
import { describe, expect, it } from 'vitest';
import { redactText } from '../../src/redact/text.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

describe('numbers and addresses in running text', () => {
  it.each([
    ['收货电话13800000001转1234，尾号另发', '收货电话138******01转****，尾号另发'],
    ['分机：024-23000001转802', '分机：024-******01转***'],
    ['手机138\n00000001请回电', '手机138\n******01请回电'],
    ['户号：0123456789 户名：毛秀兰', '户号：01****6789 户名：毛**'],
    ['住兴宁路8号康庄苑3栋2单元1501室，速来', '住******************，速来'],
    ['聯絡地址：臺北市大安區和平東路二段100巷5弄3號4樓之2', '聯絡地址：臺北市大安區******************'],
    ['香港九龍彌敦道100號金山大廈12樓B室', '香港九龍****************'],
  ])('%s', (text, expected) => {
    const { text: out } = redactText(text, plan);
    expect(out).toBe(expected);
    expect(redactText(out, plan).text).toBe(out);
  });
});
