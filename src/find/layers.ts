/** The layers of finding, in the order in which they go over a text. The name model is handed in beside them (redact/text.ts). */
import { addresses } from './addresses/addresses.ts';
import { cues } from './cues/cues.ts';
import { labels } from './labels/labels.ts';
import { numbers } from './numbers/numbers.ts';
import type { Layer } from './search.ts';

export const layers: readonly Layer[] = [labels, numbers, addresses, cues];
