/**
 * Judges what was found in a document against what was drawn into it. Leakage comes first, in characters (letters, digits, Han)
 * of what is personal: of an address what stands below the county. A character is hidden where a finding stands over it, unless
 * that finding keeps it; what the rule of a pack then shows of the value is the rule's.
 */
import type { KindId, Plan, TextFinding } from '../../../src/index.ts';
import { changedUnits } from './changed.ts';
import type { Document } from './documents.ts';
import type { Gold, Stretch } from './markup.ts';

export type RedactText = (
  text: string,
  plan: Plan,
) => { readonly text: string; readonly findings: readonly TextFinding[] };

export type Group = 'numbered' | 'address' | 'name';

export const groups: readonly Group[] = ['numbered', 'address', 'name'];

export function groupOf(kind: KindId): Group {
  if (kind === 'person-name') return 'name';
  return kind === 'address' ? 'address' : 'numbered';
}

export interface JudgedGold {
  readonly gold: Gold;
  readonly characters: number;
  /** Characters over which no finding stands. */
  readonly leaked: number;
  /** Nothing of it was hidden, though something had to be. */
  readonly isWhole: boolean;
  /** A finding of the same kind has its very ends. */
  readonly isExact: boolean;
}

export interface JudgedStay {
  readonly stay: Stretch;
  readonly characters: number;
  readonly changed: number;
}

export interface JudgedDocument {
  readonly document: Document;
  readonly gold: readonly JudgedGold[];
  readonly stay: readonly JudgedStay[];
  /** Findings that hide something, and those among them that touch nothing personal. */
  readonly hiding: readonly TextFinding[];
  readonly wrong: readonly TextFinding[];
  /** Redacting what came out changes it again. */
  readonly isUnsettled: boolean;
}

export function judge(document: Document, plan: Plan, redactText: RedactText): JudgedDocument {
  const { text, gold, stay, free } = document;
  const { text: out, findings } = redactText(text, plan);
  const changed = changedUnits(text, out, findings);
  const over = coverOf(text.length, findings.filter(stands));
  const enough = coverOf(text.length, findings.filter(needsNoMask));

  const hiding = findings.filter(
    (each) =>
      each.status === 'already-masked' || secretsIn(text, each.start, each.end).some((place) => changed[place] === 1),
  );
  const wrong = hiding.filter(
    (each) =>
      each.status !== 'already-masked' &&
      ![...gold, ...free].some(({ start, end }) => start < each.end && each.start < end),
  );
  return {
    document,
    gold: gold.map((each) => {
      const places = secretsIn(text, each.tail, each.end);
      return {
        gold: each,
        characters: places.length,
        leaked: places.filter((place) => over[place] === 0).length,
        isWhole: places.every((place) => changed[place] === 0) && !places.every((place) => enough[place] === 1),
        isExact: findings.some(
          ({ kind, start, end }) => kind === each.kind && start === each.start && end === each.end,
        ),
      };
    }),
    stay: stay.map((each) => {
      const places = secretsIn(text, each.start, each.end);
      return { stay: each, characters: places.length, changed: places.filter((place) => changed[place] === 1).length };
    }),
    hiding,
    wrong,
    isUnsettled: redactText(out, plan).text !== out,
  };
}

function stands({ status, reason }: TextFinding): boolean {
  return status !== 'kept' || reason === 'nothing-to-hide';
}

/** It came hidden, or holds nothing that the pack's rule hides. */
function needsNoMask({ status, reason }: TextFinding): boolean {
  return status === 'already-masked' || reason === 'nothing-to-hide';
}

function coverOf(length: number, stretches: readonly Stretch[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of stretches) cover.fill(1, start, end);
  return cover;
}

const READ = /[\p{L}\p{N}\p{Surrogate}]/u;

/** Places of letters, digits and Han. */
function secretsIn(text: string, start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let place = start; place < end; place += 1) if (READ.test(text.charAt(place))) places.push(place);
  return places;
}

/** Sums over documents. */
export interface Tally {
  readonly values: number;
  readonly found: number;
  readonly exact: number;
  readonly whole: number;
  readonly characters: number;
  readonly leaked: number;
}

export function tally(judged: readonly JudgedGold[]): Tally {
  const count = (is: (each: JudgedGold) => boolean): number => judged.filter(is).length;
  const sum = (of: (each: JudgedGold) => number): number => judged.reduce((total, each) => total + of(each), 0);
  return {
    values: judged.length,
    found: count(({ leaked }) => leaked === 0),
    exact: count(({ isExact }) => isExact),
    whole: count(({ isWhole }) => isWhole),
    characters: sum(({ characters }) => characters),
    leaked: sum(({ leaked }) => leaked),
  };
}

export interface StayTally {
  readonly values: number;
  readonly touched: number;
  readonly characters: number;
  readonly changed: number;
}

export function tallyStay(judged: readonly JudgedStay[]): StayTally {
  return {
    values: judged.length,
    touched: judged.filter(({ changed }) => changed > 0).length,
    characters: judged.reduce((sum, { characters }) => sum + characters, 0),
    changed: judged.reduce((sum, { changed }) => sum + changed, 0),
  };
}
