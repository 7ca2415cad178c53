/**
 * An address while it is written: the text so far and the parts in it, in UTF-16 units of the text, half-open, in order and
 * disjoint. What is added between parts belongs to none of them.
 */
import type { Random } from './random.ts';

/** The widest level first. */
export const addressLevels = [
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

export type AddressLevel = (typeof addressLevels)[number];

export interface AddressPart {
  readonly name: AddressLevel;
  readonly start: number;
  readonly end: number;
}

export interface PlantedAddress {
  readonly text: string;
  readonly parts: readonly AddressPart[];
}

/** An address while it is written: a name with its text adds a part, a bare text stands between parts. */
export interface Draft {
  text: string;
  readonly parts: AddressPart[];
}

export function add(draft: Draft, name: AddressLevel, text: string): void {
  const start = draft.text.length;
  draft.text += text;
  draft.parts.push({ name, start, end: draft.text.length });
}

export function separate(draft: Draft, text: string): void {
  draft.text += text;
}

/** Writes one piece of an address. */
export type Write = (draft: Draft, random: Random) => void;
