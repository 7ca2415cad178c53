/**
 * Cells between commas, in quotes where they need them. A quoted cell ends in its line: a line feed inside quotes would
 * be a record of two lines, which engines that count lines tear apart, so that an open quote is an error. A cell that is
 * written anew keeps its quotes.
 *
 * @source RFC 4180; its quoting is taken strictly
 */
import { beginRow, cellText, createRow, readRow, writeCell, writeEmptyCell } from '../../formats/row.ts';
import type { CellForm } from './table-wire.ts';
import { failAt } from './wire.ts';

const COMMA = 0x2c;

export function csvCells(): CellForm {
  const cells = createRow();
  return {
    cut({ bytes, from, to, number }, ends) {
      beginRow(cells, from);
      const status = readRow(cells, bytes, to, to + 1, true, COMMA);
      if (status === 'stray-quote') failAt('csv/stray-quote', bytes, from, cells.at, number, cells.count + 1);
      if (status === 'open-quote') failAt('csv/open-quote', bytes, from, cells.cell, number, cells.count + 1);
      for (let cell = 0; cell < cells.count; cell += 1) ends[cell] = cells.ends[cell] as number;
      return cells.count;
    },
    read: ({ bytes, from: line, number }, from, to) =>
      cellText(bytes, from, to) ?? failAt('wire/not-utf-8', bytes, line, from, number),
    write(output, text, { bytes, from: line, number }, from, to, isAlone) {
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        if (unit === 0x0a || unit === 0x0d) failAt('wire/no-cell', bytes, line, from, number);
      }
      if (isAlone && text === '') writeEmptyCell(output);
      else writeCell(output, text, bytes, from, to, COMMA);
    },
  };
}
