/**
 * A package through a plan in its two readings, as `run/package.ts` sends it, and nothing verifies what comes out: a needle that
 * its own place lets through is then seen, where verification would refuse the document.
 */
import type { PackageFormat, PackageOptions } from '../../src/formats/format.ts';
import { nestedDocument } from '../../src/formats/nested.ts';
import { nobody } from '../../src/redact/passage.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { planEditor } from '../../src/run/editor.ts';
import type { OpaqueUse } from '../../src/run/opaque.ts';
import { newTally } from '../../src/run/tally.ts';
import { deflate, inflate } from '../support/flate.ts';

export async function unverified(
  source: Uint8Array,
  plan: Plan,
  format: PackageFormat,
  opaque: OpaqueUse = 'keep',
): Promise<Uint8Array> {
  const people = nobody();
  const reading = async (
    isFirst: boolean,
    flates: Pick<PackageOptions, 'inflate' | 'deflate'>,
  ): Promise<Uint8Array> => {
    const editor = planEditor(plan, newTally(), { other: 'scan', people, isFirst, opaque });
    const nested: PackageOptions['nested'] = (bytes, name) => nestedDocument(bytes, name, editor, flates);
    const chunks: Uint8Array[] = [];
    for await (const chunk of format.rewrite(source, editor, { ...flates, nested })) chunks.push(chunk);
    editor.settle();
    return Uint8Array.from(Buffer.concat(chunks));
  };
  await reading(true, { inflate });
  return reading(false, { inflate, deflate });
}
