/**
 * The counties of the mainland and the ways to write an address down to one of them: with all names above it, with blanks
 * between, with the short name of the province, or without the province. Development zones are left out; so are Taiwan, Hong
 * Kong and Macau.
 *
 * @source src/data/regions.ts
 */
import { type Region, regions } from '../../src/data/regions.ts';
import { add, separate, type Draft } from './address-draft.ts';
import { type Draw, weighted } from './random.ts';

/** A county with the names above it, as they are printed. */
export interface County {
  readonly province: string;
  /** Missing where the county lies directly under its province or in a municipality. */
  readonly prefecture?: string;
  readonly county: string;
}

const FIRST_CODE_BEYOND_THE_MAINLAND = '71';

/** Codes that end in 71 to 79 are of development zones, whose names often repeat their city's. */
function isPrinted({ code, level }: Region): boolean {
  return level === 'county' && code < FIRST_CODE_BEYOND_THE_MAINLAND && code.charAt(4) !== '7';
}

function listCounties(): readonly County[] {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const listed: County[] = [];
  for (const region of regions) {
    const above = byCode.get(region.parent);
    if (!isPrinted(region) || above === undefined) continue;
    const province = byCode.get(above.parent);
    listed.push(
      province === undefined
        ? { province: above.name, county: region.name }
        : { province: province.name, prefecture: above.name, county: region.name },
    );
  }
  return listed;
}

export const counties: readonly County[] = listCounties();
export const shanghaiCounties: readonly County[] = counties.filter(({ province }) => province === '上海市');

/** 辽宁 for 辽宁省, 内蒙古 for 内蒙古自治区. */
function shortProvince(name: string): string {
  return name.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/, '');
}

/** Writes an address down to its county. */
export type WriteHead = (draft: Draft, county: County) => void;

export function writeHead(draft: Draft, { province, prefecture, county }: County, blank = ''): void {
  add(draft, 'province', province);
  separate(draft, blank);
  if (prefecture !== undefined) {
    add(draft, 'prefecture', prefecture);
    separate(draft, blank);
  }
  add(draft, 'county', county);
  separate(draft, blank);
}

export const drawHead: Draw<WriteHead> = weighted<WriteHead>([
  [(draft, county) => writeHead(draft, county), 82],
  [(draft, county) => writeHead(draft, county, ' '), 8],
  [(draft, { province, ...rest }) => writeHead(draft, { province: shortProvince(province), ...rest }), 4],
  [
    (draft, { prefecture, county }) => {
      if (prefecture !== undefined) add(draft, 'prefecture', prefecture);
      add(draft, 'county', county);
    },
    6,
  ],
]);
