/**
 * What a number may name by its length: a building, a building with its unit and room, a house; not a phone number, not a
 * year. How numbers are written says numbers.ts.
 */
import { classAt, MARK } from './characters.ts';
import { type AddressNumber, numberAt } from './numbers.ts';

/** Characters of the first piece, shown ones, where it may name a building: `12`, `A3`, `101` only before two more. */
const SHORT = 2;
const LONG = 3;
/** Of the last piece, where it may name a room. */
const ROOM_LENGTH = 5;

/** Whether the pieces can be building (unit, floor) and room: `5-302`, `12-2-501`, not `024-23000001`, not `501-503`. */
export function beginsWithBuilding(number: AddressNumber): boolean {
  const { shown, softJoined } = number;
  let { count } = number;
  if (count < 2 || softJoined || shown[0] === 0) return false;
  if (fitsHouse(number, count)) return true;
  // Hidden pieces at the end may be a note's, and the number shorter.
  while (count > 2 && shown[count - 1] === 0) count -= 1;
  return count < number.count && fitsHouse(number, count);
}

function fitsHouse({ shown, letterFirst }: AddressNumber, count: number): boolean {
  const most = (count === 2 ? SHORT : LONG) + (letterFirst ? 1 : 0);
  if ((shown[0] as number) > most || (shown[count - 1] as number) > ROOM_LENGTH) return false;
  for (let piece = 1; piece < count - 1; piece += 1) if ((shown[piece] as number) > SHORT) return false;
  return true;
}

/** Whether a number with a building's word is one as a whole: `5号楼`, `1-3号楼`, `5#`; but not `501#` nor `3-2-501#`. */
export function isWholeBuilding({ count, shown, longest, letterFirst, word }: AddressNumber): boolean {
  if (count === 1) return word !== '#' || (shown[0] as number) <= SHORT + (letterFirst ? 1 : 0);
  return count === 2 && word !== '#' && longest <= SHORT;
}

function showsFirstOnly({ count, shown }: AddressNumber): boolean {
  for (let piece = 1; piece < count; piece += 1) if (shown[piece] !== 0) return false;
  return true;
}

/** Whether a number of an address, by its length, begins at an offset: not a phone number, not a name. */
export function startsNumber(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if ((kind & MARK) !== 0) return true;
  const number = numberAt(text, at);
  if (number === undefined) return false;
  if (number.role !== undefined) return number.role !== 'road' || number.script === 'digits';
  if (number.script !== 'digits') return false;
  return (showsFirstOnly(number) && (number.shown[0] as number) <= ROOM_LENGTH) || beginsWithBuilding(number);
}
