/**
 * The contract of finding: one search through one stretch of text. Layers (layers.ts) go over it in order, each sees what
 * those before it found, and each adds spans; resolve.ts makes them disjoint. All offsets are UTF-16 units of the text.
 *
 * A layer is total on any string and linear in its length: it looks ahead and back a bounded way from where it stands.
 */
import type { KindId } from '../kinds/index.ts';
import type { FieldRule, Plan } from '../rules/plan.ts';
import { type Layout, layOutText } from './layout.ts';

/**
 * What decided that a stretch is a value of its kind, the strongest first: `check` its check digit holds · `label` a label
 * word opens it · `shape` it is written as nothing else is · `address` the grammar of addresses reads it · `cue` a title, a
 * role or a verb beside it · `spread` the same name is proven elsewhere in the document · `model` the name model.
 */
export type Evidence = 'check' | 'label' | 'shape' | 'address' | 'cue' | 'spread' | 'model';

export const evidences: readonly Evidence[] = ['check', 'label', 'shape', 'address', 'cue', 'spread', 'model'];

/** A stretch of text that is a value, `[start, end)`, country code, brackets, extension and line ends inside it included. */
export interface Span {
  /** `undefined` where a rule decides without asking for a kind: a labelled value that is dropped or kept. */
  readonly kind: KindId | undefined;
  readonly start: number;
  readonly end: number;
  readonly by: Evidence;
  /** The rule that a label, a title or a role calls for; without it the rule of the kind holds. */
  readonly field?: FieldRule | undefined;
  /** Said of a value that stays whatever its rule is: a number that is an office's, no person's. */
  readonly keep?: 'office' | undefined;
}

/** A span that holds, and what it beat. Until spans are made disjoint (resolve.ts) each holds. */
export interface Found extends Span {
  readonly beat: readonly Beaten[];
}

/** What another reading of the stretch, or of a part of it, would have been. */
export interface Beaten {
  readonly kind: KindId | undefined;
  readonly by: Evidence;
}

/** A label in running text, and the stretch in which its value lies. */
export interface Field {
  /** Where the label word begins; of a column, where its heading does. */
  readonly label: number;
  /** Where the value begins, behind colon and blanks. */
  readonly start: number;
  /** Where it ends at the latest: before the next label, the end of the line, a sign that no value holds. */
  readonly end: number;
  readonly rule: FieldRule;
  /** How the label says that a value follows. `glued`: nothing stands between, 户名刘芳. */
  readonly by: 'colon' | 'gap' | 'glued' | 'column';
}

export interface Search extends Layout {
  readonly text: string;
  readonly plan: Plan;
  /** In order and disjoint. The first layer fills it. */
  readonly fields: Field[];
  /** As the layers found them; they may overlap. */
  readonly spans: Found[];
  /** By unit: 0 where nothing was found yet, else 1 + the rank of the strongest evidence there. */
  readonly taken: Uint8Array;
  /** Where a layer brings one. */
  lexicon: Lexicon | undefined;
}

/** Words, asked of the units of a text. */
export interface Lexicon {
  isWord(units: Uint16Array, start: number, end: number): boolean;
  /** Whether a stretch lies inside a longer word. */
  isInsideWord(units: Uint16Array, start: number, end: number): boolean;
}

export type Layer = (search: Search) => void;

/** @param layout of the text, where it is known */
export function searchOf(text: string, plan: Plan, layout: Layout = layOutText(text)): Search {
  const { folded, units, classes, runs } = layout;
  const taken = new Uint8Array(text.length + 1);
  return { text, plan, folded, units, classes, runs, fields: [], spans: [], taken, lexicon: undefined };
}

const RANKS = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ evidences.map((by, index) => [by, index + 1]),
) as Readonly<Record<Evidence, number>>;

/** What `taken` holds of it: 1 for the strongest. */
export function rankOf(by: Evidence): number {
  return RANKS[by];
}

const NONE_BEATEN: readonly Beaten[] = [];

export function addSpan({ taken, spans }: Search, { kind, start, end, by, field, keep }: Span): void {
  const rank = rankOf(by);
  spans.push({ kind, start, end, by, field, keep, beat: NONE_BEATEN });
  for (let at = start; at < end; at += 1) {
    const before = taken[at] as number;
    if (before === 0 || before > rank) taken[at] = rank;
  }
}
