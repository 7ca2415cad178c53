import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format.ts';
import { scanXml, type XmlOptions } from '../../../src/formats/xml/scan.ts';

/** What a source says, token by token. */
function tokens(source: string, options?: XmlOptions): readonly string[] {
  const xml = scanXml(source, options);
  const said: string[] = [];
  while (xml.next()) {
    const attributes = Array.from({ length: xml.attributes }, (_, at) => `${xml.attributeName(at)}=${xml.value(at)}`);
    if (xml.kind === 'close') said.push(`/${xml.name}`);
    else if (xml.kind === 'open' || xml.kind === 'empty') {
      said.push([`${xml.name}${xml.kind === 'empty' ? '/' : ''}`, ...attributes].join(' '));
    } else said.push(`${xml.kind}${xml.name === '' ? '' : ` ${xml.name}`}:${xml.text()}`);
  }
  return said;
}

function refusal(source: string, options?: XmlOptions): string {
  try {
    tokens(source, options);
  } catch (error) {
    if (error instanceof FormatError) return `${error.code} ${error.place.line}:${error.place.column}`;
    throw error;
  }
  return 'none';
}

describe('scanXml', () => {
  it.each([
    ['elements and text', '<a>张三</a>', ['a', 'text:张三', '/a']],
    ['prefixes', '<w:p xmlns:w="u"><w:t/></w:p>', ['w:p xmlns:w=u', 'w:t/', '/w:p']],
    ['blanks in tags', '<a  b = "1"\n c=\'2\' ></a >', ['a b=1 c=2', '/a']],
    ['entities', '<a b="&lt;&#24352;&quot;">&amp;&#x5F20;&gt;&apos;</a>', ['a b=<张"', "text:&张>'", '/a']],
    ['a character beyond the BMP', '<a>&#x20BB7;\u{20bb7}</a>', ['a', 'text:\u{20bb7}\u{20bb7}', '/a']],
    ['CDATA', '<a>1<![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>', ['a', 'text:1', 'cdata:<b>&amp;]]', 'cdata:>', '/a']],
    ['comments', '<!--张--><a><!-- - --></a><!---->', ['comment:张', 'a', 'comment: - ', '/a', 'comment:']],
    [
      'instructions',
      '<?xml version="1.0"?>\n<?x?><a><?mso 张 ?></a>',
      ['instruction xml:version="1.0"', 'text:\n', 'instruction x:', 'a', 'instruction mso:张 ', '/a'],
    ],
    ['Chinese names', '<姓名 号="1">x</姓名>', ['姓名 号=1', 'text:x', '/姓名']],
    ['the other quote inside a value', `<a b="'" c='"'/>`, [`a/ b=' c="`]],
    ['> in text and values', '<a b=">">></a>', ['a b=>', 'text:>', '/a']],
  ])('reads %s', (_, source, said) => {
    expect(tokens(source)).toStrictEqual(said);
  });

  it.each([
    ['nothing', '', '1:1'],
    ['no element', ' <!-- --> ', '1:11'],
    ['an element that stays open', '<a><b></b>', '1:11'],
    ['tags that do not match', '<a><b></a></b>', '1:7'],
    ['a longer closing tag', '<a></ab>', '1:7'],
    ['a closing tag too many', '<a/></a>', '1:5'],
    ['two roots', '<a/><b/>', '1:5'],
    ['text outside', '<a/>张', '1:5'],
    ['CDATA outside', '<![CDATA[ ]]><a/>', '1:1'],
    ['an attribute twice', '<a b="1"\nb="2"/>', '2:1'],
    ['an attribute without value', '<a b/>', '1:5'],
    ['an attribute without quotes', '<a b=1/>', '1:6'],
    ['attributes without a blank between', '<a b="1"c="2"/>', '1:9'],
    ['< in a value', '<a b="<"/>', '1:7'],
    ['a value that stays open', '<a b="1>', '1:9'],
    ['a bare ampersand', '<a>张 & 三</a>', '1:6'],
    ['an unknown entity', '<a>&nbsp;</a>', '1:4'],
    ['an entity that stays open', '<a>&amp</a>', '1:4'],
    ['a reference to nothing', '<a>&#0;</a>', '1:4'],
    ['a reference to half a pair', '<a>&#xD842;</a>', '1:4'],
    ['a reference beyond all characters', '<a>&#x110000;</a>', '1:4'],
    ['a reference without a number', '<a>&#x;</a>', '1:4'],
    ['a control', '<a>\u0001</a>', '1:4'],
    ['a control in a value', '<a b="\u0000"/>', '1:7'],
    ['a control in a comment', '<!--\u0002--><a/>', '1:5'],
    ['a lone surrogate', '<a>\ud842</a>', '1:4'],
    ['U+FFFF', '<a>\uffff</a>', '1:4'],
    [']]> in text', '<a>]]></a>', '1:6'],
    ['-- in a comment', '<!-- -- --><a/>', '1:6'],
    ['a comment that stays open', '<a><!-- </a>', '1:4'],
    ['CDATA that stays open', '<a><![CDATA[ ]] ></a>', '1:4'],
    ['a declaration behind the beginning', ' <?xml version="1.0"?><a/>', '1:2'],
    ['an instruction without a name', '<??><a/>', '1:3'],
    ['a name that begins with a digit', '<1/>', '1:2'],
    ['an unknown declaration', '<a><!ELEMENT x></a>', '1:4'],
    ['a cut tag', '<a', '1:3'],
    ['a slash in a tag', '<a / >', '1:4'],
    ['line and column, after a pair', '<a>\n\u{20bb7}\u{20bb7}&x;</a>', '2:3'],
  ])('refuses %s', (_, source, at) => {
    expect(refusal(source)).toBe(`xml/syntax ${at}`);
  });

  it('refuses a document type, wherever it stands', () => {
    expect(refusal('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toBe('xml/doctype 1:1');
    expect(refusal('<?xml version="1.0"?>\n<!DOCTYPE a><a/>')).toBe('xml/doctype 2:1');
    expect(refusal('<a><!DOCTYPE a></a>')).toBe('xml/doctype 1:4');
  });

  it('refuses more than 512 elements inside each other', () => {
    expect(refusal('<a>'.repeat(512) + '</a>'.repeat(512))).toBe('none');
    expect(refusal('<a>'.repeat(513) + '</a>'.repeat(513))).toBe('xml/too-deep 1:1537');
  });

  it('says the part in an error', () => {
    expect(() => tokens('<a', { part: 7 })).toThrow('part 7, line 1, column 3');
  });

  it('refuses an attribute twice among many', () => {
    const many = Array.from({ length: 40 }, (_, at) => ` a${at}="1"`).join('');
    expect(refusal(`<a${many}/>`)).toBe('none');
    expect(refusal(`<a${many} a3="1"/>`)).not.toBe('none');
  });

  it('reads a document stretch by stretch', () => {
    const first = '<?xml version="1.0"?><w><s><r>1</r>';
    const xml = scanXml(first, { around: [] });
    while (xml.next());
    expect(xml.open()).toStrictEqual(['w', 's']);
    expect(tokens('<r>2</r></s>', { around: xml.open() })).toStrictEqual(['r', 'text:2', '/r', '/s']);
    expect(tokens('</w>\n', { around: ['w'] })).toStrictEqual(['/w', 'text:\n']);
    expect(refusal('</s>', { around: ['w'], spot: { line: 3, column: 9 } })).toBe('xml/syntax 3:9');
    expect(refusal('<r>2</r', { around: ['w'] })).toBe('xml/syntax 1:8');
  });

  it('reads a part of a source', () => {
    expect(tokens('<a/><b>1</b><c/>', { from: 4, to: 12 })).toStrictEqual(['b', 'text:1', '/b']);
  });

  it('skips an element with all that is in it', () => {
    const xml = scanXml('<a><b><b/>x<b></b></b>y</a>');
    xml.next();
    xml.next();
    xml.skip();
    expect([xml.kind, xml.end]).toStrictEqual(['close', 22]);
    xml.next();
    expect(xml.text()).toBe('y');
  });

  it('finds attributes by their names', () => {
    const xml = scanXml('<a r="A1" rr="2" w:r="3"/>');
    xml.next();
    expect([xml.attribute('r'), xml.attribute('rr'), xml.attribute('w:r'), xml.attribute('x')]).toStrictEqual([
      'A1',
      '2',
      '3',
      undefined,
    ]);
    expect([xml.attributeStart(1), xml.valueStart(1), xml.valueEnd(1)]).toStrictEqual([10, 14, 15]);
  });

  /** A document, and what it says: written and told side by side. */
  interface Made {
    readonly source: string;
    readonly said: readonly string[];
  }

  const written: Readonly<Record<string, string>> = { '&amp;': '&', '&#x4e09;': '三', '&#24352;': '张', '&quot;': '"' };
  const name = fc.constantFrom('a', 'w:p', '姓名', 'x-1');
  const words = fc
    .array(fc.constantFrom('张', '三', '1', ' ', '\u{20bb7}', ']', '\n', ...Object.keys(written)), { maxLength: 6 })
    .map((units) => ({ source: units.join(''), text: units.map((unit) => written[unit] ?? unit).join('') }));
  const { element } = fc.letrec<{ element: Made; inner: Made }>((tie) => ({
    element: fc
      .tuple(name, fc.option(words, { nil: undefined }), fc.array(tie('inner'), { maxLength: 4 }), fc.boolean())
      .map(([tag, value, inner, isEmpty]) => {
        const attribute = value === undefined ? '' : ` v="${value.source}"`;
        const opened = `<${tag} ${value?.text ?? ''}`;
        if (isEmpty) return { source: `<${tag}${attribute}/>`, said: [opened, `/${tag}`] };
        const source = `<${tag}${attribute}>${inner.map((each) => each.source).join('')}</${tag}>`;
        return { source, said: [opened, ...inner.flatMap(({ said }) => said), `/${tag}`] };
      }),
    inner: fc.oneof(
      { depthSize: 'small' },
      words.map(({ source, text }) => ({ source, said: text === '' ? [] : [`text ${text}`] })),
      fc.constant({ source: '<!--注-->', said: [] }),
      fc.constant({ source: '<![CDATA[a<b]]>', said: ['text a<b'] }),
      tie('element'),
    ),
  }));

  /** Texts that stand side by side are one. */
  function joined(said: readonly string[]): readonly string[] {
    const whole: string[] = [];
    for (const each of said) {
      const last = whole[whole.length - 1];
      if (each.startsWith('text ') && last?.startsWith('text ')) whole[whole.length - 1] = last + each.slice(5);
      else whole.push(each);
    }
    return whole;
  }

  it('reads what was written', () => {
    fc.assert(
      fc.property(element, ({ source, said }) => {
        const read: string[] = [];
        const xml = scanXml(source);
        while (xml.next()) {
          if (xml.kind === 'text' || xml.kind === 'cdata') read.push(`text ${xml.text()}`);
          if (xml.kind === 'open' || xml.kind === 'empty') read.push(`<${xml.name} ${xml.attribute('v') ?? ''}`);
          if (xml.kind === 'close' || xml.kind === 'empty') read.push(`/${xml.name}`);
        }
        expect(joined(read)).toStrictEqual(joined(said));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives tokens that lie end to end, and refuses or reads whatever comes', () => {
    const noise = fc.string({
      unit: fc.constantFrom('<', '>', '/', '!', '-', '[', ']', '&', ';', '"', '=', 'a', ' ', '?', '#', 'CDATA['),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.tuple(element, fc.nat(), noise), ([{ source }, at, junk]) => {
        const cut = at % (source.length + 1);
        const damaged = source.slice(0, cut) + junk + source.slice(cut);
        const xml = scanXml(damaged, { around: [] });
        let end = 0;
        try {
          while (xml.next()) {
            expect(xml.start).toBe(end);
            expect(xml.end).toBeGreaterThan(end);
            end = xml.end;
          }
          expect(end).toBe(damaged.length);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
