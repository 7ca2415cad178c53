/** A pack's examples: samples put in, their characters called for by position, and what makes one fail. */
import { describe, expect, it } from 'vitest';
import { type Apply, runExamples } from '../../src/rules/examples.ts';
import type { Pack, PackExample } from '../../src/rules/pack.ts';
import { RuleError } from '../../src/rules/rule-error.ts';

function packOf(...examples: readonly PackExample[]): Pack {
  return { schema: 1, id: 'a', version: '1.0.0', title: 'a', sources: {}, examples };
}

/** What the examples hand over, answered as they expect. */
function given(...examples: readonly PackExample[]): readonly string[] {
  const values: string[] = [];
  const apply: Apply = (_, value) => {
    values.push(value);
    return null;
  };
  runExamples(packOf(...examples.map((example) => ({ ...example, expect: null }))), apply);
  return values;
}

/** The text that an example with this sample and expectation holds with; the code and pointer where there is none. */
function expected(expect: string, value = '{{person-name:3}}'): string {
  const texts = ['张小雨', '张**', '张', '小', '雨', '张小', '小雨', '张*雨', '**', ''];
  for (const text of texts) {
    try {
      runExamples(packOf({ field: '姓名', value, expect }), () => text);
      return text;
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      if (error.code !== 'pack/example-fails') return `${error.code} ${error.pointer}`;
    }
  }
  return 'none';
}

describe('runExamples: values', () => {
  it.each([
    ['a value as it stands', '张三', '张三'],
    ['a sample', '{{person-name:3}}', '张小雨'],
    ['a sample of no size', '{{mobile-phone}}', '13800000001'],
    ['a sample between other text', '收：{{person-name:2}}先生', '收：张三先生'],
    ['braces that are no sample', '{person-name}', '{person-name}'],
    ['a sample that is not closed', '{{person-name:3}', '{{person-name:3}'],
    ['nothing', '', ''],
  ])('%s', (_, value, handed) => {
    expect(given({ field: '姓名', value, expect: null })).toStrictEqual([handed]);
  });

  it('the next sample of a kind at each use, whatever its size; kinds do not count each other', () => {
    const values = [
      '{{person-name:2}}',
      '{{person-name:2}}',
      '{{resident-id}}',
      '{{person-name:3}}',
      '{{person-name:2}}',
    ];
    const handed = given(...values.map((value) => ({ field: '姓名', value, expect: null })));
    expect(handed).toStrictEqual(['张三', '李四', '210199197803120048', '王美玲', '张三']);
  });

  it('the field or kind is handed on', () => {
    const asked: unknown[] = [];
    runExamples(
      packOf({ field: '姓名', value: 'a', expect: 'a' }, { kind: 'email', value: 'b', expect: 'b' }),
      ({ field, kind }, value) => {
        asked.push([field, kind]);
        return value;
      },
    );
    expect(asked).toStrictEqual([
      ['姓名', undefined],
      [undefined, 'email'],
    ]);
  });
});

describe('runExamples: what is expected', () => {
  it.each([
    ['a text as it stands', '张**', '张**'],
    ['a character of the sample', '{{1}}**', '张**'],
    ['the last', '{{-1}}', '雨'],
    ['the last but one', '{{-2}}', '小'],
    ['a stretch', '{{1-2}}', '张小'],
    ['a stretch to the end', '{{2--1}}', '小雨'],
    ['two of them', '{{1}}*{{3}}', '张*雨'],
    ['all', '{{1-3}}', '张小雨'],
    ['nothing', '', ''],
    ['a place beyond the sample', '{{4}}', 'pack/example-sample /examples/0/expect'],
    ['a place before it', '{{-4}}', 'pack/example-sample /examples/0/expect'],
    ['place 0', '{{0}}', 'pack/example-sample /examples/0/expect'],
    ['a stretch backwards', '{{3-1}}', 'pack/example-sample /examples/0/expect'],
    ['a kind, where a place should be', '{{person-name}}', 'pack/example-sample /examples/0/expect'],
    ['braces that are not closed', '{{1', 'pack/example-sample /examples/0/expect'],
  ])('%s', (_, text, result) => {
    expect(expected(text)).toBe(result);
  });

  it('a place, where the value holds no sample', () => {
    expect(expected('{{1}}', '张小雨')).toBe('pack/example-sample /examples/0/expect');
  });
});

describe('runExamples: faults', () => {
  const HOLDS: PackExample = { field: '姓名', value: '李四', expect: '李*' };
  const FAILS: PackExample = { field: '姓名', value: '张三', expect: '张*' };

  it.each<
    readonly [reason: string, example: PackExample, result: string | null | undefined, code: string, pointer: string]
  >([
    ['another text', FAILS, '张三', 'pack/example-fails', '/examples/1'],
    ['it goes and should stay', FAILS, null, 'pack/example-fails', '/examples/1'],
    ['it stays and should go', { ...FAILS, expect: null }, '', 'pack/example-fails', '/examples/1'],
    ['no rule names the label', FAILS, undefined, 'pack/unknown-label', '/examples/1/field'],
    [
      'nor that of one that should go',
      { ...FAILS, expect: null },
      undefined,
      'pack/unknown-label',
      '/examples/1/field',
    ],
    ['a kind that is none', { ...FAILS, value: '{{name:2}}' }, '张*', 'pack/unknown-kind', '/examples/1/value'],
    [
      'a size that the kind lacks',
      { ...FAILS, value: '{{email:17}}' },
      '张*',
      'pack/example-sample',
      '/examples/1/value',
    ],
  ])('%s', (_, example, result, code, pointer) => {
    const apply: Apply = (__, value) => (value === HOLDS.value ? HOLDS.expect : result);
    expect(() => runExamples(packOf(HOLDS, example), apply)).toThrow(
      expect.objectContaining({ name: 'RuleError', code, pointer }),
    );
  });

  it('says how many there were', () => {
    expect(runExamples(packOf(HOLDS, HOLDS), () => '李*')).toBe(2);
    expect(runExamples(packOf(), () => '')).toBe(0);
    expect(runExamples({ schema: 1, id: 'a', version: '1.0.0', title: 'a', sources: {} }, () => '')).toBe(0);
  });
});
