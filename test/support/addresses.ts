/** Addresses by the thousand, for tests that hold two ways of reading them against each other. */
import { addressBranches } from '../../bench/corpus/address-branches.ts';
import { address as drawAddress } from '../../bench/corpus/addresses.ts';
import { seeded } from '../../bench/corpus/random.ts';
import { fold } from '../../src/text/fold.ts';
import { addresses } from '../golden/address.ts';

const OF_EACH_BRANCH = 60;
const OF_THE_CORPUS = 4000;

/** What makes the grammar look twice, put where it does not belong. */
const PIECES =
  '* ** ○ 某 - # 号 路 街 街道 镇 村 社区 3 12 0 A b 区 市 县 东 南 一 二 十 第 附 之 地下 楼 单元 室 层 栋 座 院 里 巷 弄 段 组 队 社 苑 园 小区 花园 大厦 ' +
  '广场 旁边 转 收 先生 （ ） ( ) , 、 13 2045 ， ~ / F 甲 期 辽宁省 沈阳市 大连 和平区 城区 北京 上海 团 连 邮编 116000 市辖区 中山 大街 大道 公园 家属院 新村 屯 沟 ' +
  '道 线 国道 公里 门 梯 户 铺 邻 香港 旺角 兵团 第一师 师 村委会 办事处 管委会 开发区 高新区 桥 家 东路 西大街 古镇';

/** Addresses of every branch, of waybills, and hard ones by hand; folded. */
export function writtenAddresses(): readonly string[] {
  const random = seeded(11);
  const drawn = Object.values(addressBranches).flatMap((draw) =>
    Array.from({ length: OF_EACH_BRANCH }, () => draw(random).text),
  );
  const corpus = Array.from({ length: OF_THE_CORPUS }, () => drawAddress(random).text);
  return [...addresses.map(([, value]) => value), ...drawn, ...corpus].map(fold);
}

/** The same with pieces cut out, covered, exchanged and put in. */
export function changedAddresses(texts: readonly string[], count: number): readonly string[] {
  const random = seeded(12);
  const pieces = PIECES.split(' ');
  return Array.from({ length: count }, () => {
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
