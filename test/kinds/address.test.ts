/**
 * Addresses: hard ones by hand (test/golden/address.ts), and the promises that masks build on: every character lies in
 * one part, what tells one household from another is in a part that a mask can hide, and a masked address reads as the
 * one that it came from. `through` and `from` are written out here once more, so that nothing rests on the masks.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/kinds/kind.ts';
import { address } from '../../src/kinds/address.ts';
import { characters, isSeparator } from '../../src/text/characters.ts';
import { addresses, scripts } from '../golden/address.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const LEVELS = address.parts;
const HOUSEHOLD: readonly string[] = ['unit', 'floor', 'room', 'household', 'note'];

type Rest = 'cover' | 'drop';

function covered(text: string): string {
  return Array.from(text, (character) => (isSeparator(character.codePointAt(0) ?? 0) ? character : '*')).join('');
}

/** Shows the parts that a test says; what lies between them or around them goes. */
function showing(value: string, isShown: (rank: number) => boolean, rest: Rest): string {
  let text = '';
  let edge = 0;
  let isHiding = false;
  const hide = (end: number): void => {
    const between = value.slice(edge, end);
    text += !isHiding || rest === 'cover' ? (isHiding ? covered(between) : between) : '';
  };
  for (const { name, start, end } of address.parse(value)?.parts ?? []) {
    if (!isShown(LEVELS.indexOf(name))) {
      isHiding = true;
      continue;
    }
    hide(start);
    text += value.slice(start, end);
    edge = end;
    isHiding = false;
  }
  if (edge === 0) isHiding = true;
  hide(value.length);
  return text;
}

/** Keeps the parts that lie at or above a level. */
function through(value: string, level: string, rest: Rest = 'cover'): string {
  const deepest = LEVELS.indexOf(level);
  return showing(value, (rank) => rank <= deepest, rest);
}

/** Covers the parts that have one of some names, and whatever is deeper than the widest of them. */
function from(value: string, names: readonly string[] = HOUSEHOLD): string {
  const parts = address.parse(value)?.parts;
  if (parts === undefined) return covered(value);
  const widest = Math.min(...parts.map(({ name }) => (names.includes(name) ? LEVELS.indexOf(name) : LEVELS.length)));
  return showing(value, (rank) => rank < widest, 'cover');
}

/** Characters of the value, separators aside, that lie in no part or in two; and parts out of order or with a foreign name. */
function flaws(value: string, parts: readonly Part[]): readonly string[] {
  const wrong: string[] = [];
  let edge = 0;
  for (const { name, start, end } of parts) {
    if (start < edge || end <= start || end > value.length) wrong.push('order');
    if (!LEVELS.includes(name)) wrong.push(name);
    edge = end;
  }
  for (const start of characters(value).starts) {
    if (parts.filter((part) => start >= part.start && start < part.end).length !== 1) wrong.push(`at ${start}`);
  }
  return wrong;
}

describe('address: hard ones', () => {
  it.each(addresses)('%s', (_, value, parts) => {
    expect(partsOf(address, value)).toBe(parts);
  });

  it.each(addresses)('%s: every character has its part', (_, value) => {
    expect(flaws(value, address.parse(value)?.parts ?? [])).toStrictEqual([]);
  });

  it.each(scripts)('%s reads like %s', (simplified, traditional) => {
    expect(address.parse(traditional)).toStrictEqual(address.parse(simplified));
    expect(address.parse(simplified)).toBeDefined();
  });
});

describe('address: what is none', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \u3000'],
    ['a name', '张三'],
    ['a mobile number', '13900000001'],
    ['a tail alone', '3-2-501'],
    ['marks alone', '****'],
    ['a person at once before a building', '张三5号楼'],
    ['a word', '图书'],
    ['a name in letters', 'Chan Tai Man'],
    ['a name in letters that ends as roads do', 'Della Street'],
    ['letters and a phone number', 'Chan Tai Man 2345 6789'],
    ['a pick-up code', '8-3-2045'],
    ['a tail with #', '3#-2-501 '],
    ['a lone surrogate', '\ud842'],
    ['a name without a word before a room', '外滩18'],
    ['hidden characters before a word of a road, apart', '** 路22号'],
  ])('%s is not read', (_, value) => {
    expect(partsOf(address, value)).toBe(NOT_READ);
  });
});

describe('address: characters', () => {
  it.each([
    ['beyond the basic plane', '𠮷田区滂江街22号', '𠮷田区|county 滂江街|road 22号|number'],
    ['with a variation selector', '大东区葛\u{e0100}江街22号', '大东区|county 葛\u{e0100}江街|road 22号|number'],
    ['with a selector at the end of a part', '大东区滂江街\ufe0022号', '大东区|county 滂江街\ufe00|road 22号|number'],
    ['with a zero-width space inside', '大东区滂\u200b江街22号', '大东区|county 滂\u200b江街|road 22号|number'],
    ['with a lone surrogate', '大东区\ud842江街22号', '大东区|county \ud842江街|road 22号|number'],
    ['with an emoji in a note', '滂江街22号😀', '滂江街|road 22号|number 😀|note'],
    ['with odd dashes', '江畔花园12—2―501', '江畔花园|compound 12|building 2|unit 501|room'],
    [
      'with odd blanks',
      '沈阳市\u3000大东区\u00a0滂江街22号',
      '沈阳市|prefecture 大东区|county 滂江街|road 22号|number',
    ],
    ['with a look-alike of 市', '新北巿板橋區', '新北巿|prefecture 板橋區|county'],
  ])('%s', (_, value, parts) => {
    expect(partsOf(address, value)).toBe(parts);
  });
});

describe('address: what masks make of it', () => {
  it.each([
    [
      'a waybill',
      '辽宁省沈阳市大东区小河沿街道滂江街22号3-2-501',
      'subdistrict',
      '辽宁省沈阳市大东区小河沿街道*******-*-***',
    ],
    ['a lottery', '和睦路20号惠民苑3-1-602', 'road', '和睦路*******-*-***'],
    ['an applicant', '沈阳市大东区万泉街道滂江社区', 'subdistrict', '沈阳市大东区万泉街道****'],
    ['a land lot', '臺北市大安區復興段三小段0645-0003號', 'road', '臺北市大安區**********-*****'],
    ['a 街道 with 路', '沈阳市大东区体育馆路街道滂江街22号', 'subdistrict', '沈阳市大东区体育馆路街道******'],
    ['a person in front', '张三 沈阳市大东区', 'county', '** 沈阳市大东区'],
    [
      'a label in English',
      'Flat A, 12/F, Harbour Mansion, 123 Nathan Road, Mong Kok, Kowloon',
      'road',
      '**** ** **/** ******* ******** *** Nathan Road, Mong Kok, Kowloon',
    ],
    ['a neighbourhood before its road', '板橋區文化里12鄰中山路1段50巷5號', 'road', '板橋區文化里***中山路1段*****'],
  ])('%s, through a level', (_, value, level, expected) => {
    expect(through(value, level)).toBe(expected);
  });

  it.each([
    [
      'a waybill',
      '辽宁省沈阳市大东区小河沿街道滂江街100号江畔花园5号楼2单元1103室',
      '辽宁省沈阳市大东区小河沿街道滂江街100号江畔花园5号楼********',
    ],
    ['a tail', '安徽省芜湖市镜湖区滨江花园12-2-501', '安徽省芜湖市镜湖区滨江花园12-*-***'],
    ['a half-masked label', '安徽省芜湖市镜湖区**** 滨江花园12-2-501', '安徽省芜湖市镜湖区**** 滨江花园12-*-***'],
    ['a tail behind 号', '沈河区文艺路8号-3-2-402', '沈河区文艺路8号-3-*-***'],
    ['a house of a group', '2组15号', '2组***'],
    ['a house of a village', '北陶村25号', '北陶村***'],
    ['a plain street number', '滂江街22号', '滂江街22号'],
    [
      'a label in English',
      'Flat A, 12/F, Block 3, Harbour Mansion, 123 Nathan Road, Mong Kok, Kowloon',
      '**** ** **/** Block 3, Harbour Mansion, 123 Nathan Road, Mong Kok, Kowloon',
    ],
    ['a note', '滂江街22号旁边小卖部', '滂江街22号*****'],
    ['a name and a phone number', '江畔花园5号楼 张三 139-0000-0003', '江畔花园5号楼 ** ***-****-****'],
  ])('%s, from the unit or household on', (_, value, expected) => {
    expect(from(value)).toBe(expected);
  });
});

/** Pieces of addresses, thrown together without sense. */
const pieces: readonly string[] = (
  '辽宁省 辽宁 沈阳市 沈阳 大东区 朝阳区 北京 吉林 上海市 新北市 板橋區 昆山 增城市 皖 某某市 市辖区 小河沿街道 体育馆路街道 虎门镇 古镇 ' +
  '滂江社区 北陶村 王家沟 文化里 惠民苑 江畔一品 江畔花园 国贸城市广场 大厦 滂江街 中山路 1段 一段 50巷 3弄 100弄 胡同 12鄰 三组 2组 十团 ' +
  '三连 22号 22 8-1号 附1号 甲3号 5号院 之3 10之3号 5号楼 3幢 B座 5# 5#1-302 3-2-501 5-302 12-2-501 102-301 1-3号楼 501# 3-2-501# 5-302栋 ' +
  '3-2-5区 #5 #501 501 501室 五〇一室 2单元 乙单元 2门 12楼 负一楼 B1层 12F 东户 102号 张三 张三收 13900000001 139-0000-0003 旁边 转 收 - -- 、 ' +
  '， ( ) ~ _ 一 * **** ○ 某 号 室 楼 路 街 村 镇 市 区 县 里 道 东 南 西 北 中 第 二 三 A F # 苑 园 新 小 大 社区 花园 家园 高新区 110000 地址: 中国 ' +
  '\ud842 \u200b 葛\u{e0100} 𠮷'
)
  .split(' ')
  .concat(' ', '\u3000', '\n');

const soup: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((all) => all.join(''));

/** The same in Latin letters. */
const latinPieces: readonly string[] = (
  'Flat_A Flat/Rm_1203 Rm501 12/F G/F 5F.-2 12th_Floor Ground_Floor Block_3 Tower_2 Building Harbour Mansion House_5 Nova_Garden ' +
  'Festival_City 123 No._22 8-10 Nathan_Road Des_Voeux_Road Central South Lane_50 Sec._1 Zhongshan_Rd. Rua_de_Lotus Via n.º_12 ' +
  'Edf._Lotus Mong_Kok Kowloon Hong_Kong HK N.T. Macau Taipei_City 220 110000 Dadong_District Shenyang Liaoning China Chan_Tai_Man ' +
  'Unit_2 Tel: 2345 6789 attn , ; - & A B # * *** **/** ( ) . / Street Road Park'
)
  .split(' ')
  .map((piece) => piece.replace(/_/g, ' '));

const latinSoup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...latinPieces), fc.constantFrom(' ', ' ', ', ', '')), { minLength: 1, maxLength: 8 })
  .map((all) => all.flat().join(''));

interface Built {
  readonly value: string;
  /** Offsets of characters that tell one household from another. */
  readonly secret: ReadonlySet<number>;
}

const oneOf = (...all: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...all);
const upTo = (most: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: most }).map(String);
const roomNumber: fc.Arbitrary<string> = fc.integer({ min: 101, max: 3308 }).map(String);

const region = oneOf(
  '',
  '沈阳市大东区',
  '辽宁省沈阳市大东区',
  '北京市朝阳区',
  '浙江温州鹿城区',
  '赵县',
  '新疆喀什地区莎车县',
);
const town = oneOf('', '小河沿街道', '体育馆路街道', '虎门镇', '新城子藏族乡');
const street = fc
  .tuple(oneOf('滂江街', '和睦路', '世纪大道', '二七路', '中关村南大街'), upTo(900))
  .map(([road, at]) => `${road}${at}号`);
const compound = oneOf('江畔花园', '惠民苑', '万科城市花园', '滂江小区', '国贸大厦', '江畔一品');
const village = oneOf('北陶村', '滂江村', '沿河村三组', '张庄村2组', '王家沟村五队');

/** Shown and secret pieces in turn: a house in a compound or at a street number. */
const house: fc.Arbitrary<readonly string[]> = fc
  .tuple(upTo(40), upTo(9), upTo(33), roomNumber, oneOf('', ' ', '，'))
  .chain(([building, unit, floor, room, gap]) =>
    fc.constantFrom<readonly string[]>(
      [`${building}-`, `${unit}-${room}`],
      [`${building}-`, room],
      [`${building}#`, `${unit}-${room}`],
      [`${building}#-`, `${unit}-${room}`],
      [`${building}号楼${gap}`, `${unit}单元${gap}${room}室`],
      [`${building}号楼${gap}`, `${unit}-${room}`],
      [`${building}栋${gap}`, `${floor}层${room}`],
      [`${building}幢${gap}`, `${room}室、${room}室`],
      [`${building}幢${gap}`, `${unit}门${room}`],
      [`A座${gap}`, `${floor}楼${room}号`],
      [`${building}号楼${gap}`, `${unit}单元${floor}层${room}户 张三收 1390000${room.padStart(4, '0')}`],
    ),
  );

const urban: fc.Arbitrary<Built> = fc
  .tuple(
    region,
    town,
    fc.oneof(
      street,
      compound,
      fc.tuple(street, compound).map((both) => both.join('')),
    ),
    house,
  )
  .map(([wide, near, place, [shown = '', hidden = '']]) => built(wide + near + place + shown, hidden));

const rural: fc.Arbitrary<Built> = fc
  .tuple(region, town, village, upTo(300), oneOf('号', '号附1号', '', '号之2'))
  .map(([wide, near, place, number, word]) => built(wide + near + place, number + word));

const lone: fc.Arbitrary<Built> = fc
  .tuple(fc.oneof(street, oneOf('江畔花园', '滂江小区')), roomNumber, oneOf('室', '', '户', '房', '号铺'))
  .map(([place, room, word]) => built(place, room + word));

function built(shown: string, hidden: string): Built {
  const secret = new Set(Array.from(hidden, (_, at) => shown.length + at));
  return { value: shown + hidden, secret };
}

const structured: fc.Arbitrary<Built> = fc.oneof(urban, rural, lone);

/** Without tails, and without compounds that only what follows tells from a person's name: dropping leaves nothing of it. */
const worded: fc.Arbitrary<Built> = structured.filter(({ value }) => !/[-#]|一品|惠民苑/.test(value));

/** Whether a text is another with some characters hidden, or less of it. */
function showsNoMore(text: string, other: string): boolean {
  return (
    text.length <= other.length && Array.from(text).every((each, at) => each === '*' || each === Array.from(other)[at])
  );
}

/** Whether a text is what is left of another. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const unit of text.split('')) at = other.indexOf(unit, at) + 1 || other.length + 1;
  return at <= other.length;
}

/** Whether a compound of the value has no level word: cut off behind it, nothing says that it is one. */
function holdsBareCompound(value: string): boolean {
  return (address.parse(value)?.parts ?? []).some((part) => {
    const cut = address.parse(value.slice(0, part.end))?.parts ?? [];
    return part.name === 'compound' && !cut.some(({ name, end }) => name === 'compound' && end === part.end);
  });
}

const RUNS = { numRuns: 3000 };

describe('address: laws', () => {
  it('reads any string, or says that it is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), soup, latinSoup),
        (value) => {
          const reading = address.parse(value);
          expect(reading?.parts.length).not.toBe(0);
          expect(reading?.parts.every(({ name }) => name === 'note') ?? false).toBe(false);
        },
      ),
      RUNS,
    );
  });

  it('puts every character that is no separator into one part, in order', () => {
    fc.assert(
      fc.property(fc.oneof(soup, latinSoup), (value) => {
        const reading = address.parse(value);
        if (reading !== undefined) expect(flaws(value, reading.parts)).toStrictEqual([]);
      }),
      RUNS,
    );
  });

  it.each(LEVELS.filter((level) => level !== 'compound'))('through %s: covering twice is covering once', (level) => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          latinSoup,
          structured.map(({ value }) => value),
        ),
        (value) => {
          const once = through(value, level);
          expect(through(once, level)).toBe(once);
        },
      ),
      RUNS,
    );
  });

  it('through compound: covering twice is covering once, or covers a name without a level word too', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          latinSoup,
          structured.map(({ value }) => value),
        ),
        (value) => {
          const once = through(value, 'compound');
          const twice = through(once, 'compound');
          expect(showsNoMore(twice, once)).toBe(true);
          if (!holdsBareCompound(value)) expect(twice).toBe(once);
        },
      ),
      RUNS,
    );
  });

  it('from unit, floor, room, household or note: covering twice is covering once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          latinSoup,
          structured.map(({ value }) => value),
        ),
        (value) => {
          const once = from(value);
          expect(from(once)).toBe(once);
        },
      ),
      RUNS,
    );
  });

  it.each(LEVELS)('through %s: dropping twice shows no more than dropping once', (level) => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          latinSoup,
          structured.map(({ value }) => value),
        ),
        (value) => {
          const once = through(value, level, 'drop');
          expect(isWithin(through(once, level, 'drop'), once)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(LEVELS.slice(0, LEVELS.indexOf('compound')))('through %s: dropping twice is dropping once', (level) => {
    fc.assert(
      fc.property(structured, ({ value }) => {
        const once = through(value, level, 'drop');
        expect(through(once, level, 'drop')).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(LEVELS)('through %s: dropping twice is dropping once, where every level has its word', (level) => {
    fc.assert(
      fc.property(worded, ({ value }) => {
        const once = through(value, level, 'drop');
        expect(through(once, level, 'drop')).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it.each(addresses)('%s: masking twice is masking once', (_, value) => {
    expect(from(from(value))).toBe(from(value));
    for (const level of LEVELS) {
      const once = through(value, level);
      if (level !== 'compound' || !holdsBareCompound(value)) expect(through(once, level)).toBe(once);
    }
  });

  it('shows no digit of a unit, a floor, a room or a household', () => {
    fc.assert(
      fc.property(structured, ({ value, secret }) => {
        const parts = address.parse(value)?.parts ?? [];
        expect(parts).not.toStrictEqual([]);
        for (const { name, start, end } of parts) {
          if (HOUSEHOLD.includes(name)) continue;
          for (let at = start; at < end; at += 1)
            expect(secret.has(at) && !isSeparator(value.charCodeAt(at))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('shows what leads to the door: region, street, compound and building', () => {
    fc.assert(
      // Behind the number of a street, the first of two pieces may be the unit.
      fc.property(
        urban.filter(({ value }) => !/号\d+-\d+$/.test(value)),
        ({ value, secret }) => {
          const shown = value.slice(0, Math.min(...secret));
          expect(from(value).slice(0, shown.length)).toBe(shown);
        },
      ),
      RUNS,
    );
  });

  it('reads Traditional as Simplified', () => {
    const to: ReadonlyMap<string, string> = new Map(
      Array.from('號樓棟單層門東區縣鄉鎮園廣場廈溝張組', (each, at) => [
        Array.from('号楼栋单层门东区县乡镇园广场厦沟张组')[at] ?? '',
        each,
      ]),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          latinSoup,
          structured.map(({ value }) => value),
        ),
        (value) => {
          const traditional = Array.from(value, (each) => to.get(each) ?? each).join('');
          expect(address.parse(traditional)).toStrictEqual(address.parse(value));
        },
      ),
      RUNS,
    );
  });
});

describe('address: length', () => {
  it.each([
    '1',
    '一',
    '*',
    '路',
    '滂江街22号',
    '3-',
    '一号',
    '张三 ',
    '#',
    '沈阳',
    '东',
    '5#1-',
    '市',
    '\ud842',
    '3-2-501、',
    '镇镇',
    '之3',
  ])('a hundred thousand times %j comes back', (piece) => {
    const value = `沈阳市${piece.repeat(100_000)}`;
    const parts = address.parse(value)?.parts ?? [];
    expect(parts[0]?.name).toBe('prefecture');
    expect(parts[parts.length - 1]?.end).toBeGreaterThan(value.length - 8);
    expect(address.parse(piece.repeat(100_000))?.parts.length).not.toBe(0);
  });
});

describe('address: length, in Latin letters', () => {
  it.each([
    'Flat A, ',
    'Building 1 a ',
    'road ',
    '1 ',
    'Hong Kong ',
    'a ',
    '** ',
    '12th Floor ',
    '5F.-2 ',
    'a & ',
    '-',
    'Flat/',
    '220 ',
  ])('a hundred thousand times %j comes back', (piece) => {
    const value = `Flat 5, ${piece.repeat(100_000)}`;
    expect(address.parse(value)?.parts[0]?.start).toBe(0);
  });
});

describe('address: samples', () => {
  const samples = Array.from({ length: 400 }, (_, which) => address.sample(undefined, which) ?? '');

  it('has every level from the province to the room', () => {
    const expected = LEVELS.filter(
      (level) => !['village', 'group', 'lane', 'household', 'floor', 'note'].includes(level),
    );
    for (const value of samples) expect(address.parse(value)?.parts.map(({ name }) => name)).toStrictEqual(expected);
  });

  it('differs from one to the next and is the same for the same number', () => {
    expect(new Set(samples).size).toBe(samples.length);
    expect(address.sample(12, 7)).toBe(samples[7]);
  });
});
