import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJsonString, encodeJsonString } from '../../src/formats/json-string.ts';
import { toBytes } from './through.ts';

const decoded = (token: string): string | undefined => {
  const bytes = toBytes(`[${token}]`);
  return decodeJsonString(bytes, 1, bytes.length - 1);
};

/** Any UTF-16 units, lone surrogates among them. */
const units = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x7f), fc.integer({ min: 0xd800, max: 0xdfff })))
  .map((codes) => String.fromCharCode(...codes));

describe('decodeJsonString', () => {
  it.each([
    ['text', '"张三"', '张三'],
    ['nothing', '""', ''],
    ['short escapes', String.raw`"\"\\\/\b\f\n\r\t"`, '"\\/\b\f\n\r\t'],
    ['Han as escapes, in either case', String.raw`"\u59D3\u540d"`, '姓名'],
    ['an escape between text', String.raw`"张\u4e09\n李"`, '张三\n李'],
    ['a surrogate pair as escapes', String.raw`"\ud842\udfb7"`, '𠮷'],
    ['a lone surrogate', String.raw`"\ud83d"`, '\ud83d'],
    ['a backslash before a u', String.raw`"\\u59d3"`, '\\u59d3'],
    ['an escaped backslash and an escape', String.raw`"\\\u59d3"`, '\\姓'],
    ['NUL', String.raw`"\u0000"`, '\0'],
  ])('reads %s', (_, token, text) => {
    expect(decoded(token)).toBe(text);
  });

  it('does not read what is no UTF-8', () => {
    expect(decodeJsonString(Uint8Array.of(0x22, 0xd5, 0xc5, 0x22), 0, 4)).toBeUndefined();
    expect(decodeJsonString(Uint8Array.of(0x22, 0x5c, 0x6e, 0xe5, 0x22), 0, 5)).toBeUndefined();
  });

  it('gives back what was written, any units, whatever is escaped', () => {
    fc.assert(
      fc.property(units, fc.array(fc.boolean(), { minLength: 1 }), (text, choices) => {
        const token = [...text].map((character, index) =>
          choices[index % choices.length]
            ? [...Array(character.length).keys()]
                .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
                .join('')
            : JSON.stringify(character).slice(1, -1),
        );
        expect(decoded(`"${token.join('')}"`)).toBe(text);
      }),
    );
  });
});

describe('encodeJsonString', () => {
  it('gives what JSON.stringify gives', () => {
    fc.assert(
      fc.property(units, (text) => {
        expect(encodeJsonString(text)).toBe(JSON.stringify(text));
      }),
    );
  });

  it('escapes every control character as JSON.stringify does', () => {
    const text = String.fromCharCode(...Array(0x30).keys());
    expect(encodeJsonString(text)).toBe(JSON.stringify(text));
  });
});
