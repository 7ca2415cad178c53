/**
 * The words by which forms call a field, in both scripts and in English, as `base` reads them: alone, split by blanks
 * or a column gap, with a colon, a star or a bracketed note.
 */
import { describe, expect, it } from 'vitest';
import { fieldRule } from '../../src/redact/field.ts';
import { planOf } from '../support/plans.ts';

const base = planOf('base');

/** Kind of the field that a label names; `keep` where it stays whatever it holds; `undefined` where no rule names it. */
function kindOf(label: string): string | undefined {
  const field = fieldRule([label], base);
  return field?.rule?.action === 'keep' ? 'keep' : field?.kind?.id;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'person-name': [
    ...[
      '姓名',
      '户名',
      '户主',
      '业主',
      '收件人',
      '收货人',
      '收',
      '寄件人',
      '寄',
      '申请人',
      '承租人',
      '共同申请人',
      '配偶',
    ],
    ...[
      '法定代理人',
      '当事人',
      '原告',
      '被告',
      '被处罚人',
      '举报人',
      '联系人',
      '用户名',
      '持卡人',
      '用户姓名',
      '经办人',
    ],
    ...[
      '戶名',
      '戶主',
      '業主',
      '收貨人',
      '申請人',
      '用戶',
      '當事人',
      '聯絡人',
      '聯繫人',
      '持卡人姓名',
      '戶長',
      '法定代理人姓名',
      '得獎人',
    ],
    ...['Name', 'Full Name', 'receiver_name', 'Customer-Name', 'ownerName', 'Surname', 'given name', 'English Name'],
    ...['姓', '名', '曾用名', '昵称', '紧急联系人', '紧急联系人姓名', '法定代表人'],
  ],
  'resident-id': [
    ...[
      '身份证',
      '身份证号',
      '身份证号码',
      '公民身份号码',
      '证件号',
      '证件号码',
      '居民身份证',
      '二代身份证号',
      '身份证件号码',
    ],
    ...['身份證號碼', '身份證字號', '證件號碼'],
    ...[
      '配偶身份证号',
      '法定代表人身份证号码',
      '监护人证件号码',
      '共同申请人身份证',
      '收件人身份证号',
      'ID Number',
      'id_card_no',
    ],
  ],
  'taiwan-id': ['身分證', '身分證字號', '國民身分證統一編號', '統一證號', '居留證號碼'],
  'hong-kong-id': ['香港身份證號碼', 'HKID No.'],
  'macau-id': ['澳門居民身份證編號'],
  passport: ['护照号', '護照號碼', 'Passport No.'],
  'travel-permit': ['港澳通行证号码', '回乡证号', '台胞证', '往来台湾通行证'],
  'disability-certificate': ['残疾证', '残疾人证号', '身心障礙證明號碼'],
  'personal-number': [
    '准考证号',
    '学籍号',
    '社保号',
    '病历号',
    '驾驶证号',
    '不动产权证号',
    '档案编号',
    '個稅號',
    '學號',
  ],
  'birth-date': ['出生日期', '出生年月', '生日', '出生年月日', 'Date of Birth', 'DOB'],
  'mobile-phone': [
    ...[
      '电话',
      '手机',
      '手机号',
      '联系方式',
      '联系电话',
      'Tel',
      'TEL.',
      'Mobile No.',
      'phone_number',
      '固定电话',
      '座机',
    ],
    ...['電話', '手機', '行動電話', '聯絡電話', '聯絡方式', '市話', '流動電話', '手提電話', '住家電話'],
    ...['监护人电话', '紧急联系人手机', '业主联系电话', '收件人手机号', 'receiverPhone', 'customer mobile'],
  ],
  'virtual-number': ['虚拟号', '隐私号码', '虛擬號'],
  address: [
    ...[
      '地址',
      '住址',
      '住所',
      '家庭住址',
      '户籍地',
      '现住址',
      '用电地址',
      '用水地址',
      '房屋坐落',
      '派位房号',
      '送达地址',
      '门牌',
    ],
    ...['戶籍地', '戶籍地址', '用電地址', '用水地址', '門牌', '通訊地址', '聯絡地址', '居住所', '房屋坐落'],
    ...[
      '申请人住址',
      '监护人地址',
      '收件人详细地址',
      'Address',
      'Residential Address',
      'correspondence_address',
      'sender address',
    ],
  ],
  email: [
    '邮箱',
    '电子邮箱',
    '電子郵件',
    '電子信箱',
    '電郵',
    '监护人邮箱',
    'applicant_email',
    'E-mail',
    'Email Address',
  ],
  'bank-card': [
    ...['卡号', '账号', '帐号', '银行账号', '银行卡号', '一卡通', '存折账号', '户主银行账号', '收款账号', '发放账号'],
    ...['帳號', '銀行帳號', '卡號', '信用卡號', '存摺帳號', '帳戶號碼', 'Card No.', 'Bank Account'],
  ],
  'household-account': [
    '户号',
    '用户编号',
    '客户编号',
    '缴费号',
    '用电户号',
    '電號',
    '水號',
    '用戶編號',
    '客戶編號',
    'Customer No.',
  ],
  'meter-number': ['表号', '电表号', '水表号', '電表號碼', '水錶編號', '電錶編號', '瓦斯表號'],
  'waybill-number': ['运单号', '快递单号', '託運單號', '托運單號', '運單號', '貨運單號', '包裹號碼', 'Tracking No.'],
  'credit-code': ['统一社会信用代码', '統一社會信用代碼'],
  organisation: ['单位名称', '工作单位', '公司名稱', 'Company'],
  keep: [
    ...[
      '监督电话',
      '咨询电话',
      '客服热线',
      '举报电话',
      '服务热线',
      '值班电话',
      '传真',
      '監督電話',
      '客服專線',
      '諮詢電話',
      '傳真',
      '檢舉電話',
    ],
    ...['办公电话', '辦公電話', '办公地址', '開庭地點', '序号', '序號', '开户行', '開戶行', '经办机构', '經辦機構'],
    ...[
      '审判长',
      '审判员',
      '人民陪审员',
      '法官助理',
      '书记员',
      '检察员',
      '公诉人',
      '書記官',
      '檢察官',
      '審判長',
      '审判长姓名',
    ],
  ],
};

const rows = Object.entries(WORDS).flatMap(([kind, labels]) => labels.map((label) => ({ kind, label })));

describe('label words', () => {
  it.each(rows)('$label → $kind', ({ kind, label }) => {
    expect(kindOf(label)).toBe(kind);
  });

  it.each(rows)('$label, however it is spaced and marked', ({ kind, label }) => {
    const [first = '', ...rest] = label;
    const split = [first, ...rest].join('\u3000');
    for (const written of [
      split,
      `${first} ${rest.join('')}`,
      `${label}：`,
      `${label}:`,
      `*${label}`,
      ` ${label} `,
      `${label}（必填）`,
      `${label}\n`,
    ])
      expect(kindOf(written), written).toBe(kind);
  });

  it.each([
    ['姓名学', 'a word that only begins with one'],
    ['曾用姓名表', 'a word that only holds one'],
    ['会员等级', 'a word of its own'],
    ['', 'nothing'],
    ['：', 'no letter'],
  ])('%s: %s is none', (label) => {
    expect(kindOf(label)).toBeUndefined();
  });
});
