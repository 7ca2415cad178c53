/**
 * What other masking libraries make of a value, as their own tests and documents say: literal pairs of input and output, and
 * odd inputs. Numbers are those of the survey that they were collected in, 1 to 100; odd inputs have none.
 *
 * **Inputs are varied.** Peers test with numbers that may be somebody's. Here mobile numbers are `1xx0000xxxx`, landlines have
 * `0000` in them, resident IDs lie in counties that do not exist (210199, 340299, 659999) with a check character that is right,
 * cards have no issuer or `9999` behind it, mailboxes are at example.com. All these masks go by position or by a sign, so that
 * the output moves with the input, digit by digit. Where it would not, the pair is left out (`LEFT_OUT`).
 *
 * The secret is the piece of the input that may not be read in the output; how much of it may be left is in judge.ts.
 */
import maskdata from 'maskdata';
import type { KindId } from '../../src/index.ts';

/** Each with the version or commit that was looked at, and its date where it is known. */
export const PEERS = {
  HU5: 'Hutool 5.8.35, 2024-12',
  HU6: 'Hutool v6-dev, cacfbd9',
  SS: 'Apache ShardingSphere, 0353f87',
  HB: 'houbb/sensitive 1.9.1, 2026-08',
  GD: 'bytedance/godlp, d0fd679, 2022-09',
  BC: 'ballcat, 252420f, 2026-04',
  YD: 'ruoyi-vue-pro, 1a98473',
  RY: 'RuoYi-Vue, 6f8014d',
  MC: 'mask-cn 1.1.0, 2026-05',
  KG: 'ccpwcn/kgo, 7652ae3',
  LZ: 'sensitive-spring-boot-starter, 02fa4e9',
  AT: 'atengk utils',
  UT: 'utopia-utils, 035ec85',
  LT: 'letool, of old; its later version hides all of it',
  MD: 'maskdata 1.3.4',
  GC: 'Google DLP, CharacterMaskConfig',
  DW: 'Alibaba DataWorks',
  AD: 'Ant Design, data format',
} as const;

export type Peer = keyof typeof PEERS;

/**
 * How an output is known: `T` asserted in the peer's own tests · `D` printed in its documents · `R` its code was run ·
 * `S` computed from its published algorithm · `live` run by the command that writes the table.
 */
export type Basis = 'T' | 'D' | 'R' | 'S' | 'live';

/** `undefined`: it throws. */
type Live = (value: string) => string | undefined;

export interface Pair {
  /** 1 to 100 of the survey; `undefined`: an odd input. */
  readonly number: number | undefined;
  readonly peer: Peer;
  readonly basis: Basis;
  readonly kind: KindId;
  readonly input: string;
  readonly secret: string;
  readonly output: string | Live;
}

/** Pairs of the survey that are not in the table at all, and why. */
export const LEFT_OUT: readonly (readonly [why: string, numbers: readonly number[]])[] = [
  ['passwords and record numbers, which are no kind', [11, 12, 21]],
  ['a mask behind a sign of the caller’s own', [46]],
  ['codes of organisations, which are no one’s secret', [80]],
];

/** Pairs of which a part is not in the table, and why. */
export const LEFT_OUT_IN_PART: readonly (readonly [why: string, numbers: readonly number[]])[] = [
  ['their inputs are not printed in full', [97, 100]],
  ['nothing in them is secret', [76]],
  ['the mark is a digit', [94]],
  ['an input that is a well-known sample number', [79]],
  ['the same mask as the pair before', [71, 82]],
];

function pair(
  number: number | undefined,
  peer: Peer,
  basis: Basis,
  kind: KindId,
  ...[input, secret, output]: readonly [string, string, string | Live]
): Pair {
  return { number, peer, basis, kind, input, secret, output };
}

/** A value of which all is secret. */
function whole(
  number: number | undefined,
  peer: Peer,
  basis: Basis,
  kind: KindId,
  ...[input, output]: readonly [string, string | Live]
): Pair {
  return { number, peer, basis, kind, input, secret: input, output };
}

const ODD = undefined;

const phone: Live = (value) => maskdata.maskPhone(value);
const card: Live = (value) => maskdata.maskCard(value);
const email: Live = (value) => {
  try {
    return maskdata.maskEmail2(value);
  } catch {
    return undefined;
  }
};
const keepThreeFour: Live = (value) =>
  maskdata.maskStringV2(value, { unmaskedStartCharacters: 3, unmaskedEndCharacters: 4 });
const keepOne: Live = (value) => maskdata.maskStringV2(value, { unmaskedStartCharacters: 1 });

export const pairs: readonly Pair[] = [
  // Names
  pair(1, 'HU5', 'T', 'person-name', '段正淳', '正淳', '段**'),
  pair(22, 'HU6', 'T', 'person-name', '段正淳', '正淳', '段##'),
  pair(23, 'HB', 'T', 'person-name', '张三', '三', '张*'),
  pair(23, 'HB', 'T', 'person-name', '脱敏君', '敏君', '脱**'),
  pair(34, 'HB', 'T', 'person-name', '张三丰', '三丰', '张*丰'),
  pair(49, 'GD', 'T', 'person-name', 'abcdefg', 'bcdefg', 'abc****'),
  pair(50, 'GD', 'S', 'person-name', '张真人', '真人', '张******'),
  pair(52, 'BC', 'T', 'person-name', '张三丰', '三丰', '张*丰'),
  pair(53, 'BC', 'D', 'person-name', '张梦', '张梦', '*梦'),
  pair(70, 'MC', 'T', 'person-name', '欧阳明', '明', '欧阳*'),
  pair(70, 'MC', 'T', 'person-name', '欧阳娜娜', '娜娜', '欧阳*娜'),
  pair(70, 'MC', 'T', 'person-name', '诸葛孔明', '孔明', '诸葛*明'),
  pair(71, 'MC', 'T', 'person-name', '张小明', '小明', '张*明'),
  pair(71, 'MC', 'T', 'person-name', '张小明明', '小明明', '张**明'),
  pair(71, 'MC', 'T', 'person-name', '张', '张', '张'),
  pair(82, 'KG', 'T', 'person-name', '张三一', '三一', '张**'),
  pair(82, 'KG', 'T', 'person-name', 'hello', 'ello', 'h****'),
  pair(83, 'KG', 'T', 'person-name', '张三', '三', '张*三'),
  pair(85, 'KG', 'T', 'person-name', '张三', '三', '张***'),
  pair(87, 'AT', 'T', 'person-name', '张', '张', '***'),
  pair(88, 'UT', 'T', 'person-name', '张', '张', '张'),
  pair(88, 'UT', 'T', 'person-name', '张三', '三', '张*'),
  pair(88, 'UT', 'T', 'person-name', '张二三四丰', '二三四丰', '张***丰'),
  pair(97, 'AD', 'D', 'person-name', '仲妮', '妮', '仲*'),
  pair(99, 'RY', 'S', 'person-name', '欧阳娜娜', '娜娜', '欧*娜娜'),
  pair(99, 'RY', 'S', 'person-name', '阿卜杜拉·买买提', '卜杜拉·买买提', '阿*杜拉·买买提'),
  pair(99, 'RY', 'S', 'person-name', 'John Smith', 'ohn Smith', 'J*hn S*ith'),

  // Resident IDs
  pair(2, 'HU5', 'T', 'resident-id', '21019920000320706X', '20000320', '2***************6X'),
  pair(27, 'HB', 'T', 'resident-id', '210199199310308885', '19931030', '2****************5'),
  pair(28, 'HB', 'T', 'resident-id', '210199199310308885', '19931030', '210*************85'),
  pair(29, 'HB', 'T', 'resident-id', '34029919000101123X', '19000101', '340299**********3X'),
  pair(50, 'GD', 'S', 'resident-id', '21019919640302612X', '19640302', '2****************X'),
  pair(54, 'BC', 'T', 'resident-id', '21019919990101431X', '19990101', '210199********431X'),
  pair(54, 'BC', 'T', 'resident-id', '210199990101431', '990101', '210199******431'),
  pair(63, 'BC', 'T', 'resident-id', '21019919990101431X', '19990101', '2*01***99*********'),
  pair(65, 'YD', 'T', 'resident-id', '340299199204074610', '19920407', '340299**********10'),
  pair(72, 'MC', 'T', 'resident-id', '210199199003078880', '19900307', '210199********8880'),
  pair(72, 'MC', 'T', 'resident-id', '210199900307888', '900307', '210199******888'),
  pair(78, 'MC', 'T', 'resident-id', '810000199001010019', '19900101', '810000********0019'),
  pair(79, 'MC', 'T', 'resident-id', '830000199001010012', '19900101', '830000********0012'),
  pair(84, 'KG', 'T', 'resident-id', '659999199010101237', '19901010', '659***********1237'),
  pair(84, 'KG', 'T', 'resident-id', '659999199010101237', '19901010', '659999********1237'),
  pair(84, 'KG', 'T', 'resident-id', '659999199010101237', '19901010', '6****************7'),
  pair(86, 'AT', 'T', 'resident-id', '210199199001011236', '19900101', '210***********1236'),
  pair(96, 'DW', 'D', 'resident-id', '210199678943215678', '67894321', '2*************8'),
  pair(98, 'RY', 'S', 'resident-id', '340299199204074610', '19920407', '3402** **** ****4610'),
  pair(98, 'RY', 'S', 'resident-id', '34029919920407416X', '19920407', '34029919920407416X'),
  pair(98, 'RY', 'S', 'resident-id', '340299920407416', '920407', '340299920407416'),

  // Other documents and dates of birth
  whole(37, 'HB', 'D', 'passport', 'CN1234567', 'CN*****67'),
  whole(81, 'MC', 'T', 'passport', 'E12345678', 'E****5678'),
  whole(81, 'MC', 'T', 'passport', 'AB123XYZ', 'AB***XYZ'),
  whole(86, 'AT', 'T', 'passport', 'E12345678', 'E1*****78'),
  whole(78, 'MC', 'T', 'travel-permit', 'H12345678', 'H****5678'),
  whole(86, 'AT', 'T', 'personal-number', 'A2345678901', 'A2*******01'),
  whole(86, 'AT', 'T', 'personal-number', 'J12345', 'J1**45'),
  whole(89, 'LT', 'D', 'personal-number', '军12', '军12'),
  whole(38, 'HB', 'D', 'birth-date', '20220831', '20*****1'),
  whole(87, 'AT', 'T', 'birth-date', '1990-01-02', '1990-**-**'),

  // Phones
  whole(3, 'HU5', 'T', 'landline', '09157000079', '0915*****79'),
  whole(4, 'HU5', 'T', 'mobile-phone', '18000001999', '180****1999'),
  whole(24, 'HB', 'T', 'mobile-phone', '18800008888', '1880****888'),
  whole(25, 'HB', 'T', 'mobile-phone', '13000007894', '130****7894'),
  whole(26, 'HB', 'T', 'mobile-phone', '13900005678', '139****5678'),
  whole(47, 'GD', 'T', 'mobile-phone', '18600001234', '186******34'),
  whole(55, 'BC', 'T', 'mobile-phone', '13800005678', '138****5678'),
  whole(56, 'BC', 'T', 'mobile-phone', '12-34-567', '1*-**-*67'),
  whole(56, 'BC', 'T', 'mobile-phone', '12 34 567', '1* ** *67'),
  pair(57, 'BC', 'T', 'mobile-phone', '+86 13800008901', '13800008901', '+86 1******8901'),
  whole(58, 'BC', 'T', 'mobile-phone', '1234', '1*34'),
  whole(58, 'BC', 'T', 'mobile-phone', '12345678', '1*****78'),
  whole(58, 'BC', 'T', 'mobile-phone', '12', '12'),
  whole(59, 'BC', 'T', 'landline', '01080000976', '010****0976'),
  whole(66, 'YD', 'T', 'landline', '01080000122', '0108*****22'),
  whole(66, 'YD', 'T', 'mobile-phone', '13200005917', '132****5917'),
  whole(73, 'MC', 'T', 'mobile-phone', '13800005678', '138****5678'),
  whole(73, 'MC', 'T', 'mobile-phone', '123', '123'),
  whole(90, 'MD', 'live', 'mobile-phone', '1234-56781234', phone),
  whole(90, 'MD', 'live', 'mobile-phone', '54321', phone),
  whole(93, 'GC', 'D', 'mobile-phone', '555-555-5555', '***-**5-5555'),
  whole(96, 'DW', 'D', 'mobile-phone', '18100005678', '181******78'),
  whole(97, 'AD', 'D', 'mobile-phone', '18600001402', '186 **** 1402'),

  // Addresses
  pair(5, 'HU5', 'T', 'address', '北京市海淀区马连洼街道289号', '289', '北京市海淀区马********'),
  pair(6, 'HU5', 'T', 'address', '北京市海淀区马连洼街道289号', '289', '北京市海淀区马连洼街*****'),
  pair(7, 'HU5', 'T', 'address', '北京市海淀区马连洼街道289号', '289', '***************'),
  pair(8, 'HU5', 'T', 'address', '北京市海淀区马连洼街道289号', '289', '北京市海淀区马连洼街道289号'),
  pair(35, 'HB', 'D', 'address', '中国上海市浦东新区外滩18号', '18', '中国上海********8号'),
  pair(36, 'HB', 'T', 'address', '中国上海市徐汇区888号', '888', '中国上海市徐******'),
  pair(51, 'GD', 'S', 'address', '北京市海淀区北三环西路43号', '43', '北京市海淀区北三环西路**号'),
  pair(60, 'BC', 'T', 'address', '北京市西城区金城坊街2号', '2', '北京市西城区******'),
  pair(69, 'LZ', 'D', 'address', '广州市天河区幸福小区102号', '102', '广州市天河区********'),
  pair(74, 'MC', 'T', 'address', '广东省深圳市南山区科技园', '科技园', '广东省深圳市******'),
  pair(75, 'MC', 'T', 'address', '广西壮族自治区南宁市青秀区民族大道', '民族大道', '广西壮族自治区南宁市*******'),
  pair(76, 'MC', 'T', 'address', '香港特别行政区九龙尖沙咀', '尖沙咀', '香港特别行政区*****'),

  // Mailboxes
  pair(9, 'HU5', 'T', 'email', 'duandazhi@example.com', 'duandazhi', 'd********@example.com'),
  pair(10, 'HU5', 'T', 'email', 'duandazhi-jack@example.com.cn', 'duandazhi-jack', 'd*************@example.com.cn'),
  pair(32, 'HB', 'T', 'email', '123456@example.com', '123456', '12************.com'),
  pair(33, 'HB', 'T', 'email', 'tester@example.com', 'tester', 'test**@example.com'),
  pair(48, 'GD', 'T', 'email', 'abcd@example.com', 'abcd', 'a***@***********'),
  pair(61, 'BC', 'T', 'email', 'test.demo@example.com', 'test.demo', 't****@example.com'),
  pair(68, 'YD', 'T', 'email', '1@example.com', '1', '1****@example.com'),
  pair(92, 'MD', 'live', 'email', 'testuser@example.org', 'testuser', email),
  pair(92, 'MD', 'live', 'email', 'user@x', 'user', email),

  // Cards and accounts
  pair(16, 'HU5', 'T', 'bank-card', '11011111222233333256', '1122223333', '1101 **** **** **** 3256'),
  pair(17, 'HU5', 'T', 'bank-card', '6227889999990105123', '999999010', '6227 **** **** **** 123'),
  pair(18, 'HU5', 'T', 'bank-card', '1234 2222 3333 4444 6789 91', '22 3333 4444 67', '1234 **** **** **** **** 91'),
  pair(30, 'HB', 'D', 'bank-card', '666123456789066', '45678', '666123*******66'),
  pair(31, 'HB', 'T', 'bank-card', '6217990000002105024', '000000210', '6217***********5024'),
  pair(62, 'BC', 'T', 'bank-card', '62226099999943211234', '9999994321', '622260**********1234'),
  pair(64, 'BC', 'T', 'bank-card', '12345678', '1234', '12345678'),
  pair(65, 'YD', 'T', 'bank-card', '9988009999997031', '999999', '998800********31'),
  pair(69, 'LZ', 'D', 'bank-card', '9988009999997031', '999999', '9988 **** **** 7031'),
  pair(91, 'MD', 'live', 'bank-card', '1234-5678-1234-5678', '78-1234', card),
  whole(91, 'MD', 'live', 'bank-card', '123-4', card),
  whole(94, 'GC', 'D', 'household-account', '12345', '12***'),
  pair(95, 'GC', 'D', 'bank-card', '1234-5678-9012-3456', '78-9012', '****-****-****-3456'),
  pair(95, 'GC', 'D', 'bank-card', '1234-5678-9012-3456', '78-9012', '1234-****-****-****'),
  pair(100, 'RY', 'S', 'bank-card', '6222020000567890', '000056', '6222020000567890'),
  pair(100, 'RY', 'S', 'bank-card', '6222020000567890123', '000056789', '**** **** **** **** 0123'),
  whole(40, 'SS', 'T', 'household-account', 'abc123456', 'abc*23456'),
  whole(41, 'SS', 'T', 'household-account', 'abc1234', 'abc1234'),
  whole(41, 'SS', 'T', 'household-account', 'abc12345', 'abc12345'),
  whole(42, 'SS', 'T', 'household-account', 'abc1234', '*******'),
  whole(43, 'SS', 'T', 'household-account', 'abc123456', '***1*****'),
  whole(44, 'SS', 'T', 'household-account', 'abc', 'abc'),
  whole(44, 'SS', 'T', 'household-account', 'abc12', 'abc**'),
  whole(45, 'SS', 'T', 'household-account', 'abc', '***'),
  whole(45, 'SS', 'T', 'household-account', 'abc123456', '***123***'),
  whole(67, 'YD', 'T', 'household-account', 'ABCDEFG', '*******'),

  // Plates, machines, places
  whole(13, 'HU5', 'T', 'plate', '苏D40000', '苏D4***0'),
  whole(14, 'HU5', 'T', 'plate', '陕A12345D', '陕A1****D'),
  whole(15, 'HU5', 'T', 'plate', '京A123', '京A123'),
  whole(66, 'YD', 'T', 'plate', '粤A66666', '粤A6***6'),
  whole(77, 'MC', 'T', 'plate', '京A12345', '京A***45'),
  whole(77, 'MC', 'T', 'plate', '京AD12345', '京A****45'),
  whole(19, 'HU5', 'T', 'ip-address', '192.168.1.1', '192.*.*.*'),
  whole(20, 'HU5', 'T', 'ip-address', '2001:0db8:86a3:08d3:1319:8a2e:0370:7344', '2001:*:*:*:*:*:*:*'),
  whole(39, 'HB', 'D', 'ip-address', '127.0.0.1', '127***0.1'),
  whole(39, 'HB', 'D', 'coordinates', '66.888888', '66*****88'),

  // Odd inputs: too short, with separators, several in one field, of another script, with something behind
  whole(ODD, 'HU5', 'R', 'mobile-phone', '1800000', '1800000'),
  whole(ODD, 'HU5', 'R', 'landline', '123456', '123456'),
  whole(ODD, 'HB', 'S', 'mobile-phone', '54321', '5432321'),
  whole(ODD, 'HB', 'S', 'mobile-phone', '180', '180180'),
  whole(ODD, 'MD', 'live', 'mobile-phone', '1234567', keepThreeFour),
  whole(ODD, 'HU5', 'R', 'mobile-phone', '180 0000 1999', '180******1999'),
  pair(ODD, 'HU5', 'R', 'mobile-phone', '+8618000001999', '18000001999', '+86*******1999'),
  whole(ODD, 'RY', 'S', 'mobile-phone', '132 0000 5917', '132 0000 5917'),
  whole(ODD, 'HU5', 'R', 'mobile-phone', '１８０００００１９９９', '１８０****１９９９'),
  whole(ODD, 'MD', 'live', 'mobile-phone', '１８０００００１９９９', phone),
  pair(ODD, 'HU5', 'R', 'mobile-phone', '13800008000/13900009000', '13900009000', '138****************9000'),
  whole(ODD, 'HU5', 'R', 'landline', '021-20000678转8001', '021-***********01'),
  whole(ODD, 'HU5', 'R', 'resident-id', '123', '123'),
  whole(ODD, 'HB', 'S', 'passport', 'E12', 'E112'),
  pair(ODD, 'GD', 'D', 'resident-id', '210199197803120049', '19780312', '210199197803120049'),
  pair(ODD, 'HU5', 'R', 'person-name', '王', '王', '王'),
  pair(ODD, 'HU5', 'R', 'person-name', ' 张三', '三', ' **'),
  pair(ODD, 'HU5', 'R', 'person-name', '张三、李四', '李四', '张****'),
  pair(ODD, 'MD', 'live', 'person-name', '𠮷野家', '野家', keepOne),
  pair(ODD, 'HU5', 'R', 'address', '天和大厦A座2201室转李经理收', '2201', '天和大厦A座22********'),
  whole(ODD, 'HU5', 'R', 'email', 'noatsign', 'noatsign'),
  pair(ODD, 'HU5', 'R', 'email', 'a@example.com', 'a', 'a@example.com'),
  whole(ODD, 'MD', 'live', 'email', 'noatsign', email),
  pair(ODD, 'MD', 'live', 'email', 'x@y@example.com', 'x', email),
  whole(ODD, 'HU5', 'R', 'plate', '京·A12345', '京·A****5'),
];
