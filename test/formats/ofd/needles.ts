/** Which places of an OFD hold their number, by a reading that shares no code with the one under test. */
import { strFromU8, unzipSync } from 'fflate';
import { ofd } from '../../../src/formats/ofd/ofd.ts';
import type { OpaqueUse } from '../../../src/run/opaque.ts';
import { redactPackage } from '../../../src/run/package.ts';
import { planOf } from '../../support/plans.ts';
import { unverified } from '../unverified.ts';
import { needleOf, type Place, places, sampleParts, zipParts } from './sample.ts';

export async function redacted(source: Uint8Array, opaque: OpaqueUse = 'keep'): Promise<Uint8Array> {
  const { output } = await redactPackage(source, planOf('base'), ofd, { other: 'scan', opaque });
  return Uint8Array.from(Buffer.concat(output));
}

export const partsOf = (source: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(source)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** All that a document says, in every way in which it may be written: not by the code under test. */
function readings(source: Uint8Array): string {
  return Object.entries(partsOf(source))
    .flatMap(([name, written]) => {
      const text = written.split('\0').join('');
      const plain = text
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/\\([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
      const bare = plain.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<[^>]*>/g, '');
      return [
        name,
        plain,
        plain.replace(/\s/g, ''),
        bare,
        bare.replace(/\s/g, ''),
        [...bare.replace(/\s/g, '')].reverse().join(''),
      ];
    })
    .join('\n');
}

export function placesIn(source: Uint8Array): readonly Place[] {
  const text = readings(source);
  return places.filter((place) => text.includes(needleOf(place)));
}

export async function placesLeft(wanted: readonly string[]): Promise<readonly string[]> {
  const out = await unverified(zipParts(sampleParts()), planOf('base'), ofd);
  return placesIn(out).filter((place) => wanted.includes(place));
}
