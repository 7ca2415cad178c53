/**
 * Writes what becomes of the cells of a row: those that changed anew, all others as they stand in the sheet's bytes. What a formula
 * says is changed by `formula`. Of each shared string is told whether the cell goes on showing it.
 */
import { type Splice, spliced } from '../../text/splice.ts';
import type { Change } from '../format.ts';
import { copySpan, type Output } from '../output.ts';
import { decodeXml } from '../xml/entities.ts';
import { COLUMN, END, FORMULA_CLOSE, FORMULA_OPEN, FORMULA_START, START, STRIDE } from './scanned-row.ts';
import type { SheetRow } from './sheet-row.ts';
import type { SharedStrings } from './string-table.ts';
import type { CellWriter } from './write-cell.ts';

export interface SettleOptions {
  readonly strings: SharedStrings | undefined;
  /** What stands in a header that is emptied, where it may not be empty. */
  readonly emptyHeader: (row: number, column: number) => string | undefined;
  /** A formula as it comes out; `undefined` where it stays. */
  readonly formula: (formula: string) => string | undefined;
  /** A cell whose text is no longer what it was. */
  readonly changed: (row: number, column: number) => void;
  /** Whether nothing is written. */
  readonly isReadOnly: boolean;
}

/** A formula that says nothing. */
const NO_FORMULA = '""';

/**
 * @param from of the row's bytes, up to which all is written
 * @returns up to where all is written then
 */
export function settleCells(
  own: SheetRow,
  from: number,
  output: Output,
  write: CellWriter,
  { strings, emptyHeader, formula, changed, isReadOnly }: SettleOptions,
): number {
  const { scan } = own;
  let written = from;
  for (let index = 0; index < scan.count; index += 1) {
    const base = index * STRIDE;
    const column = scan.cells[base + COLUMN] as number;
    const asked = own.changeOf(index);
    const change = asked === null ? (emptyHeader(own.number, column) ?? null) : asked;
    const hasFormula = (scan.cells[base + FORMULA_START] as number) >= 0;
    const string = own.shared(index);
    const after = change === undefined ? undefined : changedTo(own, index, change);
    if (string >= 0) strings?.shown(string, after === undefined);
    if (after !== undefined) changed(own.number, column);
    else if (!hasFormula) continue;
    const said = hasFormula ? formulaOf(own, base, change, formula) : undefined;
    if (isReadOnly || (after === undefined && said === undefined)) continue;
    copySpan(output, own.bytes, written, scan.cells[base + START] as number);
    if (hasFormula) write.result(own, index, after, said);
    else if (after === null) write.empty(own, index);
    else if (after !== undefined) write.inline(own, index, after);
    written = scan.cells[base + END] as number;
  }
  return written;
}

/** What becomes of a cell's text: `null` where it is empty then, `undefined` where it is what it was. */
function changedTo(
  own: SheetRow,
  index: number,
  change: Exclude<Change, undefined>,
): readonly Splice[] | null | undefined {
  if (change === null) return null;
  const before = own.text(index);
  const splices = typeof change === 'string' ? [{ start: 0, end: before.length, text: change }] : change;
  if (!isChange(before, splices)) return undefined;
  return isCut(splices) && spliced(before, splices) === '' ? null : splices;
}

function isChange(before: string, splices: readonly Splice[]): boolean {
  for (let at = 0; at < splices.length; at += 1) {
    const { start, end, text } = splices[at] as Splice;
    if (text.length !== end - start || !before.startsWith(text, start)) return true;
  }
  return false;
}

/** Whether nothing comes in. */
function isCut(splices: readonly Splice[]): boolean {
  for (let at = 0; at < splices.length; at += 1) if ((splices[at] as Splice).text !== '') return false;
  return true;
}

function formulaOf(own: SheetRow, base: number, change: Change, formula: SettleOptions['formula']): string | undefined {
  const { cells } = own.scan;
  const from = cells[base + FORMULA_OPEN] as number;
  const written = own.written(from, cells[base + FORMULA_CLOSE] as number);
  if (written === '') return undefined;
  return change === null ? NO_FORMULA : formula(decodeXml(written, 0, written.length));
}
