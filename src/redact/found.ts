/** What becomes of a value that was found in a text: the rule that its label calls for, else that of its kind, else it stays. */
import type { Beaten, Found } from '../find/search.ts';
import type { Evidence } from '../find/search.ts';
import { type KindId, kindById } from '../kinds/index.ts';
import type { FieldEdit, FieldRule, Plan } from '../rules/plan.ts';
import type { Reason, Status } from '../rules/status.ts';
import { NO_SPLICES, type Splice } from '../text/splice.ts';
import { editField } from './field.ts';
import type { SeenField } from './together.ts';

/** A value of a text, and what becomes of it. */
export interface FoundField extends SeenField {
  readonly result: FieldEdit;
}

/** What decided that it is a value, and what other readings that beat. */
export interface Trace {
  readonly by: Evidence;
  /** Id of the field rule whose label or role opened it. */
  readonly label: string | undefined;
  readonly beat: readonly Beaten[];
}

export function traceOf({ by, field, beat }: Found): Trace {
  return { by, label: field?.id, beat };
}

/** What stands for a value that goes, so that its label does not open the next one. */
const DROPPED = '〔略〕';

/** @param text the text that it was found in */
export function redactFound(text: string, found: Found, plan: Plan): FoundField {
  const value = text.slice(found.start, found.end);
  const rule = ruleOf(found);
  if (isDropped(text, found)) return staying(value, rule, 'already-masked', 'marks');
  if (found.keep !== undefined) return staying(value, rule, 'kept', 'office');
  return { text: value, rule, result: editField(value, rule, plan) };
}

/** Whether it is what stands for a value that went, with its brackets or without. */
function isDropped(text: string, { start, end }: Found): boolean {
  const length = end - start;
  if (length === DROPPED.length) return text.startsWith(DROPPED, start);
  return length === DROPPED.length - 2 && start > 0 && text.startsWith(DROPPED, start - 1);
}

function staying(value: string, { kind }: FieldRule, status: Status, reason: Reason): FoundField {
  const outcome = { kind: kind?.id, start: 0, end: value.length, status, reason, rule: undefined };
  return { text: value, rule: undefined, result: { outcomes: [outcome], splices: NO_SPLICES } };
}

/** A label's own rule holds for values of its kind, and for all of them where it names none or drops what it names. */
function ruleOf({ kind: id, field }: Found): FieldRule {
  if (field === undefined) return ownRule(id);
  if (id === undefined || id === field.kind?.id) return field;
  const { id: label, kind, rule } = field;
  const holds = kind === undefined || rule?.action === 'drop-value' || rule?.action === 'drop-column';
  return { id: label, kind: kindById(id), rule: holds ? rule : undefined };
}

/** A kind by itself: its rule is the plan's. */
function ownRule(id: KindId | undefined): FieldRule {
  return { id: '', kind: id === undefined ? undefined : kindById(id), rule: undefined };
}

/**
 * The changes of a text in which these values were found.
 * @param writtenOf each as it comes out; `null`: it goes, `undefined`: it stays
 */
export function editsOf(
  text: string,
  found: readonly Found[],
  writtenOf: (index: number) => string | null | undefined,
): readonly Splice[] {
  const edits: Splice[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const written = writtenOf(index);
    if (written === undefined) continue;
    const { start, end } = found[index] as Found;
    const after = written === null || written === '' ? DROPPED : written;
    if (after.length !== end - start || !text.startsWith(after, start)) edits.push({ start, end, text: after });
  }
  return edits;
}
