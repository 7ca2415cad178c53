/** Email addresses: the local part up to the one @, and a domain with a dot. */
import { describe, expect, it } from 'vitest';
import { email } from '../../src/kinds/email.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

describe('email', () => {
  it.each([
    ['a local part and a domain', 'zhangsan@example.com', 'zhangsan|local @|at example.com|domain'],
    ['dots and a plus in the local part', 'zhang.san+a@example.com', 'zhang.san+a|local @|at example.com|domain'],
    ['underscores and hyphens', 'zhang_san-1@example.com', 'zhang_san-1|local @|at example.com|domain'],
    ['quotation marks', '"zhang san"@example.com', '"zhang san"|local @|at example.com|domain'],
    [
      'quotation marks, all but the first hidden',
      '"**********@example.com',
      '"**********|local @|at example.com|domain',
    ],
    ['an @ in quotation marks', '"zhang@san"@example.com', '"zhang@san"|local @|at example.com|domain'],
    [
      'a domain in Latin letters for Han ones',
      'zhang@xn--fsqu00a.xn--fiqs8s',
      'zhang|local @|at xn--fsqu00a.xn--fiqs8s|domain',
    ],
    ['digits alone', '10000001@example.com', '10000001|local @|at example.com|domain'],
    ['one character', 'z@example.com', 'z|local @|at example.com|domain'],
    ['a domain of several labels', 'zhang@mail.example.com.cn', 'zhang|local @|at mail.example.com.cn|domain'],
    ['a hyphen inside a label', 'zhang@my-mail.example', 'zhang|local @|at my-mail.example|domain'],
    ['Han letters', '张三@例子.中国', '张三|local @|at 例子.中国|domain'],
    ['a full-width @', 'zhang＠example.com', 'zhang|local ＠|at example.com|domain'],
    ['a small @ of print', 'zhang﹫example.com', 'zhang|local ﹫|at example.com|domain'],
    [
      'full width throughout',
      'ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ',
      'ｚｈａｎｇ|local ＠|at ｅｘａｍｐｌｅ．ｃｏｍ|domain',
    ],
    ['a character beyond the BMP', '𠮷@example.com', '𠮷|local @|at example.com|domain'],
    ['the local part half hidden', 'z****@example.com', 'z****|local @|at example.com|domain'],
    ['the local part hidden', '****@example.com', '****|local @|at example.com|domain'],
    ['the domain hidden too', 'z****@*******.com', 'z****|local @|at *******.com|domain'],
    ['a local part of 64', `${'z'.repeat(64)}@example.com`, `${'z'.repeat(64)}|local @|at example.com|domain`],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(email, value)).toBe(parts);
  });

  it.each([
    ['no @', 'zhangsan.example.com'],
    ['two @', 'zhang@san@example.com'],
    ['nothing before the @', '@example.com'],
    ['nothing behind the @', 'zhangsan@'],
    ['a domain without a dot', 'zhangsan@example'],
    ['a domain that begins with a dot', 'zhangsan@.com'],
    ['a domain that ends with a dot', 'zhangsan@example.com.'],
    ['two dots', 'zhangsan@example..com'],
    ['a label that begins with a hyphen', 'zhangsan@-example.com'],
    ['a label that ends with a hyphen', 'zhangsan@example-.com'],
    ['an underscore in the domain', 'zhangsan@exam_ple.com'],
    ['a Chinese full stop in the domain', 'zhangsan@例子。中国'],
    ['a blank inside', 'zhang san@example.com'],
    ['an ideographic blank inside', 'zhang　san@example.com'],
    ['quotation marks around nothing', '""@example.com'],
    ['quotation marks that are never closed', '"zhang san@example.com'],
    ['something between quotation mark and @', '"zhang"san@example.com'],
    ['two @ behind quotation marks', '"zhang"@san@example.com'],
    ['quotation marks in the middle', 'zhang"san"@example.com'],
    ['angle brackets and a name', '张三<zhangsan@example.com>'],
    ['a scheme', 'mailto:zhangsan@example.com'],
    ['two addresses and a semicolon', 'zhang@example.com;li@example.com'],
    ['two addresses and 、', 'zhang@example.com、li@example.com'],
    ['a slash', 'zhang/li@example.com'],
    ['a comma for a dot', 'zhangsan@example,com'],
    ['a local part of 65', `${'z'.repeat(65)}@example.com`],
    ['more than 254', `z@${'a.'.repeat(126)}com`],
    ['a mobile number', '13800000001'],
    ['a name', '张三'],
    ['nothing', ''],
    ['@ alone', '@'],
  ])('does not read %s', (_, value) => {
    expect(partsOf(email, value)).toBe(NOT_READ);
  });

  it.each([
    ['a tag', 'zhang+bill@example.com', 'z*********@example.com'],
    ['one character', 'z@example.com', '*@example.com'],
    ['quotation marks', '"zhang san"@example.com', '"**********@example.com'],
    ['two @: covered whole', 'zhang@san@example.com', '*****************.***'],
  ])('masked by base, once as twice: %s', (_, value, expected) => {
    expect(maskValue(value, 'email', planOf('base')).text).toBe(expected);
    expect(maskValue(expected, 'email', planOf('base')).text).toBe(expected);
  });

  it('sample: one size', () => {
    expect(partsOf(email, email.sample(undefined, 0) ?? '')).toBe('zhang.san0|local @|at example.com|domain');
    expect(email.sample(10, 0)).toBeUndefined();
  });
});

describe('email: told at a look', () => {
  it.each([
    ['zhang@example.com', 'w.u-1@example.net'],
    ['a@qq.com', 'b@qq.net'],
    ['zhang_san+post.8@aliyun.cn', 'ZHANG.SAN-0000_1@sample.cn'],
  ])('%s and %s have one reading, and the closer look says the same', (value, other) => {
    const reading = email.parse(value);
    expect(reading).toBe(email.shapes?.[reading?.shape ?? -1]);
    expect(email.parse(other)).toBe(reading);
    const wide = value.replace('@', '＠');
    expect(email.parse(wide)?.shape).toBeUndefined();
    expect(email.parse(wide)?.parts).toStrictEqual(reading?.parts);
  });

  it.each(['zhang@mail.example.com', 'zhang@exa-mple.com', 'z*@example.com', 'zhangsanzhangsan1@qq.com'])(
    '%s takes the closer look',
    (value) => {
      expect(email.parse(value)?.parts).toHaveLength(3);
      expect(email.parse(value)?.shape).toBeUndefined();
    },
  );
});
