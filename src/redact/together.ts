/**
 * The values of one record seen together, once each was redacted by itself: numbers that stand in two forms
 * (linked.ts), trade names beside the code of a sole trader (sole-trader.ts), names that come out alike (numbered.ts).
 * Each finds what must change and says it as an adjustment; the fields that have one are redacted anew.
 */
import type { Kind } from '../kinds/kind.ts';
import { type KindId, kindById } from '../kinds/index.ts';
import { isBareDigits } from '../kinds/written-number.ts';
import type { FieldEdit, FieldRule, Plan, ValueRule } from '../rules/plan.ts';
import type { Decision } from './decide.ts';
import { editField, type FieldOutcome, type TracedEdit } from './field.ts';
import { linkedNumbers } from './linked.ts';
import { type AlikeNames, meetNames, numberedNames } from './numbered.ts';
import { soleTraders } from './sole-trader.ts';
import type { Adjust } from './value.ts';

/** A field of a record, and what became of it by itself. */
export interface SeenField {
  readonly text: string;
  /** `undefined` where none names the field. */
  readonly rule: FieldRule | undefined;
  /** `undefined` where nothing was found in it. */
  readonly result: Pick<TracedEdit, 'outcomes'> | undefined;
}

/** A value that was read, in its record. */
export interface Piece {
  /** Index of its field. */
  readonly field: number;
  /** UTF-16 units before it in the field's text. */
  readonly start: number;
  readonly value: string;
  readonly kind: Kind<KindId>;
  /** The kind of its field. */
  readonly asked: Kind<KindId>;
  readonly rule: ValueRule | undefined;
}

/** What becomes of one value in the light of the others. */
export interface Adjustment {
  readonly piece: Piece;
  change(decision: Decision): Decision;
}

/**
 * @param alike names that come out alike, of the document that the fields are a part of
 * @returns by the index of its field what becomes of each of those that others bear on; `undefined` where none does
 */
export function editTogether(
  fields: readonly SeenField[],
  plan: Plan,
  alike?: AlikeNames,
): ReadonlyMap<number, FieldEdit> | undefined {
  const adjusts = seenTogether(fields, plan, alike);
  if (adjusts === undefined) return undefined;
  const edits = new Map<number, FieldEdit>();
  for (const [index, adjust] of adjusts) {
    const { text, rule } = fields[index] as SeenField;
    if (rule !== undefined) edits.set(index, editField(text, rule, plan, adjust));
  }
  return edits;
}

/** What must change, by the index of its field; `undefined` where nothing does. */
function seenTogether(
  fields: readonly SeenField[],
  plan: Plan,
  alike?: AlikeNames,
): ReadonlyMap<number, Adjust> | undefined {
  const pieces = piecesOf(fields, plan);
  if (!mayBear(pieces)) return undefined;
  const linked = linkedNumbers(pieces, plan);
  const traders = soleTraders(pieces, plan);
  const numbered = numberedNames(pieces, plan, alike ?? new Map());
  if (linked.length === 0 && traders.length === 0 && numbered.length === 0) return undefined;
  const byField = new Map<number, Map<number, Adjustment['change']>>();
  for (const { piece, change } of [...linked, ...traders, ...numbered]) {
    const changes = byField.get(piece.field) ?? new Map<number, Adjustment['change']>();
    byField.set(piece.field, changes.set(piece.start, change));
  }
  const adjusts = new Map<number, Adjust>();
  for (const [field, changes] of byField) {
    adjusts.set(field, (start, decision) => changes.get(start)?.(decision) ?? decision);
  }
  return adjusts;
}

/** Adds the names among the fields that come out alike, before any of them gets its number. */
export function meetTogether(fields: readonly SeenField[], plan: Plan, alike: AlikeNames): void {
  meetNames(piecesOf(fields, plan), plan, alike);
}

/** The values that may bear on each other; of most records there are none or two. */
function piecesOf(fields: readonly SeenField[], plan: Plan): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let field = 0; field < fields.length; field += 1) {
    const { text, rule: by, result } = fields[field] as SeenField;
    if (by?.kind === undefined || result === undefined) continue;
    const { kind: asked, rule: own } = by;
    const { outcomes } = result;
    for (let index = 0; index < outcomes.length; index += 1) {
      const { kind: id, start, end, status } = outcomes[index] as FieldOutcome;
      const kind = id === asked.id ? asked : kindById(id ?? '');
      if (kind === undefined || status === 'empty' || status === 'dropped' || status === 'covered-whole') continue;
      const rule = kind === asked && own !== undefined ? own : plan.kinds.get(kind.id);
      const isNotable = kind.family !== undefined || kind.id === 'organisation' || kind.id === 'credit-code';
      if (!isNotable && rule?.number !== true) continue;
      const value = start === 0 && end === text.length ? text : text.slice(start, end);
      pieces.push({ field, start, value, kind, asked, rule });
    }
  }
  return pieces;
}

/**
 * Whether there is the code of a firm, a name that is numbered, or two numbers of one family that may be one: without them no
 * value bears on another. Of two in plain digits that is seen at once; where there is a third, all are looked at.
 */
function mayBear(pieces: readonly Piece[]): boolean {
  const firsts: (string | undefined)[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const { value, kind, rule } = pieces[index] as Piece;
    if (kind.id === 'credit-code' || rule?.number === true) return true;
    if (kind.family === undefined) continue;
    const at = FAMILIES.indexOf(kind.family);
    const first = firsts[at];
    const digits = kind.trace === undefined && isBareDigits(value) ? value : UNTOLD;
    firsts[at] = first === undefined ? digits : UNTOLD;
    if (first === undefined) continue;
    if (first === UNTOLD || digits === UNTOLD) return true;
    if (first.length < digits.length ? digits.includes(first) : first.includes(digits)) return true;
  }
  return false;
}

/** Stands for a number that is written in another way, and for two of them. */
const UNTOLD = '';

const FAMILIES: readonly NonNullable<Kind['family']>[] = ['identity', 'account', 'phone'];
