/** Running text: its passages, and edits spliced into them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Editor, Place } from '../../src/formats/format.ts';
import { formatByName } from '../../src/formats/index.ts';
import { text } from '../../src/formats/text.ts';
import type { Splice } from '../../src/text/splice.ts';
import { WINDOW, windowEnd } from '../../src/text/windows.ts';
import { inEncoding } from './encoded.ts';
import { faultOf, idle, textThrough, through, toBytes } from './through.ts';

/** Hides every 甲 and every 𠮷. */
const hiding: Editor = {
  ...idle,
  passage: (passage) => {
    const edits: Splice[] = [];
    for (const { 0: found, index } of passage.matchAll(/甲|𠮷/gu))
      edits.push({ start: index, end: index + found.length, text: '**' });
    return edits;
  },
};

/** The passages that an editor is handed, and where each begins. */
function passagesOf(
  document: string | Uint8Array,
  edges: readonly number[] = [],
): readonly (readonly [string, Place])[] {
  const heard: [string, Place][] = [];
  const passage = (each: string, place: Place): readonly Splice[] => {
    heard.push([each, place]);
    return [];
  };
  through(text, document, { ...idle, passage }, { edges });
  return heard;
}

/** What a text is cut into where all of it is there. */
function cutAtOnce(whole: string): readonly string[] {
  const passages: string[] = [];
  for (let at = 0; at < whole.length; at = windowEnd(whole, at)) passages.push(whole.slice(at, windowEnd(whole, at)));
  return passages;
}

/** A document of several passages, whose cuts fall on ends of every sort, and of characters of every length. */
const LONG = [
  `${'甲a𠮷é。'.repeat(9000)}\n\n`,
  `${'甲乙丙丁'.repeat(12_000)}\r\n乙`,
  `${'𠮷'.repeat(WINDOW)}`,
  `${'13800000001'.repeat(8000)}，完`,
].join('');

describe('a text', () => {
  it.each(['公告.txt', '公告.TXT', 'README.md', 'a.markdown'])('is what %s holds', (name) => {
    expect(formatByName(name)).toBe(text);
  });

  it('goes to the editor in one passage, with its place', () => {
    expect(passagesOf('\ufeff甲\n乙')).toStrictEqual([['甲\n乙', { line: 1, column: 1, record: 1 }]]);
    expect(passagesOf('')).toStrictEqual([]);
  });

  it('goes in several where it is long, each with the place where it begins', () => {
    const passages = passagesOf(LONG);
    expect(passages.map(([each]) => each)).toStrictEqual(cutAtOnce(LONG));
    expect(passages.length).toBeGreaterThan(4);
    expect(passages[1]?.[1]).toStrictEqual({ line: 3, column: 1, record: 2 });
  });

  it('is cut alike however its bytes come', () => {
    const bytes = toBytes(LONG);
    const whole = passagesOf(bytes.slice());
    expect(
      passagesOf(
        bytes.slice(),
        Array.from(bytes, (_, index) => index),
      ),
    ).toStrictEqual(whole);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (edges) => {
        expect(passagesOf(bytes.slice(), edges)).toStrictEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps every byte outside the edits, whatever its characters', () => {
    expect(textThrough(text, LONG, hiding)).toBe(LONG.replace(/甲|𠮷/gu, '**'));
    expect(textThrough(text, '\ufeffé𠮷\u{1f600}甲\r', hiding)).toBe('\ufeffé**\u{1f600}**\r');
  });

  it.each(['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const)('is spliced in %s as it came', (id) => {
    const whole = inEncoding[id]('找甲和乙，甲不在\n');
    const expected = inEncoding[id]('找**和乙，**不在\n');
    expect(through(text, whole, hiding, { encoding: id })).toStrictEqual(new Uint8Array(expected));
  });

  it('is refused where it is not UTF-8, by the place', () => {
    const broken = Uint8Array.of(...toBytes('甲\n乙'), 0xff, ...toBytes('丙'));
    expect(faultOf(() => through(text, broken, idle, { encoding: 'utf-8' }))).toStrictEqual({
      code: 'encoding/not-utf-8',
      line: 2,
      column: 2,
      record: 1,
    });
    expect(faultOf(() => through(text, toBytes('甲').slice(0, 2), idle, { encoding: 'utf-8' }))).toMatchObject({
      code: 'encoding/not-utf-8',
      column: 1,
    });
  });

  it.each<readonly [string, readonly Splice[]]>([
    [
      'out of order',
      [
        { start: 2, end: 3, text: '' },
        { start: 0, end: 1, text: '' },
      ],
    ],
    [
      'over each other',
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    ['beyond the end', [{ start: 0, end: 9, text: '' }]],
    ['inside a character', [{ start: 4, end: 5, text: '' }]],
  ])('takes no edits %s', (_, edits) => {
    expect(() => textThrough(text, '一二三𠮷', { ...idle, passage: () => edits })).toThrow(RangeError);
  });

  it('is not passed where the editor reads no text', () => {
    const { passage: _, ...reader } = idle;
    expect(() => textThrough(text, '一', reader)).toThrow(RangeError);
  });
});
