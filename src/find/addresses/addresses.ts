/**
 * Addresses in prose and behind labels (地址), from their first level through to the last room, as the kind `address` reads
 * them. In prose one is looked for where a number may be a house's (anchors.ts), between the words that no place's name
 * holds (bounds.ts), and is one if it finds somebody (evidence.ts). What is labelled is one as far as it can be read, and
 * whole where it cannot. What an office says of itself stays (office.ts).
 *
 * Linear: a look from an anchor goes back and on a bounded way, and what was read is not read again.
 */
import { COUNTY, LEVELS, type LevelName, NOTHING } from '../../kinds/address/levels.ts';
import { isPersonLike } from '../../kinds/address/glued-names.ts';
import { regionAt } from '../../kinds/address/regions.ts';
import { layOut } from '../../kinds/address/text.ts';
import type { FieldRule, Plan } from '../../rules/plan.ts';
import { PLACE } from '../layout.ts';
import { addSpan, type Field, type Search } from '../search.ts';
import { isAnchor, isDoor } from './anchors.ts';
import { leftBound, NEAR, type Reach, rightBound, WIDE } from './bounds.ts';
import { findsSomebody, type Setting } from './evidence.ts';
import { isLedByOffice, isOffice } from './office.ts';
import { addLatin, opensWord } from './latin-prose.ts';
import { type Read, readBetween, readDoor, readLaidOut } from './reading.ts';
import { HAN, HOME, kindOf, NUMERIC } from './unit-kinds.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

/** Behind a number that is no house's, others are looked at nearby first. */
const CROWD = 32;
/** Units between 住 and what it says. */
const LONGEST_LEAD = 5;
/** Between 住, 寄 or 户籍 and an address. */
const HOME_LEADS: UnitSet = /* @__PURE__ */ unitsOf('在于址地到至往达给为是: ');
/** Between a label and its value. */
const LEADS: UnitSet = /* @__PURE__ */ unitsOf('在为是');
const HOMES: UnitSet = /* @__PURE__ */ unitsOf('住居籍寄送');

export function addresses(search: Search): void {
  for (const field of search.fields) if (field.rule.kind?.id === 'address') addLabelled(search, field);
  const { units, taken, classes } = search;
  const end = units.length - 1;
  let done = 0;
  let crowded = 0;
  for (let at = 0; at < end; at += 1) {
    if (((classes[at] as number) & PLACE) === 0 || taken[at] !== 0) continue;
    const kind = kindOf(units[at] as number);
    let next = 0;
    if ((kind & HOME) !== 0) next = addHome(search, at);
    else if (opensWord(units, at)) next = addLatin(search, at);
    if (next === 0 && (kind & NUMERIC) !== 0 && isAnchor(units, at)) {
      const known = search.spans.length;
      next = addAround(search, at, done, at < crowded ? NEAR : WIDE);
      if (search.spans.length === known) crowded = at + CROWD;
    }
    if (next > at) {
      done = next;
      at = next - 1;
    }
  }
}

/** Adds the address that a number lies in; where to look for the next one. */
function addAround(search: Search, anchor: number, done: number, reach: Reach): number {
  let read = readAround(search, anchor, done, reach);
  if (read === undefined || read.end <= anchor) return anchor + 1;
  if (!findsSomebody(read.parts, settingOf(search, read))) return read.end;
  if (reach === NEAR) {
    const wide = readAround(search, anchor, done, WIDE);
    if (wide !== undefined && wide.end >= read.end) read = wide;
  }
  addRead(search, read);
  return read.end;
}

/** Reads what the number at `anchor` lies in; where what is before it hides that, the name next to it, or the door alone. */
function readAround(search: Search, anchor: number, done: number, reach: Reach): Read | undefined {
  const from = leftBound(search, anchor, done, reach);
  const to = rightBound(search, anchor, reach);
  const read = readBetween(search, from, to, anchor);
  if (read !== undefined && read.end > anchor) return read;
  const near = anchor - NEAR.back;
  const close = near > from ? readBetween(search, near, Math.min(to, anchor + NEAR.on), anchor) : undefined;
  if (close !== undefined && close.end > anchor) return close;
  return isDoor(search.units, anchor) ? readDoor(search, from, to, anchor) : undefined;
}

/** Adds the address behind 住 or 户籍, which need not hold a number where it begins with a region; its end, or 0. */
function addHome(search: Search, cue: number): number {
  const { units, folded } = search;
  let start = cue + 1;
  while (start < cue + LONGEST_LEAD && isIn(HOME_LEADS, units[start] as number)) start += 1;
  if ((kindOf(units[start] as number) & HAN) === 0) return 0;
  const to = rightBound(search, start, WIDE);
  const text = layOut(folded.slice(start, to));
  if (regionAt(text, 0, NOTHING, 0) === undefined) return 0;
  const read = readLaidOut(search, text, start, to);
  if (read === undefined || read.start !== start || !findsSomebody(read.parts, settingOf(search, read))) return 0;
  addRead(search, read);
  return read.end;
}

function settingOf({ folded, units }: Search, { start, end, parts }: Read): Setting {
  let before = start - 1;
  while (before > start - LONGEST_LEAD && isIn(HOME_LEADS, units[before] ?? 0)) before -= 1;
  return {
    text: folded,
    end: Math.max(end, parts[parts.length - 1]?.end ?? end),
    isHome: isIn(HOMES, units[before] ?? 0),
  };
}

function addRead(search: Search, read: Read): void {
  const { start, end } = read;
  const glued = gluedLabel(search, start);
  const field = glued ?? keptField(search, start);
  const isKept = field?.rule?.action === 'keep' && field.kind === undefined;
  const isOffices = isKept || (!settingOf(search, read).isHome && isOffice(search, start, end));
  const by = glued === undefined ? 'address' : 'label';
  addSpan(search, { kind: 'address', start, end, by, field, keep: isOffices ? 'office' : undefined });
}

const LONGEST_LABEL = 8;

/** The rule of a label that an address is glued to: 用电地址|滂江街22号. */
function gluedLabel({ folded, plan, units }: Search, start: number): FieldRule | undefined {
  if (start < 2 || !isIn(labelEndsOf(plan), units[start - 1] as number)) return undefined;
  for (let length = Math.min(LONGEST_LABEL, start); length > 1; length -= 1) {
    const rule = plan.fields.get(folded.slice(start - length, start));
    if (rule !== undefined && mayBeGlued(rule)) return rule;
  }
  return undefined;
}

function mayBeGlued({ kind, rule }: FieldRule): boolean {
  return kind?.id === 'address' || (kind === undefined && rule?.action === 'keep');
}

const LABEL_ENDS: WeakMap<Plan, UnitSet> = /* @__PURE__ */ new WeakMap();

/** The last units of such labels: most addresses stand behind none. */
function labelEndsOf(plan: Plan): UnitSet {
  const known = LABEL_ENDS.get(plan);
  if (known !== undefined) return known;
  const lasts: string[] = [];
  for (const [label, rule] of plan.fields) if (mayBeGlued(rule)) lasts.push(label.slice(-1));
  const ends = unitsOf(lasts.join(''));
  LABEL_ENDS.set(plan, ends);
  return ends;
}

/** The rule of a field that keeps what stands in it and asks for no kind, or for an organisation: 开庭地点. */
function keptField({ fields }: Search, at: number): FieldRule | undefined {
  let low = 0;
  for (let high = fields.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((fields[middle] as Field).start <= at) low = middle + 1;
    else high = middle;
  }
  const field = fields[low - 1];
  if (field === undefined || at >= field.end || field.rule.rule?.action !== 'keep') return undefined;
  return field.rule.kind === undefined || field.rule.kind.id === 'organisation' ? field.rule : undefined;
}

/** A labelled value, as far as it can be read; whole where it cannot. */
function addLabelled(search: Search, { start: from, end: limit, rule, by }: Field): void {
  const { units, taken, folded } = search;
  let start = from;
  while (start < limit && isLead(units, start)) start += 1;
  const to = Math.min(limit, rightBound(search, start, WIDE, 'value'));
  if (start >= to || taken[start] !== 0) return;
  const read = readBetween(search, start, to, start);
  if (by !== 'colon' && (read === undefined || isCrossing(folded, read))) return;
  const end = read === undefined ? to : Math.min(limit, noteEnd(search, read.end, to));
  const keep = isLedByOffice(folded, start) ? 'office' : undefined;
  addSpan(search, { kind: 'address', start, end, by: 'label', field: rule, keep });
}

/** Whether roads alone are named that cross: 和平路与建设路交口 is nobody's. */
function isCrossing(folded: string, { parts, end }: Read): boolean {
  const isRoads = parts.every(({ name }) => name === 'road' || LEVELS.indexOf(name as LevelName) <= COUNTY);
  return isRoads && folded.charAt(end) === '交';
}

/** Whether a sign or 位, 于, 在, 为 or 是 stands at an offset, which may follow a label: 地址位于. */
function isLead(units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  if ((kindOf(unit) & (HAN | NUMERIC)) === 0 || isIn(LEADS, unit)) return true;
  return (unit === 0x4f4d && units[at + 1] === 0x4e8e) || (unit === 0x4e8e && units[at - 1] === 0x4f4d);
}

/** Where words end that say more of a labelled address and are glued to it: 20号|东侧平房. Not a name, nor a sentence. */
function noteEnd(search: Search, end: number, to: number): number {
  const { units, folded } = search;
  const limit = Math.min(to, rightBound(search, end, WIDE, 'note'));
  let at = end;
  while (at < limit && (kindOf(units[at] as number) & (HAN | NUMERIC)) !== 0) at += 1;
  const note = folded.slice(end, at);
  return note.endsWith('收') || isPersonLike(layOut(note), 0, note.length) ? end : at;
}
