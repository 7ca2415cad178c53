import { describe, expect, it } from 'vitest';
import { type FieldTruth, waybill } from '../../bench/corpus/documents.ts';
import { drop, hide, open, stay } from '../../bench/corpus/planted.ts';
import { alternate, readText, spreadOf } from '../../bench/speed/alternate.ts';
import { judge, judgeRecord, leastHidden, newVerdicts } from '../../bench/speed/judge.ts';
import { slugOf } from '../../bench/speed/machine.ts';
import { newestRuns, readReadme, withRecorded } from '../../bench/speed/recorded.ts';
import type { Run } from '../../bench/speed/run.ts';
import { sorts } from '../../bench/speed/sorts.ts';
import { asText } from '../../bench/speed/table.ts';
import rules from '../../rules/waybill.json' with { type: 'json' };
import { compile, kinds, maskValue, parsePack, redactRecord } from '../../src/index.ts';

const least = leastHidden.waybill ?? {};

const flat: FieldTruth = {
  label: '收件人地址',
  fate: 'hide',
  kind: 'address',
  secret: '-3-502',
  parts: [
    { name: 'number', start: 3, end: 5 },
    { name: 'building', start: 5, end: 7 },
    { name: 'unit', start: 8, end: 9 },
    { name: 'room', start: 10, end: 13 },
  ],
};

describe('the judge', () => {
  const name = hide('收件人', 'person-name', '欧阳晓彤').truth;
  const phone = hide('收件人手机', 'mobile-phone', '138 0000 0001').truth;
  const identity = hide('身份证号', 'resident-id', '210199197803120048', '19780312').truth;

  it.each<[string, string, FieldTruth, string | number, unknown]>([
    ['a name that came out whole', 'leaked', name, '欧阳晓彤', '欧阳晓彤'],
    ['a name in a longer text', 'leaked', name, '欧阳晓彤', '收件：欧阳晓彤'],
    ['a name of which a part is hidden', 'right', name, '欧阳晓彤', '欧阳**'],
    ['a phone of which five digits are hidden', 'under-floor', phone, '138 0000 0001', '138 **** *001'],
    ['a phone of which six are hidden', 'right', phone, '138 0000 0001', '138 **** **01'],
    [
      'an ID that shows a digit of the birth',
      'under-floor',
      identity,
      '210199197803120048',
      '2********803120048'.slice(0, 18),
    ],
    ['an ID that hides the birth', 'right', identity, '210199197803120048', '210199********0048'],
    ['a room that shows', 'under-floor', flat, '文艺路8号16-3-502', '文艺路8号16-*-5**'],
    ['a unit and a room that do not', 'right', flat, '文艺路8号16-3-502', '文艺路8号16-*-***'],
    ['a hotline that was masked', 'changed', stay('电话', '95598').truth, '95598', '95***'],
    ['an amount that became a text', 'changed', stay('欠费金额', 12.5).truth, 12.5, '12.5'],
    ['a column that must go', 'left', drop('家庭人口', 3).truth, 3, 3],
    ['a column that went', 'right', drop('家庭人口', 3).truth, 3, undefined],
    ['a field that may be either', 'right', open('备注', '放门口').truth, '放门口', ''],
  ])('calls %s %s', (_, verdict, truth, before, after) => {
    expect(judge(truth, before, after, least)).toBe(verdict);
  });

  it('finds every answer of the library right, and a record that came out as it went in wrong', () => {
    const plan = compile(parsePack(rules));
    const verdicts = newVerdicts();
    const untouched = newVerdicts();
    let fields = 0;
    for (const planted of waybill(3, 500)) {
      fields += judgeRecord(planted, redactRecord(planted.record, plan).record, least, verdicts);
      judgeRecord(planted, planted.record, least, untouched);
    }
    expect(verdicts.right).toBe(fields);
    expect(untouched.leaked).toBeGreaterThan(1500);
  });
});

describe('the values of the benchmark', () => {
  it('are of every kind, once', () => {
    expect(sorts.map(({ kind }) => kind).sort()).toStrictEqual(kinds.map(({ id }) => id).sort());
  });

  it.each(sorts)('are hidden enough or stay, and leak when nothing is done to them: $kind', (sort) => {
    const plan = compile(parsePack(rules));
    const values = sort.make(5, 300);
    expect(values).toHaveLength(300);
    const verdicts = values.map(({ value, truth }) =>
      judge(truth, value, maskValue(value, sort.kind, plan).text, least),
    );
    expect([...new Set(verdicts)]).toStrictEqual(['right']);
    const untouched = values.map(({ value, truth }) => judge(truth, value, value, least));
    expect(untouched.includes('leaked')).toBe(values.some(({ truth }) => truth.fate === 'hide'));
  });
});

describe('alternating', () => {
  /** A clock that only the work moves, in microseconds; on the item `c` everything takes ten times as long. */
  function timed(
    costs: Readonly<Record<string, number>>,
    turns: string[],
  ): Parameters<typeof alternate<string, string>> {
    let now = 0;
    const ways = Object.entries(costs).map(([name, cost]) => ({
      name,
      one: (item: string) => {
        now += item === 'c' ? 10 * cost : cost;
        if (turns[turns.length - 1] !== name) turns.push(name);
        return item;
      },
    }));
    return [ways, [['a', 'b'], ['c'], ['d', 'e', 'f']], readText, () => now];
  }

  it('gives nanoseconds an item, and ratios to the last way that a bad hour does not move', () => {
    const [slow, quick] = alternate(...timed({ slow: 6, quick: 2 }, []));
    expect(slow).toStrictEqual({
      name: 'slow',
      time: { median: 6000, low: 6000, high: 60_000 },
      ratio: { median: 3, low: 3, high: 3 },
      rounds: 3,
      items: 6,
    });
    expect(quick?.ratio.median).toBe(1);
  });

  it('lets another way begin in every round, behind three that warm up', () => {
    const turns: string[] = [];
    alternate(...timed({ a: 1, b: 1, c: 1 }, turns));
    expect(turns.join('')).toBe('abcabcabcabcbcacab');
  });

  it('refuses work that gives nothing', () => {
    expect(() => alternate([{ name: 'idle', one: () => undefined }], [['a']], () => 0)).toThrow(TypeError);
  });

  it('reads every result before the clock stops', () => {
    let now = 0;
    const read = (text: string): number => {
      now += 5;
      return readText(text);
    };
    const [only] = alternate([{ name: 'only', one: (item: string) => item }], [['a', 'b']], read, () => now);
    expect(only?.time.median).toBe(5000);
  });

  it('takes the middle and the quartiles', () => {
    expect(spreadOf([9, 1, 5, 3, 7])).toStrictEqual({ median: 5, low: 3, high: 7 });
  });
});

describe('a recorded run', () => {
  const run: Run = {
    schema: 1,
    date: '2026-11-22',
    version: '0.1.0',
    machine: { cpu: 'Some(R) CPU', processors: 2, platform: 'linux x64', node: '20.0.0' },
    seed: 1,
    counts: [],
    values: [],
    records: [],
  };
  const marks = '<!-- recorded: written by `npm run bench -- table` -->\nold\n<!-- /recorded -->\nbehind';

  it.each([
    ['Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', 'intel-xeon-platinum-8370c-cpu-2.80ghz'],
    ['Apple M2', 'apple-m2'],
    ['', 'unknown-processor'],
  ])('of %s lies in the folder %s', (cpu, slug) => {
    expect(slugOf(cpu)).toBe(slug);
  });

  it('goes between the marks of the README, and nothing else moves', () => {
    const readme = withRecorded(`before ${marks}`, [run]);
    expect(readme.startsWith('before <!-- recorded')).toBe(true);
    expect(readme.endsWith('<!-- /recorded -->\nbehind')).toBe(true);
    expect(readme).toContain('### Some(R) CPU, 2 processors, linux x64, Node 20.0.0');
    expect(readme).not.toContain('old');
    expect(withRecorded(readme, [run])).toBe(readme);
  });

  it('is what the README says: no figure stands there that no record holds', () => {
    expect(readReadme()).toBe(withRecorded(readReadme(), newestRuns()));
  });
});

describe('a table', () => {
  it('is set by display width', () => {
    const text = asText({
      title: 'T',
      head: ['kind', 'n'],
      rows: [
        ['姓名', '10'],
        ['ID', '5'],
      ],
    });
    expect(text).toBe(['T', '', 'kind   n', '────  ──', '姓名  10', 'ID     5', ''].join('\n'));
  });
});
