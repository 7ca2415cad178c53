/** What a kind says of a number at a look, by its length, its count of digits or its shape, is what its grammar says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hotline } from '../../src/kinds/hotline.ts';
import { kindById, kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { landline } from '../../src/kinds/landline.ts';
import { mobilePhone } from '../../src/kinds/mobile-phone.ts';
import { organisation } from '../../src/kinds/organisation.ts';
import { virtualNumber } from '../../src/kinds/virtual-number.ts';
import { waybillNumber } from '../../src/kinds/waybill-number.ts';

/** In front of a value it takes all looks away and changes nothing else: an invisible sign, which every grammar steps over. */
const SOFT_HYPHEN = '\u00ad';

function partsBy(kind: Kind, value: string, sign: string): unknown {
  const reading = kind.parse(sign + value);
  const place = (at: number): number => Math.max(0, at - sign.length);
  return reading?.parts.map(({ name, start, end }) => [name, place(start), place(end)]);
}

/** Pieces that numbers are put together from, and what stands between them. */
const numbers = fc.oneof(
  fc.constantFrom('13800000001', '17000000000', '1064800000001', '23000001', '2300001', '400', '000', '95598', '110'),
  fc.constantFrom(
    '86',
    '0086',
    '+86',
    '-1234',
    '024',
    '0411',
    '1234',
    '801',
    '7050',
    '(',
    ')',
    '138****0001',
    '家',
    '（家）',
  ),
  fc.constantFrom('-', ' ', '转', ',', '－', '[', ']', '1', '0', '8'),
);
const mobiles = fc.constantFrom(
  '13800000001',
  '17000000000',
  '+8617000000000',
  '0086 17000000000',
  '170-0000-0000',
  '86-24-',
  '',
);
const phones = fc.tuple(mobiles, fc.array(numbers, { maxLength: 4 })).map(([first, pieces]) => first + pieces.join(''));

const letters = fc.constantFrom('SF', 'YT', 'JDV', 'JD', 'DPK', 'LP', 'P', 'E', 'sf', 'ABCDE', '');
const digits = fc.nat({ max: 999_999_999 }).map(String);
const waybills = fc
  .tuple(letters, fc.array(digits, { maxLength: 2 }), fc.constantFrom('', '-1-1-', 'CN', 'X'))
  .map(([front, middle, behind]) => front + middle.join('') + behind);

const names = fc
  .array(
    fc.constantFrom(
      '鹿鸣',
      '书店',
      '云溪',
      '燃气',
      '有限公司',
      '张三',
      '店',
      '總店',
      '（总店）',
      '-',
      '第101中学',
      'Ltd',
      '𠮷',
    ),
    {
      maxLength: 5,
    },
  )
  .map((words) => words.join(''));

describe.each<readonly [kind: Kind, values: fc.Arbitrary<string>]>([
  [mobilePhone, phones],
  [virtualNumber, phones],
  [landline, phones],
  [hotline, phones],
  [waybillNumber, fc.oneof(waybills, phones)],
])('$id', (kind, values) => {
  it('reads a number at a look as its grammar reads it', () => {
    let read = 0;
    fc.assert(
      fc.property(values, (value) => {
        const parts = partsBy(kind, value, '');
        expect(parts).toStrictEqual(partsBy(kind, value, SOFT_HYPHEN));
        if (parts !== undefined) read += 1;
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(10);
  });
});

/** Surnames that are common, compound, and of three characters, so that names end as organisations do. */
const surnames = fc.constantFrom('王', '欧阳', '王欧阳', '欧阳王', '张', '鹿鸣', '云溪', '');
const endings = fc.constantFrom('知行', '书店', '诊所', '店', '局', '有限公司', '美玉', '先生', '会馆', '知行书店');
const firms = fc.tuple(surnames, surnames, endings).map((words) => words.join(''));

/** The kind's own values, with another digit here and there. */
function writtenAs({ shapes = [], sample }: Kind): fc.Arbitrary<string> {
  const patterns = shapes.map(({ pattern, length }) => pattern ?? sample(length, 0) ?? '');
  return fc
    .tuple(fc.constantFrom(...patterns), fc.array(fc.nat(40), { minLength: 32, maxLength: 32 }))
    .map(([pattern, digit]) =>
      pattern.replace(/[0-9]/g, (own, at: number) => ((digit[at] ?? 10) > 9 ? own : String(digit[at]))),
    );
}

const leaving = kinds.filter(({ leaves }) => leaves !== undefined).map((kind) => ({ id: kind.id, kind }));

describe.each(leaving)('$id leaves a value to the sibling of whose shape it is', ({ kind }) => {
  const ids = kind.siblings ?? [];
  it.each(ids.map((id, at) => ({ id, at })))('$id: nobody before it reads such a value', ({ id, at }) => {
    const sibling = kindById(id) as Kind;
    let left = 0;
    fc.assert(
      fc.property(id === 'organisation' ? firms : writtenAs(sibling), (value) => {
        if ((sibling.shapeAt?.(value) ?? -1) < 0 || (kind.shapeAt?.(value) ?? -1) >= 0) return;
        if (kind.leaves?.(value) !== true) return;
        left += 1;
        const before = [kind, ...ids.slice(0, at).map((each) => kindById(each) as Kind)];
        expect(
          before.map((each) => each.parse(value)),
          value,
        ).toStrictEqual(before.map(() => undefined));
      }),
      { numRuns: 4000 },
    );
    expect(left).toBeGreaterThan(100);
  });
});

describe('organisation', () => {
  it('reads a name of plain Han as its grammar reads it', () => {
    // A blank in front is stepped over, and takes the look away.
    fc.assert(
      fc.property(names, (value) => {
        const isRead = organisation.parse(value) !== undefined;
        expect(organisation.parse(` ${value}`) !== undefined).toBe(isRead && value.length < 80);
      }),
      { numRuns: 1000 },
    );
  });
});
