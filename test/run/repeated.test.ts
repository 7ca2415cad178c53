/** A cell that stands as the one above it comes out as if nothing stood above: also where another cell of its record decides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/formats/format.ts';
import { csv, ndjson } from '../../src/formats/index.ts';
import { openDocument } from '../../src/run/document.ts';
import { planOf } from '../support/plans.ts';

const LABELS = ['姓名', '联系电话', '户号', '缴费户号', '备注'] as const;

/** Few of each, so that most stand below themselves; a household account stands inside another in some records alone. */
const row = fc.tuple(
  fc.constantFrom('张三', '鹿鸣书店', '', '张三、李四'),
  fc.constantFrom('13800000001', '400-000-1234', '17000000000-1234'),
  fc.constantFrom('5101234567890', '9876543210'),
  fc.constantFrom('1234567890', ''),
  fc.constantFrom('', '张三收，电话13800000001', '放门口'),
);

const plan = planOf('base');

interface Came {
  readonly lines: readonly string[];
  readonly statuses: Readonly<Record<string, number>>;
}

function through(format: Format, lines: readonly string[]): Came {
  const run = openDocument(plan, { format, other: 'scan', encoding: 'utf-8' });
  const bytes = [run.push(Buffer.from(`${lines.join('\n')}\n`)), run.end()];
  return { lines: Buffer.concat(bytes).toString().trimEnd().split('\n'), statuses: run.summary().counts.statuses };
}

function sumOf(all: readonly Came['statuses'][]): Came['statuses'] {
  const sum: Record<string, number> = {};
  for (const statuses of all) {
    for (const [status, count] of Object.entries(statuses)) sum[status] = (sum[status] ?? 0) + count;
  }
  return sum;
}

describe('records one below the other', () => {
  it('come out as each by itself: csv', () => {
    const header = LABELS.join(',');
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
        const lines = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(','));
        const alone = lines.map((line) => through(csv, [header, line]));
        const together = through(csv, [header, ...lines]);
        expect(together.lines).toStrictEqual([header, ...alone.map(({ lines: [, line] }) => line)]);
        expect(together.statuses).toStrictEqual(sumOf(alone.map(({ statuses }) => statuses)));
      }),
      { numRuns: 60 },
    );
  });

  it('come out as each by itself: ndjson', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, fc.nat(4)), { minLength: 2, maxLength: 6 }), (rows) => {
        // Records of several lengths: what stood at a place may have had another label.
        const lines = rows.map(([cells, first]) => {
          return JSON.stringify(
            Object.fromEntries(cells.flatMap((cell, at) => (at < first ? [] : [[LABELS[at], cell]]))),
          );
        });
        const alone = lines.map((line) => through(ndjson, [line]));
        const together = through(ndjson, lines);
        expect(together.lines).toStrictEqual(alone.map(({ lines: [line] }) => line));
        expect(together.statuses).toStrictEqual(sumOf(alone.map(({ statuses }) => statuses)));
      }),
      { numRuns: 60 },
    );
  });
});
