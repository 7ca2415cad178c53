/** A needle in every place of a workbook: none of them is left, and what is left is a workbook. */
import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../src/formats/xml/scan.ts';
import { leftIn } from '../../verify/independent.ts';
import { placesIn, placesLeft, redacted, source } from './needles.ts';
import { places } from './places.ts';
import { NEEDLE, unzipped } from './workbook.ts';

const { output, told } = await redacted();
const parts = unzipped(output);
const left = await placesLeft(places.map(({ name }) => name));

describe('a needle', () => {
  it('is in the workbook, in each place of its own', () => {
    expect(placesIn(source)).toStrictEqual(places.map(({ name }) => name));
    expect(new Set(places.map(({ needle }) => needle)).size).toBe(places.length);
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
  });

  it.each(places)('is not left in $name', ({ name }) => {
    expect(left).not.toContain(name);
  });

  it('is left in no form that an independent reading knows', () => {
    // What the needles begin with.
    for (const beginning of ['针1', '名1', '隐1', '1380000']) {
      expect([beginning, leftIn(source, beginning)]).not.toStrictEqual([beginning, []]);
      expect([beginning, leftIn(output, beginning)]).toStrictEqual([beginning, []]);
    }
  });
});

describe('the workbook', () => {
  it.each(Object.keys(parts).filter((name) => /\.(xml|rels|vml)$/.test(name)))('is well-formed in %s', (name) => {
    const xml = scanXml(parts[name] ?? '');
    expect(() => {
      while (xml.next());
    }).not.toThrow();
  });

  it('names no part that is not there, and has no relation that nobody defines', () => {
    const overrides = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(overrides.filter((name) => parts[name ?? ''] === undefined)).toStrictEqual([]);
    for (const [name, text] of Object.entries(parts)) {
      const beside = name.replace(/([^/]+)$/, '_rels/$1.rels');
      const used = [...text.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
      const known = [...(parts[beside] ?? '').matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
      expect([name, used.filter((id) => !known.includes(id))]).toStrictEqual([name, []]);
    }
  });

  it('opens with the same sheets, and references to them that hold', () => {
    const book = read(output, { cellFormula: true });
    const [first, , third] = book.SheetNames;
    expect(book.SheetNames).toHaveLength(3);
    expect(first).toMatch(/^＊{4}$/);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toStrictEqual([0, 1, 2]);
    expect(book.Sheets[third ?? '']?.A1?.f).toContain(`${first}'!B4`);
    expect(parts['docProps/app.xml']).toContain(
      `<vt:lpstr>${first}</vt:lpstr><vt:lpstr>'${first}'!Print_Titles</vt:lpstr>`,
    );
    expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="4" name="列4"/>');
    expect(parts['xl/pivotCache/pivotCacheDefinition3.xml']).toContain(`<rangeSet ref="A3:E7" sheet="${first}"/>`);
    expect(parts['xl/charts/chart1.xml']).toContain(`<c:f>'${first}'!$A$4:$A$5</c:f><c:numCache>`);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`location="&apos;${third}&apos;!A1"`);
    expect(JSON.stringify(parts)).not.toMatch(NEEDLE);
  });

  it('tells of people and of what cannot be searched', () => {
    const people = places.filter(({ name }) =>
      /^(?:who|the manager|the author|an author|the (?:name|account) of somebody)/.test(name),
    );
    const names = told.authors.join();
    expect(people.filter(({ needle }) => !names.includes(needle))).toStrictEqual([]);
    expect(told.authors).toHaveLength(people.length);
    expect([...told.opaque].sort()).toStrictEqual(
      [
        'binary',
        'cache idle',
        'cache idle',
        'cache idle',
        'cache idle',
        'cache idle',
        'cache idle',
        'embedded',
        'embedded',
        'image',
        'image',
        'image idle',
        'macro',
        'settings idle',
        'signature idle',
        'signature idle',
        'signature idle',
      ].sort(),
    );
  });
});
