/**
 * Cells of a row as their bytes say them. Those that are read at a look say what they would say to the scanner of any cell, which
 * reads the same row where its elements have a prefix.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellScanner } from '../../../src/formats/xlsx/cell-scan.ts';
import { readPlainCell } from '../../../src/formats/xlsx/plain-cell.ts';
import {
  COLUMN,
  createScannedRow,
  END,
  OPEN,
  START,
  STRIDE,
  STRING,
  STYLE,
  TYPE,
  TYPE_END,
  TYPE_START,
  VALUE_END,
  VALUE_START,
} from '../../../src/formats/xlsx/scanned-row.ts';

const OF_TEXT = [
  [START, END],
  [START, OPEN],
  [TYPE_START, TYPE_END],
  [VALUE_START, VALUE_END],
] as const;

/** What a scan tells of each cell, with its stretches as texts; or the code of its refusal. */
function told(markup: string, prefix: string): unknown {
  const bytes = Buffer.from(`${markup}${' '.repeat(80)}`);
  const row = createScannedRow();
  const end = cellScanner(prefix)(row, bytes, 0, bytes.length);
  if (end < 0) return end;
  const plain = (from: number, to: number): string =>
    from < 0
      ? '-'
      : bytes
          .toString('utf8', from, to)
          .split(prefix === '' ? '\0' : prefix)
          .join('');
  return Array.from({ length: row.count }, (_, index) => {
    const of = (field: number): number => row.cells[index * STRIDE + field] as number;
    return [of(COLUMN), of(TYPE), of(STYLE), of(STRING), ...OF_TEXT.map(([from, to]) => plain(of(from), of(to)))];
  });
}

const attribute = fc.constantFrom(
  ' r="A2"',
  ' r="B2"',
  ' r="C2"',
  ' r="AB2"',
  ' r="ABC2"',
  ' r="XFE2"',
  ' r="B3"',
  ' r="b2"',
  ' r="2"',
  ' r="A"',
  ' s="1"',
  ' s="12"',
  ' s=""',
  ' s="x"',
  ' t="s"',
  ' t="n"',
  ' t="str"',
  ' t="inlineStr"',
  ' t="z"',
  ' t=""',
  ' cm="1"',
  " s='3'",
  '  s="4"',
);
const inside = fc.constantFrom(
  '',
  '<v>17</v>',
  '<v></v>',
  '<v/>',
  '<v>张</v>',
  '<v>1',
  '<f>A1</f><v>2</v>',
  '<is><t>甲</t></is>',
  ' <v>3</v> ',
  '<v xml:space="preserve"> </v>',
  '<v>&lt;</v>',
  '<v>1</v><v>2</v>',
  '<w>1</w>',
);
const cell = fc
  .record({ attributes: fc.array(attribute, { maxLength: 4 }), inside, isEmpty: fc.boolean() })
  .map((each) => `<c${each.attributes.join('')}${each.isEmpty ? '/>' : `>${each.inside}</c>`}`);

const prefixed = (markup: string): string => markup.replace(/<(\/?)(?=[a-z])/g, '<$1x:');

describe('a cell that is read at a look', () => {
  it('says what it says to the scanner of any cell', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 4 }), (cells) => {
        const markup = `<row r="2">${cells.join('')}</row>`;
        expect(told(markup, '')).toStrictEqual(told(prefixed(markup), 'x:'));
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['17', '123456789', '0123456789', '1x', ''])('says which string it shows: %s', (number) => {
    const markup = `<row r="2"><c r="B2" t="s"><v>${number}</v></c></row>`;
    expect(told(markup, '')).toStrictEqual(told(prefixed(markup), 'x:'));
  });

  it.each([
    ['a number', '<c r="B2" s="1"><v>17</v></c>', true],
    ['a shared string', '<c r="B2" s="1" t="s"><v>17</v></c>', true],
    ['nothing', '<c r="B2" s="1"/>', true],
    ['a result', '<c r="B2" t="str"><v>17</v></c>', false],
    ['a formula', '<c r="B2"><f>A1</f><v>17</v></c>', false],
    ['a place of another row', '<c r="B3"><v>17</v></c>', false],
  ])('is one with %s: %s', (_, markup, isPlain) => {
    const row = createScannedRow();
    row.number = 2;
    const bytes = Buffer.from(`${markup}${' '.repeat(80)}`);
    expect(readPlainCell(row, bytes, 0, bytes.length)).toBe(isPlain ? markup.length : 0);
  });
});
