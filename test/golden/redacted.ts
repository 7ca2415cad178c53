/** What a shipped pack makes of one labelled value, as golden tables ask it. */
import { redactRecord } from '../../src/redact/record.ts';
import { nameModel } from '../../src/redact/text.ts';
import { planOf } from '../support/plans.ts';

/** The value that comes out under a label; `null` where the member goes. */
export function redacted(pack: string, label: string, value: string): unknown {
  const { record } = redactRecord({ [label]: value }, planOf(pack), { model: nameModel });
  return Object.hasOwn(record, label) ? record[label] : null;
}
