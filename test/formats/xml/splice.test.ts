import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml, escapeXml } from '../../../src/formats/xml/entities.ts';
import { scanXml } from '../../../src/formats/xml/scan.ts';
import { spliceAttribute, spliceToken } from '../../../src/formats/xml/splice.ts';
import { boundaries } from '../../../src/text/characters.ts';
import { type Splice, spliced } from '../../../src/text/splice.ts';

/** The source with the splices laid over its first token that holds something, or over its first attribute. */
function edited(source: string, splices: readonly Splice[]): string {
  const xml = scanXml(source);
  while (xml.next()) {
    if (xml.attributes > 0) return spliced(source, spliceAttribute(source, xml, 0, splices));
    if (xml.innerEnd > xml.innerStart) return spliced(source, spliceToken(source, xml, splices));
  }
  return source;
}

const splice = (start: number, end: number, text: string): Splice => ({ start, end, text });

describe('splices of XML', () => {
  it.each([
    ['text', '<a>张三丰</a>', [splice(1, 2, '*')], '<a>张*丰</a>'],
    ['what stands behind an entity', '<a>&lt;&#24352;三&gt;</a>', [splice(2, 3, '*')], '<a>&lt;&#24352;*&gt;</a>'],
    ['an entity', '<a>1&#24352;2</a>', [splice(1, 2, '*')], '<a>1*2</a>'],
    ['a pair that is one entity', '<a>&#x20BB7;x</a>', [splice(0, 2, '*')], '<a>*x</a>'],
    ['what has to be escaped', '<a>张</a>', [splice(0, 1, '<&>')], '<a>&lt;&amp;&gt;</a>'],
    ['a value', '<a b="张&amp;三"/>', [splice(2, 3, '"\'<')], '<a b="张&amp;&quot;&apos;&lt;"/>'],
    ['brackets that would come together', '<a>]张]></a>', [splice(1, 2, '')], '<a>]]&gt;</a>'],
    ['CDATA', '<a><![CDATA[张<三]]></a>', [splice(0, 1, '&')], '<a><![CDATA[&<三]]></a>'],
    ['CDATA that would end', '<a><![CDATA[]张]>]]></a>', [splice(1, 2, '')], '<a><![CDATA[]]]]><![CDATA[>]]></a>'],
    ['a comment', '<!--张三--><a/>', [splice(0, 2, '--')], '<!--- - --><a/>'],
    ['an instruction', '<a><?x 张三?></a>', [splice(0, 2, '?>')], '<a><?x ? >?></a>'],
  ])('change %s', (_, source, splices, expected) => {
    expect(edited(source, splices)).toBe(expected);
    const xml = scanXml(expected);
    while (xml.next());
  });

  const texts = fc.string({
    unit: fc.constantFrom('张', '<', '&', '>', ']', '-', '?', '"', "'", '\t', '\u{20bb7}', '\n', '\r'),
    maxLength: 12,
  });

  it.each([
    ['text', (text: string) => `<a>${escapeXml(text, 'text')}</a>`],
    ['a value', (text: string) => `<a b="${escapeXml(text, 'attribute')}"/>`],
    ['CDATA', (text: string) => `<a><![CDATA[${text.split(']]>').join('')}]]></a>`],
  ])('give %s that says the edited text', (what, write) => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (text, fresh, one, two) => {
        const said = what === 'CDATA' ? text.split(']]>').join('') : text;
        if (said === '' || said.includes(']]>')) return;
        const edges = boundaries(said);
        const [start = 0, end = 0] = [edges[one % edges.length] as number, edges[two % edges.length] as number].sort(
          (a, b) => a - b,
        );
        const xml = scanXml(edited(write(said), [splice(start, end, fresh)]));
        let read = '';
        while (xml.next()) read += xml.attributes > 0 ? xml.value(0) : xml.text();
        expect(xml.open()).toStrictEqual([]);
        expect(read.replace(/<.*?>/g, '')).toBe(spliced(said, [splice(start, end, fresh)]).replace(/<.*?>/g, ''));
      }),
      { numRuns: 1500 },
    );
  });

  it('escape what XML does not know', () => {
    expect(escapeXml('\u0000\ud842\ufffe张', 'text')).toBe('\ufffd\ufffd\ufffd张');
    expect(escapeXml('\t\n\r', 'attribute')).toBe('&#9;&#10;&#13;');
    expect(decodeXml('a&#13;b', 0, 7)).toBe('a\rb');
  });
});
