/**
 * The ways in which a number comes to be written: by hand, by a scanner, by somebody who does not want it to be found.
 * Each keeps the value's characters in their order, so that the span of what is written is the span of the value.
 */
import type { Random } from '../../corpus/random.ts';

export type Form = (value: string, random: Random) => string;

const WIDE_SHIFT = 0xfee0;
const HAN_DIGITS = '〇一二三四五六七八九';
const TELEPHONE_DIGITS = '零幺二三四五六七八九';

function joinBy(size: readonly number[], mark: string): Form {
  return (value) => {
    const pieces: string[] = [];
    let at = 0;
    for (let part = 0; at < value.length; part += 1) {
      const end = at + (size[part % size.length] ?? 4);
      pieces.push(value.slice(at, end));
      at = end;
    }
    return pieces.join(mark);
  };
}

/** Puts something at a place inside, away from both ends. */
function inside(mark: string): Form {
  return (value, random) => {
    const at = random.between(3, Math.max(3, value.length - 3));
    return value.slice(0, at) + mark + value.slice(at);
  };
}

function hidden(value: string, head: number, tail: number, mark: string): string {
  return value.slice(0, head) + mark.repeat(Math.max(1, value.length - head - tail)) + value.slice(value.length - tail);
}

export const forms: Readonly<Record<string, Form>> = {
  wide: (value) => value.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + WIDE_SHIFT)),
  lower: (value) => value.toLowerCase(),
  spaced: joinBy([3, 4, 4], ' '),
  dashed: joinBy([3, 4, 4], '-'),
  fours: joinBy([4], ' '),
  idspaced: joinBy([6, 8, 4], ' '),
  idwide: joinBy([6, 4, 4, 4], '\u3000'),
  gaps: (value) => [...value].join(' '),
  break: inside('\n'),
  breakgap: inside('\n  '),
  zero: inside('\u200b'),
  joiner: inside('\ufeff'),
  nbsp: inside('\u00a0'),
  soft: inside('\u00ad'),
  // The first two digits stay, so that the number still begins as one.
  ocr: (value) => value.slice(0, 2) + value.slice(2).replace(/0/g, 'O'),
  ocr1: (value) => value.slice(0, 2) + value.slice(2).replace(/1/g, 'l'),
  ocrmix: (value, random) =>
    value.slice(0, 2) +
    value.slice(2).replace(/[01]/g, (digit) => (random.chance(0.5) ? digit : digit === '0' ? 'o' : 'I')),
  han: (value) => value.replace(/\d/g, (digit) => HAN_DIGITS.charAt(Number(digit))),
  spoken: (value) => value.replace(/\d/g, (digit) => TELEPHONE_DIGITS.charAt(Number(digit))),
  half: (value, random) => hidden(value, 3, random.pick([4, 2]), '*'),
  halfid: (value, random) => hidden(value, random.pick([6, 4]), random.pick([4, 1]), random.pick(['*', 'X', '×'])),
  country: (value, random) => random.pick(['+86 ', '+86', '0086-', '86-', '(+86)']) + value,
};
