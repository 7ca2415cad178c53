/** A name that is told at a look is told as the closer look tells it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honorifics, latinTitles, noteWords, roleWords } from '../../src/data/honorifics.ts';
import { latinForms, organisationEndings, organisationLetters } from '../../src/data/organisation-words.ts';
import { compoundSurnames, singleSurnames } from '../../src/data/surnames.ts';
import { tibetanElements } from '../../src/data/tibetan-names.ts';
import type { Reading } from '../../src/kinds/kind.ts';
import { personName } from '../../src/kinds/person-name.ts';

/** A soft hyphen behind the value takes it out of every shape, and is no character of a name. */
function atLength(value: string): unknown {
  return told(personName.parse(`${value}\u00ad`), value.length);
}

function told(reading: Reading | undefined, length: number): unknown {
  if (reading === undefined) return undefined;
  const { form, bare, parts } = reading;
  return { form, bare, parts: parts.map(({ name, start, end }) => ({ name, start, end: Math.min(end, length) })) };
}

const latinWords = [...latinTitles, ...latinForms, 'Smith', 'MARY', 'li', 'Xx', 'XXX', 'Nguyen', 'Montgomery', 'Zoé'];
const word = (words: Iterable<string>) => fc.constantFrom(...words);
const piece = fc.oneof(
  { weight: 4, arbitrary: word(singleSurnames.keys()) },
  { weight: 4, arbitrary: word('明华文买提艾力尔古丽') },
  word(compoundSurnames.keys()),
  word(tibetanElements),
  word(honorifics),
  word(noteWords),
  word(roleWords),
  word(organisationEndings),
  word(organisationLetters),
);
const sign = word(['', '', '', '·', '.', '。', '（', '）', '(', ')', '【', '】']);
const name = fc.array(fc.tuple(piece, sign), { minLength: 1, maxLength: 4 }).map((drawn) => drawn.flat().join(''));
const inBrackets = fc
  .tuple(piece, piece, word(['()', '（）', '[]', '【】', '〔〕', '(]']), word([...noteWords, ...honorifics, '张三']))
  .map(([first, second, brackets, note]) => `${first}${second}${brackets.charAt(0)}${note}${brackets.charAt(1)}`);
const titled = fc.tuple(piece, word([...honorifics, ...roleWords])).map((drawn) => drawn.join(''));
const dotted = fc
  .tuple(piece, piece, word('·.。•'), piece, piece)
  .map(([first, second, dot, third, fourth]) => `${first}${second}${dot}${third}${fourth}`);

const latin = fc
  .tuple(word(latinWords), word([' ', ' ', '  ', '-', '. ']), word(latinWords))
  .map((drawn) => drawn.join(''));

describe('person-name: told at a look', () => {
  it('is what the closer look says', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.oneof(name, inBrackets, titled, dotted, latin), (value) => {
        const reading = personName.parse(value);
        // With the hyphen, one character would be two and leave a name behind the word.
        const isCut = roleWords.some((role) => value.length === role.length + 1 && value.startsWith(role));
        if (reading?.shape === undefined || isCut) return;
        plain += 1;
        expect(told(reading, value.length), value).toStrictEqual(atLength(value));
      }),
      { numRuns: 20_000 },
    );
    expect(plain).toBeGreaterThan(1000);
  });
});
