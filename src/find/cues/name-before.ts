/**
 * Reads a name backwards from where it ends, before a title or a verb: 王芳|女士, 李建国|先生, 欧阳修远|同志. A surname alone is none
 * (张|主任). Where the text runs on to the left (感谢王芳|女士), the more common surname tells where it begins.
 */
import type { Search } from '../search.ts';
import { CLASSES, COMMON, HAN, KNOWN, MARK, PLACE, STOP, SURNAME, TURN } from './characters.ts';
import { isPairAt, type PairSet, pairsOf } from './pairs.ts';
import { BY_SIGN, BY_WORD, pack } from './reading.ts';
import { givenBits, isCompound, isElement, isWord, surnameBits } from './surnames.ts';

const MOST = 5;

/** Of the characters before an offset, back to a sign: where each begins. They live for one look only. */
function startsBefore({ units, taken }: Search, end: number): readonly number[] {
  const starts: number[] = [];
  let at = end;
  while (at > 0 && starts.length < MOST && taken[at - 1] === 0) {
    const unit = units[at - 1] as number;
    const start = at > 1 && unit >= 0xdc00 && unit <= 0xdfff ? at - 2 : at - 1;
    if (((CLASSES[units[start] as number] as number) & (HAN | MARK)) === 0) break;
    starts.push(start);
    at = start;
  }
  return starts;
}

/** The name that ends at an offset, by where it begins (reading.ts). `BY_SIGN`, `BY_WORD` say what stands before it. */
export function nameBefore(search: Search, end: number): number {
  const { units } = search;
  const last = CLASSES[units[end - 1] as number] as number;
  if (end === 0 || (last & (HAN | MARK)) === 0 || (last & (STOP | PLACE)) !== 0) {
    if (end === 0 || ((units[end - 1] as number) & 0xfc00) !== 0xdc00) return 0;
  }
  const starts = startsBefore(search, end);
  const two = starts[1];
  if (two === undefined) return 0;
  const three = starts[2];
  const four = starts[3];
  if (four !== undefined) {
    if (isCompound(units, four)) return reading(search, four, four + 2, end, starts.length === 4);
    if (isElement(units, four) && isElement(units, two))
      return reading(search, four, four + 2, end, starts.length === 4);
    const areCommon = isFirst(units, four, COMMON) && isFirst(units, three as number, COMMON);
    if (areCommon && isFree(search, four, starts.length === 4)) {
      return reading(search, four, two, end, starts.length === 4);
    }
  }
  if (three !== undefined) {
    const isWhole = starts.length === 3;
    if (isCompound(units, three)) return reading(search, three, three + 2, end, isWhole);
    const isBetter = isFirst(units, three, COMMON) || (!isFirst(units, two, COMMON) && isFirst(units, three, KNOWN));
    const isName = isFree(search, three, isWhole)
      ? isFirst(units, three, KNOWN) || (isFirst(units, three, SURNAME) && !isFirst(units, two, COMMON))
      : isBetter;
    if (isName && !endsWord(units, three)) return reading(search, three, two, end, isWhole);
  }
  const [one] = starts;
  if (isFirst(units, two, COMMON) || (isFirst(units, two, SURNAME) && !isFirst(units, one as number, COMMON))) {
    return reading(search, two, one as number, end, starts.length === 2);
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
  const before = start === 0 ? 0 : (units[start - 1] as number);
  const isNumeral =
    (before >= 0x30 && before <= 0x39) || (before !== 0 && NUMERALS.includes(String.fromCharCode(before)));
  return isNumeral && COUNTERS.includes(String.fromCharCode(units[start] as number));
}

const NUMERALS = '一二三四五六七八九十百千几';
const COUNTERS = '楼万元段周季年单号路成党层';

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
  return at > 0 && isPairAt(WORDS, units, at - 1);
}

const WORDS: PairSet = /* @__PURE__ */ pairsOf(
  /* @__PURE__ */ (
    '对方 甲方 乙方 丙方 双方 我方 警方 校方 院方 买方 卖方 关于 对于 由于 至于 属于 位于 终于 主任 班任 责任 时任 现任 前任 原任 新任 公安 保安 ' +
    '治安 东方 经常 非常 浙江 长江 有关 机关 海关 方向 中文 英文 语文 部门 专门 学会 工会 协会 自由 因为 成为 作为 城管 主管 分管 国王 女王 老王 ' +
    '小王 老张 小张 老李 小李 老刘 小刘 子孙 交易 包括 代表 道路 公路 铁路 马路 网易 黄金 资金 现金 基金 本金 成都 首都 文章 印章 盖章'
  ).split(' '),
);
