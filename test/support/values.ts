/** Values to throw at kinds and masks: their own samples, near-misses of them, and whatever strings there are. */
import fc from 'fast-check';
import { kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';

/** Values that nobody expects in a field. */
export const hostileValues: readonly (readonly [reason: string, value: string])[] = [
  ['nothing', ''],
  ['a blank', ' '],
  ['an ideographic blank', '\u3000'],
  ['a no-break space', '\u00a0'],
  ['a line end', '\n'],
  ['a tab', '\t'],
  ['one Han character', '王'],
  ['one digit', '7'],
  ['one letter', 'x'],
  ['one mask mark', '*'],
  ['mask marks only', '****'],
  ['separators only', '- / ( ) .'],
  ['a lone high surrogate', '\ud842'],
  ['a lone low surrogate', '\udfb7'],
  ['a lone surrogate inside', '张\ud842三'],
  ['a character beyond the BMP', '𠮷野家'],
  ['a variation selector', '葛\u{e0100}城'],
  ['combining marks', 'e\u0301e\u0301e\u0301'],
  ['a private-use character', '\ue000明'],
  ['a private-use character of plane 15', '\u{f0000}明'],
  ['a zero-width space inside', '138\u200b0000\u200b0001'],
  ['a soft hyphen inside', '138\u00ad0000\u00ad0001'],
  ['a right-to-left mark', '\u200f13800000001\u200f'],
  ['a bidi override', '\u202e10000000831'],
  ['an emoji', '👨‍👩‍👧'],
  ['an emoji in a name', '张😀三'],
  ['a flag', '🇨🇳'],
  ['full width', '１３８００００００００１'],
  ['NUL', 'a\u0000b'],
  ['a DEL', '\u007f'],
  ['a byte order mark', '\ufeff张三'],
  ['a formula', '=HYPERLINK("x")'],
  ['an apostrophe of a spreadsheet', "'13800000001"],
  ['a number in scientific form', '1.38E+10'],
  ['an ID in scientific form', '2.10199E+17'],
  ['a number with .0', '13800000001.0'],
  ['a minus', '-'],
  ['the word null', 'null'],
  ['__proto__', '__proto__'],
  ['five thousand characters', '王'.repeat(5000)],
  ['ten thousand digits', '0123456789'.repeat(1000)],
  ['a base with five thousand marks on it', `e${'\u0301'.repeat(5000)}`],
  ['digits of two widths', '1３8０0０0０0０1'],
  ['numbers of every script', '٢١٠१९९①②㊂Ⅳ'],
  ['separators and one digit', '-·/ 7 /·-'],
];

/** Samples of every kind, whatever sizes it has. */
export function samplesOf(kind: Kind): readonly string[] {
  const sizes = [undefined, ...Array.from({ length: 32 }, (_, index) => index + 1)];
  const all = sizes.flatMap((size) => [0, 1, 2, 3, 4, 5, 6, 7].map((which) => kind.sample(size, which)));
  return [...new Set(all.filter((value): value is string => value !== undefined))];
}

const allSamples = kinds.flatMap(samplesOf);

const fragments = [
  '-',
  ' ',
  '·',
  '/',
  '、',
  ',',
  '(',
  '）',
  '*',
  '**',
  '○',
  'x',
  'X',
  '转',
  '1',
  '0',
  '王',
  '省',
  '市',
  '号',
  '室',
  '先生',
  '（户主）',
  '@',
  '.',
  '+86',
  '86',
  '\u200b',
  '\u3000',
  '公司',
  '店',
  '某',
  '\n',
];

/** Strings near to what a kind reads: a sample with pieces cut out, doubled, or put in. */
export function nearValue(kind: Kind): fc.Arbitrary<string> {
  const sample = fc.constantFrom(...samplesOf(kind));
  const edit = fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', ...fragments));
  return fc.tuple(sample, fc.array(edit, { maxLength: 3 })).map(([value, edits]) => {
    let text = value;
    for (const [at, cut, put] of edits) {
      const place = text.length === 0 ? 0 : at % (text.length + 1);
      text = text.slice(0, place) + put + text.slice(place + cut);
    }
    return text;
  });
}

/** Any string at all, and strings made of the pieces that kinds look for. */
export const anyValue: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.array(fc.constantFrom(...fragments, ...allSamples), { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.stringMatching(/^[0-9*xX -]{0,24}$/),
  fc.constantFrom(...hostileValues.map(([, value]) => value)),
);

/** Anything that may stand in a field of a kind. */
export function valueFor(kind: Kind): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: nearValue(kind), weight: 3 }, { arbitrary: anyValue, weight: 2 });
}
