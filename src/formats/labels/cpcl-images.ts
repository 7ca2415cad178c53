/**
 * Images in CPCL: `CG` and `PCX` with raw bytes behind their parameters, `EG` with digits up to the end of its line. They are stepped
 * over by the length that they say.
 *
 * @source Zebra CPCL Programmer Reference Guide, P1073699: EG CG PCX
 */
import type { OpaqueKind } from '../format.ts';
import { MORE, type Stream } from './language.ts';
import { isLineEnd, lineEnd, type Raw, rawOf } from './lines.ts';
import { numberIn, type Span } from './numbers.ts';
import { pcxEnd } from './pcx.ts';

const GRAPHICS = ['CG', 'VCG', 'COMPRESSED-GRAPHICS', 'VCOMPRESSED-GRAPHICS'];
const DIGIT_GRAPHICS = ['EG', 'VEG', 'EXPANDED-GRAPHICS', 'VEXPANDED-GRAPHICS'];

const BLANK = 0x20;

interface RawImage extends Raw {
  readonly kind: OpaqueKind;
}

/** The image of a command. @param rest where its parameters begin */
export function imageBehind(stream: Stream, word: string, rest: number): RawImage | typeof MORE | undefined {
  const { bytes, end } = stream;
  if (DIGIT_GRAPHICS.includes(word)) {
    const to = lineEnd(stream, rest);
    return to === MORE ? MORE : { kind: 'image', from: rest, to };
  }
  if (GRAPHICS.includes(word)) {
    const found = rawParameters(bytes, rest, end, 4);
    if (found === undefined || found === MORE) return found;
    const [width, height] = found.map(([from, to]) => numberIn(bytes, from, to)) as [number, number];
    const raw = width < 0 || height < 0 ? undefined : rawOf((found[3] as Span)[1] + 1, width * height, end);
    return raw === undefined || raw === MORE ? raw : { kind: 'image', ...raw };
  }
  if (word !== 'PCX') return undefined;
  const found = rawParameters(bytes, rest, end, 2);
  if (found === undefined || found === MORE) return found;
  let from = (found[1] as Span)[1] + 1;
  // The data may begin in a line of their own.
  while (from + 1 < end && isLineEnd(bytes[from]) && (bytes[from + 1] as number) > PCX_VERSION) from += 1;
  if (from + 1 >= end) return MORE;
  const to = pcxEnd(bytes, from, end);
  return to === undefined || to === MORE ? to : { kind: 'image', from, to };
}

/** The highest version of PCX, which stands behind its first byte. */
const PCX_VERSION = 5;

/** Parameters of a command with raw data: MORE where the stream ends among them. */
function rawParameters(
  bytes: Uint8Array,
  from: number,
  end: number,
  count: number,
): readonly Span[] | typeof MORE | undefined {
  const found: Span[] = [];
  for (let at = from; found.length < count; ) {
    while (at < end && bytes[at] === BLANK) at += 1;
    const start = at;
    while (at < end && (bytes[at] as number) > BLANK) at += 1;
    if (at === end) return MORE;
    if (at === start) return undefined;
    found.push([start, at]);
  }
  return found;
}
