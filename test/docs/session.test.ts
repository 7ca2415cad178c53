/** How sessions are read, and when a command has printed what a document says. */
import { describe, expect, it } from 'vitest';
import { isPrinted, readSession } from './session.ts';

describe('readSession', () => {
  it('gives each command with what it prints', () => {
    expect(readSession('$ a b\nc\n\nd\n$ e\n')).toEqual([
      { command: 'a b', printed: 'c\n\nd\n', line: 1 },
      { command: 'e', printed: '', line: 5 },
    ]);
  });

  it('refuses what is printed before a command', () => {
    expect(() => readSession('a\n$ b\n')).toThrow('line 1');
  });
});

describe('isPrinted', () => {
  it.each([
    ['the same', 'a\nb\n', 'a\nb\n'],
    ['nothing', '', ''],
    ['anything within a line', 'a … d\n', 'a b c d\n'],
    ['anything at both ends', '… b …\n', 'a b c\n'],
    ['several times in a line', '…b…b…\n', 'abb\n'],
    ['no line', 'a\n…\nb\n', 'a\nb\n'],
    ['several lines', 'a\n…\nd\n', 'a\nb\nc\nd\n'],
    ['several lines at the end', 'a\n…\n', 'a\nb\nc\n'],
    ['itself', 'a … b\n', 'a … b\n'],
  ])('holds for %s', (_, said, actual) => {
    expect(isPrinted(said, actual)).toBe(true);
  });

  it.each([
    ['another line', 'a\n', 'b\n'],
    ['a line too many', 'a\n', 'a\nb\n'],
    ['a line too few', 'a\nb\n', 'a\n'],
    ['a line end too few', 'a\n', 'a'],
    ['something where nothing is said', '', 'a\n'],
    ['a piece that is not there', 'a … d\n', 'a b c\n'],
    ['pieces that overlap', 'ab…b\n', 'ab\n'],
    ['a line end within a line', 'a … d\n', 'a b\nc d\n'],
    ['signs that a pattern would read', 'a.c\n', 'abc\n'],
    ['a last line that is not there', 'a\n…\nd\n', 'a\nb\nc\n'],
  ])('fails for %s', (_, said, actual) => {
    expect(isPrinted(said, actual)).toBe(false);
  });
});
