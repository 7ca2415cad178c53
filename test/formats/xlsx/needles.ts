/** Which places of a workbook hold their needle, by a reading that shares no code with the one under test. */
import { unzipSync } from 'fflate';
import { everywhere, places } from './places.ts';
import { needlework, partsOf, rewritten, type Told, zipped } from './workbook.ts';

/** What waits for the sheets stands before them. */
const parts = Object.entries(partsOf(everywhere)).sort(([left], [right]) => (left < right ? -1 : 1));

export const source: Uint8Array = zipped(Object.fromEntries(parts));

/** Where they stay as they are when the editor keeps what cannot be searched. */
const UNSEARCHED: ReadonlySet<string> = new Set([
  'a picture',
  'a drawn picture',
  'an embedded object',
  'a macro',
  'an unknown part',
  'a query',
]);

export async function redacted(answer?: 'keep'): Promise<{ readonly output: Uint8Array; readonly told: Told }> {
  const { editor, told } = needlework(answer);
  return { output: await rewritten(source, editor), told };
}

/** All that a package says, in every way in which it may be written: without tags, codes and escapes. */
function readings(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .flatMap((part) => {
      const text = new TextDecoder(part[0] === 0xff ? 'utf-16le' : 'utf-8').decode(part);
      const said = text
        .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
        .replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\d\.\d+E10/g, (number) => String(Number(number)))
        .replace(/&amp;(?:K01\+000|[A-Z])/g, '');
      const bare = said.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<[^>]*>/g, '');
      const unescaped = text
        .replace('%D5%EB', '针')
        .replace('%CF%DF', '线')
        .replace(/(?:%[0-9A-F]{2})+/g, (run) => decodeURIComponent(run));
      const packed = text.replace(/[\w+/]{12,}=*/g, (code) => Buffer.from(code, 'base64').toString());
      return [text, said, bare, unescaped, packed];
    })
    .join('\n');
}

/** Names of places. */
export function placesIn(bytes: Uint8Array): readonly string[] {
  const text = readings(bytes);
  return places.filter(({ needle }) => text.includes(needle)).map(({ name }) => name);
}

export async function placesLeft(wanted: readonly string[]): Promise<readonly string[]> {
  const left = placesIn((await redacted()).output);
  if (wanted.every((place) => left.includes(place))) return wanted;
  const kept = placesIn((await redacted('keep')).output).filter((place) => !UNSEARCHED.has(place));
  return wanted.filter((place) => left.includes(place) || kept.includes(place));
}
