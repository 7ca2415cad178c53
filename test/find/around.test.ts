/** Around a change a text is searched again, and nothing is found otherwise than in a search through all of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundAround } from '../../src/find/around.ts';
import { foundWith, nothingProven, type Searched, searchText } from '../../src/find/find.ts';
import type { Found } from '../../src/find/search.ts';
import type { Layer } from '../../src/find/search.ts';
import { everyLayer } from '../../src/redact/text.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { type Splice, spliced } from '../../src/text/splice.ts';
import { plans } from '../support/plans.ts';
import { anyText, plainText } from '../support/sentences.ts';

const [base] = plans as readonly [Plan];

/** Lines about nobody. */
const QUIET = '本期报纸共有八版，第三版介绍了古桥的修缮。\n修缮用去三年，桥面重新铺过石板！\n'.repeat(40);

interface Look {
  readonly around: readonly Found[];
  readonly whole: readonly Found[];
  /** Units of the text, and those that were searched again. */
  readonly length: number;
  readonly searched: number;
}

/** Marks stand for every value of a text but each third, which goes, and then for every value of what comes out: what is found then. */
function looks(text: string, plan: Plan): readonly [first: Look, second: Look] {
  let units = 0;
  const counting: Layer = (search) => {
    units += search.text.length;
  };
  const proven = nothingProven();
  let before: Searched = { ...searchText(text, plan, everyLayer, proven), layers: [...everyLayer, counting] };
  let known = foundWith(before, proven);
  const provenAround = { names: new Map(proven.names), numbers: new Map(proven.numbers) };
  const look = (): Look => {
    const found: Found[] = [];
    const changes: Splice[] = [];
    let shift = 0;
    known.forEach((each, index) => {
      const { start, end } = each;
      const marks = index % 3 === 2 ? '〔略〕' : '*'.repeat(end - start);
      changes.push({ start, end, text: marks });
      found.push({ ...each, start: start + shift, end: start + shift + marks.length });
      shift += marks.length - (end - start);
    });
    const out = spliced(before.text, changes);
    units = 0;
    const { found: around, searched } = foundAround(before, found, changes, out, provenAround);
    const whole = foundWith(searchText(out, plan, everyLayer, proven), proven);
    before = searched;
    known = around;
    return { around, whole, length: out.length, searched: units };
  };
  return [look(), look()];
}

describe('around a change', () => {
  it('a long text is searched again, and nowhere else', () => {
    for (const { around, whole, length, searched } of looks(`${QUIET}请联系王小明，户名：李*。\n${QUIET}`, base)) {
      expect(around).toStrictEqual(whole);
      expect(searched).toBeLessThan(length / 2);
    }
  });

  it('what is said in a line before is seen', () => {
    const account = '0499000000430795562';
    const text = `${QUIET}以下为对公账户\n本期报纸介绍了古桥的修缮和石板，由王小明经办，账号${account}。\n${QUIET}`;
    const [{ around, whole }] = looks(text, base);
    expect(around).toStrictEqual(whole);
    expect(whole).toMatchObject([{ kind: 'bank-card', keep: 'office' }]);
  });

  it.each([
    ['the header of a table', 'base', '姓名\t电话\n王小明\t13800000001\n'],
    ['a label whose value goes', 'housing-lottery', '备注：王小明，13800000001\n'],
  ])('the whole text is searched again where %s may be seen', (_, id, text) => {
    const plan = plans.find((each) => each.id === id) as Plan;
    const [{ around, whole, length, searched }] = looks(text + QUIET, plan);
    expect(around).toStrictEqual(whole);
    expect(searched).toBe(length);
  });
});

it.each(plans.map((plan) => ({ id: plan.id, plan })))('the same is found as in a whole search: $id', ({ plan }) => {
  const pieces = fc.array(fc.oneof(anyText, plainText), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(pieces, fc.constantFrom('', '\n', '\n\n'), (drawn, between) => {
      const text = QUIET + drawn.map((piece) => piece + between + QUIET).join('');
      for (const { around, whole } of looks(text, plan)) expect(around).toStrictEqual(whole);
    }),
    { numRuns: 25 },
  );
});
