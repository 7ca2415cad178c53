/** What the packs make of names: the golden rows, and that no name comes out whole whatever it is made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenCharacters, givenPairs } from '../../bench/corpus/given-names.ts';
import { honorifics, latinTitles, noteWords, roleWords, tailNotes } from '../../src/data/honorifics.ts';
import { compoundSurnames, singleSurnames } from '../../src/data/surnames.ts';
import { personName } from '../../src/kinds/person-name.ts';
import { maskValue } from '../../src/redact/value.ts';
import { boundaries } from '../../src/text/characters.ts';
import { names } from '../golden/names.ts';
import { planOf, plans } from '../support/plans.ts';

describe('names that are hard to read', () => {
  it('are 200 or more, each once', () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(new Set(names.map(([, value]) => value)).size).toBe(names.length);
  });

  it.each(names)('%s: %s', (_, value, base, waybill, housing) => {
    const masked = ['base', 'waybill', 'housing-applicants'].map(
      (pack) => maskValue(value, 'person-name', planOf(pack)).text,
    );
    expect(masked).toStrictEqual([base, waybill, housing]);
  });

  it.each(plans.map((plan) => ({ id: plan.id, plan })))('are masked twice as once: $id', ({ plan }) => {
    const mask = (value: string): string => maskValue(value, 'person-name', plan).text;
    for (const [, value] of names) expect(mask(mask(value)), value).toBe(mask(value));
  });
});

describe('words beside a name stay, and the name is masked as if it stood alone', () => {
  const table: readonly (readonly [
    name: string,
    words: readonly string[],
    write: (word: string, name: string) => string,
  ])[] = [
    ['a title behind', honorifics, (word, name) => name + word],
    ['a title behind a blank', honorifics, (word, name) => `${name} ${word}`],
    ['a title and 收', honorifics, (word, name) => `${name}${word}收`],
    ['a note in brackets behind', noteWords, (word, name) => `${name}（${word}）`],
    ['a note in brackets before', noteWords, (word, name) => `(${word})${name}`],
    ['a word for somebody and a colon', roleWords, (word, name) => `${word}：${name}`],
    ['a note and a colon', noteWords, (word, name) => `${word}: ${name}`],
    ['a word for somebody right before', roleWords, (word, name) => word + name],
    ['a word for somebody in brackets', roleWords, (word, name) => `${name}〔${word}〕`],
    ['a word for somebody and a blank', roleWords, (word, name) => `${word} ${name}`],
    ['a note right behind', tailNotes, (word, name) => name + word],
    ['a title in letters', latinTitles, (word, name) => `${word}. ${name}`],
    ['a number and a title', honorifics, (word, name) => `12、${name}${word}`],
    ['a bullet, a word and a note', roleWords, (word, name) => `●${word}：${name}（已故）`],
  ];
  const bare = ['王磊', '张三丰', '王李小雨', '陳志豪'];

  it.each(table)('%s', (_, words, write) => {
    for (const pack of ['base', 'housing-applicants']) {
      for (const name of bare) {
        const masked = maskValue(name, 'person-name', planOf(pack)).text;
        const wrong = words.filter(
          (word) => maskValue(write(word, name), 'person-name', planOf(pack)).text !== write(word, masked),
        );
        expect(wrong, name).toStrictEqual([]);
      }
    }
  });
});

/** What names and the things beside them are made of. */
const pieces: readonly string[] = [
  ...[
    '张三',
    '李四',
    '王',
    '欧阳',
    '娜娜',
    '司马光',
    '侯莫陈',
    '扎西',
    '顿珠',
    '陈',
    '方',
    '𠮷',
    '😀',
    '\u0301',
    '〓',
    '?',
  ],
  ...['*', '**', '某', '○', 'X', ' ', '　', '\u200b', '·', '.', '、', ',', '/', '-', '+', '&', ';', '\n'],
  ...[
    '(',
    ')',
    '【',
    '】',
    '“',
    '”',
    "'",
    '：',
    '（户主）',
    '【户主】',
    '(张三)',
    '户主',
    '收件人',
    '①',
    '●',
    '1',
    '12',
  ],
  ...['先生', '女士', '收', '等3人', '之妻', '夫妇', '和', '与', '即', '公司', '书店', '店', '行', '百货店'],
  ...['John', 'Smith', 'Ltd', 'Co.', 'Mr.', '13800000001'],
];

describe('whatever stands beside names', () => {
  it('is masked twice as once, by every pack', () => {
    const value = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((each) => each.join(''));
    fc.assert(
      fc.property(value, (text) => {
        for (const plan of plans) {
          const once = maskValue(text, 'person-name', plan).text;
          expect(maskValue(once, 'person-name', plan).text, plan.id).toBe(once);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const hiding = plans.filter((plan) => plan.kinds.get('person-name')?.action !== 'keep');
const surnames: readonly string[] = [...singleSurnames.keys(), ...compoundSurnames.keys()];
const characters = [...new Set([...givenCharacters.female, ...givenCharacters.male].map(([character]) => character))];
const pairs = [...new Set([...givenPairs.female, ...givenPairs.male].map(([pair]) => pair))];

/** Characters of the name that are still there. */
function shown(name: string, masked: string): number {
  const edges = boundaries(name);
  let count = 0;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    if (masked.startsWith(name.slice(edges[index], edges[index + 1]), edges[index])) count += 1;
  }
  return count;
}

describe('names out of surnames and given characters', () => {
  it('every pack hides names, but for those that say otherwise', () => {
    expect(hiding.length).toBeGreaterThan(5);
  });

  it('are read as names, none as a title or an organisation: every surname before 400 given names', () => {
    const given = [...characters, ...pairs];
    expect(given.length).toBeGreaterThan(400);
    const lost = surnames.flatMap((surname) => {
      const all = given.map((each) => surname + each);
      return all.filter((name) => {
        const reading = personName.parse(name);
        return reading?.parts.every(({ name: part }) => part === 'surname' || part === 'given') !== true;
      });
    });
    expect(lost).toStrictEqual([]);
  });

  it('hide one character at least, in every pack', () => {
    const name = fc
      .tuple(
        fc.constantFrom('', ...surnames),
        fc.constantFrom('', '', '', ...surnames),
        fc.array(fc.constantFrom(...characters), { maxLength: 4 }),
      )
      .map(([surname, second, rest]) => (surname + second + rest.join('')).slice(0, 6))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(name, (text) => {
        for (const plan of hiding) {
          const { text: masked } = maskValue(text, 'person-name', plan);
          expect(masked, plan.id).not.toBe(text);
          expect(shown(text, masked), plan.id).toBeLessThan(text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keep a surname of three characters at most, and never the whole of a given name', () => {
    for (const surname of surnames) {
      for (const each of characters.slice(0, 40)) {
        const reading = personName.parse(surname + each);
        const [first, second] = reading?.parts ?? [];
        expect(second?.name ?? first?.name).toBe('given');
        expect(second === undefined ? 0 : (first?.end ?? 0)).toBeLessThanOrEqual(3);
      }
    }
  });
});
