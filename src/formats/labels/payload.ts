/**
 * The data of a code that name their parts: JSON, the query of a URL, a card of a contact, pairs of a name and a value. Each is a record
 * of fields; what changes in them is laid over the text of the data. All other data are plain text.
 */
import type { Change, Field, Splice } from '../format.ts';
import { readJsonPayload } from './payload-json.ts';
import { readPairs } from './payload-pairs.ts';
import { readUrl } from './payload-url.ts';

export interface Payload {
  readonly fields: readonly Field[];
  /** What the changes come to in the text, ordered and disjoint. One change a field. */
  write(changes: readonly Change[]): readonly Splice[];
}

/** Whether the member with these labels goes with all that is in it. */
export type Drops = (labels: readonly string[]) => boolean;

export function readPayload(text: string, drops: Drops): Payload | undefined {
  return readJsonPayload(text, drops) ?? readUrl(text) ?? readPairs(text);
}
