/**
 * A pack's own examples: values that must come out as the pack says. `{{person-name:3}}` in a value is filled by the
 * kind's own sample, so that no pack holds a real person; `{{2}}`, `{{1-6}}`, `{{-1}}` in what is expected are that
 * sample's characters. How a value is redacted is handed in.
 */
import { kindById } from '../kinds/index.ts';
import { boundaries } from '../text/characters.ts';
import type { Pack, PackExample } from './pack.ts';
import { RuleError } from './rule-error.ts';

/** Redacts the value of a field or a kind as the pack would; `null`: the field goes; `undefined`: no rule names it. */
export type Apply = (example: Pick<PackExample, 'field' | 'kind'>, value: string) => string | null | undefined;

/**
 * Runs every example of a pack.
 * @returns how many there were
 * @throws RuleError with the pointer of the first example that does not come out as it says
 */
export function runExamples(pack: Pack, apply: Apply): number {
  const examples = pack.examples ?? [];
  const used = new Map<string, number>();
  for (const [index, example] of examples.entries()) {
    const at = `/examples/${index}`;
    const { value, sample } = fillValue(example.value, used, `${at}/value`);
    const result = apply(example, value);
    if (result === undefined) throw new RuleError('pack/unknown-label', `${at}/field`);
    if (result !== (example.expect === null ? null : fillExpect(example.expect, sample, `${at}/expect`))) {
      throw new RuleError('pack/example-fails', at);
    }
  }
  return examples.length;
}

const PLACEHOLDER = /\{\{([a-z-]{1,40})(?::([0-9]{1,3}))?\}\}/;

function fillValue(
  text: string,
  used: Map<string, number>,
  at: string,
): { readonly value: string; readonly sample: string } {
  const found = PLACEHOLDER.exec(text);
  if (found === null) return { value: text, sample: '' };
  const id = found[1] ?? '';
  const kind = kindById(id);
  if (kind === undefined) throw new RuleError('pack/unknown-kind', at);
  const which = used.get(id) ?? 0;
  used.set(id, which + 1);
  const sample = kind.sample(found[2] === undefined ? undefined : Number(found[2]), which);
  if (sample === undefined) throw new RuleError('pack/example-sample', at);
  return { value: text.slice(0, found.index) + sample + text.slice(found.index + found[0].length), sample };
}

function fillExpect(text: string, sample: string, at: string): string {
  const edges = boundaries(sample);
  const count = edges.length - 1;
  return text
    .split('{{')
    .map((piece, index) => {
      if (index === 0) return piece;
      const range = /^(-?[0-9]{1,3})(?:-(-?[0-9]{1,3}))?\}\}/.exec(piece);
      if (range === null) throw new RuleError('pack/example-sample', at);
      const place = (digits: string): number => (Number(digits) < 0 ? count + 1 + Number(digits) : Number(digits));
      const first = place(range[1] ?? '');
      const last = range[2] === undefined ? first : place(range[2]);
      if (first < 1 || last > count || first > last) throw new RuleError('pack/example-sample', at);
      return sample.slice(edges[first - 1], edges[last]) + piece.slice(range[0].length);
    })
    .join('');
}
