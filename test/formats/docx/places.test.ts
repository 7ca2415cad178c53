/** A document of Word: what stands in any place of it is handed over, and goes where an editor has it go. */
import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../src/formats/format.ts';
import { scanXml } from '../../../src/formats/xml/scan.ts';
import { leftIn } from '../../verify/independent.ts';
import { docxOf } from './document.ts';
import { places } from './places.ts';
import { hiding, idleWith, readings, textsIn, through } from './through.ts';

const NEEDLE = '寻针人';
const LETTERS = 'Xunzhen';

describe('what stands in', () => {
  it.each(places)('$place is found and covered', async ({ draft }) => {
    const source = docxOf(draft(NEEDLE));
    const untouched = readings(source).replace(/\s/g, '');
    for (const character of NEEDLE) expect(untouched).toContain(character);
    const out = await through(source, hiding(NEEDLE));
    for (const character of NEEDLE) expect(readings(out)).not.toContain(character);
    expect(leftIn(out, NEEDLE)).toStrictEqual([]);
  });

  it.each(places)('$place is found in letters too, which an id could be', async ({ draft }) => {
    const source = docxOf(draft(LETTERS));
    expect(readings(await through(source, hiding(LETTERS)))).not.toContain(LETTERS);
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

  it.each(places)('$place comes out byte for byte where nothing is changed', async ({ draft, place }) => {
    if (/author|people|application/i.test(place)) return;
    const source = docxOf(draft(NEEDLE));
    expect(textsIn(await through(source, idleWith()))).toStrictEqual(textsIn(source));
  });
});
