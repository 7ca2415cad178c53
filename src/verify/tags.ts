/**
 * Markup without its tags. A name may be cut by them (`张<b>伟</b>明`, runs of DOCX), so what stands before a tag and behind it is one text,
 * but for tags that end one: of paragraphs, cells, rows. There may be others: without what tracked changes delete, without what they
 * insert, without scripts, which a page does not show; and of text that OFD places, what stands in one line.
 *
 * @source ECMA-376-1, sections 17.13.5.14 and 17.13.5.18; GB/T 33190-2016; HTML Living Standard
 */
import type { Text } from './needle-index.ts';
import { newTextBuilder, type TextPool } from './text-builder.ts';
import { BREAK } from './unit-table.ts';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that end a text, by their local names in lower case: of OOXML, HTML and OFD. All others are within one. */
const BLOCKS: ReadonlySet<string> = /* @__PURE__ */ words(
  'p tc tr tbl c row si is f comment textobject page author sdt txbxcontent div td th table li ul ol dl dt dd h1 h2 h3 h4 h5 h6 ' +
    'section article aside header footer nav main form fieldset legend caption option select textarea button pre blockquote ' +
    'body head html title address figure figcaption hr script style template details summary definedname sheet property',
);

/** Line breaks, tabs and hyphens that are elements. */
const BLANKS: ReadonlySet<string> = /* @__PURE__ */ words('br tab nobreakhyphen softhyphen wbr cr');

/** Text with a place, in OFD. */
const PLACED = 'textobject';

const DELETED: ReadonlySet<string> = /* @__PURE__ */ words('del movefrom');
const INSERTED: ReadonlySet<string> = /* @__PURE__ */ words('ins moveto');
const CODE: ReadonlySet<string> = /* @__PURE__ */ words('script style');
const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

/** The texts of a text with markup; none where it has no tags. Each is the caller's to give back. */
export function withoutTags(text: Text, pool: TextPool): readonly Text[] {
  const all = stripped(text, pool, NONE);
  if (all === undefined) return [];
  const others: Text[] = [];
  for (const [isThere, skipped] of [
    [all.hasDeleted, DELETED],
    [all.hasInserted, INSERTED],
    [all.hasCode, CODE],
  ] as const) {
    const other = isThere ? stripped(text, pool, skipped) : undefined;
    if (other !== undefined) others.push(other.text);
  }
  if (all.isPlaced) others.push(lines(text, pool));
  return [all.text, ...others];
}

interface Stripped {
  readonly text: Text;
  readonly hasDeleted: boolean;
  readonly hasInserted: boolean;
  readonly hasCode: boolean;
  readonly isPlaced: boolean;
}

function stripped({ units, length, from }: Text, pool: TextPool, skipped: ReadonlySet<string>): Stripped | undefined {
  const out = newTextBuilder(pool, length);
  let [hasTags, hasDeleted, hasInserted, hasCode, isPlaced] = [false, false, false, false, false];
  let skipping = '';
  /** Tags of paragraphs ahead that end nothing, since the mark between the two paragraphs is deleted. */
  let joined = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    if (unit !== LESS || !isTagStart(units[at + 1])) {
      if (skipping === '') out.push(unit, from[at] as number);
      continue;
    }
    hasTags = true;
    const name = tagName(units, at + 1, length);
    const start = at;
    while (at < length && units[at] !== GREATER) at += 1;
    const isEnd = units[start + 1] === SLASH;
    const isEmpty = units[at - 1] === SLASH;
    if (name === PLACED) isPlaced = true;
    if (DELETED.has(name)) {
      hasDeleted = true;
      if (isEmpty) joined = 2;
    } else if (INSERTED.has(name)) hasInserted = true;
    else if (CODE.has(name)) hasCode = true;
    if (skipping !== '') {
      if (isEnd && name === skipping) skipping = '';
    } else if (skipped.has(name) && !isEnd && !isEmpty) skipping = name;
    else if (name === 'p' && joined > 0) joined -= 1;
    else if (BLOCKS.has(name)) out.push(BREAK, from[start] as number);
    else if (BLANKS.has(name)) out.push(0x20, from[start] as number);
  }
  const text = out.text();
  if (hasTags) return { text, hasDeleted, hasInserted, hasCode, isPlaced };
  pool.give(text);
  return undefined;
}

/** Placed text alone, with a break where the next piece has another height on the page. */
function lines({ units, length, from }: Text, pool: TextPool): Text {
  const out = newTextBuilder(pool, length);
  let height = '';
  let isInside = false;
  for (let at = 0; at < length; at += 1) {
    if (units[at] !== LESS || !isTagStart(units[at + 1])) {
      if (isInside) out.push(units[at] as number, from[at] as number);
      continue;
    }
    const isPlaced = tagName(units, at + 1, length) === PLACED;
    const start = at;
    while (at < length && units[at] !== GREATER) at += 1;
    if (!isPlaced) continue;
    isInside = units[start + 1] !== SLASH;
    if (!isInside) continue;
    const own = heightIn(units, start, at);
    if (own === '' || own !== height) out.push(BREAK, from[start] as number);
    height = own;
  }
  return out.text();
}

const BOUNDARY = 'boundary="';

/** The second number of `Boundary="10 19 90 6"`, as it is written. */
function heightIn(units: Uint16Array, start: number, end: number): string {
  let matched = 0;
  let number = 0;
  let height = '';
  for (let at = start; at < end && number < 2; at += 1) {
    const unit = units[at] as number;
    if (matched < BOUNDARY.length) matched = unit === BOUNDARY.charCodeAt(matched) ? matched + 1 : 0;
    else if (unit === 0x20) number += 1;
    else if (number === 1) height += String.fromCharCode(unit);
  }
  return height;
}

/** A letter, `/`, `!` or `?`. Letters of folded text are small. */
function isTagStart(unit: number | undefined): boolean {
  return unit !== undefined && ((unit >= 0x61 && unit <= 0x7a) || unit === SLASH || unit === 0x21 || unit === 0x3f);
}

/** The local name: what stands behind the last colon. */
function tagName(units: Uint16Array, start: number, length: number): string {
  let from = units[start] === SLASH ? start + 1 : start;
  let name = '';
  for (let at = from; at < length && at < from + 24; at += 1) {
    const unit = units[at] as number;
    if (unit === 0x3a) {
      name = '';
      from = at + 1;
    } else if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) name += String.fromCharCode(unit);
    else break;
  }
  return name;
}
