/**
 * Made-up addresses in real counties, each with the parts that were planted in it. `parts` are in order and disjoint, in
 * UTF-16 units of `text`, half-open; a part holds its level word (`100号`, `2单元`), and what stands between parts (hyphens,
 * blanks) belongs to none. So the compact `12-2-501` has the building `12`, the unit `2` and the room `501`. A 号 behind
 * a road is a `number`, behind a 弄 a `building`, behind a village or its group a `household`; a named 社区 or 村 is a `village`.
 *
 * Above the county all is real (src/data/regions.ts, without Taiwan, Hong Kong and Macau); below it all is invented.
 */
import { add, type Draft, type PlantedAddress, type Write } from './address-draft.ts';
import { counties, drawHead, shanghaiCounties, writeHead } from './counties.ts';
import {
  communityStems,
  compoundStems,
  compoundWords,
  officeWords,
  roadStems,
  roadWords,
  subdistrictStems,
  townStems,
  villageStems,
} from './place-words.ts';
import { type Random, weighted } from './random.ts';
import { CHINESE_DIGITS, drawTail, roomNumber, tailForms } from './tail-forms.ts';

export { type AddressLevel, type AddressPart, addressLevels, type PlantedAddress } from './address-draft.ts';

const drawNumber = weighted<(random: Random) => string>([
  [(random) => `${random.between(1, 399)}号`, 88],
  [(random) => `${random.between(1, 99)}-${random.between(1, 9)}号`, 5],
  [(random) => `${random.pick(['甲', '乙', '附', '临'])}${random.between(1, 99)}号`, 4],
  [(random) => `${random.between(1, 99)}号院`, 3],
]);

function writeRoad(draft: Draft, random: Random): void {
  add(draft, 'road', random.pick(roadStems) + random.pick(roadWords));
  add(draft, 'number', drawNumber(random)(random));
}

function writeSubdistrict(draft: Draft, random: Random): void {
  add(draft, 'subdistrict', `${random.pick(subdistrictStems)}街道`);
}

function writeCommunity(draft: Draft, random: Random): void {
  add(draft, 'village', `${random.pick(communityStems)}社区`);
}

function writeCompound(draft: Draft, random: Random): void {
  add(draft, 'compound', random.pick(compoundStems) + random.pick(compoundWords));
}

function writeTown(draft: Draft, random: Random): void {
  add(draft, 'subdistrict', random.pick(townStems) + random.pick(['镇', '镇', '镇', '乡']));
}

/** A flat in a compound, with or without subdistrict and road. */
const writeFlat: Write = (draft, random) => {
  const roadFirst = random.chance(0.75);
  if (random.chance(roadFirst ? 0.5 : 0.9)) writeSubdistrict(draft, random);
  if (roadFirst) writeRoad(draft, random);
  if (!roadFirst || random.chance(0.85)) writeCompound(draft, random);
  drawTail(random)(draft, random);
};

const writeOffice: Write = (draft, random) => {
  if (random.chance(0.3)) writeSubdistrict(draft, random);
  writeRoad(draft, random);
  add(draft, 'compound', random.pick(compoundStems) + random.pick(officeWords));
  tailForms.A座1203室?.(draft, random);
};

const writeHouse: Write = (draft, random) => {
  if (random.chance(0.5)) writeSubdistrict(draft, random);
  writeRoad(draft, random);
};

/** 石桥镇北陶村25号, 柳河乡沿河村2组15号, 大王镇桃花村三组. */
const writeFarm: Write = (draft, random) => {
  writeTown(draft, random);
  add(draft, 'village', `${random.pick(villageStems)}村`);
  const grouped = random.chance(0.7);
  if (grouped)
    add(
      draft,
      'group',
      `${random.pick([...CHINESE_DIGITS, '1', '2', '5', '12'])}${random.pick(['组', '组', '队', '社'])}`,
    );
  if (!grouped || random.chance(0.75)) add(draft, 'household', `${random.between(1, 180)}号`);
};

/** 中山路12弄3号402室: in Shanghai the 号 behind a 弄 is a building of the lane. */
const writeLane: Write = (draft, random) => {
  if (random.chance(0.4)) writeSubdistrict(draft, random);
  add(draft, 'road', random.pick(roadStems) + random.pick(['路', '路', '东路', '西路', '街']));
  add(draft, 'lane', `${random.between(1, 1999)}弄`);
  add(draft, 'building', `${random.between(1, 120)}号`);
  add(draft, 'room', `${roomNumber(random)}室`);
};

const drawPlace = weighted<Write>([
  [writeFlat, 68],
  [writeOffice, 5],
  [writeHouse, 7],
  [writeFarm, 17],
  [writeLane, 3],
]);

function blankDraft(): Draft {
  return { text: '', parts: [] };
}

/** Where somebody lives or works: all forms, from the village to the flat. */
export function address(random: Random): PlantedAddress {
  const draft = blankDraft();
  const write = drawPlace(random);
  drawHead(random)(draft, random.pick(write === writeLane ? shanghaiCounties : counties));
  write(draft, random);
  return draft;
}

/** A road and a number and nothing below: where a shop or an office is. */
export function streetAddress(random: Random): PlantedAddress {
  const draft = blankDraft();
  writeHead(draft, random.pick(counties));
  writeRoad(draft, random);
  return draft;
}

/** A registered residence (户籍地), which always names its subdistrict or town and goes on below it. */
export function registeredAddress(random: Random): PlantedAddress {
  const draft = blankDraft();
  writeHead(draft, random.pick(counties));
  if (random.chance(0.25)) {
    writeFarm(draft, random);
    return draft;
  }
  writeSubdistrict(draft, random);
  if (random.chance(0.6)) writeCommunity(draft, random);
  writeRoad(draft, random);
  if (random.chance(0.6)) {
    writeCompound(draft, random);
    drawTail(random)(draft, random);
  }
  return draft;
}

/** A flat that a lottery gave away (派位房号): 和睦路20号惠民苑3-1-602, without any region. */
export function allottedRoom(random: Random): PlantedAddress {
  const draft = blankDraft();
  writeRoad(draft, random);
  writeCompound(draft, random);
  drawTail(random)(draft, random);
  return draft;
}
