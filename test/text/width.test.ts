/** Display width: cases by name, Unicode's own words on single characters, and laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaries } from '../../src/text/characters.ts';
import { displayWidth, padToWidth } from '../../src/text/width.ts';

describe('displayWidth', () => {
  it.each([
    ['nothing', '', 0],
    ['ASCII', 'abc 1', 5],
    ['Han', '张三丰', 6],
    ['Han of the second and third plane', '𠮷𰻞', 4],
    ['full-width letters and signs', 'Ａ（：', 6],
    ['the full-width blank', '　', 2],
    ['kana and Hangul', 'アか가', 6],
    ['half-width kana, voicing marks beside them', 'ｶﾞ', 2],
    ['letters with combining accents', 'e\u0301a\u0302\u0323', 2],
    ['an ideograph with a variation selector', '葛\u{e0100}', 2],
    ['a mark that lies on nothing', '\u0301', 0],
    ['invisible signs, line ends, tabs', '\u200b\u00ad\ufeff\u2060\r\n\t', 0],
    ['an emoji', '👍', 2],
    ['an emoji with a skin tone', '👍🏽', 2],
    ['a skin tone alone', '🏽', 2],
    ['a family', '👨‍👩‍👧', 2],
    ['a flag', '🇨🇳', 2],
    ['half a flag', '🇨', 1],
    ['a keycap', '1\ufe0f\u20e3', 2],
    ['a sign shown as a picture', '☎\ufe0f', 2],
    ['the same sign as text', '☎', 1],
    ['Hangul letters of one syllable', 'ᄒ\u1161ᆫ', 2],
    ['a masked name', '张*丰', 5],
    ['a name masked to its own width', '张＊丰', 6],
    ['a lone surrogate', '\ud842', 1],
    ['a lone surrogate, what stands behind it', '\ud842\ufe0f', 1],
  ])('%s', (_, text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it.each([
    ['circles, crosses, squares', '○●×□■█', 6],
    ['Greek and Cyrillic', 'αЖ', 2],
    ['quotation marks and the dash', '“”—…', 4],
    ['private-use characters', '\ue000\u{f0000}', 2],
  ])('%s are ambiguous: one column, or two where asked', (_, text, count) => {
    expect(displayWidth(text)).toBe(count);
    expect(displayWidth(text, { ambiguous: 1 })).toBe(count);
    expect(displayWidth(text, { ambiguous: 2 })).toBe(count * 2);
  });

  it('gives two columns to whatever the platform shows as a picture', () => {
    const pictures: string[] = [];
    for (let code = 0; code <= 0x1faff; code += 1) {
      const each = String.fromCodePoint(code);
      // Emoji of Unicode 15.1: later ones are not in the table.
      if (/\p{Emoji_Presentation}/u.test(each) && !/\p{Regional_Indicator}/u.test(each)) pictures.push(each);
    }
    const later = /[\u{1f6d8}\u{1fa89}-\u{1fa8f}\u{1fabe}\u{1fac6}-\u{1facd}\u{1fadc}-\u{1fadf}\u{1fae9}-\u{1faef}]/u;
    expect(pictures.length).toBeGreaterThan(1000);
    expect(pictures.filter((each) => displayWidth(each) !== 2 && !later.test(each))).toStrictEqual([]);
  });

  it('gives two columns to every Han character, and to every full-width form', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => /\p{Ideographic}/u.test(unit) && displayWidth(unit) !== 2)).toStrictEqual([]);
    expect(units.slice(0xff01, 0xff61).filter((unit) => displayWidth(unit) !== 2)).toStrictEqual([]);
    expect(units.slice(0xff61, 0xffbf).filter((unit) => displayWidth(unit) > 1)).toStrictEqual([]);
  });

  it('is the sum of the widths of the characters', () => {
    const text = fc.string({
      unit: fc.constantFrom(...['张', 'a', '\u0301', '👨', '\u200d', '🇨', '🇳', '\ufe0f', '○', '1']),
    });
    fc.assert(
      fc.property(text, fc.constantFrom(1 as const, 2 as const), (each, ambiguous) => {
        const starts = boundaries(each);
        const widths = starts.slice(1).map((end, index) => displayWidth(each.slice(starts[index], end), { ambiguous }));
        expect(displayWidth(each, { ambiguous })).toBe(widths.reduce((sum, width) => sum + width, 0));
        expect(widths.filter((width) => width < 0 || width > 2)).toStrictEqual([]);
      }),
    );
  });
});

describe('padToWidth', () => {
  it.each([
    ['fills up to the columns', '张三', 6, '张三  '],
    ['leaves what fills them', '张三', 4, '张三'],
    ['leaves what is wider', '欧阳娜娜', 6, '欧阳娜娜'],
    ['counts an emoji as two', '👍', 3, '👍 '],
    ['fills nothing', '', 2, '  '],
  ])('%s', (_, text, columns, padded) => {
    expect(padToWidth(text, columns)).toBe(padded);
  });

  it('counts ambiguous characters as asked', () => {
    expect(padToWidth('王○明', 8, { ambiguous: 2 })).toBe('王○明  ');
  });
});
