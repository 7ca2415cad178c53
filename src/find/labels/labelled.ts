/** A field of a text with what is known of its label: what its value is looked at as, and whether one must be there. */
import type { Field } from '../search.ts';
import type { Label } from './label-index.ts';

export interface Labelled extends Field {
  readonly label: number;
  readonly word: Label;
  /** Whether a value stands there whatever it looks like. */
  readonly isFirm: boolean;
}
