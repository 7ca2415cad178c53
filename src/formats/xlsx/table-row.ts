/** A row of a sheet, as the tables in it see it: its cells from left to right, and what becomes of each. */
import type { Change } from '../format.ts';

export interface TableRow {
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  /** 1-based. */
  column(index: number): number;
  /** What a reader sees; '' of blank cells, of booleans and of errors. */
  text(index: number): string;
  /** Whether its text is more than blanks: mostly told without a text being built. */
  hasText(index: number): boolean;
  /** Whether there may be a colon in its text: told without a text being built. */
  mayHoldColon(index: number): boolean;
  isNumber(index: number): boolean;
  /** Whether anything is in it, text or not. */
  isFilled(index: number): boolean;
  /** Takes what becomes of a cell. */
  change(index: number, change: Change): void;
  /** Says that what becomes of it will be told only when others have come. */
  hold(): void;
}
