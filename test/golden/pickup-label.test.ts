/** Pick-up labels: the code, the station and the time stay; name and number as on the waybill, the number's tail whole. */
import { describe, expect, it } from 'vitest';
import { redactRecord } from '../../src/redact/record.ts';
import { planOf } from '../support/plans.ts';
import { redacted } from './redacted.ts';

describe('pickup-label', () => {
  it.each<readonly [label: string, value: string]>([
    ['取件码', '8-3-2045'],
    ['取貨碼', '8-3-2045'],
    ['货架号', '8-3'],
    ['驿站', '兔兔驿站（清河路店）'],
    ['驿站地址', '沈阳市大东区滂江街22号1门'],
    ['站点电话', '13800000001'],
    ['运单号', 'YT0000000000001'],
    ['入库时间', '11-03 09:12'],
    ['截止时间', '2026-11-06 21:00'],
    ['收件人', '快递超市'],
    ['收件人电话', '17000000000-4821'],
    ['客服电话', '400-000-1234'],
    ['收货地址', '浙江省杭州市西湖区文三路22号'],
  ])('%s %s stays', (label, value) => {
    expect(redacted('pickup-label', label, value)).toBe(value);
  });

  it.each<readonly [label: string, value: string, expected: string]>([
    ['收件人', '买买提·艾合买提', '买**·****'],
    ['姓名', '欧阳娜娜', '欧阳**'],
    ['取件人', '王', '*'],
    ['昵称', '快乐小鱼', '快***'],
    ['代取人', '张三', '张*'],
    ['收件人', '欧阳*', '欧阳*'],
    ['手机', '13800000001', '138******01'],
    ['收件人手机', '138****0001', '138******01'],
    ['收件人电话', '024-23000001', '024-******01'],
    ['收货地址', '安徽省芜湖市镜湖区滨江花园12-2-501', '安徽省芜湖市镜湖区滨江花园12-*-***'],
    ['尾号', '0001', '****'],
    ['手机尾号', '尾号0001', '****'],
    ['手机后四位', '0001', '****'],
    ['品名', '血压计', ''],
    ['备注', '张三的药', ''],
  ])('%s %s → %s', (label, value, expected) => {
    expect(redacted('pickup-label', label, value)).toBe(expected);
  });

  it('a whole label', () => {
    const record = {
      取件码: '8-3-2045',
      驿站: '兔兔驿站(清河路店)',
      运单号: 'YT0000000000001',
      尾号: '0001',
      收件人: '买买提·艾合买提',
      入库时间: '11-03 09:12',
    };
    expect(redactRecord(record, planOf('pickup-label')).record).toStrictEqual({
      ...record,
      尾号: '****',
      收件人: '买**·****',
    });
  });
});
