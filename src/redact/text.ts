/**
 * Running text: what is personal in it is found, and each value is redacted by the rule that its label or its kind calls for.
 * Everything else stays as it is.
 */
import { find } from '../find/find.ts';
import { layers } from '../find/layers.ts';
import { bareNames } from '../find/model/bare-names.ts';
import type { Beaten, Found } from '../find/resolve.ts';
import type { Evidence } from '../find/search.ts';
import { type KindId, kindById } from '../kinds/index.ts';
import type { FieldRule, Plan } from '../rules/plan.ts';
import type { Reason, Status } from '../rules/status.ts';
import { type FieldResult, redactField } from './field.ts';
import { type RedactedField, together } from './together.ts';

/** Where a value was found and what became of it. Never the text itself. */
export interface TextFinding {
  /** `undefined` where a rule decided without asking for a kind. */
  readonly kind: KindId | undefined;
  /** `[start, end)` in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  readonly reason: Reason;
  readonly rule: string | undefined;
  /** What decided that it is a value, and what other readings that beat. */
  readonly trace: Trace;
}

export interface Trace {
  readonly by: Evidence;
  /** Id of the field rule whose label opened it. */
  readonly label: string | undefined;
  readonly beat: readonly Beaten[];
}

export interface RedactedText {
  readonly text: string;
  /** Ordered and disjoint. */
  readonly findings: readonly TextFinding[];
}

/** What stands for a value that goes, so that its label does not open the next one. */
const DROPPED = '〔略〕';

const ALL_LAYERS = [...layers, bareNames];

/**
 * Where people are in a text, and what the plan does with each value. Total: any string may come in.
 * @example findIn('收件人：张三', plan) // [{ kind: 'person-name', start: 4, end: 6, status: 'masked', … }]
 */
export function findIn(text: string, plan: Plan): readonly TextFinding[] {
  return redactText(text, plan).findings;
}

/**
 * Redacts what is personal in a text.
 * @example redactText('收件人：张三', plan).text // '收件人：张*'
 */
export function redactText(text: string, plan: Plan): RedactedText {
  const found = find(text, plan, ALL_LAYERS);
  const fields = found.map((each) => redacted(text.slice(each.start, each.end), each, plan));
  const results = together(fields, plan) ?? fields.map(({ result }) => result);
  const findings: TextFinding[] = [];
  let out = '';
  let done = 0;
  found.forEach((each, index) => {
    const result = results[index] as FieldResult;
    out += text.slice(done, each.start) + (result.text ?? DROPPED);
    done = each.end;
    const trace: Trace = { by: each.by, label: each.field?.id, beat: each.beat };
    for (const { kind, start, end, status, reason, rule } of result.outcomes) {
      findings.push({ kind, start: each.start + start, end: each.start + end, status, reason, rule, trace });
    }
  });
  return { text: out + text.slice(done), findings };
}

function redacted(value: string, found: Found, plan: Plan): RedactedField {
  const kind = found.kind === undefined ? undefined : kindById(found.kind);
  const own = found.field?.kind?.id === found.kind ? found.field?.rule : undefined;
  const rule: FieldRule = { id: found.field?.id ?? '', kind, rule: own };
  if (found.keep === undefined) return { text: value, rule, result: redactField(value, rule, plan) };
  const outcome = {
    kind: kind?.id,
    start: 0,
    end: value.length,
    status: 'kept',
    reason: 'kept-by-rule',
    rule: own?.id,
  } as const;
  return { text: value, rule: undefined, result: { text: value, outcomes: [outcome] } };
}
