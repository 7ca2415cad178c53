/**
 * One value of a known kind: read it, ask the rule, hold the floor, write it anew. Whatever cannot be read is
 * covered whole. A cell may hold several values (`张三、李四`): each is masked by itself, what stands between stays.
 */
import { type KindId, kindById } from '../kinds/index.ts';
import type { Kind, Reading } from '../kinds/kind.ts';
import { viewOf } from '../masks/view.ts';
import type { Plan, ValueRule } from '../rules/plan.ts';
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { coverWhole, type Hidden, hide } from './cover.ts';
import { countMarks, raiseToFloor } from './floor.ts';
import { isHidden } from './marks.ts';
import { type Reason, type Status, statuses } from './status.ts';

/** What became of one value, `[start, end)` in UTF-16 units of the cell that it stands in. */
export interface Outcome {
  readonly kind: KindId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: Status;
  readonly reason: Reason;
  /** Id of the rule that decided; `undefined` where none did. */
  readonly rule: string | undefined;
}

export interface MaskedValue {
  readonly text: string;
  readonly status: Status;
}

/**
 * Masks a value of a known kind. Total: any string may come in.
 * @example maskValue('欧阳娜娜', 'person-name', plan) // { text: '欧阳**', status: 'masked' }
 */
export function maskValue(value: string, kind: KindId, plan: Plan): MaskedValue {
  const known = kindById(kind);
  if (known === undefined) throw new RangeError('maskValue: no such kind');
  const outcomes = redactValue(value, known, undefined, plan);
  const only = outcomes[0];
  if (only !== undefined && outcomes.length === 1 && only.end - only.start === value.length) {
    return { text: only.text, status: only.status };
  }
  return { text: joinOutcomes(value, outcomes), status: statusOf(outcomes) };
}

/** The cell with each of its values as it came out. */
export function joinOutcomes(value: string, outcomes: readonly Outcome[]): string {
  let text = '';
  let done = 0;
  for (const outcome of outcomes) {
    text += value.slice(done, outcome.start) + outcome.text;
    done = outcome.end;
  }
  return text + value.slice(done);
}

/** The status of a cell with several values: the weightiest. */
export function statusOf(outcomes: readonly Outcome[]): Status {
  return statuses.find((status) => outcomes.some((outcome) => outcome.status === status)) ?? 'empty';
}

/** @param rule the field's own rule; it holds for values of `kind`, those of its siblings follow the plan */
export function redactValue(value: string, kind: Kind<KindId>, rule: ValueRule | undefined, plan: Plan): readonly Outcome[] {
  const [start, end] = trimmed(value, 0, value.length);
  const inner = end - start === value.length ? value : value.slice(start, end);
  const whole = redactOne(inner, start, kind, rule, plan);
  if (whole.status !== 'covered-whole' || kind.between === undefined) return [whole];
  const items = itemsOf(inner, kind);
  const alone = items.length === 1 && items[0]?.[0] === 0 && items[0][1] === inner.length;
  if (items.length === 0 || alone) return [whole];
  return items.map(([from, to]) => redactOne(inner.slice(from, to), start + from, kind, rule, plan, true));
}

function redactOne(
  value: string,
  start: number,
  kind: Kind<KindId>,
  own: ValueRule | undefined,
  plan: Plan,
  isItem = false,
): Outcome {
  const end = start + value.length;
  const done = (of: Kind<KindId>, text: string, status: Status, reason: Reason, rule?: ValueRule): Outcome => ({
    kind: of.id,
    start,
    end,
    text,
    status,
    reason,
    rule: rule?.id,
  });
  const dropped = own ?? plan.kinds.get(kind.id);
  const show = showing(value, kind);
  if (show === 'nothing') return done(kind, value, 'empty', 'blank', dropped);
  if (dropped?.action.startsWith('drop') === true) return done(kind, '', 'dropped', 'rule', dropped);
  if (show === 'marks') return done(kind, value, 'already-masked', 'marks', dropped);
  const read = readAs(value, kind, isItem);
  if (read === undefined) return done(kind, coverWhole(value, kind, dropped), 'covered-whole', 'not-of-its-kind', dropped);
  const [reading, of] = read;
  const rule = of === kind ? dropped : plan.kinds.get(of.id);
  if (rule === undefined) return done(of, coverWhole(value, kind), 'covered-whole', 'no-rule');
  if (rule.action === 'keep') return done(of, value, 'kept', 'kept-by-rule', rule);
  if (reading.bare === true) return done(of, value, 'already-masked', 'nothing-to-hide', rule);
  const view = viewOf(value, of, reading);
  const marks = countMarks(view, of);
  const floor = plan.floors.get(of.id);
  if (marks > 0 && floor !== undefined && floor.parts.length === 0 && marks >= floor.hidden) {
    return done(of, value, 'already-masked', 'marks', rule);
  }
  const cut = rule.hide(view);
  if (cut === undefined) return done(of, coverWhole(value, of, rule), 'masked', 'no-hold', rule);
  const byRule: readonly Hidden[] = cut.spans.map((span) => ({ start: span.start, end: span.end, rest: cut.rest }));
  if (byRule.length === 0 && (floor === undefined || floor.parts.length === 0)) {
    return done(of, value, marks > 0 ? 'already-masked' : 'kept', marks > 0 ? 'marks' : 'nothing-to-hide', rule);
  }
  const hidden = floor === undefined ? byRule : raiseToFloor(view, byRule, byRule.length === 0 ? { ...floor, hidden: 0 } : floor, of);
  const solid = of.solid === undefined ? [] : reading.parts.filter((part) => of.solid?.includes(part.name));
  const text = hide(value, hidden, of, rule, solid);
  if (text !== value) return done(of, text, text === '' ? 'dropped' : 'masked', hidden === byRule ? 'rule' : 'floor', rule);
  return done(of, value, marks > 0 ? 'already-masked' : 'kept', marks > 0 ? 'marks' : 'nothing-to-hide', rule);
}

/** The first kind that can read the value, the field's own before its siblings. */
function readAs(value: string, kind: Kind<KindId>, isItem: boolean): readonly [Reading, Kind<KindId>] | undefined {
  const own = kind.parse(value);
  if (own !== undefined) return [own, kind];
  for (const id of kind.siblings ?? []) {
    const sibling = kindById(id);
    // A short code among several numbers may be a piece of one.
    if (sibling === undefined || (isItem && sibling.nature === 'kept' && value.length < SHORTEST_BY_BLANK)) continue;
    const reading = sibling.parse(value);
    if (reading !== undefined) return [reading, sibling];
  }
  return undefined;
}

/** Whether a value shows anything: no character at all, mask marks only, or more. */
function showing(value: string, kind: Kind): 'nothing' | 'marks' | 'more' {
  let marks = false;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (isSeparator(code)) continue;
    if (isHidden(code, kind)) marks = true;
    else if (!isSign(code, kind)) return 'more';
  }
  return marks ? 'marks' : 'nothing';
}

/** Whether it is a sign that stands between values and is none itself. */
function isSign(code: number, kind: Kind): boolean {
  const isPunctuation = code < 0x30 || (code > 0x39 && code < 0x41) || code === 0x7c || code === 0x3001 || code >= 0xff00;
  return isPunctuation && kind.between !== undefined && kind.between.includes(fold(String.fromCharCode(code)));
}

function isBlank(code: number): boolean {
  return isSeparator(code) && /\s/.test(String.fromCharCode(code));
}

function trimmed(value: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  while (start < end && isBlank(value.charCodeAt(start))) start += 1;
  while (end > start && isBlank(value.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

/** Units that an item must have where only a blank stands between items, and a short code to count among items. */
const SHORTEST_BY_BLANK = 7;

/** The values in a cell: cut at signs that stand between values; where that is not enough, at blanks between long pieces. */
function itemsOf(value: string, kind: Kind<KindId>): readonly (readonly [number, number])[] {
  const { between = '', shortestItem = SHORTEST_BY_BLANK } = kind;
  const folded = fold(value);
  const bySign = cutAt(value, folded, between.replace(/\s/g, '') + (between.includes('\n') ? '\n\r' : ''));
  if (!between.includes(' ')) return bySign;
  return bySign.flatMap(([from, to]) => {
    if (readAs(value.slice(from, to), kind, true) !== undefined) return [[from, to] as const];
    const byBlank = cutAt(value, folded, ' \t', from, to);
    return byBlank.every(([start, end]) => end - start >= shortestItem) ? byBlank : [[from, to] as const];
  });
}

function cutAt(value: string, folded: string, signs: string, from = 0, to: number = value.length): readonly (readonly [number, number])[] {
  const items: (readonly [number, number])[] = [];
  let start = from;
  for (let index = from; index <= to; index += 1) {
    if (index < to && !signs.includes(folded.charAt(index))) continue;
    const item = trimmed(value, start, index);
    if (item[1] > item[0]) items.push(item);
    start = index + 1;
  }
  return items;
}
