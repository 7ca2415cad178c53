/** Endings by their last character: the same answer as a walk through all words. */
import { describe, expect, it } from 'vitest';
import { closings, honorifics, tailNotes } from '../../src/data/honorifics.ts';
import { organisationEndings } from '../../src/data/organisation-words.ts';
import { endingIndex, endingOf } from '../../src/kinds/ending-index.ts';

describe('endingOf', () => {
  it.each([
    ['the only word that fits', ['先生', '女士'], '张三先生', '先生'],
    ['the first that fits', ['客户经理', '经理'], '王客户经理', '客户经理'],
    ['the first in the list, be it the shorter', ['经理', '客户经理'], '王客户经理', '经理'],
    ['the word by itself', ['先生'], '先生', '先生'],
    ['none where only the last character fits', ['先生'], '学生', undefined],
    ['none where the word stands earlier', ['先生'], '先生好', undefined],
    ['none for nothing', ['先生'], '', undefined],
    ['a word of one character where no longer one fits', ['收', '签收'], '张三收', '收'],
    ['a longer word before one of one character', ['收', '签收'], '张三签收', '签收'],
    ['none where another word has the same number', ['\u4000三'], '\u8000三', undefined],
    ['none of no words', [], '先生', undefined],
  ])('finds %s', (_, words, text, word) => {
    expect(endingOf(text, endingIndex(words))).toBe(word);
  });

  it.each([
    ['honorifics', honorifics],
    ['closings', closings],
    ['tailNotes', tailNotes],
    ['organisationEndings', organisationEndings],
  ])('%s: every word behind a name, as by a walk through all', (_, words) => {
    const index = endingIndex(words);
    for (const word of words)
      expect(endingOf(`张三${word}`, index)).toBe(words.find((each) => `张三${word}`.endsWith(each)));
  });
});
