/**
 * The name itself, without what stands before and behind it: its characters one by one, and of which sorts they are.
 * Letters make it a name in letters, or with Han among them one that cannot be told; a dot without letters, or a blank in
 * a long name, a dotted name; a bracket one that cannot be told. A comma and an apostrophe belong to names in letters alone
 * (Chan Tai Man, Peter), so that elsewhere a comma stands between two names. Letters that are X alone, among Han, hide
 * characters (张XX).
 */
import { boundaries, isPlain } from '../../text/characters.ts';
import type { Part } from '../kind.ts';
import { BETWEEN, BRACKET, DOT, FOREIGN, HAN, LETTER, MARK, SIGN, sortAt, STAND_IN } from './characters.ts';
import { LONGEST_TOLD, surnameLength } from './surname.ts';

export interface Core {
  readonly form: 'plain' | 'dotted' | 'latin' | 'long';
  readonly parts: readonly Part[];
  /** Characters that count. */
  readonly count: number;
  /** How many of them hide a character. */
  readonly marks: number;
  /** Of the first of them. */
  readonly start: number;
  /** Behind the last of them. */
  readonly end: number;
}

const HAN_BIT: number = (1 << HAN) | (1 << STAND_IN);
const LETTER_BIT: number = 1 << LETTER;
const COUNTED: number = HAN_BIT | LETTER_BIT | (1 << MARK);

/** @param folded a whole value, of which `[from, to)` is read */
export function readCore(folded: string, from: number, to: number): Core | undefined {
  const text = from === 0 && to === folded.length ? folded : folded.slice(from, to);
  const edges = isPlain(text) ? undefined : boundaries(text);
  const clusters = edges === undefined ? text.length : edges.length - 1;
  const starts: number[] = [];
  let units = '';
  let seen = 0;
  let end = from;
  let firstDot = Infinity;
  let isCrossed = true;
  let marks = 0;
  for (let index = 0; index < clusters; index += 1) {
    const at = from + (edges?.[index] ?? index);
    const sort = sortAt(folded, at);
    if (sort === FOREIGN) return undefined;
    seen |= 1 << sort;
    if (((1 << sort) & COUNTED) !== 0) {
      if (sort === LETTER && (folded.charCodeAt(at) | 0x20) !== 0x78) isCrossed = false;
      if (sort === MARK) marks += 1;
      units += folded.charAt(at);
      starts.push(at);
      end = from + (edges?.[index + 1] ?? index + 1);
    } else if (sort === DOT && starts.length > 0 && at < firstDot) firstDot = at;
  }
  const [start] = starts;
  if (start === undefined) return undefined;
  const hasHan = (seen & HAN_BIT) !== 0;
  const hasLetters = (seen & LETTER_BIT) !== 0 && !(isCrossed && hasHan);
  if ((seen & (1 << SIGN)) !== 0 && (hasHan || !(hasLetters || marks > 0))) return undefined;
  const count = starts.length;
  const whole = { parts: [{ name: 'given', start, end }], count, marks, start, end };
  if (hasLetters) return { ...whole, form: hasHan ? 'long' : 'latin' };
  if (firstDot < end) return { ...whole, form: 'dotted' };
  if ((seen & (1 << BRACKET)) !== 0) return { ...whole, form: 'long' };
  if (count > LONGEST_TOLD) return { ...whole, form: isParted(folded, start, end) ? 'dotted' : 'long' };
  const surname = surnameLength(units);
  if (surname === 0) return { ...whole, form: count > 1 ? 'long' : 'plain' };
  const given = starts[surname] as number;
  const parts = [
    { name: 'surname', start, end: surnameEnd(folded, given) },
    { name: 'given', start: given, end },
  ];
  return { form: 'plain', parts, count, marks, start, end };
}

/** Whether a blank or a hyphen stands where names of other peoples have their dot: 买买提 艾合买提. */
function isParted(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (folded.charAt(at) === ' ' || folded.charAt(at) === '-') return true;
  return false;
}

/** Where the character before `given` ends: blanks and hyphens behind it left out. */
function surnameEnd(folded: string, given: number): number {
  let end = given;
  while (sortAt(folded, end - 1) === BETWEEN) end -= 1;
  return end;
}
