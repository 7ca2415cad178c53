/**
 * Lines of a form: a cell that is a label, and its value in the cells to its right. The values of a form are one record, until a
 * label comes again. A value that runs on, over several sentences or paragraphs, is text behind its label; so are cells that no
 * label names. In a form that lists people side by side, each of them has the labels of the first column.
 */
import { createBlock } from './block.ts';
import type { Desk, DeskField } from './desk.ts';
import { type Line, type Placed, valuesOf } from './line.ts';
import { cellEnd, gap, type Piece, readings, textOf } from './piece.ts';

export interface Form {
  add(line: Line): void;
  end(): void;
}

/** UTF-16 units of a value that is one word of its kind. */
const SHORT = 60;

/** @param lines those of the whole table */
export function createForm(desk: Desk, lines: readonly Line[]): Form {
  const isAbreast = listsAbreast(lines);
  let fields: DeskField[] = [];

  function end(): void {
    if (fields.length > 0) desk.record(fields);
    fields = [];
  }

  function addField(label: string, value: readonly Piece[], column: number): void {
    const texts = readings(value);
    if (!texts.every((pieces) => isShort(textOf(pieces)))) {
      for (const pieces of texts) desk.passage([gap(behind(label)), ...pieces]);
      return;
    }
    if (fields.some((field) => field.labels[0] === label && field.column === column)) end();
    for (const pieces of texts) fields.push({ labels: [label], pieces, column });
  }

  /** Cells that no label names: as one line, or each by itself where one holds several paragraphs. */
  function addLoose(cells: Line): void {
    if (cells.length === 0) return;
    if (cells.some(({ text }) => text.includes('\n'))) {
      for (const { cell } of cells) {
        const block = createBlock(desk);
        for (const each of cell.blocks) if (each.kind === 'paragraph') block.add(each);
        block.end();
      }
      return;
    }
    const line = valuesOf(cells).flatMap((pieces, index) => (index === 0 ? pieces : [cellEnd, ...pieces]));
    for (const pieces of readings(line)) desk.passage(pieces);
  }

  return {
    add(line) {
      const shown = line.filter(({ isBlank }) => !isBlank);
      const first = shown.findIndex(({ isLabel }) => isLabel);
      addLoose(first < 0 ? shown : shown.slice(0, first));
      for (let at = first; at >= 0 && at < shown.length; ) {
        const { text } = shown[at] as Placed;
        const next = shown.findIndex(({ isLabel }, index) => index > at && isLabel);
        const cells = shown.slice(at + 1, next < 0 ? shown.length : next);
        const values = valuesOf(cells);
        const named = isAbreast ? values.length : Math.min(values.length, 1);
        for (let index = 0; index < named; index += 1) addField(text, values[index] as readonly Piece[], index + 1);
        for (const pieces of values.slice(named)) for (const each of readings(pieces)) desk.passage(each);
        at = next < 0 ? shown.length : next;
      }
    },
    end,
  };
}

/** Whether the labels stand in the first column alone, and beside each the values of as many people. */
function listsAbreast(lines: readonly Line[]): boolean {
  let people = 0;
  let rows = 0;
  for (const line of lines) {
    const shown = line.filter(({ isBlank }) => !isBlank);
    if (shown.length < 3 || shown[0]?.isLabel !== true || shown.slice(1).some(({ isLabel }) => isLabel)) continue;
    const values = valuesOf(shown.slice(1)).length;
    if (values < 2 || (rows > 0 && values !== people)) return false;
    people = values;
    rows += 1;
  }
  return rows > 1;
}

function isShort(text: string): boolean {
  const shown = text.trim();
  return shown.length <= SHORT && !/[\n。；;]/.test(shown);
}

/** A label as it stands before a value in one line. */
function behind(label: string): string {
  const shown = label.trim();
  return shown.endsWith('：') || shown.endsWith(':') ? shown : `${shown}：`;
}
