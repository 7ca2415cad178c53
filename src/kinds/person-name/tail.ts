/**
 * What stands behind a name and is none of it: titles (张三先生, 王主任), notes in brackets (李四（户主）) or without them
 * (张三之妻), a closing quotation mark. It stays, so that it is words of the tables and nothing else: a bracket with any
 * other word in it belongs to the name.
 */
import {
  closings,
  honorifics,
  latinTitles,
  noteWords,
  othersCounters,
  roleWords,
  tailNotes,
} from '../../data/honorifics.ts';
import { type EndingIndex, endingIndex, endingOf } from '../ending-index.ts';
import type { Part } from '../kind.ts';
import { BETWEEN, CLOSES, classAt, DOT, HAN, MARK, STAND_IN, sortAt } from './characters.ts';
import { beginsName, isSurname, pairAt } from './surname.ts';

const TITLES: EndingIndex = /* @__PURE__ */ endingIndex(honorifics);
const CLOSINGS: EndingIndex = /* @__PURE__ */ endingIndex(closings);
const TAIL_NOTES: EndingIndex = /* @__PURE__ */ endingIndex(tailNotes);
const TITLE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(honorifics);
const NOTE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [noteWords, roleWords, tailNotes].flat(),
);

/** The brackets that notes stand in, opening and closing ones in the same order. */
export const OPENING_BRACKETS = '([【〔';
export const CLOSING_BRACKETS = ')]】〕';
const CLOSING_QUOTES = '"\'”’」』》';
/** 等3人, 等五户. */
const COUNTS = '0123456789一二两三四五六七八九十';
const LONGEST_COUNT = 3;
/** How many things may stand behind one name. */
const MOST = 4;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 4;

export interface Tail {
  /** Where the name ends. */
  readonly end: number;
  /** Titles and notes, in order. */
  readonly parts: readonly Part[];
}

const NONE: readonly Part[] = [];

export function isNoteWord(word: string): boolean {
  return NOTE_WORDS.has(word);
}

/** Words that say who somebody is, and signs between them. */
export function isNote(text: string): boolean {
  if (NOTE_WORDS.has(text) || TITLE_WORDS.has(text)) return true;
  return text.split(/[、,/ ]/).every((word) => NOTE_WORDS.has(word) || TITLE_WORDS.has(word) || isLatinTitle(word));
}

function isLatinTitle(word: string): boolean {
  return latinTitles.includes((word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase());
}

/** Whether brackets of one sort stand at `open` and at the end of the text, and a note between them. */
export function isNoteInBrackets(text: string, open: number): boolean {
  const bracket = OPENING_BRACKETS.indexOf(text.charAt(open));
  const isClosed = bracket >= 0 && CLOSING_BRACKETS.charAt(bracket) === text.charAt(text.length - 1);
  return isClosed && isNote(text.slice(open + 1, -1));
}

const TITLE_PAIRS: ReadonlySet<number> = /* @__PURE__ */ titlePairs();

function titlePairs(): ReadonlySet<number> {
  return new Set(honorifics.filter((word) => word.length === 2).map((word) => pairAt(word, 0)));
}

/** Whether the units at an offset and behind it, folded or not, are a title of two. */
export function isTitlePair(text: string, at: number): boolean {
  return TITLE_PAIRS.has(pairAt(text, at));
}

/** Of the title that the text, folded, ends with; 0: it ends with none. */
export function titleLength(text: string): number {
  return endingOf(text, TITLES)?.length ?? 0;
}

/**
 * What is masked in the name changes nothing of it.
 *
 * @param text a whole value, folded
 * @param lead where the name begins
 */
export function tailOf(text: string, lead: number): Tail {
  let end = text.length;
  let parts: readonly Part[] = NONE;
  for (let count = 0; count < MOST; count += 1) {
    const edge = wordEdge(text, end);
    const part = lastPart(text, edge, lead);
    if (part === undefined) break;
    // Blanks before the word go with it.
    const start = blanksStart(text, part.start);
    if (start <= lead) break;
    parts = [{ name: part.name, start, end: edge }, ...parts];
    end = start;
  }
  return { end, parts };
}

/** Without blanks and full stops at the end. */
function wordEdge(text: string, end: number): number {
  let edge = end;
  while (edge > 0 && (sortAt(text, edge - 1) === DOT || sortAt(text, edge - 1) === BETWEEN)) edge -= 1;
  return edge;
}

function blanksStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charAt(start - 1) === ' ') start -= 1;
  return start;
}

function lastPart(
  text: string,
  end: number,
  lead: number,
): { readonly name: string; readonly start: number } | undefined {
  const last = text.charAt(end - 1);
  const bracket = CLOSING_BRACKETS.indexOf(last);
  if (bracket >= 0) {
    const open = text.lastIndexOf(OPENING_BRACKETS.charAt(bracket), end - 1);
    return open > 0 && isNote(text.slice(open + 1, end - 1)) ? { name: 'note', start: open } : undefined;
  }
  if (CLOSING_QUOTES.includes(last)) return { name: 'note', start: end - 1 };
  const number = numberStart(text, end);
  if (number < end) return { name: 'note', start: number };
  if ((classAt(text, end - 1) & CLOSES) === 0) return undefined;
  const head = text.slice(0, end);
  const title = titleStart(head);
  if (title < end) return { name: 'title', start: title };
  const note = noteStart(head);
  return note < end && isWholeName(head.slice(lead, note)) ? { name: 'note', start: note } : undefined;
}

/** Where a note without brackets begins: 之妻, 夫妇, 等3人, or 收 behind a blank. The length of the text where there is none. */
function noteStart(head: string): number {
  const others = othersStart(head);
  if (others < head.length) return others;
  const note = endingOf(head, TAIL_NOTES);
  if (note !== undefined) return head.length - note.length;
  const closing = endingOf(head, CLOSINGS) ?? '';
  const start = head.length - closing.length;
  return head.charAt(start - 1) === ' ' ? start : head.length;
}

/** Where 等3人 begins. */
function othersStart(head: string): number {
  const last = head.length - 1;
  if (!othersCounters.includes(head.charAt(last))) return head.length;
  let start = last;
  while (start > 0 && last - start < LONGEST_COUNT && COUNTS.includes(head.charAt(start - 1))) start -= 1;
  return start < last && head.charAt(start - 1) === '等' ? start - 1 : head.length;
}

/** Where a title begins, with what may stand behind it: 先生, 先生收. The length of the text where it ends with none. */
function titleStart(head: string): number {
  const title = endingOf(head, TITLES);
  if (title !== undefined) return head.length - title.length;
  const closing = endingOf(head, CLOSINGS);
  if (closing === undefined) return head.length;
  const before = head.slice(0, -closing.length).trimEnd();
  const titled = endingOf(before, TITLES);
  return titled === undefined ? head.length : before.length - titled.length;
}

/** `张某1`: the number by which a text tells hidden names apart. */
function numberStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 2 && text.charAt(start - 1) >= '0' && text.charAt(start - 1) <= '9') start -= 1;
  return start < end && sortAt(text, start - 1) === MARK ? start : end;
}

/** A surname and a given name, Han or hidden, with a blank behind it perhaps. */
function isWholeName(text: string): boolean {
  const name = text.trimEnd();
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME || !beginsName(name, 0)) return false;
  for (let at = 1; at < name.length; at += 1) {
    const sort = sortAt(name, at);
    if (sort !== HAN && sort !== STAND_IN && sort !== MARK) return false;
  }
  return !isSurname(name);
}
