/**
 * Of each kind: values that it reads, which show each of its parts and forms between them, and near-misses that it does not
 * read. The contract suite asks every kind of the table for both. People and numbers are made up; check digits hold.
 */
import type { KindId } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';

export interface KindValues {
  /** As people write them. Where a pack masks the kind, it hides something of each. */
  readonly valid: readonly string[];
  /** Of the kind too, but a pack that masks it may leave them as they are: they are of no person, or show nothing of one. */
  readonly open?: readonly string[];
  /** One thing is wrong with each, so that the kind does not read it. */
  readonly near: readonly (readonly [wrong: string, value: string])[];
}

const kindValues: Readonly<Record<KindId, KindValues>> = {
  'person-name': {
    valid: ['●张三先生（户主）', '张三', '欧阳娜娜', '买买提·艾合买提', 'John', '徐（莹加王旁）', '王'],
    open: ['陈先生'],
    near: [
      ['a phone behind it', '张三 13800000001'],
      ['digits alone', '20260312'],
      ['a sentence', '请在三月底以前到窗口办理，过期不候'],
      ['too long for any name', '王'.repeat(120)],
    ],
  },
  'resident-id': {
    valid: ['210199197803120048', '210199780312004', '210199 19780312 0048', 'USA210190010101'],
    near: [
      ['a digit too few', '21019919780312004'],
      ['a digit too many', '2101991978031200480'],
      ['the letter O', '2101991978O3120048'],
      ['X in the middle', '2101991978X3120048'],
      ['in scientific form', '2.10199E+17'],
    ],
  },
  'disability-certificate': {
    valid: ['21019919780312004843', '21019919780312004843B1', '21019919860605009X11'],
    near: [
      ['the identity number alone', '210199197803120048'],
      ['the grade is missing', '2101991978031200484'],
      ['type 8', '21019919780312004883'],
      ['grade 5', '21019919780312004845'],
      ['a digit too many', '210199197803120048431'],
    ],
  },
  passport: {
    valid: ['E00000001', 'EA1234567', 'PE0000001', 'C01X00T47', '140000001', 'K00001'],
    near: [
      ['a character too few', 'K0001'],
      ['a character too many', 'E000000001'],
      ['letters alone', 'SMITHJOHN'],
      ['three digits', 'ABCDEF123'],
      ['a day', '19780312'],
    ],
  },
  'travel-permit': {
    valid: ['C00000001', 'CA0123456', 'L00000001', 'H01234567', 'M0123456700', '01234567', '0123456701(B)'],
    near: [
      ['a digit too few', 'C0000001'],
      ['a digit too many', 'H012345670'],
      ['another letter', 'X00000001'],
      ['a letter behind eight digits', '01234567B'],
      ['a day', '19780312'],
    ],
  },
  'taiwan-id': {
    valid: ['F199999985', 'H299999916', 'F800000091', 'AC01234567'],
    near: [
      ['a digit too few', 'F19999998'],
      ['a digit too many', 'F1999999850'],
      ['3 in the second place', 'F399999985'],
      ['E in the second place', 'AE01234567'],
      ['no letter', '1199999985'],
    ],
  },
  'hong-kong-id': {
    valid: ['Z999999(0)', 'Z9999990', 'XX000000(0)'],
    near: [
      ['a digit too few', 'Z99999(0)'],
      ['a digit too many', 'Z9999999(0)'],
      ['B as check', 'Z999999(B)'],
      ['no letter', '1999999(0)'],
    ],
  },
  'macau-id': {
    valid: ['5123456(7)', '5/123456/7', '51234567'],
    near: [
      ['a digit too few', '512345(6)'],
      ['a digit too many', '51234567(8)'],
      ['another series', '6123456(7)'],
      ['a day', '19780312'],
    ],
  },
  'personal-number': {
    valid: ['G21019920110423008701', '20260001', '辽(2026)沈阳市不动产权第0012345号'],
    near: [
      ['no digit', '无'],
      ['in scientific form', '2.10199E+17'],
      ['a sentence', '编号：123，见附件'],
    ],
  },
  'birth-date': {
    valid: ['民国67年3月12日', '1978-03-12', '19780312', '一九七八年三月十二日', '1978年3月'],
    near: [
      ['month 13', '1978-13-12'],
      ['day 32', '1978-03-32'],
      ['numerals without a unit', '一九七八'],
      ['a lunar day', '腊月初八'],
    ],
  },
  'mobile-phone': {
    valid: ['+86 13800000001', '13800000001', '138-0000-0001', '13800000001（家）', '1064800000001'],
    near: [
      ['a digit too few', '1380000000'],
      ['a digit too many', '138000000011'],
      ['12 in front', '12800000001'],
      ['the letter O', '138O0000001'],
      ['in scientific form', '1.38E+10'],
    ],
  },
  landline: {
    valid: ['+86 24 23000001转801（家）', '024-23000001', '(024)23000001', '23000001'],
    near: [
      ['a subscriber number that begins with 1', '024-13000001'],
      ['a digit too few behind an area code of eight digits', '024-2300000'],
      ['six digits', '230000'],
      ['an extension without digits', '024-23000001转'],
    ],
  },
  'virtual-number': {
    valid: ['+86 17000000000转1234（备用）', '17000000000-1234', '17000000000[1234]'],
    near: [
      ['no extension', '17000000000'],
      ['an extension of three digits', '17000000000-123'],
      ['an extension of five digits', '17000000000-12345'],
      ['a host that is no mobile', '02423000001-1234'],
    ],
  },
  'international-phone': {
    valid: ['+852 2300 0001 ext 12（家）', '+886 912 000 001', '2300 0001'],
    near: [
      ['the country code of the mainland', '+86 13800000001'],
      ['a country code that none has', '+999 23000001'],
      ['too short', '+852 23'],
      ['a letter', '+852 2300 000l'],
    ],
  },
  email: {
    valid: ['zhangsan@example.com', 'zhang.san+bill@mail.example.cn', 'zhang＠example.com', 'a@example.com'],
    near: [
      ['no domain', 'zhangsan@'],
      ['no local part', '@example.com'],
      ['two signs', 'zhang@san@example.com'],
      ['a domain without a dot', 'zhangsan@example'],
      ['a blank', 'zhang san@example.com'],
    ],
  },
  'wechat-id': {
    valid: ['zhangsan_1', 'zs-2026', 'wxid_a0b1c2d3'],
    near: [
      ['five characters', 'zhang'],
      ['21 characters', 'z'.repeat(21)],
      ['a dot', 'zhang.san'],
      ['Han characters', '张三的微信'],
    ],
  },
  qq: {
    valid: ['100000001', '10001', '1000 0000 01'],
    near: [
      ['four digits', '1000'],
      ['twelve digits', '100000000001'],
      ['a 0 in front', '012345678'],
      ['a letter', '10000O001'],
    ],
  },
  address: {
    valid: [
      '辽宁省沈阳市大东区小河沿街道滂江社区和睦路22号江畔花园5号楼2单元11层1103室，放门口',
      '沈阳市法库县叶茂台镇北陶村3组25号',
      '和睦路20弄3号2单元',
    ],
    open: ['和睦路20弄3号'],
    near: [
      ['a phone', '13800000001'],
      ['a name', '欧阳娜娜'],
      ['no level of any', '放门口谢谢'],
    ],
  },
  'bank-card': {
    valid: ['6228489999999999992', '6228 4899 9999 9999 992', '0302000000'],
    near: [
      ['too short', '6228489'],
      ['too long', '6'.repeat(31)],
      ['a letter', '62284899999999999O2'],
      ['a decimal comma', '62284899,99'],
    ],
  },
  'household-account': {
    valid: ['5109900000001', '51-0990-0001', 'AB0000123'],
    near: [
      ['too short', '510'],
      ['too long', '5'.repeat(25)],
      ['letters alone', 'ABCDEFG'],
      ['a Han character', '户5109900001'],
    ],
  },
  'meter-number': {
    valid: ['0023452', '000123456789', 'M0023452'],
    near: [
      ['too short', '002'],
      ['too long', '0'.repeat(25)],
      ['letters alone', 'METER'],
      ['a Han character', '表0023452'],
    ],
  },
  'waybill-number': {
    valid: ['75800000000001-1-1-', 'SF0000000000001', 'EA000000001CN'],
    near: [
      ['a mobile', '13800000001'],
      ['a resident ID', '210199197803120048'],
      ['a resident ID of 15 digits', '340299780312004'],
      ['a landline', '057526000001'],
      ['too short', 'SF00001'],
      ['too many letters', 'ABCDEF00000001'],
    ],
  },
  plate: {
    valid: [
      '辽T00001',
      '辽T·00001',
      '辽TD00001',
      '辽T00001D',
      '辽T0001学',
      '辽T0001警',
      '辽T0001挂',
      '辽T0001试',
      '辽T0001超',
      '辽T0001领',
      '粤Z0001港',
      '粤Z0001澳',
      '000001使',
      '辽X0001应急',
      'WJ辽00001',
      'VA00001',
    ],
    near: [
      ['a digit too few', '辽T0001'],
      ['a digit too many', '辽T0000012'],
      ['the letter O', '辽T0O001'],
      ['no province', '国T00001'],
      ['the owner behind it', '辽T00001张三'],
    ],
  },
  'ip-address': {
    valid: [
      '192.0.2.1',
      '192.0.2.1:8080',
      '192.0.2.0/24',
      '2001:db8::1',
      '::ffff:192.0.2.1',
      '[2001:db8::1]:443',
      'fe80::1%eth0',
    ],
    near: [
      ['three groups', '192.0.2'],
      ['a group above 255', '192.0.2.256'],
      ['five groups', '192.0.2.1.1'],
      ['shortened twice', '2001::db8::1'],
      ['a letter that is no digit', '2001:db8::g'],
    ],
  },
  'mac-address': {
    valid: ['00:00:5E:00:53:01', '00-00-5e-00-53-01', '0000.5e00.5301', '00005E005301'],
    near: [
      ['a group too few', '00:00:5E:00:53'],
      ['two signs', '00:00-5E:00-53:01'],
      ['a letter that is no digit', '00:00:5G:00:53:01'],
      ['a digit too many', '00005E0053011'],
    ],
  },
  coordinates: {
    valid: ['123.0000,30.0000', '30.0000, 123.0000', '东经123°0′0″，北纬30°0′0″', 'N30.5', '123.45'],
    near: [
      ['a latitude above 90', 'N91.0'],
      ['a longitude above 180', '东经181.5'],
      ['three numbers', '123.1,30.1,5.1'],
      ['a whole number alone', '123'],
      ['a place', '和睦路20号'],
    ],
  },
  'credit-code': {
    valid: ['92210199MA8TEXT011'],
    open: ['91210199MA8TEXT001'],
    near: [
      ['a character too few', '91210199MA8TEXT00'],
      ['the letter I, which no code has', '91210199MAITEXT001'],
      ['a resident ID', '210199197803120048'],
      ['letters alone', 'YINMINGYINMINGYINM'],
      ['an identity number', '210199197803120048'],
      ['an organisation code whose check fails', 'MA8TEXT01'],
    ],
  },
  organisation: {
    valid: ['北京鹿鸣书店', '云溪燃气有限公司', '鹿鸣书店（总店）'],
    near: [
      ['a name', '张三'],
      ['a name whose last character is a shop', '王国店'],
      ['a person behind it', '北京鹿鸣书店张三'],
      ['a person in brackets', '北京鹿鸣书店（张三）'],
      ['a phone behind it', '鹿鸣书店13800000001'],
    ],
  },
  hotline: {
    valid: ['400-000-1234转8', '电话：95598', '95598', '12345', '4000001234'],
    near: [
      ['a mobile', '13800000001'],
      ['a landline', '024-23000001'],
      ['a digit too many', '955981234'],
      ['a number of three digits that is none', '111'],
      ['a country code', '+86 4000001234'],
    ],
  },
  'case-number': {
    valid: ['(2026)辽0199民初1234号', '沈大综执罚决字〔2026〕第0031号', '115年度訴字第1234號', '發資字第1031501471號'],
    near: [
      ['a mobile number as its number', '沈大字〔2026〕第13800000001号'],
      ['an identity number', '210199197803120048'],
      ['no 号 behind it', '国办发〔2018〕10'],
      ['a year without brackets', '国办发2018 10号'],
      ['a person behind it', '(2026)辽0199民初1234号张三'],
    ],
  },
  amount: {
    valid: ['¥186.42', 'NT$ 1,280', '1860元', '186.42', '壹仟捌佰陆拾元整', '-12.5'],
    near: [
      ['a mobile number', '13800000001'],
      ['a mobile number as a decimal', '13800000001.0'],
      ['a mobile number with a unit', '13800000001元'],
      ['a landline number', '23000001'],
      ['an identity number', '210199197803120048'],
      ['a name', '张三'],
      ['a name behind it', '1860元张三'],
    ],
  },
  deadline: {
    valid: ['2026-11-20前', '11月1日—11月7日', '民國115/11/20', '2026年11月20日', '20261120', '收到通知之日起15日内'],
    near: [
      ['a birth date', '1978-03-12'],
      ['a mobile number', '13800000001'],
      ['an identity number', '210199197803120048'],
      ['a 13th month', '2026-13-01'],
      ['a name behind it', '2026-11-20张三'],
      ['words alone', '即日起'],
    ],
  },
};

/** What a kind reads, all of it. */
export function readable({ valid, open = [] }: Pick<KindValues, 'valid' | 'open'>): readonly string[] {
  return [...valid, ...open];
}

/** @throws Error where a kind of the table has no values yet */
export function valuesOf(kind: Kind<KindId>): KindValues {
  const values: KindValues | undefined = kindValues[kind.id];
  if (values === undefined) throw new Error(`${kind.id} has no values yet: add them to test/support/kind-values.ts`);
  return values;
}
