/**
 * What a character is: cases by name, laws over any text, and `Intl.Segmenter` of the platform as a second witness where
 * the rules agree.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaries, characterEnd, characters, isPlain, isSeparator } from '../../src/text/characters.ts';
import { fold } from '../../src/text/fold.ts';
import { isMark } from '../../src/text/marks.ts';

function split(text: string): readonly string[] {
  const starts = boundaries(text);
  return starts.slice(1).map((end, index) => text.slice(starts[index], end));
}

function kept(text: string): readonly string[] {
  const { starts, ends } = characters(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
}

describe('boundaries', () => {
  it.each([
    ['nothing has no character', '', []],
    ['Han, letters and digits stand one by one', '张a1', ['张', 'a', '1']],
    ['a surrogate pair is one', '𠮷田', ['𠮷', '田']],
    ['a character of the third plane is one', '𰻞面', ['𰻞', '面']],
    ['an ideographic variation is one', '葛\u{e0100}城', ['葛\u{e0100}', '城']],
    ['a variation selector belongs to its base', '☺\ufe0f!', ['☺\ufe0f', '!']],
    ['combining accents belong to their base', 'e\u0301\u0323x', ['e\u0301\u0323', 'x']],
    ['Vietnamese letters with marks of their own', 'Nguye\u0302\u0303n', ['N', 'g', 'u', 'y', 'e\u0302\u0303', 'n']],
    ['Tibetan vowels belong to their base', 'བོད', ['བོ', 'ད']],
    ['Arabic vowel points belong to their base', 'مُح', ['مُ', 'ح']],
    ['tone marks of Chinese print belong to their base', '平\u302a去', ['平\u302a', '去']],
    ['a family of joined emoji is one', '👨‍👩‍👧!', ['👨‍👩‍👧', '!']],
    ['a skin tone belongs to its emoji', '👍🏽a', ['👍🏽', 'a']],
    ['a joiner does not join letters', 'a\u200db', ['a\u200d', 'b']],
    ['a joiner does not join mask marks', '○\u200d○', ['○\u200d', '○']],
    ['a second joiner joins nothing', '👨\u200d\u200d👩', ['👨\u200d\u200d', '👩']],
    ['two regional letters are a flag', '🇨🇳🇭🇰🇨', ['🇨🇳', '🇭🇰', '🇨']],
    ['a keycap is one', '1\ufe0f\u20e32', ['1\ufe0f\u20e3', '2']],
    ['a flag of tags is one', '🏴\u{e0067}\u{e0062}\u{e007f}x', ['🏴\u{e0067}\u{e0062}\u{e007f}', 'x']],
    ['Hangul letters join to a syllable', 'ᄒ\u1161ᆫ글', ['ᄒ\u1161ᆫ', '글']],
    ['a trailing Hangul letter joins a syllable', '가\u11a8나', ['가\u11a8', '나']],
    ['CR LF is one, LF CR are two', 'a\r\nb\n\rc', ['a', '\r\n', 'b', '\n', '\r', 'c']],
    ['a mark on a line end stands alone', '\n\u0301a', ['\n', '\u0301', 'a']],
    ['a mark at the start stands alone', '\u0301a', ['\u0301', 'a']],
    ['a lone high surrogate stands alone', '张\ud842三', ['张', '\ud842', '三']],
    ['a lone low surrogate stands alone', '\udfb7\ud842', ['\udfb7', '\ud842']],
    ['nothing lies on a lone surrogate', '\ud842\u0301', ['\ud842', '\u0301']],
    ['invisible signs stand alone', '张\u200b三\u00ad\ufeff', ['张', '\u200b', '三', '\u00ad', '\ufeff']],
    ['private-use characters stand alone', '\ue000\uf8ff\u{f0000}', ['\ue000', '\uf8ff', '\u{f0000}']],
    ['half-width voicing marks take a place of their own', 'ｶﾞ', ['ｶ', 'ﾞ']],
    ['the pieces of a described character stand one by one', '⿰王莹', ['⿰', '王', '莹']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toStrictEqual(expected);
  });
});

describe('characters', () => {
  it.each([
    ['hyphens and blanks are set aside', '199-0000 0001', '19900000001'],
    ['brackets are set aside', '（024）2300', '0242300'],
    ['dots inside names are set aside', '阿卜杜拉·买买提', '阿卜杜拉买买提'],
    ['slashes are set aside', '1/234567/8', '12345678'],
    ['an underscore stays', 'zhang_san', 'zhang_san'],
    ['commas, colons and quotation marks stay', 'a,b：c“d”', 'a,b：c“d”'],
    ['mask marks stay', '张*○某', '张*○某'],
    ['invisible signs are set aside', '张\u200b三\u00ad\u2060\ufeff', '张三'],
    ['direction marks are set aside', '\u202e张三\u202c', '张三'],
    ['line ends and tabs are set aside', '1\r\n2\t3', '123'],
    ['a separator with a mark on it is set aside whole', '张-\u0301三', '张三'],
    ['a letter with a separator before it keeps its mark', '-e\u0301', 'e\u0301'],
    ['nothing is left of separators', '--（）', ''],
  ])('%s', (_, text, expected) => {
    expect(kept(text).join('')).toBe(expected);
  });

  it('gives position p of a legal text as index p − 1', () => {
    const { starts, ends } = characters('欧阳-👨‍👩‍👧𠮷');
    expect([starts, ends]).toStrictEqual([
      [0, 1, 3, 11],
      [1, 2, 11, 13],
    ]);
  });
});

describe('isPlain', () => {
  it.each([
    ['Han', '张三㐀鿿', true],
    ['ASCII', 'a-1 ~', true],
    ['full width and Chinese punctuation', '（１）、。《》〇', true],
    ['dots, crosses, circles, squares', '·×○●□■', true],
    ['dashes and quotation marks', '—“”…', true],
    ['nothing', '', true],
    ['a line end, for CR LF is one character', '\n', false],
    ['a surrogate', '𠮷', false],
    ['a combining mark', 'é', false],
    ['a tone mark of Chinese print', '平\u302a', false],
    ['an invisible sign', '\u200b', false],
    ['Hangul', '가', false],
  ])('%s', (_, text, expected) => {
    expect(isPlain(text)).toBe(expected);
  });

  it('is true of units alone that nothing in a plain text joins', () => {
    const plain = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(isPlain);
    expect(plain.length).toBeGreaterThan(27_000);
    const glued = plain.filter((unit) => characterEnd(`张${unit}`, 0) !== 1 || characterEnd(`${unit}1`, 0) !== 1);
    expect(glued).toStrictEqual([]);
  });
});

describe('isSeparator', () => {
  const codes = (text: string): readonly number[] => Array.from(text, (each) => each.codePointAt(0) ?? -1);

  it.each([
    ['blanks', ' \u00a0\u3000\u2003\u202f\u1680\u205f\u2800\u3164'],
    ['tabs and line ends', '\t\n\v\f\r\u0085\u2028\u2029'],
    ['invisible signs', '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u061c'],
    ['direction marks', '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
    ['hyphens and dashes', '-‐‑‒–—―−－﹣﹘─⁃'],
    ['dots', '.·•・･‧∙⋅．。｡'],
    ['slashes', '/\\／＼⁄∕'],
    ['brackets', '()[]{}（）［］｛｝【】〔〕「」『』《》〈〉〖〗｢｣﹙﹚︵︶⟨⟩'],
  ])('holds for %s', (_, text) => {
    expect(codes(text).filter((code) => !isSeparator(code))).toStrictEqual([]);
  });

  it.each([
    ['letters, digits, Han', 'aZ09张〇'],
    ['the underscore', '_＿'],
    ['commas, colons, semicolons', ',，、:：;；'],
    ['quotation marks', '"\'“”‘’«»＂'],
    ['other signs', '#@&+=~～|?!%…'],
    ['the long sound of kana and the numeral one', 'ー一'],
    ['surrogates, pairs and private use', '\ud842\udfb7𠮷\ue000'],
  ])('does not hold for %s', (_, text) => {
    expect(codes(text).filter((code) => isSeparator(code))).toStrictEqual([]);
  });

  it('holds for a unit as for its fold', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    const parted = units.filter(
      (unit) => isSeparator(unit) !== isSeparator(fold(String.fromCharCode(unit)).charCodeAt(0)),
    );
    expect(parted).toStrictEqual([]);
  });

  it('holds for no mask mark', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    expect(units.filter((unit) => isSeparator(unit) && isMark(unit))).toStrictEqual([]);
  });

  it('holds for nothing outside of Unicode', () => {
    expect([-1, 0x110000, Number.NaN].filter(isSeparator)).toStrictEqual([]);
  });
});

/** Whatever may stand in a text: any unit, also lone surrogates, and what joins more often than by chance. */
const PIECES: readonly string[] = [
  ...['张', '𠮷', 'a', '1', '#', ' ', '-', '·', '○', '\r', '\n', '\u0301', '\u302a', '\ufe0f', '\u20e3', '\u{e0100}'],
  ...['\u200d', '\u200b', '👨', '👩', '❤', '⬛', '©', '🏽', '🇨', '🇳', '🏴', '\u{e0067}', '\u{e007f}'],
  ...['ᄒ', '\u1161', 'ᆫ', '한', '가', 'か', '\u3099', 'བ', '\u0f72', '\ue000'],
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

describe('the laws of characters', () => {
  it('every unit belongs to exactly one character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const starts = boundaries(text);
        expect(split(text).join('')).toBe(text);
        expect(starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0))).toBe(true);
        expect(starts[starts.length - 1]).toBe(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('no character begins or ends inside a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inside = boundaries(text).filter((at) =>
          /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)),
        );
        expect(inside).toStrictEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('the characters are the boundaries without the separators, whether the text is plain or not', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        expect(kept(text)).toStrictEqual(split(text).filter((each) => !isSeparator(each.codePointAt(0) ?? -1)));
      }),
      { numRuns: 2000 },
    );
  });

  it('a plain text is cut like one that is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'张三a1 -（）·×○—') }), (text) => {
        expect(boundaries(text)).toStrictEqual(boundaries(`${text}\n`).slice(0, -1));
      }),
    );
  });

  it('where a text is cut between characters, both halves have the same characters', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, where) => {
        const starts = boundaries(text);
        const at = starts[where % starts.length] ?? 0;
        expect(split(text)).toStrictEqual([...split(text.slice(0, at)), ...split(text.slice(at))]);
      }),
      { numRuns: 2000 },
    );
  });

  it('ten million units of one character, or of none, are read in one pass', () => {
    const length = 5_000_000;
    expect(boundaries(`a${'\u0301'.repeat(length)}`)).toStrictEqual([0, length + 1]);
    expect(boundaries('🇨'.repeat(length / 2)).length).toBe(length / 4 + 1);
    expect(boundaries('\r\n'.repeat(length / 2)).length).toBe(length / 2 + 1);
    expect(characters('-'.repeat(length))).toStrictEqual({ starts: [], ends: [] });
    expect(characters('张'.repeat(length)).starts.length).toBe(length);
  });
});

/**
 * Where the rules part knowingly, so that these are in no text here: marks on a lone surrogate, which stands alone;
 * prepended signs (U+0600 and others), the vowels U+0E33 and U+0EB3, Indic conjuncts; spacing marks between a pictograph
 * and a joiner; half-width voicing marks; pictographs among geometric shapes.
 */
describe('characters beside Intl.Segmenter', () => {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
  const oracle = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

  it('cuts texts of what joins at the same places', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(split(text)).toStrictEqual(oracle(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it('takes each Han character, letter and sign of Chinese print for one', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const printed = units.filter((unit) => /[\p{Script=Han}\p{Script=Latin}\p{P}\p{S}\p{N}]/u.test(unit));
    expect(printed.filter((unit) => split(`张${unit}1`).join('|') !== oracle(`张${unit}1`).join('|'))).toStrictEqual(
      [],
    );
  });

  it('lets nothing lie on a control or an invisible sign', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const signs = units.filter((unit) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u2065]/u.test(unit));
    expect(signs.length).toBeGreaterThan(100);
    expect(signs.filter((sign) => split(`${sign}\u0301`).length !== oracle(`${sign}\u0301`).length)).toStrictEqual([]);
  });

  it('lets every combining mark of the platform lie on its base, but for those set apart', () => {
    const setApart = /[\u0e33\u0eb3\uff9e\uff9f]/u;
    const apart: string[] = [];
    let joining = 0;
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const mark = String.fromCodePoint(code);
      if (!/[\p{M}\p{Cf}\p{Grapheme_Extend}\p{Emoji_Modifier}\uff9e\uff9f]/u.test(mark)) continue;
      if (oracle(`张${mark}`).length !== 1) continue;
      joining += 1;
      if (characterEnd(`张${mark}`, 0) === 1 && !setApart.test(mark)) apart.push(mark);
    }
    expect(joining).toBeGreaterThan(2000);
    expect(apart).toStrictEqual([]);
  });
});
