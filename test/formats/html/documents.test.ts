/** Whole documents of HTML: their encodings, what is opaque in them, who made them, and what they ask of the machine. */
import { describe, expect, it } from 'vitest';
import type { EncodingId } from '../../../src/formats/encoding/encoding.ts';
import { type Editor, FormatError, type Opaque } from '../../../src/formats/format.ts';
import { html } from '../../../src/formats/html/html.ts';
import { inEncoding } from '../encoded.ts';
import { idle, textThrough, through, thrownBy, toBytes } from '../through.ts';
import { maskingEditor, masked, NEEDLE } from './everywhere.ts';

const page = (head: string): string =>
  `${head}<title>關於${NEEDLE}的公告</title><p title="${NEEDLE}">誠信社區居民${NEEDLE}<b>金</b>功</p><script>f("${NEEDLE}")</script>`;

describe('the encoding of HTML', () => {
  it.each<[string, string, EncodingId]>([
    ['meta', '<meta charset=gb2312>', 'gb18030'],
    ['meta', "<META CHARSET='GBK'>", 'gb18030'],
    ['meta', '<meta charset="big5">', 'big5'],
    ['a type', '<meta http-equiv=Content-Type content="text/html; charset=gb2312">', 'gb18030'],
    ['XML', '<?xml version="1.0" encoding="gbk"?>', 'gb18030'],
    ['its characters', '<!DOCTYPE html><meta charset=utf-16>', 'utf-8'],
    ['its characters, against what it says', '<meta charset=gb2312>', 'utf-8'],
    ['its zeros', '<!DOCTYPE html>', 'utf-16le'],
    ['its mark', '\ufeff<meta charset=gb2312>', 'utf-16be'],
    ['its mark', '\ufeff<meta charset=gb2312>', 'utf-8'],
  ])('is told by %s: %s', (_, head, encoding) => {
    const bytes = inEncoding[encoding](page(head));
    expect(through(html, bytes.slice())).toStrictEqual(bytes);
    expect(through(html, bytes.slice(), maskingEditor)).toStrictEqual(inEncoding[encoding](masked(page(head))));
    const session = html.open(idle);
    session.push(bytes);
    session.end();
    expect(session.encoding).toBe(encoding);
  });

  it('is the one that is given, against what the document says', () => {
    const bytes = inEncoding.big5(page('<meta charset=gb2312>'));
    expect(through(html, bytes.slice(), maskingEditor, { encoding: 'big5' })).toStrictEqual(
      inEncoding.big5(masked(page('<meta charset=gb2312>'))),
    );
  });

  it('is refused where it does not hold', () => {
    const bytes = inEncoding.gb18030(page('<meta charset=utf-8>'));
    expect(thrownBy(() => through(html, bytes))).toMatchObject({ code: 'encoding/not-utf-8', place: { line: 1 } });
  });
});

describe('what is no text in HTML', () => {
  const picture = `data:image/png;base64,${Buffer.from('\x89PNG\r\n\x1a\n\0\0').toString('base64')}`;
  const blob = Buffer.from(Array.from({ length: 120 }, (_, index) => (index * 37) % 256)).toString('base64');
  const document = `<img src="${picture}"><i data-x="${blob}">x</i><style>@font-face { src: url(data:font/woff2;base64,AAEC/w==) }</style>
<object data=data:application/pdf;base64,JVBERi3/></object>`;

  const asked = (answer: 'keep' | 'drop'): { readonly things: Opaque[]; readonly out: string } => {
    const things: Opaque[] = [];
    const editor: Editor = {
      ...idle,
      opaque: (thing) => {
        things.push(thing);
        return answer;
      },
    };
    return { out: textThrough(html, document, editor), things };
  };

  it('is told, and stays where it may', () => {
    const { things, out } = asked('keep');
    expect(things.map(({ kind, place }) => [kind, place.line])).toStrictEqual([
      ['image', 1],
      ['binary', 1],
      ['font', 1],
      ['embedded', 2],
    ]);
    expect(out).toBe(document);
    expect(textThrough(html, document)).toBe(document);
  });

  it('goes where it must, and leaves something that can be shown', () => {
    const { out } = asked('drop');
    expect(
      out,
    ).toBe(`<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="><i data-x="">x</i><style>@font-face { src: url(\\64 ata:,) }</style>
<object data=data:,></object>`);
  });
});

describe('who made HTML', () => {
  it('is told and goes, where somebody asks', () => {
    const document =
      '<meta name=Author content=甲><meta content="乙" property="article:author"><!--[if mso]><o:LastAuthor>丙</o:LastAuthor><![endif]-->';
    const told: string[] = [];
    const out = textThrough(html, document, { ...idle, author: (text) => told.push(text) });
    expect(told).toStrictEqual(['甲', '乙', '丙']);
    expect(out).toBe(
      '<meta name=Author content=""><meta content="" property="article:author"><!--[if mso]><o:LastAuthor>＊</o:LastAuthor><![endif]-->',
    );
    expect(textThrough(html, document)).toBe(document);
  });
});

describe('hostile HTML', () => {
  const SIZE = 300_000;
  const repeated = (piece: string, before = ''): string => before + piece.repeat(Math.floor(SIZE / piece.length));

  it.each([
    ['elements', repeated('<div>')],
    ['tables', repeated('<table><tr><td>')],
    ['definitions', repeated('<dl><dt>a<dd>')],
    ['drawings', repeated('<svg><desc>') + repeated('</svg>')],
    ['marks', repeated('<')],
    ['half tags', repeated('<a')],
    ['half end tags', repeated('</')],
    ['comments', repeated('<!--')],
    ['dashes', repeated('-', '<!--')],
    ['ampersands', repeated('&')],
    ['a long number', repeated('1', '&#')],
    ['attributes', repeated('b=c ', '<a ')],
    ['brackets of a script', repeated('[{"a":', '<script>')],
    ['templates of a script', repeated('`${', '<script>')],
    ['quotes of a script', repeated("'\n", '<script>')],
    ['quotes of a style sheet', repeated('"\n', '<style>')],
    ['percent signs', repeated('%25', '<a href="')],
    ['fragments', repeated('#', '<a href="')],
    ['wide headers', repeated('<tr><th colspan=1000>a<th>b', '<table>')],
    ['wide cells', repeated('<tr><td rowspan=999 colspan=999>a', '<table><tr><th>a<th>b')],
  ])('asks for no more time than its length: %s', (_, document) => {
    const before = process.cpuUsage();
    expect(textThrough(html, document)).toBe(document);
    const { user, system } = process.cpuUsage(before);
    // Linear, they take a second at most; quadratic, a minute.
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  it('is refused where it is too long or too deep', () => {
    const session = html.open(idle);
    const chunk = toBytes('a'.repeat(8 << 20));
    const push = (): void => {
      for (let count = 0; count < 9; count += 1) session.push(chunk);
    };
    expect(thrownBy(push)).toMatchObject({ code: 'record/too-long' });
    expect(() => session.push(chunk)).toThrow('ended');
    const deep = '<a/href=data:text/html,'.repeat(20);
    expect(thrownBy(() => textThrough(html, deep))).toBeInstanceOf(FormatError);
  });
});
