import { beforeAll, describe, expect, it } from 'vitest';
import { type Change, type Editor, FormatError, type Opaque, type Splice } from '../../../src/formats/format.ts';
import { ofd } from '../../../src/formats/ofd/ofd.ts';
import { joinBytes, openZip } from '../../../src/formats/zip/read.ts';
import { deflate, inflate } from '../../support/flate.ts';
import { leftIn } from '../../verify/independent.ts';
import { toBytes } from '../through.ts';
import { partsOf, placesIn, redacted } from './needles.ts';
import { NAME, needleOf, onePage, places, sampleParts, textAt, zipParts } from './sample.ts';

/** An editor that puts a mark for each of these texts, and knows these labels. */
function editorOf(changes: Readonly<Record<string, string>>, labels: readonly string[] = []): Editor {
  return {
    isLabel: (text) => labels.includes(text),
    columns: (header) => header.map((label) => (label === '备注' ? 'drop' : 'edit')),
    outside: () => undefined,
    record: (fields) => fields.map(({ text }): Change => changes[text]),
    passage: (text) =>
      Object.entries(changes)
        .flatMap(([from, to]): readonly Splice[] => {
          const start = text.indexOf(from);
          return start < 0 ? [] : [{ start, end: start + from.length, text: to }];
        })
        .sort((left, right) => left.start - right.start),
  };
}

const rewritten = (source: Uint8Array, editor: Editor): Promise<Uint8Array> =>
  joinBytes(ofd.rewrite(source, editor, { inflate, deflate }));

const pageOf = (source: Uint8Array): string => partsOf(source)['Doc_0/Page.xml'] ?? '';

/** What a page says, object by object, by a reading that knows tags alone. */
const said = (source: Uint8Array): string =>
  [...pageOf(source).matchAll(/<ofd:TextCode[^>]*>([^<]*)</g)].map(([, text]) => text).join('|');

describe('an OFD with a number in every place', () => {
  const source = zipParts(sampleParts());
  let out: Uint8Array;

  beforeAll(async () => {
    out = await redacted(source);
  });

  it.each(places)('loses that of %s', (place) => {
    expect(placesIn(source)).toContain(place);
    expect(placesIn(out)).not.toContain(place);
  });

  it('loses the name that its page proves, wherever it stands', () => {
    expect(leftIn(source, NAME)).not.toStrictEqual([]);
    expect(leftIn(out, NAME)).toStrictEqual([]);
  });

  it('names nobody who made it', () => {
    const parts = partsOf(out);
    expect(parts['OFD.xml']).toContain('<ofd:Author></ofd:Author>');
    expect(parts['OFD.xml']).toContain('<ofd:Creator></ofd:Creator>');
    expect(parts['Doc_0/Annots/Page_0/Annotation.xml']).toContain('Creator="作者"');
  });

  it('loses its signatures and its cover, with what refers to them', () => {
    const parts = partsOf(out);
    expect(Object.keys(parts).filter((name) => /Sign|cover/.test(name))).toStrictEqual([]);
    expect(parts['OFD.xml']).not.toMatch(/Signatures|Cover/);
  });

  it('loses the font of texts that change, and keeps the other', () => {
    const parts = partsOf(out);
    expect(parts['Doc_0/Res/font_3.ttf']).toBeUndefined();
    expect(parts['Doc_0/PublicRes.xml']).not.toContain('font_3');
    expect(parts['Doc_0/PublicRes.xml']).toContain('FontName="宋体"');
    expect(parts['Doc_0/PublicRes.xml']).toContain('<ofd:FontFile>font_5.ttf</ofd:FontFile>');
  });

  it('keeps all else: geometry, ids, dates, words, bytes of parts without edits', () => {
    const [old, fresh] = [partsOf(source), partsOf(out)];
    const skeleton = (text = ''): readonly string[] =>
      text.match(/ (?:ID|Boundary|Size|DeltaX|DeltaY|CTM|PageID|BaseLoc)="[^"]*"/g) ?? [];
    for (const name of ['Doc_0/Pages/Page_0/Content.xml', 'Doc_0/Document.xml', 'Doc_0/Tpls/Tpl_0/Content.xml']) {
      expect(skeleton(fresh[name])).toStrictEqual(skeleton(old[name]));
    }
    expect(fresh['Doc_0/Pages/Page_0/Content.xml']).toContain('本页其余内容不涉及个人');
    expect(fresh['OFD.xml']).toContain('<ofd:CreationDate>2024-01-01</ofd:CreationDate>');
    const packed = (each: Uint8Array): Map<string, Uint8Array> =>
      new Map(openZip(each, { inflate }).entries.map((entry) => [entry.name, entry.packed]));
    const [left, right] = [packed(source), packed(out)];
    for (const name of [
      'Doc_0/Res/font_5.ttf',
      'Doc_0/Res/image_8.png',
      'Doc_0/Tags/CustomTags.xml',
      'Doc_0/Attachs/blob.bin',
    ]) {
      expect(right.get(name)).toStrictEqual(left.get(name));
    }
  });

  it('has an attachment under another name, to which its list leads', () => {
    const parts = partsOf(out);
    const [name] = Object.keys(parts).filter((each) => each.endsWith('.txt'));
    expect(name).toMatch(/^Doc_0\/Attachs\/张[^/]*的材料[^/]*\.txt$/);
    expect(parts['Doc_0/Attachs/Attachments.xml']).toContain(
      `<ofd:FileLoc>${name?.slice('Doc_0/Attachs/'.length)}</ofd:FileLoc>`,
    );
  });

  it('comes out the same again, and once more the same', async () => {
    expect(await redacted(source)).toStrictEqual(out);
    expect(await redacted(out)).toStrictEqual(out);
  });

  it('loses what is opaque where that is asked for, with all that shows it', async () => {
    const parts = partsOf(await redacted(source, 'drop'));
    expect(Object.keys(parts).filter((name) => /image_8|blob/.test(name))).toStrictEqual([]);
    expect(parts['Doc_0/DocumentRes.xml']).not.toContain('MultiMedia ');
    expect(parts['Doc_0/DocumentRes.xml']).toContain('CompositeGraphicUnit');
    expect(parts['Doc_0/Pages/Page_0/Content.xml']).not.toContain('ImageObject');
    expect(parts['Doc_0/Attachs/Attachments.xml']).not.toContain('blob');
    expect(parts['Doc_0/Attachs/Attachments.xml']).toContain('data.xml');
  });

  it('is refused where what is opaque is', async () => {
    await expect(redacted(source, 'refuse')).rejects.toThrow('document/opaque');
  });

  it('tells each opaque thing once in each reading', async () => {
    const things: Opaque[] = [];
    const opaque = (thing: Opaque): 'keep' => {
      things.push(thing);
      return 'keep';
    };
    await joinBytes(ofd.rewrite(source, { ...editorOf({}), opaque }, { inflate }));
    const kinds = things.map(({ kind, isIdle }) => `${kind}${isIdle === true ? ' idle' : ''}`).sort();
    expect(kinds).toStrictEqual(
      ['binary', 'binary', 'embedded', 'embedded', 'image', 'image idle', ...Array(6).fill('signature idle')].sort(),
    );
  });

  it('gives nothing when it is only read', async () => {
    expect(await joinBytes(ofd.rewrite(source, editorOf({}), { inflate }))).toHaveLength(0);
  });
});

describe('an OFD that nothing changes', () => {
  it('keeps the packed bytes of every part', async () => {
    const source = onePage(`${textAt(10, 10, '通知')}<ofd:Other/>`, { 'Doc_0/读我.txt': '说明', 'Doc_0/Res/': '' });
    const out = await rewritten(source, editorOf({}));
    const packed = (each: Uint8Array): readonly unknown[] =>
      openZip(each, { inflate }).entries.map(({ name, packed: bytes }) => [name, bytes]);
    expect(packed(out)).toStrictEqual(packed(source));
  });
});

describe('an attachment whose name is in GBK', () => {
  it('is known and renamed', async () => {
    const list = '<a><Attachments><Attachment ID="1"><FileLoc>张三丰.txt</FileLoc></Attachment></Attachments></a>';
    const plain = onePage('', { 'Doc_0/Attachments.xml': list, 'Doc_0/abcdef.txt': '' });
    const gbk = Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd, 0xb7, 0xe1);
    const source = Uint8Array.from(
      Buffer.from(
        Buffer.from(plain).toString('latin1').split('abcdef').join(Buffer.from(gbk).toString('latin1')),
        'latin1',
      ),
    );
    const things: Opaque[] = [];
    const opaque = (thing: Opaque): 'keep' => {
      things.push(thing);
      return 'keep';
    };
    const parts = partsOf(await rewritten(source, { ...editorOf({ 张三丰: '张**' }), opaque }));
    expect(Object.keys(parts)).toContain('Doc_0/张＊＊.txt');
    expect(parts['Doc_0/Attachments.xml']).toContain('<FileLoc>张＊＊.txt</FileLoc>');
    expect(things.map(({ kind }) => kind)).toStrictEqual(['embedded']);
  });
});

describe('texts of a page', () => {
  const glyphs = (position: number, list: string): string =>
    `<ofd:CGTransform CodePosition="${position}" CodeCount="${list.split(' ').length}" GlyphCount="${list.split(' ').length}"><ofd:Glyphs>${list}</ofd:Glyphs></ofd:CGTransform>`;

  it.each([
    ['lose the glyphs of what changes', glyphs(0, '1 2 3 4'), `${glyphs(0, '1')}${glyphs(3, '4')}`],
    ['keep the glyphs of what stays', glyphs(3, '9'), glyphs(3, '9')],
    [
      'lose a map whole that is not one to one',
      glyphs(0, '1 2 3 4').replace('GlyphCount="4"', 'GlyphCount="3"').replace(' 4<', '<'),
      '',
    ],
    ['lose the glyphs of a map that begins later', glyphs(1, '2 3'), ''],
    [
      'read a map that has no counts',
      '<ofd:CGTransform CodePosition="1"><ofd:Glyphs>2</ofd:Glyphs></ofd:CGTransform>',
      '',
    ],
  ])('%s', async (_, map, left) => {
    const text = `${map}<ofd:TextCode X="0" Y="4" DeltaX="4 4 4">张三丰来</ofd:TextCode>`;
    const source = onePage(`<ofd:TextObject ID="5" Boundary="0 0 50 9" Font="3" Size="4">${text}</ofd:TextObject>`);
    const out = pageOf(await rewritten(source, editorOf({ 张三丰: '张**' })));
    expect(out).toContain(`Size="4">${map === left ? map : left}<ofd:TextCode X="0" Y="4" DeltaX="4 4 4">张**来`);
  });

  it('lose all glyphs of an object with several codes that changes', async () => {
    const code = (text: string): string => `<ofd:TextCode X="0" Y="4">${text}</ofd:TextCode>`;
    const inner = `${glyphs(0, '1')}${code('张')}${glyphs(0, '2')}${code('三')}`;
    const source = onePage(`<ofd:TextObject ID="5" Boundary="0 0 50 9" Font="3" Size="4">${inner}</ofd:TextObject>`);
    expect(pageOf(await rewritten(source, editorOf({ 张: '*' })))).not.toContain('Glyphs');
  });

  it.each([
    ['shorter', '略', '〔略〕来', '4 4'],
    ['longer', '一二三四五', '一二三四五来', '4 4 4 4 4'],
  ])('have as many distances as a text that is %s asks for', async (_, fresh, text, deltas) => {
    const source = onePage(textAt(0, 0, '张三丰来'));
    const after = fresh === '略' ? '〔略〕' : fresh;
    const changes = fresh === '略' ? { 张三丰来: '〔略〕' } : { 张三丰: after };
    const out = pageOf(await rewritten(source, editorOf(changes)));
    expect(out).toContain(`DeltaX="${deltas}">${fresh === '略' ? '〔略〕' : text}</ofd:TextCode>`);
  });

  it('write what XML cannot hold as it came', async () => {
    const source = onePage(textAt(0, 0, '张\\0020三\\0001丰'));
    expect(said(await rewritten(source, editorOf({ 三: '*' })))).toBe('张\\0020*\\0001丰');
  });

  it('read a number behind a backslash', async () => {
    const source = onePage(textAt(0, 0, `a\\${needleOf('title')}`));
    expect(said(await rewritten(source, editorOf({ [needleOf('title')]: '***********' })))).toBe('a\\***********');
  });

  it('are one passage, line by line, with a tab between two cells', async () => {
    const heard: string[] = [];
    const passage = (text: string): readonly Splice[] => {
      heard.push(text);
      return [];
    };
    const editor = { ...editorOf({}), passage };
    const content = [
      textAt(100, 30, '北京市'),
      textAt(10, 30, '住址'),
      textAt(10, 10, '张'),
      textAt(14, 10.5, '三'),
      textAt(20, 200, 'Zhang').replace(/4 4 4 4/, '2 2 2 2'),
      textAt(31, 200, 'San'),
    ];
    await rewritten(onePage(content.join('')), editor);
    expect(heard).toContain('张三\n住址\t北京市\nZhang San');
  });

  it('are read column by column where they are set so', async () => {
    const heard: string[] = [];
    const passage = (text: string): readonly Splice[] => {
      heard.push(text);
      return [];
    };
    const columns = (y: number, left: string, right: string): string => textAt(10, y, left) + textAt(60, y, right);
    const lines = ['左边第一行文字很长的', '左边第二行文字很长的', '左边第三行文字'].map((left, at) =>
      columns(20 + at * 6, left, left.replace('左', '右')),
    );
    await rewritten(onePage(textAt(10, 10, '标题') + lines.join('')), { ...editorOf({}), passage });
    expect(heard[heard.length - 1]?.split('\n').map((line) => line.slice(0, 4))).toStrictEqual([
      ...['标题', '左边第一', '左边第二', '左边第三', '右边第一', '右边第二', '右边第三'],
    ]);
  });

  it('are read with the template below the page, which gives labels to its values', async () => {
    const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';
    const layer = (content: string): string => `<ofd:Content><ofd:Layer>${content}</ofd:Layer></ofd:Content>`;
    const source = onePage('', {
      'Doc_0/Document.xml': `<ofd:Document ${NS}><ofd:CommonData><ofd:TemplatePage ID="9" BaseLoc="Tpl.xml"/></ofd:CommonData></ofd:Document>`,
      'Doc_0/Tpl.xml': `<ofd:Page ${NS}>${layer(textAt(10, 10, '姓名：'))}</ofd:Page>`,
      'Doc_0/Page.xml': `<ofd:Page ${NS}><ofd:Template TemplateID="9"/>${layer(textAt(40, 10, '张三丰'))}</ofd:Page>`,
    });
    expect(said(await redacted(source))).toBe('张**');
  });

  const row = (y: number, ...cells: readonly string[]): string =>
    cells.map((text, at) => (text === '' ? '' : textAt(10 + at * 40, y, text))).join('');

  it('are records below a line of labels', async () => {
    const records: unknown[] = [];
    const editor: Editor = {
      ...editorOf({}, ['姓名', '电话', '备注', '合计']),
      record(fields, number) {
        records.push([number, ...fields.map(({ labels, text }) => `${labels} ${text}`)]);
        return fields.map(({ text }) => (text === '李四' ? '李*' : text === '朝阳路一号二单元' ? null : undefined));
      },
    };
    const page = [
      row(10, '名单'),
      row(20, '姓名', '住址', '备注'),
      row(30, '李四', '朝阳路一号', '低保'),
      row(36, '', '二单元', ''),
      row(46, '王五', '长安路', ''),
      row(60, '合计', '2'),
    ];
    const out = await rewritten(onePage(page.join('')), editor);
    expect(records).toStrictEqual([
      [1, '姓名 李四', '住址 朝阳路一号二单元'],
      [2, '姓名 王五', '住址 长安路'],
    ]);
    expect(said(out)).toBe('名单|姓名|住址||李*||||王五|长安路|合计|2');
  });

  it('that no reader can read are opaque, and go by a mark each', async () => {
    const source = onePage(textAt(0, 0, '\ue001\ue002a¤', '', glyphs(0, '7 8 9 1')));
    const things: Opaque[] = [];
    const opaque = (use: 'keep' | 'drop') => (thing: Opaque) => {
      things.push(thing);
      return use;
    };
    expect(said(await rewritten(source, { ...editorOf({}), opaque: opaque('keep') }))).toBe('\ue001\ue002a¤');
    expect(things).toStrictEqual([{ kind: 'binary', bytes: 3, place: { part: 3, line: 1, column: 1 } }]);
    const out = await rewritten(source, { ...editorOf({}), opaque: opaque('drop') });
    expect(said(out)).toBe('＊＊a＊');
    expect(pageOf(out).match(/<ofd:Glyphs>[^<]*/g)).toStrictEqual(['<ofd:Glyphs>9']);
  });
});

describe('custom tags', () => {
  const tagged = (tags: string): Uint8Array => {
    const object = (id: number, text: string): string => textAt(id * 30, 10, text).replace(/ID="\d+"/, `ID="${id}"`);
    return onePage(object(1, '甲') + object(2, '乙丙') + object(3, '丁'), {
      'Doc_0/CustomTags.xml': '<CustomTags><CustomTag><FileLoc>tag.xml</FileLoc></CustomTag></CustomTags>',
      'Doc_0/tag.xml': `<root><收件人>${tags}</收件人></root>`,
    });
  };
  const reference = (id: number): string => `<ObjectRef PageRef="1">${id}</ObjectRef>`;

  it('are a record of their part, a value over all its objects', async () => {
    const heard: unknown[] = [];
    const editor: Editor = {
      ...editorOf({}, ['姓名', '电话']),
      record(fields, number) {
        heard.push([number, ...fields.map(({ labels, text }) => `${labels.join('/')} ${text}`)]);
        return ['甲**', null];
      },
    };
    const source = tagged(`<姓名>${reference(1)}${reference(2)}</姓名><电话>${reference(3)}</电话>`);
    expect(said(await rewritten(source, editor))).toBe('甲|**|');
    expect(heard).toStrictEqual([[1, '收件人/姓名 甲乙丙', '收件人/电话 丁']]);
  });

  it('that are no labels say nothing, nor do those that lead nowhere', async () => {
    const editor: Editor = { ...editorOf({}, ['姓名']), record: (fields) => fields.map(() => null) };
    expect(said(await rewritten(tagged(`<号>${reference(1)}</号><姓名>${reference(99)}</姓名>`), editor))).toBe(
      '甲|乙丙|丁',
    );
  });
});

describe('other text', () => {
  it('is one with the elements inside it, each of which keeps its own', async () => {
    const data = '<a>\n <b>张<i>三</i><![CDATA[丰]]>来</b>\n <c>李四</c></a>';
    const out = await rewritten(onePage('', { 'Doc_0/data.xml': data }), editorOf({ 张三丰: '张**', 李四: '李*' }));
    expect(partsOf(out)['Doc_0/data.xml']).toBe('<a>\n <b>张<i>*</i>*来</b>\n <c>李*</c></a>');
  });
});

describe('a page whose text is outlines', () => {
  const path = (data: string): string =>
    `<ofd:PathObject ID="9" Boundary="0 0 9 9"><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
  const ruling = path('M 0 0 L 9 9 C');
  const outline = path('M 0 0 B 1 1 2 2 3 3 Q 1 1 2 2 C '.repeat(20));
  const answered = async (content: string, use: 'keep' | 'drop'): Promise<readonly [number, string]> => {
    let asked = 0;
    const opaque = (thing: Opaque): 'keep' | 'drop' => {
      if (thing.kind === 'image') asked += 1;
      return use;
    };
    const out = pageOf(await rewritten(onePage(content), { ...editorOf({}), opaque }));
    return [asked, out];
  };

  it('is a picture, and loses its curves where pictures go', async () => {
    const whole = pageOf(onePage(ruling + outline));
    expect(await answered(ruling + outline, 'keep')).toStrictEqual([1, whole]);
    expect(await answered(ruling + outline, 'drop')).toStrictEqual([1, whole.replace(outline, '')]);
  });

  it('is none where the page has text, or no more than rulings', async () => {
    expect((await answered(ruling.repeat(50), 'drop'))[0]).toBe(0);
    expect((await answered(outline + textAt(0, 0, '字'), 'drop'))[0]).toBe(0);
  });
});

describe('an OFD that cannot be read', () => {
  const refusal = async (source: Uint8Array): Promise<string> => {
    try {
      await rewritten(source, editorOf({}));
    } catch (error) {
      if (error instanceof FormatError) return error.message;
      throw error;
    }
    return 'none';
  };

  it.each([
    ['no OFD.xml', zipParts({ 'a.xml': '<a/>' }), 'package/missing-part at part 0, line 1, column 1'],
    ['another root', zipParts({ 'OFD.xml': '<a/>' }), 'package/missing-part at part 1, line 1, column 1'],
    [
      'no document',
      zipParts({ 'OFD.xml': '<OFD><DocRoot>x.xml</DocRoot></OFD>' }),
      'package/missing-part at part 0, line 1, column 1',
    ],
    ['no document named', zipParts({ 'OFD.xml': '<OFD/>' }), 'package/missing-part at part 1, line 1, column 1'],
    ['an encrypted one', onePage('', { 'Encryptions.xml': '<a/>' }), 'package/legacy at part 0, line 1, column 1'],
    ['a page that is not well-formed', onePage('<a>\n</b>'), 'xml/syntax at part 3, line 3, column 1'],
    ['a document type', onePage('', { 'Doc_0/x.xml': '<!DOCTYPE a><a/>' }), 'xml/doctype at part 4, line 1, column 1'],
    [
      'elements without an end',
      onePage('<a>'.repeat(600) + '</a>'.repeat(600)),
      'xml/too-deep at part 3, line 2, column 1640',
    ],
    [
      'a part in another encoding',
      onePage('', { 'Doc_0/x.xml': '<?xml version="1.0" encoding="Shift_JIS"?><a/>' }),
      'encoding/unsupported at part 4, line 1, column 1',
    ],
    ['no package', toBytes('<ofd/>'), 'zip/damaged at part 0, line 1, column 1'],
  ])('is refused: %s', async (_, source, message) => {
    expect((await refusal(source)).replace(/column 1\d\d\d$/, 'column 1640')).toBe(message);
  });

  it('costs no more than it has: distances and glyphs by the thousand million', async () => {
    const object =
      '<ofd:TextObject ID="1" Boundary="0 0 9 9" Size="1e999"><ofd:CGTransform CodePosition="0" CodeCount="999999999"><ofd:Glyphs>g 999999999 1</ofd:Glyphs></ofd:CGTransform>' +
      '<ofd:TextCode X="NaN" Y="" DeltaX="g 999999999 1" DeltaY="g g g">张三</ofd:TextCode></ofd:TextObject>';
    expect(said(await rewritten(onePage(object), editorOf({ 三: '*' })))).toBe('张*');
  });

  it('asks for an editor that reads text', async () => {
    const { passage: _, ...without } = editorOf({});
    await expect(rewritten(onePage(textAt(0, 0, '张三')), without)).rejects.toThrow(RangeError);
  });
});
