/** What the reader of Markdown sees, and what it refuses so that no code hides from the tests. */
import { describe, expect, it } from 'vitest';
import { codesIn, readMarkdown } from './markdown.ts';

const FENCE = '`'.repeat(3);

describe('readMarkdown', () => {
  it('reads a block with its language, flags, title and line', () => {
    const text = `# a\n\n${FENCE}json pack title=a.json\n{\n}\n${FENCE}\n`;
    expect(readMarkdown(text).blocks).toEqual([
      { language: 'json', flags: ['pack'], title: 'a.json', text: '{\n}\n', line: 4 },
    ]);
  });

  it('reads a block without a language, and one without a text', () => {
    const [first, second] = readMarkdown(`${FENCE}\na\n${FENCE}\n${FENCE}sh\n${FENCE}\n`).blocks;
    expect([first?.language, first?.text, second?.language, second?.text]).toEqual(['', 'a\n', 'sh', '']);
  });

  it('reads a table with the comment above it, bars in cells, and the lines of its rows', () => {
    const { tables } = readMarkdown('<!-- table: record pack=base -->\n| a | b |\n| --- | :-- |\n| `1` | 2 \\| 3 |\n');
    expect(tables).toEqual([
      {
        name: 'record',
        settings: new Map([['pack', 'base']]),
        header: ['a', 'b'],
        rows: [{ cells: ['`1`', '2 | 3'], line: 4 }],
        line: 2,
      },
    ]);
  });

  it('reads a table without a comment as one without a name', () => {
    expect(readMarkdown('a\n| a |\n| --- |\n').tables[0]?.name).toBe('');
  });

  it('reads links in prose and in tables, and none in code', () => {
    const { links } = readMarkdown('[a](b.md) `[c](d)` [e](f#g)\n| [h](i) |\n| --- |\n');
    expect(links).toEqual([
      { target: 'b.md', line: 1 },
      { target: 'f#g', line: 1 },
      { target: 'i', line: 2 },
    ]);
  });

  it('reads anchors as GitHub makes them', () => {
    const { anchors } = readMarkdown('# 例子 Examples\n## a, `b`!\n## [a](c) b\n## Where_is-it?\n');
    expect(anchors).toEqual(['例子-examples', 'a-b', 'a-b-1', 'where_is-it']);
  });

  it.each([
    ['a fence that is never closed', `a\n${FENCE}ts\nb\n`, 'line 2'],
    ['a fence in a list', `- a\n  ${FENCE}ts\n  b\n  ${FENCE}\n`, 'line 2'],
    ['a fence of tildes', '~~~ts\nb\n~~~\n', 'line 1'],
    ['a block by indentation', 'a\n\n    b();\n', 'line 3'],
    ['a block by a tab', 'a\n\n\tb();\n', 'line 3'],
    ['a table without a header', '| a |\n| b |\n', 'line 2'],
    ['a row of another length', '| a |\n| --- |\n| b | c |\n', 'line 3'],
    ['a link apart from its place', '[a]: b.md\n', 'line 1'],
  ])('refuses %s', (_, text, place) => {
    expect(() => readMarkdown(text)).toThrow(place);
  });
});

describe('codesIn', () => {
  it('gives the texts in backticks', () => {
    expect(codesIn('`a` → `b*` and c')).toEqual(['a', 'b*']);
  });
});
