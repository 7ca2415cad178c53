import { unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format.ts';
import { relationsName, relationsOwner, resolveName } from '../../../src/formats/package/names.ts';
import { readPart } from '../../../src/formats/package/part-text.ts';
import {
  readContentTypes,
  readRelations,
  withoutOverrides,
  withoutRelations,
} from '../../../src/formats/package/relations.ts';
import { openPackage, type Part, type PartFate, rewriteParts } from '../../../src/formats/package/rewrite.ts';
import { joinBytes, openZip } from '../../../src/formats/zip/read.ts';
import { deflate, inflate } from '../../support/flate.ts';
import { toBytes } from '../through.ts';

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(isBig ? bytes.swap16() : bytes);
};

const refused = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof FormatError) return error.message;
  }
  return 'none';
};

describe('readPart', () => {
  const XML = '<?xml version="1.0"?><a>张\u{20bb7}</a>';

  it.each([
    ['UTF-8', toBytes(XML), XML],
    ['UTF-8 with a mark', toBytes(`\ufeff${XML}`), XML],
    ['UTF-8 as declared', toBytes('<?xml version="1.0" encoding=\'UTF-8\' ?><a/>'), undefined],
    ['UTF-16 LE with a mark', utf16(`\ufeff${XML}`, false), XML],
    ['UTF-16 BE with a mark', utf16(`\ufeff${XML}`, true), XML],
    ['UTF-16 LE without', utf16(XML, false), XML],
    ['UTF-16 BE without', utf16(XML, true), XML],
    ['UTF-16, long', utf16(`<a>${'张'.repeat(9000)}</a>`, false), `<a>${'张'.repeat(9000)}</a>`],
    ['nothing', new Uint8Array(0), ''],
  ])('reads %s and writes it back', (_, bytes, expected) => {
    const { text, encode } = readPart(bytes, 1);
    if (expected !== undefined) expect(text).toBe(expected);
    expect(encode(text)).toStrictEqual(bytes);
  });

  it.each([
    ['what is no UTF-8', Uint8Array.of(0x3c, 0x0a, 0x61, 0xd5, 0xc5), 'encoding/not-utf-8 at part 7, line 2, column 2'],
    [
      'another encoding',
      toBytes('<?xml version="1.0" encoding="GBK"?><a/>'),
      'encoding/unsupported at part 7, line 1, column 1',
    ],
    ['half a unit', Uint8Array.of(0xff, 0xfe, 0x3c), 'encoding/invalid at part 7, line 1, column 1'],
  ])('refuses %s', (_, bytes, message) => {
    expect(refused(() => readPart(bytes, 7))).toBe(message);
  });
});

describe('names of parts', () => {
  it.each([
    ['word/document.xml', 'media/a.png', 'word/media/a.png'],
    ['word/document.xml', '../docProps/core.xml', 'docProps/core.xml'],
    ['word/document.xml', '/docProps/core.xml', 'docProps/core.xml'],
    ['', './Doc_0\\Document.xml', 'Doc_0/Document.xml'],
    ['a.xml', '%E5%BC%A0%20%e4%B8%89.xml#x', '张 三.xml'],
    ['a.xml', '%FF.xml', '%FF.xml'],
    ['a.xml', '../../b', undefined],
    ['a/b.xml', '', undefined],
  ])('from %s, %s leads to %s', (base, target, name) => {
    expect(resolveName(base, target)).toBe(target === '' ? 'a' : name);
  });

  it.each([
    ['', '_rels/.rels'],
    ['word/document.xml', 'word/_rels/document.xml.rels'],
  ])('%s has its relations in %s', (name, relations) => {
    expect(relationsName(name)).toBe(relations);
    expect(relationsOwner(relations)).toBe(name);
    expect(relationsOwner(name)).toBeUndefined();
  });
});

describe('relations and types', () => {
  const RELATIONS =
    '<?xml version="1.0"?><Relationships xmlns="u"><Relationship Id="r1" Type="t/image" Target="media/a.png"/>' +
    '<Relationship Id="r2" Type="t/link" Target="tel:1&amp;2" TargetMode="External"></Relationship></Relationships>';

  it('are read, with where they lead', () => {
    expect(readRelations(RELATIONS, 'word/_rels/document.xml.rels', 1)).toStrictEqual([
      { id: 'r1', type: 't/image', target: 'media/a.png', isExternal: false, part: 'word/media/a.png' },
      { id: 'r2', type: 't/link', target: 'tel:1&2', isExternal: true, part: undefined },
    ]);
  });

  it('go one by one', () => {
    const name = 'word/_rels/document.xml.rels';
    const left = withoutRelations(RELATIONS, name, 1, ({ isExternal }) => isExternal);
    expect(left).toBe(RELATIONS.replace(/<Relationship Id="r2".*<\/Relationship>/, ''));
    expect(readRelations(left, name, 1)).toHaveLength(1);
    expect(withoutRelations(RELATIONS, name, 1, () => false)).toBe(RELATIONS);
  });

  const TYPES =
    '<Types xmlns="u"><Default Extension="XML" ContentType="x"/><Override PartName="/a/B.xml" ContentType="b"/>' +
    '<Override ContentType="c" PartName="/c.xml"/></Types>';

  it('say what a part is, by itself or by its ending', () => {
    const types = readContentTypes(TYPES, 1);
    expect(['a/b.xml', 'c.xml', 'd.xml', 'e.png'].map((name) => types.typeOf(name))).toStrictEqual(['b', 'c', 'x', '']);
  });

  it('lose the types of what is gone', () => {
    expect(withoutOverrides(TYPES, 1, (name) => name === 'a/B.xml')).toBe(
      TYPES.replace(/<Override PartName.*?\/>/, ''),
    );
  });
});

describe('rewriteParts', () => {
  const files: Zippable = {
    mimetype: [toBytes('x'), { level: 0 }],
    'a.xml': toBytes('<a>张三</a>'),
    'b.bin': toBytes('b'.repeat(2000)),
    'c.xml': toBytes('<c/>'),
    'd.xml': toBytes('<d/>'),
  };
  const source = zipSync(files);

  async function* slowly(text: string): AsyncGenerator<Uint8Array> {
    for (const character of text) yield toBytes(character);
  }

  const fates: Readonly<Record<string, PartFate>> = { 'a.xml': 'drop', 'c.xml': { bytes: toBytes('<e/>') } };
  const handle = async ({ name }: Part): Promise<PartFate> =>
    name === 'd.xml' ? { chunks: slowly('<d>张</d>') } : (fates[name] ?? 'keep');

  it('keeps, drops and replaces, in the order of the package', async () => {
    const out = await joinBytes(rewriteParts(openPackage(source, { inflate }), { inflate, deflate }, handle));
    const after = unzipSync(out);
    expect(Object.keys(after)).toStrictEqual(['mimetype', 'b.bin', 'c.xml', 'd.xml']);
    expect(Buffer.from(after['c.xml'] as Uint8Array).toString()).toBe('<e/>');
    expect(Buffer.from(after['d.xml'] as Uint8Array).toString()).toBe('<d>张</d>');
    const [before, kept] = [source, out].map((each) => openZip(each, { inflate }).entries);
    for (const name of ['mimetype', 'b.bin']) {
      const packed = [before, kept].map((entries) => entries?.find((each) => each.name === name)?.packed);
      expect(packed[0]).toStrictEqual(packed[1]);
    }
    expect(await joinBytes(rewriteParts(openPackage(source, { inflate }), { inflate, deflate }, handle))).toStrictEqual(
      out,
    );
  });

  it('gives nothing without deflate, and drains what is made', async () => {
    let isDrained = false;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield toBytes('x');
      isDrained = true;
    }
    const given = rewriteParts(openPackage(source, { inflate }), { inflate }, async () => ({ chunks: chunks() }));
    expect(await joinBytes(given)).toHaveLength(0);
    expect(isDrained).toBe(true);
  });

  it('finds parts in any case, and says which it needs', async () => {
    const parts = openPackage(source, { inflate });
    expect((await parts.text(parts.need('A.XML'))).text).toBe('<a>张三</a>');
    expect(refused(() => parts.need('z.xml'))).toBe('package/missing-part at part 0, line 1, column 1');
  });
});
