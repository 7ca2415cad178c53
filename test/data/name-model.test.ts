/** The tables of the name model: what they weigh, how they are written, and that the sentences which they come from are whole. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameLexicon } from '../../src/data/name-lexicon.ts';
import { nameModel } from '../../src/find/model/bare-names.ts';
import { classes } from '../../src/find/model/classes.ts';
import * as features from '../../src/find/model/features.ts';
import { DENSE } from '../../src/find/model/features.ts';
import { readLexicon, readWeights } from '../../src/find/model/model.ts';
import { numberOf } from '../../src/find/model/trie.ts';
import { fold } from '../../src/text/fold.ts';
import { randomOf } from './name-model/random.ts';
import { templates, writerOf } from './name-model/sentences.ts';
import { wordsOf, writeWeights } from './name-model/written.ts';

const KILOBYTES = 600;

const source = (name: string): Buffer => readFileSync(new URL(`../../src/data/${name}.ts`, import.meta.url));

describe('the tables', () => {
  it(`weigh at most ${KILOBYTES} KB gzipped`, () => {
    const size = gzipSync(Buffer.concat([source('name-lexicon'), source('name-weights')]), { level: 9 }).length;
    expect(size / 1024).toBeLessThan(KILOBYTES);
  });

  it('sorts of features follow each other', () => {
    const { CLASSES, LEVELS, BANDS, DOTTED } = features;
    expect(CLASSES).toBe(classes.length);
    const begins = [
      ...[features.AT_TRANSITION, features.AT_FORM, features.AT_SURNAME, features.AT_GIVEN, features.AT_FOREIGN],
      ...[
        features.AT_PAIR,
        features.AT_WHOLE,
        features.AT_GIVEN_WORD,
        features.AT_FIRST_WORD,
        DENSE,
        features.AT_WORDS,
      ],
    ];
    const sizes = begins.slice(1).map((begin, at) => begin - (begins[at] as number));
    const { length } = classes;
    expect(sizes).toStrictEqual([
      ...[length * length, DOTTED + 1, LEVELS, 3 * LEVELS, 3 * LEVELS, 2, BANDS * length, BANDS, BANDS, 8 * 0x10000],
    ]);
  });

  it('every word once, folded, of a class that is known', () => {
    const words = wordsOf(nameLexicon);
    const { trie, wordClass } = readLexicon(nameLexicon);
    expect(words.length).toBeGreaterThan(80_000);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => fold(word) !== word)).toStrictEqual([]);
    expect(words.filter((word, number) => numberOf(trie, word) !== number)).toStrictEqual([]);
    expect(wordClass).toHaveLength(words.length);
    expect(wordClass.filter((kind) => kind >= classes.length)).toHaveLength(0);
  });

  it('weights come out of the text as they went in', () => {
    const written = 'n 10 2 高峰\nv 4 1 说';
    const words = wordsOf(written);
    const weights = Float64Array.from(nameModel().weights.slice(0, nameModel().weights.length));
    const few = weights.slice(0, weights.length - 2 * nameModel().wordClass.length + 2 * words.length);
    few[few.length - 1] = 7.4;
    few[3] = -2.6;
    for (let unit = 0; unit < 0x21; unit += 1) few[features.featureOfUnit(unit, 0)] = 0;
    expect([...readWeights(writeWeights(few, words), readLexicon(written))]).toStrictEqual(
      [...few].map((weight) => Math.round(weight) || 0),
    );
  });
});

describe('the sentences that it learns from', () => {
  const stock = {
    people: ['张建国', '李芳', '欧阳修远'],
    foreign: ['约翰', '布莱恩'],
    dictionary: ['n', 'ns', 'nz', 'v', 'm'].map((tag) => ({ word: '天', count: 40, tag })),
  };

  it('are the same for the same seed', () => {
    const write = (): readonly string[] => templates().map((line) => writerOf(stock, randomOf(7)).write(line).text);
    expect(write()).toStrictEqual(write());
  });

  it('have their slots filled, and say where the names are', () => {
    const writer = writerOf(stock, randomOf(7));
    for (const line of templates()) {
      const { text, names } = writer.write(line);
      expect(text).not.toMatch(/[{}]/);
      expect(names).toHaveLength([...line.matchAll(/\{[nfdxj]\}/g)].length);
      for (const [start, end] of names)
        expect(text.slice(start, end)).toMatch(/^[\u4e00-\u9fff]+([·•-][\u4e00-\u9fff]+)*$/);
    }
  });

  it('are each there once', () => {
    const all = templates();
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toStrictEqual([]);
  });
});
