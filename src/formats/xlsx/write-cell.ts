/**
 * Writes a cell of a sheet that does not stay as it is. It keeps its place and its style; it holds its text itself, whatever held
 * it before; where it has a formula, that stays with the new text as its result. Only what changes is made anew.
 *
 * @source ECMA-376-1:2016, 18.3.1.4 (c), 18.3.1.53 (is)
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { copySpan, type Output, writeText, writeUnits } from '../output.ts';
import { encodeUtf8 } from '../utf8.ts';
import { isWrittenPlainly, textElement, writtenText } from './cell-text.ts';
import {
  END,
  FORMULA_CLOSE,
  FORMULA_END,
  FORMULA_OPEN,
  FORMULA_START,
  INLINE_END,
  INLINE_START,
  OPEN,
  START,
  STRIDE,
  TYPE_END,
  TYPE_START,
} from './scanned-row.ts';
import type { SheetRow } from './sheet-row.ts';
import { readItem, writeItem } from './string-item.ts';
import type { SharedStrings } from './string-table.ts';

const SLASH = 0x2f;

/** What ends the start tag of a cell that is emptied, has another result, or holds its text itself. */
const EMPTY = '/>';
const RESULT_TEXT = ' t="str">';
const INLINE_TEXT = ' t="inlineStr">';

export interface CellWriter {
  empty(row: SheetRow, index: number): void;
  /** @param splices of its text */
  inline(row: SheetRow, index: number, splices: readonly Splice[]): void;
  /**
   * A cell with a formula.
   * @param after splices of its result; `null` where that is empty then, `undefined` where it stays
   * @param said its formula; `undefined` where that stays
   */
  result(row: SheetRow, index: number, after: readonly Splice[] | null | undefined, said: string | undefined): void;
}

/** @param prefix of the elements, such as `x:` */
export function cellWriter(
  output: Output,
  prefix: string,
  part: number,
  strings: SharedStrings | undefined,
): CellWriter {
  /** What stands around a text that is written as it is, from the end of the start tag on. */
  const plainOpen = asBytes(`${INLINE_TEXT}<${prefix}is><${prefix}t>`);
  const plainClose = asBytes(`</${prefix}t></${prefix}is></${prefix}c>`);

  /** A cell with a formula, which stays with another result, or another formula. */
  function result(
    own: SheetRow,
    index: number,
    after: readonly Splice[] | null | undefined,
    said: string | undefined,
  ): void {
    const { cells } = own.scan;
    const base = index * STRIDE;
    const of = (field: number): number => cells[base + field] as number;
    const { bytes } = own;
    if (after === undefined) copySpan(output, bytes, of(START), of(OPEN));
    else {
      openTag(own, base);
      writeText(output, RESULT_TEXT);
    }
    if (said === undefined) copySpan(output, bytes, of(FORMULA_START), of(FORMULA_END));
    else {
      copySpan(output, bytes, of(FORMULA_START), of(FORMULA_OPEN));
      writeText(output, writtenText(said));
      copySpan(output, bytes, of(FORMULA_CLOSE), of(FORMULA_END));
    }
    if (after === undefined) copySpan(output, bytes, of(FORMULA_END), of(END));
    else {
      const shown = after === null ? '' : spliced(own.text(index), after);
      writeText(output, `<${prefix}v>${writtenText(shown)}</${prefix}v></${prefix}c>`);
    }
  }

  /** A cell that holds its text itself. */
  function inline(own: SheetRow, index: number, splices: readonly Splice[]): void {
    const { cells } = own.scan;
    openTag(own, index * STRIDE);
    const before = own.text(index);
    const markup = richMarkup(own, index, cells[index * STRIDE + INLINE_START] as number);
    if (markup === undefined && isPlain(before, splices)) {
      copySpan(output, plainOpen, 0, plainOpen.length);
      let done = 0;
      for (let at = 0; at < splices.length; at += 1) {
        const { start, end, text } = splices[at] as Splice;
        writeUnits(output, before, done, start);
        writeUnits(output, text, 0, text.length);
        done = end;
      }
      writeUnits(output, before, done, before.length);
      copySpan(output, plainClose, 0, plainClose.length);
      return;
    }
    const inside =
      markup === undefined
        ? textElement(spliced(before, splices), prefix)
        : writeItem(markup, readItem(markup, part), splices, prefix);
    writeText(output, `${INLINE_TEXT}<${prefix}is>${inside}</${prefix}is></${prefix}c>`);
  }

  /** What stands in the element of a text, where that is more than the text. */
  function richMarkup(own: SheetRow, index: number, from: number): string | undefined {
    const string = own.shared(index);
    if (string >= 0) return strings?.markup(string);
    return from < 0 ? undefined : own.written(from, own.scan.cells[index * STRIDE + INLINE_END] as number);
  }

  /** The start tag as far as its last attribute, without its type. */
  function openTag(own: SheetRow, base: number): void {
    const { cells } = own.scan;
    const { bytes } = own;
    const start = cells[base + START] as number;
    const open = cells[base + OPEN] as number;
    const close = bytes[open - 2] === SLASH ? open - 2 : open - 1;
    const from = cells[base + TYPE_START] as number;
    copySpan(output, bytes, start, from < 0 ? close : from);
    if (from >= 0) copySpan(output, bytes, cells[base + TYPE_END] as number, close);
  }

  function empty(own: SheetRow, index: number): void {
    openTag(own, index * STRIDE);
    writeText(output, EMPTY);
  }

  return { empty, inline, result };
}

function asBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.subarray(0, encodeUtf8(text, bytes, 0));
}

/** Whether a text and what comes into it are written as they are. */
function isPlain(text: string, splices: readonly Splice[]): boolean {
  for (let at = 0; at < splices.length; at += 1) if (!isWrittenPlainly((splices[at] as Splice).text)) return false;
  return isWrittenPlainly(text);
}
