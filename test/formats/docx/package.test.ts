/** The package of a document of Word: what is no text is asked for, and what goes leaves a document that hangs together. */
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/formats/docx/docx.ts';
import { type Editor, FormatError, type Opaque, type Splice } from '../../../src/formats/format.ts';
import { formatByName } from '../../../src/formats/index.ts';
import { readRelations } from '../../../src/formats/package/relations.ts';
import { scanXml } from '../../../src/formats/xml/scan.ts';
import { deflate, inflate } from '../../support/flate.ts';
import { leftIn } from '../../verify/independent.ts';
import {
  defaultType,
  type Draft,
  docxOf,
  NAMESPACES,
  paragraph,
  partsOf,
  relation,
  relations,
  story,
  zipped,
} from './document.ts';
import { hiding, idleWith, textsIn, through } from './through.ts';

const BYTES = Uint8Array.of(0, 1, 2, 3);

const thing = (name: string, kind: string, type: string, body = '', besides: Draft['parts'] = {}): Draft => ({
  body: paragraph('甲') + body,
  parts: { [`word/${name}`]: BYTES, ...besides },
  relations: relation('rId9', kind, name),
  types: `<Override PartName="/word/${name}" ContentType="${type}"/>`,
});

interface Case {
  readonly what: string;
  readonly draft: Draft;
  readonly expected: Partial<Opaque>;
  /** What is gone once it is dropped, of parts and of the text of the document. */
  readonly gone: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'a picture',
    draft: thing('media/image1.png', 'image', 'image/png', '<w:drawing><a:blip r:embed="rId9"/></w:drawing>'),
    expected: { kind: 'image', bytes: 4 },
    gone: [],
  },
  {
    what: 'strokes of a pen',
    draft: thing('ink/ink1.xml', 'customXml', 'application/inkml+xml'),
    expected: { kind: 'image' },
    gone: [],
  },
  { what: 'a film', draft: thing('media/a.mp4', 'video', 'video/mp4'), expected: { kind: 'media' }, gone: [] },
  {
    what: 'an embedded object',
    draft: thing('embeddings/oleObject1.bin', 'oleObject', 'application/vnd.openxmlformats-officedocument.oleObject'),
    expected: { kind: 'embedded' },
    gone: [],
  },
  {
    what: 'a page that is taken in',
    draft: thing('a.mht', 'aFChunk', 'message/rfc822', '<w:altChunk r:id="rId9"><w:altChunkPr/></w:altChunk>'),
    expected: { kind: 'embedded' },
    gone: ['word/a.mht', 'altChunk', 'rId9'],
  },
  {
    what: 'a font',
    draft: {
      parts: {
        'word/fonts/font1.odttf': BYTES,
        'word/fontTable.xml': story(
          'fonts',
          '<w:font w:name="宋体"><w:embedRegular r:id="rId1" w:fontKey="{0}"/></w:font>',
        ),
        'word/_rels/fontTable.xml.rels': relations(relation('rId1', 'font', 'fonts/font1.odttf')),
      },
      relations: relation('rId9', 'fontTable', 'fontTable.xml'),
      types: defaultType('odttf', 'application/vnd.openxmlformats-officedocument.obfuscatedFont'),
    },
    expected: { kind: 'font' },
    gone: ['word/fonts/font1.odttf', 'embedRegular'],
  },
  {
    what: 'macros',
    draft: thing('vbaProject.bin', 'vbaProject', 'application/vnd.ms-office.vbaProject', '', {
      'word/_rels/vbaProject.bin.rels': relations(relation('rId1', 'wordVbaData', 'vbaData.xml')),
      'word/vbaData.xml': '<wne:vbaSuppData xmlns:wne="w"/>',
    }),
    expected: { kind: 'macro' },
    gone: ['word/vbaProject.bin', 'word/vbaData.xml', 'word/_rels/vbaProject.bin.rels'],
  },
  {
    what: 'settings of a printer',
    draft: thing(
      'printerSettings1.bin',
      'printerSettings',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings',
      '<w:sectPr><w:printerSettings r:id="rId9"/></w:sectPr>',
    ),
    expected: { kind: 'settings', isIdle: true },
    gone: ['word/printerSettings1.bin', '<w:printerSettings'],
  },
  {
    what: 'a thumbnail',
    draft: {
      parts: {
        '_rels/.rels': relations(
          relation('rId1', 'officeDocument', 'word/document.xml') +
            relation('rId2', 'thumbnail', 'docProps/thumbnail.jpeg'),
        ),
        'docProps/thumbnail.jpeg': BYTES,
      },
      types: defaultType('jpeg', 'image/jpeg'),
    },
    expected: { kind: 'image', isIdle: true },
    gone: ['docProps/thumbnail.jpeg', 'rId2'],
  },
  { what: 'what nobody knows', draft: { parts: { 'word/a.dat': BYTES } }, expected: { kind: 'binary' }, gone: [] },
];

const answering = (answer: 'keep' | 'drop', heard: Opaque[] = []): Editor => ({
  ...idleWith(),
  opaque(each) {
    heard.push(each);
    return answer;
  },
});

/** Whether each part is well-formed, and each relation leads to a part. */
function expectWhole(out: Uint8Array): void {
  const parts = unzipSync(out);
  for (const [name, text] of Object.entries(textsIn(out))) {
    if (!/\.(xml|rels)$/.test(name) || (parts[name]?.length ?? 0) < 5) continue;
    const xml = scanXml(text);
    while (xml.next()) expect(xml.kind).not.toBe('');
    if (!name.endsWith('.rels')) continue;
    for (const { part, isExternal } of readRelations(text, name, 1)) {
      if (!isExternal) expect(Object.keys(parts)).toContain(part);
    }
  }
}

describe('what is no text', () => {
  it.each(CASES)('is asked for: $what', async ({ draft, expected }) => {
    const heard: Opaque[] = [];
    const source = docxOf(draft);
    const out = await through(source, answering('keep', heard));
    expect(heard).toStrictEqual([expect.objectContaining(expected)]);
    expect(heard[0]?.place.part).toBeGreaterThan(0);
    expect(unzipSync(out)).toStrictEqual(unzipSync(source));
  });

  it.each(CASES)('goes where the editor says so: $what', async ({ draft, gone }) => {
    const out = await through(docxOf(draft), answering('drop'));
    const texts = textsIn(out);
    expect(Object.values(texts).some((text) => text === '\0\u0001\u0002\u0003')).toBe(false);
    const everything = Object.entries(texts).flat().join('\n');
    for (const each of gone) expect(everything).not.toContain(each);
    expectWhole(out);
  });

  it('leaves an empty picture where one was', async () => {
    const out = await through(docxOf(CASES[0]?.draft ?? {}), answering('drop'));
    const picture = unzipSync(out)['word/media/image1.png'] ?? new Uint8Array();
    expect(Buffer.from(picture.slice(0, 8)).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(textsIn(out)['word/document.xml']).toContain('r:embed="rId9"');
  });

  it('is kept where the editor does not say', async () => {
    const { opaque: _, ...silent } = idleWith();
    const source = docxOf(CASES[0]?.draft ?? {});
    expect(unzipSync(await through(source, silent))).toStrictEqual(unzipSync(source));
  });
});

describe('a signature', () => {
  const draft: Draft = {
    parts: {
      '_rels/.rels': relations(
        relation('rId1', 'officeDocument', 'word/document.xml') +
          '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
      ),
      '_xmlsignatures/origin.sigs': new Uint8Array(0),
      '_xmlsignatures/_rels/origin.sigs.rels': relations(relation('rId1', 'signature', 'sig1.xml')),
      '_xmlsignatures/sig1.xml': '<Signature><X509SubjectName>CN=张三</X509SubjectName></Signature>',
    },
    types:
      defaultType('sigs', 'application/vnd.openxmlformats-package.digital-signature-origin') +
      '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/>',
  };

  it('goes, whatever the editor says', async () => {
    const heard: Opaque[] = [];
    const out = await through(docxOf(draft), answering('keep', heard));
    expect(heard.map(({ kind, isIdle }) => [kind, isIdle])).toStrictEqual([
      ['signature', true],
      ['signature', true],
    ]);
    expect(Object.entries(textsIn(out)).flat().join('\n')).not.toMatch(/_xmlsignatures|张三|digital-signature\/origin/);
    expectWhole(out);
  });
});

describe('the package', () => {
  it.each(['a.docx', 'a.DOCM', 'a.dotx', 'a.dotm'])('is what %s holds', (name) => {
    expect(formatByName(name)).toBe(docx);
  });

  it('keeps what is not changed, byte for byte, and gives the same for the same', async () => {
    const source = docxOf({ body: paragraph('甲乙'), parts: { 'word/styles.xml': story('styles', '<w:style/>') } });
    const out = await through(source, hiding('甲'));
    const [before, after] = [unzipSync(source), unzipSync(out)];
    expect(Object.keys(after)).toStrictEqual(Object.keys(before));
    for (const name of Object.keys(before)) {
      if (name !== 'word/document.xml') expect(after[name]).toStrictEqual(before[name]);
    }
    expect(await through(source, hiding('甲'))).toStrictEqual(out);
  });

  it('writes nothing where there is nothing that packs', async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of docx.rewrite(docxOf({}), idleWith(), { inflate })) chunks.push(chunk);
    expect(chunks).toStrictEqual([]);
  });

  it('reads elements whatever their prefix, and another edition of the standard', async () => {
    const main = `<ns0:document xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main"><ns0:body><ns0:p><ns0:r><ns0:t>寻</ns0:t></ns0:r><ns0:r><ns0:t>针</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    const out = await through(docxOf({ parts: { 'word/document.xml': main } }), hiding('寻针'));
    expect(textsIn(out)['word/document.xml']).toBe(main.replace('寻', '*').replace('针', '*'));
  });

  it('reads the main part before what refers to it', async () => {
    const { 'word/document.xml': main = '', ...others } = partsOf({
      body: paragraph('<w:bookmarkStart w:id="1" w:name="寻针"/>'),
      parts: { 'word/a.xml': `<w:hdr ${NAMESPACES}><w:p><w:fldSimple w:instr=" REF 寻针 "/></w:p></w:hdr>` },
      types:
        '<Override PartName="/word/a.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
    });
    const out = await through(zipped({ ...others, 'word/document.xml': main }), hiding('寻针'));
    expect(textsIn(out)['word/a.xml']).toContain('" REF __ "');
  });

  it('has no names of parts that show a person, and still hangs together', async () => {
    const picture = thing('media/寻针的照片.png', 'image', 'image/png', '<a:blip r:embed="rId9"/>');
    const header = {
      'word/寻针.xml': story('hdr', paragraph('甲')),
      'word/_rels/寻针.xml.rels': relations(
        relation('rId1', 'image', 'media/%E5%AF%BB%E9%92%88%E7%9A%84%E7%85%A7%E7%89%87.png'),
      ),
    };
    const draft: Draft = {
      ...picture,
      parts: { ...picture.parts, ...header },
      relations: `${picture.relations}${relation('rId8', 'header', '寻针.xml')}`,
      types: `${picture.types}<Override PartName="/word/寻针.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>`,
    };
    const out = await through(docxOf(draft), hiding('寻针'));
    expectWhole(out);
    expect(leftIn(out, '寻针')).toStrictEqual([]);
    const names = Object.keys(unzipSync(out));
    expect(names).toContain('word/media/part5.png');
    expect(names).toContain('word/part6.xml');
    expect(names).toContain('word/_rels/part6.xml.rels');
    expect(textsIn(out)['[Content_Types].xml']).toContain('PartName="/word/part6.xml"');
  });

  it('asks for an editor that reads text', async () => {
    const { passage: _, ...deaf } = idleWith();
    await expect(through(docxOf({}), deaf)).rejects.toThrow(RangeError);
  });

  it.each<readonly [string, Partial<Editor>]>([
    ['fields', { record: () => [] }],
    ['columns', { columns: () => [] }],
  ])('asks for as many answers as there are %s', async (_, wrong) => {
    const body = `<w:tbl>${'姓名 电话;张三 138'
      .split(';')
      .map(
        (line) =>
          `<w:tr>${line
            .split(' ')
            .map((each) => `<w:tc>${paragraph(each)}</w:tc>`)
            .join('')}</w:tr>`,
      )
      .join('')}</w:tbl>`;
    await expect(through(docxOf({ body }), { ...idleWith('姓名', '电话'), ...wrong })).rejects.toThrow(RangeError);
  });
});

describe('what is refused', () => {
  const CANARY = '金丝雀';
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['no package', strToU8(CANARY), 'zip/damaged'],
    ['a document of the old kind', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'package/legacy'],
    ['no types', zipped({ [CANARY]: CANARY }), 'package/missing-part'],
    [
      'no document',
      zipped({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relations('') }),
      'package/missing-part',
    ],
    ['a part that is no XML', docxOf({ parts: { 'word/a.xml': `<a>${CANARY}` } }), 'xml/syntax'],
    [
      'a document type',
      docxOf({ parts: { 'word/a.xml': `<!DOCTYPE a [<!ENTITY b "${CANARY}">]><a>&b;</a>` } }),
      'xml/doctype',
    ],
    ['elements too deep', docxOf({ body: `${'<w:p>'.repeat(600)}${'</w:p>'.repeat(600)}` }), 'xml/too-deep'],
    [
      'a part that is no text',
      docxOf({ parts: { 'word/a.xml': Uint8Array.of(0x3c, 0xff, 0xff) } }),
      'encoding/not-utf-8',
    ],
    [
      'a main part that is not there',
      zipped({ ...partsOf({}), '_rels/.rels': relations(relation('rId1', 'officeDocument', `${CANARY}.xml`)) }),
      'package/missing-part',
    ],
  ];

  it.each(cases)('%s, by a place and without a word of it', async (_, source, code) => {
    const error: unknown = await through(source, idleWith()).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(FormatError);
    expect(error).toMatchObject({ code });
    expect(JSON.stringify(error) + String(error)).not.toContain(CANARY);
  });

  it('nothing that only looks odd', async () => {
    const odd = [
      '<w:tc/><w:tr/><w:t>甲</w:t>',
      '<w:tbl><w:tc><w:p/></w:tc><w:tr><w:p/></w:tr></w:tbl>',
      '<w:p><w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="begin"/></w:r></w:p>',
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>',
      '<w:sdtPr><w:alias/></w:sdtPr><w:bookmarkEnd w:id="7"/><w:rt/><w:rubyBase/><w:sym w:char="zz"/>',
    ];
    for (const body of odd) {
      const source = docxOf({ body: body + paragraph('寻针') });
      expect(textsIn(await through(source, hiding('寻针')))['word/document.xml']).not.toContain('寻');
    }
  });

  it('time is linear in what is nested and repeated', async () => {
    const controls = `${'<w:sdt><w:sdtContent>'.repeat(200)}${paragraph('甲').repeat(4000)}${'</w:sdtContent></w:sdt>'.repeat(200)}`;
    const marks = Array.from({ length: 4000 }, (_, id) => `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>`).join('');
    const ends = Array.from({ length: 4000 }, (_, id) => `<w:bookmarkEnd w:id="${id}"/>`).join('');
    const started = performance.now();
    const wide = `<w:tbl>${`<w:tr>${'<w:tc><w:p><w:r><w:t>姓名</w:t></w:r></w:p></w:tc>'.repeat(5000)}</w:tr>`.repeat(4)}</w:tbl>`;
    const body = controls + paragraph(marks, '甲', ends) + wide;
    const alike = (whole: string): readonly Splice[] =>
      /^b\d+$/.test(whole) ? [{ start: 0, end: whole.length, text: 'x' }] : [];
    await through(docxOf({ body }), { ...idleWith('姓名'), passage: alike });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it('is deflated and inflated by what is handed in', async () => {
  const flates = { inflate: 0, deflate: 0 };
  const counted =
    (name: keyof typeof flates): typeof inflate =>
    (chunks) => {
      flates[name] += 1;
      return (name === 'inflate' ? inflate : deflate)(chunks);
    };
  const options = { inflate: counted('inflate'), deflate: counted('deflate') };
  for await (const _ of docx.rewrite(docxOf({ body: paragraph('甲'.repeat(2000)) }), hiding('甲'), options));
  expect(flates.inflate).toBeGreaterThan(0);
  expect(flates.deflate).toBe(1);
});
