/** Every mask by the key that names it in a rule. A rule holds exactly one of these keys, or `byLength` over them. */
import { type CoverOptions, cover } from './cover.ts';
import { type DropOptions, drop } from './drop.ts';
import { type FromOptions, from } from './from.ts';
import { type KeepOptions, keep } from './keep.ts';
import type { Mask } from './mask.ts';
import { replace } from './replace.ts';
import { type ThroughOptions, through } from './through.ts';

interface MaskTable {
  readonly cover: Mask<CoverOptions>;
  readonly keep: Mask<KeepOptions>;
  readonly through: Mask<ThroughOptions>;
  readonly from: Mask<FromOptions>;
  readonly replace: Mask<string>;
  readonly drop: Mask<DropOptions>;
}

export const masks: MaskTable = { cover, keep, through, from, replace, drop };

export type MaskId = keyof MaskTable;
