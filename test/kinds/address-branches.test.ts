/**
 * Two thousand addresses and more out of a generator that knows its own boundaries: every branch of the grammar, every
 * level exact. Where the generator leaves a comma between two levels, the reading has it with the one before.
 */
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { addressBranches } from '../../bench/corpus/address-branches.ts';
import type { PlantedAddress } from '../../bench/corpus/address-draft.ts';
import { address as drawAddress, allottedRoom, registeredAddress } from '../../bench/corpus/addresses.ts';
import { type Draw, seeded } from '../../bench/corpus/random.ts';
import { address } from '../../src/kinds/address.ts';

const EACH = 200;

function planted({ text, parts }: PlantedAddress): string {
  return parts.map(({ name, start, end }) => `${text.slice(start, end)}|${name}`).join(' ');
}

function read(text: string): string {
  const parts = address.parse(text)?.parts ?? [];
  return parts.map(({ name, start, end }) => `${text.slice(start, end).replace(/[,，]$/, '')}|${name}`).join(' ');
}

const draws: readonly (readonly [string, Draw<PlantedAddress>])[] = [
  ...Object.entries(addressBranches),
  ['the corpus of waybills', drawAddress],
  ['registered residences', registeredAddress],
  ['allotted rooms', allottedRoom],
];

function many(draw: Draw<PlantedAddress>, seed: number): readonly PlantedAddress[] {
  const random = seeded(seed);
  return Array.from({ length: EACH }, () => draw(random));
}

describe('address: boundaries of the generator', () => {
  it.each(draws)('%s', (_, draw) => {
    const wrong = many(draw, 7).filter((one) => read(one.text) !== planted(one));
    expect(wrong.map((one) => [planted(one), read(one.text)])).toStrictEqual([]);
  });

  it.each(draws.filter(([name]) => !name.includes('Latin')))('%s, in Traditional', (_, draw) => {
    const convert = Converter({ from: 'cn', to: 't' });
    const traditional = many(draw, 8).map(({ text, parts }) => ({ text: convert(text), parts, length: text.length }));
    const wrong = traditional.filter((one) => one.text.length === one.length && read(one.text) !== planted(one));
    expect(wrong.map((one) => [planted(one), read(one.text)])).toStrictEqual([]);
  });
});
