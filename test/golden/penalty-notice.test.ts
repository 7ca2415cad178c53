/** Penalties: who is punished stays, other people become 张某 and are told apart by numbers, addresses end at the county. */
import { describe, expect, it } from 'vitest';
import { redactRecord } from '../../src/redact/record.ts';
import { planOf } from '../support/plans.ts';
import { redacted } from './redacted.ts';

describe('penalty-notice', () => {
  it.each<readonly [label: string, value: string]>([
    ['行政处罚决定书文号', '沈大综执罚决字〔2026〕第0031号'],
    ['文号', '大公(治)行罚决字[2026]00031号'],
    ['当事人', '李建国'],
    ['当事人（姓名或名称）', '买买提·艾合买提'],
    ['被处罚人', '欧阳娜娜'],
    ['被处罚单位', '云溪餐饮有限公司'],
    ['行政相对人名称', '张三百货店'],
    ['執法人員', '王磊'],
    ['执法人员', '王磊、李四'],
    ['统一社会信用代码', '91340299MA8TEXT01C'],
    ['经营场所', '沈阳市大东区滂江街22号1门'],
    ['违法行为类型', '无证经营'],
    ['处罚依据', '《食品安全法》第一百二十二条'],
    ['处罚内容', '罚款2000元'],
    ['罚款金额（万元）', '0.2'],
    ['处罚决定日期', '2026-10-30'],
    ['履行期限', '15日内'],
    ['处罚机关', '沈阳市大东区城市管理综合行政执法局'],
    ['罚款缴纳账户', '0302000000000000001'],
    ['监督电话', '024-23000002'],
  ])('%s %s stays', (label, value) => {
    expect(redacted('penalty-notice', label, value)).toBe(value);
  });

  it.each<readonly [label: string, value: string, expected: string | null]>([
    ['举报人', '赵敏', '赵某'],
    ['舉報人', '諸葛明遠', '諸葛某'],
    ['证人', '买买提·艾合买提', '买某'],
    ['受害人', '扎西顿珠', '扎某'],
    ['投诉人', 'John Smith', 'J某'],
    ['受害人', '王', '某'],
    ['消费者', '张某', '张某'],
    ['消费者', '张某某', '张某某'],
    ['证人', '张三、李四', '张某、李某'],
    ['法定代表人', '李四', '李某'],
    ['姓名', '李建国', '李某'],
    ['举报人', '13800000001', '***********'],
    ['被处罚人', '李建国13800000001', '**************'],
    ['身份证号', '340299198812195235', '34*************235'],
    ['当事人身份证号', '340299198812195235', '34*************235'],
    ['联系电话', '13800000001', '138******01'],
    ['住址', '沈阳市大东区滂江街5-2-301', '沈阳市大东区'],
    ['住所', '滂江街5-2-301', '****-*-***'],
    ['银行账号', '6217990000000000006', '***************0006'],
    ['健康状况', '轻微伤', null],
    ['年龄', '38', null],
    ['残疾证号', '21019919691103302743', null],
    ['生日', '1988-12-19', null],
    ['违法事实', '李建国于10月1日无证经营，由赵敏举报', '李某于10月1日无证经营，由赵某举报'],
    ['案件名称', '李建国与赵敏互殴案', '李某与赵某互殴案'],
  ])('%s %s → %s', (label, value, expected) => {
    expect(redacted('penalty-notice', label, value)).toBe(expected);
  });

  it('two witnesses of one surname are told apart, and the one who is punished keeps the name', () => {
    const record = { 当事人: '张建国', 举报人: '张三', 证人: '张四', 受害人: '张三' };
    expect(redactRecord(record, planOf('penalty-notice')).record).toStrictEqual({
      当事人: '张建国',
      举报人: '张某1',
      证人: '张某2',
      受害人: '张某1',
    });
  });
});
