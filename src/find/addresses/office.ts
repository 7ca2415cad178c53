/**
 * Whose address it is. An office says so of itself (办公地址, 我局位于), its name stands directly before the address in brackets
 * or behind it (滂江街22号供电营业厅), or a company's 住所地 follows its name: such an address stays. Where nothing says so, it
 * is somebody's.
 */
import { officeEndings, officeWords } from '../../data/address-context-words.ts';
import { organisationEndings } from '../../data/organisation-words.ts';
import { type EndingIndex, endingIndex, endingOf } from '../../kinds/ending-index.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { HAN, kindOf, PREPOSITION, STRANGE } from './unit-kinds.ts';

/** Words that say that an address follows. */
const LEADS: EndingIndex = /* @__PURE__ */ endingIndex(
  /* @__PURE__ */ '地址 地址为 地址是 地址在 地点 场所 住所 住所地 位于 设在 设于 坐落于 坐落在 坐落 迁至 搬至 迁到 范围 路段 区域 地段'.split(
    ' ',
  ),
);
const OWNERS: EndingIndex = /* @__PURE__ */ endingIndex(/* @__PURE__ */ officeWords.split(' '));
const NAMES: EndingIndex = /* @__PURE__ */ endingIndex(organisationEndings);
const BEHIND: readonly string[] = /* @__PURE__ */ officeEndings.split(' ');
/** What these begin with. */
const BEGINNINGS: UnitSet = /* @__PURE__ */ unitsOf(/* @__PURE__ */ BEHIND.map((word) => word.charAt(0)).join(''));

/** Units before an address that say whose it is. */
const FARTHEST = 24;
/** Units of an office's name behind an address. */
const LONGEST_NAME = 14;

export function isOffice(search: Search, start: number, end: number): boolean {
  return isLedByOffice(search.folded, start) || isOfficeBehind(search, end);
}

/** Whether what stands before an address says that it is an office's. @param text folded */
export function isLedByOffice(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  let rest = withoutBreaks(before);
  const isBracketed = before.endsWith('(');
  if (isBracketed && endsWithOffice(rest)) return true;
  let leads = 0;
  for (let lead = endingOf(rest, LEADS); lead !== undefined && leads < 2; lead = endingOf(rest, LEADS)) {
    rest = withoutBreaks(rest.slice(0, rest.length - lead.length));
    leads += 1;
  }
  if (leads === 0) return false;
  if (endingOf(rest, OWNERS) !== undefined || BEHIND.some((word) => rest.endsWith(word))) return true;
  return endingOf(rest, NAMES) !== undefined;
}

function endsWithOffice(text: string): boolean {
  return BEHIND.some((word) => text.endsWith(word));
}

/** Without blanks, colons, commas, brackets and the like at its end. */
function withoutBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && ' :,(为是'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Whether an office's name stands behind an address at once: 滂江街22号|大东供电营业厅. */
function isOfficeBehind({ units, folded }: Search, end: number): boolean {
  for (let at = end; at < end + LONGEST_NAME; at += 1) {
    const unit = units[at] as number;
    const kind = kindOf(unit);
    if ((kind & HAN) === 0 || (kind & (STRANGE | PREPOSITION)) !== 0) return false;
    if (isIn(BEGINNINGS, unit) && BEHIND.some((word) => folded.startsWith(word, at))) return true;
  }
  return false;
}
