/** What goes between a run and its worker threads: blocks and numbers. An error never does. */
import type { Start } from '../../formats/format.ts';
import type { Pack } from '../../rules/pack.ts';
import type { DocumentOptions, StretchCounts } from '../document.ts';

/** What a worker is told when it begins: a plan's packs, the widest first. */
export type Setup = readonly Pack[];

/** Whole records of a document, and where they begin; records and lines are counted from the block's beginning. */
export interface Task extends Pick<DocumentOptions, 'other' | 'maxRecord'> {
  /** The id of a format. */
  readonly format: string;
  readonly start: Start;
  readonly block: Uint8Array<ArrayBuffer>;
}

/** What comes back, with the block. One that cannot be worked through comes back alone. */
export interface Reply {
  readonly block: Uint8Array<ArrayBuffer>;
  readonly done?: Done;
}

export interface Done extends StretchCounts {
  readonly outputs: readonly Uint8Array[];
  /** Lines that ended in the block. */
  readonly lines: number;
}
