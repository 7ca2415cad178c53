/** Where a label stands in running text, and how far its value goes. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/plans.ts';
import { fieldsIn } from './reading.ts';

type Case = readonly [why: string, text: string, ...fields: readonly string[]];

describe('a label', () => {
  it.each<Case>([
    ['a colon joins it', '户主：贺小梅', 'person-name 贺小梅'],
    ['a half-width colon', '户主:贺小梅', 'person-name 贺小梅'],
    ['two colons', '户主：:贺小梅', 'person-name 贺小梅'],
    ['an equals sign', '户主=贺小梅', 'person-name 贺小梅'],
    ['blanks before and behind the colon', '户主 ： 贺小梅', 'person-name 贺小梅'],
    ['a wide blank inside', '姓　名：贺小梅', 'person-name 贺小梅'],
    ['many blanks inside', '姓    名：贺小梅', 'person-name 贺小梅'],
    ['a blank between all its characters', '收 件 人：贺小梅', 'person-name 贺小梅'],
    ['a blank in its middle', '联系 电话：13800000021', 'mobile-phone 13800000021'],
    ['a note in brackets behind it', '户名（业主）：贺小梅', 'person-name 贺小梅'],
    ['a unit in brackets behind it', '欠费金额（元）：86.5', 'amount 86.5'],
    ['a note that is part of the label', '收件人（电话）：13800000021', 'mobile-phone 13800000021'],
    ['a note that is the label', '贵宾户主（电话）：13800000021', 'mobile-phone 13800000021'],
    ['a star before it', '*姓名：贺小梅', 'person-name 贺小梅'],
    ['a star behind it', '姓名*：贺小梅', 'person-name 贺小梅'],
    ['a bullet and a number before it', '1、姓名：贺小梅', 'person-name 贺小梅'],
    ['black brackets around it', '【收件人】贺小梅', 'person-name 贺小梅'],
    ['square brackets around it', '[收]贺小梅', 'person-name 贺小梅'],
    ['corner brackets around it', '「姓名」贺小梅', 'person-name 贺小梅'],
    ['brackets around it and a colon', '（姓名）：贺小梅', 'person-name 贺小梅'],
    ['a blank joins it', '姓名 贺小梅', 'person-name 贺小梅'],
    ['a tab joins it', '姓名\t贺小梅', 'person-name 贺小梅'],
    ['a stroke joins it', '姓名 | 贺小梅 | 备注', 'person-name 贺小梅'],
    ['a dash joins it', '户名—贺小梅', 'person-name 贺小梅'],
    ['nothing joins it', '户名贺小梅', 'person-name 贺小梅'],
    ['为 joins it', '身份证号码为21019919900307', 'resident-id 21019919900307'],
    ['是 joins it', '电话是13800000021', 'mobile-phone 13800000021'],
    ['叫 joins it', '姓名叫贺小梅', 'person-name 贺小梅'],
    ['系 joins it', '户主系贺小梅', 'person-name 贺小梅'],
    ['it is one character, with a colon', '收：贺小梅', 'person-name 贺小梅'],
    ['it is one character, at the beginning of a line', '收 贺小梅', 'person-name 贺小梅'],
    ['it is Traditional', '聯絡電話：0900000021', 'mobile-phone 0900000021'],
    ['it is written in letters', 'Name: He Xiaomei', 'person-name He Xiaomei'],
    ['it is written in capitals', 'TEL：13800000021', 'mobile-phone 13800000021'],
    ['a dot and a blank stand behind it', 'Tel. 13800000021', 'mobile-phone 13800000021'],
    ['it is a key of JSON', '{"receiver_name": "贺小梅"}', 'person-name 贺小梅'],
    ['it is a tag', '<name>贺小梅</name>', 'person-name 贺小梅'],
    ['the value is on the next line', '收件人：\n贺小梅\n', 'person-name 贺小梅'],
    ['it stands alone on its line without a colon', '收件人\r\n贺小梅\r\n', 'person-name 贺小梅'],
    ['it is the end of a longer one that no rule names', '物业电话：13800000021', 'mobile-phone 13800000021'],
    ['the longest of several counts', '户主电话：13800000021', 'mobile-phone 13800000021'],
    ['a word makes it longer', '收件人信息：贺小梅', 'person-name 贺小梅'],
    ['a word for a signature makes it longer', '领款人签字：贺小梅', 'person-name 贺小梅'],
    ['the value stands in brackets', '收件人【贺小梅】', 'person-name 贺小梅'],
    ['the value stands in round brackets', '电话（13800000021）', 'mobile-phone 13800000021'],
    ['its rule keeps what stands there', '监督电话：024-23000002', 'keep 024-23000002'],
    ['it keeps a number that is glued to it', '客服热线95598', 'keep 95598'],
  ])('%s', (_, text, ...fields) => {
    expect(fieldsIn(text)).toStrictEqual(fields);
  });

  it.each([
    ['电话会议定于周三召开'],
    ['住址不详，联系不上'],
    ['快递已收到'],
    ['用户注意事项如下'],
    ['地址栏不得空白'],
    ['侵犯姓名权'],
    ['户主大会推迟'],
    ['特此公告，被告知后三日内'],
    ['原告诉称对方违约'],
    ['金额不足，余额不足'],
    ['身份证复印件一份'],
    ['微信支付即可'],
    ['用户应当妥善保管'],
    ['被告方当事人未到庭'],
    ['业主委员会成立'],
    ['尊敬的用户：\n您好，'],
    ['在收：'],
    ['12区：东侧'],
    ['请填写姓名、电话和地址。'],
    ['please contact us, no problem'],
    ['rename: old'],
    ['网站名称：'],
    ['张三（户主）来电'],
    ['姓名：'],
    ['姓名：\n\n贺小梅'],
    ['姓名：____'.slice(0, 3)],
  ])('is none in %j', (text) => {
    expect(fieldsIn(text)).toStrictEqual([]);
  });
});

describe('a value ends', () => {
  it.each<Case>([
    ['at the next label', '姓名：贺小梅 电话：13800000021', 'person-name 贺小梅', 'mobile-phone 13800000021'],
    ['at a label that is glued', '收件人贺小梅电话13800000021', 'person-name 贺小梅', 'mobile-phone 13800000021'],
    [
      'before a comma and a label',
      '户名：贺小梅，户号：0100000021',
      'person-name 贺小梅',
      'household-account 0100000021',
    ],
    ['at a label that no rule names', '姓名：贺小梅性别：女', 'person-name 贺小梅'],
    ['at a line end', '地址：大东区滂江街\n详见背面', 'address 大东区滂江街'],
    ['at a full stop', '地址：大东区滂江街。详见背面', 'address 大东区滂江街'],
    ['at a semicolon', '地址：大东区滂江街；详见背面', 'address 大东区滂江街'],
    ['at a bracket that was opened before it', '（联系人：贺小梅）请知悉', 'person-name 贺小梅'],
    ['not at a bracket of its own', '户主：贺小梅（已故）', 'person-name 贺小梅（已故）'],
    ['not at a comma inside an address', '地址：滂江街22号，三楼', 'address 滂江街22号，三楼'],
    ['not at a comma between numbers', '电话：13800000021，13800000022', 'mobile-phone 13800000021，13800000022'],
    ['at a comma behind a number', '电话：13800000021，欢迎来电', 'mobile-phone 13800000021'],
    ['at a wide gap where it is an organisation', '单位：鹿鸣书店   备用', 'organisation 鹿鸣书店'],
    ['at the stroke of a table', '姓名：贺小梅 | 大东区', 'person-name 贺小梅'],
    ['at a stroke that is drawn', '│姓名：贺小梅│大东区│', 'person-name 贺小梅'],
  ])('%s', (_, text, ...fields) => {
    expect(fieldsIn(text)).toStrictEqual(fields);
  });

  it('behind all sentences of a remark that goes', () => {
    const text = '备注：电话联系13800000021。放门口；谢谢 户主：贺小梅\n次日';
    expect(fieldsIn(text, planOf('housing-applicants'))).toStrictEqual([
      'drop-value 电话联系13800000021。放门口；谢谢',
      'person-name 贺小梅',
    ]);
  });
});

describe('a longer word', () => {
  it.each(['任务单号：GD26110087', '流水号：26110087', '客户订单号：26110087'])(
    'is no label of a number in %j',
    (text) => {
      expect(fieldsIn(text)).toStrictEqual([]);
    },
  );

  it.each(['贵户（编号26110087）', '用户(编号：26110087)已停气'])(
    'leaves the number of a household to itself in %j',
    (text) => {
      expect(fieldsIn(text, planOf('dunning-notice'))).toStrictEqual([]);
    },
  );
});

describe('labels in one', () => {
  it.each<Case>([
    ['with a slash', '收件人姓名/电话：贺小梅/13800000021', 'person-name 贺小梅', 'mobile-phone 13800000021'],
    ['with 、', '姓名、电话：贺小梅、13800000021', 'person-name 贺小梅', 'mobile-phone 13800000021'],
    [
      'with 及, the values with a blank',
      '联系人及电话：贺小梅 13800000021',
      'person-name 贺小梅',
      'mobile-phone 13800000021',
    ],
    [
      'of three',
      '姓名/电话/地址：贺小梅/13800000021/滂江街22号',
      'person-name 贺小梅',
      'mobile-phone 13800000021',
      'address 滂江街22号',
    ],
    ['with one value', '姓名/电话：贺小梅', 'person-name 贺小梅'],
  ])('%s', (_, text, ...fields) => {
    expect(fieldsIn(text)).toStrictEqual(fields);
  });
});
