/** Pack → Plan, and the pack's own examples held against it, so that no plan breaks its pack's word. */
import { kindById } from '../kinds/index.ts';
import { bindPack, type CompileOptions } from '../rules/compile.ts';
import { runExamples } from '../rules/examples.ts';
import type { Pack } from '../rules/pack.ts';
import type { Plan } from '../rules/plan.ts';
import { layers } from '../find/layers.ts';
import { editField, fieldRule, textAfter } from './field.ts';
import { editFields, isScanned } from './scan.ts';
import { withShortWays } from './short-ways.ts';
import { maskValue } from './value.ts';

/**
 * Compiles a pack. `base` is built in; any other pack that it extends is given in `extends`.
 * @throws RuleError with a code and a JSON pointer into the pack
 */
export function compile(pack: Pack, options: CompileOptions = {}): Plan {
  const plan = withShortWays(bindPack(pack, options));
  runPackExamples(pack, plan);
  return plan;
}

/**
 * Holds a pack's examples against a plan.
 * @returns how many there were
 * @throws RuleError with the pointer of the first that fails
 */
export function runPackExamples(pack: Pack, plan: Plan): number {
  return runExamples(pack, ({ field, kind }, value) => {
    const known = kind === undefined ? undefined : kindById(kind);
    if (known !== undefined) return maskValue(value, known.id, plan).text;
    const rule = fieldRule([field ?? ''], plan);
    if (rule === undefined) return undefined;
    if (!isScanned(rule)) return textAfter(value, editField(value, rule, plan));
    const [edit] = editFields([{ text: value, rule, result: undefined }], plan, layers);
    return edit && textAfter(value, edit);
  });
}
