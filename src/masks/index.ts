/** Every mask by the key that names it in a rule. A rule holds exactly one of these keys, or `byLength` over them. */
import { cover } from './cover.ts';
import { drop } from './drop.ts';
import { from } from './from.ts';
import { keep } from './keep.ts';
import { replace } from './replace.ts';
import { through } from './through.ts';

export const masks = { cover, keep, through, from, replace, drop } as const;

export type MaskId = keyof typeof masks;
