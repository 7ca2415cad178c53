/**
 * Sole traders, 个体工商户: a trade name in a person's field (张三百货店) stays as an organisation's, unless the credit code of a
 * sole trader (92…) stands in the same record. Then it holds a person's name, and the rule for names covers it.
 *
 * @source GB 32100-2015, clause 4.3: 9 is 工商 (the registering body), 92 个体工商户
 */
import { personName } from '../kinds/person-name.ts';
import type { Plan } from '../rules/plan.ts';
import { decide } from './decide.ts';
import type { Adjustment, Piece } from './together.ts';

export function soleTraders(pieces: readonly Piece[], plan: Plan): readonly Adjustment[] {
  const isOfSoleTrader = pieces.some(
    ({ kind, value }) => kind.id === 'credit-code' && kind.parse(value)?.form === 'sole-trader',
  );
  if (!isOfSoleTrader) return [];
  const rule = plan.kinds.get(personName.id);
  const floor = plan.floors.get(personName.id);
  return pieces
    .filter(({ kind, asked }) => kind.id === 'organisation' && asked.id === personName.id)
    .map((piece) => {
      const { value } = piece;
      const reading = { form: 'long', parts: [{ name: 'given', start: 0, end: value.length }] };
      return {
        piece,
        change: () => ({ ...decide(value, personName, reading, rule, floor), reason: 'linked' as const }),
      };
    });
}
