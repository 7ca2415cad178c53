/** A dropped column of JSON goes with its key and all that is in it, in a file as in a record. */
import { describe, expect, it } from 'vitest';
import { json, ndjson } from '../../src/formats/json.ts';
import { redactRecord } from '../../src/redact/record.ts';
import { openDocument } from '../../src/run/document.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('low-income');

function run(text: string, format: typeof json): string {
  const document = openDocument(plan, { format, other: 'refuse' });
  const head = Buffer.from(document.push(Buffer.from(text)));
  return Buffer.concat([head, Buffer.from(document.end())]).toString();
}

describe('a dropped member', () => {
  it.each([
    ['a text', '{"户主":"张三丰","家庭成员":"李四","月保障金":1860}'],
    ['null', '{"户主":"张三丰","家庭成员":null,"月保障金":1860}'],
    ['an empty array', '{"户主":"张三丰","家庭成员":[],"月保障金":1860}'],
    ['an empty object', '{"户主":"张三丰","家庭成员":{},"月保障金":1860}'],
    ['a list of texts', '{"户主":"张三丰","家庭成员":["李四","王五"],"月保障金":1860}'],
    [
      'a list of objects with keys that no rule names',
      '{"户主":"张三丰","家庭成员":[{"姓名":"李四","暗号":null},{"x":[1,{"y":"王五"}]}],"月保障金":1860}',
    ],
    ['an object in front', '{"家庭成员":{"姓名":"李四"},"户主":"张三丰","月保障金":1860}'],
    ['an object at the end', '{"户主":"张三丰","月保障金":1860,"家庭成员":{"姓名":"李四"}}'],
    ['one of several', '{"身份证号":null,"户主":"张三丰","社区":["a"],"月保障金":1860,"家庭人口":3}'],
  ])('%s goes', (_, text) => {
    expect(run(text, ndjson)).toBe('{"户主":"张*丰","月保障金":1860}');
    expect(run(`[${text}, ${text}]`, json)).toBe(
      '[{"户主":"张*丰","月保障金":1860}, {"户主":"张*丰","月保障金":1860}]',
    );
    expect(redactRecord(JSON.parse(text), plan).record).toStrictEqual({ 户主: '张*丰', 月保障金: 1860 });
  });

  it('goes from inside of another member too', () => {
    expect(run('{"户":{"户主":"张三丰","家庭成员":[{"姓名":"李四"}]},"月保障金":1860}', ndjson)).toBe(
      '{"户":{"户主":"张*丰"},"月保障金":1860}',
    );
  });
});
