/** What of a labelled value is a span. */
import { describe, expect, it } from 'vitest';
import { planOf } from '../../support/plans.ts';
import { spansIn } from './reading.ts';

type Case = readonly [why: string, text: string, ...spans: readonly string[]];

describe('a name behind a label', () => {
  it.each<Case>([
    ['of two characters', '户主：贺梅', 'person-name 贺梅'],
    ['of four, with two surnames', '户主：贺陈小梅', 'person-name 贺陈小梅'],
    ['with a compound surname', '户主：司马小青', 'person-name 司马小青'],
    ['of one character', '户主：梅', 'person-name 梅'],
    ['without a surname', '户主：阿依古丽', 'person-name 阿依古丽'],
    ['with a dot', '户主：吐尔逊·买买提', 'person-name 吐尔逊·买买提'],
    ['with a blank in it', '户主：贺 梅', 'person-name 贺 梅'],
    ['with two blanks in it', '户主：贺 小 梅', 'person-name 贺 小 梅'],
    ['with a rare character', '户主：贺小𠮷', 'person-name 贺小𠮷'],
    ['in letters', 'Name: Mary O’Neil', 'person-name Mary O’Neil'],
    ['with a title behind it', '户主：贺小梅女士您好', 'person-name 贺小梅'],
    ['a surname with a title', '户主：贺女士', 'person-name 贺女士'],
    ['with a title that begins like a surname', '聯絡人：賀文先生', 'person-name 賀文'],
    ['with a note behind it', '户主：贺小梅（已故）', 'person-name 贺小梅'],
    ['with a bracket that is part of it', '户主：贺（美加王旁）', 'person-name 贺（美加王旁）'],
    ['before a number', '户主：贺小梅13800000021', 'person-name 贺小梅'],
    ['before an address', '收件人：贺小梅辽宁省沈阳市', 'person-name 贺小梅'],
    ['before a word that is a label', '收件人：贺小梅身份证复印件', 'person-name 贺小梅'],
    ['before what is owed', '给付原告贺梅货款5000元', 'person-name 贺梅'],
    ['before a verb', '被告：贺小梅应于三日内', 'person-name 贺小梅'],
    [
      'several, with 、',
      '申请人：贺小梅、司马青、阿依古丽',
      'person-name 贺小梅',
      'person-name 司马青',
      'person-name 阿依古丽',
    ],
    ['several, with a comma', '申请人：贺小梅，司马青', 'person-name 贺小梅', 'person-name 司马青'],
    ['several, with blanks', '申请人：贺小梅  司马青', 'person-name 贺小梅', 'person-name 司马青'],
    ['several, with 和', '申请人：贺小梅 和 司马青', 'person-name 贺小梅', 'person-name 司马青'],
    ['several, with notes', '成员：贺小梅（户主）、贺林（长子）', 'person-name 贺小梅', 'person-name 贺林'],
    ['glued, with another party behind it', '原告贺小梅诉被告司马青', 'person-name 贺小梅', 'person-name 司马青'],
    ['masked already', '户主：贺**', 'person-name 贺**'],
    ['masked already, with 某', '户主：贺某某', 'person-name 贺某某'],
    ['masked already, with a number', '原告：贺某1', 'person-name 贺某1'],
    ['masked already, glued', '户名贺*', 'person-name 贺*'],
    ['masked as a whole', '户主：**', 'person-name **'],
    ['an organisation', '收件人：云溪燃气有限公司', 'organisation 云溪燃气有限公司'],
    ['a salutation with a name', '尊敬的客户贺小梅女士：您好', 'person-name 贺小梅'],
    ['a nickname', '收件人：爱吃鱼的猫', 'person-name 爱吃鱼的猫'],
    ['an account', '用户名：hexm_01 密码：略', 'person-name hexm_01'],
    ['what cannot be read', '收件人：3号楼胖胖', 'person-name 3号楼胖胖'],
    ['a nickname with a sign', '收件人：A小仙女~', 'person-name A小仙女~'],
  ])('%s', (_, text, ...spans) => {
    expect(spansIn(text)).toStrictEqual(spans);
  });

  it.each([
    ['收件人：请保持电话畅通'],
    ['收件人：同上'],
    ['收件人：/'],
    ['户主：无'],
    ['户主：男'],
    ['姓名：先生/女士'],
    ['用户：您好'],
    ['用户：本月起我们将调整抄表日期'],
    ['业主：缴费单一式两份。'],
    ['单位：万元'],
    ['请业主及时缴纳物业费'],
    ['申请人需持证件到窗口办理'],
    ['用户满意，业主放心'],
    ['收件人：13800000021'],
    ['收件人：138****0021'],
    ['Name: n/a'],
    ['name: please call before delivery'],
  ])('is none in %j', (text) => {
    expect(spansIn(text)).toStrictEqual([]);
  });

  it('of a role that stays is one whose rule keeps it', () => {
    expect(spansIn('审判长　贺小梅\n審判員：司馬青\n书记员贺林')).toStrictEqual([
      'person-name 贺小梅',
      'person-name 司馬青',
      'person-name 贺林',
    ]);
  });
});

describe('other values', () => {
  it.each<Case>([
    ['an account in letters', '微信：hexm_001，请加', 'wechat-id hexm_001'],
    ['an account that is an email address', '微信：he@example.com', 'email he@example.com'],
    ['an account that cannot be read', '微信名：梅子熟了'.replace('了', ''), 'wechat-id 梅子熟'],
    ['an email address', '邮箱 he.xm@example.com', 'email he.xm@example.com'],
    ['an email address that cannot be read', '邮箱：hexm#example', 'email hexm#example'],
    ['an organisation', '工作单位：鹿鸣书店', 'organisation 鹿鸣书店'],
    ['a person where an organisation should be', '工作单位：贺小梅', 'organisation 贺小梅'],
    ['what a rule keeps without a kind', '开庭地点：本院第三法庭，联系人另行通知', 'keep 本院第三法庭'],
    ['a number is found by others', '户号：0100000021'],
    ['an address is found by others', '地址：大东区滂江街22号'],
  ])('%s', (_, text, ...spans) => {
    expect(spansIn(text)).toStrictEqual(spans);
  });

  it('what a rule keeps may be a list of people, which others judge', () => {
    expect(spansIn('正取：溫寶蓮、賴錦雲、許文豪', planOf('tw-notice'))).toStrictEqual([]);
    expect(spansIn('正取：第12號、第30號', planOf('tw-notice'))).toStrictEqual(['keep 第12號、第30號']);
  });

  it('what a rule drops goes as a whole', () => {
    expect(spansIn('家庭人口：三人，均有病\n月收入：1200元', planOf('low-income'))).toStrictEqual([
      'drop-column 三人，均有病',
      'drop-column 1200元',
    ]);
  });

  it('what a rule drops goes on behind a semicolon', () => {
    const text = '家庭情况：父亲患病；母亲务工。学校：鹿鸣学校';
    expect(spansIn(text, planOf('student-aid'))).toStrictEqual(['drop-column 父亲患病；母亲务工', 'keep 鹿鸣学校']);
  });

  it('what was dropped before is left alone', () => {
    expect(spansIn('备注：〔略〕', planOf('waybill'))).toStrictEqual([]);
  });

  it('what a rule replaces', () => {
    expect(spansIn('车架号：L0000000000000021，登记在册', planOf('court-judgment'))).toStrictEqual([
      'mask L0000000000000021',
    ]);
  });
});
