/** A sheet as it streams: cut anywhere it comes out the same; what is damaged or lies is refused, and says where. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format.ts';
import { openSheet, type SheetOptions } from '../../../src/formats/xlsx/sheet.ts';
import { readSharedStrings } from '../../../src/formats/xlsx/string-table.ts';
import { makeWorkbook, needlework, partsOf, rewritten, row, unzipped, worksheet, zipped } from './workbook.ts';

const STRINGS =
  '<sst count="9" uniqueCount="2"><si><t>针01线</t></si><si><r><t>针0</t></r><r><t>2线</t></r></si></sst>';

function optionsOf(): SheetOptions & { readonly told: ReturnType<typeof needlework>['told'] } {
  const { editor, told } = needlework();
  let record = 0;
  return {
    told,
    editor,
    part: 1,
    strings: readSharedStrings(Buffer.from(STRINGS), 2),
    isDate: () => false,
    is1904: false,
    isReadOnly: false,
    nextRecord: () => ++record,
    rest: (markup) => markup,
    formula: () => undefined,
    emptyHeader: () => undefined,
    changed: () => undefined,
  };
}

/** The sheet as it comes out when it is cut at these places. */
function through(source: Uint8Array, cuts: readonly number[]): string {
  const sheet = openSheet(optionsOf());
  const out: Uint8Array[] = [];
  let from = 0;
  for (const cut of [...cuts, source.length]) {
    out.push(sheet.push(source.subarray(from, cut)).slice());
    from = cut;
  }
  out.push(sheet.end());
  return Buffer.concat(out).toString();
}

const TABLE = `<!-- 上 -->${row(1, '公示')}\n${row(2, '姓名', '电话', '家庭收入')}<row r="3"/>${row(4, '#0', 13800000001, 12)}
  ${row(5, '张𠮷', '#1')}<row r="6" ht="15"><c r="A6" t="str"><v>甲<![CDATA[<针03线>]]></v></c><c r="C6" t="e"><v>#N/A</v></c></row>${row(9, '姓名', '电话')}`;
const SOURCE = Buffer.from(worksheet({ rows: TABLE, after: '<pageMargins left="0.7"/>' }));

describe('a sheet', () => {
  it('comes out the same, cut in two anywhere', () => {
    const whole = through(SOURCE, []);
    expect(whole).toContain('<c r="A4" t="inlineStr"><is><t>****</t></is></c>');
    expect(whole).toContain('<t>甲&lt;****&gt;</t>');
    expect(whole).not.toContain('<!--');
    for (let cut = 1; cut < SOURCE.length; cut += 1) expect(through(SOURCE, [cut])).toBe(whole);
  });

  it('comes out the same, cut byte by byte, and in many pieces', () => {
    const whole = through(SOURCE, []);
    expect(through(SOURCE, Array.from(SOURCE.keys()))).toBe(whole);
    const cuts = fc.uniqueArray(fc.nat(SOURCE.length), { maxLength: 9 });
    fc.assert(
      fc.property(
        cuts,
        (list) =>
          through(
            SOURCE,
            [...list].sort((left, right) => left - right),
          ) === whole,
      ),
      { numRuns: 100 },
    );
  });

  it('may have a prefix before its names', () => {
    const prefixed =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>针01线</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(through(Buffer.from(prefixed), [])).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>****</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it('may number neither its rows nor its cells', () => {
    const bare = Buffer.from(
      worksheet({
        rows: '<row><c t="str"><v>姓名</v></c><c t="str"><v>电话</v></c></row><row><c t="str"><v>a</v></c></row>',
      }),
    );
    const options = optionsOf();
    const sheet = openSheet(options);
    sheet.push(bare);
    sheet.end();
    expect(options.told.records).toStrictEqual(['姓名=a|电话=']);
  });

  it('of one row that goes on and on takes linear time', () => {
    const cells = Array.from({ length: 16_000 }, () => '<c t="str"><v>针01线</v></c>').join('');
    const source = Buffer.from(worksheet({ rows: `<row>${cells}</row>` }));
    const cuts = Array.from({ length: Math.floor(source.length / 1000) }, (_, at) => at * 1000);
    const began = performance.now();
    expect(through(source, cuts)).not.toContain('针');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

/** What a sheet with these rows is refused for. */
async function refusal(sheet: string, strings?: readonly string[]) {
  const draft = { sheets: [{ name: '名单', rows: '' }], ...(strings === undefined ? {} : { strings }) };
  const source = zipped({ ...partsOf(draft), 'xl/worksheets/sheet1.xml': sheet });
  try {
    await rewritten(source, needlework().editor);
  } catch (error) {
    if (error instanceof FormatError) return { code: error.code, ...error.place };
    throw error;
  }
  return undefined;
}

describe('a hostile sheet', () => {
  const sheet = (rows: string): string => worksheet({ rows });
  it.each([
    ['is cut off in a row', sheet(row(1, 'a')).slice(0, -40), 'xml/syntax'],
    ['is cut off behind its rows', sheet(row(1, 'a')).slice(0, -8), 'xml/syntax'],
    ['is cut off in its head', sheet('').slice(0, 100), 'xml/syntax'],
    [
      'shows a shared string that is not there',
      sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
      'sheet/damaged',
    ],
    ['shows a shared string of no number', sheet('<row r="1"><c r="A1" t="s"><v>x</v></c></row>'), 'sheet/damaged'],
    ['has a cell of another row', sheet('<row r="1"><c r="A2"><v>7</v></c></row>'), 'sheet/damaged'],
    [
      'has a cell out of order',
      sheet('<row r="1"><c r="B1"><v>7</v></c><c r="A1"><v>7</v></c></row>'),
      'sheet/damaged',
    ],
    [
      'has the same cell twice',
      sheet('<row r="1"><c r="B1"><v>7</v></c><c r="B1"><v>7</v></c></row>'),
      'sheet/damaged',
    ],
    ['has a cell beyond the last column', sheet('<row r="1"><c r="XFE1"><v>7</v></c></row>'), 'sheet/damaged'],
    ['has a row beyond the last', sheet('<row r="1048577"/>'), 'sheet/damaged'],
    ['has a row of a huge number', sheet('<row r="99999999999999999999"/>'), 'sheet/damaged'],
    ['has rows out of order', sheet('<row r="2"/><row r="1"/>'), 'sheet/damaged'],
    ['has a cell of an unknown type', sheet('<row r="1"><c r="A1" t="q"><v>7</v></c></row>'), 'sheet/damaged'],
    ['has a text between its cells', sheet('<row r="1">x<c r="A1"><v>7</v></c></row>'), 'xml/syntax'],
    ['has an unknown element among its rows', sheet('<u>x</u>'), 'xml/syntax'],
    ['has an unknown element in a cell', sheet('<row r="1"><c r="A1"><u>x</u></c></row>'), 'xml/syntax'],
    ['has two values in a cell', sheet('<row r="1"><c r="A1"><v>7</v><v>8</v></c></row>'), 'xml/syntax'],
    ['has a document type', `<!DOCTYPE x>${sheet('')}`, 'xml/doctype'],
    ['is none', '<html/>', undefined],
  ])('that %s is refused', async (_, source, code) => {
    const found = await refusal(source, ['<t>a</t>']);
    expect(found?.code).toBe(code);
    if (code !== undefined) expect(found?.part).toBe(6);
  });
});

describe('hostile shared strings', () => {
  it.each([
    ['cut off', '<sst><si><t>a</t></si>'],
    ['cut off in a string', '<sst><si><t>a'],
    ['another element', '<sst><ti><t>a</t></ti></sst>'],
    ['a text between strings', '<sst><si><t>a</t></si>x</sst>'],
    ['a text behind the end', '<sst></sst>x'],
    ['another root', '<tss/>'],
  ])('%s are refused', async (_, source) => {
    const parts = partsOf({ sheets: [{ name: '名单', rows: '' }], strings: [] });
    const packed = zipped({ ...parts, 'xl/sharedStrings.xml': source });
    await expect(rewritten(packed, needlework().editor)).rejects.toThrow(FormatError);
  });

  it('may be a million', async () => {
    const count = 1_000_000;
    const strings = Array.from({ length: count }, (_, at) => `<t>字${at}</t>`);
    const source = makeWorkbook({
      sheets: [{ name: '名单', rows: row(1, '姓名', '电话') + row(2, `#${count - 1}`, '#0') }],
      strings,
    });
    const { editor, told } = needlework();
    await rewritten(source, { ...editor, passage: () => [] });
    expect(told.records).toStrictEqual([`姓名=字${count - 1}|电话=字0`]);
  });

  it('without the letter of XML are what they say', async () => {
    const strings = ['<t>a</t><!-- 针01线 -->', '<t><![CDATA[<针02线>]]></t>'];
    const source = makeWorkbook({
      sheets: [{ name: '名单', rows: row(1, '姓名', '电话') + row(2, '#0', '#1') }],
      strings,
    });
    const { editor, told } = needlework();
    await rewritten(source, editor);
    expect(told.records).toStrictEqual(['姓名=a|电话=<针02线>']);
  });
});

describe('a part', () => {
  it('in UTF-16 is read, and written in UTF-8', async () => {
    const parts = partsOf({
      sheets: [{ name: '名单', rows: row(1, '姓名', '电话') + row(2, '#0', 'x') }],
      strings: ['<t>针01线</t>'],
    });
    const wide = (name: string): Uint8Array =>
      Buffer.from(`\ufeff${String(parts[name]).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const [sheet, strings] = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'];
    const source = zipped({ ...parts, [sheet]: wide(sheet), [strings]: wide(strings) });
    const out = unzipped(await rewritten(source, needlework().editor));
    expect(out[sheet]).toContain('encoding="UTF-8"');
    expect(out[sheet]).toContain('<c r="A2" t="inlineStr"><is><t>****</t></is></c>');
    expect(out[strings]).toContain('<si><t/></si>');
  });

  it('of drawings of the old kind may break its lines as HTML does', async () => {
    const parts = partsOf({ sheets: [{ name: '名单', rows: '' }] });
    const vml = '<xml><v:textbox><div>针0<br>1线 针02线</div></v:textbox></xml>';
    const out = unzipped(
      await rewritten(zipped({ ...parts, 'xl/drawings/vmlDrawing1.vml': vml }), needlework().editor),
    );
    expect(out['xl/drawings/vmlDrawing1.vml']).toBe('<xml><v:textbox><div>**<br/>** ****</div></v:textbox></xml>');
  });
});

describe('a package', () => {
  const whole = partsOf({ sheets: [{ name: '名单', rows: row(1, '姓名', '电话') }] });
  it.each(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'])('without %s is refused', async (name) => {
    const { [name]: _, ...others } = whole;
    await expect(rewritten(zipped(others), needlework().editor)).rejects.toThrow(/^package\/missing-part/);
  });

  it('of another kind is refused', async () => {
    const types = String(whole['[Content_Types].xml']).split('spreadsheetml.sheet').join('wordprocessingml.document');
    const source = zipped({ ...whole, '[Content_Types].xml': types });
    await expect(rewritten(source, needlework().editor)).rejects.toThrow(/^package\/missing-part/);
  });

  it('tells no text of a document in its errors', async () => {
    const bad = worksheet({ rows: `${row(1, '针01线')}<针02线>` });
    await expect(rewritten(zipped({ ...whole, 'xl/worksheets/sheet1.xml': bad }), needlework().editor)).rejects.toThrow(
      /^xml\/syntax at part \d+, line \d+, column \d+$/,
    );
  });

  it('that has text is for editors that read text', async () => {
    const { passage: _, ...mute } = needlework().editor;
    await expect(rewritten(zipped(whole), mute)).rejects.toThrow(RangeError);
  });
});
