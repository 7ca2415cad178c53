/**
 * The levels of an address, the widest first: their order is their rank. Region (`province` to `county`), settlement
 * (`subdistrict` to `group`), street (`road` to `household`), house (`compound` to `room`), and `note` for whatever is
 * no address. A level is its index here; names appear only in parts.
 */

export const LEVELS = [
  'province',
  'prefecture',
  'county',
  'subdistrict',
  'village',
  'road',
  'group',
  'lane',
  'number',
  'household',
  'compound',
  'building',
  'unit',
  'floor',
  'room',
  'note',
] as const;

export type LevelName = (typeof LEVELS)[number];

/** The index of a level in `LEVELS`. */
export type Level = number;

/** Before the first part. */
export const NOTHING: Level = -1;
export const PROVINCE: Level = 0;
export const PREFECTURE: Level = 1;
export const COUNTY: Level = 2;
export const SUBDISTRICT: Level = 3;
export const VILLAGE: Level = 4;
export const ROAD: Level = 5;
export const GROUP: Level = 6;
export const LANE: Level = 7;
export const NUMBER: Level = 8;
export const HOUSEHOLD: Level = 9;
export const COMPOUND: Level = 10;
export const BUILDING: Level = 11;
export const UNIT: Level = 12;
export const FLOOR: Level = 13;
export const ROOM: Level = 14;
export const NOTE: Level = 15;

/**
 * Whether a level is read alike whatever is covered behind it. A compound may have no word of its own, only a building behind it
 * that tells it from a person (江畔一品|5号楼); unit, floor and room may be figures that tell each other apart.
 */
export function isFirm(level: Level): boolean {
  return level < UNIT && level !== COMPOUND;
}

/** Whether a level is also read alike where nothing stands behind it. A number may have its word behind what was cut off: 22(-3)号. */
export function isClosed(level: Level): boolean {
  return level <= ROAD;
}

export const FIRM_LEVELS: readonly LevelName[] = /* @__PURE__ */ LEVELS.filter((_, level) => isFirm(level));
