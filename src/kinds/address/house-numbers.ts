/**
 * What a number may name by its length: a building, a building with its unit and room, a house; not a phone number, not a
 * year. How numbers are written says numbers.ts.
 */
import { MARK } from './characters.ts';
import { type AddressNumber, numberAt, shownOf } from './numbers.ts';
import { type AddressText, classAt } from './text.ts';
import { Role, Trait } from './words.ts';

/** Characters of the first piece, shown ones, where it may name a building: `12`, `A3`, `101` only before two more. */
const SHORT = 2;
const LONG = 3;
/** Of the last piece, where it may name a room. */
const ROOM_LENGTH = 5;

/** Whether the pieces can be building (unit, floor) and room: `5-302`, `12-2-501`, not `024-23000001`, not `501-503`. */
export function beginsWithBuilding(number: AddressNumber): boolean {
  let { count } = number;
  if (count < 2 || number.softJoined || number.first === 0) return false;
  if (fitsHouse(number, count)) return true;
  // Hidden pieces at the end may be a note's, and the number shorter.
  while (count > 2 && shownOf(number, count - 1) === 0) count -= 1;
  return count < number.count && fitsHouse(number, count);
}

function fitsHouse(number: AddressNumber, count: number): boolean {
  const most = (count === 2 ? SHORT : LONG) + (number.letterFirst ? 1 : 0);
  if (number.first > most || shownOf(number, count - 1) > ROOM_LENGTH) return false;
  for (let piece = 1; piece < count - 1; piece += 1) if (shownOf(number, piece) > SHORT) return false;
  return true;
}

/** Whether a number with a building's word is one as a whole: `5号楼`, `1-3号楼`, `5#`; but not `501#` nor `3-2-501#`. */
export function isWholeBuilding({ count, first, longest, letterFirst, word }: AddressNumber): boolean {
  const isHash = (word & Trait.hash) !== 0;
  if (count === 1) return !isHash || first <= SHORT + (letterFirst ? 1 : 0);
  return count === 2 && !isHash && longest <= SHORT;
}

function showsFirstOnly(number: AddressNumber): boolean {
  for (let piece = 1; piece < number.count; piece += 1) if (shownOf(number, piece) !== 0) return false;
  return true;
}

/** Whether a number of an address, by its length, begins at an offset: not a phone number, not a name. */
export function startsNumber(text: AddressText, at: number): boolean {
  const kind = classAt(text, at);
  if ((kind & MARK) !== 0) return true;
  const number = numberAt(text, at);
  if (number === undefined) return false;
  if (number.role !== Role.none) return number.role !== Role.road || number.script === 'digits';
  if (number.script !== 'digits') return false;
  return (showsFirstOnly(number) && number.first <= ROOM_LENGTH) || beginsWithBuilding(number);
}
