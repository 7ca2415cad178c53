/**
 * The steps that are told at a look read what the grammar reads without them: over addresses of every branch, hard ones by
 * hand, and both with pieces cut out, covered, exchanged and put in.
 */
import { describe, expect, it } from 'vitest';
import { corpsNames, countryNames, leadingWords } from '../../src/data/address-words.ts';
import { regions } from '../../src/data/regions.ts';
import { readAddress } from '../../src/kinds/address/grammar.ts';
import { type Level, NOTE } from '../../src/kinds/address/levels.ts';
import { readPlainSteps } from '../../src/kinds/address/plain-steps.ts';
import { PART, partsOf, type Scan } from '../../src/kinds/address/scan.ts';
import { layOut } from '../../src/kinds/address/text.ts';
import type { Part } from '../../src/kinds/kind.ts';
import { changedAddresses, writtenAddresses } from '../support/addresses.ts';

const CHANGED = 60_000;

type ReadPlain = (scan: Scan, stop: Level) => void;

const readNothing: ReadPlain = () => {};

function read(text: string, readPlain: ReadPlain): readonly Part[] {
  const scan = readAddress(layOut(text), NOTE, readPlain);
  return scan === undefined ? [] : partsOf(scan);
}

describe('readAddress', () => {
  const texts = writtenAddresses();

  it('takes the short steps often', () => {
    let taken = 0;
    let parts = 0;
    for (const text of texts) {
      parts += read(text, readNothing).length;
      read(text, (scan, stop) => {
        const before = scan.count;
        readPlainSteps(scan, stop);
        taken += (scan.count - before) / PART;
      });
    }
    expect(taken / parts).toBeGreaterThan(0.93);
  });

  it('may look for a region before it looks for a word such as 地址: none begins as the other', () => {
    const words = leadingWords.split(' ').map((word) => word.slice(0, 2));
    const names = [...regions.map(({ name }) => name), ...corpsNames.split(' '), ...countryNames.split(' ')];
    expect(names.filter((name) => words.includes(name.slice(0, 2)))).toStrictEqual([]);
  });

  it.each([
    ['as written', texts],
    ['a note that a level word follows', ['重庆市璧山区友谊路鹿鸣先生街368号', '沈河区和睦路青松旁边巷12号']],
    ['a township in the name of a compound', ['建华区环城水乡花园78号院', '崇义县水乡北街321号', '大安区水乡小区3栋']],
    [
      'more marks of numbers than a name begins with',
      ['大东区滂江街2纬街地4号', '滂江街地3号', '大东区三岔镇老路乙7号'],
    ],
    [
      'signs that begin no number, or one that is read in another way',
      ['', '20号', '20号惠民苑', '20号惠民苑5号楼', '12弄'].flatMap((street) =>
        [
          ...['甲号', '附号', '地3号', '甲3弄2号', '附3-2号', '第3', 'A3号', '三3号', '23弄', '23院', '23号院3栋'],
          ...[
            'A#',
            'A#楼',
            'A楼',
            '甲楼',
            '三楼',
            '乙单元',
            '乙3单元',
            'A座*',
            '十二号楼',
            '三层楼村',
            'AB座',
            '一*号楼',
          ],
          ...['负一楼', '负3层', '三组', '甲组3号', '十二组3号'],
        ].map((end) => `大东区和睦路${street}${end}`),
      ),
    ],
    [
      'behind what stands before an address',
      ['地址：', '收货地址 ', '邮编110000', '110044 ', '：', ' '].flatMap((before) =>
        texts.slice(0, 300).map((text) => before + text),
      ),
    ],
    [
      'groups that begin a name',
      [
        '三组3号',
        '三组',
        '三组3公里',
        '三组织3号',
        '三邻3世纪花园',
        '十二组3号',
        '三队13900000001',
        '三社区3号',
        '甲组3号',
      ].flatMap((end) => [`法库县石桥镇北陶村${end}`, `法库县石桥镇${end}`, `法库县北陶村和睦路北陶村${end}`, end]),
    ],
    ['too long to be kept', [`大东区${'滂江街22号'.repeat(100)}`]],
    ['changed', changedAddresses(texts, CHANGED)],
  ])('reads the same with and without the short steps: %s', (_, values) => {
    const other = values.filter((value) => {
      const short = JSON.stringify(read(value, readPlainSteps));
      return short !== JSON.stringify(read(value, readNothing));
    });
    expect(other).toStrictEqual([]);
  });
});
