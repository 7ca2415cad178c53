/**
 * Makes the text of `src/data/regions.ts`: the provinces, prefectures and counties of @vant/area-data, corrected. To bring
 * the table up to date: install a newer @vant/area-data, add below what it lacks, with its date, and run
 * `npx vitest run --config test/vitest.config.ts test/data/regions.test.ts -u`. The same package gives the same bytes.
 */
import { areaList } from '@vant/area-data';

type Entry = readonly [code: string, name: string];

/** What the package lacks, and why it is there. */
const ADDED: readonly (readonly [code: string, name: string, why: string])[] = [
  ['133100', '雄安新区', 'since 2017-04-01, printed in the place of a prefecture; its counties stand under 保定市 too'],
  ['133101', '容城县', '130629 under 雄安新区; the code is that of map services'],
  ['133102', '安新县', '130632 under 雄安新区; the code is that of map services'],
  ['133103', '雄县', '130638 under 雄安新区; the code is that of map services'],
  ['500157', '两江新区', 'since 2025-11-06, from 江北区 500105 and 渝北区 500112, which stay: addresses name them'],
];

/** Placeholders of the coding. */
const PLACEHOLDERS: readonly string[] = ['市辖区', '县', '省直辖县', '自治区直辖县级行政区划', '其它区'];

/** Words that name no place. */
const WORDS: readonly string[] = ['开发区', '经济开发区', '经济技术开发区', '高新区', '高新技术开发区', '工业园区'];

/** Slips of the package; the right names stand in it too. */
const SLIPS: Readonly<Record<string, string>> = {
  710203: '芩雅区 for 苓雅区 710241',
  712484: '莰顶乡 for 崁顶乡 712451',
};

/** Prefectures without counties: 东莞, 中山, 儋州. What the package lists under them are towns. */
const WITHOUT_COUNTIES: readonly string[] = ['4419', '4420', '4604'];

function isName([code, name]: Entry): boolean {
  return !PLACEHOLDERS.includes(name) && !WORDS.includes(name) && SLIPS[code] === undefined;
}

/** In Taiwan towns are of the counties' level here; elsewhere they stand among them by mistake. */
function isTown([code, name]: Entry): boolean {
  return /(镇|街道|街道办事处)$/.test(name) && !code.startsWith('71');
}

function isCounty(entry: Entry): boolean {
  return isName(entry) && !isTown(entry) && !WITHOUT_COUNTIES.includes(entry[0].slice(0, 4));
}

function entries(list: Readonly<Record<string, string>>, belongs: (code: string) => boolean): readonly Entry[] {
  const added = ADDED.filter(([code]) => belongs(code)).map(([code, name]): Entry => [code, name]);
  return [...Object.entries(list), ...added].sort(([left], [right]) => (left < right ? -1 : 1));
}

/** The last two digits of each code before its name, but where they are one more than those before. */
function counted(counties: readonly Entry[]): readonly string[] {
  return counties.map(([code, name], at) => {
    const isNext = Number(code) === Number(counties[at - 1]?.[0]) + 1;
    return isNext ? name : code.slice(4) + name;
  });
}

function table(): string {
  const provinces = entries(areaList.province_list, (code) => code.endsWith('0000'));
  const prefectures = entries(areaList.city_list, (code) => code.endsWith('00') && !code.endsWith('0000'));
  const counties = entries(areaList.county_list, (code) => !code.endsWith('00')).filter(isCounty);
  const lines = provinces.flatMap(([province, provinceName]) => [
    province.slice(0, 2) + provinceName,
    ...prefectures
      .filter(([code]) => code.startsWith(province.slice(0, 2)))
      .flatMap(([code, name]) => {
        // The prefecture of a municipality repeats its name.
        const own = isName([code, name]) && name !== provinceName ? name : '';
        const below = counties.filter(([county]) => county.startsWith(code.slice(0, 4)));
        if (own === '' && below.length === 0) return [];
        return ` ${[code.slice(2, 4) + own, ...counted(below)].join(' ')}`;
      }),
  ]);
  return lines.join('\n');
}

/** The letters that stand for a province, beside its name without its last word. */
const LETTERS: Readonly<Record<string, string>> = {
  北京: '京',
  天津: '津',
  河北: '冀',
  山西: '晋',
  内蒙古: '蒙',
  辽宁: '辽',
  吉林: '吉',
  黑龙江: '黑',
  上海: '沪申',
  江苏: '苏',
  浙江: '浙',
  安徽: '皖',
  福建: '闽',
  江西: '赣',
  山东: '鲁',
  河南: '豫',
  湖北: '鄂',
  湖南: '湘',
  广东: '粤',
  广西: '桂',
  海南: '琼',
  重庆: '渝',
  四川: '川蜀',
  贵州: '贵黔',
  云南: '云滇',
  西藏: '藏',
  陕西: '陕秦',
  甘肃: '甘陇',
  青海: '青',
  宁夏: '宁',
  新疆: '新',
  台湾: '台',
  香港: '港',
  澳门: '澳',
};

function shortForms(): string {
  return Object.values(areaList.province_list)
    .map((official) => {
      const short = official.replace(/(省|市|特别行政区|(壮族|回族|维吾尔)?自治区)$/, '');
      return [official, short, ...(LETTERS[short] ?? '')].join(' ');
    })
    .join('\n');
}

export function makeRegions(): string {
  return `/**
 * Provinces, prefectures and counties (省, 地, 县), Simplified, official names, each equal to its own folded form. As of the
 * end of 2024, with the changes below. Of Taiwan the towns are in it too, which are of the counties' level here; 东莞, 中山
 * and 儋州 have no counties. Codes are six digits, unique, and those of the source.
 *
 * Written by test/data/make-regions.ts: change that, not this.
 *
 * @source @vant/area-data 2.1.0 (MIT), of 2024-12-31
 * Added:
${ADDED.map(([code, name, why]) => ` *   ${code} ${name}: ${why}`).join('\n')}
 * Left out: ${PLACEHOLDERS.join(', ')}, which are no names (what stands under them belongs to the province);
 *   ${WORDS.join(', ')}, which name no place;
 *   towns and subdistricts among counties; ${Object.entries(SLIPS)
   .map(([code, why]) => `${code} (${why})`)
   .join(', ')}.
 */

export interface Region {
  /** Six digits, e.g. \`210104\`. */
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  /** The code of the prefecture or, where there is none between, of the province; \`''\` for a province. */
  readonly parent: string;
}

/**
 * A line for a province; indented, one for each prefecture and its counties. Digits are codes; a county without digits has
 * the code that follows.
 */
const table = \`
${table()}
\`;

function readRegions(): readonly Region[] {
  const list: Region[] = [];
  let province = '';
  let prefecture = '';
  let parent = '';
  let county = 0;
  for (const line of table.trim().split('\\n')) {
    const isProvince = line.charAt(0) !== ' ';
    for (const [index, word] of line.trim().split(' ').entries()) {
      const hasCode = word.charCodeAt(0) <= 0x39;
      const digits = hasCode ? word.slice(0, 2) : '';
      const name = hasCode ? word.slice(2) : word;
      if (isProvince) {
        province = digits;
        list.push({ code: \`\${province}0000\`, name, level: 'province', parent: '' });
      } else if (index === 0) {
        prefecture = province + digits;
        parent = name === '' ? \`\${province}0000\` : \`\${prefecture}00\`;
        if (name !== '') list.push({ code: parent, name, level: 'prefecture', parent: \`\${province}0000\` });
      } else {
        county = hasCode ? Number(prefecture + digits) : county + 1;
        list.push({ code: String(county), name, level: 'county', parent });
      }
    }
  }
  return list;
}

/** Every region, in the order of codes. */
export const regions: readonly Region[] = /* @__PURE__ */ readRegions();

function byName(): ReadonlyMap<string, readonly Region[]> {
  const map = new Map<string, Region[]>();
  for (const region of regions) {
    const same = map.get(region.name);
    if (same === undefined) map.set(region.name, [region]);
    else same.push(region);
  }
  return map;
}

/** The regions of a name: 鼓楼区 is in four cities. */
export const regionsByName: ReadonlyMap<string, readonly Region[]> = /* @__PURE__ */ byName();

/** Official name, short name, letters. */
const shortForms = \`
${shortForms()}
\`;

function readShortForms(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of shortForms.trim().split('\\n')) {
    const [official = '', ...forms] = line.split(' ');
    for (const form of forms) map.set(form, official);
  }
  return map;
}

/** Short forms of the provinces, each with the official name: 新疆, 辽, 沪. */
export const provinceShortNames: ReadonlyMap<string, string> = /* @__PURE__ */ readShortForms();
`;
}
