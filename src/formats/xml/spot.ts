/** Where an offset stands in a decoded text. Lines end in LF; a column counts characters. */
import { unitAt } from '../../text/unit-at.ts';
import type { Spot } from '../place.ts';

/** @param spot where the source's first character stands */
export function spotIn(source: string, at: number, spot: Spot = { line: 1, column: 1 }): Spot {
  let { line, column } = spot;
  for (let index = 0; index < at; index += 1) {
    const unit = unitAt(source, index);
    if (unit === 0x0a) {
      line += 1;
      column = 1;
    } else if ((unit & 0xfc00) !== 0xdc00) {
      column += 1;
    }
  }
  return { line, column };
}
