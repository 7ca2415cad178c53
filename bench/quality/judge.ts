/**
 * Says how much of a secret can be read in an output, and how much may be. It asks no library: it compares letters and digits,
 * folded, and takes whatever else stands in an output for a mark or a separator.
 */
import type { KindId } from '../../src/index.ts';
import { fold } from '../../src/text/fold.ts';

/** Of a secret: its letters and digits, those that are left, and those that may be. */
export interface Left {
  readonly of: number;
  readonly left: number;
  readonly may: number;
}

export function leaks({ left, may }: Left): boolean {
  return left > may;
}

/** What may be left of a secret, by its number of letters and digits. */
export interface Allowance {
  readonly rule: string;
  readonly may: (of: number) => number;
}

const none = (): number => 0;

const SIX_DIGITS: Allowance = {
  rule: 'of a phone number six digits are hidden (GB/T 41833-2022)',
  may: (of) => Math.max(0, of - 6),
};

const A_THIRD: Allowance = {
  rule: 'of anything else a third is hidden (no standard says how much)',
  may: (of) => of - Math.ceil(of / 3),
};

const BY_KIND: Readonly<Partial<Record<KindId, Allowance>>> = {
  'person-name': { rule: 'of a given name one character is hidden (GB/T 41833-2022)', may: (of) => of - 1 },
  'mobile-phone': SIX_DIGITS,
  landline: SIX_DIGITS,
  'resident-id': { rule: 'of an ID the birth date is hidden (the Dadong rules)', may: none },
  address: { rule: 'of an address all is hidden that leads to the door (the Dadong rules)', may: none },
  'bank-card': { rule: 'of a card all but the first six and the last four is hidden (PCI DSS 4.0, 3.4.1)', may: none },
};

/** Every rule that the judge goes by, each once. */
export const allowances: readonly Allowance[] = [...new Set([...Object.values(BY_KIND), A_THIRD])];

/** @param secret a piece of `input` */
export function leftOf(kind: KindId, input: string, secret: string, output: string): Left {
  const start = Array.from(input.slice(0, input.indexOf(secret))).length;
  const characters = Array.from(fold(input));
  const shown = shownOf(characters, Array.from(fold(output)));
  const places = Array.from(secret, (_, at) => start + at).filter((at) => isRead(characters[at]));
  return {
    of: places.length,
    left: places.filter((at) => shown.has(at)).length,
    may: (BY_KIND[kind] ?? A_THIRD).may(places.length),
  };
}

function isRead(character = ''): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

/**
 * Places of the input whose character is read in the output. Of one length, place by place. Else a run of characters at the
 * beginning stands for the beginning of the input, one at the end for its end, and one between for the first place where it
 * fits; where one fits nowhere, every character counts that the output has anywhere.
 */
function shownOf(input: readonly string[], output: readonly string[]): ReadonlySet<number> {
  const read = input.flatMap((character, at) => (isRead(character) ? [at] : []));
  if (input.length === output.length) return new Set(read.filter((at) => input[at] === output[at]));
  return fitted(input, read, runsOf(output)) ?? new Set(read.filter((at) => output.includes(input[at] ?? '')));
}

function fitted(
  input: readonly string[],
  read: readonly number[],
  runs: readonly string[],
): ReadonlySet<number> | undefined {
  const text = read.map((at) => input[at]).join('');
  const shown = new Set<number>();
  let from = 0;
  for (const [index, run] of runs.entries()) {
    const isLast = index === runs.length - 1;
    const at = index === 0 ? 0 : isLast ? text.length - run.length : text.indexOf(run, from);
    if (at < from || !text.startsWith(run, at)) return undefined;
    from = at + run.length;
    for (const place of read.slice(at, from)) shown.add(place);
  }
  return shown;
}

const MARKS = '*#';

/** Characters in a row, however they are grouped; the first and the last run are those of the edges and may be empty. */
function runsOf(output: readonly string[]): readonly string[] {
  const runs = [''];
  for (const character of output) {
    if (MARKS.includes(character)) runs.push('');
    else if (isRead(character)) runs.push(`${runs.pop()}${character}`);
  }
  return runs.filter((run, at) => run !== '' || at === 0 || at === runs.length - 1);
}
