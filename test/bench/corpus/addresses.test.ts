import { describe, expect, it } from 'vitest';
import {
  type AddressLevel,
  type AddressPart,
  address,
  addressLevels,
  allottedRoom,
  type PlantedAddress,
  registeredAddress,
  streetAddress,
} from '../../../bench/corpus/addresses.ts';
import { type Draw, seeded } from '../../../bench/corpus/random.ts';
import { tailForms } from '../../../bench/corpus/tail-forms.ts';
import { provinceShortNames, type Region, regions } from '../../../src/data/regions.ts';

const COUNT = 10_000;

function many(draw: Draw<PlantedAddress>, seed = 41): readonly PlantedAddress[] {
  const random = seeded(seed);
  return Array.from({ length: COUNT }, () => draw(random));
}

const sorts: readonly (readonly [string, Draw<PlantedAddress>])[] = [
  ['an address', address],
  ['an address of a street', streetAddress],
  ['a registered residence', registeredAddress],
  ['an allotted room', allottedRoom],
];

/** What a part of each level must look like; the names of regions are looked up instead. */
const SHAPES: Partial<Record<AddressLevel, RegExp>> = {
  subdistrict: /^\p{Script=Han}+(?:街道|镇|乡)$/u,
  village: /^\p{Script=Han}+(?:村|社区)$/u,
  road: /^\p{Script=Han}+(?:路|街|大道|路东段)$/u,
  group: /^(?:[一二三四五六七八九]|\d+)[组队社]$/,
  lane: /^\d+弄$/,
  number: /^[甲乙附临]?\d+(?:-\d+)?号院?$/,
  household: /^\d+号$/,
  compound: /^\p{Script=Han}{3,}$/u,
  building: /^(?:\d+|\d+号|\d+#|(?:\d+|[一二三四五六七八九])号楼|\d+[幢栋座]|[A-D]座)$/,
  unit: /^(?:\d+|[甲乙丙\d一二三四]单元)$/,
  floor: /^(?:\d+|[一二三四五六七八九]|负一|-1)[楼层]$/,
  room: /^(?:\d+[室户号房]?|[东西中]户)$/,
};

const byCode = new Map(regions.map((region) => [region.code, region]));
const counties = new Map<string, Region[]>();
for (const region of regions) {
  if (region.level === 'county') counties.set(region.name, [...(counties.get(region.name) ?? []), region]);
}

function partOf({ text, parts }: PlantedAddress, level: AddressLevel): string | undefined {
  const part = parts.find(({ name }) => name === level);
  return part && text.slice(part.start, part.end);
}

function isInOrder({ text, parts }: PlantedAddress): boolean {
  let last: AddressPart = { name: 'province', start: 0, end: 0 };
  for (const part of parts) {
    const apart = part.start >= last.end && part.end > part.start;
    if (!apart || addressLevels.indexOf(part.name) < addressLevels.indexOf(last.name)) return false;
    last = part;
  }
  return last.end === text.length;
}

/** What is left of the text when all parts are taken out. */
function rest({ text, parts }: PlantedAddress): string {
  return [...parts].reverse().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** The parts that are not written like their level. */
function misshapen({ text, parts }: PlantedAddress): readonly string[] {
  const written = parts.map(({ name, start, end }) => ({ shape: SHAPES[name], part: text.slice(start, end) }));
  return written.filter(({ shape, part }) => shape !== undefined && !shape.test(part)).map(({ part }) => part);
}

describe.each(sorts)('%s', (_, draw) => {
  const all = many(draw);

  it('has its parts in order, apart, and inside the text', () => {
    expect(all.filter((planted) => !isInOrder(planted))).toEqual([]);
  });

  it('leaves nothing between its parts but hyphens and blanks', () => {
    expect(all.map(rest).filter((left) => !/^[- ]*$/.test(left))).toEqual([]);
  });

  it('has at each place what its level is written like', () => {
    expect(all.flatMap(misshapen)).toEqual([]);
  });

  it('comes out the same for the same seed', () => {
    expect(many(draw)).toEqual(all);
  });
});

describe('addresses of the corpus', () => {
  const all = many(address, 42);

  it('lie in real counties of the mainland, under the right prefecture and province', () => {
    const isReal = (planted: PlantedAddress): boolean => {
      const province = partOf(planted, 'province') ?? '';
      const prefecture = partOf(planted, 'prefecture');
      return (counties.get(partOf(planted, 'county') ?? '') ?? []).some(({ code, parent }) => {
        const above = byCode.get(parent);
        const top = above?.level === 'province' ? above : byCode.get(above?.parent ?? '');
        const official = provinceShortNames.get(province) ?? province;
        return code < '71' && ['', top?.name].includes(official) && [undefined, above?.name].includes(prefecture);
      });
    };
    expect(all.filter((planted) => !isReal(planted))).toEqual([]);
  });

  it('come from more than two thousand counties', () => {
    expect(new Set(all.map((planted) => partOf(planted, 'county'))).size).toBeGreaterThan(2_000);
  });

  it.each<[string, RegExp]>([
    ['building, unit and room', /\d+号楼\d+单元\d+室$/],
    ['a compact tail of three', /(?<![#\d-])\d+-\d-\d+$/],
    ['a compact tail of two', /[^\d#-]\d+-\d{3,}$/],
    ['a compact tail that ends in 号', /\d+-\d-\d+号$/],
    ['a building with #', /\d#-?\d-\d+$/],
    ['a unit with a letter of the stems', /幢[甲乙丙]单元\d+$/],
    ['a block with a letter', /[A-D]座\d+/],
    ['a floor below the ground', /栋(?:负一楼|-1层)$/],
    ['a floor and a room', /\d+号楼\d+[层楼]\d+室$/],
    ['Chinese digits throughout', /[一二三四五六七八九]号楼[一二三四]单元[一二三四五六七八九]楼[东西中]户$/],
    ['a lane of Shanghai', /^上海市.+\d+弄\d+号\d+室$/],
    ['a house of a village group', /村[一二三四五六七八九\d]+[组队社]\d+号$/],
    ['a village group alone', /村[一二三四五六七八九\d]+[组队社]$/],
    ['a house of a village', /村\d+号$/],
    ['a street number alone', /[路街道段][甲乙附临]?\d+(?:-\d)?号$/],
    ['an office', /(?:大厦|广场|科技园|商务中心|写字楼)[A-D]座\d+室?$/],
    ['blanks between the levels', /^\S+ \S+ \S+/],
    ['a subdistrict whose name has 路 or 街 in it', /(?:路街道|街街道)/],
  ])('end or look in all ways: %s', (_, shape) => {
    expect(all.filter(({ text }) => shape.test(text)).length).toBeGreaterThan(20);
  });

  it.each(Object.entries(tailForms))('write %s as it is called', (form, write) => {
    const random = seeded(43);
    const generic = (text: string): string =>
      text
        .replace(/-?\d+/g, '0')
        .replace(/[A-D](?=座)/g, 'A')
        .replace(/[一二三四五六七八九甲乙丙](?=号楼|单元|[楼层])/g, '甲');
    const seen = new Set<string>();
    for (let done = 0; done < 300; done += 1) {
      const one = { text: '', parts: [] };
      write(one, random);
      seen.add(generic(one.text.replace(/[东西中]户/, '东户')));
    }
    expect([...seen]).toContain(generic(form));
  });

  it('say of a registered residence which subdistrict or town it lies in, and go on below', () => {
    const below = ({ text, parts }: PlantedAddress): number =>
      text.length - (parts.find(({ name }) => name === 'subdistrict')?.end ?? text.length);
    expect(many(registeredAddress).filter((planted) => below(planted) === 0)).toEqual([]);
  });
});
