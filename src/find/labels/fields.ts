/**
 * The fields of a text, in order and disjoint. Labels are told by what joins them to a value (joins.ts), then each value
 * ends before the next label, or where its kind of value does: at a line end, a full stop, a comma. Labels that stand in one
 * (姓名/电话：张三/138…) share what is behind them.
 */
import type { Search } from '../search.ts';
import { type Join, joinOf } from './joins.ts';
import { type Label, type LabelIndex, LINE, mayBegin, type Use } from './label-index.ts';
import { type LabelWord, labelWordAt } from './label-words.ts';
import type { Labelled } from './labelled.ts';
import { tableAt } from './tables.ts';
import {
  BLANK,
  bitsAt,
  blanksEnd,
  blanksStart,
  CLOSING,
  closingOf,
  DIGIT,
  HAN,
  isAny,
  JOINER,
  LETTER,
  LINE_END,
  OPENING,
  PARTING,
  STOP,
  STROKE,
} from './units.ts';

/** One label, or several in one, and where what they name begins. */
interface Opening extends Join {
  /** Where the label stands. */
  readonly at: number;
  /** The labels behind the first. */
  readonly others: readonly LabelWord[];
}

export function labelledValues(search: Search, index: LabelIndex): readonly Labelled[] {
  const { units } = search;
  const { gate } = index;
  const { length } = search.text;
  const found: Labelled[] = [];
  let openings: Opening[] | undefined;
  let lineStart = 0;
  let triedLine = -1;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    const opens = gate[unit] as number;
    if (opens === 0) continue;
    if (opens === LINE) {
      lineStart = at + 1;
      continue;
    }
    if (!mayBegin(index, unit, units[at + 1] as number)) continue;
    const longest = labelWordAt(search, index, at);
    if (longest === undefined || isOfHousehold(search, longest)) continue;
    if (triedLine !== lineStart && mayBeHeading(search, longest)) {
      triedLine = lineStart;
      const table = tableAt(search, index, lineStart);
      if (table !== undefined) {
        if (openings !== undefined) addFields(search, openings, lineStart, found);
        openings = undefined;
        for (const cell of table.cells) found.push(cell);
        at = table.end - 1;
        continue;
      }
    }
    const opening = openingOf(search, index, longest);
    if (opening !== undefined) {
      openings ??= [];
      openings.push(opening);
    }
    at = longest.end - 1;
    while (opening !== undefined && at + 1 < opening.start && !isAny(units, at + 1, LINE_END)) at += 1;
  }
  if (openings !== undefined) addFields(search, openings, length, found);
  return found;
}

/** 户 and a bracket before a label that stays, 您户（编号…）: the number of a household, whatever else has such numbers. */
function isOfHousehold({ units }: Search, { label, start }: LabelWord): boolean {
  const isPlain = label.use === 'keep' || label.use === 'other';
  return isPlain && units[start - 1] === ROUND && units[start - 2] === HOUSEHOLD;
}

const HOUSEHOLD = 0x6237;

/** Whether what stands beside a label may set a cell off. */
function mayBeHeading({ units }: Search, { end }: LabelWord): boolean {
  return isAny(units, end, STROKE | BLANK) || units[end] === COMMA || units[end] === ROUND || units[end] === STAR;
}

function openingOf(search: Search, index: LabelIndex, longest: LabelWord): Opening | undefined {
  const others = othersBehind(search, index, longest);
  const last = others[others.length - 1];
  if (last !== undefined) {
    const join = joinOf(search, index, last);
    if (join?.by === 'colon') return opened(join, longest.label, longest.start, others);
  }
  for (let word: LabelWord | undefined = longest; word !== undefined; word = word.shorter) {
    const join = joinOf(search, index, word);
    if (join !== undefined) return opened(join, join.label, word.start, NONE);
  }
  return undefined;
}

function opened({ by, start, isFirm }: Join, label: Label, at: number, others: readonly LabelWord[]): Opening {
  return { label, by, start, isFirm, at, others };
}

const NONE: readonly LabelWord[] = [];
const MOST_OTHERS = 4;

/** Labels behind a label with a sign or a word between: 姓名/电话, 联系人及电话. */
function othersBehind(search: Search, index: LabelIndex, word: LabelWord): readonly LabelWord[] {
  const { units } = search;
  let others: LabelWord[] | undefined;
  for (let end = word.end; others === undefined || others.length < MOST_OTHERS; ) {
    const at = blanksEnd(units, end);
    if (!isAny(units, at, JOINER)) break;
    const next = labelWordAt(search, index, blanksEnd(units, at + 1));
    if (next === undefined) break;
    others ??= [];
    others.push(next);
    end = next.end;
  }
  return others ?? NONE;
}

/** Adds the fields that labels open; the last ends at the limit at the latest. */
function addFields(search: Search, openings: readonly Opening[], limit: number, found: Labelled[]): void {
  for (let count = 0; count < openings.length; count += 1) {
    const opening = openings[count] as Opening;
    let next = openings[count + 1];
    // In running text that goes, a word that may be a label is none.
    while (next !== undefined && isRunning(opening) && (next.by !== 'colon' || !next.isFirm)) {
      count += 1;
      next = openings[count + 1];
    }
    const [start, end] = valueBehind(search, opening, Math.min(next?.at ?? limit, limit));
    if (end > start) addField(search, opening, start, end, found);
  }
}

/** A rule that empties a value empties a remark: all of its sentences. */
function isRunning({ label }: Opening): boolean {
  return label.use === 'drop' && label.rule.rule?.action === 'drop-value';
}

function addField(search: Search, opening: Opening, start: number, end: number, found: Labelled[]): void {
  const { at, label, by, isFirm, others } = opening;
  if (others.length === 0) {
    found.push({ label: at, start, end, rule: label.rule, by, word: label, isFirm });
    return;
  }
  const words = [label, ...others.map((other) => other.label)];
  piecesOf(search, start, end, words.length).forEach((piece, place) => {
    const word = words[place];
    if (word !== undefined && word.rule.rule?.action !== 'scan')
      found.push({ label: at, ...piece, rule: word.rule, by, word, isFirm });
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The values behind several labels: at signs where there are any, else at blanks; the last is all that is left. */
function piecesOf({ units }: Search, start: number, end: number, most: number): readonly Stretch[] {
  let sign = BLANK;
  for (let at = start; at < end; at += 1) if (isAny(units, at, PARTING)) sign = PARTING;
  const pieces: Stretch[] = [];
  let from = start;
  for (let at = start; at < end && pieces.length < most - 1; at += 1) {
    if (!isAny(units, at, sign)) continue;
    if (at > from) pieces.push({ start: from, end: blanksStart(units, at, from) });
    while (at + 1 < end && isAny(units, at + 1, sign | BLANK)) at += 1;
    from = at + 1;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

/** What stands for a value that went (redact/found.ts): its label opens nothing behind it. */
const DROPPED = '〔略〕';

/** The stretch of a value, without quotation marks and blanks around it. */
function valueBehind(search: Search, { start, label }: Opening, limit: number): readonly [start: number, end: number] {
  const { units } = search;
  const first = units[start] as number;
  if (isAny(units, start, OPENING)) {
    if (first === SHELL && search.text.startsWith(DROPPED, start))
      return [start, Math.min(start + DROPPED.length, limit)];
    const closing = closingOf(first);
    if (QUOTES.includes(closing)) {
      let end = start + 1;
      while (end < limit && units[end] !== closing && !isAny(units, end, LINE_END)) end += 1;
      return [start + 1, end];
    }
  }
  const goes = label.rule.rule?.action === 'drop-value';
  let end = start;
  for (let depth = 0; end < limit; end += 1) {
    const bits = bitsAt(units, end);
    if ((bits & (HAN | DIGIT | LETTER)) !== 0) continue;
    if ((bits & LINE_END) !== 0) break;
    if (goes) continue;
    if ((bits & (STOP | STROKE)) !== 0 && !isInDropped(label.use, units, end)) break;
    if (units[end] === LESS) break;
    if (isEndOf(label.use, units, end)) break;
    if ((bits & OPENING) !== 0 && (bits & CLOSING) === 0) depth += 1;
    if ((bits & CLOSING) !== 0 && !isApostrophe(units, end)) {
      depth -= 1;
      if (depth < 0) break;
    }
  }
  end = blanksStart(units, end, start);
  while (end > start && isTrailing(units, end - 1)) end = blanksStart(units, end - 1, start);
  return [start, end];
}

/** 〔 */
const SHELL = 0x3014;
const LESS = 0x3c;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;
const ROUND = 0x28;
const STAR = 0x2a;
const QUOTES: readonly number[] = /* @__PURE__ */ Array.from('"”’』」', (sign) => sign.charCodeAt(0));

/** A semicolon inside what goes: 父亲患病；母亲务工. */
function isInDropped(use: Use, units: Uint16Array, at: number): boolean {
  return use === 'drop' && units[at] === SEMICOLON;
}

/** A sign before the next label that belongs to no value. */
function isTrailing(units: Uint16Array, at: number): boolean {
  const bits = bitsAt(units, at);
  return (bits & OPENING) !== 0 ? (bits & CLOSING) === 0 : (bits & PARTING) !== 0;
}

/** O’Neil */
function isApostrophe(units: Uint16Array, at: number): boolean {
  return (units[at] === 0x27 || units[at] === 0x2019) && isAny(units, at + 1, LETTER);
}

/** Signs that end a value of some use and stand inside others. */
function isEndOf(use: Use, units: Uint16Array, at: number): boolean {
  const isGap = units[at] === TAB || (isAny(units, at, BLANK) && isAny(units, at + 1, BLANK));
  switch (use) {
    case 'name':
    case 'address':
      return false;
    case 'number':
      return units[at] === COMMA && !beginsNumber(units, blanksEnd(units, at + 1));
    case 'drop':
      return isGap;
    default:
      return isGap || units[at] === COMMA;
  }
}

function beginsNumber(units: Uint16Array, at: number): boolean {
  return isAny(units, at, DIGIT) || units[at] === 0x2b || units[at] === 0x28;
}
