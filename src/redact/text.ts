/** Running text that is a document by itself: what is personal in it is found and redacted, and everything else stays. */
import { layers } from '../find/layers.ts';
import { bareNames } from '../find/model/bare-names.ts';
import type { Layer } from '../find/search.ts';
import type { Plan } from '../rules/plan.ts';
import { spliced } from '../text/splice.ts';
import { type Passage, redactWhole, type TextFinding } from './passage.ts';

export interface TextOptions {
  /**
   * Whether the name model looks for names in prose that no word beside them proves. Default `true`. Without it text is
   * searched faster, and such names stay.
   */
  readonly model?: boolean;
}

export interface RedactedText {
  readonly text: string;
  /** Ordered and disjoint. */
  readonly findings: readonly TextFinding[];
}

/**
 * The name model. `redactText` and `findIn` have it in them; `redactRecord` takes it as its option `model`, so that a page
 * that redacts records alone need not load it.
 */
export const nameModel: Layer = bareNames;

/** All that there is to find by. */
export const everyLayer: readonly Layer[] = /* @__PURE__ */ layers.concat(nameModel);

/**
 * Where people are in a text, and what the plan does with each value. Total: any string may come in.
 * @example findIn('收件人：张三', plan) // [{ kind: 'person-name', start: 4, end: 6, status: 'masked', … }]
 */
export function findIn(text: string, plan: Plan, options: TextOptions = {}): readonly TextFinding[] {
  return passageOf(text, plan, options).findings;
}

/**
 * Redacts what is personal in a text.
 * @example redactText('收件人：张三', plan).text // '收件人：张*'
 */
export function redactText(text: string, plan: Plan, options: TextOptions = {}): RedactedText {
  const { edits, findings } = passageOf(text, plan, options);
  return { text: spliced(text, edits), findings };
}

function passageOf(text: string, plan: Plan, { model = true }: TextOptions): Passage {
  return redactWhole(text, plan, model ? everyLayer : layers);
}
