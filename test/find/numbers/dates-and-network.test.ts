/** Birth dates, and what the network calls somebody by. */
import { describe, expect, it } from 'vitest';
import { valuesIn } from './spans.ts';

describe('a date is a birth date', () => {
  it.each([
    ['a word before it', '生于1978年3月12日', ['birth-date 1978年3月12日']],
    ['a word before it, with a sign', '出生日期 1978-03-12', ['birth-date 1978-03-12']],
    ['a word behind it', '男，1978年3月12日出生，汉族', ['birth-date 1978年3月12日']],
    ['one character behind it', '张三（1978.03.12生）', ['birth-date 1978.03.12']],
    ['a month alone', '1978年3月生', ['birth-date 1978年3月']],
    ['of the Republic, all of the word', '出生年月日民國67年3月12日', ['birth-date 民國67年3月12日']],
    ['of the Republic', '民國67年3月12日生', ['birth-date 民國67年3月12日']],
    ['in numerals', '一九七八年三月十二日出生', ['birth-date 一九七八年三月十二日']],
    ['in a row', '生日19780312', ['birth-date 19780312']],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });

  it.each(['2026年3月生效', '2026年3月12日生产', '2026年3月12日生活补贴到账'])('not in %s', (text) => {
    expect(valuesIn(text)).toStrictEqual([]);
  });
});

describe('the network', () => {
  it.each([
    ['an email', '发到zhang.san-1@example.com.cn。', ['email zhang.san-1@example.com.cn']],
    ['an email of digits', '发13800000001@example.com吧', ['email 13800000001@example.com']],
    ['an email with a dot behind it', 'write to a_b@example.com.', ['email a_b@example.com']],
    ['an email in full width', 'ａｂ＠example.com', ['email ａｂ＠example.com']],
    ['no email without a domain', 'a@b 和 @张三', []],
    ['an IP address', '登录自192.0.2.17', ['ip-address 192.0.2.17']],
    ['an IP address of version 6', '来自2001:db8::17的请求', ['ip-address 2001:db8::17']],
    ['a MAC address', '网卡00:00:5E:00:53:01', ['mac-address 00:00:5E:00:53:01']],
    ['a WeChat ID', '加微信：lin_0001看房', ['wechat-id lin_0001']],
    ['a WeChat ID behind wx', 'wx：lin_0001', ['wechat-id lin_0001']],
    ['a QQ number', 'QQ100000012', ['qq 100000012']],
    ['a QQ number, in words', '扣扣：100000012', ['qq 100000012']],
    ['a place', '坐标123.000001,30.000012', ['coordinates 123.000001,30.000012']],
    ['a place in degrees', '位于东经123°27′15″、北纬30°0′1″处', ['coordinates 东经123°27′15″、北纬30°0′1″']],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });
});
