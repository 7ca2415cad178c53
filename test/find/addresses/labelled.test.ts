/** Addresses behind a label in running text: as far as they can be read, and whole where they cannot. */
import { describe, expect, it } from 'vitest';
import { marked, plain } from './marked.ts';

describe('a labelled address', () => {
  it.each<readonly [why: string, text: string]>([
    ['ends with its last room', '地址：[沈阳市大东区和睦路20号惠民苑3-1-602]，电话'],
    ['needs no number', '户籍地：[沈阳市大东区]'],
    ['needs no level at all', '现住址：[老供销社后院]'],
    ['ends before a sentence', '住址：[和睦路20号惠民苑3号楼]。请于五日内缴费'],
    ['takes in what is glued to it', '收货地址：[和睦路20号东侧平房]'],
    ['ends before the name behind it', '收货地址：[和睦路20号惠民苑3-1-602] 王建国收'],
    ['a room alone', '派位房号：[3-1-602]'],
    ['behind a word between', '住址为[滂江街22号]。'],
    ['half masked', '地址：[沈阳市大东区和睦路**号*-*-***]'],
    ['an office says it of itself', '我局地址：{滂江街22号}'],
    ['a company has it behind its name', '云溪有限公司，住所地：{沈阳市大东区和平路20号}'],
    ['glued to its label', '户号1，用水地址[滂江街22号]，欠费'],
    ['behind a party of a suit', '原告：张三，住[定西市陇西县官塘镇北陶村四组]。'],
    ['behind somebody and a comma', '租客：张三，[官塘镇北陶村第六村民小组]的水管坏了'],
    ['a table goes on with a figure', '住址：[水岸乙单元6楼东户] 3'],
    ['two roads that cross are nobody’s', '地址和平路与建设路交口，营业到晚上'],
    ['a person has it behind theirs', '原告张三，住所地：[沈阳市大东区和平路20号]'],
    ['is kept where a rule keeps it', '开庭地点：{沈阳市大东区和平路20号第三法庭}'],
  ])('%s: %s', (_why, text) => {
    expect(marked(plain(text))).toBe(text);
  });
});
