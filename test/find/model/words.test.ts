/** The words of one stretch after another, in one room: what was known of another stretch is not taken for this one's. */
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../src/find/model/model.ts';
import { turnTo, type Words, wordOf, wordsIn } from '../../../src/find/model/words.ts';

const lexicon = ['高', '峰', '高峰', '早高峰'];
const { trie } = readLexicon('n 10 1 高峰\nn 10 2 高峰\nn 10 3 早高峰');

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from(text, (character) => character.charCodeAt(0));
}

function wordsOf(words: Words, text: string): readonly string[] {
  words.units = unitsOf(text);
  turnTo(words, 0, text.length);
  const found: string[] = [];
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= text.length; end += 1) {
      const word = wordOf(words, start, end);
      if (word === -1) continue;
      expect(lexicon[word]).toBe(text.slice(start, end));
      found.push(text.slice(start, end));
    }
  }
  return found;
}

describe('the words of a stretch', () => {
  it('are its own, whatever was read before', () => {
    const words = wordsIn(trie, unitsOf(''));
    expect(wordsOf(words, '早高峰')).toStrictEqual(['早高峰', '高', '高峰', '峰']);
    expect(wordsOf(words, '无高早')).toStrictEqual(['高']);
    expect(wordsOf(words, '无'.repeat(200))).toStrictEqual([]);
    expect(wordsOf(words, '高峰')).toStrictEqual(['高', '高峰', '峰']);
  });

  it('are so however many stretches were read', () => {
    const words = wordsIn(trie, unitsOf(''));
    words.stamp = 0x3fffffff - 6;
    for (let round = 0; round < 8; round += 1) {
      expect(wordsOf(words, '早高峰')).toStrictEqual(['早高峰', '高', '高峰', '峰']);
      expect(wordsOf(words, '峰峰峰')).toStrictEqual(['峰', '峰', '峰']);
    }
    expect(words.stamp).toBeLessThan(1000);
  });
});
