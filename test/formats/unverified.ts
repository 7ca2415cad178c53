/**
 * A package through a plan, and nothing verifies what comes out: a needle that its own place lets through is then seen, where
 * verification would refuse the document.
 */
import type { PackageFormat } from '../../src/formats/format.ts';
import type { Plan } from '../../src/rules/plan.ts';
import type { OpaqueUse } from '../../src/run/opaque.ts';
import { rewritten } from '../../src/run/package.ts';

export async function unverified(
  source: Uint8Array,
  plan: Plan,
  format: PackageFormat,
  opaque: OpaqueUse = 'keep',
): Promise<Uint8Array> {
  const { output } = await rewritten(source, plan, format, { other: 'scan', opaque, isUnverified: true });
  return Uint8Array.from(Buffer.concat(output));
}
