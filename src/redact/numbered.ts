/**
 * Numbering, 编号: where a rule asks for it, the names of different people of one record that come out alike get numbers in
 * the order in which they first stand there: 张某1, 张某2. The same person has the same number.
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

export function numberedNames(pieces: readonly Piece[], plan: Plan): readonly Adjustment[] {
  if (!pieces.some(({ rule }) => rule?.number === true)) return [];
  const names = pieces.flatMap((piece) => maskedName(piece, plan) ?? []);
  if (names.length < 2) return [];
  const people = new Map<string, string[]>();
  for (const { name, shown } of names) {
    const alike = people.get(shown);
    if (alike === undefined) people.set(shown, [name]);
    else if (!alike.includes(name)) alike.push(name);
  }
  return names.flatMap(({ piece, name, shown }) => {
    const alike = people.get(shown) ?? [];
    if (alike.length < 2) return [];
    const number = String(alike.indexOf(name) + 1);
    return [{ piece, change: (decision: Decision) => withNumber(decision, piece.value, number) }];
  });
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
