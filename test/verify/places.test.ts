/**
 * The sweep sees a needle in every place in which the tests of formats hide one, by itself: what an adapter forgets it finds. In
 * what the adapters give out it sees none.
 */
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { newNeedles } from '../../src/verify/needles.ts';
import { type Hit, sweep } from '../../src/verify/sweep.ts';
import { docxOf } from '../formats/docx/document.ts';
import { needlesOf, without } from '../formats/docx/needles.ts';
import { places as docxPlaces } from '../formats/docx/places.ts';
import { NAME, needleOf, places as ofdPlaces, sampleParts, zipParts } from '../formats/ofd/sample.ts';
import { everywhere, places as xlsxPlaces } from '../formats/xlsx/places.ts';
import { makeWorkbook, needlework, rewritten } from '../formats/xlsx/workbook.ts';

function sweptFor(needle: string, source: Uint8Array, output = source): Promise<readonly Hit[]> {
  const needles = newNeedles();
  needles.add(needle);
  return sweep(source, output, needles, {
    inflate: (packed, most) => inflateRawSync(packed, { maxOutputLength: most }),
  });
}

/** Only who lays out a document can read these. */
const READ_OUT: readonly string[] = [
  'symbols of a font',
  'symbols where a font keeps its own',
  'text around deleted text of no deletion',
  'text with a phonetic guide in its middle',
  'two paragraphs whose mark between them was inserted',
  'two paragraphs whose mark between them was moved here',
  'the code of a field, around a field in it',
  'text around the code of a field',
  'text around the deleted code of a field',
  'a cell below a heading, over a mark of ins',
];

it.each(docxPlaces)('in a document of Word, $place', async (placed) => {
  const [needle = ''] = needlesOf(placed);
  const source = docxOf(placed.draft(needle));
  if (!READ_OUT.includes(placed.place)) expect(await sweptFor(needle, source)).not.toEqual([]);
  expect(await sweptFor(needle, source, await without(source, placed, needle))).toEqual([]);
});

const workbook = makeWorkbook(everywhere);
const rewrittenBook = await rewritten(workbook, needlework().editor);

/** Only who knows the codes in headers and footers can read these. */
const IN_CODES: readonly string[] = ['a header', 'a footer', 'the header of a chart'];

it.each(xlsxPlaces)('in a workbook, $name', async ({ name, needle }) => {
  if (!IN_CODES.includes(name)) expect(await sweptFor(needle, workbook)).not.toEqual([]);
  expect(await sweptFor(needle, workbook, rewrittenBook)).toEqual([]);
});

/** Only who lays out the page can read these. */
const LAID_OUT: readonly string[] = [
  'text drawn twice',
  'text from right to left in the file',
  'text that goes down a line in one code',
  'digits that one code sets from right to left',
  'codes from right to left in the file',
  'text over the lines of a column',
];

it.each(ofdPlaces.filter((place) => !LAID_OUT.includes(place)))('in an OFD document, %s', async (place) => {
  expect(await sweptFor(needleOf(place), zipParts(sampleParts()))).not.toEqual([]);
});

it('in an OFD document, a name', async () => {
  expect(await sweptFor(NAME, zipParts(sampleParts()))).not.toEqual([]);
});
