/** Names as registers, labels and notices write them: what is the surname, what the given name, and what stands beside. */
import { describe, expect, it } from 'vitest';
import { compoundSurnames } from '../../src/data/surnames.ts';
import { personName } from '../../src/kinds/person-name.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

function formOf(value: string): string | undefined {
  return personName.parse(value)?.form;
}

describe('person-name: surname and given name', () => {
  it.each([
    ['two characters', '张三', '张|surname 三|given'],
    ['three', '张三丰', '张|surname 三丰|given'],
    ['a compound surname and one', '司马光', '司马|surname 光|given'],
    ['a compound surname and two', '欧阳娜娜', '欧阳|surname 娜娜|given'],
    ['another', '诸葛明远', '诸葛|surname 明远|given'],
    ['a compound surname of three', '侯莫陈悦', '侯莫陈|surname 悦|given'],
    ['two characters that are a compound surname too: one and one', '东方', '东|surname 方|given'],
    ['and another', '欧阳', '欧|surname 阳|given'],
    ['a compound surname that is a word', '第五伦', '第五|surname 伦|given'],
    ['Traditional', '陳志豪', '陳|surname 志豪|given'],
    ['Traditional, a compound surname', '歐陽娜娜', '歐陽|surname 娜娜|given'],
    ['Traditional, a compound surname and one', '歐陽修', '歐陽|surname 修|given'],
    ['Traditional, a compound surname of Taiwan', '張簡雅婷', '張簡|surname 雅婷|given'],
    ['another of Taiwan', '范姜美玉', '范姜|surname 美玉|given'],
    ['the husband’s surname in front', '王陳美玉', '王陳|surname 美玉|given'],
    ['the same, of Hong Kong', '陳方安生', '陳方|surname 安生|given'],
    ['the same, Simplified', '林郑月娥', '林郑|surname 月娥|given'],
    ['parents’ surnames and a hyphen', '刘-王小明', '刘-王|surname 小明|given'],
    ['four characters with a surname in front: the surname is one', '王小明明', '王|surname 小明明|given'],
    ['a blank inside', '张 三', '张|surname 三|given'],
    ['an ideographic blank inside', '张　三', '张|surname 三|given'],
    ['a no-break blank inside', '张\u00a0三', '张|surname 三|given'],
    ['blanks between all', '欧 阳 娜 娜', '欧 阳|surname 娜 娜|given'],
    ['a blank behind a compound surname', '欧阳 娜娜', '欧阳|surname 娜娜|given'],
    ['a full stop behind', '张三丰.', '张|surname 三丰|given'],
    ['a Chinese full stop behind', '张三丰。', '张|surname 三丰|given'],
    ['a character beyond the BMP as the surname', '𠮷野家', '𠮷|surname 野家|given'],
    ['a character beyond the BMP as the given name', '张𠮷', '张|surname 𠮷|given'],
    ['a variation selector', '葛\u{e0100}城', '葛\u{e0100}|surname 城|given'],
    ['a private-use character', '张\ue000', '张|surname \ue000|given'],
    ['a compatibility ideograph', '\uf914三', '\uf914|surname 三|given'],
    ['a rare character of extension A', '徐㼆', '徐|surname 㼆|given'],
    ['an emoji for a character that could not be typed', '张😀三', '张|surname 😀三|given'],
    ['an emoji as the third character', '张三😀', '张|surname 三😀|given'],
    ['a star as one', '张三⭐', '张|surname 三⭐|given'],
    ['a family of emoji as one', '张👨‍👩‍👧三', '张|surname 👨‍👩‍👧三|given'],
    ['a character described by its parts', '徐⿰王莹', '徐|surname ⿰王莹|given'],
    ['a geta mark for one that was not printed', '张〓', '张|surname 〓|given'],
    ['a question mark where one was lost', '张？丰', '张|surname ？丰|given'],
    ['a replacement character', '张\ufffd丰', '张|surname \ufffd丰|given'],
    ['a combining mark', '张三\u0323', '张|surname 三\u0323|given'],
    ['a zero-width space inside', '张\u200b三', '张|surname 三|given'],
    ['an iteration mark', '佐々木', '佐|surname 々木|given'],
    ['a Kangxi radical for a surname', '⾺三丰', '⾺|surname 三丰|given'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(personName, value)).toBe(parts);
    expect(formOf(value)).toBe('plain');
  });

  it('reads every compound surname before a given name of two characters', () => {
    for (const surname of compoundSurnames.keys()) {
      expect(partsOf(personName, `${surname}小明`)).toBe(`${surname}|surname 小明|given`);
    }
  });

  it('reads one character as a given name: no surname is left to show', () => {
    expect(partsOf(personName, '王')).toBe('王|given');
    expect(formOf('王')).toBe('plain');
  });
});

describe('person-name: names without a surname that can be told', () => {
  it.each([
    ['Tibetan', '扎西顿珠', 'long'],
    ['five characters', '买买提艾合', 'long'],
    ['Uyghur, its dot lost', '买买提艾合买提', 'long'],
    ['a character told by its parts', '徐（莹加王旁', 'long'],
    ['Han and letters', '李子WEI', 'long'],
    ['a dot and letters', 'J·K·罗琳', 'long'],
    ['Latin', 'John Smith', 'latin'],
    ['Latin, the surname first', 'SMITH JOHN', 'latin'],
    ['an apostrophe and a hyphen', "Anne-Marie O'Brien", 'latin'],
    ['Latin with marks', 'José', 'latin'],
    ['Vietnamese', 'Nguyễn Văn A', 'latin'],
    ['initials', 'J. R. Smith', 'latin'],
    ['full-width Latin', 'Ｊｏｈｎ', 'latin'],
    ['Cyrillic', 'Иван Петров', 'latin'],
    ['Arabic letters', 'محمد', 'latin'],
    ['hiragana', 'やまだ たろう', 'latin'],
    ['katakana', 'ヤマダ タロウ', 'latin'],
    ['half-width katakana', 'ﾔﾏｼﾀ ﾀﾛｳ', 'latin'],
    ['Hangul', '김철수', 'latin'],
  ])('reads %s as a whole', (_, value, form) => {
    expect(partsOf(personName, value)).toBe(`${value}|given`);
    expect(formOf(value)).toBe(form);
  });

  it.each([
    ['U+00B7, the standard’s', '·'],
    ['U+0387', '\u0387'],
    ['U+2022, a bullet', '•'],
    ['U+2027, a hyphenation point', '‧'],
    ['U+2219, an operator', '∙'],
    ['U+22C5, another', '⋅'],
    ['U+30FB, of katakana', '・'],
    ['U+FF65, of half-width katakana', '･'],
    ['U+FF0E, a full-width full stop', '．'],
    ['U+002E, a full stop', '.'],
    ['U+3002, a Chinese full stop', '。'],
    ['U+FF61, a half-width one', '｡'],
  ])('reads a name with the dot %s', (_, dot) => {
    const value = `买买提${dot}艾合买提`;
    expect(partsOf(personName, value)).toBe(`${value}|given`);
    expect(formOf(value)).toBe('dotted');
  });

  it.each([
    ['two dots', '阿不都·艾合买提·买买提'],
    ['blanks around the dot', '买买提 · 艾合买提'],
    ['a foreign name in Han', '约翰·史密斯'],
    ['Traditional', '夷將·拔路兒'],
    ['one character and a dot', '张·三'],
  ])('reads a name with a dot: %s', (_, value) => {
    expect(partsOf(personName, value)).toBe(`${value}|given`);
    expect(formOf(value)).toBe('dotted');
  });
});

describe('person-name: what stands beside a name', () => {
  it.each([
    ['a title', '张三先生', '张|surname 三|given 先生|title'],
    ['a title behind a blank', '张三 先生', '张|surname 三|given  先生|title'],
    ['a title for both', '张三先生/女士', '张|surname 三|given 先生/女士|title'],
    ['an office', '司马光主任', '司马|surname 光|given 主任|title'],
    ['Traditional', '張簡雅婷老師', '張簡|surname 雅婷|given 老師|title'],
    ['a title behind a dotted name', '买买提·艾合买提先生', '买买提·艾合买提|given 先生|title'],
    ['a note', '张三（户主）', '张|surname 三|given （户主）|note'],
    ['a note in half-width brackets', '张三(户主)', '张|surname 三|given (户主)|note'],
    ['two notes', '张三（户主、本人）', '张|surname 三|given （户主、本人）|note'],
    ['a note behind a blank', '张三 （配偶）', '张|surname 三|given  （配偶）|note'],
    ['a note in Traditional', '陳大文（戶主）', '陳|surname 大文|given （戶主）|note'],
    ['a title and a note', '李四女士（户主）', '李|surname 四|given 女士|title （户主）|note'],
    ['a note behind one character', '王（女）', '王|given （女）|note'],
    ['a bullet', '●张三', '●|lead 张|surname 三|given'],
    ['a star and a blank', '★ 张三', '★ |lead 张|surname 三|given'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(personName, value)).toBe(parts);
    expect(personName.parse(value)?.bare).toBeUndefined();
  });

  it.each([
    ['a surname and a title', '陈先生', '陈|surname 先生|title'],
    ['a compound surname and a title', '欧阳女士', '欧阳|surname 女士|title'],
    ['Traditional', '陳小姐', '陳|surname 小姐|title'],
    ['a surname, a title and a note', '王老师（家长）', '王|surname 老师|title （家长）|note'],
    ['a title for both', '王先生/女士', '王|surname 先生/女士|title'],
  ])('shows no given name: %s', (_, value, parts) => {
    expect(partsOf(personName, value)).toBe(parts);
    expect(personName.parse(value)).toMatchObject({ form: 'title-only', bare: true });
  });

  it.each([
    ['one character that is no surname, and a title', '丶先生', '丶|given 先生|title'],
    ['two characters and a title', '张三先生', '张|surname 三|given 先生|title'],
    ['a mark and a title', '*先生', '*|given 先生|title'],
  ])('is not bare: %s', (_, value, parts) => {
    expect(partsOf(personName, value)).toBe(parts);
    expect(personName.parse(value)?.bare).toBeUndefined();
  });

  it.each([
    ['a bracket that holds a name belongs to the name', 'WEI（韦华）', 'WEI（韦华|given'],
    ['a bracket that holds a relation of another person', '张三（张四之子）', '张三（张四之子|given'],
    ['a bracket that never ends', '张三（户主', '张三（户主|given'],
    ['brackets around the name', '（张三）', '张三|given'],
  ])('%s', (_, value, parts) => {
    expect(partsOf(personName, value)).toBe(parts);
  });

  it.each([
    ['a title alone', '先生', '先|surname 生|given'],
    ['a note’s word alone', '户主', '户|surname 主|given'],
  ])('reads %s as a name: it may be one', (_, value, parts) => {
    expect(partsOf(personName, value)).toBe(parts);
  });
});

describe('person-name: half-masked names show their parts by position', () => {
  it.each([
    ['张*', '张|surname *|given'],
    ['张**', '张|surname **|given'],
    ['张*三', '张|surname *三|given'],
    ['*三', '*|surname 三|given'],
    ['张某', '张|surname 某|given'],
    ['张某某', '张|surname 某某|given'],
    ['王〇明', '王|surname 〇明|given'],
    ['張○○', '張|surname ○○|given'],
    ['张×三', '张|surname ×三|given'],
    ['张＊三', '张|surname ＊三|given'],
    ['欧阳**', '欧阳|surname **|given'],
    ['欧阳某某', '欧阳|surname 某某|given'],
    ['张*（户主）', '张|surname *|given （户主）|note'],
    ['买**·****', '买**·****|given'],
  ])('%s', (value, parts) => {
    expect(partsOf(personName, value)).toBe(parts);
  });
});

describe('person-name: what is none', () => {
  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['a dot', '·'],
    ['brackets', '（）'],
    ['a digit', '张三1'],
    ['a full-width digit', '张三１'],
    ['a mobile number', '13800000001'],
    ['a name and a number', '张三13800000001'],
    ['an email', '张三@example.com'],
    ['a shop', '北京鹿鸣书店'],
    ['a company', '云溪燃气有限公司'],
    ['a shop named after a person', '张三百货店'],
    ['two names and 、', '张三、李四'],
    ['a note with a name among its words', '张三（户主、李四）'],
    ['two names and a comma', '张三,李四'],
    ['two names and a slash', '张三/李四'],
    ['two names and a blank', '张三 李四'],
    ['three names and blanks', '张三　李四丰　王五'],
    ['two names and a line end', '张三\n李四'],
    ['an underscore', '张_三'],
    ['a colon behind what is no word for a person', '甲一:张三'],
    ['a formula', '=张三'],
    ['97 characters', '张'.repeat(97)],
  ])('does not read %s', (_, value) => {
    expect(partsOf(personName, value)).toBe(NOT_READ);
  });
});

describe('person-name: several names that no sign sets off', () => {
  const several = (value: string): readonly string[] | undefined =>
    personName.several?.(value)?.map(([start, end]) => value.slice(start, end));

  it.each([
    ['a blank', '张三 李四', '张三|李四'],
    ['ideographic blanks', '张三　李四丰　王五', '张三|李四丰|王五'],
    ['two compound surnames', '欧阳娜娜 司马光', '欧阳娜娜|司马光'],
    ['a person and a shop', '鹿鸣书店 张三', '鹿鸣书店|张三'],
    ['和', '张三和李四', '张三|李四'],
    ['与 before a compound surname', '张三与欧阳娜娜', '张三|欧阳娜娜'],
    ['titles', '张三先生和李四女士', '张三先生|李四女士'],
    ['a number before the first', '1.张三和李四', '1.张三|李四'],
    ['one hidden', '张* 李四', '张*|李四'],
    ['one hidden, a word', '张*和李四', '张*|李四'],
    ['a rare surname beside one that is hidden', '张* 禤四', '张*|禤四'],
  ])('finds them: %s', (_, value, expected) => {
    expect(several(value)?.join('|')).toBe(expected);
    expect(partsOf(personName, value)).toBe(NOT_READ);
  });

  it.each([
    ['a compound surname and a blank', '欧阳 娜娜'],
    ['two surnames of one person and a blank', '王陈 美玉'],
    ['the same, masked', '王陈 **'],
    ['a Japanese name', '佐藤 花子'],
    ['a single character behind the blank', '张三 丰'],
    ['和 in a given name', '欧阳和平'],
    ['和 in a longer name', '苏和巴特尔'],
    ['a blank for the dot', '买买提 艾合买提'],
    ['all hidden behind the blank', '佐* **'],
    ['a name and nothing', '张三'],
    ['a digit', '张三 1380'],
    ['97 characters', '张三 '.repeat(40)],
  ])('finds one: %s', (_, value) => {
    expect(several(value)).toBeUndefined();
  });
});

describe('person-name: shapes', () => {
  it.each([
    ['张三', 2, 1],
    ['張三', 2, 1],
    ['张三丰', 3, 1],
    ['张简婷', 3, 1],
    ['司马光', 3, 2],
    ['諸葛亮', 3, 2],
    ['欧阳娜娜', 4, 2],
    ['王陈美玉', 4, 2],
    ['王小明明', 4, 1],
    ['扎西顿珠', 4, 0],
    ['丁先学生', 4, 1],
    ['王', 1, 0],
    ['乌云其其格', 5, 0],
    ['欧阳娜娜子', 5, 0],
    ['苏和巴特尔', 5, 0],
    ['侯莫陈文明', 5, 3],
    ['王欧阳美玉', 5, 3],
    ['白玛央金', 4, 0],
    ['公门景行', 4, 2],
  ])('%s is of a plain shape: every such name has the same reading', (value, length, surname) => {
    const reading = personName.parse(value);
    const shape = personName.shapes?.[reading?.shape ?? -1];
    expect(reading).toBe(shape);
    expect([shape?.length, shape?.parts[1]?.start ?? 0]).toStrictEqual([length, surname]);
  });

  it.each([
    ['陈先生', '陳小姐', 'title-only', '陈|先生'],
    ['欧阳先生', '諸葛女士', 'title-only', '欧阳|先生'],
    ['张三先生', '李四主任', 'plain', '张|三|先生'],
    ['张小雨先生', '王美玲老師', 'plain', '张|小雨|先生'],
    ['张三（收）', '李四[母]', 'plain', '张|三|（收）'],
    ['张小雨（收件人）', '王美玲【联系人】', 'plain', '张|小雨|（收件人）'],
    ['张三（代收）', '李四【户主】', 'plain', '张|三|（代收）'],
    ['张小子（代收）', '罗玲子（户主）', 'plain', '张|小子|（代收）'],
    ['张小雨（户主）', '王美玲(妻子)', 'plain', '张|小雨|（户主）'],
    ['王林海燕（代收）', '司空善永【户主】', 'plain', '王林|海燕|（代收）'],
    ['扎西顿珠（代收）', '白玛央金（户主）', 'long', '扎西顿珠|（代收）'],
    ['司马光（收）', '欧阳明[收]', 'plain', '司马|光|（收）'],
    ['依明·艾力', '买提.艾力', 'dotted', '依明·艾力'],
    ['阿依古丽·库尔班', '亞力山大・庫尔班', 'dotted', '阿依古丽·库尔班'],
    ['SMITH MARY', 'Smith Mary', 'latin', 'SMITH MARY'],
    ['阿不都热合曼·阿不都热合曼', '阿不都热合曼•阿不都热合曼', 'dotted', '阿不都热合曼·阿不都热合曼'],
  ])('%s and %s are of one plain shape', (value, other, form, pieces) => {
    const reading = personName.parse(value);
    expect(reading).toBe(personName.shapes?.[reading?.shape ?? -1]);
    expect(personName.parse(other)).toBe(reading);
    expect(reading?.form).toBe(form);
    expect(reading?.parts.map(({ start, end }) => value.slice(start, end)).join('|')).toBe(pieces);
  });

  it.each([
    '张 三',
    '张*',
    '张某',
    '户主先生',
    '司马光先生',
    '张三先生先生',
    '户主张三',
    '户主张（本人）',
    '户主依明·艾力',
    '张三（张四）',
    '张三（代收】',
    '班主任·张三先生',
    '鹿鸣书店（总店）',
    '张先生（代收）',
    '江·巴特尔',
    '依明··艾力',
    '依明·艾力·',
    '张😀',
    '\ud842\udfb7',
    '张\ue000',
    '张三\u0323',
    'Mr Smith',
    'Smith Ltd',
    'S Mary',
    'Nguyen Van An',
    'Smith',
    'Smith 张',
    'ＳＭＩＴＨ MARY',
    '张三和李四',
    '乌云和其格',
    '欧阳娜娜娜子',
    '收件人张三',
  ])('%s is of none', (value) => {
    expect(personName.parse(value)?.shape).toBeUndefined();
  });

  it('are numbered by their places', () => {
    expect(personName.shapes?.map(({ shape }) => shape)).toStrictEqual(personName.shapes?.map((_, index) => index));
  });
});

describe('person-name: samples', () => {
  it.each([1, 2, 3, 4])('of %i characters', (size) => {
    for (const which of [0, 1, 2, 3, 4]) expect(Array.from(personName.sample(size, which) ?? '')).toHaveLength(size);
  });

  it('three characters unless asked, none of five', () => {
    expect(personName.sample(undefined, 0)).toBe(personName.sample(3, 0));
    expect(personName.sample(5, 0)).toBeUndefined();
  });
});
