/** A needle in every place of a workbook: none of them is left, and what is left is a workbook. */
import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { scanXml } from '../../../src/formats/xml/scan.ts';
import { leftIn } from '../../verify/independent.ts';
import { everywhere, places } from './places.ts';
import { makeWorkbook, NEEDLE, needlework, rewritten, unzipped } from './workbook.ts';

const source = makeWorkbook(everywhere);
const { editor, told } = needlework();
const output = await rewritten(source, editor);
const parts = unzipped(output);

/** Each part, as it is written and as it reads: without tags, entities and percent escapes undone. */
function readings(bytes: Uint8Array): readonly string[] {
  return Object.values(unzipped(bytes)).flatMap((text) => {
    const plain = text.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    const escaped = text.replace(/(?:%[0-9A-F]{2})+/g, (run) => decodeURIComponent(run));
    return [text, plain, escaped];
  });
}

const before = readings(source).join('\n');
const after = readings(output).join('\n');

describe('a needle', () => {
  it('is in the workbook, in each place of its own', () => {
    // A number in scientific form shows its digits to a reader of the sheet alone.
    const shown = places.filter(({ name }) => name !== 'a number in scientific form');
    expect(shown.filter(({ needle }) => !before.includes(needle))).toStrictEqual([]);
    expect(new Set(places.map(({ needle }) => needle)).size).toBe(places.length);
  });

  it.each(places)('is not left in $name', ({ needle }) => {
    expect(after).not.toContain(needle);
  });

  it('is left in no form that an independent reading knows', () => {
    // What the needles begin with.
    for (const beginning of ['针1', '针2', '针5', '针9', '1380000']) {
      expect(leftIn(source, beginning)).not.toStrictEqual([]);
      expect(leftIn(output, beginning)).toStrictEqual([]);
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
    expect(book.Sheets[third ?? '']?.['A1']?.f).toContain(`${first}'!B4`);
    expect(parts['docProps/app.xml']).toContain(
      `<vt:lpstr>${first}</vt:lpstr><vt:lpstr>'${first}'!Print_Titles</vt:lpstr>`,
    );
    expect(parts['xl/charts/chart1.xml']).toContain(`<c:f>'${first}'!$A$4:$A$5</c:f><c:numCache>`);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`location="&apos;${third}&apos;!A1"`);
    expect(JSON.stringify(parts)).not.toMatch(NEEDLE);
  });

  it('tells of people and of what cannot be searched', () => {
    expect(told.authors).toHaveLength(7);
    expect([...told.opaque].sort()).toStrictEqual(
      [
        'binary',
        'cache idle',
        'cache idle',
        'cache idle',
        'cache idle',
        'cache idle',
        'embedded',
        'image',
        'image idle',
        'macro',
        'settings idle',
        'signature idle',
        'signature idle',
      ].sort(),
    );
  });
});
