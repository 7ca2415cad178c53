/**
 * Fictional addresses: provinces, prefectures and counties that exist, and roads, compounds and numbers made up. Each has
 * every level from the province to the room, so that a rule's example may end at any of them.
 */
import { regions } from '../../data/regions.ts';

const COUNTIES: readonly string[] = ['210104', '340202', '330302', '420106', '510104', '370202', '610102', '440304'];
const TOWNS: readonly string[] = ['云栖街道', '鹿鸣街道', '松风街道', '望溪街道', '晴川街道'];
const ROADS: readonly string[] = ['听雨路', '白鹭街', '青禾大道', '竹影路', '星河街', '采薇路', '向晚街'];
const COMPOUNDS: readonly string[] = ['江畔花园', '和风小区', '南山家园'];

function pick(list: readonly string[], which: number): string {
  return list[which % list.length] as string;
}

function nameOf(code: string): string {
  return regions.find((region) => region.code === code)?.name ?? '';
}

/** The same for the same number; different for neighbours. */
export function sample(which: number): string {
  const index = Number.isSafeInteger(which) && which > 0 ? which : 0;
  const county = pick(COUNTIES, index);
  const region = nameOf(`${county.slice(0, 2)}0000`) + nameOf(`${county.slice(0, 4)}00`) + nameOf(county);
  const street = `${pick(TOWNS, index)}${pick(ROADS, index)}${(index % 200) + 1}号`;
  const house = `${pick(COMPOUNDS, index)}${(index % 30) + 1}号楼${(index % 4) + 1}单元${(index % 18) + 1}0${(index % 3) + 1}室`;
  return region + street + house;
}
