/**
 * Numbering, 编号: where a rule asks for it, the names of different people of one record or document that come out alike get
 * numbers in the order in which they first stand there: 张某1, 张某2. The same person has the same number.
 *
 * @source 法释〔2016〕19号, 最高人民法院关于人民法院在互联网公布裁判文书的规定, 第九条
 */
import { charactersOf, type View, viewOf } from '../masks/view.ts';
import type { Plan } from '../rules/plan.ts';
import { fold } from '../text/fold.ts';
import type { Hidden } from './cover.ts';
import { type Decision, decide } from './decide.ts';
import type { Adjustment, Piece } from './together.ts';

/** A name of which something is hidden. */
interface Masked {
  readonly piece: Piece;
  /** What tells one person from another: the name without separators, titles and notes. */
  readonly name: string;
  /** What is left of it. */
  readonly shown: string;
}

/** Different people whose names come out alike, in one record or document. */
interface AlikePeople {
  /** By name; 0: met, and where it first stands is not known yet. */
  readonly numbers: Map<string, number>;
  /** How many have a number. */
  numbered: number;
}

/** People by what is left of their names. */
export type AlikeNames = Map<string, AlikePeople>;

/** @param alike the people of the document so far; those of the pieces are added */
export function numberedNames(pieces: readonly Piece[], plan: Plan, alike: AlikeNames): readonly Adjustment[] {
  return meetNames(pieces, plan, alike).flatMap(({ piece, name, shown }) => {
    const people = alike.get(shown);
    if (people === undefined) return [];
    let number = people.numbers.get(name) ?? 0;
    if (number === 0) {
      people.numbered += 1;
      number = people.numbered;
      people.numbers.set(name, number);
    }
    if (people.numbers.size < 2) return [];
    return [{ piece, change: (decision: Decision) => withNumber(decision, piece.value, String(number)) }];
  });
}

/** Adds the people among the pieces whose names are numbered where others come out like them. */
export function meetNames(pieces: readonly Piece[], plan: Plan, alike: AlikeNames): readonly Masked[] {
  if (!pieces.some(({ rule }) => rule?.number === true)) return [];
  const names = pieces.flatMap((piece) => maskedName(piece, plan) ?? []);
  for (const { name, shown } of names) {
    const people = alike.get(shown);
    if (people === undefined) alike.set(shown, { numbers: new Map([[name, 0]]), numbered: 0 });
    else if (!people.numbers.has(name)) people.numbers.set(name, 0);
  }
  return names;
}

function maskedName(piece: Piece, plan: Plan): Masked | undefined {
  const { value, kind, rule } = piece;
  if (rule?.number !== true) return undefined;
  const reading = kind.parse(value);
  if (reading === undefined) return undefined;
  const { hidden, status, marked } = decide(value, kind, reading, rule, plan.floors.get(kind.id));
  if (status !== 'masked' || marked) return undefined;
  const spans = hidden === 'whole' ? [{ start: 0, end: value.length }] : hidden;
  const view = viewOf(value, kind, reading);
  const isHidden = (start: number): boolean => spans.some((span) => start >= span.start && start < span.end);
  return { piece, name: textOf(view, () => true), shown: textOf(view, (start) => !isHidden(start)) };
}

function textOf(view: View, wanted: (start: number) => boolean): string {
  const { count, starts, ends } = charactersOf(view);
  let text = '';
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    if (wanted(start)) text += view.value.slice(start, ends[index]);
  }
  return fold(text);
}

/** The number stands behind what hides the name, before a title. */
function withNumber(decision: Decision, value: string, number: string): Decision {
  const hidden: readonly Hidden[] =
    decision.hidden === 'whole' ? [{ start: 0, end: value.length, rest: 'cover' }] : decision.hidden;
  const end = hidden[hidden.length - 1]?.end ?? value.length;
  return { ...decision, hidden: [...hidden, { start: end, end, rest: { replace: number } }], plain: false };
}
