import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatErrorCode } from '../../src/formats/format.ts';
import { type JsonVisitor, scanJson } from '../../src/formats/json-scan.ts';
import { toBytes, toText } from './through.ts';

interface Told {
  readonly events: readonly string[];
  readonly fault?: readonly [FormatErrorCode, number];
}

/** Bytes behind a text, of which nothing may be read: they would go on with it. */
const BEHIND = ['1}]"', '[', '{', '0', '.5', 'e5', '"', 'n"', ':1', ',', 'ull', '   '];

/** What a visitor is told of `text`, which stands in the middle of other bytes, and what is wrong with it. */
const told = (text: string | Uint8Array, behind = '1}]"'): Told => {
  const inside = typeof text === 'string' ? toBytes(text) : text;
  const bytes = new Uint8Array(Buffer.concat([toBytes('""'), inside, toBytes(behind)]));
  const events: string[] = [];
  const slice = (name: string) => (from: number, to: number) =>
    void events.push(`${name} ${toText(bytes.subarray(from, to))}`);
  const visitor: JsonVisitor = {
    open: (isArray, at) => void events.push(`open ${isArray ? '[' : '{'} ${at - 2}`),
    close: (at) => void events.push(`close ${at - 2}`),
    key: slice('key'),
    string: slice('string'),
    literal: slice('literal'),
    null: slice('null'),
  };
  const stop: unknown[] = [];
  let fault: readonly [FormatErrorCode, number] | undefined;
  try {
    scanJson(bytes, 2, 2 + inside.length, visitor, (code, at) => {
      fault = [code, at - 2];
      throw stop;
    });
  } catch (error) {
    if (error !== stop) throw error;
  }
  return fault === undefined ? { events } : { events, fault };
};

const accepts = (text: string | Uint8Array): boolean => told(text).fault === undefined;

const oracle = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const GOOD: readonly (readonly [string, string])[] = [
  ['an empty object', '{}'],
  ['an empty array', '[]'],
  [
    'white space of all four sorts',
    ' \t\r\n[ \t\r\n1 \t\r\n, \t\r\n{ \t\r\n"a" \t\r\n: \t\r\n2 \t\r\n} \t\r\n] \t\r\n',
  ],
  ['a lone string', '"a"'],
  ['a lone number', '0'],
  ['a lone word', 'null'],
  ['words', '[true,false,null]'],
  ['zero and minus zero', '[0,-0,0.0,-0.0,0e1,0E+1,0e-1]'],
  ['numbers', '[1,-1,10,1.5,1.05,1e5,1E5,1e+5,1e-05,123456789012345678901234567890]'],
  ['a number that is too large for a double', '[1e999,-1e999]'],
  ['all escapes', String.raw`["\"\\\/\b\f\n\r\t\u0041\uABCD\uabcd"]`],
  ['lone surrogates as escapes', String.raw`["\ud800","\udfff\ud800"]`],
  ['DEL and what lies above Latin-1', '["\u007f\u0080\u2028\u2029\ufeff\uffff"]'],
  ['NUL as an escape', String.raw`["\u0000"]`],
  ['an empty key', '{"":0}'],
  ['a key twice', '{"a":1,"a":2}'],
  ['a key of escapes', String.raw`{"\u59d3":1}`],
  ['the key __proto__', '{"__proto__":{"a":1}}'],
  ['512 arrays inside each other', '['.repeat(512) + ']'.repeat(512)],
  ['512 objects inside each other', `${'{"a":'.repeat(511)}{}${'}'.repeat(511)}`],
];

const BAD: readonly (readonly [string, string, number])[] = [
  ['nothing', '', 0],
  ['white space alone', ' \n', 2],
  ['a byte order mark', '\ufeff[]', 0],
  ['no-break space', '[\u00a0]', 1],
  ['form feed', '[\f]', 1],
  ['two values', '1 2', 2],
  ['two arrays', '[][]', 2],
  ['an array that stays open', '[1', 2],
  ['an array that stays open behind a comma', '[1,', 3],
  ['an object that stays open', '{"a":1', 6],
  ['an object that is closed as an array', '{"a":1]', 6],
  ['an array that is closed as an object', '[1}', 2],
  ['an empty object that is closed as an array', '{]', 1],
  ['a bracket that closes nothing', ']', 0],
  ['a brace that closes nothing', '1}', 1],
  ['a trailing comma in an array', '[1,]', 3],
  ['a trailing comma in an object', '{"a":1,}', 7],
  ['a leading comma', '[,1]', 1],
  ['two commas', '[1,,2]', 3],
  ['no comma', '[1 2]', 3],
  ['no comma in an object', '{"a":1 "b":2}', 7],
  ['a colon in an array', '["a":1]', 4],
  ['no colon', '{"a" 1}', 5],
  ['no value', '{"a":}', 5],
  ['no key', '{:1}', 1],
  ['a key that is no string', '{a:1}', 1],
  ['a key that is a number', '{1:1}', 1],
  ['a key in single quotes', "{'a':1}", 1],
  ['a comment', '[1/**/]', 2],
  ['a line comment', '[1]//', 3],
  ['a word in capitals', '[True]', 1],
  ['a word cut short', '[tru]', 4],
  ['a word cut short by the end', 'nul', 3],
  ['a word that goes on', '[nulll]', 5],
  ['NaN', '[NaN]', 1],
  ['Infinity', '[Infinity]', 1],
  ['minus alone', '[-]', 2],
  ['minus and a word', '[-Infinity]', 2],
  ['plus', '[+1]', 1],
  ['two minuses', '[--1]', 2],
  ['a leading zero', '[01]', 2],
  ['a leading zero behind minus', '[-01]', 3],
  ['a leading dot', '[.5]', 1],
  ['a trailing dot', '[1.]', 3],
  ['a dot and an exponent', '[1.e5]', 3],
  ['an exponent without digits', '[1e]', 3],
  ['an exponent with a sign alone', '[1e+]', 4],
  ['two dots', '[1.2.3]', 4],
  ['a hexadecimal number', '[0x1]', 2],
  ['an underscore in a number', '[1_000]', 2],
  ['full-width digits', '[１]', 1],
  ['a number cut short', '-', 1],
  ['a string that stays open', '["a', 3],
  ['a string that stays open behind a backslash', '["\\', 3],
  ['a string that an escaped quote leaves open', String.raw`["\"]`, 5],
  ['a line end in a string', '["a\nb"]', 3],
  ['a tab in a string', '["a\tb"]', 3],
  ['NUL in a string', '["\0"]', 2],
  ['the control character 1F in a key', '{"\u001f":1}', 2],
  ['an escape of a letter that has none', String.raw`["\a"]`, 3],
  ['an escape in capitals', String.raw`["\N"]`, 3],
  ['a hexadecimal escape', String.raw`["\x41"]`, 3],
  ['an octal escape', String.raw`["\0"]`, 3],
  ['an escape of three digits', String.raw`["\u123"]`, 7],
  ['an escape with a letter beyond F', String.raw`["\u123g"]`, 7],
  ['an escape cut by the end', String.raw`["\u12`, 6],
  ['an escape of a Han character', '["\\张"]', 3],
  ['single quotes', "['a']", 1],
  ['a backslash outside strings', String.raw`[\u0031]`, 1],
];

describe('scanJson', () => {
  it.each(GOOD)('accepts %s', (_, text) => {
    expect(oracle(text)).toBe(true);
    for (const behind of BEHIND) expect(told(text, behind)).toStrictEqual(told(text));
    expect(told(text).fault).toBeUndefined();
  });

  it.each(BAD)('refuses %s, where it stands', (_, text, at) => {
    expect(oracle(text)).toBe(false);
    for (const behind of BEHIND) expect(told(text, behind).fault).toStrictEqual(['json/syntax', at]);
  });

  it.each([
    ['arrays', '['.repeat(513)],
    ['objects', '{"a":'.repeat(513)],
    ['closed arrays', '['.repeat(513) + ']'.repeat(513)],
  ])('refuses 513 %s inside each other', (_, text) => {
    expect(told(text).fault).toStrictEqual(['json/too-deep', text.lastIndexOf(text[0]!)]);
  });

  it('needs no stack for a million brackets', () => {
    expect(told(new Uint8Array(1_000_000).fill(0x5b)).fault).toStrictEqual(['json/too-deep', 512]);
  });

  it('tells what stands where, in the order of the document', () => {
    expect(told(' {"a": [1, true, null, []], "b": {"c": "d"}} ').events).toStrictEqual([
      'open { 1',
      'key "a"',
      'open [ 7',
      'literal 1',
      'literal true',
      'null null',
      'open [ 23',
      'close 24',
      'close 25',
      'key "b"',
      'open { 33',
      'key "c"',
      'string "d"',
      'close 42',
      'close 43',
    ]);
  });

  it('agrees with JSON.parse on documents with a character changed, put in or taken out', () => {
    const character = fc.constantFrom(...'[]{},:"\\/ \t\n\r0123456789+-.eEtrufalsn', '\0', '\u001f', '\u007f', '张');
    const change = fc.record({ at: fc.nat(), by: character, how: fc.constantFrom('put', 'change', 'remove') });
    const spaces = fc.constantFrom(undefined, 1, '\t', '\r\n');
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        spaces,
        fc.array(change, { maxLength: 3 }),
        (value, space, changes) => {
          let text = JSON.stringify(value, undefined, space === '\r\n' ? 2 : space);
          if (space === '\r\n') text = text.replaceAll('\n', '\r\n');
          for (const { at, by, how } of changes) {
            const place = at % (text.length + 1);
            text = text.slice(0, place) + (how === 'remove' ? '' : by) + text.slice(how === 'put' ? place : place + 1);
          }
          text = toText(toBytes(text));
          expect([text, accepts(text)]).toStrictEqual([text, oracle(text)]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('agrees with JSON.parse on what looks like numbers, words and strings', () => {
    const number = fc.string({ unit: fc.constantFrom('-', '+', '0', '1', '9', '.', 'e', 'E'), maxLength: 7 });
    const string = fc
      .string({ unit: fc.constantFrom('"', '\\', 'u', 'd', '0', 'F', 'g', 'n', '\n', '张'), maxLength: 9 })
      .map((inside) => `"${inside}"`);
    const brackets = fc.string({ unit: fc.constantFrom('[', ']', '{', '}', ',', ':', '1', '"a"', ' '), maxLength: 10 });
    fc.assert(
      fc.property(fc.oneof(number, string, brackets), (text) => {
        expect([text, accepts(text)]).toStrictEqual([text, oracle(text)]);
      }),
      { numRuns: 5000 },
    );
  });
});
