/**
 * A column of documents holds any of them: a value that is read as another document never shows more than the pack lets
 * an identity number show, but where the source of the pack says of that very document what shows.
 */
import { describe, expect, it } from 'vitest';
import { type KindId, kindById } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { residentId } from '../../src/kinds/resident-id.ts';
import { redactValue } from '../../src/redact/value.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { plans } from '../support/plans.ts';
import { samplesOf } from '../support/values.ts';
import { visibleCharacters } from '../support/visible.ts';

/** Documents of which a source says what shows: 欠税公告办法 has the numbers announced, Taiwan hides the last four. */
const SAID: Readonly<Record<string, readonly KindId[]>> = {
  'tax-arrears': ['passport', 'travel-permit', 'taiwan-id', 'hong-kong-id', 'macau-id'],
  'tw-notice': ['taiwan-id'],
};

/** How many characters show of a value in the column of identity numbers. */
function shown(value: string, plan: Plan): number {
  return redactValue(value, residentId, undefined, plan)
    .map(({ text, kind }) => visibleCharacters(text, kindById(kind) as Kind<KindId>).length)
    .reduce((sum, count) => sum + count, 0);
}

const documents = (residentId.siblings ?? []).map((id) => kindById(id) as Kind<KindId>);

describe.each(plans.map((plan) => ({ id: plan.id, plan })))('in a column of identity numbers: $id', ({ id, plan }) => {
  const most = Math.max(...samplesOf(residentId).map((sample) => shown(sample, plan)));
  const keepsAll = plan.kinds.get(residentId.id)?.action === 'keep';

  const others = documents.filter((kind) => SAID[id]?.includes(kind.id) !== true);

  it.each(others.map((kind) => ({ id: kind.id, kind })))('$id shows no more than an identity number', ({ kind }) => {
    for (const sample of samplesOf(kind)) {
      const count = shown(sample, plan);
      expect([sample, count <= most]).toStrictEqual([sample, true]);
      if (!keepsAll) expect([sample, count < sample.length]).toStrictEqual([sample, true]);
    }
  });
});
