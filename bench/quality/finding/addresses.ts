/**
 * Made-up addresses of the evaluation, each with the place where its tail begins: what stands below the county leads to a
 * door, and to its people. An address that has no county begins with its tail.
 */
import type { Random } from '../../corpus/random.ts';
import * as words from './words.ts';

export interface Address {
  readonly text: string;
  /** Where what is below the county begins. */
  readonly tail: number;
}

export type AddressSort =
  | 'address'
  | 'flat'
  | 'city'
  | 'rural'
  | 'tail'
  | 'compact'
  | 'corps'
  | 'twaddress'
  | 'hkaddress'
  | 'moaddress';

function flat(random: Random): string {
  const building = random.between(1, 38);
  const unit = random.between(1, 4);
  const floor = random.between(1, 26);
  const room = `${floor}${String(random.between(1, 6)).padStart(2, '0')}`;
  return random.pick([
    `${building}栋${unit}单元${room}室`,
    `${building}号楼${unit}单元${room}`,
    `${building}幢${room}室`,
    `${building}#${unit}-${room}`,
    `${building}-${unit}-${room}`,
    `${building}-${room}`,
    `${random.pick(['A', 'B', 'C'])}座${room}`,
    `${building}号楼${floor}层东户`,
    `${building}栋${unit}门${room}号`,
    `${random.pick(['甲', '乙', '丙'])}单元${floor}楼${random.pick(['左手', '西侧', '东户'])}`,
  ]);
}

function urban(random: Random): string {
  const number = `${random.between(1, 680)}号`;
  return random.pick([
    () => `${random.pick(words.road)}${number}${random.pick(words.compound)}${flat(random)}`,
    () => `${random.pick(words.subdistrict)}${random.pick(words.road)}${number}`,
    () =>
      `${random.pick(words.subdistrict)}${random.pick(words.community)}${random.pick(words.compound)}${flat(random)}`,
    () => `${random.pick(words.compound)}${flat(random)}`,
    () =>
      `${random.pick(words.road)}${random.between(2, 900)}弄${random.between(1, 60)}号${random.between(1, 6)}0${random.between(1, 4)}室`,
    () => `${random.pick(words.road)}${number}院${flat(random)}`,
    () => `${random.pick(words.road)}${number}附${random.between(1, 9)}号`,
    () => `${random.pick(words.road)}${number}（${random.pick(words.compound)}）${flat(random)}`,
  ])();
}

function rural(random: Random): string {
  const place = random.pick(words.town) + random.pick(words.village);
  return random.pick([
    `${place}${random.between(1, 12)}组${random.between(1, 200)}号`,
    `${place}${random.pick(['一', '二', '三', '四', '五', '六', '七'])}组`,
    `${place}${random.between(1, 300)}号`,
    `${place}${random.pick(['上', '下', '东', '南'])}街${random.between(1, 90)}号附${random.between(1, 3)}号`,
    `${place}第${random.pick(['一', '二', '三', '六', '十一'])}村民小组`,
  ]);
}

function region(random: Random): string {
  const [province, prefecture, county] = random.pick(words.regions);
  const short = province.replace(/(?:壮族|回族|维吾尔)?自治区$|省$/, '');
  return random.pick([
    province + prefecture + county,
    prefecture + county,
    short + prefecture + county,
    province + prefecture + county,
    prefecture + county,
  ]);
}

function below(head: string, tail: string): Address {
  return { text: head + tail, tail: head.length };
}

const TAIWAN =
  '臺北市萬華區 臺北市文山區 新北市三重區 新北市新莊區 桃園市平鎮區 臺中市豐原區 台中市西屯區 彰化縣員林市 雲林縣斗南鎮 臺南市永康區 高雄市鳳山區 高雄市苓雅區 屏東縣潮州鎮 花蓮縣吉安鄉 宜蘭縣羅東鎮'.split(
    ' ',
  );
const TAIWAN_ROADS =
  '三民路 環河南路 龍安街 忠義街 復興二路 成功路 保平路 重新路 竹林路 莒光路 福德一路 自由路 公園東路 中興街'.split(
    ' ',
  );
const TAIWAN_VILLAGES = '富民里 大有里 頂溪里 東明里 永和里 仁武村 北勢里'.split(' ');
const HONG_KONG = '香港灣仔 香港柴灣 九龍深水埗 九龍觀塘 九龍黃大仙 新界沙田 新界元朗 新界屯門 新界葵涌'.split(' ');
const HONG_KONG_ROADS = '駱克道 莊士敦道 福華街 長沙灣道 協和街 牛頭角道 青山公路 大涌橋路 屯發路 興芳路 石蔭路'.split(
  ' ',
);
const HONG_KONG_HOUSES =
  '富康大廈 順利邨利富樓 翠屏閣 金輝花園第二座 彩虹邨丹鳳樓 蝴蝶邨蝶舞樓 嘉湖山莊麗湖居3座 海怡中心'.split(' ');
const MACAU = '澳門提督馬路 澳門高士德大馬路 澳門黑沙環中街 氹仔柯維納馬路 澳門雅廉訪大馬路'.split(' ');

/** Streets of the arteries are numbered in parts and lanes; the tail begins below the district. */
function taiwan(random: Random): Address {
  const lanes = random.pick([
    '',
    `${random.between(2, 300)}巷`,
    `${random.between(2, 300)}巷${random.between(1, 40)}弄`,
  ]);
  const part = random.chance(0.4) ? `${random.pick(['一', '二', '三', '1', '2'])}段` : '';
  const quarter = random.chance(0.4) ? `${random.pick(TAIWAN_VILLAGES)}${random.between(1, 30)}鄰` : '';
  const door = `${random.between(1, 400)}號${random.pick(['', `之${random.between(1, 9)}`])}${random.pick(['', `${random.between(2, 14)}樓`, `${random.between(2, 14)}樓之${random.between(1, 6)}`])}`;
  return below(random.pick(TAIWAN), `${quarter}${random.pick(TAIWAN_ROADS)}${part}${lanes}${door}`);
}

function hongKong(random: Random): Address {
  const door = random.pick([
    `${random.between(2, 38)}樓${random.pick(['A', 'B', 'C', 'F'])}室`,
    `${random.between(2, 38)}字樓${random.between(1, 30)}號`,
    `${random.between(2, 38)}${String(random.between(1, 20)).padStart(2, '0')}室`,
  ]);
  const street = random.chance(0.7) ? `${random.pick(HONG_KONG_ROADS)}${random.between(1, 800)}號` : '';
  return below(random.pick(HONG_KONG), `${street}${random.pick(HONG_KONG_HOUSES)}${door}`);
}

const sorts: Readonly<Record<AddressSort, (random: Random) => Address>> = {
  address: (random) => below(region(random), random.chance(0.25) ? rural(random) : urban(random)),
  flat: (random) =>
    below(
      region(random),
      `${random.pick(words.road)}${random.between(1, 680)}号${random.pick(words.compound)}${flat(random)}`,
    ),
  city: (random) => below(random.pick(words.regions)[2] || '嘉峪关市', urban(random)),
  rural: (random) => below(region(random), rural(random)),
  tail: (random) => below('', random.chance(0.3) ? rural(random) : urban(random)),
  compact: (random) =>
    below(
      '',
      `${random.pick(words.compound)}${random.between(1, 30)}-${random.between(1, 4)}-${random.between(1, 18)}0${random.between(1, 4)}`,
    ),
  corps: (random) => {
    const [city, regiment] = random.pick([
      ['新疆第一师阿拉尔市', '八团'],
      ['新疆石河子市', '一四七团'],
      ['新疆五家渠市', '一〇二团'],
      ['新疆图木舒克市', '四十四团'],
    ] as const);
    return below(
      city,
      `${regiment}${random.pick(['二', '五', '十三', '十八'])}连${random.between(1, 40)}栋${random.between(1, 9)}号`,
    );
  },
  twaddress: taiwan,
  hkaddress: hongKong,
  moaddress: (random) =>
    below(
      random.pick(MACAU),
      `${random.between(1, 300)}號${random.pick(['海景花園', '祐漢新邨第八座', '廣福安花園'])}${random.between(2, 30)}樓${random.pick(['A', 'B', 'K'])}`,
    ),
};

export function isAddressSort(sort: string): sort is AddressSort {
  return Object.hasOwn(sorts, sort);
}

export function drawAddress(sort: AddressSort, random: Random): Address {
  return sorts[sort](random);
}
