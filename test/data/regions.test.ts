/**
 * Regions: that the table is what the package gives, that the tree is whole, that the changes of the last years are in it,
 * and that a Traditional address is found too.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { areaList } from '@vant/area-data';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { provinceShortNames, type Region, regions, regionsByName } from '../../src/data/regions.ts';
import { fold } from '../../src/text/fold.ts';
import { makeRegions } from './make-regions.ts';

const path = fileURLToPath(new URL('../../src/data/regions.ts', import.meta.url));
const byCode: ReadonlyMap<string, Region> = new Map(regions.map((region) => [region.code, region]));

function pathOf(code: string): string {
  const region = byCode.get(code);
  return region === undefined ? '' : pathOf(region.parent) + region.name;
}

describe('the table of regions', () => {
  it('is what make-regions gives, byte for byte', async () => {
    await expect(makeRegions()).toMatchFileSnapshot(path);
    expect(readFileSync(path, 'utf8')).toBe(makeRegions());
  });

  it('is smaller than 40 KB packed', () => {
    expect(gzipSync(readFileSync(path)).length).toBeLessThan(40 * 1024);
  });

  it('holds every name of the package but for those left out', () => {
    const { province_list, city_list, county_list } = areaList;
    const lacking = Object.entries({ ...province_list, ...city_list, ...county_list })
      .filter(([code, name]) => byCode.get(code)?.name !== name)
      .map(([code, name]) => [code, name] as const);
    const repeated = lacking.filter(([code, name]) => byCode.get(`${code.slice(0, 2)}0000`)?.name === name);
    const towns = lacking.filter(([code]) => /^(4419|4420|4604|6202)/.test(code)).map(([, name]) => name);
    const other = lacking.map(([, name]) => name).filter((name) => !towns.includes(name));
    expect(repeated.map(([, name]) => name)).toStrictEqual(['北京市', '天津市', '上海市', '重庆市']);
    expect(towns.filter((name) => /(区|县|市)$/.test(name))).toStrictEqual(['洋浦经济开发区', '市辖区']);
    expect([...new Set(other)].sort()).toStrictEqual(
      [
        ...['北京市', '天津市', '上海市', '重庆市', '县', '省直辖县', '自治区直辖县级行政区划', '其它区'],
        ...['开发区', '经济开发区', '经济技术开发区', '高新区', '高新技术开发区', '工业园区', '芩雅区', '莰顶乡'],
      ].sort(),
    );
  });
});

describe('regions', () => {
  it('are 34 provinces and what is below them', () => {
    const count = (level: Region['level']): number => regions.filter((region) => region.level === level).length;
    expect([count('province'), count('prefecture'), count('county')]).toStrictEqual([34, 361, 3360]);
  });

  it('have a code of six digits each, and stand in the order of codes', () => {
    expect(regions.filter((region) => !/^[1-9]\d{5}$/.test(region.code))).toStrictEqual([]);
    expect(regions.filter((region, at) => region.code <= (regions[at - 1]?.code ?? ''))).toStrictEqual([]);
  });

  it('have a parent of the next level, or of the one above where there is none between', () => {
    const LEVELS = { province: [''], prefecture: ['province'], county: ['prefecture', 'province'] };
    const astray = regions.filter(({ code, level, parent }) => {
      const above = byCode.get(parent);
      return !LEVELS[level].includes(above?.level ?? '') || !code.startsWith(parent.replace(/(00)+$/, ''));
    });
    expect(astray).toStrictEqual([]);
  });

  it('have names of Han characters in Simplified, each its own fold', () => {
    expect(regions.filter((region) => !/^\p{Script=Han}{2,20}$/u.test(region.name))).toStrictEqual([]);
    expect(regions.filter((region) => fold(region.name) !== region.name)).toStrictEqual([]);
  });

  it.each([
    ['a district of a city', '210104', '辽宁省沈阳市大东区'],
    ['a district of a municipality', '110105', '北京市朝阳区'],
    ['a county of a municipality', '500233', '重庆市忠县'],
    ['a city of the county level below its province', '429004', '湖北省仙桃市'],
    ['a city of the Corps', '659001', '新疆维吾尔自治区石河子市'],
    ['a county of an autonomous prefecture', '222426', '吉林省延边朝鲜族自治州安图县'],
    ['a banner', '150621', '内蒙古自治区鄂尔多斯市达拉特旗'],
    ['a forestry district', '429021', '湖北省神农架林区'],
    ['a city without counties', '441900', '广东省东莞市'],
    ['乾县, which folding leaves', '610424', '陕西省咸阳市乾县'],
    ['和康县, since 2024', '653228', '新疆维吾尔自治区和田地区和康县'],
    ['和安县, since 2024', '653229', '新疆维吾尔自治区和田地区和安县'],
    ['两江新区, since 2025', '500157', '重庆市两江新区'],
    ['江北区, which was before it', '500105', '重庆市江北区'],
    ['渝北区, which was before it', '500112', '重庆市渝北区'],
    ['雄安新区', '133101', '河北省雄安新区容城县'],
    ['容城县 under its old city', '130629', '河北省保定市容城县'],
    ['白杨市, since 2023', '659012', '新疆维吾尔自治区白杨市'],
    ['a district of Taiwan', '711132', '台湾省新北市板桥区'],
    ['a town of Taiwan', '712298', ''],
    ['a district of Hong Kong', '810202', '香港特别行政区九龙油尖旺区'],
    ['a parish of Macau', '820202', '澳门特别行政区离岛嘉模堂区'],
    ['a code that nobody has', '210199', ''],
  ])('know %s', (_, code, expected) => {
    expect(pathOf(code)).toBe(expected);
  });
});

describe('regionsByName', () => {
  it('gives every region of a name', () => {
    expect(regionsByName.get('鼓楼区')?.map(({ code }) => pathOf(code))).toStrictEqual([
      '江苏省南京市鼓楼区',
      '江苏省徐州市鼓楼区',
      '福建省福州市鼓楼区',
      '河南省开封市鼓楼区',
    ]);
    expect(regionsByName.get('市中区')?.length).toBe(4);
    expect([...regionsByName.values()].flat().length).toBe(regions.length);
  });

  it.each(['市辖区', '县', '其它区', '开发区', '高新区', '省直辖县', ''])('has no region of the name “%s”', (name) => {
    expect(regionsByName.get(name)).toBeUndefined();
  });

  it.each(['臺北市', '新北市', '桃園市', '臺灣省', '瀋陽市', '蕪湖市', '烏魯木齊市', '澳門特別行政區', '鶯歌區'])(
    'finds %s by its fold',
    (name) => {
      expect(regionsByName.has(fold(name))).toBe(true);
    },
  );

  it.each(['t', 'hk', 'tw'] as const)('finds every name in Traditional (%s) by its fold', (to) => {
    const convert = Converter({ from: 'cn', to });
    expect(regions.filter(({ name }) => !regionsByName.has(fold(convert(name))))).toStrictEqual([]);
  });
});

describe('provinceShortNames', () => {
  it('has a short name and at least one letter for every province', () => {
    const official = [...provinceShortNames.values()];
    const provinces = regions.filter((region) => region.level === 'province').map((region) => region.name);
    expect(provinces.filter((name) => official.filter((each) => each === name).length < 2)).toStrictEqual([]);
    expect(official.filter((name) => !provinces.includes(name))).toStrictEqual([]);
  });

  it.each([
    ['内蒙古', '内蒙古自治区'],
    ['广西', '广西壮族自治区'],
    ['新疆', '新疆维吾尔自治区'],
    ['宁夏', '宁夏回族自治区'],
    ['黑龙江', '黑龙江省'],
    ['香港', '香港特别行政区'],
    ['重庆', '重庆市'],
    ['辽', '辽宁省'],
    ['沪', '上海市'],
    ['申', '上海市'],
  ])('%s is %s', (short, official) => {
    expect(provinceShortNames.get(short)).toBe(official);
  });

  it('names are their own fold', () => {
    expect([...provinceShortNames.keys()].filter((name) => fold(name) !== name)).toStrictEqual([]);
  });
});
