/** The values of one record seen together: linked numbers, sole traders, numbered names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/redact/compile.ts';
import { redactRecord } from '../../src/redact/record.ts';
import { parsePack } from '../../src/rules/parse.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { residentId } from '../../src/kinds/resident-id.ts';
import { planOf } from '../support/plans.ts';

const base = planOf('base');
const housing = planOf('housing-lottery');

const ID = '210199197803120048';

function planWith(rest: object): Plan {
  return compile(
    parsePack({
      schema: 1,
      id: 'test',
      version: '1.0.0',
      title: 'test',
      extends: ['base'],
      sources: { choice: { title: 'choice' } },
      ...rest,
    }),
  );
}

function redacted(record: Readonly<Record<string, unknown>>, plan: Plan): Readonly<Record<string, unknown>> {
  const once = redactRecord(record, plan).record;
  expect(redactRecord(once, plan).record).toStrictEqual(once);
  return once;
}

describe('linked numbers', () => {
  it.each<readonly [string, object, object]>([
    [
      'the old household account inside the new one',
      { 户号: '5101234567890', 用户编号: '1234567890' },
      { 户号: '51*******7890', 用户编号: '******7890' },
    ],
    [
      'the same account twice is masked alike',
      { 户号: '1234567890', 用户编号: '12-3456-7890' },
      { 户号: '12****7890', 用户编号: '12-****-7890' },
    ],
    [
      'other accounts do not bear on it',
      { 户号: '5101234567890', 用户编号: '1234567891' },
      { 户号: '51*******7890', 用户编号: '12****7891' },
    ],
    [
      'the second and the third, behind another',
      { 表号: '77777777', 户号: '5101234567890', 用户编号: '1234567890' },
      { 表号: '77****77', 户号: '51*******7890', 用户编号: '******7890' },
    ],
    [
      'an account and its meter',
      { 户号: '123456789012', 表号: '0000123456789012' },
      { 户号: '********9012', 表号: '00**********9012' },
    ],
  ])('%s', (_, record, expected) => {
    expect(redacted(record as Record<string, unknown>, base)).toStrictEqual(expected);
  });

  it('linked they are beside a remark that holds nothing too, and beside one that holds a value', () => {
    const record = { 户号: '5101234567890', 用户编号: '1234567890' };
    const alone = redacted(record, base);
    expect(alone).toStrictEqual({ 户号: '51*******7890', 用户编号: '******7890' });
    expect(redacted({ ...record, 附言: '易碎' }, base)).toStrictEqual({ ...alone, 附言: '易碎' });
    const remark = '打13800000001';
    expect(redacted({ ...record, 附言: remark }, base)).toStrictEqual({ ...alone, 附言: '打138******01' });
  });

  it('what a kept form shows is not hidden in the other, which is covered whole where the floor is missed', () => {
    const plan = planWith({
      kinds: { 'household-account': { keep: { first: 2, last: 4 }, why: 'choice' } },
      fields: [{ labels: ['旧户号'], kind: 'household-account', keep: 'all', why: 'choice' }],
    });
    expect(redacted({ 户号: '5101234567890', 旧户号: '1234567890' }, plan)).toStrictEqual({
      户号: '*************',
      旧户号: '1234567890',
    });
    expect(redacted({ 户号: '5101234567890', 旧户号: '1234567' }, plan)).toStrictEqual({
      户号: '*************',
      旧户号: '1234567',
    });
    expect(redacted({ 户号: '51012345678901234567', 旧户号: '123456' }, plan)).toStrictEqual({
      户号: '51**************4567',
      旧户号: '123456',
    });
  });

  it('two masks of one ID hide what either hides', () => {
    const plan = planWith({
      fields: [{ labels: ['配偶证件号'], kind: 'resident-id', cover: [[-4, -1]], why: 'choice' }],
      kinds: { 'resident-id': { cover: [[7, 14]], why: 'choice' } },
    });
    expect(redacted({ 身份证号: ID, 配偶证件号: ID }, plan)).toStrictEqual({
      身份证号: '210199************',
      配偶证件号: '210199************',
    });
    const { findings } = redactRecord({ 身份证号: ID, 配偶证件号: ID }, plan);
    expect(findings.map(({ status, reason }) => `${status} ${reason}`)).toStrictEqual([
      'masked linked',
      'masked linked',
    ]);
  });

  it.each([
    ['with hyphens', '1978-03-12', '1978-**-**', '******************'],
    ['without a nought', '1978年3月12日', '1978******', '******************'],
    ['of the Republic', '民國67年3月12日', '民國67******', '******************'],
    ['in numerals', '一九七八年三月十二日', '一九七八******', '******************'],
    ['from the day on', '12/03/1978', '**/**/1978', '******************'],
    ['another day', '1978-03-13', '1978-**-**', '210199********0048'],
  ])('a year that the ID beside it hides is shown in it all the same: %s', (_, date, masked, expected) => {
    const plan = planWith({
      kinds: {
        'resident-id': { cover: [[7, 14]], why: 'choice' },
        'birth-date': { keep: { parts: ['year'] }, why: 'choice' },
      },
    });
    expect(redacted({ 身份证号: ID, 出生日期: date }, plan)).toStrictEqual({ 身份证号: expected, 出生日期: masked });
  });

  it('a birth date that is kept is as good as shown in the ID', () => {
    const plan = planWith({ kinds: { 'birth-date': { keep: 'all', why: 'choice' } } });
    expect(redacted({ 身份证号: ID, 出生日期: '1978年3月12日' }, plan)).toStrictEqual({
      身份证号: '*'.repeat(18),
      出生日期: '1978年3月12日',
    });
  });

  it('an ID and the certificate or number that carries it hide what either hides', () => {
    const plan = planWith({
      kinds: {
        'disability-certificate': { keep: { first: 6 }, why: 'choice' },
        'personal-number': { keep: { first: 1, last: 4 }, why: 'choice' },
      },
    });
    expect(redacted({ 身份证号: ID, 残疾证号: `${ID}43` }, plan)).toStrictEqual({
      身份证号: '21****************',
      残疾证号: '21******************',
    });
    expect(redacted({ 身份证号: ID, 学籍号: `G${ID}` }, plan)).toStrictEqual({
      身份证号: '***************048',
      学籍号: 'G***************048',
    });
  });

  it('a form that shows nothing asks nothing of the others', () => {
    const plan = planWith({ fields: [{ labels: ['卡内证号'], kind: 'resident-id', cover: [[1, 18]], why: 'choice' }] });
    expect(redacted({ 身份证号: ID, 卡内证号: ID }, plan)).toStrictEqual({
      身份证号: '21*************048',
      卡内证号: '******************',
    });
  });

  it('values of nested objects, of arrays and of one cell are of one record', () => {
    const record = { 用户: { 户号: '5101234567890' }, 旧: [{ 户号: '1234567890' }, { 户号: '9876543210' }] };
    expect(redacted(record, base)).toStrictEqual({
      用户: { 户号: '51*******7890' },
      旧: [{ 户号: '******7890' }, { 户号: '98****3210' }],
    });
    expect(redacted({ 户号: '5101234567890/1234567890' }, base)).toStrictEqual({ 户号: '51*******7890/******7890' });
  });

  it('no form shows what another hides, for whatever accounts are cut out of one number', () => {
    const number = fc.stringMatching(/^[0-9]{16}$/);
    const cut = fc.tuple(fc.nat(8), fc.integer({ min: 6, max: 16 }));
    fc.assert(
      fc.property(number, fc.array(cut, { minLength: 2, maxLength: 5 }), (whole, cuts) => {
        const forms = cuts.map(([from, length]) => ({ from, text: whole.slice(from, from + length) }));
        const out = redactRecord({ 户号: forms.map(({ text }) => text) }, base).record.户号 as readonly string[];
        for (const [a, small] of forms.entries()) {
          for (const [b, large] of forms.entries()) {
            const at = large.text.indexOf(small.text);
            if (a === b || at < 0 || small.text.length < 6) continue;
            const shown = out[a] as string;
            const inside = (out[b] as string).slice(at, at + small.text.length);
            if (!/[0-9]/.test(shown) || !/[0-9]/.test(inside)) continue;
            expect(inside).toBe(shown);
          }
        }
      }),
    );
  });

  it('ten thousand numbers in one record are looked up, not held against each other', () => {
    const accounts = Array.from({ length: 10_000 }, (_, index) => String(1_000_000_000 + index * 7));
    const out = redactRecord({ 户号: accounts }, base).record.户号 as readonly string[];
    expect(out).toHaveLength(10_000);
    expect(out[0]).toBe('10****0000');
  });

  it('IDs of one housing list stay as its rule says', () => {
    const other = `${ID.slice(0, 16)}6`;
    expect(residentId.parse(`${other}1`)).toBeDefined();
    expect(redacted({ 身份证号: ID, 申请人: '张三' }, housing)).toStrictEqual({
      身份证号: '210199********0048',
      申请人: '张*',
    });
  });
});

describe('sole traders', () => {
  const trader = '92340299MA8TEFF10K';
  const company = '91340299MA8TEFF10Q';

  it.each<readonly [string, string, string]>([
    ['a trade name stays by itself', '', '张三百货店'],
    ['a trade name beside a company’s code stays', company, '张三百货店'],
    ['a trade name beside the code of a sole trader is a person’s', trader, '张****'],
  ])('%s', (_, code, expected) => {
    expect(redacted({ 姓名: '张三百货店', 统一社会信用代码: code }, base).姓名).toBe(expected);
  });
});

describe('numbered names', () => {
  const plan = planWith({
    kinds: {
      'person-name': { keep: { parts: ['surname'] }, rest: { replace: '某' }, number: true, why: 'choice' },
    },
  });
  const names = (...values: readonly string[]): unknown => redactRecord({ 姓名: values }, plan).record.姓名;

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['one person has no number', ['张三'], ['张某']],
    ['other surnames have none', ['张三', '李四'], ['张某', '李某']],
    ['two people who come out alike', ['张三', '张四丰'], ['张某1', '张某2']],
    ['the same person has the same number', ['张三', '张四', '张三'], ['张某1', '张某2', '张某1']],
    ['however the name is written', ['張三', '张 四', '张　三'], ['張某1', '张 某2', '张　某1']],
    ['the number stands before title and note', ['张三（户主）', '张四先生'], ['张某1（户主）', '张某2先生']],
    ['in lists too', ['张三、张四', '张五'], ['张某1、张某2', '张某3']],
  ])('%s', (_, values, expected) => {
    expect(names(...values)).toStrictEqual(expected);
  });

  it('every record begins anew', () => {
    expect(names('张三', '张四')).toStrictEqual(['张某1', '张某2']);
    expect(names('张四')).toStrictEqual(['张某']);
  });

  it('behind covers too', () => {
    const covered = planWith({
      kinds: { 'person-name': { keep: { parts: ['surname'] }, number: true, why: 'choice' } },
    });
    expect(redactRecord({ 姓名: ['张三', '张四', '李四'] }, covered).record.姓名).toStrictEqual([
      '张*1',
      '张*2',
      '李*',
    ]);
  });
});
