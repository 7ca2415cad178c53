import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Field } from '../../src/formats/format.ts';
import { json, ndjson } from '../../src/formats/json.ts';
import { editorOf, faultOf, idle, textThrough, thrownBy, through, toBytes } from './through.ts';

/** What an editor is told of a document: the fields of each record. */
const told = (document: string, format = json): readonly (readonly Field[])[] => {
  const records: (readonly Field[])[] = [];
  const editor = {
    ...idle,
    record: (fields: readonly Field[], number: number) => {
      expect(number).toBe(records.push(fields));
      return fields.map(() => undefined);
    },
  };
  expect(textThrough(format, document, editor, { edges: Array.from(document, (_, index) => index) })).toBe(document);
  return records;
};

/** What comes out where every value whose last label is in `changes` is changed. */
const changed = (document: string, changes: Readonly<Record<string, Change>>, format = json): string =>
  textThrough(format, document, editorOf({ change: ({ labels }) => changes[labels.at(-1) ?? ''] }));

/** What comes out where the values `x` go. */
const withoutX = (document: string, format = json): string =>
  textThrough(format, document, editorOf({ change: ({ text }) => (text === 'x' ? null : undefined) }));

describe('a JSON record', () => {
  it('gives every string, number and truth value as a field, with keys and place', () => {
    expect(
      told('{"姓名":"张三","年龄":30.50,"父":{"名":"张一","在":true},"无":null,"子":["a",{"b":false}],"空":[{},[]]}'),
    ).toStrictEqual([
      [
        { labels: ['姓名'], text: '张三', place: [1] },
        { labels: ['年龄'], text: '30.50', place: [2] },
        { labels: ['父', '名'], text: '张一', place: [3, 1] },
        { labels: ['父', '在'], text: 'true', place: [3, 2] },
        { labels: ['子'], text: 'a', place: [5, 1] },
        { labels: ['子', 'b'], text: 'false', place: [5, 2, 1] },
      ],
    ]);
  });

  it('gives numbers as they are written', () => {
    const texts = told('[[123456789012345678,-0,1E+2,0.10]]').map((fields) => fields.map(({ text }) => text));
    expect(texts).toStrictEqual([['123456789012345678', '-0', '1E+2', '0.10']]);
  });

  it('gives keys and strings unescaped', () => {
    expect(told(String.raw`{"\u59d3\u540d":"\ud842\udfb7\n\"","__proto__":"\ud83d"}`)).toStrictEqual([
      [
        { labels: ['姓名'], text: '𠮷\n"', place: [1] },
        { labels: ['__proto__'], text: '\ud83d', place: [2] },
      ],
    ]);
  });

  it('gives the values of arrays the keys around them, whatever stands between', () => {
    expect(told('{"a":[[1,{"b":[2]}],null,3]}')).toStrictEqual([
      [
        { labels: ['a'], text: '1', place: [1, 1, 1] },
        { labels: ['a', 'b'], text: '2', place: [1, 1, 2, 1, 1] },
        { labels: ['a'], text: '3', place: [1, 3] },
      ],
    ]);
  });

  it('gives a key that comes twice twice', () => {
    const document = '{"姓名":"张三","姓名":"李四"}';
    expect(told(document)[0]).toHaveLength(2);
    expect(changed(document, { 姓名: '*' })).toBe('{"姓名":"*","姓名":"*"}');
  });

  it('gives the members of the next record their own places', () => {
    const record = '{"姓名":"张三","子":{"年龄":1},"手机":"2"}';
    const [first, second] = told(`[${record},${record}]`);
    expect(second).toStrictEqual(first);
    expect(second?.map(({ place }) => place)).toStrictEqual([[1], [2, 1], [3]]);
  });

  it('keeps apart the members of one record and the next', () => {
    const records = told('[{"a":1,"b":2},{"b":3,"a":4},{"a":{"b":5}},{"a":6}]');
    expect(records.map((fields) => fields.map(({ labels, place }) => [...labels, ...place]))).toStrictEqual([
      [
        ['a', 1],
        ['b', 2],
      ],
      [
        ['b', 1],
        ['a', 2],
      ],
      [['a', 'b', 1, 1]],
      [['a', 1]],
    ]);
  });

  it('may have no fields, and is a record all the same', () => {
    expect(told('[{},[],{"a":null}]')).toStrictEqual([[], [], []]);
  });
});

describe('a value that is replaced', () => {
  it.each([
    ['a string', '{"a": "1" }', '张三', '{"a": "张三" }'],
    ['a number becomes a string', '{"a":138,"b":1}', '1*8', '{"a":"1*8","b":1}'],
    ['a word becomes a string', '{"a":true}', 'x', '{"a":"x"}'],
    [
      'what must be escaped is, and nothing else',
      '{"a":1}',
      '"\\\n\u0001/\u2028é',
      '{"a":"\\"\\\\\\n\\u0001/\u2028é"}',
    ],
    ['a lone surrogate', '{"a":1}', 'x\ud83d', String.raw`{"a":"x\ud83d"}`],
    ['an empty text', '{"a":"1"}', '', '{"a":""}'],
    ['the text that it has leaves its escapes', String.raw`{"a":"\u59d3\/"}`, '姓/', String.raw`{"a":"\u59d3\/"}`],
    ['the text that it has leaves a number', '{"a":1.50}', '1.50', '{"a":1.50}'],
    ['values of an array', '{"a":[ 1 , "2" , [3] ]}', 'x', '{"a":[ "x" , "x" , ["x"] ]}'],
  ])('is written: %s', (_, document, change, result) => {
    expect(changed(document, { a: change })).toBe(result);
  });

  it('changes no byte around it', () => {
    const document =
      '\ufeff \r\n[ {"a" : 1 ,\t"b":123456789012345678, "c":"\\ud800\\u59d3\\/", "d":1.0e0}\r,\n{"a":2}\n]\n';
    expect(changed(document, { a: '*' })).toBe(document.replace(/[12] /, '"*" ').replace(':2}', ':"*"}'));
  });
});

describe('a value that is taken out', () => {
  it.each([
    ['the first member', '{"a":"x","b":1,"c":2}', '{"b":1,"c":2}'],
    ['one in the middle', '{"b":1,"a":"x","c":2}', '{"b":1,"c":2}'],
    ['the last', '{"b":1,"a":"x"}', '{"b":1}'],
    ['the only one', '{"a":"x"}', '{}'],
    ['several at the beginning', '{"a":"x","b":"x","c":1}', '{"c":1}'],
    ['several in the middle', '{"c":1,"a":"x","b":"x","d":2}', '{"c":1,"d":2}'],
    ['several at the end', '{"c":1,"a":"x","b":"x"}', '{"c":1}'],
    ['every second', '{"a":"x","b":1,"c":"x","d":2,"e":"x"}', '{"b":1,"d":2}'],
    ['all', '{"a":"x","b":"x"}', '{}'],
    ['one beside null', '{"a":null,"b":"x"}', '{"a":null}'],
    ['a key that comes twice', '{"a":"x","a":1,"a":"x"}', '{"a":1}'],
  ])('goes with its key and one comma: %s', (_, document, result) => {
    expect(withoutX(document)).toBe(result);
  });

  it.each([
    ['the first of an indented object', '{\n  "a": "x",\n  "b": 1\n}', '{\n  "b": 1\n}'],
    ['the last of an indented object', '{\n  "b": 1,\n  "a": "x"\n}', '{\n  "b": 1\n}'],
    ['the only one of an indented object', '{\n  "a": "x"\n}', '{}'],
    ['the first of a line', '{ "a" : "x" , "b" : 1 }', '{ "b" : 1 }'],
    ['one in the middle of a line', '{ "b" : 1 , "a" : "x" , "c" : 2 }', '{ "b" : 1 , "c" : 2 }'],
    ['the last of a line', '{ "b" : 1 , "a" : "x" }', '{ "b" : 1 }'],
  ])('takes the white space of its place along: %s', (_, document, result) => {
    expect(withoutX(document)).toBe(result);
  });

  it.each([
    ['the first', '{"a":["x",1,2]}', '{"a":[1,2]}'],
    ['one in the middle', '{"a":[1, "x", 2]}', '{"a":[1, 2]}'],
    ['the last', '{"a":[1,"x"]}', '{"a":[1]}'],
    ['before an object', '{"a":["x",{}]}', '{"a":[{}]}'],
    ['of an array of arrays', '{"a":[["x"],[1,"x"]]}', '{"a":[[1]]}'],
    ['of the outermost array', '["x",1]', '[1]', ndjson],
    ['of an array beside null', '{"a":[null,1,"x",null]}', '{"a":[null,1,null]}'],
  ])('goes from its array: %s', (_, document, result, format = json) => {
    expect(withoutX(document, format)).toBe(result);
  });

  it.each([
    ['a list', '{"b":1,"家庭成员":["x", "x"],"c":2}', '{"b":1,"c":2}'],
    ['a list alone', '{"家庭成员":["x"]}', '{}'],
    ['a list with null', '{"b":1,"家庭成员":[null,"x",null]}', '{"b":1}'],
    ['a table', '{"家庭成员":[["x","x"],["x"],[]],"b":1}', '{"b":1}'],
  ])('takes its array along where nothing stays in it: %s', (_, document, result) => {
    expect(withoutX(document)).toBe(result);
  });

  it.each([
    ['an object', '{"a":{"b":"x"},"c":1}', '{"a":{},"c":1}'],
    ['an object in an object', '{"a":{"b":{"c":"x"}}}', '{"a":{"b":{}}}'],
    ['objects in an array', '{"a":[{"b":"x"},{"b":"x"}]}', '{"a":[{},{}]}'],
    ['the array around a kept object', '{"a":["x",{"b":"x","c":1}]}', '{"a":[{"c":1}]}'],
    ['the outermost array', '["x", "x"]', '[]', ndjson],
    ['the outermost array around another', '[["x"]]', '[]', ndjson],
    ['an array of null, from which nothing goes', '{"a":[null],"b":"x"}', '{"a":[null]}'],
    ['an empty array', '{"a":[],"b":"x"}', '{"a":[]}'],
  ])('leaves %s', (_, document, result, format = json) => {
    expect(withoutX(document, format)).toBe(result);
  });

  it('may stand beside values that are replaced', () => {
    const editor = editorOf({ change: ({ text }) => (text === 'x' ? null : text === 'y' ? '"' : undefined) });
    const document = '{"a":"y","b":"x","c":{"d":"x","e":"y"},"f":["y","x","z"],"g":["x"],"h":"y"}';
    expect(textThrough(json, document, editor)).toBe(String.raw`{"a":"\"","c":{"e":"\""},"f":["\"","z"],"h":"\""}`);
  });
});

describe('a member that is dropped with all that is in it', () => {
  /** What comes out where members under `x` go, and values `1` become `*`. */
  const dropped = (document: string, format = json): string => {
    const editor = { ...editorOf({ change: ({ text }) => (text === '1' ? '*' : undefined) }), drops };
    return textThrough(format, document, editor, { edges: Array.from(document, (_, index) => index) });
  };
  const drops = (labels: readonly string[]): boolean => labels.at(-1) === 'x';

  it.each([
    ['null', '{"a":2,"x":null,"b":3}', '{"a":2,"b":3}'],
    ['an object', '{"x":{"a":1,"b":{"c":[null,1]}},"b":3}', '{"b":3}'],
    ['an array', '{"a":2,"x":[{"a":null},["b",1],null]}', '{"a":2}'],
    ['what is empty', '{"x":{},"a":[],"x":[]}', '{"a":[]}'],
    ['several', '{"x":null,"a":1,"x":[1],"b":null,"x":{},"x":null,"c":1}', '{"a":"*","b":null,"c":"*"}'],
    ['one inside another once', '{"x":{"x":{"x":null},"a":1},"a":1}', '{"a":"*"}'],
    ['members of members', '{"a":{"x":{"b":1}},"b":[{"x":[1],"c":1}]}', '{"a":{},"b":[{"c":"*"}]}'],
    ['one under an array in it no more', '{"a":[{"x":null},{"x":[]}]}', '{"a":[{},{}]}'],
  ])('may be %s', (_, document, result) => {
    expect(dropped(document)).toBe(result);
    expect(dropped(`${document}\n${document}`, ndjson)).toBe(`${result}\n${result}`);
  });

  it('gives no fields, and those that stay keep their places', () => {
    const told: Field[] = [];
    const editor = { ...editorOf({ change: (field) => void told.push(field) }), drops };
    textThrough(json, '{"a":[{"x":{"b":1},"c":"d"}],"x":["e"],"f":2}', editor);
    expect(told).toStrictEqual([
      { labels: ['a', 'c'], text: 'd', place: [1, 1, 2] },
      { labels: ['f'], text: '2', place: [3] },
    ]);
  });

  it('is asked for by all its keys, and never for a value that is a field or stands in an array', () => {
    const asked: (readonly string[])[] = [];
    const editor = { ...idle, drops: (labels: readonly string[]) => asked.push(labels) === 0 };
    textThrough(json, '{"a":1,"b":{"c":[[],{"d":null}]},"e":"f","g":[null]}', editor);
    expect(asked).toStrictEqual([['b'], ['b', 'c'], ['b', 'c', 'd'], ['g']]);
  });

  it('may stand beside values that are taken out', () => {
    const editor = { ...editorOf({ change: ({ text }) => (text === 'y' ? null : undefined) }), drops };
    const document = '{"a":"y","x":null,"b":["y"],"c":{"x":["y"],"d":"y"},"x":{"e":"y"},"f":2}';
    expect(textThrough(json, document, editor)).toBe('{"c":{},"f":2}');
  });
});

describe('NDJSON', () => {
  it('has a record a line, and copies lines of white space', () => {
    const document = '\ufeff{"a":"x"}\r\n\r\n \t\n["x",1]\n\n{"a":"x","b":2}';
    expect(withoutX(document, ndjson)).toBe('\ufeff{}\r\n\r\n \t\n[1]\n\n{"b":2}');
    expect(told(document, ndjson)).toHaveLength(3);
  });

  it('gives a line out as soon as it is whole', () => {
    const session = ndjson.open(editorOf({ change: () => '*' }));
    expect(Buffer.from(session.push(toBytes('{"a":1}\n{"a":'))).toString()).toBe('{"a":"*"}\n');
    expect(Buffer.from(session.push(toBytes('2'))).toString()).toBe('');
    expect(Buffer.from(session.push(toBytes('}\n'))).toString()).toBe('{"a":"*"}\n');
    expect(session.records).toBe(2);
    expect(session.end()).toHaveLength(0);
  });

  it('may be empty', () => {
    expect(told('', ndjson)).toStrictEqual([]);
  });

  it.each([
    ['two values in a line', '{"a":1}\n{"a":1} {"b":2}\n', 'json/syntax', 2, 9, 2],
    ['two values with CR between', '{"a":1}\r{"b":2}\n', 'json/syntax', 1, 9, 1],
    ['a value in two lines', '{"a":1}\n{"张":\n2}\n', 'json/syntax', 2, 6, 2],
    ['a comma behind a line', '{"a":1},\n{"a":2}\n', 'json/syntax', 1, 8, 1],
    ['half a line at the end', '{"a":1}\n\n{"a', 'json/syntax', 3, 4, 2],
    ['a string', '{"a":1}\n "a"\n', 'json/not-records', 2, 2, 2],
    ['a number', '1\n', 'json/not-records', 1, 1, 1],
    ['null', 'null\n', 'json/not-records', 1, 1, 1],
    ['a second byte order mark', '{"a":1}\n\ufeff{}\n', 'json/syntax', 2, 1, 2],
  ] as const)('is refused with %s', (_, document, code, line, column, record) => {
    for (let step = 1; step <= 3; step += 1) {
      const edges = Array.from(document, (_unit, index) => index * step);
      expect(faultOf(() => textThrough(ndjson, document, idle, { edges }))).toStrictEqual({
        code,
        line,
        column,
        record,
      });
    }
  });

  it.each([
    ['a line', '{"a":123}\n', 9],
    ['a line without line end', '{"a":123}', 9],
    ['a line with white space, CR included', '{"a":12}\r\n', 9],
    ['a line of white space', '         \n', 9],
  ])('may have %s as long as the limit and no longer', (_, document, length) => {
    for (const edges of [[], Array.from(document, (_unit, index) => index)]) {
      const long = `{}\n${document}`;
      expect(textThrough(ndjson, long, idle, { maxRecord: length, edges })).toBe(long);
      const short = () => textThrough(ndjson, long, idle, { maxRecord: length - 1, edges });
      expect(faultOf(short)).toStrictEqual({ code: 'record/too-long', line: 2, column: 1, record: 2 });
    }
  });
});

describe('a JSON document', () => {
  it('of an array has its elements for records', () => {
    expect(told(' [ {"a":1} ,\n[2] , {} ] ').map((fields) => fields.map(({ text }) => text))).toStrictEqual([
      ['1'],
      ['2'],
      [],
    ]);
  });

  it('of one object is one record', () => {
    expect(told('{"total":1,"rows":[{"姓名":"张三"}]}')).toStrictEqual([
      [
        { labels: ['total'], text: '1', place: [1] },
        { labels: ['rows', '姓名'], text: '张三', place: [2, 1, 1] },
      ],
    ]);
  });

  it.each(['[]', ' [ ] ', '\ufeff[]\n'])('may have no records: %j', (document) => {
    expect(told(document)).toStrictEqual([]);
  });

  it('gives a record out as soon as it is whole', () => {
    const session = json.open(editorOf({ change: () => '*' }));
    expect(Buffer.from(session.push(toBytes('[ {"a":1}'))).toString()).toBe('[ {"a":"*"}');
    expect(Buffer.from(session.push(toBytes(' ,{'))).toString()).toBe(' ,');
    expect(Buffer.from(session.push(toBytes('}]'))).toString()).toBe('{}]');
    expect(session.records).toBe(2);
    expect(session.end()).toHaveLength(0);
  });

  it.each([
    ['nothing in it', '', 'json/syntax', 1, 1, undefined],
    ['white space in it', ' \n ', 'json/syntax', 2, 2, undefined],
    ['a string', ' "a"', 'json/not-records', 1, 2, undefined],
    ['a number', '-1', 'json/not-records', 1, 1, undefined],
    ['a word', 'true', 'json/not-records', 1, 1, undefined],
    ['no JSON', '姓名,手机', 'json/syntax', 1, 1, undefined],
    ['a number among its records', '[{},\n1]', 'json/not-records', 2, 1, 2],
    ['a word for its first record', '[null]', 'json/not-records', 1, 2, 1],
    ['an open array', '[{}', 'json/syntax', 1, 4, undefined],
    ['an open array behind a comma', '[{},', 'json/syntax', 1, 5, 2],
    ['a trailing comma', '[{},]', 'json/syntax', 1, 5, 2],
    ['a leading comma', '[,{}]', 'json/syntax', 1, 2, 1],
    ['no comma', '[{"a":1} {}]', 'json/syntax', 1, 10, undefined],
    ['a brace for a bracket', '[{"a":1}}', 'json/syntax', 1, 9, undefined],
    ['a colon', '[{}:{}]', 'json/syntax', 1, 4, undefined],
    ['two arrays', '[]\n[]', 'json/syntax', 2, 1, undefined],
    ['two objects', '{}\n{}', 'json/syntax', 2, 1, undefined],
    ['an open object', '{"a":1', 'json/syntax', 1, 7, 1],
    ['an open string', '[{"张":"}]', 'json/syntax', 1, 10, 1],
    ['a mistake in a record', '[\n  {"𠮷":1},\n  {"𠮷":01}\n]', 'json/syntax', 3, 9, 2],
    ['a bracket that closes a brace', '[{"a":1],{}]', 'json/syntax', 1, 8, 1],
  ] as const)('is refused with %s', (_, document, code, line, column, record) => {
    const fault = { code, line, column, ...(record === undefined ? {} : { record }) };
    for (let step = 1; step <= 3; step += 1) {
      const edges = Array.from(document, (_unit, index) => index * step);
      expect(faultOf(() => textThrough(json, document, idle, { edges }))).toStrictEqual(fault);
    }
  });

  it.each([
    ['an element', '[{} , {"a":123} ]', 9],
    ['an element with brackets in strings', '[{},["]\\"}"]]', 8],
    ['an object', '\n {"a":123}\n', 9],
  ])('may have %s as long as the limit and no longer, white space around it not counted', (_, document, length) => {
    for (const edges of [[], Array.from(document, (_unit, index) => index)]) {
      expect(textThrough(json, document, idle, { maxRecord: length, edges })).toBe(document);
      const short = () => textThrough(json, document, idle, { maxRecord: length - 1, edges });
      expect(faultOf(short)).toMatchObject({ code: 'record/too-long' });
    }
  });

  it('may have more white space than a record may be long', () => {
    const document = `${' '.repeat(100)}[${'\n'.repeat(100)}{"a":1}${' '.repeat(100)}]${'\n'.repeat(100)}`;
    expect(textThrough(json, document, idle, { maxRecord: 7 })).toBe(document);
  });
});

describe('JSON that would do harm', () => {
  it.each([ndjson, json])('$id is refused where it is too deep', (format) => {
    const document = `{"a":${'['.repeat(600)}${']'.repeat(600)}}`;
    expect(faultOf(() => textThrough(format, document))).toStrictEqual({
      code: 'json/too-deep',
      line: 1,
      column: 517,
      record: 1,
    });
  });

  it.each([ndjson, json])('$id is refused after 8 MiB where it never closes', (format) => {
    const session = format.open(idle);
    session.push(toBytes(format === ndjson ? '{}\n' : '[{},'));
    const chunk = new Uint8Array(1024 * 1024).fill(0x5b);
    const fault = faultOf(() => {
      for (let index = 0; index < 9; index += 1) session.push(chunk);
    });
    expect(fault).toMatchObject({ code: 'record/too-long', record: 2 });
  });

  it.each([ndjson, json])('$id is refused where a million values stand 500 keys deep', (format) => {
    const values = Array.from({ length: 100_000 }, () => '"k":1').join(',');
    const document = `${'{"a":'.repeat(500)}{${values}}${'}'.repeat(500)}`;
    expect(faultOf(() => textThrough(format, document))).toMatchObject({ code: 'json/too-deep', record: 1 });
  });

  it.each([ndjson, json])('$id may have many values, and some deep inside', (format) => {
    const flat = `{"a":[${'1,'.repeat(300_000)}1]}`;
    expect(textThrough(format, flat) === flat).toBe(true);
    const deep = `${'{"a":'.repeat(500)}{"k":1,"l":[2]}${'}'.repeat(500)}`;
    expect(textThrough(format, deep)).toBe(deep);
  });

  it.each([ndjson, json])('$id is refused where a string or a key is no UTF-8', (format) => {
    const asUtf8 = { encoding: 'utf-8' } as const;
    const bytes = (before: string) => Uint8Array.of(...toBytes(before), 0xd5, 0xc5, ...toBytes('":1}'));
    expect(faultOf(() => through(format, bytes('{"张":"a","'), idle, asUtf8))).toStrictEqual({
      code: 'encoding/not-utf-8',
      line: 1,
      column: 10,
      record: 1,
    });
    expect(faultOf(() => through(format, bytes('{"b":{"张":"a","'), idle, asUtf8))).toMatchObject({ column: 15 });
    const string = Uint8Array.of(...toBytes('{"a":"'), 0xff, ...toBytes('"}'));
    expect(faultOf(() => through(format, string, idle, asUtf8))).toMatchObject({
      code: 'encoding/not-utf-8',
      column: 6,
    });
  });

  it.each([ndjson, json])('$id does not let an editor forget a value', (format) => {
    for (const changes of [[], ['x', 'x', 'x']]) {
      const error = thrownBy(() => textThrough(format, '{"a":1,"b":2}', { ...idle, record: () => changes }));
      expect(error).toBeInstanceOf(RangeError);
    }
  });
});

/** A JSON value with its white space and escapes still to be chosen. */
type Node =
  | { readonly is: 'value'; readonly token: string; readonly fate: 'stay' | 'go' | 'change' }
  | { readonly is: 'array'; readonly items: readonly Node[]; readonly blanks: readonly string[] }
  | {
      readonly is: 'object';
      readonly members: readonly (readonly [string, Node])[];
      readonly blanks: readonly string[];
    };

const blank = fc.constantFrom('', '', '', ' ', '\t', '\r', '  ');
const blanks = fc.array(blank, { minLength: 1, maxLength: 5 });
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('张', '𠮷', 'a', '"', '\\', '\n', '[', '}', ','), maxLength: 4 }),
  fc.constantFrom('__proto__', '\ud83d', '\u0000'),
);
/** A string's token, its characters escaped or not. */
const stringToken = fc
  .tuple(text, fc.boolean())
  .map(([value, isEscaped]) =>
    isEscaped
      ? `"${Array.from({ length: value.length }, (_, at) => `\\u${value.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`
      : JSON.stringify(value),
  );
const key = fc.oneof(fc.constantFrom('"姓名"', '"手机"', '"a"'), stringToken);

const { node } = fc.letrec<{ node: Node; object: Node; array: Node; value: Node }>((tie) => ({
  value: fc.record({
    is: fc.constant('value' as const),
    token: fc.oneof(
      stringToken,
      fc.constantFrom('0', '-1.50', '123456789012345678', '1E+2', 'true', 'false', 'null', 'null'),
    ),
    fate: fc.constantFrom('stay', 'go', 'change'),
  }),
  array: fc.record({ is: fc.constant('array' as const), items: fc.array(tie('node'), { maxLength: 4 }), blanks }),
  object: fc.record({
    is: fc.constant('object' as const),
    members: fc.array(fc.tuple(key, tie('node')), { maxLength: 4 }),
    blanks,
  }),
  node: fc.oneof({ maxDepth: 3 }, tie('value'), tie('array'), tie('object')),
}));
const record = node.filter(({ is }) => is !== 'value');

/** A document's text, its values as they are or as they are after `change`. */
const written = (value: Node, change = (token: string, _fate: string): string => token): string => {
  if (value.is === 'value') return change(value.token, value.fate);
  let next = 0;
  const gap = (): string => value.blanks[next++ % value.blanks.length]!;
  const items =
    value.is === 'array'
      ? value.items.map((item) => gap() + written(item, change) + gap())
      : value.members.map(([name, item]) => `${gap()}${name}${gap()}:${gap()}${written(item, change)}${gap()}`);
  const inside = items.length === 0 ? gap() : items.join(',');
  return value.is === 'array' ? `[${inside}]` : `{${inside}}`;
};

const isNull = (value: Node): boolean => value.is === 'value' && value.token === 'null';

/** Whether an array goes, or a value: by the rule as it is said, not as it is computed. */
const goes = (value: Node): boolean => {
  if (value.is === 'value') return value.fate === 'go' && !isNull(value);
  if (value.is === 'object') return false;
  const holdsNothing = (item: Node): boolean => isNull(item) || (item.is === 'array' && item.items.every(holdsNothing));
  return value.items.some(goes) && value.items.every((item) => goes(item) || holdsNothing(item));
};

/** What should come out, as JSON without white space. */
const result = (value: Node): string => {
  if (value.is === 'array')
    return `[${value.items
      .filter((item) => !goes(item))
      .map(result)
      .join(',')}]`;
  if (value.is === 'object') {
    return `{${value.members
      .filter(([, item]) => !goes(item))
      .map(([name, item]) => `${name}:${result(item)}`)
      .join(',')}}`;
  }
  return value.fate === 'change' && !isNull(value) ? JSON.stringify('*"') : value.token;
};

/** The fates of a document's fields, in order. */
const fates = (value: Node): readonly string[] => {
  if (value.is === 'array') return value.items.flatMap(fates);
  if (value.is === 'object') return value.members.flatMap(([, item]) => fates(item));
  return isNull(value) ? [] : [value.fate];
};

/** An editor that does with the fields of each record what their nodes say. */
const editorFor = (records: readonly Node[]) => ({
  ...idle,
  record: (_: readonly Field[], number: number): readonly Change[] =>
    fates(records[number - 1]!).map((fate) => (fate === 'go' ? null : fate === 'change' ? '*"' : undefined)),
});

const edges = fc.array(fc.nat(), { maxLength: 8 });
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\n');

/** JSON text without the white space between tokens. */
const tight = (document: string): string =>
  document.replace(/"(?:[^"\\]|\\.)*"|[ \t\r\n]+/g, (token) => (token.startsWith('"') ? token : ''));

describe('the laws of JSON', () => {
  it('an editor that changes nothing gets the same bytes, however they are cut', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 4 }), lineEnd, blank, edges, (records, end, gap, cuts) => {
        const lines = records.map((one) => written(one)).join(end);
        expect(textThrough(ndjson, lines, idle, { edges: cuts })).toBe(lines);
        const document = `${gap}[${records.map((one) => gap + written(one)).join(`${end},`)}${gap}]${end}`;
        expect(textThrough(json, document, idle, { edges: cuts })).toBe(document);
      }),
      { numRuns: 300 },
    );
  });

  it('an editor that gives every value its own text gets the same bytes', () => {
    fc.assert(
      fc.property(record, (value) => {
        const document = written(value);
        expect(textThrough(ndjson, document, editorOf({ change: (field) => field.text }))).toBe(document);
      }),
    );
  });

  it('values are replaced in their places, and no other byte changes', () => {
    fc.assert(
      fc.property(record, (value) => {
        const editor = {
          ...idle,
          record: () => fates(value).map((fate) => (fate === 'change' ? '*"' : undefined)),
        };
        const expected = written(value, (token, fate) =>
          fate === 'change' && token !== 'null' && token !== '"*\\""' ? '"*\\""' : token,
        );
        expect(textThrough(ndjson, written(value), editor)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('values are replaced and taken out, nothing else changes, and it stays JSON, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 3 }), lineEnd, edges, (records, end, cuts) => {
        const editor = editorFor(records);
        const lines = textThrough(ndjson, records.map((one) => written(one)).join(end), editor, { edges: cuts });
        expect(tight(lines)).toBe(records.map(result).join(''));
        expect(lines.split(end).filter((line) => line !== '')).toHaveLength(records.length);
        const document = textThrough(json, `[${records.map((one) => written(one)).join(`,${end}`)}]`, editor, {
          edges: cuts,
        });
        expect(tight(document)).toBe(`[${records.map(result).join(',')}]`);
        expect(JSON.stringify(JSON.parse(document))).toBe(
          JSON.stringify(JSON.parse(`[${records.map(result).join(',')}]`)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('texts and labels are those that JSON.parse finds', () => {
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text, { maxLength: 3 }))), (value) => {
        const [fields] = told(JSON.stringify([value]));
        const expected = Object.entries(value).flatMap(([label, inside]) =>
          (Array.isArray(inside) ? inside : [inside]).map((one) => [label, one]),
        );
        expect(fields!.map((field) => [...field.labels, field.text])).toStrictEqual(expected);
      }),
    );
  });
});
