/** Every word that may stand between braces in a document: what it draws, and whether that is personal. */
import type { KindId } from '../../../src/index.ts';
import {
  cardCheck,
  creditCodeCheck,
  hongKongIdCheck,
  residentIdCheck,
  taiwanIdCheck,
} from '../../corpus/check-digits.ts';
import { dayBetween, unassignedCounties, written } from '../../corpus/identifiers.ts';
import type { Random } from '../../corpus/random.ts';
import * as words from './words.ts';

type Write = (random: Random) => string;

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function resident(random: Random): string {
  const body = random.pick(unassignedCounties) + written(dayBetween(random, 1938, 2012), '') + random.digits(3);
  return body + residentIdCheck(body);
}

function mobile(random: Random): string {
  return `1${random.pick(['3', '3', '5', '5', '7', '8', '8', '9'])}${random.between(0, 9)}0000${random.digits(4)}`;
}

/** Area codes, each with the number of local digits. */
const AREAS: readonly (readonly [string, number])[] = [
  ['010', 8],
  ['020', 8],
  ['022', 8],
  ['023', 8],
  ['025', 8],
  ['029', 8],
  ['0315', 7],
  ['0471', 7],
  ['0512', 8],
  ['0532', 8],
  ['0596', 7],
  ['0731', 8],
  ['0797', 7],
  ['0871', 8],
  ['0931', 7],
  ['0991', 7],
];

function local(random: Random, length: number): string {
  return `${random.pick(['2', '3', '5', '6', '8'])}0000${random.digits(length - 5)}`;
}

function landline(random: Random): string {
  const [area, length] = random.pick(AREAS);
  return random.pick([
    `${area}-${local(random, length)}`,
    `${area}-${local(random, length)}`,
    `(${area})${local(random, length)}`,
    `${area} ${local(random, length)}`,
    area + local(random, length),
  ]);
}

function extended(random: Random): string {
  const [area, length] = random.pick(AREAS);
  return `${area}-${local(random, length)}${random.pick(['转', '-', ' 转 ', '分机', '转分机'])}${random.between(100, 8999)}`;
}

function card(random: Random): string {
  const [head, length] = random.pick([
    ['621700999999', 19],
    ['6230580000', 19],
    ['6228210000', 19],
    ['6259999999', 16],
    ['4392250000', 16],
  ] as const);
  const body = head + random.digits(length - head.length - 1);
  return body + cardCheck(body);
}

/** A firm's account fails the check of cards, as most do. */
function corporate(random: Random): string {
  const body = `0499000000${random.digits(8)}`;
  return body + ((Number(cardCheck(body)) + random.between(1, 9)) % 10);
}

function lettered(pool: string, random: Random): string {
  return random.pick([...pool]);
}

const SYLLABLES = 'ding meng tang qiao rong shu bei cao kang luo miao ping suo wei xia yan zhi dong huai ling'.split(
  ' ',
);

function mailbox(random: Random): string {
  const local =
    random.pick(SYLLABLES) +
    random.pick(['', '.', '_', '-']) +
    random.pick(SYLLABLES) +
    random.pick(['', random.digits(2), random.digits(4)]);
  return `${local}@${random.pick(['example.com', 'example.org', 'mail.example.cn', 'example.net'])}`;
}

function taiwanId(random: Random): string {
  const body = `${lettered('FHKTXJ', random)}${random.pick(['1', '2'])}9999${random.digits(3)}`;
  return body + taiwanIdCheck(body);
}

function hongKongId(random: Random): string {
  const body = `${random.pick(['Z', 'Y', 'XX'])}98${random.digits(4)}`;
  return `${body}(${hongKongIdCheck(body)})`;
}

function credit(head: string, random: Random): string {
  const body = `${head}${random.pick(unassignedCounties)}MA9EXAM${random.digits(2)}`;
  return body + creditCodeCheck(body);
}

function birth(random: Random): string {
  const day = dayBetween(random, 1938, 2018);
  return random.pick([
    written(day),
    written(day, '.'),
    written(day, '/'),
    `${day.year}年${day.month}月${day.day}日`,
    `${day.year}年${day.month}月`,
  ]);
}

/** What is personal, by its word. */
export const personal: Readonly<Record<string, readonly [kind: KindId, write: Write]>> = {
  id: ['resident-id', resident],
  id15: [
    'resident-id',
    (random) =>
      random.pick(unassignedCounties) + written(dayBetween(random, 1938, 1985), '').slice(2) + random.digits(3),
  ],
  permit: [
    'resident-id',
    (random) => {
      const body =
        random.pick(['810000', '820000', '830000']) + written(dayBetween(random, 1950, 2005), '') + random.digits(3);
      return body + residentIdCheck(body);
    },
  ],
  disability: [
    'disability-certificate',
    (random) => `${resident(random)}${random.between(1, 7)}${random.between(1, 4)}`,
  ],
  passport: ['passport', (random) => `E${lettered('CDFGHJKL', random)}000${random.digits(4)}`],
  travel: ['travel-permit', (random) => `${lettered('CHMLT', random)}0000${random.digits(4)}`],
  twid: ['taiwan-id', taiwanId],
  hkid: ['hong-kong-id', hongKongId],
  moid: ['macau-id', (random) => `${lettered('157', random)}00${random.digits(4)}(${random.digits(1)})`],
  mobile: ['mobile-phone', mobile],
  landline: ['landline', landline],
  extended: ['landline', extended],
  virtual: [
    'virtual-number',
    (random) => `1700000${random.digits(4)}${random.pick(['转', '-', ' 转 ', ','])}${random.digits(4)}`,
  ],
  twmobile: [
    'international-phone',
    (random) => {
      const tail = random.digits(3);
      return random.pick([`0900-000-${tail}`, `0900000${tail}`, `0900 000 ${tail}`]);
    },
  ],
  twphone: [
    'international-phone',
    (random) =>
      random.pick([
        `(02)2900-0${random.digits(3)}`,
        `02-2900-0${random.digits(3)}`,
        `(07)700-0${random.digits(3)}`,
        `04-2900-0${random.digits(3)}分機${random.between(11, 899)}`,
      ]),
  ],
  hkphone: [
    'international-phone',
    (random) =>
      random.pick([
        `+852 5${random.digits(3)} 0${random.digits(3)}`,
        `(852) 9${random.digits(3)} 0${random.digits(3)}`,
        `+8526${random.digits(3)}0${random.digits(3)}`,
      ]),
  ],
  abroad: [
    'international-phone',
    (random) =>
      random.pick([
        `+1 415 555 01${random.digits(2)}`,
        `+44 20 7946 0${random.digits(3)}`,
        `0061 491 570 1${random.digits(2)}`,
        `+65 9${random.digits(3)} 0${random.digits(3)}`,
      ]),
  ],
  email: ['email', mailbox],
  wechat: [
    'wechat-id',
    (random) =>
      random.pick([
        `wxid_${random.digits(5)}${lettered('acdfhk', random)}${random.digits(6)}`,
        `${random.pick(SYLLABLES)}_${random.pick(SYLLABLES)}${random.digits(3)}`,
        `${random.pick(SYLLABLES)}-${random.digits(6)}`,
      ]),
  ],
  qq: ['qq', (random) => `2000${random.digits(random.between(3, 6))}`],
  card: ['bank-card', card],
  plate: [
    'plate',
    (random) =>
      random.pick([
        `辽T${random.digits(5)}`,
        `辽T·${random.digits(5)}`,
        `辽TF${random.digits(5)}`,
        `皖Y${random.digits(4)}${lettered('QWR', random)}`,
      ]),
  ],
  account: [
    'household-account',
    (random) =>
      random.pick([
        `5209900${random.digits(6)}`,
        `30288${random.digits(5)}`,
        `00${random.digits(7)}`,
        `${random.digits(8)}`,
      ]),
  ],
  meter: [
    'meter-number',
    (random) => random.pick([random.digits(8), `0000${random.digits(8)}`, `NB${random.digits(8)}`]),
  ],
  exam: ['personal-number', (random) => `26${random.digits(3)}${random.digits(7)}`],
  school: ['personal-number', (random) => `G${resident(random)}`],
  patient: [
    'personal-number',
    (random) => random.pick([`ZY${random.digits(7)}`, `${random.digits(8)}`, `MZ26${random.digits(6)}`]),
  ],
  deed: [
    'personal-number',
    (random) =>
      random.pick([
        `辽(2026)沈阳市不动产权第00${random.digits(5)}号`,
        `皖（2025）芜湖市不动产权第0${random.digits(6)}号`,
      ]),
  ],
  social: ['personal-number', (random) => `00${random.digits(8)}`],
  birth: ['birth-date', birth],
  twbirth: [
    'birth-date',
    (random) => `民國${random.between(38, 99)}年${random.between(1, 12)}月${random.between(1, 28)}日`,
  ],
  ip: ['ip-address', (random) => `${random.pick(['192.0.2', '198.51.100', '203.0.113'])}.${random.between(1, 254)}`],
  mac: [
    'mac-address',
    (random) =>
      ['00', '00', '5E', '00', '53', random.between(16, 255).toString(16).toUpperCase()].join(random.pick([':', '-'])),
  ],
  gps: [
    'coordinates',
    (random) =>
      random.pick([
        `123.${random.digits(6)},41.${random.digits(6)}`,
        `41.${random.digits(5)}, 123.${random.digits(5)}`,
      ]),
  ],
  trader: ['credit-code', (random) => credit('92', random)],
};

const HAN = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

function money(random: Random): string {
  const yuan = random.between(12, 98_000);
  return random.pick([
    `${yuan}元`,
    `${yuan}.${random.digits(2)}元`,
    `¥${yuan}.${random.digits(2)}`,
    `人民币${yuan}元`,
    `${(yuan / 10_000).toFixed(2)}万元`,
    `${yuan.toLocaleString('en-US')}.00元`,
  ]);
}

function day(random: Random): string {
  const [month, date] = [random.between(1, 12), random.between(1, 28)];
  return random.pick([
    `2026年${month}月${date}日`,
    `2026-${two(month)}-${two(date)}`,
    `2026.${month}.${date}`,
    `2026/${two(month)}/${two(date)}`,
  ]);
}

/** What is nobody's, by its word. */
export const impersonal: Readonly<Record<string, Write>> = {
  money,
  day,
  monthday: (random) => `${random.between(1, 12)}月${random.between(1, 28)}日`,
  year: (random) => `20${random.between(14, 26)}年`,
  clock: (random) =>
    random.pick([
      `${two(random.between(7, 20))}:${random.pick(['00', '15', '30', '45'])}`,
      `上午${random.between(8, 11)}时`,
      `下午${random.between(2, 5)}时30分`,
    ]),
  han: (random) => random.pick(HAN),
  d1: (random) => String(random.between(1, 9)),
  d2: (random) => String(random.between(10, 99)),
  d3: (random) => String(random.between(100, 999)),
  d4: (random) => String(random.between(1000, 9999)),
  d5: (random) => String(random.between(10_000, 99_999)),
  d6: (random) => random.digits(6),
  d8: (random) => `2026${two(random.between(1, 12))}${two(random.between(1, 28))}`,
  decimal: (random) => `${random.between(3, 400)}.${random.digits(1)}`,
  percent: (random) => `${random.between(1, 98)}.${random.digits(1)}%`,
  hotline: (random) =>
    random.pick(
      ['12345', '12315', '12348', '96116', '95598', '400-000-0', '400-820-0', '800-000-0'].map((each) =>
        each.endsWith('-0') ? each + random.digits(3) : each,
      ),
    ),
  office: landline,
  fax: landline,
  casenumber: (random) =>
    random.pick([
      `（2026）辽01${random.digits(2)}民初${random.between(10, 9999)}号`,
      `(2025)皖02${random.digits(2)}执${random.between(10, 9999)}号`,
      `（2026）苏05${random.digits(2)}刑初${random.between(10, 999)}号`,
      `(2026)京01${random.digits(2)}行终${random.between(10, 999)}号`,
    ]),
  docnumber: (random) =>
    random.pick([
      `官政办发〔2026〕${random.between(1, 99)}号`,
      `市监处罚〔2026〕${random.between(10, 999)}号`,
      `建罚决字[2026]第${random.between(10, 999)}号`,
      `民函〔2025〕${random.between(10, 99)}号`,
    ]),
  company: (random) => random.pick(words.company),
  shop: (random) => random.pick(words.shop),
  bank: (random) => random.pick(words.bank),
  place: (random) => random.pick(words.place),
  road: (random) => random.pick(words.road),
  compoundname: (random) => random.pick(words.compound),
  town: (random) => random.pick(words.town),
  village: (random) => random.pick(words.village),
  community: (random) => random.pick(words.community),
  subdistrict: (random) => random.pick(words.subdistrict),
  county: (random) => random.pick(words.regions)[2] || '嘉峪关市',
  city: (random) => random.pick(words.regions)[1] || '天门市',
  credit: (random) => credit('91', random),
  corporate,
  sf: (random) =>
    random.pick([
      `SF000${random.digits(4)}${random.digits(6)}`,
      `YT000${random.digits(5)}${random.digits(5)}`,
      `JDVB000${random.digits(8)}`,
      `JT000${random.digits(5)}${random.digits(5)}`,
    ]),
  order: (random) =>
    random.pick([
      `DD2026${random.digits(8)}${random.digits(4)}`,
      `26${random.digits(4)}-${random.digits(8)}${random.digits(4)}`,
    ]),
  alike: (random) => random.pick(words.lookalike),
};
