/** `drop`: the value goes. `"value"` leaves an empty cell, `"column"` takes the column or member out of the record. */
import type { Hide, Mask } from './mask.ts';

export type DropOptions = 'value' | 'column';

function compile(): Hide {
  return ({ value }) => ({ spans: [{ start: 0, end: value.length }], rest: 'drop' });
}

export const drop: Mask<DropOptions> = { id: 'drop', check: () => undefined, compile };
