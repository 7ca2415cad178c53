/** The lists of words behind names and at the end of organisations: how they are written, and what must not be in them. */
import { describe, expect, it } from 'vitest';
import {
  closings,
  honorifics,
  latinTitles,
  noteWords,
  othersCounters,
  roleWords,
  tailNotes,
} from '../../src/data/honorifics.ts';
import { latinForms, organisationEndings, organisationLetters } from '../../src/data/organisation-words.ts';
import { personlikeBeginnings } from '../../src/data/address-words.ts';
import {
  actWords,
  givenCharacters,
  nameFollowers,
  nameStops,
  nameTurns,
  namingWords,
  personRoles,
  personVerbs,
  placeEndings,
  roleEndings,
  soundCharacters,
  turnWords,
  wordsLikeNames,
} from '../../src/data/name-cues.ts';
import { compoundSurnames, singleSurnames } from '../../src/data/surnames.ts';
import { tibetanElements } from '../../src/data/tibetan-names.ts';
import { wordsOfTwo } from '../../src/data/words-of-two.ts';
import { fold } from '../../src/text/fold.ts';

const lists: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['honorifics', honorifics],
  ['noteWords', noteWords],
  ['roleWords', roleWords],
  ['tailNotes', tailNotes],
  ['closings', closings],
  ['latinTitles', latinTitles],
  ['othersCounters', othersCounters],
  ['organisationEndings', organisationEndings],
  ['organisationLetters', organisationLetters],
  ['latinForms', latinForms],
  ['tibetanElements', [...tibetanElements]],
  ['personRoles', personRoles],
  ['namingWords', namingWords],
  ['actWords', actWords],
  ['personVerbs and nameFollowers', [...personVerbs, ...nameFollowers]],
  ['roleEndings', [...roleEndings]],
  ['turnWords', [...turnWords]],
  ['nameStops', [...nameStops]],
  ['nameTurns', [...nameTurns]],
  ['placeEndings', [...placeEndings]],
  ['givenCharacters', [...givenCharacters]],
  ['soundCharacters', [...soundCharacters]],
  [
    'wordsLikeNames',
    wordsLikeNames.split(' ').flatMap((word) => [...word.slice(1)].map((last) => word.charAt(0) + last)),
  ],
];

describe.each(lists)('%s', (_, words) => {
  it('has each word once, written as it is folded', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toStrictEqual([]);
    expect(words.filter((word) => fold(word) !== word || word === '')).toStrictEqual([]);
    expect(words.length).toBeGreaterThan(4);
  });
});

describe('honorifics and noteWords', () => {
  it.each([
    ['honorifics', honorifics],
    ['noteWords', noteWords],
    ['roleWords', roleWords],
    ['tailNotes', tailNotes],
    ['closings', closings],
    ['latinTitles', latinTitles],
  ])('%s: the longest first', (_, words) => {
    expect(words.filter((word, at) => word.length > (words[at - 1] ?? word).length)).toStrictEqual([]);
  });

  it('honorifics have two characters or more, so that no given name is taken for one', () => {
    expect(honorifics.filter((word) => word.length < 2)).toStrictEqual([]);
  });

  it.each(['先生', '女士', '小姐', '太太', '同志', '师傅', '老师', '经理', '主任', '阿姨', '先生/小姐'])(
    '%s is an honorific',
    (word) => {
      expect(honorifics).toContain(word);
    },
  );

  it.each([
    ...[
      '户主',
      '本人',
      '配偶',
      '妻',
      '夫',
      '妻子',
      '丈夫',
      '儿子',
      '女儿',
      '子',
      '女',
      '长子',
      '次子',
      '之子',
      '父',
      '母',
    ],
    ...['代收', '代领', '代办', '代签', '签收', '已故', '法人', '法定代表人', '负责人', '监护人', '委托人', '承租人'],
    ...['共同申请人', '男'],
  ])('%s is a note', (word) => {
    expect([...noteWords, ...roleWords, ...tailNotes]).toContain(word);
  });

  it('no note is among the words right before or right behind names, which are notes in brackets too', () => {
    expect(noteWords.filter((word) => roleWords.includes(word) || tailNotes.includes(word))).toStrictEqual([]);
  });

  it('no note reads as a name: none is a surname of more characters, alone or with one behind it', () => {
    const reads = noteWords.filter((word) => compoundSurnames.has(word) || compoundSurnames.has(word.slice(0, 2)));
    expect(reads).toStrictEqual([]);
  });
});

describe('roleWords and tailNotes', () => {
  it('have two characters or more, so that no surname and no given name is taken for one', () => {
    expect([...roleWords, ...tailNotes].filter((word) => word.length < 2)).toStrictEqual([]);
  });

  it('no role word begins like a compound surname', () => {
    expect(roleWords.filter((word) => compoundSurnames.has(word.slice(0, 2)))).toStrictEqual([]);
  });

  it.each(['户主', '收件人', '寄件人', '联系人', '申请人', '法定代表人', '姓名'])('%s stands before names', (word) => {
    expect(roleWords).toContain(word);
  });

  it.each(['之妻', '夫妇', '配偶', '已故', '等人'])('%s stands behind names', (word) => {
    expect(tailNotes).toContain(word);
  });
});

describe('words of two characters', () => {
  it.each([
    ['one', '扎西', ['扎西']],
    ['those that begin alike, in one', '扎西堆 次仁', ['扎西', '扎堆', '次仁']],
    ['a word once, though it is told twice', '扎西西', ['扎西']],
    ['none of a character alone', '扎', []],
  ])('%s', (_, text, words) => {
    expect([...wordsOfTwo(text)]).toStrictEqual(words);
  });

  it('no first character is there twice among the beginnings of places', () => {
    const firsts = personlikeBeginnings.split(' ').map((word) => word.charAt(0));
    expect(firsts.filter((first, at) => firsts.indexOf(first) !== at)).toStrictEqual([]);
  });
});

describe('tibetanElements', () => {
  it('have two Han characters each, and are 200 or more', () => {
    expect([...tibetanElements].filter((word) => !/^\p{Script=Han}{2}$/u.test(word))).toStrictEqual([]);
    expect(tibetanElements.size).toBeGreaterThan(200);
  });

  it('none is a compound surname, which is asked for first', () => {
    expect([...tibetanElements].filter((word) => compoundSurnames.has(word))).toStrictEqual([]);
  });

  it.each(['扎西', '顿珠', '次仁', '旺堆', '索朗', '多吉', '卓玛', '央金'])('%s is one', (word) => {
    expect(tibetanElements.has(word)).toBe(true);
  });
});

describe('organisation words', () => {
  it('endings have two characters or more, letters one', () => {
    expect(organisationEndings.filter((word) => word.length < 2)).toStrictEqual([]);
    expect(organisationLetters.filter((word) => word.length !== 1)).toStrictEqual([]);
  });

  it.each([
    ...[
      '公司',
      '有限公司',
      '集团',
      '商店',
      '书店',
      '药店',
      '超市',
      '便利店',
      '饭店',
      '酒店',
      '餐厅',
      '医院',
      '诊所',
      '学校',
    ],
    ...[
      '小学',
      '中学',
      '大学',
      '幼儿园',
      '银行',
      '支行',
      '分行',
      '委员会',
      '居委会',
      '村委会',
      '管理处',
      '办事处',
      '派出所',
    ],
    ...[
      '公安局',
      '法院',
      '检察院',
      '合作社',
      '经营部',
      '门市部',
      '工作室',
      '旗舰店',
      '专卖店',
      '驿站',
      '服务部',
      '中心',
    ],
  ])('%s ends an organisation', (word) => {
    expect(organisationEndings).toContain(word);
  });

  it.each([...'厂店局院所站部社馆'])('%s ends one of four or more characters', (letter) => {
    expect(organisationLetters).toContain(letter);
  });

  it('none ends a title or a note: a person with one would be an organisation', () => {
    const beside = [...honorifics, ...tailNotes, ...closings];
    const ends = (word: string): boolean =>
      [...organisationEndings, ...organisationLetters].some((each) => word.endsWith(each));
    expect(beside.filter(ends)).toStrictEqual([]);
  });

  it('letters are none that end given names or the names of other peoples', () => {
    const ends = [...'科库仓城轩阁楼庄府港团斋号明华军平伟芳娜吉提江汗别克古丽木山'];
    expect(organisationLetters.filter((letter) => ends.includes(letter))).toStrictEqual([]);
  });

  it('no ending ends with one that stands before it: that one is found first', () => {
    const hidden = organisationEndings.filter((word, at) =>
      organisationEndings.slice(0, at).some((before) => word.endsWith(before)),
    );
    expect(hidden).toStrictEqual([]);
  });

  it('two endings read as names too, so that an ending by itself decides nothing', () => {
    const names = organisationEndings.filter(
      (word) => word.length === 2 && (singleSurnames.get(word.charAt(0)) ?? 0) > 1000,
    );
    expect(names).toStrictEqual(['林场', '高中']);
  });
});
