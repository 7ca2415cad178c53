/**
 * A document that was read once comes out as it does when it is read before it is edited: whoever hears of values hears of them once,
 * so that a run with a listener always reads twice.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/formats/xlsx/xlsx.ts';
import { redactPackage, rewritten } from '../../src/run/package.ts';
import { trackSearches } from '../../src/run/tentative.ts';
import { makeWorkbook, row, unzipped } from '../formats/xlsx/workbook.ts';
import { planOf } from '../support/plans.ts';

const NAMES = ['韶兮若', '欧阳小红', '麴禾兮', '冼若'] as const;
const PHONES = ['13800001234', '13900005678'] as const;

/** Rows of which some prove somebody and some only mention them. */
const anyRow: fc.Arbitrary<readonly string[]> = fc
  .record({ name: fc.constantFrom(...NAMES), phone: fc.constantFrom(...PHONES), form: fc.nat(6) })
  .map(({ name, phone, form }) => {
    const forms = [
      ['姓名', '电话', '备注'],
      [name, phone, ''],
      [name, phone, `已与${NAMES[0]}核对`],
      [`${name}的名单`],
      [`经办人：${name}`, phone],
      [`联系 ${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`],
      [name],
    ];
    return forms[form] ?? [];
  });

const workbook = fc
  .record({
    sheets: fc.array(fc.array(anyRow, { maxLength: 8 }), { minLength: 1, maxLength: 3 }),
    title: fc.constantFrom('', ...NAMES),
  })
  .map(({ sheets, title }) =>
    makeWorkbook({
      sheets: sheets.map((rows, sheet) => ({
        name: sheet === 0 && title !== '' ? `${title}等` : `表${sheet + 1}`,
        rows: rows.map((cells, at) => row(at + 1, ...cells)).join(''),
      })),
    }),
  );

describe('a reading that edits at once', () => {
  it.each(['base', 'housing-lottery', 'court-judgment'])('gives what two readings give, by %s', async (id) => {
    const plan = planOf(id);
    await fc.assert(
      fc.asyncProperty(workbook, async (source) => {
        const options = { other: 'scan', isUnverified: true } as const;
        const once = await rewritten(source, plan, xlsx, options);
        const twice = await rewritten(source, plan, xlsx, { ...options, onFinding: () => undefined });
        expect(Buffer.concat(once.output).equals(Buffer.concat(twice.output))).toBe(true);
        expect(once.tally.counts).toStrictEqual(twice.tally.counts);
        expect(once.editor.records).toBe(twice.editor.records);
      }),
      { numRuns: 20 },
    );
  });

  it('finds a name that only a later sheet proves', async () => {
    const source = makeWorkbook({
      sheets: [
        { name: '说明', rows: row(1, '本表含韶兮若的材料') },
        { name: '名单', rows: row(1, '姓名', '电话') + row(2, '韶兮若', '13800001234') },
      ],
    });
    const { output } = await redactPackage(source, planOf('base'), xlsx, { other: 'scan' });
    expect(Object.values(unzipped(Buffer.concat(output))).join('|')).not.toContain('韶兮若');
  });
});

describe('what was searched', () => {
  it('holds as long as each text comes out as it did', () => {
    const searches = trackSearches();
    let after = ['a'];
    searches.add(['甲'], ['a'], () => after);
    expect(searches.hold()).toBe(true);
    after = ['b'];
    expect(searches.hold()).toBe(false);
  });

  it('fails at too many texts, and at too much text, and lets go of them', () => {
    const many = trackSearches();
    for (let at = 0; at <= 2000; at += 1) many.add(['甲'], 0, () => 0);
    expect([many.hasFailed, many.hold()]).toStrictEqual([true, false]);
    const long = trackSearches();
    long.add(['甲'.repeat(2 ** 20 + 1)], 0, () => 0);
    expect([long.hasFailed, long.hold()]).toStrictEqual([true, false]);
  });
});
