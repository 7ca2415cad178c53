/**
 * Reads a name backwards from where it ends, before a title or a verb: 王芳|女士, 李建国|先生, 欧阳修远|同志. A surname alone is none
 * (张|主任). Where the text runs on to the left (感谢王芳|女士), the more common surname tells where it begins.
 */
import { atPair, type Pairs, pairsOf } from '../../kinds/address/pairs.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CLASSES, COMMON, HAN, KNOWN, MARK, PLACE, STOP, SURNAME, TURN } from './characters.ts';
import { BY_SIGN, BY_WORD, pack } from './reading.ts';
import { givenBits, isCompound, isElement, isWord, surnameBits } from './surnames.ts';

/** Where the character before an offset begins; -1 where a sign or a value that was found stands there. */
function startBefore({ units, taken }: Search, end: number): number {
  if (end <= 0 || taken[end - 1] !== 0) return -1;
  const unit = units[end - 1] as number;
  const start = end > 1 && unit >= 0xdc00 && unit <= 0xdfff ? end - 2 : end - 1;
  return ((CLASSES[units[start] as number] as number) & (HAN | MARK)) === 0 ? -1 : start;
}

/** The name that ends at an offset, by where it begins (reading.ts). `BY_SIGN`, `BY_WORD` say what stands before it. */
export function nameBefore(search: Search, end: number): number {
  const { units } = search;
  const last = CLASSES[units[end - 1] as number] as number;
  if (end === 0 || (last & (HAN | MARK)) === 0 || (last & (STOP | PLACE)) !== 0) {
    if (end === 0 || ((units[end - 1] as number) & 0xfc00) !== 0xdc00) return 0;
  }
  const one = startBefore(search, end);
  const two = startBefore(search, one);
  if (two < 0) return 0;
  const three = startBefore(search, two);
  const four = startBefore(search, three);
  if (four >= 0) {
    const isWhole = startBefore(search, four) < 0;
    if (isCompound(units, four)) return reading(search, four, four + 2, end, isWhole);
    if (isElement(units, four) && isElement(units, two)) return reading(search, four, four + 2, end, isWhole);
    const areCommon = isFirst(units, four, COMMON) && isFirst(units, three, COMMON);
    if (areCommon && isFree(search, four, isWhole)) return reading(search, four, two, end, isWhole);
  }
  if (three >= 0) {
    const isWhole = four < 0;
    if (isCompound(units, three)) return reading(search, three, three + 2, end, isWhole);
    const isBetter = isFirst(units, three, COMMON) || (!isFirst(units, two, COMMON) && isFirst(units, three, KNOWN));
    const isName = isFree(search, three, isWhole)
      ? isFirst(units, three, KNOWN) || (isFirst(units, three, SURNAME) && !isFirst(units, two, COMMON))
      : isBetter;
    if (isName && !endsWord(units, three)) return reading(search, three, two, end, isWhole);
  }
  if (isFirst(units, two, COMMON) || (isFirst(units, two, SURNAME) && !isFirst(units, one, COMMON))) {
    return reading(search, two, one, end, three < 0);
  }
  return 0;
}

function reading(search: Search, start: number, given: number, end: number, isWhole: boolean): number {
  const { units } = search;
  for (let at = given; at < end; at += 1) if (((CLASSES[units[at] as number] as number) & STOP) !== 0) return 0;
  if (isWord(units, start) || isCounted(units, start)) return 0;
  const seen = CLASSES[units[start] as number] as number;
  const surname = given - start === 2 ? surnameBits(COMMON) : surnameBits(seen);
  const left = isWhole ? BY_SIGN : isFree(search, start, isWhole) ? BY_WORD : 0;
  return pack(start, surname | givenBits(units, given, end) | left);
}

/** 12|楼, 3|万: what is counted is no surname. */
function isCounted(units: Uint16Array, start: number): boolean {
  if (!isIn(COUNTERS, units[start] as number)) return false;
  const before = start === 0 ? 0 : (units[start - 1] as number);
  return (before >= 0x30 && before <= 0x39) || isIn(NUMERALS, before);
}

const NUMERALS: UnitSet = /* @__PURE__ */ unitsOf('一二三四五六七八九十百千几');
const COUNTERS: UnitSet = /* @__PURE__ */ unitsOf('楼万元段周季年单号路成党层');

function isFirst(units: Uint16Array, at: number, bit: number): boolean {
  const seen = CLASSES[units[at] as number] as number;
  return (seen & bit) !== 0 && (seen & TURN) === 0;
}

/** Whether a sign or a word of the sentence stands before it: 请王芳女士, 的李明同志. */
function isFree({ units, taken }: Search, start: number, isWhole: boolean): boolean {
  if (isWhole || start === 0 || taken[start - 1] !== 0) return true;
  const before = CLASSES[units[start - 1] as number] as number;
  return (before & HAN) === 0 || (before & (STOP | TURN)) !== 0;
}

/** Whether what would be the surname ends the word before it: 对方李明, 主任王芳. */
function endsWord(units: Uint16Array, at: number): boolean {
  return at > 0 && atPair(WORDS, units[at - 1] as number, units[at] as number) !== 0;
}

const WORDS: Pairs = /* @__PURE__ */ buildWords();

function buildWords(): Pairs {
  const words =
    '对方 甲方 乙方 丙方 双方 我方 警方 校方 院方 买方 卖方 关于 对于 由于 至于 属于 位于 终于 主任 班任 责任 时任 现任 前任 原任 新任 公安 保安 ' +
    '治安 东方 经常 非常 浙江 长江 有关 机关 海关 方向 中文 英文 语文 部门 专门 学会 工会 协会 自由 因为 成为 作为 城管 主管 分管 国王 女王 老王 ' +
    '小王 老张 小张 老李 小李 老刘 小刘 子孙 交易 包括 代表 道路 公路 铁路 马路 网易 黄金 资金 现金 基金 本金 成都 首都 文章 印章 盖章';
  return pairsOf(new Map(words.split(' ').map((word) => [word, 1])));
}
