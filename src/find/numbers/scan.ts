/** What the readers of numbers share while they go over one text: the chain at hand, the field around it, the phone before it. */
import type { KindId } from '../../kinds/index.ts';
import { addSpan, type Evidence, type Field, type Search } from '../search.ts';
import { type Chain, newChain } from './chain.ts';

export interface Scan {
  readonly search: Search;
  readonly units: Uint16Array;
  readonly classes: Uint8Array;
  readonly chain: Chain;
  /** The last field that begins at or before where the scan is; -1 before the first. */
  field: number;
  /** The last field in which a number was judged: only the first of a field is its value for certain. */
  judged: number;
  /** Where the last value of that field ended. */
  valueEnd: number;
  /** Behind the letters, digits and signs that an email may begin with, as far as they were looked at. */
  localEnd: number;
  /** Behind the hexadecimal digits and colons that were looked at for an address. */
  colonsEnd: number;
  /** Where the last phone number ended, and what was said of it: what follows behind 、 or / is one as well. */
  phoneEnd: number;
  phoneField: Field | undefined;
  isOfficePhone: boolean;
}

/** The chain at hand: one layer reads one text at a time. */
const CHAIN: Chain = /* @__PURE__ */ newChain();

export function newScan(search: Search): Scan {
  return {
    search,
    units: search.units,
    classes: search.classes,
    chain: CHAIN,
    field: -1,
    judged: -1,
    valueEnd: -1,
    localEnd: 0,
    colonsEnd: 0,
    phoneEnd: -1,
    phoneField: undefined,
    isOfficePhone: false,
  };
}

/** The field in whose value the place lies. Asked from left to right. */
export function fieldAt(scan: Scan, at: number): Field | undefined {
  const { fields } = scan.search;
  while (scan.field + 1 < fields.length && (fields[scan.field + 1] as Field).start <= at) scan.field += 1;
  const field = fields[scan.field];
  return field !== undefined && at < field.end ? field : undefined;
}

/** Adds a value; its end. One that a labelled value runs into (大姐饺子馆 (0471)…) is told from it by being the longer. */
export function found(
  { search }: Scan,
  kind: KindId,
  start: number,
  end: number,
  by: Evidence,
  field?: Field,
  isOffice = false,
): number {
  const evidence = by === 'shape' && isLabelled(search, start) ? 'label' : by;
  addSpan(search, { kind, start, end, by: evidence, field: field?.rule, keep: isOffice ? 'office' : undefined });
  return end;
}

export function sliceOf({ search }: Scan, start: number, end: number): string {
  return search.folded.slice(start, end);
}

/** Whether a check digit or a label has proven a value there. */
export function isLabelled({ taken }: Search, at: number): boolean {
  const rank = taken[at] as number;
  return rank === 1 || rank === 2;
}
