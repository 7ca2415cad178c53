/** What is written where an encoding lacks a character. */
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { encodingById, encodingByName, encodings } from '../../../src/formats/encoding/index.ts';
import { standInGlyph } from '../../../src/formats/encoding/stand-in.ts';
import { MOST_BYTES, writeEncoded } from '../../../src/formats/encoding/write.ts';
import { json } from '../../../src/formats/json.ts';
import { inEncoding } from '../encoded.ts';
import { editorOf, through, toBytes } from '../through.ts';

const written = (id: 'gb18030' | 'gbk' | 'big5' | 'utf-16le', text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * MOST_BYTES + 2);
  return bytes.slice(2, writeEncoded(text, encodingById(id)!, bytes, 2, standInGlyph));
};

describe('a text in an encoding', () => {
  it.each(['gb18030', 'gbk', 'big5', 'utf-16le'] as const)('%s has the glyphs that documents are masked with', (id) => {
    const glyphs = '*＊○×某〔〕●■□※〇';
    expect(written(id, glyphs)).toStrictEqual(inEncoding[id](id === 'big5' ? glyphs.replace('〇', '○') : glyphs));
  });

  it.each([
    ['a cross by another', 'big5', '张✕', '＊×'],
    ['a circle by another', 'big5', '⚪〇', '○○'],
    ['a star by another', 'gbk', '∗', '＊'],
    ['a wide character by a wide star', 'big5', '隐', '＊'],
    ['a narrow one by a narrow star', 'big5', 'ñ', '*'],
    ['an emoji by a wide star, its selector by nothing', 'gbk', '🙈️a', '＊a'],
    ['a lone surrogate by what there is', 'big5', 'a\ud83d', 'a*'],
  ] as const)('has %s where it lacks it', (_, id, text, result) => {
    expect(written(id, text)).toStrictEqual(inEncoding[id](result));
  });

  it('has a lone surrogate as U+FFFD where it has that', () => {
    expect([...written('gb18030', '\ud83d')]).toStrictEqual([0x84, 0x31, 0xa4, 0x37]);
    expect([...written('utf-16le', '\ud83d')]).toStrictEqual([0xfd, 0xff]);
  });

  it('never ends in anything but a star', () => {
    const has = (character: string): boolean => character === '*' || character === '(';
    for (const character of '○×＊■…—隐𠀀') expect(standInGlyph(character, has)).toBe('*');
    expect(standInGlyph('〔', has)).toBe('(');
  });
});

describe('a value that is written anew', () => {
  it('is escaped in JSON where the encoding lacks a character, and loses none', () => {
    const editor = editorOf({ change: ({ text }) => text.replace('李', '✕') });
    const bytes = inEncoding.big5('{"a":"\\ud842\\udfb7李"}');
    expect(through(json, bytes, editor, { encoding: 'big5' })).toStrictEqual(
      inEncoding.big5('{"a":"\\ud842\\udfb7\\u2715"}'),
    );
  });

  it('gets its quotes in the encoding', () => {
    const editor = editorOf({ change: ({ text }) => `${text},"` });
    const bytes = inEncoding['utf-16be']('a,b\n張,誠\n');
    expect(through(csv, bytes, editor, { encoding: 'utf-16be' })).toStrictEqual(
      inEncoding['utf-16be']('a,b\n"張,""","誠,"""\n'),
    );
  });

  it('keeps characters that offices have added', () => {
    const editor = editorOf({ labels: ['a', 'b'], change: ({ text }) => `${[...text][0]}*` });
    const bytes = Uint8Array.of(...toBytes('a,b\n'), 0xfa, 0x40, 0xa4, 0x41, 0x2c, 0x31, 0x0a);
    const result = Uint8Array.of(...toBytes('a,b\n'), 0xfa, 0x40, ...toBytes('*,1*\n'));
    expect(through(csv, bytes, editor, { encoding: 'big5' })).toStrictEqual(result);
  });
});

describe('the names of encodings', () => {
  it.each([
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['GB 18030', 'gb18030'],
    ['gb-18030', 'gb18030'],
    ['GBK', 'gbk'],
    ['gb2312', 'gbk'],
    ['CP936', 'gbk'],
    ['Big-5', 'big5'],
    ['cp950', 'big5'],
    ['utf16LE', 'utf-16le'],
    ['UTF-16', 'utf-16le'],
    ['utf_16be', 'utf-16be'],
    ['latin1', undefined],
    ['', undefined],
    ['-', undefined],
  ])('%s is %s', (name, id) => {
    expect(encodingByName(name)).toBe(id);
  });

  it('are there once', () => {
    const names = encodings.flatMap(({ id, aliases }) => [id.replace('-', ''), ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});
