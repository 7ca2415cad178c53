/** What the layer of numbers finds in a text, written as a reader would say it: `kind value`, and ` office` where it stays. */
import { labels } from '../../../src/find/labels/labels.ts';
import { numbers } from '../../../src/find/numbers/numbers.ts';
import { resolve } from '../../../src/find/resolve.ts';
import type { Found } from '../../../src/find/search.ts';
import { type Search, searchOf } from '../../../src/find/search.ts';
import { kindById } from '../../../src/kinds/index.ts';
import { labelKey } from '../../../src/rules/label.ts';
import type { Plan } from '../../../src/rules/plan.ts';
import { planOf } from '../../support/plans.ts';

export const base: Plan = planOf('base');

export function foundIn(text: string): readonly Found[] {
  const search = searchOf(text, base);
  numbers(search);
  return resolve(search);
}

/** Each value that is found in a text without fields. */
export function valuesIn(text: string): readonly string[] {
  return told(text, foundIn(text));
}

/** The same with the evidence behind each. */
export function evidenceIn(text: string): readonly string[] {
  return foundIn(text).map(({ kind, start, end, by }) => `${kind} ${text.slice(start, end)} ${by}`);
}

/** Each value that is found where every line is a label, a colon and the label's value. */
export function valuesOfForm(text: string): readonly string[] {
  const search = searchOf(text, base);
  addLines(search);
  numbers(search);
  return told(text, resolve(search));
}

/** Each value that both layers of forms find, as the labels in the text lie. */
export function valuesWithLabels(text: string): readonly string[] {
  const search = searchOf(text, base);
  labels(search);
  numbers(search);
  return told(text, resolve(search));
}

function addLines({ text, fields, plan }: Search): void {
  let label = 0;
  for (const line of text.split('\n')) {
    const colon = line.indexOf('：');
    const rule = colon < 0 ? undefined : plan.fields.get(labelKey(line.slice(0, colon)));
    const end = label + line.length;
    if (rule !== undefined) fields.push({ label, start: label + colon + 1, end, rule, by: 'colon' });
    label = end + 1;
  }
}

function told(text: string, found: readonly Found[]): readonly string[] {
  return found.map(
    ({ kind, start, end, keep }) => `${kind} ${text.slice(start, end)}${keep === undefined ? '' : ' office'}`,
  );
}

/** A fictional value of a kind. */
export function sample(kind: string, size?: number, which = 0): string {
  const value = kindById(kind)?.sample(size, which);
  if (value === undefined) throw new RangeError('no sample of that size');
  return value;
}
