/**
 * The strings that cells share (`sharedStrings.xml`): held as the bytes of the part, with where each begins and ends. A text is
 * built when it is asked for.
 *
 * What cells no longer show must not stay behind: a string that none of the cells that showed it goes on showing is blanked in its
 * place, so that the numbers of the others hold. One that no cell ever showed is read as running text. Throws FormatError.
 *
 * @source ECMA-376-1:2016, 18.4.9 (sst), 18.4.8 (si)
 */
import type { Splice } from '../../text/splice.ts';
import { FormatError } from '../format.ts';
import { copySpan, createOutput, takeBytes, writeText } from '../output.ts';
import { walk } from '../place.ts';
import { decodeUtf8 } from '../utf8.ts';
import { isInk, readText } from './cell-text.ts';
import { COLON, ESCAPED, findItems, PLAIN } from './string-table-scan.ts';
import { readItem, writeItem } from './string-item.ts';

export interface SharedStrings {
  readonly count: number;
  /** Of a string that is there. */
  text(index: number): string;
  /** Whether its text is more than blanks. */
  hasText(index: number): boolean;
  /** Whether there may be a colon in its text: of most it is known. */
  mayHoldColon(index: number): boolean;
  /** What stands in its element, where that is more than one plain text. */
  markup(index: number): string | undefined;
  /** A cell shows it, and goes on showing it or no longer does. */
  shown(index: number, isKept: boolean): void;
  /** @param passage what changes of a string that no cell shows */
  rewrite(passage: (text: string) => readonly Splice[]): Iterable<Uint8Array>;
}

const SHOWN = 1;
const KEPT = 2;

/** Bytes that are given at a time. */
const CHUNK: number = 1 << 16;

export function readSharedStrings(source: Uint8Array, part: number): SharedStrings {
  const { bytes, prefix, countAt, items } = findItems(source, part);
  const { count, starts, opens, closes, ends, traits } = items;
  const marks = new Uint8Array(count);
  /** Cells that no longer show a string. */
  let left = 0;

  function has(index: number, trait: number): boolean {
    return ((traits[index] as number) & trait) !== 0;
  }

  function slice(from: number, to: number): string {
    const text = decodeUtf8(bytes, from, to);
    if (text !== undefined) return text;
    throw new FormatError('encoding/not-utf-8', { ...walk({ line: 1, column: 1 }, bytes, 0, from, 'lf'), part });
  }

  /** The text of a plain one, the markup of another. */
  function inside(index: number): string {
    return slice(opens[index] as number, closes[index] as number);
  }

  function text(index: number): string {
    const written = inside(index);
    if (!has(index, PLAIN)) return readItem(written, part).text;
    return has(index, ESCAPED) ? readText(written) : written;
  }

  function changed(index: number, splices: readonly Splice[]): string {
    const markup = has(index, PLAIN) ? `<${prefix}t>${inside(index)}</${prefix}t>` : inside(index);
    return writeItem(markup, readItem(markup, part), splices, prefix);
  }

  /** What stands instead of a string; `undefined` where it stays. */
  function replaced(index: number, passage: (text: string) => readonly Splice[]): string | undefined {
    const mark = marks[index] as number;
    if (mark === SHOWN) return `<${prefix}si><${prefix}t/></${prefix}si>`;
    if (mark !== 0) return undefined;
    const before = text(index);
    const splices = before.trim() === '' ? [] : passage(before);
    return splices.length === 0 ? undefined : `<${prefix}si>${changed(index, splices)}</${prefix}si>`;
  }

  return {
    count,
    text,
    hasText: (index) =>
      (has(index, PLAIN) && isInk(bytes[opens[index] as number] as number)) || text(index).trim() !== '',
    mayHoldColon: (index) => has(index, COLON),
    markup: (index) => (has(index, PLAIN) ? undefined : inside(index)),
    shown(index, isKept) {
      marks[index] = (marks[index] as number) | (isKept ? SHOWN | KEPT : SHOWN);
      if (!isKept) left += 1;
    },
    *rewrite(passage) {
      const output = createOutput();
      let done = 0;
      if (countAt !== undefined && left > 0) {
        copySpan(output, bytes, 0, countAt[0]);
        writeText(output, String(Math.max(0, Number(slice(...countAt)) - left)));
        done = countAt[1];
      }
      for (let index = 0; index < count; index += 1) {
        const by = replaced(index, passage);
        if (by === undefined) continue;
        copySpan(output, bytes, done, starts[index] as number);
        writeText(output, by);
        done = ends[index] as number;
        if (output.length > CHUNK) yield takeBytes(output);
      }
      copySpan(output, bytes, done, bytes.length);
      yield takeBytes(output);
    },
  };
}
