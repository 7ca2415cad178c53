/**
 * Redacting twice is redacting once, for every value there is. Where a part is covered, the rest may be read in another way:
 * behind an area code that shows no more, a number of eight digits is one of eleven. So what comes out of a cell is redacted
 * again, until nothing more is hidden. Left as it is only what a rule has taken characters out of, where its kind cannot read it:
 * that is no value any more. Plain values (stencil.ts) and values that end behind a firm part need no second look.
 * Linear: each round hides more, and after a few of them the cell is covered whole.
 */
import type { KindId } from '../kinds/index.ts';
import type { Kind, Part, Reading } from '../kinds/kind.ts';
import type { ValueRule } from '../rules/plan.ts';
import { boundaries, isSeparator } from '../text/characters.ts';
import { unitAt } from '../text/unit-at.ts';
import { coverWhole } from './cover.ts';
import { isHidden } from './marks.ts';
import { joinOutcomes, type Outcome } from './outcome.ts';

/** The second shows that the first hid enough; a third is rare. */
const MOST_ROUNDS = 4;

/**
 * @param value a cell
 * @param outcomes what became of its values
 * @param reading of the whole cell
 * @param again what becomes of a cell in one round
 */
export function settled(
  value: string,
  outcomes: readonly Outcome[],
  kind: Kind<KindId>,
  reading: Reading | undefined,
  rule: ValueRule | undefined,
  again: (cell: string) => readonly Outcome[],
): readonly Outcome[] {
  let text = joinOutcomes(value, outcomes);
  if (text === value || isFirm(value, text, kind, reading) || !showsMore(text, kind)) return outcomes;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = again(text);
    const nextText = joinOutcomes(text, next);
    if (nextText === text || isTorso(value, text, outcomes, next)) {
      return round === 0 ? outcomes : [asOne(value, text, outcomes, kind, rule)];
    }
    text = nextText;
  }
  return [asOne(value, coverWhole(text, kind, rule), outcomes, kind, rule)];
}

/** Whether only what stands behind a firm part is covered. */
function isFirm(value: string, text: string, kind: Kind, reading: Reading | undefined): boolean {
  if (kind.firm === undefined || reading === undefined || text.length !== value.length) return false;
  const { parts } = reading;
  let last: Part | undefined;
  let at = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    while (at < part.end && unitAt(text, at) === unitAt(value, at)) at += 1;
    if (at < part.end) break;
    last = part;
  }
  if (last === undefined || !kind.firm.includes(last.name)) return false;
  return !showsMore(text, kind, last.end);
}

/** Whether there is more from an offset on than separators and mask marks. */
function showsMore(text: string, kind: Kind, from = 0): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = unitAt(text, at);
    if (!isSeparator(code) && !isHidden(code, kind)) return true;
  }
  return false;
}

/** A rule that takes characters out of a value may leave what is none of its kind, and is obeyed: 210199(19780312)0048. */
function isTorso(value: string, text: string, outcomes: readonly Outcome[], next: readonly Outcome[]): boolean {
  if (boundaries(text).length === boundaries(value).length) return false;
  return next.some(({ kind, status }) => status === 'covered-whole' || outcomes.every((each) => each.kind !== kind));
}

/** A cell that was read anew is one value. */
function asOne(
  value: string,
  text: string,
  outcomes: readonly Outcome[],
  kind: Kind<KindId>,
  rule: ValueRule | undefined,
): Outcome {
  const [first] = outcomes;
  const start = first?.start ?? 0;
  const end = outcomes[outcomes.length - 1]?.end ?? value.length;
  const rest = text.slice(start, text.length - (value.length - end));
  if (first !== undefined && outcomes.length === 1) return { ...first, text: rest };
  return { kind: kind.id, start, end, text: rest, status: 'masked', reason: 'rule', rule: rule?.id };
}
