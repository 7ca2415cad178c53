/**
 * The steps that are told at a look read what the grammar reads without them: over addresses of every branch, hard ones by
 * hand, and both with pieces cut out, covered, exchanged and put in.
 */
import { describe, expect, it } from 'vitest';
import { addressBranches } from '../../bench/corpus/address-branches.ts';
import { address as drawAddress } from '../../bench/corpus/addresses.ts';
import { seeded } from '../../bench/corpus/random.ts';
import { readAddress } from '../../src/kinds/address/grammar.ts';
import { readPlainStep } from '../../src/kinds/address/plain-steps.ts';
import { layOut } from '../../src/kinds/address/text.ts';
import { fold } from '../../src/text/fold.ts';
import { addresses } from '../golden/address.ts';

const OF_EACH_BRANCH = 60;
const OF_THE_CORPUS = 4000;
const CHANGED = 60_000;

/** What makes the grammar look twice, put where it does not belong. */
const PIECES =
  '* ** ○ 某 - # 号 路 街 街道 镇 村 社区 3 12 0 A b 区 市 县 东 南 一 二 十 第 附 之 地下 楼 单元 室 层 栋 座 院 里 巷 弄 段 组 队 社 苑 园 小区 花园 大厦 ' +
  '广场 旁边 转 收 先生 （ ） ( ) , 、 13 2045 ， ~ / F 甲 期 辽宁省 沈阳市 大连 和平区 城区 北京 上海 团 连 邮编 116000 市辖区 中山 大街 大道 公园 家属院 新村 屯 沟 ' +
  '道 线 国道 公里 门 梯 户 铺 邻 香港 旺角 兵团 第一师 师 村委会 办事处 管委会 开发区 高新区 桥 家 东路 西大街 古镇';

function written(): readonly string[] {
  const random = seeded(11);
  const drawn = Object.values(addressBranches).flatMap((draw) =>
    Array.from({ length: OF_EACH_BRANCH }, () => draw(random).text),
  );
  const corpus = Array.from({ length: OF_THE_CORPUS }, () => drawAddress(random).text);
  return [...addresses.map(([, value]) => value), ...drawn, ...corpus].map(fold);
}

function changed(texts: readonly string[]): readonly string[] {
  const random = seeded(12);
  const pieces = PIECES.split(' ');
  return Array.from({ length: CHANGED }, () => {
    let text = random.pick(texts);
    for (let change = random.between(1, 3); change > 0; change -= 1) {
      const at = random.below(text.length + 1);
      const other = random.pick(texts);
      const from = random.below(other.length);
      const put = random.pick(['', random.pick(pieces), other.slice(from, from + random.between(1, 8)), '*']);
      text = text.slice(0, at) + put + text.slice(at + random.below(4));
    }
    return text;
  });
}

describe('readAddress', () => {
  const texts = written();

  it('takes the short steps often', () => {
    let taken = 0;
    let parts = 0;
    for (const text of texts) {
      const bare = readAddress(layOut(text), () => false) ?? [];
      parts += bare.length;
      readAddress(layOut(text), (scan) => {
        const isTaken = readPlainStep(scan);
        if (isTaken) taken += 1;
        return isTaken;
      });
    }
    expect(taken / parts).toBeGreaterThan(0.6);
  });

  it.each([
    ['as written', texts],
    ['a note that a level word follows', ['重庆市璧山区友谊路鹿鸣先生街368号', '沈河区和睦路青松旁边巷12号']],
    ['changed', changed(texts)],
  ])('reads the same with and without the short steps: %s', (_, values) => {
    const other = values.filter((value) => {
      const short = readAddress(layOut(value));
      const long = readAddress(layOut(value), () => false);
      return JSON.stringify(short) !== JSON.stringify(long);
    });
    expect(other).toStrictEqual([]);
  });
});
