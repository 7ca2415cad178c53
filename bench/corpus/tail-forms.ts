/**
 * The forms in which building, unit, floor and room are written at the end of an address (楼栋 单元 楼层 户室), from the full
 * `5号楼2单元1103室` to the compact `12-2-501`. A part holds its level word; hyphens belong to none.
 */
import { add, separate, type Write } from './address-draft.ts';
import { type Draw, type Random, weighted } from './random.ts';

const building = (random: Random): string => String(random.between(1, 36));
const unit = (random: Random): string => String(random.between(1, 4));
export const roomNumber = (random: Random): string => `${random.between(1, 32)}0${random.between(1, 6)}`;
/** From one to nine. */
export const CHINESE_DIGITS: readonly string[] = '一 二 三 四 五 六 七 八 九'.split(' ');

/** Every form in which a flat is written, by the name under which tests look for it. */
export const tailForms: Readonly<Record<string, Write>> = {
  '5号楼2单元1103室': (draft, random) => {
    add(draft, 'building', `${building(random)}号楼`);
    add(draft, 'unit', `${unit(random)}单元`);
    add(draft, 'room', `${roomNumber(random)}室`);
  },
  '3幢2单元501': (draft, random) => {
    add(draft, 'building', building(random) + random.pick(['幢', '栋', '座']));
    add(draft, 'unit', `${unit(random)}单元`);
    add(draft, 'room', roomNumber(random) + random.pick(['', '室', '户']));
  },
  '12-2-501': (draft, random) => {
    add(draft, 'building', building(random));
    separate(draft, '-');
    add(draft, 'unit', unit(random));
    separate(draft, '-');
    add(draft, 'room', roomNumber(random));
  },
  // Behind the number of a street the first may be the unit: 22号5-302.
  '5-302': (draft, random) => {
    const isBehindNumber = draft.parts[draft.parts.length - 1]?.name === 'number' && !draft.text.endsWith('院');
    add(draft, isBehindNumber ? 'unit' : 'building', building(random));
    separate(draft, '-');
    add(draft, 'room', roomNumber(random));
  },
  '5-1-101号': (draft, random) => {
    add(draft, 'building', building(random));
    separate(draft, '-');
    add(draft, 'unit', unit(random));
    separate(draft, '-');
    add(draft, 'room', `${roomNumber(random)}号`);
  },
  '5#1-302': (draft, random) => {
    add(draft, 'building', `${building(random)}#`);
    separate(draft, random.pick(['', '-']));
    add(draft, 'unit', unit(random));
    separate(draft, '-');
    add(draft, 'room', roomNumber(random));
  },
  '3幢乙单元402': (draft, random) => {
    add(draft, 'building', `${building(random)}幢`);
    add(draft, 'unit', `${random.pick(['甲', '乙', '丙'])}单元`);
    add(draft, 'room', roomNumber(random));
  },
  A座1203室: (draft, random) => {
    add(draft, 'building', `${random.pick(['A', 'B', 'C', 'D'])}座`);
    add(draft, 'room', roomNumber(random) + random.pick(['室', '室', '']));
  },
  '7栋负一楼': (draft, random) => {
    add(draft, 'building', `${building(random)}栋`);
    add(draft, 'floor', random.pick(['负一楼', '一层', '2楼']));
  },
  '8号楼3层301室': (draft, random) => {
    const floor = random.between(1, 28);
    add(draft, 'building', `${building(random)}号楼`);
    add(draft, 'floor', `${floor}${random.pick(['层', '楼'])}`);
    add(draft, 'room', `${floor}0${random.between(1, 6)}室`);
  },
  '6号楼502': (draft, random) => {
    add(draft, 'building', building(random) + random.pick(['号楼', '栋', '幢']));
    add(draft, 'room', roomNumber(random) + random.pick(['', '室', '房']));
  },
  三号楼二单元五楼东户: (draft, random) => {
    add(draft, 'building', `${random.pick(CHINESE_DIGITS)}号楼`);
    add(draft, 'unit', `${random.pick(CHINESE_DIGITS.slice(0, 4))}单元`);
    add(draft, 'floor', `${random.pick(CHINESE_DIGITS)}楼`);
    add(draft, 'room', random.pick(['东户', '西户', '中户']));
  },
};

/** The forms that are seen most come most often. */
export const drawTail: Draw<Write> = weighted<Write>(
  Object.entries(tailForms).map(([name, write]) => [write, /^(?:5号楼2单元|3幢2|12-2|5-302|6号楼)/.test(name) ? 4 : 1]),
);
