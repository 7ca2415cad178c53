import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBuffer } from '../../src/formats/byte-buffer.ts';
import type { EncodingId } from '../../src/formats/encoding/encoding.ts';
import { encodingById } from '../../src/formats/encoding/index.ts';
import { BROKEN, createTranscoder } from '../../src/formats/transcoder.ts';
import { inEncoding } from './encoded.ts';
import { toBytes, toText } from './through.ts';

const ids = ['gb18030', 'gbk', 'big5', 'utf-16le', 'utf-16be'] as const satisfies readonly EncodingId[];

/** Of one, two and three bytes of UTF-8, in every encoding; 誠 and 功 end in the byte of a backslash. */
const character = fc.constantFrom(...'a1,"\\|\n×·α張誠功某＊');
/** Of four bytes too, where the encoding has them. */
const rare = fc.constantFrom(...'a"\n\u00e9㐂誠𠀀𠃉');

const begun = (id: (typeof ids)[number]) => {
  const window = createBuffer();
  return { window, transcoder: createTranscoder(encodingById(id)!, window) };
};

describe.each(ids)('a transcoder of %s', (id) => {
  const unit = id === 'gbk' || id === 'big5' ? character : fc.oneof(character, rare);
  const text = fc.array(unit, { maxLength: 60 });

  it('finds every character of its window in the bytes that it came from, whatever was taken away before', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (characters, cut, gone) => {
        const source = inEncoding[id](characters.join(''));
        const { window, transcoder } = begun(id);
        const middle = cut % (source.length + 1);
        expect(transcoder.read(source, 0, middle)).toBe(true);
        expect(transcoder.read(source, middle, source.length)).toBe(true);
        expect(transcoder.isCut).toBe(false);
        expect(toText(window.bytes.subarray(0, window.length))).toBe(characters.join(''));
        const dropped = gone % (characters.length + 1);
        transcoder.drop(toBytes(characters.slice(0, dropped).join('')).length);
        const rest = characters.slice(dropped);
        expect(toText(window.bytes.subarray(0, window.length))).toBe(rest.join(''));
        for (let index = 0; index <= rest.length; index += 1) {
          const before = rest.slice(0, index).join('');
          expect(transcoder.offsetOf(toBytes(before).length)).toBe(inEncoding[id](before).length);
        }
        expect(transcoder.offsetOf(0)).toBe(0);
        const own = inEncoding[id](rest.join(''));
        expect(transcoder.bytes.subarray(0, own.length)).toStrictEqual(own);
      }),
    );
  });

  it('waits for the rest of a character, and says so', () => {
    const source = inEncoding[id]('a張');
    const { window, transcoder } = begun(id);
    expect(transcoder.read(source, 0, source.length - 1)).toBe(true);
    expect(transcoder.isCut).toBe(true);
    expect(window.length).toBe(1);
    expect(transcoder.read(source, source.length - 1, source.length)).toBe(true);
    expect(transcoder.isCut).toBe(false);
    expect(window.length).toBe(4);
  });
});

describe('a transcoder', () => {
  it.each([
    ['gb18030', [0x61, 0x81, 0x2c]],
    ['gbk', [0x61, 0x81, 0x30, 0x81, 0x30]],
    ['big5', [0x61, 0xa4, 0x7f]],
    ['utf-16le', [0x61, 0x00, 0x00, 0xdc]],
    ['utf-16be', [0x00, 0x61, 0xd8, 0x00, 0x00, 0x61]],
  ] as const)('of %s stops before what is no character', (id, bytes) => {
    const { window, transcoder } = begun(id);
    expect(transcoder.read(Uint8Array.from(bytes), 0, bytes.length)).toBe(false);
    expect([...window.bytes.subarray(0, window.length)]).toStrictEqual([0x61]);
    expect(transcoder.length).toBe(id.startsWith('utf-16') ? 2 : 1);
  });

  it.each([
    ['gb18030', [0x61, 0x81, 0x2c, 0x81, 0x30], 'a?,?0', [0, 1, 2, 3, 4, 5]],
    ['gbk', [0x61, 0xff, 0xd5, 0xc5, 0x81], 'a?张?', [0, 1, 2, 4, 5]],
    ['big5', [0x81, 0x0a, 0xb1, 0x69, 0x62], '?\n張b', [0, 1, 2, 4, 5]],
    ['utf-16le', [0x00, 0xdc, 0x61, 0x00, 0x00], '?a?', [0, 2, 4, 5]],
    ['utf-16be', [0xd8, 0x00, 0x00, 0x61, 0xd8, 0x00], '?a?', [0, 2, 4, 6]],
  ] as const)(
    'of %s goes on behind it where it is asked to, and finds what comes behind',
    (id, bytes, text, offsets) => {
      for (const step of [1, bytes.length]) {
        const { window, transcoder } = begun(id);
        transcoder.readBroken(false);
        expect(transcoder.hasBroken).toBe(true);
        for (let at = 0; at < bytes.length; at += step)
          expect(transcoder.read(Uint8Array.from(bytes), at, at + step)).toBe(true);
        transcoder.readBroken(true);
        expect(transcoder.isCut).toBe(false);
        const shown = [...window.bytes.subarray(0, window.length)];
        const expected = text.split('?').map((piece) => [...toBytes(piece)]);
        expect(shown).toStrictEqual(expected.flatMap((piece, index) => (index === 0 ? piece : [BROKEN, ...piece])));
        let at = 0;
        const starts = [...text].map((each) => (at += each === '?' ? 1 : toBytes(each).length));
        expect([0, ...starts].map((start) => transcoder.offsetOf(start))).toStrictEqual(offsets);
      }
    },
  );

  it('steps over the single byte of the euro', () => {
    const { window, transcoder } = begun('gb18030');
    transcoder.read(Uint8Array.of(0x80, 0x80, 0x61), 0, 3);
    expect(toText(window.bytes.subarray(0, window.length))).toBe('€€a');
    expect([3, 6, 7].map((at) => transcoder.offsetOf(at))).toStrictEqual([1, 2, 3]);
  });
});
