/**
 * Fold: what becomes what, the laws that offsets rest on, and how it stands to GB 2312 and to Unicode's own tables. How it
 * stands to OpenCC is in fold-opencc.test.ts.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterEnd, isPlain } from '../../src/text/characters.ts';
import { fold, isSettled } from '../../src/text/fold.ts';
import { charactersOf, FOLDED_OF_GB2312 } from './fold-differences.ts';

const UNITS: readonly string[] = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('fold', () => {
  it.each([
    ['full-width letters and digits become half width', 'ＡＢｚ０９', 'ABz09'],
    ['full-width signs become half width', '（）：／＊＃＠［］＿～', '():/*#@[]_~'],
    ['vertical and small forms become the usual ones', '︵︶﹙﹚﹕﹡﹃﹄︙', '()():*『』…'],
    ['half-width kana and brackets become full width', 'ｱﾝ｢｣｡､', 'アン「」。、'],
    ['every dash is a hyphen', '‐‑‒–—―−－﹣─━⸺', '------------'],
    ['the numeral one is no dash', '一—一', '一-一'],
    ['the long sound of kana is no dash', 'センター', 'センター'],
    ['every blank is a space', '\u00a0\u1680\u2000\u2003\u2009\u200a\u202f\u205f\u3000', '         '],
    ['tabs and line ends stay', 'a\tb\r\nc', 'a\tb\r\nc'],
    ['invisible characters stay', 'a\u200b\u00ad\ufeffb', 'a\u200b\u00ad\ufeffb'],
    ['every dot inside a name is one dot', '买•买‧买∙买⋅买・买･买᛫买·买', '买·买·买·买·买·买·买·买·买'],
    ['a full stop is no dot inside a name', '。．', '。.'],
    ['every colon is one colon', '姓名：﹕∶ː︰꞉', '姓名::::::'],
    ['roman ten is the check digit', 'Ⅹⅹ', 'Xx'],
    ['other roman numerals stay', 'ⅨⅪ', 'ⅨⅪ'],
    ['letters keep their case', 'abcXYZ', 'abcXYZ'],
    ['circled and superscript digits stay', '①㊀²', '①㊀²'],
    ['the ideographic zero stays', '一〇四团', '一〇四团'],
    ['mask marks stay but for their width', '○●□■×※某＊∗﹡', '○●□■×※某***'],
    ['half-width marks become the usual ones', '￭￮', '■○'],
    ['Kangxi radicals become ideographs', '⼀⼈⾦⽊⻘', '一人金木青'],
    ['radicals of the supplement become ideographs', '⺟⻓⻔⻢', '母长门马'],
    ['compatibility ideographs become the usual ones', '\uf914\uf90a\uf9e1\uf929\uf9f4', '乐金李朗林'],
    ['the look-alike 巿 becomes 市', '台北巿', '台北市'],
    ['the bopomofo ㄧ becomes the numeral', 'ㄧ樓', '一楼'],
    ['surrogate pairs stay', '𠮷田𪚥👨‍👩‍👧', '𠮷田𪚥👨‍👩‍👧'],
    ['lone surrogates stay', '\ud842張\udfb7', '\ud842张\udfb7'],
    ['private-use characters stay', '\ue000\uf8ff', '\ue000\uf8ff'],
    ['an empty text stays', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['于', '於'],
    ['范', '範'],
    ['余', '餘馀'],
    ['沈', '瀋渖'],
    ['台', '臺檯颱枱'],
    ['姜', '薑'],
    ['郁', '鬱'],
    ['谷', '穀'],
    ['岳', '嶽'],
    ['种', '種'],
    ['朱', '硃'],
    ['苏', '蘇甦囌'],
    ['钟', '鍾鐘锺'],
    ['游', '遊'],
    ['后', '後'],
    ['里', '裏裡'],
    ['复', '復複'],
    ['历', '歷曆'],
    ['发', '發髮'],
    ['干', '幹榦'],
    ['陕', '陝陜'],
    ['台', '台'],
    ['郭', '郭'],
    ['洪', '洪'],
  ])('%s is also the fold of %s', (simplified, forms) => {
    expect(fold(forms)).toBe(simplified.repeat(forms.length));
    expect(fold(simplified)).toBe(simplified);
  });

  it.each([
    ['乾 in 乾县 and 乾安县', '乾'],
    ['氹 in 氹仔', '氹'],
    ['猛, which chinese-s2t takes for 勐', '猛'],
    ['脊, 溜, 糊, 劈, which it changes too', '脊溜糊劈'],
    ['郤, another surname than 郄', '郤郄'],
    ['著, which Simplified print has too', '著着'],
    ['肖 and 萧, 闫 and 阎, 付 and 傅, which are other surnames', '肖萧闫阎付傅'],
  ])('leaves %s', (_, text) => {
    expect(fold(text)).toBe(text);
  });

  it.each([
    ['shorter than one step', 3],
    ['of the last short length', 128],
    ['of the first long length', 129],
    ['of one chunk', 4096],
    ['of one chunk and a unit', 4097],
    ['of many chunks', 50_001],
  ])('folds a text %s to its end', (_, length) => {
    for (const lead of ['', 'a', 'ab', 'abc']) {
      const text = (lead + '張，'.repeat(length)).slice(0, length);
      expect(fold(text)).toBe((lead + '张,'.repeat(length)).slice(0, length));
    }
  });
});

describe('the laws of fold', () => {
  it('every unit becomes one unit', () => {
    expect(UNITS.filter((unit) => fold(unit).length !== 1)).toStrictEqual([]);
  });

  it('folding twice is folding once, for every unit', () => {
    expect(UNITS.filter((unit) => fold(fold(unit)) !== fold(unit))).toStrictEqual([]);
  });

  it('surrogates are their own fold and no other unit becomes one', () => {
    const isSurrogate = (unit: string): boolean => unit >= '\ud800' && unit <= '\udfff';
    expect(UNITS.filter((unit) => (isSurrogate(unit) || isSurrogate(fold(unit))) && fold(unit) !== unit)).toStrictEqual(
      [],
    );
  });

  it('ASCII is its own fold', () => {
    expect(UNITS.slice(0, 0x80).filter((unit) => fold(unit) !== unit)).toStrictEqual([]);
  });

  it('no line end and no blank is lost or made', () => {
    const ends = /[\t\n\v\f\r\u0085\u2028\u2029]/;
    expect(UNITS.filter((unit) => ends.test(unit) && fold(unit) !== unit)).toStrictEqual([]);
    expect(UNITS.filter((unit) => fold(unit) === ' ' && !/\s/.test(unit))).toStrictEqual([]);
  });

  it('a text is folded unit by unit', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'張三　Ａ：臺—a1\ud842'),
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 300 }), (units) => {
        expect(fold(units.join(''))).toBe(units.map(fold).join(''));
      }),
    );
  });
});

describe('fold beside GB 2312, the first set of Simplified characters', () => {
  it('leaves its 6,763 characters, but for those of the table', () => {
    const decoder = new TextDecoder('gb18030');
    const rows = Array.from({ length: 72 }, (_, row) => row + 0xb0);
    const cells = Array.from({ length: 94 }, (_, cell) => cell + 0xa1);
    const characters = rows
      .flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
      .filter((each) => /^[\u4e00-\u9fff]$/.test(each));
    expect(characters.length).toBe(6763);
    const folded = [...charactersOf(FOLDED_OF_GB2312)];
    expect(characters.filter((each) => fold(each) !== each).sort()).toStrictEqual(folded.sort());
  });
});

describe('fold beside Unicode', () => {
  it('gives Kangxi radicals as the ideographs of their compatibility decomposition', () => {
    const radicals = UNITS.slice(0x2f00, 0x2fd6);
    expect(radicals.filter((unit) => fold(unit) !== fold(unit.normalize('NFKC')))).toStrictEqual([]);
    expect(radicals.filter((unit) => fold(unit) === unit)).toStrictEqual([]);
  });

  it('gives full-width forms as their compatibility decomposition', () => {
    const forms = UNITS.slice(0xff01, 0xff5f);
    expect(forms.filter((unit) => fold(unit) !== unit.normalize('NFKC'))).toStrictEqual([]);
  });

  it('makes nothing of a letter or digit of another script', () => {
    const changed = UNITS.filter((unit) => /[\p{L}\p{N}]/u.test(unit) && fold(unit) !== unit);
    expect(changed.filter((unit) => !/[\p{Script=Han}\p{Script=Bopomofo}\uff01-\uffdcⅩⅹ]/u.test(unit))).toStrictEqual([
      '\u02d0',
      '\ua78f',
    ]);
  });
});

describe('isSettled', () => {
  it('is a unit that folding leaves and that is plainly a character by itself', () => {
    const settled = UNITS.filter((unit) => isSettled(unit.charCodeAt(0)));
    expect(settled).toStrictEqual(UNITS.filter((unit) => fold(unit) === unit && isPlain(unit)));
    expect(settled.length).toBeGreaterThan(20_000);
  });

  it('makes texts that are read as they are: folded, unit by unit', () => {
    const settled = fc.constantFrom(...UNITS.filter((unit) => isSettled(unit.charCodeAt(0))));
    fc.assert(
      fc.property(fc.string({ unit: settled }), (text) => {
        expect(fold(text)).toBe(text);
        for (let at = 0; at < text.length; at += 1) expect(characterEnd(text, at)).toBe(at + 1);
      }),
    );
  });
});
