/**
 * One value of a known kind: read it, ask the rule, hold the floor, write it anew. Whatever cannot be read is
 * covered whole. A cell may hold several values (`张三、李四`): each is masked by itself, what stands between stays.
 */
import { type KindId, kindById } from '../kinds/index.ts';
import type { Kind, Reading } from '../kinds/kind.ts';
import type { FieldEdit, Plan, ValueEdit, ValueRule } from '../rules/plan.ts';
import type { Reason, Status } from '../rules/status.ts';
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { NO_SPLICES, type Splice, spliced } from '../text/splice.ts';
import { unitAt } from '../text/unit-at.ts';
import { coverWhole, hide } from './cover.ts';
import { type Decision, decide } from './decide.ts';
import { itemsOf, readAsSibling, trimmed } from './items.ts';
import { isHidden } from './marks.ts';
import { joinOutcomes, type Outcome, splicesOf, statusOf } from './outcome.ts';
import { settled } from './settle.ts';
import { stencilFor } from './stencil.ts';

export interface MaskedValue {
  readonly text: string;
  readonly status: Status;
}

/**
 * Masks a value of a known kind. Total: any string may come in.
 * @example maskValue('欧阳娜娜', 'person-name', plan) // { text: '欧阳**', status: 'masked' }
 */
export function maskValue(value: string, kind: KindId, plan: Plan): MaskedValue {
  const rule = plan.kinds.get(kind);
  const stencil = rule?.stencils?.of(value);
  if (stencil === undefined) return maskUnlike(value, kind, rule, plan);
  return { text: spliced(value, stencil.splices), status: stencil.outcomes[0].status };
}

/** The same of a value that is of no plain shape. */
function maskUnlike(value: string, kind: KindId, rule: ValueRule | undefined, plan: Plan): MaskedValue {
  const known = rule?.kind ?? kindById(kind);
  if (known === undefined) throw new RangeError('maskValue: no such kind');
  const edge = edgeIn(value, rule);
  if (rule?.levelCut !== undefined && edge > 0) {
    if (edge === value.length) return { text: value, status: 'kept' };
    return { text: value.slice(0, edge) + rule.levelCut.rest(value, edge, rule.glyph), status: 'masked' };
  }
  const reading = known.parse(value);
  const short = shortEdit(value, known, reading, rule, plan);
  if (short !== undefined) return { text: spliced(value, short.splices), status: short.outcomes[0].status };
  const outcomes = redactCell(value, known, reading, rule, plan);
  return { text: joinOutcomes(value, outcomes), status: statusOf(outcomes) };
}

/** Changes what was decided for the value at an offset of its cell, in the light of the rest of the record. */
export type Adjust = (start: number, decision: Decision) => Decision;

/** @param own the field's own rule; it holds for values of `kind`, those of its siblings follow the plan */
export function editValue(
  value: string,
  kind: Kind<KindId>,
  own: ValueRule | undefined,
  plan: Plan,
  adjust?: Adjust,
): FieldEdit {
  const rule = own ?? plan.kinds.get(kind.id);
  if (value === '') return { outcomes: [outcome(value, 0, kind, value, 'empty', 'blank', rule)], splices: NO_SPLICES };
  const told = adjust === undefined ? (rule?.stencils?.of(value) ?? cutEdit(value, kind, rule)) : undefined;
  if (told !== undefined) return told;
  const reading = kind.parse(value);
  const short = adjust === undefined ? shortEdit(value, kind, reading, rule, plan) : undefined;
  if (short !== undefined) return short;
  const outcomes = redactCell(value, kind, reading, rule, plan, adjust);
  return { outcomes, splices: splicesOf(value, outcomes) };
}

/** The same, with the new text of each value. */
export function redactValue(
  value: string,
  kind: Kind<KindId>,
  own: ValueRule | undefined,
  plan: Plan,
): readonly Outcome[] {
  const rule = own ?? plan.kinds.get(kind.id);
  const told = rule?.stencils?.of(value) ?? cutEdit(value, kind, rule);
  const reading = told === undefined ? kind.parse(value) : undefined;
  const short = told ?? shortEdit(value, kind, reading, rule, plan);
  if (short === undefined) return redactCell(value, kind, reading, rule, plan);
  return [{ ...short.outcomes[0], text: spliced(value, short.splices) }];
}

/** Where a rule by levels covers a value from; less than 1 where it takes another way. */
function edgeIn(value: string, rule: ValueRule | undefined): number {
  return rule?.levelCut === undefined ? 0 : rule.levelCut.edge(value);
}

/** What becomes of a value that a rule by levels covers from an edge on; `undefined` where it takes another way. */
function cutEdit(value: string, kind: Kind<KindId>, rule: ValueRule | undefined): ValueEdit | undefined {
  const edge = edgeIn(value, rule);
  if (rule?.levelCut === undefined || edge < 1) return undefined;
  const { length } = value;
  if (edge === length) return oneValue(value, kind, NO_SPLICES, 'kept', 'nothing-to-hide', rule);
  const splices = [{ start: edge, end: length, text: rule.levelCut.rest(value, edge, rule.glyph) }];
  return oneValue(value, kind, splices, 'masked', 'rule', rule);
}

/** @param reading of the whole cell; `undefined` is given where it takes the long way */
function shortEdit(
  value: string,
  kind: Kind<KindId>,
  reading: Reading | undefined,
  rule: ValueRule | undefined,
  plan: Plan,
): ValueEdit | undefined {
  if (drops(rule)) return undefined;
  return reading === undefined ? shortOfSibling(value, kind, rule, plan) : shortOfKept(value, kind, rule);
}

function drops(rule: ValueRule | undefined): boolean {
  return rule?.action === 'drop-value' || rule?.action === 'drop-column';
}

/** What becomes of a value that its kind could read and its rule keeps. */
function shortOfKept(value: string, kind: Kind<KindId>, rule: ValueRule | undefined): ValueEdit | undefined {
  if (rule?.action !== 'keep' || !showsAt(value, 0, kind) || !showsAt(value, value.length - 1, kind)) return undefined;
  return oneValue(value, kind, NO_SPLICES, 'kept', 'kept-by-rule', rule);
}

function oneValue(
  { length }: string,
  { id: kind }: Kind<KindId>,
  splices: readonly Splice[],
  status: Status,
  reason: Reason,
  { id: rule }: ValueRule,
): ValueEdit {
  return { outcomes: [{ kind, start: 0, end: length, status, reason, rule }], splices };
}

/** The same of a value that its kind could not read, and a sibling can. */
function shortOfSibling(
  value: string,
  kind: Kind<KindId>,
  rule: ValueRule | undefined,
  plan: Plan,
): ValueEdit | undefined {
  if (!showsAt(value, 0, kind) || !showsAt(value, value.length - 1, kind) || value === rule?.replacement)
    return undefined;
  const sibling = readAsSibling(value, kind, false);
  if (sibling === undefined) return undefined;
  const own = plan.kinds.get(sibling.kind.id);
  return stencilFor(sibling.reading, own) ?? shortOfKept(value, sibling.kind, own);
}

/** Whether what stands at an offset is no separator, no mask mark and no sign between values. */
function showsAt(value: string, at: number, kind: Kind): boolean {
  const code = unitAt(value, at);
  return at >= 0 && !isSeparator(code) && !isHidden(code, kind) && !isSign(code, kind);
}

/** @param reading of the whole cell, as it stands */
function redactCell(
  value: string,
  kind: Kind<KindId>,
  reading: Reading | undefined,
  rule: ValueRule | undefined,
  plan: Plan,
  adjust?: Adjust,
): readonly Outcome[] {
  const outcomes = redactOnce(value, kind, reading, rule, plan, adjust);
  return settled(value, outcomes, kind, reading, rule, (cell) => redactOnce(cell, kind, kind.parse(cell), rule, plan));
}

function redactOnce(
  value: string,
  kind: Kind<KindId>,
  reading: Reading | undefined,
  rule: ValueRule | undefined,
  plan: Plan,
  adjust?: Adjust,
): readonly Outcome[] {
  const [start, end] = trimmed(value, 0, value.length);
  const isWhole = end - start === value.length;
  const inner = isWhole ? value : value.slice(start, end);
  const whole = redactOne(inner, start, kind, isWhole ? reading : kind.parse(inner), rule, plan, false, adjust);
  if (whole.status !== 'covered-whole' || kind.between === undefined) return [whole];
  const items = itemsOf(inner, kind);
  const alone = items.length === 1 && items[0]?.[0] === 0 && items[0][1] === inner.length;
  if (items.length === 0 || alone) return [whole];
  return items.map(([from, to]) => {
    const item = inner.slice(from, to);
    return redactOne(item, start + from, kind, kind.parse(item), rule, plan, true, adjust);
  });
}

/** @param isItem whether other values stand in its cell */
function redactOne(
  value: string,
  start: number,
  kind: Kind<KindId>,
  reading: Reading | undefined,
  rule: ValueRule | undefined,
  plan: Plan,
  isItem: boolean,
  adjust?: Adjust,
): Outcome {
  const show = showing(value, kind);
  if (show === 'nothing') return outcome(value, start, kind, value, 'empty', 'blank', rule);
  if (drops(rule)) {
    return outcome(value, start, kind, '', 'dropped', 'rule', rule);
  }
  if (show === 'marks') return outcome(value, start, kind, value, 'already-masked', 'marks', rule);
  if (reading !== undefined) return writeAnew(value, start, kind, reading, rule, plan, adjust);
  if (value === rule?.replacement) return outcome(value, start, kind, value, 'already-masked', 'rule', rule);
  const sibling = readAsSibling(value, kind, isItem);
  if (sibling === undefined) {
    return outcome(value, start, kind, coverWhole(value, kind, rule), 'covered-whole', 'not-of-its-kind', rule);
  }
  return writeAnew(value, start, sibling.kind, sibling.reading, plan.kinds.get(sibling.kind.id), plan, adjust);
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
function writeAnew(
  value: string,
  start: number,
  kind: Kind<KindId>,
  reading: Reading,
  rule: ValueRule | undefined,
  plan: Plan,
  adjust: Adjust | undefined,
): Outcome {
  const stencil = adjust === undefined ? stencilFor(reading, rule) : undefined;
  if (stencil !== undefined) {
    const [{ status, reason }] = stencil.outcomes;
    return outcome(value, start, kind, spliced(value, stencil.splices), status, reason, rule);
  }
  const decided = decide(value, kind, reading, rule, plan.floors.get(kind.id));
  const { hidden, status, reason, plain, marked } = adjust === undefined ? decided : adjust(start, decided);
  const solid = kind.solid === undefined ? [] : reading.parts.filter((part) => kind.solid?.includes(part.name));
  const text =
    hidden === 'whole' || rule === undefined
      ? coverWhole(value, kind, rule)
      : hide(value, hidden, kind, rule, solid, plain);
  if (text === '') return outcome(value, start, kind, text, 'dropped', reason, rule);
  if (text !== value || status !== 'masked') return outcome(value, start, kind, text, status, reason, rule);
  const left: readonly [Status, Reason] = marked ? ['already-masked', 'marks'] : ['kept', 'nothing-to-hide'];
  return outcome(value, start, kind, value, left[0], left[1], rule);
}

/** Whether a value shows anything: no character at all, mask marks only, or more. */
function showing(value: string, kind: Kind): 'nothing' | 'marks' | 'more' {
  let marks = false;
  for (let index = 0; index < value.length; index += 1) {
    const code = unitAt(value, index);
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
