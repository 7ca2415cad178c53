/**
 * A cell that is as a whole a name, 王小芳: nothing beside it says so, but a cell by itself is a value. Only a common surname with
 * characters of given names is one; a surname with a title, a place, an organisation and most words are none.
 */
import { addSpan, type Search } from '../search.ts';
import { nameAt } from './name-at.ts';
import { holds, IS_COMMON, IS_EVIDENT, IS_LIKELY, offsetOf } from './reading.ts';

/** Longer ones have a dot, by which they are told anywhere. */
const LONGEST = 4;
const SHORTEST = 2;

export function wholeCell(search: Search): void {
  const { text, spans } = search;
  if (text.length < SHORTEST || text.length > LONGEST || spans.length > 0) return;
  const reading = nameAt(search, 0);
  if (offsetOf(reading) !== text.length || !holds(reading, IS_COMMON | IS_LIKELY | IS_EVIDENT)) return;
  addSpan(search, { kind: 'person-name', start: 0, end: text.length, by: 'model' });
}
