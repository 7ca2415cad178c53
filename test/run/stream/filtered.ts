/** Sends lines through a wire in this process, cut as asked, and catches what it throws. */
import { openLines } from '../../../src/run/stream/lines.ts';
import { openWire, type WireOptions } from '../../../src/run/stream/filter.ts';
import type { Plan } from '../../../src/rules/plan.ts';
import { cut, toBytes } from '../../formats/through.ts';
import { planOf } from '../../support/plans.ts';

export interface Wish extends Partial<WireOptions> {
  readonly plan?: Plan;
  /** Where the input is cut into chunks. */
  readonly edges?: readonly number[];
}

export interface Filtered {
  readonly text: string;
  /** What was thrown; `undefined` where the input went through. */
  readonly error: unknown;
}

const DEFAULTS: WireOptions = {
  wire: 'ndjson',
  columns: [],
  nullWord: '\\N',
  escape: 'none',
  maxRecord: 8 << 20,
  other: 'refuse',
};

export function filtered(
  input: string | Uint8Array,
  { plan = planOf('waybill'), edges = [], ...wish }: Wish = {},
): Filtered {
  const options = { ...DEFAULTS, ...wish };
  const lines = openLines(openWire(plan, options), options);
  const pieces: Uint8Array[] = [];
  let error: unknown;
  try {
    for (const chunk of cut(typeof input === 'string' ? toBytes(input) : input, edges)) {
      lines.push(chunk);
      chunk.fill(0x5a);
      pieces.push(lines.take());
    }
    lines.end();
  } catch (thrown) {
    error = thrown;
  }
  pieces.push(lines.take());
  return { text: Buffer.concat(pieces).toString(), error };
}

/** What comes out of input that goes through. */
export function passed(input: string, wish?: Wish): string {
  const { text, error } = filtered(input, wish);
  if (error !== undefined) throw error;
  return text;
}
