/** Surnames: how many there are, how they are written, and that the ones that matter are there. */
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { compoundSurnames, singleSurnames } from '../../src/data/surnames.ts';
import { fold } from '../../src/text/fold.ts';

const all: readonly (readonly [name: string, weight: number])[] = [...singleSurnames, ...compoundSurnames];

describe('surnames', () => {
  it('are 1,016 of one character and 89 of more', () => {
    expect([singleSurnames.size, compoundSurnames.size]).toStrictEqual([1016, 89]);
  });

  it('are of one Han character, or of two or three, in Simplified', () => {
    expect([...singleSurnames.keys()].filter((name) => !/^\p{Script=Han}$/u.test(name))).toStrictEqual([]);
    expect([...compoundSurnames.keys()].filter((name) => !/^\p{Script=Han}{2,3}$/u.test(name))).toStrictEqual([]);
    expect(all.filter(([name]) => fold(name) !== name)).toStrictEqual([]);
  });

  it('weigh 5 or more, with one decimal place at most', () => {
    expect(all.filter(([, weight]) => !(weight >= 5) || weight * 10 !== Math.round(weight * 10))).toStrictEqual([]);
  });

  it('have the common ones in the order of how common they are', () => {
    const heaviest = [...singleSurnames].sort(([, left], [, right]) => right - left).slice(0, 20);
    expect(heaviest.map(([name]) => name).join('')).toBe('王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗');
    expect(Math.max(...compoundSurnames.values())).toBe(compoundSurnames.get('欧阳'));
  });

  it('count a surname and its other form once, as the first finds it', () => {
    expect(singleSurnames.get('于')).toBe(651.9);
    expect(singleSurnames.get('曾')).toBe(777);
    expect([singleSurnames.has('於'), singleSurnames.has('曽')]).toStrictEqual([false, false]);
  });

  it.each([
    [
      'in the report of 2020, with their numbers',
      '欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 贺兰 完颜 慕容 尉迟 长孙',
    ],
    ['of the Hundred Surnames', '万俟 闻人 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 公孙 仲孙 轩辕 钟离 宇文 鲜于 闾丘'],
    [
      'of the Hundred Surnames, rarer',
      '亓官 司寇 子车 颛孙 端木 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 段干 百里',
    ],
    ['of the Hundred Surnames, at its end', '东郭 南门 呼延 羊舌 微生 左丘 东门 西门 南宫 第五'],
    ['of other peoples', '独孤 纳兰 耶律 达奚 哥舒 侯莫陈'],
    ['of Taiwan', '张简 范姜'],
  ])('hold the compound ones %s', (_, names) => {
    expect(names.split(' ').filter((name) => !compoundSurnames.has(name))).toStrictEqual([]);
  });

  it.each(['張簡', '歐陽', '諸葛', '閭丘', '万俟', '鍾離', '長孫', '鮮于', '侯莫陳'])(
    'are found in Traditional: %s',
    (name) => {
      expect(compoundSurnames.has(fold(name))).toBe(true);
    },
  );

  it('are found in Traditional, each of them', () => {
    const convert = Converter({ from: 'cn', to: 't' });
    const found = (name: string): boolean => singleSurnames.has(fold(name)) || compoundSurnames.has(fold(name));
    expect(all.filter(([name]) => !found(convert(name)))).toStrictEqual([]);
  });
});
