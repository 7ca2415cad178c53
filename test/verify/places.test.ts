/**
 * The sweep sees a needle in every place in which the tests of formats hide one, by itself: what an adapter forgets it finds. In
 * what the adapters give out it sees none.
 */
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { newNeedles } from '../../src/verify/needles.ts';
import { type Hit, sweep } from '../../src/verify/sweep.ts';
import { docxOf } from '../formats/docx/document.ts';
import { places as docxPlaces } from '../formats/docx/places.ts';
import { hiding, through } from '../formats/docx/through.ts';
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

it.each(docxPlaces)('in a document of Word, $place', async ({ draft }) => {
  const source = docxOf(draft('寻针人'));
  expect(await sweptFor('寻针人', source)).not.toEqual([]);
  expect(await sweptFor('寻针人', source, await through(source, hiding('寻针人')))).toEqual([]);
});

const workbook = makeWorkbook(everywhere);
const rewrittenBook = await rewritten(workbook, needlework().editor);

it.each(xlsxPlaces)('in a workbook, $name', async ({ needle }) => {
  expect(await sweptFor(needle, workbook)).not.toEqual([]);
  expect(await sweptFor(needle, workbook, rewrittenBook)).toEqual([]);
});

/** Only who lays out the page can read these. */
const LAID_OUT: readonly string[] = ['text drawn twice', 'text from right to left in the file'];

it.each(ofdPlaces.filter((place) => !LAID_OUT.includes(place)))('in an OFD document, %s', async (place) => {
  expect(await sweptFor(needleOf(place), zipParts(sampleParts()))).not.toEqual([]);
});

it('in an OFD document, a name', async () => {
  expect(await sweptFor(NAME, zipParts(sampleParts()))).not.toEqual([]);
});
