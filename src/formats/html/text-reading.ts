/**
 * Text of HTML as a reader sees it: references are characters, and white space between tags is one space or none. A single space
 * between two characters is read as it stands.
 *
 * @source HTML Living Standard, 13.1.4 Character references; CSS Text 3, 4.1 White space collapsing
 */
import { referenceAt } from './character-references.ts';
import { addCoded, addPlain, addSpace, type Source, type Stretches } from './stretches.ts';
import { isBlank } from './tokens.ts';
import type { Writer } from './writing.ts';

const AMPERSAND = 0x26;
const SPACE = 0x20;

/**
 * Adds the text of `source[from, to)`.
 * @param collapses whether white space is read as one space
 */
export function addText(
  into: Stretches,
  source: Source,
  from: number,
  to: number,
  writer: Writer,
  collapses: boolean,
  isInAttribute = false,
): void {
  const { text } = source;
  let plain = from;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (unit > AMPERSAND) {
      at += 1;
    } else if (unit === AMPERSAND) {
      const reference = referenceAt(text, at, to, isInAttribute);
      if (reference === undefined) {
        at += 1;
        continue;
      }
      addPlain(into, source, plain, at, writer);
      addCoded(into, source, at, reference.end, reference.characters, writer);
      at = reference.end;
      plain = at;
    } else if (collapses && isBlank(unit)) {
      let end = at + 1;
      while (end < to && isBlank(text.charCodeAt(end))) end += 1;
      if (end === at + 1 && unit === SPACE && at > plain && end < to) {
        at = end;
        continue;
      }
      addPlain(into, source, plain, at, writer);
      addSpace(into, source, at, end);
      at = end;
      plain = at;
    } else {
      at += 1;
    }
  }
  addPlain(into, source, plain, to, writer);
}
