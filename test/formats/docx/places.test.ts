/** A document of Word: what stands in any place of it is handed over, and goes where an editor has it go. */
import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../src/formats/format.ts';
import { scanXml } from '../../../src/formats/xml/scan.ts';
import { docxOf } from './document.ts';
import { isIn, needlesOf, without } from './needles.ts';
import { NEEDLE } from './placed.ts';
import { places } from './places.ts';
import { personPlaces } from './person-places.ts';
import { idleWith, textsIn, through } from './through.ts';

describe('what stands in', () => {
  it('every place has a name of its own', () => {
    const names = places.map(({ place }) => place);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toStrictEqual([]);
  });

  it.each(places)('$place is found and covered', async (placed) => {
    for (const needle of needlesOf(placed)) {
      const source = docxOf(placed.draft(needle));
      expect(isIn(source, needle)).toBe(true);
      expect(isIn(await without(source, placed, needle), needle)).toBe(false);
    }
  });

  it.each(places)('$place stays well-formed, whatever is put in', async ({ draft }) => {
    const text = `<&>"']]>--?>%\u0000\ud800`;
    const rude: Editor = { ...idleWith(), passage: (whole) => [{ start: 0, end: whole.length, text }] };
    for (const [name, source] of Object.entries(textsIn(await through(docxOf(draft(NEEDLE)), rude)))) {
      if (!/(xml|rels)$/.test(name)) continue;
      const xml = scanXml(source.replace(/^\ufeff/, ''));
      while (xml.next()) expect(xml.end).toBeGreaterThan(xml.start);
    }
  });

  it.each(places)('$place comes out byte for byte where nothing is changed', async (placed) => {
    if (personPlaces.includes(placed) || placed.place === 'a signature') return;
    const source = docxOf(placed.draft(NEEDLE));
    expect(textsIn(await through(source, idleWith()))).toStrictEqual(textsIn(source));
  });
});
