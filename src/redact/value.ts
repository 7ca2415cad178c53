/**
 * One value of a known kind: read it, ask the rule, hold the floor, write it anew. Whatever cannot be read is
 * covered whole. A cell may hold several values (`张三、李四`): each is masked by itself, what stands between stays.
 */
import { type KindId, kindById } from '../kinds/index.ts';
import type { Kind, Reading } from '../kinds/kind.ts';
import type { Cut } from '../masks/mask.ts';
import { type View, viewOf } from '../masks/view.ts';
import type { Floor, Plan, ValueRule } from '../rules/plan.ts';
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
export function redactValue(
  value: string,
  kind: Kind<KindId>,
  rule: ValueRule | undefined,
  plan: Plan,
): readonly Outcome[] {
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
  const rule = own ?? plan.kinds.get(kind.id);
  const show = showing(value, kind);
  if (show === 'nothing') return outcome(value, start, kind, value, 'empty', 'blank', rule);
  if (rule?.action === 'drop-value' || rule?.action === 'drop-column') {
    return outcome(value, start, kind, '', 'dropped', 'rule', rule);
  }
  if (show === 'marks') return outcome(value, start, kind, value, 'already-masked', 'marks', rule);
  const reading = kind.parse(value);
  if (reading !== undefined) return redactRead(value, start, kind, reading, rule, plan);
  const sibling = readAsSibling(value, kind, isItem);
  if (sibling === undefined) {
    return outcome(value, start, kind, coverWhole(value, kind, rule), 'covered-whole', 'not-of-its-kind', rule);
  }
  return redactRead(value, start, sibling.kind, sibling.reading, plan.kinds.get(sibling.kind.id), plan);
}

function outcome(
  value: string,
  start: number,
  kind: Kind<KindId>,
  text: string,
  status: Status,
  reason: Reason,
  rule: ValueRule | undefined,
): Outcome {
  return { kind: kind.id, start, end: start + value.length, text, status, reason, rule: rule?.id };
}

/** A value that its kind could read. */
function redactRead(
  value: string,
  start: number,
  kind: Kind<KindId>,
  reading: Reading,
  rule: ValueRule | undefined,
  plan: Plan,
): Outcome {
  if (rule === undefined) return outcome(value, start, kind, coverWhole(value, kind), 'covered-whole', 'no-rule', rule);
  if (rule.action === 'keep') return outcome(value, start, kind, value, 'kept', 'kept-by-rule', rule);
  if (rule.action !== 'mask') return outcome(value, start, kind, '', 'dropped', 'rule', rule);
  if (reading.bare === true) return outcome(value, start, kind, value, 'already-masked', 'nothing-to-hide', rule);
  const view = viewOf(value, kind, reading);
  const marks = countMarks(view, kind);
  const floor = plan.floors.get(kind.id);
  if (marks > 0 && floor !== undefined && floor.parts.length === 0 && marks >= floor.hidden) {
    return outcome(value, start, kind, value, 'already-masked', 'marks', rule);
  }
  const cut = rule.hide(view);
  if (cut === undefined) {
    return outcome(value, start, kind, coverWhole(value, kind, rule), 'masked', 'no-hold', rule);
  }
  const plain = marks === 0 ? hidePlain(view, cut, floor, rule) : undefined;
  if (plain !== undefined) return outcome(value, start, kind, plain, 'masked', 'rule', rule);
  const byRule: readonly Hidden[] = cut.spans.map((span) => ({ start: span.start, end: span.end, rest: cut.rest }));
  const hidden = floor === undefined ? byRule : raiseToFloor(view, byRule, floor, kind);
  const solid = kind.solid === undefined ? [] : reading.parts.filter((part) => kind.solid?.includes(part.name));
  const text = hide(value, hidden, kind, rule, solid);
  if (text === value) {
    const status = marks > 0 ? 'already-masked' : 'kept';
    return outcome(value, start, kind, value, status, marks > 0 ? 'marks' : 'nothing-to-hide', rule);
  }
  return outcome(
    value,
    start,
    kind,
    text,
    text === '' ? 'dropped' : 'masked',
    hidden === byRule ? 'rule' : 'floor',
    rule,
  );
}

/** The common case at once: no separators, no marks, one stretch to cover, and a floor that it reaches. */
function hidePlain(
  view: View,
  { spans, rest }: Cut,
  floor: Floor | undefined,
  { glyph, width }: ValueRule,
): string | undefined {
  const [span] = spans;
  if (!view.even || spans.length !== 1 || span === undefined || rest !== 'cover' || width !== undefined)
    return undefined;
  const hidden = span.end - span.start;
  if (floor !== undefined && (hidden < floor.hidden || floor.parts.length > 0)) return undefined;
  return view.value.slice(0, span.start) + glyph.repeat(hidden) + view.value.slice(span.end);
}

/** The first of the kind's siblings that can read the value. */
function readAsSibling(
  value: string,
  kind: Kind<KindId>,
  isItem: boolean,
): { readonly kind: Kind<KindId>; readonly reading: Reading } | undefined {
  for (const id of kind.siblings ?? []) {
    const sibling = kindById(id);
    // A short code among several numbers may be a piece of one.
    if (sibling === undefined || (isItem && sibling.nature === 'kept' && value.length < SHORTEST_BY_BLANK)) continue;
    const reading = sibling.parse(value);
    if (reading !== undefined) return { kind: sibling, reading };
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
  const isPunctuation =
    code < 0x30 || (code > 0x39 && code < 0x41) || code === 0x7c || code === 0x3001 || code >= 0xff00;
  return isPunctuation && kind.between?.includes(fold(String.fromCharCode(code))) === true;
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
    const item = value.slice(from, to);
    if (kind.parse(item) !== undefined || readAsSibling(item, kind, true) !== undefined) return [[from, to] as const];
    const byBlank = cutAt(value, folded, ' \t', from, to);
    return byBlank.every(([start, end]) => end - start >= shortestItem) ? byBlank : [[from, to] as const];
  });
}

function cutAt(
  value: string,
  folded: string,
  signs: string,
  from = 0,
  to: number = value.length,
): readonly (readonly [number, number])[] {
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
