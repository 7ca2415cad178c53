/** Tokens stand where parse5 finds what they hold, and leave no gap that could hold anything. */
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { scanTokens, type Tag, type TextKind } from '../../../src/formats/html/tokens.ts';
import { soupWithCode } from './everywhere.ts';

interface Tokens {
  readonly texts: readonly (readonly [from: number, to: number, kind: TextKind])[];
  readonly comments: readonly string[];
  readonly tags: readonly Tag[];
}

const tokensOf = (document: string): Tokens => {
  const texts: [number, number, TextKind][] = [];
  const comments: string[] = [];
  const tags: Tag[] = [];
  scanTokens(document, {
    text: (...token) => texts.push(token),
    comment: (from, to) => comments.push(document.slice(from, to)),
    tag: (tag) => tags.push(tag),
  });
  return { texts, comments, tags };
};

/** Comments and attributes of a tree; values are not decoded here. */
const seen = (document: string): { readonly comments: string[]; readonly attributes: string[] } => {
  const comments: string[] = [];
  const attributes: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('data' in node) comments.push(node.data);
    if ('attrs' in node) for (const { name } of node.attrs) attributes.push(name.toLowerCase());
    if ('content' in node) walk(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(document));
  return { comments, attributes };
};

describe('tokens of HTML', () => {
  it.each([
    ['a comment', '<!--a-->b', ['a'], ['b']],
    ['one that ends where it begins', '<!-->a<!--->b', [], ['a', 'b']],
    ['one that ends in a bang', '<!--a--!>b', ['a'], ['b']],
    ['one with dashes', '<!--a--b---->c', ['a--b--'], ['c']],
    ['one without an end', '<!--a', ['a'], []],
    ['what is read as one', '<!a><?b></ c>d', ['a', '?b', ' c'], ['d']],
    ['a mark that is none', 'a < b <1 </', [], ['a < b <1 </']],
    ['a script', '<script>a</b>"<c>"</SCRIPT >d', [], ['a</b>"<c>"', 'd']],
    [
      'a script in a comment in one',
      '<script><!--<script></script>a--></script>b',
      [],
      ['<!--<script></script>a-->', 'b'],
    ],
    ['a title', '<title><b></title >a', [], ['<b>', 'a']],
    ['one in a drawing', '<svg><title><b>a</b>', [], ['a']],
    ['data in a drawing', '<svg><![CDATA[a<b]]></svg><![CDATA[c]]>', ['[CDATA[c]]'], ['a<b']],
    ['text behind everything', '<plaintext></plaintext>', [], ['</plaintext>']],
  ])('know %s', (_, document, comments, texts) => {
    const tokens = tokensOf(document);
    expect(tokens.comments).toStrictEqual(comments);
    expect(tokens.texts.map(([from, to]) => document.slice(from, to))).toStrictEqual(texts);
  });

  it('know attributes of all sorts', () => {
    const document = `<A b C=d e = "f'>" g='h"' i=/j k/l=m =n="o"/>`;
    const [tag] = tokensOf(document).tags;
    expect(tag).toMatchObject({ name: 'a', isSelfClosing: true, to: document.length });
    expect(tag?.attributes.map(({ name, from, to }) => [name, document.slice(from, to)])).toStrictEqual([
      ['b', ''],
      ['c', 'd'],
      ['e', "f'>"],
      ['g', 'h"'],
      ['i', '/j'],
      ['k', ''],
      ['l', 'm'],
      ['=n', 'o'],
    ]);
  });

  it('hold the comments and attributes that a browser finds', () => {
    fc.assert(
      fc.property(soupWithCode, (document) => {
        // A browser takes other characters for these, and passes tags over inside of a list of options.
        fc.pre(!document.includes('\0') && !document.includes('<option'));
        const { comments, tags } = tokensOf(document);
        const found = seen(document);
        const names = new Set(tags.flatMap((tag) => tag.attributes.map(({ name }) => name)));
        for (const name of found.attributes) expect(names).toContain(name);
        const all = comments.join('\n');
        for (const comment of found.comments) if (!comment.startsWith('[CDATA[')) expect(all).toContain(comment);
      }),
      { numRuns: 1000 },
    );
  });

  it('leave nothing out but marks', () => {
    fc.assert(
      fc.property(soupWithCode, (document) => {
        const { texts, comments, tags } = tokensOf(document);
        const marks = document.length - texts.reduce((sum, [from, to]) => sum + to - from, 0);
        const held =
          comments.reduce((sum, { length }) => sum + length, 0) +
          tags.reduce((sum, { from, to }) => sum + to - from, 0);
        // `<!--` and `-->` around each, or `</>`.
        const most = 7 * (document.split('<!').length + document.split('<?').length + document.split('</').length);
        expect(marks - held).toBeGreaterThanOrEqual(0);
        expect(marks - held).toBeLessThanOrEqual(most + 12 * document.split('[CDATA[').length);
      }),
      { numRuns: 500 },
    );
  });
});
