/**
 * Labelled values, 标签: where a label word of the plan stands, and what its value is. Every value is a field; what the value
 * is itself is found here for names, organisations, accounts that are no numbers, and for rules that ask for no kind.
 */
import type { Search } from '../search.ts';
import { labelledValues } from './fields.ts';
import { labelIndexOf } from './label-index.ts';
import { addValue } from './values.ts';

export function labels(search: Search): void {
  const index = labelIndexOf(search.plan);
  for (const labelled of labelledValues(search, index)) {
    const { label, start, end, rule, by, word } = labelled;
    if (word.use !== 'other') search.fields.push({ label, start, end, rule, by });
    addValue(search, index, labelled);
  }
}
