/**
 * Pages whose text is drawn as outlines (转曲): curves, and no text at all. They are pictures, and told as such; where they go, the
 * paths with curves go, and straight lines stay.
 *
 * @source GB/T 33190-2016, 9 (paths: B and Q are Bézier curves)
 */
import type { Splice } from '../../text/splice.ts';
import { textInside } from '../xml/inside.ts';
import { scanXml } from '../xml/scan.ts';

/** Curves that no ruling or frame of a page has. */
const LEAST = 24;

export interface Outlines {
  /** Units of what is drawn. */
  readonly size: number;
  /** Takes the paths out of the source. */
  readonly removal: readonly Splice[];
}

/** `undefined` where a page has few curves. */
export function readOutlines(source: string, part: number): Outlines | undefined {
  const removal: Splice[] = [];
  let curves = 0;
  let size = 0;
  let start = -1;
  let own = 0;
  const xml = scanXml(source, { part });
  while (xml.next()) {
    if (xml.local === 'PathObject') {
      if (xml.kind === 'open') {
        start = xml.start;
        own = 0;
      } else if (xml.kind === 'close' && start >= 0) {
        if (own > 0) removal.push({ start, end: xml.end, text: '' });
        start = -1;
      }
    } else if (xml.kind === 'open' && xml.local === 'AbbreviatedData') {
      const path = textInside(xml);
      const found = curvesIn(path);
      own += found;
      curves += found;
      size += path.length;
    }
  }
  return curves < LEAST ? undefined : { size, removal };
}

function curvesIn(path: string): number {
  let curves = 0;
  for (let at = 0; at < path.length; at += 1) {
    const unit = path.charCodeAt(at);
    if (unit === 0x42 || unit === 0x51) curves += 1;
  }
  return curves;
}
