/**
 * Words by which a name behind a label is told from running text, each equal to its folded form.
 *
 * @source forms, notices and letters of offices and of utilities, collected 2026-11
 */
import { honorifics } from '../../data/honorifics.ts';
import { unitAt } from '../../text/unit-at.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { HAN, isAny, STOP } from './units.ts';

/** What is written where there is nothing to write. */
const EMPTY =
  '无 空 略 暂无 没有 不详 不明 未知 未填 未填写 待定 待填 同上 本人 本单位 保密 匿名 空白 如下 以下 如上 详情 附后 见附件 详见附件 见下表 ' +
  '见附表 见背面 另附 多人 若干 男 女 是 否 有 等 及 您好 你好 na none nil null unknown 必填 选填 请填写 请选择 本公司 全体 各位';

/** What amounts are counted in: 单位：元 is no organisation. */
const UNITS =
  '元 万元 亿元 千元 人民币元 人民币万元 平方米 平米 公顷 亩 米 公里 千米 吨 千克 公斤 克 度 千瓦时 立方米 方 升 户 人 次 件 个 套 栋 幢 台 辆 只 项 天 月 年 小时';

/** First characters of sentences that no name and no nickname begins with. */
const BEGINNINGS = '请您你如若本应须需不无未已详见同另该各凡将敬特按为在';
/** Characters of sentences that speak to somebody. */
const ADDRESSING = '请您们';
/** Han of a name by its sound at most. */
const LONGEST = 10;
const SHORTEST_SENTENCE = 5;

interface NameWords {
  readonly empty: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
}

const SETS: NameWords = /* @__PURE__ */ buildSets();

function buildSets(): NameWords {
  return {
    empty: new Set([...EMPTY.split(' '), ...UNITS.split(' '), ...honorifics]),
    titles: new Set(honorifics),
  };
}

/** First characters of what stands where there is nothing to write, letters in either case, and of titles. */
const OPENS_EMPTY: UnitSet = /* @__PURE__ */ openingEmpty();
const OPENS_TITLE: UnitSet = /* @__PURE__ */ opening(honorifics);

function openingEmpty(): UnitSet {
  return opening([...SETS.empty]);
}

function opening(words: readonly string[]): UnitSet {
  const firsts = words.map((word) => word.charAt(0));
  return unitsOf(firsts.join('') + firsts.join('').toUpperCase());
}

export function isEmptyWord(word: string): boolean {
  if (word === '' || !isIn(OPENS_EMPTY, unitAt(word, 0))) return false;
  return SETS.empty.has(word) || SETS.empty.has(word.toLowerCase());
}

/**
 * Whether the value of a label is a sentence, or a piece of one, and no odd name: by how it begins, by whom it speaks to, by
 * its length, or by the full stop behind it.
 */
export function isSentence({ folded, units }: Search, start: number, end: number): boolean {
  if (BEGINNINGS.includes(folded.charAt(start))) return true;
  let han = 0;
  for (let at = start; at < end; at += 1) {
    if (ADDRESSING.includes(folded.charAt(at))) return true;
    if (isAny(units, at, HAN)) han += 1;
  }
  return han > LONGEST || (han >= SHORTEST_SENTENCE && isAny(units, end, STOP));
}

const LONGEST_TITLE = 4;

/** Where the title that begins at an offset ends; the offset itself where none does. */
export function titleEnd(folded: string, at: number): number {
  if (at >= folded.length || !isIn(OPENS_TITLE, unitAt(folded, at))) return at;
  for (let length = LONGEST_TITLE; length > 1; length -= 1) {
    if (SETS.titles.has(folded.slice(at, at + length))) return at + length;
  }
  return at;
}
